//! Answers given to questions, and the meaning of each, in words.

use super::checklist::consequence;
use super::{times, typed_answer};
use crate::model::Model;
use crate::screen::block::Phrase;
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{
    Amount, Answers, Condition, Figure, Flag, Flagged, Given, Limits, Question, Unit,
};

/// Returns the flag of the answer to a question. Days are counted from the appointment, or else
/// from today.
#[must_use]
pub fn flag(scene: &Scene<'_>, model: &Model, question: usize) -> Option<Flag> {
    let given = model.answer(question)?;
    let question = scene.treatment(model).checklist.get(question)?;
    question.flag(given, model.visit.appointment.date.or(scene.today))
}

/// Returns an answer to a question.
#[must_use]
pub fn text(scene: &Scene<'_>, question: &Question, given: Given) -> String {
    match (given, &question.answers) {
        (Given::Yes, _) => scene.words.get(message_id::ANSWER_YES),
        (Given::No, _) => scene.words.get(message_id::ANSWER_NO),
        (Given::Choice(index), Answers::Own(own)) if index < own.len() => {
            scene.statement_message(&own[index].message, &question.statement).text
        }
        (Given::Several(chosen), Answers::Own(_)) => {
            let all = chosen.indices().map(|index| text(scene, question, Given::Choice(index)));
            times::listed(scene, all).unwrap_or_default()
        }
        (Given::Number(number), Answers::Number(range)) => {
            scene.words.quantity(number, &range.unit)
        }
        (Given::Date(date), _) => scene.date_alone(date),
        (Given::Unsure | Given::Choice(_) | Given::Several(_) | Given::Number(_), _) => {
            scene.words.get(message_id::ANSWER_UNSURE)
        }
    }
}

/// Returns, for those who check a question, the condition under which it is asked and the
/// consequence of each answer. Questions that all patients answer with yes or no have neither.
#[must_use]
pub fn meanings(scene: &Scene<'_>, model: &Model, question: &Question) -> Vec<Phrase> {
    if question.answers == Answers::YesNo && question.only_if.is_none() {
        return Vec::new();
    }
    let condition = question.only_if.as_ref().and_then(|it| condition(scene, model, it));
    let is_typed = matches!(question.answers, Answers::Number(_) | Answers::Date(_));
    let how = is_typed.then(|| typed_answer::how_to_type(scene, question, typed_answer::EXAMPLE));
    let distance = |word, count, unit: &Unit| {
        let span = scene.figure(&Figure::count(count, unit.clone())).text;
        scene.words.with(word, &[("span", Argument::Text(&span))])
    };
    let flags = question.flags.iter().map(|(flagged, flag)| {
        let answer = match flagged {
            Flagged::Answer(given) => text(scene, question, *given),
            Flagged::Numbers(limits) => {
                let unit = question.number().map(|range| &range.unit);
                unit.map(|unit| self::limits(scene, *limits, unit)).unwrap_or_default()
            }
            Flagged::Within(count, unit) => distance(message_id::LIMITS_WITHIN, *count, unit),
            Flagged::Beyond(count, unit) => distance(message_id::LIMITS_BEYOND, *count, unit),
        };
        let consequence = consequence(scene, model, *flag);
        let told = match flag {
            // A word such as "Stop" does not say what to do.
            Flag::Stop => consequence.phrase.unwrap_or(consequence.heading),
            Flag::Discuss | Flag::Emergency => consequence.heading,
        };
        scene.own(format!("{answer}: {}", told.text))
    });
    condition.into_iter().chain(how).chain(flags).collect()
}

/// Returns a condition in words.
pub(super) fn condition(scene: &Scene<'_>, model: &Model, condition: &Condition) -> Option<Phrase> {
    let treatment = scene.treatment(model);
    let question = &treatment.checklist[treatment.find_question(&condition.question)?];
    let unit = question.number().map(|range| &range.unit);
    let numbers = condition.numbers.zip(unit).map(|(it, unit)| limits(scene, it, unit));
    let answers = condition.answers.iter().map(|given| text(scene, question, *given));
    // In words: a voice would read a sign.
    let answers = numbers.into_iter().chain(answers).reduce(|first, second| {
        let arguments = [("first", first.into()), ("second", second.into())];
        scene.words.with(message_id::ANSWERS_EITHER, &arguments)
    });
    let arguments = [
        ("answers", Argument::Owned(answers.unwrap_or_default())),
        ("asked", Argument::Owned(scene.words.statement(&question.statement))),
    ];
    Some(scene.phrase_with(message_id::ONLY_IF, &arguments))
}

fn limits(scene: &Scene<'_>, limits: Limits, unit: &Unit) -> String {
    let say = |amount: Amount| Argument::Owned(scene.words.quantity(amount, unit));
    let with = |word, arguments: &[_]| scene.words.with(word, arguments);
    match (limits.from.map(say), limits.below.map(say)) {
        (Some(from), Some(below)) => {
            with(message_id::LIMITS_BETWEEN, &[("from", from), ("below", below)])
        }
        (Some(from), None) => with(message_id::LIMITS_FROM, &[("from", from)]),
        (None, Some(below)) => with(message_id::LIMITS_BELOW, &[("below", below)]),
        (None, None) => String::new(),
    }
}
