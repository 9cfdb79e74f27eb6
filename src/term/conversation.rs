//! A terminal entered, asked what it is, and listened to.

use std::io::{self, Write};
use std::time::Duration;

use ratatui::layout::Size;

use super::backend::TtyBackend;
use super::detect::{Detection, Environment, PATIENCE, Verdict};
use super::dialect::Dialect;
use super::events::{Event, Events, Waker};
use super::input::{Input, Report};
use super::session::{Options, Session};
use super::tty::Tty;

/// From entering a terminal to leaving it.
#[derive(Debug)]
pub struct Conversation {
    // Left before signals are let go.
    session: Session,
    events: Events,
    detection: Detection,
    verdict: Verdict,
    /// What happened while answers were waited for.
    early: Vec<Event>,
}

impl Conversation {
    /// Enters the terminal, finds out what it is and prepares it. `chosen` is the dialect that
    /// staff want, whatever is found.
    ///
    /// Keys and touches that come between the answers are not lost: [`wait`](Self::wait) tells
    /// them first.
    ///
    /// # Errors
    ///
    /// When the terminal cannot be used. It is as it was found then.
    pub fn begin(
        tty: Tty,
        options: Options,
        environment: Environment,
        chosen: Option<Dialect>,
    ) -> io::Result<Self> {
        let mut events = Events::listen(tty.clone())?;
        let session = Session::enter(tty, options)?;
        let mut detection = Detection::new(environment, chosen);
        let mut early = Vec::new();
        session.tty().write_all(detection.questions())?;
        let until = events.now().saturating_add(PATIENCE);
        while !detection.is_complete() && events.now() < until {
            for event in events.wait(Some(until.saturating_sub(events.now())))? {
                match event {
                    Event::Input(Input::Report(report)) => {
                        detection.hear(&report);
                    }
                    Event::Input(_) | Event::Resized(_) | Event::Reload => early.push(event),
                    Event::HungUp | Event::Terminated(_) => {
                        early.push(event);
                        // Nobody waits any more.
                        detection.hear(&Report::PrimaryAttributes);
                    }
                }
            }
        }
        let verdict = detection.verdict();
        session.prepare(&verdict.enter(), &verdict.leave())?;
        Ok(Self { session, events, detection, verdict, early })
    }

    /// What draws on the terminal.
    #[must_use]
    pub fn backend(&self) -> TtyBackend<Tty> {
        TtyBackend::new(self.session.tty(), self.session.size(), self.verdict.dialect)
            .with_synchronization(self.verdict.synchronization)
    }

    /// What is known about the terminal.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// The size of the screen in cells, never empty.
    #[must_use]
    pub fn size(&self) -> Size {
        self.session.size()
    }

    /// Time since the start; the only clock of the program.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.events.now()
    }

    /// What wakes the program from another thread.
    ///
    /// # Errors
    ///
    /// When there is no file descriptor to spare.
    pub fn waker(&self) -> io::Result<Waker> {
        self.events.waker()
    }

    /// Waits for what happens next, as [`Events::wait`] does.
    ///
    /// # Errors
    ///
    /// When the system refuses to wait or to read, which is not a hang-up.
    pub fn wait(&mut self, timeout: Option<Duration>) -> io::Result<Vec<Event>> {
        if self.early.is_empty() {
            self.events.wait(timeout)
        } else {
            Ok(std::mem::take(&mut self.early))
        }
    }

    /// Takes an answer that came late. When it tells what terminal this is after all, the terminal
    /// is prepared anew, `backend` speaks as it should, and everything is to be drawn again: true.
    ///
    /// # Errors
    ///
    /// When the terminal does not take the bytes.
    pub fn hear(&mut self, report: &Report, backend: &mut TtyBackend<Tty>) -> io::Result<bool> {
        if !self.detection.hear(report) {
            return Ok(false);
        }
        let verdict = self.detection.verdict();
        let speaks_alike = verdict.enter() == self.verdict.enter()
            && verdict.dialect == self.verdict.dialect
            && verdict.synchronization == self.verdict.synchronization;
        self.verdict = verdict;
        if speaks_alike {
            return Ok(false);
        }
        self.session.prepare(&self.verdict.enter(), &self.verdict.leave())?;
        backend.set_synchronization(self.verdict.synchronization);
        backend.set_dialect(self.verdict.dialect);
        Ok(true)
    }

    /// Speaks another dialect from now on: staff try which one looks right.
    ///
    /// # Errors
    ///
    /// When the terminal does not take the bytes.
    pub fn choose(&mut self, dialect: Dialect, backend: &mut TtyBackend<Tty>) -> io::Result<()> {
        self.detection.choose(dialect);
        self.verdict = self.detection.verdict();
        self.session.prepare(&self.verdict.enter(), &self.verdict.leave())?;
        backend.set_dialect(dialect);
        Ok(())
    }

    /// Leaves the terminal as it was found.
    ///
    /// # Errors
    ///
    /// When the terminal is gone or does not take the bytes; as much as can be is restored.
    pub fn leave(self) -> io::Result<()> {
        self.session.leave()
    }
}
