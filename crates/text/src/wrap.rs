//! Breaks shaped text into lines.
//!
//! Works in logical order, since UAX #9 reorders each line after breaking. A line takes as many
//! words as fit, except that the last line of a paragraph is not one short word where the line before
//! can spare one; trailing spaces have no width and no cell.

use std::ops::Range;

use super::shape::Glyph;
use super::{Line, Prepared, TextLayout, reorder};

/// Letters of a word that does not stand alone in the last line of a paragraph, where another break
/// avoids it.
const SHORT_WORD: usize = 4;

/// Breaks `prepared` into lines of at most `width` columns.
pub fn wrap(prepared: &Prepared, width: u16) -> TextLayout {
    let mut layout = TextLayout { base: prepared.base, lines: Vec::new(), splits_word: false };
    if width == 0 {
        layout.splits_word = prepared.glyphs.iter().any(|glyph| !glyph.is_space());
        return layout;
    }
    let mut paragraph = Paragraph { prepared, width, open: None };
    let mut line = OpenLine::default();
    for (glyph_idx, glyph) in prepared.glyphs.iter().enumerate() {
        let columns = u32::from(glyph.width).min(u32::from(width));
        let fits = |line: &OpenLine| line.columns + columns <= u32::from(width);
        if !glyph.is_space() && !fits(&line) {
            if let Some(opportunity) = line.opportunity.take() {
                paragraph.push(line.start..opportunity.start, &mut layout);
                line.start = opportunity.start;
                line.columns -= opportunity.columns;
            }
            if !fits(&line)
                && let Some(start) = start_after_blank(&prepared.glyphs, line.start..glyph_idx)
            {
                paragraph.push(line.start..start, &mut layout);
                let columns =
                    prepared.glyphs[start..glyph_idx].iter().map(|it| u32::from(it.width));
                line = OpenLine { start, columns: columns.sum(), opportunity: None };
            }
            if !fits(&line) && line.start < glyph_idx {
                paragraph.push(line.start..glyph_idx, &mut layout);
                layout.splits_word = true;
                line = OpenLine { start: glyph_idx, ..OpenLine::default() };
            }
        }
        line.columns += columns;
        let next = glyph_idx + 1;
        if glyph.ends_line() {
            paragraph.end(line.start..next, &mut layout);
            line = OpenLine { start: next, ..OpenLine::default() };
        } else if glyph.line_may_begin_after() {
            line.opportunity = Some(Opportunity { start: next, columns: line.columns });
        }
    }
    if line.start < prepared.glyphs.len() {
        paragraph.end(line.start..prepared.glyphs.len(), &mut layout);
    }
    layout
}

/// The lines of the paragraph that is being broken. The last one but one is kept open, because its
/// last word may move down.
struct Paragraph<'a> {
    prepared: &'a Prepared,
    width: u16,
    open: Option<Range<usize>>,
}

impl Paragraph<'_> {
    fn push(&mut self, line: Range<usize>, layout: &mut TextLayout) {
        if let Some(before) = self.open.replace(line) {
            layout.lines.push(reorder::line(self.prepared, before, self.width));
        }
    }

    /// Adds the last line.
    fn end(&mut self, mut last: Range<usize>, layout: &mut TextLayout) {
        if let Some(mut before) = self.open.take() {
            if let Some(start) = self.better_start(&before, &last) {
                before.end = start;
                last.start = start;
            }
            layout.lines.push(reorder::line(self.prepared, before, self.width));
        }
        layout.lines.push(reorder::line(self.prepared, last, self.width));
    }

    /// Returns the start of the last word of the line before, if `last` is one short word and both
    /// fit into a line.
    fn better_start(&self, before: &Range<usize>, last: &Range<usize>) -> Option<usize> {
        let glyphs = &self.prepared.glyphs;
        let begins_after = |index: &usize| glyphs[*index].line_may_begin_after();
        let word = last.start
            ..last.end
                - glyphs[last.clone()].iter().rev().take_while(|glyph| glyph.is_space()).count();
        let is_one_word = !word.clone().any(|index| begins_after(&index) && index + 1 < word.end);
        // A word that was broken is not moved.
        let is_broken = !begins_after(&(last.start - 1));
        if !is_one_word || word.is_empty() || is_broken {
            return None;
        }
        let letters = word.clone().filter(|index| self.prepared.is_letter(*index));
        if letters.take(SHORT_WORD + 1).count() > SHORT_WORD {
            return None;
        }
        let start = (before.start..before.end - 1).rev().find(begins_after)? + 1;
        let columns: u32 = glyphs[start..word.end].iter().map(|glyph| u32::from(glyph.width)).sum();
        (columns <= u32::from(self.width)).then_some(start)
    }
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

/// Returns the glyph after the last blank among these that is not at their end. No line ends there,
/// but where there is no other place it is a better one than a word.
fn start_after_blank(glyphs: &[Glyph], mut range: Range<usize>) -> Option<usize> {
    let first = range.start;
    let blank = range.rfind(|index| glyphs[*index].is_space())?;
    (blank > first).then_some(blank + 1)
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
