//! Finding a treatment by letters of its name, where there are many.
//!
//! What is typed and what is searched are folded alike, so that nobody needs marks, accents or the
//! right form of an alef.

use std::collections::BTreeSet;

use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use crate::library::Library;

/// With more treatments than there are digits to pick them, they can be searched.
const FEW: usize = 9;

/// Letters that can be typed.
pub const MOST_LETTERS: usize = 40;

/// Whether there are so many treatments that they can be searched.
#[must_use]
pub fn is_needed(library: &Library) -> bool {
    library.treatments() > FEW
}

/// The treatments whose names in a language have all the words typed, in the order shown.
#[must_use]
pub fn found(library: &Library, language: usize, typed: &str) -> Vec<usize> {
    let typed = fold(typed);
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    if wanted.is_empty() {
        return (0..library.treatments()).collect();
    }
    let titles = titles(library, language).enumerate();
    let fits = |title: &str| wanted.iter().all(|word| title.contains(word));
    titles.filter(|(_, title)| fits(title)).map(|(index, _)| index).collect()
}

/// The letters of all names in a language, for whoever has no keyboard.
#[must_use]
pub fn alphabet(library: &Library, language: usize) -> Vec<char> {
    let letters: BTreeSet<char> = titles(library, language)
        .flat_map(|title| title.chars().collect::<Vec<char>>())
        .filter(|c| c.is_alphabetic())
        .collect();
    letters.into_iter().collect()
}

/// The folded titles of all treatments. The treatments themselves are not parsed for it.
fn titles(library: &Library, language: usize) -> impl Iterator<Item = String> {
    let names = library.words(language).names();
    let ids = (0..library.treatments()).filter_map(|index| library.treatment_id(index));
    ids.map(|id| names.get(id).map(|names| fold(&names.title)).unwrap_or_default())
}

/// Text without what does not matter when a name is looked for: capitals, marks, accents, joiners,
/// forms of one letter. A dot on an i does not matter either, which differs between languages.
#[must_use]
pub fn fold(text: &str) -> String {
    fold_case(text).chars().filter_map(plain).collect()
}

/// The words of [`fold`] with one blank between them.
#[must_use]
pub fn fold_words(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text without capitals and what is not drawn.
#[must_use]
pub fn fold_case(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let folded = CaseMapper::new().fold_string(&decomposed).into_owned();
    folded.chars().filter(|c| !is_format(*c)).collect()
}

fn is_format(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format
}

/// The letter that stands for a letter; marks and what cannot be seen have none.
fn plain(c: char) -> Option<char> {
    match c {
        // The sign between letters, and the hamza that many leave out.
        '\u{0640}' | '\u{0621}' => None,
        // Alef with wasla; alef maqsura and the Persian yeh; teh marbuta; the Persian kaf.
        '\u{0671}' => Some('\u{0627}'),
        '\u{0649}' | '\u{06CC}' => Some('\u{064A}'),
        '\u{0629}' => Some('\u{0647}'),
        '\u{06A9}' => Some('\u{0643}'),
        // The second letter of the ligature that capitals write with another.
        '\u{0582}' => Some('\u{057E}'),
        'ı' => Some('i'),
        'ø' => Some('o'),
        'ł' => Some('l'),
        'đ' => Some('d'),
        _ if is_unseen(c) => None,
        _ if c.is_alphanumeric() => Some(c),
        _ => Some(' '),
    }
}

/// Whether it only changes its neighbors.
fn is_unseen(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::NonspacingMark
            | GeneralCategory::EnclosingMark
            | GeneralCategory::SpacingMark
            | GeneralCategory::Format
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str) {
        assert_eq!(fold(one), fold(other));
    }

    #[test]
    fn marks_accents_and_forms_of_a_letter_do_not_matter() {
        check("Perché È", "perche e");
        check("ŞİŞLİ", "sisli");
        check("HAYIR BİLMİYORUM", "hayır bilmiyorum");
        check("STRASSE", "Straße");
        check("ΌΧΙ ΝΑΙ ΓΙΑΤΡΌΣ", "όχι ναι γιατρός");
        check("ՈՉ ԵՎ", "ոչ և");
        check("НЕТ", "нет");
        check("\u{646}\u{645}\u{6CC}\u{200C}\u{62F}", "\u{646}\u{645}\u{6CC}\u{62F}");
        check("أحمد إحمد آحمد ٱحمد", "احمد احمد احمد احمد");
        check("حقنة", "حقنه");
        check("مستشفى", "مستشفي");
        check("مُرَكَّز", "مركز");
        check("بـوتوكس", "بوتوكس");
        check("سؤال", "سوال");
        // What a key of an Arabic keyboard sends, and the two letters it stands for.
        check("\u{FEFB}", "لا");
        check("\u{2068}botox\u{2069}", "Botox");
    }

    #[test]
    fn different_letters_stay_different() {
        assert_ne!(fold("حقن"), fold("خفن"));
        assert_ne!(fold("dente"), fold("gente"));
    }
}
