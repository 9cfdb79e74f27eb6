//! How deeply the expressions of a word file are nested, found out without recursion.
//!
//! The Fluent parser descends once for each `{` and `(` and has no limit: 5 KB of braces overflow
//! the stack of a thread, and nothing can catch that. So a file is measured first.

/// Real words do not come near this.
const MOST_LEVELS: usize = 50;

/// The line at which the nesting becomes too deep, if it does.
///
/// Never counts fewer levels than the parser descends, also where a file is broken and the parser
/// starts anew in its midst: brackets inside what looks like a quoted text stay counted for good.
pub(super) fn too_deep_at(words: &str) -> Option<usize> {
    let mut meter = Meter::default();
    for (index, line) in words.split('\n').enumerate() {
        meter.line(line);
        if meter.most > MOST_LEVELS {
            return Some(index + 1);
        }
    }
    None
}

/// The line of an escape in quotes that is not whole; the parser panics on some of those.
pub(super) fn bad_escape_at(words: &str) -> Option<usize> {
    let is_bad = |line: &&str| {
        let short = line.split("\\u").skip(1).any(|rest| !starts_with_hex(rest, 4));
        short || line.split("\\U").skip(1).any(|rest| !starts_with_hex(rest, 6))
    };
    words.split('\n').enumerate().find(|(_, line)| is_bad(line)).map(|(index, _)| index + 1)
}

fn starts_with_hex(text: &str, n_digits: usize) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_hexdigit);
    digits.take(n_digits).count() == n_digits
}

/// What the parser is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// `{ … }`
    Placeable,
    /// `( … )`
    Call,
    /// The text of a variant, after its `[key]`.
    Variant,
}

#[derive(Debug, Default)]
struct Meter {
    inside: Vec<Inside>,
    /// Brackets in quotes, which are brackets after all if the quotes are not what they seem.
    hidden: usize,
    most: usize,
}

impl Meter {
    fn line(&mut self, line: &str) {
        if self.inside.is_empty() && line.starts_with('#') {
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

    /// Leaves the innermost placeable, and what is open inside it.
    fn close(&mut self) {
        while let Some(inside) = self.inside.pop() {
            if inside == Inside::Placeable {
                return;
            }
        }
    }
}
