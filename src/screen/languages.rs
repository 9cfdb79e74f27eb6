//! The list of languages, each by its own name in its own script.

use crate::model::action::Action;
use crate::screen::block::{Block, Choice, Item, Mark, Phrase};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let mut items = vec![Item::plain(Block::Title(scene.phrase(message_id::LANGUAGES_TITLE)))];
    items.extend(choices(scene));
    items
}

/// Returns one choice per language; the current one is marked.
#[must_use]
pub fn choices(scene: &Scene<'_>) -> Vec<Item> {
    let spoken = &scene.words.language().tag;
    let languages = scene.library.languages().iter().enumerate();
    languages
        .map(|(index, language)| {
            let name = Phrase { text: language.name.clone(), direction: language.direction };
            Item::plain(Block::Choice(Choice {
                mark: (language.tag == *spoken).then_some(Mark::Chosen),
                ..Choice::plain(number_of(index), name, Action::Speak(index))
            }))
        })
        .collect()
}

/// Returns the number of the choice at `index`, if it is among the first nine.
pub(super) fn number_of(index: usize) -> Option<u8> {
    u8::try_from(index + 1).ok().filter(|number| *number <= 9)
}
