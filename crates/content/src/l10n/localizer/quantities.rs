//! Formats the numbers of questions with their unit.

use super::Localizer;
use crate::{Amount, Figure, NumberRange, Unit};

impl Localizer {
    /// Formats a number with its unit, without line breaks.
    #[must_use]
    pub fn quantity(&self, amount: Amount, unit: &Unit) -> String {
        self.figure(&Figure::Count { count: amount, unit: unit.clone() })
    }

    /// Formats a number that is being typed, with its unit, without line breaks.
    #[must_use]
    pub fn with_unit(&self, written: &str, amount: Amount, unit: &Unit) -> String {
        self.written(written.to_owned(), amount, unit).replace(' ', "\u{A0}")
    }

    /// Formats the numbers that a question takes, without line breaks.
    #[must_use]
    pub fn number_range(&self, range: &NumberRange) -> String {
        let NumberRange { from, to, unit, .. } = range;
        self.figure(&Figure::Range { from: *from, to: *to, unit: unit.clone() })
    }

    /// Returns the sign before decimals.
    #[must_use]
    pub fn decimal_sign(&self) -> char {
        let half = self.amount(Amount::from_thousandths(500));
        half.chars().find(|c| !c.is_numeric()).unwrap_or('.')
    }
}
