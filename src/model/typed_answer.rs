//! Digits typed as the answer to a question, before they are accepted.

use crate::model::typed::{Refused, Typed};
use crate::model::typed_number::TypedNumber;

/// The kind of answer that digits type on the page of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    /// A number.
    Number {
        /// True if it may have decimals.
        has_decimals: bool,
    },
    /// A date.
    Date,
}

/// The digits typed so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TypedAnswer {
    /// Those of a number.
    pub number: TypedNumber,
    /// Those of a date.
    pub date: Typed,
    /// The reason why they are not accepted.
    pub refused: Option<RefusedAnswer>,
}

/// A reason why digits are not an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedAnswer {
    /// The number is too small or too large.
    Outside,
    /// They are not a date.
    Date(Refused),
    /// The date is in the future.
    NotPast,
    /// The date is in the past.
    NotFuture,
}

impl TypedAnswer {
    /// Returns true if nothing has been typed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.number.is_empty() && self.date.is_empty()
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        self.number.clear();
        self.date.clear();
        self.refused = None;
    }
}
