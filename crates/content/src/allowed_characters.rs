//! Checks the encoding and the characters of a file before it is parsed.
//!
//! Content comes from outside and is shown on a terminal. Characters that a terminal interprets, or
//! that reorder text invisibly, are rejected rather than removed.
//!
//! Depends on Unicode data (`icu_properties`, `icu_normalizer`). Invariant: every other module
//! reads content that has passed [`checked_text`], or reports it as invalid.

use std::collections::BTreeMap;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use crate::Files;
use crate::diagnostic::{Lines, Reporter};
use crate::files::most_bytes;

/// The treatment of the joiners U+200C and U+200D.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joiners {
    /// Allowed: the script needs them for spelling.
    Needed,
    /// Rejected: they would be invisible.
    Refused,
}

/// Returns the text of a file, or `None` if the file cannot be parsed. Reports every fault found.
pub fn checked_text<'a>(
    files: &'a Files,
    joiners: Joiners,
    report: &mut Reporter<'_>,
) -> Option<&'a str> {
    let bytes = files.bytes(report.file())?;
    let most = most_bytes(report.file());
    if bytes.len() > most {
        let message = format!("the file is larger than {} KiB", most / 1024);
        report.add(None, message, "split it, or remove what is not text");
        return None;
    }
    match std::str::from_utf8(bytes) {
        // A file of UTF-16 without its mark is UTF-8 by accident.
        Ok(_) if is_wide(bytes) => {
            report.add(1, UTF_16, SAVE_UTF_16);
            None
        }
        Ok(text) => {
            characters(text, joiners, report);
            if report.file().ends_with(".ftl") {
                indents(text, report);
            }
            composition(text, report);
            Some(text)
        }
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
            let (message, remedy) = encoding(bytes);
            report.add(line, message, remedy);
            None
        }
    }
}

const UTF_16: &str = "the file is UTF-16, not UTF-8";
const SAVE_UTF_16: &str = "save it as UTF-8 (\"Unicode\" is UTF-16)";

/// Returns true for UTF-16 as far as its bytes show: in ids, names and line ends every second byte is
/// zero. No text in UTF-8 has a zero byte.
fn is_wide(bytes: &[u8]) -> bool {
    let n_zero = |place: usize| bytes.iter().skip(place).step_by(2).filter(|it| **it == 0).count();
    let (even, odd) = (n_zero(0), n_zero(1));
    let (few, many) = (even.min(odd), even.max(odd));
    many > 0 && many * 10 >= bytes.len() && few * 10 <= many
}

/// Describes a file that is not UTF-8.
fn encoding(bytes: &[u8]) -> (&'static str, &'static str) {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || is_wide(bytes) {
        return (UTF_16, SAVE_UTF_16);
    }
    ("the file is not UTF-8", "save it as UTF-8")
}

/// Reports each kind of rejected character once, at its first occurrence.
fn characters(text: &str, joiners: Joiners, report: &mut Reporter<'_>) {
    let has_control = has_byte(text, |byte| byte.is_ascii_control() & (byte != b'\n'));
    if !has_control && !not_ascii(text).any(|(_, c)| is_refused(c, joiners)) {
        return;
    }
    let mut refused: BTreeMap<char, (usize, usize)> = BTreeMap::new();
    for (start, c) in text.char_indices().filter(|&(_, c)| is_refused(c, joiners)) {
        refused.entry(c).or_insert((start, 0)).1 += 1;
    }
    let lines = Lines::of(text);
    for (c, (start, n_times)) in refused {
        if c == '\t' {
            // TOML treats a tab as ordinary whitespace.
            if !report.file().ends_with(".toml") {
                tabs(text, &lines, report);
            }
            continue;
        }
        let message = format!("the character U+{:04X} ({}) is not allowed", u32::from(c), kind(c));
        let remedy = match c {
            '\r' => "start a new line here, or remove it".to_owned(),
            _ if n_times == 1 => "remove it".to_owned(),
            _ => format!("remove it here and {} more times below", n_times - 1),
        };
        report.add(lines.at(start..start + c.len_utf8()), message, remedy);
    }
}

/// Reports the first tab that indents a line, and the first tab elsewhere.
fn tabs(text: &str, lines: &Lines, report: &mut Reporter<'_>) {
    let is_indent = |start: usize| {
        let line = text.get(..start).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
        line.bytes().all(|byte| matches!(byte, b' ' | b'\t'))
    };
    let of_lines = text.split_inclusive('\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len();
        Some(start..*end)
    });
    let tabs = of_lines.filter_map(|line| Some(line.start + text.get(line)?.find('\t')?));
    let (indents, others): (Vec<usize>, Vec<usize>) = tabs.partition(|&start| is_indent(start));
    for (starts, message) in
        [(indents, "this line starts with a tab"), (others, "this line contains a tab")]
    {
        let Some(&first) = starts.first() else { continue };
        let remedy = match starts.len() {
            1 => "use spaces".to_owned(),
            n => format!("use spaces, here and in {} more lines below", n - 1),
        };
        report.add(lines.at(first..first + 1), message, remedy);
    }
}

/// Reports the first line that begins with a character that only looks like a space.
fn indents(text: &str, report: &mut Reporter<'_>) {
    if text.is_ascii() {
        return;
    }
    let lines = text.lines().enumerate();
    let mut found = lines.filter_map(|(index, line)| {
        let first = line.chars().next().filter(|&c| is_wrong_indent(c))?;
        Some((index + 1, first))
    });
    let Some((line, first)) = found.next() else { return };
    let n_more = found.count();
    let message =
        format!("this line starts with U+{:04X}, which only looks like a space", u32::from(first));
    let remedy = match n_more {
        0 => "use spaces".to_owned(),
        n => format!("use spaces, here and in {n} more lines below"),
    };
    report.add(line, message, remedy);
}

/// Returns true for a space with which no line of a message file can be indented.
#[must_use]
pub fn is_wrong_indent(c: char) -> bool {
    !c.is_ascii() && category(c) == GeneralCategory::SpaceSeparator
}

/// Returns true for a character that must not reach a terminal.
pub fn is_refused(c: char, joiners: Joiners) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control() && c != '\n';
    }
    if matches!(c, '\u{200C}' | '\u{200D}') {
        return joiners == Joiners::Refused;
    }
    let is_variation_selector = matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    is_variation_selector
        || matches!(
            category(c),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
                | GeneralCategory::PrivateUse
                | GeneralCategory::Surrogate
                | GeneralCategory::Unassigned
        )
}

/// The number of bytes that are passed over at once.
const BLOCK: usize = 16;

/// Iterates over the characters of a text that are not ASCII, with their places. In most scripts
/// they are few, and ASCII is passed over in blocks.
pub fn not_ascii(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut place = 0;
    std::iter::from_fn(move || {
        let rest = text.as_bytes().get(place..)?;
        if rest.first()?.is_ascii() {
            let blocks = rest.chunks(BLOCK).take_while(|block| block.is_ascii());
            let passed = blocks.count() * BLOCK;
            let rest = rest.get(passed..)?;
            place += passed + rest.iter().position(|byte| !byte.is_ascii())?;
        }
        let c = text.get(place..)?.chars().next()?;
        let found = (place, c);
        place += c.len_utf8();
        Some(found)
    })
}

/// Returns true if a byte of a text is so.
pub fn has_byte(text: &str, is: impl Fn(u8) -> bool) -> bool {
    // All bytes, without a branch for each: several are looked at at once.
    text.bytes().fold(false, |any, byte| any | is(byte))
}

/// Returns true if a byte of a text and the next one are so.
pub fn has_pair(text: &str, are: impl Fn(u8, u8) -> bool) -> bool {
    // As in `has_byte`.
    let next = text.as_bytes().get(1..).unwrap_or_default();
    text.bytes().zip(next).fold(false, |any, (one, next)| any | are(one, *next))
}

/// Returns true if a text has a digit, as [`is_digit`] has it.
#[must_use]
pub fn has_digit(text: &str) -> bool {
    has_byte(text, |byte| byte.is_ascii_digit()) || not_ascii(text).any(|(_, c)| is_digit(c))
}

/// Returns true for a decimal digit of any script.
pub fn is_decimal(c: char) -> bool {
    c.is_ascii_digit() || (!c.is_ascii() && category(c) == GeneralCategory::DecimalNumber)
}

/// Returns true for a decimal digit of any script and for other numerals: `½`, `²`, `Ⅳ`, `①`, `🔟`,
/// `㏡`.
pub fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    // Pictures of numbers, and of clocks that show an hour.
    let is_picture =
        matches!(c, '\u{1F4AF}' | '\u{1F51F}' | '\u{1F522}' | '\u{1F550}'..='\u{1F567}');
    // Months, hours and days in one sign with their number. In `㎡` the digit is no figure.
    let is_with_unit = matches!(
        c,
        '\u{32C0}'..='\u{32CB}' | '\u{3358}'..='\u{3370}' | '\u{33E0}'..='\u{33FE}'
    );
    is_picture
        || is_with_unit
        || matches!(
            category(c),
            GeneralCategory::DecimalNumber
                | GeneralCategory::LetterNumber
                | GeneralCategory::OtherNumber
        )
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

fn kind(c: char) -> &'static str {
    match c {
        '\r' => "carriage return",
        '\t' => "tab",
        '\u{1B}' => "escape",
        '\u{FEFF}' => "byte order mark",
        '\u{200C}' | '\u{200D}' => "joiner, not needed in this script",
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{61C}' => {
            "bidi control"
        }
        '\u{FE00}'..='\u{FE0F}' => "variation selector",
        _ if c.is_control() => "control character",
        _ => "not printable",
    }
}

fn composition(text: &str, report: &mut Reporter<'_>) {
    if not_ascii(text).all(|(_, c)| is_always_composed(c)) {
        return;
    }
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    if nfc.is_normalized(text) {
        return;
    }
    let line = text.split('\n').position(|line| !nfc.is_normalized(line)).map(|index| index + 1);
    report.add(line, "the text is not in composed form (NFC)", "save it normalized to NFC");
}

/// Returns true for a character that normalization keeps, whatever stands before or after it: those
/// before the first mark, dashes and quotation marks.
const fn is_always_composed(c: char) -> bool {
    matches!(c, '\0'..'\u{300}' | '\u{2010}'..='\u{2027}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_passed_over_is_ascii() {
        let pieces = ["", "a", "è", "نص", "0123456789abcdef", "\u{1F55B}", "\n"];
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    let text = [one, two, three, one].concat();
                    let plain = text.char_indices().filter(|(_, c)| !c.is_ascii());
                    assert!(not_ascii(&text).eq(plain), "{text:?}");
                    assert_eq!(has_digit(&text), text.contains(is_digit), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn composed_characters_stay_composed_side_by_side() {
        let nfc = ComposingNormalizerBorrowed::new_nfc();
        let all: Vec<char> = ('\0'..=char::MAX).filter(|c| is_always_composed(*c)).collect();
        assert!(all.contains(&'è'), "none");
        for one in &all {
            let text: String = all.iter().flat_map(|other| [*one, *other]).collect();
            assert!(nfc.is_normalized(&text), "{one:?}");
        }
    }
}
