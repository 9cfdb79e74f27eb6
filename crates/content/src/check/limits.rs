//! Validates the numbers that a question takes, and limits among them.

use toml::Spanned;

use super::Reader;
use crate::raw;
use crate::structure::{Number, is_placeholder};
use crate::{Amount, Limits, NumberRange};

/// The largest number that can be typed.
const MOST: u32 = 1_000_000;

impl Reader<'_> {
    pub(super) fn number_range(&mut self, raw: &Spanned<raw::NumberRange>) -> NumberRange {
        let raw::NumberRange { from, to, unit, decimals } = raw.get_ref();
        let decimals = decimals.as_ref().map_or(0, |decimals| {
            let known = usize::try_from(*decimals.get_ref()).ok().filter(|known| *known <= 3);
            if known.is_none() {
                self.emit(decimals, "the decimals are out of range", "write 0, 1, 2 or 3");
            }
            known.unwrap_or(3)
        });
        let unit = self.counted_unit(unit, decimals > 0);
        let (from_limit, to_limit) = (self.limit(from, decimals), self.limit(to, decimals));
        let (Some(from), Some(to)) = (from_limit, to_limit) else {
            return NumberRange { from: Amount::from(0), to: Amount::from(MOST), unit, decimals };
        };
        if from >= to {
            let message = format!("the numbers from {from} to {to} are not ascending");
            self.emit(raw, message, "write the smallest number as `from`, the largest as `to`");
        }
        NumberRange { from, to, unit, decimals }
    }

    /// Returns a number that can be typed, or `None` after reporting an error.
    pub(super) fn limit(&mut self, at: &Spanned<Number>, decimals: usize) -> Option<Amount> {
        if is_placeholder(at) {
            return None;
        }
        let Number { spelled, amount } = at.get_ref();
        let Some(amount) = amount.filter(|amount| *amount <= Amount::from(MOST)) else {
            let message = format!("the number {spelled} is out of range");
            self.emit(
                at,
                message,
                format!("write a number from 0 to {MOST}, with at most 3 decimals"),
            );
            return None;
        };
        if decimals_of(amount) > decimals {
            let message = format!("the number {spelled} has more decimals than can be typed");
            let remedy = match decimals {
                0 => "write a whole number, or decimals = 1 in `number`".to_owned(),
                _ => format!("the question takes {decimals}; write more decimals in `number`"),
            };
            self.emit(at, message, remedy);
            return None;
        }
        Some(amount)
    }

    /// Checks that limits are ascending and among the numbers that a question takes.
    pub(super) fn check_limits<T>(
        &mut self,
        at: &Spanned<T>,
        limits: Limits,
        range: &NumberRange,
    ) -> bool {
        let NumberRange { from, to, .. } = range;
        if from >= to {
            // That has been reported.
            return true;
        }
        let is_within = |limit: &Amount| (from..=to).contains(&limit);
        let is_empty = limits.from.zip(limits.below).is_some_and(|(from, below)| from >= below)
            || limits.below == Some(*from);
        if is_empty {
            let remedy = "write the smaller number as `from`, and a greater one as `below`";
            self.emit(at, "no number is within these limits", remedy);
        } else if ![limits.from, limits.below].iter().flatten().all(is_within) {
            let message = format!("a limit is not among the numbers from {from} to {to}");
            self.emit(at, message, "write limits within what the question takes");
            return false;
        }
        !is_empty
    }
}

/// Returns the number of decimals.
fn decimals_of(amount: Amount) -> usize {
    let is_enough = |decimals: &usize| {
        let unit = 10_u64.pow(3_u32.saturating_sub(u32::try_from(*decimals).unwrap_or(3)));
        amount.thousandths().is_multiple_of(unit)
    };
    (0..3).find(is_enough).unwrap_or(3)
}
