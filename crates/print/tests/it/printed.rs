//! A real CUPS: the bytes that arrive at its printer, and the states meanwhile.

use std::process::Command;
use std::time::Duration;

use sabar_print::{Cups, Failure, Job, JobState, Media, PrinterState, State, Update, Wait};

use crate::cupsd::{Cupsd, FAIL, NO_PAPER, SLOW};
use crate::person::{LIMITS, desk, desk_with, news, now, reports, sheet, wait_for};

/// A little PDF that nobody would convert.
fn document() -> Vec<u8> {
    let mut document = b"%PDF-1.7\n".to_vec();
    document.extend((0..200_000_u32).flat_map(u32::to_le_bytes));
    document
}

#[test]
fn the_printer_gets_every_byte() {
    let Some(cupsd) = Cupsd::start() else { return };
    let desk = desk(&cupsd.socket());
    let before = now();
    desk.print(sheet(&document()));
    let states: Vec<State> = reports(&desk).iter().map(|report| report.state).collect();
    assert_eq!(states.last(), Some(&State::Done), "{states:?}");
    println!("printed in {:?}", now() - before);
    assert!(cupsd.printed(1) == Some(document()), "the bytes differ");
    let options = std::fs::read_to_string(cupsd.path("printed/1.options")).unwrap();
    assert!(options.starts_with("sabar sheet "), "{options}");
    assert!(options.contains("media=iso_a4_210x297mm"), "{options}");
}

#[test]
fn printers_are_listed_with_their_states() {
    let Some(cupsd) = Cupsd::start() else { return };
    let desk = desk(&cupsd.socket());
    let before = now();
    desk.list();
    let Update::Printers(Ok(printers)) = news(&desk) else { panic!("no list") };
    println!("listed in {:?}", now() - before);
    let [printer] = printers.as_slice() else { panic!("{printers:?}") };
    assert_eq!((printer.name.as_str(), printer.is_default), ("front", true));
    assert_eq!(printer.state, PrinterState::Idle);
    assert!(printer.is_accepting && printer.prints_pdf, "{printer:?}");
    assert_eq!(printer.describe(), "the printer front is idle");
}

#[test]
fn a_cups_without_printers_says_so() {
    if Cupsd::start().is_none() {
        return;
    }
    let mut cupsd = Cupsd::set_up("keep:/dev/null");
    std::fs::remove_file(cupsd.path("etc/printers.conf")).unwrap();
    cupsd.run(Command::new("/usr/sbin/cupsd"));
    let desk = desk(&cupsd.socket());
    desk.print(sheet(b"%PDF"));
    let report = reports(&desk).pop().unwrap();
    assert_eq!(report.state, State::NoPrinter);
    assert_eq!(report.detail, "CUPS has no printer");
}

#[test]
fn a_printer_that_fails_is_for_staff_and_its_words_are_escaped() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(FAIL, true);
    let desk = desk(&cupsd.socket());
    desk.print(sheet(&document()));
    let report = reports(&desk).pop().unwrap();
    assert_eq!(report.state, State::AskStaff);
    assert!(report.detail.contains("aborted"), "{report:?}");
    cupsd.set(FAIL, false);
    desk.print(sheet(&document()));
    assert_eq!(reports(&desk).pop().unwrap().state, State::Done);
}

#[test]
fn missing_paper_is_told_and_refilling_it_goes_on() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(NO_PAPER, true);
    let desk = desk(&cupsd.socket());
    desk.print(sheet(&document()));
    let report = wait_for(&desk, State::NoPaper);
    assert!(report.detail.contains("media-empty-error"), "{report:?}");
    cupsd.set(NO_PAPER, false);
    assert_eq!(reports(&desk).pop().unwrap().state, State::Done);
    assert!(cupsd.printed(1) == Some(document()));
}

#[test]
fn whoever_leaves_without_paper_leaves_no_job() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(NO_PAPER, true);
    let desk = desk(&cupsd.socket());
    desk.print(sheet(&document()));
    wait_for(&desk, State::NoPaper);
    desk.withdraw();
    while news(&desk) != Update::Withdrawn(Ok(())) {}
    cupsd.set(NO_PAPER, false);
    // The printer still says that it has none: CUPS keeps that from the canceled job.
    desk.print(sheet(b"%PDF-1.7 of the next patient"));
    assert_eq!(reports(&desk).pop().unwrap().state, State::Done);
    assert_eq!(cupsd.printed(1), None);
    assert_eq!(cupsd.printed(2).as_deref(), Some(&b"%PDF-1.7 of the next patient"[..]));
}

#[test]
fn a_cups_that_dies_while_printing_is_for_staff() {
    let Some(mut cupsd) = Cupsd::start() else { return };
    cupsd.set(SLOW, true);
    let limits = sabar_print::Limits { job: Duration::from_secs(2), ..LIMITS };
    let desk = desk_with(&cupsd.socket(), limits);
    desk.print(sheet(&document()));
    wait_for(&desk, State::Printing);
    cupsd.kill();
    let report = wait_for(&desk, State::AskStaff);
    assert!(!report.is_over);
    let last = reports(&desk).pop().unwrap();
    assert_eq!(last.state, State::AskStaff);
    desk.withdraw();
    let Update::Withdrawn(Err(Failure::NoCups { .. })) = news(&desk) else { panic!() };
}

#[test]
fn single_operations_do_what_they_say() {
    let Some(cupsd) = Cupsd::start() else { return };
    cupsd.set(SLOW, true);
    let cups = Cups::at(cupsd.socket());
    let wait = Wait::at_most(Duration::from_secs(5));
    let printer = cups.printers(&wait).unwrap().remove(0);
    let watch = cups.watch(&printer, &wait).unwrap();
    let job = cups.create_job(&printer, Some(&Media::A5), &wait).unwrap();
    assert_eq!(job.id(), 1);
    cups.send_document(&job, b"%PDF-1.7", &wait).unwrap();
    assert_eq!(cups.look(&job, &wait).unwrap().state, JobState::Processing);
    assert_eq!(cups.end_of(&job, watch, &wait), Ok(None));
    cups.cancel(&job, &wait).unwrap();
    cups.cancel(&job, &wait).unwrap();
    wait_until_gone(&cups, &job);
    assert_eq!(cups.end_of(&job, watch, &wait), Ok(Some(JobState::Canceled)));
    cups.unwatch(&printer, watch, &wait).unwrap();
    let left = cups.create_job(&printer, None, &wait).unwrap();
    cups.cancel_all(&wait).unwrap();
    wait_until_gone(&cups, &left);
}

/// Waits until CUPS has ended the programs of a canceled job, and forgotten it.
fn wait_until_gone(cups: &Cups, job: &Job) {
    let wait = Wait::at_most(Duration::from_secs(5));
    loop {
        match cups.look(job, &wait) {
            Ok(look) => assert_eq!(look.state, JobState::Canceled),
            Err(failure) if failure.is_not_found() => return,
            Err(failure) => panic!("{failure}"),
        }
    }
}
