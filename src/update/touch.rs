//! Fingers and mouse buttons. A finger presses its target when it is lifted over the target on
//! which it went down. A finger that leaves its target upward or downward scrolls the page, which
//! follows it, and presses nothing. A sideways move, or a release elsewhere, does nothing.
//!
//! A press alone does nothing, because its release may have been lost. A terminal without releases
//! would ignore fingers then. It is assumed after three presses without a release; from the third
//! on each press counts as a touch, until a release comes. That holds for the visit only: bytes
//! that look like a release may be typed by anything.

use super::{idle, moves, update};
use crate::draw::Stage;
use crate::model::action::Action;
use crate::model::effect::Effects;
use crate::model::{Finger, Model, Target};
use crate::screen::scene::Scene;

/// Presses without a release after which the terminal is assumed to report none.
const DEAF: u8 = 3;

/// Columns and rows by which a finger may slip outside of buttons.
const SLIP: (u16, u16) = (3, 1);

/// Columns by which a finger may slip on a button; further along a wide one is a swipe.
const SWIPE: u16 = 16;

/// Handles a finger going down.
pub(super) fn press(
    model: &mut Model,
    at: (u16, u16),
    stage: &Stage,
    scene: &Scene<'_>,
) -> Effects {
    if !model.touch.tells_release {
        model.touch.unanswered = model.touch.unanswered.saturating_add(1);
        if model.touch.unanswered >= DEAF {
            return update(model, Action::Touch(at.0, at.1), stage, scene);
        }
    }
    idle::heard(model);
    if idle::is_dismissed(model) {
        model.touch.finger = None;
        return Effects::none();
    }
    let target = stage.target(model, at);
    model.touch.finger = Some(Finger { began: at, target, row: at.1, has_scrolled: false });
    Effects::none()
}

/// Scrolls the page with a finger that has left its button.
pub(super) fn drag(model: &mut Model, at: (u16, u16), stage: &Stage) {
    let Some(finger) = model.touch.finger else { return };
    idle::heard(model);
    let is_held = finger.target.is_some_and(|target| target.is_button)
        && is_same(&finger, stage.target(model, at), at);
    if finger.row == at.1 || is_held && !finger.has_scrolled {
        return;
    }
    let before = model.place();
    let way = if at.1 < finger.row { moves::Way::Onward } else { moves::Way::Backward };
    moves::follow(model, stage, way, at.1.abs_diff(finger.row));
    let has_scrolled = finger.has_scrolled || model.place() != before;
    model.touch.finger = Some(Finger { row: at.1, has_scrolled, ..finger });
}

/// Handles a lifted finger: it presses its target, if it is still over it.
pub(super) fn release(
    model: &mut Model,
    at: (u16, u16),
    stage: &Stage,
    scene: &Scene<'_>,
) -> Effects {
    model.touch.tells_release = true;
    model.touch.unanswered = 0;
    if model.touch.finger.is_none() {
        return Effects::none();
    }
    // Terminals that report no movement report at least its end.
    drag(model, at, stage);
    let Some(finger) = model.touch.finger.take() else { return Effects::none() };
    // A question whether somebody is there has come meanwhile.
    if idle::is_dismissed(model) || finger.has_scrolled {
        return Effects::none();
    }
    if is_same(&finger, stage.target(model, at), at) {
        return update(model, Action::Touch(at.0, at.1), stage, scene);
    }
    Effects::none()
}

/// Returns true if a finger is still over its target. The screen may have changed meanwhile.
fn is_same(finger: &Finger, now: Option<Target>, at: (u16, u16)) -> bool {
    let is_near =
        finger.began.0.abs_diff(at.0) <= SLIP.0 && finger.began.1.abs_diff(at.1) <= SLIP.1;
    match (finger.target, now) {
        (Some(then), Some(now)) if then.is_button || now.is_button => {
            let is_there = then.rect == now.rect || finger.began == at;
            then.action == now.action && is_there && finger.began.0.abs_diff(at.0) <= SWIPE
        }
        (Some(then), Some(now)) => then.action == now.action && is_near,
        (None, None) => is_near,
        (Some(_), None) | (None, Some(_)) => false,
    }
}
