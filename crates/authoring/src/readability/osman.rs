//! OSMAN, for text without vowel signs.
//!
//! El-Haj and Rayson, "OSMAN: A Novel Arabic Readability Metric", LREC 2016, 250-255: 200.791 −
//! 1.015 A/B − 24.181 (C/A + D/A + G/A + H/A), with A words, B sentences, C words of more than five
//! letters, D syllables, G words of more than four syllables, and H those of them with a sign of
//! formal Arabic (faseeh). 100 is the easiest.
//!
//! Syllables are counted by vowel signs, which everyday Arabic omits. Without them the authors'
//! program (<https://github.com/drelhaj/OsmanReadability>, version of 2020) makes an estimate:
//! every letter has a short vowel, except alef and alef maksura, which lengthen one, and two
//! letters have none. The program uses the estimate for the text when it counts D, and for each
//! word when it looks for H. Here it is used for G too, where the program finds no vowel signs and
//! therefore no such words.

use super::formula::ratio;
use super::running::Running;

/// The number of letters without a vowel, in the estimate.
const SILENT: usize = 2;

/// Returns the index of a text with words.
pub(super) fn osman(text: &Running) -> f64 {
    let words = text.words().count();
    let long = text.words().filter(|word| word.len() > 5).count();
    let vowels: usize = text.words().map(vowels).sum();
    let complex = || text.words().filter(|word| vowels_of_word(word) > 4);
    let hard = long + vowels.saturating_sub(SILENT) + complex().count();
    let hard = hard + complex().filter(|word| is_faseeh(word)).count();
    200.791 - 1.015 * ratio(words, text.sentences()) - 24.181 * ratio(hard, words)
}

fn vowels_of_word(word: &[char]) -> usize {
    vowels(word).saturating_sub(SILENT)
}

/// Counts the letters that have a vowel, by the estimate.
fn vowels(word: &[char]) -> usize {
    word.iter().filter(|c| c.is_alphabetic() && !matches!(c, '\u{627}' | '\u{649}')).count()
}

/// Returns true for a word with a hamza by itself, on yeh or on waw; with thal or zah; or ending in
/// waw and alef or noon.
fn is_faseeh(word: &[char]) -> bool {
    let is_sign = |c| matches!(c, '\u{626}' | '\u{621}' | '\u{624}' | '\u{630}' | '\u{638}');
    word.iter().copied().any(is_sign)
        || word.ends_with(&['\u{648}', '\u{627}'])
        || word.ends_with(&['\u{648}', '\u{646}'])
}
