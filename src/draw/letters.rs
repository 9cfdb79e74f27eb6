//! Large letters in quarter blocks, for names that are read from across a room.
//!
//! `letters.txt` has a bitmap for every letter of the Latin, Greek and Cyrillic scripts and for
//! every form of the Arabic letters. `letters/make` drew it from a font; its license is beside it.
//! The text engine decides order and forms, so Arabic is joined as everywhere else. Text with any
//! other character has no large letters and is shown in ordinary ones.

use std::cmp::Ordering;

use sabar_text::{Direction, Line, single_line};

/// Columns of a blank in pixels.
const BLANK: u16 = 4;

/// Quarter blocks, by the sum of their pixels: top left 1, top right 2, bottom left 4, bottom
/// right 8.
const BLOCKS: [char; 16] =
    [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// The glyphs, one a line, sorted by their character.
const GLYPHS: &str = include_str!("letters/letters.txt");

/// The bitmap of one letter or of one form of it.
#[derive(Clone, Debug)]
struct Glyph {
    /// Pixels to the next glyph.
    advance: u16,
    /// Pixels from the first row to the baseline.
    top: i16,
    /// The rows; the highest of `advance` bits is the pixel at the left.
    rows: Vec<u32>,
}

impl Glyph {
    /// Finds the glyph of a letter. A name has few of them, so no other is parsed.
    fn find(letter: char) -> Option<Self> {
        let (mut begin, mut end) = (0, GLYPHS.len());
        while begin < end {
            let middle = begin + (end - begin) / 2;
            let before = GLYPHS.as_bytes().get(begin..middle)?.iter().rev();
            let line_begin = middle - before.take_while(|byte| **byte != b'\n').count();
            let line = GLYPHS.get(line_begin..end)?.lines().next()?;
            match line.chars().next()?.cmp(&letter) {
                Ordering::Less => begin = line_begin + line.len() + 1,
                Ordering::Equal => return Self::parse(line),
                Ordering::Greater => end = line_begin,
            }
        }
        None
    }

    fn parse(line: &str) -> Option<Self> {
        let mut fields = line.split(' ').skip(1);
        let advance = fields.next()?.parse().ok()?;
        let top = fields.next()?.parse().ok()?;
        let rows = fields.map(|row| u32::from_str_radix(row, 16)).collect::<Result<_, _>>().ok()?;
        Some(Self { advance, top, rows })
    }

    /// Returns true if the pixel at a column, `up` rows above the baseline, is set.
    fn is_set(&self, column: u16, up: i16) -> bool {
        let row = usize::try_from(self.top - up).ok().and_then(|row| self.rows.get(row));
        row.is_some_and(|row| row >> (self.advance - 1 - column) & 1 == 1)
    }

    /// Returns the height of the last row's lower edge over the baseline, negative below it.
    fn bottom(&self) -> i16 {
        self.top - i16::try_from(self.rows.len()).unwrap_or(i16::MAX)
    }
}

/// Returns the text in large letters, one [`Line`] a row, in as few lines as fit into `width`
/// columns; `None` if a letter is not there or a word does not fit.
#[must_use]
pub fn large(text: &str, direction: Direction, width: u16) -> Option<Vec<Line>> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer.filter(|longer| is_within(longer, direction, width)) {
            Some(longer) => *lines.last_mut()? = longer,
            None => lines.push(word.to_owned()),
        }
    }
    let mut rows = Vec::new();
    for line in lines {
        let drawn = rows_of(&line, direction)?;
        if drawn.iter().any(|row| row.width() > width) {
            return None;
        }
        if !rows.is_empty() {
            rows.push(Line::default());
        }
        rows.extend(drawn);
    }
    (!rows.is_empty()).then_some(rows)
}

fn is_within(text: &str, direction: Direction, width: u16) -> bool {
    rows_of(text, direction).is_some_and(|rows| rows.iter().all(|row| row.width() <= width))
}

/// Returns one line of large letters, all its rows as wide as the widest.
fn rows_of(text: &str, direction: Direction) -> Option<Vec<Line>> {
    let glyphs = glyphs_of(text, direction)?;
    let drawn = || glyphs.iter().filter(|glyph| !glyph.rows.is_empty());
    let top = drawn().map(|glyph| glyph.top).max()?;
    let bottom = drawn().map(Glyph::bottom).min()?;
    let rows = (bottom..top).rev().map(|up| up + 1).step_by(2);
    let lines = rows.map(|up| {
        let pixels = |up: i16| {
            glyphs.iter().flat_map(move |glyph| {
                (0..glyph.advance).map(move |column| glyph.is_set(column, up))
            })
        };
        let pairs: Vec<(bool, bool)> = pixels(up).zip(pixels(up - 1)).collect();
        pairs.chunks(2).map(block).collect::<String>()
    });
    let lines: Vec<String> = lines.collect();
    let columns = |row: &String| row.trim_end().chars().count();
    let width = lines.iter().map(columns).max()?;
    // A line drops the spaces at its end, and a narrower row would be mirrored to another column.
    let padded = lines.iter().map(|row| format!("{:\u{a0}<width$}", row.trim_end()));
    Some(padded.map(|row| single_line(&row, Direction::LeftToRight)).collect())
}

/// Returns the block of one or two columns of pixels, each with its upper and its lower one.
fn block(columns: &[(bool, bool)]) -> char {
    let bits = columns
        .iter()
        .zip([(1, 4), (2, 8)])
        .map(|((upper, lower), bits)| usize::from(*upper) * bits.0 + usize::from(*lower) * bits.1);
    BLOCKS.get(bits.sum::<usize>()).copied().unwrap_or(' ')
}

/// Returns the glyphs from left to right.
fn glyphs_of(text: &str, direction: Direction) -> Option<Vec<Glyph>> {
    let line = single_line(text, direction);
    line.cells().map(|cell| glyph_of(cell.symbol)).collect()
}

/// Returns the glyph of a cell. Arabic marks are left out, as in most names.
fn glyph_of(symbol: &str) -> Option<Glyph> {
    let mut characters = symbol.chars();
    let letter = characters.next()?;
    let is_mark = |mark: char| matches!(mark, '\u{64b}'..='\u{65f}' | '\u{670}');
    if !characters.all(is_mark) {
        return None;
    }
    if letter == ' ' {
        return Some(Glyph { advance: BLANK, top: 0, rows: Vec::new() });
    }
    Glyph::find(letter)
}

/// Returns the blocks of which large letters and digits are made.
pub fn blocks() -> impl Iterator<Item = char> {
    BLOCKS.into_iter()
}

/// Returns the characters that have a large glyph, for tests against the font.
pub fn letters() -> impl Iterator<Item = char> {
    GLYPHS.lines().filter_map(|line| line.chars().next())
}
