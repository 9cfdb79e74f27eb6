//! Validates entries: what is to be prepared, and what follows; and the days from which their times
//! are counted.

use toml::Spanned;

use super::conditions::Askable;
use super::ids::meant_or;
use super::parts::table;
use super::statements::{Parts, Spot};
use super::{Layer, Reader, show};
use crate::message_ids::{self, message_id};
use crate::raw::{self, Text};
use crate::structure::{Form, is_placeholder};
use crate::{Anchor, Entry, EntryKind, Preparation, Repeat, Unit, When};

/// The number of named days of a treatment at most.
const MOST_ANCHORS: usize = 6;

impl Reader<'_> {
    /// Reads the named days. Must run before times are read, because they may name them.
    pub(super) fn read_anchors(&mut self, raw: Vec<raw::Anchor>) -> Vec<Anchor> {
        self.own_ids("anchors", &self.page("anchor"), raw.iter().map(|anchor| &anchor.id));
        if let Some(extra) = raw.get(MOST_ANCHORS) {
            let message = format!("there are {} days in [[anchors]]", raw.len());
            self.emit(&extra.id, message, format!("keep {MOST_ANCHORS} at most"));
        }
        let mut anchors: Vec<Anchor> = Vec::new();
        for raw::Anchor { id, after } in raw {
            let known_after = after.as_ref().and_then(|after| self.distance(after));
            let start = |when: &When| when.start.as_ref().map(|start| start.minutes(None));
            let previous = anchors.iter().rev().find_map(|it| it.after.as_ref().and_then(start));
            if let (Some(at), Some(when)) = (&after, &known_after)
                && start(when) < previous
            {
                let message = format!("`{}` is planned before the day above it", show(&id));
                self.emit(at, message, "write [[anchors]] in the order of their days");
            }
            let name = message_ids::anchor(self.owner(), id.get_ref());
            anchors.push(Anchor { id: id.into_inner(), name, after: known_after });
        }
        self.anchors = anchors.iter().map(|anchor| anchor.id.clone()).collect();
        anchors
    }

    /// Reads the distance of a named day from the appointment.
    fn distance(&mut self, raw: &Spanned<raw::Span>) -> Option<When> {
        if let Some(anchor) = &raw.get_ref().anchor {
            let remedy = "remove `anchor`; write { at = 21, unit = \"day\" } or { from = 3, to = 4, \
                          unit = \"week\" }, counted from the first appointment";
            self.emit(anchor, "`after` is counted from the first appointment only", remedy);
            return None;
        }
        let when = self.when(raw)?;
        let is_after = when.start.as_ref().is_some_and(|start| start.count > 0);
        let is_known = is_after && when.end.is_some() && !when.needs_hour();
        if !is_known {
            let remedy =
                "write { at = 21, unit = \"day\" } or { from = 3, to = 4, unit = \"week\" }";
            self.emit(raw, "the day is not so many days, weeks or months later", remedy);
            return None;
        }
        Some(when)
    }

    /// Reads the entries of the timeline; `known` are the questions that their conditions may name.
    pub(super) fn timeline(&mut self, raw: Vec<raw::Entry>, known: Askable<'_>) -> Vec<Entry> {
        self.own_ids("timeline", &self.page("timeline"), raw.iter().map(|entry| &entry.id));
        raw.into_iter().map(|entry| self.entry(Spot::Timeline, entry, known)).collect()
    }

    /// Reads the preparation, whose conditions may name the same questions.
    pub(super) fn preparation(
        &mut self,
        raw: Vec<raw::Preparation>,
        known: Askable<'_>,
    ) -> Vec<Preparation> {
        self.own_ids("preparation", &self.page("preparation"), raw.iter().map(|entry| &entry.id));
        let mut read = Vec::new();
        for raw in raw {
            let (entry, has_why) = raw.into_entry();
            if entry.kind.get_ref() == EntryKind::Emergency.id() {
                let remedy = "write do, do-not, tell or normal; a sign of danger belongs under [[emergency]]";
                self.emit(&entry.kind, "a preparation cannot be an emergency", remedy);
            }
            let entry = self.entry(Spot::Preparation, entry, known);
            let why = has_why.then(|| message_ids::why(&entry.statement.message));
            read.push(Preparation { entry, why });
        }
        read
    }

    fn entry(&mut self, spot: Spot, raw: raw::Entry, known: Askable<'_>) -> Entry {
        let raw::Entry {
            id,
            fact,
            kind,
            span,
            when: words,
            repeat,
            only_if,
            items,
            steps,
            areas,
            figures,
            sources,
            standing,
        } = raw;
        let all = table(EntryKind::ALL, EntryKind::id);
        let kind = self.one_of(&kind, "kind", &all, EntryKind::Normal);
        let words = words.filter(|words| *words.get_ref());
        match (&words, &span) {
            (Some(words), Some(_)) => {
                let message = format!("`{}` has two times", show(&id));
                self.emit(words, message, "remove `when` or the span");
            }
            (None, None) if matches!(self.layer, Layer::Treatment { .. }) => {
                let message = format!("`{}` has no time", show(&id));
                let remedy = "write its span; or, if no document gives it, when = true";
                self.emit(&id, message, remedy);
            }
            (Some(_), None) | (None, _) => {}
        }
        let mut when = span.as_ref().and_then(|span| self.when(span));
        if let Some(when) = &mut when {
            when.is_preparation = spot == Spot::Preparation;
        }
        match (&mut when, &repeat) {
            (Some(when), Some(repeat)) => when.repeat = self.repeat(repeat, when),
            (None, Some(repeat)) if span.is_none() => {
                self.emit(repeat, "the schedule has no span", "write the span in which it is done");
            }
            (_, None) | (None, Some(_)) => {}
        }
        if let (Some(when), Some(span)) = (&when, &span) {
            self.check_side(spot, span, when);
        }
        let only_if = only_if.and_then(|raw| self.condition(&raw, known));
        let parts = Parts { id, fact, areas, figures, sources, standing };
        let statement = self.statement(spot, parts);
        let time = words.map(|_| message_ids::time(&statement.message));
        if when.is_none() && span.is_some() {
            self.untimed.insert(statement.message.clone());
        }
        Entry {
            statement: self.with_list(statement, items, steps),
            kind,
            when,
            time,
            name: None,
            only_if,
        }
    }

    /// Gives names of their own to entries of this file. A name without a time is an error.
    pub(super) fn name_entries(&mut self, raw: &[Text], mut entries: Vec<&mut Entry>, form: Form) {
        let pages = ["timeline", "preparation"];
        let wrong = self.refuse_repeated("names", raw.iter());
        let is_right = |at: &&Text| !is_placeholder(at) && !wrong.contains(at.get_ref());
        let mut lost: Vec<&String> = wrong.iter().collect();
        for at in raw.iter().filter(is_right) {
            let messages = pages.map(|page| message_id(&[self.owner(), page, at.get_ref()]));
            let untimed = &self.untimed;
            let is_named = |entry: &&mut &mut Entry| {
                let message = &entry.statement.message;
                let has_time = entry.when.is_some() || entry.time.is_some();
                messages.contains(message) && (has_time || untimed.contains(message))
            };
            let mut is_found = false;
            for entry in entries.iter_mut().filter(is_named) {
                entry.name = Some(message_ids::name(&entry.statement.message));
                is_found = true;
            }
            // It may be in parts that are not read, or have a wrong id there.
            let is_read = matches!(form, Form::Whole | Form::Repaired);
            let is_lost = !is_read || pages.iter().any(|page| self.has_doubts(page));
            if !is_found && !is_lost {
                let prefixes = pages.map(|page| format!("{}-", self.page(page)));
                let id_of = |entry: &&mut Entry| {
                    let message = &entry.statement.message;
                    prefixes
                        .iter()
                        .find_map(|prefix| message.strip_prefix(prefix.as_str()))
                        .map(str::to_owned)
                };
                let ids: Vec<String> = entries.iter().filter_map(id_of).collect();
                let message = format!("the timeline has no entry `{}` with a time", show(at));
                let ids = ids.iter().map(String::as_str);
                let remedy = "remove it from the names, or add the entry";
                let remedy = meant_or(at.get_ref(), ids, remedy);
                self.emit(at, message, remedy);
                messages.into_iter().for_each(|message| self.lose(message, at));
                lost.push(at.get_ref());
            }
        }
        if !lost.is_empty() {
            pages.iter().for_each(|page| self.found.doubts.add_page(&self.page(page)));
        }
    }

    /// Checks that a preparation ends with its day, and that what follows does not end before it.
    fn check_side(&mut self, spot: Spot, at: &Spanned<raw::Span>, when: &When) {
        let day = match when.anchor.and_then(|anchor| self.anchors.get(anchor)) {
            Some(anchor) => format!("the day `{anchor}`"),
            None => "the appointment".to_owned(),
        };
        let count = when.end.as_ref().map(|end| end.count);
        let (message, remedy) = match (spot, count) {
            (Spot::Preparation, None) => {
                ("the preparation has no end".to_owned(), format!("write `to`; 0 is {day}"))
            }
            (Spot::Preparation, Some(1..)) => (
                format!("the preparation ends after {day}"),
                "write a number before it with a minus, as -3, or write it under [[timeline]]"
                    .to_owned(),
            ),
            (Spot::Preparation, Some(_)) if lasts_beyond(when) => (
                format!("the schedule of the preparation ends after {day}"),
                "write fewer `times`, or an earlier span".to_owned(),
            ),
            (Spot::Timeline, Some(..0)) => (
                format!("the entry ends before {day}"),
                "write the number without a minus, or write it under [[preparation]]".to_owned(),
            ),
            _ => return,
        };
        self.emit(at, message, remedy);
    }
}

/// Returns true if a schedule lasts beyond the appointment, however late in the day that is.
fn lasts_beyond(when: &When) -> bool {
    let Some(Repeat::Every { count, unit, times: Some(times) }) = &when.repeat else {
        return false;
    };
    let Some(start) = &when.start else { return false };
    let step = i64::from(*count) * unit.minutes().unwrap_or(1).cast_signed();
    // A day without a time of day may begin early.
    let is_open = !start.unit.is_of_clock() && start.time.is_none();
    let slack = if is_open { Unit::new("day").minutes().unwrap_or(0).cast_signed() } else { 0 };
    let latest = jiff::civil::Time::constant(23, 59, 0, 0);
    start.minutes(Some(latest)) + i64::from(times - 1) * step > slack
}
