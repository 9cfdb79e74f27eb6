//! Dates and hours, held against tables that another program made: `tests/data/dates/dates.py`.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::{Appointment, DatePoint, Moment, Repeat, Unit, When};

use super::content::small;
use super::kiosk::Kiosk;

const MOMENTS: &str = include_str!("../data/dates/moments.tsv");
const SKIPPED: &str = include_str!("../data/dates/skipped.tsv");
const MONTHLY: &str = include_str!("../data/dates/monthly.tsv");
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

/// The nights in which clocks are put forward: what is said of an hour that they skip is what the table
/// has, as its date is.
#[test]
fn an_hour_that_the_clocks_skip_is_said_as_the_one_that_they_show_instead() {
    let mut n_skipped = 0;
    for row in rows(SKIPPED) {
        let [name, day, count, time, expected] = *row else { panic!("{row:?}") };
        let zone = zone(name);
        for hour in [None, maybe::<Time>("09:00")] {
            let appointment = Appointment { date: day.parse().unwrap(), hour, zone: &zone };
            let count = count.parse().unwrap();
            let start = Moment { count, unit: Unit::new("day"), time: maybe(time) };
            assert_eq!(shown(start.on(&appointment)), expected, "{row:?}");
            let (end, repeat) = (Some(start.clone()), None);
            let (anchor, start) = (None, Some(start));
            let when = When { anchor, start, end, repeat, is_preparation: true };
            let said = when.on_clocks(&appointment);
            let said_time = said.start.as_ref().unwrap().time.unwrap();
            assert_eq!(said_time.strftime("%H:%M").to_string(), expected.split_at(11).1, "{row:?}");
            assert!(said.is_single(), "{row:?}");
        }
        n_skipped += usize::from(!expected.ends_with(time));
    }
    assert_eq!(n_skipped, 3 * 4);
}

#[test]
fn every_schedule_has_the_hours_of_the_table() {
    for row in rows(SCHEDULES) {
        let [name, day, time, every, unit, times, expected] = *row else { panic!("{row:?}") };
        let zone = zone(name);
        // As early as possible: what follows does not begin before it.
        let hour = Some(Time::midnight());
        let appointment = Appointment { date: day.parse().unwrap(), hour, zone: &zone };
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
            is_preparation: false,
        };
        let occasions = when.occasions(&appointment);
        let all = occasions.map(|it| {
            assert_eq!(it.count, times as usize);
            it.shown.into_iter().map(|at| shown(Some(at))).collect::<Vec<_>>().join(" ")
        });
        assert_eq!(all.unwrap_or_else(|| "unknown".to_owned()), expected, "{row:?}");
    }
}

/// Visits "every month" after an appointment on the 31st: on the 30th of June, and the 31st of July.
#[test]
fn months_are_counted_from_the_appointment() {
    let zone = TimeZone::UTC;
    for row in rows(MONTHLY) {
        let [day, first, every, times, expected] = *row else { panic!("{row:?}") };
        let [first, every, times]: [u32; 3] = [first, every, times].map(|it| it.parse().unwrap());
        let appointment = Appointment { date: day.parse().unwrap(), hour: None, zone: &zone };
        let month = |count: u32| Moment::new(count.try_into().unwrap(), Unit::new("month"));
        let last = first + every * (times - 1);
        for times in [None, Some(times)] {
            let repeat = Repeat::Every { count: every, unit: Unit::new("month"), times };
            let when = When {
                anchor: None,
                start: Some(month(first)),
                end: Some(month(last)),
                repeat: Some(repeat),
                is_preparation: false,
            };
            let all = when.occasions(&appointment).unwrap().all.into_iter();
            let all: Vec<_> = all.map(|at| shown(Some(at))).collect();
            assert_eq!(all.join(" "), expected, "{row:?}");
        }
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
        is_preparation: false,
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
    // The day of the appointment and the last day both count, as seeds/README.md says.
    assert_eq!(seen(&span(0, 14, "day", every(1, "day"))), "15: 2026-11-30 2026-12-14");
    assert_eq!(seen(&span(0, 13, "day", every(1, "day"))), "14: 2026-11-30 2026-12-13");
    // What follows the appointment does not begin before its hour.
    let at = |hour| Time::constant(hour, 0, 0, 0);
    assert_eq!(
        seen(&span(0, 1, "day", Repeat::At(vec![at(8), at(20)]))),
        "3: 2026-11-30T20:00 2026-12-01T08:00 2026-12-01T20:00"
    );
    assert_eq!(
        seen(&span(0, 2, "day", every(12, "hour"))),
        "6: 2026-11-30T09:00 2026-11-30T21:00 2026-12-01T09:00 2026-12-01T21:00 \
         2026-12-02T09:00 2026-12-02T21:00"
    );
    // From another day on, nobody knows the hour.
    assert!(span(1, 2, "day", every(6, "hour")).occasions(&appointment).is_none());
}

/// A time of day and an hour before may be in the wrong order for an early appointment: no dates.
#[test]
fn a_span_that_an_early_appointment_turns_around_has_no_dates() {
    let zone = TimeZone::UTC;
    let start =
        Moment { time: Some(Time::constant(8, 0, 0, 0)), ..Moment::new(0, Unit::new("day")) };
    let end = Moment::new(-2, Unit::new("hour"));
    let (start, end) = (Some(start), Some(end));
    let when = When { anchor: None, start, end, repeat: None, is_preparation: true };
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

/// A span as somebody may write it, right or wrong.
fn span() -> impl Strategy<Value = String> {
    let unit =
        || prop::sample::select(vec!["minute", "hour", "day", "week", "month", "year", "moon"]);
    let count = || prop_oneof![-4i64..5, -20_000i64..20_000];
    let time = prop_oneof![
        4 => Just(String::new()),
        1 => (0u8..26, 0u8..62).prop_map(|(hour, minute)| format!(", time = \"{hour:02}:{minute:02}\"")),
    ];
    let moment = (count(), unit(), time.clone())
        .prop_map(|(at, unit, time)| format!("{{ at = {at}, unit = \"{unit}\"{time} }}"));
    let end = || prop_oneof![count().prop_map(|it| it.to_string()), moment.clone()];
    prop_oneof![
        (count(), unit(), time)
            .prop_map(|(at, unit, time)| format!("{{ at = {at}, unit = \"{unit}\"{time} }}")),
        (end(), unit()).prop_map(|(to, unit)| format!("{{ to = {to}, unit = \"{unit}\" }}")),
        (end(), unit()).prop_map(|(from, unit)| format!("{{ from = {from}, unit = \"{unit}\" }}")),
        (end(), end(), unit()).prop_map(|(from, to, unit)| format!(
            "{{ from = {from}, to = {to}, unit = \"{unit}\" }}"
        )),
        (end(), end()).prop_map(|(from, to)| format!("{{ from = {from}, to = {to} }}")),
    ]
}

/// A schedule as somebody may write it.
fn repeat() -> impl Strategy<Value = String> {
    let unit = || prop::sample::select(vec!["minute", "hour", "day", "week", "month", "year"]);
    prop_oneof![
        2 => Just(String::new()),
        1 => (1i64..40, unit(), 0i64..30).prop_map(|(every, unit, times)| {
            format!("\nrepeat = {{ every = {every}, unit = \"{unit}\", times = {times} }}")
        }),
        1 => (1i64..40, unit())
            .prop_map(|(every, unit)| format!("\nrepeat = {{ every = {every}, unit = \"{unit}\" }}")),
        1 => (0i64..30).prop_map(|a_day| format!("\nrepeat = {{ a-day = {a_day} }}")),
        1 => (0u8..24, 0u8..24).prop_map(|(one, other)| {
            format!("\nrepeat = {{ at = [\"{one:02}:00\", \"{other:02}:30\"] }}")
        }),
    ]
}

proptest! {
    // Most of them are refused.
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever is written is refused, or has dates in order, and occasions in order within them.
    #[test]
    fn what_is_accepted_has_dates_in_order(
        span in span(),
        repeat in repeat(),
        day in 0i32..4_000,
        hour in prop_oneof![Just(None), (0i8..24, 0i8..60).prop_map(Some)],
    ) {
        let mut files = small();
        let path = "seeds/treatments/rest.toml";
        let seed = files.text(path).unwrap();
        let seed = seed.replace("span = { to = 2, unit = \"hour\" }", &format!("span = {span}{repeat}"));
        files.insert(path, seed);
        let told = sabar_authoring::check(&files).to_string();
        if told.lines().any(|line| line.starts_with("seeds/")) {
            return Ok(());
        }
        let library = Library::new(files, Numerals::Locale);
        let when = library.treatment(0).timeline[0].when.clone().unwrap();
        let zone = zone("Europe/Rome");
        let date = jiff::civil::date(2024, 1, 1).saturating_add(day.days());
        let hour = hour.map(|(hour, minute)| Time::new(hour, minute, 0, 0).unwrap());
        let appointment = Appointment { date, hour, zone: &zone };
        let Some(dates) = when.dates(&appointment) else { return Ok(()) };
        let in_order = |one: DatePoint, next: DatePoint| one.compare(next) != std::cmp::Ordering::Greater;
        if let (Some(start), Some(end)) = (dates.start, dates.end) {
            prop_assert!(in_order(start, end), "{:?}", dates);
        }
        if let Some(occasions) = when.occasions(&appointment) {
            prop_assert!((1..=1_000).contains(&occasions.count));
            prop_assert!(occasions.shown.is_sorted_by(|one, next| in_order(*one, *next)));
            let first = occasions.shown[0];
            prop_assert!(dates.start.is_none_or(|start| in_order(start, first)));
        }
    }
}

/// In Indonesian "Minggu," is "Sunday," and "week,": a date that goes on in the next line is misread.
#[test]
fn a_date_is_in_one_line_or_goes_on_after_a_whole_word() {
    for tag in ["ar", "id", "it"] {
        let kiosk = Kiosk::start(tag);
        let scene = kiosk.scene();
        for day in 20..27 {
            let date = scene.date(jiff::civil::date(2026, 12, day));
            let whole = sabar_text::single_line(&date, scene.direction());
            let text = format!("{date} {date}");
            for columns in whole.width()..whole.width() + 20 {
                let lines = sabar_text::layout(&text, scene.direction(), columns);
                for line in lines.lines() {
                    assert_eq!(line.to_visual_string(), whole.to_visual_string(), "{columns}");
                }
            }
            let narrow = sabar_text::layout(&date, scene.direction(), whole.width() - 1);
            assert!(!narrow.splits_word(), "{tag} {date}");
            assert_eq!(narrow.height(), 2, "{tag} {date}");
        }
    }
}
