//! What happened since the start, as counts: for staff and for the log, never about anybody.

use crate::model::action::Farewell;
use sabar_content::diagnostic::Diagnostics;

/// Counts since the start, and how the last reload of content went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Visits that a patient ended ("I am finished").
    pub finished: u32,
    /// Visits that ended by going back to the start.
    pub left: u32,
    /// Visits that ended because nobody was there any more.
    pub alone: u32,
    /// Faults of the program that were survived.
    pub faults: u32,
    /// Contents taken over.
    pub reloads: u32,
    /// What is wrong with the content that was to be taken over last; the one before stays then.
    pub refused: Option<Diagnostics>,
    /// What a preview was asked to open and the content has not.
    pub missing: Diagnostics,
}

impl Counters {
    /// Nothing has happened.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            finished: 0,
            left: 0,
            alone: 0,
            faults: 0,
            reloads: 0,
            refused: None,
            missing: Diagnostics::new(),
        }
    }

    /// Counts a visit that ended, and tells how many there are by now.
    pub fn forgotten(&mut self, farewell: Farewell) -> u32 {
        let count = match farewell {
            Farewell::Finished => &mut self.finished,
            Farewell::Left => &mut self.left,
            Farewell::Alone => &mut self.alone,
        };
        *count = count.saturating_add(1);
        self.visits()
    }

    /// Visits that ended, however they did.
    #[must_use]
    pub const fn visits(&self) -> u32 {
        self.finished.saturating_add(self.left).saturating_add(self.alone)
    }
}
