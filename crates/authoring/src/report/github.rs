//! For GitHub: "workflow commands", which become notes beside the lines of a change.

use std::path::{Component, Path, PathBuf};

use super::Telling;
use sabar_content::diagnostic::{Diagnostic, printable};

pub(super) fn tell(telling: &Telling<'_>) -> String {
    let mut text: String = telling.problems.iter().map(|problem| one(telling, problem)).collect();
    let n_unlisted = telling.problems.len() - telling.problems.iter().count();
    if n_unlisted > 0 {
        text += &format!("::notice::{n_unlisted} more problems are not listed\n");
    }
    text
}

fn one(telling: &Telling<'_>, problem: &Diagnostic) -> String {
    let mut place = format!("file={}", property(&from_here(&telling.path(&problem.file))));
    if let Some(line) = problem.line {
        place += &format!(",line={line}");
    }
    if let Some(excerpt) = telling.excerpt(problem) {
        let end = excerpt.column + excerpt.marked.chars().count();
        place += &format!(",col={},endColumn={end}", excerpt.column);
    }
    let text = data(&format!("{}; {}", problem.message, problem.remedy));
    format!("::{} {place}::{text}\n", problem.severity.id())
}

/// The path from the folder in which the program was started: GitHub finds no file by `./it.ftl`.
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
