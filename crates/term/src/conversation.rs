//! A terminal entered, asked what it is, and listened to.

use std::io::{self, Write};
use std::time::Duration;

use ratatui::layout::Size;

use super::backend::TtyBackend;
use super::detect::{Detection, Environment, LATE, PATIENCE, Verdict};
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
    /// When it was asked last.
    asked: Duration,
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
        let events = Events::listen(tty.clone())?;
        let session = Session::enter(tty, options)?;
        let detection = Detection::new(environment, chosen);
        let verdict = detection.verdict();
        let asked = events.now();
        let mut conversation =
            Self { session, events, detection, verdict, asked, early: Vec::new() };
        conversation.ask()?;
        conversation.verdict = conversation.detection.verdict();
        conversation.prepare()?;
        Ok(conversation)
    }

    /// Asks what the terminal is, and waits a moment for the answers. Nothing that was heard before
    /// counts.
    fn ask(&mut self) -> io::Result<()> {
        self.detection = self.detection.afresh();
        // What was typed before the question is no answer to it.
        let before = self.events.wait(Some(Duration::ZERO))?;
        self.early.extend(before.into_iter().filter(|event| !is_report(event)));
        self.asked = self.events.now();
        if self.detection.is_complete() {
            return Ok(());
        }
        self.session.tty().write_all(self.detection.questions())?;
        self.events.expect_answers(self.asked.saturating_add(LATE));
        let until = self.asked.saturating_add(PATIENCE);
        while !self.detection.is_complete() && self.now() < until {
            for event in self.events.wait(Some(until.saturating_sub(self.now())))? {
                match event {
                    Event::Input(Input::Report(report)) => self.take(&report),
                    Event::Input(_) | Event::Resized(_) | Event::Reload => self.early.push(event),
                    Event::HungUp | Event::Terminated(_) => {
                        self.early.push(event);
                        // Nobody waits any more.
                        self.take(&Report::PrimaryAttributes);
                    }
                }
            }
        }
        Ok(())
    }

    /// Takes an answer, if the question is not too long ago.
    fn take(&mut self, report: &Report) {
        if self.now() <= self.asked.saturating_add(LATE) {
            self.detection.hear(report);
        }
        if self.detection.is_complete() {
            self.events.expect_answers(Duration::ZERO);
        }
    }

    fn prepare(&self) -> io::Result<()> {
        self.session.prepare(&self.verdict.enter(), &self.verdict.leave())
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

    /// Tells how many times as fast as usual time passes, and so hands type.
    pub fn set_pace(&mut self, pace: u32) {
        self.events.set_pace(pace);
    }

    /// On leaving, what scrolled off the screen is cleared as well.
    pub fn keep_nothing(&self) {
        self.session.keep_nothing();
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
    /// What nobody asked for is no answer.
    ///
    /// # Errors
    ///
    /// When the terminal does not take the bytes.
    pub fn hear(&mut self, report: &Report, backend: &mut TtyBackend<Tty>) -> io::Result<bool> {
        self.take(report);
        self.adopt(backend)
    }

    /// Asks the terminal again what it is, as at the start: whatever somebody may have typed for an
    /// answer is forgotten. The same is told as by [`hear`](Self::hear).
    ///
    /// # Errors
    ///
    /// When the terminal does not take the bytes.
    pub fn ask_again(&mut self, backend: &mut TtyBackend<Tty>) -> io::Result<bool> {
        self.ask()?;
        self.adopt(backend)
    }

    /// Goes by what has been heard.
    fn adopt(&mut self, backend: &mut TtyBackend<Tty>) -> io::Result<bool> {
        let verdict = self.detection.verdict();
        let speaks_alike = verdict.enter() == self.verdict.enter()
            && verdict.dialect == self.verdict.dialect
            && verdict.synchronization == self.verdict.synchronization;
        self.verdict = verdict;
        if speaks_alike {
            return Ok(false);
        }
        self.prepare()?;
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
        self.prepare()?;
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

fn is_report(event: &Event) -> bool {
    matches!(event, Event::Input(Input::Report(_)))
}
