//! Measures the nesting depth of a message file without recursion.
//!
//! The Fluent parser recurses for each `{` and `(` without a limit: 5 KB of braces overflow the
//! stack of a thread, which cannot be caught. Invariant: the measured depth is never less than the
//! depth of the parser's recursion.

/// The depth limit. Real messages stay far below it.
const MOST_LEVELS: usize = 50;

/// Returns the line at which the nesting exceeds the limit.
///
/// The depth is an upper bound also for a file with errors, where the parser resumes at a later
/// entry: brackets inside apparent string literals stay counted.
pub(super) fn too_deep_at(source: &str) -> Option<usize> {
    let mut meter = Meter::default();
    let mut start = 0;
    while let Some(rest) = source.get(start..) {
        if meter.inside.is_empty() {
            // Lines of text are passed over at once.
            let brace = start + rest.find('{')?;
            let before = source.get(..brace).unwrap_or_default();
            start = before.rfind('\n').map_or(0, |end| end + 1);
        }
        let rest = source.get(start..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        meter.line(line);
        if meter.most > MOST_LEVELS {
            let before = source.get(..start).unwrap_or_default();
            return Some(before.matches('\n').count() + 1);
        }
        start += line.len() + 1;
    }
    None
}

/// Returns the line of an incomplete escape in a string literal. The parser panics on some of them.
pub(super) fn bad_escape_at(source: &str) -> Option<usize> {
    if !source.contains('\\') {
        return None;
    }
    let is_bad = |line: &&str| {
        let short = line.split("\\u").skip(1).any(|rest| !starts_with_hex(rest, 4));
        short || line.split("\\U").skip(1).any(|rest| !starts_with_hex(rest, 6))
    };
    source.split('\n').enumerate().find(|(_, line)| is_bad(line)).map(|(index, _)| index + 1)
}

fn starts_with_hex(text: &str, n_digits: usize) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_hexdigit);
    digits.take(n_digits).count() == n_digits
}

/// A construct that the parser is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// `{ … }`
    Placeable,
    /// `( … )`
    Call,
    /// The value of a variant, after its `[key]`.
    Variant,
}

#[derive(Debug, Default)]
struct Meter {
    inside: Vec<Inside>,
    /// Brackets in string literals, counted in case the quotation marks are not what they seem.
    hidden: usize,
    most: usize,
}

impl Meter {
    fn line(&mut self, line: &str) {
        // In text only an opening brace matters.
        if self.inside.is_empty() && (line.starts_with('#') || !line.contains('{')) {
            return;
        }
        let begins_variant = line.trim_start().starts_with(['[', '*']);
        if begins_variant && self.inside.last() == Some(&Inside::Variant) {
            self.inside.pop();
        }
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            let in_text = matches!(self.inside.last(), None | Some(Inside::Variant));
            match c {
                '"' if !in_text => self.quoted(&mut chars),
                '{' => self.inside.push(Inside::Placeable),
                '(' if !in_text => self.inside.push(Inside::Call),
                ')' if self.inside.last() == Some(&Inside::Call) => {
                    self.inside.pop();
                }
                ']' if !in_text => self.inside.push(Inside::Variant),
                '}' => self.close(),
                _ => {}
            }
            self.most = self.most.max(self.inside.len() + self.hidden);
        }
    }

    fn quoted(&mut self, chars: &mut std::str::Chars<'_>) {
        while let Some(c) = chars.next() {
            match c {
                '"' => return,
                '\\' => {
                    chars.next();
                }
                '{' | '(' => self.hidden += 1,
                _ => {}
            }
        }
    }

    /// Closes the innermost placeable and everything open inside it.
    fn close(&mut self) {
        while let Some(inside) = self.inside.pop() {
            if inside == Inside::Placeable {
                return;
            }
        }
    }
}
