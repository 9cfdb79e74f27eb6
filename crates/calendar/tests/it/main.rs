//! Calendars and codes, as others read them.
//!
//! The readers are Python's `icalendar`, `ics`, `vobject` and `zxing-cpp`, installed with
//! `pip install --target target/tools/calendar`, and `zbarimg` of Debian's `zbar-tools`. A test
//! without its reader says that it did not test anything; with `SABAR_REQUIRE_ORACLES` set it
//! fails.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails here fails the test")]

#[path = "../../../../tests/shared/not_tested.rs"]
mod not_tested;

mod calendars;
mod codes;
mod picture;

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use not_tested::not_tested;

const TOOLS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/tools/calendar");
const SCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it");

/// Asks a script about the files of a folder, and returns nothing if its modules are not installed.
fn ask(script: &str, module: &str, folder: &Path) -> Option<Value> {
    let python = || {
        let mut python = Command::new("python3");
        python.env("PYTHONPATH", TOOLS).env("PYTHONDONTWRITEBYTECODE", "1");
        python
    };
    let found = python().args(["-c", &format!("import {module}")]).output();
    if !found.is_ok_and(|output| output.status.success()) {
        not_tested(&format!("{module} (of PyPI)"));
        return None;
    }
    let script = Path::new(SCRIPTS).join(script);
    let output = python().arg(script).arg(folder).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}
