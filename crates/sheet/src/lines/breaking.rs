//! Breaks measured text into lines (UAX #14).
//!
//! A line takes as many words as fit, except that the last line of a paragraph is not one short word
//! where the line before can spare one.

use std::ops::Range;

use sabar_text::measured::{Ink, Unit};

use super::is_visible;

/// Letters of a word that does not stand alone in the last line of a paragraph, where another break
/// avoids it.
const SHORT_WORD: usize = 4;

/// A tolerance for sums of widths, in ems.
const EPSILON: f32 = 0.001;

/// Returns the lines of at most `width` as ranges of units, spaces and line ends included.
pub fn lines(units: &[Unit], advances: &[f32], width: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in units.split_inclusive(|unit| unit.ink == Ink::LineEnd) {
        let range = start..start + paragraph.len();
        start = range.end;
        let first_line = lines.len();
        let measured = Measured { units, advances, width };
        measured.break_paragraph(range, &mut lines);
        measured.spare_a_word(first_line, &mut lines);
    }
    lines
}

struct Measured<'a> {
    units: &'a [Unit],
    advances: &'a [f32],
    width: f32,
}

impl Measured<'_> {
    fn break_paragraph(&self, paragraph: Range<usize>, lines: &mut Vec<Range<usize>>) {
        let mut start = paragraph.start;
        let mut opportunity = None;
        let mut used = 0.0;
        for idx in paragraph.clone() {
            let unit = &self.units[idx];
            if unit.may_begin_line && idx > start {
                opportunity = Some(idx);
            }
            let advance = self.advances[idx];
            // Marks stay with their letter, and spaces may hang over the edge.
            let may_wrap = unit.ink == Ink::Glyph && advance > 0.0;
            if may_wrap && used + advance > self.width + EPSILON {
                if let Some(next) = opportunity.take() {
                    lines.push(start..next);
                    start = next;
                    used = self.advances[start..idx].iter().sum();
                }
                if used + advance > self.width + EPSILON && idx > start {
                    lines.push(start..idx);
                    start = idx;
                    used = 0.0;
                }
            }
            used += advance;
        }
        lines.push(start..paragraph.end);
    }

    /// Moves a word into the last line, if that is one short word and both fit.
    fn spare_a_word(&self, first_line: usize, lines: &mut [Range<usize>]) {
        let Some([.., before, last]) = lines.get_mut(first_line..) else { return };
        let letters = self.units[last.clone()].iter().filter(|unit| unit.ch.is_alphanumeric());
        let begins = |idx: &usize| self.units[*idx].may_begin_line;
        let is_one_word = !(last.start + 1..last.end).any(|idx| begins(&idx));
        // A word that was broken is not moved.
        if !is_one_word || letters.count() > SHORT_WORD || !begins(&last.start) {
            return;
        }
        let Some(start) = (before.start + 1..before.end).rev().find(begins) else { return };
        let end = self.units[..last.end].iter().rposition(is_visible);
        let moved = start..end.map_or(start, |last| last + 1).max(start);
        if self.advances[moved].iter().sum::<f32>() <= self.width {
            before.end = start;
            last.start = start;
        }
    }
}
