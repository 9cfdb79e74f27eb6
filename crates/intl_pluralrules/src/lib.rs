//! The interface of `intl_pluralrules` 7 as `fluent-bundle` uses it, answered by `icu_plurals`.
//!
//! The published 7.0.2 lost the `% 100` of CLDR's Arabic rules, so that every number from 103 on
//! whose last two digits lie in 3..=99 gets the wrong category, and it lacks Italian `many`. It
//! has had no release since 2022. Replacing it below Fluent keeps the word files standard.
//!
//! Not here: any rule. Rules and their data are CLDR's, from `icu_plurals`.

pub mod operands;

use icu_locale::Locale;
use unic_langid::LanguageIdentifier;

use crate::operands::PluralOperands;

/// Cardinal ("three cups") or ordinal ("the third cup").
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// 1st, 2nd, 3rd.
    ORDINAL,
    /// 1, 2, 3.
    CARDINAL,
}

/// A plural category of CLDR.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum PluralCategory {
    /// `zero`
    ZERO,
    /// `one`
    ONE,
    /// `two`
    TWO,
    /// `few`
    FEW,
    /// `many`
    MANY,
    /// `other`
    OTHER,
}

impl From<icu_plurals::PluralCategory> for PluralCategory {
    fn from(category: icu_plurals::PluralCategory) -> Self {
        match category {
            icu_plurals::PluralCategory::Zero => Self::ZERO,
            icu_plurals::PluralCategory::One => Self::ONE,
            icu_plurals::PluralCategory::Two => Self::TWO,
            icu_plurals::PluralCategory::Few => Self::FEW,
            icu_plurals::PluralCategory::Many => Self::MANY,
            icu_plurals::PluralCategory::Other => Self::OTHER,
        }
    }
}

/// The plural rules of one language.
#[derive(Debug)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    rules: icu_plurals::PluralRules,
}

impl PluralRules {
    /// The rules of `locale`.
    ///
    /// # Errors
    /// A language identifier that ICU cannot read, or one without plural data.
    pub fn create<L: Into<LanguageIdentifier>>(
        locale: L,
        rule_type: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let locale = locale.into();
        let icu_locale: Locale =
            locale.to_string().parse().map_err(|_| "not a language identifier")?;
        let rule_type = match rule_type {
            PluralRuleType::CARDINAL => icu_plurals::PluralRuleType::Cardinal,
            PluralRuleType::ORDINAL => icu_plurals::PluralRuleType::Ordinal,
        };
        let rules = icu_plurals::PluralRules::try_new(icu_locale.into(), rule_type.into())
            .map_err(|_| "no plural rules for this language")?;
        Ok(Self { locale, rules })
    }

    /// The category of `number`.
    ///
    /// # Errors
    /// A number that has no operands, such as one with too many digits.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "not a number with plural operands")?;
        Ok(self.rules.category_for(operands.to_icu()).into())
    }

    /// Languages with plural rules, for the negotiation that comes before [`Self::create`].
    #[must_use]
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.split(' ').filter_map(|tag| tag.parse().ok()).collect()
    }

    /// The language these rules are for.
    #[must_use]
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

/// The languages that CLDR's `plurals.xml` names.
const LANGUAGES: &str = "af ak am an ar ars as asa ast az be bem bez bg bho bm bn bo br brx bs ca \
    ce ceb cgg chr ckb cs cy da de dsb dv dz ee el en eo es et eu fa ff fi fil fo fr fur fy ga gd \
    gl gsw gu guw gv ha haw he hi hr hsb hu hy ia id ig ii in io is it iu iw ja jbo jgo ji jmc jv \
    jw ka kab kaj kcg kde kea kk kkj kl km kn ko ks ksb ksh ku kw ky lag lb lg lkt ln lo lt lv mas \
    mg mgo mk ml mn mo mr ms mt my nah naq nb nd ne nl nn nnh no nqo nr nso ny nyn om or os osa pa \
    pap pcm pl prg ps pt pt-PT rm ro rof ru rwk sah saq sat sc scn sd sdh se seh ses sg sh shi si \
    sk sl sma smi smj smn sms sn so sq sr ss ssy st su sv sw syr ta te teo th ti tig tk tl tn to \
    tr ts tzm ug uk ur uz ve vi vo vun wa wae wo xh xog yi yo yue zh zu";
