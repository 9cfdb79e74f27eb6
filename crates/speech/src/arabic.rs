//! Respells vocalized Arabic as it is pronounced, for synthesizers that take every letter at its
//! word.
//!
//! Only words with vowel marks are changed; text without them, and every other script, stays. The
//! letters left out are those that nobody speaks:
//!
//! - the alef after the waw of a plural (اِقْرَؤُوا),
//! - the alef of union after a vowel (بِالْعِلَاجِ, وَاتَّصِلُوا), with the lam of an article whose next
//!   letter is doubled (بِالطَّبِيبِ),
//! - the teh marbuta without a vowel, at a pause (الْعِيَادَة).
//!
//! "From", "about" and "or" before an article get the vowel that joins them to it (عَنِ الْعِلَاجِ), and a
//! noun in the nominative there the genitive.
//!
//! A shadda goes before the vowel that it carries, as in Unicode's UTR #53. Normalization puts it
//! after, and espeak-ng then loses the vowel (ثُمَّ as "thumm").

const FATHA: char = '\u{64E}';
const DAMMA: char = '\u{64F}';
const KASRA: char = '\u{650}';
const SHADDA: char = '\u{651}';
const SUKUN: char = '\u{652}';
const ALEF: char = '\u{627}';
const TEH_MARBUTA: char = '\u{629}';
const FEH: char = '\u{641}';
const LAM: char = '\u{644}';
const WAW: char = '\u{648}';

/// Returns true for the tanwin, harakat, shadda, sukun and the superscript alef.
pub(crate) const fn is_vowel_mark(ch: char) -> bool {
    matches!(ch, '\u{64B}'..='\u{652}' | '\u{670}')
}

/// Returns `text` with the letters and the order of marks that are pronounced.
pub(crate) fn pronounced(text: String) -> String {
    if !text.contains(is_vowel_mark) {
        return text;
    }
    let mut units = units(&text);
    join(&mut units);
    let mut pronounced = String::with_capacity(text.len());
    for (index, unit) in units.iter().enumerate() {
        if !is_silent(&units, index) {
            unit.write(&mut pronounced);
        }
    }
    pronounced
}

/// Joins "from", "about" and "or" to an article after them, and gives a noun there the case that a
/// preposition demands: what stands for a variable does not know the words around it.
fn join(units: &mut [Unit]) {
    for last in 1..units.len() {
        let is_before_article = units.get(last + 1).is_some_and(|it| it.is(' '))
            && units.get(last + 2).is_some_and(|it| it.is_bare(ALEF))
            && units.get(last + 3).is_some_and(|it| it.is(LAM));
        let Some((vowel, is_preposition)) = particle(units, last).filter(|_| is_before_article)
        else {
            continue;
        };
        units[last].marks = vec![vowel];
        let n_letters = units[last + 2..].iter().take_while(|unit| unit.is_in_word()).count();
        let end = &mut units[last + 1 + n_letters];
        for mark in end.marks.iter_mut().filter(|mark| is_preposition && **mark == DAMMA) {
            *mark = KASRA;
        }
    }
}

/// Returns the vowel that joins a word to an article, and true for a preposition, if it ends at `last`
/// without a vowel.
fn particle(units: &[Unit], last: usize) -> Option<(char, bool)> {
    let (first, before) = (units.get(last.checked_sub(1)?)?, units.get(..last - 1)?);
    let is_word = |before: &[Unit]| before.last().is_none_or(|unit| !unit.is_in_word());
    let is_alone = match before {
        [rest @ .., and] if (and.is(WAW) || and.is(FEH)) && and.has(FATHA) => is_word(rest),
        _ => is_word(before),
    };
    let (letter, end) = (first.letter?, units.get(last).filter(|end| end.has(SUKUN))?.letter?);
    match (letter, end) {
        ('\u{645}', '\u{646}') if is_alone && first.has(KASRA) => Some((FATHA, true)),
        ('\u{639}', '\u{646}') if is_alone && first.has(FATHA) => Some((KASRA, true)),
        ('\u{623}', WAW) if is_alone && first.has(FATHA) => Some((KASRA, false)),
        _ => None,
    }
}

/// A character, and the vowel marks after it.
#[derive(Default)]
struct Unit {
    letter: Option<char>,
    marks: Vec<char>,
}

impl Unit {
    fn is(&self, letter: char) -> bool {
        self.letter == Some(letter)
    }

    fn is_bare(&self, letter: char) -> bool {
        self.is(letter) && self.marks.is_empty()
    }

    fn has(&self, mark: char) -> bool {
        self.marks.contains(&mark)
    }

    fn is_in_word(&self) -> bool {
        self.letter.is_some_and(char::is_alphabetic)
    }

    fn write(&self, text: &mut String) {
        text.extend(self.letter);
        text.extend(self.marks.iter().filter(|mark| **mark == SHADDA));
        text.extend(self.marks.iter().filter(|mark| **mark != SHADDA));
    }
}

fn units(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for ch in text.chars() {
        match units.last_mut() {
            Some(unit) if is_vowel_mark(ch) => unit.marks.push(ch),
            _ if is_vowel_mark(ch) => units.push(Unit { letter: None, marks: vec![ch] }),
            _ => units.push(Unit { letter: Some(ch), marks: Vec::new() }),
        }
    }
    units
}

fn is_silent(units: &[Unit], index: usize) -> bool {
    let nothing = Unit::default();
    let at = |offset: isize| {
        index.checked_add_signed(offset).and_then(|at| units.get(at)).unwrap_or(&nothing)
    };
    let is_word_end = !at(1).is_in_word();
    if at(0).is_bare(ALEF) {
        let is_plural =
            at(-1).is_bare(WAW) && at(-2).has(DAMMA) || at(-1).is(WAW) && at(-1).has(SUKUN);
        return is_plural && is_word_end || is_alef_of_union(&at);
    }
    if at(0).is_bare(LAM) && at(-1).is_bare(ALEF) {
        let is_after_vowel = at(-2).has(KASRA) || at(-2).has(DAMMA);
        return is_after_vowel && at(1).has(SHADDA);
    }
    let is_at_pause = at(0).marks.is_empty() || at(0).has(SUKUN);
    let is_after_a = at(-1).has(FATHA) || at(-1).is_bare(ALEF) && at(-2).has(FATHA);
    at(0).is(TEH_MARBUTA) && is_word_end && is_at_pause && is_after_a
}

/// Returns true for an alef within a word that is not a long vowel: after another vowel than `a`;
/// or after "and" before two consonants, where a verb begins. An article there is read well.
fn is_alef_of_union<'a>(at: &impl Fn(isize) -> &'a Unit) -> bool {
    let is_after_vowel = at(-1).has(KASRA) || at(-1).has(DAMMA);
    let is_after_and =
        (at(-1).is(WAW) || at(-1).is(FEH)) && at(-1).has(FATHA) && !at(-2).is_in_word();
    let is_before_two = !at(1).is(LAM) && (at(1).has(SHADDA) || at(1).has(SUKUN));
    is_after_vowel || is_after_and && is_before_two
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(written: &str, heard: &str) {
        let order = |text: &str| text.replace("\u{64e}\u{651}", "\u{651}\u{64e}");
        assert_eq!(pronounced(order(written)), order(heard));
    }

    #[test]
    fn the_alef_of_a_plural_is_silent() {
        check("اِقْرَؤُوا هٰذَا", "اِقْرَؤُو هٰذَا");
        check("تَعَالَوْا.", "تَعَالَوْ.");
        check("نَعْمُوا؟", "نَعْمُو؟");
        // Two people, and a word that is not vocalized.
        check("يَدْعُوَا", "يَدْعُوَا");
        check("اتصلوا", "اتصلوا");
    }

    #[test]
    fn the_alef_of_union_is_silent_after_a_vowel() {
        check("بِالْعِلَاجِ", "بِلْعِلَاجِ");
        check("بِالطَّبِيبِ", "بِطَّبِيبِ");
        check("وَاتَّصِلُوا", "وَتَّصِلُو");
        check("فَاسْأَلُوا", "فَسْأَلُو");
        check("لِاخْتِيَارِ الِالْتِهَابِ", "لِخْتِيَارِ الِلْتِهَابِ");
        check("وَالْجِلْدِ وَالطَّبِيبِ", "وَالْجِلْدِ وَالطَّبِيبِ");
    }

    #[test]
    fn prepositions_join_an_article_and_decide_the_case() {
        check("عَنْ الْبُوتُوكْسُ التَّقْلِيدِيّ.", "عَنِ الْبُوتُوكْسِ التَّقْلِيدِيّ.");
        check("مِنْ الْأَحَد", "مِنَ الْأَحَد");
        check("وَمِنْ الطَّبِيبُ، أَوْ الْعِيَادَةُ", "وَمِنَ الطَّبِيبِ، أَوِ الْعِيَادَةُ");
        // Other words, and others before an article.
        for same in ["مِنْ قَبْلُ", "عَنْ عِلَاجِكُمْ", "زَمَنْ الْعِلَاجُ", "هَلْ الطَّبِيبُ", "مِنْ", "عَنْ "]
        {
            check(same, same);
        }
    }

    #[test]
    fn long_vowels_stay() {
        for word in ["مَادَّةٌ", "فَالِجٌ", "وَاحِدٌ", "كِتَابَانِ", "سُؤَالٌ", "دَوَاءً", "أَيَّامًا"]
        {
            let order = |text: &str| text.replace("\u{64e}\u{651}", "\u{651}\u{64e}");
            assert_eq!(order(&pronounced(word.to_owned())), order(word), "{word}");
        }
    }

    #[test]
    fn a_teh_marbuta_without_a_vowel_is_silent() {
        check("فِي الْعِيَادَةْ.", "فِي الْعِيَادَ.");
        check("مُدَّةُ الْحَيَاة", "مُدَّةُ الْحَيَا");
        check("مُدَّةً", "مُدَّةً");
        check("مدة", "مدة");
    }

    #[test]
    fn a_shadda_comes_before_its_vowel() {
        let normalized = "ثُم\u{64e}\u{651} جِد\u{64b}\u{651}ا";
        assert_eq!(pronounced(normalized.to_owned()), "ثُم\u{651}\u{64e} جِد\u{651}\u{64b}ا");
    }

    proptest! {
        #[test]
        fn only_silent_letters_are_left_out(text in "[اوفلةبت \u{64b}-\u{652}.a]{0,24}") {
            let heard = pronounced(text.clone());
            let kept = |text: &str| {
                text.chars().filter(|ch| !is_vowel_mark(*ch) && ![ALEF, LAM, TEH_MARBUTA].contains(ch))
                    .collect::<String>()
            };
            prop_assert_eq!(kept(&heard), kept(&text));
            prop_assert!(heard.len() <= text.len());
        }

        #[test]
        fn text_without_vowel_marks_stays(text in "[ا-ي a-z.]{0,24}") {
            prop_assert_eq!(pronounced(text.clone()), text);
        }
    }
}
