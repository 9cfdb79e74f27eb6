//! Files in `seeds/` as they are written. Nothing here is checked beyond its shape.
//!
//! Numbers are `i64` and ids are strings so that a wrong one is told with the rules of content,
//! together with all other faults, rather than ending the reading of the file.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

/// A word or id with its place in the file.
pub type Text = Spanned<String>;

/// Figures by the name of their variable.
pub type Figures = BTreeMap<String, Spanned<Figure>>;

/// `seeds/treatments/<id>.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Treatment {
    pub id: Text,
    pub order: Spanned<i64>,
    #[serde(default)]
    pub safety: Picks,
    #[serde(default)]
    pub summary: Vec<Point>,
    #[serde(default)]
    pub checklist: Vec<Question>,
    #[serde(default)]
    pub timeline: Vec<Entry>,
    #[serde(default)]
    pub understanding: Vec<Check>,
    #[serde(default)]
    pub withheld: Vec<Withheld>,
}

/// What a treatment takes from the label layer, by id.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Picks {
    pub summary: Vec<Text>,
    pub checklist: Vec<Text>,
    pub timeline: Vec<Text>,
    pub understanding: Vec<Text>,
}

/// `seeds/safety.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Safety {
    pub emergency: Vec<Sign>,
    pub summary: Vec<Point>,
    pub checklist: Vec<Question>,
    pub timeline: Vec<Entry>,
    pub understanding: Vec<Check>,
    pub ask: Vec<Ask>,
}

/// `seeds/sources.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sources {
    pub documents: Vec<Document>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub id: Text,
    pub kind: Option<Text>,
    pub title: Option<Text>,
    pub about: Option<Text>,
    pub date: Option<Text>,
    pub file: Option<String>,
    pub language: Option<Text>,
    pub lines: Option<Spanned<i64>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    pub id: Text,
    pub urgency: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub id: Text,
    pub fact: Option<Text>,
    pub section: Text,
    #[serde(default)]
    pub areas: Vec<Text>,
    #[serde(default)]
    pub figures: Figures,
    #[serde(default)]
    pub sources: Vec<Text>,
    pub standing: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: Text,
    pub fact: Option<Text>,
    pub flags: Spanned<Flags>,
    #[serde(default)]
    pub areas: Vec<Text>,
    #[serde(default)]
    pub figures: Figures,
    #[serde(default)]
    pub sources: Vec<Text>,
    pub standing: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flags {
    pub yes: Option<Text>,
    pub no: Option<Text>,
    pub unsure: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub id: Text,
    pub fact: Option<Text>,
    pub kind: Text,
    pub span: Option<Spanned<Span>>,
    #[serde(default)]
    pub areas: Vec<Text>,
    #[serde(default)]
    pub figures: Figures,
    #[serde(default)]
    pub sources: Vec<Text>,
    pub standing: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    pub id: Text,
    pub fact: Option<Text>,
    pub answers: Spanned<Vec<Text>>,
    pub right: Text,
    #[serde(default)]
    pub areas: Vec<Text>,
    #[serde(default)]
    pub figures: Figures,
    #[serde(default)]
    pub sources: Vec<Text>,
    pub standing: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    pub id: Text,
    pub fact: Option<Text>,
    #[serde(default)]
    pub figures: Figures,
    #[serde(default)]
    pub sources: Vec<Text>,
    pub standing: Option<Text>,
}

/// `{ count, unit }` or `{ from, to, unit }`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub count: Option<i64>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub unit: Text,
}

/// `{ to, unit }`, `{ from, unit }`, `{ from, to, unit }` or `{ at, unit }`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub at: Option<i64>,
    pub unit: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    pub fact: Text,
    pub claim: Text,
    pub reason: Text,
    #[serde(default)]
    pub sources: Vec<Text>,
    #[serde(default)]
    pub shown_instead: Vec<Text>,
}
