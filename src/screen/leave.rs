//! The question whether to go back to the start, which erases everything.

use super::asked;
use crate::model::action::{Action, Farewell};
use crate::screen::block::Item;
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let title = scene.phrase(message_id::LEAVE_TITLE);
    let choices = [
        (message_id::LEAVE_NO, Action::Close),
        (message_id::LEAVE_YES, Action::Finish(Farewell::Left)),
    ];
    asked(scene, title, message_id::LEAVE_TEXT, choices)
}
