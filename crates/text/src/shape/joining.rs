//! Decides which letters touch (Unicode 9.2, Arabic Cursive Joining, rules R1 to R7).
//!
//! Letters touch within one directional run only (UAX #9, 3.5). In a run written from left to
//! right (Arabic under an override) the next letter stands at the right, so it is the right side
//! that joins onward.

use unicode_bidi::BidiClass;

use super::super::analyse::Unit;
use super::super::character::Joining;
use super::forms;

/// What one character touches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Joins {
    /// The letter before it in reading order.
    pub before: bool,
    /// The letter after it.
    pub after: bool,
    /// It is a lam that forms one cell with the alef after it.
    pub takes_alef: bool,
    /// It is that alef.
    pub is_taken: bool,
}

/// The joins of each unit.
pub fn join(units: &[Unit]) -> Vec<Joins> {
    let mut joins = vec![Joins::default(); units.len()];
    let mut before: Option<usize> = None;
    for (unit_idx, unit) in units.iter().enumerate() {
        if unit.properties.joining == Joining::Transparent {
            continue; // R1
        }
        if let Some(before_idx) = before
            && touch(&units[before_idx], unit)
        {
            joins[before_idx].after = true;
            joins[unit_idx].before = true;
            if is_lam_alef(&units[before_idx], unit) {
                joins[before_idx].takes_alef = true;
                joins[unit_idx].is_taken = true;
            }
        }
        before = Some(unit_idx);
    }
    joins
}

fn touch(first: &Unit, second: &Unit) -> bool {
    let is_one_run = first.level == second.level || is_joiner(first) || is_joiner(second);
    is_one_run && joins_onward(first) && joins_back(second)
}

/// A joiner is removed by X9, so its level means nothing.
fn is_joiner(unit: &Unit) -> bool {
    unit.properties.class == BidiClass::BN
}

fn joins_onward(unit: &Unit) -> bool {
    match unit.properties.joining {
        Joining::Dual | Joining::Causing => true,
        Joining::Left => is_reversed(unit),
        Joining::Right => !is_reversed(unit),
        Joining::None | Joining::Transparent => false,
    }
}

fn joins_back(unit: &Unit) -> bool {
    match unit.properties.joining {
        Joining::Dual | Joining::Causing => true,
        Joining::Right => is_reversed(unit),
        Joining::Left => !is_reversed(unit),
        Joining::None | Joining::Transparent => false,
    }
}

/// The ligature is for writing from right to left; under an override the alef comes first.
fn is_lam_alef(first: &Unit, second: &Unit) -> bool {
    first.ch == forms::LAM && is_reversed(first) && forms::lam_alef(second.ch, false).is_some()
}

fn is_reversed(unit: &Unit) -> bool {
    unit.level % 2 == 1
}
