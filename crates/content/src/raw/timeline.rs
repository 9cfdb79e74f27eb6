//! Entries of the timeline and their times.

#[cfg(test)]
use std::collections::BTreeMap;

use toml::Spanned;

use super::{Figures, Text};
use crate::structure::tables;

#[cfg(test)]
use super::Figure;
#[cfg(test)]
use crate::schema;

tables! {
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Entry {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub fact: Option<Text>,
        #[cfg_attr(test, schemars(with = "schema::Kind"))]
        pub kind: Text,
        #[cfg_attr(test, schemars(with = "Option<Span>"))]
        pub span: Option<Spanned<Span>>,
        /// The list below it: `<id>-timeline-<entry>-<item>`.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub items: Option<Vec<Text>>,
        /// The same, numbered: what is done in order.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub steps: Option<Vec<Text>>,
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

    /// `{ to, unit }`, `{ from, unit }`, `{ from, to, unit }` or `{ at, unit }`
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Span {
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        pub from: Option<i64>,
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        pub to: Option<i64>,
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        pub at: Option<i64>,
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub unit: Text,
    }
}
