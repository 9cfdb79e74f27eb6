//! Isolates references in messages. Fluent isolates variables but neither terms nor other messages,
//! although a name such as `Botox®` or `100 U Botox` is reordered by its neighbors just as well,
//! and translators may not type isolates themselves.

use std::borrow::Cow;

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// Returns true if `c` is one of the marks that [`references`] adds.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(c, FSI | PDI)
}

/// Returns the text of a message file with isolates around each `{ -term }` and `{ message }` in
/// text.
pub(super) fn references(file: Cow<'_, str>) -> String {
    let places = placeables(&file);
    let mut isolated = String::with_capacity(file.len() + places.len() * 6);
    let mut copied = 0;
    for (start, end) in places {
        let (Some(before), Some(placeable)) = (file.get(copied..start), file.get(start..end))
        else {
            continue;
        };
        isolated.push_str(before);
        isolated.push(FSI);
        isolated.push_str(placeable);
        isolated.push(PDI);
        copied = end;
    }
    isolated.push_str(file.get(copied..).unwrap_or_default());
    isolated
}

/// An open brace.
struct Open {
    start: usize,
    /// True if it is in text and not in other braces.
    is_in_text: bool,
    /// True after an arrow: variants follow, which contain text of their own.
    has_variants: bool,
}

/// Returns true if all braces of messages are closed.
pub(super) fn closes_braces(messages: &str) -> bool {
    !messages.contains('{') || scan(messages).1
}

/// Returns the byte ranges of references in text, in order, braces included.
fn placeables(file: &str) -> Vec<(usize, usize)> {
    scan(file).0
}

/// Returns the ranges of references, and true if all braces are closed.
fn scan(file: &str) -> (Vec<(usize, usize)>, bool) {
    let bytes = file.as_bytes();
    let mut found = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let is_in_text = open.last().is_none_or(|outer| outer.has_variants);
        let begins_line = at == 0 || bytes.get(at - 1) == Some(&b'\n');
        match byte {
            b'#' if open.is_empty() && begins_line => at = end_of_line(bytes, at),
            b'{' => open.push(Open { start: at, is_in_text, has_variants: false }),
            b'}' => {
                if let Some(inner) = open.pop()
                    && inner.is_in_text
                    && !inner.has_variants
                    && file.get(inner.start + 1..at).is_some_and(is_reference)
                {
                    found.push((inner.start, at + 1));
                }
            }
            b'"' if !is_in_text => at = end_of_literal(bytes, at),
            b'>' if !is_in_text && bytes.get(at - 1) == Some(&b'-') => {
                if let Some(outer) = open.last_mut() {
                    outer.has_variants = true;
                }
            }
            _ => {}
        }
        at += 1;
    }
    (found, open.is_empty())
}

/// Returns the last byte of the line or of the file.
fn end_of_line(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
}

/// Returns the quotation mark that closes a literal. A literal that a line break ends is invalid.
fn end_of_literal(bytes: &[u8], from: usize) -> usize {
    let mut at = from + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' | b'\n' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

/// Returns true for a reference to a term or to another message.
fn is_reference(expression: &str) -> bool {
    let expression = expression.trim();
    let name = expression.trim_start_matches('-');
    let is_term = name.len() < expression.len();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let named = name.trim_start_matches(is_name);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && (named.is_empty() || is_term)
}
