//! Colors and attributes, and the sequences that lead from one set to the next.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier, Style};

use crate::commands::{add_number, add_sequence};

/// The attributes, with the numbers that switch them on and off.
///
/// Bold and dim are switched off together, so switching one off may mean switching the other on
/// again.
const ATTRIBUTES: [(Modifier, u16, u16); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// The colors and attributes that the terminal writes with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SgrState {
    /// Color of the glyph.
    pub foreground: Color,
    /// Color behind it.
    pub background: Color,
    /// Bold, reversed and the like.
    pub modifier: Modifier,
}

/// Foreground, background and attributes, with the colors as numbers: those are compared and copied
/// in a fraction of the time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct StyleKey {
    pub(super) foreground: u32,
    pub(super) background: u32,
    pub(super) modifier: Modifier,
}

/// A style over another as numbers: colors (0: that of the other), attributes added and removed.
pub(super) type PatchKey = (u32, u32, u16, u16);

/// Returns numbers that are equal for equal styles only.
pub(super) fn patch_key(style: Style) -> PatchKey {
    let number = |color: Option<Color>| color.map_or(0, |color| number(color) + 1);
    (number(style.fg), number(style.bg), style.add_modifier.bits(), style.sub_modifier.bits())
}

/// Returns a number that differs for most styles over most others.
#[inline]
pub(super) fn place(key: PatchKey, base: u32) -> usize {
    const MIX: u32 = 0x9e37_79b1;
    let attributes = u32::from(key.2) << 16 | u32::from(key.3);
    let mixed = (key.0.wrapping_mul(MIX) ^ key.1).wrapping_mul(MIX) ^ attributes;
    let mixed = (mixed.wrapping_mul(MIX) ^ base).wrapping_mul(MIX);
    usize::try_from(mixed >> 16).unwrap_or(0)
}

/// Returns a number for each color.
#[inline]
#[expect(clippy::wildcard_enum_match_arm, reason = "all others are in one table")]
const fn number(color: Color) -> u32 {
    match color {
        Color::Rgb(r, g, b) => u32::from_be_bytes([1, r, g, b]),
        Color::Indexed(index) => u32::from_be_bytes([2, 0, 0, index]),
        _ => number_of_named(color) as u32,
    }
}

const fn number_of_named(color: Color) -> u16 {
    match color {
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => 0,
        Color::Black => 1,
        Color::Red => 2,
        Color::Green => 3,
        Color::Yellow => 4,
        Color::Blue => 5,
        Color::Magenta => 6,
        Color::Cyan => 7,
        Color::Gray => 8,
        Color::DarkGray => 9,
        Color::LightRed => 10,
        Color::LightGreen => 11,
        Color::LightYellow => 12,
        Color::LightBlue => 13,
        Color::LightMagenta => 14,
        Color::LightCyan => 15,
        Color::White => 16,
    }
}

impl SgrState {
    /// Returns a key that is equal for equal states only.
    #[inline]
    pub(super) const fn key(self) -> StyleKey {
        let Self { foreground, background, modifier } = self;
        StyleKey { foreground: number(foreground), background: number(background), modifier }
    }

    /// The colors and attributes of a cell.
    #[must_use]
    pub fn of(cell: &Cell) -> Self {
        Self { foreground: cell.fg, background: cell.bg, modifier: cell.modifier }
    }
}

impl StyleKey {
    /// Returns true if nothing of it but the background is visible on a blank, nor anywhere else.
    pub(super) fn is_background(self) -> bool {
        self == Self { background: self.background, ..Self::default() }
    }

    /// Adds the bytes that lead from another state (`None`: from any) to this one.
    pub(super) fn change_from(self, from: Option<Self>, bytes: &mut Vec<u8>) {
        if from == Some(self) {
            return;
        }
        if from.is_none() || self == Self::default() {
            add_sequence(bytes, 0, b'm');
        }
        if self == Self::default() {
            return;
        }
        let from = from.unwrap_or_default();
        if from.modifier != self.modifier {
            self.add_attributes(from.modifier, bytes);
        }
        let colors =
            [(38, self.foreground, from.foreground), (48, self.background, from.background)];
        let mut before: &[u8] = b"\x1b[";
        for (first, color, _) in colors.into_iter().filter(|(_, to, from)| to != from) {
            bytes.extend(before);
            add_color(bytes, first, color);
            before = b";";
        }
        if before == b";" {
            bytes.push(b'm');
        }
    }

    fn add_attributes(self, from: Modifier, bytes: &mut Vec<u8>) {
        let mut set = from;
        for (attribute, _, off) in ATTRIBUTES {
            if set.contains(attribute) && !self.modifier.contains(attribute) {
                add_sequence(bytes, off, b'm');
                for (same, _, other) in ATTRIBUTES {
                    set.set(same, set.contains(same) && other != off);
                }
            }
        }
        for (attribute, on, _) in ATTRIBUTES {
            if self.modifier.contains(attribute) && !set.contains(attribute) {
                add_sequence(bytes, on, b'm');
            }
        }
    }
}

/// Adds the numbers of a color of the terminal, of the palette of 256 or of its own; `first` is 38
/// for that of the glyph, 48 for that behind it.
fn add_color(bytes: &mut Vec<u8>, first: u16, color: u32) {
    let mut add_all = |numbers: &[u16]| {
        for (place, number) in numbers.iter().enumerate() {
            if place > 0 {
                bytes.push(b';');
            }
            add_number(bytes, *number);
        }
    };
    match color.to_be_bytes() {
        [1, red, green, blue] => add_all(&[first, 2, red.into(), green.into(), blue.into()]),
        [2, .., index] => add_all(&[first, 5, index.into()]),
        [.., 0] => add_all(&[first + 1]),
        // The first sixteen have names.
        [.., named] => add_all(&[first, 5, u16::from(named) - 1]),
    }
}
