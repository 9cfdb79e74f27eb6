//! A sheet as plain text, in logical order.

use std::fmt::Write;

use sabar_text::{plain, plain_lines, plain_ordered};

use super::rows::{Cell, Kind, Row, rows_in_words};
use super::sheet::{Mark, Sheet};

/// A line to write on has this many underscores, and no fewer.
const SHORTEST_RULE: usize = 8;

/// Renders a sheet as text in lines of at most `width` columns, each ended by a line feed.
///
/// Lines are in logical order and without formatting characters: the program that shows them orders
/// them. The digit groups of telephone numbers stay in order where they are joined by no-break spaces,
/// as `sabar_text::groups` does. Two languages stand below one another.
#[must_use]
pub fn text(sheet: &Sheet, width: u16) -> String {
    let mut out = String::new();
    let rows = rows_in_words(sheet);
    let mut before: Option<&Row<'_>> = None;
    for row in &rows {
        if row.frame != before.and_then(|row| row.frame) {
            let ends = before.is_some_and(|row| row.frame.is_some());
            border(&mut out, width, usize::from(ends) + usize::from(row.frame.is_some()));
        }
        for cell in row.cells.iter().flatten() {
            let is_tight = before.is_some_and(|before| is_tight(before, row));
            if !out.is_empty() && !is_tight && !out.ends_with("\n\n") && !out.ends_with("=\n") {
                out.push('\n');
            }
            add(&mut out, cell, width);
        }
        before = Some(row);
    }
    if before.is_some_and(|row| row.frame.is_some()) {
        border(&mut out, width, 1);
    }
    out
}

/// Returns true if no empty line separates two rows: items, entries and small text of one language.
fn is_tight(before: &Row<'_>, row: &Row<'_>) -> bool {
    let kinds = (only(before), only(row));
    let is_list = matches!(
        kinds,
        (Some(Kind::Item { .. }), Some(Kind::Item { .. }))
            | (Some(Kind::Entry { .. }), Some(Kind::Entry { .. }))
            | (Some(Kind::Small(_)), Some(Kind::Small(_)))
    );
    is_list && before.frame == row.frame
}

/// Returns the content of a row in one language.
fn only<'a>(row: &Row<'a>) -> Option<Kind<'a>> {
    match row.cells {
        [Some(cell), None] | [None, Some(cell)] => Some(cell.kind),
        _ => None,
    }
}

fn border(out: &mut String, width: u16, n_borders: usize) {
    for _ in 0..n_borders {
        if !out.is_empty() && !out.ends_with("\n\n") {
            out.push('\n');
        }
        out.push_str(&"=".repeat(usize::from(width)));
        out.push('\n');
    }
}

fn add(out: &mut String, cell: &Cell<'_>, width: u16) {
    match cell.kind {
        Kind::Title(text) | Kind::Heading(text) | Kind::Paragraph(text) | Kind::Small(text) => {
            lines(out, cell, text, Form { width, first: "", rest: "" });
        }
        Kind::Item { mark, text } => {
            let mark = match mark {
                Mark::TickBox => "[ ] ".to_owned(),
                Mark::Sign(_) | Mark::Icon(_) if mark.sign().is_empty() => String::new(),
                Mark::Sign(_) | Mark::Icon(_) => format!("{} ", plain(mark.sign())),
            };
            let rest = " ".repeat(mark.chars().count());
            lines(out, cell, text, Form { width, first: &mark, rest: &rest });
        }
        Kind::Entry { label, value } => {
            lines(out, cell, label, Form { width, first: "", rest: "" });
            // By itself in its line, a number is shown in its order by programs that ignore direction.
            lines(out, cell, value, Form { width, first: "  ", rest: "  " });
        }
        Kind::Sketch(sketch) => {
            lines(out, cell, &sketch.words(), Form { width, first: "", rest: "" });
        }
        // Drawings are left out.
        Kind::Axis { .. } | Kind::Bar { .. } => {}
        Kind::WriteLine(label) => write_line(out, cell, label, width),
    }
}

/// The shape of a paragraph.
#[derive(Clone, Copy)]
struct Form<'a> {
    width: u16,
    /// The text before the first line and before each other one.
    first: &'a str,
    rest: &'a str,
}

fn lines(out: &mut String, cell: &Cell<'_>, text: &str, form: Form<'_>) {
    let taken = u16::try_from(form.first.chars().count()).unwrap_or(u16::MAX);
    let width = form.width.saturating_sub(taken).max(1);
    let laid_out = sabar_text::layout(text, cell.language.direction, width);
    let mut before = form.first;
    for line in plain_lines(text, laid_out.lines(), plain_ordered) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", format!("{before}{line}").trim_end());
        before = form.rest;
    }
}

fn write_line(out: &mut String, cell: &Cell<'_>, label: &str, width: u16) {
    lines(out, cell, label, Form { width, first: "", rest: "" });
    let label = sabar_text::layout(label, cell.language.direction, width);
    let used = label.lines().last().map_or(0, |line| usize::from(line.width()) + 1);
    let mut left = usize::from(width).saturating_sub(used);
    if left >= SHORTEST_RULE && used > 0 {
        // On the line of the label, whose end is the last thing written.
        out.pop();
        out.push(' ');
    } else {
        left = usize::from(width);
    }
    out.push_str(&"_".repeat(left));
    out.push('\n');
}
