//! Finds text that is not for patients: a note to translate, or the markup of another format.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};

use super::letters::is_letter;
use sabar_content::allowed_characters::{has_byte, has_pair};

/// Notes that writers leave for later.
const NOTES: [&str; 3] = ["FIXME", "XXX", "TBD"];

/// The note that is also a word, in Spanish and Portuguese: only with what makes it a note.
const TODO: &str = "TODO";

/// Returns the first place in `text` that is a note or markup, with a description.
pub(super) fn find(text: &str) -> Option<(Range<usize>, &'static str)> {
    let has_sign = has_byte(text, |byte| matches!(byte, b'<' | b'&' | b'%'));
    // All notes are in capitals.
    let has_capitals =
        || has_pair(text, |one, next| one.is_ascii_uppercase() & next.is_ascii_uppercase());
    if !has_sign && !has_capitals() {
        return None;
    }
    let found = |found: Option<Range<usize>>, what| found.map(|place| (place, what));
    found(note(text), "looks like a note")
        .or_else(|| found(tag(text), "looks like HTML"))
        .or_else(|| found(entity(text), "looks like HTML"))
        .or_else(|| found(variable(text), "looks like a variable of another program"))
}

/// Returns true for a text of one letter, which was probably typed to be replaced. In scripts of
/// syllables and of words, one sign can be a text.
pub(super) fn is_one_letter(text: &str) -> bool {
    let is_vowel_mark = |c: &char| {
        category(*c) == GeneralCategory::NonspacingMark
            && matches!(script(*c), Script::Inherited | Script::Arabic | Script::Hebrew)
    };
    let mut seen = text.trim().chars().filter(|c| !is_vowel_mark(c) && *c != '\u{640}');
    seen.next().is_some_and(is_of_alphabet) && seen.next().is_none()
}

/// Returns true for a letter that is no syllable or word.
fn is_of_alphabet(c: char) -> bool {
    is_letter(c)
        && match script(c) {
            Script::Hangul => !matches!(c, '\u{AC00}'..='\u{D7A3}'),
            Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Bopomofo
            | Script::Yi
            | Script::Ethiopic
            | Script::Cherokee
            | Script::Vai
            | Script::CanadianAboriginal => false,
            _ => true,
        }
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

fn note(text: &str) -> Option<Range<usize>> {
    let is_apart = |place: &Range<usize>| {
        let (before, after) = (text.get(..place.start), text.get(place.end..));
        !before.is_some_and(|it| it.ends_with(char::is_alphanumeric))
            && !after.is_some_and(|it| it.starts_with(char::is_alphanumeric))
    };
    let places = |note: &'static str| {
        text.match_indices(note).map(move |(start, _)| start..start + note.len()).filter(is_apart)
    };
    let is_todo = |place: &Range<usize>| {
        let rest = text.get(place.end..).unwrap_or_default();
        rest.starts_with([':', ')', ']']) || rest.trim().is_empty() && text.trim() == TODO
    };
    let of_notes = NOTES.into_iter().find_map(|note| places(note).next());
    of_notes.or_else(|| places(TODO).find(is_todo))
}

/// Finds `<b>`, `</b>` or `<br/>`.
fn tag(text: &str) -> Option<Range<usize>> {
    text.match_indices('<').find_map(|(start, _)| {
        let rest = text.get(start + 1..)?;
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let end = rest.find('>').filter(|_| name.starts_with(|c: char| c.is_ascii_alphabetic()))?;
        Some(start..start + end + 2)
    })
}

/// Finds `&amp;` or `&#160;`.
fn entity(text: &str) -> Option<Range<usize>> {
    text.match_indices('&').find_map(|(start, _)| {
        let rest = text.get(start + 1..)?;
        let end = rest.find(';').filter(|end| *end > 1)?;
        let is_name = rest.get(..end)?.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#');
        is_name.then_some(start..start + end + 2)
    })
}

/// Finds `%s`, `%1$s` or `%(name)s`.
fn variable(text: &str) -> Option<Range<usize>> {
    text.match_indices('%').find_map(|(start, _)| {
        let rest = text.get(start + 1..)?;
        let numbered = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let named = rest.strip_prefix('(').and_then(|it| Some(it.split_once(')')?.1));
        let kind = named.or_else(|| numbered.strip_prefix('$')).unwrap_or(rest);
        let after = kind.strip_prefix(['s', 'd', '@'])?;
        let end = text.len() - after.len();
        (!after.starts_with(char::is_alphanumeric)).then_some(start..end)
    })
}
