//! The text sent for the symbol of a cell, the same in every dialect.

use compact_str::CompactString;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The symbol without what terminals trip over, and the columns it takes: as many as the symbol is
/// wide, at least one and at most `room`.
pub(crate) fn plain(symbol: &str, keeps_marks: bool, room: usize) -> (CompactString, usize) {
    if plain_character(symbol).is_some() {
        return (CompactString::new(symbol), 1);
    }
    let columns = symbol.width().clamp(1, room.max(1));
    let mut text = CompactString::default();
    let mut filled = 0;
    for character in symbol.chars() {
        let width = character.width().unwrap_or(0);
        // A mark needs something to stand on; a symbol must not run into its neighbor.
        let fits = filled + width <= columns && (width > 0 || filled > 0);
        if fits && is_sent(character, keeps_marks) {
            text.push(plain_space(character));
            filled += width;
        }
    }
    // In place of dropped characters, so that the frame before does not show through.
    text.extend(std::iter::repeat_n(' ', columns - filled));
    (text, columns)
}

/// Returns the character of a symbol that is sent as it is in every dialect and takes one column.
#[inline]
pub(crate) fn plain_character(symbol: &str) -> Option<char> {
    if let &[byte @ b' '..=b'~'] = symbol.as_bytes() {
        return Some(char::from(byte));
    }
    let mut characters = symbol.chars();
    match (characters.next(), characters.next()) {
        (Some(character), None) if is_plainly_narrow(character) => Some(character),
        _ => None,
    }
}

/// Returns true for common characters of one column, without a look into Unicode's tables: Latin
/// letters, Arabic digits, lines and blocks, and Arabic presentation forms B.
pub(crate) fn is_plainly_narrow(character: char) -> bool {
    matches!(character,
        '\u{c0}'..='\u{17f}'
        | '\u{660}'..='\u{669}'
        | '\u{2500}'..='\u{25fc}'
        | '\u{25ff}'
        | '\u{fe80}'..='\u{fefc}')
}

fn is_sent(character: char, keeps_marks: bool) -> bool {
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
    !(is_control || is_mark && !keeps_marks || is_ignorable)
}

/// The blocks Arabic, Supplement, Extended-A to -C and both blocks of presentation forms.
pub(crate) fn is_in_arabic_block(character: char) -> bool {
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
