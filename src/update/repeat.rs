//! A key held down, or struck twice by a trembling hand, confirms once.

use crate::action::Action;
use crate::config::Settings;
use crate::model::{Model, Overlay};

/// Columns and rows within which two touches are meant for the same place.
const NEAR: (u16, u16) = (4, 1);

/// Whether the action repeats what was confirmed a moment ago. If it does, the moment begins anew:
/// a key that is held down confirms once, however long it is held.
pub(super) fn is_repeated(model: &mut Model, action: Action, settings: &Settings) -> bool {
    if !matches!(action, Action::Confirm | Action::Pick(_) | Action::Touch(..)) {
        return false;
    }
    let before = model.confirmed.replace((action, model.now));
    // A PIN may have the same digit twice.
    let may_repeat = matches!(model.overlay, Some(Overlay::Pin(_)))
        // So may a name have the same letter.
        || model.is_typing_a_name() && matches!(action, Action::Touch(..));
    before.is_some_and(|(before, then)| {
        let is_soon = model.now.saturating_sub(then) < settings.confirm_pause;
        is_soon && !may_repeat && is_same(before, action)
    })
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
