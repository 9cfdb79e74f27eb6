//! "Before": the checklist, one question a page, and at its end the check of the answers.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::languages::number_of;
use super::{answers, check_answers, preparation, typed_answer};
use super::{emergency, frame, navigation, navigation_to, step_title};
use crate::model::action::Action;
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{
    Arrow, Block, Button, Choice, Consequence, Item, Mark, Phrase, Question, Tone,
};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Answers, Flag, Given, Treatment};

/// Returns the page of the check of the answers, after those of the questions.
#[must_use]
pub fn check_page(treatment: &Treatment) -> usize {
    treatment.checklist.len()
}

/// Returns the blocks of one page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, page: usize) -> Vec<Item> {
    match page.cmp(&check_page(scene.treatment(model))) {
        Ordering::Less => {}
        Ordering::Equal => return check_answers::items(scene, model),
        Ordering::Greater => return preparation::items(scene, model),
    }
    let mut items = if page == 0 { above(scene).to_vec() } else { Vec::new() };
    items.push(question(scene, model, page));
    let is_answered = model.answer(page).is_some() || !model.visit.typed_answer.is_empty();
    items.extend(if is_answered {
        navigation(scene)
    } else {
        navigation_to(scene, message_id::CHECKLIST_SKIP, Arrow::Later)
    });
    items
}

/// Returns all questions, for reading.
#[must_use]
pub fn all(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let questions = 0..check_page(scene.treatment(model));
    let questions = questions.map(|index| question(scene, model, index));
    above(scene).into_iter().chain(questions).collect()
}

/// Returns the questions that are asked, by the answers so far.
pub fn asked(scene: &Scene<'_>, model: &Model) -> impl Iterator<Item = usize> {
    let treatment = scene.treatment(model);
    (0..check_page(treatment)).filter(|question| model.is_asked(treatment, *question))
}

/// Returns the place of a question among those that all patients are asked, and their number, which
/// no answer changes. One that follows from an answer has the place of the question before it.
#[must_use]
pub fn count(scene: &Scene<'_>, model: &Model, question: usize) -> (usize, usize) {
    let checklist = &scene.treatment(model).checklist;
    let for_all = |questions: &[sabar_content::Question]| {
        questions.iter().filter(|question| question.only_if.is_none()).count()
    };
    let before = for_all(&checklist[..=question]).saturating_sub(1);
    (before, for_all(checklist))
}

/// Returns the title of the step and how to answer.
fn above(scene: &Scene<'_>) -> [Item; 2] {
    [
        Item::plain(Block::Title(scene.phrase(step_title(Step::Checklist)))),
        Item::plain(Block::Note(scene.phrase(message_id::CHECKLIST_INTRO), Tone::Quiet)),
    ]
}

fn question(scene: &Scene<'_>, model: &Model, index: usize) -> Item {
    let treatment = scene.treatment(model);
    let question = &treatment.checklist[index];
    let given = model.answer(index);
    let (place, questions) = count(scene, model, index);
    let offered = question.choices();
    let label = |answer| scene.own(answers::text(scene, question, answer));
    let is_own = matches!(question.answers, Answers::Own(_));
    let (choices, buttons) = if is_own { (offered, Vec::new()) } else { (Vec::new(), offered) };
    let choices = choices.into_iter().enumerate().map(|(place, answer)| Choice {
        mark: given.is_some_and(|given| given.includes(answer)).then_some(Mark::Chosen),
        ..Choice::plain(number_of(place), label(answer), Action::Answer(index, answer))
    });
    let field = typed_answer::field(scene, model, (index, question));
    let buttons = buttons.into_iter().enumerate().map(|(place, answer)| Button {
        // Digits type what is not chosen.
        number: number_of(place).filter(|_| field.is_none()),
        is_chosen: given == Some(answer),
        ..Button::plain(label(answer), Action::Answer(index, answer))
    });
    let buttons = buttons.collect();
    let flag = answers::flag(scene, model, index);
    let flags: BTreeSet<Flag> = question.flags.iter().map(|(_, flag)| *flag).collect();
    Item {
        block: Block::Question(Question {
            at: StatementAt::Question(index),
            position: match question.only_if {
                Some(_) => follow_up(scene, place),
                None => position(scene, place, questions),
            },
            phrase: asked_phrase(scene, question),
            standing: question.statement.standing,
            field,
            choices: choices.collect(),
            answers: buttons,
            flag: flag.map(|flag| consequence(scene, model, flag)),
            flags: flags.into_iter().map(|flag| consequence(scene, model, flag)).collect(),
            meanings: answers::meanings(scene, model, question),
        }),
        frame: frame(scene, &question.statement),
    }
}

/// Returns true while a question takes more answers.
#[must_use]
pub fn takes_more(scene: &Scene<'_>, model: &Model, question: usize) -> bool {
    let asked = scene.treatment(model).checklist.get(question);
    asked.is_some_and(|it| it.takes_several) && model.answer(question) != Some(Given::Unsure)
}

/// Returns a question in words, and that several answers can be given.
fn asked_phrase(scene: &Scene<'_>, question: &sabar_content::Question) -> Phrase {
    let asked = scene.statement(&question.statement);
    if !question.takes_several {
        return asked;
    }
    let several = scene.phrase(message_id::ANSWERED_SEVERAL).text;
    scene.own(format!("{}\n{several}", asked.text))
}

/// Returns the number of a question among all of them.
pub(super) fn position(scene: &Scene<'_>, index: usize, questions: usize) -> Phrase {
    let arguments =
        [("question", Argument::count(index + 1)), ("questions", Argument::count(questions))];
    scene.phrase_with(message_id::UNDERSTANDING_QUESTION, &arguments)
}

/// Returns that a question follows from the answer to another: with the number of that one alone, the
/// answer would seem not to have been taken.
fn follow_up(scene: &Scene<'_>, index: usize) -> Phrase {
    let number = Argument::count(index + 1);
    scene.phrase_with(message_id::CHECKLIST_FOLLOW_UP, &[("question", number)])
}

/// Returns the consequence of a flag for the patient; in an emergency, also whom to call.
pub(super) fn consequence(scene: &Scene<'_>, model: &Model, flag: Flag) -> Consequence {
    let (heading, phrase) = match flag {
        Flag::Discuss => (scene.phrase(message_id::FLAG_DISCUSS), None),
        Flag::Stop => {
            let stop = scene.in_treatment(model, message_id::FLAG_STOP);
            (scene.phrase(message_id::FLAG_STOP_HEADING), Some(stop))
        }
        Flag::Emergency => {
            let calls: Vec<String> =
                emergency::calls(scene).into_iter().map(|phrase| phrase.text).collect();
            (scene.phrase(message_id::FLAG_EMERGENCY), Some(scene.own(calls.join("\n"))))
        }
    };
    Consequence { flag, heading, phrase }
}
