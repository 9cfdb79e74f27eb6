//! The screens of plain mode that differ from the drawn ones: rest, help, and questions with two
//! choices.

use super::Page;
use super::offer::SEPARATOR;
use crate::model::{Model, Overlay};
use crate::screen;
use crate::screen::aloud::{self, Utterance};
use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::keymap;
use crate::screen::scene::Scene;
use crate::shell::plain::commands::{self, PlainCommand};
use sabar_content::l10n::{Argument, message_id};

/// Returns the rest screen. It does not change by itself, so it asks for the language in all
/// languages at once.
pub(super) fn rest(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut items = screen::rest::welcome(scene, model);
    let languages = 0..scene.library.languages().len();
    items.extend(languages.map(|language| {
        let title = scene.in_language(language).phrase(message_id::LANGUAGES_TITLE);
        Item::plain(Block::Note(title, Tone::Strong))
    }));
    items.extend(screen::languages::choices(scene));
    items
}

/// Returns an overlay, which an empty line closes.
pub(super) fn overlay(scene: &Scene<'_>, model: &Model, overlay: Overlay) -> Vec<Item> {
    let mut items = screen::overlay_items(scene, model, overlay);
    if overlay.is_asking() {
        items.extend(screen::closing(scene));
    }
    items
}

/// Returns how to open the emergency panel, in all languages, before one is chosen.
pub(super) fn emergency_in_all(scene: &Scene<'_>) -> Phrase {
    let languages = 0..scene.library.languages().len();
    let names = languages.map(|language| {
        sabar_text::isolated(&scene.in_language(language).words.get(message_id::HINT_EMERGENCY))
    });
    let names: Vec<String> = names.collect();
    let key = commands::key(PlainCommand::Emergency);
    scene.own(format!("{key} {}", names.join(SEPARATOR)))
}

/// Returns how to enter something.
pub fn how(scene: &Scene<'_>) -> Phrase {
    let enter = scene.words.get(message_id::KEYCAP_ENTER);
    scene.phrase_with(message_id::PLAIN_ENTRY, &[("enter", Argument::Text(&enter))])
}

/// Returns all commands in short.
pub(super) fn row_of_commands(scene: &Scene<'_>) -> Phrase {
    let commands = commands::here(scene).filter(|row| row.command != PlainCommand::Onward);
    let commands: Vec<String> = commands
        .map(|row| format!("{} {}", commands::key(row.command), scene.words.get(row.hint)))
        .collect();
    scene.own(commands.join(SEPARATOR))
}

/// Returns the help; the keys of the drawn kiosk are not read here.
pub(super) fn help(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut blocks = vec![
        Block::Title(scene.phrase(message_id::HELP_TITLE)),
        Block::Note(how(scene), Tone::Plain),
    ];
    let digits = keymap::keys_phrase(scene, &[keymap::KeyName::Digits]);
    blocks.extend(digits.map(|keys| Block::KeyRow(keys, scene.phrase(message_id::HELP_DIGITS))));
    blocks.extend(commands::here(scene).map(|row| {
        let mut keys: Vec<String> =
            row.keys.iter().map(|key| scene.words.digits(&key.to_string())).collect();
        if row.command == PlainCommand::Onward {
            keys.insert(0, scene.words.get(message_id::KEYCAP_ENTER));
        }
        if row.command == PlainCommand::Sources {
            keys.push(format!("{} [{}]", commands::key(row.command), scene.words.number(1)));
        }
        Block::KeyRow(scene.own(keys.join(" ")), scene.phrase(row.help))
    }));
    let languages = scene.library.languages().iter().enumerate();
    blocks.extend(languages.map(|(index, language)| {
        let keys = format!("{} {}", keymap::language_key(index), language.tag);
        let name = Phrase { text: language.name.clone(), direction: language.direction };
        Block::KeyRow(scene.own(keys), name)
    }));
    let close = screen::overlay_items(scene, model, Overlay::Help).pop();
    blocks.into_iter().map(Item::plain).chain(close).collect()
}

impl Page {
    /// Returns what is read aloud of the current part and of what follows it.
    pub fn utterances(scene: &Scene<'_>, model: &Model) -> Vec<Utterance> {
        let [page, spoken] = [*scene, scene.spoken()].map(|scene| Self::of(&scene, model));
        let all = aloud::of_items(scene, &page.items, &spoken.items);
        all.into_iter().filter(|one| one.block >= page.part.start).collect()
    }
}
