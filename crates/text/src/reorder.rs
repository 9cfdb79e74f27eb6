//! Puts one line into visual order (UAX #9, L1 and L2).
//!
//! Everything before this stage is in logical order. Shaping has already attached marks to their
//! base, so reversing cells keeps them after it (L3), and has mirrored brackets (L4).

use std::ops::Range;

use super::analyse::{Unit, is_removed_by_x9, is_reset_by_l1};
use super::shape::Glyph;
use super::{Direction, Line, Prepared, StoredCell, width};

/// Makes a line of a range of glyphs of `prepared`. Cells wider than `width` are replaced.
pub fn line(prepared: &Prepared, mut range: Range<usize>, width: u16) -> Line {
    // L1: trailing spaces have the paragraph level, so they are last on the screen too and can be
    // dropped before reordering.
    while range.end > range.start && prepared.glyphs[range.end - 1].is_space() {
        range.end -= 1;
    }
    let glyphs = &prepared.glyphs[range.clone()];
    let symbols_start = prepared.symbol_start(range.start);
    let symbols_end = prepared.symbol_start(range.end);
    let mut line = Line {
        symbols: String::with_capacity(symbols_end - symbols_start),
        cells: Vec::with_capacity(glyphs.len()),
        width: 0,
    };
    let levels = glyphs.iter().map(|glyph| LineLevel { level: glyph.level, gap: glyph.gap });
    for run in runs(levels) {
        let mut place = |glyph_idx: usize| {
            let glyph = &glyphs[glyph_idx];
            let start = prepared.symbol_start(range.start + glyph_idx);
            let symbol = prepared.symbols.get(start..glyph.symbol_end as usize).unwrap_or_default();
            line.place(glyph, symbol, width);
        };
        if run.is_reversed() {
            run.range.rev().for_each(&mut place);
        } else {
            run.range.for_each(&mut place);
        }
    }
    line
}

/// Returns the units of a paragraph that is one line, without those that X9 removes and after L1.
pub fn as_one_line(units: &[Unit], base: Direction) -> Vec<Unit> {
    let mut kept: Vec<Unit> = units.to_vec();
    kept.retain(|unit| !is_removed_by_x9(unit.properties.class));
    for unit in kept.iter_mut().rev().take_while(|unit| is_reset_by_l1(unit.properties.class)) {
        unit.level = base.level();
    }
    kept
}

/// The embedding levels that decide the position of one element of a line (L2).
#[derive(Clone, Copy, Debug)]
pub struct LineLevel {
    pub level: u8,
    /// The lowest level of the omitted characters before it; at least `level` if they have no
    /// effect.
    pub gap: u8,
}

/// Returns the logical positions of the elements from left to right (L2).
pub fn order(levels: impl Iterator<Item = LineLevel>) -> impl Iterator<Item = usize> {
    runs(levels).into_iter().flat_map(VisualRun::positions)
}

impl Direction {
    /// Returns the paragraph embedding level.
    pub(super) fn level(self) -> u8 {
        match self {
            Self::LeftToRight => 0,
            Self::RightToLeft => 1,
        }
    }
}

impl Line {
    fn place(&mut self, glyph: &Glyph, symbol: &str, width: u16) {
        let fits = u16::from(glyph.width) <= width;
        self.symbols.push_str(if fits { symbol } else { width::REPLACEMENT });
        let columns = if fits { glyph.width } else { 1 };
        self.cells.push(StoredCell {
            symbol_end: super::analyse::byte_offset(self.symbols.len()),
            source_start: glyph.start,
            source_end: glyph.end,
            width: columns,
        });
        self.width = self.width.saturating_add(u16::from(columns));
    }
}

/// Adjacent elements of one level; empty in place of omitted characters.
#[derive(Debug)]
struct VisualRun {
    range: Range<usize>,
    level: u8,
}

impl VisualRun {
    fn is_reversed(&self) -> bool {
        self.level % 2 == 1
    }

    /// Iterates over the positions in it from left to right.
    fn positions(self) -> impl Iterator<Item = usize> {
        let is_reversed = self.is_reversed();
        let Range { start, end } = self.range;
        (start..end).map(move |idx| if is_reversed { end - 1 - (idx - start) } else { idx })
    }
}

/// Returns the runs of a line in visual order (L2). The elements of a run are not reversed yet.
fn runs(levels: impl Iterator<Item = LineLevel>) -> Vec<VisualRun> {
    let mut runs: Vec<VisualRun> = Vec::new();
    for (idx, LineLevel { level, gap }) in levels.enumerate() {
        match runs.last_mut() {
            Some(run) if run.level == level && gap >= level => run.range.end = idx + 1,
            last => {
                if last.is_some() && gap < level {
                    runs.push(VisualRun { range: idx..idx, level: gap });
                }
                runs.push(VisualRun { range: idx..idx + 1, level });
            }
        }
    }
    let highest = runs.iter().map(|run| run.level).max().unwrap_or(0);
    let lowest_odd = runs.iter().map(|run| run.level | 1).min().unwrap_or(1);
    for level in (lowest_odd..=highest).rev() {
        for sequence in runs.chunk_by_mut(|a, b| (a.level >= level) == (b.level >= level)) {
            if sequence.first().is_some_and(|run| run.level >= level) {
                sequence.reverse();
            }
        }
    }
    runs
}
