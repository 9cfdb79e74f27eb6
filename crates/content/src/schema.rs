//! Generates the JSON Schemas in `schemas/` for editors from [`raw`], and checks that they are
//! current.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};
use serde_json::Value;

use super::raw;
use super::schema_files::{faults, is_current, validator};
use crate::EntryKind;
use crate::files;

/// Defines a field of a seed by name, description and schema.
macro_rules! field {
    ($name:ident, $about:literal, $schema:expr) => {
        pub struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let mut schema: Schema = $schema;
                schema.insert("description".to_owned(), $about.into());
                schema
            }
        }
    };
}

fn one_of(ids: impl IntoIterator<Item = &'static str>) -> Schema {
    let ids: Vec<&str> = ids.into_iter().collect();
    json_schema!({ "type": "string", "enum": ids })
}

field!(
    Id,
    "Lowercase letters a to z, digits and single hyphens; starts with a letter.",
    json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" })
);
field!(
    Limit,
    "A number with at most 3 decimals.",
    json_schema!({ "type": "number", "minimum": 0 })
);
field!(
    Citation,
    "A document of seeds/sources.toml, and its line: \"leaflet:3\"; \"label\" has no lines.",
    json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9-]*(:[0-9]+)?$" })
);
field!(
    Amount,
    "A number with at most 3 decimals.",
    json_schema!({ "type": "number", "minimum": 0.001, "maximum": 10_000 })
);
field!(
    TimeOfDay,
    "A time of day in 24 hours, such as 18:00.",
    json_schema!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" })
);
field!(TimeUnit, "A unit of time.", one_of(super::Unit::time_ids()));
field!(
    Day,
    "A day of the calendar, such as 2026-01-31.",
    json_schema!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
);
field!(
    Standing,
    "How far it may be trusted: two documents say it, one does, one does but it is not proven \
    (section claims only), they say nothing.",
    one_of(super::Standing::ALL.iter().map(|it| it.id()))
);
field!(
    Section,
    "The part of the page: main, remember, what, can, cannot, where, duration, when, harm, careful, \
    options, claims, or one of the treatment's own, named in its `sections`.",
    json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" })
);
field!(Tag, "The tag of a language, such as it or pt-BR.", json_schema!({ "type": "string" }));
field!(
    Replaceable,
    "A message of the interface that a treatment may replace with its own.",
    one_of(super::message_ids::REPLACEABLE.into_iter())
);
field!(
    PictureKind,
    "A part of the body with shaded areas, needles in the layers of the skin, a comparison, a \
    choice, or a file in seeds/pictures.",
    one_of(super::illustration::PictureKind::all().map(|it| it.id()))
);
field!(
    Area,
    "An area of the part of the body that is drawn.",
    one_of(
        super::Ground::ALL
            .iter()
            .flat_map(|it| it.areas())
            .collect::<std::collections::BTreeSet<_>>()
    )
);
field!(
    Layer,
    "The layer in which a needle ends.",
    one_of(super::Layer::ALL.iter().map(|it| it.id()))
);
field!(
    Days,
    "Today and before, today and after, or any day.",
    one_of(super::Days::ALL.iter().map(|it| it.id()))
);
field!(Kind, "What kind of thing it is.", one_of(EntryKind::ALL.iter().map(|it| it.id())));
field!(
    PreparationKind,
    "What kind of thing it is.",
    one_of(EntryKind::ALL.iter().filter(|it| **it != EntryKind::Emergency).map(|it| it.id()))
);
field!(
    Count,
    "How far from the appointment: negative before it, 0 for the appointment itself.",
    json_schema!({ "type": "integer", "minimum": -10_000, "maximum": 10_000 })
);
field!(Time, "A unit of time.", one_of(super::Unit::time_ids()));
field!(
    Clock,
    "A time of day, such as \"18:00\".",
    json_schema!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" })
);
field!(
    Urgency,
    "The heading above the sign: with \"at-once\" it says \"at any time\", with \"call\" \"even \
    hours or weeks later\". Both say to get help at once.",
    one_of(super::Urgency::ALL.iter().map(|it| it.id()))
);
field!(
    BodyPart,
    "The part of the body in which the sign is felt or seen. It is drawn beside the sign on paper, and on \
    screens with room for it.",
    one_of(super::BodyPart::ALL.iter().map(|it| it.id()))
);
field!(
    Flag,
    "What the answer leads to: talk about it, stop and tell the clinician, or call \
    for help at once.",
    one_of(super::Flag::ALL.iter().map(|it| it.id()))
);

/// A number in the unit of the span, or a moment with its own unit.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "it only describes what a file may contain")]
pub enum End {
    Count(Count),
    Moment(raw::Moment),
}

/// Returns a schema as stored in its file.
fn text(mut schema: Value, title: &str) -> String {
    schema["title"] = title.into();
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

fn schemas() -> [(&'static str, String); 3] {
    let of = |schema: Schema| schema.to_value();
    [
        ("treatment.json", text(of(schema_for!(raw::Treatment)), "A treatment of sabar")),
        ("safety.json", text(of(schema_for!(raw::Safety)), "The label layer of sabar")),
        ("sources.json", text(of(schema_for!(raw::Sources)), "The documents of sabar")),
    ]
}

#[test]
fn the_schemas_of_seeds_are_current() {
    for (name, made) in schemas() {
        is_current(name, &made);
    }
}

fn schema_of(path: &str) -> Option<&'static str> {
    match path {
        "seeds/safety.toml" => Some("safety.json"),
        "seeds/sources.toml" => Some("sources.json"),
        // Written by `sabar review`, not by hand.
        "seeds/reviews.toml" => None,
        path if path.ends_with(".toml") => Some("treatment.json"),
        _ => None,
    }
}

#[test]
fn what_is_shipped_and_what_a_clinic_begins_with_are_valid() {
    let mut n_seeds = 0;
    for (path, bytes) in files::everything().into_iter().chain(files::starter()) {
        let Some(schema) = schema_of(&path) else { continue };
        let seed = std::str::from_utf8(bytes).unwrap();
        assert_eq!(faults(&validator(schema), seed), Vec::<String>::new(), "{path}");
        n_seeds += 1;
    }
    assert_eq!(n_seeds, 6);
}

/// Editors for TOML (taplo, Even Better TOML) read the first line.
#[test]
fn every_seed_names_its_schema() {
    for (path, bytes) in files::everything().into_iter().chain(files::starter()) {
        let Some(schema) = schema_of(&path) else { continue };
        let up = "../".repeat(path.matches('/').count());
        let line = format!("#:schema {up}schemas/{schema}\n");
        assert!(std::str::from_utf8(bytes).unwrap().starts_with(&line), "{path} lacks {line}");
    }
}

#[test]
fn a_schema_finds_what_an_editor_should_underline() {
    let starter = files::starter();
    let (_, seed) = starter.iter().find(|(path, _)| path.ends_with("example.toml")).unwrap();
    let seed = std::str::from_utf8(seed).unwrap();
    let validator = validator("treatment.json");
    for (from, to) in [
        // A section may be the treatment's own.
        ("section = \"remember\"", "section = \"Remember me\""),
        ("standing = \"silent\"", "standing = \"sure\""),
        ("order = 900", "order = \"first\""),
        ("order = 900", "order = 900\ncolour = \"red\""),
        ("id = \"shoes\"", "id = \"Shoes!\""),
        ("to = 1, unit", "to = 10001, unit"),
        ("section = \"remember\"\n", ""),
    ] {
        assert!(seed.contains(from), "{from}");
        let changed = seed.replacen(from, to, 1);
        assert_eq!(faults(&validator, &changed).len(), 1, "{to}");
    }
}
