//! The preparation: what is to be done up to the appointment, when and why. It is the last page of
//! "Before", and a list to tick off on the last page of the visit.

use super::timeline::{self, Marks, Place};
use super::{appointment, emergency, frame, navigation};
use crate::model::Model;
use crate::model::appointment::{Field, FieldKind};
use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{EntryKind, When};

/// Returns the blocks of the page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let entries = timeline::in_order(scene, model);
    let of_anchor = |anchor: Option<usize>| {
        let is_of_it = move |place: &&Place| place.anchor(scene, model) == anchor;
        entries.iter().filter(|place| place.is_preparation()).filter(is_of_it)
    };
    // The hour that only what follows depends on is asked for there.
    let is_counted = |field: Field| match field.kind {
        FieldKind::Date => field.anchor.is_none() || of_anchor(field.anchor).next().is_some(),
        FieldKind::Hour => of_anchor(field.anchor)
            .any(|place| place.entry(scene, model).when.as_ref().is_some_and(When::needs_hour)),
    };
    let title = scene.in_treatment(model, message_id::PREPARATION_TITLE);
    let mut items = vec![Item::plain(Block::Title(title))];
    items.extend(appointment::items(scene, model, is_counted));
    items.extend(timeline::today_notes(scene, model).map(Item::plain));
    // Nothing can be prepared for a day that is over.
    let is_over = timeline::days_since(scene, model, None).is_some_and(|days| days > 0);
    items.extend(is_over.then(|| {
        Item::plain(Block::Note(scene.phrase(message_id::PREPARATION_PAST), Tone::Warning))
    }));
    let next = timeline::next(scene, model, &entries);
    let places: Vec<Place> = entries.into_iter().filter(Place::is_preparation).collect();
    for (at, place) in places.iter().enumerate() {
        let marks = Marks { is_next: next == Some(*place), ..Marks::default() };
        items.push(timeline::card(scene, model, *place, marks));
        items.extend(
            why(scene, model, *place).map(|why| Item::plain(Block::Note(why, Tone::Quiet))),
        );
        items.extend(whom_to_tell(scene, model, &places, at));
    }
    items.extend(navigation(scene));
    items
}

/// Returns the entries as a list to tick off, with a mark at the next of all.
pub(super) fn to_tick(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let next = timeline::next(scene, model, &timeline::in_order(scene, model));
    ticked(scene, model, (next, false))
}

/// Returns them for paper: with the reason below each, in its frame, and without a mark.
pub(super) fn to_tick_with_reasons(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    ticked(scene, model, (None, true))
}

fn ticked(
    scene: &Scene<'_>,
    model: &Model,
    (next, has_reasons): (Option<Place>, bool),
) -> Vec<Item> {
    let places = timeline::in_order(scene, model).into_iter();
    let places: Vec<Place> = places.filter(Place::is_preparation).collect();
    let marks = |place| Marks { is_to_tick: true, is_next: next == Some(place) };
    let cards = places.iter().enumerate().flat_map(|(at, place)| {
        let card = timeline::card(scene, model, *place, marks(*place));
        let frame = card.frame;
        let why = has_reasons.then(|| why(scene, model, *place)).flatten();
        let why = why.map(|why| Item { block: Block::Note(why, Tone::Quiet), frame });
        std::iter::once(card).chain(why).chain(whom_to_tell(scene, model, &places, at))
    });
    cards.collect()
}

/// Returns the telephone of the clinic below the last of entries that are to be told, one after the
/// other.
fn whom_to_tell(scene: &Scene<'_>, model: &Model, places: &[Place], at: usize) -> Option<Item> {
    let entry = |at: usize| Some(places.get(at)?.entry(scene, model));
    let is_told = |at| entry(at).is_some_and(|entry| entry.kind == EntryKind::Tell);
    let block = emergency::telephone(scene).filter(|_| is_told(at) && !is_told(at + 1))?;
    Some(Item { block, frame: frame(scene, &entry(at)?.statement) })
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
