//! Wrong PINs are slowed down, across faults and restarts too.

use std::fs;
use std::time::Duration;

use rustix::process::{Pid, Resource, Rlimit, Signal, prlimit};
use sabar_content::l10n::message_id;

use super::super::pin::{self, PIN};
use super::super::program::begins;
use super::super::terminal::{Person, SIZE};
use super::{Clinic, F12, it, said_count};

#[test]
fn a_wrong_pin_is_slowed_down_and_the_right_one_works_after_that() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    person.types(F12).sees(&it(message_id::PIN_TITLE)).strikes("999999\r");
    person.sees(&it(message_id::PIN_WRONG));
    std::thread::sleep(Duration::from_millis(1100));
    person.strikes("999999\r").sees(&it(message_id::PIN_WRONG));
    // Too early, though right: two seconds are to be waited now.
    person.strikes(PIN).types(b"\r");
    person.sees_that("to wait", |screen| !screen.contents().contains(&it(message_id::STAFF_TITLE)));
    std::thread::sleep(Duration::from_millis(2200));
    person.strikes(PIN).types(b"\r").sees(&it(message_id::STAFF_TITLE));
    assert!(clinic.log().contains("wrong PIN"));
    assert!(!clinic.log().contains(PIN) && !clinic.log().contains("999999"));
}

#[test]
fn a_changed_pin_replaces_the_old_one() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    pin::set_to(&clinic.path("pin"), "830517");
    person.types(F12).sees(&it(message_id::PIN_TITLE)).strikes(PIN).types(b"\r");
    person.sees(&it(message_id::PIN_WRONG));
    std::thread::sleep(Duration::from_millis(1100));
    person.strikes("830517\r").sees(&it(message_id::STAFF_TITLE)).types(b"\x7f");
    person.sees(&it(message_id::REST_BEGIN));
    // A file without a PIN keeps the last one valid; staff are told.
    fs::write(clinic.path("pin"), "nothing").unwrap();
    person.types(F12).sees(&it(message_id::PIN_TITLE)).strikes("830517\r");
    person.sees(&it(message_id::STAFF_TITLE));
    assert!(clinic.log().contains("does not contain the hash of a PIN"), "{}", clinic.log());
}

#[test]
fn a_pin_unchecked_for_lack_of_memory_is_not_wrong() {
    let clinic = Clinic::new();
    // Another thread's arena would have memory to spare that counts already.
    let mut command = clinic.command(&[]);
    command.env("MALLOC_ARENA_MAX", "1");
    let mut person = Person::runs(command, SIZE);
    person.sees(&it(message_id::REST_BEGIN));
    let process = Pid::from_raw(person.id().try_into().unwrap());
    let sizes = fs::read_to_string(format!("/proc/{}/statm", person.id())).unwrap();
    let pages: u64 = sizes.split(' ').next().unwrap().parse().unwrap();
    // Enough for the screens, and not for the hash.
    let limit = |most| prlimit(process, Resource::As, Rlimit { current: most, maximum: None });
    limit(Some(pages * 4096 + (10 << 20))).unwrap();
    person.types(F12).sees(&it(message_id::PIN_TITLE));
    for _ in 0..3 {
        person.strikes(PIN).sees(&said_count(6)).types(b"\r");
        person.sees(&begins("it", message_id::PIN_UNKNOWN));
        assert!(!person.screen.screen().contents().contains(&it(message_id::PIN_WRONG)));
    }
    limit(None).unwrap();
    // None of them counted, so there is no wait.
    person.strikes(PIN).types(b"\r").sees(&it(message_id::STAFF_TITLE));
    assert!(clinic.log().contains("cannot be checked") && !clinic.log().contains("wrong PIN"));
}

#[test]
fn wrong_pins_stay_slowed_down_over_a_fault() {
    let clinic = Clinic::new();
    let mut person = clinic.opens(&["--fault-key", "z"]);
    person.types(F12).sees(&it(message_id::PIN_TITLE));
    for seconds in [1, 2] {
        person.strikes("999999\r").sees(&it(message_id::PIN_WRONG));
        std::thread::sleep(Duration::from_millis(1000 * seconds + 100));
    }
    person.strikes("999999\r").sees(&it(message_id::PIN_WRONG));
    person.types(b"z").sees(&it(message_id::REST_BEGIN));
    person.types(F12).sees(&it(message_id::PIN_TITLE)).strikes(PIN).types(b"\r");
    std::thread::sleep(Duration::from_millis(300));
    while person.watches() {}
    assert!(!person.screen.screen().contents().contains(&it(message_id::STAFF_TITLE)));
}

#[test]
fn wrong_pins_stay_slowed_down_over_a_new_start() {
    let clinic = Clinic::new();
    for (signal, seconds) in [(Signal::TERM, 1), (Signal::KILL, 2), (Signal::HUP, 4)] {
        let mut person = clinic.opens(&[]);
        person.types(F12).sees(&it(message_id::PIN_TITLE));
        person.strikes("999999\r").sees(&it(message_id::PIN_WRONG));
        person.sends(signal);
        person.waits_for_the_end();
        if signal != Signal::HUP {
            std::thread::sleep(Duration::from_millis(1000 * seconds + 100));
        }
    }
    // After the third: too early, though right.
    let mut person = clinic.opens(&[]);
    person.types(F12).sees(&it(message_id::PIN_TITLE)).strikes(PIN).types(b"\r");
    std::thread::sleep(Duration::from_millis(300));
    while person.watches() {}
    assert!(!person.screen.screen().contents().contains(&it(message_id::STAFF_TITLE)));
    std::thread::sleep(Duration::from_millis(4100));
    person.strikes(PIN).types(b"\r").sees(&it(message_id::STAFF_TITLE));
}
