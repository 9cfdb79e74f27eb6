//! Comparison of a schema made from the types with its file in `schemas/`, and validation by it.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;

/// Returns the root of the repository: the nearest folder above the crate with `schemas/`.
fn root() -> PathBuf {
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    folders.into_iter().find(|folder| folder.join("schemas").is_dir()).unwrap().to_owned()
}

/// Asserts that the file in `schemas/` is current; a different schema is written to
/// `target/schemas`.
pub fn is_current(name: &str, made: &str) {
    let root = root();
    let kept = fs::read_to_string(root.join("schemas").join(name)).unwrap_or_default();
    if kept != made {
        let new = root.join("target/schemas");
        fs::create_dir_all(&new).unwrap();
        fs::write(new.join(name), made).unwrap();
        panic!("schemas/{name} is not current: cp target/schemas/{name} schemas/{name}");
    }
}

/// Returns the validator of a schema in `schemas/`.
pub fn validator(name: &str) -> Validator {
    let path = root().join("schemas").join(name);
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// Returns the errors of a TOML file against a schema.
pub fn faults(validator: &Validator, seed: &str) -> Vec<String> {
    let seed: toml::Value = toml::from_str(seed).unwrap();
    let seed = serde_json::to_value(seed).unwrap();
    validator
        .iter_errors(&seed)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}
