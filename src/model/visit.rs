//! The entries of a patient, and the pages they have seen.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::appointment::Appointment;
use super::print::Printed;
use super::typed::Typed;
use super::typed_answer::TypedAnswer;
use super::{Place, Screen};
use sabar_content::Given;

/// A patient's entries and position. Dropped at the end of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// Index of the treatment.
    pub treatment: usize,
    /// The letters typed to find a treatment.
    pub search: String,
    /// The day and hour of the appointment.
    pub appointment: Appointment,
    /// Those of other named days by (treatment, day).
    pub later: BTreeMap<(usize, usize), Appointment>,
    /// The digits typed so far into the open field.
    pub typed: Typed,
    /// The digits typed so far for an answer.
    pub typed_answer: TypedAnswer,
    /// Answers by (treatment, question).
    pub answers: BTreeMap<(usize, usize), Given>,
    /// Choices in the check of understanding by (treatment, check).
    pub checks: BTreeMap<(usize, usize), Understanding>,
    /// True if unanswered questions were asked about, which is done once: by the overlay, or by the
    /// check of answers, which begins at the first of them.
    pub is_asked: bool,
    /// True while a question opened from the check of answers is shown: its answer leads back.
    pub is_changing: bool,
    /// True while the questions without an answer are asked again: the way on leads to the next of
    /// them.
    pub is_catching_up: bool,
    /// True if the check of answers shows the answers without consequence too.
    pub is_unfolded: bool,
    /// The sheets that are or were printed, by treatment.
    pub prints: BTreeMap<usize, Printed>,
    /// Focus and scroll position by screen, for coming back.
    pub places: BTreeMap<(usize, Screen), Place>,
    /// The part of each page that has been on the screen, by (treatment, screen).
    pub seen: BTreeMap<(usize, Screen), Seen>,
}

impl Visit {
    /// Returns a visit with nothing entered but the day of the appointment.
    #[must_use]
    pub fn on(date: Option<Date>) -> Self {
        Self { appointment: Appointment { date, hour: None }, ..Self::default() }
    }
}

/// The result of one check of understanding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Understanding {
    /// The answer chosen last.
    pub chosen: usize,
    /// True if the explanation was shown at least once.
    pub explained_again: bool,
}

/// The part of a page that has been on the screen, from its start on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// All before this position.
    Before(Place),
    /// All of it.
    Whole,
}
