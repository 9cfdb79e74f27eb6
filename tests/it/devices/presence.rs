//! Input that is no person's: slow scanners, keys without a meaning, and a key with something on it.

use std::fs;
use std::thread;
use std::time::Duration;

use sabar_content::l10n::message_id;
use sabar_term::clock::Clock;

use super::super::locked::Clinic;
use super::super::pin::PIN;
use super::super::program::{TO_QUESTIONS, begins, flat, patient};
use super::super::terminal::{Person, at_once};
use super::{F4, F12};

const PAGE_DOWN: &[u8] = b"\x1b[6~";

impl Person {
    /// Types in the same rhythm; returns the longest pause that it made, which a busy machine extends.
    fn beats(&mut self, code: &[u8], gap: u64) -> Duration {
        let clock = Clock::start();
        let (mut last, mut longest) = (clock.now(), Duration::ZERO);
        for byte in code {
            self.types(&[*byte]);
            longest = longest.max(clock.now() - last);
            last = clock.now();
            thread::sleep(Duration::from_millis(gap));
        }
        longest
    }
}

/// Goes through a test in which the machine must not be busy, until it was not.
fn undisturbed(mut attempt: impl FnMut() -> Option<()>) {
    assert!((0..20).any(|_| attempt().is_some()), "the machine is busy");
}

/// Pauses of a scanner that is set to be slow, in milliseconds.
const SLOW: [u64; 3] = [22, 26, 30];
/// A pause that begins another burst.
const LONGEST: Duration = Duration::from_millis(42);

#[test]
fn a_slow_scanner_gives_no_answer_and_tries_no_pin() {
    at_once(SLOW, |gap| {
        undisturbed(|| {
            let clinic = Clinic::new();
            let mut person = clinic.opens(&[]);
            let scan = |person: &mut Person, code: &[u8]| {
                let longest = person.beats(code, gap);
                thread::sleep(Duration::from_millis(150));
                (longest < LONGEST).then(|| person.picture_now())
            };
            person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
            person.types(TO_QUESTIONS).sees_word("it", message_id::CHECKLIST_INTRO);
            let before = person.picture_now();
            for code in [&b"8012345678905\r"[..], b"4011\r", b"SABAR-1-2-3\t"] {
                let after = scan(&mut person, code)?;
                // The kiosk may have been kept from reading, where this program was not.
                (after == before).then_some(())?;
            }
            person.types(F12).sees_word("it", message_id::PIN_TITLE);
            let pad = person.picture_now();
            for code in [format!("{PIN}\r"), "8012345678905\r".to_owned()] {
                let after = scan(&mut person, code.as_bytes())?;
                (after == pad).then_some(())?;
            }
            // A person who is quick still gets in.
            person.strikes(&format!("{PIN}\r"));
            person.sees_word("it", message_id::STAFF_TITLE);
            Some(())
        });
    });
}

/// A visit that is asked for after half a minute, and forgotten 20 seconds later; time passes `rate`
/// times as fast.
fn impatient(folder: &std::path::Path, rate: &str) -> Person {
    let file = folder.join("sabar.toml");
    fs::write(&file, "idle_after = 30\nidle_per_word = 0\nidle_countdown = 20\n").unwrap();
    let config = file.to_str().unwrap();
    let mut person = patient(&["--lang", "it", "--config", config, "--clock-rate", rate]);
    person.sees_word("it", message_id::REST_BEGIN);
    person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
    person.types(b"1").sees_word("it", message_id::STEP_SUMMARY);
    person
}

#[test]
fn keys_without_a_meaning_keep_no_visit_open() {
    let folder = tempfile::tempdir().unwrap();
    let nothing: [&[u8]; 6] = [b"\0", b"x", b"\x1b[I", b"\x1b[?64;1c", b"\x1b[1;1R", b"\x05"];
    at_once(nothing, |key| {
        let folder = tempfile::tempdir_in(folder.path()).unwrap();
        let mut person = impatient(folder.path(), "10");
        let asked = begins("it", message_id::STILL_THERE_TITLE);
        let is_asked = (0..40).any(|_| {
            person
                .types(key)
                .comes_to_see(Duration::from_millis(400), |screen| flat(screen).contains(&asked))
        });
        assert!(is_asked, "{key:?}");
    });
}

#[test]
fn a_key_with_something_on_it_keeps_no_visit_open() {
    undisturbed(|| {
        let folder = tempfile::tempdir().unwrap();
        // Twice as fast: presence ends after 5 seconds, the question comes 15 seconds later. Faster, the
        // pauses of a busy machine would be longer than those between repeats of a key.
        let mut person = impatient(folder.path(), "2");
        let asked = begins("it", message_id::STILL_THERE_TITLE);
        let clock = Clock::start();
        while clock.now() < Duration::from_secs(28) {
            person.types(PAGE_DOWN).watches();
            if flat(person.screen.screen()).contains(&asked) {
                return Some(());
            }
        }
        // A pause, of this program or of the kiosk, is a key that was released.
        None
    });
}
