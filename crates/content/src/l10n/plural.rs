//! Plural categories of numbers and ranges, by name.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesWithRanges};

use crate::Amount;

/// The variable with the plural category of the first number of a range. A language may use it to
/// spell that number out: "two weeks to 3 weeks" in Arabic, where two has no digit.
pub const FROM_FORM: &str = "from-form";

/// Returns the plural rules of a language, also for ranges. They do not depend on its script: without
/// it, Serbian in Latin letters has those of Serbian.
pub fn rules(locale: &Locale) -> Option<PluralRulesWithRanges<PluralRules>> {
    PluralRulesWithRanges::try_new((&without_script(locale)).into(), <_>::default()).ok()
}

/// Returns the plural rules of a language for single numbers.
pub fn plain_rules(locale: &Locale) -> Option<PluralRules> {
    PluralRules::try_new((&without_script(locale)).into(), <_>::default()).ok()
}

fn without_script(locale: &Locale) -> Locale {
    let mut locale = locale.clone();
    locale.id.script = None;
    locale
}

/// Returns the plural category of a range (CLDR pluralRanges), but `two` for "one to two" in
/// languages with a dual: there the noun includes the number, and CLDR's `other` for Arabic would
/// count a singular.
pub fn range_form(
    rules: &PluralRulesWithRanges<PluralRules>,
    from: Amount,
    to: Amount,
) -> PluralCategory {
    let ends = [from, to].map(|end| form(rules.rules(), end));
    if ends == [PluralCategory::One, PluralCategory::Two] {
        PluralCategory::Two
    } else {
        rules.resolve_range(ends[0], ends[1])
    }
}

/// Returns the plural category of a number.
pub fn form(rules: &PluralRules, amount: Amount) -> PluralCategory {
    match amount.whole() {
        Some(whole) => rules.category_for(whole),
        None => rules.category_for(&amount.decimal()),
    }
}

/// Returns the name of a plural category in Fluent and CLDR. Every language has `other`.
pub const fn form_id(form: Option<PluralCategory>) -> &'static str {
    match form {
        Some(PluralCategory::Zero) => "zero",
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Two) => "two",
        Some(PluralCategory::Few) => "few",
        Some(PluralCategory::Many) => "many",
        Some(PluralCategory::Other) | None => "other",
    }
}
