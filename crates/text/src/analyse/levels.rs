//! Resolves embedding levels (UAX #9, X1 to I2, and the part of L1 that no line break changes).
//!
//! Follows the rules one by one, per character, in time linear in the text. Classes and bracket
//! pairs are those of unicode-bidi; its own resolution works per byte, which made layout of Arabic
//! a third slower, and it cannot order a line at level 126.

use unicode_bidi::BidiClass;

use super::super::Direction;
use super::{Analysis, Unit};
use implicit::Sequence;

mod explicit;
mod implicit;

/// Memory for the resolution of one paragraph, used again for the next.
#[derive(Debug, Default)]
pub struct Scratch {
    /// The class of each unit, as overridden.
    classes: Vec<BidiClass>,
    runs: Vec<Run>,
    sequence: Sequence,
}

/// A level run (BD7): units of one level, those that X9 removes not counted.
#[derive(Debug)]
struct Run {
    /// The first and the last unit.
    first: usize,
    last: usize,
    level: u8,
    /// The run that goes on after an isolate at the end of this one (BD13).
    next: Option<usize>,
    /// Whether this is the `next` of another.
    is_continuation: bool,
}

/// Gives each unit its level.
pub fn resolve(base: Direction, analysis: &mut Analysis) {
    let Analysis { units, traits, scratch, .. } = analysis;
    let base_level = base.level();
    for unit in units.iter_mut() {
        unit.level = base_level;
    }
    // With all letters in the base direction and no numbers in the other, marks and neutrals
    // follow them (W1, N1), and so do brackets (N0 b).
    let is_one_way = match base {
        Direction::LeftToRight => !traits.has_right_to_left,
        Direction::RightToLeft => !traits.has_left_to_right,
    };
    if is_one_way && !traits.has_explicit {
        return;
    }
    // X8: the separator at the end has the paragraph's level, whatever has not been closed.
    let n_separators = units.iter().rev().take_while(|unit| is_separator(unit)).count();
    let n_units = units.len() - n_separators;
    let (units, _) = units.split_at_mut(n_units);

    scratch.classes.clear();
    // A separator inside what we lay out as one paragraph is a space.
    let class = |unit: &Unit| if is_separator(unit) { BidiClass::WS } else { class_of(unit) };
    scratch.classes.extend(units.iter().map(class));
    let isolates = if traits.has_explicit {
        explicit::apply(units, base_level, &mut scratch.classes)
    } else {
        Vec::new()
    };
    find_runs(units, &mut scratch.runs);
    link_runs(units, &isolates, &mut scratch.runs);
    for run_idx in 0..scratch.runs.len() {
        if !scratch.runs[run_idx].is_continuation {
            resolve_sequence(units, base_level, run_idx, scratch);
        }
    }
    if traits.has_tabs {
        reset_before_tabs(units, base_level);
    }
}

fn class_of(unit: &Unit) -> BidiClass {
    unit.properties.class
}

fn is_separator(unit: &Unit) -> bool {
    class_of(unit) == BidiClass::B
}

fn find_runs(units: &[Unit], runs: &mut Vec<Run>) {
    runs.clear();
    for (unit_idx, unit) in units.iter().enumerate() {
        if is_removed_by_x9(class_of(unit)) {
            continue;
        }
        match runs.last_mut() {
            Some(run) if run.level == unit.level => run.last = unit_idx,
            _ => runs.push(Run {
                first: unit_idx,
                last: unit_idx,
                level: unit.level,
                next: None,
                is_continuation: false,
            }),
        }
    }
}

/// BD13: a run that ends with an isolate initiator goes on with the run of the matching PDI.
fn link_runs(units: &[Unit], isolates: &[explicit::Isolate], runs: &mut [Run]) {
    let mut isolates = isolates.iter().peekable();
    let mut open: Vec<usize> = Vec::new(); // Runs that end with an isolate initiator.
    for run_idx in 0..runs.len() {
        let Run { first, last, .. } = runs[run_idx];
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

/// Resolves the isolating run sequence that starts with a run (X10).
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

/// L1: a tab, and any space before it, follows the paragraph.
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

/// Whether L1 gives a character of this class the paragraph's level at the end of a line.
pub fn is_reset_by_l1(class: BidiClass) -> bool {
    let is_white = matches!(class, BidiClass::WS | BidiClass::S | BidiClass::B);
    // L1 sees text from which X9 has removed some characters.
    is_white || is_initiator(class) || class == BidiClass::PDI || is_removed_by_x9(class)
}

/// Whether rule X9 removes characters of this class.
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
