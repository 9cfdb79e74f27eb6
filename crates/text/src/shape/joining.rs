//! Decides which letters join (Unicode 9.2, Arabic cursive joining, R1 to R7).
//!
//! Letters join only within one directional run (UAX #9, 3.5). In a left-to-right run (Arabic in
//! an override) the next letter is at the right, so there the right side joins the next letter.

use unicode_bidi::BidiClass;

use super::super::analyse::Unit;
use super::super::character::Joining;
use super::forms;

/// The joining of one character with its neighbors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Joins {
    /// Joins the previous letter in logical order.
    pub before: bool,
    /// Joins the next letter.
    pub after: bool,
    /// Is a lam that forms a ligature with the next alef.
    pub takes_alef: bool,
    /// Is the alef of such a ligature.
    pub is_taken: bool,
}

/// Returns the joins of each unit.
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

/// Returns true for joiners. X9 removes them, so their level has no meaning.
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

/// Returns true if the two letters form a ligature, which exists for right-to-left runs only.
fn is_lam_alef(first: &Unit, second: &Unit) -> bool {
    first.ch == forms::LAM && is_reversed(first) && forms::lam_alef(second.ch, false).is_some()
}

fn is_reversed(unit: &Unit) -> bool {
    unit.level % 2 == 1
}
