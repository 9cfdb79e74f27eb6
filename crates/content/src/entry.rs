//! Entries of the timeline and of the preparation, and the days from which they are counted.

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
    /// The message id of its time in words, which begins with the appointment; its end is not known.
    pub time: Option<String>,
    /// The message id of its short name, which stands beside its bar.
    pub name: Option<String>,
    /// The condition under which it concerns a patient.
    pub only_if: Option<Condition>,
}

/// Something to do up to the appointment, or up to another named day. Invariant: its time ends on
/// that day at the latest, and it is no emergency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preparation {
    /// The entry.
    pub entry: Entry,
    /// The message id of the reason.
    pub why: Option<String>,
}

/// A named day of a treatment after the appointment, from which times are counted too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The id, as in seeds.
    pub id: String,
    /// The message id of the name.
    pub name: String,
    /// The planned distance from the appointment.
    pub after: Option<When>,
}
