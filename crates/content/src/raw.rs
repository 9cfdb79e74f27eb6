//! The files in `seeds/` as written. Only their structure is checked here.
//!
//! Numbers are `i64` and ids are strings, so that invalid ones are reported by [`crate::check`]
//! together with all other errors. A test (`schema`) generates the JSON Schemas in `schemas/` from
//! these types and defines what each field may contain.

mod condition;
mod document;
mod figure;
mod picture;
mod question;
mod span;
mod timeline;

use std::collections::BTreeMap;

use toml::Spanned;

pub(crate) use self::condition::Condition;
pub(crate) use self::document::{Document, Sources};
pub(crate) use self::figure::{Each, Figure, Per};
pub(crate) use self::picture::{Needle, Picture};
pub(crate) use self::question::{FlagOf, Flags, NumberRange, Question};
pub(crate) use self::span::{Anchor, End, Moment, Repeat, Span};
pub(crate) use self::timeline::{Entry, Preparation};
use crate::structure::tables;

#[cfg(test)]
use crate::schema;

/// Text or an id, with its position in the file.
pub(crate) type Text = Spanned<String>;

/// Figures by the name of their variable.
pub(crate) type Figures = BTreeMap<String, Spanned<Figure>>;

tables! {
    /// `seeds/treatments/<id>.toml`
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Treatment {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "u32"))]
        pub order: Spanned<i64>,
        /// The languages it is in; all of them if not given.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Tag>>"))]
        pub languages: Option<Spanned<Vec<Text>>>,
        /// Its day is that of an earlier treatment, and never in the future.
        #[cfg_attr(test, schemars(rename = "past-day"))]
        #[cfg_attr(test, schemars(with = "Option<bool>"))]
        pub past_day as "past-day": Option<Spanned<bool>>,
        /// The order of the sections of the summary, with those of its own: `<id>-section-<section>`.
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Section>"))]
        pub sections: Vec<Text>,
        /// Sections of the summary with headings of their own.
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Section>"))]
        pub headings: Vec<Text>,
        /// Entries of the timeline with names of their own: `<id>-timeline-<entry>-name`.
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub names: Vec<Text>,
        /// Interface messages that it overrides with its own: `<id>-ui-<message>`.
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Replaceable>"))]
        pub words: Vec<Text>,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Picks"))]
        pub safety: Option<Picks>,
        /// Named days after the appointment, in their order.
        #[cfg_attr(test, schemars(default))]
        pub anchors: Vec<Anchor>,
        #[cfg_attr(test, schemars(default))]
        pub summary: Vec<Point>,
        #[cfg_attr(test, schemars(default))]
        pub checklist: Vec<Question>,
        /// Things to do up to the appointment.
        #[cfg_attr(test, schemars(default))]
        pub preparation: Vec<Preparation>,
        /// Pictures in the summary.
        #[cfg_attr(test, schemars(default))]
        pub pictures: Vec<Picture>,
        #[cfg_attr(test, schemars(default))]
        pub timeline: Vec<Entry>,
        #[cfg_attr(test, schemars(default))]
        pub understanding: Vec<Check>,
        /// Signs of the emergency panel that apply to this treatment only.
        #[cfg_attr(test, schemars(default))]
        pub emergency: Vec<Sign>,
        /// Questions to ask on the last page, after those of the label.
        #[cfg_attr(test, schemars(default))]
        pub ask: Vec<Ask>,
        #[cfg_attr(test, schemars(default))]
        pub withheld: Vec<Withheld>,
    }

    /// The parts that a treatment takes from the label layer, by id.
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields, default))]
    #[derive(Default)]
    pub(crate) struct Picks {
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub summary: Vec<Text>,
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub checklist: Vec<Text>,
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub preparation: Vec<Text>,
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub timeline: Vec<Text>,
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub understanding: Vec<Text>,
        /// All of them if not given.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub emergency: Option<Vec<Text>>,
        /// All of them if not given.
        #[cfg_attr(test, schemars(with = "Option<Vec<schema::Id>>"))]
        pub ask: Option<Vec<Text>>,
    }

    /// `seeds/safety.toml`
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields, default))]
    #[derive(Default)]
    pub(crate) struct Safety {
        /// Entries of the timeline and of the preparation with names of their own:
        /// `safety-timeline-<entry>-name`.
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub names: Vec<Text>,
        pub emergency: Vec<Sign>,
        pub summary: Vec<Point>,
        pub checklist: Vec<Question>,
        pub preparation: Vec<Preparation>,
        pub timeline: Vec<Entry>,
        pub understanding: Vec<Check>,
        pub ask: Vec<Ask>,
    }

    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Sign {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "schema::Urgency"))]
        pub urgency: Text,
        #[cfg_attr(test, schemars(with = "Option<schema::BodyPart>"))]
        pub part: Option<Text>,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "BTreeMap<String, Figure>"))]
        pub figures: Figures,
    }

    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Point {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub fact: Option<Text>,
        #[cfg_attr(test, schemars(with = "schema::Section"))]
        pub section: Text,
        /// The list below it: `<id>-summary-<point>-<item>`.
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

    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Check {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub fact: Option<Text>,
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub answers: Spanned<Vec<Text>>,
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub right: Text,
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
    pub(crate) struct Ask {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub fact: Option<Text>,
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
    pub(crate) struct Withheld {
        #[cfg_attr(test, schemars(with = "String"))]
        pub fact: Text,
        #[cfg_attr(test, schemars(with = "String"))]
        pub claim: Text,
        #[cfg_attr(test, schemars(with = "String"))]
        pub reason: Text,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Citation>"))]
        pub sources: Vec<Text>,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<String>"))]
        pub shown_instead: Vec<Text>,
    }
}
