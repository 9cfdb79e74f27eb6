//! What the keys do: the rows of the keymap's table, with the names printed on the keys.

use crate::block::{Block, Item, Tone};
use crate::keymap;
use crate::l10n::word_id;
use crate::scene::Scene;

/// The blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let title = Block::Title(scene.phrase(word_id::HELP_TITLE));
    let rows = keymap::BINDINGS.iter().map(|binding| {
        let keys = keymap::keys_phrase(scene, binding.keys);
        Block::KeyRow(keys, scene.phrase(binding.help))
    });
    let languages = scene.library.languages().len();
    let pick = Block::KeyRow(
        scene.own(keymap::language_keys(languages)),
        scene.phrase(word_id::HELP_PICK_LANGUAGE),
    );
    let touch = Block::Note(scene.phrase(word_id::HELP_TOUCH), Tone::Plain);
    let pad_heading = Block::Note(scene.phrase(word_id::HELP_KEYPAD), Tone::Strong);
    let pad = keymap::KEYPAD.iter().map(|row| {
        Block::KeyRow(scene.own(scene.words.digits(&row.key.to_string())), scene.phrase(row.help))
    });
    std::iter::once(title)
        .chain(rows)
        .chain([pick, touch, pad_heading])
        .chain(pad)
        .map(Item::plain)
        .collect()
}
