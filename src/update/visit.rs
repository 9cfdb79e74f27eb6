//! A visit from its first page to its end: its pages, and the answers on them.

use super::{forget, moves};
use crate::draw::Stage;
use crate::model::action::{Action, Farewell};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, Place, Screen, Step, Understanding, Visit};
use crate::screen;
use crate::screen::scene::Scene;
use sabar_content::{Answer, Flag};

/// Asks before everything is erased; with nothing to erase, goes to the start at once.
pub(super) fn ask_home(model: &mut Model) -> Effects {
    let untouched = Visit { date: model.default_date, ..Visit::default() };
    let kept = Visit { places: model.visit.places.clone(), treatment: 0, ..untouched };
    let is_empty = model.visit.answers.is_empty() && model.visit.checks.is_empty();
    if is_empty && model.visit.date == kept.date && model.screen == Screen::Choose {
        return finish(model, Farewell::Left);
    }
    if model.screen != Screen::Rest {
        super::open(model, Overlay::Leave);
    }
    Effects::none()
}

/// Erases everything and rests.
pub(super) fn finish(model: &mut Model, farewell: Farewell) -> Effects {
    let is_finished = farewell == Farewell::Finished;
    let fresh = forget::forgotten(model);
    // The farewell is in this patient's language; the next one begins in the clinic's.
    let greeting = is_finished.then_some(model.language);
    *model = Model { greeting, farewell: is_finished, ..fresh };
    Effects::one(Effect::Forgotten(farewell))
}

pub(super) fn begin_with(model: &mut Model, treatment: usize) {
    model.visit.is_asked &= model.visit.treatment == treatment;
    model.visit.treatment = treatment;
    go(model, Step::Summary, 0);
}

pub(super) fn visit(model: &mut Model, step: usize, scene: &Scene<'_>) {
    if let Some(step) = Step::ALL.get(step) {
        pass_to(model, *step, scene);
    }
}

/// Goes to a step. Leaving the checklist with unanswered questions asks about them, once.
pub(super) fn pass_to(model: &mut Model, step: Step, scene: &Scene<'_>) {
    let Screen::Step(from, _) = model.screen else { return };
    let is_passing = from <= Step::Checklist && step > Step::Checklist;
    if is_passing
        && !model.visit.is_asked
        && scene.may_show(model.visit.treatment)
        && screen::unanswered::questions(scene, model).next().is_some()
    {
        model.visit.is_asked = true;
        super::open(model, Overlay::Unanswered(step));
    } else {
        go(model, step, 0);
    }
}

/// Goes to the first unanswered question.
pub(super) fn to_unanswered(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    let Some(question) = screen::unanswered::questions(scene, model).next() else { return };
    let pages = screen::checklist::pages(scene.treatment(model));
    let page = pages.iter().position(|page| page.contains(&question)).unwrap_or(0);
    go(model, Step::Checklist, page);
    moves::to_question(model, stage, question, scene);
}

pub(super) fn go(model: &mut Model, step: Step, page: usize) {
    model.overlay = None;
    model.is_searching = false;
    model.screen = Screen::Step(step, page);
}

pub(super) fn next_page(model: &mut Model, scene: &Scene<'_>) {
    let Screen::Step(step, page) = model.screen else { return };
    if page + 1 < screen::pages(scene.treatment(model), step) {
        go(model, step, page + 1);
    } else if let Some(next) = Step::ALL.get(step.index() + 1) {
        pass_to(model, *next, scene);
    }
}

/// Returns true if the answer to a question was the last missing one of its page and has no
/// consequence, which must be read first.
pub(super) fn completes_page(model: &Model, question: usize, scene: &Scene<'_>) -> bool {
    let treatment = scene.treatment(model);
    let is_on = |page: &std::ops::Range<usize>| page.contains(&question);
    let page = screen::checklist::pages(treatment).into_iter().find(is_on);
    let asked = treatment.checklist.get(question);
    let flag = model.answer(question).and_then(|answer| asked?.flag(answer));
    flag.is_none()
        && page.is_some_and(|mut page| {
            page.end == question + 1 && page.all(|question| model.answer(question).is_some())
        })
}

/// Returns true on the last page.
pub(super) fn is_last_page(model: &Model, scene: &Scene<'_>) -> bool {
    let Screen::Step(step, page) = model.screen else { return true };
    step == Step::Takeaway && page + 1 >= screen::pages(scene.treatment(model), step)
}

pub(super) fn previous_page(model: &mut Model, scene: &Scene<'_>) {
    let Screen::Step(step, page) = model.screen else { return };
    let before = step.index().checked_sub(1).and_then(|index| Step::ALL.get(index));
    match (page.checked_sub(1), before) {
        (Some(page), _) => go(model, step, page),
        (None, Some(&before)) => {
            let last = screen::pages(scene.treatment(model), before).saturating_sub(1);
            go(model, before, last);
        }
        (None, None) => model.screen = Screen::Choose,
    }
}

/// Takes an answer of the checklist, and moves to an unanswered question. An emergency opens its
/// panel.
pub(super) fn answer(
    model: &mut Model,
    (question, given): (usize, Answer),
    stage: &Stage,
    scene: &Scene<'_>,
) {
    let key = (model.visit.treatment, question);
    let is_first = model.visit.answers.insert(key, given).is_none();
    model.revision += 1;
    if is_first && stage.is_drawn() && completes_page(model, question, scene) {
        next_page(model, scene);
    } else {
        moves::to_next_question(model, stage, scene);
    }
    let asked = scene.treatment(model).checklist.get(question);
    if asked.and_then(|it| it.flag(given)) == Some(Flag::Emergency) {
        super::open(model, Overlay::Emergency);
    }
}

/// Takes an answer in the check of understanding. After a wrong one the page shows the explanation
/// from its top; after the right one the button forward is in focus.
pub(super) fn choose(
    model: &mut Model,
    (check, answer): (usize, usize),
    stage: &Stage,
    scene: &Scene<'_>,
) {
    let treatment = scene.treatment(model);
    let Some(right) = treatment.understanding.get(check).map(|check| check.right) else { return };
    let before = model.understanding(check);
    let explained_again = before.is_some_and(|how| how.explained_again) || answer != right;
    model
        .visit
        .checks
        .insert((model.visit.treatment, check), Understanding { chosen: answer, explained_again });
    model.revision += 1;
    let top = screen::understanding::BLOCKS_ABOVE_FEEDBACK;
    model.set_place(Place { top, ..Place::default() });
    if answer == right && stage.is_drawn() {
        moves::focus_on(model, Action::NextPage, scene);
    }
}
