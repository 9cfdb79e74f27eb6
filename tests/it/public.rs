//! Plain mode in public: every wait ends, nothing typed outlasts a visit, and it is as locked and
//! protected as the drawn kiosk.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use portable_pty::CommandBuilder;
use rustix::process::Signal;
use sabar::shell::plain::PROMPT;
use sabar_content::l10n::message_id;
use tempfile::TempDir;

use super::canary::in_memory;
use super::pin;
use super::plain::word;
use super::printing::logged;
use super::terminal::{Person, SIZE, at_once, in_three_attempts};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
const CONTROL_D: &[u8] = b"\x04";
const CONTROL_S: &[u8] = b"\x13";
/// The number of the system's user `nobody`.
const NOBODY: u32 = 65534;

/// A clinic with a kiosk in plain mode, in Italian, that asks after half a minute if somebody is
/// there.
struct Clinic {
    folder: TempDir,
}

impl Clinic {
    fn new() -> Self {
        let clinic = Self { folder: tempfile::tempdir().unwrap() };
        let settings =
            "idle_after = 30\nidle_takeaway = 30\nidle_per_word = 0\nidle_countdown = 20\n";
        fs::write(clinic.folder.path().join("settings.toml"), settings).unwrap();
        fs::create_dir(clinic.folder.path().join("log")).unwrap();
        pin::set(&clinic.folder.path().join("pin"));
        clinic
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The command before the program, the arguments, and other options of a test.
    fn command(&self, before: &[&str], arguments: &[&str]) -> CommandBuilder {
        let words: Vec<&str> = before.iter().copied().chain([PROGRAM]).collect();
        let mut command = CommandBuilder::new(words[0]);
        command.args(&words[1..]);
        command.args(["--plain", "--kiosk", "--lang", "it", "--today", "2026-11-21", "--config"]);
        command.arg(self.path().join("settings.toml"));
        command.args(arguments);
        command.env("SABAR_PIN_FILE", self.path().join("pin"));
        command.env("SABAR_LOG", self.path().join("log"));
        command.env_remove("NOTIFY_SOCKET");
        command
    }

    fn opens(&self, arguments: &[&str]) -> Person {
        let mut person = Person::runs(self.command(&[], arguments), SIZE);
        person.sees(PROMPT.trim_end());
        person
    }

    /// The kiosk in which time passes ten times as fast.
    fn opens_fast(&self) -> Person {
        self.opens(&["--clock-rate", "10"])
    }

    fn log(&self) -> String {
        logged(&self.path().join("log"))
    }
}

fn it(id: &str) -> String {
    word("it", id)
}

impl Person {
    /// Waits until this is said, after what was waited for last.
    #[track_caller]
    fn is_told(&mut self, words: &str) -> &mut Self {
        for _ in 0..500 {
            while self.watches() {}
            let said = self.received.windows(words.len());
            if let Some(at) = said.into_iter().position(|it| it == words.as_bytes()) {
                self.received.drain(..at + words.len());
                return self;
            }
        }
        panic!("never told {words:?} but:\n{}", String::from_utf8_lossy(&self.received));
    }

    /// Answers the first question of the first treatment.
    #[track_caller]
    fn answers_a_question(&mut self) -> &mut Self {
        self.types(b"it\r").is_told(&it(message_id::CHOOSE_TITLE));
        self.types(b"1\r").is_told(&it(message_id::CONTINUE));
        self.types(b"\r").is_told(&it(message_id::ANSWER_YES));
        self.types(b"2\r").is_told(&it(message_id::ANSWER_YES))
    }
}

#[test]
fn typing_without_enter_does_not_prevent_the_reset() {
    let half: [&[u8]; 8] = [
        b"",
        b"x",
        b"x\x04\x04\x04",
        b"2\x16",
        b"\x13\x1a\x03\x1c\x0f\x12",
        b"19/07/2031",
        "\u{627}\u{644}\u{639}".as_bytes(),
        b"\xd8",
    ];
    at_once(half, is_forgotten_after);
}

fn is_forgotten_after(typed: &[u8]) {
    let clinic = Clinic::new();
    let mut person = clinic.opens_fast();
    person.answers_a_question();
    for byte in typed {
        person.types(&[*byte]).pauses(10);
    }
    person.is_told(&it(message_id::STILL_THERE_TITLE)).is_told(&it(message_id::REST_FORGOTTEN));
    // Enter alone asks for the languages: it runs at rest, and what was typed is no part of it.
    person.is_told(PROMPT).types(b"\r").is_told(&it(message_id::LANGUAGES_TITLE));
    person.types(b"it\r").is_told(&it(message_id::CHOOSE_TITLE));
    assert!(clinic.log().contains("reset visits=1"), "{}", clinic.log());
}

#[test]
fn a_line_begun_at_rest_is_not_continued_by_the_next_person() {
    let clinic = Clinic::new();
    let mut person = clinic.opens_fast();
    person.is_told(PROMPT).types(b"i").is_told("i").is_told(PROMPT);
    person.types(b"it\r").is_told(&it(message_id::CHOOSE_TITLE));
}

#[test]
fn slow_typing_counts_as_presence() {
    let clinic = Clinic::new();
    let mut person = clinic.opens_fast();
    person.answers_a_question();
    for _ in 0..12 {
        person.types(b"2\x7f");
        assert!(!person.comes_to_see(Duration::from_millis(400), |screen| {
            screen.contents().contains(&it(message_id::STILL_THERE_TITLE))
        }));
    }
    person.types(b"2\r").is_told(&it(message_id::ANSWER_YES));
}

#[test]
fn no_key_stops_the_output() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    person.types(CONTROL_S).types(CONTROL_D).types(b"it\r").is_told(&it(message_id::CHOOSE_TITLE));
    person.types(CONTROL_S).types(b"1\r").is_told(&it(message_id::CONTINUE));
    person.sends(Signal::TERM);
    assert_eq!(person.waits_for_the_end().exit_code(), 143);
    person.finds_the_terminal_as_it_was();
}

#[test]
fn output_waits_on_a_nonblocking_terminal() {
    let clinic = Clinic::new();
    // What the shell opens is one for both, and stays as the first one leaves it.
    let before = "import fcntl, os, sys\n\
        for fd in (0, 1, 2): fcntl.fcntl(fd, fcntl.F_SETFL, os.O_NONBLOCK | fcntl.fcntl(fd, fcntl.F_GETFL))\n\
        os.execv(sys.argv[1], sys.argv[1:])";
    let mut person = Person::runs(clinic.command(&["python3", "-c", before], &[]), SIZE);
    person.is_told(PROMPT.trim_end());
    std::thread::sleep(Duration::from_millis(300));
    person.types(b"it\r").is_told(&it(message_id::CHOOSE_TITLE));
    // More than a terminal takes at once, while nobody reads.
    for _ in 0..40 {
        person.types(b"r\r").pauses(60);
    }
    std::thread::sleep(Duration::from_millis(500));
    while person.watches() {}
    person.types(b"1\r").is_told(&it(message_id::CONTINUE));
}

#[test]
fn output_waits_on_a_nonblocking_pipe() {
    let script = "import fcntl, os, sys, time, subprocess\n\
        r, w = os.pipe()\n\
        for fd in (r, 1): fcntl.fcntl(fd, fcntl.F_SETFL, os.O_NONBLOCK | fcntl.fcntl(fd, fcntl.F_GETFL))\n\
        child = subprocess.Popen(sys.argv[1:], stdin=r)\n\
        for line in (b'i', b't\\n', b'1\\n'):\n    time.sleep(0.3); os.write(w, line)\n\
        os.close(w)\n\
        sys.exit(child.wait())";
    let output = Command::new("python3")
        .args(["-c", script, PROGRAM, "--plain", "--lang", "it"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains(&it(message_id::CHOOSE_TITLE)) && said.contains(&it(message_id::CONTINUE))
    );
}

/// Bytes that nobody types: answers and reports of a terminal, a broken cable, noise.
const NOBODYS: [&[u8]; 6] =
    [b"\x1b[?64;1c", b"\x1bP>|kitty(0.41.1)\x1b\\", b"\x1b[I", b"\0", b"\xff\xc3", b"\x1b[1;1R"];

#[test]
fn bytes_that_say_nothing_keep_no_visit_open_and_no_key_delays_the_end_behind_the_question() {
    let keys: [&[u8]; 3] = [b"x", b"x\x7f", b"\r"];
    at_once(NOBODYS.into_iter().chain(keys), |bytes| {
        let clinic = Clinic::new();
        let mut person = clinic.opens_fast();
        person.answers_a_question();
        let is_nobodys = NOBODYS.contains(&bytes);
        // Ten times as fast: the question comes after 3 seconds, the end after 2 more.
        let asked = it(message_id::STILL_THERE_TITLE);
        if !is_nobodys {
            person.is_told(&asked);
        }
        let forgotten = it(message_id::REST_FORGOTTEN);
        let n_times = (0..40).take_while(|_| {
            let is_over = |screen: &vt100::Screen| screen.contents().contains(&forgotten);
            !person.types(bytes).comes_to_see(Duration::from_millis(400), is_over)
        });
        assert!(n_times.count() < 40, "{bytes:?}");
    });
}

/// Writes to the kiosk through a pipe so many times, and returns what it has said until it forgets the
/// visit; `None` if it does not in the time in which bytes come.
fn through_a_pipe(bytes: &[u8], n_times: u32) -> Option<String> {
    let clinic = Clinic::new();
    let script = "import os, subprocess, sys, time\n\
        r, w = os.pipe()\n\
        child = subprocess.Popen(sys.argv[4:], stdin=r, stdout=subprocess.PIPE)\n\
        os.set_blocking(child.stdout.fileno(), False)\n\
        said = b''\n\
        for line in (b'it\\n', b'1\\n', b'1\\n'):\n    os.write(w, line); time.sleep(0.3)\n\
        for _ in range(int(sys.argv[3])):\n    \
            os.write(w, bytes.fromhex(sys.argv[1])); time.sleep(0.4)\n    \
            said += child.stdout.read() or b''\n    \
            if sys.argv[2].encode() in said: break\n\
        child.kill(); sys.stdout.buffer.write(said)";
    let forgotten = it(message_id::REST_FORGOTTEN);
    let hex: String = bytes.iter().map(|it| format!("{it:02x}")).collect();
    let before = ["python3", "-c", script, &hex, &forgotten, &n_times.to_string()];
    let program = clinic.command(&before, &["--clock-rate", "10"]);
    let mut arguments = program.get_argv().iter();
    let mut command = Command::new(arguments.next().unwrap());
    command.args(arguments);
    for (name, value) in program.iter_full_env_as_str() {
        command.env(name, value);
    }
    let said = String::from_utf8_lossy(&command.output().unwrap().stdout).into_owned();
    said.contains(&forgotten).then_some(said)
}

#[test]
fn a_pipe_that_says_nothing_keeps_no_visit_open() {
    at_once(NOBODYS.into_iter().chain([&b"x"[..]]), |bytes| {
        if bytes == b"x" {
            // Nobody is asked and forgotten within 5 seconds; these take 8.
            let typed = through_a_pipe(bytes, 20);
            assert!(typed.is_none(), "who types without Enter is there: {typed:?}");
        } else {
            assert!(through_a_pipe(bytes, 40).is_some(), "{bytes:?}");
        }
    });
}

#[test]
fn a_scanner_answers_nothing_and_its_lines_are_no_lines() {
    in_three_attempts(scans_in_a_visit);
}

fn scans_in_a_visit() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    person.answers_a_question().is_told(PROMPT).pauses(200);
    for (code, gap) in [("1\r1\r1\r1\r1\r", 0), ("8012345678905\r", 0), ("8012345678905\r", 25)] {
        for byte in code.bytes() {
            person.types(&[byte]).pauses(gap);
        }
        person.pauses(300);
        while person.watches() {}
        assert!(person.received.is_empty(), "{}", String::from_utf8_lossy(&person.received));
    }
    person.types(b"2\r").is_told(&it(message_id::ANSWER_YES));
}

/// Runs the kiosk as a user without the rights of root.
fn as_nobody(clinic: &Clinic, arguments: &[&str]) -> Option<CommandBuilder> {
    rustix::process::geteuid().is_root().then(|| {
        fs::set_permissions(clinic.path(), fs::Permissions::from_mode(0o755)).unwrap();
        for name in ["pin", "log", "settings.toml"] {
            chown(clinic.path().join(name), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let user = NOBODY.to_string();
        let before =
            ["setpriv", "--reuid", &user, "--regid", &user, "--clear-groups", "--inh-caps=-all"];
        clinic.command(&before, arguments)
    })
}

#[test]
fn the_process_is_unreadable_and_dumps_no_core() {
    let clinic = Clinic::new();
    let command = as_nobody(&clinic, &[]).unwrap_or_else(|| clinic.command(&[], &[]));
    let mut person = Person::runs(command, SIZE);
    person.sees(PROMPT.trim_end());
    let process = format!("/proc/{}", person.id());
    let limits = fs::read_to_string(format!("{process}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    // What belongs to root can be read by nobody else: environ, mem, and whoever wants to trace it.
    for name in ["environ", "mem", "maps"] {
        assert_eq!(fs::metadata(format!("{process}/{name}")).unwrap().uid(), 0, "{name}");
    }
}

#[test]
fn after_the_reset_nothing_that_was_typed_is_in_memory() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    person.answers_a_question();
    let canaries = ["19/07/2031", "/07/2031", "qvzx"].map(str::to_owned);
    person.strikes("qvzxqvzx").is_told("qvzxqvzx");
    assert_ne!(in_memory(person.id(), &canaries)[2], 0, "the canary sings");
    person.types(b"\r").is_told(&it(message_id::PLAIN_UNKNOWN));
    let date = it(message_id::TIMELINE_NO_DATE);
    assert!(person.presses_until(b"\r", |screen| screen.contents().contains(&date)));
    person.strikes("19/07/2031\r").is_told("2031");
    // Back to the start.
    person.types(b"x\r").is_told(&it(message_id::LEAVE_TITLE));
    person.types(b"2\r").is_told(&it(message_id::REST_FORGOTTEN)).is_told(PROMPT);
    assert_eq!(in_memory(person.id(), &canaries), [0, 0, 0]);
}

#[test]
fn a_fault_is_logged_and_followed_by_a_restart() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&["--fault-key", "z"]);
    person.answers_a_question().types(b"z\r").is_told(&it(message_id::REST_KEPT));
    person.types(b"it\r").is_told(&it(message_id::CHOOSE_TITLE)).sends(Signal::TERM);
    person.waits_for_the_end();
    assert!(!person.screen.screen().contents().contains("panicked"));
    let log = clinic.log();
    let fault = log.lines().find(|line| line.contains(" fault ")).unwrap();
    assert!(fault.contains("src/shell/plain/front_end.rs:") && fault.contains("Answer"), "{fault}");
    assert!(!fault.contains("Yes") && !fault.contains("fault requested"), "{fault}");
    assert!(log.contains("start") && log.contains("end"), "{log}");
}

#[test]
fn it_tells_the_service_manager_that_it_is_ready_and_alive() {
    let clinic = Clinic::new();
    let socket = clinic.path().join("notify");
    let manager = UnixDatagram::bind(&socket).unwrap();
    manager.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let mut command = clinic.command(&[], &[]);
    command.env("NOTIFY_SOCKET", &socket);
    command.env("WATCHDOG_USEC", "400000");
    command.env_remove("WATCHDOG_PID");
    let mut person = Person::runs(command, SIZE);
    let mut buffer = [0; 200];
    let mut next = || {
        let count = manager.recv(&mut buffer).unwrap();
        String::from_utf8(buffer[..count].to_vec()).unwrap()
    };
    let status = next();
    assert!(status.starts_with("STATUS=") && status.contains("3 treatments"), "{status}");
    assert_eq!(next(), "READY=1");
    // At rest, where nothing else wakes it, and nobody types.
    for _ in 0..5 {
        assert_eq!(next(), "WATCHDOG=1");
    }
    person.sees(PROMPT.trim_end()).sends(Signal::TERM).waits_for_the_end();
    while next() != "STOPPING=1" {}
}
