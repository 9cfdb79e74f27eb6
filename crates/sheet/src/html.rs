//! A sheet as one page of HTML that needs nothing else.

use std::fmt::Write;

use super::rows::{Cell, Kind, Row, rows_in_words};
use super::sheet::{Direction, Language, Paper, Sheet, TextSize};

const STYLE: &str = include_str!("html/style.css");

/// Renders a sheet as one page of HTML, with language and direction of each block and rules for
/// print. It has no script and loads nothing.
///
/// Text keeps its isolates, which browsers understand. The letters are those that the reader's system
/// has.
#[must_use]
pub fn html(sheet: &Sheet) -> String {
    let mut page = Writer::default();
    let title = escaped(&sabar_text::plain(&sheet.title));
    page.put(format_args!("<!DOCTYPE html>\n<html{}>\n<head>\n", attributes(&sheet.language)));
    page.put(format_args!("<meta charset=\"utf-8\">\n<title>{title}</title>\n"));
    page.put(format_args!(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n"
    ));
    page.put(format_args!("{}{STYLE}</style>\n</head>\n<body>\n<main>\n", variables(sheet)));
    let rows = rows_in_words(sheet);
    for group in rows.chunk_by(|a, b| a.frame == b.frame) {
        page.group(group);
    }
    page.put(format_args!("</main>\n</body>\n</html>\n"));
    page.out
}

fn variables(sheet: &Sheet) -> String {
    let (size, margin) = match sheet.paper {
        Paper::A4 => ("210mm 297mm", "15mm"),
        Paper::A5 => ("148mm 210mm", "12mm"),
        Paper::Letter => ("8.5in 11in", "15mm"),
        Paper::Receipt80 => ("80mm 297mm", "4mm"),
    };
    let (text, small) = match sheet.text_size {
        TextSize::Normal => ("11pt", "8.5pt"),
        TextSize::Large => ("18pt", "16pt"),
    };
    format!(
        "@page {{ size: {size}; margin: {margin}; }}\n:root {{ --text: {text}; --small: {small}; }}\n"
    )
}

#[derive(Default)]
struct Writer {
    out: String,
    has_heading: [bool; 2],
}

impl Writer {
    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(text);
    }

    /// Writes rows of one frame, or of none. Each language is whole; the rows stand beside each other
    /// by their numbers.
    fn group(&mut self, rows: &[Row<'_>]) {
        let is_double = [0, 1].map(|branch| rows.iter().any(|row| row.cells[branch].is_some()));
        let class = match (rows.first().and_then(|row| row.frame), is_double) {
            (Some(_), [true, true]) => "frame two",
            (Some(_), _) => "frame",
            (None, [true, true]) => "two",
            (None, _) => "one",
        };
        self.put(format_args!("<div class=\"{class}\">\n"));
        for branch in [0, 1] {
            if is_double[branch] {
                self.branch(rows, branch);
            }
        }
        self.put(format_args!("</div>\n"));
    }

    fn branch(&mut self, rows: &[Row<'_>], branch: usize) {
        self.put(format_args!("<div class=\"language\">\n"));
        let mut is_list = false;
        for (row_idx, row) in rows.iter().enumerate() {
            let Some(cell) = &row.cells[branch] else { continue };
            let is_item = matches!(cell.kind, Kind::Item { .. });
            if is_item != is_list {
                let tag = if is_item { "<ul role=\"list\">\n" } else { "</ul>\n" };
                self.put(format_args!("{tag}"));
                is_list = is_item;
            }
            let has_other = row.cells[1 - branch].is_some();
            let column = if has_other { (branch + 1).to_string() } else { "1 / -1".to_owned() };
            let place = format!(" style=\"--row:{};--column:{column}\"", row_idx + 1);
            self.cell(cell, &format!("{}{place}", attributes(cell.language)), branch);
        }
        if is_list {
            self.put(format_args!("</ul>\n"));
        }
        self.put(format_args!("</div>\n"));
    }

    fn cell(&mut self, cell: &Cell<'_>, attributes: &str, branch: usize) {
        match cell.kind {
            Kind::Title(text) | Kind::Heading(text) => {
                // As in the PDF: no level is skipped.
                let has_heading = std::mem::replace(&mut self.has_heading[branch], true);
                let is_title = matches!(cell.kind, Kind::Title(_));
                let level = if has_heading && !is_title { 2 } else { 1 };
                let class = if is_title { "title" } else { "heading" };
                let text = escaped(text);
                self.put(format_args!(
                    "<h{level} class=\"{class}\"{attributes}>{text}</h{level}>\n"
                ));
            }
            Kind::Paragraph(text) => {
                self.put(format_args!("<p{attributes}>{}</p>\n", escaped(text)));
            }
            Kind::Small(text) => {
                self.put(format_args!("<p class=\"small\"{attributes}>{}</p>\n", escaped(text)));
            }
            Kind::Item { mark, text } => {
                let (mark, text) = (escaped(mark.sign()), escaped(text));
                self.put(format_args!(
                    "<li{attributes}><span class=\"mark\">{mark}</span> <span>{text}</span></li>\n"
                ));
            }
            Kind::Entry { label, value } => {
                let (label, value) = (escaped(label), escaped(value));
                self.put(format_args!(
                    "<p class=\"entry\"{attributes}><span>{label}</span> <strong>{value}</strong></p>\n"
                ));
            }
            Kind::Sketch(sketch) => {
                self.put(format_args!("<p{attributes}>{}</p>\n", escaped(&sketch.words())));
            }
            // Drawings are left out.
            Kind::Axis { .. } | Kind::Bar { .. } => {}
            Kind::WriteLine(label) => {
                let label = escaped(label);
                self.put(format_args!(
                    "<p class=\"write\"{attributes}><span>{label}</span> <span class=\"rule\"></span></p>\n"
                ));
            }
        }
    }
}

fn attributes(language: &Language) -> String {
    let direction = match language.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    format!(" lang=\"{}\" dir=\"{direction}\"", escaped(&language.tag))
}

/// Returns text as it stands in HTML, in elements and in attributes. Line feeds become breaks.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for ch in text.chars() {
        match ch {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("<br>"),
            // HTML has no other control characters.
            ch if ch.is_control() && ch != '\t' => {}
            ch => escaped.push(ch),
        }
    }
    escaped
}
