//! Questions of the checklist, their answers and what follows from them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::Condition;
use crate::Decimal;
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

/// What was answered to a question of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Given {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    Unsure,
    /// The answer with this index among the question's own.
    Choice(usize),
    /// A number.
    Number(Decimal),
    /// A day.
    Date(Date),
}

impl Given {
    /// The answers to a question without answers of its own, in the order shown.
    pub const YES_NO: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];
}

/// A question of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub statement: Statement,
    /// The flag of each answer that has one.
    pub flags: BTreeMap<Given, Flag>,
    /// The condition under which it is asked.
    pub only_if: Option<Condition>,
}

impl Question {
    /// Returns the answers to choose from, in the order shown.
    #[must_use]
    pub fn answers(&self) -> Vec<Given> {
        Given::YES_NO.to_vec()
    }

    /// Returns the id of an answer to choose, as in seeds.
    #[must_use]
    pub fn answer_id(&self, given: Given) -> Option<&str> {
        match given {
            Given::Yes => Some("yes"),
            Given::No => Some("no"),
            Given::Unsure => Some("unsure"),
            Given::Choice(_) | Given::Number(_) | Given::Date(_) => None,
        }
    }

    /// Returns the smallest and the largest number that it takes, if it is answered with a number.
    #[must_use]
    pub const fn range(&self) -> Option<(Decimal, Decimal)> {
        None
    }

    /// Returns the flag of an answer.
    #[must_use]
    pub fn flag(&self, answer: Given) -> Option<Flag> {
        self.flags.get(&answer).copied()
    }

    /// Returns true if one of the answers is an emergency.
    #[must_use]
    pub(crate) fn can_be_emergency(&self) -> bool {
        self.flags.values().any(|flag| *flag == Flag::Emergency)
    }
}
