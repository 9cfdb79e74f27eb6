//! Applies actions to the model.
//!
//! Depends on the stage, to find what an action is about. The loop in `shell` performs the effects.

mod aloud;
mod appointment;
mod blocking;
mod forget;
pub mod idle;
mod moves;
mod print;
mod problems;
mod reading;
mod repeat;
mod rest;
mod search;
mod seen;
mod staff;
mod touch;
pub mod typed_answer;
mod visit;

use std::cmp::Ordering;
use std::time::Duration;

use crate::draw::Stage;
use crate::draw::chrome::ALL_GREET_FROM;
use crate::draw::page_layout::sides::{self, Arrangement};
use crate::model::action::{Action, TypedKey};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, Place, Screen, StaffPage};
use crate::screen::scene::Scene;
use crate::settings::Settings;

/// Applies an action to the model. `stage` is the layout at the time of the action.
pub fn update(model: &mut Model, action: Action, stage: &Stage, scene: &Scene<'_>) -> Effects {
    seen::note(model, stage);
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
    // News, which nothing holds back.
    if let Action::PrinterTold(news) = action {
        print::told(model, news);
        return Effects::none();
    }
    if let Action::VoiceTold(news) = action {
        aloud::told(model, news, stage, scene);
        return Effects::none();
    }
    if repeat::is_repeated(model, action, stage, scene.settings) {
        idle::heard(model);
        return Effects::none();
    }
    if idle::is_somebody(action) && action != Action::Quit {
        // Except at rest, a key without a meaning is nobody: a terminal, a cable or a thing on it.
        let is_resting = model.screen == Screen::Rest && model.overlay.is_none();
        if action != Action::AnyKey || is_resting {
            idle::heard(model);
        }
        if idle::is_dismissed(model) {
            return Effects::none();
        }
    }
    let before = (model.screen, model.screen_place().focus, model.open_field);
    let shown = (model.language, model.size, model.is_beside);
    let spoken = aloud::Spoken::of(model);
    let effects = act(model, action, stage, scene);
    visit::forget_way_back(model, before.0, stage);
    let effects = effects.and(print::on_arrival(model, before.0, scene));
    staff::settle(model);
    let effects = effects.and(print::settle(model, scene));
    appointment::settle(model, before, shown.0, stage);
    typed_answer::settle(model, (before.0, shown.0), scene);
    let is_in_both = model.is_beside || shown.2;
    if is_in_both
        && before.0 == model.screen
        && (model.language, model.size, model.is_beside) != shown
    {
        moves::keep_focus_shown(model, stage, scene);
    }
    effects.and(spoken.settle(model, action))
}

fn act(model: &mut Model, action: Action, stage: &Stage, scene: &Scene<'_>) -> Effects {
    let is_resting = model.screen == Screen::Rest && model.overlay.is_none();
    if blocking::keeps_out(model, action, stage) {
        return Effects::none();
    }
    if is_resting && rest::begin(model, action, scene) {
        let is_heard = action == Action::ReadAloud;
        return if is_heard { aloud::read_page(model, stage, scene) } else { Effects::none() };
    }
    if appointment::takes_typed(model, action, stage, scene) {
        return Effects::none();
    }
    perform(model, action, stage, scene)
}

fn perform(model: &mut Model, action: Action, stage: &Stage, scene: &Scene<'_>) -> Effects {
    match action {
        // Reading on leads back to the unanswered questions.
        Action::Forward if matches!(model.overlay, Some(Overlay::Unanswered(_))) => {
            return confirm(model, stage, scene);
        }
        Action::Forward => reading::sideways(model, stage, moves::Way::Onward, scene),
        Action::Backward => reading::sideways(model, stage, moves::Way::Backward, scene),
        Action::Up => moves::vertical(model, stage, moves::Way::Backward),
        Action::Down => moves::vertical(model, stage, moves::Way::Onward),
        Action::PageUp => moves::page(model, stage, moves::Way::Backward),
        Action::PageDown => moves::page(model, stage, moves::Way::Onward),
        Action::Focus(target) => moves::focus(model, stage, target),
        Action::Confirm => return confirm(model, stage, scene),
        Action::Pick(number) => return pick(model, number, stage, scene),
        Action::Touch(column, row) => return touch(model, (column, row), stage, scene),
        Action::Back => return back(model, stage, scene),
        Action::Speak(language) => speak(model, language, scene),
        Action::OpenLanguages => open(model, Overlay::Languages),
        Action::OpenEmergency => blocking::open_emergency(model),
        Action::OpenStaff => staff::open(model, stage, scene),
        Action::Pin(key) => return Effects::one(Effect::Pin(key)),
        Action::PinAnswered(answer) => staff::answered(model, answer, stage, scene),
        Action::Staff(request) => return staff::request(model, request),
        Action::Reloaded(reload) => staff::reloaded(model, reload),
        Action::Diagnostics(are_there) => problems::told(model, are_there),
        Action::OpenHelp => open(model, Overlay::Help),
        Action::Beside => beside(model, scene),
        Action::Privacy => idle::hide_screen(model),
        Action::GoOn => blocking::go_on(model),
        Action::OpenSources => open_sources(model, stage, scene),
        Action::Search | Action::Letter(_) | Action::EraseLetter => {
            search::act(model, action, stage, scene);
        }
        Action::OpenSourcesOf(at) => open(model, Overlay::Sources(Some(at))),
        Action::AskHome => return visit::ask_home(model),
        Action::AskFinish => open(model, Overlay::Finish),
        Action::OpenCode(page) => open(model, Overlay::Codes(page)),
        Action::Print => return print::print(model, scene),
        Action::ReadAloud => return aloud::read_or_stop(model, stage, scene),
        Action::ReadPage => return aloud::read_page(model, stage, scene),
        Action::Voice(key) => return aloud::change(model, key),
        Action::ToUnanswered => visit::to_unanswered(model, scene),
        Action::ToQuestion(question) => visit::to_question(model, question, scene),
        Action::Unfold => visit::unfold(model, scene),
        Action::Close => close(model),
        Action::Finish(farewell) => return visit::finish(model, farewell),
        Action::Begin(treatment) => visit::begin_with(model, treatment, scene),
        Action::Visit(step) => visit::visit(model, step, scene),
        Action::NextPage => visit::next_page(model, stage, scene),
        Action::PreviousPage => reading::read_back(model, stage, scene),
        Action::Answer(question, given) => visit::answer(model, (question, given), stage, scene),
        Action::Choose(check, answer) => visit::choose(model, (check, answer), stage, scene),
        Action::MoveDate(anchor, days) => appointment::shift_date(model, anchor, days, scene),
        Action::MoveHour(anchor, minutes) => appointment::shift_hour(model, anchor, minutes),
        Action::SetDate(anchor, date) => appointment::set_date(model, anchor, date, scene),
        Action::SetHour(anchor, hour) => appointment::set_hour(model, anchor, hour),
        Action::OpenField(field) => appointment::open(model, field, stage, scene),
        Action::Typed(key) => appointment::typed(model, key, stage, scene),
        Action::Type(key) => typed_answer::typed(model, key, scene),
        Action::Resized(columns, rows) => resized(model, (columns, rows)),
        Action::Elapsed(now) => return elapsed(model, now, stage, scene),
        // News is taken above; fingers become touches, or scroll.
        Action::PrinterTold(_) | Action::VoiceTold(_) => {}
        Action::AnyKey | Action::Press(..) | Action::Drag(..) | Action::Release(..) => {}
        Action::Quit => return quit(scene),
    }
    Effects::none()
}

/// Ends the program. In kiosk mode only staff can.
fn quit(scene: &Scene<'_>) -> Effects {
    if scene.settings.kiosk { Effects::none() } else { Effects::one(Effect::Quit) }
}

/// Performs the action at a place of the screen; at rest, a touch anywhere is like any key.
fn touch(model: &mut Model, place: (u16, u16), stage: &Stage, scene: &Scene) -> Effects {
    if let Some(action) = stage.touched(model, place) {
        moves::focus_touched(model, stage, action);
        act(model, action, stage, scene)
    } else if model.screen != Screen::Rest {
        Effects::none()
    } else if model.overlay.is_some() {
        act(model, Action::AnyKey, stage, scene)
    } else {
        // The greeting begins in its own language, what is said below the cards in theirs.
        let begins = match stage.against_cards(model, place.1) {
            Ordering::Less => Action::Speak(model.greeting.unwrap_or(model.language)),
            Ordering::Greater => Action::AnyKey,
            Ordering::Equal => return Effects::none(),
        };
        act(model, begins, stage, scene)
    }
}

/// Returns the time at which the model must be told the time again. There always is one, so that
/// answers are never left on the screen.
#[must_use]
pub fn deadline(model: &Model, stage: &Stage, settings: &Settings) -> Duration {
    idle::deadline(model, stage, settings)
}

/// Notes that somebody types what is no action yet.
pub fn heard(model: &mut Model) {
    idle::heard(model);
}

fn confirm(model: &mut Model, stage: &Stage, scene: &Scene<'_>) -> Effects {
    let place = model.place();
    let target = stage.front().targets.get(place.focus);
    match target.and_then(|target| target.action) {
        // A button that leaves the page works only where it is visible.
        Some(Action::NextPage | Action::AskFinish) if !stage.shows_focus(model) => {
            moves::page(model, stage, moves::Way::Onward);
            // Pressing it again leads to it, and presses nothing else on the way.
            model.set_place(Place { focus: place.focus, ..model.place() });
            Effects::none()
        }
        Some(action) => act(model, action, stage, scene),
        // What was typed is accepted.
        None if model.answer_typing().is_some() && !model.visit.typed_answer.is_empty() => {
            visit::next_page(model, stage, scene);
            Effects::none()
        }
        None if reading::is_read(model) && model.open_field.is_none() => {
            reading::read_on(model, stage, scene);
            Effects::none()
        }
        None => {
            moves::vertical(model, stage, moves::Way::Onward);
            Effects::none()
        }
    }
}

/// Presses the target with this number: in the group in focus first, then anywhere on the screen.
/// A day or an hour in focus begins with the digit.
fn pick(model: &mut Model, number: u8, stage: &Stage, scene: &Scene<'_>) -> Effects {
    let targets = &stage.front().targets;
    let focus = targets.get(model.place().focus);
    if let Some(Action::OpenField(field)) = focus.and_then(|target| target.action) {
        appointment::open(model, field, stage, scene);
        appointment::typed(model, TypedKey::Digit(number), stage, scene);
        return Effects::none();
    }
    if number == 0 {
        open(model, Overlay::Help);
        return Effects::none();
    }
    let group = targets.get(model.place().focus).and_then(|target| target.group);
    let carries = |group: Option<usize>| {
        let mut targets = targets.iter().enumerate();
        targets.find(|(_, target)| target.number == Some(number) && target.group == group)
    };
    let found = group.and_then(|_| carries(group)).or_else(|| carries(None));
    let Some((index, target)) = found else { return Effects::none() };
    if target.is_focusable {
        moves::focus(model, stage, index);
    }
    match target.action {
        Some(action) => act(model, action, stage, scene),
        None => Effects::none(),
    }
}

fn back(model: &mut Model, stage: &Stage, scene: &Scene<'_>) -> Effects {
    match (model.overlay, model.screen) {
        (Some(_), _) => close(model),
        (None, Screen::Rest) => {}
        (None, Screen::Choose) if model.is_searching => search::close(model),
        (None, Screen::Choose) => return visit::ask_home(model),
        (None, Screen::Step(..)) => visit::previous_page(model, stage, scene),
    }
    Effects::none()
}

/// Closes the overlay; a page for staff leads back to their menu.
fn close(model: &mut Model) {
    match model.overlay {
        Some(Overlay::Staff(page)) if page != StaffPage::Menu => {
            open(model, Overlay::Staff(StaffPage::Menu));
        }
        Some(Overlay::Diagnostics) => problems::close(model),
        Some(Overlay::Emergency) if model.is_over_blocking => blocking::shut_again(model),
        Some(_) | None => model.overlay = None,
    }
}

/// Changes the language and closes the list of languages.
fn speak(model: &mut Model, language: usize, scene: &Scene<'_>) {
    if language < scene.library.languages().len() {
        // The letters belong to names in the previous language.
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

/// Shows or hides the clinic's language beside the patient's, if they differ.
fn beside(model: &mut Model, scene: &Scene<'_>) {
    if !sides::others(scene, model).is_empty() {
        model.is_beside = !model.is_beside;
    }
}

/// In a preview, shows several languages as soon as there is room, and one without.
fn resized(model: &mut Model, size: (u16, u16)) {
    let arrangement = Arrangement::of(size.0);
    if model.is_writing && arrangement != Arrangement::of(model.size.0) {
        model.is_beside = arrangement == Arrangement::Columns;
    }
    model.size = size;
}

fn open(model: &mut Model, overlay: Overlay) {
    model.overlay = Some(overlay);
    // The list of languages begins at the current one.
    let focus = if overlay == Overlay::Languages { model.language } else { 0 };
    model.overlay_place = Place { focus, ..Place::default() };
}

fn open_sources(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    // On the choice of a treatment, the key opens the search.
    if model.screen == Screen::Choose {
        search::open(model, stage, scene);
    }
    if !matches!(model.screen, Screen::Step(..)) {
        return;
    }
    // On a button or a note: the statement before it, or else the next one.
    let (before, after) = stage
        .screen_layout()
        .targets
        .split_at_checked(model.screen_place().focus + 1)
        .unwrap_or_default();
    let statement = before.iter().rev().chain(after).find_map(|target| target.statement);
    open(model, Overlay::Sources(statement.map(|(at, _)| at)));
}

/// Handles the passing of time: on the rest screen the greeting changes its language, unless motion
/// is reduced, and the language in focus stays; elsewhere somebody may have left.
fn elapsed(model: &mut Model, now: Duration, stage: &Stage, scene: &Scene<'_>) -> Effects {
    model.now = now;
    if model.screen != Screen::Rest || model.overlay.is_some() {
        return idle::elapsed(model, stage, scene.settings);
    }
    if now >= idle::deadline(model, stage, scene.settings) {
        model.rest_turned = now;
        // The farewell is for the last patient only.
        model.farewell = false;
        let greeting = model.greeting.unwrap_or(model.language);
        let next = (greeting + 1) % scene.library.languages().len().max(1);
        // Where all languages greet at once, nothing turns.
        let turns = !scene.settings.reduced_motion && model.size.0 < ALL_GREET_FROM;
        model.greeting = turns.then_some(next);
    }
    Effects::none()
}
