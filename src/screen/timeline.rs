//! "After": the course after the treatment, as a picture and as entries with dates.

use std::collections::BTreeMap;

use jiff::civil::{Date, date as day};

use super::{emergency, frame, navigation, step_title};
use crate::model::action::{Action, DateKey};
use crate::model::typed_date::{Refused, TypedDate};
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{
    Arrow, Bar, Block, Button, Caption, DatePicker, Frame, Item, Phrase, Picture, Statement, Tone,
};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Entry, EntryKind, Figure, When};

/// An example of a date, where the clock cannot be trusted.
const EXAMPLE: Date = day(2026, 11, 30);

const MINUTES_A_DAY: u64 = 24 * 60;

/// Returns the blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut items =
        vec![Item::plain(Block::Title(scene.in_treatment(model, step_title(Step::Timeline))))];
    items.extend(told_of_date(scene, model).into_iter().map(Item::plain));
    items.push(Item::plain(Block::DatePicker(date_picker(scene, model))));
    if let Some(picture) = picture(scene, model) {
        items.push(Item::plain(Block::Picture(picture)));
    }
    items.extend(entries(scene, model, Signs::Listed));
    items.extend(navigation(scene));
    items
}

/// The position of the signs of danger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signs {
    /// Below the first entry that is an emergency, or below all.
    Listed,
    /// Elsewhere on the page.
    Elsewhere,
}

/// Returns the entries alone, for the last step. Entries that need a call are followed by whom to
/// call.
pub(super) fn entries(scene: &Scene<'_>, model: &Model, signs: Signs) -> Vec<Item> {
    let mut is_listed = signs == Signs::Elsewhere;
    let mut items = Vec::new();
    let list = |frame: Frame| {
        let calls = emergency::calls(scene).into_iter().map(emergency::call);
        let calls = calls.map(move |call| Item { frame: Some(frame), ..call });
        calls.chain(emergency::listed(scene, model, frame))
    };
    for (index, entry) in scene.treatment(model).timeline.iter().enumerate() {
        let frame = frame(scene, &entry.statement);
        let statement = Statement {
            at: StatementAt::Entry(index),
            phrase: scene.statement(&entry.statement),
            standing: entry.statement.standing,
            caption: Some(caption(scene, model, entry)),
            list: scene.list(&entry.statement),
        };
        items.push(Item { block: Block::Statement(statement), frame });
        match entry.kind {
            EntryKind::Tell => {
                items.push(Item {
                    block: Block::Note(emergency::clinic(scene), Tone::Discuss),
                    frame,
                });
            }
            EntryKind::Emergency if !is_listed => {
                items.extend(list(frame.unwrap_or(Frame::Signs)));
                is_listed = true;
            }
            EntryKind::Emergency | EntryKind::Normal | EntryKind::Do | EntryKind::DoNot => {}
        }
    }
    if !is_listed {
        items.extend(list(Frame::Signs));
    }
    items
}

fn caption(scene: &Scene<'_>, model: &Model, entry: &Entry) -> Caption {
    let dates = match (&entry.when, model.visit.date) {
        (Some(when), Some(date)) => dates(scene, when, date),
        _ => None,
    };
    Caption {
        kind: entry.kind,
        kind_word: scene.phrase(&format!("kind-{}", entry.kind.id())),
        when: when_phrase(scene, model, entry.when.as_ref()),
        dates,
    }
}

fn when_phrase(scene: &Scene<'_>, model: &Model, when: Option<&When>) -> Phrase {
    let Some(when) = when else { return scene.phrase(message_id::WHEN_ANY) };
    let span = scene.figure(&when.figure()).text;
    let word = match when {
        When::Within { .. } => message_id::WHEN_WITHIN,
        When::Beyond { .. } => message_id::WHEN_BEYOND,
        When::Between { .. } => message_id::WHEN_BETWEEN,
        When::At { .. } => message_id::WHEN_AT,
    };
    scene.in_treatment_with(model, word, &[("span", Argument::Text(&span))])
}

/// Returns the calendar dates of an entry, counted from the date of the procedure.
fn dates(scene: &Scene<'_>, when: &When, date: Date) -> Option<Phrase> {
    let words = scene.words;
    let with = |word, day| {
        let text = words.date(day);
        scene.phrase_with(word, &[("date", Argument::Text(&text))])
    };
    Some(match (when, when.days(date)) {
        (When::At { .. }, (Some(day), _)) => scene.own(words.date(day)),
        (When::Between { .. }, (Some(from), Some(to))) => scene.own(words.date_range(from, to)),
        // Hours are on the day itself.
        (When::Within { .. }, (_, Some(last))) if last == date => scene.own(words.date(last)),
        (When::Within { .. }, (_, Some(last))) => with(message_id::DATE_UNTIL, last),
        (When::Beyond { .. }, (Some(first), _)) => with(message_id::DATE_FROM, first),
        _ => return None,
    })
}

/// Returns the messages while the date is open: how to type it, and why it was not accepted.
fn told_of_date(scene: &Scene<'_>, model: &Model) -> Vec<Block> {
    if !model.is_date_open {
        return Vec::new();
    }
    let example = TypedDate::of(scene.today.unwrap_or(EXAMPLE), &scene.words.date_shape());
    let example = example.shown(scene.words);
    let refused = model.visit.typed_date.refused;
    let refused = refused.map(|why| Block::Note(refusal(scene, model, why), Tone::Warning));
    let how = Block::Note(how_to_type(scene, model, &example), Tone::Plain);
    std::iter::once(how).chain(refused).collect()
}

/// Returns how to type a date; the example is a typed date.
pub fn how_to_type(scene: &Scene<'_>, model: &Model, example: &str) -> Phrase {
    let example = [("example", Argument::Text(example))];
    scene.in_treatment_with(model, message_id::PLAIN_DATE, &example)
}

/// Returns why typed digits were not accepted.
pub fn refusal(scene: &Scene<'_>, model: &Model, why: Refused) -> Phrase {
    let word = match why {
        Refused::Incomplete => message_id::DATE_INCOMPLETE,
        Refused::NotOne => message_id::DATE_NOT_ONE,
        Refused::TooFar => message_id::DATE_TOO_FAR,
    };
    scene.in_treatment(model, word)
}

fn date_picker(scene: &Scene<'_>, model: &Model) -> DatePicker {
    let is_open = model.is_date_open;
    // While it is open, digits type it.
    let button = |number: u8, word, action, arrow| Button {
        number: (!is_open).then_some(number),
        arrow,
        ..Button::plain(scene.in_treatment(model, word), action)
    };
    let dated = |text: &str| {
        let date = [("date", Argument::Text(text))];
        scene.in_treatment_with(model, message_id::TIMELINE_DATE, &date)
    };
    let typed = &model.visit.typed_date;
    let phrase = match model.visit.date {
        _ if is_open && !typed.is_empty() => dated(&typed.shown(scene.words)),
        Some(date) => dated(&scene.words.date(date)),
        None if is_open => dated(&typed.shown(scene.words)),
        None => scene.in_treatment(model, message_id::TIMELINE_NO_DATE),
    };
    let buttons = if model.visit.date.is_some() {
        vec![
            button(1, message_id::DATE_EARLIER, Action::MoveDate(-1), Some(Arrow::Backward)),
            button(2, message_id::DATE_LATER, Action::MoveDate(1), Some(Arrow::Onward)),
            button(3, message_id::DATE_WEEK_EARLIER, Action::MoveDate(-7), Some(Arrow::Backward)),
            button(4, message_id::DATE_WEEK_LATER, Action::MoveDate(7), Some(Arrow::Onward)),
            button(5, message_id::DATE_CLEAR, Action::SetDate(None), None),
        ]
    } else {
        let set_today =
            |today| button(1, message_id::TIMELINE_TODAY, Action::SetDate(Some(today)), None);
        let open = (!is_open).then(|| button(2, message_id::DATE_SET, Action::OpenDate, None));
        scene.today.map(set_today).into_iter().chain(open).collect()
    };
    // A repeated Enter must not set a date.
    let action = if is_open { Action::Date(DateKey::Enter) } else { Action::OpenDate };
    DatePicker { phrase, action, is_open, buttons }
}

/// Returns the picture of all entries with a time; `None` without any.
fn picture(scene: &Scene<'_>, model: &Model) -> Option<Picture> {
    let entries = &scene.treatment(model).timeline;
    let timed = || {
        let entries = entries.iter().enumerate();
        entries.filter_map(|(index, entry)| Some((index, entry, entry.when.clone()?)))
    };
    let mut boundaries =
        BTreeMap::from([(0, scene.in_treatment(model, message_id::TIMELINE_TREATMENT))]);
    for (_, _, when) in timed() {
        let (from, to) = when.ends();
        let (start, end) = when.minutes();
        for (count, minutes) in [(Some(from), Some(start)), (to, end)] {
            if let (Some(count), Some(minutes)) = (count, minutes) {
                let figure = Figure::count(count, when.unit().clone());
                boundaries.entry(minutes).or_insert_with(|| scene.figure(&figure));
            }
        }
    }
    let last = *boundaries.keys().next_back()?;
    let bars = timed().map(|(index, entry, when)| Bar {
        at: StatementAt::Entry(index),
        label: when_phrase(scene, model, Some(&when)),
        kind: entry.kind,
        name: match &entry.name {
            Some(name) => scene.phrase(name),
            None => scene.phrase(&format!("kind-{}", entry.kind.id())),
        },
        when,
    });
    let bars: Vec<Bar> = bars.collect();
    (!bars.is_empty()).then(|| Picture {
        title: scene.phrase(message_id::TIMELINE_STAGES),
        bars,
        boundaries: boundaries.into_iter().collect(),
        today: today_minutes(scene, model)
            .filter(|minutes| *minutes <= last)
            .map(|minutes| (minutes, scene.phrase(message_id::TIMELINE_TODAY))),
        legend: scene.phrase(message_id::TIMELINE_LEGEND),
    })
}

/// Returns the minutes from the procedure to today; `None` before it, or without a date.
fn today_minutes(scene: &Scene<'_>, model: &Model) -> Option<u64> {
    let days = model.visit.date?.until(scene.today?).ok()?.get_days();
    u64::try_from(days).ok().map(|days| days * MINUTES_A_DAY)
}
