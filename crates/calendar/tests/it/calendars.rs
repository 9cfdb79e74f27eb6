//! Three parsers read what is written.

use std::fs;

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sabar_calendar::{Event, Repeat, Uid, When, calendar};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::ask;

/// Texts that could go wrong.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "Appointment",
        "Nessun sole; niente sauna, bagni caldi: né palestra \\ piscina",
        "لا تتعرّض للشمس، ولا تستعمل الساونا؛ واشرب الماء",
        "Jangan berolahraga 24 jam\nTelepon: 021-555",
        "👩‍⚕️ 🇮🇩 ☀️🚫",
        "\\n is no line end, \\\\n neither",
        "BEGIN:VEVENT\r\nEND:VCALENDAR",
        "\"quoted\"; a=b:c",
    ]
    .map(str::to_owned)
    .into();
    texts.push("طويل ".repeat(400));
    texts.push("🙂".repeat(500));
    texts.push("a".repeat(66));
    texts.push("a".repeat(67));
    let mut runner = TestRunner::deterministic();
    let any = prop_oneof![
        "[ -~]{1,150}",
        "[\u{621}-\u{652} ،؛]{1,100}",
        "[a-zà-ù\\\\,;:\n]{1,60}",
        "[☀-⛿🌀-🙏]{1,40}",
    ];
    texts.extend((0..100).map(|_| any.new_tree(&mut runner).unwrap().current()));
    // Some parsers trim a value; no title begins or ends with a space.
    let trimmed = texts.iter().map(|text| text.trim().to_owned());
    trimmed.filter(|text| !text.is_empty()).collect()
}

fn event(text: &str, when: When) -> Event {
    let uid = Uid::of(&["test", text]);
    Event {
        uid,
        title: text.to_owned(),
        description: format!("{text}; {text}"),
        when,
        repeat: None,
    }
}

/// The event as every parser should read it.
fn expected(event: &Event, start: &str, end: &str) -> Value {
    let plain = |text: &str| text.replace("\r\n", "\n");
    json!({
        "uid": event.uid.to_string(),
        "title": plain(&event.title),
        "description": plain(&event.description),
        "start": start,
        "end": end,
        "class": "PRIVATE",
    })
}

fn check(events: &[(Event, &str, &str)]) {
    let folder = TempDir::new().unwrap();
    for (index, (event, ..)) in events.iter().enumerate() {
        let file = calendar(std::slice::from_ref(event), Timestamp::UNIX_EPOCH);
        fs::write(folder.path().join(format!("{index}.ics")), file).unwrap();
    }
    let Some(read) = ask("calendars.py", "icalendar, ics, vobject", folder.path()) else { return };
    for (index, (event, start, end)) in events.iter().enumerate() {
        let read = read[index.to_string()].as_object().unwrap();
        assert_eq!(read.len(), 3);
        for (parser, read) in read {
            // It takes an escaped backslash before an N for a line end.
            if parser == "by_ics" && event.title.contains('\\') {
                continue;
            }
            assert_eq!(read, &json!([expected(event, start, end)]), "{parser}");
        }
    }
}

#[test]
fn any_text_is_read_as_it_was() {
    let when = When::day(date(2026, 12, 3));
    let events: Vec<_> =
        texts().iter().map(|text| (event(text, when), "2026-12-03", "2026-12-04")).collect();
    assert!(events.len() > 100);
    check(&events);
}

#[test]
fn days_and_times_are_read_as_they_were() {
    let days = |first: Date, last| event("days", When::Days { first, last });
    let (start, end) = (date(2026, 3, 29).at(2, 30, 0, 0), date(2026, 3, 29).at(3, 0, 0, 0));
    check(&[
        (days(date(2026, 12, 30), date(2027, 1, 2)), "2026-12-30", "2027-01-03"),
        (days(date(2028, 2, 29), date(2028, 2, 29)), "2028-02-29", "2028-03-01"),
        // A time that summer time leaves out in Italy: nobody converts it.
        (event("time", When::Time { start, end }), "2026-03-29T02:30:00", "2026-03-29T03:00:00"),
    ]);
}

/// A repetition has all of its days at their hour, over the end of summer time too.
#[test]
fn repetitions_are_read_with_all_their_days() {
    let start = date(2026, 10, 23).at(8, 30, 0, 0);
    let mut timed = event("timed", When::Time { start, end: start });
    timed.repeat = Some(Repeat { days: 1, count: 14 });
    let mut daily = event("daily", When::day(date(2028, 2, 27)));
    daily.repeat = Some(Repeat { days: 2, count: 10 });
    let folder = TempDir::new().unwrap();
    let file = calendar(&[timed, daily], Timestamp::UNIX_EPOCH);
    fs::write(folder.path().join("all.ics"), file).unwrap();
    let Some(read) = ask("repeats.py", "icalendar, ics, vobject", folder.path()) else { return };
    let timed = (0i64..14).map(|day| start.checked_add(day.days()).unwrap().to_string());
    let first = date(2028, 2, 27).at(0, 0, 0, 0);
    let daily = (0i64..10).map(|n| first.checked_add((2 * n).days()).unwrap().to_string());
    let expected: Vec<String> = timed.chain(daily).collect();
    for (parser, read) in read["all"].as_object().unwrap() {
        assert_eq!(read, &json!(expected), "{parser}");
    }
}

#[test]
fn all_events_of_a_file_are_read() {
    let events: Vec<Event> =
        (1..=9).map(|day| event(&format!("day {day}"), When::day(date(2026, 12, day)))).collect();
    let folder = TempDir::new().unwrap();
    let file = calendar(&events, Timestamp::UNIX_EPOCH);
    fs::write(folder.path().join("all.ics"), file).unwrap();
    let Some(read) = ask("calendars.py", "icalendar, ics, vobject", folder.path()) else { return };
    for (parser, read) in read["all"].as_object().unwrap() {
        let titles: Vec<&str> =
            read.as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap()).collect();
        let expected: Vec<&str> = events.iter().map(|event| event.title.as_str()).collect();
        assert_eq!(titles, expected, "{parser}");
    }
}
