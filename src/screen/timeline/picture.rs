//! The timeline as a picture: one for the appointment, and one for each other named day.

use std::collections::BTreeMap;

use super::{MINUTES_A_DAY, Place, days_since, next, on_the_way};
use crate::model::Model;
use crate::screen::block::{Bar, Phrase, Picture};
use crate::screen::scene::Scene;
use crate::screen::times;
use sabar_content::l10n::message_id;
use sabar_content::{Entry, EntryKind, When, message_ids};

/// Returns the pictures of all entries with a time.
pub(in crate::screen) fn pictures(scene: &Scene<'_>, model: &Model) -> Vec<Picture> {
    let places = on_the_way(scene, model);
    let next = next(scene, model, &places);
    let anchors = scene.treatment(model).anchors.len();
    let anchors = std::iter::once(None).chain((0..anchors).map(Some));
    anchors.filter_map(|anchor| picture(scene, model, anchor, (&places, next))).collect()
}

/// Returns the picture of the entries that are counted from one day; `None` without any.
fn picture(
    scene: &Scene<'_>,
    model: &Model,
    anchor: Option<usize>,
    (places, next): (&[Place], Option<Place>),
) -> Option<Picture> {
    let timed = || {
        let places = places
            .iter()
            .filter_map(|place| Some((*place, place.entry(scene, model).when.as_ref()?)));
        places.filter(|(_, when)| when.anchor == anchor)
    };
    let bars = timed().map(|(place, when)| bar(scene, model, (place, when), next));
    let mut bars: Vec<Bar> = bars.collect();
    // Time runs on from row to row. The sort is stable.
    bars.sort_by_key(|bar| bar.span.0.unwrap_or(i64::MIN));
    if bars.is_empty() {
        return None;
    }
    let said: Vec<_> = timed().map(|(_, when)| times::said(scene, model, when)).collect();
    let boundaries = boundaries(scene, model, anchor, said.iter().map(|when| &**when));
    let (first, last) = (boundaries.first()?.0, boundaries.last()?.0);
    let today = days_since(scene, model, anchor).map(|days| i64::from(days) * MINUTES_A_DAY);
    Some(Picture {
        title: times::anchor_name(scene, model, anchor)
            .unwrap_or_else(|| scene.phrase(message_id::TIMELINE_STAGES)),
        origin: boundaries.iter().position(|(at, _)| *at == 0).unwrap_or(0),
        today: today
            .filter(|minutes| (first..=last).contains(minutes))
            .map(|minutes| (minutes, scene.phrase(message_id::TIMELINE_TODAY))),
        next: bars.iter().any(|bar| bar.is_next).then(|| scene.phrase(message_id::SPAN_NEXT)),
        bars,
        boundaries,
        legend: scene.phrase(message_id::TIMELINE_LEGEND),
    })
}

/// Returns the pictures for paper, where the first one also has what a screen has no row to spare for: the
/// signs of danger, which may come from the appointment on, and what is told in words, as "in the first
/// hours". It begins with the appointment; nothing tells where it ends.
pub(in crate::screen) fn pictures_on_paper(scene: &Scene<'_>, model: &Model) -> Vec<Picture> {
    let mut pictures = pictures(scene, model);
    let places = on_the_way(scene, model);
    let is_of_appointment = |place: &Place| {
        place.entry(scene, model).when.as_ref().is_some_and(|when| when.anchor.is_none())
    };
    if let Some(first) = pictures.first_mut().filter(|_| places.iter().any(is_of_appointment)) {
        let in_words = places.iter().filter_map(|place| in_words(scene, model, *place));
        first.bars.splice(0..0, danger(scene, model, &places).into_iter().chain(in_words));
    }
    pictures
}

/// Returns the bar of the first emergency that may come at any time.
fn danger(scene: &Scene<'_>, model: &Model, places: &[Place]) -> Option<Bar> {
    let is_danger = |place: &&Place| {
        let entry = place.entry(scene, model);
        entry.kind == EntryKind::Emergency && entry.when.is_none() && entry.time.is_none()
    };
    places.iter().find(is_danger).map(|place| Bar {
        at: place.at(),
        label: scene.phrase(message_id::WHEN_ANY),
        kind: EntryKind::Emergency,
        name: scene.phrase(&message_ids::kind(EntryKind::Emergency)),
        span: (Some(0), None),
        is_next: false,
    })
}

/// Returns the mark of an entry whose time is told in words.
fn in_words(scene: &Scene<'_>, model: &Model, place: Place) -> Option<Bar> {
    let entry = place.entry(scene, model);
    let label = scene.phrase(entry.time.as_ref()?);
    let (kind, name) = (entry.kind, name(scene, entry));
    Some(Bar { at: place.at(), label, kind, name, span: (Some(0), Some(0)), is_next: false })
}

/// Returns the short name of an entry, or that of its kind.
fn name(scene: &Scene<'_>, entry: &Entry) -> Phrase {
    match &entry.name {
        Some(name) => scene.phrase(name),
        None => scene.phrase(&message_ids::kind(entry.kind)),
    }
}

/// Returns all starts and ends in order, with their labels, and the appointment.
fn boundaries<'a>(
    scene: &Scene<'_>,
    model: &Model,
    anchor: Option<usize>,
    times: impl Iterator<Item = &'a When> + Clone,
) -> Vec<(i64, Phrase)> {
    let hour = model.appointment(anchor).hour;
    let mut boundaries = BTreeMap::from([(0, times::origin(scene, model, anchor))]);
    for moment in times.clone().flat_map(|when| when.start.iter().chain(&when.end)) {
        boundaries
            .entry(moment.minutes(hour))
            .or_insert_with(|| times::label(scene, model, moment));
    }
    let has_open_start = times.clone().any(|when| when.start.is_none());
    let first = boundaries.keys().next().copied().unwrap_or(0);
    if has_open_start {
        // An open start is before everything else.
        boundaries.insert(first - 1, scene.own(String::new()));
    }
    boundaries.into_iter().collect()
}

fn bar(
    scene: &Scene<'_>,
    model: &Model,
    (place, when): (Place, &When),
    next: Option<Place>,
) -> Bar {
    let entry = place.entry(scene, model);
    Bar {
        at: place.at(),
        label: times::heading(scene, model, when),
        kind: entry.kind,
        name: name(scene, entry),
        span: times::said(scene, model, when).minutes(model.appointment(when.anchor).hour),
        is_next: next == Some(place),
    }
}
