//! "One moment": the message that patients see after a fault, in every language.

use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let languages = 0..scene.library.languages().len();
    languages
        .map(|language| {
            let words = scene.library.localizer(language);
            let text = words.get(message_id::ONE_MOMENT);
            let phrase = Phrase { text, direction: words.direction() };
            Item::plain(Block::Note(phrase, Tone::Strong))
        })
        .collect()
}
