//! "Check your answers", at the end of the questions: what stops, what to discuss, what has no
//! answer, and the rest in one row that can be opened. A row leads to its question and back.

use super::{answers, checklist, navigation, takeaway, unanswered};
use crate::model::Model;
use crate::model::action::Action;
use crate::screen::block::{Block, Choice, Item, Mark, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::Flag;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of the page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut blocks = vec![Block::Title(scene.phrase(message_id::CHECK_TITLE))];
    for (flag, heading, _) in takeaway::FLAGS {
        let flagged = with_flag(scene, model, Some(flag));
        if !flagged.is_empty() {
            blocks.push(Block::Note(scene.in_treatment(model, heading), Tone::of_flag(flag)));
            blocks.extend(flagged.into_iter().map(|question| row(scene, model, question)));
        }
    }
    let left: Vec<usize> = unanswered::questions(scene, model).collect();
    if !left.is_empty() {
        blocks.push(Block::Note(unanswered::title(scene, left.len()), Tone::Discuss));
        blocks.extend(left.iter().map(|question| row(scene, model, *question)));
    }
    let rest = with_flag(scene, model, None);
    if left.is_empty() && rest.len() == checklist::asked(scene, model).count() {
        blocks.push(Block::Note(scene.phrase(message_id::TAKEAWAY_NO_FLAGS), Tone::Plain));
    }
    if !rest.is_empty() {
        blocks.extend(others(scene, model, &rest));
    }
    blocks.into_iter().map(Item::plain).chain(navigation(scene)).collect()
}

/// Returns true if an answer stops the treatment or is an emergency.
#[must_use]
pub fn warns(scene: &Scene<'_>, model: &Model) -> bool {
    let mut flags =
        checklist::asked(scene, model).filter_map(|question| answers::flag(scene, model, question));
    flags.any(|flag| matches!(flag, Flag::Stop | Flag::Emergency))
}

/// Returns the answered questions whose answer has this flag.
fn with_flag(scene: &Scene<'_>, model: &Model, flag: Option<Flag>) -> Vec<usize> {
    let questions = checklist::asked(scene, model);
    let answered = questions.filter(|question| model.answer(*question).is_some());
    answered.filter(|question| answers::flag(scene, model, *question) == flag).collect()
}

/// Returns the row of a question, with its answer; it leads to the question.
fn row(scene: &Scene<'_>, model: &Model, question: usize) -> Block {
    let asked = &scene.treatment(model).checklist[question];
    let about = match model.answer(question) {
        Some(answer) => {
            let answer = answers::text(scene, asked, answer);
            scene.phrase_with(message_id::CHECK_CHANGE, &[("answer", Argument::Text(&answer))])
        }
        None => scene.phrase(message_id::CHECK_ANSWER),
    };
    let row = choice(scene.statement(&asked.statement), about, Action::ToQuestion(question));
    let flag = answers::flag(scene, model, question);
    Block::Choice(Choice { mark: flag.map(Mark::Flagged), ..row })
}

/// Returns the rows of the answers without a flag, or one row that opens them.
fn others(scene: &Scene<'_>, model: &Model, rest: &[usize]) -> Vec<Block> {
    let count = Argument::count(rest.len());
    let heading = scene.phrase_with(message_id::CHECK_REST, &[("count", count)]);
    if !model.visit.is_unfolded {
        let show = choice(heading, scene.phrase(message_id::CHECK_SHOW), Action::Unfold);
        return vec![Block::Choice(show)];
    }
    let rows = rest.iter().map(|question| row(scene, model, *question));
    std::iter::once(Block::Note(heading, Tone::Good)).chain(rows).collect()
}

fn choice(label: Phrase, about: Phrase, action: Action) -> Choice {
    Choice { about: Some(about), is_link: true, ..Choice::plain(None, label, action) }
}
