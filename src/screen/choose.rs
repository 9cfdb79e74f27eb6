//! The choice of a treatment.

use super::languages::number_of;
use crate::action::Action;
use crate::block::{Block, Choice, Item, Tone};
use crate::l10n::word_id;
use crate::scene::Scene;

/// The blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let all = scene.library.treatments();
    let shown: Vec<usize> = (0..all).filter(|index| scene.may_show(*index)).collect();
    let title = Item::plain(Block::Title(scene.phrase(word_id::CHOOSE_TITLE)));
    let choices = shown.iter().enumerate().map(|(place, &index)| {
        let treatment = scene.library.treatment(index);
        Item::plain(Block::Choice(Choice {
            number: number_of(place),
            label: scene.phrase(&treatment.title),
            about: Some(scene.phrase(&treatment.about)),
            mark: None,
            action: Action::Begin(index),
        }))
    });
    let withdrawn = (shown.len() < all)
        .then(|| Item::plain(Block::Note(scene.phrase(word_id::CHOOSE_WITHDRAWN), Tone::Plain)));
    std::iter::once(title).chain(choices).chain(withdrawn).collect()
}
