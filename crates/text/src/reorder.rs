//! Puts one line into screen order (UAX #9, L1 and L2).
//!
//! The only place, with `paint`, where left and right exist. Marks have been joined to their base
//! before, so that reversing cells keeps them after it (L3); mirroring is done too (L4).

use std::ops::Range;

use super::analyse::{Unit, is_removed_by_x9, is_reset_by_l1};
use super::shape::Item;
use super::{Direction, Line, Placed, Prepared, width};

/// Makes a line of some items of `prepared`. Cells wider than `width` are replaced.
pub fn line(prepared: &Prepared, mut range: Range<usize>, width: u16) -> Line {
    // L1: spaces at the line's end follow the paragraph, so they are at the end on the screen too
    // and can be left off before reordering.
    while range.end > range.start && prepared.items[range.end - 1].is_space() {
        range.end -= 1;
    }
    let items = &prepared.items[range.clone()];
    let symbols_start = prepared.symbol_start(range.start);
    let symbols_end = prepared.symbol_start(range.end);
    let mut line = Line {
        symbols: String::with_capacity(symbols_end - symbols_start),
        cells: Vec::with_capacity(items.len()),
        width: 0,
    };
    let places = items.iter().map(|item| Place { level: item.level, gap: item.gap });
    for run in runs(places) {
        let mut place = |item_idx: usize| {
            let item = &items[item_idx];
            let start = prepared.symbol_start(range.start + item_idx);
            let symbol = prepared.symbols.get(start..item.symbol_end as usize).unwrap_or_default();
            line.place(item, symbol, width);
        };
        if run.is_reversed() {
            run.range.rev().for_each(&mut place);
        } else {
            run.range.for_each(&mut place);
        }
    }
    line
}

/// The units of a paragraph that is one line: without those that X9 removes, L1 applied.
pub fn as_one_line(units: &[Unit], base: Direction) -> Vec<Unit> {
    let mut kept: Vec<Unit> = units.to_vec();
    kept.retain(|unit| !is_removed_by_x9(unit.properties.class));
    for unit in kept.iter_mut().rev().take_while(|unit| is_reset_by_l1(unit.properties.class)) {
        unit.level = base.level();
    }
    kept
}

/// What L2 needs to know about one place in reading order.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub level: u8,
    /// The lowest level of what is left out before it; at least `level` if that has no effect.
    pub gap: u8,
}

/// L2: the positions of places in reading order, as they come from left to right.
pub fn order(places: impl Iterator<Item = Place>) -> impl Iterator<Item = usize> {
    runs(places).into_iter().flat_map(Run::positions)
}

impl Direction {
    /// The paragraph embedding level.
    pub(super) fn level(self) -> u8 {
        match self {
            Self::LeftToRight => 0,
            Self::RightToLeft => 1,
        }
    }
}

impl Line {
    fn place(&mut self, item: &Item, symbol: &str, width: u16) {
        let fits = u16::from(item.width) <= width;
        self.symbols.push_str(if fits { symbol } else { width::REPLACEMENT });
        let columns = if fits { item.width } else { 1 };
        self.cells.push(Placed {
            symbol_end: super::analyse::byte_offset(self.symbols.len()),
            source_start: item.start,
            source_end: item.end,
            width: columns,
        });
        self.width = self.width.saturating_add(u16::from(columns));
    }
}

/// Neighbors in reading order with one level; empty where something was left out.
#[derive(Debug)]
struct Run {
    range: Range<usize>,
    level: u8,
}

impl Run {
    fn is_reversed(&self) -> bool {
        self.level % 2 == 1
    }

    /// What is inside, from left to right.
    fn positions(self) -> impl Iterator<Item = usize> {
        let is_reversed = self.is_reversed();
        let Range { start, end } = self.range;
        (start..end).map(move |idx| if is_reversed { end - 1 - (idx - start) } else { idx })
    }
}

/// L2: the runs of a line in screen order. What is inside a run is still to be reversed.
fn runs(places: impl Iterator<Item = Place>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (idx, Place { level, gap }) in places.enumerate() {
        match runs.last_mut() {
            Some(run) if run.level == level && gap >= level => run.range.end = idx + 1,
            last => {
                if last.is_some() && gap < level {
                    runs.push(Run { range: idx..idx, level: gap });
                }
                runs.push(Run { range: idx..idx + 1, level });
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
