//! The dates for a calendar.

use std::collections::BTreeSet;
use std::fs;

use jiff::Timestamp;
use jiff::civil::{Date, Time, date};
use sabar::take_home::{Titles, events};
use sabar_calendar::{Event, When, calendar};
use sabar_content::l10n::message_id;
use sabar_content::{DatePoint, EntryKind, Given};

use super::readers::calendars;
use super::{DAY, LANGUAGES, Visit, visits};

impl Visit {
    fn events(&self, titles: Titles) -> Vec<Event> {
        events(&self.scene(), &self.model, titles)
    }
}

/// Title, begin and end of events, one a line.
fn lines(events: &[Event]) -> String {
    let line = |event: &Event| {
        let when = match event.when {
            When::Days { first, last } => format!("{first} {last}"),
            When::Time { start, end } => format!("{start} {end}"),
        };
        format!("{when} {}", event.title)
    };
    events.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_preparation_has_its_days_and_hours() {
    let visit = Visit::with_preparation("it");
    insta::assert_snapshot!(lines(&visit.events(Titles::Told)), @r"
    2026-11-28 2026-11-28 Chieda che cosa fare con le compresse per il diabete. (dipende dalla sua risposta a: «Ha il diabete?»)
    2026-11-30 2026-12-02 Dieta leggera
    2026-12-02T18:00:00 2026-12-02T18:00:00 Soluzione
    2026-12-02T18:15:00 2026-12-02T18:15:00 Soluzione
    2026-12-02T18:30:00 2026-12-02T18:30:00 Soluzione
    2026-12-02T18:45:00 2026-12-02T18:45:00 Soluzione
    2026-12-02T19:00:00 2026-12-02T19:00:00 Soluzione
    2026-12-02T19:15:00 2026-12-02T19:15:00 Soluzione
    2026-12-02T19:30:00 2026-12-02T19:30:00 Soluzione
    2026-12-02T19:45:00 2026-12-02T19:45:00 Soluzione
    2026-12-03T07:00:00 2026-12-03T09:00:00 Digiuno
    2026-12-03T09:00:00 2026-12-03T11:00:00 Riposo
    2026-12-03T20:00:00 2026-12-03T20:00:00 Metta le gocce.
    2026-12-04T08:00:00 2026-12-04T08:00:00 Metta le gocce.
    2031-12-01 2031-12-31 Si ripete l’esame.
    ");
}

#[test]
fn an_aftercare_has_its_days() {
    let visit = Visit::to(super::built_in(), "microbotox", "id");
    insta::assert_snapshot!(lines(&visit.events(Titles::Told)), @r"
    2026-12-03 2026-12-03 Dulu tanpa hasil?
    2026-12-03 2026-12-03 Alergi atau infeksi
    2026-12-03 2026-12-03 Kesehatan dan obat
    2026-12-03 2026-12-03 Pernah disuntik?
    2026-12-03 2026-12-03 Sakit atau demam
    2026-12-03 2026-12-03 Kemerahan ringan
    2026-12-10 2026-12-17 Hasil awal
    2026-12-03 2027-03-03 Jangan diulang dulu
    2027-03-03 2027-06-03 Efek biasanya hilang
    2027-03-03 2027-06-03 Mau disuntik lagi?
    ");
}

/// An entry is read alone, on a telephone without the sheet.
#[test]
fn an_entry_after_the_treatment_has_the_signs_of_danger_and_the_number() {
    let mut n_events = 0;
    for mut visit in visits() {
        visit.settings.emergency_number = Some("112".to_owned());
        let scene = visit.scene();
        let number = sabar_text::plain_ordered(&scene.words.dialled("112"));
        let signs = scene.library.signs(Some(visit.model.visit.treatment));
        let others = signs.rest.iter().flat_map(|it| &it.signs);
        let signs = signs.common.iter().chain(others).map(|sign| {
            sabar_text::plain_ordered(&scene.words.figured(&sign.message, &sign.figures))
        });
        let signs: Vec<String> = signs.collect();
        let after = |event: &&Event| match event.when {
            When::Days { first, last: _ } => first > DAY,
            When::Time { start, end: _ } => start.date() > DAY,
        };
        if signs.is_empty() {
            continue;
        }
        for event in visit.events(Titles::Told).iter().filter(after) {
            n_events += 1;
            let missing = signs.iter().find(|sign| !event.description.contains(*sign));
            assert_eq!(missing, None, "{}", event.description);
            assert!(event.description.contains(&number), "{}", event.description);
        }
    }
    assert!(n_events > 0);
}

/// The days are those of the seeds, which the screen shows too.
#[test]
fn each_time_that_is_known_has_its_day() {
    for visit in visits() {
        let scene = visit.scene();
        let zone = scene.zone;
        let appointment = sabar_content::Appointment {
            date: DAY,
            hour: visit.model.visit.appointment.hour,
            zone,
        };
        let treatment = scene.treatment(&visit.model);
        let mut wanted = BTreeSet::new();
        for entry in treatment.entries() {
            let Some(when) = entry.when.as_ref().filter(|when| when.anchor.is_none()) else {
                continue;
            };
            let is_left_out = entry.kind == EntryKind::Emergency;
            let Some(dates) = when.dates(&appointment).filter(|_| !is_left_out) else { continue };
            wanted.extend(dates.start.or(dates.end).map(DatePoint::date));
            // An hour that is over on the first day begins on the next one.
            let occasions = when.occasions(&appointment).map(|it| it.all).unwrap_or_default();
            let mut hours = BTreeSet::new();
            wanted.extend(occasions.into_iter().filter_map(|at| {
                let DatePoint::Clock(at) = at else { return None };
                hours.insert(at.time()).then_some(at.date())
            }));
        }
        let begin = |event: &Event| match event.when {
            When::Days { first, last: _ } => first,
            When::Time { start, end: _ } => start.date(),
        };
        let found: BTreeSet<Date> = visit.events(Titles::Told).iter().map(begin).collect();
        assert_eq!(found, wanted);
    }
}

#[test]
fn no_two_events_are_the_same_and_none_changes_with_the_language() {
    let mut of_languages = BTreeSet::new();
    for tag in LANGUAGES {
        let events = Visit::with_preparation(tag).events(Titles::Told);
        let uids: BTreeSet<String> = events.iter().map(|event| event.uid.to_string()).collect();
        assert_eq!(uids.len(), events.len());
        of_languages.insert(uids);
    }
    assert_eq!(of_languages.len(), 1);
}

#[test]
fn neutral_titles_tell_nothing() {
    for visit in visits() {
        let reminder = visit.scene().words.get(message_id::SHEET_REMINDER);
        for event in visit.events(Titles::Neutral) {
            assert_eq!((event.title, event.description.as_str()), (reminder.clone(), ""));
        }
    }
}

#[test]
fn without_a_day_or_a_review_there_are_no_events() {
    let mut visit = Visit::with_preparation("it");
    visit.settings.require_review = true;
    assert!(visit.events(Titles::Told).is_empty());
    visit.settings.require_review = false;
    visit.model.visit.appointment.date = None;
    assert!(visit.events(Titles::Told).is_empty());
}

#[test]
fn what_depends_on_an_answer_names_the_question_until_there_is_one() {
    let mut visit = Visit::with_preparation("it");
    let treatment = visit.model.visit.treatment;
    let mut told = |given: Option<Given>| {
        visit.model.visit.answers.clear();
        visit.model.visit.answers.extend(given.map(|given| ((treatment, 0), given)));
        let events = visit.events(Titles::Told);
        (events.len(), events.iter().any(|event| event.title.contains('(')))
    };
    let (all, is_named) = told(None);
    assert!(is_named);
    assert_eq!(told(Some(Given::Unsure)), (all, true));
    assert_eq!(told(Some(Given::Yes)), (all, false));
    assert_eq!(told(Some(Given::No)), (all - 1, false));
}

#[test]
fn a_second_appointment_brings_its_own_events() {
    let mut visit = Visit::with_preparation("it");
    let before = visit.events(Titles::Told).len();
    visit.model.appointment_mut(Some(0)).date = Some(date(2026, 12, 20));
    visit.model.appointment_mut(Some(0)).hour = Time::new(10, 0, 0, 0).ok();
    assert_eq!(visit.events(Titles::Told).len(), before + 2);
}

#[test]
fn three_calendars_read_what_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let visits = visits();
    for (index, visit) in visits.iter().enumerate() {
        let file = calendar(&visit.events(Titles::Told), Timestamp::UNIX_EPOCH);
        fs::write(folder.path().join(format!("{index}.ics")), file).unwrap();
    }
    let Some(read) = calendars(folder.path()) else { return };
    for (index, visit) in visits.iter().enumerate() {
        let events = visit.events(Titles::Told);
        let wanted: BTreeSet<(String, String, String)> = events.iter().map(as_read).collect();
        for (parser, found) in read[index.to_string()].as_object().unwrap() {
            let text =
                |event: &serde_json::Value, name: &str| event[name].as_str().unwrap().to_owned();
            let found = found.as_array().unwrap().iter();
            let found: BTreeSet<_> = found
                .map(|it| (text(it, "title"), text(it, "description"), text(it, "start")))
                .collect();
            assert_eq!(found, wanted, "{parser}");
        }
    }
}

fn as_read(event: &Event) -> (String, String, String) {
    let start = match event.when {
        When::Days { first, last: _ } => first.to_string(),
        When::Time { start, end: _ } => start.to_string(),
    };
    (event.title.clone(), event.description.clone(), start)
}
