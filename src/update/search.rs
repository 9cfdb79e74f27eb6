//! The search for a treatment by letters of its name.

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

/// Opens the search; if it is open, moves the focus to the first treatment found.
pub(super) fn open(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    if model.screen != Screen::Choose || !search::is_needed(scene.library) {
        return;
    }
    model.overlay = None;
    if model.is_searching {
        let mut targets = stage.front().targets.iter();
        if let Some(first) = targets.position(|it| matches!(it.action, Some(Action::Begin(_)))) {
            moves::focus(model, stage, first);
        }
        return;
    }
    model.is_searching = true;
    model.set_place(Place::default());
}

/// Adds a letter.
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

/// Closes the search and shows all treatments.
pub(super) fn close(model: &mut Model) {
    model.is_searching = false;
    model.visit.search.clear();
    model.revision += 1;
    model.set_place(Place::default());
}

/// Keeps the focus on the letters, and drops it from treatments.
fn changed(model: &mut Model, stage: &Stage) {
    model.revision += 1;
    let focus = stage.front().targets.get(model.place().focus).and_then(|target| target.action);
    if !matches!(focus, Some(Action::Letter(_) | Action::EraseLetter)) {
        model.set_place(Place::default());
    }
}
