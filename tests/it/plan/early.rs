//! An appointment so early that what was written for before it would come after it.

use std::rc::Rc;

use jiff::civil::{Date, date};
use sabar::model::action::Action;
use sabar::model::{Model, Step};
use sabar::screen::aloud::of_items;
use sabar::screen::block::Block;
use sabar::screen::{codes, read_pages};
use sabar::shell::read::{self, Form};
use sabar::take_home::{self, Options, Titles, events};
use sabar_calendar::When;
use sabar_content::l10n::message_id;
use sabar_content::library::Library;

use super::{Kiosk, LANGUAGES, REST, RESULT, Screen, Showing, library_with, plain, screen, time};

const DAY: Date = date(2026, 11, 30);
const RESULT_DAY: Date = date(2026, 12, 14);

/// Preparations of which some hours are after eight o’clock on the day. No time is left, so that
/// patients are told to ask.
const CONTRADICTED: [&str; 9] = [
    "{ at = 0, unit = \"day\", time = \"10:20\" }",
    "{ at = 0, unit = \"week\", time = \"10:20\" }",
    "{ from = { at = 0, unit = \"day\", time = \"09:20\" }, to = { at = -1, unit = \"hour\" } }",
    "{ from = { at = -1, unit = \"day\", time = \"18:20\" }, to = { at = 0, unit = \"day\", time = \"10:20\" } }",
    "{ to = { at = 0, unit = \"day\", time = \"10:20\" } }",
    "{ from = { at = 0, unit = \"day\", time = \"10:20\" }, to = { at = 0, unit = \"day\" } }",
    "{ at = 0, unit = \"day\", time = \"07:20\" }\nrepeat = { every = 1, unit = \"hour\", times = 4 }",
    "{ at = -1, unit = \"day\", time = \"18:20\" }\nrepeat = { every = 4, unit = \"hour\", times = 5 }",
    "{ at = 0, unit = \"day\" }\nrepeat = { at = [\"09:20\", \"10:20\"] }",
];

/// Schedules that end with the appointment, with the number of hours that are before it.
const CUT: [(&str, usize); 5] = [
    ("{ from = -2, to = 0, unit = \"day\" }\nrepeat = { at = [\"06:00\", \"10:20\"] }", 5),
    ("{ at = 0, unit = \"day\" }\nrepeat = { at = [\"06:00\", \"07:30\", \"10:20\"] }", 2),
    (
        "{ from = { at = -1, unit = \"day\", time = \"18:20\" }, to = { at = 0, unit = \"day\" } }\n\
         repeat = { every = 4, unit = \"hour\" }",
        4,
    ),
    (
        "{ from = { at = 0, unit = \"day\", time = \"06:20\" }, to = { at = 0, unit = \"day\" } }\n\
         repeat = { every = 1, unit = \"hour\" }",
        2,
    ),
    // No schedule: one time that ends with the appointment.
    (
        "{ from = { at = -1, unit = \"day\", time = \"18:20\" }, to = { at = 0, unit = \"day\" } }",
        1,
    ),
];

/// The treatment with another time for what there is to drink, of the appointment or of the second
/// one.
pub(super) fn with_time(span: &str, anchor: Option<usize>) -> Rc<Library> {
    let written = "span = { at = -1, unit = \"day\", time = \"18:00\" }\n\
                   repeat = { every = 15, unit = \"minute\", times = 8 }";
    let mut span = span.to_owned();
    if anchor.is_some() {
        let at = span.find(" }\nrepeat").unwrap_or_else(|| span.len() - 2);
        span.insert_str(at, ", anchor = \"result\"");
    }
    library_with(written, &format!("span = {span}"))
}

/// The last page, with both appointments at eight o'clock.
fn at_eight(library: &Rc<Library>, tag: &str) -> Kiosk {
    let treatment = library.find_treatment("scope").unwrap();
    let screen = Screen::Step(Step::Takeaway, 0);
    let showing = Showing { treatment, screen, overlay: None };
    let mut kiosk = Kiosk::with(Rc::clone(library), tag).show(showing);
    for (anchor, day) in [(None, DAY), (RESULT, RESULT_DAY)] {
        kiosk.act(Action::SetDate(anchor, Some(day)));
        kiosk.act(Action::SetHour(anchor, Some(time(8, 0))));
    }
    kiosk
}

/// The paragraphs that name the drink, and what stands with them, on whatever a patient gets.
fn everything_said(kiosk: &Kiosk) -> String {
    let scene = kiosk.scene();
    let form = Form { width: None, is_visual: false };
    let mut said = read::read(&scene, &kiosk.model, None, form);
    for step in [Step::Checklist, Step::Timeline, Step::Takeaway] {
        for page in 0..screen::pages(scene.treatment(&kiosk.model), step) {
            let model = Model { screen: Screen::Step(step, page), ..kiosk.model.clone() };
            said += &format!("{:?}\n", screen::items(&scene, &model));
        }
        let pages = read_pages(&scene, &kiosk.model, step);
        for spoken in pages.iter().flat_map(|page| of_items(&scene, page, page)) {
            said += &format!("{}\n", spoken.said);
        }
    }
    let sheet = take_home::sheet(&scene, &kiosk.model, &Options::default());
    said += &sabar_sheet::text(&sheet, 80);
    said += &format!("{:?}\n", sheet.blocks);
    said += &format!("{:?}\n", codes::said(&scene, &kiosk.model));
    for page in 0.. {
        let items = codes::items(&scene, &kiosk.model, page);
        if !items.iter().any(|item| matches!(item.block, Block::Code(_))) {
            break;
        }
        said += &format!("{items:?}\n");
    }
    let events = events(&scene, &kiosk.model, Titles::Told);
    said + &sabar_calendar::calendar(&events, jiff::Timestamp::UNIX_EPOCH)
}

/// No hour after the appointment is shown anywhere, whichever of both it is.
#[test]
fn nothing_to_be_done_before_is_shown_after_the_appointment() {
    let spans = CONTRADICTED.iter().copied().chain(CUT.map(|(span, _)| span));
    for (span, anchor) in spans.flat_map(|span| [(span, None), (span, RESULT)]) {
        let library = with_time(span, anchor);
        for tag in LANGUAGES {
            let kiosk = at_eight(&library, tag);
            let said = plain(&everything_said(&kiosk));
            let day = if anchor.is_none() { DAY } else { RESULT_DAY };
            // Times of day that the span has, and that are after the appointment.
            let mut wrong = vec![time(8, 20), time(9, 20), time(10, 20)];
            // Of a schedule on several days, other days have them.
            wrong.retain(|_| !span.contains("from = -2"));
            for wrong in wrong {
                let shown = plain(&kiosk.scene().words.time(wrong));
                assert!(!said.contains(&shown), "{tag} {span} {anchor:?}: {shown}\n{said}");
            }
            for event in events(&kiosk.scene(), &kiosk.model, Titles::Told) {
                let When::Time { start, end } = event.when else { continue };
                let hour = day.to_datetime(time(8, 0));
                let is_drink = event.title == drink(&kiosk);
                assert!(!is_drink || start <= hour && end <= hour, "{tag} {span}: {event:?}");
            }
        }
    }
}

fn drink(kiosk: &Kiosk) -> String {
    plain(&kiosk.scene().words.get("scope-preparation-drink-name"))
}

#[test]
fn where_no_time_is_left_patients_are_told_to_ask() {
    for (span, anchor) in CONTRADICTED.into_iter().flat_map(|span| [(span, None), (span, RESULT)]) {
        let library = with_time(span, anchor);
        for tag in LANGUAGES {
            let kiosk = at_eight(&library, tag);
            let ask = plain(&kiosk.scene().words.get(message_id::SPAN_ASK));
            let form = Form { width: None, is_visual: false };
            let said = read::read(&kiosk.scene(), &kiosk.model, Some(Step::Takeaway), form);
            assert!(said.contains(&ask), "{tag} {span}:\n{said}");
            let events = events(&kiosk.scene(), &kiosk.model, Titles::Told);
            assert!(events.iter().all(|event| event.title != drink(&kiosk)), "{tag} {span}");
        }
    }
}

#[test]
fn the_hour_alone_is_enough_to_tell_that_a_time_of_day_is_wrong() {
    for tag in LANGUAGES {
        let mut kiosk = at_eight(&with_time(CONTRADICTED[0], None), tag);
        kiosk.act(Action::SetDate(None, None));
        let said = plain(&everything_said(&kiosk));
        let words = kiosk.scene().words;
        assert!(!said.contains(&plain(&words.time(time(10, 20)))), "{tag}:\n{said}");
        assert!(said.contains(&plain(&words.get(message_id::SPAN_ASK))), "{tag}:\n{said}");
    }
}

#[test]
fn a_schedule_ends_with_the_appointment() {
    for (span, count) in CUT {
        let kiosk = at_eight(&with_time(span, None), "it");
        let events = events(&kiosk.scene(), &kiosk.model, Titles::Told);
        let found = events.iter().filter(|event| event.title == drink(&kiosk)).count();
        assert_eq!(found, count, "{span}");
        let ask = kiosk.scene().words.get(message_id::SPAN_ASK);
        let form = Form { width: None, is_visual: false };
        let said = read::read(&kiosk.scene(), &kiosk.model, Some(Step::Takeaway), form);
        assert!(!said.contains(&plain(&ask)), "{span}:\n{said}");
    }
}

/// A later appointment leaves the times as they are written.
#[test]
fn a_late_appointment_has_the_times_as_written() {
    for span in CONTRADICTED {
        let mut kiosk = at_eight(&with_time(span, None), "it");
        kiosk.act(Action::SetHour(None, Some(time(14, 0))));
        let ask = kiosk.scene().words.get(message_id::SPAN_ASK);
        let form = Form { width: None, is_visual: false };
        let said = read::read(&kiosk.scene(), &kiosk.model, Some(Step::Takeaway), form);
        assert!(!said.contains(&plain(&ask)), "{span}:\n{said}");
    }
}

/// Without the hour, an entry for a calendar covers the day, and not its hours up to midnight.
#[test]
fn without_the_hour_a_calendar_has_days() {
    for (span, _) in CUT {
        let mut kiosk = at_eight(&with_time(span, None), "it");
        kiosk.act(Action::SetHour(None, None));
        let events = events(&kiosk.scene(), &kiosk.model, Titles::Told);
        let drink = drink(&kiosk);
        let found: Vec<_> = events.iter().filter(|event| event.title == drink).collect();
        let [event] = found.as_slice() else { panic!("{span}: {found:?}") };
        assert!(matches!(event.when, When::Days { last: DAY, .. }), "{span}: {event:?}");
    }
}

/// The reverse: what follows is not shown at an hour before the appointment.
#[test]
fn nothing_that_follows_is_shown_before_the_appointment() {
    for span in [
        "{ at = 0, unit = \"day\", time = \"06:20\" }",
        "{ from = { at = 0, unit = \"day\", time = \"06:20\" }, to = { at = 0, unit = \"day\", time = \"07:20\" } }",
        "{ at = 0, unit = \"day\" }\nrepeat = { at = [\"06:20\", \"07:20\"] }",
    ] {
        let library = library_with(REST, &format!("span = {span}"));
        for tag in LANGUAGES {
            let kiosk = at_eight(&library, tag);
            let said = plain(&everything_said(&kiosk));
            for wrong in [time(6, 20), time(7, 20)] {
                let shown = plain(&kiosk.scene().words.time(wrong));
                assert!(!said.contains(&shown), "{tag} {span}: {shown}\n{said}");
            }
            assert!(said.contains(&plain(&kiosk.scene().words.get(message_id::SPAN_ASK))));
        }
    }
}
