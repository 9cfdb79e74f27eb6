//! Measures characters and symbols in columns, as ratatui does.

use icu_properties::props::{
    DefaultIgnorableCodePoint, GeneralCategory, PrependedConcatenationMark,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use ratatui::buffer::CellWidth;

/// The display of a character by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Display {
    /// A tab or a line separator, drawn as one space.
    Blank,
    /// Never drawn: control, format and default ignorable characters.
    Invisible,
    /// Combines with the previous base.
    Zero,
    /// One column.
    Narrow,
    /// Two or more columns; the whole symbol is measured.
    Measured,
}

/// Returns true if `ch` is never drawn.
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

/// Returns the display of `ch`.
pub fn display(ch: char) -> Display {
    match ch {
        '\t' | '\n'..='\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
            Display::Blank
        }
        _ if is_invisible(ch) => Display::Invisible,
        _ => match ch.encode_utf8(&mut [0; 4]).cell_width() {
            0 => Display::Zero,
            1 => Display::Narrow,
            _ => Display::Measured,
        },
    }
}

/// The symbol shown in place of one that is too wide.
pub const REPLACEMENT: &str = "\u{fffd}";

/// Returns the width of `symbol` as ratatui measures it, so that both agree on cell positions.
pub fn columns(symbol: &str) -> u16 {
    symbol.cell_width()
}
