//! "Finished?": it forgets everything, and the clinician may not have seen the page yet.

use super::asked;
use crate::action::{Action, Farewell};
use crate::block::Item;
use crate::l10n::word_id;
use crate::scene::Scene;

/// The blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let title = scene.phrase(word_id::FINISH_TITLE);
    let choices = [
        (word_id::FINISH_NO, Action::Close),
        (word_id::FINISH_YES, Action::Finish(Farewell::Finished)),
    ];
    asked(scene, title, word_id::FINISH_TEXT, choices)
}
