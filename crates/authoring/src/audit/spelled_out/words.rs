//! Splits texts into words, and folds them for comparison.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, LineBreak, Script};

use sabar_content::search::{self, Casing};

/// Prefixes that are written together with a word, in this order: "and", "by", "for", the article.
type Joined = &'static [&'static [&'static str]];

const JOINED: [(Script, Joined); 2] = [
    (Script::Arabic, &[&["و", "ف"], &["ب", "ك", "ل"], &["ال", "ل"]]),
    (Script::Hebrew, &[&["ו"], &["ש"], &["ב", "כ", "ל", "מ"], &["ה"]]),
];

/// Ends a letter's form without a space.
const NON_JOINER: char = '\u{200C}';

/// A word of a text, or a letter in scripts without spaces.
#[derive(Debug)]
pub(super) struct Word {
    /// The word in folded form.
    pub text: String,
    pub start: usize,
    pub end: usize,
    /// True if only a space, a hyphen or an apostrophe separates it from the previous word.
    pub follows: bool,
}

impl Word {
    /// Returns the word as written in `text`.
    pub fn written<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Returns the word, also without each possible prefix.
    pub fn readings(&self) -> Vec<&str> {
        let joined = self.text.chars().next().and_then(joined).unwrap_or_default();
        joined.iter().fold(vec![self.text.as_str()], |mut readings, parts| {
            for at in 0..readings.len() {
                let text = readings[at];
                readings.extend(parts.iter().find_map(|part| text.strip_prefix(part)));
            }
            readings
        })
    }

    /// Returns true if an article is joined to the word.
    pub fn has_article(&self) -> bool {
        self.text.starts_with("لل") || self.readings().iter().any(|text| text.starts_with("ال"))
    }
}

/// Splits a text into words and folds them.
pub(super) fn folded_words(text: &str, casing: &Casing) -> Vec<Word> {
    let mut words = Vec::new();
    each(text, |word| {
        let text = folded(word.written(text), casing);
        words.push(Word { text, ..word });
    });
    words
}

/// Returns a word in folded form.
pub(super) fn folded(written: &str, casing: &Casing) -> String {
    // In scripts where vowel marks are optional, other marks are ignored too.
    let is_without = written.chars().next().is_some_and(|c| joined(c).is_some());
    if is_without { search::fold(written) } else { casing.fold(written) }
}

/// Calls `take` with each word of a text, which is not folded yet.
pub(super) fn each(text: &str, mut take: impl FnMut(Word)) {
    let mut last: Option<Word> = None;
    // Anything else separates phrases.
    let (mut is_open, mut follows) = (false, false);
    let mut start = 0;
    while let Some(c) = text.get(start..).and_then(|rest| rest.chars().next()) {
        let letters = text.as_bytes().get(start..).unwrap_or_default();
        let n_letters = letters.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let begin = start;
        start += n_letters.max(c.len_utf8());
        let (start, end) = (begin, start);
        if is_part(c) {
            let is_whole = is_undivided(c);
            match last.as_mut().filter(|_| is_open && !is_whole) {
                Some(word) => word.end = end,
                None => {
                    let word = Word { text: String::new(), start, end, follows };
                    last.replace(word).into_iter().for_each(&mut take);
                }
            }
            (is_open, follows) = (!is_whole, true);
        } else if c == NON_JOINER {
            // Persian writes parts of a word, and words in a row, with it between them.
            is_open = false;
        } else if !is_format(c) {
            // "Quarantott’ore"
            let is_elision = is_open && matches!(c, '\'' | '\u{2019}');
            is_open = false;
            follows &=
                c.is_whitespace() || is_elision || matches!(c, '-' | '\u{2010}' | '\u{2011}');
        }
    }
    last.into_iter().for_each(take);
}

/// Returns the prefixes that may be joined to a word that starts with `c`.
fn joined(c: char) -> Option<Joined> {
    let script = (!c.is_ascii()).then(|| CodePointMapData::<Script>::new().get(c))?;
    JOINED.iter().find(|(of, _)| *of == script).map(|(_, joined)| *joined)
}

fn is_part(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    let is_letter = matches!(
        category,
        GeneralCategory::NonspacingMark
            | GeneralCategory::LowercaseLetter
            | GeneralCategory::OtherLetter
    );
    // Frequent, and never alphabetic. The search for that is slow.
    let is_punctuation = matches!(
        category,
        GeneralCategory::InitialPunctuation
            | GeneralCategory::FinalPunctuation
            | GeneralCategory::OtherPunctuation
    );
    is_letter || !is_punctuation && c.is_alphabetic()
}

fn is_format(c: char) -> bool {
    !c.is_ascii() && CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format
}

/// Returns true for letters of scripts without spaces between words.
fn is_undivided(c: char) -> bool {
    let class = || CodePointMapData::<LineBreak>::new().get(c);
    !c.is_ascii() && matches!(class(), LineBreak::Ideographic | LineBreak::ComplexContext)
}
