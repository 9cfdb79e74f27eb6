//! Questions of the checklist, their answers and what follows from them.

use std::iter;

use jiff::civil::Date;

use crate::Amount;
use crate::Condition;
use crate::Limits;
use crate::Statement;
use crate::Unit;
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

/// The answer that was given to a question of the checklist.
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
    /// Some of the question's own, of a question that takes several.
    Several(Chosen),
    /// A number.
    Number(Amount),
    /// A day.
    Date(Date),
}

/// Some of a question's own answers, by their index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Chosen(u8);

impl Chosen {
    /// Returns the answers with these indices.
    #[must_use]
    pub fn of(indices: impl IntoIterator<Item = usize>) -> Self {
        let bits = indices.into_iter().map(Self::bit);
        Self(bits.fold(0, |all, bit| all | bit))
    }

    /// Returns the indices, in order.
    pub fn indices(self) -> impl Iterator<Item = usize> {
        (0..8).filter(move |index| self.0 & Self::bit(*index) != 0)
    }

    /// Returns the bit of an answer. A question has at most six.
    fn bit(index: usize) -> u8 {
        u32::try_from(index).ok().and_then(|index| 1_u8.checked_shl(index)).unwrap_or(0)
    }
}

impl Given {
    /// The answers to a question without answers of its own, in the order shown.
    pub const YES_NO: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];

    /// Returns true for this answer alone, or as one of several.
    #[must_use]
    pub fn includes(self, answer: Self) -> bool {
        match (self, answer) {
            (Self::Several(chosen), Self::Choice(index)) => chosen.indices().any(|it| it == index),
            (given, answer) => given == answer,
        }
    }
}

/// The id of an answer that stands alone where several can be given.
const NONE: &str = "none";

/// The id of the answer "not sure" in seeds.
pub(crate) const UNSURE: &str = "unsure";

/// The ways in which a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answers {
    /// With yes, no or not sure.
    YesNo,
    /// With one of its own answers.
    Own(Vec<OwnAnswer>),
    /// With a number.
    Number(NumberRange),
    /// With a day.
    Date(Days),
}

/// One of a question's own answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAnswer {
    /// The id, as in the seed.
    pub id: String,
    /// The message id.
    pub message: String,
}

/// The numbers that a question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberRange {
    /// The smallest.
    pub from: Amount,
    /// The largest.
    pub to: Amount,
    /// The unit.
    pub unit: Unit,
    /// The decimals that can be typed.
    pub decimals: usize,
}

impl NumberRange {
    /// Returns true for a number that the question takes, with no more decimals than it takes.
    #[must_use]
    pub fn contains(&self, number: Amount) -> bool {
        let step = [1000, 100, 10].get(self.decimals).copied().unwrap_or(1);
        (self.from..=self.to).contains(&number) && number.thousandths().is_multiple_of(step)
    }
}

/// The days that a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// Today and days before it.
    Past,
    /// Today and days after it.
    Future,
    /// Any day.
    Any,
}

with_ids!(Days { Past = "past", Future = "future", Any = "any" });

/// The answers that have a flag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flagged {
    /// This answer.
    Answer(Given),
    /// Numbers within these limits.
    Numbers(Limits),
    /// Days at most this far from the appointment, or else from today. Invariant: the unit is a unit
    /// of time.
    Within(u32, Unit),
    /// Days farther from it than this. Invariant: as for `Within`.
    Beyond(u32, Unit),
}

impl Flagged {
    /// Returns true for an answer that is meant. `day` is the day of the appointment, or else today;
    /// without it a date may be meant, so it is.
    #[must_use]
    pub fn is_meant(&self, given: Given, day: Option<Date>) -> bool {
        match (self, given) {
            (Self::Answer(answer), given) => given.includes(*answer),
            (Self::Numbers(limits), Given::Number(number)) => limits.contain(number),
            (Self::Within(count, unit) | Self::Beyond(count, unit), Given::Date(date)) => day
                .is_none_or(|day| {
                    let end = unit.after(day.min(date), i32::try_from(*count).unwrap_or(i32::MAX));
                    let is_within = end.is_none_or(|end| day.max(date) <= end);
                    is_within == matches!(self, Self::Within(..))
                }),
            (Self::Numbers(_) | Self::Within(..) | Self::Beyond(..), _) => false,
        }
    }
}

/// A question of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub statement: Statement,
    /// The way in which it is answered.
    pub answers: Answers,
    /// True if several of its own answers can be given.
    pub takes_several: bool,
    /// True if "not sure" is one of the answers.
    pub takes_unsure: bool,
    /// The flags of answers that have one, in the order of the seed.
    pub flags: Vec<(Flagged, Flag)>,
    /// The condition under which it is asked.
    pub only_if: Option<Condition>,
}

impl Question {
    /// Returns the answers to choose from, in the order shown.
    #[must_use]
    pub fn choices(&self) -> Vec<Given> {
        let unsure = iter::once(Given::Unsure).filter(|_| self.takes_unsure);
        match &self.answers {
            Answers::YesNo => Given::YES_NO.to_vec(),
            Answers::Own(own) => (0..own.len()).map(Given::Choice).chain(unsure).collect(),
            Answers::Number(_) | Answers::Date(_) => unsure.collect(),
        }
    }

    /// Returns the id of an answer to choose, as in seeds.
    #[must_use]
    pub fn answer_id(&self, given: Given) -> Option<&str> {
        match (given, &self.answers) {
            (Given::Yes, _) => Some("yes"),
            (Given::No, _) => Some("no"),
            (Given::Unsure, _) => Some(UNSURE),
            (Given::Choice(index), Answers::Own(own)) => own.get(index).map(|own| own.id.as_str()),
            (Given::Choice(_) | Given::Several(_) | Given::Number(_) | Given::Date(_), _) => None,
        }
    }

    /// Returns the answer after one more was chosen. Where several can be given it is added, or taken
    /// away; `none` stands alone, and so does "not sure".
    #[must_use]
    pub fn answered(&self, before: Option<Given>, chosen: Given) -> Option<Given> {
        let (true, Given::Choice(index)) = (self.takes_several, chosen) else {
            return Some(chosen);
        };
        let before =
            if let Some(Given::Several(before)) = before { before } else { Chosen::default() };
        let is_none = |index| self.answer_id(Given::Choice(index)) == Some(NONE);
        let is_kept = |other: &usize| *other != index && !is_none(*other) && !is_none(index);
        let is_new = !before.indices().any(|other| other == index);
        let all = Chosen::of(before.indices().filter(is_kept).chain(is_new.then_some(index)));
        (all != Chosen::default()).then_some(Given::Several(all))
    }

    /// Returns the numbers that it takes, if it is answered with one.
    #[must_use]
    pub const fn number(&self) -> Option<&NumberRange> {
        match &self.answers {
            Answers::Number(range) => Some(range),
            Answers::YesNo | Answers::Own(_) | Answers::Date(_) => None,
        }
    }

    /// Returns the days that it takes, if it is answered with one.
    #[must_use]
    pub const fn days(&self) -> Option<Days> {
        match &self.answers {
            Answers::Date(days) => Some(*days),
            Answers::YesNo | Answers::Own(_) | Answers::Number(_) => None,
        }
    }

    /// Returns the flag of an answer, the most serious one if it has several. `day` is the day of the
    /// appointment, or else today.
    #[must_use]
    pub fn flag(&self, given: Given, day: Option<Date>) -> Option<Flag> {
        let flags = self.flags.iter().filter(|(flagged, _)| flagged.is_meant(given, day));
        flags.map(|(_, flag)| *flag).max()
    }

    /// Returns true if one of the answers is an emergency.
    #[must_use]
    pub(crate) fn can_be_emergency(&self) -> bool {
        self.flags.iter().any(|(_, flag)| *flag == Flag::Emergency)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_number_has_no_more_decimals_than_are_taken() {
        let amount = |text| Amount::parse(text).unwrap();
        let (from, to) = (amount("30"), amount("250"));
        let range = |decimals| NumberRange { from, to, unit: Unit::new("kilogram"), decimals };
        assert!(range(0).contains(amount("45")) && !range(0).contains(amount("45.4")));
        assert!(range(1).contains(amount("45.4")) && !range(1).contains(amount("45.46")));
        assert!(range(2).contains(amount("45.46")) && !range(2).contains(amount("250.01")));
    }

    #[test]
    fn a_day_is_within_a_time_before_or_after_the_appointment() {
        let within = Flagged::Within(2, Unit::new("week"));
        let beyond = Flagged::Beyond(2, Unit::new("week"));
        let day = Some(date(2026, 3, 1));
        for (given, is_meant) in [
            (date(2026, 2, 15), true),
            (date(2026, 2, 14), false),
            (date(2026, 3, 15), true),
            (date(2026, 3, 16), false),
            (date(2026, 3, 1), true),
        ] {
            assert_eq!(within.is_meant(Given::Date(given), day), is_meant, "{given}");
            assert_eq!(beyond.is_meant(Given::Date(given), day), !is_meant, "{given}");
            assert!(beyond.is_meant(Given::Date(given), None), "{given} without a clock");
            assert!(within.is_meant(Given::Date(given), None), "{given} without a clock");
        }
        assert!(!within.is_meant(Given::Unsure, day) && !beyond.is_meant(Given::Unsure, day));
    }
}
