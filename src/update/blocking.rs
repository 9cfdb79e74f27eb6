//! Blocking dialogs: the question "still there?" and the privacy screen, which hide a patient's
//! answers.
//!
//! The person in front may be another one. So only the two choices of the dialog act: to continue,
//! or to start over, which erases everything. Nothing is in focus at first, so that no key chooses
//! by accident. The language can be changed, and the emergency panel can be opened; closing it
//! shows the dialog again. None of that extends the time after which everything is erased.

use super::{idle, moves};
use crate::draw::Stage;
use crate::model::action::Action;
use crate::model::{Model, Overlay, Place};

/// Opens a blocking dialog over everything.
pub(super) fn shut(model: &mut Model, gate: Overlay) {
    idle::cover(model, gate);
    model.is_over_blocking = false;
    model.overlay_place.focus = Place::NOTHING;
}

/// Closes the dialog and shows again what it hid.
pub(super) fn go_on(model: &mut Model) {
    if model.overlay.is_some_and(Overlay::is_blocking) {
        idle::uncover(model);
        model.active = model.now;
    }
}

/// Shows the dialog again after the emergency panel.
pub(super) fn shut_again(model: &mut Model) {
    model.overlay = Some(Overlay::Privacy);
    model.overlay_place = Place { focus: Place::NOTHING, ..Place::default() };
    model.is_over_blocking = false;
}

/// Returns true if a blocking dialog is open, or the emergency panel over one.
pub(super) fn is_shut(model: &Model) -> bool {
    match model.overlay {
        Some(Overlay::Emergency) => model.is_over_blocking,
        Some(overlay) => overlay.is_blocking(),
        None => false,
    }
}

/// Opens the emergency panel, over a blocking dialog too.
pub(super) fn open_emergency(model: &mut Model) {
    model.is_over_blocking = is_shut(model);
    super::open(model, Overlay::Emergency);
}

/// Returns true if a blocking dialog ignores `action`.
pub(super) fn keeps_out(model: &mut Model, action: Action, stage: &Stage) -> bool {
    is_shut(model) && !is_let_through(model, action, stage)
}

fn is_let_through(model: &mut Model, action: Action, stage: &Stage) -> bool {
    if is_always_heard(action) {
        return true;
    }
    if model.is_over_blocking {
        // The emergency panel can be read and closed.
        return matches!(
            action,
            Action::Up
                | Action::Down
                | Action::PageUp
                | Action::PageDown
                | Action::Focus(_)
                | Action::Confirm
                | Action::Close
                | Action::Back
        );
    }
    let targets = &stage.front().targets;
    let has_focus = model.overlay_place.focus < targets.len();
    let is_move = matches!(action, Action::Up | Action::Down);
    if is_move && !has_focus {
        if let Some(first) = targets.iter().position(|target| target.action.is_some()) {
            moves::focus(model, stage, first);
        }
        return false;
    }
    has_focus && (is_move || action == Action::Confirm)
}

/// Returns true for the choices of a dialog, for what needs none, and for raw input. What a number
/// or a touch chooses is checked again.
fn is_always_heard(action: Action) -> bool {
    let is_choice = matches!(action, Action::GoOn | Action::Finish(_));
    let is_for_all = matches!(
        action,
        Action::Speak(_)
            | Action::OpenEmergency
            | Action::ReadAloud
            | Action::Voice(_)
            | Action::Quit
    );
    let is_raw = matches!(
        action,
        Action::Press(..)
            | Action::Drag(..)
            | Action::Release(..)
            | Action::Touch(..)
            | Action::Pick(_)
    );
    is_choice || is_for_all || is_raw || !idle::is_somebody(action)
}
