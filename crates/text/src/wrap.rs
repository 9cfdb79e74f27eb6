//! Breaks shaped text into lines.
//!
//! Works in logical order, since UAX #9 reorders each line after breaking. A line takes as many
//! words as fit; trailing spaces have no width and no cell.

use super::shape::Glyph;
use super::{Line, Prepared, TextLayout, reorder};

/// Breaks `prepared` into lines of at most `width` columns.
pub fn wrap(prepared: &Prepared, width: u16) -> TextLayout {
    let mut layout = TextLayout { base: prepared.base, lines: Vec::new(), splits_word: false };
    if width == 0 {
        layout.splits_word = prepared.glyphs.iter().any(|glyph| !glyph.is_space());
        return layout;
    }
    let mut line = OpenLine::default();
    for (glyph_idx, glyph) in prepared.glyphs.iter().enumerate() {
        let columns = u32::from(glyph.width).min(u32::from(width));
        let fits = |line: &OpenLine| line.columns + columns <= u32::from(width);
        if !glyph.is_space() && !fits(&line) {
            if let Some(opportunity) = line.opportunity.take() {
                layout.lines.push(reorder::line(prepared, line.start..opportunity.start, width));
                line.start = opportunity.start;
                line.columns -= opportunity.columns;
            }
            if !fits(&line) && line.start < glyph_idx {
                layout.lines.push(reorder::line(prepared, line.start..glyph_idx, width));
                layout.splits_word = true;
                line = OpenLine { start: glyph_idx, ..OpenLine::default() };
            }
        }
        line.columns += columns;
        let next = glyph_idx + 1;
        if glyph.ends_line() {
            layout.lines.push(reorder::line(prepared, line.start..next, width));
            line = OpenLine { start: next, ..OpenLine::default() };
        } else if glyph.line_may_begin_after() {
            line.opportunity = Some(Opportunity { start: next, columns: line.columns });
        }
    }
    if line.start < prepared.glyphs.len() {
        let rest = line.start..prepared.glyphs.len();
        layout.lines.push(reorder::line(prepared, rest, width));
    }
    layout
}

/// Returns all of `prepared` as one line.
pub fn unwrapped(prepared: &Prepared) -> Line {
    reorder::line(prepared, 0..prepared.glyphs.len(), u16::MAX)
}

/// Returns the width of the widest run of glyphs without a break opportunity.
pub fn widest_word(glyphs: &[Glyph]) -> u16 {
    let mut widest = 0;
    let mut columns: u32 = 0;
    for glyph in glyphs {
        columns += u32::from(glyph.width);
        if !glyph.is_space() {
            widest = widest.max(columns);
        }
        if glyph.line_may_begin_after() || glyph.ends_line() {
            columns = 0;
        }
    }
    u16::try_from(widest).unwrap_or(u16::MAX)
}

/// The line being filled.
#[derive(Default)]
struct OpenLine {
    /// The index of its first glyph.
    start: usize,
    /// The width of its glyphs, trailing spaces included.
    columns: u32,
    /// The last break opportunity in it.
    opportunity: Option<Opportunity>,
}

struct Opportunity {
    /// The index of the first glyph of the next line.
    start: usize,
    /// The width of the line before it.
    columns: u32,
}
