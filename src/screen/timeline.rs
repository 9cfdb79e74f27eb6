//! "After": the course before and after the appointment, as pictures and as entries with dates.

mod picture;

use std::cmp::Ordering;

use jiff::civil::Date;

use super::{appointment, emergency, frame, navigation, timeline_title, times};
use crate::model::{Model, StatementAt};
use crate::screen::block::{Block, Caption, Frame, Item, Phrase, Statement, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;
use sabar_content::{Appointment, Concern, DatePoint, Entry, EntryKind, Moment, When};

use picture::pictures;
pub(super) use picture::pictures_on_paper;

const MINUTES_A_DAY: i64 = 24 * 60;
/// Days of a year, at most.
const A_YEAR: i32 = 366;

/// Returns the blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut items = vec![Item::plain(Block::Title(timeline_title(scene, model)))];
    items.extend(appointment::items(scene, model, |_| true));
    items.extend(today_notes(scene, model).map(Item::plain));
    items.extend(pictures(scene, model).into_iter().map(Block::Picture).map(Item::plain));
    items.extend(entries(scene, model, &on_the_way(scene, model), Form::Timeline));
    items.extend(navigation(scene));
    items
}

/// An entry of the timeline or of the preparation, by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Of the preparation.
    Preparation(usize),
    /// Of the timeline.
    Timeline(usize),
}

impl Place {
    /// Returns true for an entry of the preparation.
    pub(super) fn is_preparation(&self) -> bool {
        matches!(self, Self::Preparation(_))
    }

    fn at(self) -> StatementAt {
        match self {
            Self::Preparation(index) => StatementAt::Preparation(index),
            Self::Timeline(index) => StatementAt::Entry(index),
        }
    }

    /// Returns its entry.
    pub(super) fn entry<'a>(self, scene: &Scene<'a>, model: &Model) -> &'a Entry {
        let treatment = scene.treatment(model);
        match self {
            Self::Preparation(index) => &treatment.preparation[index].entry,
            Self::Timeline(index) => &treatment.timeline[index],
        }
    }

    /// Returns the day from which its time is counted.
    pub(super) fn anchor(self, scene: &Scene<'_>, model: &Model) -> Option<usize> {
        self.entry(scene, model).when.as_ref().and_then(|when| when.anchor)
    }
}

/// Returns the entries that concern the patient, or may do so: something to do before a treatment
/// must not be missed because a question was passed over. A treatment with a plan has them in the
/// order of time, by the day from which they are counted. Times in words come first: they begin with
/// the appointment.
pub(super) fn in_order(scene: &Scene<'_>, model: &Model) -> Vec<Place> {
    let treatment = scene.treatment(model);
    let preparation = (0..treatment.preparation.len()).map(Place::Preparation);
    let timeline = (0..treatment.timeline.len()).map(Place::Timeline);
    let concerns = |place: &Place| {
        let only_if = place.entry(scene, model).only_if.as_ref();
        scene.is_whole || model.concern(treatment, only_if) != Concern::No
    };
    let mut places: Vec<Place> = preparation.chain(timeline).filter(concerns).collect();
    let has_words = |place: &Place| place.entry(scene, model).time.is_some();
    places.sort_by_key(|place| !has_words(place));
    if treatment.has_plan() {
        places.sort_by_key(|place| {
            let when = place.entry(scene, model).when.as_ref();
            let part = Part::of(when);
            let Some(when) = when else {
                let at = if has_words(place) { i64::MIN } else { i64::MAX };
                return (part, at, at);
            };
            let (from, to) =
                times::said(scene, model, when).minutes(model.appointment(when.anchor).hour);
            // What goes on from the appointment, or from any time, is known by its end.
            let first = from.filter(|from| *from != 0).or(to).or(from).unwrap_or(i64::MAX);
            // What goes on from a time is told where it begins.
            (part, first, to.unwrap_or(first))
        });
    }
    places
}

/// Returns the entries of the timeline. What may be done at any time up to the appointment has no
/// place on it; it stands in the preparation.
fn on_the_way(scene: &Scene<'_>, model: &Model) -> Vec<Place> {
    let is_any_time =
        |place: &Place| place.entry(scene, model).when.as_ref().is_some_and(is_any_time);
    let mut places = in_order(scene, model);
    places.retain(|place| !place.is_preparation() || !is_any_time(place));
    places
}

/// Returns true for a time up to the day of the appointment, without a start.
fn is_any_time(when: &When) -> bool {
    let is_last = |end: &Moment| end.count == 0 && end.time.is_none();
    when.start.is_none() && when.end.as_ref().is_some_and(is_last)
}

/// The page on which entries stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The timeline. The signs of danger are below the first entry that is an emergency, or below
    /// all.
    Timeline,
    /// The last page, which has the signs of danger elsewhere.
    LastPage,
    /// The sheet, which has the telephone numbers once, in large letters, and boxes to tick beside
    /// what is to be done.
    Paper,
}

/// Marks of a card besides its entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// It has a box to tick off.
    pub is_to_tick: bool,
    /// It is the next thing that happens.
    pub is_next: bool,
}

/// Returns the entries of the timeline without the preparation, for the last step.
pub(super) fn entries_after(scene: &Scene<'_>, model: &Model, form: Form) -> Vec<Item> {
    let places = in_order(scene, model).into_iter().filter(|place| !place.is_preparation());
    entries(scene, model, &places.collect::<Vec<_>>(), form)
}

/// Returns the entries alone. Entries that need a call are followed by whom to call.
fn entries(scene: &Scene<'_>, model: &Model, places: &[Place], form: Form) -> Vec<Item> {
    let mut is_listed = form != Form::Timeline;
    let mut items = Vec::new();
    let list = |frame: Frame| {
        let calls = emergency::calls(scene).into_iter().map(emergency::call);
        let calls = calls.map(move |call| Item { frame: Some(frame), ..call });
        // Another frame names another source.
        let of_signs = if frame == Frame::Label { frame } else { Frame::Signs };
        calls.chain(emergency::listed(scene, model, of_signs))
    };
    let has_plan = scene.treatment(model).has_plan();
    let next = match form {
        Form::Timeline => next(scene, model, places),
        // The preparation stands there too.
        Form::LastPage => next(scene, model, &in_order(scene, model)),
        Form::Paper => None,
    };
    let mut part = None;
    for place in places {
        let entry = place.entry(scene, model);
        let frame = frame(scene, &entry.statement);
        let of_entry = has_plan.then(|| Part::of(entry.when.as_ref()));
        if let Some(of_entry) = of_entry.filter(|it| part != Some(*it)) {
            items.push(Item::plain(Block::Heading(of_entry.heading(scene, model))));
            part = Some(of_entry);
        }
        let marks = Marks {
            is_to_tick: form == Form::Paper && entry.kind == EntryKind::Do,
            is_next: next == Some(*place),
        };
        items.push(card(scene, model, *place, marks));
        match entry.kind {
            EntryKind::Tell if place.is_preparation() => {
                let telephone = emergency::telephone(scene);
                items.extend(telephone.map(|block| Item { block, frame }));
            }
            EntryKind::Tell if form != Form::Paper => {
                items.push(Item {
                    block: Block::Note(emergency::clinic(scene), Tone::Discuss),
                    frame,
                });
            }
            EntryKind::Emergency if !is_listed => {
                items.extend(list(frame.unwrap_or(Frame::Signs)));
                is_listed = true;
            }
            EntryKind::Emergency
            | EntryKind::Normal
            | EntryKind::Do
            | EntryKind::DoNot
            | EntryKind::Tell => {}
        }
    }
    if !is_listed {
        items.extend(list(Frame::Signs));
    }
    items
}

/// A part of a timeline with a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// Before the appointment.
    Before,
    /// On its day.
    Day,
    /// After it.
    After,
    /// Counted from another named day.
    Anchor(usize),
}

impl Part {
    fn of(when: Option<&When>) -> Self {
        let Some(when) = when else { return Self::After };
        if let Some(anchor) = when.anchor {
            return Self::Anchor(anchor);
        }
        let is_of_day = when.end.as_ref().is_some_and(|end| {
            end.count == 0 || end.unit.is_of_clock() && end.minutes(None) < MINUTES_A_DAY
        });
        match when.start.as_ref().map(|start| start.count) {
            None | Some(..0) => Self::Before,
            Some(0) if is_of_day => Self::Day,
            Some(0..) => Self::After,
        }
    }

    fn heading(self, scene: &Scene<'_>, model: &Model) -> Phrase {
        match self {
            Self::Before => scene.in_treatment(model, message_id::SPAN_HEADING_BEFORE),
            Self::Day => scene.in_treatment(model, message_id::SPAN_HEADING_DAY),
            Self::After => scene.in_treatment(model, message_id::SPAN_HEADING_AFTER),
            Self::Anchor(anchor) => times::origin(scene, model, Some(anchor)),
        }
    }
}

/// Returns an entry with its kind, its time and its dates.
pub(super) fn card(scene: &Scene<'_>, model: &Model, place: Place, marks: Marks) -> Item {
    let entry = place.entry(scene, model);
    // What is to be told before the appointment is told as soon as it is known: not by its day.
    let is_at_once =
        |when: &&When| place.is_preparation() && entry.kind == EntryKind::Tell && is_any_time(when);
    let when = entry.when.as_ref().filter(|when| !is_at_once(when));
    let dates = when.and_then(|when| times::dates(scene, model, (when, Some(entry.kind))));
    // "Until the day" says nothing beside that day.
    let is_said = dates.is_some() && when.is_some_and(is_any_time);
    let caption = Caption {
        kind: entry.kind,
        kind_word: scene.phrase(&format!("kind-{}", entry.kind.id())),
        next: marks.is_next.then(|| scene.phrase(message_id::SPAN_NEXT)),
        when: match (when, entry.kind) {
            (Some(_), _) if is_said => None,
            (Some(when), _) => Some(times::heading(scene, model, when)),
            (None, _) if entry.time.is_some() => entry.time.as_ref().map(|it| scene.phrase(it)),
            (None, EntryKind::Emergency) => Some(scene.phrase(message_id::WHEN_ANY)),
            (None, _) => entry.name.as_ref().map(|name| scene.phrase(name)),
        },
        schedule: when.and_then(|when| times::schedule(scene, model, when)),
        dates,
        only_if: only_if(scene, model, entry),
        // A tick at a prohibition could mean either.
        is_to_tick: marks.is_to_tick && matches!(entry.kind, EntryKind::Do | EntryKind::Tell),
    };
    let statement = Statement {
        at: place.at(),
        phrase: scene.statement(&entry.statement),
        standing: entry.statement.standing,
        caption: Some(caption),
        list: scene.list(&entry.statement),
    };
    Item { block: Block::Statement(statement), frame: frame(scene, &entry.statement) }
}

/// Returns on which question it depends whether an entry concerns the patient, while no answer tells;
/// for reviewers always.
pub(super) fn only_if(scene: &Scene<'_>, model: &Model, entry: &Entry) -> Option<Phrase> {
    let treatment = scene.treatment(model);
    let condition = entry.only_if.as_ref()?;
    let is_open = model.concern(treatment, Some(condition)) == Concern::Maybe;
    if !is_open && !scene.is_whole {
        return None;
    }
    let question = &treatment.checklist.get(treatment.find_question(&condition.question)?)?;
    let question = scene.statement(&question.statement).text;
    Some(scene.phrase_with(message_id::SPAN_ONLY_IF, &[("question", question.into())]))
}

/// Returns the first entry that begins now or later, in a treatment with a plan. What must not be
/// done is nothing that comes next. What is counted from a day that is only planned comes on its
/// planned days.
pub(super) fn next(scene: &Scene<'_>, model: &Model, places: &[Place]) -> Option<Place> {
    let today = scene.today.filter(|_| scene.treatment(model).has_plan())?;
    let now =
        scene.now.map_or(DatePoint::Day(today), |now| DatePoint::Clock(today.to_datetime(now)));
    let days = |place: &Place| {
        let entry = place.entry(scene, model);
        let when = entry.when.as_ref().filter(|_| entry.kind != EntryKind::DoNot)?;
        let begin = |appointment: Appointment<'_>| {
            let dates = when.dates(&appointment)?;
            dates.start.or(dates.end)
        };
        let (first, last) = times::planned(scene, model, when.anchor)?;
        Some((begin(first)?, begin(last)?))
    };
    let coming = places.iter().filter_map(|place| Some((*place, days(place)?)));
    // The first of those at one time is the next one.
    coming
        .filter(|(_, (_, last))| last.compare(now) != Ordering::Less)
        .min_by(|(_, (one, _)), (_, (other, _))| one.compare(*other))
        .map(|(place, _)| place)
}

/// Returns where today is, in a treatment with a plan whose day is known, and a doubt about a day that
/// is far away: a digit too much in its year, most likely.
pub(super) fn today_notes(scene: &Scene<'_>, model: &Model) -> impl Iterator<Item = Block> {
    let days = days_since(scene, model, None);
    let has_plan = scene.treatment(model).has_plan();
    let today = days.filter(|_| has_plan).map(|days| (times::today(scene, days), Tone::Strong));
    let is_far = days.is_some_and(|days| !(-A_YEAR..=A_YEAR).contains(&days));
    let far = is_far.then(|| (scene.phrase(message_id::DATE_UNLIKELY), Tone::Warning));
    today.into_iter().chain(far).map(|(phrase, tone)| Block::Note(phrase, tone))
}

/// Returns the days from an appointment to today; negative before it.
pub(super) fn days_since(scene: &Scene<'_>, model: &Model, anchor: Option<usize>) -> Option<i32> {
    let day: Date = model.appointment(anchor).date.filter(|_| !model.is_half_typed(anchor))?;
    Some(day.until(scene.today?).ok()?.get_days())
}
