//! Documents.

use toml::Spanned;

use super::Text;
use crate::structure::tables;

#[cfg(test)]
use crate::schema;

tables! {
    /// `seeds/sources.toml`
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields, default))]
    #[derive(Default)]
    pub(crate) struct Sources {
        pub documents: Vec<Document>,
    }

    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Document {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub kind: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub title: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub about: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<schema::Day>"))]
        pub date: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub file: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub language: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<u32>"))]
        pub lines: Option<Spanned<i64>>,
    }
}
