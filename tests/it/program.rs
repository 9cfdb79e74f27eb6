//! The installed program: in a pseudo-terminal as for a patient, and from a shell as for staff.

mod content;

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use portable_pty::{CommandBuilder, PtySize};
use rustix::process::Signal;
use sabar::model::Step;
use sabar::screen::{step_short_title, step_title};
use sabar_content::l10n::{Argument, message_id};
use unicode_width::UnicodeWidthStr;

use super::kiosk::built_in;
use super::terminal::{Person, SIZE};

pub(super) const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
const ENTER: &[u8] = b"\r";
const RIGHT: &[u8] = b"\x1b[C";
const LEFT: &[u8] = b"\x1b[D";
/// The first treatment, read to the end, and on to its questions.
pub(super) const TO_QUESTIONS: &[u8] =
    b"1\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[C";
const CONTROL_Q: &[u8] = b"\x11";
const F2: &[u8] = b"\x1bOQ";
const F3: &[u8] = b"\x1bOR";
const F4: &[u8] = b"\x1bOS";

/// The program as it is started for a patient.
pub(super) fn kiosk(arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(arguments);
    command.env("TERM", "xterm-256color");
    // Tests press faster than people do.
    command.env("SABAR_CONFIRM_PAUSE_MS", "0");
    command.env_remove("NO_COLOR");
    command
}

pub(super) fn patient(arguments: &[&str]) -> Person {
    Person::runs(kiosk(arguments), SIZE)
}

/// Runs the program as a script would: nothing is a terminal.
pub(super) fn script(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).output().unwrap()
}

/// Runs a command, feeds bytes to it and waits for its end.
pub(super) fn fed(command: &mut Command, bytes: &[u8]) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = command.spawn().unwrap();
    let mut input = program.stdin.take().unwrap();
    let bytes = bytes.to_vec();
    // In a thread, or both ends could wait for each other.
    let feeding = std::thread::spawn(move || input.write_all(&bytes));
    let output = program.wait_with_output().unwrap();
    feeding.join().unwrap().unwrap();
    output
}

pub(super) fn said(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A message of a language as its cells show it, without the ends.
pub(super) fn said_in(tag: &str, id: &str) -> String {
    said_with(tag, id, &[])
}

/// That the answer to a question of the check of understanding was right, as drawn on the next page.
fn said_before(tag: &str, question: u32) -> String {
    let question = [("question", Argument::Number(question))];
    said_with(tag, message_id::UNDERSTANDING_BEFORE, &question)
}

fn said_with(tag: &str, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let library = built_in();
    let words = library.localizer(library.find_language(tag).unwrap());
    let text = words.with(id, arguments);
    let shown = sabar_text::single_line(&text, words.direction()).to_visual_string();
    // Terminals that are not known get letters without their marks.
    shown.trim().chars().filter(|c| !matches!(c, '\u{64B}'..='\u{652}')).collect()
}

/// The first words of a sentence, as they are drawn.
pub(super) fn begins(tag: &str, id: &str) -> String {
    let said = said_in(tag, id);
    let words: Vec<_> = said.split(' ').collect();
    let first = if tag == "ar" { &words[words.len() - 3..] } else { &words[..3] };
    first.join(" ")
}

/// The screen as one line with single spaces.
pub(super) fn flat(screen: &vt100::Screen) -> String {
    screen.contents().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has_line(screen: &vt100::Screen, line: &str) -> bool {
    screen.contents().lines().any(|row| row.trim() == line)
}

impl Person {
    #[track_caller]
    pub(super) fn sees_word(&mut self, tag: &str, id: &str) -> &mut Self {
        let word = said_in(tag, id);
        self.sees_that(&word, |screen| flat(screen).contains(&word))
    }

    /// Sees the step's page: its title on a line of its own, or how to answer its first question.
    #[track_caller]
    fn sees_step(&mut self, tag: &str, step: Step) -> &mut Self {
        match step {
            Step::Checklist => self.sees_word(tag, message_id::CHECKLIST_INTRO),
            Step::Understanding => self.sees_word(tag, message_id::UNDERSTANDING_INTRO),
            Step::Summary | Step::Timeline | Step::Takeaway => {
                let title = said_in(tag, title_of(step));
                self.sees_that(&title, |screen| has_line(screen, &title))
            }
        }
    }

    /// Types and waits until the screen has changed.
    #[track_caller]
    fn moves(&mut self, key: &[u8]) -> &mut Self {
        let before = self.screen.screen().contents_formatted();
        self.types(key).sees_that("a change", |screen| screen.contents_formatted() != before)
    }

    /// Scrolls to the end of the page, however long it is.
    pub(super) fn reads_to_the_end(&mut self) -> &mut Self {
        self.types(&b"\x1b[6~".repeat(15))
    }

    /// Presses Enter on one thing after the other until the step's page is shown.
    #[track_caller]
    fn enters_until(&mut self, tag: &str, step: Step) -> &mut Self {
        let title = said_in(tag, title_of(step));
        for _ in 0..100 {
            if has_line(self.screen.screen(), &title) {
                return self;
            }
            // On the page of the preparation Enter opens the date.
            let is_prepared =
                has_line(self.screen.screen(), &said_in(tag, message_id::PREPARATION_TITLE));
            self.moves(if is_prepared { RIGHT } else { ENTER });
        }
        panic!("never came to {title:?} but:\n{}", self.screen.screen().contents());
    }

    /// Tries the answers of one check of understanding until one is right, and goes on.
    #[track_caller]
    fn understands(&mut self, tag: &str) -> &mut Self {
        let right = std::iter::once(said_in(tag, message_id::UNDERSTANDING_RIGHT));
        let right: Vec<String> =
            right.chain((1..=9).map(|number| said_before(tag, number))).collect();
        for answer in [b"1", b"2", b"3", b"4"] {
            let shown = self.moves(answer).screen.screen().contents();
            if right.iter().any(|right| shown.contains(right)) {
                return self.moves(ENTER);
            }
        }
        panic!("no answer is right:\n{}", self.screen.screen().contents());
    }

    /// Touches the text in the row of steps.
    #[track_caller]
    fn touches_step(&mut self, tag: &str, step: Step) -> &mut Self {
        let name = said_in(tag, short_title_of(step));
        let contents = self.screen.screen().contents();
        let found = contents.lines().zip(1..).find_map(|(line, row)| {
            line.split_once(&name).map(|(before, _)| (before.width() + 1, row))
        });
        let (column, row) = found.unwrap_or_else(|| panic!("no {name:?} in:\n{contents}"));
        self.types(format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m").as_bytes())
    }

    pub(super) fn resizes(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.master.resize(PtySize { rows, cols: columns, ..SIZE }).unwrap();
        self.screen.screen_mut().set_size(rows.try_into().unwrap(), columns.try_into().unwrap());
        self
    }

    #[track_caller]
    pub(super) fn leaves(&mut self) {
        assert!(self.types(CONTROL_Q).waits_for_the_end().success());
        self.finds_the_terminal_as_it_was();
        assert_eq!(self.screen.screen().contents(), "");
    }
}

/// The title of a step of the first treatment, whose dates begin before the appointment.
fn title_of(step: Step) -> &'static str {
    if step == Step::Timeline { message_id::STEP_PLAN } else { step_title(step) }
}

fn short_title_of(step: Step) -> &'static str {
    if step == Step::Timeline { message_id::STEP_PLAN_SHORT } else { step_short_title(step) }
}

#[test]
fn it_starts_at_rest_and_function_keys_pick_languages() {
    for (tag, key) in [("ar", F2), ("id", F3), ("it", F4)] {
        let mut patient = patient(&["--lang", tag]);
        patient.sees_word(tag, message_id::REST_BEGIN);
        let screen = patient.screen.screen();
        assert!(screen.alternate_screen());
        assert_ne!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        patient.types(key).sees_word(tag, message_id::CHOOSE_TITLE);
        for (tag, key) in [("ar", F2), ("id", F3), ("it", F4)] {
            patient.types(key).sees_word(tag, message_id::CHOOSE_TITLE);
        }
        patient.leaves();
    }
}

#[test]
fn a_patient_walks_through_every_step_and_switches_on_the_way() {
    let mut patient = patient(&["--lang", "id", "--today", "2026-11-21"]);
    patient.sees_word("id", message_id::REST_BEGIN);
    patient.types(F3).sees_word("id", message_id::CHOOSE_TITLE);
    patient.types(b"1").sees_step("id", Step::Summary);
    patient.reads_to_the_end().types(RIGHT).sees_step("id", Step::Checklist);
    patient.moves(b"1").enters_until("id", Step::Timeline);
    patient.types(F2).sees_step("ar", Step::Timeline);
    let title = said_in("id", title_of(Step::Timeline));
    assert!(!patient.screen.screen().contents().contains(&title));
    patient.touches_step("ar", Step::Understanding).sees_step("ar", Step::Understanding);
    patient.understands("ar").sees_step("ar", Step::Understanding);
    patient.types(F4).sees_step("it", Step::Understanding);
    for _ in 0..10 {
        if !has_line(patient.screen.screen(), &said_in("it", step_title(Step::Takeaway))) {
            patient.understands("it");
        }
    }
    patient.sees_step("it", Step::Takeaway);
    patient.types(F2).sees_step("ar", Step::Takeaway);
    // The page is where the patient left it.
    patient.touches_step("ar", Step::Summary).types(&b"\x1b[5~".repeat(15));
    patient.sees_step("ar", Step::Summary);
    // The arrow that points onward in Arabic, to where the patient left the page.
    patient.reads_to_the_end().types(LEFT).sees_word("ar", message_id::ANSWER_UNSURE);
    patient.leaves();
}

#[test]
fn a_signal_ends_it_and_restores_the_terminal() {
    let mut patient = patient(&["--lang", "it"]);
    patient.sees_word("it", message_id::REST_BEGIN);
    patient.types(F2).sees_word("ar", message_id::CHOOSE_TITLE);
    assert_eq!(patient.sends(Signal::TERM).waits_for_the_end().exit_code(), 128 + 15);
    patient.finds_the_terminal_as_it_was();
    assert_eq!(patient.screen.screen().contents(), "");
}

#[test]
fn a_window_that_is_too_small_says_so_and_growing_it_goes_on() {
    let mut patient = patient(&["--lang", "it"]);
    patient.sees_word("it", message_id::REST_BEGIN);
    patient.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
    patient.types(b"1").sees_step("it", Step::Summary);
    patient.reads_to_the_end().types(RIGHT).sees_step("it", Step::Checklist);
    patient.resizes(20, 5).sees_word("it", message_id::TOO_SMALL);
    patient.resizes(SIZE.cols, SIZE.rows).sees_step("it", Step::Checklist);
    patient.leaves();
}

#[test]
fn a_terminal_that_is_too_small_is_refused() {
    let size = PtySize { rows: 8, cols: 30, ..SIZE };
    let mut patient = Person::runs(kiosk(&[]), size);
    assert_eq!(patient.waits_for_the_end().exit_code(), 4);
    let said = flat(patient.screen.screen());
    assert!(said.contains("needs at least 40 columns and 12 rows"), "{said}");
    is_untouched(&patient);
}

/// Nothing but text was written.
#[track_caller]
fn is_untouched(patient: &Person) {
    assert!(!patient.received.contains(&b'\x1b'));
    patient.finds_the_terminal_as_it_was();
}

#[test]
fn without_a_terminal_it_says_so() {
    let output = script(&[]);
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(said(&output.stdout), "");
    assert_eq!(
        said(&output.stderr),
        "sabar needs a terminal: standard output is not one; start it in a terminal window, \
        or run `sabar --plain`, which needs none\n"
    );
}

#[test]
fn a_dumb_terminal_is_told_of_plain_mode() {
    let terms = ["dumb", "", "unknown", "emacs", "DUMB", "dumb-emacs-ansi", "network", " "];
    let terms = terms.map(Some).into_iter().chain([None]).map(|term| (term, &[][..]));
    let arguments = [&["--lang", "ar"][..], &["doctor"], &["--dialect", "xterm"]];
    for (term, arguments) in terms.chain(arguments.map(|it| (Some("dumb"), it))) {
        let mut command = kiosk(arguments);
        match term {
            Some(term) => command.env("TERM", term),
            None => command.env_remove("TERM"),
        }
        let mut person = Person::runs(command, SIZE);
        assert_eq!(person.waits_for_the_end().exit_code(), 3, "{term:?} {arguments:?}");
        person.sees_that("--plain", |screen| flat(screen).contains("sabar --plain"));
        is_untouched(&person);
    }
}

#[test]
fn plain_mode_needs_no_terminal() {
    let mut command = kiosk(&["--plain", "--lang", "it"]);
    command.env("TERM", "dumb");
    let mut person = Person::runs(command, SIZE);
    person.sees_word("it", message_id::REST_KEPT);
}

#[test]
fn an_unknown_language_is_refused_with_all_tags() {
    let output = script(&["--lang", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(said(&output.stderr), "there is no language \"xx\"; there are: ar, id, it\n");
}

/// An option that a command would ignore is refused.
#[test]
fn unused_options_are_refused() {
    let run = |arguments: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sabar"));
        let output = command.args(arguments.split(' ')).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for (arguments, command, options) in [
        ("check --lang it", "check", "--lang"),
        ("--lang it check", "check", "--lang"),
        ("check --theme mono --date 2026-01-31", "check", "--date, --theme"),
        ("read microbotox --kiosk", "read", "--kiosk"),
        ("config --lang it", "config", "--lang"),
        ("review microbotox --text --lang it --date 2026-01-31", "review", "--date"),
        ("preview --kiosk --content x", "preview", "--kiosk"),
        ("content init x --numerals latin", "content init", "--numerals"),
        ("content init x --content y", "content init", "--content"),
        ("--config y content export x", "content export", "--config"),
        ("content export x --content y --config z", "content export", "--content, --config"),
        ("content copy classic mine x --content y", "content copy FROM TO FOLDER", "--content"),
        (
            "content copy classic mine --content x --config y",
            "content copy --content DIR",
            "--config",
        ),
        ("content pack x --content y --config z", "content pack --content DIR", "--config"),
        ("review classic --text --content x --config y", "review --content DIR", "--config"),
        ("check x --content y", "check FOLDER", "--content"),
        ("check x --readability --config y", "check --readability FOLDER", "--config"),
        ("config --example --config y", "config --example", "--config"),
        ("config --example --content y", "config --example", "--content"),
        ("pin --content y", "pin", "--content"),
        ("pin --file x --config y", "pin --file", "--config"),
        ("completions bash --content y", "completions", "--content"),
        ("man x --config y", "man", "--config"),
        ("--plain --theme mono", "run --plain", "--theme"),
        ("run --plain --dialect xterm", "run --plain", "--dialect"),
        ("--theme mono --dialect xterm run --plain", "run --plain", "--theme, --dialect"),
        ("--plain run --theme mono", "run --plain", "--theme"),
        ("doctor --kiosk --date 2026-01-31", "doctor", "--date, --kiosk"),
        ("config --example --theme mono", "config --example", "--theme"),
    ] {
        let (code, said) = run(arguments);
        assert_eq!(code, Some(2), "{arguments}");
        assert_eq!(said, format!("`sabar {command}` does not use {options}; leave it out\n"));
    }
    for signing in ["--by A", "--role A", "--on 2026-01-31", "--until 2026-01-31"] {
        for only in ["--text", "--diff"] {
            let (code, said) = run(&format!("review classic --lang it {only} {signing}"));
            assert_eq!(code, Some(2));
            assert!(said.contains("cannot be used with"), "{said}");
        }
    }
    for (tag, today) in [("iw", "he"), ("in", "id"), ("ji", "yi"), ("mo", "ro"), ("tl", "fil")] {
        let is_there = today == "id";
        let how = if is_there { "; write" } else { ", which is written" };
        let expected = format!("there is no language \"{tag}\"{how} \"{today}\"");
        for before in ["--plain", "read microbotox", "claims", "review classic --text"] {
            let (code, said) = run(&format!("{before} --lang {tag}"));
            assert_eq!(code, Some(2), "{before}: {said}");
            assert!(said.starts_with(&expected), "{said}");
        }
    }
    for arguments in ["read microbotox --lang id --date 2026-01-31", "config --theme mono --kiosk"]
    {
        assert_eq!(run(arguments).0, Some(0), "{arguments}");
    }
}
