//! Colors and attributes, and the shortest way from one set to the next.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// Numbers in one SGR sequence; mlterm reads only 10, the Linux console 16.
const MAX_NUMBERS: usize = 10;

/// The attributes, with the numbers that switch them on and off (ECMA-48, SGR).
///
/// Bold and dim are switched off together, so switching one off may mean switching the other on
/// again.
const ATTRIBUTES: [(Modifier, u8, u8); 9] = [
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

/// What the terminal writes with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SgrState {
    /// Color of the glyph.
    pub foreground: Color,
    /// Color of the ground.
    pub background: Color,
    /// Bold, reversed and the like.
    pub modifier: Modifier,
}

impl SgrState {
    /// What a cell is to be written with.
    #[must_use]
    pub fn of(cell: &Cell) -> Self {
        Self { foreground: cell.fg, background: cell.bg, modifier: cell.modifier }
    }

    /// Adds what changes the terminal's pen `from` another (nothing: from anything) to this one.
    pub(super) fn change_from(self, from: Option<Self>, bytes: &mut Vec<u8>) {
        if from == Some(self) {
            return;
        }
        if from.is_none() || self == Self::default() {
            bytes.extend(b"\x1b[m");
        }
        if self == Self::default() {
            return;
        }
        let from = from.unwrap_or_default();
        let mut sgr = Sgr { bytes, numbers: 0 };
        self.add_attributes(from.modifier, &mut sgr);
        if self.foreground != from.foreground {
            sgr.add_color(self.foreground, Ground::Fore);
        }
        if self.background != from.background {
            sgr.add_color(self.background, Ground::Back);
        }
        sgr.end();
    }

    fn add_attributes(self, from: Modifier, sgr: &mut Sgr<'_>) {
        let mut set = from;
        for (attribute, _, off) in ATTRIBUTES {
            if set.contains(attribute) && !self.modifier.contains(attribute) {
                sgr.add(&[off]);
                for (same, _, other) in ATTRIBUTES {
                    set.set(same, set.contains(same) && other != off);
                }
            }
        }
        for (attribute, on, _) in ATTRIBUTES {
            if self.modifier.contains(attribute) && !set.contains(attribute) {
                sgr.add(&[on]);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ground {
    Fore,
    Back,
}

/// One or more `CSI … m` being written.
struct Sgr<'a> {
    bytes: &'a mut Vec<u8>,
    numbers: usize,
}

impl Sgr<'_> {
    /// Adds numbers that must stay together.
    fn add(&mut self, numbers: &[u8]) {
        if self.numbers + numbers.len() > MAX_NUMBERS {
            self.end();
        }
        for number in numbers {
            self.bytes.extend(if self.numbers == 0 { &b"\x1b["[..] } else { b";" });
            self.bytes.extend(number.to_string().as_bytes());
            self.numbers += 1;
        }
    }

    fn add_color(&mut self, color: Color, ground: Ground) {
        let shift = if ground == Ground::Fore { 0 } else { 10 };
        match color {
            Color::Reset => self.add(&[39 + shift]),
            Color::Black => self.add(&[30 + shift]),
            Color::Red => self.add(&[31 + shift]),
            Color::Green => self.add(&[32 + shift]),
            Color::Yellow => self.add(&[33 + shift]),
            Color::Blue => self.add(&[34 + shift]),
            Color::Magenta => self.add(&[35 + shift]),
            Color::Cyan => self.add(&[36 + shift]),
            Color::Gray => self.add(&[37 + shift]),
            Color::DarkGray => self.add(&[90 + shift]),
            Color::LightRed => self.add(&[91 + shift]),
            Color::LightGreen => self.add(&[92 + shift]),
            Color::LightYellow => self.add(&[93 + shift]),
            Color::LightBlue => self.add(&[94 + shift]),
            Color::LightMagenta => self.add(&[95 + shift]),
            Color::LightCyan => self.add(&[96 + shift]),
            Color::White => self.add(&[97 + shift]),
            Color::Indexed(index) => self.add(&[38 + shift, 5, index]),
            Color::Rgb(red, green, blue) => self.add(&[38 + shift, 2, red, green, blue]),
        }
    }

    fn end(&mut self) {
        if self.numbers > 0 {
            self.bytes.push(b'm');
            self.numbers = 0;
        }
    }
}
