//! Figures.

use toml::Spanned;
use toml::de::DeValue;

use super::Text;
use crate::structure::{Number, Reader, Value, Written, tables};

#[cfg(test)]
use crate::schema;

tables! {
    /// `{ count, unit }`, `{ from, to, unit }`, each also with `per`; `{ time }`, `{ telephone }`,
    /// `{ code }` or `{ link }`
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Figure {
        #[cfg_attr(test, schemars(with = "Option<schema::Amount>"))]
        pub count: Option<Number>,
        #[cfg_attr(test, schemars(with = "Option<schema::Amount>"))]
        pub from: Option<Number>,
        #[cfg_attr(test, schemars(with = "Option<schema::Amount>"))]
        pub to: Option<Number>,
        #[cfg_attr(test, schemars(with = "Option<schema::Id>"))]
        pub unit: Option<Text>,
        /// A unit of time, or several: "day" for "a day", { count = 15, unit = "minute" } for
        /// "every 15 minutes". Without `unit`, the figure says how often.
        #[cfg_attr(test, schemars(with = "Option<Per>"))]
        pub per: Option<Spanned<Per>>,
        #[cfg_attr(test, schemars(with = "Option<schema::TimeOfDay>"))]
        pub time: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub telephone: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub code: Option<Text>,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub link: Option<Text>,
    }

    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Each {
        #[cfg_attr(test, schemars(with = "schema::Amount"))]
        pub count: Spanned<Number>,
        #[cfg_attr(test, schemars(with = "schema::TimeUnit"))]
        pub unit: Text,
    }
}

/// The time between two of what a figure counts.
#[derive(Debug)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(untagged))]
pub(crate) enum Per {
    /// `"day"`
    Unit(#[cfg_attr(test, schemars(with = "schema::TimeUnit"))] Text),
    /// `{ count = 15, unit = "minute" }`
    Each(Each),
}

impl Value for Per {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_str() || value.is_table()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if value.get_ref().is_table() {
            return Self::Each(Each::read(value, name, reader));
        }
        Self::Unit(Value::read(value, name, reader))
    }

    fn placeholder() -> Self {
        Self::Unit(Value::placeholder())
    }
}
