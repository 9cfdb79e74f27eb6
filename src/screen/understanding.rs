//! "Did we explain it well?": one question per page. A wrong answer explains again in other words
//! and asks again. It prepares the clinician's own teach-back and does not replace it.

use super::languages::number_of;
use super::{frame, navigation, step_title};
use crate::model::action::Action;
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{Block, Choice, Item, Mark, Statement, Tone};
use crate::screen::scene::Scene;
use sabar_content::Check;
use sabar_content::l10n::{Argument, message_id};

/// The number of blocks above the feedback on an answer.
pub const BLOCKS_ABOVE_FEEDBACK: usize = 3;

/// Returns the blocks of one page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, page: usize) -> Vec<Item> {
    let treatment = scene.treatment(model);
    let Some(check) = treatment.understanding.get(page) else {
        return vec![title(scene)];
    };
    let mut items = Vec::from(above_feedback(scene, page, treatment.understanding.len()));
    let frame = frame(check.statement.standing);
    let framed = |block| Item { block, frame };
    items.extend(feedback(scene, model, page, check).into_iter().map(framed));
    items.push(framed(Block::Statement(Statement {
        at: StatementAt::Check(page),
        phrase: scene.statement(&check.statement),
        standing: check.statement.standing,
        caption: None,
    })));
    items.extend(choices(scene, model, page, check).into_iter().map(framed));
    items.extend(navigation(scene));
    items
}

fn title(scene: &Scene<'_>) -> Item {
    Item::plain(Block::Title(scene.phrase(step_title(Step::Understanding))))
}

fn above_feedback(scene: &Scene<'_>, page: usize, pages: usize) -> [Item; BLOCKS_ABOVE_FEEDBACK] {
    let count = |number: usize| Argument::Number(u32::try_from(number).unwrap_or(u32::MAX));
    let arguments = [("question", count(page + 1)), ("questions", count(pages))];
    let position = scene.phrase_with(message_id::UNDERSTANDING_QUESTION, &arguments);
    let intro = scene.phrase(message_id::UNDERSTANDING_INTRO);
    [
        title(scene),
        Item::plain(Block::Note(position, Tone::Quiet)),
        Item::plain(Block::Note(intro, Tone::Plain)),
    ]
}

/// Returns the feedback on the last answer.
fn feedback(scene: &Scene<'_>, model: &Model, page: usize, check: &Check) -> Vec<Block> {
    match model.understanding(page) {
        None => Vec::new(),
        Some(how) if how.chosen == check.right => {
            vec![Block::Note(scene.phrase(message_id::UNDERSTANDING_RIGHT), Tone::Good)]
        }
        Some(_) => vec![
            Block::Note(scene.phrase(message_id::UNDERSTANDING_AGAIN), Tone::Discuss),
            Block::Note(scene.statement_message(&check.again, &check.statement), Tone::Plain),
            Block::Note(scene.phrase(message_id::UNDERSTANDING_RETRY), Tone::Strong),
        ],
    }
}

fn choices(scene: &Scene<'_>, model: &Model, page: usize, check: &Check) -> Vec<Block> {
    let chosen = model.understanding(page).map(|how| how.chosen);
    let answers = check.answers.iter().enumerate();
    answers
        .map(|(index, word)| {
            let mark = if index == check.right { Mark::Right } else { Mark::Wrong };
            let label = scene.statement_message(word, &check.statement);
            Block::Choice(Choice {
                mark: (chosen == Some(index)).then_some(mark),
                ..Choice::plain(number_of(index), label, Action::Choose(page, index))
            })
        })
        .collect()
}
