//! The rest screen: a card for each language, which greets and is the choice of language.
//!
//! On a wide terminal nothing changes by itself. On a narrow one the greeting above the cards does.
//! The language in focus stays, and any key begins a visit in it.

use super::languages;
use crate::model::Model;
use crate::model::action::Action;
use crate::screen::block::{Block, Card, Greeting, Item, Phrase, Tone, Welcome};
use crate::screen::keymap;
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of the rest screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let farewell =
        model.farewell.then(|| greeting(scene, model).phrase(message_id::REST_FORGOTTEN));
    let languages = 0..scene.library.languages().len();
    let welcome = Welcome {
        farewell,
        begin: how_to_begin(scene),
        greeting: model.greeting.unwrap_or(model.language),
        cards: languages.map(|language| card(scene, language)).collect(),
    };
    vec![Item::plain(Block::Welcome(welcome))]
}

/// Returns the card of a language.
fn card(scene: &Scene<'_>, language: usize) -> Card {
    let own = &scene.in_language(language);
    let number = languages::number_of(language);
    Card {
        number,
        number_line: number.map(|number| own.number(number.into())),
        name: own.own(own.words.language().name.clone()),
        language,
        action: Action::Speak(language),
    }
}

/// Returns the words of a card that greets. This parses the messages of the language, which a start
/// with many languages has no time for: only a few have room to greet.
#[must_use]
pub fn card_greeting(scene: &Scene<'_>, language: usize) -> Greeting {
    let own = &scene.in_language(language);
    let touch = if own.can_touch { message_id::REST_HERE } else { message_id::REST_HERE_KEYS };
    let here = match languages::number_of(language) {
        Some(number) => own.phrase_with(touch, &[("choice", Argument::Number(number.into()))]),
        None => own.phrase(message_id::LANGUAGES_TITLE),
    };
    Greeting {
        what: own.phrase(message_id::REST_WHAT),
        time: own.phrase(message_id::REST_TIME),
        kept: own.phrase(message_id::REST_KEPT),
        here,
    }
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
    blocks.extend(scene.clinic_name().map(|name| Block::Note(name, Tone::Strong)));
    blocks.push(Block::Title(scene.phrase(message_id::REST_WHAT)));
    blocks.push(Block::Note(scene.phrase(message_id::REST_TIME), Tone::Plain));
    blocks.push(Block::Note(scene.phrase(message_id::REST_KEPT), Tone::Plain));
    blocks.into_iter().map(Item::plain).collect()
}
