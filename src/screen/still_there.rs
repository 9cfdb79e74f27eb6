//! "Are you still there?": asked before everything is forgotten.

use crate::block::{Block, Item, Tone};
use crate::keymap;
use crate::l10n::{Argument, word_id};
use crate::scene::Scene;

/// The blocks of the overlay, with the seconds that are left.
#[must_use]
pub fn items(scene: &Scene<'_>, seconds: u32) -> Vec<Item> {
    let mut items = asked(scene, seconds);
    // Any key goes on, those of a number pad too.
    let is_touched = scene.can_touch && !keymap::is_pad(scene);
    let word =
        if is_touched { word_id::STILL_THERE_GO_ON } else { word_id::STILL_THERE_GO_ON_KEYS };
    let go_on = scene.phrase(word);
    items.push(Item::plain(Block::Note(go_on, Tone::Strong)));
    items
}

/// What is asked, without how to answer.
#[must_use]
pub fn asked(scene: &Scene<'_>, seconds: u32) -> Vec<Item> {
    let left =
        scene.phrase_with(word_id::STILL_THERE_LEFT, &[("count", Argument::Number(seconds))]);
    let blocks = [
        Block::Title(scene.phrase(word_id::STILL_THERE_TITLE)),
        Block::Note(left, Tone::Discuss),
        Block::Gap,
    ];
    blocks.into_iter().map(Item::plain).collect()
}
