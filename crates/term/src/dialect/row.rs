//! Words and right-to-left runs in rows with Arabic letters, and their logical order.

use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, BidiMirroringGlyph};
use ratatui::style::Modifier;

use super::EncodedCell;
use super::symbol::is_in_arabic_block;

/// Returns true if a symbol is a letter, a digit or a sign of the Arabic script.
pub(crate) fn is_arabic(symbol: &str) -> bool {
    symbol.chars().next().is_some_and(is_in_arabic_block)
}

/// The bidirectional class of a cell, as far as terminals that reorder rows differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    RightToLeft,
    /// A digit; it keeps to left-to-right order with its neighbors.
    Number,
    /// Joins two digits to one number: a decimal point, a slash.
    Separator,
    Neutral,
    LeftToRight,
}

fn kind(cell: &EncodedCell) -> Kind {
    let Some(character) = cell.text.chars().next() else { return Kind::Neutral };
    let class = CodePointMapData::<BidiClass>::new().get(character);
    match class {
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Kind::RightToLeft,
        BidiClass::ArabicNumber | BidiClass::EuropeanNumber => Kind::Number,
        BidiClass::CommonSeparator => Kind::Separator,
        BidiClass::LeftToRight => Kind::LeftToRight,
        _ => Kind::Neutral,
    }
}

/// Calls `change` with every word with Arabic letters and its first column. Words are separated by
/// blanks.
pub(super) fn for_each_word(
    row: &mut [EncodedCell],
    mut change: impl FnMut(&mut [EncodedCell], usize),
) {
    let mut column = 0;
    for word in row.split_mut(|cell| cell.text == " ") {
        let length = word.len();
        if word.iter().any(|cell| is_arabic(&cell.text)) {
            change(word, column);
        }
        column += length + 1;
    }
}

/// Goes through the right-to-left runs of each word: from its first to its last Arabic letter or
/// digit, without left-to-right letters between. What stands at the word's edges (a full stop, a
/// bracket) is not part of the run and keeps its place in a row that runs left to right.
pub(super) fn for_each_run(row: &mut [EncodedCell], mut change: impl FnMut(&mut [EncodedCell])) {
    for_each_word(row, |word, _| {
        for part in word.split_mut(|cell| kind(cell) == Kind::LeftToRight) {
            let is_inside =
                |cell: &EncodedCell| matches!(kind(cell), Kind::RightToLeft | Kind::Number);
            let has_arabic = part.iter().any(|cell| is_arabic(&cell.text));
            let first = part.iter().position(is_inside).filter(|_| has_arabic);
            let last = part.iter().rposition(is_inside);
            if let (Some(first), Some(last)) = (first, last) {
                change(&mut part[first..=last]);
            }
        }
    });
}

/// From screen order to the logical order of a right-to-left run (UAX #9, L2 backwards): the whole
/// run turned round, its numbers turned back, its brackets as they are written (L4).
pub(super) fn to_logical_order(run: &mut [EncodedCell]) {
    run.reverse();
    for cell in run.iter_mut() {
        let Some(character) = cell.text.chars().next().filter(|_| kind(cell) == Kind::Neutral)
        else {
            continue;
        };
        let mirroring = CodePointMapData::<BidiMirroringGlyph>::new().get(character);
        if let Some(mirrored) = mirroring.mirroring_glyph {
            cell.text = compact_str::CompactString::from_iter([mirrored]);
        }
    }
    let mut begin = 0;
    while begin < run.len() {
        let length = number_length(&run[begin..]);
        run[begin..begin + length].reverse();
        begin += length.max(1);
    }
}

/// The cells of the number that `cells` begin with: digits, and single separators between digits.
fn number_length(cells: &[EncodedCell]) -> usize {
    let is_number = |index: usize| cells.get(index).is_some_and(|it| kind(it) == Kind::Number);
    let mut length = 0;
    while is_number(length) {
        length += 1;
        let is_joined = cells.get(length).is_some_and(|it| kind(it) == Kind::Separator);
        if is_joined && is_number(length + 1) {
            length += 1;
        }
    }
    length
}

/// The letters of each run of equal weight in logical order, and everything else of the word in
/// the other weight.
pub(super) fn to_weights(word: &mut [EncodedCell]) {
    const WEIGHT: Modifier = Modifier::BOLD.union(Modifier::ITALIC);
    let weight = |cell: &EncodedCell| cell.style.modifier.intersection(WEIGHT);
    let is_letter = |cell: &EncodedCell| kind(cell) == Kind::RightToLeft;
    for cell in word.iter_mut().filter(|cell| !is_letter(cell)) {
        cell.style.modifier.toggle(Modifier::BOLD);
    }
    let is_one_run =
        |a: &EncodedCell, b: &EncodedCell| is_letter(a) == is_letter(b) && weight(a) == weight(b);
    for run in word.chunk_by_mut(is_one_run) {
        if run.first().is_some_and(is_letter) {
            // kitty reorders glyphs, not cells: colors stay where they are.
            let texts: Vec<_> = run.iter().rev().map(|cell| cell.text.clone()).collect();
            for (cell, text) in run.iter_mut().zip(texts) {
                cell.text = text;
            }
        }
    }
}
