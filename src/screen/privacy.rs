//! The privacy screen: nothing of the visit, and the choices that lead back.

use super::blocking_choices;
use crate::screen::block::{Block, Item, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let hidden = [Block::Note(scene.phrase(message_id::VEIL), Tone::Quiet), Block::Gap];
    hidden.into_iter().chain(blocking_choices(scene)).map(Item::plain).collect()
}
