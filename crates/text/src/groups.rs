//! Keeps the digit groups of one number in the order in which they are written: telephone numbers,
//! serial numbers, ranges.
//!
//! UAX #9 orders groups of Arabic-Indic digits from right to left, even inside a left-to-right
//! isolate, because N1 treats them as right-to-left characters. A telephone number would show as a
//! different number. This module therefore puts such numbers into an override (LRO).

use std::ops::RangeInclusive;

use unicode_bidi::BidiClass;

use super::Direction;
use super::character::class;

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';
const LRO: char = '\u{202D}';
const PDF: char = '\u{202C}';
const NO_BREAK_SPACE: char = '\u{A0}';
const WORD_JOINER: char = '\u{2060}';

/// The longest separator between two groups of one number: `) / (`.
const LONGEST_BETWEEN: usize = 5;

/// The separators that may stand between two digit groups of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// The signs of telephone and serial numbers, and the dashes of ranges.
    Signs,
    /// Anything but letters: the caller knows that the groups are the ends of a range.
    NoLetters,
}

/// Returns `text` in a left-to-right isolate and override, without break opportunities.
#[must_use]
pub fn left_to_right(text: &str) -> String {
    overridden(&unbroken(text))
}

/// Returns `text` in a left-to-right isolate and override.
pub(crate) fn overridden(text: &str) -> String {
    format!("\u{2066}{LRO}{text}{PDF}{PDI}")
}

/// Returns `text` with formatting characters that keep the digit groups of each number in order
/// and on one line in a paragraph of direction `base`.
#[must_use]
pub fn grouped(text: &str, base: Direction, between: Between) -> String {
    if !text.contains(is_numeric) {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let reorders = base == Direction::RightToLeft || chars.iter().any(|c| is_right_to_left(*c));
    let scan = Scan { chars: &chars, between };
    let mut grouped = String::with_capacity(text.len() + 16);
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let is_start = at.checked_sub(1).is_none_or(|before| !is_part(chars[before]));
        if c == LRO {
            // Already in an override.
            let rest = chars[at..].iter();
            let length = rest.clone().position(|c| *c == PDF).unwrap_or(rest.len());
            grouped.extend(&chars[at..at + length]);
            at += length;
        } else if is_start && let Some(end) = scan.group(at) {
            let group = chars[at..end].iter().filter(|c| !matches!(**c, FSI | PDI));
            let group: String = group.collect();
            let marked = if reorders { left_to_right(&group) } else { unbroken(&group) };
            grouped.push_str(&marked);
            at = end;
        } else if c == FSI
            && let Some(number) = scan.part(at)
        {
            // W4 keeps its digits in order.
            grouped.extend(&chars[at..number.end]);
            at = number.end;
        } else {
            grouped.push(c);
            at += 1;
        }
    }
    grouped
}

/// Returns the text before the next override, what is in it, and the text after it.
pub(crate) fn next_override(text: &str) -> Option<(&str, &str, &str)> {
    let (before, after) = text.split_once(LRO)?;
    let (number, after) = after.split_once(PDF).unwrap_or((after, ""));
    Some((before, number, after))
}

/// Returns true if a number may be ordered wrongly in text of the other direction that is not laid out
/// here. Separators keep their order between characters that are read from left to right anyway
/// (UAX #9, W7 and N1), and a common separator between two digits does (W4).
pub(crate) fn needs_override(number: &[char]) -> bool {
    let is_digit = |c: char| matches!(class(c), BidiClass::AN | BidiClass::EN);
    if !number.iter().any(|c| is_digit(*c)) {
        return false;
    }
    let mut is_after_left_to_right = false;
    let mut at = 0;
    while at < number.len() {
        let is_separator = |c: &char| !is_digit(*c) && class(*c) != BidiClass::L;
        let length = number[at..].iter().take_while(|c| is_separator(c)).count();
        let (before, after) = (at.checked_sub(1), number.get(at + length));
        if length > 0 {
            let (Some(before), Some(&after)) = (before.map(|at| number[at]), after) else {
                if is_blank_only(&number[at..at + length]) {
                    at += length;
                    continue;
                }
                return true;
            };
            let is_left_to_right = |c: char| {
                let class = class(c);
                class == BidiClass::L || class == BidiClass::EN && is_after_left_to_right
            };
            let is_common = length == 1 && class(number[at]) == BidiClass::CS;
            let is_one = is_common && is_digit(before) && is_digit(after);
            if !(is_one || is_left_to_right(before) && is_left_to_right(after)) {
                return true;
            }
        }
        at += length;
        is_after_left_to_right |= number.get(at).is_some_and(|c| class(*c) == BidiClass::L);
        at += 1;
    }
    false
}

/// Returns `text` without break opportunities.
fn unbroken(text: &str) -> String {
    let mut unbroken = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_blank(c) {
            unbroken.push(NO_BREAK_SPACE);
            continue;
        }
        unbroken.push(c);
        if !is_part(c) && c != WORD_JOINER {
            unbroken.push(WORD_JOINER);
        }
    }
    unbroken
}

/// The input of a search for numbers of several groups.
struct Scan<'a> {
    chars: &'a [char],
    between: Between,
}

/// One group: digits and the letters attached to them.
struct Part {
    end: usize,
    has_digits: bool,
    /// True for a formatted number in an isolate of its own.
    is_isolated: bool,
}

impl Scan<'_> {
    /// Returns the end of the number that begins at `at`, if one does.
    fn group(&self, at: usize) -> Option<usize> {
        let is_prefix = |c: &&char| matches!(**c, '+' | '(' | '#' | '*');
        let prefix = self.chars[at..].iter().take_while(is_prefix).count();
        let signs = self.chars[at..at + prefix].iter();
        let has_sign = signs.clone().any(|c| *c != '(');
        let mut depth = signs.filter(|c| **c == '(').count();
        let mut part = self.part(at + prefix)?;
        let mut has_digits = part.has_digits;
        let mut n_parts = 1;
        // The end of the last part at which all brackets are closed.
        let mut found: Option<(usize, bool)> = None;
        loop {
            let mut end = part.end;
            if depth == 1 && self.chars.get(end) == Some(&')') && self.next(end).is_none() {
                end += 1;
                depth = 0;
            } else if self.chars.get(end) == Some(&'#') && self.next(end) != Some(end + 1) {
                end += 1;
            }
            if depth == 0 {
                found = Some((end, has_digits && (n_parts > 1 || has_sign)));
            }
            let Some(next) = self.next(part.end) else { break };
            if !self.joins(part.end..next, &part, &mut depth) {
                break;
            }
            let Some(following) = self.part(next) else { break };
            let by_blank = is_blank_only(&self.chars[part.end..next]);
            if by_blank && !(part.has_digits && following.has_digits) {
                break;
            }
            n_parts += 1;
            has_digits |= following.has_digits;
            part = following;
        }
        found.filter(|(_, is_group)| *is_group).map(|(end, _)| end)
    }

    /// Returns the part that begins at `at`.
    fn part(&self, at: usize) -> Option<Part> {
        let is_open = self.chars.get(at) == Some(&FSI);
        let start = at + usize::from(is_open);
        let is_inside = |c: &&char| is_part(**c) || is_open && is_in_number(**c);
        let inside = self.chars.get(start..)?.iter().take_while(is_inside);
        let length = inside.clone().count();
        let has_digits = inside.clone().any(|c| is_numeric(*c));
        let end = start + length;
        let is_closed = self.chars.get(end) == Some(&PDI);
        let is_number = |c: &char| is_numeric(*c) || is_in_number(*c);
        let is_whole = length > 0 && (!is_open || is_closed && inside.clone().all(is_number));
        is_whole.then_some(Part {
            end: end + usize::from(is_open),
            has_digits,
            is_isolated: is_open,
        })
    }

    /// Returns the position at which the part after `end` may begin.
    fn next(&self, end: usize) -> Option<usize> {
        let rest = self.chars.get(end..)?;
        let limit = match self.between {
            Between::Signs => LONGEST_BETWEEN + 1,
            Between::NoLetters => rest.len(),
        };
        let length = rest.iter().take(limit).position(|c| is_part(*c) || *c == FSI)?;
        (length > 0).then_some(end + length)
    }

    /// Returns true if the characters between two parts connect them. `depth` counts the open
    /// brackets.
    fn joins(&self, range: std::ops::Range<usize>, before: &Part, depth: &mut usize) -> bool {
        let is_isolated = before.is_isolated || self.chars.get(range.end) == Some(&FSI);
        let between = &self.chars[range];
        if self.between == Between::NoLetters && is_isolated {
            return !between.iter().any(|c| c.is_alphabetic() || matches!(*c, FSI | PDI));
        }
        for c in between {
            match c {
                '(' => *depth += 1,
                ')' if *depth == 0 => return false,
                ')' => *depth -= 1,
                // The end of a sentence or of a list item.
                '.' | ',' | ':' | '\u{66B}' | '\u{66C}' if between.len() > 1 => return false,
                '.' | ',' | ':' | '\u{66B}' | '\u{66C}' => {}
                _ if is_blank(*c) || is_sign(*c) => {}
                _ => return false,
            }
        }
        // Two formatted numbers are separate unless a sign connects them.
        !is_isolated || !is_blank_only(between)
    }
}

/// The letters of Latin with accents up to those of Arabic and their marks: no number is among them.
const LETTERS: RangeInclusive<char> = '\u{C0}'..='\u{65F}';

/// Returns true if `c` is numeric, without a search of the tables for common letters.
fn is_numeric(c: char) -> bool {
    !LETTERS.contains(&c) && c.is_numeric()
}

/// Returns true if `c` is a digit or a letter of a code.
fn is_part(c: char) -> bool {
    is_numeric(c) || class(c) == BidiClass::L && c.is_alphabetic()
}

/// Returns true if `c` stands before the decimals or between the thousands of a formatted number.
fn is_in_number(c: char) -> bool {
    matches!(c, '.' | ',' | '\u{66B}' | '\u{66C}')
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{2007}' | '\u{2009}' | '\u{202F}')
}

fn is_blank_only(text: &[char]) -> bool {
    text.iter().all(|c| is_blank(*c))
}

/// Returns true if `c` connects two groups: dashes, slashes, the signs of telephone numbers.
fn is_sign(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2212}'
                | '/'
                | '\u{2044}'
                | '+'
                | '~'
                | '\u{B7}'
                | '\u{D7}'
                | '_'
                | '#'
                | '*'
    )
}

/// Returns true if `c` is a strong right-to-left character or an Arabic number (UAX #9 classes R,
/// AL and AN).
#[must_use]
pub fn is_right_to_left(c: char) -> bool {
    matches!(class(c), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_is_among_the_common_letters() {
        let mut letters = LETTERS;
        assert!(!letters.any(char::is_numeric));
    }
}
