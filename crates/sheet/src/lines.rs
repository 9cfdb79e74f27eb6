//! Text as lines of glyphs: broken by the widths of a font, each line in visual order.
//!
//! Levels, break opportunities and the order of runs come from `sabar_text::measured`.

use std::collections::BTreeSet;
use std::ops::Range;

use sabar_text::Direction;
use sabar_text::measured::{self, Ink, Unit};

use super::Error;
use super::fonts::{Fonts, Glyph, Run, Weight};
use super::sheet::Language;
use clusters::{Clusters, Texts};

mod breaking;
mod clusters;

/// Characters around a run that decide how its letters join.
const CONTEXT: usize = 4;

/// A line of text. Its measures are in ems.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The glyphs, in logical order.
    pub spans: Vec<Span>,
    /// The width without the spaces at the end.
    pub width: f32,
}

/// Glyphs that are drawn together: a run from left to right, or one cluster of a run from right to
/// left. Drawn like this, a reader of the file finds the letters in logical order.
#[derive(Clone, Debug)]
pub struct Span {
    /// The distance from the left edge of the line.
    pub x: f32,
    pub text: String,
    /// From left to right, each with the bytes of `text` that it shows.
    pub glyphs: Vec<(Glyph, Range<usize>)>,
}

/// Sets text with the fonts of a sheet, and notes the letters that they lack.
pub struct Typesetter {
    fonts: Fonts,
    missing: BTreeSet<char>,
    texts: Texts,
}

/// The look of a text.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    pub language: &'a Language,
    pub weight: Weight,
}

impl Typesetter {
    /// Returns a typesetter with the fonts of this crate.
    ///
    /// # Errors
    ///
    /// If a font file of this crate is damaged.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { fonts: Fonts::load()?, missing: BTreeSet::new(), texts: Texts::default() })
    }

    /// Returns the letters that were to be set and that the fonts lack, in the order of Unicode.
    pub fn missing(&self) -> Vec<char> {
        self.missing.iter().copied().collect()
    }

    /// Breaks `text` into lines of at most `width` ems. A word that is wider is broken between two
    /// letters.
    pub fn lines(&mut self, text: &str, look: Look<'_>, width: f32) -> Vec<Line> {
        let units = measured::units(text, look.language.direction);
        let advances = self.advances(&units, look);
        let lines = breaking::lines(&units, &advances, width);
        lines.into_iter().map(|line| self.line(&units, line, look)).collect()
    }

    /// Returns the width of the widest part of a text between two places where a line may end.
    pub fn widest_word(&self, text: &str, look: Look<'_>) -> f32 {
        let units = measured::units(text, look.language.direction);
        let (mut widest, mut word, mut spaces) = (0.0_f32, 0.0, 0.0);
        for (unit, advance) in units.iter().zip(self.advances(&units, look)) {
            if unit.may_begin_line || unit.ink == Ink::LineEnd {
                (word, spaces) = (0.0, 0.0);
            }
            if is_visible(unit) {
                word += spaces + advance;
                spaces = 0.0;
                widest = widest.max(word);
            } else {
                // Spaces may hang over the edge.
                spaces += advance;
            }
        }
        widest
    }

    /// Returns `text` as one line of any width.
    pub fn single_line(&mut self, text: &str, look: Look<'_>) -> Line {
        let units = measured::units(text, look.language.direction);
        self.line(&units, 0..units.len(), look)
    }

    /// Returns the width of each character. Marks, and letters that are part of a ligature, have none.
    fn advances(&self, units: &[Unit], look: Look<'_>) -> Vec<f32> {
        let mut advances = vec![0.0; units.len()];
        for range in level_runs(units) {
            let run = Run { units: &units[range.clone()], before: &[], after: &[] };
            for glyph in self.fonts.shape(run, look.weight, &look.language.tag) {
                if let Some(advance) = advances.get_mut(range.start + glyph.unit) {
                    *advance += glyph.advance;
                }
            }
        }
        advances
    }

    fn line(&mut self, units: &[Unit], mut range: Range<usize>, look: Look<'_>) -> Line {
        // L1: the spaces at the end of a line follow its direction.
        let visible = units[range.clone()].iter().rposition(is_visible);
        let end = visible.map_or(range.start, |last| range.start + last + 1);
        let has_space_at_end = units[end..range.end].iter().any(|unit| unit.ink == Ink::Space);
        range.end = end;
        let runs: Vec<Range<usize>> = level_runs(&units[range.clone()])
            .map(|run| range.start + run.start..range.start + run.end)
            .collect();
        let mut shaped: Vec<(Range<usize>, Vec<Glyph>, f32)> = runs
            .into_iter()
            .map(|run| (run.clone(), self.shape(units, run, &range, look), 0.0))
            .collect();
        let mut line = Line::default();
        let order: Vec<usize> =
            measured::order(shaped.iter().map(|(run, ..)| units[run.start].level)).collect();
        for run_idx in order {
            let (_, glyphs, x) = &mut shaped[run_idx];
            *x = line.width;
            line.width += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
        }
        for (run, glyphs, x) in shaped {
            self.add_spans(&mut line, (&units[run], &glyphs), look.weight, x);
        }
        if has_space_at_end && visible.is_some() {
            self.add_space(&mut line, look);
        }
        line
    }

    /// Shapes a run of the line `line`. Where the line ends within a word, its letters join as if
    /// they went on.
    fn shape(
        &self,
        units: &[Unit],
        run: Range<usize>,
        line: &Range<usize>,
        look: Look<'_>,
    ) -> Vec<Glyph> {
        let level = units[run.start].level;
        let is_same = |unit: &&Unit| unit.level == level && unit.ink != Ink::LineEnd;
        let (mut before, mut after) = (0, 0);
        if run.start == line.start {
            before = units[..run.start].iter().rev().take(CONTEXT).take_while(is_same).count();
        }
        if run.end == line.end {
            after = units[run.end..].iter().take(CONTEXT).take_while(is_same).count();
        }
        let run = Run {
            before: &units[run.start - before..run.start],
            after: &units[run.end..run.end + after],
            units: &units[run],
        };
        self.fonts.shape(run, look.weight, &look.language.tag)
    }

    /// Adds the glyphs of a run, which begins at `x`.
    fn add_spans(&mut self, line: &mut Line, run: (&[Unit], &[Glyph]), weight: Weight, mut x: f32) {
        let (units, glyphs) = run;
        self.note_missing(units, glyphs);
        let clusters = Clusters::new(units, glyphs, weight, &mut self.texts);
        let is_reversed = units.first().is_some_and(|unit| unit.level % 2 == 1);
        if !is_reversed {
            let glyphs = glyphs.iter().map(|glyph| (*glyph, clusters.range(glyph.unit))).collect();
            line.spans.push(Span { x, text: clusters.whole(), glyphs });
            return;
        }
        let mut spans: Vec<(usize, Span)> = Vec::new();
        for cluster in glyphs.chunk_by(|a, b| a.unit == b.unit) {
            let unit = cluster.first().map_or(0, |glyph| glyph.unit);
            let text = clusters.text(unit).to_owned();
            let whole = 0..text.len();
            let glyphs = cluster.iter().map(|glyph| (*glyph, whole.clone())).collect();
            spans.push((unit, Span { x, text, glyphs }));
            x += cluster.iter().map(|glyph| glyph.advance).sum::<f32>();
        }
        spans.sort_by_key(|(unit, _)| *unit);
        line.spans.extend(spans.into_iter().map(|(_, span)| span));
    }

    fn note_missing(&mut self, units: &[Unit], glyphs: &[Glyph]) {
        let missing = glyphs.iter().filter(|glyph| glyph.id == 0);
        self.missing.extend(missing.filter_map(|glyph| units.get(glyph.unit).map(|unit| unit.ch)));
    }

    /// Adds the space at the end of a line, which keeps its last word apart from the first one of the
    /// next line. It is outside of the line's width.
    fn add_space(&mut self, line: &mut Line, look: Look<'_>) {
        let space = measured::units(" ", look.language.direction);
        let run = Run { units: &space, before: &[], after: &[] };
        let glyphs = self.fonts.shape(run, look.weight, &look.language.tag);
        let x = match look.language.direction {
            Direction::LeftToRight => line.width,
            Direction::RightToLeft => -glyphs.iter().map(|glyph| glyph.advance).sum::<f32>(),
        };
        self.add_spans(line, (&space, &glyphs), look.weight, x);
    }
}

/// Iterates over the ranges of units that have one level, without the ends of lines.
fn level_runs(units: &[Unit]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let chunks =
        units.chunk_by(|a, b| a.level == b.level && a.ink != Ink::LineEnd && b.ink != Ink::LineEnd);
    let ranges = chunks.map(move |chunk| {
        let range = start..start + chunk.len();
        start = range.end;
        range
    });
    ranges.filter(|range| units[range.start].ink != Ink::LineEnd)
}

/// Returns true for what is not left out at the end of a line.
fn is_visible(unit: &Unit) -> bool {
    matches!(unit.ink, Ink::Glyph | Ink::Mark)
}
