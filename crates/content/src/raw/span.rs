//! Times of entries, their schedules, and the days from which they are counted.

use toml::Spanned;
use toml::de::DeValue;

use super::Text;
use crate::structure::{Reader, Value, Written, tables};

#[cfg(test)]
use crate::schema;

tables! {
    /// A day of the treatment after the appointment, from which times are counted too.
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Anchor {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        /// The planned distance from the appointment.
        #[cfg_attr(test, schemars(with = "Option<Span>"))]
        pub after: Option<Spanned<Span>>,
    }

    /// `{ to, unit }`, `{ from, unit }`, `{ from, to, unit }` or `{ at, unit }`. Numbers count from the
    /// appointment: negative before it, 0 for the appointment itself. `{ anchor }` is the whole day.
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Span {
        #[cfg_attr(test, schemars(with = "Option<schema::End>"))]
        pub from: Option<Spanned<End>>,
        #[cfg_attr(test, schemars(with = "Option<schema::End>"))]
        pub to: Option<Spanned<End>>,
        #[cfg_attr(test, schemars(range(min = -10_000, max = 10_000)))]
        pub at: Option<i64>,
        #[cfg_attr(test, schemars(with = "Option<schema::Time>"))]
        pub unit: Option<Text>,
        /// With `at`: the time of day.
        #[cfg_attr(test, schemars(with = "Option<schema::Clock>"))]
        pub time: Option<Text>,
        /// The day from which it is counted, if it is not the appointment.
        #[cfg_attr(test, schemars(with = "Option<schema::Id>"))]
        pub anchor: Option<Text>,
    }

    /// `{ at, unit }`, with a time of day where the unit is a day or a week
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Moment {
        #[cfg_attr(test, schemars(with = "schema::Count"))]
        pub at: Spanned<i64>,
        #[cfg_attr(test, schemars(with = "schema::Time"))]
        pub unit: Text,
        #[cfg_attr(test, schemars(with = "Option<schema::Clock>"))]
        pub time: Option<Text>,
    }

    /// `{ every, unit, times }`, `{ every, unit }`, `{ at = ["08:00"] }` or `{ a-day }`
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Repeat {
        #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
        pub every: Option<i64>,
        #[cfg_attr(test, schemars(with = "Option<schema::Time>"))]
        pub unit: Option<Text>,
        /// The number of times; without it, until the end of the span.
        #[cfg_attr(test, schemars(range(min = 2, max = 1_000)))]
        pub times: Option<i64>,
        /// Every day at these times of day.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Clock>>"))]
        pub at: Option<Vec<Text>>,
        /// So many times a day.
        #[cfg_attr(test, schemars(rename = "a-day", range(min = 1, max = 24)))]
        pub a_day as "a-day": Option<i64>,
    }
}

/// One end of a span: a number in the unit of the span, or a moment with its own unit.
#[derive(Debug)]
pub(crate) enum End {
    Count(i64),
    Moment(Moment),
}

impl Value for End {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_integer() || value.is_table()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if value.get_ref().is_table() {
            Self::Moment(reader.table(value, name))
        } else {
            Self::Count(i64::read(value, name, reader))
        }
    }

    fn placeholder() -> Self {
        Self::Count(i64::placeholder())
    }
}
