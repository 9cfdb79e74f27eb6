//! "Finished?": it forgets everything, and the clinician may not have seen the page yet.

use crate::action::{Action, Farewell};
use crate::block::{Block, Choice, Item, Tone};
use crate::l10n::word_id;
use crate::scene::Scene;

/// The blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let choice = |number, word, action| {
        Block::Choice(Choice::plain(Some(number), scene.phrase(word), action))
    };
    let blocks = vec![
        Block::Title(scene.phrase(word_id::FINISH_TITLE)),
        Block::Note(scene.phrase(word_id::FINISH_TEXT), Tone::Plain),
        choice(1, word_id::FINISH_NO, Action::Close),
        choice(2, word_id::FINISH_YES, Action::Finish(Farewell::Finished)),
    ];
    blocks.into_iter().map(Item::plain).collect()
}
