//! The days and hours from which times are counted, as fields that can be opened and typed.

use jiff::civil::{Date, Time, date as day};

use super::times;
use crate::model::Model;
use crate::model::action::{Action, TypedKey};
use crate::model::appointment::{Field, FieldKind};
use crate::model::typed::{Refused, Shape, Typed, in_a_year};
use crate::screen::block::{Arrow, Block, Button, Item, Phrase, Picker, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Appointment, When};

/// An example of a date, where the clock cannot be trusted.
const EXAMPLE: Date = day(2026, 11, 30);

/// An example of an hour.
const EXAMPLE_HOUR: Time = Time::constant(14, 30, 0, 0);

/// Minutes that the buttons move an hour.
const HOUR: i32 = 60;
const QUARTER: i32 = 15;

/// Returns the fields that are shown, the open one below the messages about it.
pub(super) fn items(
    scene: &Scene<'_>,
    model: &Model,
    is_shown: impl Fn(Field) -> bool,
) -> Vec<Item> {
    let fields = fields(scene, model).into_iter().filter(|field| is_shown(*field));
    let blocks = fields.flat_map(|field| {
        let picker = Block::Picker(picker(scene, model, field));
        told(scene, model, field).into_iter().chain([picker])
    });
    blocks.map(Item::plain).collect()
}

/// Returns the days and hours that are known, and the names of the days that are not, with their
/// planned dates.
pub(super) fn on_paper(scene: &Scene<'_>, model: &Model) -> (Vec<Phrase>, Vec<Phrase>) {
    let (known, to_write): (Vec<Field>, Vec<Field>) =
        fields(scene, model).into_iter().partition(|field| model.is_entered(*field));
    let known = known.into_iter().filter_map(|field| {
        let shown = entered(scene, model, field)?;
        Some(said(scene, model, field, &shown))
    });
    let days = to_write.into_iter().filter(|field| field.kind == FieldKind::Date);
    let names = days.map(|field| match times::anchor_name(scene, model, field.anchor) {
        None => scene.phrase(message_id::SHEET_DAY),
        Some(_) if planned(scene, model, field.anchor).is_some() => unknown(scene, model, field),
        Some(name) => scene.own(scene.words.capitalized(&name.text)),
    });
    (known.collect(), names.collect())
}

/// Returns a day that was typed without its year: for a treatment whose day is past, the last one.
#[must_use]
pub fn in_its_year(scene: &Scene<'_>, model: &Model, anchor: Option<usize>, date: Date) -> Date {
    let is_accepted = |date| refused(scene, model, anchor, date) != Some(Refused::NotPast);
    in_a_year(date, -1, is_accepted)
}

/// Returns the reason why a day cannot be that of an appointment.
pub fn refused(
    scene: &Scene<'_>,
    model: &Model,
    anchor: Option<usize>,
    date: Date,
) -> Option<Refused> {
    let is_past = anchor.is_none() && scene.treatment(model).is_past;
    if is_past && scene.today.is_some_and(|today| date > today) {
        return Some(Refused::NotPast);
    }
    model.is_too_early(anchor, date).then_some(Refused::TooEarly)
}

/// Returns the fields of a treatment: the day of the appointment, its hour if times depend on it, and
/// those of its other named days. Where nothing but hours from the appointment on depends on the
/// hour, it is asked for only beside a day: the times in words say it all.
fn fields(scene: &Scene<'_>, model: &Model) -> Vec<Field> {
    let treatment = scene.treatment(model);
    let has_plan = treatment.has_plan();
    let anchors = std::iter::once(None).chain((0..treatment.anchors.len()).map(Some));
    let mut fields = Vec::new();
    for anchor in anchors {
        let date = Field { anchor, ..Field::DATE };
        fields.push(date);
        let mut times = treatment.times().filter(|when| when.anchor == anchor);
        let is_planned = |when: &When| has_plan && !when.is_plain();
        let is_dated = model.is_entered(date);
        if times.any(|when| when.needs_hour() && (is_dated || is_planned(when))) {
            fields.push(Field { anchor, ..Field::HOUR });
        }
    }
    fields
}

/// Returns the messages while a field is open: how to type it, and why it was not accepted.
fn told(scene: &Scene<'_>, model: &Model, field: Field) -> Vec<Block> {
    if model.open_field != Some(field) {
        return Vec::new();
    }
    let shape = Shape::of(field.kind, scene.words);
    let example = match field.kind {
        FieldKind::Date => Typed::of(scene.today.unwrap_or(EXAMPLE), &shape),
        FieldKind::Hour => Typed::of_hour(EXAMPLE_HOUR, &shape),
    };
    let example = example.shown(scene.words, &shape);
    let refused = model.visit.typed.refused;
    let refused = refused.map(|why| Block::Note(refusal(scene, model, field, why), Tone::Warning));
    let how = Block::Note(how_to_type(scene, model, field, &example), Tone::Plain);
    std::iter::once(how).chain(refused).collect()
}

/// Returns an example of what is typed in a line, in the digits of the language.
#[must_use]
pub fn example_line(scene: &Scene<'_>, field: Field) -> String {
    let example = match field.kind {
        FieldKind::Date => {
            let day = scene.today.unwrap_or(EXAMPLE);
            format!("{}/{}/{}", day.day(), day.month(), day.year())
        }
        FieldKind::Hour => format!("{}:{}", EXAMPLE_HOUR.hour(), EXAMPLE_HOUR.minute()),
    };
    scene.words.digits(&example)
}

/// Returns how to type a date or an hour; the example is one that is typed.
pub fn how_to_type(scene: &Scene<'_>, model: &Model, field: Field, example: &str) -> Phrase {
    let example = [("example", Argument::Text(example))];
    match field.kind {
        FieldKind::Date => scene.in_treatment_with(model, message_id::PLAIN_DATE, &example),
        FieldKind::Hour => scene.phrase_with(message_id::PLAIN_HOUR, &example),
    }
}

/// Returns why typed digits were not accepted.
pub fn refusal(scene: &Scene<'_>, model: &Model, field: Field, why: Refused) -> Phrase {
    let word = match (field.kind, why) {
        (FieldKind::Date, Refused::Incomplete) => message_id::DATE_INCOMPLETE,
        (FieldKind::Date, Refused::NotOne) => message_id::DATE_NOT_ONE,
        (FieldKind::Date, Refused::TooFar) => message_id::DATE_TOO_FAR,
        (FieldKind::Date, Refused::TooEarly) => message_id::DATE_TOO_EARLY,
        (FieldKind::Date, Refused::NotPast) => message_id::TYPED_NOT_PAST,
        (FieldKind::Hour, Refused::Incomplete) => message_id::HOUR_INCOMPLETE,
        (FieldKind::Hour, _) => message_id::HOUR_NOT_ONE,
    };
    scene.in_treatment(model, word)
}

fn picker(scene: &Scene<'_>, model: &Model, field: Field) -> Picker {
    let is_open = model.open_field == Some(field);
    let typed = &model.visit.typed;
    let figures = || typed.shown(scene.words, &Shape::of(field.kind, scene.words));
    let shown = match (is_open, entered(scene, model, field)) {
        (true, _) if !typed.is_empty() => Some(figures()),
        (_, Some(entered)) => Some(entered),
        (true, None) => Some(figures()),
        (false, None) => None,
    };
    let phrase = match shown {
        Some(shown) => said(scene, model, field, &shown),
        None => unknown(scene, model, field),
    };
    let buttons = match field.kind {
        FieldKind::Date => date_buttons(scene, model, field, is_open),
        FieldKind::Hour => hour_buttons(scene, model, field, is_open),
    };
    // A repeated Enter must not set a date.
    let action = if is_open { Action::Typed(TypedKey::Enter) } else { Action::OpenField(field) };
    let is_typed = is_open && !typed.is_empty();
    let is_entered = model.is_entered(field) && !is_typed;
    Picker { field, phrase, action, is_open, is_typed, is_entered, buttons }
}

/// Returns the day or the hour, if it is known.
fn entered(scene: &Scene<'_>, model: &Model, field: Field) -> Option<String> {
    let appointment = model.appointment(field.anchor);
    match field.kind {
        FieldKind::Date => appointment.date.map(|date| scene.date(date)),
        FieldKind::Hour => appointment.hour.map(|hour| scene.words.time(hour)),
    }
}

/// Returns a day or an hour with its name.
fn said(scene: &Scene<'_>, model: &Model, field: Field, shown: &str) -> Phrase {
    let (name, shown) = match field.kind {
        FieldKind::Date => ("date", Argument::Text(shown)),
        FieldKind::Hour => ("time", Argument::Text(shown)),
    };
    let Some(day) = times::anchor_name(scene, model, field.anchor) else {
        let word = match field.kind {
            FieldKind::Date => message_id::TIMELINE_DATE,
            FieldKind::Hour => message_id::HOUR_SHOWN,
        };
        return scene.in_treatment_with(model, word, &[(name, shown)]);
    };
    let word = match field.kind {
        FieldKind::Date => message_id::ANCHOR_DATE,
        FieldKind::Hour => message_id::ANCHOR_HOUR,
    };
    times::capital(scene, scene.phrase_with(word, &[("day", day.text.into()), (name, shown)]))
}

/// Returns that a day or an hour is not known; of a named day, its planned dates.
fn unknown(scene: &Scene<'_>, model: &Model, field: Field) -> Phrase {
    let Some(day) = times::anchor_name(scene, model, field.anchor) else {
        return match field.kind {
            FieldKind::Date => scene.in_treatment(model, message_id::TIMELINE_NO_DATE),
            FieldKind::Hour => scene.in_treatment(model, message_id::HOUR_NONE),
        };
    };
    let day = ("day", Argument::Owned(day.text));
    let phrase = match (field.kind, planned(scene, model, field.anchor)) {
        (FieldKind::Date, Some(dates)) => {
            let dates = ("dates", Argument::Owned(dates.text));
            scene.phrase_with(message_id::ANCHOR_PLANNED, &[day, dates])
        }
        (FieldKind::Date, None) => scene.phrase_with(message_id::ANCHOR_NO_DATE, &[day]),
        (FieldKind::Hour, _) => scene.phrase_with(message_id::ANCHOR_NO_HOUR, &[day]),
    };
    times::capital(scene, phrase)
}

/// Returns the planned dates of a named day, or its planned distance before the day of the
/// appointment is known.
fn planned(scene: &Scene<'_>, model: &Model, anchor: Option<usize>) -> Option<Phrase> {
    let after = scene.treatment(model).anchors.get(anchor?)?.after.as_ref()?;
    let at: Option<Appointment<'_>> = times::appointment(scene, model, None);
    at.and_then(|_| times::dates(scene, model, (after, None)))
        .or_else(|| Some(times::heading(scene, model, after)))
}

fn date_buttons(scene: &Scene<'_>, model: &Model, field: Field, is_open: bool) -> Vec<Button> {
    let button = button_of(scene, model, is_open);
    let Field { anchor, .. } = field;
    let move_by = |days| Action::MoveDate(anchor, days);
    if model.is_entered(field) {
        return vec![
            button(1, message_id::DATE_EARLIER, move_by(-1), Some(Arrow::Backward)),
            button(2, message_id::DATE_LATER, move_by(1), Some(Arrow::Onward)),
            button(3, message_id::DATE_WEEK_EARLIER, move_by(-7), Some(Arrow::Backward)),
            button(4, message_id::DATE_WEEK_LATER, move_by(7), Some(Arrow::Onward)),
            button(5, message_id::DATE_CLEAR, Action::SetDate(anchor, None), None),
        ];
    }
    let set_today =
        |today| button(1, message_id::TIMELINE_TODAY, Action::SetDate(anchor, Some(today)), None);
    let open = Action::OpenField(field);
    let open = (!is_open).then(|| button(2, message_id::DATE_SET, open, None));
    scene.today.map(set_today).into_iter().chain(open).collect()
}

fn hour_buttons(scene: &Scene<'_>, model: &Model, field: Field, is_open: bool) -> Vec<Button> {
    let button = button_of(scene, model, is_open);
    let move_by = |minutes| Action::MoveHour(field.anchor, minutes);
    let clear = Action::SetHour(field.anchor, None);
    let moves = [
        button(1, message_id::HOUR_EARLIER, move_by(-HOUR), Some(Arrow::Backward)),
        button(2, message_id::HOUR_LATER, move_by(HOUR), Some(Arrow::Onward)),
        button(3, message_id::HOUR_QUARTER_EARLIER, move_by(-QUARTER), Some(Arrow::Backward)),
        button(4, message_id::HOUR_QUARTER_LATER, move_by(QUARTER), Some(Arrow::Onward)),
    ];
    let clear = model.is_entered(field).then(|| button(5, message_id::HOUR_CLEAR, clear, None));
    moves.into_iter().chain(clear).collect()
}

/// Returns the button of a field; while it is open, digits type it, and buttons have no numbers.
fn button_of<'a>(
    scene: &'a Scene<'_>,
    model: &'a Model,
    is_open: bool,
) -> impl Fn(u8, &str, Action, Option<Arrow>) -> Button + 'a {
    move |number, word, action, arrow| Button {
        number: (!is_open).then_some(number),
        arrow,
        ..Button::plain(scene.in_treatment(model, word), action)
    }
}
