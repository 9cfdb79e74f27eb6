//! Programs that read what is taken home.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Reports a test that could not run, or fails where that is not allowed.
#[expect(clippy::disallowed_methods, reason = "the environment of the test, not of the program")]
#[expect(clippy::print_stdout, reason = "what is not tested must be seen")]
fn not_tested(program: &str) {
    let is_required = std::env::var_os("SABAR_REQUIRE_ORACLES").is_some();
    assert!(!is_required, "{program} is not installed, and SABAR_REQUIRE_ORACLES is set");
    println!("not tested: {program} is not installed");
}

/// The output of a program that is given a file, whose name stands for `FILE` in the arguments.
/// Nothing if the program is not installed.
pub fn run(program: &str, arguments: &[&str], file: &[u8]) -> Option<Vec<u8>> {
    let mut input = tempfile::NamedTempFile::new().unwrap();
    input.write_all(file).unwrap();
    let path = input.path().to_str().unwrap();
    let arguments = arguments.iter().map(|it| if *it == "FILE" { path } else { it });
    // tesseract is slower with threads.
    let mut command = Command::new(program);
    command.args(arguments).env("OMP_THREAD_LIMIT", "1").stderr(Stdio::null());
    let Ok(output) = command.output() else {
        not_tested(program);
        return None;
    };
    assert!(output.status.success(), "{program} failed: {}", output.status);
    Some(output.stdout)
}

/// The same, as text.
pub fn run_for_text(program: &str, arguments: &[&str], file: &[u8]) -> Option<String> {
    run(program, arguments, file).map(|output| String::from_utf8_lossy(&output).into_owned())
}

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

/// Letters and signs alone, without formatting characters and spaces.
pub fn letters(text: &str) -> String {
    let text = sabar_text::plain(text);
    let mut letters: Vec<char> = text.chars().filter(|ch| !ch.is_whitespace()).collect();
    // Marks after lam and before alef are drawn on the ligature of both, and are found after it.
    let is_mark = |ch: char| ('\u{64b}'..='\u{652}').contains(&ch);
    for at in 1..letters.len().saturating_sub(1) {
        if letters[at - 1] == 'ل' && is_mark(letters[at]) && letters[at + 1] == 'ا' {
            letters.swap(at, at + 1);
        }
    }
    letters.into_iter().collect()
}
