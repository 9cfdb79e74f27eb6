//! Dates and hours, held against tables that another program made: `tests/data/dates/dates.py`.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use sabar_content::{Appointment, DatePoint, Moment, Repeat, Unit, When};

const MOMENTS: &str = include_str!("../data/dates/moments.tsv");
const SCHEDULES: &str = include_str!("../data/dates/schedules.tsv");

/// The rows of a table below its head.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}

/// A zone by its rules, which need no files of the machine.
fn zone(name: &str) -> TimeZone {
    let rules = match name {
        "Europe/Rome" => "CET-1CEST,M3.5.0,M10.5.0/3",
        "America/New_York" => "EST5EDT,M3.2.0,M11.1.0",
        "Asia/Jakarta" => "WIB-7",
        "Africa/Cairo" => "EET-2EEST,M4.5.5/0,M10.5.4/24",
        _ => panic!("no rules for {name}"),
    };
    TimeZone::posix(rules).unwrap()
}

fn maybe<T: std::str::FromStr>(text: &str) -> Option<T> {
    (text != "-").then(|| text.parse().ok().unwrap())
}

fn shown(at: Option<DatePoint>) -> String {
    match at {
        None => "unknown".to_owned(),
        Some(DatePoint::Month(date)) => date.strftime("%Y-%m").to_string(),
        Some(DatePoint::Day(date)) => date.to_string(),
        Some(DatePoint::Clock(at)) => clock(at),
    }
}

fn clock(at: DateTime) -> String {
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

#[test]
fn every_moment_has_the_date_of_the_table() {
    let mut n_moments = 0;
    for row in rows(MOMENTS) {
        let [name, day, hour, count, unit, time, expected] = *row else { panic!("{row:?}") };
        let zone = zone(name);
        let date: Date = day.parse().unwrap();
        let appointment = Appointment { date, hour: maybe::<Time>(hour), zone: &zone };
        let moment =
            Moment { count: count.parse().unwrap(), unit: Unit::new(unit), time: maybe(time) };
        assert_eq!(shown(moment.on(&appointment)), expected, "{row:?}");
        n_moments += 1;
    }
    assert_eq!(n_moments, 1500);
}

#[test]
fn every_schedule_has_the_hours_of_the_table() {
    for row in rows(SCHEDULES) {
        let [name, day, time, every, unit, times, expected] = *row else { panic!("{row:?}") };
        let zone = zone(name);
        let appointment = Appointment { date: day.parse().unwrap(), hour: None, zone: &zone };
        let start = Moment { count: 0, unit: Unit::new("day"), time: maybe(time) };
        let times: u32 = times.parse().unwrap();
        let repeat = Repeat::Every {
            count: every.parse().unwrap(),
            unit: Unit::new(unit),
            times: Some(times),
        };
        let when = When {
            anchor: None,
            start: Some(start.clone()),
            end: Some(start),
            repeat: Some(repeat),
        };
        let occasions = when.occasions(&appointment);
        let all = occasions.map(|it| {
            assert_eq!(it.count, times as usize);
            it.shown.into_iter().map(|at| shown(Some(at))).collect::<Vec<_>>().join(" ")
        });
        assert_eq!(all.unwrap_or_else(|| "unknown".to_owned()), expected, "{row:?}");
    }
}

/// A time until the end of a span: as many as fit, the end included.
#[test]
fn a_schedule_without_a_number_ends_with_its_span() {
    let zone = TimeZone::UTC;
    let hour = Time::constant(9, 0, 0, 0);
    let appointment =
        Appointment { date: jiff::civil::date(2026, 11, 30), hour: Some(hour), zone: &zone };
    let span = |from, to, unit: &str, repeat| When {
        anchor: None,
        start: Some(Moment::new(from, Unit::new(unit))),
        end: Some(Moment::new(to, Unit::new(unit))),
        repeat: Some(repeat),
    };
    let every = |count, unit| Repeat::Every { count, unit: Unit::new(unit), times: None };
    let seen = |when: &When| {
        let occasions = when.occasions(&appointment).unwrap();
        let shown: Vec<_> = occasions.shown.into_iter().map(|at| shown(Some(at))).collect();
        format!("{}: {}", occasions.count, shown.join(" "))
    };
    assert_eq!(
        seen(&span(-2, 0, "hour", every(1, "hour"))),
        "3: 2026-11-30T07:00 2026-11-30T08:00 2026-11-30T09:00"
    );
    assert_eq!(
        seen(&span(-1, 0, "day", Repeat::At(vec![Time::constant(8, 0, 0, 0), hour]))),
        "4: 2026-11-29T08:00 2026-11-29T09:00 2026-11-30T08:00 2026-11-30T09:00"
    );
    // Of many, the first and the last.
    assert_eq!(seen(&span(0, 20, "day", every(2, "day"))), "11: 2026-11-30 2026-12-20");
    assert!(span(0, 2, "day", every(6, "hour")).occasions(&appointment).is_none());
}

/// A time of day and an hour before may be in the wrong order for an early appointment: no dates.
#[test]
fn a_span_that_an_early_appointment_turns_around_has_no_dates() {
    let zone = TimeZone::UTC;
    let start =
        Moment { time: Some(Time::constant(8, 0, 0, 0)), ..Moment::new(0, Unit::new("day")) };
    let end = Moment::new(-2, Unit::new("hour"));
    let when = When { anchor: None, start: Some(start), end: Some(end), repeat: None };
    let dates = |hour| {
        let date = jiff::civil::date(2026, 11, 30);
        let hour = Some(Time::new(hour, 0, 0, 0).unwrap());
        when.dates(&Appointment { date, hour, zone: &zone })
    };
    assert_eq!(dates(9), None);
    let late = dates(14).unwrap();
    assert_eq!(
        (shown(late.start), shown(late.end)),
        ("2026-11-30T08:00".to_owned(), "2026-11-30T12:00".to_owned())
    );
}
