//! Formulas, each for the language it was made for or is commonly used for.

use std::fmt;

use serde::Serialize;
use icu_locale::LanguageIdentifier;

use super::count::{Counts, ratio};

/// A formula of readability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Formula {
    /// Italian: 100 is the easiest. Lucisano and Piemontese, "Gulpease: una formula per la
    /// predizione della difficoltà dei testi in lingua italiana", Scuola e città 3 (1988), 110-124.
    /// Texts below 80 are difficult for who has a primary school leaving certificate.
    Gulpease,
    /// Indonesian, for want of a formula made for it; LIX does not depend on a language. 20 is very
    /// easy, 60 very difficult. Björnsson, "Läsbarhet", Stockholm 1968.
    Lix,
    /// Arabic: 100 is the easiest. El-Haj and Rayson, "OSMAN: A Novel Arabic Readability Metric",
    /// LREC 2016, 250-255.
    Osman,
}

/// What an index should be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
}

impl Goal {
    /// Whether `index` is good enough.
    #[must_use]
    pub fn is_met(self, index: f64) -> bool {
        match self {
            Self::AtLeast(least) => index >= least,
            Self::AtMost(most) => index <= most,
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtLeast(least) => write!(f, "at least {least}"),
            Self::AtMost(most) => write!(f, "at most {most}"),
        }
    }
}

/// Unvocalized text does not show its short vowels. OSMAN then estimates (as its authors' program
/// does, <https://github.com/drelhaj/OsmanReadability>, version of 2020): every letter carries a
/// short syllable, except alef and alef maqsura, which lengthen one; two carry none.
pub(super) const SILENT: usize = 2;

impl Formula {
    /// The formula for the language `tag`; nothing if none is known here.
    #[must_use]
    pub fn made_for(tag: &str) -> Option<Self> {
        match tag.parse::<LanguageIdentifier>().ok()?.language.as_str() {
            "it" => Some(Self::Gulpease),
            "id" => Some(Self::Lix),
            "ar" => Some(Self::Osman),
            _ => None,
        }
    }

    /// The name it is known by.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gulpease => "Gulpease",
            Self::Lix => "LIX",
            Self::Osman => "OSMAN",
        }
    }

    /// What a treatment, or the interface, should reach.
    #[must_use]
    pub const fn text_goal(self) -> Option<Goal> {
        match self {
            Self::Gulpease => Some(Goal::AtLeast(80.0)),
            Self::Lix => Some(Goal::AtMost(35.0)),
            Self::Osman => None,
        }
    }

    /// What every statement should reach. LIX has no such goal: it counts long words, and one word
    /// more or less moves a statement of five words by 20.
    #[must_use]
    pub const fn statement_goal(self) -> Option<Goal> {
        match self {
            Self::Gulpease => Some(Goal::AtLeast(60.0)),
            Self::Lix | Self::Osman => None,
        }
    }

    /// The index; nothing for a text without words. Very short texts can leave the scale.
    #[must_use]
    pub fn of(self, counts: &Counts) -> Option<f64> {
        let words_per_sentence = counts.words_per_sentence()?;
        let per_word = |count| ratio(count, counts.words);
        Some(match self {
            Self::Gulpease => {
                89.0 + 300.0 * per_word(counts.sentences) - 10.0 * per_word(counts.letters)
            }
            Self::Lix => words_per_sentence + 100.0 * per_word(counts.over_six_letters),
            Self::Osman => {
                let syllables = counts.arabic_syllable_letters.saturating_sub(SILENT);
                let of_words = per_word(counts.over_five_letters)
                    + per_word(syllables)
                    + per_word(counts.arabic_complex_words)
                    + per_word(counts.arabic_faseeh_words);
                200.791 - 1.015 * words_per_sentence - 24.181 * of_words
            }
        })
    }
}
