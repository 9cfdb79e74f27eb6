//! Plain mode of the real program: its input through a pipe and in a pseudo-terminal.

use std::process::{Command, Stdio};

use portable_pty::CommandBuilder;
use proptest::collection::vec;
use proptest::prelude::*;
use rustix::process::{Pid, Signal, kill_process};
use sabar::shell::plain::PROMPT;
use sabar_content::l10n::message_id;

use super::super::kiosk::built_in;
use super::super::pin;
use super::super::program;
use super::super::terminal::{Person, SIZE};
use super::{CONTROL_D, PROGRAM, any_line, consultation, fed, turns, word};

#[test]
fn bad_bytes_and_endless_lines_do_no_harm_to_the_real_program() {
    let endless = [b"1".repeat(3 * 1024 * 1024).as_slice(), b"\nid\n"].concat();
    for bytes in [endless.as_slice(), b"\xc3\x28\x1b[2J\nid\n", b"\0\0\0\nid\n"] {
        let output = fed(&["--lang", "it"], bytes);
        assert_eq!(output.status.code(), Some(0));
        let said = String::from_utf8(output.stdout).unwrap();
        let turns = turns(&said);
        assert_eq!(turns.len(), 3);
        assert!(turns[1].starts_with(&word("it", message_id::PLAIN_UNKNOWN)));
        assert!(turns[2].starts_with(&word("id", message_id::CHOOSE_TITLE)));
    }
}

#[test]
fn the_end_of_the_input_ends_it_quietly_wherever_it_is() {
    let lines = consultation(&built_in(), 0).join("\n");
    for cut in [0, 1, 2, 10, 30, lines.len()] {
        let output = fed(&["--lang", "it"], format!("it\n{lines}").split_at(cut).0.as_bytes());
        assert_eq!(output.status.code(), Some(0));
        assert!(output.stderr.is_empty());
        assert!(output.stdout.ends_with(b"> \n"));
    }
}

#[test]
fn an_interrupt_ends_it() {
    // Whoever runs the tests may ignore the signal, and that is handed on.
    let mut program = Command::new("env")
        .args(["--default-signal=INT", PROGRAM, "run", "--plain"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    kill_process(Pid::from_child(&program), Signal::INT).unwrap();
    assert!(!program.wait().unwrap().success());
}

#[test]
fn plain_is_an_option_of_run_only() {
    let output = Command::new(PROGRAM).args(["--plain", "check"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let output = Command::new(PROGRAM).args(["run", "--width", "40"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn on_a_terminal_only_text_is_sent_and_lines_are_edited_as_usual() {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["--plain", "--lang", "it"]);
    let mut patient = Person::runs(command, SIZE);
    patient.sees(PROMPT.trim_end());
    // A slip of the finger, taken back.
    patient.types(b"2\x7f3\r").sees(&word("it", message_id::CHOOSE_TITLE));
    patient.types(b"1\r").sees(&word("it", message_id::CONTINUE));
    assert!(patient.types(CONTROL_D).waits_for_the_end().success());
    patient.finds_the_terminal_as_it_was();
    assert!(!patient.received.contains(&b'\x1b'));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn the_real_program_always_ends(lines in vec(any_line(), 0..40)) {
        let output = fed(&["--lang", "id"], &lines.join(&b'\n'));
        prop_assert_eq!(output.status.code(), Some(0));
    }
}

/// Staff's PIN in a folder, and the kiosk in lines.
fn locked() -> (tempfile::TempDir, Person) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pin");
    pin::set(&file);
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["--plain", "--kiosk", "--lang", "it"]);
    command.env("SABAR_PIN_FILE", &file);
    (folder, Person::runs(command, SIZE))
}

#[test]
fn in_kiosk_mode_no_key_ends_or_stops_it() {
    let (_folder, mut patient) = locked();
    patient.sees(PROMPT.trim_end());
    for key in [3_u8, 4, 26, 28, 4, 4] {
        patient.types(&[key]).pauses(60);
    }
    patient.types(b"\r").sees(&word("it", message_id::CHOOSE_TITLE));
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP, Signal::USR1, Signal::USR2] {
        patient.sends(signal);
    }
    patient.types(b"1\r").sees(&word("it", message_id::CONTINUE)).sends(Signal::TERM);
    assert!(!patient.waits_for_the_end().success());
}

#[test]
fn in_kiosk_mode_the_end_of_input_is_a_failure_that_is_told() {
    let (folder, person) = locked();
    drop(person);
    let file = folder.path().join("pin");
    let mut command = Command::new(PROGRAM);
    command.args(["--plain", "--kiosk"]).env("SABAR_PIN_FILE", file).env_remove("NOTIFY_SOCKET");
    for bytes in [&b""[..], b"it\n1\n"] {
        let output = program::fed(&mut command, bytes);
        assert_eq!(output.status.code(), Some(129));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("the input of the kiosk has ended"), "{told}");
    }
}
