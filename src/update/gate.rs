//! Covers behind which somebody's answers may be: the question "still there?" and the hidden screen.
//!
//! Whoever stands there may be the next person. Only the two choices of a gate do something: to go
//! on, or to begin anew, which forgets. Nothing has the focus at first, so that no key pressed by
//! chance chooses. The language may be changed, and the emergency panel opens over a gate; closing
//! it leads back. Nothing of that prolongs the wait after which everything is forgotten.

use super::{idle, moves};
use crate::draw::Stage;
use crate::model::action::Action;
use crate::model::{Model, Overlay, Place};

/// No stop has this index.
const NOTHING: usize = usize::MAX;

/// Shuts a gate over everything.
pub(super) fn shut(model: &mut Model, gate: Overlay) {
    idle::cover(model, gate);
    model.is_gated = false;
    model.overlay_place.focus = NOTHING;
}

/// Opens the gate: what it hid is there again.
pub(super) fn go_on(model: &mut Model) {
    if model.overlay.is_some_and(Overlay::is_gate) {
        idle::uncover(model);
        model.active = model.now;
    }
}

/// Leads from the emergency panel back to the gate over which it was opened.
pub(super) fn shut_again(model: &mut Model) {
    model.overlay = Some(Overlay::Privacy);
    model.overlay_place = Place { focus: NOTHING, ..Place::default() };
    model.is_gated = false;
}

/// True if it is not known whether the patient is there.
pub(super) fn is_shut(model: &Model) -> bool {
    match model.overlay {
        Some(Overlay::Emergency) => model.is_gated,
        Some(overlay) => overlay.is_gate(),
        None => false,
    }
}

/// Opens the emergency panel, over a gate too.
pub(super) fn open_emergency(model: &mut Model) {
    model.is_gated = is_shut(model);
    super::open(model, Overlay::Emergency);
}

/// True if `action` does nothing where a gate is shut.
pub(super) fn keeps_out(model: &mut Model, action: Action, stage: &Stage) -> bool {
    is_shut(model) && !is_let_through(model, action, stage)
}

fn is_let_through(model: &mut Model, action: Action, stage: &Stage) -> bool {
    if is_always_heard(action) {
        return true;
    }
    if model.is_gated {
        // The emergency panel is read, and closed.
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
    let stops = &stage.front().stops;
    let has_focus = model.overlay_place.focus < stops.len();
    let is_move = matches!(action, Action::Up | Action::Down);
    if is_move && !has_focus {
        if let Some(first) = stops.iter().position(|stop| stop.action.is_some()) {
            moves::focus(model, stage, first);
        }
        return false;
    }
    has_focus && (is_move || action == Action::Confirm)
}

/// True for what a gate asks for, what needs no gate, and what is no key. What a number or a touch
/// chooses comes here again.
fn is_always_heard(action: Action) -> bool {
    let is_choice = matches!(action, Action::GoOn | Action::Finish(_));
    let is_for_all = matches!(action, Action::Speak(_) | Action::OpenEmergency | Action::Quit);
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
