//! A person at a kiosk that prints, who does not like to wait.

use std::path::Path;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::time::{ClockId, clock_gettime};
use sabar_print::{Desk, Document, Limits, Media, Options, Report, State, Update};

/// Shorter ones than a kiosk has, so that tests end soon.
pub const LIMITS: Limits = Limits {
    answer: Duration::from_millis(600),
    send: Duration::from_millis(1500),
    job: Duration::from_secs(20),
    withdraw: Duration::from_millis(500),
    sheet: Duration::from_secs(1),
    look: Duration::from_millis(50),
};
/// More than any test waits.
const MOST: Duration = Duration::from_secs(30);

pub fn now() -> Duration {
    clock_gettime(ClockId::Monotonic).try_into().unwrap()
}

pub fn desk(socket: &Path) -> Desk {
    desk_with(socket, LIMITS)
}

pub fn desk_with(socket: &Path, limits: Limits) -> Desk {
    Desk::open(Options { socket: socket.to_owned(), printer: None, limits }).unwrap()
}

pub fn sheet(pdf: &[u8]) -> Document {
    Document { pdf: pdf.to_vec(), media: Some(Media::A4) }
}

/// Waits for news as the loop of a kiosk does.
pub fn news(desk: &Desk) -> Update {
    news_within(desk, MOST).expect("there is news")
}

pub fn news_within(desk: &Desk, time: Duration) -> Option<Update> {
    let until = now() + time;
    loop {
        let before = now();
        if let Some(update) = desk.next() {
            return Some(update);
        }
        assert!(now() - before < Duration::from_millis(100), "looking for news waits");
        let left: Timespec = until.checked_sub(now())?.try_into().unwrap();
        poll(&mut [PollFd::new(desk, PollFlags::IN)], Some(&left)).unwrap();
    }
}

/// The next report of a state.
pub fn wait_for(desk: &Desk, state: State) -> Report {
    loop {
        match news(desk) {
            Update::Print(report) if report.state == state => return report,
            Update::Print(report) => assert!(!report.is_over, "{report:?} before {state:?}"),
            Update::Printers(_) | Update::Withdrawn(_) | Update::Cleared(_) => {}
        }
    }
}

/// All reports up to the last one.
pub fn reports(desk: &Desk) -> Vec<Report> {
    let mut reports: Vec<Report> = Vec::new();
    while !reports.last().is_some_and(|report| report.is_over) {
        if let Update::Print(report) = news(desk) {
            assert!(!report.detail.contains(char::is_control), "{report:?}");
            reports.push(report);
        }
    }
    reports
}
