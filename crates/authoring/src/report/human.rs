//! For a person, as the Rust compiler does it: place, line, underline, help.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::Telling;
use sabar_content::diagnostic::{Diagnostic, OfFile, Severity, printable};

pub(super) fn tell(telling: &Telling<'_>) -> String {
    let renderer = if telling.has_color { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    let (mut n_silent, mut n_silent_files) = (0, 0);
    for OfFile { file, shown, n_more } in telling.problems.by_file() {
        if shown.is_empty() {
            n_silent += n_more;
            n_silent_files += 1;
            continue;
        }
        for problem in shown {
            text += &one(telling, problem, &renderer);
            text += "\n\n";
        }
        if n_more > 0 {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{} has {n_more} more like these.\n", printable(file));
        }
    }
    if n_silent > 0 {
        let _ = writeln!(text, "{n_silent} more in {n_silent_files} more files.\n");
    }
    text += &telling.problems.verdict();
    text.push('\n');
    text
}

fn one(telling: &Telling<'_>, problem: &Diagnostic, renderer: &Renderer) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let path = printable(&telling.path(&problem.file));
    let title = level.primary_title(printable(&problem.message));
    let mut group = match telling.excerpt(problem) {
        Some(excerpt) => {
            let mark = AnnotationKind::Primary.span(excerpt.mark.clone());
            let snippet = Snippet::source(excerpt.shown.clone()).line_start(excerpt.line);
            let snippet = snippet.annotation(mark);
            if excerpt.is_to_scale() {
                title.element(snippet.path(path))
            } else {
                let origin = Origin::path(path).line(excerpt.line).char_column(excerpt.column);
                title.element(origin).element(snippet)
            }
        }
        None => {
            let origin = Origin::path(path);
            title.element(problem.line.map_or(origin.clone(), |line| origin.line(line)))
        }
    };
    if !problem.details.is_empty() {
        let details: Vec<String> = problem.details.iter().map(|it| printable(it)).collect();
        group = group.element(Level::NOTE.message(details.join("\n")));
    }
    let help = Level::HELP.message(printable(&problem.remedy));
    group = group.element(help);
    let lines = renderer.render(&[group]);
    lines.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}
