//! Readability formulas and their goals.

use std::fmt;

use icu_locale::LanguageIdentifier;
use serde::Serialize;

use super::osman::osman;
use super::running::Running;

/// A readability formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Formula {
    /// For Italian: 89 + (300 sentences − 10 letters) / words. 100 is the easiest; readers with a
    /// primary school certificate find texts below 80 difficult. Lucisano and Piemontese,
    /// "Gulpease: una formula per la predizione della difficoltà dei testi in lingua italiana",
    /// Scuola e città 3 (1988), 110-124.
    Gulpease,
    /// Made for Swedish and used for many languages, because it counts no syllables: words /
    /// sentences + 100 words of more than six letters / words. 20 is very easy, 60 very difficult.
    /// Björnsson, "Läsbarhet", Stockholm 1968. The original ends sentences at colons too.
    Lix,
    /// For Arabic: see `osman`.
    Osman,
}

/// A goal for an index.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Goal {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
}

impl Goal {
    /// Returns true if `index` meets the goal.
    #[must_use]
    pub(crate) fn is_met(self, index: f64) -> bool {
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

impl Formula {
    /// Returns the formula for the language `tag`, if there is one.
    #[must_use]
    pub fn made_for(tag: &str) -> Option<Self> {
        match tag.parse::<LanguageIdentifier>().ok()?.language.as_str() {
            "it" => Some(Self::Gulpease),
            "id" => Some(Self::Lix),
            "ar" => Some(Self::Osman),
            _ => None,
        }
    }

    /// Returns the name of the formula.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gulpease => "Gulpease",
            Self::Lix => "LIX",
            Self::Osman => "OSMAN",
        }
    }

    /// Returns the goal for a treatment or the interface. OSMAN has no known thresholds.
    #[must_use]
    pub(crate) const fn goal_of_texts(self) -> Option<Goal> {
        match self {
            Self::Gulpease => Some(Goal::AtLeast(80.0)),
            Self::Lix => Some(Goal::AtMost(35.0)),
            Self::Osman => None,
        }
    }

    /// Returns the goal for a statement. LIX is not usable for single statements: one more long
    /// word changes the index of five words by 20.
    #[must_use]
    pub(crate) const fn goal_of_statements(self) -> Option<Goal> {
        match self {
            Self::Gulpease => Some(Goal::AtLeast(60.0)),
            Self::Lix | Self::Osman => None,
        }
    }

    /// Returns the index of a text, or `None` if it has no words. The index of a very short text
    /// can be out of range.
    #[must_use]
    pub fn of(self, text: &Running) -> Option<f64> {
        let words = text.words().count();
        (words > 0).then(|| match self {
            Self::Gulpease => {
                89.0 + 300.0 * ratio(text.sentences(), words) - 10.0 * ratio(text.letters(), words)
            }
            Self::Lix => {
                let long = text.words().filter(|word| word.len() > 6).count();
                ratio(words, text.sentences()) + 100.0 * ratio(long, words)
            }
            Self::Osman => osman(text),
        })
    }
}

/// Divides `of` by `per`, which is not 0.
#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
pub(super) fn ratio(of: usize, per: usize) -> f64 {
    of as f64 / per as f64
}
