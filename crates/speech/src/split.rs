//! Splits text into sentences (UAX #29, by ICU4X).

use std::ops::Range;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use crate::text::{is_audible, is_formatting, spoken};

/// A sentence of a longer text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The bytes of the sentence in the text, without white space and formatting around it.
    pub range: Range<usize>,
    /// The sentence as [`spoken`]. Invariant: it contains a letter or a digit.
    pub spoken: String,
}

/// Returns the sentences of `text` in order.
///
/// A line feed ends a sentence, too. Parts without a letter or digit are left out. An abbreviation
/// before a capital ("dott. Rossi") is taken for the end of a sentence: Unicode's rules have no
/// lists of abbreviations.
///
/// ```
/// let pieces = sabar_speech::split("Respiri. Come sta?");
/// let spoken: Vec<&str> = pieces.iter().map(|piece| piece.spoken.as_str()).collect();
/// assert_eq!(spoken, ["Respiri.", "Come sta?"]);
/// assert_eq!(pieces[1].range, 9..18);
/// ```
#[must_use]
pub fn split(text: &str) -> Vec<Piece> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        pieces.extend(piece(text, start..end));
        start = end;
    }
    pieces
}

fn piece(text: &str, range: Range<usize>) -> Option<Piece> {
    let sentence = text.get(range.clone())?;
    let is_outside = |ch: char| ch.is_whitespace() || ch.is_control() || is_formatting(ch);
    let from_start = sentence.trim_start_matches(is_outside);
    let start = range.end - from_start.len();
    let end = start + from_start.trim_end_matches(is_outside).len();
    let spoken = spoken(sentence);
    is_audible(&spoken).then_some(Piece { range: start..end, spoken })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, sentences: &[&str]) {
        let pieces = split(text);
        let spoken: Vec<&str> = pieces.iter().map(|piece| piece.spoken.as_str()).collect();
        assert_eq!(spoken, sentences);
    }

    #[test]
    fn sentences_end_as_in_their_language() {
        check(
            "Il dolore passa. Chiami se dura! Ha domande?",
            &["Il dolore passa.", "Chiami se dura!", "Ha domande?"],
        );
        check("هل لديك أسئلة؟ اتصل بنا. شكرًا!", &["هل لديك أسئلة؟", "اتصل بنا.", "شكرًا!"]);
        check("Minum air. Istirahatlah.", &["Minum air.", "Istirahatlah."]);
    }

    #[test]
    fn figures_do_not_end_a_sentence() {
        check("Prenda 1.5 mg alle 8.30.", &["Prenda 1.5 mg alle 8.30."]);
        check("من ٣٫٥ إلى 6.5 ملغ.", &["من ٣٫٥ إلى 6.5 ملغ."]);
    }

    #[test]
    fn isolates_neither_split_nor_sound() {
        check("Da \u{2068}3\u{2069} a 6 mesi.\u{2069} Poi no.", &["Da 3 a 6 mesi.", "Poi no."]);
    }

    #[test]
    fn lines_are_sentences_and_signs_are_not() {
        check("Titolo\n● Uno\n…\n\n● Due", &["Titolo", "● Uno", "● Due"]);
        check("", &[]);
        check(" \u{2068}\u{2069} – ", &[]);
    }

    #[test]
    fn ranges_hold_what_is_to_be_marked() {
        let text = " \u{2068}Uno.\u{2069}  Due. ";
        let marked: Vec<&str> =
            split(text).iter().filter_map(|piece| text.get(piece.range.clone())).collect();
        assert_eq!(marked, ["Uno.", "Due."]);
    }

    proptest! {
        #[test]
        fn every_letter_is_in_one_sentence(text in "[a-cA-C1. ?!؟اب\n\u{2068}\u{2069}\u{a0}…]{0,40}") {
            let pieces = split(&text);
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let all: String = pieces.iter().map(|piece| piece.spoken.as_str()).collect();
            prop_assert_eq!(letters(&all), letters(&text));
            prop_assert!(pieces.is_sorted_by(|a, b| a.range.end <= b.range.start));
            for piece in &pieces {
                prop_assert_eq!(spoken(text.get(piece.range.clone()).unwrap()), piece.spoken.clone());
            }
        }
    }
}
