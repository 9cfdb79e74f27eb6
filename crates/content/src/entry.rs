//! Entries of the timeline.

use crate::Condition;
use crate::Statement;
use crate::When;
use crate::treatment::with_ids;

/// The kind of an entry of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// To be expected.
    Normal,
    /// Something to do.
    Do,
    /// Something not to do.
    DoNot,
    /// Something to tell the clinic.
    Tell,
    /// A reason to call for help.
    Emergency,
}

with_ids!(EntryKind {
    Normal = "normal",
    Do = "do",
    DoNot = "do-not",
    Tell = "tell",
    Emergency = "emergency",
});

/// An entry of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The statement.
    pub statement: Statement,
    /// The kind.
    pub kind: EntryKind,
    /// The time, if it has one of its own.
    pub when: Option<When>,
    /// The message id of its short name, which stands beside its bar.
    pub name: Option<String>,
    /// The condition under which it concerns a patient.
    pub only_if: Option<Condition>,
}
