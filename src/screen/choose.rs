//! The choice of a treatment.

use super::languages::number_of;
use crate::action::Action;
use crate::block::{Block, Choice, Item};
use crate::l10n::word_id;
use crate::scene::Scene;

/// The blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let title = Item::plain(Block::Title(scene.phrase(word_id::CHOOSE_TITLE)));
    let choices = (0..scene.library.treatments()).map(|index| {
        let treatment = scene.library.treatment(index);
        Item::plain(Block::Choice(Choice {
            number: number_of(index),
            label: scene.phrase(&treatment.title),
            about: Some(scene.phrase(&treatment.about)),
            mark: None,
            action: Action::Begin(index),
        }))
    });
    std::iter::once(title).chain(choices).collect()
}
