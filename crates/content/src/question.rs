//! Questions of the checklist, their answers and what follows from them.

use std::collections::BTreeMap;

use crate::Statement;
use crate::treatment::with_ids;

/// The consequence of an answer in the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Discuss it with the clinician.
    Discuss,
    /// Do not have the treatment, and tell the clinician at once.
    Stop,
    /// Call for help at once.
    Emergency,
}

with_ids!(Flag { Discuss = "discuss", Stop = "stop", Emergency = "emergency" });

/// An answer to a question of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    Unsure,
}

with_ids!(Answer { Yes = "yes", No = "no", Unsure = "unsure" });

/// A question of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub statement: Statement,
    /// The flag of each answer that has one.
    pub flags: BTreeMap<Answer, Flag>,
}

impl Question {
    /// Returns the flag of an answer.
    #[must_use]
    pub fn flag(&self, answer: Answer) -> Option<Flag> {
        self.flags.get(&answer).copied()
    }

    /// Returns true if one of the answers is an emergency.
    #[must_use]
    pub(crate) fn can_be_emergency(&self) -> bool {
        self.flags.values().any(|flag| *flag == Flag::Emergency)
    }
}
