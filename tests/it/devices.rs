//! Devices that type, terminals that take nothing, a machine that sleeps, and a key that is held
//! while the kiosk starts; shells that give the terminal to others.

mod presence;

use std::fs;
use std::io::{Read as _, Write as _};
use std::thread;
use std::time::Duration;

use portable_pty::CommandBuilder;
use rustix::process::Signal;
use sabar_content::l10n::message_id;
use sabar_term::clock::Clock;

use super::locked::Clinic;
use super::made_up;
use super::pin::PIN;
use super::program::{self, TO_QUESTIONS, begins, patient, said_in};
use super::terminal::{Person, SIZE, at_once, in_three_attempts};

const F4: &[u8] = b"\x1bOS";
const F12: &[u8] = b"\x1b[24~";
const BACKSPACE: &[u8] = b"\x7f";
const DOWN: &[u8] = b"\x1b[B";
/// The longest that the program may take to end after SIGTERM.
const AT_ONCE: Duration = Duration::from_secs(2);

/// Input of a scanner: a number, a short one, letters, one with signs; Enter or Tab comes last.
const CODES: [&[u8]; 5] = [
    b"012345678901234567890123456789\r",
    b"4011\r",
    b"SABAR-1-2-3\t",
    b"1111111111\r",
    b"]C1(01)08012345678905/?\r",
];

impl Person {
    fn picture_now(&mut self) -> String {
        for _ in 0..15 {
            while self.watches() {}
        }
        self.screen.screen().contents()
    }

    /// A device types, and then there is a pause.
    fn is_scanned(&mut self, code: &[u8], gap: u64) -> &mut Self {
        if gap == 0 {
            self.types(code);
        } else {
            for byte in code {
                self.types(&[*byte]);
                thread::sleep(Duration::from_millis(gap));
            }
        }
        thread::sleep(Duration::from_millis(150));
        self
    }
}

#[test]
fn a_scanner_gives_no_answer_and_begins_no_visit() {
    in_three_attempts(scans_at_rest_and_among_questions);
}

fn scans_at_rest_and_among_questions() {
    let mut person = patient(&["--lang", "it"]);
    person.sees_word("it", message_id::REST_BEGIN);
    for (code, gap) in CODES.into_iter().zip([0, 1, 3, 0, 3]) {
        person.is_scanned(code, gap).sees_word("it", message_id::REST_BEGIN);
    }
    person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
    person.types(TO_QUESTIONS).sees_word("it", message_id::CHECKLIST_INTRO);
    let before = person.picture_now();
    for (code, gap) in CODES.into_iter().zip([3, 0, 0, 1, 0]) {
        assert_eq!(person.is_scanned(code, gap).picture_now(), before);
    }
    // Typing by hand still gives answers.
    person.types(b"1");
    assert_ne!(person.picture_now(), before);
}

#[test]
fn a_scanner_tries_no_pin() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    let (pad, staff) =
        (said_in("it", message_id::PIN_TITLE), said_in("it", message_id::STAFF_TITLE));
    person.types(F12).sees(&pad);
    let code = format!("{PIN}\r");
    for gap in [0, 2] {
        person.is_scanned(code.as_bytes(), gap).is_scanned(b"999999\r", gap).sees(&pad);
        assert!(!person.screen.screen().contents().contains(&said_in("it", message_id::PIN_WRONG)));
    }
    // No wrong PIN was counted, so there is no wait.
    person.strikes(&code).sees(&staff);
}

#[test]
fn held_arrows_and_fast_typing_work() {
    let mut person = patient(&["--lang", "it"]);
    person
        .sees_word("it", message_id::REST_BEGIN)
        .types(F4)
        .sees_word("it", message_id::CHOOSE_TITLE);
    person.types(b"1").sees_word("it", message_id::STEP_SUMMARY);
    let before = person.picture_now();
    for _ in 0..60 {
        person.types(DOWN);
        thread::sleep(Duration::from_millis(33));
    }
    assert_ne!(person.picture_now(), before);
    for _ in 0..3 {
        person.strikes("esee");
        person.picture_now();
    }
    let help = said_in("it", message_id::HELP_TITLE);
    person.types(b"\x1bOP").sees(&help);
}

#[test]
fn the_scrollback_is_cleared_after_each_visit() {
    const SCROLLBACK: &[u8] = b"\x1b[3J";
    let mut person = patient(&["--lang", "it"]);
    person.sees_word("it", message_id::REST_BEGIN);
    let count = |person: &Person| {
        let received = &person.received;
        received.windows(SCROLLBACK.len()).filter(|window| *window == SCROLLBACK).count()
    };
    for visit in 0..3 {
        assert_eq!(count(&person), visit);
        person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
        person.types(BACKSPACE).sees_word("it", message_id::REST_BEGIN);
        person.picture_now();
    }
    assert_eq!(count(&person), 3);
    person.sees_word("it", message_id::REST_BEGIN);
}

/// Runs the program at a terminal that takes so many bytes a second, until much is waiting for it;
/// asks it to end, and returns the time that took.
fn ends_at_a_slow_terminal(bytes_a_second: u64) -> (Duration, u32) {
    let pair = portable_pty::native_pty_system().openpty(SIZE).unwrap();
    let mut program = pair.slave.spawn_command(program::kiosk(&["--lang", "it"])).unwrap();
    let mut reader = pair.master.try_clone_reader().unwrap();
    if let Some(pause) = 1000_u64.checked_div(bytes_a_second) {
        thread::spawn(move || {
            while reader.read(&mut [0]).is_ok_and(|count| count > 0) {
                thread::sleep(Duration::from_millis(pause));
            }
        });
    }
    let mut keyboard = pair.master.take_writer().unwrap();
    thread::sleep(Duration::from_millis(500));
    for _ in 0..60 {
        keyboard.write_all(b"\x1bOQ").unwrap();
        thread::sleep(Duration::from_millis(60));
        keyboard.write_all(b"\x1bOR").unwrap();
        thread::sleep(Duration::from_millis(60));
    }
    let id = program.process_id().unwrap().try_into().unwrap();
    let clock = Clock::start();
    rustix::process::kill_process(rustix::process::Pid::from_raw(id).unwrap(), Signal::TERM)
        .unwrap();
    loop {
        if let Some(status) = program.try_wait().unwrap() {
            return (clock.now(), status.exit_code());
        }
        assert!(clock.now() < AT_ONCE * 10, "{bytes_a_second} bytes a second: it does not end");
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn sigterm_ends_it_on_a_terminal_that_reads_slowly() {
    let tries =
        [0, 10, 1000].map(|bytes| (bytes, thread::spawn(move || ends_at_a_slow_terminal(bytes))));
    for (bytes, ended) in tries {
        let (took, code) = ended.join().unwrap();
        println!("{bytes} bytes a second: ended after {took:?}");
        assert!(took <= AT_ONCE, "{bytes} bytes a second: {took:?}");
        assert_eq!(code, 128 + 15);
    }
}

#[test]
fn the_visit_is_reset_after_a_suspend() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sabar.toml");
    fs::write(&file, "idle_after = 30\nidle_per_word = 0\nidle_countdown = 20\n").unwrap();
    let config = file.to_str().unwrap();
    at_once([&b"x"[..], b"\r", b"3", F4], |key| {
        let mut person = patient(&["--lang", "it", "--config", config, "--clock-rate", "10"]);
        person.sees_word("it", message_id::REST_BEGIN);
        person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
        person.types(b"1").sees_word("it", message_id::STEP_SUMMARY);
        person.sends(Signal::STOP);
        person.types(key);
        thread::sleep(Duration::from_millis(5500));
        person.sends(Signal::CONT).sees_word("it", message_id::CHOOSE_TITLE);
        let seen = person.picture_now();
        assert!(seen.contains(&said_in("it", message_id::CHOOSE_TITLE)), "{key:?}\n{seen}");
        let asked = begins("it", message_id::STILL_THERE_TITLE);
        assert!(!seen.contains(&asked), "{key:?}\n{seen}");
    });
}

#[test]
fn a_key_held_during_the_start_does_not_end_it() {
    starts_though(&[], |keyboard, _, n| {
        keyboard.write_all([&b"\x03"[..], b"\x1c", b"\x1a"][n % 3]).unwrap();
        thread::sleep(Duration::from_millis(33));
    });
}

#[test]
fn a_reload_asked_for_during_the_start_does_not_end_it() {
    let signals =
        [Signal::USR1, Signal::USR2, Signal::ALARM, Signal::PROF, Signal::IO, Signal::VTALARM];
    for manner in [&[][..], &["--plain"]] {
        starts_though(manner, |_, program, n| {
            rustix::process::kill_process(program, signals[n % signals.len()]).unwrap();
            thread::sleep(Duration::from_millis(10));
        });
    }
}

/// Starts the kiosk with much content; from when it has found its terminal until it draws, something
/// is done to it again and again, which does not end it.
fn starts_though(
    manner: &[&str],
    disturb: impl Fn(&mut dyn std::io::Write, rustix::process::Pid, usize),
) {
    let content = tempfile::tempdir().unwrap();
    made_up::write(content.path(), 100, 3);
    let clinic = Clinic::new();
    let pair = portable_pty::native_pty_system().openpty(SIZE).unwrap();
    let settings = || format!("{:?}", pair.master.get_termios());
    let before = settings();
    let clock = Clock::start();
    let options = [manner, &["--content", content.path().to_str().unwrap()]].concat();
    let mut program = pair.slave.spawn_command(clinic.command(&options)).unwrap();
    let id = program.process_id().unwrap().try_into().unwrap();
    let id = rustix::process::Pid::from_raw(id).unwrap();
    while settings() == before {
        assert!(clock.now() < Duration::from_secs(60));
        thread::sleep(Duration::from_millis(1));
    }
    let held_after = clock.now();
    let mut reader = pair.master.try_clone_reader().unwrap();
    let output = thread::spawn(move || {
        // Its first output is for the terminal that it has entered.
        reader.read_exact(&mut [0; 1]).unwrap();
        reader
    });
    let mut keyboard = pair.master.take_writer().unwrap();
    let mut n_times = 0;
    while !output.is_finished() {
        disturb(&mut keyboard, id, n_times);
        n_times += 1;
        assert_eq!(program.try_wait().unwrap().map(|it| it.exit_code()), None, "{n_times} times");
    }
    let entered_after = clock.now();
    assert!(held_after < entered_after / 2, "{held_after:?} of {entered_after:?}");
    program.kill().unwrap();
}

/// The program in a shell that has jobs: `$sabar` is what is started, `$1` what is asked of it.
fn in_a_shell(script: &str, option: &str) -> (tempfile::TempDir, Person) {
    let folder = tempfile::tempdir().unwrap();
    let mut command = CommandBuilder::new("bash");
    command.args(["--norc", "-c", &format!("set -m; {script}"), "bash", option]);
    command.env("TERM", "xterm-256color");
    command.env("sabar", env!("CARGO_BIN_EXE_sabar"));
    command.env("SABAR_PIN_FILE", folder.path().join("pin"));
    command.env("SABAR_LOG", "off");
    super::pin::set(&folder.path().join("pin"));
    let person = Person::runs(command, SIZE);
    (folder, person)
}

#[test]
fn in_the_background_of_a_shell_it_waits_or_ends_and_never_spins() {
    for option in ["--lang=it", "--kiosk", "--plain --kiosk"] {
        let (_folder, mut person) = in_a_shell("$sabar $1 & wait $!; jobs", option);
        person.sees("Stopped");
        // A program that is not stopped says what to do.
        let ignoring = "trap '' TTIN TTOU; $sabar $1 & wait $!; echo code $?";
        let (_folder, mut person) = in_a_shell(ignoring, option);
        person.sees("bring it to the front").sees("code 3");
    }
}

#[test]
fn taken_to_the_background_it_ends_when_it_is_asked_to_or_would_read_for_others() {
    // The shell is in the foreground: `fg` waits until the program stops.
    let begun =
        "$sabar $1 & sleep 0.3; (sleep 1; kill -STOP $!; sleep 0.3; kill -CONT $!) & fg %1; ";
    let over = "sleep 1; kill -0 %1 && echo still there; echo over";
    let ends = ["kill %1", "echo type now; sleep 2"];
    let options = ["--lang=it", "--kiosk", "--plain --kiosk"];
    at_once(options.into_iter().flat_map(|it| ends.map(|end| (it, end))), move |(option, end)| {
        let script = format!("{begun} sleep 0.6; {end}; {over}");
        let (_folder, mut person) = in_a_shell(&script, option);
        if end != "kill %1" {
            person.sees("type now").types(b"x\r");
        }
        person.sees("over");
        assert!(!String::from_utf8_lossy(&person.received).contains("still there"), "{option}");
    });
}

#[test]
fn without_standard_input_the_other_terminal_it_has_is_used() {
    for script in ["$sabar $1 <&-", "$sabar $1 </dev/null", "setsid --wait $sabar $1 <&-"] {
        let (_folder, mut person) = in_a_shell(&format!("{script}; echo code $?"), "--lang=it");
        person.sees(&said_in("it", message_id::REST_BEGIN)).types(b"\x1bOP");
        person.sees(&said_in("it", message_id::HELP_TITLE)).types(b"\x7f\x11").sees("code 0");
    }
}
