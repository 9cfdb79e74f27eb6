//! Turns text in reading order into cells in screen order.
//!
//! The stages run in the order the standards give them, one file each:
//! `analyse` (embedding levels of UAX #9, line break opportunities of UAX #14),
//! `shape` (Arabic joining, mirroring, clusters of UAX #29), `wrap` (lines, still in reading
//! order), `reorder` (UAX #9 L2 and L3, line by line), `paint` (into a buffer).
//! Everything up to `shape` depends on the text alone and is kept in [`Prepared`]; a new width
//! only breaks and reorders again.
//!
//! What it promises:
//! - Levels and order are those of UAX #9, all rules, any nesting.
//! - Arabic letters leave as presentation forms, lam-alef as one cell, marks after their base.
//! - No cell holds a control or a format character: embeddings, isolates, joiners, variation
//!   selectors, soft hyphens and other invisible characters act and then vanish.
//! - No line is wider than asked, and every visible character is in some cell.
//!
//! Its limits:
//! - Thai, Lao, Khmer and Burmese break only at spaces: no dictionaries are carried.
//! - Scripts that join without presentation forms (Syriac, Mongolian, Adlam; some Arabic letters
//!   of other languages) go out unjoined; their neighbours are shaped as if they had joined.
//! - A soft hyphen gives no break, since nothing draws the hyphen.
//! - A cluster wider than two columns is shown as several cells.
//! - Text beyond the first gibibyte is not laid out.
//!
//! Not here: colors, where on the screen a line stands, and what a terminal makes of a cell.

use std::ops::Range;

mod analyse;
mod character;
pub mod groups;
pub mod paint;
mod reorder;
mod shape;
mod width;
mod wrap;

use analyse::Analysis;
use reorder::Place;

/// The base direction of a paragraph: where its lines begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Lines begin at the left, as in Italian.
    LeftToRight,
    /// Lines begin at the right, as in Arabic.
    RightToLeft,
}

/// Lays out `text` in lines at most `width` columns wide.
///
/// `text` is in reading order and may hold isolates and other directional formatting. A line
/// feed (or another paragraph separator) starts a new paragraph with the same base direction;
/// one at the very end does not add an empty line. Empty text has no lines, and so has any text
/// at width 0.
#[must_use]
pub fn layout(text: &str, base: Direction, width: u16) -> Paragraph {
    prepare(text, base).wrap(width)
}

/// The text between FSI and PDI, so that its neighbors do not reorder it (UAX #9, 2.7).
#[must_use]
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Lays out `text` as one line, however wide it gets; paragraph separators show as a space.
#[must_use]
pub fn single_line(text: &str, base: Direction) -> Line {
    let mut prepared = Prepared::new(base, text.len());
    prepared.add(text, 0..text.len(), &mut Analysis::default());
    wrap::unwrapped(&prepared)
}

/// Does the part of [`layout`] that does not depend on the width.
#[must_use]
pub fn prepare(text: &str, base: Direction) -> Prepared {
    let mut prepared = Prepared::new(base, text.len());
    let mut analysis = Analysis::default();
    for range in analyse::paragraphs(text) {
        prepared.add(text, range, &mut analysis);
    }
    prepared
}

/// The logical text without any control or mark of direction, for speech, files and `read`.
///
/// Whatever ends a line becomes a line feed, a tab a space. Joiners and what selects the form of a
/// letter are spelling and stay, and so do signs that Unicode counts among the format characters
/// but which are visible (`Prepended_Concatenation_Mark`).
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars()
        .filter_map(|ch| match ch {
            '\t' => Some(' '),
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            _ if width::is_invisible(ch) && !is_spelling(ch) => None,
            _ => Some(ch),
        })
        .collect()
}

/// True if `ch`, which is not drawn, decides the form of its neighbors: joiners (U+200C, U+200D) and
/// variation selectors.
#[must_use]
pub fn is_spelling(ch: char) -> bool {
    matches!(
        ch,
        '\u{200C}' | '\u{200D}' | '\u{34F}' | '\u{180B}'..='\u{180D}' | '\u{180F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
    )
}

/// The direction of the first strong character (UAX #9 P2 and P3), or `None` without one.
#[must_use]
pub fn natural_direction(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Some(Direction::LeftToRight),
        unicode_bidi::Direction::Rtl => Some(Direction::RightToLeft),
        unicode_bidi::Direction::Mixed => None,
    }
}

/// The embedding level of each character of `text`, were each paragraph one line (UAX #9 up to L1).
///
/// Pairs of byte offset and level, in reading order; characters that rule X9 removes are left
/// out. With [`visual_order`], [`clusters`] and [`break_opportunities`] this shows what the stages
/// of [`layout`] decide, so that each can be held against Unicode's own tests.
#[must_use]
pub fn embedding_levels(text: &str, base: Direction) -> Vec<(usize, u8)> {
    let mut levels = Vec::new();
    let mut analysis = Analysis::default();
    for range in analyse::paragraphs(text) {
        analyse::analyse(text, range, base, &mut analysis);
        let units = reorder::as_one_line(&analysis.units, base);
        levels.extend(units.iter().map(|unit| (unit.at as usize, unit.level)));
    }
    levels
}

/// The byte offsets of the characters of `text` from left to right on the screen, were each
/// paragraph one line (UAX #9 L2).
///
/// This is the order before marks are joined to their base (L3) and before anything invisible is
/// dropped; characters that rule X9 removes are left out.
#[must_use]
pub fn visual_order(text: &str, base: Direction) -> Vec<usize> {
    let mut order = Vec::new();
    let mut analysis = Analysis::default();
    for range in analyse::paragraphs(text) {
        analyse::analyse(text, range, base, &mut analysis);
        let units = reorder::as_one_line(&analysis.units, base);
        let places = units.iter().map(|unit| Place { level: unit.level, gap: unit.level });
        let screen = reorder::order(places);
        order.extend(screen.map(|unit_idx| units[unit_idx].at as usize));
    }
    order
}

/// The extended grapheme clusters of `text` (UAX #29), which no line break and no cell divides,
/// but for clusters too wide for a cell.
#[must_use]
pub fn clusters(text: &str) -> Vec<Range<usize>> {
    let mut clusters = Vec::new();
    let mut analysis = Analysis::default();
    for range in analyse::paragraphs(text) {
        analyse::analyse(text, range, Direction::LeftToRight, &mut analysis);
        let offset = |unit_idx| analysis.offset(unit_idx);
        shape::for_each_cluster(text, &analysis, |units| {
            clusters.push(offset(units.start)..offset(units.end));
        });
    }
    clusters
}

/// Where a line may or must begin (UAX #14): byte offsets, without the start of the text.
#[must_use]
pub fn break_opportunities(text: &str) -> Vec<usize> {
    let mut opportunities = Vec::new();
    let mut analysis = Analysis::default();
    for range in analyse::paragraphs(text) {
        let begins_line = range.start > 0;
        analyse::analyse(text, range.clone(), Direction::LeftToRight, &mut analysis);
        opportunities.extend(begins_line.then_some(range.start));
        let beginnings = analysis.units.iter().filter(|unit| unit.may_begin_line);
        opportunities.extend(beginnings.map(|unit| unit.at as usize));
    }
    opportunities
}

/// Text that is analysed and shaped, ready to be broken into lines of any width.
#[derive(Clone, Debug)]
pub struct Prepared {
    base: Direction,
    /// The symbols of all items, in reading order.
    symbols: String,
    /// What will be cells, in reading order. No two items share a byte of the text.
    items: Vec<shape::Item>,
}

impl Prepared {
    fn new(base: Direction, text_len: usize) -> Self {
        Self {
            base,
            symbols: String::with_capacity(text_len + text_len / 2),
            items: Vec::with_capacity(text_len / 2),
        }
    }

    /// Adds one paragraph of `text`; `analysis` is lent so that its memory is used again.
    fn add(&mut self, text: &str, range: Range<usize>, analysis: &mut Analysis) {
        analyse::analyse(text, range, self.base, analysis);
        shape::shape(text, analysis, self);
    }

    /// Breaks the text into lines at most `width` columns wide.
    #[must_use]
    pub fn wrap(&self, width: u16) -> Paragraph {
        wrap::wrap(self, width)
    }

    /// The columns of the widest run that has no break opportunity inside: the narrowest width at
    /// which no word is split.
    #[must_use]
    pub fn widest_word(&self) -> u16 {
        wrap::widest_word(&self.items)
    }
}

/// Lines of text, none wider than asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    base: Direction,
    lines: Vec<Line>,
    splits_word: bool,
}

impl Paragraph {
    /// The lines, top to bottom.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The direction the text was laid out with.
    #[must_use]
    pub fn base(&self) -> Direction {
        self.base
    }

    /// The columns of the widest line.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.lines.iter().map(Line::width).max().unwrap_or(0)
    }

    /// The number of lines, at most 65535 of which are counted.
    #[must_use]
    pub fn height(&self) -> u16 {
        u16::try_from(self.lines.len()).unwrap_or(u16::MAX)
    }

    /// Whether some word was wider than the width and had to be broken between two clusters.
    #[must_use]
    pub fn splits_word(&self) -> bool {
        self.splits_word
    }
}

/// One line of cells in screen order. Spaces at its end have no cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The symbols of all cells, left to right.
    symbols: String,
    cells: Vec<Placed>,
    width: u16,
}

/// One cell of a line. Its symbol begins where that of the cell before ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Placed {
    symbol_end: u32,
    source_start: u32,
    source_end: u32,
    width: u8,
}

impl Line {
    /// How many columns the cells take, together (65535 when there are more).
    #[must_use]
    pub fn width(&self) -> u16 {
        self.width
    }

    /// The cells, from left to right on the screen.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        let mut symbol_start = 0;
        self.cells.iter().map(move |placed| {
            let symbol_range = symbol_start..placed.symbol_end as usize;
            symbol_start = symbol_range.end;
            Cell {
                symbol: self.symbols.get(symbol_range).unwrap_or_default(),
                width: placed.width,
                source: placed.source_start as usize..placed.source_end as usize,
            }
        })
    }

    /// All symbols, from left to right on the screen.
    #[must_use]
    pub fn to_visual_string(&self) -> String {
        self.symbols.clone()
    }
}

/// What stands in one place of the screen: a cluster, or a ligature of lam and alef.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The shaped base character, then its combining marks.
    pub symbol: &'a str,
    /// 1 or 2 columns; always what ratatui measures for `symbol`.
    pub width: u8,
    /// The bytes of the logical text this cell shows. No two cells share a byte; invisible
    /// characters between two clusters belong to no cell.
    pub source: Range<usize>,
}

#[cfg(test)]
mod tests;
