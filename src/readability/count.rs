//! Sentences, words and letters of a text.
//!
//! A sentence ends where Unicode says (UAX #29): at a full stop, a question or exclamation mark;
//! not at a colon or semicolon. A word is what stands between blanks and has a letter or a digit;
//! so what a hyphen joins is one word. In Italian an apostrophe ends a word too.

use icu_locale::{LanguageIdentifier, LocaleExpander};
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation as _;

/// How a language tells words apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// By blanks.
    Blanks,
    /// By blanks, and after a word that lost its last vowel before the next one: `l’effetto`.
    Elision,
    /// Not at all.
    Unspaced,
}

/// Scripts that are written without blanks between words.
const UNSPACED: [&str; 7] = ["Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai"];

impl Spelling {
    /// The way of the language `tag`.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let Ok(mut id) = tag.parse::<LanguageIdentifier>() else { return Self::Blanks };
        LocaleExpander::new_extended().maximize(&mut id);
        let is_unspaced = id.script.is_some_and(|script| UNSPACED.contains(&script.as_str()));
        match id.language.as_str() {
            _ if is_unspaced => Self::Unspaced,
            "it" => Self::Elision,
            _ => Self::Blanks,
        }
    }
}

/// What formulas are calculated from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Sentences that have a word.
    pub sentences: usize,
    /// Words; 0 if the language does not tell them apart.
    pub words: usize,
    /// Words of the longest sentence.
    pub longest_sentence: usize,
    /// Letters and digits.
    pub letters: usize,
    /// Words of more than five letters.
    pub over_five_letters: usize,
    /// Words of more than six letters.
    pub over_six_letters: usize,
    /// Letters of Arabic other than those that only lengthen a vowel.
    pub arabic_syllable_letters: usize,
    /// Words of more than four syllables, estimated without vowel signs.
    pub arabic_complex_words: usize,
    /// Those of them that have a sign of formal Arabic.
    pub arabic_faseeh_words: usize,
}

impl Counts {
    /// The mean length of a sentence.
    #[must_use]
    pub fn words_per_sentence(&self) -> Option<f64> {
        (self.words > 0).then(|| ratio(self.words, self.sentences))
    }
}

/// `of` for each of `per`, which is not 0.
#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
pub(super) fn ratio(of: usize, per: usize) -> f64 {
    of as f64 / per as f64
}

/// Counts what is in `text`.
#[must_use]
pub fn count(text: &str, spelling: Spelling) -> Counts {
    let mut counts = Counts::default();
    // Marks that a terminal never shows, and vowel signs, which formulas for unvocalized text must
    // not see in one word and miss in the next.
    let text: String = text.chars().filter(|c| !is_mark(*c)).collect();
    for sentence in text.split_sentence_bounds().filter(|it| it.contains(char::is_alphanumeric)) {
        counts.sentences += 1;
        if spelling == Spelling::Unspaced {
            continue;
        }
        let words = words(sentence, spelling);
        counts.words += words.len();
        counts.longest_sentence = counts.longest_sentence.max(words.len());
        words.iter().for_each(|word| counts.add(word));
    }
    counts
}

/// Whether `text` ends as a sentence does.
pub(super) fn is_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace());
    text.ends_with(['.', '!', '?', '؟', '۔', '。', '！', '？', '।', '።'])
}

fn words(sentence: &str, spelling: Spelling) -> Vec<Vec<char>> {
    let is_gap = |c: char| {
        c.is_whitespace() || spelling == Spelling::Elision && matches!(c, '’' | '\'')
    };
    let words = sentence.split(is_gap);
    let words = words.map(|word| word.chars().filter(|c| c.is_alphanumeric()).collect());
    words.filter(|word: &Vec<char>| !word.is_empty()).collect()
}

/// Isolates, embeddings and joiners; vowel signs and lengthening of Arabic.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{61C}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

impl Counts {
    fn add(&mut self, word: &[char]) {
        self.letters += word.len();
        self.over_five_letters += usize::from(word.len() > 5);
        self.over_six_letters += usize::from(word.len() > 6);
        let syllable_letters = word.iter().filter(|c| c.is_alphabetic() && !is_alef(**c)).count();
        self.arabic_syllable_letters += syllable_letters;
        // See `formula::SILENT`.
        if syllable_letters.saturating_sub(super::formula::SILENT) > 4 {
            self.arabic_complex_words += 1;
            self.arabic_faseeh_words += usize::from(is_faseeh(word));
        }
    }
}

/// Alef and alef maqsura, which lengthen the vowel before them.
const fn is_alef(c: char) -> bool {
    matches!(c, '\u{627}' | '\u{649}')
}

/// A hamza that stands by itself or on another letter than alef, thal, zah, or one of the endings
/// waw-alef and waw-noon.
fn is_faseeh(word: &[char]) -> bool {
    let is_sign = |c: &char| matches!(c, '\u{626}' | '\u{621}' | '\u{624}' | '\u{630}' | '\u{638}');
    let has_ending = word.ends_with(&['\u{648}', '\u{627}']) || word.ends_with(&['\u{648}', '\u{646}']);
    word.iter().any(is_sign) || has_ending
}
