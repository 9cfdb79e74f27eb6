//! Answers of a terminal to queries: late, twice, garbage or none. The terminal is restored in every
//! case.

use std::process::Command;

use rustix::process::Signal;
use sabar_content::l10n::message_id;
use sabar_term::detect::QUESTIONS;

use super::program::{self, TO_QUESTIONS, begins, said_in};
use super::terminal::{Person, SIZE};

const KONSOLE: &[u8] = b"\x1bP>|Konsole 22.12.3\x1b\\\x1b[>1;115;0c\x1b[?62;1;4c";
const XTERM: &[u8] =
    b"\x1bP>|XTerm(379)\x1b\\\x1b[>41;379;0c\x1b[8;0$y\x1b[?2026;0$y\x1b[?64;1;2;6;9c";
const KONSOLE_ENTERED: &[u8] = b"\x1b]50;BidiRenderingEnabled=false\x07";
const KONSOLE_LEFT: &[u8] = b"\x1b]50;BidiRenderingEnabled=true\x07";

const F4: &[u8] = b"\x1bOS";
const CONTROL_Q: &[u8] = b"\x11";

fn kiosk() -> Person {
    unknown(&["--lang", "it"])
}

/// The program at a terminal that the environment does not describe.
pub(super) fn unknown(arguments: &[&str]) -> Person {
    let mut command = program::kiosk(arguments);
    for variable in sabar_term::detect::VARIABLES {
        command.env_remove(variable);
    }
    Person::runs(command, SIZE)
}

impl Person {
    pub(super) fn has_received(&self, bytes: &[u8]) -> bool {
        self.received.windows(bytes.len()).any(|window| window == bytes)
    }

    #[track_caller]
    pub(super) fn receives(&mut self, bytes: &[u8]) -> &mut Self {
        for _ in 0..500 {
            if self.has_received(bytes) {
                return self;
            }
            self.watches();
        }
        panic!("never received {}", bytes.escape_ascii());
    }

    #[track_caller]
    pub(super) fn is_asked(&mut self) -> &mut Self {
        self.receives(QUESTIONS)
    }

    #[track_caller]
    fn sees_italian(&mut self, id: &str) -> &mut Self {
        let word = said_in("it", id);
        self.sees_that(&word, |screen| {
            let text: Vec<_> = screen.contents().split_whitespace().map(str::to_owned).collect();
            text.join(" ").contains(&word)
        })
    }
}

#[test]
fn terminal_settings_are_restored_at_every_end() {
    let ends: [&dyn Fn(&mut Person); 4] = [
        &|person| {
            person.types(CONTROL_Q);
        },
        &|person| {
            person.sends(Signal::TERM);
        },
        &|person| {
            person.sends(Signal::INT);
        },
        &|person| {
            person.sends(Signal::HUP);
        },
    ];
    for end in ends {
        let mut person = kiosk();
        person.is_asked().types(KONSOLE).sees_italian(message_id::REST_BEGIN);
        person.receives(KONSOLE_ENTERED);
        assert!(!person.has_received(KONSOLE_LEFT));
        end(&mut person);
        person.waits_for_the_end();
        person.receives(KONSOLE_LEFT).finds_the_terminal_as_it_was();
    }
}

#[test]
fn with_the_theme_auto_a_light_terminal_gets_dark_text() {
    let grounds = [("ffff/ffff/ffff", "251;248;241"), ("0000/0000/0000", "18;24;28")];
    for (told, ground) in grounds {
        let mut person = program::patient(&["--lang", "it", "--theme", "auto"]);
        let answer = format!("\x1b]11;rgb:{told}\x1b\\");
        person.is_asked().types(&[answer.as_bytes(), XTERM].concat());
        person.sees_italian(message_id::REST_BEGIN).receives(ground.as_bytes());
        person.types(CONTROL_Q).waits_for_the_end();
    }
}

#[test]
fn konsole_sequences_are_sent_to_konsole_only() {
    let mut person = kiosk();
    person.is_asked().types(XTERM).sees_italian(message_id::REST_BEGIN);
    person.types(CONTROL_Q).waits_for_the_end();
    assert!(!person.has_received(b"\x1b]50;"));
    assert!(!person.has_received(b"\x1b]5379;"));
    person.receives(b"\x1b[8l").receives(b"\x1b[8h");
}

#[test]
fn an_answer_that_comes_late_still_counts() {
    let mut person = kiosk();
    person.is_asked().sees_italian(message_id::REST_BEGIN);
    assert!(!person.has_received(KONSOLE_ENTERED));
    person.types(KONSOLE).receives(KONSOLE_ENTERED).sees_italian(message_id::REST_BEGIN);
    person.types(CONTROL_Q).waits_for_the_end();
    person.receives(KONSOLE_LEFT).finds_the_terminal_as_it_was();
}

#[test]
fn an_answer_that_comes_twice_changes_nothing() {
    let mut person = kiosk();
    person.is_asked().types(XTERM).types(XTERM).sees_italian(message_id::REST_BEGIN);
    person.types(XTERM).types(F4).sees_italian(message_id::CHOOSE_TITLE);
    person.types(CONTROL_Q).waits_for_the_end();
    person.finds_the_terminal_as_it_was();
}

#[test]
fn keys_between_the_answers_are_not_lost() {
    let mut person = kiosk();
    // F4, and then the first treatment, while the terminal is still answering.
    let typed = [
        b"\x1bP>|XTerm(379)\x1b\\",
        F4,
        b"\x1b[>41;379;0c\x1b[8;0$y",
        b"1",
        b"\x1b[?2026;0$y\x1b[?64;1c",
    ];
    person.is_asked().types(&typed.concat()).sees_italian(message_id::STEP_SUMMARY);
    person.types(CONTROL_Q).waits_for_the_end();
}

#[test]
fn garbage_as_an_answer_is_dropped() {
    let garbage: [&[u8]; 5] = [
        b"\x1bP>|",
        b"\x1b[>99999999999999999999;1;1;1;1;1;1;1c",
        b"\x1b[\xff\xfe\x1b]0;title",
        b"\x1b[?2026;2$\x1b[",
        b"\x90\x9b\x1b[?",
    ];
    for bytes in garbage {
        let mut person = kiosk();
        person.is_asked().types(bytes).sees_italian(message_id::REST_BEGIN);
        // Whatever was begun has died by now.
        std::thread::sleep(std::time::Duration::from_millis(600));
        person.types(F4).sees_italian(message_id::CHOOSE_TITLE);
        person.types(CONTROL_Q).waits_for_the_end();
        person.finds_the_terminal_as_it_was();
    }
}

#[test]
fn a_terminal_lost_during_queries_ends_the_program_quietly() {
    let mut person = kiosk();
    person.is_asked().sends(Signal::HUP);
    assert_eq!(person.waits_for_the_end().exit_code(), 129);
}

#[test]
fn an_unknown_dialect_is_refused_with_all_names() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_sabar"));
    let output = program.args(["--dialect", "klingon"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).unwrap();
    for dialect in sabar_term::dialect::Dialect::ALL {
        assert!(message.contains(dialect.name()), "{message}");
    }
}

#[test]
fn doctor_prints_the_answers_and_the_dialect() {
    let mut person = unknown(&["doctor"]);
    person
        .is_asked()
        .types(b"\x1b]11;rgb:ff/ff/ff\x07")
        .types(KONSOLE)
        .sees("The arrow touches")
        .sees("konsole (5 of 11)");
    person.types(b"\x1b[C").sees("words (6 of 11)").types(b"\r");
    assert!(person.waits_for_the_end().success());
    person
        .sees("Konsole 22.12.3")
        .sees("dialect       konsole")
        .sees("light (OSC 11)")
        .sees("sabar --dialect words");
    // The first dialect's setting was put back before the second was tried.
    assert!(person.has_received(KONSOLE_LEFT));
}

#[test]
fn doctor_in_a_pipe_or_without_a_terminal_does_not_hang() {
    let mut program = Command::new("setsid");
    let output = program
        .args([env!("CARGO_BIN_EXE_sabar"), "doctor"])
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
}

/// A kiosk that fails when `z` is pressed.
fn frail() -> Person {
    program::patient(&["--lang", "it", "--fault-key", "z"])
}

#[test]
fn a_fault_shows_one_moment_and_returns_to_rest() {
    let mut person = frail();
    person.sees_italian(message_id::REST_BEGIN).types(F4).sees_italian(message_id::CHOOSE_TITLE);
    person.types(&[TO_QUESTIONS, b"1"].concat()).sees(&begins("it", message_id::FLAG_STOP));
    person.types(b"z").sees_italian(message_id::ONE_MOMENT);
    let indonesian = said_in("id", message_id::ONE_MOMENT);
    person.sees(&indonesian).sees_italian(message_id::REST_BEGIN);
    // Nothing of the visit is left.
    person.types(F4).sees_italian(message_id::CHOOSE_TITLE).types(TO_QUESTIONS);
    person.sees_italian(message_id::CHECKLIST_INTRO);
    let flag = begins("it", message_id::FLAG_STOP);
    assert!(!person.screen.screen().contents().contains(&flag));
    person.types(CONTROL_Q).waits_for_the_end();
    person.finds_the_terminal_as_it_was();
}

#[test]
fn five_faults_in_a_minute_stop_the_program() {
    let mut person = frail();
    for _ in 0..5 {
        person.sees_italian(message_id::REST_BEGIN).types(b"z");
        if person.comes_to_see(std::time::Duration::from_millis(1500), |screen| {
            screen.contents().contains(&said_in("it", message_id::ONE_MOMENT))
        }) {
            // Any key takes the moment off.
            person.types(b"x");
        }
    }
    assert_eq!(person.waits_for_the_end().exit_code(), 70);
    person.sees("stopped after five faults within a minute").finds_the_terminal_as_it_was();
}

#[test]
fn a_fault_restores_terminal_settings_before_the_restart() {
    let mut person = frail();
    person.is_asked().types(KONSOLE).sees_italian(message_id::REST_BEGIN).receives(KONSOLE_ENTERED);
    assert!(!person.has_received(KONSOLE_LEFT));
    person.types(b"z").receives(KONSOLE_LEFT);
    // It is asked again what it is, and answers again.
    person.types(KONSOLE).sees_italian(message_id::REST_BEGIN);
    person.types(CONTROL_Q).waits_for_the_end();
    person.finds_the_terminal_as_it_was();
}
