//! Conditions: a question, a preparation or an entry that concerns only patients with a certain
//! answer to an earlier question.

use crate::Amount;
use crate::Given;
use crate::Treatment;

/// The concern of something with a condition for a patient, by the answers so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// It does.
    Yes,
    /// It may: nobody has answered, or the answer is "not sure".
    Maybe,
    /// An answer says that it does not.
    No,
}

/// A condition on the answer to an earlier question of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The message id of the question.
    pub question: String,
    /// The answers with which it holds.
    pub answers: Vec<Given>,
    /// The numbers with which it holds.
    pub numbers: Option<Limits>,
}

impl Condition {
    /// Returns true if it holds with this answer; it does not hold without one.
    #[must_use]
    pub fn holds_with(&self, given: Option<Given>) -> bool {
        match (given, self.numbers) {
            (Some(Given::Number(number)), Some(limits)) => limits.contain(number),
            (Some(given), _) => self.answers.iter().any(|answer| given.includes(*answer)),
            (None, _) => false,
        }
    }

    /// Returns true if it holds in a treatment with the answers that `given` returns by the index of
    /// the question.
    pub fn holds(&self, treatment: &Treatment, given: impl Fn(usize) -> Option<Given>) -> bool {
        let question = treatment.find_question(&self.question);
        question.is_some_and(|question| self.holds_with(given(question)))
    }

    /// Returns whether what has this condition concerns a patient. A question that is not asked
    /// because of an earlier answer counts as answered by that. The recursion ends, because a
    /// condition names an earlier question.
    pub fn concern(
        &self,
        treatment: &Treatment,
        given: &dyn Fn(usize) -> Option<Given>,
    ) -> Concern {
        let Some(index) = treatment.find_question(&self.question) else { return Concern::Maybe };
        let only_if = treatment.checklist[index].only_if.as_ref();
        match given(index) {
            given if self.holds_with(given) => Concern::Yes,
            Some(Given::Unsure) => Concern::Maybe,
            Some(_) => Concern::No,
            None => match only_if.map(|earlier| earlier.concern(treatment, given)) {
                Some(Concern::No) => Concern::No,
                Some(Concern::Yes | Concern::Maybe) | None => Concern::Maybe,
            },
        }
    }
}

/// The numbers from `from` on and below `below`; each may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The smallest number.
    pub from: Option<Amount>,
    /// The number above the largest.
    pub below: Option<Amount>,
}

impl Limits {
    /// Returns true for a number within them.
    #[must_use]
    pub fn contain(self, number: Amount) -> bool {
        self.from.is_none_or(|from| from <= number) && self.below.is_none_or(|below| number < below)
    }

    /// Returns true if there are numbers within both.
    #[must_use]
    pub(crate) fn meet(self, other: Self) -> bool {
        let begins_below = |one: Self, other: Self| {
            one.from.zip(other.below).is_none_or(|(from, below)| from < below)
        };
        begins_below(self, other) && begins_below(other, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_include_the_first_number_and_not_the_last() {
        let limits = Limits { from: Some(Amount::from(50)), below: Some(Amount::from(120)) };
        let within = |text| limits.contain(Amount::parse(text).unwrap());
        assert!(within("50") && within("119.999"));
        assert!(!within("49.999") && !within("120"));
        assert!(Limits::default().contain(Amount::from(0)));
    }

    #[test]
    fn a_condition_holds_only_with_an_answer_that_it_names() {
        let condition = Condition {
            question: "x-checklist-medicines".to_owned(),
            answers: vec![Given::Yes, Given::Unsure],
            numbers: None,
        };
        assert!(
            condition.holds_with(Some(Given::Yes)) && condition.holds_with(Some(Given::Unsure))
        );
        assert!(!condition.holds_with(Some(Given::No)) && !condition.holds_with(None));
    }

    #[test]
    fn a_condition_on_a_number_may_also_name_not_sure() {
        let numbers = Some(Limits { from: Some(Amount::from(120)), below: None });
        let condition =
            Condition { question: String::new(), answers: vec![Given::Unsure], numbers };
        assert!(condition.holds_with(Some(Given::Number(Amount::from(120)))));
        assert!(condition.holds_with(Some(Given::Unsure)));
        assert!(!condition.holds_with(Some(Given::Number(Amount::from(119)))));
    }
}
