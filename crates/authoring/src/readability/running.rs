//! Running text, taken apart into sentences and words.
//!
//! A sentence ends where Unicode says (UAX #29): at a full stop, a question or an exclamation mark,
//! not at a colon or semicolon. Unlike there, the next one may begin with a figure, and no sentence
//! ends at an abbreviation that is known here. A word is what stands between blanks and has a letter or a digit.
//! So one word is what a hyphen joins (`pelan-pelan`) or an apostrophe (`l’effetto`), and a figure
//! with its unit is two or more.

use icu_locale::{LanguageIdentifier, LocaleExpander};
use icu_properties::CodePointMapData;
use icu_properties::props::SentenceBreak;
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
        let sentences = sentences(&text);
        let sentences = sentences.iter().map(|sentence| words(sentence));
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

/// Abbreviations before a name; no sentence ends at them.
const TITLES: [&str; 16] = [
    "avv", "bpk", "dott", "dr", "dra", "drs", "geom", "ing", "mr", "mrs", "prof", "rag", "sdr",
    "sig", "sigg", "st",
];

/// Abbreviations before a figure; at them no sentence ends that goes on with one.
const BEFORE_FIGURES: [&str; 14] =
    ["art", "ca", "cap", "ed", "es", "fig", "hal", "int", "max", "min", "pag", "par", "tel", "vol"];

/// The word before the full stop at which `text` ends, in small letters.
fn stem(text: &str) -> Option<String> {
    let is_closing = |c: char| !c.is_alphanumeric() && c != '.';
    let text = text.trim_end_matches(is_closing).strip_suffix('.')?;
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    Some(word.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
}

/// True if a sentence ends at the full stop behind `stem` if a figure follows. Unicode leaves that
/// open where a small letter follows the figure: `ca. 20 minuti` looks the same.
fn ends_before_figure(stem: &str) -> bool {
    let is_ascii = stem.chars().all(|c| c.is_ascii_lowercase());
    // `n. 20`, `hlm. 20`: no word is written so.
    let is_short = is_ascii && (stem.len() == 1 || !stem.contains(['a', 'e', 'i', 'o', 'u', 'y']));
    // A word before several full stops is only a pause.
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

/// Marks without a sound, and signs of Arabic that most texts leave out: vowels and lengthening.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{61C}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// True if `text` ends as a sentence does, in any script; quotation marks and brackets may close
/// behind it.
pub(super) fn is_sentence(text: &str) -> bool {
    let breaks = CodePointMapData::<SentenceBreak>::new();
    let is_behind =
        |c: char| is_mark(c) || c.is_whitespace() || breaks.get(c) == SentenceBreak::Close;
    let end = text.trim_end_matches(is_behind).chars().next_back();
    end.is_some_and(|c| matches!(breaks.get(c), SentenceBreak::ATerm | SentenceBreak::STerm))
}

/// Scripts that are written without blanks between words.
const UNSPACED: [&str; 7] = ["Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai"];

/// Whether the language `tag` has blanks between words, so that they can be counted.
pub(super) fn has_blanks(tag: &str) -> bool {
    let Ok(mut id) = tag.parse::<LanguageIdentifier>() else { return true };
    LocaleExpander::new_extended().maximize(&mut id);
    !id.script.is_some_and(|script| UNSPACED.contains(&script.as_str()))
}
