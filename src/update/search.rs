//! Typing letters of a treatment's name.

use super::moves;
use crate::draw::Stage;
use crate::model::action::Action;
use crate::model::{Model, Place, Screen};
use crate::screen::scene::Scene;
use sabar_content::search;

pub(super) fn act(model: &mut Model, action: Action, stage: &Stage, scene: &Scene<'_>) {
    if let Action::Letter(letter) = action {
        self::letter(model, stage, letter);
    } else if action == Action::EraseLetter {
        erase(model, stage);
    } else {
        open(model, stage, scene);
    }
}

/// Lets letters be typed; where they already can be, the focus goes to the first treatment found.
pub(super) fn open(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    if model.screen != Screen::Choose || !search::is_needed(scene.library) {
        return;
    }
    model.overlay = None;
    if model.is_searching {
        let mut stops = stage.front().stops.iter();
        if let Some(first) = stops.position(|it| matches!(it.action, Some(Action::Begin(_)))) {
            moves::focus(model, stage, first);
        }
        return;
    }
    model.is_searching = true;
    model.set_place(Place::default());
}

/// Other treatments are found now.
fn letter(model: &mut Model, stage: &Stage, letter: char) {
    if model.visit.search.chars().count() < search::MOST_LETTERS {
        model.visit.search.push(letter);
    }
    changed(model, stage);
}

fn erase(model: &mut Model, stage: &Stage) {
    match model.visit.search.pop() {
        Some(_) => changed(model, stage),
        None => close(model),
    }
}

/// All treatments again, and letters are commands again.
pub(super) fn close(model: &mut Model) {
    model.is_searching = false;
    model.visit.search.clear();
    model.revision += 1;
    model.set_place(Place::default());
}

/// The letters stay where they are; what was found does not.
fn changed(model: &mut Model, stage: &Stage) {
    model.revision += 1;
    let focus = stage.front().stops.get(model.place().focus).and_then(|stop| stop.action);
    if !matches!(focus, Some(Action::Letter(_) | Action::EraseLetter)) {
        model.set_place(Place::default());
    }
}
