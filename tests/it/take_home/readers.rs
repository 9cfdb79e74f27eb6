//! Programs that read what is taken home.

use std::path::Path;
use std::process::Command;

use crate::not_tested::not_tested;
pub use crate::sheet_readers::{TAGS, error_rate, letters, run, run_for_text};

/// The files of a folder as three calendars read them.
pub fn calendars(folder: &Path) -> Option<serde_json::Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = || {
        let mut python = Command::new("python3");
        python.env("PYTHONPATH", root.join("target/tools/calendar"));
        python.env("PYTHONDONTWRITEBYTECODE", "1");
        python
    };
    let found = python().args(["-c", "import icalendar, ics, vobject"]).output();
    if !found.is_ok_and(|output| output.status.success()) {
        not_tested("icalendar, ics, vobject (of PyPI)");
        return None;
    }
    let script = root.join("crates/calendar/tests/it/calendars.py");
    let output = python().arg(script).arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).unwrap())
}
