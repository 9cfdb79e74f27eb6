use jiff::civil::date;

use super::*;

fn event(when: When) -> Event {
    let uid = Uid::of(&["peel", "no_sun"]);
    Event { uid, title: "No sun".to_owned(), description: String::new(), when, repeat: None }
}

#[track_caller]
fn check(when: When, expected: &[&str]) {
    let file = calendar(&[event(when)], Timestamp::UNIX_EPOCH);
    let times: Vec<&str> = file.lines().filter(|line| line.starts_with("DT")).skip(1).collect();
    assert_eq!(times, expected);
}

#[test]
fn days_end_with_the_day_after() {
    let (first, last) = (date(2028, 2, 28), date(2028, 2, 29));
    check(When::day(first), &["DTSTART;VALUE=DATE:20280228", "DTEND;VALUE=DATE:20280229"]);
    check(
        When::Days { first, last },
        &["DTSTART;VALUE=DATE:20280228", "DTEND;VALUE=DATE:20280301"],
    );
    check(
        When::Days { first, last: date(2027, 1, 1) },
        &["DTSTART;VALUE=DATE:20280228", "DTEND;VALUE=DATE:20280229"],
    );
    check(When::day(Date::MAX), &["DTSTART;VALUE=DATE:99991231"]);
}

/// Floating (RFC 5545, 3.3.5, form 1): neither in UTC nor with a zone, which would need a VTIMEZONE.
#[test]
fn a_time_has_no_zone() {
    let (start, end) = (date(2026, 12, 3).at(9, 30, 0, 0), date(2026, 12, 3).at(10, 0, 0, 0));
    let file = calendar(&[event(When::Time { start, end })], Timestamp::UNIX_EPOCH);
    assert!(!file.contains("TZID") && !file.contains("VTIMEZONE"), "{file}");
    check(When::Time { start, end }, &["DTSTART:20261203T093000", "DTEND:20261203T100000"]);
    check(When::Time { start, end: start }, &["DTSTART:20261203T093000"]);
}

/// Days and hours are local, so that summer time moves none of them.
#[test]
fn a_repetition_is_a_rule_in_the_file_and_not_in_the_code() {
    let start = date(2026, 12, 3).at(8, 0, 0, 0);
    let mut daily = event(When::Time { start, end: start });
    let once = daily.for_code_with_uid();
    daily.repeat = Some(Repeat { days: 2, count: 14 });
    let file = calendar(&[daily.clone()], Timestamp::UNIX_EPOCH);
    let rule = "DTSTART:20261203T080000\r\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=14\r\n";
    assert!(file.contains(rule), "{file}");
    assert_eq!(daily.for_code_with_uid(), once);
}

#[test]
fn a_whole_file_is_as_expected() {
    let file = calendar(&[event(When::day(date(2026, 12, 3)))], Timestamp::UNIX_EPOCH);
    let lines: Vec<&str> = file.split("\r\n").collect();
    let uid = format!("UID:{}", Uid::of(&["peel", "no_sun"]));
    assert_eq!(
        lines,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//sabar//sabar-calendar//EN",
            "BEGIN:VEVENT",
            &uid,
            "DTSTAMP:19700101T000000Z",
            "DTSTART;VALUE=DATE:20261203",
            "DTEND;VALUE=DATE:20261204",
            "SUMMARY:No sun",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    );
}

#[test]
fn a_code_holds_no_more_than_it_needs() {
    let days = When::Days { first: date(2026, 12, 3), last: date(2026, 12, 5) };
    let text = event(days).for_code();
    assert!(text.contains("\nDTEND;VALUE=DATE:20261206\n"), "{text}");
    let mut with_more = event(When::day(date(2026, 12, 3)));
    "more".clone_into(&mut with_more.description);
    "a;b\nc".clone_into(&mut with_more.title);
    let expected = "BEGIN:VEVENT\nSUMMARY:a\\;b\\nc\nDTSTART;VALUE=DATE:20261203\nEND:VEVENT";
    assert_eq!(with_more.for_code(), expected);
    let uid = format!("BEGIN:VEVENT\nUID:{}\n", with_more.uid);
    assert_eq!(with_more.for_code_with_uid(), expected.replace("BEGIN:VEVENT\n", &uid));
    "L’ora dell’esame".clone_into(&mut with_more.title);
    assert!(with_more.for_code().contains("\nSUMMARY:L'ora dell'esame\n"));
}

#[test]
fn the_identity_is_that_of_all_parts() {
    assert_ne!(Uid::of(&["ab", "c"]), Uid::of(&["a", "bc"]));
    assert_ne!(Uid::of(&["ab"]), Uid::of(&["ab", ""]));
    // `printf '\0\0\0\0\0\0\0\2ab' | sha256sum`
    assert_eq!(Uid::of(&["ab"]).to_string(), "9caccc24b5d7e06c");
}
