//! The state of a sheet that is printed.

use crate::model::appointment::Appointment;
use crate::model::{Model, Understanding};
use sabar_content::{Given, Treatment};

/// The state, as far as it concerns the person in front of the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintState {
    /// On its way.
    Printing,
    /// The printer has all of it.
    Done,
    /// The printer waits for paper, and goes on by itself.
    NoPaper,
    /// It needs somebody who knows the printer.
    AskStaff,
}

impl PrintState {
    /// Returns true if the printer may still print it.
    #[must_use]
    pub fn is_under_way(self) -> bool {
        matches!(self, Self::Printing | Self::NoPaper)
    }
}

/// A sheet that is or was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// All that a patient can change on it.
    pub form: Form,
    /// Its state.
    pub state: PrintState,
}

/// All that makes the sheet of a treatment differ within a visit. A sheet of another form would be
/// another sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The language of the sheet.
    pub language: usize,
    /// A second language beside it.
    pub beside: Option<usize>,
    appointments: Vec<Appointment>,
    answers: Vec<Option<Given>>,
    checks: Vec<Option<Understanding>>,
}

impl Form {
    /// Returns the form in which the sheet of a treatment would be printed now, in these languages.
    ///
    /// Answers count where they are printed, and where the treatment has entries for some patients
    /// only.
    #[must_use]
    pub fn of(
        model: &Model,
        (index, treatment): (usize, &Treatment),
        (language, beside): (usize, Option<usize>),
        has_answers: bool,
    ) -> Self {
        let visit = &model.visit;
        let later = (0..treatment.anchors.len()).map(|anchor| visit.later.get(&(index, anchor)));
        let later = later.map(|appointment| appointment.copied().unwrap_or_default());
        let depends = has_answers || treatment.entries().any(|entry| entry.only_if.is_some());
        let questions = if depends { treatment.checklist.len() } else { 0 };
        let checks = if has_answers { treatment.understanding.len() } else { 0 };
        Self {
            language,
            beside,
            appointments: std::iter::once(visit.appointment).chain(later).collect(),
            answers: (0..questions).map(|at| visit.answers.get(&(index, at)).copied()).collect(),
            checks: (0..checks).map(|at| visit.checks.get(&(index, at)).copied()).collect(),
        }
    }
}
