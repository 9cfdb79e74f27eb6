//! The PIN: setting it, and the waits after wrong ones.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::time::Duration;

use insta::assert_snapshot as is;
use portable_pty::CommandBuilder;
use sabar::shell::pin::{Guard, Hash, TypedPin, Verdict};
use sabar_content::l10n::message_id;
use tempfile::TempDir;

use super::program::{fed, said_in};
use super::terminal::{Person, SIZE};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
pub(super) const PIN: &str = "260741";

fn typed(digits: &str) -> TypedPin {
    TypedPin::from_line(digits).unwrap()
}

/// Writes a file with the hash of [`PIN`].
pub(super) fn set(file: &Path) {
    // One for all tests: hashing takes long on purpose.
    static HASH: LazyLock<Hash> = LazyLock::new(|| Hash::of(&typed(PIN)).unwrap());
    HASH.write(file).unwrap();
}

/// Writes a file with the hash of these digits.
pub(super) fn set_to(file: &Path, digits: &str) {
    Hash::of(&typed(digits)).unwrap().write(file).unwrap();
}

/// Sets the PIN as a script does.
fn script(file: &Path, input: &str) -> Output {
    fed(Command::new(PROGRAM).args(["pin", "--file"]).arg(file), input.as_bytes())
}

/// Sets the PIN at a terminal.
fn staff(file: &Path) -> Person {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["pin", "--file"]);
    command.arg(file);
    let mut staff = Person::runs(command, SIZE);
    staff.sees("New PIN, 4 to 12 digits:");
    staff
}

fn desk() -> (TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pin");
    (folder, file)
}

fn told(output: &Output, folder: &TempDir) -> String {
    let text = [output.stdout.as_slice(), &output.stderr].concat();
    String::from_utf8(text).unwrap().replace(&format!("{}/", folder.path().display()), "")
}

#[test]
fn a_script_sets_the_pin() {
    let (folder, file) = desk();
    let output = script(&file, &format!("{PIN}\n"));
    assert_eq!(output.status.code(), Some(0));
    is!(told(&output, &folder), @"The PIN is set. Its hash is in pin.");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{text}");
    let hash = Hash::read(&file).unwrap();
    assert_eq!(hash.verify(&typed(PIN)), Some(true));
    assert_eq!(hash.verify(&typed("260742")), Some(false));
    assert_eq!(hash.verify(&TypedPin::default()), Some(false));
}

#[test]
fn a_new_pin_replaces_the_whole_file() {
    let (folder, file) = desk();
    for pin in ["260741", "935502"] {
        assert_eq!(script(&file, pin).status.code(), Some(0));
        assert_eq!(Hash::read(&file).unwrap().verify(&typed(pin)), Some(true));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn guessable_pins_are_refused() {
    let (folder, file) = desk();
    for input in ["0000", "1234", "7890", "4321", "0987654321", "1212", "123123", "2580258025802"] {
        assert_eq!(script(&file, input).status.code(), Some(2), "{input}");
    }
    is!(told(&script(&file, "1234"), &folder), @"this PIN is too easy to guess; do not repeat digits or count up or down; nothing was written");
    is!(told(&script(&file, "123"), &folder), @"a PIN has 4 to 12 digits; nothing was written");
    is!(told(&script(&file, "26o741"), &folder), @"a PIN has digits only; nothing was written");
    is!(told(&script(&file, ""), &folder), @"a PIN has 4 to 12 digits; nothing was written");
    is!(told(&script(&file, "260741\n260741\n"), &folder), @"standard input has more than one line; nothing was written");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_that_is_not_there() {
    let (folder, _) = desk();
    let output = script(&folder.path().join("no/pin"), PIN);
    assert_eq!(output.status.code(), Some(2));
    let told = told(&output, &folder);
    assert!(told.starts_with("no/pin  cannot be written: "), "{told}");
}

#[test]
fn a_terminal_asks_twice_without_echo() {
    let (_folder, file) = desk();
    let mut staff = staff(&file);
    staff.types(format!("{PIN}\r").as_bytes()).sees("The same again:");
    staff.types(format!("{PIN}\r").as_bytes()).sees("The PIN is set.");
    assert!(staff.waits_for_the_end().success());
    staff.finds_the_terminal_as_it_was();
    assert!(!String::from_utf8_lossy(&staff.received).contains(PIN));
    assert_eq!(Hash::read(&file).unwrap().verify(&typed(PIN)), Some(true));
}

#[test]
fn two_different_entries_set_nothing() {
    let (_folder, file) = desk();
    let mut staff = staff(&file);
    staff.types(b"260741\r").sees("The same again:").types(b"260742\r");
    staff.sees("the two differ; nothing was written");
    assert_eq!(staff.waits_for_the_end().exit_code(), 2);
    assert!(!file.exists());
}

#[test]
fn control_c_sets_nothing_and_leaves_the_terminal_as_found() {
    let (_folder, file) = desk();
    let mut staff = staff(&file);
    staff.types(b"26\x03").sees("nothing was written");
    assert_eq!(staff.waits_for_the_end().exit_code(), 2);
    staff.finds_the_terminal_as_it_was();
    assert!(!file.exists());
}

#[test]
fn the_kiosk_does_not_start_without_a_pin_that_works() {
    let (folder, file) = desk();
    let config = folder.path().join("sabar.toml");
    fs::write(&config, format!("pin_file = \"{}\"", file.display())).unwrap();
    let starts = || {
        let output = Command::new(PROGRAM).arg("--kiosk").arg("--config").arg(&config).output();
        let output = output.unwrap();
        assert_eq!(output.status.code(), Some(2));
        told(&output, &folder)
    };
    is!(starts(), @"pin  there is no PIN, without which nobody could leave; set one with `sabar pin`");
    fs::write(&file, "2607").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    is!(starts(), @"pin  is accessible to others, who could find out the PIN; make it private with chmod 600");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    is!(starts(), @"pin  does not contain the hash of a PIN; set a PIN with `sabar pin`");
    // One that would take the kiosk's memory and minutes of its time.
    let costly = "$argon2id$v=19$m=1048576,t=99,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA";
    fs::write(&file, costly).unwrap();
    is!(starts(), @"pin  does not contain the hash of a PIN; set a PIN with `sabar pin`");

    assert_eq!(script(&file, PIN).status.code(), Some(0));
    let mut command = CommandBuilder::new(PROGRAM);
    command.env("TERM", "xterm-256color");
    command.args(["--kiosk", "--lang", "it", "--config"]);
    command.arg(&config);
    Person::runs(command, SIZE).sees(&said_in("it", message_id::REST_BEGIN));
}

#[test]
fn a_hash_that_others_could_read_or_change_is_refused() {
    let (_folder, file) = desk();
    set(&file);
    let read = || Hash::read(&file).map_err(|error| error.to_string());
    for mode in [0o600, 0o400, 0o700, 0o640, 0o660, 0o620, 0o610, 0o604, 0o602, 0o644, 0o666] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let is_private = mode & 0o077 == 0;
        assert_eq!(read().is_ok(), is_private, "{mode:o}");
        assert!(is_private || read().unwrap_err().contains("accessible to others"), "{mode:o}");
    }
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let nobody = Some(65534);
    for (owner, mode, is_fit) in [
        (Some(0), 0o440, false),
        (Some(0), 0o444, false),
        (nobody, 0o440, false),
        (nobody, 0o660, false),
        (nobody, 0o600, false),
    ] {
        chown(&file, owner, nobody).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(read().is_ok(), is_fit, "{owner:?} {mode:o}");
    }
    // As systemd hands a credential over, and only where it does.
    chown(&file, Some(0), nobody).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o440)).unwrap();
    let other = tempfile::tempdir().unwrap();
    for (folder, is_fit) in [(file.parent().unwrap(), true), (other.path(), false)] {
        let mut command = Command::new(PROGRAM);
        command.args(["config", "--kiosk"]).env("SABAR_PIN_FILE", &file);
        let output = command.env("CREDENTIALS_DIRECTORY", folder).output().unwrap();
        assert_eq!(output.status.success(), is_fit, "{output:?}");
    }
}

#[test]
fn a_pin_replaces_nothing_but_an_ordinary_file() {
    let (folder, file) = desk();
    set(&file);
    let at = |name: &str| folder.path().join(name);
    std::os::unix::fs::symlink("pin", at("link")).unwrap();
    std::os::unix::fs::symlink("nothing", at("dangling")).unwrap();
    fs::create_dir(at("folder")).unwrap();
    let _listens = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    assert!(Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
    let kinds = ["link", "dangling", "folder", "socket", "pipe"];
    let found = || kinds.map(|kind| fs::symlink_metadata(at(kind)).unwrap().ino());
    let before = (fs::read(&file).unwrap(), found());
    for kind in kinds {
        let output = script(&at(kind), "935502\n");
        assert_eq!(output.status.code(), Some(2), "{kind}");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(told.contains(kind) && told.contains("nothing was written"), "{told}");
    }
    assert_eq!((fs::read(&file).unwrap(), found()), before);
}

#[test]
fn digits_of_an_arabic_keyboard_are_digits() {
    assert_eq!(typed("٢٦٠٧٤١"), typed(PIN));
    assert_eq!(typed("۲۶۰۷۴۱"), typed(PIN));
}

#[test]
fn digits_are_typed_and_taken_back() {
    let mut pin = TypedPin::default();
    for c in "26x0741".chars() {
        pin.push(c);
    }
    pin.push('9');
    pin.pop();
    assert_eq!((pin.len(), &pin), (6, &typed(PIN)));
    assert!((0..6).all(|_| pin.push('5')) && !pin.push('5'));
    (0..20).for_each(|_| pin.pop());
    assert!(pin.is_empty());
    assert_eq!(pin, TypedPin::default());
}

#[test]
fn debug_output_has_neither_pin_nor_hash() {
    let pin = typed(PIN);
    let hash = Hash::of(&pin).unwrap();
    assert_eq!(format!("{pin:?} {hash:?}"), "TypedPin Hash");
}

/// Guesses as soon as the wait is over, and returns the waits in seconds.
fn waits(guard: &mut Guard, hash: &Hash, from: Duration, n_guesses: usize) -> Vec<u64> {
    let mut now = from;
    let mut waits = Vec::new();
    for _ in 0..n_guesses {
        assert_eq!(guard.judge(&typed("9999"), hash, now), Verdict::Wrong);
        let wait = guard.wait(now);
        let early = guard.judge(&typed(PIN), hash, now + wait / 2);
        assert_eq!(early, Verdict::TooEarly(wait - wait / 2));
        waits.push(wait.as_secs());
        now += wait;
    }
    waits
}

#[test]
fn guesses_are_slowed_down_to_half_a_minute() {
    let hash = Hash::of(&typed(PIN)).unwrap();
    let mut guard = Guard::new();
    let start = Duration::from_secs(1000);
    assert_eq!(waits(&mut guard, &hash, start, 8), [1, 2, 4, 8, 16, 30, 30, 30]);
    let later = start + Duration::from_secs(121);
    assert_eq!(guard.wait(later), Duration::ZERO);
    assert_eq!(guard.judge(&typed(PIN), &hash, later), Verdict::Right);
    assert_eq!(guard, Guard::new());
}

#[test]
fn wrong_pins_expire_after_ten_minutes() {
    let hash = Hash::of(&typed(PIN)).unwrap();
    let mut guard = Guard::new();
    assert_eq!(waits(&mut guard, &hash, Duration::ZERO, 4), [1, 2, 4, 8]);
    // The last guess was in the seventh second.
    assert_eq!(waits(&mut guard, &hash, Duration::from_secs(7 + 599), 1), [16]);
    assert_eq!(waits(&mut guard, &hash, Duration::from_secs(7 + 599 + 600), 2), [1, 2]);
}

/// A folder with the hash of a PIN, what is kept beside it, and that hash.
fn guarded() -> (TempDir, std::path::PathBuf, Hash) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pin");
    let hash = Hash::of(&typed(PIN)).unwrap();
    hash.write(&file).unwrap();
    (folder, file, hash)
}

fn seconds_of_date() -> u64 {
    let now = std::time::SystemTime::now();
    now.duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap().as_secs()
}

#[test]
fn a_new_start_does_not_undo_the_wait() {
    let (folder, file, hash) = guarded();
    let mut guard = Guard::beside(&file, Duration::ZERO);
    assert_eq!(guard.wait(Duration::ZERO), Duration::ZERO);
    waits(&mut guard, &hash, Duration::ZERO, 5);
    for n_starts in 0..3 {
        // The clock of a start begins at any moment.
        let now = Duration::from_secs(n_starts * 77);
        let guard = Guard::beside(&file, now);
        assert!((14..=16).contains(&guard.wait(now).as_secs()), "{:?}", guard.wait(now));
    }
    let kept = fs::read_to_string(folder.path().join("pin.wrong")).unwrap();
    let (count, then) = kept.trim().split_once(' ').unwrap();
    assert_eq!(count, "5");
    assert!(seconds_of_date().abs_diff(then.parse().unwrap()) < 60);
    // The right one ends it, for later starts too.
    let mut guard = Guard::beside(&file, Duration::ZERO);
    assert_eq!(guard.judge(&typed(PIN), &hash, Duration::from_secs(17)), Verdict::Right);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(Guard::beside(&file, Duration::ZERO).wait(Duration::ZERO), Duration::ZERO);
}

#[test]
fn clocks_and_damaged_records_never_extend_the_wait() {
    let (folder, file, hash) = guarded();
    let now = seconds_of_date();
    let year = 365 * 24 * 60 * 60;
    let records = [
        // Set back by a year, or by all of it; or the record was written in a future.
        (format!("3 {}", now + year), 4),
        (format!("32 {}", now + year), 30),
        (format!("9 {}", u64::MAX), 30),
        (format!("4294967295 {now}"), 30),
        // Set forward, or long ago.
        (format!("5 {}", now - year), 0),
        ("5 0".to_owned(), 0),
        ("0 0".to_owned(), 0),
        // Damaged: nobody knows.
        (String::new(), 30),
        ("7".to_owned(), 30),
        ("-7 12".to_owned(), 30),
        ("x y".to_owned(), 30),
        ("9".repeat(5000), 30),
    ];
    for (record, seconds) in records {
        fs::write(folder.path().join("pin.wrong"), &record).unwrap();
        let mut guard = Guard::beside(&file, Duration::ZERO);
        let wait = guard.wait(Duration::ZERO).as_secs();
        assert!(wait.abs_diff(seconds) <= 1, "{record}: {wait}");
        let later = Duration::from_secs(30);
        assert_eq!(guard.judge(&typed(PIN), &hash, later), Verdict::Right, "{record}");
    }
}

#[test]
fn without_a_writable_record_the_first_try_waits() {
    let hash = Hash::of(&typed(PIN)).unwrap();
    // No file can be made there, whoever asks.
    let file = Path::new("/proc/self/pin");
    let start = Duration::from_secs(5);
    let mut guard = Guard::beside(file, start);
    assert_eq!(guard.wait(start), Duration::from_secs(30));
    assert_eq!(waits(&mut guard, &hash, Duration::from_secs(35), 2), [30, 30]);
    let last = Duration::from_secs(95);
    assert_eq!(guard.judge(&typed(PIN), &hash, last), Verdict::Right);
    // Without kiosk mode there is nothing to guard.
    assert_eq!(Guard::new().wait(start), Duration::ZERO);
}
