//! Text that is not laid out in cells: for files, pipes and speech.
//!
//! Depends on [`groups`] for the numbers whose order needs marks. Invariant: only what is invisible is
//! left out or added.

use super::width::is_invisible;
use super::{Line, groups};

/// Returns the text in logical order without control and formatting characters, for output that
/// is not laid out: speech, braille, pipes.
///
/// Line separators become line feeds, tabs become spaces. Joiners and variation selectors are part
/// of the spelling and stay, as do the visible format characters
/// (`Prepended_Concatenation_Mark`).
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter_map(plain_char).collect()
}

/// Returns the same for what is read on a screen that orders text itself (UAX #9), as files are: in text
/// with letters from right to left, a number that [`groups`] put into an override stays there if its
/// order needs that.
#[must_use]
pub fn plain_ordered(text: &str) -> String {
    if !text.contains(groups::is_right_to_left) {
        return plain(text);
    }
    let mut ordered = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, number, after)) = groups::next_override(rest) {
        ordered.extend(before.chars().filter_map(plain_char));
        let number: Vec<char> = number.chars().filter_map(plain_char).collect();
        let is_needed = groups::needs_override(&number);
        let number = String::from_iter(number);
        ordered.push_str(&if is_needed { groups::overridden(&number) } else { number });
        rest = after;
    }
    ordered.extend(rest.chars().filter_map(plain_char));
    ordered
}

/// Returns the character that stands for one in plain text, if it is not left out.
fn plain_char(ch: char) -> Option<char> {
    match ch {
        '\t' => Some(' '),
        '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        _ if is_invisible(ch) && !is_spelling(ch) => None,
        _ => Some(ch),
    }
}

/// Returns true if `ch` is invisible but selects the form of its neighbors: joiners (U+200C,
/// U+200D), the combining grapheme joiner and variation selectors.
#[must_use]
pub fn is_spelling(ch: char) -> bool {
    matches!(
        ch,
        '\u{200C}' | '\u{200D}' | '\u{34F}' | '\u{180B}'..='\u{180D}' | '\u{180F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
    )
}

/// Returns the text of each line in logical order, as `plain` writes it.
pub fn plain_lines<'a>(
    text: &'a str,
    lines: &'a [Line],
    plain: impl Fn(&str) -> String + 'a,
) -> impl Iterator<Item = String> + 'a {
    let mut start = 0;
    lines.iter().map(move |line| {
        let end = line.cells().map(|cell| cell.source.end).max().unwrap_or(start);
        let line = plain(text.get(start..end).unwrap_or_default());
        start = end;
        // The blank or the line feed at which the line before ended.
        line.trim_start_matches([' ', '\n']).to_owned()
    })
}
