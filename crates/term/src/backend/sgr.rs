//! Colors and attributes, and the commands that lead from one set to the next.

use crossterm::style::{Attribute, Color as Written, Colors, SetAttribute, SetColors};
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use crate::commands::add;

/// The attributes, with what switches them on and off.
///
/// Bold and dim are switched off together, so switching one off may mean switching the other on
/// again.
const ATTRIBUTES: [(Modifier, Attribute, Attribute); 9] = [
    (Modifier::BOLD, Attribute::Bold, Attribute::NormalIntensity),
    (Modifier::DIM, Attribute::Dim, Attribute::NormalIntensity),
    (Modifier::ITALIC, Attribute::Italic, Attribute::NoItalic),
    (Modifier::UNDERLINED, Attribute::Underlined, Attribute::NoUnderline),
    (Modifier::SLOW_BLINK, Attribute::SlowBlink, Attribute::NoBlink),
    (Modifier::RAPID_BLINK, Attribute::RapidBlink, Attribute::NoBlink),
    (Modifier::REVERSED, Attribute::Reverse, Attribute::NoReverse),
    (Modifier::HIDDEN, Attribute::Hidden, Attribute::NoHidden),
    (Modifier::CROSSED_OUT, Attribute::CrossedOut, Attribute::NotCrossedOut),
];

/// The colors and attributes that the terminal writes with.
#[derive(Clone, Copy, Debug, Default, Eq)]
pub struct SgrState {
    /// Color of the glyph.
    pub foreground: Color,
    /// Color behind it.
    pub background: Color,
    /// Bold, reversed and the like.
    pub modifier: Modifier,
}

/// Foreground, background and attributes as numbers.
pub(super) type StyleKey = (u32, u32, u16);

impl PartialEq for SgrState {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        // For every cell of a frame: the comparison that is derived takes several times longer.
        self.key() == other.key()
    }
}

/// Returns a number for each color.
#[inline]
#[expect(clippy::wildcard_enum_match_arm, reason = "all others are in one table")]
const fn number(color: Color) -> u32 {
    match color {
        Color::Rgb(r, g, b) => u32::from_be_bytes([1, r, g, b]),
        Color::Indexed(index) => u32::from_be_bytes([2, 0, 0, index]),
        _ => number_of_named(color),
    }
}

const fn number_of_named(color: Color) -> u32 {
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
    /// Returns numbers that are equal for equal states only.
    #[inline]
    pub(super) const fn key(self) -> StyleKey {
        (number(self.foreground), number(self.background), self.modifier.bits())
    }

    /// The colors and attributes of a cell.
    #[must_use]
    pub fn of(cell: &Cell) -> Self {
        Self { foreground: cell.fg, background: cell.bg, modifier: cell.modifier }
    }

    /// Adds the bytes that lead from another state (`None`: from any) to this one.
    pub(super) fn change_from(self, from: Option<Self>, bytes: &mut Vec<u8>) {
        if from == Some(self) {
            return;
        }
        if from.is_none() || self == Self::default() {
            add(bytes, SetAttribute(Attribute::Reset));
        }
        if self == Self::default() {
            return;
        }
        let from = from.unwrap_or_default();
        self.add_attributes(from.modifier, bytes);
        let changed = |to, from| (to != from).then(|| written(to));
        let foreground = changed(self.foreground, from.foreground);
        let background = changed(self.background, from.background);
        add(bytes, SetColors(Colors { foreground, background }));
    }

    fn add_attributes(self, from: Modifier, bytes: &mut Vec<u8>) {
        let mut set = from;
        for (attribute, _, off) in ATTRIBUTES {
            if set.contains(attribute) && !self.modifier.contains(attribute) {
                add(bytes, SetAttribute(off));
                for (same, _, other) in ATTRIBUTES {
                    set.set(same, set.contains(same) && other != off);
                }
            }
        }
        for (attribute, on, _) in ATTRIBUTES {
            if self.modifier.contains(attribute) && !set.contains(attribute) {
                add(bytes, SetAttribute(on));
            }
        }
    }
}

/// The color as crossterm names it. Its dark colors are the first eight of the palette.
const fn written(color: Color) -> Written {
    match color {
        Color::Reset => Written::Reset,
        Color::Black => Written::Black,
        Color::Red => Written::DarkRed,
        Color::Green => Written::DarkGreen,
        Color::Yellow => Written::DarkYellow,
        Color::Blue => Written::DarkBlue,
        Color::Magenta => Written::DarkMagenta,
        Color::Cyan => Written::DarkCyan,
        Color::Gray => Written::Grey,
        Color::DarkGray => Written::DarkGrey,
        Color::LightRed => Written::Red,
        Color::LightGreen => Written::Green,
        Color::LightYellow => Written::Yellow,
        Color::LightBlue => Written::Blue,
        Color::LightMagenta => Written::Magenta,
        Color::LightCyan => Written::Cyan,
        Color::White => Written::White,
        Color::Indexed(index) => Written::AnsiValue(index),
        Color::Rgb(r, g, b) => Written::Rgb { r, g, b },
    }
}
