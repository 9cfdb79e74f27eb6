//! What the keys do: the rows of the keymap's table, with the names printed on the keys.

use crate::model::action::Action;
use crate::screen::block::{Block, Choice, Item, Tone};
use crate::screen::keymap;
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// The blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let title = Block::Title(scene.phrase(message_id::HELP_TITLE));
    let rows = keymap::BINDINGS.iter().filter_map(|binding| {
        let keys = keymap::keys_phrase(scene, binding.keys)?;
        Some(Block::KeyRow(keys, scene.phrase(binding.help)))
    });
    let languages = scene.library.languages().len();
    let pick = Block::KeyRow(
        scene.own(keymap::language_keys(scene, languages)),
        scene.phrase(message_id::HELP_PICK_LANGUAGE),
    );
    let touch = scene.can_touch.then(|| scene.phrase(message_id::HELP_TOUCH));
    let touch = touch.map(|touch| Block::Note(touch, Tone::Plain));
    let pad_heading = Block::Note(scene.phrase(message_id::HELP_KEYPAD), Tone::Strong);
    // Neighbors that do the same stand in one row: "+ -" moves.
    let pad = keymap::KEYPAD.chunk_by(|one, other| one.help == other.help).map(|keys| {
        let names: Vec<String> =
            keys.iter().map(|row| scene.words.digits(&row.key.to_string())).collect();
        let help = keys.first().map_or(message_id::HELP_HELP, |row| row.help);
        Block::KeyRow(scene.own(names.join(" ")), scene.phrase(help))
    });
    // Where nothing else is there, the rows above name them.
    let pad = std::iter::once(pad_heading).chain(pad).filter(|_| !keymap::is_pad(scene));
    // Neither a finger nor a number pad has a P, nor function keys.
    let choice = |number, word, action| {
        Block::Choice(Choice::plain(Some(number), scene.phrase(word), action))
    };
    let choices = [
        choice(1, message_id::HELP_VEIL, Action::Privacy),
        choice(keymap::BESIDE_IN_HELP, message_id::HELP_BESIDE, Action::Beside),
        choice(3, message_id::HELP_STAFF, Action::OpenStaff),
        choice(4, message_id::HELP_HOME, Action::AskHome),
    ];
    std::iter::once(title)
        .chain(rows)
        .chain([pick])
        .chain(touch)
        .chain(pad)
        .chain(choices)
        .map(Item::plain)
        .collect()
}
