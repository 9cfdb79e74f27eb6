//! Isolates the Latin parts of a name that reads from the right.
//!
//! UAX #9 gives the signs and the digits beside Latin letters the direction of the name: "C++" in an
//! Arabic name shows as "++C", "Botox®" in brackets as "®Botox", "100 U" as "U 100". Readers expect
//! the part as it is printed on a box, so each gets an isolate of its own (LRI).

use std::borrow::Cow;

use unicode_bidi::BidiClass;

use super::character::class;

const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// Returns `text` with isolates around the Latin parts of its isolated names (FSI … PDI) that read
/// from the right.
#[must_use]
pub fn with_latin_parts(text: &str) -> Cow<'_, str> {
    let is_right = |c| matches!(class(c), BidiClass::R | BidiClass::AL);
    if !text.contains(FSI) || !text.contains(is_latin) || !text.contains(is_right) {
        return Cow::Borrowed(text);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut marked = String::with_capacity(text.len() + 16);
    // For each open isolate, true if it is a name that reads from the right.
    let mut open: Vec<bool> = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        match c {
            FSI => open.push(reads_from_the_right(&chars[at + 1..])),
            LRI | RLI => open.push(false),
            PDI => drop(open.pop()),
            _ => {}
        }
        let part = part(&chars, at).filter(|_| open.last() == Some(&true));
        match part {
            Some(end) => {
                marked.push(LRI);
                marked.extend(&chars[at..end]);
                marked.push(PDI);
                at = end;
            }
            None => {
                marked.push(c);
                at += 1;
            }
        }
    }
    Cow::Owned(marked)
}

/// Returns true if the first strong character up to the end of the isolate is of a script that is
/// read from the right (UAX #9, P2: what is in inner isolates does not count).
fn reads_from_the_right(chars: &[char]) -> bool {
    let mut depth = 0_usize;
    for c in chars {
        match (*c, class(*c)) {
            (FSI | LRI | RLI, _) => depth += 1,
            (PDI, _) => match depth.checked_sub(1) {
                Some(outer) => depth = outer,
                None => return false,
            },
            (_, BidiClass::L) if depth == 0 => return false,
            (_, BidiClass::R | BidiClass::AL) if depth == 0 => return true,
            _ => {}
        }
    }
    false
}

/// Returns the end of the Latin part that begins at `at`: letters, digits and signs with at least one
/// letter, which only blanks separate, and brackets that it opens and closes.
fn part(chars: &[char], at: usize) -> Option<usize> {
    let first = *chars.get(at)?;
    let before = at.checked_sub(1).map(|before| chars[before]);
    // A sign directly behind a letter belongs to that, and one before a blank to nothing.
    let is_apart = chars.get(at + 1).is_none_or(|c| c.is_whitespace());
    let is_other = is_sign(first) && (is_apart || before.is_some_and(char::is_alphabetic));
    let is_begun = is_other || before.is_some_and(is_inside);
    if is_begun || !is_inside(first) {
        return None;
    }
    let (mut end, mut has_letter, mut depth) = (at, false, 0_usize);
    for (index, c) in chars.iter().enumerate().skip(at) {
        match c {
            '(' | '[' if has_letter => depth += 1,
            ')' | ']' if depth > 0 => depth -= 1,
            _ if is_inside(*c) => has_letter |= is_latin(*c),
            _ if c.is_whitespace() || SEPARATORS.contains(c) => continue,
            _ => break,
        }
        // A dash after a blank separates the part from what follows.
        if depth == 0 && (end == index || !is_sign(*c)) {
            end = index + 1;
        }
    }
    // So does one directly before the next word.
    if chars.get(end).is_some_and(|c| c.is_alphanumeric()) {
        end -= chars[at..end].iter().rev().take_while(|c| is_sign(**c)).count();
    }
    has_letter.then_some(end)
}

/// The signs that belong to a part only between two of its characters.
const SEPARATORS: [char; 6] = [',', ';', ':', '.', '\u{2013}', '\u{2014}'];

/// Returns true for a letter that is read from the left.
fn is_latin(c: char) -> bool {
    class(c) == BidiClass::L && c.is_alphabetic()
}

/// Returns true for what a part consists of besides letters and digits.
fn is_sign(c: char) -> bool {
    !c.is_alphanumeric() && is_inside(c)
}

/// Returns true for what a part consists of: letters, digits, marks, and signs that belong to them,
/// which are neither blanks nor brackets, quotation marks or the signs of sentences.
fn is_inside(c: char) -> bool {
    let class = class(c);
    matches!(class, BidiClass::L | BidiClass::EN | BidiClass::ES | BidiClass::ET | BidiClass::NSM)
        || class == BidiClass::CS && matches!(c, '/' | '\u{A0}')
        || class == BidiClass::ON && (SIGNS.contains(&c) || c.is_numeric())
}

/// The neutral signs of names: trade marks, sums, feet and inches, joined words.
const SIGNS: [char; 14] = [
    '\u{AE}', '\u{2122}', '\u{A9}', '\u{2120}', '&', '@', '*', '_', '\'', '\u{2019}', '\u{2032}',
    '\u{2033}', '=', '!',
];
