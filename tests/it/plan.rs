//! A treatment with a preparation, hours, schedules and a second appointment: `tests/data/plan`.

mod after;
mod calendars;
mod depending;
mod early;
mod entering;

use std::fs;
use std::rc::Rc;

use jiff::civil::{Date, Time, date};
use jiff::tz::TimeZone;
use sabar::draw::Stage;
use sabar::model::action::Action;
use sabar::model::appointment::{Field, FieldKind};
use sabar::model::{Model, Screen, Step};
use sabar::screen;
use sabar::screen::block::{Block, Caption, Item, Picker};
use sabar_content::EntryKind;
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;

use super::clinic::copy;
use super::content::data;
use super::fits::{assert_none, cut, everywhere};
use super::kiosk::{Kiosk, Showing, TODAY, built_in};
use super::plain::{run_in, typed};

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

/// The time of the rest that follows the appointment, as the seed has it.
const REST: &str = "span = { to = 2, unit = \"hour\" }";

/// The second appointment.
const RESULT: Option<usize> = Some(0);

/// The built-in content with the treatment, checked and loaded once for a test.
pub(super) fn library() -> Rc<Library> {
    thread_local! {
        static LOADED: Rc<Library> =
            Rc::new(sabar_authoring::open(Some(&data("plan")), Numerals::Locale).unwrap());
    }
    LOADED.with(Rc::clone)
}

/// The treatment with other words in place of those that its seed has.
fn library_with(written: &str, instead: &str) -> Rc<Library> {
    let folder = tempfile::tempdir().unwrap();
    copy(&data("plan"), folder.path());
    let path = folder.path().join("seeds/treatments/scope.toml");
    let seed = fs::read_to_string(&path).unwrap();
    assert!(seed.contains(written));
    fs::write(&path, seed.replace(written, instead)).unwrap();
    Rc::new(sabar_authoring::open(Some(folder.path()), Numerals::Locale).unwrap())
}

/// The kiosk at a page of a step of the treatment.
fn at(tag: &str, step: Step, page: usize) -> Kiosk {
    let library = library();
    let treatment = library.find_treatment("scope").unwrap();
    let screen = Screen::Step(step, page);
    Kiosk::with(library, tag).show(Showing { treatment, screen, overlay: None })
}

/// The last page of "Before": the preparation.
fn preparation(tag: &str) -> Kiosk {
    at(tag, Step::Checklist, 2)
}

fn timeline(tag: &str) -> Kiosk {
    at(tag, Step::Timeline, 0)
}

/// The same with the day and the hour of the appointment.
fn dated(mut kiosk: Kiosk, day: Date, hour: Option<Time>) -> Kiosk {
    kiosk.act(Action::SetDate(None, Some(day)));
    kiosk.act(Action::SetHour(None, hour));
    kiosk
}

fn time(hour: i8, minute: i8) -> Time {
    Time::new(hour, minute, 0, 0).unwrap()
}

/// The keys of a text, one after the other.
fn keys(text: &str) -> String {
    text.chars().map(|c| format!("{c} ")).collect()
}

fn items(kiosk: &Kiosk) -> Vec<Item> {
    screen::items(&kiosk.scene(), &kiosk.model)
}

fn pickers(kiosk: &Kiosk) -> Vec<Picker> {
    let pickers = items(kiosk).into_iter().filter_map(|item| {
        let Block::Picker(picker) = item.block else { return None };
        Some(picker)
    });
    pickers.collect()
}

/// The text of each entry with its caption.
fn cards(kiosk: &Kiosk) -> Vec<(Caption, String)> {
    let cards = items(kiosk).into_iter().filter_map(|item| {
        let Block::Statement(statement) = item.block else { return None };
        Some((statement.caption?, statement.phrase.text))
    });
    cards.collect()
}

fn plain(text: &str) -> String {
    sabar_text::plain(text).replace('\u{A0}', " ")
}

/// The dates of each card, as they are read.
fn dates(kiosk: &Kiosk) -> Vec<String> {
    let dates = cards(kiosk).into_iter().map(|(caption, _)| caption.dates);
    dates.map(|it| plain(&it.map(|it| it.text).unwrap_or_default())).collect()
}

#[test]
fn the_fixture_has_no_problems() {
    let library = library();
    for tag in LANGUAGES {
        let words = library.localizer(library.find_language(tag).unwrap());
        for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
            for statement in treatment.statements() {
                assert!(!words.statement(statement).is_empty(), "{}", statement.message);
            }
        }
        assert_eq!(words.faults(), Vec::<String>::new());
    }
}

/// A treatment that is only an aftercare is as it was: one field, and the order of its file.
#[test]
fn treatments_without_a_plan_ask_for_a_day_only() {
    let library = built_in();
    let treatment = library.find_treatment("wearing-off").unwrap();
    assert!(!library.treatment(treatment).has_plan());
    let screen = Screen::Step(Step::Timeline, 0);
    let kiosk = Kiosk::start("it").show(Showing { treatment, screen, overlay: None });
    let fields: Vec<Field> = pickers(&kiosk).into_iter().map(|it| it.field).collect();
    assert_eq!(fields, [Field::DATE]);
    let count = library.treatment(treatment).checklist.len();
    assert_eq!(screen::pages(library.treatment(treatment), Step::Checklist), count + 1);
}

#[test]
fn the_preparation_is_a_page_after_the_check_of_the_answers() {
    for tag in LANGUAGES {
        let kiosk = at(tag, Step::Checklist, 1);
        assert!(kiosk.says(message_id::CHECK_TITLE), "{tag}:\n{}", kiosk.text());
        // It asks about the question without an answer.
        let kiosk = kiosk.press("next 2");
        assert_eq!(kiosk.model.screen, Screen::Step(Step::Checklist, 2));
        assert!(kiosk.says(message_id::PREPARATION_TITLE), "{tag}:\n{}", kiosk.text());
        let kiosk = kiosk.press("backspace");
        assert_eq!(kiosk.model.screen, Screen::Step(Step::Checklist, 1));
    }
}

#[test]
fn a_second_appointment_has_its_own_day_after_the_first() {
    let kiosk = dated(timeline("it"), date(2026, 11, 30), None);
    let fields: Vec<Field> = pickers(&kiosk).into_iter().map(|it| it.field).collect();
    let result = Field { anchor: RESULT, kind: FieldKind::Date };
    assert_eq!(fields, [Field::DATE, Field::HOUR, result]);
    // Its planned days, until it is set.
    let planned = "Visita per il risultato: data prevista da lunedì 14 dicembre 2026 a lunedì 21 dicembre 2026";
    assert_eq!(plain(&pickers(&kiosk)[2].phrase.text), planned);
    let mut early = kiosk.clone();
    early.act(Action::SetDate(RESULT, Some(date(2026, 11, 29))));
    assert_eq!(early.model.appointment(RESULT).date, None);
    let early = kiosk.clone().press("down down enter").press(&keys("29112026")).press("enter");
    assert!(early.says(message_id::DATE_TOO_EARLY), "{}", early.text());
    let set = kiosk.press("down down enter").press(&keys("18122026")).press("enter");
    assert_eq!(set.model.appointment(RESULT).date, Some(date(2026, 12, 18)));
    assert!(dates(&set).iter().any(|it| it == "venerdì 18 dicembre 2026"), "{:?}", dates(&set));
    let diary = "da sabato 19 dicembre 2026 a venerdì 25 dicembre 2026";
    assert!(dates(&set).iter().any(|it| it == diary), "{:?}", dates(&set));
    // The first moved beyond it takes it away.
    let mut moved = set;
    moved.act(Action::SetDate(None, Some(date(2027, 1, 4))));
    assert_eq!(moved.model.appointment(RESULT).date, None);
}

#[test]
fn every_entry_has_its_dates_and_hours_in_the_order_of_time() {
    let kiosk = dated(timeline("it"), date(2026, 11, 30), Some(time(9, 30)));
    let seen: Vec<String> = cards(&kiosk)
        .into_iter()
        .map(|(caption, text)| {
            let parts: Vec<String> = caption.parts().map(|part| plain(&part.text)).collect();
            format!("{}: {}", plain(&text), parts.join(" · "))
        })
        .collect();
    assert_eq!(
        seen,
        [
            "Chieda che cosa fare con le compresse per il diabete.: Da dire al medico · Prossima tappa · Fino a 5 giorni prima · entro mercoledì 25 novembre 2026 · dipende dalla sua risposta a: «Ha il diabete?»",
            "Mangi soltanto cibi leggeri.: Da fare · Da 3 giorni prima fino a 1 giorno prima · da venerdì 27 novembre 2026 a domenica 29 novembre 2026",
            "Beva un bicchiere della soluzione.: Da fare · 1 giorno prima (ore 18:00) · ogni 15 minuti, 8 volte · domenica 29 novembre 2026, ore 18:00, 18:15, 18:30, 18:45, 19:00, 19:15, 19:30, 19:45",
            "Non beva e non mangi nulla.: Attenzione · Da 2 ore prima fino all’appuntamento · lunedì 30 novembre 2026, dalle 07:30 alle 09:30",
            "Resti a riposo.: Da fare · Per 2 ore · fino a lunedì 30 novembre 2026, ore 11:30",
            "Metta le gocce.: Da fare · Dal giorno dell’appuntamento fino a 5 giorni dopo · ogni giorno alle ore 08:00, 20:00 · da lunedì 30 novembre 2026, ore 20:00 a sabato 5 dicembre 2026",
            "Si ripete l’esame.: Normale · Dopo 5 anni · novembre 2031",
            "Porti i suoi documenti.: Da fare · Visita per il risultato: il giorno dell’appuntamento",
            "Scriva come sta.: Da fare · Visita per il risultato: da 1 giorno dopo fino a 7 giorni dopo · 2 volte al giorno",
        ]
    );
    // Without the hour, only what is certain.
    let kiosk = dated(timeline("it"), date(2026, 11, 30), None);
    let fast = &dates(&kiosk)[3];
    assert_eq!(fast, "chieda l’orario alla clinica");
}

#[test]
fn the_next_step_and_today_are_marked_and_said() {
    let kiosk = dated(timeline("it"), date(2026, 11, 22), None).sized(120, 50);
    assert!(
        kiosk.says(message_id::SPAN_NEXT)
            && kiosk.text().contains("L’appuntamento è tra 1 giorno."),
        "{}",
        kiosk.text()
    );
    let next: Vec<String> = cards(&kiosk)
        .into_iter()
        .filter(|(caption, _)| caption.next.is_some())
        .map(|(_, text)| text)
        .collect();
    assert_eq!(next, ["Beva un bicchiere della soluzione."]);
    // What must not be done is never what comes next.
    for day in 20..=30 {
        let kiosk = dated(timeline("it"), date(2026, 11, day), None);
        let next = cards(&kiosk).into_iter().find(|(caption, _)| caption.next.is_some());
        assert!(next.is_none_or(|(caption, _)| caption.kind != EntryKind::DoNot), "{day}");
    }
    let over = dated(timeline("it"), date(2021, 11, 22), None);
    let next = cards(&over).into_iter().find(|(caption, _)| caption.next.is_some()).unwrap();
    assert_eq!(next.1, "Si ripete l’esame.");
}

#[test]
fn the_last_page_lists_the_preparation_to_tick_off() {
    let kiosk = dated(at("it", Step::Takeaway, 0), date(2026, 11, 30), Some(time(9, 30)));
    let ticked: Vec<String> =
        cards(&kiosk).into_iter().filter(|it| it.0.is_to_tick).map(|it| it.1).collect();
    assert_eq!(ticked.len(), 4);
    let read = sabar::shell::read::read(
        &kiosk.scene(),
        &kiosk.model,
        Some(Step::Takeaway),
        sabar::shell::read::Form { width: None, is_visual: false },
    );
    assert!(plain(&read).contains("□ Da fare · Da 3 giorni prima"), "{read}");
    // In the timeline there is nothing to tick off.
    assert!(cards(&timeline("it")).iter().all(|(caption, _)| !caption.is_to_tick));
}

/// Two hours before half past three in the morning, an hour of which summer time skips.
#[test]
fn hours_are_real_time_in_the_night_of_summer_time() {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    let kiosk = dated(timeline("it"), date(2026, 3, 29), Some(time(3, 30)));
    let scene = kiosk.scene().in_zone(&zone);
    let items = screen::items(&scene, &kiosk.model);
    let fast = items.into_iter().find_map(|item| {
        let Block::Statement(statement) = item.block else { return None };
        let is_fast = statement.phrase.text.contains("Non beva");
        statement.caption.filter(|_| is_fast)?.dates
    });
    let expected = "domenica 29 marzo 2026, dalle 00:30 alle 03:30";
    assert_eq!(plain(&fast.unwrap().text), expected);
}

/// The dates of two other calendars, held against tables of another program.
#[test]
fn no_screen_of_it_is_cut() {
    let library = library();
    for tag in LANGUAGES {
        assert_none(&everywhere(&library, tag, cut));
    }
}

#[test]
fn the_pages_with_dates_fit_every_size() {
    for tag in LANGUAGES {
        for (columns, rows) in [(40, 12), (56, 16), (80, 24), (120, 40)] {
            for kiosk in [preparation(tag), timeline(tag), at(tag, Step::Takeaway, 0)] {
                let kiosk = dated(kiosk, date(2026, 11, 30), Some(time(9, 30)));
                let kiosk = kiosk.sized(columns, rows);
                let wrong = cut(&kiosk);
                assert!(wrong.is_empty(), "{tag} {columns}×{rows}: {wrong:?}\n{}", kiosk.text());
            }
        }
    }
}

#[test]
fn the_pages_are_as_reviewed() {
    for tag in LANGUAGES {
        let hour = Some(time(9, 30));
        let day = date(2026, 11, 22);
        let _ = dated(timeline(tag), day, hour).shows(&format!("plan_timeline_80x24_{tag}"));
        let _ = dated(timeline(tag), day, hour)
            .sized(120, 50)
            .shows(&format!("plan_timeline_120x50_{tag}"));
        let _ = dated(timeline(tag), day, hour)
            .sized(56, 40)
            .shows(&format!("plan_timeline_56x40_{tag}"));
        let _ = dated(preparation(tag), day, hour)
            .sized(80, 40)
            .shows(&format!("plan_preparation_80x40_{tag}"));
    }
}

/// The end of a visit leaves nothing of its appointments.
#[test]
fn appointments_are_forgotten() {
    let mut kiosk = dated(timeline("it"), date(2026, 11, 30), Some(time(9, 30)));
    kiosk.act(Action::SetDate(RESULT, Some(date(2026, 12, 18))));
    kiosk.act(Action::Finish(sabar::model::action::Farewell::Finished));
    let Model { visit, .. } = &kiosk.model;
    assert_eq!((visit.appointment, visit.later.len()), (Default::default(), 0));
    let _: &Stage = &kiosk.stage;
}

/// The parts of a line are isolated from each other. What is inside each must not change places then,
/// though some messages are made of isolates alone.
#[test]
fn parts_of_times_keep_their_order_inside_an_isolate() {
    for tag in LANGUAGES {
        let kiosk = dated(timeline(tag), date(2026, 11, 30), Some(time(9, 30)));
        for (caption, _) in cards(&kiosk) {
            for part in caption.parts() {
                let seen =
                    |text: &str| sabar_text::single_line(text, part.direction).to_visual_string();
                assert_eq!(seen(&sabar_text::isolated(&part.text)), seen(&part.text), "{tag}");
            }
        }
    }
}
