//! "Are you still there?": asked before everything is erased.

use super::blocking_choices;
use crate::screen::block::{Block, Item, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of the overlay, with the seconds left.
#[must_use]
pub fn items(scene: &Scene<'_>, seconds: u32) -> Vec<Item> {
    let left =
        scene.phrase_with(message_id::STILL_THERE_LEFT, &[("count", Argument::Number(seconds))]);
    let asked = [
        Block::Title(scene.phrase(message_id::STILL_THERE_TITLE)),
        Block::Note(left, Tone::Strong),
        Block::Gap,
    ];
    asked.into_iter().chain(blocking_choices(scene)).map(Item::plain).collect()
}
