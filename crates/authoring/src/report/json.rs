//! For a program: one object, documented in `locales/README.md`.

use std::fmt::Write as _;

use serde::Serialize;

use super::Telling;
use sabar_content::allowed_characters::{Joiners, is_refused};
use sabar_content::diagnostic::Severity;

#[derive(Serialize)]
struct Told<'a> {
    errors: usize,
    warnings: usize,
    /// Found and not listed: one file has too many.
    unlisted: usize,
    problems: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    severity: &'static str,
    file: &'a str,
    path: String,
    line: Option<usize>,
    column: Option<usize>,
    text: Option<String>,
    message: &'a str,
    details: &'a [String],
    remedy: &'a str,
}

pub(super) fn tell(telling: &Telling<'_>) -> String {
    let problems: Vec<One<'_>> = telling
        .problems
        .iter()
        .map(|problem| {
            let excerpt = telling.excerpt(problem);
            One {
                severity: problem.severity.id(),
                file: &problem.file,
                path: telling.path(&problem.file),
                line: problem.line,
                column: excerpt.as_ref().map(|excerpt| excerpt.column),
                text: excerpt.map(|excerpt| excerpt.marked),
                message: &problem.message,
                details: &problem.details,
                remedy: &problem.remedy,
            }
        })
        .collect();
    let told = Told {
        errors: telling.problems.count(Severity::Error),
        warnings: telling.problems.count(Severity::Warning),
        unlisted: telling.problems.len() - problems.len(),
        problems,
    };
    let mut text = serde_json::to_string_pretty(&told).unwrap_or_default();
    text.push('\n');
    without_controls(&text)
}

/// JSON leaves most of what a terminal obeys as it is.
fn without_controls(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if is_refused(c, Joiners::Needed) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
        } else {
            text.push(c);
        }
    }
    text
}
