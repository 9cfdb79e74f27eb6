//! "Did we explain it well?": one question per page. A wrong answer explains again in other words
//! and asks again. It prepares the clinician's own teach-back and does not replace it.

use super::checklist::position;
use super::languages::number_of;
use super::{frame, navigation, stated, step_title};
use crate::model::action::Action;
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{Block, Choice, Item, Mark, Tone};
use crate::screen::scene::Scene;
use sabar_content::Check;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of one page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, page: usize) -> Vec<Item> {
    let treatment = scene.treatment(model);
    let Some(check) = treatment.understanding.get(page) else {
        return vec![title(scene)];
    };
    let intro = scene.phrase(message_id::UNDERSTANDING_INTRO);
    let position = position(scene, page, treatment.understanding.len());
    let mut items: Vec<Item> = praise(scene, model, page).into_iter().collect();
    items.push(title(scene));
    items.extend([intro, position].map(|phrase| Item::plain(Block::Note(phrase, Tone::Quiet))));
    let frame = frame(scene, &check.statement);
    let framed = |block| Item { block, frame };
    let asked = stated(scene, StatementAt::Check(page), &check.statement);
    items.push(framed(Block::Statement(asked)));
    items.extend(choices(scene, model, page, check).into_iter().map(framed));
    items.extend(feedback(scene, model, page, check).into_iter().map(framed));
    items.extend(navigation(scene));
    items
}

/// Returns how many questions have no answer.
#[must_use]
pub fn unanswered(scene: &Scene<'_>, model: &Model) -> usize {
    let checks = 0..scene.treatment(model).understanding.len();
    checks.filter(|check| model.understanding(*check).is_none()).count()
}

/// Returns, at the top of a page without an answer, that the answer on the page before was right. It
/// names the question: above another one, "right" alone would be read as its answer.
fn praise(scene: &Scene<'_>, model: &Model, page: usize) -> Option<Item> {
    let before = page.checked_sub(1)?;
    let right = scene.treatment(model).understanding.get(before)?.right;
    let is_right = model.understanding(before).is_some_and(|how| how.chosen == right);
    let number = Argument::count(page);
    let praise = || scene.phrase_with(message_id::UNDERSTANDING_BEFORE, &[("question", number)]);
    let is_told = is_right && model.understanding(page).is_none();
    is_told.then(|| Item::plain(Block::Note(praise(), Tone::Good)))
}

fn title(scene: &Scene<'_>) -> Item {
    Item::plain(Block::Title(scene.phrase(step_title(Step::Understanding))))
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
