//! Bidirectional and Arabic text for terminal cells.
//!
//! Most terminals draw cells from left to right and do not join letters. This crate turns text in
//! logical order into cells in visual order: embedding levels (UAX #9), Arabic joining, grapheme
//! clusters (UAX #29) and line breaks (UAX #14). It depends on ratatui for buffers and widths and
//! knows nothing of the terminal.
//!
//! [`widget::Paragraph`] draws text in any ratatui application:
//!
//! ```
//! use ratatui::buffer::Buffer;
//! use ratatui::layout::Rect;
//! use ratatui::widgets::Widget;
//! use sabar_text::widget::Paragraph;
//!
//! let area = Rect::new(0, 0, 12, 1);
//! let mut buffer = Buffer::empty(area);
//! Paragraph::new("שלום (world)").render(area, &mut buffer);
//! assert_eq!(buffer[(11, 0)].symbol(), "ש"); // Hebrew starts at the right.
//! assert_eq!(buffer[(1, 0)].symbol(), "w");
//! ```
//!
//! [`layout`] returns the lines and cells themselves:
//!
//! ```
//! use sabar_text::{Direction, layout};
//!
//! let text = layout("سلام", Direction::RightToLeft, 20);
//! // From left to right: meem, the ligature of lam and alef, seen.
//! assert_eq!(text.lines()[0].to_visual_string(), "\u{fee1}\u{fefc}\u{feb3}");
//! ```
//!
//! # Stages
//!
//! `analyse` (levels, break opportunities), `shape` (joining, mirroring, clusters), `wrap` (lines,
//! in logical order), `reorder` (visual order of each line), [`paint`] (into a buffer). The first
//! two do not depend on the width; [`Prepared`] keeps their result.
//!
//! # Guarantees
//!
//! - Levels and order conform to UAX #9: all rules, any nesting.
//! - Arabic letters become presentation forms, lam-alef becomes one cell, and marks follow their
//!   base.
//! - No cell contains control or format characters. Embeddings, isolates, joiners, variation
//!   selectors and soft hyphens take effect and are dropped.
//! - No line is wider than requested, and every visible character is in a cell.
//!
//! # Limitations
//!
//! - Thai, Lao, Khmer and Burmese break only at spaces, since no dictionaries are included.
//! - Scripts and letters without presentation forms (Syriac, Mongolian, Adlam, some Arabic letters
//!   of other languages) stay unjoined.
//! - Soft hyphens are not break opportunities.
//! - A cluster wider than two columns takes several cells.
//! - Text beyond the first gibibyte is not laid out.
//! - Terminals that reorder or join text themselves need a backend that prevents it.

use std::ops::Range;

mod analyse;
mod character;
pub mod groups;
pub mod measured;
pub mod paint;
mod plain;
mod reorder;
pub mod runs;
mod shape;
pub mod widget;
mod width;
mod wrap;

use analyse::Analysis;
use reorder::LineLevel;

pub use plain::{is_spelling, plain, plain_lines, plain_ordered};

/// The base direction of a paragraph. Lines begin at the side it names first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Lines begin at the left, as in English.
    LeftToRight,
    /// Lines begin at the right, as in Arabic.
    RightToLeft,
}

/// Lays out `text` in lines of at most `width` columns.
///
/// `text` is in logical order and may contain isolates and other directional formatting. A line
/// feed or another paragraph separator starts a new paragraph with the same base direction; a
/// separator at the end adds no empty line. The layout has no lines if `text` is empty or `width`
/// is 0.
#[must_use]
pub fn layout(text: &str, base: Direction, width: u16) -> TextLayout {
    prepare(text, base).wrap(width)
}

/// Returns `text` in an isolate of its own direction (FSI and PDI; UAX #9, 2.7), so that it and
/// the text around it do not reorder each other.
#[must_use]
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Returns `text` in an isolate of a given direction (LRI or RLI, and PDI), whatever its letters.
#[must_use]
pub fn isolated_in(text: &str, direction: Direction) -> String {
    match direction {
        Direction::RightToLeft => format!("\u{2067}{text}\u{2069}"),
        Direction::LeftToRight => format!("\u{2066}{text}\u{2069}"),
    }
}

/// Lays out `text` as one line of any width. Paragraph separators become spaces.
#[must_use]
pub fn single_line(text: &str, base: Direction) -> Line {
    let mut prepared = Prepared::new(base, text);
    prepared.add(text, 0..text.len(), &mut Analysis::default());
    wrap::unwrapped(&prepared)
}

/// Does the part of [`layout`] that does not depend on the width: analysis and shaping.
#[must_use]
pub fn prepare(text: &str, base: Direction) -> Prepared {
    let mut prepared = Prepared::new(base, text);
    let mut analysis = Analysis::default();
    for range in analyse::paragraphs(text) {
        prepared.add(text, range, &mut analysis);
    }
    prepared
}

/// Returns the direction of the first strong character of the first paragraph (UAX #9, P2 and
/// P3), or `None` if there is none.
#[must_use]
pub fn natural_direction(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Some(Direction::LeftToRight),
        unicode_bidi::Direction::Rtl => Some(Direction::RightToLeft),
        unicode_bidi::Direction::Mixed => None,
    }
}

/// Returns the byte offset and the embedding level of each character of `text`, in logical order,
/// with each paragraph on one line (UAX #9 up to L1).
///
/// Characters that rule X9 removes are omitted. Like [`visual_order`], [`clusters`] and
/// [`break_opportunities`], this exposes one stage of [`layout`] for conformance tests.
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

/// Returns the byte offsets of the characters of `text` from left to right on the screen, with
/// each paragraph on one line (UAX #9, L2).
///
/// Marks are not yet moved after their base (L3) and invisible characters are still included;
/// characters that rule X9 removes are omitted.
#[must_use]
pub fn visual_order(text: &str, base: Direction) -> Vec<usize> {
    let mut order = Vec::new();
    let mut analysis = Analysis::default();
    for range in analyse::paragraphs(text) {
        analyse::analyse(text, range, base, &mut analysis);
        let units = reorder::as_one_line(&analysis.units, base);
        let levels = units.iter().map(|unit| LineLevel { level: unit.level, gap: unit.level });
        let screen = reorder::order(levels);
        order.extend(screen.map(|unit_idx| units[unit_idx].at as usize));
    }
    order
}

/// Returns the extended grapheme clusters of `text` (UAX #29) as byte ranges.
///
/// Line breaks and cells never divide a cluster, except for a cluster wider than two columns.
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

/// Returns the byte offsets at which a line may or must begin (UAX #14), without the start of the
/// text.
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

/// Analyzed and shaped text that can be wrapped at any width.
#[derive(Clone, Debug)]
pub struct Prepared {
    base: Direction,
    /// The symbols of all glyphs, in logical order.
    symbols: String,
    /// The future cells, in logical order. No two glyphs share a byte of the text.
    glyphs: Vec<shape::Glyph>,
}

impl Prepared {
    fn new(base: Direction, text: &str) -> Self {
        let n_characters = text.chars().count();
        Self {
            base,
            // Presentation forms take a byte more than their letters.
            symbols: String::with_capacity(text.len() + text.len() / 2),
            glyphs: Vec::with_capacity(n_characters),
        }
    }

    /// Adds one paragraph of `text`. `analysis` is passed in so that its allocations are reused.
    fn add(&mut self, text: &str, range: Range<usize>, analysis: &mut Analysis) {
        analyse::analyse(text, range, self.base, analysis);
        shape::shape(text, analysis, self);
    }

    /// Breaks the text into lines of at most `width` columns.
    #[must_use]
    pub fn wrap(&self, width: u16) -> TextLayout {
        wrap::wrap(self, width)
    }

    /// Returns the width in columns of the widest run without a break opportunity: the narrowest
    /// width at which no word is split.
    #[must_use]
    pub fn widest_word(&self) -> u16 {
        wrap::widest_word(&self.glyphs)
    }
}

/// Text broken into lines, none wider than the requested width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLayout {
    base: Direction,
    lines: Vec<Line>,
    splits_word: bool,
}

impl TextLayout {
    /// Returns the lines from top to bottom.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Returns the lines themselves.
    #[must_use]
    pub fn into_lines(self) -> Vec<Line> {
        self.lines
    }

    /// Returns the base direction of the text.
    #[must_use]
    pub fn base(&self) -> Direction {
        self.base
    }

    /// Returns the width in columns of the widest line.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.lines.iter().map(Line::width).max().unwrap_or(0)
    }

    /// Returns the number of lines, at most [`u16::MAX`].
    #[must_use]
    pub fn height(&self) -> u16 {
        u16::try_from(self.lines.len()).unwrap_or(u16::MAX)
    }

    /// Returns true if a word was wider than the width and had to be broken between two clusters.
    #[must_use]
    pub fn splits_word(&self) -> bool {
        self.splits_word
    }
}

/// One line of cells in visual order. Trailing spaces have no cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The symbols of all cells, left to right.
    symbols: String,
    cells: Vec<StoredCell>,
    width: u16,
}

/// The stored form of a [`Cell`]. Its symbol begins where that of the previous cell ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct StoredCell {
    symbol_end: u32,
    source_start: u32,
    source_end: u32,
    width: u8,
}

impl Line {
    /// Returns the width of the line in columns, at most [`u16::MAX`].
    #[must_use]
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Iterates over the cells from left to right on the screen.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        let mut symbol_start = 0;
        self.cells.iter().map(move |stored| {
            let symbol_range = symbol_start..stored.symbol_end as usize;
            symbol_start = symbol_range.end;
            Cell {
                symbol: self.symbols.get(symbol_range).unwrap_or_default(),
                width: stored.width,
                source: stored.source_start as usize..stored.source_end as usize,
            }
        })
    }

    /// Returns the characters of the line if each of them is a cell of one column.
    #[must_use]
    pub fn characters(&self) -> Option<&str> {
        let count = self.cells.len();
        let is_each_one = usize::from(self.width) == count && self.symbols.chars().count() == count;
        is_each_one.then_some(&self.symbols)
    }

    /// Returns the symbols of all cells, from left to right on the screen.
    #[must_use]
    pub fn to_visual_string(&self) -> String {
        self.symbols.clone()
    }
}

/// The content of one or two columns of the screen: a grapheme cluster or a lam-alef ligature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The shaped base character followed by its combining marks.
    pub symbol: &'a str,
    /// The width in columns, 1 or 2; always the width that ratatui measures for `symbol`.
    pub width: u8,
    /// The bytes of the original text that this cell shows. No two cells share a byte; invisible
    /// characters between two clusters belong to no cell.
    pub source: Range<usize>,
}

#[cfg(test)]
mod tests;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
