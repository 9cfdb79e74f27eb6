//! The help: the keys of [`KEYS`] with what they do, and numbered choices for actions without a key
//! on a number pad or by touch.

use crate::model::Model;
use crate::model::action::Action;
use crate::screen::block::{Block, Choice, Item, Tone};
use crate::screen::keymap::{self, KEYS, KeyBinding, KeyName};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let title = Block::Title(scene.phrase(message_id::HELP_TITLE));
    let is_pad_key = |binding: &&KeyBinding| matches!(binding.name, KeyName::Pad(_));
    let has_voice = scene.settings.voice.is_some();
    let has_other = has_other_language(scene, model);
    let is_there = |action| {
        (has_voice || action != Action::ReadAloud) && (has_other || action != Action::Beside)
    };
    let keys = KEYS.iter().filter(|key| is_there(key.action));
    let (pad, keyboard): (Vec<_>, Vec<_>) = keys.partition(is_pad_key);
    let touch = scene.can_touch.then(|| scene.phrase(message_id::HELP_TOUCH));
    let touch = touch.map(|touch| Block::Note(touch, Tone::Plain));
    let pad_heading = Block::Note(scene.phrase(message_id::HELP_KEYPAD), Tone::Strong);
    let pad_rows = rows(scene, &pad);
    // With a number pad alone, the rows above name the signs.
    let pad = (!pad_rows.is_empty()).then_some(pad_heading).into_iter().chain(pad_rows);
    // Neither a finger nor a number pad has letters and function keys.
    let choice = |number, word, action| {
        Block::Choice(Choice::plain(Some(number), scene.phrase(word), action))
    };
    let beside = || choice(keymap::BESIDE_IN_HELP, message_id::HELP_BESIDE, Action::Beside);
    let choices = [
        Some(choice(1, message_id::HELP_VEIL, Action::Privacy)),
        has_other.then(beside),
        Some(choice(3, message_id::HELP_STAFF, Action::OpenStaff)),
        Some(choice(4, message_id::HELP_HOME, Action::AskHome)),
    ];
    let aloud = || choice(keymap::ALOUD_IN_HELP, message_id::HELP_ALOUD, Action::ReadPage);
    std::iter::once(title)
        .chain(rows(scene, &keyboard))
        .chain(touch)
        .chain(pad)
        .chain(choices.into_iter().flatten())
        .chain(has_voice.then(aloud))
        .map(Item::plain)
        .collect()
}

/// Returns true if another language can be shown beside the patient's: the clinic's, or to a writer.
fn has_other_language(scene: &Scene<'_>, model: &Model) -> bool {
    let patient = scene.in_language(model.language);
    model.is_writing || !patient.speaks_like(&patient.in_clinic_language())
}

/// The rows of the help: neighbors that do the same share one.
fn rows(scene: &Scene<'_>, bindings: &[&KeyBinding]) -> Vec<Block> {
    let groups = bindings.chunk_by(|one, other| one.help == other.help);
    let row = |group: &[&KeyBinding]| {
        let help = group.first()?.help?;
        let names: Vec<KeyName> = group.iter().map(|binding| binding.name).collect();
        Some(Block::KeyRow(keymap::keys_phrase(scene, &names)?, scene.phrase(help)))
    };
    groups.filter_map(row).collect()
}
