//! Figures.

use super::Text;
use crate::structure::tables;

#[cfg(test)]
use crate::schema;

tables! {
    /// `{ count, unit }`, `{ from, to, unit }`, `{ telephone }` or `{ code }`
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Figure {
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        pub count: Option<i64>,
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        pub from: Option<i64>,
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        pub to: Option<i64>,
        #[cfg_attr(test, schemars(with = "Option<schema::Id>"))]
        pub unit: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub telephone: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub code: Option<Text>,
    }
}
