//! Questions of the checklist.

#[cfg(test)]
use std::collections::BTreeMap;

use toml::Spanned;

use super::{Condition, Figures, Text};
use crate::structure::tables;

#[cfg(test)]
use super::Figure;
#[cfg(test)]
use crate::schema;

tables! {
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Question {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub fact: Option<Text>,
        #[cfg_attr(test, schemars(with = "Flags"))]
        pub flags: Spanned<Flags>,
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

    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Flags {
        #[cfg_attr(test, schemars(with = "Option<schema::Flag>"))]
        pub yes: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<schema::Flag>"))]
        pub no: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<schema::Flag>"))]
        pub unsure: Option<Text>,
    }
}
