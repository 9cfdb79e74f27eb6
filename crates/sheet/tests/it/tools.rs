//! Runs other programs on sheets, and reads their answers.

use sabar_sheet::sheet::Sheet;

pub use crate::readers::{letters, run, run_for_text};

/// The bytes of a sheet as PDF.
#[track_caller]
pub fn pdf(sheet: &Sheet) -> Vec<u8> {
    sabar_sheet::pdf(sheet).unwrap().bytes
}

/// A character on paper. Measures are in points from the upper left corner of its page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    pub ch: char,
    pub page: usize,
    pub left: f32,
    pub right: f32,
    pub baseline: f32,
    pub size: f32,
}

/// Every character that `MuPDF` finds, in the order in which it is drawn.
pub fn characters(pdf: &[u8]) -> Option<Vec<Placed>> {
    let xml = run_for_text("mutool", &["draw", "-q", "-F", "stext", "FILE"], pdf)?;
    let mut characters = Vec::new();
    let (mut page, mut size) = (0, 0.0);
    for line in xml.lines() {
        if line.starts_with("<page ") {
            page += 1;
        } else if line.starts_with("<font ") {
            size = attribute(line, "size").parse().unwrap();
        } else if line.starts_with("<char ") {
            let quad: Vec<f32> =
                attribute(line, "quad").split(' ').map(|part| part.parse().unwrap()).collect();
            characters.push(Placed {
                ch: character(attribute(line, "c")),
                page,
                left: quad[0],
                right: quad[2],
                baseline: attribute(line, "y").parse().unwrap(),
                size,
            });
        }
    }
    Some(characters)
}

fn attribute<'a>(line: &'a str, name: &str) -> &'a str {
    let (_, rest) = line.split_once(&format!(" {name}=\"")).unwrap();
    rest.split_once('"').unwrap().0
}

/// A character as XML writes it.
fn character(text: &str) -> char {
    match text {
        "&amp;" => '&',
        "&lt;" => '<',
        "&gt;" => '>',
        "&quot;" => '"',
        "&apos;" => '\'',
        _ => match text.strip_prefix("&#x").and_then(|text| text.strip_suffix(';')) {
            Some(digits) => char::from_u32(u32::from_str_radix(digits, 16).unwrap()).unwrap(),
            None => text.chars().next().unwrap(),
        },
    }
}
