//! Blocks of the checklist: questions and what follows from their answers.

use super::{Button, Choice, Phrase};
use crate::model::StatementAt;
use crate::model::action::Action;
use sabar_content::{Flag, Standing};

/// A question of the checklist.
#[derive(Clone, Debug)]
pub struct Question {
    /// The position in the catalog.
    pub at: StatementAt,
    /// The number among all questions.
    pub position: Phrase,
    /// The question.
    pub phrase: Phrase,
    /// The standing of its basis.
    pub standing: Standing,
    /// The field of an answer that is typed.
    pub field: Option<TypedField>,
    /// The question's own answers, with "not sure" if it is offered.
    pub choices: Vec<Choice>,
    /// The answers side by side: yes, no, not sure.
    pub answers: Vec<Button>,
    /// The consequence of the answer given.
    pub flag: Option<Consequence>,
    /// The consequences of all answers, so that room can be kept for them.
    pub flags: Vec<Consequence>,
    /// The condition and the consequences in words, for those who check the question.
    pub meanings: Vec<Phrase>,
}

impl Question {
    /// Returns the labels and actions of all answers to choose from.
    pub fn offered(&self) -> impl Iterator<Item = (&Phrase, Action)> {
        let choices = self.choices.iter().map(|choice| (&choice.label, choice.action));
        choices.chain(self.answers.iter().map(|answer| (&answer.label, answer.action)))
    }

    /// Returns the answer given.
    #[must_use]
    pub fn given(&self) -> Option<&Phrase> {
        let typed = self.field.as_ref().filter(|field| field.is_given).map(|field| &field.shown);
        let chosen = self.choices.iter().filter(|choice| choice.mark.is_some());
        let pressed = self.answers.iter().filter(|answer| answer.is_chosen);
        typed
            .or_else(|| chosen.map(|choice| &choice.label).next())
            .or_else(|| pressed.map(|answer| &answer.label).next())
    }
}

/// The field of an answer that is typed, and the keys for it.
#[derive(Clone, Debug)]
pub struct TypedField {
    /// The digits typed so far, or the answer given.
    pub shown: Phrase,
    /// True for the answer given.
    pub is_given: bool,
    /// The way to type it, or the reason why the digits were not accepted.
    pub told: Phrase,
    /// True if they were not.
    pub is_refused: bool,
    /// The keys.
    pub keys: Vec<Button>,
}

/// The consequence of an answer.
#[derive(Clone, Debug)]
pub struct Consequence {
    /// The kind.
    pub flag: Flag,
    /// The consequence in short.
    pub heading: Phrase,
    /// The rest of it.
    pub phrase: Option<Phrase>,
}

impl Consequence {
    /// Returns everything it says.
    pub fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        std::iter::once(&self.heading).chain(&self.phrase)
    }
}
