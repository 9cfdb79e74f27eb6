//! What an action changes. The loop in `app` does what the effects ask for.

mod date;
mod forget;
mod gate;
pub mod idle;
mod moves;
mod problems;
mod repeat;
mod search;
mod staff;
mod touch;

use std::time::Duration;

use crate::draw::Stage;
use crate::draw::page_layout::beside::{self, Arrangement};
use crate::model::action::{Action, Farewell};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, Place, Screen, StaffPage, Step, Understanding, Visit};
use crate::screen;
use crate::screen::scene::Scene;
use crate::settings::Settings;
use sabar_content::{Answer, Flag};

/// Changes the model as the action asks. `stage` is how the model looked when it happened.
pub fn update(model: &mut Model, action: Action, stage: &Stage, scene: &Scene<'_>) -> Effects {
    if let Action::Press(column, row) = action {
        return touch::press(model, (column, row), stage, scene);
    }
    if let Action::Drag(column, row) = action {
        touch::drag(model, (column, row), stage);
        return Effects::none();
    }
    if let Action::Release(column, row) = action {
        return touch::release(model, (column, row), stage, scene);
    }
    if repeat::is_repeated(model, action, stage, scene.settings) {
        idle::heard(model);
        return Effects::none();
    }
    if idle::is_somebody(action) && action != Action::Quit {
        idle::heard(model);
        if idle::is_dismissed(model) {
            return Effects::none();
        }
    }
    let before = (model.screen, model.screen_place().focus, model.is_date_open);
    let shown = (model.language, model.size, model.is_beside);
    let effects = act(model, action, stage, scene);
    staff::settle(model);
    let after = (model.screen, model.screen_place().focus, model.is_date_open);
    // Whoever leaves the date has set it.
    if before.2 && (before.0, before.1) != (after.0, after.1) {
        model.is_date_open = false;
    }
    date::settle(model, shown.0);
    let is_in_both = model.is_beside || shown.2;
    if is_in_both
        && before.0 == model.screen
        && (model.language, model.size, model.is_beside) != shown
    {
        moves::keep_focus_shown(model, stage, scene);
    }
    effects
}

fn act(model: &mut Model, action: Action, stage: &Stage, scene: &Scene<'_>) -> Effects {
    let is_resting = model.screen == Screen::Rest && model.overlay.is_none();
    if gate::keeps_out(model, action, stage) || is_resting && begin(model, action, scene) {
        return Effects::none();
    }
    match action {
        // Whoever only goes on is not kept by the question, but led back to what is left out.
        Action::Forward if matches!(model.overlay, Some(Overlay::Unanswered(_))) => {
            return confirm(model, stage, scene);
        }
        Action::Forward => moves::sideways(model, stage, moves::Way::Onward, scene),
        Action::Backward => moves::sideways(model, stage, moves::Way::Backward, scene),
        Action::Up => moves::vertical(model, stage, moves::Way::Backward),
        Action::Down => moves::vertical(model, stage, moves::Way::Onward),
        Action::PageUp => moves::page(model, stage, moves::Way::Backward),
        Action::PageDown => moves::page(model, stage, moves::Way::Onward),
        Action::Focus(stop) => moves::focus(model, stage, stop),
        Action::Confirm => return confirm(model, stage, scene),
        Action::Pick(number) => return pick(model, number, stage, scene),
        Action::Touch(column, row) => match stage.touched(model, (column, row)) {
            Some(action) => {
                moves::focus_touched(model, stage, action);
                return act(model, action, stage, scene);
            }
            None if model.screen == Screen::Rest => {
                return act(model, Action::AnyKey, stage, scene);
            }
            None => {}
        },
        Action::Back => return back(model, scene),
        Action::Speak(language) => speak(model, language, scene),
        Action::OpenLanguages => open(model, Overlay::Languages),
        Action::OpenEmergency => gate::open_emergency(model),
        Action::OpenStaff => staff::open(model, scene),
        Action::Pin(key) => return Effects::one(Effect::Pin(key)),
        Action::PinAnswered(answer) => staff::answered(model, answer, scene),
        Action::Staff(wish) => return staff::wish(model, wish),
        Action::Renewed(renewal) => staff::renewed(model, renewal),
        Action::Diagnostics(are_there) => problems::told(model, are_there),
        Action::OpenHelp => open(model, Overlay::Help),
        Action::Beside => beside(model, scene),
        Action::Privacy => idle::veil(model),
        Action::GoOn => gate::go_on(model),
        Action::OpenSources => open_sources(model, stage, scene),
        Action::Search | Action::Letter(_) | Action::EraseLetter => {
            search::act(model, action, stage, scene);
        }
        Action::OpenSourcesOf(at) => open(model, Overlay::Sources(Some(at))),
        Action::AskHome => return ask_home(model),
        Action::AskFinish => open(model, Overlay::Finish),
        Action::ToUnanswered => to_unanswered(model, stage, scene),
        Action::Close => close(model),
        Action::Finish(farewell) => return finish(model, farewell),
        Action::Begin(treatment) => begin_with(model, treatment),
        Action::Visit(step) => visit(model, step, scene),
        Action::NextPage => next_page(model, scene),
        Action::PreviousPage => previous_page(model, scene),
        Action::Answer(question, given) => answer(model, (question, given), stage, scene),
        Action::Choose(check, answer) => choose(model, check, answer, scene),
        Action::MoveDate(days) => date::shift(model, days, scene),
        Action::SetDate(date) => date::set(model, date),
        Action::OpenDate => date::open(model),
        Action::Date(key) => date::typed(model, key, stage, scene),
        Action::Resized(columns, rows) => resized(model, (columns, rows)),
        Action::Elapsed(now) => return elapsed(model, now, stage, scene),
        // What fingers do becomes a touch, or scrolls.
        Action::AnyKey | Action::Press(..) | Action::Drag(..) | Action::Release(..) => {}
        // In kiosk mode only staff can end it.
        Action::Quit if scene.settings.kiosk => {}
        Action::Quit => return Effects::one(Effect::Quit),
    }
    Effects::none()
}

/// When the model has to be told the time again. A kiosk is never left alone with somebody's
/// answers, so there always is such a time.
#[must_use]
pub fn deadline(model: &Model, stage: &Stage, settings: &Settings) -> Duration {
    idle::deadline(model, stage, settings)
}

/// At rest every key begins in the language in focus; the ones that mean a language choose it, and
/// the one for their list opens it. Tells whether the action was one of those.
fn begin(model: &mut Model, action: Action, scene: &Scene<'_>) -> bool {
    let count = scene.library.languages().len().max(1);
    match action {
        Action::Up => turn_to(model, (model.language + count - 1) % count),
        Action::Down => turn_to(model, (model.language + 1) % count),
        Action::Speak(language) => begin_in(model, language, scene),
        Action::Pick(number) if usize::from(number) <= count => return false,
        Action::OpenLanguages => {
            begin_in(model, model.language, scene);
            open(model, Overlay::Languages);
        }
        Action::Confirm
        | Action::Pick(_)
        | Action::Forward
        | Action::Backward
        | Action::PageUp
        | Action::PageDown
        | Action::Back
        | Action::OpenSources
        | Action::Beside
        | Action::AskHome
        | Action::AnyKey => begin_in(model, model.language, scene),
        Action::Focus(_)
        | Action::Touch(..)
        | Action::Press(..)
        | Action::Drag(..)
        | Action::Release(..)
        | Action::OpenSourcesOf(_)
        | Action::OpenEmergency
        | Action::OpenHelp
        | Action::OpenStaff
        | Action::Pin(_)
        | Action::PinAnswered(_)
        | Action::Staff(_)
        | Action::Renewed(_)
        | Action::Diagnostics(_)
        | Action::Close
        | Action::AskFinish
        | Action::ToUnanswered
        | Action::Finish(_)
        | Action::Begin(_)
        | Action::Search
        | Action::Letter(_)
        | Action::EraseLetter
        | Action::Visit(_)
        | Action::NextPage
        | Action::PreviousPage
        | Action::Answer(..)
        | Action::Choose(..)
        | Action::MoveDate(_)
        | Action::SetDate(_)
        | Action::OpenDate
        | Action::Date(_)
        | Action::Privacy
        | Action::GoOn
        | Action::Resized(..)
        | Action::Elapsed(_)
        | Action::Quit => return false,
    }
    true
}

/// At rest the focus speaks: whoever moves it reads the same in another language.
fn turn_to(model: &mut Model, language: usize) {
    model.language = language;
    model.greeting = None;
    model.rest_turned = model.now;
    model.farewell = false;
}

fn begin_in(model: &mut Model, language: usize, scene: &Scene<'_>) {
    if language < scene.library.languages().len() {
        model.language = language;
        model.greeting = None;
        model.screen = Screen::Choose;
        model.farewell = false;
    }
}

fn confirm(model: &mut Model, stage: &Stage, scene: &Scene<'_>) -> Effects {
    let place = model.place();
    let stop = stage.front().stops.get(place.focus);
    match stop.and_then(|stop| stop.action) {
        // What leads away does so only where it can be seen.
        Some(Action::NextPage) if !stage.shows_focus(model) => {
            moves::page(model, stage, moves::Way::Onward);
            Effects::none()
        }
        Some(action) => act(model, action, stage, scene),
        None if moves::is_read(model) && !model.is_date_open => {
            moves::read_on(model, stage, scene);
            Effects::none()
        }
        None => {
            moves::vertical(model, stage, moves::Way::Onward);
            Effects::none()
        }
    }
}

/// Does what carries this number: in the group in focus first, then anywhere on the screen.
fn pick(model: &mut Model, number: u8, stage: &Stage, scene: &Scene<'_>) -> Effects {
    let stops = &stage.front().stops;
    let group = stops.get(model.place().focus).and_then(|stop| stop.group);
    let carries = |group: Option<usize>| {
        let mut stops = stops.iter().enumerate();
        stops.find(|(_, stop)| stop.number == Some(number) && stop.group == group)
    };
    let found = group.and_then(|_| carries(group)).or_else(|| carries(None));
    let Some((index, stop)) = found else { return Effects::none() };
    if stop.is_focusable {
        moves::focus(model, stage, index);
    }
    match stop.action {
        Some(action) => act(model, action, stage, scene),
        None => Effects::none(),
    }
}

fn back(model: &mut Model, scene: &Scene<'_>) -> Effects {
    match (model.overlay, model.screen) {
        (Some(_), _) => close(model),
        (None, Screen::Rest) => {}
        (None, Screen::Choose) if model.is_searching => search::close(model),
        (None, Screen::Choose) => return ask_home(model),
        (None, Screen::Step(..)) => previous_page(model, scene),
    }
    Effects::none()
}

/// Closes what is open; from a page for staff the way back is to their first.
fn close(model: &mut Model) {
    match model.overlay {
        Some(Overlay::Staff(page)) if page != StaffPage::Menu => {
            open(model, Overlay::Staff(StaffPage::Menu));
        }
        Some(Overlay::Diagnostics) => problems::close(model),
        Some(Overlay::Emergency) if model.is_gated => gate::shut_again(model),
        Some(_) | None => model.overlay = None,
    }
}

/// Speaks another language. Everything else stays; the list of languages has done its work.
fn speak(model: &mut Model, language: usize, scene: &Scene<'_>) {
    if language < scene.library.languages().len() {
        // The letters were those of names in the language before.
        if model.language != language && !model.visit.search.is_empty() {
            model.visit.search.clear();
            model.revision += 1;
        }
        model.language = language;
        if model.overlay == Some(Overlay::Languages) {
            model.overlay = None;
        }
    }
}

/// Shows the clinic's language too, or no longer. Whoever speaks it already sees no change.
fn beside(model: &mut Model, scene: &Scene<'_>) {
    if !beside::others(scene, model).is_empty() {
        model.is_beside = !model.is_beside;
    }
}

/// Whoever writes sees several languages where they come to have room, and one where they lose it.
fn resized(model: &mut Model, size: (u16, u16)) {
    let arrangement = Arrangement::of(size.0);
    if model.is_writing && arrangement != Arrangement::of(model.size.0) {
        model.is_beside = arrangement == Arrangement::Columns;
    }
    model.size = size;
}

fn open(model: &mut Model, overlay: Overlay) {
    model.overlay = Some(overlay);
    // The list of languages begins at the one spoken.
    let focus = if overlay == Overlay::Languages { model.language } else { 0 };
    model.overlay_place = Place { focus, ..Place::default() };
}

fn open_sources(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    // There it asks where a treatment is.
    if model.screen == Screen::Choose {
        search::open(model, stage, scene);
    }
    if !matches!(model.screen, Screen::Step(..)) {
        return;
    }
    // On a button or a note, the statement read last is meant, or the first to come.
    let (before, after) = stage
        .screen_sheet()
        .stops
        .split_at_checked(model.screen_place().focus + 1)
        .unwrap_or_default();
    let statement = before.iter().rev().chain(after).find_map(|stop| stop.statement);
    open(model, Overlay::Sources(statement.map(|(at, _)| at)));
}

/// Asks before anything is forgotten; with nothing to forget it goes at once.
fn ask_home(model: &mut Model) -> Effects {
    let untouched = Visit { date: model.default_date, ..Visit::default() };
    let kept = Visit { places: model.visit.places.clone(), treatment: 0, ..untouched };
    let is_empty = model.visit.answers.is_empty() && model.visit.checks.is_empty();
    if is_empty && model.visit.date == kept.date && model.screen == Screen::Choose {
        return finish(model, Farewell::Left);
    }
    if model.screen != Screen::Rest {
        open(model, Overlay::Leave);
    }
    Effects::none()
}

/// Forgets everything and rests.
fn finish(model: &mut Model, farewell: Farewell) -> Effects {
    let is_finished = farewell == Farewell::Finished;
    let fresh = forget::forgotten(model);
    // While this patient is told goodbye in their own language, the next one finds the clinic's.
    let greeting = is_finished.then_some(model.language);
    *model = Model { greeting, farewell: is_finished, ..fresh };
    Effects::one(Effect::Forgotten(farewell))
}

fn begin_with(model: &mut Model, treatment: usize) {
    model.visit.is_asked &= model.visit.treatment == treatment;
    model.visit.treatment = treatment;
    go(model, Step::Summary, 0);
}

fn visit(model: &mut Model, step: usize, scene: &Scene<'_>) {
    if let Some(step) = Step::ALL.get(step) {
        pass_to(model, *step, scene);
    }
}

/// Goes to a step. Whoever leaves the checklist behind with questions unanswered is asked, once.
fn pass_to(model: &mut Model, step: Step, scene: &Scene<'_>) {
    let Screen::Step(from, _) = model.screen else { return };
    let is_passing = from <= Step::Checklist && step > Step::Checklist;
    if is_passing
        && !model.visit.is_asked
        && scene.may_show(model.visit.treatment)
        && screen::unanswered::questions(scene, model).next().is_some()
    {
        model.visit.is_asked = true;
        open(model, Overlay::Unanswered(step));
    } else {
        go(model, step, 0);
    }
}

/// Goes to the first question without an answer.
fn to_unanswered(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    let Some(question) = screen::unanswered::questions(scene, model).next() else { return };
    let pages = screen::checklist::pages(scene.treatment(model));
    let page = pages.iter().position(|page| page.contains(&question)).unwrap_or(0);
    go(model, Step::Checklist, page);
    moves::to_question(model, stage, question, scene);
}

fn go(model: &mut Model, step: Step, page: usize) {
    model.overlay = None;
    model.is_searching = false;
    model.screen = Screen::Step(step, page);
}

fn next_page(model: &mut Model, scene: &Scene<'_>) {
    let Screen::Step(step, page) = model.screen else { return };
    if page + 1 < screen::pages(scene.treatment(model), step) {
        go(model, step, page + 1);
    } else if let Some(next) = Step::ALL.get(step.index() + 1) {
        pass_to(model, *next, scene);
    }
}

/// True if the answer to a question was the last that its page waited for, and asks for nothing:
/// what it asks for has to be read first.
fn completes_page(model: &Model, question: usize, scene: &Scene<'_>) -> bool {
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

/// True if no page comes after the one shown.
fn is_last_page(model: &Model, scene: &Scene<'_>) -> bool {
    let Screen::Step(step, page) = model.screen else { return true };
    step == Step::Takeaway && page + 1 >= screen::pages(scene.treatment(model), step)
}

fn previous_page(model: &mut Model, scene: &Scene<'_>) {
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

/// Takes an answer of the checklist, and goes on to what has none. An emergency opens its panel.
fn answer(model: &mut Model, (question, given): (usize, Answer), stage: &Stage, scene: &Scene<'_>) {
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
        open(model, Overlay::Emergency);
    }
}

/// An answer in the check of understanding. After a wrong one the page shows the explanation from
/// its top; after the right one the way on is in focus.
fn choose(model: &mut Model, check: usize, answer: usize, scene: &Scene<'_>) {
    let treatment = scene.treatment(model);
    let Some(right) = treatment.understanding.get(check).map(|check| check.right) else { return };
    let before = model.understanding(check);
    let explained_again = before.is_some_and(|how| how.explained_again) || answer != right;
    model
        .visit
        .checks
        .insert((model.visit.treatment, check), Understanding { chosen: answer, explained_again });
    model.revision += 1;
    let answers = treatment.understanding.get(check).map_or(0, |check| check.answers.len());
    // Stops of the page: the question, its answers, back, continue.
    let focus = if answer == right { answers + 2 } else { 0 };
    model.set_place(Place { top: screen::understanding::VERDICT, rows: 0, focus });
}

/// Time passes: the rest screen greets in all languages in turn, unless nothing may move by itself.
/// The language in focus stays, so that a key never begins in another one. Elsewhere somebody may
/// have left.
fn elapsed(model: &mut Model, now: Duration, stage: &Stage, scene: &Scene<'_>) -> Effects {
    model.now = now;
    if model.screen != Screen::Rest || model.overlay.is_some() {
        return idle::elapsed(model, stage, scene.settings);
    }
    if now >= idle::deadline(model, stage, scene.settings) {
        model.rest_turned = now;
        // What was said to the last patient is not for the next one.
        model.farewell = false;
        let greeting = model.greeting.unwrap_or(model.language);
        let next = (greeting + 1) % scene.library.languages().len().max(1);
        model.greeting = (!scene.settings.reduced_motion).then_some(next);
    }
    Effects::none()
}
