//! The terminal part in a pseudo-terminal: what a person does, what the screen shows, and how the
//! terminal is left. The program is `examples/term_probe.rs`, which prints its input.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty};
use rustix::process::{Pid, Signal, kill_process};

pub(super) const SIZE: PtySize = PtySize { rows: 24, cols: 100, pixel_width: 0, pixel_height: 0 };
/// The longest that anything may take before a test fails.
const PATIENCE: Duration = Duration::from_secs(10);
const STEP: Duration = Duration::from_millis(20);

/// A person at a terminal in which a program runs.
pub(super) struct Person {
    pub(super) master: Box<dyn MasterPty + Send>,
    /// Kept open so that the terminal stays when the program ends.
    _slave: Box<dyn SlavePty + Send>,
    pub(super) keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    pub(super) screen: vt100::Parser,
    /// Every byte the program wrote.
    pub(super) received: Vec<u8>,
    program: Box<dyn Child + Send + Sync>,
    pub(super) settings_before: String,
}

impl Person {
    fn starts(term: &str) -> Self {
        let mut person = Self::runs(probe(term), SIZE);
        person.sees("ready");
        person
    }

    pub(super) fn runs(command: CommandBuilder, size: PtySize) -> Self {
        let pair = portable_pty::native_pty_system().openpty(size).unwrap();
        let settings_before = settings(pair.master.as_ref());
        let program = pair.slave.spawn_command(command).unwrap();
        let reader = pair.master.try_clone_reader().unwrap();
        let (rows, columns) = (size.rows.try_into().unwrap(), size.cols.try_into().unwrap());
        Self {
            keyboard: pair.master.take_writer().unwrap(),
            master: pair.master,
            _slave: pair.slave,
            output: listen(reader),
            screen: vt100::Parser::new(rows, columns, 0),
            received: Vec::new(),
            program,
            settings_before,
        }
    }

    /// Waits for the terminal's output for a moment; returns true if there was any.
    pub(super) fn watches(&mut self) -> bool {
        match self.output.recv_timeout(STEP) {
            Ok(bytes) => {
                self.screen.process(&bytes);
                self.received.extend(bytes);
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
        }
        true
    }

    #[track_caller]
    pub(super) fn sees(&mut self, text: &str) -> &mut Self {
        self.sees_that(text, |screen| screen.contents().contains(text))
    }

    #[track_caller]
    fn sees_only(&mut self, text: &str) -> &mut Self {
        self.sees_that(text, |screen| screen.contents().trim_end() == text)
    }

    #[track_caller]
    pub(super) fn sees_that(
        &mut self,
        what: &str,
        is_seen: impl Fn(&vt100::Screen) -> bool,
    ) -> &mut Self {
        if self.comes_to_see(PATIENCE, is_seen) {
            return self;
        }
        panic!("never saw {what:?} but:\n{}", self.screen.screen().contents());
    }

    /// Waits until the screen is as expected; returns false if it never is.
    pub(super) fn comes_to_see(
        &mut self,
        patience: Duration,
        is_seen: impl Fn(&vt100::Screen) -> bool,
    ) -> bool {
        (0..patience.as_millis() / STEP.as_millis()).any(|_| {
            while self.watches() {}
            is_seen(self.screen.screen())
        })
    }

    /// Presses a key again and again until the screen is as expected; returns false if it never is,
    /// or if the key has no effect any more.
    pub(super) fn presses_until(
        &mut self,
        key: &[u8],
        is_seen: impl Fn(&vt100::Screen) -> bool,
    ) -> bool {
        let mut n_idle = 0;
        // Later ones have been read after the key before.
        while self.watches() {}
        for _ in 0..400 {
            if is_seen(self.screen.screen()) {
                return true;
            }
            let before = self.screen.screen().contents();
            let is_other = |screen: &vt100::Screen| screen.contents() != before;
            let has_effect = self.types(key).comes_to_see(5 * STEP, is_other);
            n_idle = if has_effect { 0 } else { n_idle + 1 };
            if n_idle == 5 {
                // Pressed without a pause, it is taken to be held down.
                self.pauses(250);
            }
            if n_idle == 10 {
                break;
            }
        }
        false
    }

    pub(super) fn types(&mut self, bytes: &[u8]) -> &mut Self {
        self.keyboard.write_all(bytes).unwrap();
        self
    }

    /// Strikes one key after the other, as fast as a person who is quick.
    pub(super) fn strikes(&mut self, keys: &str) -> &mut Self {
        for key in keys.chars() {
            self.types(key.to_string().as_bytes()).pauses(80);
        }
        self
    }

    /// Does nothing for so many milliseconds.
    pub(super) fn pauses(&mut self, milliseconds: u64) -> &mut Self {
        std::thread::sleep(Duration::from_millis(milliseconds));
        self
    }

    pub(super) fn sends(&mut self, signal: Signal) -> &mut Self {
        let id = self.program.process_id().and_then(|id| Pid::from_raw(id.try_into().ok()?));
        kill_process(id.expect("the program runs"), signal).unwrap();
        self
    }

    #[track_caller]
    pub(super) fn waits_for_the_end(&mut self) -> ExitStatus {
        for _ in 0..PATIENCE.as_millis() / STEP.as_millis() {
            let ended = self.program.try_wait().unwrap();
            while self.watches() {}
            if let Some(status) = ended {
                // On a busy machine the last output arrives later than the end.
                for _ in 0..5 {
                    while self.watches() {}
                }
                return status;
            }
        }
        panic!("the program did not end");
    }

    /// The number of the program's process.
    pub(super) fn id(&self) -> u32 {
        self.program.process_id().expect("the program runs")
    }

    /// Returns the number of times that the program has slept so far.
    fn times_slept(&self) -> String {
        let id = self.program.process_id().expect("the program runs");
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap();
        let line = status.lines().find(|line| line.starts_with("voluntary_ctxt_switches"));
        line.expect("Linux counts them").to_owned()
    }

    #[track_caller]
    pub(super) fn finds_the_terminal_as_it_was(&self) {
        let screen = self.screen.screen();
        assert_eq!(settings(self.master.as_ref()), self.settings_before);
        assert!(!screen.alternate_screen());
        assert!(!screen.hide_cursor());
        assert!(!screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(!screen.contents().contains("ready"), "{}", screen.contents());
    }
}

/// The probe stands beside the test program, where `cargo test` builds the examples.
fn probe(term: &str) -> CommandBuilder {
    let tests = std::env::current_exe().unwrap();
    let path: PathBuf = tests.ancestors().nth(2).unwrap().join("examples/term_probe");
    assert!(path.exists(), "run `cargo build --example term_probe` first");
    let mut command = CommandBuilder::new(path);
    command.arg(term);
    command.env("RUST_BACKTRACE", "0");
    command
}

/// Goes through the cases of a test that waits most of the time, all at once.
pub(super) fn at_once<C: Send>(cases: impl IntoIterator<Item = C>, test: impl Fn(C) + Sync) {
    std::thread::scope(|scope| {
        for case in cases {
            scope.spawn(|| test(case));
        }
    });
}

/// Goes through a test until it passes: a busy machine delays devices and answers of terminals.
pub(super) fn in_three_attempts(test: impl Fn()) {
    let mut attempts =
        (0..3).map(|_| std::panic::catch_unwind(std::panic::AssertUnwindSafe(&test)));
    assert!(attempts.any(|attempt| attempt.is_ok()), "three times");
}

fn settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a pseudo-terminal has settings"))
}

fn listen(mut reader: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    // Without a reader the terminal fills up, like a slow line.
    let (sender, receiver) = sync_channel(0);
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = reader.read(&mut buffer) {
            if sender.send(buffer[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    receiver
}

#[track_caller]
fn wait(program: &mut (dyn Child + Send + Sync)) -> ExitStatus {
    for _ in 0..PATIENCE.as_millis() / STEP.as_millis() {
        if let Some(status) = program.try_wait().unwrap() {
            return status;
        }
        std::thread::sleep(STEP);
    }
    panic!("the program did not end");
}

#[test]
fn leaving_restores_the_terminal() {
    let mut person = Person::starts("xterm");
    let screen = person.screen.screen();
    assert!(screen.alternate_screen() && screen.bracketed_paste());
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::ButtonMotion);
    assert_eq!(screen.mouse_protocol_encoding(), vt100::MouseProtocolEncoding::Sgr);
    assert_ne!(settings(person.master.as_ref()), person.settings_before);
    assert!(person.types(b"q").waits_for_the_end().success());
    person.finds_the_terminal_as_it_was();
}

#[test]
fn a_console_is_never_sent_to_its_alternate_screen_and_is_left_empty() {
    let mut person = Person::starts("linux");
    assert!(!person.screen.screen().alternate_screen());
    assert!(person.types(b"q").waits_for_the_end().success());
    person.finds_the_terminal_as_it_was();
    assert_eq!(person.screen.screen().contents(), "");
}

#[test]
fn signals_end_the_program_and_restore_the_terminal() {
    let signals = [
        (Signal::TERM, 128 + 15),
        (Signal::INT, 128 + 2),
        (Signal::HUP, 128 + 1),
        (Signal::QUIT, 128 + 3),
    ];
    for (signal, code) in signals {
        let mut person = Person::starts("xterm");
        assert_eq!(person.sends(signal).waits_for_the_end().exit_code(), code, "{signal:?}");
        person.finds_the_terminal_as_it_was();
    }
}

#[test]
fn a_panic_restores_the_terminal_before_its_message() {
    let mut person = Person::starts("xterm");
    assert_eq!(person.types(b"p").waits_for_the_end().exit_code(), 101);
    person.finds_the_terminal_as_it_was();
    assert!(person.screen.screen().contents().contains("asked to panic"));
}

#[test]
fn after_a_panic_the_program_can_begin_again() {
    let mut person = Person::starts("xterm");
    for key in [b"1", b"2", b"3"] {
        person.types(key).sees(&format!("Char('{}')", char::from(key[0])));
        person.types(b"r").sees_only("ready");
        assert!(person.screen.screen().alternate_screen());
    }
    assert!(person.types(b"q").waits_for_the_end().success());
    person.finds_the_terminal_as_it_was();
    assert_eq!(person.screen.screen().contents().matches("asked to panic").count(), 3);
}

#[test]
fn a_panic_elsewhere_does_not_disturb_the_screen_and_is_reported_at_the_end() {
    let mut person = Person::starts("xterm");
    person.types(b"t").sees("the thread ended: true");
    assert!(!person.screen.screen().contents().contains("asked to panic"));
    assert!(person.types(b"q").waits_for_the_end().success());
    person.finds_the_terminal_as_it_was();
    assert!(person.screen.screen().contents().contains("asked to panic"));
}

#[test]
fn the_program_ends_when_the_terminal_goes_away() {
    let pair = portable_pty::native_pty_system().openpty(SIZE).unwrap();
    let before = settings(pair.master.as_ref());
    let mut program = pair.slave.spawn_command(probe("xterm")).unwrap();
    drop(pair.slave);
    while settings(pair.master.as_ref()) == before {
        std::thread::sleep(STEP);
    }
    std::thread::sleep(Duration::from_millis(200));
    drop(pair.master);
    assert_eq!(wait(program.as_mut()).exit_code(), 129);
}

#[test]
fn half_a_sequence_does_not_freeze_the_program() {
    let mut person = Person::starts("xterm");
    person.types(b"\x1b[").sees("Char('['), modifiers: KeyModifiers(ALT)");
    person.types(b"a").sees("Char('a')");
    person.types(b"\x1bO").sees("Char('O'), modifiers: KeyModifiers(ALT)");
    person.types(b"\xe2\x82").pauses(300).types(b"b").sees("Char('b')");
    person.types(b"\x1b[200~never ends").pauses(600).types(b"c").sees("Char('c')");
    person.types(b"\x1bP never ends").pauses(300).types(b"d").sees("Char('d')");
    person
        .types(b"\x1b[<0;1")
        .pauses(300)
        .types(b"\x1b[<0;3;4M")
        .sees("Down(Left), column: 2, row: 3");
    person.types(b"\x1b").sees("Esc");
    assert!(person.types(b"q").waits_for_the_end().success());
    person.finds_the_terminal_as_it_was();
}

#[test]
fn without_input_the_program_sleeps() {
    let mut person = Person::starts("xterm");
    person.types(b"a").sees("Char('a')").pauses(200);
    let before = person.times_slept();
    person.pauses(600);
    assert_eq!(person.times_slept(), before);
    assert!(person.types(b"q").waits_for_the_end().success());
}

#[test]
fn a_slow_terminal_gets_every_frame_whole() {
    let mut person = Person::starts("xterm");
    person.types(b"f").pauses(300).sees_only(&vec!["#".repeat(100); 24].join("\n"));
    person.types(b"zf").sees("Char('z')");
    person.types(b"q");
    assert!(person.waits_for_the_end().success());
    person.finds_the_terminal_as_it_was();
}

#[test]
fn the_program_learns_the_size_of_the_screen() {
    let mut person = Person::starts("xterm");
    person.master.resize(PtySize { rows: 20, cols: 60, ..SIZE }).unwrap();
    person.sees("Size { width: 60, height: 20 }");
    person.master.resize(PtySize { rows: 1, cols: 1, ..SIZE }).unwrap();
    person.sees_only("S");
    person.master.resize(SIZE).unwrap();
    person.sees("Size { width: 1, height: 1 }");
    person.master.resize(PtySize { rows: 0, cols: 0, ..SIZE }).unwrap();
    person.sees("Size { width: 80, height: 24 }");
    person.master.resize(PtySize { rows: u16::MAX, cols: u16::MAX, ..SIZE }).unwrap();
    person.sees("Size { width: 500, height: 300 }");
    assert!(person.types(b"q").waits_for_the_end().success());
}

#[test]
fn a_flood_of_input_is_survived() {
    let mut person = Person::starts("xterm");
    let flood = b"\x1b[<32;10;10M\x1b[<35;11;11M\xff\x1b]0;".repeat(2000);
    for piece in flood.chunks(4096) {
        person.types(piece);
        while person.watches() {}
    }
    person.pauses(300).types(b"z").sees("Char('z')");
    assert!(person.types(b"q").waits_for_the_end().success());
    person.finds_the_terminal_as_it_was();
}
