//! The state of a sheet that is printed.

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
