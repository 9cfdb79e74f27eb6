//! Fuzzes a settings file and variables: the settings in force can be written and read again.
//!
//! The file is all up to a zero byte; then come variables as `KEY=value`, divided by zero bytes.
#![no_main]

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt as _;
use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use sabar::settings::keys::{KEYS, VARIABLES};
use sabar::settings::layers::Layers;
use tempfile::TempDir;

thread_local! {
    static FOLDER: TempDir = tempfile::tempdir_in("/dev/shm").expect("there is memory for files");
}

fuzz_target!(|data: &[u8]| {
    let mut parts = data.split(|byte| *byte == 0);
    let text = parts.next().unwrap_or_default();
    let file = FOLDER.with(|folder| folder.path().join("sabar.toml"));
    fs::write(&file, text).expect("there is memory for files");
    let variables = parts.filter_map(variable).collect();
    let layers = Layers { file: Some(file.clone()), variables, ..nowhere() };
    let (in_force, problems) = layers.read();
    let told = format!("{problems}{in_force}");
    assert!(!told.contains(|c: char| c.is_control() && c != '\n'), "{told:?}");
    let _problems = in_force.check_languages(&["ar", "id", "it"]);
    let settings = in_force.settings;
    assert!(settings.idle_after.as_secs() > 0 && settings.idle_countdown.as_secs() > 0);
    // Read again as it is shown, it is the same.
    let mut written = String::new();
    for key in KEYS {
        if let Some(value) = key.value(&settings) {
            written.push_str(&format!("{} = {value}\n", key.name));
        }
    }
    fs::write(&file, &written).expect("there is memory for files");
    let (again, problems) = Layers { file: Some(file), ..nowhere() }.read();
    assert!(problems.is_empty(), "{written}\n{problems}");
    assert_eq!(again.settings, settings, "{written}");
});

fn nowhere() -> Layers {
    Layers { system: PathBuf::from("/nonexistent"), ..Layers::default() }
}

fn variable(part: &[u8]) -> Option<(String, OsString)> {
    let at = part.iter().position(|byte| *byte == b'=')?;
    let (name, value) = part.split_at(at);
    let name = format!("{VARIABLES}{}", str::from_utf8(name).ok()?);
    Some((name, OsString::from_vec(value.get(1..)?.to_vec())))
}
