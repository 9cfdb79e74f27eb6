//! Questions of the checklist, their answers and flags.

#[cfg(test)]
use std::collections::BTreeMap;

use toml::Spanned;

use super::{Condition, Figures, Text};
use crate::structure::{NamedOrListed, Number, tables};

#[cfg(test)]
use super::Figure;
#[cfg(test)]
use crate::schema;

/// The flags of answers, by their ids; or of numbers and dates, as a list.
pub(crate) type Flags = NamedOrListed<Text, Spanned<FlagOf>>;

tables! {
    /// With `answers`, `number` or `date`; without any, the answers are yes, no and not sure.
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Question {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub fact: Option<Text>,
        /// Answers of its own, 2 to 6: `<question>-<answer>`.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub answers: Option<Spanned<Vec<Text>>>,
        /// Several of them can be given; `none` stands alone.
        #[cfg_attr(test, schemars(with = "Option<bool>"))]
        pub several: Option<Spanned<bool>>,
        /// A number is typed.
        #[cfg_attr(test, schemars(with = "Option<NumberRange>"))]
        pub number: Option<Spanned<NumberRange>>,
        /// A date is typed.
        #[cfg_attr(test, schemars(with = "Option<schema::Days>"))]
        pub date: Option<Text>,
        /// Offers "not sure" too.
        #[cfg_attr(test, schemars(with = "Option<bool>"))]
        pub unsure: Option<Spanned<bool>>,
        #[cfg_attr(test, schemars(with = "Option<FlagsSchema>"))]
        pub flags: Option<Spanned<Flags>>,
        /// Asks it only after these answers to an earlier question.
        #[cfg_attr(test, schemars(rename = "only-if"))]
        #[cfg_attr(test, schemars(with = "Option<Condition>"))]
        pub only_if as "only-if": Option<Spanned<Condition>>,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub areas: Vec<Text>,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "BTreeMap<String, Figure>"))]
        pub figures: Figures,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Citation>"))]
        pub sources: Vec<Text>,
        #[cfg_attr(test, schemars(with = "Option<schema::Standing>"))]
        pub standing: Option<Text>,
    }

    /// The smallest and the largest number, with the unit.
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct NumberRange {
        #[cfg_attr(test, schemars(with = "schema::Limit"))]
        pub from: Spanned<Number>,
        #[cfg_attr(test, schemars(with = "schema::Limit"))]
        pub to: Spanned<Number>,
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub unit: Text,
        #[cfg_attr(test, schemars(range(min = 0, max = 3)))]
        #[cfg_attr(test, schemars(with = "Option<u8>"))]
        pub decimals: Option<Spanned<i64>>,
    }

    /// `{ below, flag }`, `{ from, flag }` or both limits for a number, `{ within, unit, flag }` or
    /// `{ beyond, unit, flag }` for a date, `{ answer, flag }` for "unsure"
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct FlagOf {
        #[cfg_attr(test, schemars(with = "Option<schema::Limit>"))]
        pub from: Option<Spanned<Number>>,
        #[cfg_attr(test, schemars(with = "Option<schema::Limit>"))]
        pub below: Option<Spanned<Number>>,
        /// Counted from the appointment, or else from today.
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        #[cfg_attr(test, schemars(with = "Option<u32>"))]
        pub within: Option<Spanned<i64>>,
        /// Farther from it than this.
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        #[cfg_attr(test, schemars(with = "Option<u32>"))]
        pub beyond: Option<Spanned<i64>>,
        #[cfg_attr(test, schemars(with = "Option<schema::Id>"))]
        pub unit: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<schema::Id>"))]
        pub answer: Option<Text>,
        #[cfg_attr(test, schemars(with = "schema::Flag"))]
        pub flag: Text,
    }
}

/// The two forms of flags.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "it only generates a schema")]
enum FlagsSchema {
    ByAnswer(BTreeMap<String, schema::Flag>),
    ByLimits(Vec<FlagOf>),
}
