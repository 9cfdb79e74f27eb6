//! The rest screen: what this is, turn by turn in every language, and the choice of language.

use super::languages;
use crate::block::{Block, Item, Phrase, Tone};
use crate::l10n::word_id;
use crate::model::Model;
use crate::scene::Scene;
use crate::text;

/// The blocks of the rest screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut items = welcome(scene, model);
    let begin = Block::Note(scene.phrase(word_id::REST_BEGIN), Tone::Strong);
    items.extend([Block::Gap, begin, Block::Gap].map(Item::plain));
    items.extend(languages::choices(scene));
    items
}

/// What this is, without how to begin.
#[must_use]
pub fn welcome(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut blocks = Vec::new();
    if model.farewell {
        blocks.push(Block::Note(scene.phrase(word_id::REST_FORGOTTEN), Tone::Good));
        blocks.push(Block::Gap);
    }
    if let Some(name) = &scene.settings.clinic_name {
        let direction = text::natural_direction(name).unwrap_or(scene.direction());
        blocks.push(Block::Note(Phrase { text: name.clone(), direction }, Tone::Strong));
    }
    blocks.push(Block::Title(scene.phrase(word_id::REST_WHAT)));
    blocks.push(Block::Note(scene.phrase(word_id::REST_TIME), Tone::Plain));
    blocks.push(Block::Note(scene.phrase(word_id::REST_KEPT), Tone::Plain));
    blocks.into_iter().map(Item::plain).collect()
}
