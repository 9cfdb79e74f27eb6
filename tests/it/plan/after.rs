//! Aftercare: nothing of it is before the hour of the appointment, and nothing is dated that the hour
//! may change.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, date};
use jiff::tz::TimeZone;
use sabar::model::Step;
use sabar::model::action::Action;
use sabar::model::appointment::Field;
use sabar::shell::plain::PlainSession;
use sabar::shell::read::{self, Form};
use sabar::take_home::{Titles, events};
use sabar_calendar::{Repeat, When};
use sabar_content::{Appointment, DatePoint};

use super::{
    Kiosk, LANGUAGES, REST, RESULT, Screen, Showing, cards, dated, dates, library_with, pickers,
    plain, run_in, time, typed,
};

const DAY: Date = date(2026, 11, 30);

fn with(span: &str, tag: &str, step: Step) -> Kiosk {
    let library = library_with(REST, &format!("span = {span}"));
    let treatment = library.find_treatment("scope").unwrap();
    let screen = Screen::Step(step, 0);
    Kiosk::with(library, tag).show(Showing { treatment, screen, overlay: None })
}

fn rest(kiosk: &Kiosk) -> sabar_content::When {
    let scene = kiosk.scene();
    scene.treatment(&kiosk.model).timeline[0].when.clone().unwrap()
}

#[test]
fn a_time_in_words_is_the_first_after_the_appointment() {
    for tag in LANGUAGES {
        for id in ["classic", "wearing-off"] {
            let kiosk = Kiosk::start(tag);
            let treatment = kiosk.library.find_treatment(id).unwrap();
            let screen = Screen::Step(Step::Timeline, 0);
            let kiosk = kiosk.show(Showing { treatment, screen, overlay: None });
            let after = |step: &(sabar::screen::block::Caption, String)| {
                let is_before = step
                    .0
                    .when
                    .as_ref()
                    .is_some_and(|it| it.text == kiosk.scene().words.get("span-to-day"));
                !is_before
            };
            let first = cards(&kiosk).into_iter().find(after).unwrap();
            let words = |id: &str| kiosk.scene().words.get(id);
            assert_eq!(first.0.when.unwrap().text, words("safety-timeline-rubbing-when"), "{tag}");
            assert_eq!(first.1, words("safety-timeline-rubbing"), "{tag}: {id}");
        }
    }
}

/// All hours of a day, a quarter of an hour apart.
fn hours() -> impl Iterator<Item = Time> {
    (0..96).map(|quarter| time(quarter / 4, quarter % 4 * 15))
}

/// A date without the hour is that of every hour, over the nights of summer time too.
#[test]
fn a_date_without_the_hour_holds_for_every_hour() {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    let mut n_known = 0;
    for span in [
        "{ at = 20, unit = \"hour\" }",
        "{ from = 18, to = 20, unit = \"hour\" }",
        "{ from = 6, to = 12, unit = \"hour\" }",
        "{ from = 300, to = 600, unit = \"minute\" }",
        "{ from = 20, unit = \"hour\" }",
        "{ to = 2, unit = \"hour\" }",
        "{ to = 15, unit = \"minute\" }",
        "{ to = 48, unit = \"hour\" }",
        "{ at = 24, unit = \"hour\" }",
        "{ from = 1440, to = 2880, unit = \"minute\" }",
        "{ from = { at = 6, unit = \"hour\" }, to = { at = 2, unit = \"day\" } }",
    ] {
        let when = rest(&with(span, "it", Step::Timeline));
        for day in [DAY, date(2027, 3, 28), date(2027, 10, 30), date(2027, 12, 31)] {
            let on = |hour| when.dates(&Appointment { date: day, hour, zone: &zone });
            let without = on(None).unwrap();
            for known in hours().filter_map(|hour| on(Some(hour))) {
                for (without, known) in [(without.start, known.start), (without.end, known.end)] {
                    if let (Some(without), Some(known)) = (without, known) {
                        assert_eq!(without.date(), known.date(), "{span} {day}");
                        n_known += 1;
                    }
                }
            }
        }
    }
    assert!(n_known > 1_000);
}

#[test]
fn what_the_hour_may_change_has_no_date_until_it_is_known() {
    for (span, without, with_hour) in [
        ("{ at = 20, unit = \"hour\" }", "", "martedì 1º dicembre 2026, ore 05:30"),
        (
            "{ from = 18, to = 20, unit = \"hour\" }",
            "",
            "martedì 1º dicembre 2026, dalle 03:30 alle 05:30",
        ),
        ("{ from = 20, unit = \"hour\" }", "", "da martedì 1º dicembre 2026, ore 05:30"),
        (
            "{ to = 2, unit = \"hour\" }",
            "lunedì 30 novembre 2026",
            "fino a lunedì 30 novembre 2026, ore 11:30",
        ),
        (
            "{ to = 20, unit = \"hour\" }",
            "da lunedì 30 novembre 2026",
            "fino a martedì 1º dicembre 2026, ore 05:30",
        ),
    ] {
        let of_rest = |hour| {
            let kiosk = dated(with(span, "it", Step::Timeline), DAY, hour);
            let fields: Vec<Field> = pickers(&kiosk).into_iter().map(|it| it.field).collect();
            assert!(fields.contains(&Field::HOUR), "{span}: {fields:?}");
            let card = cards(&kiosk).into_iter().position(|(_, text)| text.contains("riposo"));
            let starts: BTreeSet<String> = events(&kiosk.scene(), &kiosk.model, Titles::Told)
                .into_iter()
                .filter(|event| event.title == "Riposo")
                .map(|event| match event.when {
                    When::Days { first, .. } => first.to_string(),
                    When::Time { start, .. } => start.to_string(),
                })
                .collect();
            (dates(&kiosk)[card.unwrap()].clone(), starts)
        };
        let (shown, starts) = of_rest(None);
        assert_eq!(shown, without, "{span}");
        assert_eq!(starts.is_empty(), without.is_empty(), "{span}: {starts:?}");
        assert_eq!(of_rest(Some(time(9, 30))).0, with_hour, "{span}");
    }
}

/// A treatment that is nothing but hours asks for the hour where there is a day, in plain mode too.
#[test]
fn the_hour_is_asked_for_beside_the_day_of_an_aftercare_in_hours() {
    for tag in LANGUAGES {
        let mut kiosk = Kiosk::start(tag);
        let treatment = kiosk.library.find_treatment("microbotox").unwrap();
        let screen = Screen::Step(Step::Timeline, 0);
        kiosk = kiosk.show(Showing { treatment, screen, overlay: None });
        let has_hour = |kiosk: &Kiosk| pickers(kiosk).iter().any(|it| it.field == Field::HOUR);
        kiosk.act(Action::SetDate(None, None));
        assert!(!has_hour(&kiosk), "{tag}");
        assert!(has_hour(&dated(kiosk, DAY, None)), "{tag}");
        let run = run_in(tag);
        let mut talk = PlainSession::new(&run, None);
        talk.hear(&typed(tag));
        let title = run.library.localizer(run.language).get("microbotox-title");
        talk.hear(&typed(&title));
        while !matches!(talk.model().screen, Screen::Step(Step::Timeline, _)) {
            talk.hear(&typed(""));
        }
        talk.hear(&typed("30/11"));
        talk.hear(&typed(""));
        talk.hear(&typed("9"));
        assert_eq!(talk.model().visit.appointment.hour, Some(time(9, 0)), "{tag}");
    }
}

/// The start as the screen says it, and the first entry of the calendar, are after the appointment.
#[test]
fn an_aftercare_never_begins_before_the_appointment() {
    let zone = TimeZone::UTC;
    for span in [
        "{ from = { at = 0, unit = \"day\", time = \"08:00\" }, to = { at = 2, unit = \"day\" } }",
        "{ from = { at = 0, unit = \"day\", time = \"12:20\" }, to = { at = 1, unit = \"week\" } }",
        "{ from = { at = 0, unit = \"day\", time = \"08:00\" } }",
        "{ to = 2, unit = \"day\" }\nrepeat = { at = [\"08:00\", \"20:00\"] }",
        "{ from = 0, to = 5, unit = \"day\" }\nrepeat = { at = [\"06:10\", \"14:00\", \"22:00\"] }",
        "{ from = { at = 0, unit = \"day\", time = \"07:00\" }, to = { at = 2, unit = \"day\" } }\nrepeat = { at = [\"08:00\", \"20:00\"] }",
    ] {
        let when = rest(&with(span, "it", Step::Timeline));
        for hour in hours() {
            let at = Appointment { date: DAY, hour: Some(hour), zone: &zone };
            let start = when.dates(&at).unwrap().start.unwrap();
            let begin = DatePoint::Clock(DAY.to_datetime(hour));
            assert!(start.compare(begin).is_ge(), "{span} {hour}: {start:?}");
            if when.repeat.is_some() {
                assert_eq!(when.occasions(&at).unwrap().all[0], start, "{span} {hour}");
            }
        }
        // Without the hour, none is invented on its day.
        let at = Appointment { date: DAY, hour: None, zone: &zone };
        assert_eq!(when.dates(&at).unwrap().start, Some(DatePoint::Day(DAY)), "{span}");
        assert_eq!(when.occasions(&at), None, "{span}");
    }
    let kiosk = dated(
        with(
            "{ to = 2, unit = \"day\" }\nrepeat = { at = [\"08:00\", \"20:00\"] }",
            "it",
            Step::Takeaway,
        ),
        DAY,
        Some(time(9, 0)),
    );
    let form = Form { width: None, is_visual: false };
    let said = plain(&read::read(&kiosk.scene(), &kiosk.model, Some(Step::Takeaway), form));
    let start = "da lunedì 30 novembre 2026, ore 20:00 a mercoledì 2 dicembre 2026";
    assert!(said.contains(start), "{said}");
}

/// The begins of the rest in the calendar, its repetitions included.
fn begins(kiosk: &Kiosk) -> BTreeSet<DateTime> {
    let events = events(&kiosk.scene(), &kiosk.model, Titles::Told).into_iter();
    let of_rest = events.filter(|event| event.title == "Riposo");
    of_rest
        .flat_map(|event| {
            let start = match event.when {
                When::Days { first, .. } => first.to_datetime(Time::midnight()),
                When::Time { start, .. } => start,
            };
            let Repeat { days, count } = event.repeat.unwrap_or(Repeat { days: 1, count: 1 });
            (0..i64::from(count)).map(move |n| start.saturating_add((n * i64::from(days)).days()))
        })
        .collect()
}

#[test]
fn a_calendar_has_every_day_and_hour_of_a_schedule() {
    for (span, repeat, count) in [
        ("{ from = 0, unit = \"day\" }", "{ every = 1, unit = \"day\", times = 14 }", 14),
        ("{ at = 1, unit = \"day\" }", "{ every = 2, unit = \"day\", times = 9 }", 9),
        ("{ from = 0, to = 12, unit = \"day\" }", "{ every = 1, unit = \"day\" }", 13),
        ("{ from = 1, to = 5, unit = \"day\" }", "{ at = [\"08:00\", \"14:00\", \"20:00\"] }", 15),
        ("{ to = 5, unit = \"day\" }", "{ at = [\"08:00\", \"20:00\"] }", 11),
        ("{ at = 0, unit = \"hour\" }", "{ every = 8, unit = \"hour\", times = 15 }", 15),
        ("{ from = 0, unit = \"day\" }", "{ every = 1, unit = \"month\", times = 12 }", 12),
        ("{ from = 0, unit = \"hour\" }", "{ every = 15, unit = \"minute\", times = 12 }", 12),
    ] {
        for day in [DAY, date(2026, 10, 23)] {
            let kiosk = with(&format!("{span}\nrepeat = {repeat}"), "it", Step::Takeaway);
            let kiosk = dated(kiosk, day, Some(time(9, 0)));
            let at = Appointment { date: day, hour: Some(time(9, 0)), zone: kiosk.scene().zone };
            let all = rest(&kiosk).occasions(&at).unwrap().all;
            let wanted: BTreeSet<DateTime> = all
                .into_iter()
                .map(|at| match at {
                    DatePoint::Clock(at) => at,
                    day @ (DatePoint::Month(_) | DatePoint::Day(_)) => {
                        day.date().to_datetime(Time::midnight())
                    }
                })
                .collect();
            assert_eq!(wanted.len(), count, "{span} {repeat}");
            assert_eq!(begins(&kiosk), wanted, "{span} {repeat}");
        }
    }
}

/// One hour that the clocks show twice cannot be told from the other: no hour of that night is
/// shown, whatever the length of time.
#[test]
fn no_ambiguous_hour_is_the_result_of_a_length_of_time() {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    let (first, last) = (date(2027, 10, 31).at(2, 0, 0, 0), date(2027, 10, 31).at(2, 59, 0, 0));
    for hours in 1..12 {
        let span = format!("{{ at = -{hours}, unit = \"hour\" }}");
        let moment = sabar_content::Moment::new(-hours, sabar_content::Unit::new("hour"));
        for hour in self::hours() {
            let at = Appointment { date: date(2027, 10, 31), hour: Some(hour), zone: &zone };
            if let Some(DatePoint::Clock(at)) = moment.on(&at) {
                assert!(at < first || at > last, "{span} {hour}: {at}");
            }
        }
    }
}

/// Of a preparation, aftercare, and a day that is only planned, the first to come is marked, on the
/// last page too.
#[test]
fn the_first_of_all_that_is_still_to_come_is_marked() {
    let next = |kiosk: &Kiosk| {
        let marked = cards(kiosk).into_iter().filter(|(caption, _)| caption.next.is_some());
        marked.map(|(_, text)| text).collect::<Vec<_>>()
    };
    let span = "{ to = 2, unit = \"hour\" }";
    for (day, expected) in [
        (date(2026, 11, 22), "Beva un bicchiere della soluzione."),
        (date(2026, 11, 25), "Mangi soltanto cibi leggeri."),
    ] {
        for step in [Step::Timeline, Step::Takeaway] {
            let kiosk = dated(with(span, "it", step), day, Some(time(9, 30)));
            assert_eq!(next(&kiosk), [expected], "{step:?} {day}");
        }
    }
    // Two weeks after, all but the planned visit is over; and in the days in which it is planned.
    for days in [11, 14, 18, 21] {
        let day = super::TODAY.saturating_sub(days.days());
        let kiosk = dated(with(span, "it", Step::Timeline), day, Some(time(9, 30)));
        assert_eq!(kiosk.model.appointment(RESULT).date, None);
        assert_eq!(next(&kiosk), ["Porti i suoi documenti."], "{days}");
    }
}

/// On the day itself the clock tells what is over.
#[test]
fn what_is_over_at_this_hour_is_not_next() {
    let span = "{ at = 0, unit = \"day\", time = \"12:00\" }";
    let kiosk = dated(with(span, "it", Step::Timeline), super::TODAY, Some(time(9, 30)));
    for (now, expected) in [
        (Some(time(9, 0)), "Resti a riposo."),
        (Some(time(12, 0)), "Resti a riposo."),
        (Some(time(15, 23)), "Metta le gocce."),
        (Some(time(21, 0)), "Porti i suoi documenti."),
        (None, "Resti a riposo."),
    ] {
        let items = sabar::screen::items(&kiosk.scene().at(now), &kiosk.model);
        let marked: Vec<String> = items
            .into_iter()
            .filter_map(|item| {
                let sabar::screen::block::Block::Statement(statement) = item.block else {
                    return None;
                };
                statement.caption?.next.map(|_| plain(&statement.phrase.text))
            })
            .collect();
        assert_eq!(marked, [expected], "{now:?}");
    }
}

/// A fixed hour on the day may be after the appointment, or before it.
#[test]
fn a_fixed_hour_of_the_day_is_asked_for_until_the_appointment_has_one() {
    for (prepared, span) in [
        (true, "{ at = 0, unit = \"day\", time = \"07:00\" }"),
        (true, "{ to = { at = 0, unit = \"day\", time = \"05:20\" } }"),
        (false, "{ at = 0, unit = \"day\", time = \"20:00\" }"),
    ] {
        let zone = TimeZone::UTC;
        let mut when =
            rest(&with("{ at = 0, unit = \"day\", time = \"20:00\" }", "it", Step::Timeline));
        if prepared {
            let library = super::early::with_time(span, None);
            let treatment = library.treatment(library.find_treatment("scope").unwrap());
            when = treatment.preparation[1].entry.when.clone().unwrap();
        }
        let on = |hour| when.dates(&Appointment { date: DAY, hour, zone: &zone });
        let without = on(None).unwrap();
        assert_eq!((without.start, without.end), (None, None), "{span}");
        assert!(on(Some(time(9, 0))).unwrap().end.is_some(), "{span}");
    }
}
