//! "Before": the checklist, one question a page, and at its end the check of the answers.

use super::check_answers;
use super::{emergency, frame, navigation_to, step_title};
use crate::model::action::Action;
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{Block, Button, Consequence, Item, Phrase, Question, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Answer, Flag, Treatment};

/// The answers in the order of their numbers.
const ANSWERS: [(Answer, &str); 3] = [
    (Answer::Yes, message_id::ANSWER_YES),
    (Answer::No, message_id::ANSWER_NO),
    (Answer::Unsure, message_id::ANSWER_UNSURE),
];

/// Returns the page of the check of the answers, after those of the questions.
#[must_use]
pub fn check_page(treatment: &Treatment) -> usize {
    treatment.checklist.len()
}

/// Returns the blocks of one page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, page: usize) -> Vec<Item> {
    if page >= check_page(scene.treatment(model)) {
        return check_answers::items(scene, model);
    }
    let mut items = if page == 0 { above(scene).to_vec() } else { Vec::new() };
    items.push(question(scene, model, page));
    let is_answered = model.answer(page).is_some();
    let onward = if is_answered { message_id::CONTINUE } else { message_id::CHECKLIST_SKIP };
    items.extend(navigation_to(scene, onward));
    items
}

/// Returns all questions, for reading.
#[must_use]
pub fn all(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let questions = 0..scene.treatment(model).checklist.len();
    let questions = questions.map(|index| question(scene, model, index));
    above(scene).into_iter().chain(questions).collect()
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
    let answers = (1..).zip(ANSWERS).map(|(number, (answer, word))| Button {
        number: Some(number),
        is_chosen: given == Some(answer),
        ..Button::plain(scene.phrase(word), Action::Answer(index, answer))
    });
    let flags = ANSWERS.iter().filter_map(|(answer, _)| question.flag(*answer));
    Item {
        block: Block::Question(Question {
            at: StatementAt::Question(index),
            position: position(scene, index, treatment.checklist.len()),
            phrase: scene.statement(&question.statement),
            standing: question.statement.standing,
            answers: answers.collect(),
            flag: given
                .and_then(|answer| question.flag(answer))
                .map(|flag| consequence(scene, flag)),
            flags: flags.map(|flag| consequence(scene, flag)).collect(),
        }),
        frame: frame(scene, &question.statement),
    }
}

/// Returns the number of a question among all of them.
pub(super) fn position(scene: &Scene<'_>, index: usize, questions: usize) -> Phrase {
    let count = |number: usize| Argument::Number(u32::try_from(number).unwrap_or(u32::MAX));
    let arguments = [("question", count(index + 1)), ("questions", count(questions))];
    scene.phrase_with(message_id::UNDERSTANDING_QUESTION, &arguments)
}

/// Returns the consequence of a flag for the patient; in an emergency, also whom to call.
fn consequence(scene: &Scene<'_>, flag: Flag) -> Consequence {
    let (heading, phrase) = match flag {
        Flag::Discuss => (scene.phrase(message_id::FLAG_DISCUSS), None),
        Flag::Stop => {
            (scene.phrase(message_id::FLAG_STOP_HEADING), Some(scene.phrase(message_id::FLAG_STOP)))
        }
        Flag::Emergency => {
            let calls: Vec<String> =
                emergency::calls(scene).into_iter().map(|phrase| phrase.text).collect();
            (scene.phrase(message_id::FLAG_EMERGENCY), Some(scene.own(calls.join("\n"))))
        }
    };
    Consequence { flag, heading, phrase }
}

/// Returns the id of the message of an answer.
pub(super) fn answer_word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => message_id::ANSWER_YES,
        Answer::No => message_id::ANSWER_NO,
        Answer::Unsure => message_id::ANSWER_UNSURE,
    }
}
