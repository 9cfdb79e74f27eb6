//! The dates of a treatment as entries for a calendar: its preparation and its timeline, as far as
//! their dates are known.
//!
//! Invariant: an entry covers what the screen shows, no more exactly than it is known.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use sabar_calendar::{Event, Repeat as Rule, Uid, When as Span};

use super::timeline::{self, Place};
use super::{emergency, frame, preparation, times};
use crate::model::Model;
use crate::screen::block::ListItem;
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;
use sabar_content::{Appointment, DatePoint, Dates, Entry, EntryKind, Occasions, Repeat, When};

/// The titles of entries in a calendar, which others may see on a locked telephone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Titles {
    /// The name of the entry, or its statement.
    #[default]
    Told,
    /// One that does not tell what it is about, without a description.
    Neutral,
}

impl Titles {
    /// Returns neutral titles or those that tell.
    #[must_use]
    pub const fn of(is_neutral: bool) -> Self {
        if is_neutral { Self::Neutral } else { Self::Told }
    }
}

/// The most entries of one schedule in a file. One of more covers all of it.
const MOST: usize = 24;

/// Returns an entry for each part of preparation and timeline whose dates are known, in order; for a
/// schedule, one for each occasion, or one that is repeated at each of its hours. Without the day of
/// the appointment there is none, nor where the treatment may not be shown. Neutral ones of one time are
/// one.
///
/// Signs of danger are no entries: they have no day.
#[must_use]
pub fn events(scene: &Scene<'_>, model: &Model, titles: Titles) -> Vec<Event> {
    events_with(scene, model, titles, MOST)
}

/// Returns the same for codes: few for each schedule, none of them repeated.
pub(super) fn events_for_codes(scene: &Scene<'_>, model: &Model, titles: Titles) -> Vec<Event> {
    events_with(scene, model, titles, 0)
}

fn events_with(scene: &Scene<'_>, model: &Model, titles: Titles, most: usize) -> Vec<Event> {
    if !scene.may_show(model.visit.treatment) {
        return Vec::new();
    }
    let places = timeline::in_order(scene, model).into_iter();
    let told = places.filter(|place| place.entry(scene, model).kind != EntryKind::Emergency);
    let mut all: Vec<Event> = Vec::new();
    for event in told.flat_map(|place| events_of(scene, model, titles, (place, most))) {
        let is_same = |it: &Event| it.when == event.when && it.repeat == event.repeat;
        // Neutral ones of one time say the same.
        if titles == Titles::Told || !all.iter().any(is_same) {
            all.push(event);
        }
    }
    all
}

fn events_of(
    scene: &Scene<'_>,
    model: &Model,
    titles: Titles,
    (place, most): (Place, usize),
) -> Vec<Event> {
    let entry = place.entry(scene, model);
    let (title, description) = match titles {
        Titles::Neutral => (scene.words.get(message_id::SHEET_REMINDER), String::new()),
        Titles::Told => (title(scene, model, entry), description(scene, model, place)),
    };
    let (title, description) =
        (sabar_text::plain_ordered(&title), sabar_text::plain_ordered(&description));
    let spans = entry.when.as_ref().map(|when| spans(scene, model, when, most));
    let event = |(when, repeat): (Span, Option<Rule>)| {
        let begin = match when {
            Span::Days { first, last: _ } => first.to_string(),
            Span::Time { start, end: _ } => start.to_string(),
        };
        let uid = Uid::of(&[&scene.treatment(model).id, &entry.statement.message, &begin]);
        Event { uid, title: title.clone(), description: description.clone(), when, repeat }
    };
    spans.unwrap_or_default().into_iter().map(event).collect()
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
/// that it is. Each is read alone, so after the treatment the signs of danger with whom to call follow.
fn description(scene: &Scene<'_>, model: &Model, place: Place) -> String {
    let entry = place.entry(scene, model);
    let when = entry.when.as_ref();
    let parts = [
        when.map(|when| times::heading(scene, model, when)),
        when.and_then(|when| times::schedule(scene, model, when)),
        when.and_then(|when| times::dates(scene, model, (when, Some(entry.kind)))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| part.text).collect();
    let standing = frame(scene, &entry.statement).and_then(|frame| scene.frame_heading(frame));
    let list: Vec<String> = scene.list(&entry.statement).iter().map(ListItem::line).collect();
    let danger = (!place.is_preparation()).then(|| emergency::lines(scene, model));
    let lines = [
        Some(parts.join(" · ")),
        Some(scene.words.statement(&entry.statement)),
        (!list.is_empty()).then(|| list.join("\n")),
        preparation::why(scene, model, place).map(|why| why.text),
        standing.map(|heading| heading.text),
        danger.map(|lines| format!("\n{}", lines.join("\n"))),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// Returns the days or hours of a time, as far as they are known, with their repetition.
fn spans(scene: &Scene<'_>, model: &Model, when: &When, most: usize) -> Vec<(Span, Option<Rule>)> {
    let Some(appointment) = times::appointment(scene, model, when.anchor) else {
        return Vec::new();
    };
    let once = |span| (span, None);
    match when.occasions(&appointment) {
        Some(few) if few.count == few.shown.len() => {
            return few.shown.into_iter().map(|at| once(between(at, at))).collect();
        }
        Some(many) => {
            let repeated = repeated(&many.all);
            let is_few = repeated.len() <= most;
            return if is_few { repeated } else { vec![once(covering(when, &many))] };
        }
        None => {}
    }
    dated(when, &appointment).into_iter().map(once).collect()
}

/// Returns what covers all occasions of a schedule.
fn covering(when: &When, Occasions { shown, .. }: &Occasions) -> Span {
    let last = shown.len() - 1;
    match when.repeat {
        // Fixed hours of days are not from the first hour to the last one.
        Some(Repeat::At(_)) => Span::Days { first: shown[0].date(), last: last_day(shown[last]) },
        _ => between(shown[0], shown[last]),
    }
}

/// Returns the occasions of each hour as one entry that is repeated, if they are equal days apart;
/// others one by one.
fn repeated(all: &[DatePoint]) -> Vec<(Span, Option<Rule>)> {
    let mut of_hours: Vec<(Option<Time>, Vec<DatePoint>)> = Vec::new();
    for at in all {
        let hour = match at {
            DatePoint::Clock(at) => Some(at.time()),
            DatePoint::Day(_) | DatePoint::Month(_) => None,
        };
        match of_hours.iter_mut().find(|(known, _)| *known == hour) {
            Some((_, of_hour)) => of_hour.push(*at),
            None => of_hours.push((hour, vec![*at])),
        }
    }
    let entries = of_hours.into_iter().flat_map(|(_, of_hour)| match (rule(&of_hour), &*of_hour) {
        (Some(rule), [first, ..]) => vec![(between(*first, *first), Some(rule))],
        (_, one_by_one) => one_by_one.iter().map(|at| (between(*at, *at), None)).collect(),
    });
    entries.collect()
}

/// Returns the rule of occasions at one hour, if they are equal days apart.
fn rule(all: &[DatePoint]) -> Option<Rule> {
    let days =
        |pair: &[DatePoint]| pair[0].date().until(pair[1].date()).ok().map(|it| it.get_days());
    let step = days(all.get(..2)?)?;
    let is_even = all.windows(2).all(|pair| days(pair) == Some(step));
    let is_known = is_even && !matches!(all[0], DatePoint::Month(_));
    let (days, count) = (u32::try_from(step).ok()?, u32::try_from(all.len()).ok()?);
    is_known.then_some(Rule { days, count })
}

/// Returns the days or hours of a time without a schedule that is known.
fn dated(when: &When, appointment: &Appointment<'_>) -> Option<Span> {
    match when.dates(appointment) {
        // Its last hour is not known: not all of the day on which the appointment is.
        Some(Dates { start: Some(DatePoint::Clock(start)), end: Some(DatePoint::Day(last)) })
            if when.is_preparation && last == appointment.date =>
        {
            Some(Span::Days { first: start.date(), last })
        }
        Some(Dates { start: Some(start), end: Some(end) }) => Some(between(start, end)),
        // Of an open time, the end that is known is a day to think of.
        Some(Dates { start: Some(at), end: None } | Dates { start: None, end: Some(at) }) => {
            Some(between(at, at))
        }
        Some(Dates { start: None, end: None }) | None => None,
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
