//! "Finished?": it forgets everything, and the clinician may not have seen the page yet.

use super::asked;
use crate::model::action::{Action, Farewell};
use crate::screen::block::Item;
use crate::screen::scene::Scene;
use sabar_content::l10n::word_id;

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
