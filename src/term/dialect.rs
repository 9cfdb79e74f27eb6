//! How one cell is said to one kind of terminal.
//!
//! The cells hold what a person is to see, in screen order. Terminals differ in what must be sent
//! so that they show just that; each way has a name here, and one place that says what it does.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use ratatui::layout::Position;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A way of encoding cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Right in most terminals as it stands: one cell a letter, in screen order, no zero-width
    /// characters and no Arabic marks (some terminals lose the letter under a mark), after
    /// `CSI 8 l` (ECMA-48 BDSM, explicit), without which VTE turns every row round again.
    #[default]
    Base,
}

impl Dialect {
    /// Every dialect, in the order in which they are listed to staff.
    pub const ALL: &'static [Self] = &[Self::Base];

    /// The name by which staff choose it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
        }
    }

    /// The dialect of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|dialect| dialect.name() == name)
    }

    /// What is sent once when the terminal is entered.
    #[must_use]
    pub const fn enter(self) -> &'static [u8] {
        match self {
            Self::Base => b"\x1b[8l",
        }
    }

    /// What is sent once when the terminal is left; undoes [`enter`](Self::enter).
    #[must_use]
    pub const fn leave(self) -> &'static [u8] {
        match self {
            Self::Base => b"\x1b[8h",
        }
    }

    /// Adds the bytes for the symbol of the cell at `position` and tells how many columns the
    /// terminal's cursor moves.
    ///
    /// Whatever the symbol holds, no control character is ever added, and exactly as many columns
    /// are filled as the symbol is wide (at least one).
    pub fn encode(self, symbol: &str, position: Position, bytes: &mut Vec<u8>) -> u16 {
        match self {
            Self::Base => {
                let Position { .. } = position;
                encode_base(symbol, bytes)
            }
        }
    }
}

fn encode_base(symbol: &str, bytes: &mut Vec<u8>) -> u16 {
    if let &[byte @ b' '..=b'~'] = symbol.as_bytes() {
        bytes.push(byte);
        return 1;
    }
    let columns = symbol.width().max(1);
    let mut filled = 0;
    for character in symbol.chars() {
        let width = character.width().unwrap_or(0);
        // A mark needs something to stand on; a symbol must not run into its neighbour.
        let fits = filled + width <= columns && (width > 0 || filled > 0);
        if fits && is_sent(character) {
            push(plain_space(character), bytes);
            filled += width;
        }
    }
    // Whatever was dropped, no cell of the frame before may show through.
    bytes.extend(std::iter::repeat_n(b' ', columns - filled));
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// Whether the base dialect sends a character at all.
fn is_sent(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    let is_control = matches!(
        category,
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
    );
    let is_mark = category == GeneralCategory::NonspacingMark && is_in_arabic_block(character);
    let is_ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character);
    !(is_control || is_mark || is_ignorable)
}

/// The blocks Arabic, Supplement, Extended-A to -C and both blocks of presentation forms.
fn is_in_arabic_block(character: char) -> bool {
    matches!(character,
        '\u{600}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{870}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10ec0}'..='\u{10eff}')
}

/// Non-breaking and narrow spaces as the plain one: kitty and some fonts know no other.
fn plain_space(character: char) -> char {
    match character {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => ' ',
        _ => character,
    }
}

fn push(character: char, bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
}
