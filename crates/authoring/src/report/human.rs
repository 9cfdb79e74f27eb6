//! Renders diagnostics for people in the style of the Rust compiler: place, line, underline, help.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::Report;
use sabar_content::diagnostic::{Diagnostic, OfFile, Severity, printable};

pub(super) fn render(report: &Report<'_>) -> String {
    let renderer = if report.has_color { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    let (mut n_silent, mut n_silent_files) = (0, 0);
    for OfFile { file, shown, n_more } in report.diagnostics.by_file() {
        if shown.is_empty() {
            n_silent += n_more;
            n_silent_files += 1;
            continue;
        }
        for diagnostic in shown {
            text += &one(report, diagnostic, &renderer);
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
    text += &report.diagnostics.verdict();
    text.push('\n');
    text
}

fn one(report: &Report<'_>, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let path = printable(&report.path(&diagnostic.file));
    let title = level.primary_title(printable(&diagnostic.message));
    let mut group = match report.excerpt(diagnostic) {
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
            title.element(diagnostic.line.map_or(origin.clone(), |line| origin.line(line)))
        }
    };
    if !diagnostic.details.is_empty() {
        let details: Vec<String> = diagnostic.details.iter().map(|it| printable(it)).collect();
        group = group.element(Level::NOTE.message(details.join("\n")));
    }
    let help = Level::HELP.message(printable(&diagnostic.remedy));
    group = group.element(help);
    let lines = renderer.render(&[group]);
    lines.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}
