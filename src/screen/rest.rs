//! The rest screen: a greeting in each language in turn, and the choice of language.
//!
//! Only the greeting changes by itself. The language in focus stays, and any key begins a visit in
//! it.

use super::languages;
use crate::model::Model;
use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::keymap;
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of the rest screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut items = welcome(scene, model);
    let begin = Block::Note(how_to_begin(scene), Tone::Strong);
    let choose = greeting(scene, model).phrase(message_id::LANGUAGES_TITLE);
    let choose = Block::Note(choose, Tone::Plain);
    items.extend([Block::Gap, begin, choose].map(Item::plain));
    items.extend(languages::choices(scene));
    items
}

/// Returns how to begin. On a number pad most keys do something else.
fn how_to_begin(scene: &Scene<'_>) -> Phrase {
    if keymap::is_pad(scene) {
        let enter = scene.words.get(message_id::KEYCAP_ENTER);
        return scene.phrase_with(message_id::REST_BEGIN_PAD, &[("enter", Argument::Text(&enter))]);
    }
    scene.phrase(if scene.can_touch { message_id::REST_BEGIN } else { message_id::REST_BEGIN_KEYS })
}

/// Returns the scene in the language of the greeting. Other languages beside it use their own.
#[must_use]
pub fn greeting<'a>(scene: &Scene<'a>, model: &Model) -> Scene<'a> {
    let is_in_focus = scene.speaks_like(&scene.in_language(model.language));
    match model.greeting.filter(|_| is_in_focus) {
        Some(greeting) => scene.in_language(greeting),
        None => *scene,
    }
}

/// Returns the greeting.
#[must_use]
pub fn welcome(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let scene = &greeting(scene, model);
    let mut blocks = Vec::new();
    if model.farewell {
        blocks.push(Block::Note(scene.phrase(message_id::REST_FORGOTTEN), Tone::Good));
        blocks.push(Block::Gap);
    }
    if let Some(name) = &scene.settings.clinic_name {
        let direction = sabar_text::natural_direction(name).unwrap_or(scene.direction());
        blocks.push(Block::Note(Phrase { text: name.clone(), direction }, Tone::Strong));
    }
    blocks.push(Block::Title(scene.phrase(message_id::REST_WHAT)));
    blocks.push(Block::Note(scene.phrase(message_id::REST_TIME), Tone::Plain));
    blocks.push(Block::Note(scene.phrase(message_id::REST_KEPT), Tone::Plain));
    blocks.into_iter().map(Item::plain).collect()
}
