//! Entries of the timeline and of the preparation.

#[cfg(test)]
use std::collections::BTreeMap;

use toml::Spanned;

use super::{Condition, Figures, Repeat, Span, Text};
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
        /// Its time has a message of its own: it begins with the appointment, and nothing tells its
        /// end.
        #[cfg_attr(test, schemars(with = "Option<bool>"))]
        pub when: Option<Spanned<bool>>,
        /// The schedule within its span.
        #[cfg_attr(test, schemars(with = "Option<Repeat>"))]
        pub repeat: Option<Spanned<Repeat>>,
        #[cfg_attr(test, schemars(rename = "only-if"))]
        #[cfg_attr(test, schemars(with = "Option<Condition>"))]
        pub only_if as "only-if": Option<Spanned<Condition>>,
        /// The list below it: `<id>-timeline-<entry>-<item>`.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub items: Option<Spanned<Vec<Text>>>,
        /// The same, numbered: what is done in order.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub steps: Option<Spanned<Vec<Text>>>,
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

    /// Something to do up to the appointment, or up to another named day.
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Preparation {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub fact: Option<Text>,
        #[cfg_attr(test, schemars(with = "schema::PreparationKind"))]
        pub kind: Text,
        #[cfg_attr(test, schemars(with = "Option<Span>"))]
        pub span: Option<Spanned<Span>>,
        /// The schedule within its span.
        #[cfg_attr(test, schemars(with = "Option<Repeat>"))]
        pub repeat: Option<Spanned<Repeat>>,
        #[cfg_attr(test, schemars(rename = "only-if"))]
        #[cfg_attr(test, schemars(with = "Option<Condition>"))]
        pub only_if as "only-if": Option<Spanned<Condition>>,
        /// The list below it: `<id>-preparation-<entry>-<item>`.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub items: Option<Spanned<Vec<Text>>>,
        /// The same, numbered: what is done in order.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub steps: Option<Spanned<Vec<Text>>>,
        /// Its reason has a message of its own.
        #[cfg_attr(test, schemars(with = "Option<bool>"))]
        pub why: Option<Spanned<bool>>,
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
}

impl Preparation {
    /// Returns it as an entry, and whether it has a reason.
    pub(crate) fn into_entry(self) -> (Entry, bool) {
        let Self {
            id,
            fact,
            kind,
            span,
            repeat,
            only_if,
            items,
            steps,
            why,
            areas,
            figures,
            sources,
            standing,
        } = self;
        let entry = Entry {
            id,
            fact,
            kind,
            span,
            when: None,
            repeat,
            only_if,
            items,
            steps,
            areas,
            figures,
            sources,
            standing,
        };
        (entry, why.is_some_and(Spanned::into_inner))
    }
}
