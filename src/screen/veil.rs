//! The screen hidden from whoever walks by: nothing of the visit, and how to come back.

use crate::block::{Block, Item, Tone};
use crate::l10n::word_id;
use crate::scene::Scene;

/// The blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let word = if scene.can_touch { word_id::VEIL } else { word_id::VEIL_KEYS };
    vec![Item::plain(Block::Note(scene.phrase(word), Tone::Quiet))]
}
