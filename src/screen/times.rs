//! Times in words: how long before or after, on which dates and at which hours, and how often.

use std::borrow::Cow;

use crate::model::Model;
use crate::screen::block::Phrase;
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{
    Appointment, Course, DatePoint, Dates, EntryKind, Figure, Moment, Repeat, Side, Unit, When,
};

/// The part of a time that a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// All of it.
    On,
    /// Its start.
    From,
    /// Its end.
    To,
}

/// Returns a time as it may be said for the appointment from which it is counted.
pub(super) fn said<'a>(scene: &Scene<'_>, model: &Model, when: &'a When) -> Cow<'a, When> {
    let said = when.at_hour(model.appointment(when.anchor).hour);
    let Some(appointment) = appointment(scene, model, when.anchor) else { return said };
    match said {
        Cow::Borrowed(when) => when.on_clocks(&appointment),
        Cow::Owned(when) => Cow::Owned(when.on_clocks(&appointment).into_owned()),
    }
}

/// Returns a time as a heading, such as "3 days before".
pub(super) fn heading(scene: &Scene<'_>, model: &Model, when: &When) -> Phrase {
    let when = &*said(scene, model, when);
    match when.course() {
        Some((course, figure)) if when.anchor.is_none() => {
            let span = scene.figure(&figure).text;
            let word = match course {
                Course::Within => message_id::WHEN_WITHIN,
                Course::Beyond => message_id::WHEN_BEYOND,
                Course::Between => message_id::WHEN_BETWEEN,
                Course::At => message_id::WHEN_AT,
            };
            scene.in_treatment_with(model, word, &[("span", Argument::Text(&span))])
        }
        _ => capital(scene, composed(scene, model, when)),
    }
}

/// Returns a phrase with a capital at its start.
pub(super) fn capital(scene: &Scene<'_>, phrase: Phrase) -> Phrase {
    scene.own(scene.words.capitalized(&phrase.text))
}

/// Returns a time made of its parts, after the name of the day from which it is counted.
fn composed(scene: &Scene<'_>, model: &Model, when: &When) -> Phrase {
    let said = |role, moment: &Moment| moment_phrase(scene, model, role, moment).text;
    let span = match (&when.start, &when.end) {
        (Some(start), _) if when.is_single() => moment_phrase(scene, model, Role::On, start),
        (Some(start), Some(end)) => {
            let (from, to) = (said(Role::From, start), said(Role::To, end));
            joined(scene, message_id::SPAN_BOTH, &[("from", from.into()), ("to", to.into())])
        }
        (Some(start), None) => {
            joined(scene, message_id::SPAN_OPEN, &[("from", said(Role::From, start).into())])
        }
        (None, Some(end)) => moment_phrase(scene, model, Role::To, end),
        (None, None) => scene.phrase(message_id::WHEN_ANY),
    };
    let Some(day) = anchor_name(scene, model, when.anchor) else { return span };
    let arguments = [("day", day.text.into()), ("span", span.text.into())];
    joined(scene, message_id::SPAN_OF, &arguments)
}

/// Returns a message made of parts in an isolate of the language's direction. A message that has no
/// letters of its own would get none from its parts, and they would change places.
fn joined(scene: &Scene<'_>, word: &str, arguments: &[(&str, Argument<'_>)]) -> Phrase {
    let text = scene.words.with(word, arguments);
    scene.own(sabar_text::isolated_in(&text, scene.direction()))
}

/// Returns the name of the day from which a time is counted; the appointment has none.
pub(super) fn anchor_name(
    scene: &Scene<'_>,
    model: &Model,
    anchor: Option<usize>,
) -> Option<Phrase> {
    let anchor = scene.treatment(model).anchors.get(anchor?)?;
    Some(scene.phrase(&anchor.name))
}

fn moment_phrase(scene: &Scene<'_>, model: &Model, role: Role, moment: &Moment) -> Phrase {
    let word = match (role, moment.side()) {
        (Role::On, Side::Before) => message_id::SPAN_ON_BEFORE,
        (Role::On, Side::Day) => message_id::SPAN_ON_DAY,
        (Role::On, Side::Start) => message_id::SPAN_ON_START,
        (Role::On, Side::After) => message_id::SPAN_ON_AFTER,
        (Role::From, Side::Before) => message_id::SPAN_FROM_BEFORE,
        (Role::From, Side::Day) => message_id::SPAN_FROM_DAY,
        (Role::From, Side::Start) => message_id::SPAN_FROM_START,
        (Role::From, Side::After) => message_id::SPAN_FROM_AFTER,
        (Role::To, Side::Before) => message_id::SPAN_TO_BEFORE,
        (Role::To, Side::Day) => message_id::SPAN_TO_DAY,
        (Role::To, Side::Start) => message_id::SPAN_TO_START,
        (Role::To, Side::After) => message_id::SPAN_TO_AFTER,
    };
    let phrase = match moment.side() {
        Side::Before | Side::After => {
            let span = scene.figure(&moment.figure()).text;
            scene.phrase_with(word, &[("span", Argument::Text(&span))])
        }
        Side::Day | Side::Start => scene.in_treatment(model, word),
    };
    let Some(time) = moment.time else { return phrase };
    let time = scene.words.time(time);
    let arguments = [("moment", phrase.text.into()), ("time", time.into())];
    joined(scene, message_id::SPAN_AT_TIME, &arguments)
}

/// Returns one end of a time for the axis of the picture, such as "3 days before" or "2 hours".
pub(super) fn label(scene: &Scene<'_>, model: &Model, moment: &Moment) -> Phrase {
    match (moment.side(), moment.time) {
        (Side::After, None) => scene.figure(&moment.figure()),
        // The rest of the day is clear from its place beside the appointment.
        (Side::Day, Some(time)) => scene.own(scene.words.time(time)),
        (Side::Before | Side::After, _) => moment_phrase(scene, model, Role::On, moment),
        (Side::Day | Side::Start, _) => origin(scene, model, None),
    }
}

/// Returns the name of the moment from which a picture counts.
pub(super) fn origin(scene: &Scene<'_>, model: &Model, anchor: Option<usize>) -> Phrase {
    anchor_name(scene, model, anchor)
        .unwrap_or_else(|| scene.in_treatment(model, message_id::TIMELINE_TREATMENT))
}

/// Returns where today is, so many days after an appointment; negative before it.
pub(super) fn today(scene: &Scene<'_>, days: i32) -> Phrase {
    let away = Moment::new(days, Unit::new("day"));
    let word = match away.side() {
        Side::Before => message_id::TODAY_BEFORE,
        Side::Day | Side::Start => return scene.phrase(message_id::TODAY_DAY),
        Side::After => message_id::TODAY_AFTER,
    };
    let span = scene.figure(&away.figure()).text;
    scene.phrase_with(word, &[("span", Argument::Text(&span))])
}

/// Returns the appointment from which a time is counted, if its day is known.
pub(super) fn appointment<'a>(
    scene: &Scene<'a>,
    model: &Model,
    anchor: Option<usize>,
) -> Option<Appointment<'a>> {
    let known = model.appointment(anchor);
    // A day that is about to be replaced has no dates any more.
    if model.is_half_typed(anchor) {
        return None;
    }
    Some(Appointment { date: known.date?, hour: known.hour, zone: scene.zone })
}

/// Returns the appointment from which a time is counted twice: on the first and on the last of its
/// planned days, while its day is not known.
pub(super) fn planned<'a>(
    scene: &Scene<'a>,
    model: &Model,
    anchor: Option<usize>,
) -> Option<(Appointment<'a>, Appointment<'a>)> {
    if let Some(known) = appointment(scene, model, anchor) {
        return Some((known, known));
    }
    let after = scene.treatment(model).anchors.get(anchor?)?.after.as_ref()?;
    let dates = after.dates(&appointment(scene, model, None)?)?;
    let on = |date| Appointment { date, hour: None, zone: scene.zone };
    let last = match dates.end? {
        DatePoint::Month(first) => first.last_of_month(),
        day @ (DatePoint::Day(_) | DatePoint::Clock(_)) => day.date(),
    };
    Some((on(dates.start?.date()), on(last)))
}

/// Returns the dates of a time, as far as they are known. What has to be done or told up to a day has
/// that day as its last one, while what is allowed or forbidden goes on until then.
pub(super) fn dates(
    scene: &Scene<'_>,
    model: &Model,
    (when, kind): (&When, Option<EntryKind>),
) -> Option<Phrase> {
    // The day need not be known for that.
    if model.appointment(when.anchor).hour.is_some_and(|hour| when.contradicts(hour)) {
        return Some(scene.phrase(message_id::SPAN_ASK));
    }
    let appointment = appointment(scene, model, when.anchor)?;
    if let Some(phrase) = occasions(scene, when, &appointment) {
        return Some(phrase);
    }
    let Some(dates) = when.dates(&appointment) else {
        return Some(scene.phrase(message_id::SPAN_ASK));
    };
    let is_deadline = matches!(kind, Some(EntryKind::Do | EntryKind::Tell));
    dates_phrase(scene, (when, is_deadline), dates, &appointment)
}

fn dates_phrase(
    scene: &Scene<'_>,
    (when, is_deadline): (&When, bool),
    dates: Dates,
    appointment: &Appointment<'_>,
) -> Option<Phrase> {
    let with = |word, at| {
        let text = point(scene, at);
        scene.phrase_with(word, &[("date", Argument::Text(&text))])
    };
    let course = when.course().map(|(course, _)| course);
    Some(match (dates.start, dates.end) {
        (Some(at), _) if when.is_single() => scene.own(point(scene, at)),
        (_, Some(last)) if course == Some(Course::Within) => with(message_id::DATE_UNTIL, last),
        (Some(from), Some(to)) => range(scene, from, to),
        // "From Thursday" would sound as if it had no end.
        (Some(first), None) if course == Some(Course::Within) && ends_in_hours(when) => {
            scene.own(point(scene, first))
        }
        (Some(first), None) => with(message_id::DATE_FROM, first),
        // Counted in hours from an hour that is not known: not "until", as if it had begun.
        (None, Some(_)) if when.start.is_some() => scene.phrase(message_id::SPAN_ASK),
        (None, Some(last)) if is_deadline => with(message_id::DATE_BY, last),
        (None, Some(last)) => with(message_id::DATE_UNTIL, last),
        // So long before or after an hour that is not known is told well by the heading.
        (None, None) if appointment.hour.is_none() && !when.has_time_of_day() => return None,
        (None, None) => scene.phrase(message_id::SPAN_ASK),
    })
}

/// Returns true for what ends a few hours after an appointment: on the same day, since a clinic closes
/// in the evening.
fn ends_in_hours(when: &When) -> bool {
    when.end.as_ref().is_some_and(|end| end.minutes(None) <= 6 * 60)
}

/// Returns a point of the calendar in words.
fn point(scene: &Scene<'_>, at: DatePoint) -> String {
    let words = scene.words;
    match at {
        DatePoint::Month(date) => words.month(date),
        DatePoint::Day(date) => scene.date(date),
        DatePoint::Clock(at) => {
            let (date, time) = (scene.date(at.date()), words.time(at.time()));
            joined(
                scene,
                message_id::SPAN_DATE_TIME,
                &[("date", date.into()), ("time", time.into())],
            )
            .text
        }
    }
}

/// Returns a range of the calendar in words; a point, if both ends are said alike.
pub(super) fn range(scene: &Scene<'_>, from: DatePoint, to: DatePoint) -> Phrase {
    let words = scene.words;
    if let (DatePoint::Clock(from), DatePoint::Clock(to)) = (from, to)
        && from.date() == to.date()
        && from != to
    {
        let (from_time, to_time) = (words.time(from.time()), words.time(to.time()));
        let arguments = [
            ("date", scene.date(from.date()).into()),
            ("from", from_time.into()),
            ("to", to_time.into()),
        ];
        return joined(scene, message_id::SPAN_HOURS, &arguments);
    }
    let (from, to) = (point(scene, from), point(scene, to));
    if from == to {
        return scene.own(from);
    }
    scene.phrase_with(message_id::DATE_RANGE, &[("from", from.into()), ("to", to.into())])
}

/// Returns how often something is done once. Of one unit, its number is not said: "every hour".
fn every(scene: &Scene<'_>, step: &Figure) -> Phrase {
    let single = [
        ("minute", message_id::REPEAT_MINUTE),
        ("hour", message_id::REPEAT_HOUR),
        ("day", message_id::REPEAT_DAY),
        ("week", message_id::REPEAT_WEEK),
        ("month", message_id::REPEAT_MONTH),
        ("year", message_id::REPEAT_YEAR),
    ];
    let is_step = |unit: &str| *step == Figure::count(1, Unit::new(unit));
    if let Some((_, word)) = single.into_iter().find(|(unit, _)| is_step(unit)) {
        return scene.phrase(word);
    }
    let span = scene.figure(step).text;
    scene.phrase_with(message_id::REPEAT_EVERY, &[("span", Argument::Text(&span))])
}

/// Returns how often something is done.
pub(super) fn schedule(scene: &Scene<'_>, model: &Model, when: &When) -> Option<Phrase> {
    let count = |count: u32| ("count", Argument::Number(count));
    Some(match said(scene, model, when).repeat.as_ref()? {
        repeat @ Repeat::Every { times, .. } => {
            let every = every(scene, &repeat.step()?);
            match *times {
                None => every,
                Some(times) => {
                    let arguments = [("repeat", Argument::Text(&every.text)), count(times)];
                    joined(scene, message_id::REPEAT_TIMES, &arguments)
                }
            }
        }
        Repeat::At(times) => {
            let times = times.iter().map(|time| scene.words.time(*time));
            let times = listed(scene, times)?;
            joined(scene, message_id::REPEAT_AT, &[("times", times.into())])
        }
        Repeat::ADay(a_day) => scene.phrase_with(message_id::REPEAT_A_DAY, &[count(*a_day)]),
    })
}

/// Returns the occasions of a schedule with steps: all of them, or the first and the last.
fn occasions(scene: &Scene<'_>, when: &When, appointment: &Appointment<'_>) -> Option<Phrase> {
    let Some(Repeat::Every { .. }) = when.repeat else { return None };
    let occasions = when.occasions(appointment)?;
    if let ([first, last], true) = (occasions.shown.as_slice(), occasions.count > 2) {
        let (first, last) = (point(scene, *first), point(scene, *last));
        let arguments = [("first", first.into()), ("last", last.into())];
        return Some(joined(scene, message_id::REPEAT_ENDS, &arguments));
    }
    // Hours of one day stand after its date.
    let days = occasions.shown.chunk_by(|one, next| match (one, next) {
        (DatePoint::Clock(one), DatePoint::Clock(next)) => one.date() == next.date(),
        _ => false,
    });
    let days = days.filter_map(|day| {
        let DatePoint::Clock(first) = day.first()? else {
            return day.first().map(|at| point(scene, *at));
        };
        let times = day.iter().filter_map(|at| match at {
            DatePoint::Clock(at) => Some(scene.words.time(at.time())),
            DatePoint::Day(_) | DatePoint::Month(_) => None,
        });
        let arguments =
            [("date", scene.date(first.date()).into()), ("time", listed(scene, times)?.into())];
        Some(joined(scene, message_id::SPAN_DATE_TIME, &arguments).text)
    });
    listed(scene, days).map(|text| scene.own(text))
}

/// Joins a list in the form of the language.
pub(super) fn listed(scene: &Scene<'_>, texts: impl Iterator<Item = String>) -> Option<String> {
    texts.reduce(|first, second| {
        let arguments = [("first", first.into()), ("second", second.into())];
        joined(scene, message_id::REPEAT_LIST, &arguments).text
    })
}
