//! Compares the text engine with Unicode's tests, fribidi and HarfBuzz, and checks properties of any
//! text.
//!
//! These tests read installed data: on Debian the packages `unicode-data`,
//! `libfribidi-bin`, `libharfbuzz-bin` and `fonts-dejavu-core`. A test whose package is missing
//! says that it did not test anything; with `SABAR_REQUIRE_ORACLES` set it fails.

mod bidi;
mod breaks;
mod clusters;
mod forms;
mod oracles;
mod properties;

use std::fs;
use std::path::Path;

pub use super::not_tested::not_tested;

/// The lines of one of Unicode's data files, without comments, or nothing if it is not installed.
fn unicode_data(file: &str) -> Option<Vec<String>> {
    let path = Path::new("/usr/share/unicode").join(file);
    let Ok(content) = fs::read_to_string(path) else {
        not_tested(&format!("{file} (package unicode-data)"));
        return None;
    };
    let lines = content.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    Some(lines.filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

/// The character with a code point in hexadecimal.
fn character(hexadecimal: &str) -> Option<char> {
    u32::from_str_radix(hexadecimal, 16).ok().and_then(char::from_u32)
}

/// A text in code points, for messages: shown as itself it would be reordered once more.
fn code_points(text: &str) -> String {
    let points: Vec<String> = text.chars().map(|ch| format!("{:04X}", u32::from(ch))).collect();
    points.join(" ")
}

/// Fails with the first few of `failures`, if there are any.
#[track_caller]
fn assert_none(failures: &[String], n_cases: usize) {
    let shown: Vec<&str> = failures.iter().take(10).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} of {n_cases}:\n{}", failures.len(), shown.join("\n"));
    assert!(n_cases > 0, "nothing was tested");
}
