//! Resolves embedding levels (UAX #9, X1 to I2, and L1 for tabs).
//!
//! Applies the rules per character, in time linear in the length of the text. Bidi classes and
//! bracket pairs come from unicode-bidi. Its own resolution works per byte and allocates for each
//! paragraph: with it, the layout of Arabic with numbers or Latin words takes a quarter longer.

use unicode_bidi::BidiClass;

use super::super::Direction;
use super::{Analysis, Unit};
use implicit::IsolatingRunSequence;

mod explicit;
mod implicit;

/// Buffers that are reused from one paragraph to the next.
#[derive(Debug, Default)]
pub struct Scratch {
    /// The class of each unit after overrides.
    classes: Vec<BidiClass>,
    runs: Vec<LevelRun>,
    sequence: IsolatingRunSequence,
}

/// A level run (BD7): adjacent units of one level, ignoring those that X9 removes.
#[derive(Debug)]
struct LevelRun {
    /// The index of the first unit; `last` is that of the last, inclusive.
    first: usize,
    last: usize,
    level: u8,
    /// The run that continues this one after the isolate at its end (BD13).
    next: Option<usize>,
    /// True if this run is the `next` of another.
    is_continuation: bool,
}

/// Sets the level of each unit, which is that of the paragraph.
pub fn resolve(base: Direction, analysis: &mut Analysis) {
    let Analysis { units, flags, scratch, .. } = analysis;
    let base_level = base.level();
    // If all strong characters and numbers have the base direction, so do marks and neutrals
    // (W1, N1) and brackets (N0 b).
    let is_one_way = match base {
        Direction::LeftToRight => !flags.has_right_to_left,
        Direction::RightToLeft => !flags.has_left_to_right,
    };
    if is_one_way && !flags.has_explicit {
        return;
    }
    // X8: a trailing separator has the paragraph level, even after an unclosed embedding.
    let n_separators = units.iter().rev().take_while(|unit| is_separator(unit)).count();
    let n_units = units.len() - n_separators;
    let (units, _) = units.split_at_mut(n_units);

    // A separator inside text that is laid out as one paragraph is a space.
    let class = |unit: &Unit| if is_separator(unit) { BidiClass::WS } else { class_of(unit) };
    if flags.has_explicit {
        scratch.classes.clear();
        scratch.classes.extend(units.iter().map(class));
        resolve_runs(units, base_level, scratch);
    } else {
        let sequence = &mut scratch.sequence;
        sequence.clear(base_level);
        for (unit_idx, unit) in units.iter().enumerate() {
            if !is_removed_by_x9(class_of(unit)) {
                sequence.push(unit_idx, class(unit));
            }
        }
        sequence.resolve(units, base_level, base_level);
    }
    if flags.has_tabs {
        reset_before_tabs(units, base_level);
    }
}

/// Resolves a paragraph with embeddings, overrides or isolates.
fn resolve_runs(units: &mut [Unit], base_level: u8, scratch: &mut Scratch) {
    let isolates = explicit::apply(units, base_level, &mut scratch.classes);
    find_runs(units, &mut scratch.runs);
    link_runs(units, &isolates, &mut scratch.runs);
    for run_idx in 0..scratch.runs.len() {
        if !scratch.runs[run_idx].is_continuation {
            resolve_sequence(units, base_level, run_idx, scratch);
        }
    }
}

fn class_of(unit: &Unit) -> BidiClass {
    unit.properties.class
}

fn is_separator(unit: &Unit) -> bool {
    class_of(unit) == BidiClass::B
}

fn find_runs(units: &[Unit], runs: &mut Vec<LevelRun>) {
    runs.clear();
    for (unit_idx, unit) in units.iter().enumerate() {
        if is_removed_by_x9(class_of(unit)) {
            continue;
        }
        match runs.last_mut() {
            Some(run) if run.level == unit.level => run.last = unit_idx,
            _ => runs.push(LevelRun {
                first: unit_idx,
                last: unit_idx,
                level: unit.level,
                next: None,
                is_continuation: false,
            }),
        }
    }
}

/// BD13: links each run that ends with an isolate initiator to the run of the matching PDI.
fn link_runs(units: &[Unit], isolates: &[explicit::Isolate], runs: &mut [LevelRun]) {
    let mut isolates = isolates.iter().peekable();
    let mut open: Vec<usize> = Vec::new(); // Runs that end with an unmatched isolate initiator.
    for run_idx in 0..runs.len() {
        let LevelRun { first, last, .. } = runs[run_idx];
        while isolates.next_if(|isolate| isolate.end < first).is_some() {}
        if let Some(isolate) = isolates.next_if(|isolate| isolate.end == first) {
            while open.pop_if(|opener| runs[*opener].last > isolate.start).is_some() {}
            if let Some(opener) = open.pop_if(|opener| runs[*opener].last == isolate.start) {
                runs[opener].next = Some(run_idx);
                runs[run_idx].is_continuation = true;
            }
        }
        if is_initiator(class_of(&units[last])) {
            open.push(run_idx);
        }
    }
}

/// Resolves the isolating run sequence that starts with the run `first_run` (X10).
fn resolve_sequence(units: &mut [Unit], base_level: u8, first_run: usize, scratch: &mut Scratch) {
    let Scratch { classes, runs, sequence } = scratch;
    sequence.clear(runs[first_run].level);
    let mut run_idx = first_run;
    loop {
        let run = &runs[run_idx];
        for unit_idx in run.first..=run.last {
            if !is_removed_by_x9(class_of(&units[unit_idx])) {
                sequence.push(unit_idx, classes[unit_idx]);
            }
        }
        let Some(next) = run.next else { break };
        run_idx = next;
    }
    let before = first_run.checked_sub(1).map_or(base_level, |idx| runs[idx].level);
    let ends_open = is_initiator(class_of(&units[runs[run_idx].last]));
    let after = runs.get(run_idx + 1).filter(|_| !ends_open).map_or(base_level, |run| run.level);
    sequence.resolve(units, before, after);
}

/// L1: gives tabs and the whitespace before them the paragraph level.
fn reset_before_tabs(units: &mut [Unit], base_level: u8) {
    let mut before_tab = false;
    for unit in units.iter_mut().rev() {
        let class = class_of(unit);
        before_tab = class == BidiClass::S || before_tab && is_reset_by_l1(class);
        if before_tab {
            unit.level = base_level;
        }
    }
}

fn is_initiator(class: BidiClass) -> bool {
    matches!(class, BidiClass::LRI | BidiClass::RLI | BidiClass::FSI)
}

/// Returns true if L1 gives a character of this class the paragraph level at the end of a line.
pub fn is_reset_by_l1(class: BidiClass) -> bool {
    let is_white = matches!(class, BidiClass::WS | BidiClass::S | BidiClass::B);
    // Characters that X9 removes do not interrupt a sequence of whitespace.
    is_white || is_initiator(class) || class == BidiClass::PDI || is_removed_by_x9(class)
}

/// Returns true if rule X9 removes characters of this class.
pub fn is_removed_by_x9(class: BidiClass) -> bool {
    matches!(
        class,
        BidiClass::RLE
            | BidiClass::LRE
            | BidiClass::RLO
            | BidiClass::LRO
            | BidiClass::PDF
            | BidiClass::BN
    )
}
