//! Finds treatments by parts of their names.
//!
//! The query and the names are folded alike, so that marks, accents and the variants of alef do not
//! matter.

use std::collections::BTreeSet;

use icu_casemap::CaseMapper;
use icu_locale::LanguageIdentifier;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use crate::library::Library;

/// The number of treatments up to which no search is offered: each has a digit key.
const FEW: usize = 9;

/// The length limit of a query, in letters.
pub const MOST_LETTERS: usize = 40;

/// Returns true if there are enough treatments to offer a search.
#[must_use]
pub fn is_needed(library: &Library) -> bool {
    library.treatments() > FEW
}

/// Returns the treatments whose names in a language contain all words of the query, in the order
/// shown.
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

/// Returns the letters of all names in a language, for input without a keyboard.
#[must_use]
pub fn alphabet(library: &Library, language: usize) -> Vec<char> {
    let letters: BTreeSet<char> = titles(library, language)
        .flat_map(|title| title.chars().collect::<Vec<char>>())
        .filter(|c| c.is_alphabetic())
        .collect();
    letters.into_iter().collect()
}

/// Returns the folded titles of all treatments, without parsing the treatments.
fn titles(library: &Library, language: usize) -> impl Iterator<Item = String> {
    let names = library.localizer(language).names();
    let ids = (0..library.treatments()).filter_map(|index| library.treatment_id(index));
    ids.map(|id| names.get(id).map(|names| fold(&names.title)).unwrap_or_default())
}

/// Folds text for comparison: removes case, marks, accents, joiners and variants of a letter. The
/// dot of an i is removed too, because languages differ in it.
#[must_use]
pub fn fold(text: &str) -> String {
    fold_case(text).chars().filter_map(plain).collect()
}

/// Folds text and separates its words by single spaces.
#[must_use]
pub fn fold_words(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rules of a language for letters that have another case in it than elsewhere: the dotted and
/// the dotless i of Turkish.
#[derive(Clone, Debug)]
pub struct Casing(LanguageIdentifier);

impl Default for Casing {
    fn default() -> Self {
        Self(LanguageIdentifier::UNKNOWN)
    }
}

impl Casing {
    /// Returns the rules of the language `tag`.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        Self(tag.parse().unwrap_or(LanguageIdentifier::UNKNOWN))
    }

    /// Removes case and invisible characters.
    #[must_use]
    pub fn fold(&self, text: &str) -> String {
        fold_case(&CaseMapper::new().lowercase_to_string(text, &self.0))
    }

    /// Returns true if the letters of ASCII have the same case as elsewhere.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        CaseMapper::new().lowercase_to_string("I", &self.0) == "i"
    }
}

/// Removes case and invisible characters.
#[must_use]
pub fn fold_case(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let folded = CaseMapper::new().fold_string(&decomposed).into_owned();
    folded.chars().filter(|c| !is_format(*c)).collect()
}

fn is_format(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format
}

/// Returns the base letter of a letter, or `None` for marks and invisible characters.
fn plain(c: char) -> Option<char> {
    match c {
        // Tatweel, and the hamza that many writers omit.
        '\u{0640}' | '\u{0621}' => None,
        // Alef wasla; alef maksura and Farsi yeh; teh marbuta; keheh.
        '\u{0671}' => Some('\u{0627}'),
        '\u{0649}' | '\u{06CC}' => Some('\u{064A}'),
        '\u{0629}' => Some('\u{0647}'),
        '\u{06A9}' => Some('\u{0643}'),
        // The second letter of the Armenian ligature ech yiwn, which has another capital.
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

/// Returns true for a character that only modifies its neighbors.
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

    #[test]
    fn each_language_has_its_own_case() {
        let fold = |tag: &str, text: &str| Casing::of(tag).fold(text);
        for capital in ["İKİ", "I\u{307}KI\u{307}"] {
            assert_eq!(fold("tr", capital), "iki");
        }
        assert_eq!(
            [fold("tr", "ALTI"), fold("az", "ALTI"), fold("it", "ALTI")],
            ["altı", "altı", "alti"]
        );
        assert_eq!([fold("el", "ΔΥΟ"), fold("de", "GROẞ")], ["δυο", "gross"]);
        assert!(!Casing::of("tr-TR").is_usual() && Casing::of("de").is_usual());
    }

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
        // The ligature that a key of an Arabic keyboard sends, and its two letters.
        check("\u{FEFB}", "لا");
        check("\u{2068}botox\u{2069}", "Botox");
    }

    #[test]
    fn different_letters_stay_different() {
        assert_ne!(fold("حقن"), fold("خفن"));
        assert_ne!(fold("dente"), fold("gente"));
    }
}
