//! QR codes (ISO/IEC 18004) that fit into a number of cells.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::event::Event;

/// The modules of white around a code (ISO/IEC 18004, 6.3.8).
pub const QUIET: usize = 4;

/// Cells of a terminal, each as high as it is wide twice over.
///
/// # Examples
///
/// ```
/// use sabar_calendar::{Correction, Room};
///
/// let room = Room { columns: 80, rows: 24 };
/// assert_eq!(room.version(), Some(5));
/// assert_eq!(room.capacity(Correction::Low), 106);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// The columns.
    pub columns: u16,
    /// The rows. A cell holds two modules, one above the other.
    pub rows: u16,
}

impl Room {
    /// Returns the largest version that fits with its margin, or nothing where none does.
    #[must_use]
    pub fn version(self) -> Option<u8> {
        let modules = usize::from(self.columns).min(2 * usize::from(self.rows));
        (Version::MIN.value()..=Version::MAX.value()).rev().find(|it| side(*it) <= modules)
    }

    /// Returns the most bytes that a code in this room can have.
    #[must_use]
    pub fn capacity(self, correction: Correction) -> usize {
        self.version().map_or(0, |version| {
            // There is no table to ask. The largest code of all has 2,953 bytes.
            let fits =
                |n_bytes: &usize| encode(&vec![0xff; *n_bytes], version, correction).is_some();
            let mut sizes = 0..2_954;
            while sizes.len() > 1 {
                let middle = sizes.start + sizes.len() / 2;
                sizes = if fits(&middle) { middle..sizes.end } else { sizes.start..middle };
            }
            sizes.start
        })
    }

    /// Returns the smallest room of a version.
    fn of(version: u8) -> Self {
        let side = side(version);
        let cells = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        Self { columns: cells(side), rows: cells(side.div_ceil(2)) }
    }
}

/// Returns the modules of a side with its margin.
fn side(version: u8) -> usize {
    17 + 4 * usize::from(version) + 2 * QUIET
}

/// The part of a code that may be unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Correction {
    /// About 7 %.
    Low,
    /// About 15 %.
    Medium,
    /// About 25 %.
    Quartile,
    /// About 30 %.
    High,
}

impl From<Correction> for QrCodeEcc {
    fn from(correction: Correction) -> Self {
        match correction {
            Correction::Low => Self::Low,
            Correction::Medium => Self::Medium,
            Correction::Quartile => Self::Quartile,
            Correction::High => Self::High,
        }
    }
}

/// A text that is too long for the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", match self.needs {
    Some(room) => format!("a code of {} bytes needs {}×{} cells", self.n_bytes, room.columns, room.rows),
    None => format!("no code holds {} bytes", self.n_bytes),
})]
pub struct DoesNotFit {
    /// The bytes of the text.
    pub n_bytes: usize,
    /// The smallest room for it, if there is any.
    pub needs: Option<Room>,
}

/// A QR code with its margin, as modules that are dark or light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    side: usize,
    /// Row by row.
    modules: Vec<bool>,
    version: u8,
    correction: Correction,
}

impl Code {
    /// Returns the code of a text in UTF-8: of the smallest version with medium correction or
    /// more, with low correction only where no other fits.
    ///
    /// # Errors
    ///
    /// Fails if the text is too long for the room.
    ///
    /// # Examples
    ///
    /// ```
    /// use sabar_calendar::{Code, Room};
    ///
    /// let code = Code::of("https://example.org/#a", Room { columns: 80, rows: 24 }).unwrap();
    /// assert_eq!((code.version(), code.side()), (2, 33));
    /// assert!(code.is_dark(4, 4) && !code.is_dark(3, 4));
    /// ```
    pub fn of(text: &str, room: Room) -> Result<Self, DoesNotFit> {
        let corrections = [Correction::Medium, Correction::Low];
        let most = room.version();
        let code = most.and_then(|most| {
            corrections.into_iter().find_map(|correction| encode(text.as_bytes(), most, correction))
        });
        code.map(|code| Self::from_generated(&code)).ok_or_else(|| {
            let largest = Version::MAX.value();
            let smallest = encode(text.as_bytes(), largest, Correction::Low);
            let needs = smallest.map(|code| Room::of(code.version().value()));
            DoesNotFit { n_bytes: text.len(), needs }
        })
    }

    fn from_generated(code: &QrCode) -> Self {
        let version = code.version().value();
        let side = side(version);
        // Outside of the code it is light.
        let at = |n: usize| n.checked_sub(QUIET).and_then(|n| n.try_into().ok()).unwrap_or(-1);
        let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let correction = match code.error_correction_level() {
            QrCodeEcc::Low => Correction::Low,
            QrCodeEcc::Medium => Correction::Medium,
            QrCodeEcc::Quartile => Correction::Quartile,
            QrCodeEcc::High => Correction::High,
        };
        let modules = modules.map(|(x, y)| code.get_module(at(x), at(y))).collect();
        Self { side, modules, version, correction }
    }

    /// Returns the version, from 1 to 40.
    #[must_use]
    pub fn version(&self) -> u8 {
        self.version
    }

    /// Returns the correction: what was left over is used for more than was asked for.
    #[must_use]
    pub fn correction(&self) -> Correction {
        self.correction
    }

    /// Returns the modules of a side, with the margin.
    #[must_use]
    pub fn side(&self) -> usize {
        self.side
    }

    /// Returns true for a dark module. Outside of the code all are light.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && self.modules.get(y * self.side + x).copied().unwrap_or(false)
    }
}

fn encode(bytes: &[u8], most: u8, correction: Correction) -> Option<QrCode> {
    let segments = [QrSegment::make_bytes(bytes)];
    let most = Version::new(most);
    QrCode::encode_segments_advanced(&segments, correction.into(), Version::MIN, most, None, true)
        .ok()
}

/// Returns one code for each event, in their order: of several in one code, phones take the first
/// alone. All have their identity, or none: a screen has one size.
///
/// # Errors
///
/// Fails if one of them does not fit: some entries without the others would pass for all.
pub fn pages(events: &[Event], room: Room) -> Result<Vec<Code>, DoesNotFit> {
    let of = |text: fn(&Event) -> String| -> Result<Vec<Code>, DoesNotFit> {
        events.iter().map(|event| Code::of(&text(event), room)).collect()
    };
    of(Event::for_code_with_uid).or_else(|_| of(Event::for_code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_room_has_its_version_and_capacity() {
        for (columns, rows, version, low, medium) in [
            (56, 16, Some(1), 17, 14),
            (80, 24, Some(5), 106, 84),
            (120, 40, Some(13), 425, 331),
            (28, 100, None, 0, 0),
            (29, 15, Some(1), 17, 14),
            (u16::MAX, u16::MAX, Some(40), 2_953, 2_331),
        ] {
            let room = Room { columns, rows };
            assert_eq!(room.version(), version, "{room:?}");
            let capacities = [Correction::Low, Correction::Medium].map(|it| room.capacity(it));
            assert_eq!(capacities, [low, medium], "{room:?}");
        }
    }

    #[test]
    fn a_text_takes_the_correction_that_its_room_allows() {
        let room = Room { columns: 80, rows: 24 };
        let of = |n| Code::of(&"a".repeat(n), room).map(|it| (it.version(), it.correction()));
        assert_eq!(of(84), Ok((5, Correction::Medium)));
        assert_eq!(of(85), Ok((5, Correction::Low)));
        assert_eq!(of(106), Ok((5, Correction::Low)));
        assert_eq!(of(3), Ok((1, Correction::High)));
        let error = of(107).unwrap_err();
        assert_eq!(error.to_string(), "a code of 107 bytes needs 49×25 cells");
        assert_eq!(of(3_000).unwrap_err().to_string(), "no code holds 3000 bytes");
    }

    #[test]
    fn the_margin_is_light() {
        let code = Code::of("a", Room { columns: 40, rows: 20 }).unwrap();
        let side = code.side();
        assert_eq!(side, 29);
        let is_margin = |n: usize| n < QUIET || n >= side - QUIET;
        for (x, y) in (0..side + 3).flat_map(|y| (0..side + 3).map(move |x| (x, y))) {
            assert!(!code.is_dark(x, y) || !is_margin(x) && !is_margin(y), "{x}, {y}");
        }
    }
}
