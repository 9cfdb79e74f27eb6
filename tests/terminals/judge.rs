//! Checks of a photograph by two independent measures: text recognition and joined letters, and
//! stray pixels.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::process::Stdio;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;

use crate::display::Display;
use crate::photo::{Grid, Photo, Rgb, ink, rgb};
use crate::screen::Screen;

/// The share of characters that recognition may get wrong. Correct text stays below 0.1 even with
/// bad fonts; text in the wrong order is above 0.7.
pub const MOST_WRONG: f64 = 0.15;

/// The part of the boundaries at which letters must be seen to join. Letters that do not join
/// reach 0.2.
pub const LEAST_JOINED: f64 = 0.9;

/// Unicode's list of all characters.
pub const UNICODE_DATA: &str = "/usr/share/unicode/UnicodeData.txt";

/// White around a page, in pixels; tesseract needs some.
const MARGIN: usize = 20;

/// From here on a pixel belongs to a letter that reaches a cell's edge, in thousandths of ink.
const SOME_INK: i32 = 350;

/// From here on a pixel is seen where there should be nothing.
const A_TRACE: i32 = 150;

/// Recognized text and its error rate.
pub struct Reading {
    pub text: String,
    pub error_rate: f64,
}

/// Reads the choices in a photograph and compares them with what they say.
pub fn read(
    display: &Display<'_>,
    photo: &Photo,
    (grid, screen): (&Grid, &Screen),
    language: &str,
) -> io::Result<Reading> {
    let mut tesseract = display
        .command("tesseract")
        .args(["stdin", "stdout", "-l", language, "--psm", "6"])
        // Two terminals are judged at a time.
        .env("OMP_THREAD_LIMIT", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(mut input) = tesseract.stdin.take() {
        input.write_all(&page(photo, grid, screen))?;
    }
    let text = String::from_utf8_lossy(&tesseract.wait_with_output()?.stdout).into_owned();
    let (seen, said) = (comparable(&text), comparable(&screen.text));
    let distance = strsim::levenshtein(&seen, &said) as f64;
    Ok(Reading { text, error_rate: distance / said.chars().count() as f64 })
}

/// The choices black on white with a margin, as a PGM, double-spaced: with less, or with other
/// distances between some lines than between others, tesseract drops lines.
fn page(photo: &Photo, grid: &Grid, screen: &Screen) -> Vec<u8> {
    let area = screen.choices.iter().copied().reduce(Rect::union).unwrap_or_default();
    // Letters may reach beyond their cells; numbers and frames are further away.
    let reach = (grid.column(1) - grid.column(0)) / 2;
    let columns = grid.column(area.left()) - reach..grid.column(area.right()) + reach;
    let gray = |(x, y), [text, ground]: [Rgb; 2]| {
        let ink = ink(photo.at(x, y), ground, text).clamp(0, 1000);
        u8::try_from(255 - ink * 255 / 1000).unwrap_or_default()
    };
    let blank = vec![255; columns.len() + 2 * MARGIN];
    let mut rows = vec![blank.clone(); MARGIN];
    for line in &screen.choices {
        // The choice in focus has other colors.
        let cell = &screen.buffer[(line.x, line.y)];
        let colors = [cell.fg, cell.bg].map(rgb);
        for y in grid.row(line.top())..grid.row(line.bottom()) {
            let mut row = blank.clone();
            for (place, x) in row[MARGIN..].iter_mut().zip(columns.clone()) {
                *place = gray((x, y), colors);
            }
            rows.push(row);
        }
        rows.extend(vec![blank.clone(); grid.row(1) - grid.row(0)]);
    }
    rows.extend(vec![blank.clone(); MARGIN]);
    let header = format!("P5\n{} {}\n255\n", blank.len(), rows.len());
    [header.into_bytes(), rows.concat()].concat()
}

/// Letters and signs alone: no marks of direction, no Arabic vowel signs, one blank between words.
fn comparable(text: &str) -> String {
    let is_kept = |ch: &char| {
        !matches!(ch,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
    };
    let kept: String = text.chars().filter(is_kept).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// On which sides a presentation form joins, and the letters it stands for.
pub struct Form {
    joins_left: bool,
    joins_right: bool,
    pub letters: String,
}

/// The Arabic presentation forms.
pub struct Forms(BTreeMap<char, Form>);

impl Forms {
    /// Reads them from Unicode's own list, not ours.
    pub fn read() -> io::Result<Self> {
        let data = fs::read_to_string(UNICODE_DATA)?;
        let character = |point: &str| u32::from_str_radix(point, 16).ok().and_then(char::from_u32);
        let form = |line: &str| {
            let fields: Vec<&str> = line.split(';').collect();
            let form = character(fields.first()?)?;
            let (tag, letters) = fields.get(5)?.split_once(' ')?;
            let (joins_left, joins_right) = match tag {
                "<isolated>" => (false, false),
                "<initial>" => (true, false),
                "<medial>" => (true, true),
                "<final>" => (false, true),
                _ => return None,
            };
            let letters = letters.split(' ').filter_map(character).collect();
            Some((form, Form { joins_left, joins_right, letters }))
        };
        Ok(Self(data.lines().filter_map(form).collect()))
    }

    /// The form in a cell, if it is one.
    pub fn of(&self, symbol: &str) -> Option<&Form> {
        self.0.get(&symbol.chars().next()?)
    }

    /// The form of a single letter that joins on no side, or the letter itself.
    pub fn isolated(&self, letters: &str) -> String {
        let is_it = |form: &Form| !form.joins_left && !form.joins_right && form.letters == letters;
        let found = self.0.iter().find(|(_, form)| is_it(form));
        found.map_or_else(|| letters.to_owned(), |(form, _)| form.to_string())
    }
}

/// At how many boundaries between cells letters join, and at how many they must: where there is
/// ink on both sides in the same row of pixels.
pub fn joins(photo: &Photo, (grid, screen): (&Grid, &Screen), forms: &Forms) -> (usize, usize) {
    let (mut joined, mut due) = (0, 0);
    let area = screen.buffer.area;
    for (x, y) in cells(area).filter(|(x, _)| x + 1 < area.right()) {
        let (left, right) = (&screen.buffer[(x, y)], &screen.buffer[(x + 1, y)]);
        let must_join = forms.of(left.symbol()).is_some_and(|form| form.joins_right)
            && forms.of(right.symbol()).is_some_and(|form| form.joins_left);
        if must_join {
            due += 1;
            let edge = grid.column(x + 1);
            let mut rows = grid.row(y)..grid.row(y + 1);
            let has_ink = |column, row, cell: &Cell| {
                ink(photo.at(column, row), rgb(cell.bg), rgb(cell.fg)) > SOME_INK
            };
            joined += usize::from(
                rows.any(|row| has_ink(edge - 1, row, left) && has_ink(edge, row, right)),
            );
        }
    }
    (joined, due)
}

/// Counts pixels with ink in blank cells whose neighbors are blank too: letters may reach into
/// the next cell. The bar at the top is left out.
pub fn strays(photo: &Photo, grid: &Grid, screen: &Screen) -> usize {
    let buffer = &screen.buffer;
    let is_free = |at| around(at).all(|at| is_blank(buffer, at));
    let blank = cells(buffer.area).filter(|&at| at.1 > 0 && is_free(at));
    let count = |at| {
        let (ground, text) = (rgb(buffer[at].bg), rgb(buffer[at].fg));
        let is_stray = |&(x, y): &(usize, usize)| ink(photo.at(x, y), ground, text).abs() > A_TRACE;
        grid.pixels(at).filter(is_stray).count()
    };
    blank.map(count).sum()
}

/// Counts pixels that differ between two photographs in cells that are equal in both, as are their
/// neighbors. Left out is what has text above or below: letters may reach there,
/// and what of them is seen depends on which row was drawn last.
pub fn differences(
    (one, other): (&Photo, &Photo),
    grid: &Grid,
    (screen, other_screen): (&Screen, &Screen),
) -> usize {
    let is_same = |at: (u16, u16)| screen.buffer.cell(at) == other_screen.buffer.cell(at);
    let is_alone =
        |(x, y): (u16, u16)| around((x, y)).all(|at| at.1 == y || is_blank(&screen.buffer, at));
    let compared = cells(screen.buffer.area).filter(|&at| around(at).all(is_same) && is_alone(at));
    let differs = |(x, y): &(usize, usize)| {
        let (one, other) = (one.at(*x, *y), other.at(*x, *y));
        one.iter().zip(other).any(|(one, other)| one.abs_diff(other) > 8)
    };
    compared.map(|at| grid.pixels(at).filter(differs).count()).sum()
}

fn is_blank(buffer: &Buffer, at: (u16, u16)) -> bool {
    buffer.cell(at).is_none_or(|cell| cell.symbol() == " ")
}

fn cells(area: Rect) -> impl Iterator<Item = (u16, u16)> {
    area.positions().map(|at| (at.x, at.y))
}

/// A cell and its neighbors, some of them perhaps outside.
fn around((x, y): (u16, u16)) -> impl Iterator<Item = (u16, u16)> {
    let columns = x.saturating_sub(1)..=x + 1;
    columns.flat_map(move |column| (y.saturating_sub(1)..=y + 1).map(move |row| (column, row)))
}
