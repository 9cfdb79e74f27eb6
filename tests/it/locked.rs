//! Kiosk mode: ignored keys and signals, the PIN, and the staff pages.

mod pin_service;
mod wrong_pins;

use std::fs;
use std::path::PathBuf;

use portable_pty::{CommandBuilder, PtySize};
use rustix::process::Signal;
use sabar_content::l10n::message_id;
use tempfile::TempDir;

use super::pin::{self, PIN};
use super::printing::logged;
use super::program::{self, TO_QUESTIONS, begins, said_in};
use super::terminal::{Person, SIZE};

const F4: &[u8] = b"\x1bOS";
const F12: &[u8] = b"\x1b[24~";

/// A clinic: a PIN, a log, a content folder.
pub(super) struct Clinic {
    folder: TempDir,
}

impl Clinic {
    pub(super) fn new() -> Self {
        let clinic = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(clinic.path("log")).unwrap();
        fs::create_dir_all(clinic.path("content/locales")).unwrap();
        pin::set(&clinic.path("pin"));
        clinic
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn command(&self, arguments: &[&str]) -> CommandBuilder {
        let mut command = program::kiosk(&["--kiosk", "--lang", "it"]);
        command.args(arguments);
        command.env("SABAR_PIN_FILE", self.path("pin"));
        command.env("SABAR_LOG", self.path("log"));
        command
    }

    pub(super) fn opens(&self, arguments: &[&str]) -> Person {
        let mut person = Person::runs(self.command(arguments), SIZE);
        person.sees(&it(message_id::REST_BEGIN));
        person
    }

    fn opens_with_content(&self) -> Person {
        let content = self.path("content");
        self.opens(&["--content", content.to_str().unwrap()])
    }

    /// All that was logged.
    fn log(&self) -> String {
        logged(&self.path("log"))
    }

    fn writes_content(&self, path: &str, text: &str) {
        let path = self.path("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn it(id: &str) -> String {
    said_in("it", id)
}

impl Person {
    /// Asserts that the kiosk still reads keys: the help opens and closes.
    #[track_caller]
    fn is_heard(&mut self) -> &mut Self {
        // Earlier input of a device has timed out.
        self.pauses(100).types(b"\x1bOP").sees(&it(message_id::HELP_TITLE));
        self.types(b"\x7f")
            .sees_that("no help", |screen| !screen.contents().contains(&it(message_id::HELP_TITLE)))
    }

    /// Types the PIN at the pad.
    #[track_caller]
    fn opens_staff_pages(&mut self) -> &mut Self {
        self.types(F12).sees(&it(message_id::PIN_TITLE));
        self.strikes(PIN).types(b"\r").sees(&it(message_id::STAFF_TITLE))
    }

    /// Scrolls the staff page until it shows the text, and returns the number before it.
    #[track_caller]
    fn scrolls_to(&mut self, id: &str) -> &mut Self {
        let words = it(id);
        let is_there = self.presses_until(b"\x1b[6~", |screen| screen.contents().contains(&words));
        assert!(is_there, "no {words:?} in:\n{}", self.screen.screen().contents());
        self
    }

    /// Presses the number before the text.
    #[track_caller]
    fn picks(&mut self, id: &str) -> &mut Self {
        let words = it(id);
        self.scrolls_to(id);
        let contents = self.screen.screen().contents();
        let line = contents.lines().find(|line| line.contains(&words)).unwrap();
        let digit = line.chars().find(char::is_ascii_digit).unwrap();
        self.types(digit.to_string().as_bytes())
    }
}

#[test]
fn no_control_key_does_anything() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    // Not Enter, Tab, Backspace or the beginning of a sequence.
    let keys: Vec<u8> = (1..32).filter(|key| ![8, 9, 10, 13, 27].contains(key)).collect();
    // Slowly enough to be no burst.
    for key in &keys {
        person.types(&[*key]).pauses(60);
    }
    person.is_heard().types(F4).sees(&it(message_id::CHOOSE_TITLE));
    for key in &keys {
        person.types(&[*key, b'\x1b', *key]).pauses(60);
    }
    person.is_heard();
}

#[test]
fn no_signal_but_the_managers_does_anything() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    let signals = [
        Signal::INT,
        Signal::QUIT,
        Signal::TSTP,
        Signal::TTIN,
        Signal::TTOU,
        Signal::USR2,
        Signal::ALARM,
        Signal::PROF,
        Signal::VTALARM,
        Signal::IO,
        Signal::XCPU,
        Signal::XFSZ,
        Signal::POWER,
        Signal::STKFLT,
        Signal::CONT,
        Signal::PIPE,
        Signal::WINCH,
    ];
    for _ in 0..10 {
        for signal in signals {
            person.sends(signal);
        }
    }
    person.is_heard().sends(Signal::TERM);
    assert_eq!(person.waits_for_the_end().exit_code(), 143);
    assert!(person.screen.screen().contents().trim().is_empty());
}

#[test]
fn no_core_file_is_written_and_no_title_or_clipboard_is_touched() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    let limits = fs::read_to_string(format!("/proc/{}/limits", person.id())).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    person.types(F4).sees(&it(message_id::CHOOSE_TITLE));
    person.types(&[TO_QUESTIONS, b"1"].concat()).sees(&begins("it", message_id::FLAG_STOP));
    person.sends(Signal::TERM).waits_for_the_end();
    // Titles and the clipboard are set by OSC. The one that is sent asks for the background.
    let sent = person.received.windows(5).filter(|bytes| bytes.starts_with(b"\x1b]"));
    assert!(sent.into_iter().all(|bytes| bytes == b"\x1b]11;"));
}

#[test]
fn staff_can_end_it_with_the_pin() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    person.opens_staff_pages().picks(message_id::STAFF_END);
    assert_eq!(person.waits_for_the_end().exit_code(), 0);
    let log = clinic.log();
    assert!(log.contains("start") && log.contains("staff") && log.contains("end"), "{log}");
}

#[test]
fn a_reopened_pad_is_empty() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    person.types(F12).sees(&it(message_id::PIN_TITLE)).strikes("99").sees(&said_count(2));
    person.types(F12).sees(&said_count(0)).strikes(PIN).sees(&said_count(6));
    person.types(b"\r").sees(&it(message_id::STAFF_TITLE));
}

#[test]
fn an_arrow_pad_types_the_pin_too() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    person.types(F12).sees(&it(message_id::PIN_TITLE));
    person.strikes("26074");
    // From "that is it" to the digit 1 in the first row, and back.
    person.types(b"\x1b[A\x1b[A\x1b[A\x1b[D\x1b[D\r").sees(&said_count(6));
    person.types(b"\x1b[B\x1b[B\x1b[B\x1b[C\x1b[C\r").sees(&it(message_id::STAFF_TITLE));
}

/// The pad's message after a number of digits.
fn said_count(count: u32) -> String {
    let library = sabar_content::library::Library::built_in(sabar_content::l10n::Numerals::Locale);
    let words = library.localizer(library.find_language("it").unwrap());
    sabar_text::plain(&words.with(message_id::PIN_TYPED, &[("count", count.into())]))
}

#[test]
fn invalid_content_is_not_loaded_and_staff_are_told() {
    let clinic = Clinic::new();
    let ui = fs::read_to_string("locales/it/ui.ftl").unwrap();
    let mut person = clinic.opens_with_content();
    clinic.writes_content("locales/it/ui.ftl", "half a fi");
    person.opens_staff_pages().picks(message_id::STAFF_RELOAD).sees(&it(message_id::STAFF_REFUSED));
    person.picks(message_id::STAFF_PROBLEMS).sees("locales/it/ui.ftl");
    person.types(b"\x7f").sees(&it(message_id::STAFF_TITLE)).types(b"\x7f");
    person.sees(&it(message_id::REST_BEGIN));
    let words = ui.replacen(&it(message_id::REST_BEGIN), "Si comincia da qui.", 1);
    clinic.writes_content("locales/it/ui.ftl", &words);
    person.opens_staff_pages().picks(message_id::STAFF_RELOAD);
    person.sees_that("all well", |screen| {
        !screen.contents().contains(&it(message_id::STAFF_REFUSED))
    });
    person.types(b"\x7f").sees("Si comincia da qui.");
    let log = clinic.log();
    assert!(log.contains("reload refused") && log.contains("reload reloads=1"), "{log}");
}

#[test]
fn an_update_waits_for_the_end_of_the_visit() {
    let clinic = Clinic::new();
    let mut person = clinic.opens_with_content();
    let title = it(message_id::CHOOSE_TITLE);
    person.types(F4).sees(&title);
    let ui = fs::read_to_string("locales/it/ui.ftl").unwrap();
    let words = ui.replacen(&it(message_id::REST_BEGIN), "Si comincia da qui.", 1);
    clinic.writes_content("locales/it/ui.ftl", &words);
    person.sends(Signal::USR1).is_heard().sees(&title);
    assert!(!clinic.log().contains("reload"));
    person.types(b"\x7f").sees("Si comincia da qui.");
    assert!(clinic.log().contains("reload reloads=1"));
}

#[test]
fn a_fault_neither_repeats_nor_loses_a_reload() {
    let clinic = Clinic::new();
    let content = clinic.path("content");
    let mut person = clinic.opens(&["--content", content.to_str().unwrap(), "--fault-key", "z"]);
    let begins_with = |words: &str| {
        let ui = fs::read_to_string("locales/it/ui.ftl").unwrap();
        let ui = ui.replacen(&it(message_id::REST_BEGIN), words, 1);
        clinic.writes_content("locales/it/ui.ftl", &ui);
    };
    begins_with("Si comincia da qui.");
    person.sends(Signal::USR1).sees("Si comincia da qui.");
    person.types(F4).sees(&it(message_id::CHOOSE_TITLE)).types(b"z");
    person.sees(&it(message_id::ONE_MOMENT)).sees("Si comincia da qui.").is_heard();
    let log = clinic.log();
    assert!(log.contains("reload reloads=1") && !log.contains("reloads=2"), "{log}");

    // Asked for in a visit that ends by a fault.
    person.types(F4).sees(&it(message_id::CHOOSE_TITLE));
    begins_with("Si comincia da capo.");
    person.sends(Signal::USR1).is_heard().sees(&it(message_id::CHOOSE_TITLE)).types(b"z");
    person.sees("Si comincia da capo.");
    assert!(clinic.log().contains("reload reloads=2"));
}

#[test]
fn a_fault_in_public_shows_nothing_but_one_moment_and_is_logged_without_answers() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&["--fault-key", "z"]);
    person.types(F4).sees(&it(message_id::CHOOSE_TITLE));
    person
        .types(&[TO_QUESTIONS, b"1"].concat())
        .sees(&begins("it", message_id::FLAG_STOP))
        .types(b"z");
    person.sees(&it(message_id::ONE_MOMENT)).sees(&it(message_id::REST_BEGIN));
    assert!(!String::from_utf8_lossy(&person.received).contains("panicked"));
    let log = clinic.log();
    let fault = log.lines().find(|line| line.contains(" fault ")).unwrap();
    assert!(fault.contains("src/shell/app/events.rs:"), "{fault}");
    assert!(fault.contains("PageDown Forward Pick"), "{fault}");
    assert!(!fault.contains("Yes") && !fault.contains("fault requested"), "{fault}");
}

#[test]
fn a_log_that_cannot_be_written_blocks_nothing() {
    let clinic = Clinic::new();
    let mut command = clinic.command(&[]);
    command.env("SABAR_LOG", "/proc/nowhere");
    let mut person = Person::runs(command, SIZE);
    person.sees(&it(message_id::REST_BEGIN)).is_heard();
}

#[test]
fn a_full_disk_blocks_nothing() {
    let clinic = Clinic::new();
    let log = clinic.path("log");
    // Whatever day it is: every file of the log is a device that is always full.
    for name in log_names() {
        std::os::unix::fs::symlink("/dev/full", log.join(name)).unwrap();
    }
    let mut person = clinic.opens(&[]);
    for _ in 0..50 {
        person.types(F4).sees(&it(message_id::CHOOSE_TITLE)).types(b"\x7f");
        person.sees(&it(message_id::REST_BEGIN));
    }
    person.is_heard();
}

#[test]
fn a_pipe_in_place_of_the_log_blocks_nothing() {
    let clinic = Clinic::new();
    let pipes = log_names().into_iter().map(|name| clinic.path("log").join(name));
    for pipe in pipes.chain([clinic.path("pipe")]) {
        assert!(std::process::Command::new("mkfifo").arg(pipe).status().unwrap().success());
    }
    for log in ["log", "pipe"] {
        let mut command = clinic.command(&[]);
        command.env("SABAR_LOG", clinic.path(log));
        let mut person = Person::runs(command, SIZE);
        person.sees(&it(message_id::REST_BEGIN)).is_heard().sends(Signal::TERM);
        assert_eq!(person.waits_for_the_end().exit_code(), 143);
        let received = String::from_utf8_lossy(&person.received);
        assert!(received.contains("sabar does not log: "), "{received:?}");
    }
}

/// The names of the log's files for today and the days around it.
fn log_names() -> Vec<String> {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let around = [today.yesterday().unwrap(), today, today.tomorrow().unwrap()];
    around.map(|day| format!("sabar.{day}.log")).to_vec()
}

#[test]
fn a_terminal_that_is_too_small_is_waited_for() {
    let clinic = Clinic::new();
    let size = PtySize { rows: 5, cols: 20, ..SIZE };
    let mut person = Person::runs(clinic.command(&[]), size);
    person.sees_that("something", |screen| !screen.contents().trim().is_empty());
    person.master.resize(SIZE).unwrap();
    person
        .screen
        .screen_mut()
        .set_size(SIZE.rows.try_into().unwrap(), SIZE.cols.try_into().unwrap());
    person.sees(&it(message_id::REST_BEGIN));
}

#[test]
fn without_free_file_descriptors_it_goes_on() {
    let clinic = Clinic::new();
    let mut command = CommandBuilder::new("sh");
    let program = clinic.command(&[]);
    let arguments: Vec<_> = program.get_argv().iter().map(|it| it.to_str().unwrap()).collect();
    // As many as it has open by itself, and a few for looking.
    command.args(["-c", &format!("ulimit -n 24; exec {}", arguments.join(" "))]);
    for (name, value) in program.iter_extra_env_as_str() {
        command.env(name, value);
    }
    let mut person = Person::runs(command, SIZE);
    person.sees(&it(message_id::REST_BEGIN)).is_heard();
    person.opens_staff_pages().picks(message_id::STAFF_RELOAD).is_heard_in_staff_pages();
}

impl Person {
    #[track_caller]
    fn is_heard_in_staff_pages(&mut self) -> &mut Self {
        self.picks(message_id::STAFF_COUNTS).scrolls_to(message_id::STAFF_COUNTS_ABOUT)
    }
}
