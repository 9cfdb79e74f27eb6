//! How many columns a character or a symbol takes, and which characters take none.

use icu_properties::props::{
    DefaultIgnorableCodePoint, GeneralCategory, PrependedConcatenationMark,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use ratatui::buffer::CellWidth;

/// What a character needs on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A tab, or what ends a line: drawn as one space.
    Blank,
    /// Never drawn: controls, format characters, what Unicode says to ignore.
    Invisible,
    /// Drawn on the base before it.
    Zero,
    /// One column.
    Narrow,
    /// Two columns or more.
    Measured,
}

/// Whether `ch` acts on text without being drawn.
pub fn is_invisible(ch: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(ch);
    let is_control = matches!(
        category,
        GeneralCategory::Control
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
    );
    let is_format = category == GeneralCategory::Format
        && !CodePointSetData::new::<PrependedConcatenationMark>().contains(ch);
    is_control || is_format || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(ch)
}

/// How `ch` is seen.
pub fn look(ch: char) -> Look {
    match ch {
        '\t' | '\n'..='\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
            Look::Blank
        }
        _ if is_invisible(ch) => Look::Invisible,
        _ => match ch.encode_utf8(&mut [0; 4]).cell_width() {
            0 => Look::Zero,
            1 => Look::Narrow,
            _ => Look::Measured,
        },
    }
}

/// Shown for what no cell can hold.
pub const REPLACEMENT: &str = "\u{fffd}";

/// The columns of `symbol` as ratatui counts them, so that both agree where the next cell stands.
pub fn columns(symbol: &str) -> u16 {
    symbol.cell_width()
}
