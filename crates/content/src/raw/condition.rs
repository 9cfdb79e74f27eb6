//! Conditions on the answer to an earlier question.

use toml::Spanned;

use super::Text;
use crate::structure::{Number, tables};

#[cfg(test)]
use crate::schema;

tables! {
    /// `{ question, answers }`, or for a number `{ question, from }`, `{ question, below }` or both
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Condition {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub question: Text,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub answers: Vec<Text>,
        #[cfg_attr(test, schemars(with = "Option<schema::Limit>"))]
        pub from: Option<Spanned<Number>>,
        #[cfg_attr(test, schemars(with = "Option<schema::Limit>"))]
        pub below: Option<Spanned<Number>>,
    }
}
