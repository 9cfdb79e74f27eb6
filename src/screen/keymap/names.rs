//! The names of keys on the screen, in the language shown and for the keys that are there.

use super::{
    ALOUD_IN_HELP, ALOUD_KEY, BESIDE_IN_HELP, BESIDE_KEY, FIRST_LANGUAGE_KEY, KEYS, KeyName,
    binding,
};
use crate::model::action::Action;
use crate::screen::block::Phrase;
use crate::screen::scene::Scene;
use crate::settings::KeysChoice;
use sabar_content::l10n::message_id;
use sabar_text::Direction;
use sabar_text::groups::left_to_right;

/// Returns the name of the function key that picks a language.
#[must_use]
pub fn language_key(index: usize) -> String {
    format!("F{}", index + usize::from(FIRST_LANGUAGE_KEY))
}

/// Returns the name of the keys that pick a language: on a number pad, the sign that opens the list
/// of languages and the number there.
#[must_use]
pub fn language_key_here(scene: &Scene<'_>, index: usize) -> String {
    if !is_pad(scene) {
        return language_key(index);
    }
    let list = pad_key(Action::OpenLanguages).map(|key| key.to_string()).unwrap_or_default();
    let number = u8::try_from(index + 1).ok().filter(|number| *number <= 9);
    number.map_or(list.clone(), |number| list + &scene.words.number(number.into()))
}

/// Returns the names of all keys that pick a language.
#[must_use]
pub fn language_keys(scene: &Scene<'_>, count: usize) -> String {
    let key = |index| sabar_text::isolated(&language_key_here(scene, index));
    (0..count).map(key).collect::<Vec<_>>().join(" ")
}

/// Returns the name of the key for the action of a letter.
#[must_use]
pub fn letter_key(scene: &Scene<'_>, letter: char) -> String {
    match (is_pad(scene), letter) {
        (false, _) => letter.to_string(),
        // The help offers it by that number.
        (true, BESIDE_KEY) => in_help(scene, BESIDE_IN_HELP),
        (true, ALOUD_KEY) => in_help(scene, ALOUD_IN_HELP),
        (true, _) => key_name(scene, KeyName::Letter(letter)).unwrap_or_default(),
    }
}

/// Returns the keys of a choice of the help on a number pad.
fn in_help(scene: &Scene<'_>, number: u8) -> String {
    let help = key_name(scene, KeyName::Letter('?')).unwrap_or_default();
    format!("{help} {}", scene.words.number(number.into()))
}

/// Returns true if there is nothing but a number pad.
#[must_use]
pub fn is_pad(scene: &Scene<'_>) -> bool {
    scene.settings.keys == KeysChoice::Pad
}

/// Returns the sign of the number pad for an action.
fn pad_key(action: Action) -> Option<char> {
    KEYS.iter().filter(|binding| binding.action == action).find_map(|binding| {
        let KeyName::Pad(sign) = binding.name else { return None };
        Some(sign)
    })
}

/// Returns the same key of a number pad, if it has one.
fn on_pad(key: KeyName) -> Option<KeyName> {
    match key {
        KeyName::Cap(message_id::KEYCAP_ENTER)
        | KeyName::Digits
        | KeyName::Numbers(_)
        | KeyName::Voice(_)
        | KeyName::Letter(ALOUD_KEY)
        | KeyName::Languages => Some(key),
        KeyName::Cap(message_id::KEYCAP_BACKSPACE | message_id::KEYCAP_ESCAPE) => {
            Some(KeyName::Cap(message_id::KEYCAP_BACKSPACE))
        }
        KeyName::Up | KeyName::Down | KeyName::Letter(_) => {
            pad_key(binding(key)?.action).map(KeyName::Pad)
        }
        // The help has a part for the signs only where there are other keys.
        KeyName::Pad(_)
        | KeyName::Onward
        | KeyName::Backward
        | KeyName::Cap(_)
        | KeyName::Control(_)
        | KeyName::Function(_) => None,
    }
}

/// Returns those of the keys that are there: on a number pad, its own for the same actions.
#[must_use]
pub fn keys_here(scene: &Scene<'_>, keys: &[KeyName]) -> Vec<KeyName> {
    let here = |key: &KeyName| if is_pad(scene) { on_pad(*key) } else { Some(*key) };
    let mut keys: Vec<KeyName> = keys.iter().filter_map(here).collect();
    keys.dedup();
    keys
}

fn key_name(scene: &Scene<'_>, key: KeyName) -> Option<String> {
    let keys = keys_here(scene, &[key]);
    keys.first().map(|key| name_of(scene, *key))
}

/// Returns the names of keys in the language shown, if any of them is there.
#[must_use]
pub fn keys_phrase(scene: &Scene<'_>, keys: &[KeyName]) -> Option<Phrase> {
    let keys = keys_here(scene, keys);
    let mut names: Vec<String> = keys.iter().map(|key| name_of(scene, *key)).collect();
    // Two Latin names are in the order of the words beside them in Arabic too.
    if names.len() > 1 {
        names.iter_mut().for_each(|name| *name = sabar_text::isolated(name));
    }
    (!names.is_empty()).then(|| scene.own(names.join(" ")))
}

/// Returns the name of a key in the language shown.
fn name_of(scene: &Scene<'_>, key: KeyName) -> String {
    let onward_is_right = scene.arrows == Direction::LeftToRight;
    match key {
        KeyName::Onward => if onward_is_right { "→" } else { "←" }.to_owned(),
        KeyName::Backward => if onward_is_right { "←" } else { "→" }.to_owned(),
        KeyName::Up => "↑".to_owned(),
        KeyName::Down => "↓".to_owned(),
        KeyName::Cap(label) => scene.words.get(label),
        KeyName::Letter(letter) => letter_key(scene, letter),
        KeyName::Voice(sign) => sign.to_string(),
        // As on the keycap: in Arabic digits zero looks like the point, another key of the pad.
        KeyName::Pad(sign) => sign.to_string(),
        KeyName::Control(letter) => format!("Ctrl+{letter}"),
        KeyName::Languages => language_keys(scene, scene.library.languages().len()),
        KeyName::Function(number) => format!("F{number}"),
        KeyName::Digits => numbers(scene, 9),
        KeyName::Numbers(last) => numbers(scene, last),
    }
}

fn numbers(scene: &Scene<'_>, last: u8) -> String {
    // One group, or the two numbers would trade places in Arabic text.
    left_to_right(&format!("{}–{}", scene.words.number(1), scene.words.number(last.into())))
}
