//! A key held down, or struck twice by a trembling hand, confirms once.

use std::time::Duration;

use crate::draw::Stage;
use crate::model::action::Action;
use crate::model::{Model, Overlay, Strike};
use crate::settings::Settings;

/// Columns and rows within which two touches are meant for the same place.
const NEAR: (u16, u16) = (4, 1);

/// The same key again within this time is held down: consoles repeat one every 92 ms, other
/// terminals faster, and no hand strikes so fast.
const HELD: Duration = Duration::from_millis(120);

/// True if the action repeats what was confirmed a moment ago. The moment is counted from what
/// counted last, so that whoever strikes in vain is not kept waiting by it; but a key that is held
/// down confirms once, however long it is held.
pub(super) fn is_repeated(
    model: &mut Model,
    action: Action,
    stage: &Stage,
    settings: &Settings,
) -> bool {
    if !matches!(action, Action::Confirm | Action::Pick(_) | Action::Touch(..)) {
        return false;
    }
    let now = model.now;
    let same = model.confirmed.filter(|before| is_same(before.action, action));
    // A PIN may have the same digit twice.
    let may_repeat = matches!(model.overlay, Some(Overlay::Pin(_)))
        // So may a name have the same letter.
        || model.is_typing_a_name() && matches!(action, Action::Touch(..));
    let repeated = same.filter(|before| {
        let is_within = |since: Duration, time: Duration| now.saturating_sub(since) < time;
        let is_held = !matches!(action, Action::Touch(..))
            && is_within(before.heard, HELD.min(settings.confirm_pause));
        let is_soon = is_within(before.counted, settings.confirm_pause);
        !may_repeat && (is_held || is_soon && !only_moves(model, action, stage))
    });
    let counted = repeated.map_or(now, |before| before.counted);
    model.confirmed = Some(Strike { action, counted, heard: now });
    repeated.is_some()
}

/// True if nothing is confirmed by it: it only goes on in reading, as often as somebody likes.
fn only_moves(model: &Model, action: Action, stage: &Stage) -> bool {
    if let Action::Touch(column, row) = action {
        let touched = stage.touched(model, (column, row));
        return matches!(
            touched,
            Some(Action::PageDown | Action::PageUp | Action::Forward | Action::Backward)
        );
    }
    let stop = stage.front().stops.get(model.place().focus);
    action == Action::Confirm && stop.is_some_and(|stop| stop.action.is_none())
}

/// Whether a second strike was meant for what the first one hit. Another screen may lie under the
/// finger by then, so for touches the place decides.
fn is_same(before: Action, action: Action) -> bool {
    match (before, action) {
        (Action::Touch(column, row), Action::Touch(other_column, other_row)) => {
            column.abs_diff(other_column) <= NEAR.0 && row.abs_diff(other_row) <= NEAR.1
        }
        (before, action) => before == action,
    }
}
