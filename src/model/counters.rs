//! Counts since the start, for staff and for the log; nothing about a patient.

use crate::model::action::Farewell;
use sabar_content::diagnostic::Diagnostics;

/// Counts since the start, and the result of the last reload of content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Visits that a patient ended ("I am finished").
    pub finished: u32,
    /// Visits that ended by going back to the start.
    pub left: u32,
    /// Visits that ended because nobody was there any more.
    pub alone: u32,
    /// Faults after which the program began again.
    pub faults: u32,
    /// Reloads of content that succeeded.
    pub reloads: u32,
    /// Reloads that failed: the content before stayed.
    pub refusals: u32,
    /// The diagnostics of the last reload, if it failed; the content before it is in use then.
    pub refused: Option<Diagnostics>,
    /// Diagnostics of a preview for what it was asked to open and the content lacks.
    pub missing: Diagnostics,
}

impl Counters {
    /// Returns counters at zero.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            finished: 0,
            left: 0,
            alone: 0,
            faults: 0,
            reloads: 0,
            refusals: 0,
            refused: None,
            missing: Diagnostics::new(),
        }
    }

    /// Counts the end of a visit and returns the number of visits so far.
    pub fn forgotten(&mut self, farewell: Farewell) -> u32 {
        let count = match farewell {
            Farewell::Finished => &mut self.finished,
            Farewell::Left => &mut self.left,
            Farewell::Alone => &mut self.alone,
        };
        *count = count.saturating_add(1);
        self.visits()
    }

    /// Returns the number of visits, whatever ended them.
    #[must_use]
    pub const fn visits(&self) -> u32 {
        self.finished.saturating_add(self.left).saturating_add(self.alone)
    }
}
