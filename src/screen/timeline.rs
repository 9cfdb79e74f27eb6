//! "After": what happens when, as a picture to scale and as entries with their dates.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::{frame, navigation, step_title};
use crate::action::Action;
use crate::block::{
    Arrow, Bar, Block, Button, Caption, DatePicker, Item, Phrase, Picture, Statement,
};
use crate::content::{Entry, Figure, Unit, When};
use crate::l10n::{Argument, word_id};
use crate::model::{Model, StatementAt, Step};
use crate::scene::Scene;

const MINUTES_A_DAY: u64 = 24 * 60;

/// The blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut items = vec![Item::plain(Block::Title(scene.phrase(step_title(Step::Timeline))))];
    items.push(Item::plain(Block::DatePicker(date_picker(scene, model))));
    if let Some(picture) = picture(scene, model) {
        items.push(Item::plain(Block::Picture(picture)));
    }
    items.extend(entries(scene, model));
    items.extend(navigation(scene));
    items
}

/// The entries alone, as the last step shows them again.
pub(super) fn entries(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let entries = scene.treatment(model).timeline.iter().enumerate();
    entries
        .map(|(index, entry)| Item {
            block: Block::Statement(Statement {
                at: StatementAt::Entry(index),
                phrase: scene.statement(&entry.statement),
                standing: entry.statement.standing,
                caption: Some(caption(scene, model, entry)),
            }),
            frame: frame(entry.statement.standing),
        })
        .collect()
}

fn caption(scene: &Scene<'_>, model: &Model, entry: &Entry) -> Caption {
    let dates = match (&entry.when, model.visit.date) {
        (Some(when), Some(date)) => dates(scene, when, date),
        _ => None,
    };
    Caption {
        kind: entry.kind,
        kind_word: scene.phrase(&format!("kind-{}", entry.kind.id())),
        when: when_phrase(scene, entry.when.as_ref()),
        dates,
    }
}

fn when_phrase(scene: &Scene<'_>, when: Option<&When>) -> Phrase {
    let Some(when) = when else { return scene.phrase(word_id::WHEN_ANY) };
    let span = scene.figure(&figure(when)).text;
    let word = match when {
        When::Within { .. } => word_id::WHEN_WITHIN,
        When::Beyond { .. } => word_id::WHEN_BEYOND,
        When::Between { .. } => word_id::WHEN_BETWEEN,
        When::At { .. } => word_id::WHEN_AT,
    };
    scene.phrase_with(word, &[("span", Argument::Text(&span))])
}

/// The time as a figure with its unit.
fn figure(when: &When) -> Figure {
    match when.clone() {
        When::Between { from, to, unit } => Figure::Range { from, to, unit },
        When::Within { to: count, unit }
        | When::Beyond { from: count, unit }
        | When::At { at: count, unit } => Figure::Count { count, unit },
    }
}

/// The calendar dates of an entry, counted from the date of the procedure.
fn dates(scene: &Scene<'_>, when: &When, date: Date) -> Option<Phrase> {
    let words = scene.words;
    let day = |count: u32, unit: &Unit| date.checked_add(calendar_span(count, unit)).ok();
    Some(match when {
        When::At { at, unit } => scene.own(words.date_short(day(*at, unit)?)),
        When::Between { from, to, unit } => {
            scene.own(words.date_range(day(*from, unit)?, day(*to, unit)?))
        }
        When::Within { to, unit } => {
            let last = day(*to, unit)?;
            let text = words.date_short(last);
            if last == date {
                scene.own(text)
            } else {
                scene.phrase_with(word_id::DATE_UNTIL, &[("date", Argument::Text(&text))])
            }
        }
        When::Beyond { from, unit } => {
            let text = words.date_short(day(*from, unit)?);
            scene.phrase_with(word_id::DATE_FROM, &[("date", Argument::Text(&text))])
        }
    })
}

/// Whole days of the calendar: hours stay on the day, months are calendar months.
fn calendar_span(count: u32, unit: &Unit) -> Span {
    let count = i64::from(count);
    match unit.id() {
        "day" => count.days(),
        "week" => count.weeks(),
        "month" => count.months(),
        "year" => count.years(),
        _ => 0.days(),
    }
}

fn date_picker(scene: &Scene<'_>, model: &Model) -> DatePicker {
    let button = |number, word, action, arrow| Button {
        label: scene.phrase(word),
        number: Some(number),
        is_chosen: false,
        action,
        arrow,
    };
    match model.visit.date {
        Some(date) => {
            let text = scene.words.date(date);
            DatePicker {
                phrase: scene
                    .phrase_with(word_id::TIMELINE_DATE, &[("date", Argument::Text(&text))]),
                buttons: vec![
                    button(
                        1,
                        word_id::DATE_EARLIER,
                        Action::MoveDate(-1),
                        Some(Arrow::Backward),
                    ),
                    button(2, word_id::DATE_LATER, Action::MoveDate(1), Some(Arrow::Onward)),
                    button(3, word_id::DATE_CLEAR, Action::SetDate(None), None),
                ],
            }
        }
        None => DatePicker {
            phrase: scene.phrase(word_id::TIMELINE_NO_DATE),
            buttons: scene
                .today
                .map(|today| button(1, word_id::DATE_SET, Action::SetDate(Some(today)), None))
                .into_iter()
                .collect(),
        },
    }
}

/// The picture of all entries that have a time; `None` when there is none.
fn picture(scene: &Scene<'_>, model: &Model) -> Option<Picture> {
    let entries = &scene.treatment(model).timeline;
    let timed = entries.iter().filter_map(|entry| entry.when.clone().map(|when| (entry, when)));
    let (_, longest) = timed.clone().max_by_key(|(_, when)| end(when))?;
    let length = end(&longest)?;
    let bars = timed.map(|(entry, when)| Bar {
        label: scene.figure(&figure(&when)),
        kind: entry.kind,
        when,
    });
    let (count, unit) = last(&longest);
    Some(Picture {
        bars: bars.collect(),
        origin: scene.phrase(word_id::TIMELINE_TREATMENT),
        end: scene.figure(&Figure::Count { count, unit }),
        length,
        today: today_minutes(scene, model)
            .filter(|minutes| *minutes <= length)
            .map(|minutes| (minutes, scene.phrase(word_id::TIMELINE_TODAY))),
    })
}

/// Minutes from the procedure to today; `None` before it, or when a date is not known.
fn today_minutes(scene: &Scene<'_>, model: &Model) -> Option<u64> {
    let days = model.visit.date?.until(scene.today?).ok()?.get_days();
    u64::try_from(days).ok().map(|days| days * MINUTES_A_DAY)
}

/// The last count of a time and its unit.
fn last(when: &When) -> (u32, Unit) {
    match when.clone() {
        When::Within { to, unit } | When::Between { to, unit, .. } => (to, unit),
        When::Beyond { from, unit } => (from, unit),
        When::At { at, unit } => (at, unit),
    }
}

/// The end of a time in minutes.
fn end(when: &When) -> Option<u64> {
    let (count, unit) = last(when);
    unit.minutes().map(|minutes| minutes * u64::from(count))
}
