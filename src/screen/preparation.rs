//! The preparation: what is to be done up to the appointment, when and why. It is the last page of
//! "Before", and a list to tick off on the last page of the visit.

use super::timeline::{self, Marks, Place};
use super::{appointment, navigation};
use crate::model::Model;
use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of the page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let entries = timeline::in_order(scene, model);
    let is_counted = |anchor: Option<usize>| {
        let of_it = |place: &Place| place.is_preparation() && place.anchor(scene, model) == anchor;
        anchor.is_none() || entries.iter().any(of_it)
    };
    let title = scene.in_treatment(model, message_id::PREPARATION_TITLE);
    let mut items = vec![Item::plain(Block::Title(title))];
    items.extend(appointment::items(scene, model, is_counted));
    items.extend(timeline::today_note(scene, model).map(Item::plain));
    let next = timeline::next(scene, model, &entries);
    for place in entries.iter().filter(|place| place.is_preparation()) {
        let marks = Marks { is_next: next == Some(*place), ..Marks::default() };
        items.push(timeline::card(scene, model, *place, marks));
        items.extend(
            why(scene, model, *place).map(|why| Item::plain(Block::Note(why, Tone::Quiet))),
        );
    }
    items.extend(navigation(scene));
    items
}

/// Returns the entries as a list to tick off.
pub(super) fn to_tick(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let entries = timeline::in_order(scene, model);
    let entries = entries.into_iter().filter(Place::is_preparation);
    let marks = Marks { is_to_tick: true, ..Marks::default() };
    entries.map(|place| timeline::card(scene, model, place, marks)).collect()
}

/// Returns the same with the reason below each, in its frame.
pub(super) fn to_tick_with_reasons(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let places = timeline::in_order(scene, model).into_iter().filter(Place::is_preparation);
    let cards = places.zip(to_tick(scene, model)).flat_map(|(place, card)| {
        let frame = card.frame;
        let why = why(scene, model, place);
        let why = why.map(|why| Item { block: Block::Note(why, Tone::Quiet), frame });
        std::iter::once(card).chain(why)
    });
    cards.collect()
}

/// Returns the reason of a preparation.
pub(super) fn why(scene: &Scene<'_>, model: &Model, place: Place) -> Option<Phrase> {
    let Place::Preparation(index) = place else { return None };
    let preparation = scene.treatment(model).preparation.get(index)?;
    let why = preparation.why.as_ref()?;
    let reason = scene.statement_message(why, &preparation.entry.statement);
    Some(
        scene.phrase_with(message_id::PREPARATION_WHY, &[("reason", Argument::Text(&reason.text))]),
    )
}
