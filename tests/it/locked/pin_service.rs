//! The PIN checked by `sabar pin --serve`: the kiosk has no hash, and asks.

use std::fs::{self, Permissions};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use insta::assert_snapshot as is;
use portable_pty::CommandBuilder;
use sabar_content::l10n::message_id;

use super::super::pin::{self, PIN};
use super::super::program::begins;
use super::super::terminal::{Person, SIZE};
use super::{Clinic, F12, it};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");

/// The service, started with a socket as systemd does, which keeps the socket over its ends.
struct Service<'a> {
    clinic: &'a Clinic,
    listener: UnixListener,
    process: Child,
}

impl<'a> Service<'a> {
    fn of(clinic: &'a Clinic) -> Self {
        let listener = UnixListener::bind(clinic.path("socket")).unwrap();
        let process = clinic.serves(&listener);
        Self { clinic, listener, process }
    }

    fn ends(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    fn starts_again(&mut self) {
        self.ends();
        self.process = self.clinic.serves(&self.listener);
    }
}

impl Drop for Service<'_> {
    fn drop(&mut self) {
        self.ends();
    }
}

impl Clinic {
    fn serves(&self, listener: &UnixListener) -> Child {
        let mut command = Command::new(PROGRAM);
        command
            .args(["pin", "--file"])
            .arg(self.path("pin"))
            .arg("--serve")
            .arg(self.folder.path());
        command.stdin(Stdio::from(OwnedFd::from(listener.try_clone().unwrap())));
        command.spawn().unwrap()
    }

    /// A kiosk that knows of no file with a PIN.
    fn asking(&self) -> CommandBuilder {
        let mut command = self.command(&[]);
        command.env("SABAR_PIN_FILE", "/nowhere/pin");
        command.env("SABAR_PIN_SOCKET", self.path("socket"));
        command
    }

    fn opens_asking(&self) -> Person {
        let mut person = Person::runs(self.asking(), SIZE);
        person.sees(&it(message_id::REST_BEGIN));
        person
    }

    /// The answer of the service to a line.
    fn asks(&self, line: &str) -> String {
        let mut client = UnixStream::connect(self.path("socket")).unwrap();
        client.write_all(format!("{line}\n").as_bytes()).unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).unwrap();
        answer.trim_end().to_owned()
    }

    /// The reason that a kiosk gives for not starting.
    fn is_refused(&self) -> String {
        let mut command = Command::new(PROGRAM);
        command.args(["--kiosk"]).env("SABAR_PIN_SOCKET", self.path("socket"));
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let told = String::from_utf8(output.stderr).unwrap();
        told.replace(&format!("{}/", self.folder.path().display()), "")
    }
}

/// Waits as long as the service says.
fn waits(early: &str) {
    let milliseconds = early.strip_prefix("early ").unwrap().parse().unwrap();
    thread::sleep(Duration::from_millis(milliseconds));
}

#[test]
fn staff_get_in_though_the_kiosk_has_no_hash() {
    let clinic = Clinic::new();
    let _service = Service::of(&clinic);
    let mut person = clinic.opens_asking();
    person.opens_staff_pages().picks(message_id::STAFF_END);
    assert_eq!(person.waits_for_the_end().exit_code(), 0);
}

#[test]
fn wrong_pins_are_slowed_down_whoever_starts_again() {
    let clinic = Clinic::new();
    let mut service = Service::of(&clinic);
    let mut person = clinic.opens_asking();
    person.types(F12).sees(&it(message_id::PIN_TITLE));
    person.strikes("999999\r").sees(&it(message_id::PIN_WRONG));
    drop(person);
    for _ in 0..2 {
        waits(&clinic.asks(PIN));
        assert_eq!(clinic.asks("999999"), "wrong");
    }
    service.starts_again();
    // Four seconds are to be waited now: too early, though right.
    let mut person = clinic.opens_asking();
    person.types(F12).sees(&it(message_id::PIN_TITLE)).strikes(PIN).types(b"\r").pauses(300);
    while person.watches() {}
    assert!(!person.screen.screen().contents().contains(&it(message_id::STAFF_TITLE)));
    waits(&clinic.asks(PIN));
    person.strikes(PIN).types(b"\r").sees(&it(message_id::STAFF_TITLE));
    assert!(!clinic.log().contains(PIN) && !clinic.log().contains("999999"));
}

#[test]
fn a_changed_pin_holds_at_once() {
    let clinic = Clinic::new();
    let _service = Service::of(&clinic);
    let mut person = clinic.opens_asking();
    pin::set_to(&clinic.path("pin"), "830517");
    person.types(F12).sees(&it(message_id::PIN_TITLE)).strikes(PIN).types(b"\r");
    person.sees(&it(message_id::PIN_WRONG));
    waits(&clinic.asks("830517"));
    person.strikes("830517\r").sees(&it(message_id::STAFF_TITLE));
    // A file without a PIN keeps the last one valid.
    fs::write(clinic.path("pin"), "nothing").unwrap();
    assert_eq!(clinic.asks("830517"), "right");
}

#[test]
fn a_kiosk_does_not_start_without_a_pin_or_its_service() {
    let clinic = Clinic::new();
    is!(clinic.is_refused(), @"socket  does not answer whether there is a PIN: No such file or directory (os error 2); start the service with `systemctl restart sabar-pin.socket`, or change pin_socket");
    let mut service = Service::of(&clinic);
    fs::remove_file(clinic.path("pin")).unwrap();
    service.starts_again();
    is!(clinic.is_refused(), @"socket  there is no PIN, without which nobody could leave; set one with `sabar pin`");
    fs::write(clinic.path("pin"), "none").unwrap();
    assert_eq!(clinic.asks(""), "none");
    pin::set(&clinic.path("pin"));
    assert_eq!(clinic.asks(""), "set");
}

#[test]
fn the_service_says_what_it_needs() {
    let clinic = Clinic::new();
    let mut command = Command::new(PROGRAM);
    command.args(["pin", "--file"]).arg(clinic.path("pin")).arg("--serve").arg(clinic.path("log"));
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    is!(String::from_utf8(output.stderr).unwrap(), @"standard input accepts no clients: Socket operation on non-socket (os error 88); it must be a socket that listens, as sabar-pin.socket passes it");
}

#[test]
fn a_client_that_is_silent_slow_or_endless_holds_nobody_up() {
    let clinic = Clinic::new();
    let _service = Service::of(&clinic);
    let connects = || UnixStream::connect(clinic.path("socket")).unwrap();
    let silent = [connects(), connects(), connects()];
    assert_eq!(clinic.asks(""), "set");
    drop(silent);
    let mut half = connects();
    half.write_all(b"2607").unwrap();
    let mut endless = connects();
    let flood = thread::spawn(move || {
        let zeros = [b'0'; 1 << 16];
        while endless.write_all(&zeros).is_ok() {}
    });
    assert_eq!(clinic.asks(""), "set");
    flood.join().unwrap();
    let mut slow = connects();
    let drip = thread::spawn(move || {
        while slow.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(100));
        }
    });
    assert_eq!(clinic.asks(""), "set");
    drip.join().unwrap();
    // Neither digits nor a line that was sent whole: no answer, and nothing that counts.
    for strange in ["\0\0", "26o741", "\u{feff}", "2607410000000", "$argon2id$v=19"] {
        assert_eq!(clinic.asks(strange), "", "{strange:?}");
    }
    assert_eq!(clinic.asks(PIN), "right");
}

/// A socket in the place of the service's, whose every answer is the same; `None` hangs.
fn pretends(clinic: &Clinic, answer: Option<&'static [u8]>) -> UnixListener {
    fs::remove_file(clinic.path("socket")).unwrap();
    let listener = UnixListener::bind(clinic.path("socket")).unwrap();
    let clients = listener.try_clone().unwrap();
    if let Some(answer) = answer {
        thread::spawn(move || {
            for client in clients.incoming() {
                let mut client = client.unwrap();
                let _ = BufReader::new(&client).read_line(&mut String::new());
                let _ = client.write_all(answer);
            }
        });
    }
    listener
}

#[test]
fn a_pin_that_the_service_does_not_check_is_not_wrong() {
    let clinic = Clinic::new();
    let mut service = Service::of(&clinic);
    let mut person = clinic.opens_asking();
    person.types(F12).sees(&it(message_id::PIN_TITLE));
    let mut is_unknown = |what: &str| {
        person.strikes(PIN).sees(&super::said_count(6)).types(b"\r");
        person.sees_that(what, |screen| {
            screen.contents().contains(&begins("it", message_id::PIN_UNKNOWN))
        });
        assert!(!person.screen.screen().contents().contains(&it(message_id::PIN_WRONG)), "{what}");
    };
    service.ends();
    let answers: [&[u8]; 7] =
        [b"", b"right", b"yes\n", b"early soon\n", b"none\n", b"\xff\n", &[b'r'; 1 << 20]];
    for answer in answers {
        let _listener = pretends(&clinic, Some(answer));
        is_unknown(&String::from_utf8_lossy(answer.get(..answer.len().min(20)).unwrap()));
    }
    let hangs = pretends(&clinic, None);
    is_unknown("a service that hangs");
    drop(hangs);
    is_unknown("no service");
    // Back again, it has counted none of them.
    fs::remove_file(clinic.path("socket")).unwrap();
    let _service = Service::of(&clinic);
    person.strikes(PIN).types(b"\r").sees(&it(message_id::STAFF_TITLE));
    assert!(clinic.log().contains("cannot be checked") && !clinic.log().contains("wrong PIN"));
}

/// A stand-in for systemd's program: the unit of a kiosk, with its socket and its groups.
const SYSTEMCTL: &str = "#!/bin/sh
[ \"$3\" = sabar-cage.service ] || exit 0
echo UnitFileState=enabled
echo Environment=SABAR_LOG=journal SABAR_PIN_SOCKET=PLACE
echo SupplementaryGroups=video GROUP
";

impl Clinic {
    /// The line of `sabar health` about the service, where the kiosk's unit is in a group.
    #[expect(clippy::disallowed_methods, reason = "the environment of the test")]
    fn health(&self, group: &str) -> String {
        let words = SYSTEMCTL.replace("PLACE", self.path("socket").to_str().unwrap());
        fs::write(self.path("script"), words.replace("GROUP", group)).unwrap();
        // By another program: what this one has written may still be open in a child of another test.
        let mut install = Command::new("install");
        install.arg("-D").args([self.path("script"), self.path("bin/systemctl")]);
        assert!(install.status().unwrap().success());
        let path = std::env::var("PATH").unwrap();
        let mut command = Command::new(PROGRAM);
        command.arg("health").env("SABAR_PIN_FILE", self.path("pin"));
        command.env("PATH", format!("{}:{path}", self.path("bin").display()));
        let told = String::from_utf8(command.output().unwrap().stdout).unwrap();
        let line = told.lines().find(|line| line.starts_with("pin service")).unwrap_or_default();
        line.replace(&format!("{}/", self.folder.path().display()), "")
    }

    fn opens_the_socket(&self, mode: u32) {
        fs::set_permissions(self.path("socket"), Permissions::from_mode(mode)).unwrap();
    }
}

fn own_group() -> String {
    let output = Command::new("id").arg("-gn").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

#[test]
fn health_asks_the_service_and_uses_up_no_attempt() {
    let (clinic, ours) = (Clinic::new(), own_group());
    is!(clinic.health(&ours), @"pin service CRITICAL  socket  does not answer whether there is a PIN: No such file or directory (os error 2); start the service with `systemctl restart sabar-pin.socket`, or change pin_socket");
    let mut service = Service::of(&clinic);
    clinic.opens_the_socket(0o660);
    assert_eq!(clinic.asks("999999"), "wrong");
    let kept = fs::read(clinic.path("wrong")).unwrap();
    is!(clinic.health(&ours), @"pin service OK        socket  answers and has a PIN");
    assert!(clinic.health(&ours).contains("OK"));
    assert_eq!(fs::read(clinic.path("wrong")).unwrap(), kept);
    // A dead service: systemd's socket still takes clients, and then nobody does.
    service.ends();
    is!(clinic.health(&ours), @"pin service CRITICAL  socket  does not answer whether there is a PIN: timed out; start the service with `systemctl restart sabar-pin.socket`, or change pin_socket");
    service.starts_again();
    assert!(clinic.health(&ours).contains("OK"));
    fs::remove_file(clinic.path("pin")).unwrap();
    service.starts_again();
    is!(clinic.health(&ours), @"pin service WARNING   socket  has no PIN; set one with `sabar pin`, or have it read the one that is set with `systemctl restart sabar-pin.service`");
    drop(service);
    is!(clinic.health(&ours), @"pin service CRITICAL  socket  does not answer whether there is a PIN: Connection refused (os error 111); start the service with `systemctl restart sabar-pin.socket`, or change pin_socket");
}

#[test]
fn health_sees_a_socket_that_is_closed_to_the_kiosk_or_open_to_all() {
    let (clinic, ours) = (Clinic::new(), own_group());
    let _service = Service::of(&clinic);
    clinic.opens_the_socket(0o600);
    is!(clinic.health(&ours).replace(&ours, "OURS"), @"pin service CRITICAL  socket  cannot be asked by the kiosk, which is in the group video or OURS; let sabar-pin.socket have the lines `SocketGroup=sabar-kiosk` and `SocketMode=0660`, and run `systemctl restart sabar-pin.socket`");
    clinic.opens_the_socket(0o660);
    assert!(
        clinic.health("sabar-kiosk").contains("CRITICAL  socket  cannot be asked by the kiosk")
    );
    clinic.opens_the_socket(0o666);
    is!(clinic.health(&ours), @"pin service CRITICAL  socket  lets everybody try PINs; let sabar-pin.socket have the lines `SocketGroup=sabar-kiosk` and `SocketMode=0660`, and run `systemctl restart sabar-pin.socket`");
}
