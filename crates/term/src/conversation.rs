//! A run of a program in a terminal: entering, detection, events and leaving.

use std::io::{self, Write};
use std::os::fd::BorrowedFd;
use std::time::Duration;

use ratatui::layout::Size;

use super::backend::TtyBackend;
use super::detect::{ANSWER_TIMEOUT, Detection, Environment, LAST_ANSWER, TerminalProfile};
use super::dialect::Dialect;
use super::events::{Event, Events, Waker};
use super::input::{Input, Report};
use super::session::{Options, Session};
use super::tty::Tty;

/// A terminal that was entered and identified.
#[derive(Debug)]
pub struct Conversation {
    // Dropped before the signals are released.
    session: Session,
    events: Events,
    detection: Detection,
    profile: TerminalProfile,
    /// Time of the last queries.
    asked: Duration,
    /// Events that came while the answers were awaited.
    early: Vec<Event>,
}

impl Conversation {
    /// Enters the terminal, identifies it and prepares it. `chosen` overrides the dialect found.
    ///
    /// Keys and touches that come between the answers are not lost: [`wait`](Self::wait) returns
    /// them first.
    ///
    /// # Errors
    ///
    /// Fails when the terminal cannot be used. It is restored then.
    pub fn begin(
        tty: Tty,
        options: Options,
        environment: Environment,
        chosen: Option<Dialect>,
    ) -> io::Result<Self> {
        let events = Events::listen(tty.clone())?;
        let session = Session::enter(tty, options)?;
        let detection = Detection::new(environment, chosen);
        let profile = detection.profile();
        let asked = events.now();
        let mut conversation =
            Self { session, events, detection, profile, asked, early: Vec::new() };
        conversation.ask()?;
        conversation.profile = conversation.detection.profile();
        conversation.prepare()?;
        Ok(conversation)
    }

    /// Sends the queries and waits for the answers. Earlier answers are dropped.
    fn ask(&mut self) -> io::Result<()> {
        // Nothing else may wake the program meanwhile.
        let watched = self.events.set_watched(Vec::new());
        let asked = self.ask_terminal();
        self.events.set_watched(watched);
        asked
    }

    fn ask_terminal(&mut self) -> io::Result<()> {
        self.detection = self.detection.restarted();
        // Bytes from before the queries are no answers.
        let before = self.events.wait(Some(Duration::ZERO))?;
        self.early.extend(before.into_iter().filter(|event| !is_report(event)));
        self.asked = self.events.now();
        if self.detection.is_complete() {
            return Ok(());
        }
        self.session.tty().write_all(self.detection.questions())?;
        self.events.expect_answers(self.asked.saturating_add(LAST_ANSWER));
        let until = self.asked.saturating_add(ANSWER_TIMEOUT);
        while !self.detection.is_complete() && self.now() < until {
            for event in self.events.wait(Some(until.saturating_sub(self.now())))? {
                match event {
                    Event::Input(Input::Report(report)) => self.take(&report),
                    Event::Input(_) | Event::Resized(_) | Event::Reload | Event::Watched => {
                        self.early.push(event);
                    }
                    Event::HungUp | Event::Terminated(_) => {
                        self.early.push(event);
                        // No answer is awaited any more.
                        self.take(&Report::PrimaryAttributes);
                    }
                }
            }
        }
        Ok(())
    }

    /// Records an answer, unless it came too late.
    fn take(&mut self, report: &Report) {
        if self.now() <= self.asked.saturating_add(LAST_ANSWER) {
            self.detection.record(report);
        }
        if self.detection.is_complete() {
            self.events.expect_answers(Duration::ZERO);
        }
    }

    fn prepare(&self) -> io::Result<()> {
        self.session.prepare(&self.profile.enter(), &self.profile.leave())
    }

    /// Returns a backend for the terminal.
    #[must_use]
    pub fn backend(&self) -> TtyBackend<Tty> {
        TtyBackend::new(self.session.tty(), self.session.size(), self.profile.dialect)
            .with_synchronization(self.profile.synchronization)
            .with_erasing(self.profile.erases_with_background)
    }

    /// Returns the properties of the terminal.
    #[must_use]
    pub fn profile(&self) -> &TerminalProfile {
        &self.profile
    }

    /// Returns the size of the screen in cells, never empty.
    #[must_use]
    pub fn size(&self) -> Size {
        self.session.size()
    }

    /// Sets how many times faster than usual keys come, for programs that speed up time.
    pub fn set_pace(&mut self, pace: u32) {
        self.events.set_pace(pace);
    }

    /// Clears the scrollback too on leaving.
    pub fn keep_nothing(&self) {
        self.session.keep_nothing();
    }

    /// Returns the time since the start.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.events.now()
    }

    /// Returns a handle that wakes the program from another thread.
    ///
    /// # Errors
    ///
    /// Fails when no file descriptor is left.
    pub fn waker(&self) -> io::Result<Waker> {
        self.events.waker()
    }

    /// Watches a file descriptor too, as [`Events::watch`] does.
    ///
    /// # Errors
    ///
    /// Fails when no file descriptor is left.
    pub fn watch(&mut self, watched: BorrowedFd<'_>) -> io::Result<()> {
        self.events.watch(watched)
    }

    /// Waits for the next events, as [`Events::wait`] does.
    ///
    /// # Errors
    ///
    /// Fails when the system refuses to wait or to read. A hang-up is an event.
    pub fn wait(&mut self, timeout: Option<Duration>) -> io::Result<Vec<Event>> {
        if self.early.is_empty() {
            self.events.wait(timeout)
        } else {
            Ok(std::mem::take(&mut self.early))
        }
    }

    /// Records an answer that came late. If it changes what is known, prepares the terminal and
    /// `backend` anew and returns true: everything is to be drawn again. Reports without a query are
    /// ignored.
    ///
    /// # Errors
    ///
    /// Fails when the terminal does not take the bytes.
    pub fn handle_report(
        &mut self,
        report: &Report,
        backend: &mut TtyBackend<Tty>,
    ) -> io::Result<bool> {
        self.take(report);
        self.adopt(backend)
    }

    /// Sends the queries again and drops all earlier answers, which may have been typed. Returns the
    /// same as [`handle_report`](Self::handle_report).
    ///
    /// # Errors
    ///
    /// Fails when the terminal does not take the bytes.
    pub fn ask_again(&mut self, backend: &mut TtyBackend<Tty>) -> io::Result<bool> {
        self.ask()?;
        self.adopt(backend)
    }

    /// Applies the recorded answers.
    fn adopt(&mut self, backend: &mut TtyBackend<Tty>) -> io::Result<bool> {
        let profile = self.detection.profile();
        let is_the_same = profile.enter() == self.profile.enter()
            && profile.dialect == self.profile.dialect
            && profile.synchronization == self.profile.synchronization;
        backend.set_erasing(profile.erases_with_background);
        self.profile = profile;
        if is_the_same {
            return Ok(false);
        }
        self.prepare()?;
        backend.set_synchronization(self.profile.synchronization);
        backend.set_dialect(self.profile.dialect);
        Ok(true)
    }

    /// Switches to another dialect.
    ///
    /// # Errors
    ///
    /// Fails when the terminal does not take the bytes.
    pub fn choose(&mut self, dialect: Dialect, backend: &mut TtyBackend<Tty>) -> io::Result<()> {
        self.detection.choose(dialect);
        self.profile = self.detection.profile();
        self.prepare()?;
        backend.set_dialect(dialect);
        Ok(())
    }

    /// Restores the terminal.
    ///
    /// # Errors
    ///
    /// Fails when the terminal is gone or does not take the bytes. As much as possible is restored.
    pub fn leave(self) -> io::Result<()> {
        self.session.leave()
    }
}

fn is_report(event: &Event) -> bool {
    matches!(event, Event::Input(Input::Report(_)))
}
