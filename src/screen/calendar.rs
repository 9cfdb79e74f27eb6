//! The dates of a treatment as entries for a calendar: its preparation and its timeline, as far as
//! their dates are known.
//!
//! Invariant: an entry covers what the screen shows, no more exactly than it is known.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use sabar_calendar::{Event, Uid, When as Span};

use super::timeline::{self, Place};
use super::{frame, preparation, times};
use crate::model::Model;
use crate::screen::block::ListItem;
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;
use sabar_content::{DatePoint, Dates, Entry, EntryKind, When};

/// The titles of entries in a calendar, which others may see on a locked telephone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Titles {
    /// The name of the entry, or its statement.
    #[default]
    Told,
    /// One that does not tell what it is about, without a description.
    Neutral,
}

/// Returns an entry for each part of preparation and timeline whose dates are known, in order; for a
/// schedule of few occasions, one for each. Without the day of the appointment there is none, nor
/// where the treatment may not be shown.
///
/// Signs of danger are no entries: they have no day.
#[must_use]
pub fn events(scene: &Scene<'_>, model: &Model, titles: Titles) -> Vec<Event> {
    if !scene.may_show(model.visit.treatment) {
        return Vec::new();
    }
    let places = timeline::in_order(scene, model).into_iter();
    let told = places.filter(|place| place.entry(scene, model).kind != EntryKind::Emergency);
    told.flat_map(|place| events_of(scene, model, titles, place)).collect()
}

fn events_of(scene: &Scene<'_>, model: &Model, titles: Titles, place: Place) -> Vec<Event> {
    let entry = place.entry(scene, model);
    let (title, description) = match titles {
        Titles::Neutral => (scene.words.get(message_id::SHEET_REMINDER), String::new()),
        Titles::Told => (title(scene, model, entry), description(scene, model, place)),
    };
    let (title, description) = (sabar_text::plain(&title), sabar_text::plain(&description));
    let spans = entry.when.as_ref().map(|when| spans(scene, model, when)).unwrap_or_default();
    let event = |when: Span| {
        let begin = match when {
            Span::Days { first, last: _ } => first.to_string(),
            Span::Time { start, end: _ } => start.to_string(),
        };
        let uid = Uid::of(&[&scene.treatment(model).id, &entry.statement.message, &begin]);
        Event { uid, title: title.clone(), description: description.clone(), when }
    };
    spans.into_iter().map(event).collect()
}

/// Returns the name of an entry, or its statement; where nobody has answered, with the question on
/// which it depends.
fn title(scene: &Scene<'_>, model: &Model, entry: &Entry) -> String {
    let title = match &entry.name {
        Some(name) => scene.words.get(name),
        None => scene.words.statement(&entry.statement),
    };
    match timeline::only_if(scene, model, entry) {
        Some(only_if) => format!("{title} ({})", only_if.text),
        None => title,
    }
}

/// Returns the time of an entry in words, its statement with its list, and its reason; from the label,
/// that it is.
fn description(scene: &Scene<'_>, model: &Model, place: Place) -> String {
    let entry = place.entry(scene, model);
    let when = entry.when.as_ref();
    let parts = [
        when.map(|when| times::heading(scene, model, when)),
        when.and_then(|when| times::schedule(scene, model, when)),
        when.and_then(|when| times::dates(scene, model, when)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| part.text).collect();
    let standing = frame(scene, &entry.statement).and_then(|frame| scene.frame_heading(frame));
    let list: Vec<String> = scene.list(&entry.statement).iter().map(ListItem::line).collect();
    let lines = [
        Some(parts.join(" · ")),
        Some(scene.words.statement(&entry.statement)),
        (!list.is_empty()).then(|| list.join("\n")),
        preparation::why(scene, model, place).map(|why| why.text),
        standing.map(|heading| heading.text),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// Returns the days or hours of a time, as far as they are known.
fn spans(scene: &Scene<'_>, model: &Model, when: &When) -> Vec<Span> {
    let Some(appointment) = times::appointment(scene, model, when.anchor) else {
        return Vec::new();
    };
    let occasions = when.occasions(&appointment);
    if let Some(few) = occasions.filter(|all| all.count == all.shown.len()) {
        return few.shown.into_iter().map(|at| between(at, at)).collect();
    }
    match when.dates(&appointment) {
        // Its last hour is not known: not all of the day on which the appointment is.
        Some(Dates { start: Some(DatePoint::Clock(start)), end: Some(DatePoint::Day(last)) })
            if when.is_preparation && last == appointment.date =>
        {
            vec![Span::Days { first: start.date(), last }]
        }
        Some(Dates { start: Some(start), end: Some(end) }) => vec![between(start, end)],
        // Of an open time, the end that is known is a day to think of.
        Some(Dates { start: Some(at), end: None } | Dates { start: None, end: Some(at) }) => {
            vec![between(at, at)]
        }
        Some(Dates { start: None, end: None }) | None => Vec::new(),
    }
}

/// Returns what two points of the calendar enclose: hours if one of them has an hour, else days; of a
/// month, all of its days.
fn between(start: DatePoint, end: DatePoint) -> Span {
    let days = Span::Days { first: start.date(), last: last_day(end) };
    match (start, end) {
        (DatePoint::Clock(start), DatePoint::Clock(end)) => Span::Time { start, end },
        (DatePoint::Day(first), DatePoint::Clock(end)) => {
            Span::Time { start: first.to_datetime(Time::midnight()), end }
        }
        (DatePoint::Clock(start), DatePoint::Day(last)) => match last.checked_add(1.day()) {
            Ok(next) => Span::Time { start, end: next.to_datetime(Time::midnight()) },
            Err(_) => days,
        },
        (DatePoint::Day(_) | DatePoint::Month(_), DatePoint::Day(_))
        | (DatePoint::Month(_), DatePoint::Clock(_))
        | (_, DatePoint::Month(_)) => days,
    }
}

fn last_day(point: DatePoint) -> Date {
    match point {
        DatePoint::Month(first) => first.last_of_month(),
        DatePoint::Day(_) | DatePoint::Clock(_) => point.date(),
    }
}
