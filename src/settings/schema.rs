//! The JSON Schema of the settings for editors, generated from the table of settings into
//! `schemas/`.

use serde_json::{Map, Value, json};

use super::example;
use super::keys::{KEYS, Setting, Takes, Whole};
use super::schema_files::{faults, is_current, validator};

fn schema() -> String {
    let properties: Map<String, Value> =
        KEYS.iter().map(|key| (key.name.to_owned(), of(key))).collect();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of sabar",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

fn of(key: &Setting) -> Value {
    let mut schema = match key.takes {
        Takes::Whole(Whole { from, to, unit: _ }) => {
            json!({ "type": "integer", "minimum": from, "maximum": to })
        }
        Takes::Truth => json!({ "type": "boolean" }),
        Takes::OneOf(words) => json!({ "type": "string", "enum": words }),
        Takes::Tags => json!({ "type": "array", "items": { "type": "string" } }),
        Takes::Other(_) => json!({ "type": "string" }),
    };
    let about = format!("{} Write {}.", key.about.join(" "), key.takes);
    schema["description"] = about.into();
    schema
}

#[test]
fn the_schema_of_the_settings_is_current() {
    is_current("settings.json", &schema());
}

#[test]
fn the_example_is_valid_with_and_without_its_samples() {
    let validator = validator("settings.json");
    let samples: String = example()
        .lines()
        .map(|line| {
            let is_sample = |line: &&str| KEYS.iter().any(|key| line.starts_with(key.name));
            line.strip_prefix('#').filter(is_sample).unwrap_or(line).to_owned() + "\n"
        })
        .collect();
    assert_ne!(samples, example());
    for settings in [example(), samples] {
        assert_eq!(faults(&validator, &settings), Vec::<String>::new());
    }
}

#[test]
fn it_finds_what_an_editor_should_underline() {
    let validator = validator("settings.json");
    for wrong in ["theme = \"green\"", "idle_after = 5", "kiosk = \"yes\"", "colour = 1"] {
        assert_eq!(faults(&validator, wrong).len(), 1, "{wrong}");
    }
}
