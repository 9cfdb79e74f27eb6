//! The question whether to finish, which erases everything; the clinician may not have seen the
//! page.

use super::asked;
use crate::model::action::{Action, Farewell};
use crate::screen::block::Item;
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let title = scene.phrase(message_id::FINISH_TITLE);
    let choices = [
        (message_id::FINISH_NO, Action::Close),
        (message_id::FINISH_YES, Action::Finish(Farewell::Finished)),
    ];
    asked(scene, title, message_id::FINISH_TEXT, choices)
}
