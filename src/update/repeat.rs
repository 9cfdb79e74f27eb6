//! Ignores repeated confirmations: a key held down, or struck twice by a trembling hand, confirms
//! once.

use std::time::Duration;

use super::idle;
use crate::draw::Stage;
use crate::model::action::Action;
use crate::model::{Confirmation, Model, Overlay, Target};
use crate::settings::Settings;

/// Columns and rows within which two touches have the same position.
const NEAR: (u16, u16) = (4, 1);

/// The same key within this time is held down: consoles repeat every 92 ms, other terminals faster,
/// and no hand is as fast.
const HELD: Duration = Duration::from_millis(120);

/// A second touch of one place erases nothing before this time: the button that erases may be where
/// the one that asks was.
const ERASING: Duration = Duration::from_secs(2);

/// Returns true if the action repeats a recent confirmation. The time counts from the confirmation
/// that took effect, so that ignored ones do not extend it; a key held down confirms once, however
/// long it is held.
pub(super) fn is_repeated(
    model: &mut Model,
    action: Action,
    stage: &Stage,
    settings: &Settings,
) -> bool {
    if !matches!(action, Action::Confirm | Action::Pick(_) | Action::Touch(..)) {
        return false;
    }
    let erases = erases(model, action, stage);
    // It came by itself, under a finger or a key that meant something else.
    if erases && model.overlay == Some(idle::still_there(settings)) {
        return true;
    }
    let now = model.now;
    let same = model.confirmed.filter(|before| {
        is_same(before.action, action) || hit_one_answer(model, before.action, action, stage)
    });
    // A PIN may repeat a digit.
    let may_repeat = matches!(model.overlay, Some(Overlay::Pin(_)))
        // A name may repeat a letter.
        || model.is_typing_a_name() && matches!(action, Action::Touch(..));
    let repeated = same.filter(|before| {
        let is_within = |since: Duration, time: Duration| now.saturating_sub(since) < time;
        let is_held = !matches!(action, Action::Touch(..))
            && is_within(before.heard, HELD.min(settings.confirm_pause));
        let is_touch = matches!(action, Action::Touch(..));
        let pause = if erases && is_touch { ERASING } else { Duration::ZERO };
        let is_soon = is_within(before.counted, settings.confirm_pause.max(pause));
        !may_repeat && (is_held || is_soon && !only_moves(model, action, stage))
    });
    let counted = repeated.map_or(now, |before| before.counted);
    model.confirmed = Some(Confirmation { action, counted, heard: now });
    repeated.is_some()
}

/// Returns true if it erases all answers.
fn erases(model: &Model, action: Action, stage: &Stage) -> bool {
    let targets = &stage.front().targets;
    let confirmed = if let Action::Touch(column, row) = action {
        stage.touched(model, (column, row))
    } else if let Action::Pick(number) = action {
        targets.iter().find(|it| it.number == Some(number)).and_then(|it| it.action)
    } else {
        targets.get(model.place().focus).and_then(|it| it.action)
    };
    matches!(confirmed, Some(Action::Finish(_)))
}

/// Returns true if it confirms nothing: it only reads on, or types a digit, which may be repeated.
fn only_moves(model: &Model, action: Action, stage: &Stage) -> bool {
    if let Action::Touch(column, row) = action {
        let touched = stage.touched(model, (column, row));
        return matches!(
            touched,
            Some(
                Action::PageDown
                    | Action::PageUp
                    | Action::Forward
                    | Action::Backward
                    | Action::Type(_)
            )
        );
    }
    let target = stage.front().targets.get(model.place().focus);
    action == Action::Confirm
        && target.is_some_and(|target| matches!(target.action, None | Some(Action::Type(_))))
}

/// Returns true for two touches of one large answer. An answer goes on to the next question by
/// itself, whose answers are in the same columns, and at most a row higher or lower.
fn hit_one_answer(model: &Model, before: Action, action: Action, stage: &Stage) -> bool {
    let (Action::Touch(other_column, other_row), Action::Touch(column, row)) = (before, action)
    else {
        return false;
    };
    let target: Option<Target> = stage.target(model, (column, row));
    let is_answer = target
        .is_some_and(|target| matches!(target.action, Action::Answer(..) | Action::Choose(..)));
    let is_at = |row| stage.target(model, (other_column, row)) == target;
    is_answer && (is_at(other_row) || row.abs_diff(other_row) <= NEAR.1 && is_at(row))
}

/// Returns true if a repetition has the same target. Another screen may be under the finger by
/// then, so touches are compared by position.
fn is_same(before: Action, action: Action) -> bool {
    match (before, action) {
        (Action::Touch(column, row), Action::Touch(other_column, other_row)) => {
            column.abs_diff(other_column) <= NEAR.0 && row.abs_diff(other_row) <= NEAR.1
        }
        (before, action) => before == action,
    }
}
