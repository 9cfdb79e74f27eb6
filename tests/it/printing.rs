//! The real program prints its last page at a real CUPS, which has the settings of the package.

#[path = "../../crates/print/tests/it/cupsd.rs"]
mod cupsd;
mod paper;

use std::fs;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::time::Duration;

use jiff::civil::{Time, date};
use rustix::process::Signal;
use sabar::model::action::{Action, PrinterNews};
use sabar::model::effect::{Effect, Effects};
use sabar::model::{PrintState, Screen, Step};
use sabar::screen::scene::Scene;
use sabar::update::update;
use sabar_content::Given;
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;

use self::cupsd::{Cupsd, NO_PAPER, SLOW};
use super::canary::in_memory;
use super::kiosk::{Kiosk, Showing, TODAY};
use super::program::{self, flat, said_in};
use super::terminal::{Person, SIZE};

const DATE: &str = "2031-07-19";
/// Rings of a document that CUPS has.
const PDF: &str = "%PDF-1.7";

fn it(id: &str) -> String {
    said_in("it", id)
}

impl Person {
    /// Begins with the first treatment and answers the first question with yes.
    #[track_caller]
    fn answers_yes(&mut self) -> &mut Self {
        self.sees(&it(message_id::REST_BEGIN)).types(b"\r");
        self.sees(&it(message_id::CHOOSE_TITLE));
        self.types(b"1").reads_to_the_end().types(b"\x1b[C");
        self.sees_word("it", message_id::CHECKLIST_INTRO);
        // A rail is beside its further lines.
        let stop = it(message_id::FLAG_STOP);
        let begin = stop.split(' ').take(4).collect::<Vec<_>>().join(" ");
        self.types(b"1").sees(&begin)
    }

    /// Reads on until the last page.
    #[track_caller]
    fn comes_to_the_last_page(&mut self) -> &mut Self {
        let last = it(message_id::TAKEAWAY_SHOW);
        let is_there = self.presses_until(b"\x1b[C", |screen| flat(screen).contains(&last));
        assert!(is_there, "never came to the last page:\n{}", self.screen.screen().contents());
        self
    }

    /// Scrolls until a text is there; returns false if it never is.
    fn finds(&mut self, text: &str) -> bool {
        self.presses_until(b"\x1b[6~", |screen| flat(screen).contains(text))
    }

    /// Touches the button that prints.
    #[track_caller]
    fn prints(&mut self) -> &mut Self {
        let label = it(message_id::PRINT);
        assert!(self.finds(&label), "no button in:\n{}", self.screen.screen().contents());
        let contents = self.screen.screen().contents();
        let place = contents.lines().enumerate().find_map(|(row, line)| {
            Some((row + 1, line.split_once(label.as_str())?.0.chars().count() + 2))
        });
        let (row, column) = place.unwrap();
        self.types(format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m").as_bytes())
    }

    /// Presses the keys of languages until the button is in this one.
    fn is_offered_in(&mut self, tag: &str) -> bool {
        let label = said_in(tag, message_id::PRINT);
        [b"\x1bOQ", b"\x1bOR", b"\x1bOS"].into_iter().any(|key| {
            self.types(key);
            self.comes_to_see(Duration::from_secs(2), |screen| flat(screen).contains(&label))
        })
    }

    /// Ends the visit.
    #[track_caller]
    fn goes_home(&mut self) -> &mut Self {
        self.types(b"\x1b[H").sees_word("it", message_id::LEAVE_TITLE);
        self.types(b"2").sees_word("it", message_id::REST_BEGIN)
    }
}

/// A kiosk with a printer, whose log is in a folder.
fn kiosk(socket: &Path, log: &Path, settings: &[(&str, &str)]) -> Person {
    let mut command = program::kiosk(&["--lang", "it", "--date", DATE]);
    command.env("SABAR_PRINTER", "default");
    command.env("SABAR_CUPS_SOCKET", socket);
    command.env("SABAR_LOG", log);
    for (name, value) in settings {
        command.env(name, value);
    }
    Person::runs(command, SIZE)
}

/// A kiosk with a patient at the last page.
#[track_caller]
fn at_the_last_page(socket: &Path, log: &Path, settings: &[(&str, &str)]) -> Person {
    let mut person = kiosk(socket, log, settings);
    person.answers_yes().comes_to_the_last_page();
    person
}

/// Kiosks with these settings, whose patients come to the last page at the same time.
#[track_caller]
fn all_at_the_last_page<const N: usize>(
    socket: &Path,
    log: &Path,
    settings: [&[(&str, &str)]; N],
) -> [Person; N] {
    std::thread::scope(|scope| {
        let arriving = settings.map(|it| scope.spawn(move || at_the_last_page(socket, log, it)));
        arriving.map(|it| it.join().unwrap())
    })
}

/// Returns all that is in a folder of logs.
pub(super) fn logged(log: &Path) -> String {
    let files = fs::read_dir(log).unwrap();
    files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

/// Waits until CUPS has printed a job.
#[track_caller]
fn printed(cupsd: &Cupsd, job: u32) -> Vec<u8> {
    for _ in 0..200 {
        if let Some(pdf) = cupsd.printed(job) {
            return pdf;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("job {job} was not printed: {}", cupsd.log());
}

/// Waits until CUPS has nothing of a document.
#[track_caller]
fn assert_no_trace(cupsd: &Cupsd) {
    for _ in 0..100 {
        if cupsd.holders_of(PDF).is_empty() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("it is still in {:?}", cupsd.holders_of(PDF));
}

#[test]
fn a_printed_page_leaves_nothing_behind() {
    let Some(cupsd) = Cupsd::start() else { return };
    let log = tempfile::tempdir().unwrap();
    let mut person = at_the_last_page(&cupsd.socket(), log.path(), &[]);
    person.prints().sees_word("it", message_id::PRINT_DONE);
    let pdf = printed(&cupsd, 1);
    assert!(pdf.starts_with(PDF.as_bytes()));
    assert_no_trace(&cupsd);
    // Words that only this visit has, and parts that only this document has.
    let library = Library::built_in(Numerals::Locale);
    let words = library.localizer(library.find_language("it").unwrap());
    let visit = vec![words.date(DATE.parse().unwrap())];
    let during = in_memory(person.id(), &visit);
    assert!(during.iter().all(|count| *count > 0), "the canaries sing: {during:?}");
    let text = String::from_utf8_lossy(&pdf);
    let parts = text.split("obj").filter(|part| part.is_ascii() && part.len() > 40);
    let canaries = [visit, parts.take(3).map(str::to_owned).collect()].concat();
    assert!(canaries.len() > 1, "the document has no text to look for");
    person.goes_home();
    let found = in_memory(person.id(), &canaries);
    assert_eq!(found, vec![0; canaries.len()]);
    let logged = logged(log.path());
    assert!(logged.contains("print: the job is completed"), "{logged}");
    // The digits of the year may be in the time of a line, or in any file by chance.
    let lines = logged.lines().map(|line| line.split_once("Z ").map_or(line, |(_, said)| said));
    let said: Vec<&str> = lines.collect();
    assert!(!said.concat().contains("2031"), "{logged}");
    for secret in [DATE, &canaries[0]] {
        assert!(!logged.contains(secret), "{logged}");
        assert!(cupsd.holders_of(secret).is_empty());
    }
}

#[test]
fn a_sheet_that_waits_for_paper_is_withdrawn_with_its_visit() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(NO_PAPER, true);
    let log = tempfile::tempdir().unwrap();
    let mut person = at_the_last_page(&cupsd.socket(), log.path(), &[]);
    person.prints().sees_word("it", message_id::PRINT_NO_PAPER);
    assert!(!cupsd.holders_of(PDF).is_empty(), "the search finds nothing in a full spool");
    person.goes_home();
    assert_no_trace(&cupsd);
    cupsd.set(NO_PAPER, false);
    assert_eq!(cupsd.printed(1), None);
}

#[test]
fn sigterm_withdraws_a_waiting_sheet() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(SLOW, true);
    let log = tempfile::tempdir().unwrap();
    let mut person = at_the_last_page(&cupsd.socket(), log.path(), &[]);
    person.prints().sees_word("it", message_id::PRINT_PRINTING);
    for _ in 0..100 {
        if !cupsd.holders_of(PDF).is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    person.sends(Signal::TERM).waits_for_the_end();
    assert_no_trace(&cupsd);
    cupsd.set(SLOW, false);
    assert_eq!(cupsd.printed(1), None);
}

#[test]
fn a_killed_kiosk_is_cleared_away_by_the_next_one() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(NO_PAPER, true);
    let log = tempfile::tempdir().unwrap();
    let mut person = at_the_last_page(&cupsd.socket(), log.path(), &[]);
    person.prints().sees_word("it", message_id::PRINT_NO_PAPER);
    person.sends(Signal::KILL).waits_for_the_end();
    assert!(!cupsd.holders_of(PDF).is_empty());
    let mut next = kiosk(&cupsd.socket(), log.path(), &[]);
    next.sees(&it(message_id::REST_BEGIN));
    assert_no_trace(&cupsd);
}

#[test]
fn without_cups_there_is_no_button_and_the_kiosk_goes_on() {
    let log = tempfile::tempdir().unwrap();
    let mut person = at_the_last_page(&log.path().join("no.sock"), log.path(), &[]);
    assert!(!person.finds(&it(message_id::PRINT)));
    person.goes_home();
    assert!(logged(log.path()).contains("no printing: CUPS cannot be reached"));
}

#[test]
fn a_removed_printer_is_told_as_ask_staff() {
    let Some(mut cupsd) = Cupsd::start() else { return };
    let log = tempfile::tempdir().unwrap();
    let mut person = at_the_last_page(&cupsd.socket(), log.path(), &[]);
    assert!(person.finds(&it(message_id::PRINT)));
    cupsd.kill();
    person.prints().sees_word("it", message_id::PRINT_ASK_STAFF);
    person.goes_home();
}

#[test]
fn a_socket_that_never_answers_keeps_nobody_waiting() {
    let log = tempfile::tempdir().unwrap();
    let socket = log.path().join("deaf.sock");
    let _listener = UnixListener::bind(&socket).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut person = at_the_last_page(&socket, folder.path(), &[]);
    assert!(!person.finds(&it(message_id::PRINT)));
    person.goes_home();
    person.sends(Signal::TERM).waits_for_the_end();
}

/// A kiosk at the last page, with a printer.
fn with_printer(tag: &str, has_answers: bool) -> Kiosk {
    let screen = Screen::Step(Step::Takeaway, 0);
    let mut kiosk = Kiosk::start(tag).show(Showing { treatment: 0, screen, overlay: None });
    kiosk.settings.print_answers = has_answers;
    kiosk.model.can_print = true;
    kiosk
}

fn does(kiosk: &mut Kiosk, action: Action) -> Effects {
    let scene = Scene::of(&kiosk.model, &kiosk.library, &kiosk.settings, Some(TODAY));
    update(&mut kiosk.model, action, &kiosk.stage, &scene)
}

#[test]
fn a_sheet_whose_words_have_changed_is_offered_again() {
    type Change = fn(&mut Kiosk);
    let in_both: Change = |it| {
        it.settings.clinic_language = "id".to_owned();
        it.model.is_beside = true;
    };
    let changes: [(&str, Change, [bool; 2]); 7] = [
        ("day", |it| it.model.visit.appointment.date = Some(date(2026, 12, 3)), [true; 2]),
        ("hour", |it| it.model.visit.appointment.hour = Time::new(9, 0, 0, 0).ok(), [true; 2]),
        ("language", |it| it.model.language = it.library.find_language("ar").unwrap(), [true; 2]),
        ("second language", in_both, [true; 2]),
        ("no second language", |it| it.model.is_beside = true, [false; 2]),
        ("answer", |it| _ = it.model.visit.answers.insert((0, 0), Given::Yes), [false, true]),
        ("other", |it| _ = it.model.visit.answers.insert((1, 0), Given::Yes), [false; 2]),
    ];
    let states = [PrintState::Done, PrintState::AskStaff, PrintState::NoPaper];
    for (name, change, drops) in changes {
        for (has_answers, drops) in [false, true].into_iter().zip(drops) {
            for state in states {
                let mut kiosk = with_printer("it", has_answers);
                assert!(does(&mut kiosk, Action::Print).asks_for(Effect::Print));
                let news = Action::PrinterTold(PrinterNews::Sheet(0, state));
                let _told = does(&mut kiosk, news);
                let _scrolled = does(&mut kiosk, Action::PageDown);
                assert_eq!(kiosk.model.print(), Some(state));
                change(&mut kiosk);
                let effects = does(&mut kiosk, Action::PageDown);
                let left = (!drops).then_some(state);
                assert_eq!(kiosk.model.print(), left, "{name} with {has_answers}");
                let is_withdrawn = drops && state.is_under_way();
                assert_eq!(effects.asks_for(Effect::Withdraw), is_withdrawn, "{name}: {state:?}");
                // Late news of the old sheet are not those of a new one.
                let _told = does(&mut kiosk, news);
                assert_eq!(kiosk.model.print(), left, "{name}");
            }
        }
    }
}

#[test]
fn a_sheet_in_another_language_is_printed_after_the_first_was_withdrawn() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(NO_PAPER, true);
    let log = tempfile::tempdir().unwrap();
    let mut person = at_the_last_page(&cupsd.socket(), log.path(), &[]);
    person.prints().sees_word("it", message_id::PRINT_NO_PAPER);
    assert!(person.is_offered_in("id"), "no button in:\n{}", person.screen.screen().contents());
    cupsd.set(NO_PAPER, false);
    assert!(person.is_offered_in("it"), "no button in:\n{}", person.screen.screen().contents());
    person.prints().sees_word("it", message_id::PRINT_DONE);
    assert!(printed(&cupsd, 2).starts_with(PDF.as_bytes()));
    assert_eq!(cupsd.printed(1), None);
}
