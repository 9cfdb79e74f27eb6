//! Plural categories of numbers and ranges, by name.

use icu_plurals::{PluralCategory, PluralRules, PluralRulesWithRanges};

/// The variable with the plural category of the first number of a range. A language may use it to
/// spell that number out: "two weeks to 3 weeks" in Arabic, where two has no digit.
pub const FROM_FORM: &str = "from-form";

/// Returns the plural category of a range (CLDR pluralRanges), but `two` for "one to two" in
/// languages with a dual: there the noun includes the number, and CLDR's `other` for Arabic would
/// count a singular.
pub fn range_form(
    rules: &PluralRulesWithRanges<PluralRules>,
    from: u32,
    to: u32,
) -> PluralCategory {
    let ends = [from, to].map(|end| rules.rules().category_for(end));
    if ends == [PluralCategory::One, PluralCategory::Two] {
        PluralCategory::Two
    } else {
        rules.category_for_range(from, to)
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
