//! Running text, taken apart into sentences and words.
//!
//! A sentence ends where Unicode says (UAX #29): at a full stop, a question or an exclamation mark,
//! not at a colon or semicolon. A word is what stands between blanks and has a letter or a digit.
//! So one word is what a hyphen joins (`pelan-pelan`) or an apostrophe (`l’effetto`), and a figure
//! with its unit is two or more.

use icu_locale::{LanguageIdentifier, LocaleExpander};
use unicode_segmentation::UnicodeSegmentation as _;

/// The letters and digits of a word.
type Word = Vec<char>;

/// Sentences that each have a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running(Vec<Vec<Word>>);

impl Running {
    /// Takes `text` apart.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text: String = text.chars().filter(|c| !is_mark(*c)).collect();
        let sentences = text.split_sentence_bounds().map(words);
        Self(sentences.filter(|words| !words.is_empty()).collect())
    }

    /// How many sentences there are.
    #[must_use]
    pub const fn sentences(&self) -> usize {
        self.0.len()
    }

    /// The words of all sentences.
    pub fn words(&self) -> impl Iterator<Item = &[char]> {
        self.0.iter().flatten().map(Vec::as_slice)
    }

    /// How many letters and digits there are.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.words().map(<[char]>::len).sum()
    }

    /// How many words the longest sentence has.
    #[must_use]
    pub fn longest_sentence(&self) -> usize {
        self.0.iter().map(Vec::len).max().unwrap_or_default()
    }
}

fn words(sentence: &str) -> Vec<Word> {
    let words = sentence.split_whitespace();
    let words = words.map(|word| word.chars().filter(|c| c.is_alphanumeric()).collect());
    words.filter(|word: &Word| !word.is_empty()).collect()
}

/// Marks without a sound, and signs of Arabic that most texts leave out: vowels and lengthening.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{61C}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Whether `text` ends as a sentence does.
pub(super) fn is_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace());
    text.ends_with(['.', '!', '?', '؟', '۔', '।', '።', '。', '！', '？'])
}

/// Scripts that are written without blanks between words.
const UNSPACED: [&str; 7] = ["Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai"];

/// Whether the language `tag` has blanks between words, so that they can be counted.
pub(super) fn has_blanks(tag: &str) -> bool {
    let Ok(mut id) = tag.parse::<LanguageIdentifier>() else { return true };
    LocaleExpander::new_extended().maximize(&mut id);
    !id.script.is_some_and(|script| UNSPACED.contains(&script.as_str()))
}
