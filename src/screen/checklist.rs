//! "Before": the checklist, at most five questions per page.

use std::ops::Range;

use super::{emergency, frame, navigation, step_title};
use crate::model::action::Action;
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{Block, Button, Item, Phrase, Question, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Answer, Flag, Standing, Treatment};

/// Questions on one page at most.
const PER_PAGE: usize = 5;

/// The answers in the order of their numbers.
const ANSWERS: [(Answer, &str); 3] = [
    (Answer::Yes, message_id::ANSWER_YES),
    (Answer::No, message_id::ANSWER_NO),
    (Answer::Unsure, message_id::ANSWER_UNSURE),
];

/// Returns the questions of each page. Questions of the label never share a page with those of
/// documents.
#[must_use]
pub fn pages(treatment: &Treatment) -> Vec<Range<usize>> {
    let questions = &treatment.checklist;
    let mut pages: Vec<Range<usize>> = Vec::new();
    for index in 0..questions.len() {
        let is_label = |index: usize| questions[index].statement.standing == Standing::Label;
        match pages.last_mut() {
            Some(page) if page.len() < PER_PAGE && is_label(page.start) == is_label(index) => {
                page.end = index + 1;
            }
            _ => pages.push(index..index + 1),
        }
    }
    pages
}

/// Returns the blocks of one page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, page: usize) -> Vec<Item> {
    let treatment = scene.treatment(model);
    let pages = pages(treatment);
    let mut items = vec![Item::plain(Block::Title(scene.phrase(step_title(Step::Checklist))))];
    let count = |number: usize| Argument::Number(u32::try_from(number).unwrap_or(u32::MAX));
    items.push(Item::plain(Block::Note(
        scene.phrase_with(
            message_id::CHECKLIST_PAGE,
            &[("page", count(page + 1)), ("pages", count(pages.len()))],
        ),
        Tone::Quiet,
    )));
    if page == 0 {
        items
            .push(Item::plain(Block::Note(scene.phrase(message_id::CHECKLIST_INTRO), Tone::Plain)));
    }
    for index in pages.get(page).cloned().unwrap_or_default() {
        items.push(question(scene, model, index));
    }
    items.extend(navigation(scene));
    items
}

fn question(scene: &Scene<'_>, model: &Model, index: usize) -> Item {
    let question = &scene.treatment(model).checklist[index];
    let given = model.answer(index);
    let answers = (1..).zip(ANSWERS).map(|(number, (answer, word))| Button {
        number: Some(number),
        is_chosen: given == Some(answer),
        ..Button::plain(scene.phrase(word), Action::Answer(index, answer))
    });
    Item {
        block: Block::Question(Question {
            at: StatementAt::Question(index),
            phrase: scene.statement(&question.statement),
            standing: question.statement.standing,
            answers: answers.collect(),
            flag: given
                .and_then(|answer| question.flag(answer))
                .map(|flag| (flag, flag_phrase(scene, flag))),
        }),
        frame: frame(question.statement.standing),
    }
}

/// Returns the consequence of a flag for the patient; in an emergency, also whom to call.
fn flag_phrase(scene: &Scene<'_>, flag: Flag) -> Phrase {
    match flag {
        Flag::Discuss => scene.phrase(message_id::FLAG_DISCUSS),
        Flag::Stop => scene.phrase(message_id::FLAG_STOP),
        Flag::Emergency => {
            let what = scene.phrase(message_id::FLAG_EMERGENCY);
            let sentences = std::iter::once(what).chain(emergency::calls(scene));
            let sentences: Vec<String> = sentences.map(|phrase| phrase.text).collect();
            scene.own(sentences.join("\n"))
        }
    }
}

/// Returns the id of the message of an answer.
pub(super) fn answer_word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => message_id::ANSWER_YES,
        Answer::No => message_id::ANSWER_NO,
        Answer::Unsure => message_id::ANSWER_UNSURE,
    }
}
