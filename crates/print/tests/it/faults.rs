//! A server that answers late, wrong, too much, in part or never.

use std::os::unix::net::UnixListener;
use std::path::Path;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use sabar_print::{Failure, Limits, State, Update};

use crate::fake::{
    Asked, CANCEL_JOB, CREATE_JOB, DEAF, EVENTS, Fake, JOBS, LOOK, PRINTER, PRINTERS, Reply,
    SEND_DOCUMENT, UNWATCH, WATCH, event, in_http, job, not_found, printer, usual,
};
use crate::person::{LIMITS, desk, desk_with, news, news_within, now, reports, sheet, wait_for};

/// Goes through the cases of a test that waits most of the time, all at once.
fn at_once<C: Send>(cases: impl IntoIterator<Item = C>, test: impl Fn(C) + Sync) {
    std::thread::scope(|scope| {
        for case in cases {
            scope.spawn(|| test(case));
        }
    });
}

/// A server that answers one operation in another way.
fn except(operation: i16, reply: impl Fn() -> Reply + Send + Sync + 'static) -> Fake {
    Fake::start(
        move |asked: &Asked| {
            if asked.operation == operation { reply() } else { Reply::Ipp(usual(asked)) }
        },
    )
}

#[test]
fn a_document_is_printed_and_said_to_be_done() {
    let n_looks = AtomicI32::new(0);
    let fake = Fake::start(move |asked| {
        let is_look = asked.operation == LOOK;
        let is_done = is_look && n_looks.fetch_add(1, Ordering::SeqCst) > 2;
        Reply::Ipp(if is_done { job(9, "job-completed-successfully") } else { usual(asked) })
    });
    let desk = desk(&fake.socket());
    let document = [b"%PDF-1.7".to_vec(), vec![0xa5; 3_000_000]].concat();
    desk.print(sheet(&document));
    let states: Vec<State> = reports(&desk).iter().map(|report| report.state).collect();
    assert_eq!(states, [State::Printing, State::Done]);
    assert_eq!(fake.documents(), [document]);
    assert!(!fake.operations().contains(&CANCEL_JOB));
    assert!(desk.close(Duration::from_secs(1)));
    assert_eq!(fake.operations().last(), Some(&UNWATCH));
}

#[test]
fn whoever_refills_the_paper_gets_the_sheet() {
    let n_looks = AtomicI32::new(0);
    let fake = Fake::start(move |asked| {
        let n = n_looks.fetch_add(i32::from(asked.operation == PRINTER), Ordering::SeqCst);
        Reply::Ipp(match asked.operation {
            PRINTER if n < 3 => printer(4, "media-empty-error"),
            LOOK if n > 5 => job(9, "job-completed-successfully"),
            _ => usual(asked),
        })
    });
    let desk = desk(&fake.socket());
    desk.print(sheet(b"%PDF"));
    let states: Vec<State> = reports(&desk).iter().map(|report| report.state).collect();
    assert_eq!(states, [State::NoPaper, State::Printing, State::Done]);
}

#[test]
fn a_warning_of_missing_paper_counts_once_the_sheet_is_overdue() {
    let fake = except(PRINTER, || Reply::Ipp(printer(4, "media-empty-warning")));
    let desk = desk(&fake.socket());
    let before = now();
    desk.print(sheet(b"%PDF"));
    wait_for(&desk, State::Printing);
    wait_for(&desk, State::NoPaper);
    assert!(now() - before >= LIMITS.sheet);
}

#[test]
fn without_cups_there_is_no_printer() {
    let desk = desk(Path::new("/nonexistent/cups.sock"));
    let before = now();
    desk.print(sheet(b"%PDF"));
    let reports = reports(&desk);
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0].state, State::NoPrinter);
    assert!(reports[0].detail.contains("/nonexistent/cups.sock"), "{reports:?}");
    assert!(now() - before < Duration::from_millis(200));
}

/// Answers that no CUPS gives.
fn odd_replies() -> Vec<fn() -> Reply> {
    vec![
        || Reply::Never,
        || Reply::Raw(Vec::new()),
        || Reply::Raw(b"HTTP/1.1 200 OK\r\n".to_vec()),
        || Reply::Raw(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n".to_vec()),
        || Reply::Raw(b"\x00\xff\x1b[2J".repeat(100)),
        || Reply::Raw(in_http(&[b'x'; 2_000_000])),
        || Reply::Raw(b"A: b\r\n".repeat(1_000_000)),
        || Reply::Raw(in_http(&printer(3, "none")).iter().take(140).copied().collect()),
        || Reply::Ipp(vec![2, 0, 4, 0, 0, 0, 0, 1, 3]),
        || Reply::Ipp(vec![2, 0, 0, 0, 0, 0, 0, 9, 3]),
        || Reply::Ipp([&[2, 0, 0, 0, 0, 0, 0, 1][..], &[4; 60_000]].concat()),
        || Reply::Drip(in_http(&[0; 4000]), Duration::from_millis(10)),
    ]
}

#[test]
fn an_odd_answer_ends_in_asking_staff_and_never_in_waiting() {
    for operation in [PRINTERS, CREATE_JOB, SEND_DOCUMENT] {
        at_once(odd_replies().into_iter().enumerate(), |(index, reply)| {
            let case = format!("operation {operation:#x}, reply {index}");
            let fake = except(operation, reply);
            let desk = desk(&fake.socket());
            let before = now();
            desk.print(sheet(b"%PDF"));
            let report = reports(&desk).pop().unwrap();
            let took = now() - before;
            assert_eq!(report.state, State::AskStaff, "{case}: {report:?}");
            let most = LIMITS.send + LIMITS.withdraw;
            assert!(took < most, "{case} took {took:?}");
            let is_canceled = fake.operations().contains(&CANCEL_JOB);
            assert_eq!(is_canceled, operation == SEND_DOCUMENT, "{case}");
        });
    }
}

#[test]
fn odd_answers_while_it_prints_end_with_the_deadline_of_the_job() {
    at_once(odd_replies().into_iter().enumerate(), |(index, reply)| {
        let fake = except(LOOK, reply);
        let desk = desk_with(&fake.socket(), Limits { job: Duration::from_millis(300), ..LIMITS });
        desk.print(sheet(b"%PDF"));
        let report = reports(&desk).pop().unwrap();
        assert_eq!(report.state, State::AskStaff, "reply {index}");
        assert!(report.detail.contains("took too long"), "reply {index}: {report:?}");
        assert!(fake.operations().contains(&CANCEL_JOB), "reply {index}");
    });
}

#[test]
fn without_events_a_job_that_is_gone_is_for_staff() {
    at_once(odd_replies(), |reply| {
        let fake = Fake::start(move |asked| match asked.operation {
            WATCH => reply(),
            LOOK => Reply::Ipp(not_found()),
            _ => Reply::Ipp(usual(asked)),
        });
        let desk = desk(&fake.socket());
        desk.print(sheet(b"%PDF"));
        assert_eq!(reports(&desk).pop().unwrap().state, State::AskStaff);
        assert_eq!(fake.documents().len(), 1, "it is printed all the same");
    });
}

#[test]
fn the_end_of_a_forgotten_job_is_told_by_its_events() {
    let events = [(event(7, 9), State::Done), (event(7, 8), State::AskStaff)];
    let others = [(event(8, 9), State::AskStaff), (not_found(), State::AskStaff)];
    for (event, state) in events.into_iter().chain(others) {
        let fake = Fake::start(move |asked| {
            Reply::Ipp(match asked.operation {
                LOOK => not_found(),
                EVENTS => event.clone(),
                _ => usual(asked),
            })
        });
        let desk = desk(&fake.socket());
        desk.print(sheet(b"%PDF"));
        assert_eq!(reports(&desk).pop().unwrap().state, state);
    }
}

#[test]
fn a_printer_that_is_removed_while_printing_is_for_staff() {
    let fake = except(PRINTER, || Reply::Ipp(not_found()));
    let desk = desk(&fake.socket());
    desk.print(sheet(b"%PDF"));
    let report = reports(&desk).pop().unwrap();
    assert_eq!((report.state, report.is_over), (State::AskStaff, true));
    assert!(report.detail.contains("removed"), "{report:?}");
}

#[test]
fn a_printer_that_cannot_print_gets_nothing() {
    for (state, reason, expected) in [
        (5, "paused", State::AskStaff),
        (5, "media-empty-error", State::NoPaper),
        (99, "none", State::Printing),
    ] {
        let fake = except(PRINTERS, move || Reply::Ipp(printer(state, reason)));
        let desk = desk(&fake.socket());
        desk.print(sheet(b"%PDF"));
        let report = wait_for(&desk, expected);
        assert_eq!(report.is_over, state == 5, "{report:?}");
        assert_eq!(fake.operations().contains(&CREATE_JOB), state != 5);
    }
}

#[test]
fn who_leaves_takes_the_job_along() {
    let fake = Fake::start(|asked| Reply::Ipp(usual(asked)));
    let desk = desk(&fake.socket());
    desk.print(sheet(b"%PDF"));
    wait_for(&desk, State::Printing);
    let before = now();
    desk.withdraw();
    assert_eq!(news(&desk), Update::Withdrawn(Ok(())));
    assert!(now() - before < Duration::from_millis(200));
    assert!(fake.operations().contains(&CANCEL_JOB));
    // The next person's sheet is not withdrawn with it.
    desk.print(sheet(b"%PDF next"));
    wait_for(&desk, State::Printing);
    assert_eq!(news_within(&desk, Duration::from_millis(200)), None);
    assert_eq!(fake.operations().iter().filter(|it| **it == CANCEL_JOB).count(), 1);
}

#[test]
fn a_job_is_withdrawn_whatever_the_server_is_at() {
    at_once([PRINTERS, WATCH, CREATE_JOB, SEND_DOCUMENT, LOOK, PRINTER], |operation| {
        let fake = except(operation, || Reply::Never);
        let desk = desk(&fake.socket());
        desk.print(sheet(b"%PDF"));
        desk.print(sheet(b"%PDF after it"));
        while !fake.operations().contains(&operation) {
            std::thread::sleep(Duration::from_millis(5));
        }
        let before = now();
        desk.withdraw();
        assert_eq!(news_within(&desk, Duration::from_secs(2)), Some(Update::Withdrawn(Ok(()))));
        let took = now() - before;
        assert!(took < LIMITS.answer + LIMITS.withdraw, "operation {operation:#x}: {took:?}");
        let is_created = [SEND_DOCUMENT, LOOK, PRINTER].contains(&operation);
        assert_eq!(fake.operations().contains(&CANCEL_JOB), is_created, "{operation:#x}");
        assert!(fake.documents().len() <= 1);
    });
}

#[test]
fn a_cancellation_that_is_not_answered_is_told_to_staff() {
    let fake = except(CANCEL_JOB, || Reply::Never);
    let desk = desk(&fake.socket());
    desk.print(sheet(b"%PDF"));
    wait_for(&desk, State::Printing);
    let before = now();
    desk.withdraw();
    assert_eq!(news(&desk), Update::Withdrawn(Err(Failure::Late)));
    assert!(now() - before < 2 * LIMITS.withdraw);
}

#[test]
fn dropping_a_desk_cancels_and_does_not_wait() {
    let fake = Fake::start(|asked| Reply::Ipp(usual(asked)));
    let desk = desk(&fake.socket());
    desk.print(sheet(b"%PDF"));
    wait_for(&desk, State::Printing);
    let before = now();
    drop(desk);
    assert!(now() - before < Duration::from_millis(50));
    let until = now() + Duration::from_secs(2);
    while !fake.operations().contains(&CANCEL_JOB) {
        assert!(now() < until, "nothing is canceled");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn closing_waits_no_longer_than_allowed() {
    let fake = except(CANCEL_JOB, || Reply::Never);
    let desk = desk(&fake.socket());
    desk.print(sheet(b"%PDF"));
    wait_for(&desk, State::Printing);
    let before = now();
    assert!(!desk.close(Duration::from_millis(100)));
    assert!(now() - before < Duration::from_millis(300));
}

#[test]
fn a_server_that_accepts_nobody_is_given_up() {
    let folder = tempfile::TempDir::new().unwrap();
    let socket = folder.path().join("cups.sock");
    let _listener = UnixListener::bind(&socket).unwrap();
    // More desks than connections can queue, so that some do not even connect.
    let desks: Vec<_> = (0..20).map(|_| desk(&socket)).collect();
    for desk in &desks {
        desk.print(sheet(b"%PDF"));
    }
    for desk in &desks {
        assert_eq!(reports(desk).pop().unwrap().state, State::AskStaff);
    }
}

#[test]
fn a_document_that_nobody_reads_is_given_up() {
    let fake = Fake::start(|asked| Reply::Ipp(usual(asked)));
    let desk = desk(&fake.socket());
    let before = now();
    desk.print(sheet(&vec![0; DEAF + 1]));
    let report = reports(&desk).pop().unwrap();
    assert_eq!(report.state, State::AskStaff);
    assert!(now() - before < LIMITS.send + LIMITS.withdraw);
    assert!(fake.operations().contains(&CANCEL_JOB));
}

#[test]
fn a_document_too_large_is_not_sent() {
    let fake = Fake::start(|asked| Reply::Ipp(usual(asked)));
    let desk = desk(&fake.socket());
    desk.print(sheet(&vec![0; sabar_print::MOST_DOCUMENT + 1]));
    let report = reports(&desk).pop().unwrap();
    assert_eq!(report.state, State::AskStaff);
    assert!(fake.documents().is_empty() && fake.operations().contains(&CANCEL_JOB));
}

#[test]
fn a_new_kiosk_clears_what_a_killed_one_left() {
    let fake = Fake::start(|asked| Reply::Ipp(usual(asked)));
    let desk = desk(&fake.socket());
    desk.clear();
    assert_eq!(news(&desk), Update::Cleared(Ok(())));
    assert_eq!(fake.operations(), [JOBS, CANCEL_JOB]);
}
