//! A visit from its first page to its end: its pages, and the answers on them.

use super::{appointment, forget, moves, typed_answer};
use crate::draw::Stage;
use crate::model::action::{Action, Farewell};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, Place, Screen, Step, Understanding, Visit};
use crate::screen;
use crate::screen::scene::Scene;
use sabar_content::{Flag, Given};

/// Asks before everything is erased; with nothing to erase, goes to the start at once.
pub(super) fn ask_home(model: &mut Model) -> Effects {
    let Visit { answers, checks, later, appointment, .. } = &model.visit;
    let is_empty = answers.is_empty() && checks.is_empty() && later.is_empty();
    let is_untouched = *appointment == Visit::on(model.default_date).appointment;
    if is_empty && is_untouched && model.screen == Screen::Choose {
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

pub(super) fn begin_with(model: &mut Model, treatment: usize, scene: &Scene<'_>) {
    model.visit.is_asked &= model.visit.treatment == treatment;
    model.visit.treatment = treatment;
    appointment::drop_refused(model, scene);
    model.visit.is_unfolded = false;
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
    if !(is_passing && asks_about_unanswered(model, step, scene)) {
        go(model, step, 0);
    }
}

/// Asks about unanswered questions before a step, or on the way from the check of answers to the
/// next page of its own. Returns false if there is nothing to ask, or it was asked.
fn asks_about_unanswered(model: &mut Model, step: Step, scene: &Scene<'_>) -> bool {
    let asks = left_once(model, scene).is_some() && scene.may_show(model.visit.treatment);
    if asks {
        model.visit.is_asked = true;
        super::open(model, Overlay::Unanswered(step));
    }
    asks
}

/// Returns the first unanswered question, until unanswered questions were asked about.
fn left_once(model: &Model, scene: &Scene<'_>) -> Option<usize> {
    screen::unanswered::questions(scene, model).next().filter(|_| !model.visit.is_asked)
}

/// Goes to the first unanswered question, and from there to the others.
pub(super) fn to_unanswered(model: &mut Model, scene: &Scene<'_>) {
    let first = screen::unanswered::questions(scene, model).next();
    if let Some(question) = first {
        go(model, Step::Checklist, question);
        model.visit.is_catching_up = true;
    }
}

/// Goes from the check of answers to a question. The first unanswered one that is opened leads to
/// those after it.
pub(super) fn to_question(model: &mut Model, question: usize, scene: &Scene<'_>) {
    if is_at_check(model, scene) && question < scene.treatment(model).checklist.len() {
        let is_left = left_once(model, scene).is_some() && model.answer(question).is_none();
        go(model, Step::Checklist, question);
        model.visit.is_asked |= is_left;
        model.visit.is_catching_up = is_left;
        model.visit.is_changing = !is_left;
    }
}

/// Shows all rows of the check of answers.
pub(super) fn unfold(model: &mut Model, scene: &Scene<'_>) {
    if is_at_check(model, scene) {
        model.visit.is_unfolded = true;
        model.revision += 1;
    }
}

fn is_at_check(model: &Model, scene: &Scene<'_>) -> bool {
    let check = screen::checklist::check_page(scene.treatment(model));
    model.screen == Screen::Step(Step::Checklist, check)
}

/// Goes back from a question to its row in the check of answers.
fn to_check(model: &mut Model, question: usize, stage: &Stage, scene: &Scene<'_>) {
    go(model, Step::Checklist, screen::checklist::check_page(scene.treatment(model)));
    // Its answer may have left it without a row of its own.
    at_check(model, stage, scene);
    moves::show(model, Action::ToQuestion(question), stage, scene);
}

/// Goes on after an answer: to the next question without an answer, or else to the check of answers.
/// A question that was opened there leads to the questions that its new answer asks, and back.
fn after_answer(model: &mut Model, question: usize, stage: &Stage, scene: &Scene<'_>) {
    let treatment = scene.treatment(model);
    let check = screen::checklist::check_page(treatment);
    let is_left = |model: &Model, question: usize| {
        model.is_asked(treatment, question) && model.answer(question).is_none()
    };
    if model.visit.is_changing {
        let follows = |other: &usize| {
            let condition = treatment.checklist[*other].only_if.as_ref();
            let asked =
                condition.and_then(|condition| treatment.find_question(&condition.question));
            asked == Some(question) && is_left(model, *other)
        };
        match (question + 1..check).find(follows) {
            Some(next) => {
                go(model, Step::Checklist, next);
                model.visit.is_changing = true;
            }
            None => to_check(model, question, stage, scene),
        }
        return;
    }
    let next = (question + 1..check).find(|question| is_left(model, *question));
    let is_catching_up = model.visit.is_catching_up;
    go(model, Step::Checklist, next.unwrap_or(check));
    model.visit.is_catching_up = is_catching_up && next.is_some();
    at_check(model, stage, scene);
}

/// In the check of answers, the way on is in focus at first, or until they were asked about the
/// first unanswered question. It begins at its top: the rows are others than before the last answer.
/// A warning at the top is read before the questions without an answer.
fn at_check(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    if is_at_check(model, scene) {
        model.set_place(Place::default());
        match left_once(model, scene) {
            Some(question) if screen::check_answers::warns(scene, model) => {
                moves::focus_on_shown(
                    model,
                    [Action::ToQuestion(question), Action::NextPage],
                    stage,
                    scene,
                );
            }
            Some(question) => moves::show(model, Action::ToQuestion(question), stage, scene),
            None => moves::focus_on(model, Action::NextPage, stage, scene),
        }
    }
}

pub(super) fn go(model: &mut Model, step: Step, page: usize) {
    model.overlay = None;
    model.is_searching = false;
    model.visit.is_changing = false;
    model.visit.is_catching_up = false;
    model.screen = Screen::Step(step, page);
}

pub(super) fn next_page(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    let Screen::Step(step, page) = model.screen else { return };
    if !typed_answer::accept(model, stage, scene) {
        return;
    }
    let pages = screen::pages(scene.treatment(model), step);
    if model.visit.is_changing || model.visit.is_catching_up {
        after_answer(model, page, stage, scene);
    } else if is_at_check(model, scene)
        && page + 1 < pages
        && asks_about_unanswered(model, step, scene)
    {
        // The question stands over the page.
    } else if let Some(next) = (page + 1..pages).find(|page| is_shown(model, step, *page, scene)) {
        go(model, step, next);
        at_check(model, stage, scene);
    } else if let Some(next) = Step::ALL.get(step.index() + 1) {
        pass_to(model, *next, scene);
    }
}

/// Returns true for a page that is not one of a question that is not asked.
fn is_shown(model: &Model, step: Step, page: usize, scene: &Scene<'_>) -> bool {
    let treatment = scene.treatment(model);
    step != Step::Checklist
        || page >= screen::checklist::check_page(treatment)
        || model.is_asked(treatment, page)
}

/// Returns true on the last page.
pub(super) fn is_last_page(model: &Model, scene: &Scene<'_>) -> bool {
    let Screen::Step(step, page) = model.screen else { return true };
    step == Step::Takeaway && page + 1 >= screen::pages(scene.treatment(model), step)
}

pub(super) fn previous_page(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    let Screen::Step(step, page) = model.screen else { return };
    if model.visit.is_changing || model.visit.is_catching_up {
        to_check(model, page, stage, scene);
        return;
    }
    let before = step.index().checked_sub(1).and_then(|index| Step::ALL.get(index));
    let previous = (0..page).rev().find(|page| is_shown(model, step, *page, scene));
    match (previous, before) {
        (Some(page), _) => go(model, step, page),
        (None, Some(&before)) => {
            let last = screen::pages(scene.treatment(model), before).saturating_sub(1);
            go(model, before, last);
        }
        (None, None) => model.screen = Screen::Choose,
    }
}

/// Takes an answer of the checklist.
pub(super) fn answer(model: &mut Model, answer: (usize, Given), stage: &Stage, scene: &Scene<'_>) {
    if stage.is_drawn() {
        take_answer(model, answer, stage, scene);
        return;
    }
    // Plain mode has no layout, and goes on after it has printed the consequence.
    if note_answer(model, answer, scene).opens_panel {
        super::open(model, Overlay::Emergency);
    }
}

/// Forgets that the way back was in focus on a page that was left: who comes to it again goes forward.
pub(super) fn forget_way_back(model: &mut Model, left: Screen, stage: &Stage) {
    if left == model.screen || !matches!(left, Screen::Step(..)) {
        return;
    }
    let key = (model.visit.treatment, left);
    let focus = model.visit.places.get(&key).map(|place| place.focus);
    let target = focus.and_then(|focus| stage.screen_layout().targets.get(focus));
    if target.is_some_and(|target| target.action == Some(Action::PreviousPage)) {
        model.visit.places.remove(&key);
    }
}

/// Takes an answer. One of several stays on the page. One without consequence goes on by itself;
/// else the consequence is shown, with the way on in focus. An emergency opens its panel.
pub(super) fn take_answer(
    model: &mut Model,
    answer: (usize, Given),
    stage: &Stage,
    scene: &Scene<'_>,
) {
    let Noted { flag, opens_panel } = note_answer(model, answer, scene);
    let takes_more = screen::checklist::takes_more(scene, model, answer.0);
    if model.screen == Screen::Step(Step::Checklist, answer.0) {
        match flag {
            None if !takes_more => after_answer(model, answer.0, stage, scene),
            // Enter after the digits of several goes on; it does not take away the last of them.
            None | Some(_) => moves::show(model, Action::NextPage, stage, scene),
        }
    }
    if opens_panel {
        super::open(model, Overlay::Emergency);
    }
}

/// The consequence of an answer.
struct Noted {
    flag: Option<Flag>,
    /// True for an emergency; of several answers only for the first that is one.
    opens_panel: bool,
}

/// Notes an answer. Answers to questions that are not asked any more are forgotten.
fn note_answer(model: &mut Model, (question, given): (usize, Given), scene: &Scene<'_>) -> Noted {
    let flag_before = screen::answers::flag(scene, model, question);
    let key = (model.visit.treatment, question);
    let before = model.visit.answers.remove(&key);
    let asked = scene.treatment(model).checklist.get(question);
    let given = asked.map_or(Some(given), |asked| asked.answered(before, given));
    model.visit.answers.extend(given.map(|given| (key, given)));
    model.visit.typed_answer.clear();
    model.revision += 1;
    withdraw(model, scene);
    let flag = screen::answers::flag(scene, model, question);
    let is_known = screen::checklist::takes_more(scene, model, question) && flag == flag_before;
    Noted { flag, opens_panel: flag == Some(Flag::Emergency) && !is_known }
}

/// Forgets the answer to a question.
pub(super) fn forget_answer(model: &mut Model, question: usize, scene: &Scene<'_>) {
    model.visit.answers.remove(&(model.visit.treatment, question));
    model.revision += 1;
    withdraw(model, scene);
}

/// Forgets the answers to questions that are not asked any more. A question is asked only after an
/// earlier one, so one pass is enough.
fn withdraw(model: &mut Model, scene: &Scene<'_>) {
    let treatment = scene.treatment(model);
    for question in 0..treatment.checklist.len() {
        if !model.is_asked(treatment, question) {
            let index = model.visit.treatment;
            model.visit.answers.remove(&(index, question));
            model.visit.places.remove(&(index, Screen::Step(Step::Checklist, question)));
        }
    }
}

/// Takes an answer in the check of understanding. The right one goes on by itself, and the next
/// page says that it was right. After a wrong one the explanation is shown below the answers, with
/// the button forward in focus; one can also choose again.
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
    let is_next_a_check = check + 1 < treatment.understanding.len();
    // Plain mode has no layout, and goes on after it has said so.
    if !stage.is_drawn() {
        return;
    }
    if answer == right
        && is_next_a_check
        && model.screen == Screen::Step(Step::Understanding, check)
    {
        go(model, Step::Understanding, check + 1);
    } else {
        moves::show(model, Action::NextPage, stage, scene);
    }
}
