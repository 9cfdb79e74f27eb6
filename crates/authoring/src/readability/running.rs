//! Splits running text into sentences and words.
//!
//! Sentences end by UAX #29: at a full stop, a question mark or an exclamation mark, not at a colon
//! or semicolon. Unlike there, a sentence may start with a figure, and none ends at a known
//! abbreviation. A word is separated by whitespace and contains a letter or a digit. So a hyphen
//! (`pelan-pelan`) or an apostrophe (`l’effetto`) joins one word, and a figure with its unit is two
//! or more.

use icu_locale::{LanguageIdentifier, LocaleExpander};
use icu_properties::CodePointMapData;
use icu_properties::props::SentenceBreak;
use unicode_segmentation::UnicodeSegmentation as _;

/// The letters and digits of a word.
type Word = Vec<char>;

/// Sentences of at least one word each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running(Vec<Vec<Word>>);

impl Running {
    /// Splits `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text: String = text.chars().filter(|c| !is_mark(*c)).collect();
        let sentences = sentences(&text);
        let sentences = sentences.iter().map(|sentence| words(sentence));
        Self(sentences.filter(|words| !words.is_empty()).collect())
    }

    /// Returns the number of sentences.
    #[must_use]
    pub const fn sentences(&self) -> usize {
        self.0.len()
    }

    /// Iterates over the words of all sentences.
    pub fn words(&self) -> impl Iterator<Item = &[char]> {
        self.0.iter().flatten().map(Vec::as_slice)
    }

    /// Returns the number of letters and digits.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.words().map(<[char]>::len).sum()
    }

    /// Returns the number of words of the longest sentence.
    #[must_use]
    pub fn longest_sentence(&self) -> usize {
        self.0.iter().map(Vec::len).max().unwrap_or_default()
    }
}

fn sentences(text: &str) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for bounded in text.split_sentence_bounds() {
        let mut is_first = true;
        for part in bounded.split_inclusive(char::is_whitespace) {
            let goes_on = sentences.last_mut().filter(|before| match stem(before) {
                Some(stem) if TITLES.contains(&&*stem) => true,
                Some(stem) if begins_with_figure(part) => !ends_before_figure(&stem),
                Some(_) | None => !is_first,
            });
            match goes_on {
                Some(before) => before.push_str(part),
                None => sentences.push(part.to_owned()),
            }
            is_first = false;
        }
    }
    sentences
}

/// Abbreviations before a name, which end no sentence.
const TITLES: [&str; 16] = [
    "avv", "bpk", "dott", "dr", "dra", "drs", "geom", "ing", "mr", "mrs", "prof", "rag", "sdr",
    "sig", "sigg", "st",
];

/// Abbreviations before a figure, which end no sentence if a figure follows.
const BEFORE_FIGURES: [&str; 14] =
    ["art", "ca", "cap", "ed", "es", "fig", "hal", "int", "max", "min", "pag", "par", "tel", "vol"];

/// Returns the word before the full stop at the end of `text`, in lower case.
fn stem(text: &str) -> Option<String> {
    let is_closing = |c: char| !c.is_alphanumeric() && c != '.';
    let text = text.trim_end_matches(is_closing).strip_suffix('.')?;
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    Some(word.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
}

/// Returns true if a sentence ends at the full stop after `stem` although a figure follows. UAX #29
/// does not decide this where a lowercase letter follows the figure: `ca. 20 minuti` looks the
/// same.
fn ends_before_figure(stem: &str) -> bool {
    let is_ascii = stem.chars().all(|c| c.is_ascii_lowercase());
    // Abbreviations such as `n. 20` or `hlm. 20`, not words.
    let is_short = is_ascii && (stem.len() == 1 || !stem.contains(['a', 'e', 'i', 'o', 'u', 'y']));
    // An ellipsis is a pause, not an end.
    stem.ends_with(char::is_alphanumeric) && !is_short && !BEFORE_FIGURES.contains(&stem)
}

fn begins_with_figure(text: &str) -> bool {
    text.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_numeric)
}

fn words(sentence: &str) -> Vec<Word> {
    let words = sentence.split_whitespace();
    let words = words.map(|word| word.chars().filter(|c| c.is_alphanumeric()).collect());
    words.filter(|word: &Word| !word.is_empty()).collect()
}

/// Returns true for invisible marks, and for Arabic vowel signs and tatweel, which most texts omit.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{61C}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Returns true if `text` ends like a sentence, in any script. Quotation marks and brackets may
/// follow.
pub(super) fn is_sentence(text: &str) -> bool {
    let breaks = CodePointMapData::<SentenceBreak>::new();
    let is_behind =
        |c: char| is_mark(c) || c.is_whitespace() || breaks.get(c) == SentenceBreak::Close;
    let end = text.trim_end_matches(is_behind).chars().next_back();
    end.is_some_and(|c| matches!(breaks.get(c), SentenceBreak::ATerm | SentenceBreak::STerm))
}

/// Scripts without spaces between words.
const UNSPACED: [&str; 7] = ["Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai"];

/// Returns true if the language `tag` separates words by spaces, so that they can be counted.
pub(super) fn has_blanks(tag: &str) -> bool {
    let Ok(mut id) = tag.parse::<LanguageIdentifier>() else { return true };
    LocaleExpander::new_extended().maximize(&mut id);
    !id.script.is_some_and(|script| UNSPACED.contains(&script.as_str()))
}
