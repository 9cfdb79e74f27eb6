//! Renders diagnostics as a JSON object, documented in `locales/README.md`.

use std::fmt::Write as _;

use serde::Serialize;

use super::Report;
use sabar_content::allowed_characters::{Joiners, is_refused};
use sabar_content::diagnostic::Severity;

#[derive(Serialize)]
struct Output<'a> {
    errors: usize,
    warnings: usize,
    /// The number of diagnostics not listed, because a file has too many.
    unlisted: usize,
    #[serde(rename = "problems")]
    diagnostics: Vec<One<'a>>,
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

pub(super) fn render(report: &Report<'_>) -> String {
    let diagnostics: Vec<One<'_>> = report
        .diagnostics
        .iter()
        .map(|diagnostic| {
            let excerpt = report.excerpt(diagnostic);
            One {
                severity: diagnostic.severity.id(),
                file: &diagnostic.file,
                path: report.path(&diagnostic.file),
                line: diagnostic.line,
                column: excerpt.as_ref().map(|excerpt| excerpt.column),
                text: excerpt.map(|excerpt| excerpt.marked),
                message: &diagnostic.message,
                details: &diagnostic.details,
                remedy: &diagnostic.remedy,
            }
        })
        .collect();
    let output = Output {
        errors: report.diagnostics.count(Severity::Error),
        warnings: report.diagnostics.count(Severity::Warning),
        unlisted: report.diagnostics.len() - diagnostics.len(),
        diagnostics,
    };
    let mut text = serde_json::to_string_pretty(&output).unwrap_or_default();
    text.push('\n');
    without_controls(&text)
}

/// Escapes the control characters that JSON allows but a terminal interprets.
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
