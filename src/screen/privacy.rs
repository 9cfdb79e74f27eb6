//! The screen hidden from whoever walks by: nothing of the visit, and how to come back.

use super::gate;
use crate::screen::block::{Block, Item, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// The blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let hidden = [Block::Note(scene.phrase(message_id::VEIL), Tone::Quiet), Block::Gap];
    hidden.into_iter().chain(gate(scene)).map(Item::plain).collect()
}
