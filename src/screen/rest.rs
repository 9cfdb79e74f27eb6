//! The rest screen: what this is, turn by turn in every language, and the choice of language.
//!
//! Only the greeting takes turns. The language in focus stays, and is told in itself: it is the one
//! in which any key begins.

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
    let begin = if scene.can_touch { word_id::REST_BEGIN } else { word_id::REST_BEGIN_KEYS };
    let begin = Block::Note(scene.phrase(begin), Tone::Strong);
    let choose = greeting(scene, model).phrase(word_id::LANGUAGES_TITLE);
    let choose = Block::Note(choose, Tone::Plain);
    items.extend([Block::Gap, begin, choose].map(Item::plain));
    items.extend(languages::choices(scene));
    items
}

/// The scene in the language that greets now. Beside it, other languages speak for themselves.
#[must_use]
pub fn greeting<'a>(scene: &Scene<'a>, model: &Model) -> Scene<'a> {
    let is_in_focus = scene.speaks_like(&scene.in_language(model.language));
    match model.greeting.filter(|_| is_in_focus) {
        Some(greeting) => scene.in_language(greeting),
        None => *scene,
    }
}

/// What this is, without how to begin.
#[must_use]
pub fn welcome(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let scene = &greeting(scene, model);
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
