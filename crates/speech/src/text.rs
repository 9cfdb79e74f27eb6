//! Turns text that is shown into text that is spoken or compared.

use crate::arabic::{is_vowel_mark, pronounced};

/// Returns `text` as a synthesizer should get it: without invisible formatting, with every kind of
/// white space and every control character as one space, and none at the ends.
///
/// Isolates, embeddings and marks of direction order letters on a screen; soft hyphens and
/// zero-width spaces break lines. None is spoken, and some synthesizers name them. Joiners
/// (U+200C, U+200D) and combining marks are part of the spelling and stay. Vocalized Arabic is
/// respelled as it is pronounced, without the letters that nobody speaks.
///
/// ```
/// assert_eq!(sabar_speech::spoken("\u{2068}20\u{a0}mg\u{2069}\r\n at\u{ad}tivi "), "20 mg attivi");
/// ```
#[must_use]
pub fn spoken(text: &str) -> String {
    let mut spoken = String::with_capacity(text.len());
    for ch in text.chars().filter(|ch| !is_formatting(*ch)) {
        let is_space = ch.is_whitespace() || ch.is_control();
        if !is_space {
            spoken.push(ch);
        } else if !spoken.is_empty() && !spoken.ends_with(' ') {
            spoken.push(' ');
        }
    }
    spoken.truncate(spoken.trim_end().len());
    pronounced(spoken)
}

/// Returns `text` without the vowel marks of Arabic, to compare a vocalized form with the plain
/// word.
///
/// Removed are the tanwin, harakat, shadda and sukun (U+064B to U+0652) and the superscript alef
/// (U+0670). A combining madda or hamza makes another letter and stays; so does the tatweel, which
/// is no mark. Both sides are best normalized (NFC), which composes the former.
///
/// ```
/// assert_eq!(sabar_speech::strip_marks("دُوَارٌ"), "دوار");
/// ```
#[must_use]
pub fn strip_marks(text: &str) -> String {
    text.chars().filter(|ch| !is_vowel_mark(*ch)).collect()
}

/// Returns true if there is a letter or a digit in `text`. Of anything else nothing is heard, or
/// the name of a sign.
pub(crate) fn is_audible(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Returns true for the characters of the category `Cf` that are not part of the spelling, and for
/// the hidden ones that no text needs.
pub(crate) const fn is_formatting(ch: char) -> bool {
    matches!(
        ch,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_orders_letters_on_a_screen_is_not_spoken() {
        assert_eq!(spoken("da \u{2068}3\u{2069} a \u{2067}6\u{2069}\u{200f}"), "da 3 a 6");
        assert_eq!(spoken("\u{202b}نعم\u{202c}\u{61c}"), "نعم");
        assert_eq!(spoken("in\u{ad}for\u{200b}ma\u{2060}zioni\u{feff}"), "informazioni");
    }

    #[test]
    fn white_space_of_any_kind_is_one_space() {
        assert_eq!(spoken("20\u{a0}mg,\u{202f}3\u{2007}h"), "20 mg, 3 h");
        assert_eq!(spoken("\u{2029}\ta\r\nb \u{2068} c\u{b}\0d\u{9b}"), "a b c d");
        assert_eq!(spoken(" \u{2069}\n"), "");
    }

    #[test]
    fn joiners_and_marks_are_spelling() {
        assert_eq!(spoken("می\u{200c}روم"), "می\u{200c}روم");
        assert_eq!(spoken("perche\u{301}"), "perche\u{301}");
    }

    #[test]
    fn vowel_marks_are_stripped() {
        assert_eq!(strip_marks("مُدَّةُ الْعِلَاجِ"), "مدة العلاج");
        assert_eq!(strip_marks("شُكْرًا، هٰذَا كَافٍ وَكَبِيرٌ"), "شكرا، هذا كاف وكبير");
    }

    #[test]
    fn letters_are_not_stripped() {
        for word in ["آلام", "أَإِؤئءىة", "مـدّة", "perché", "e\u{301}", "שָׁלוֹם"]
        {
            let plain: String =
                word.chars().filter(|ch| !"\u{651}\u{64e}\u{650}".contains(*ch)).collect();
            assert_eq!(strip_marks(word), plain);
        }
    }

    #[test]
    fn the_order_of_two_marks_does_not_matter() {
        assert_eq!(strip_marks("مد\u{651}\u{64e}ة"), strip_marks("مد\u{64e}\u{651}ة"));
    }

    proptest! {
        #[test]
        fn spoken_text_has_nothing_invisible(text in "\\PC*|[\\x00-\\x20a\u{2066}-\u{2069}\u{a0}]*") {
            let once = spoken(&text);
            prop_assert!(!once.contains(|ch: char| ch.is_control() || is_formatting(ch)));
            prop_assert!(!once.contains("  ") && once.trim() == once);
            prop_assert_eq!(spoken(&once), once);
        }

        #[test]
        fn stripping_only_removes(text in "[\u{620}-\u{680}a ]{0,20}") {
            let plain = strip_marks(&text);
            prop_assert!(!plain.contains(is_vowel_mark));
            let n_marks = text.chars().filter(|ch| is_vowel_mark(*ch)).count();
            prop_assert_eq!(plain.chars().count() + n_marks, text.chars().count());
        }
    }
}
