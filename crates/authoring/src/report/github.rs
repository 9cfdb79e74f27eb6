//! Renders diagnostics as workflow commands of GitHub, which become annotations of a change.

use std::path::{Component, Path, PathBuf};

use super::Report;
use sabar_content::diagnostic::{Diagnostic, printable};

pub(super) fn render(report: &Report<'_>) -> String {
    let mut text: String =
        report.diagnostics.iter().map(|diagnostic| one(report, diagnostic)).collect();
    let n_unlisted = report.diagnostics.len() - report.diagnostics.iter().count();
    if n_unlisted > 0 {
        text += &format!("::notice::{n_unlisted} more problems are not listed\n");
    }
    text
}

fn one(report: &Report<'_>, diagnostic: &Diagnostic) -> String {
    let mut place = format!("file={}", property(&from_here(&report.path(&diagnostic.file))));
    if let Some(line) = diagnostic.line {
        place += &format!(",line={line}");
    }
    if let Some(excerpt) = report.excerpt(diagnostic) {
        let end = excerpt.column + excerpt.marked.chars().count();
        place += &format!(",col={},endColumn={end}", excerpt.column);
    }
    let text = data(&format!("{}; {}", diagnostic.message, diagnostic.remedy));
    format!("::{} {place}::{text}\n", diagnostic.severity.id())
}

/// Returns the path relative to the working directory: GitHub does not resolve `./it.ftl`.
fn from_here(path: &str) -> String {
    let path = Path::new(path);
    let here = std::path::absolute(".").unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    let parts = path.components().filter(|part| *part != Component::CurDir);
    parts.collect::<PathBuf>().display().to_string()
}

fn data(text: &str) -> String {
    printable(text).replace('%', "%25")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
