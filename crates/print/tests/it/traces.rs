//! A search for what CUPS keeps of a document, with the settings that sabar's package ships.

use std::process::Command;
use std::time::Duration;

use sabar_print::{State, Update};

use crate::cupsd::{Cupsd, FAIL, NO_PAPER};
use crate::person::{desk, news, now, reports, sheet, wait_for};

const CANARY: &str = "canary-5f1e9d";

fn secret() -> Vec<u8> {
    format!("%PDF-1.7\n{}", CANARY.repeat(10_000)).into_bytes()
}

/// Searches everything that CUPS writes, until nothing is found or a second has passed.
#[track_caller]
fn assert_no_trace(cupsd: &Cupsd) {
    let until = now() + Duration::from_secs(1);
    loop {
        let holders = cupsd.holders_of(CANARY);
        if holders.is_empty() {
            break;
        }
        assert!(now() < until, "it is still in {holders:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
    let files = std::fs::read_dir(cupsd.spool.path()).unwrap().map(|it| it.unwrap().file_name());
    let files: Vec<_> = files.filter(|name| name != "tmp").collect();
    assert!(files.is_empty(), "the spool still has {files:?}");
}

#[test]
fn nothing_is_left_of_a_printed_sheet() {
    let Some(cupsd) = Cupsd::start() else { return };
    let desk = desk(&cupsd.socket());
    desk.print(sheet(&secret()));
    assert_eq!(reports(&desk).pop().unwrap().state, State::Done);
    assert!(cupsd.printed(1) == Some(secret()));
    assert_no_trace(&cupsd);
    assert!(!cupsd.log().is_empty(), "nothing was searched");
}

#[test]
fn nothing_is_left_of_a_withdrawn_sheet() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(NO_PAPER, true);
    let desk = desk(&cupsd.socket());
    desk.print(sheet(&secret()));
    wait_for(&desk, State::NoPaper);
    assert!(!cupsd.holders_of(CANARY).is_empty(), "the search finds nothing in a full spool");
    desk.withdraw();
    while news(&desk) != Update::Withdrawn(Ok(())) {}
    assert_no_trace(&cupsd);
}

#[test]
fn nothing_is_left_of_a_sheet_that_failed() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(FAIL, true);
    let desk = desk(&cupsd.socket());
    desk.print(sheet(&secret()));
    assert_eq!(reports(&desk).pop().unwrap().state, State::AskStaff);
    assert_no_trace(&cupsd);
}

#[test]
fn a_killed_cups_leaves_a_waiting_sheet_in_memory_only() {
    let Some(mut cupsd) = Cupsd::start() else { return };
    cupsd.set(NO_PAPER, true);
    let desk = desk(&cupsd.socket());
    desk.print(sheet(&secret()));
    wait_for(&desk, State::NoPaper);
    cupsd.kill();
    let spool = cupsd.spool.path().to_owned();
    let kind = Command::new("stat").args(["-f", "-c", "%T"]).arg(&spool).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&kind.stdout).trim(), "tmpfs");
    let holders = cupsd.holders_of(CANARY);
    assert!(!holders.is_empty() && holders.iter().all(|it| it.starts_with(&spool)), "{holders:?}");
}

#[test]
fn a_killed_kiosk_leaves_its_sheet_until_the_next_one_starts() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(NO_PAPER, true);
    let killed = desk(&cupsd.socket());
    killed.print(sheet(&secret()));
    wait_for(&killed, State::NoPaper);
    // Its thread withdraws nothing any more.
    std::mem::forget(killed);
    let next = desk(&cupsd.socket());
    next.clear();
    assert_eq!(news(&next), Update::Cleared(Ok(())));
    assert_no_trace(&cupsd);
}
