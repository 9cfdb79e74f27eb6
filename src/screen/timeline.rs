//! "After": what happens when, as a picture to scale and as entries with their dates.

use jiff::civil::Date;

use super::{emergency, frame, navigation, step_title};
use crate::action::Action;
use crate::block::{
    Arrow, Bar, Block, Button, Caption, DatePicker, Frame, Item, Phrase, Picture, Statement, Tone,
};
use crate::content::{Entry, EntryKind, Figure, When};
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
    items.extend(entries(scene, model, Signs::Listed));
    items.extend(navigation(scene));
    items
}

/// Whether the signs of danger are listed with the entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signs {
    /// Below the first entry that is an emergency; below all where there is none.
    Listed,
    /// They stand elsewhere on the page.
    Elsewhere,
}

/// The entries alone, as the last step shows them again. Below those that call for somebody stands
/// whom to call.
pub(super) fn entries(scene: &Scene<'_>, model: &Model, signs: Signs) -> Vec<Item> {
    let mut is_listed = signs == Signs::Elsewhere;
    let mut items = Vec::new();
    let list = |frame: Frame| {
        let calls = emergency::calls(scene).into_iter().map(emergency::call);
        let calls = calls.map(move |call| Item { frame: Some(frame), ..call });
        calls.chain(emergency::listed(scene, model, frame))
    };
    for (index, entry) in scene.treatment(model).timeline.iter().enumerate() {
        let frame = frame(entry.statement.standing);
        let statement = Statement {
            at: StatementAt::Entry(index),
            phrase: scene.statement(&entry.statement),
            standing: entry.statement.standing,
            caption: Some(caption(scene, model, entry)),
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
        when: when_phrase(scene, entry.when.as_ref()),
        dates,
    }
}

fn when_phrase(scene: &Scene<'_>, when: Option<&When>) -> Phrase {
    let Some(when) = when else { return scene.phrase(word_id::WHEN_ANY) };
    let span = scene.figure(&when.figure()).text;
    let word = match when {
        When::Within { .. } => word_id::WHEN_WITHIN,
        When::Beyond { .. } => word_id::WHEN_BEYOND,
        When::Between { .. } => word_id::WHEN_BETWEEN,
        When::At { .. } => word_id::WHEN_AT,
    };
    scene.phrase_with(word, &[("span", Argument::Text(&span))])
}

/// The calendar dates of an entry, counted from the date of the procedure.
fn dates(scene: &Scene<'_>, when: &When, date: Date) -> Option<Phrase> {
    let words = scene.words;
    let with = |word, day| {
        let text = words.date_short(day);
        scene.phrase_with(word, &[("date", Argument::Text(&text))])
    };
    Some(match (when, when.days(date)) {
        (When::At { .. }, (Some(day), _)) => scene.own(words.date_short(day)),
        (When::Between { .. }, (Some(from), Some(to))) => scene.own(words.date_range(from, to)),
        // Hours stay on the day itself.
        (When::Within { .. }, (_, Some(last))) if last == date => scene.own(words.date_short(last)),
        (When::Within { .. }, (_, Some(last))) => with(word_id::DATE_UNTIL, last),
        (When::Beyond { .. }, (Some(first), _)) => with(word_id::DATE_FROM, first),
        _ => return None,
    })
}

fn date_picker(scene: &Scene<'_>, model: &Model) -> DatePicker {
    let button = |number, word, action, arrow| Button {
        number: Some(number),
        arrow,
        ..Button::plain(scene.phrase(word), action)
    };
    match model.visit.date {
        Some(date) => {
            let text = scene.words.date(date);
            DatePicker {
                phrase: scene
                    .phrase_with(word_id::TIMELINE_DATE, &[("date", Argument::Text(&text))]),
                action: (!model.is_date_open).then_some(Action::OpenDate),
                is_open: model.is_date_open,
                buttons: vec![
                    button(1, word_id::DATE_EARLIER, Action::MoveDate(-1), Some(Arrow::Backward)),
                    button(2, word_id::DATE_LATER, Action::MoveDate(1), Some(Arrow::Onward)),
                    button(
                        3,
                        word_id::DATE_WEEK_EARLIER,
                        Action::MoveDate(-7),
                        Some(Arrow::Backward),
                    ),
                    button(4, word_id::DATE_WEEK_LATER, Action::MoveDate(7), Some(Arrow::Onward)),
                    button(5, word_id::DATE_CLEAR, Action::SetDate(None), None),
                ],
            }
        }
        None => DatePicker {
            phrase: scene.phrase(word_id::TIMELINE_NO_DATE),
            // An Enter too many must not set a date.
            action: scene.today.filter(|_| !model.is_date_open).map(|_| Action::OpenDate),
            is_open: model.is_date_open,
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
    let timed = || entries.iter().filter_map(|entry| Some((entry.kind, entry.when.clone()?)));
    let (_, longest) = timed().max_by_key(|(_, when)| end(when))?;
    let length = end(&longest);
    let bars =
        timed().map(|(kind, when)| Bar { label: when_phrase(scene, Some(&when)), kind, when });
    let (from, to) = longest.ends();
    let last = Figure::Count { count: to.unwrap_or(from), unit: longest.unit().clone() };
    Some(Picture {
        bars: bars.collect(),
        origin: scene.phrase(word_id::TIMELINE_TREATMENT),
        end: scene.figure(&last),
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

/// Where a time ends on the drawn scale, in minutes; where it is open, it ends where it begins.
fn end(when: &When) -> u64 {
    let (from, to) = when.minutes();
    to.unwrap_or(from)
}
