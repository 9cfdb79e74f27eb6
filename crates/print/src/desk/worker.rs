//! The thread of a desk.

use std::collections::VecDeque;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, Sender, TryRecvError};
use std::time::Duration;

use super::{Bells, Document, Limits, Update};
use crate::cups::{Cups, Job, Watch};
use crate::failure::Failure;
use crate::printer::{Printer, PrinterState, Severity};
use crate::state::{JobState, Report, State};
use crate::wait::{Wait, now, until_readable};

/// The time after which a cancellation that found no CUPS is tried again.
const RETRY: Duration = Duration::from_millis(100);

/// A wish of the owner of a desk.
#[derive(Debug)]
pub(super) enum Command {
    List,
    Print {
        document: Document,
        /// The number of withdrawals before it.
        n_withdrawals: u64,
    },
    Withdraw,
    Clear,
}

/// Everything that the thread has.
#[derive(Debug)]
pub(super) struct Worker {
    pub cups: Cups,
    pub printer: Option<String>,
    pub limits: Limits,
    pub commands: Receiver<Command>,
    pub updates: Sender<Update>,
    pub bells: Arc<Bells>,
}

/// The reason why a document is not printed any further.
enum End {
    /// The owner withdrew it.
    Stopped,
    Over(Report),
}

impl From<Failure> for End {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stopped => Self::Stopped,
            failure @ Failure::NoCups { .. } => {
                Self::Over(Report::last(State::NoPrinter, failure.to_string()))
            }
            failure @ (Failure::Late
            | Failure::Broken(_)
            | Failure::Unreadable(_)
            | Failure::Http(_)
            | Failure::Refused { .. }
            | Failure::TooLarge(_)) => {
                Self::Over(Report::last(State::AskStaff, failure.to_string()))
            }
        }
    }
}

impl End {
    fn is_done(&self) -> bool {
        matches!(self, Self::Over(report) if report.state == State::Done)
    }
}

impl Worker {
    /// Obeys commands until the desk is closed.
    pub fn run(self) {
        let mut waiting = VecDeque::new();
        // The result of withdrawing the last document.
        let mut withdrawn = Ok(());
        loop {
            let is_open = self.take_commands(&mut waiting);
            match waiting.pop_front() {
                Some(Command::List) => {
                    match self.cups.printers(&self.wait(self.limits.answer)) {
                        // What is withdrawn is a document, not this.
                        Err(Failure::Stopped) => waiting.push_front(Command::List),
                        printers => self.tell(Update::Printers(printers)),
                    }
                }
                Some(Command::Print { document, n_withdrawals }) => {
                    if !self.is_withdrawn(n_withdrawals) {
                        withdrawn = self.print(document, n_withdrawals);
                    }
                }
                Some(Command::Withdraw) => {
                    self.tell(Update::Withdrawn(std::mem::replace(&mut withdrawn, Ok(()))));
                }
                Some(Command::Clear) => {
                    let wait = Wait::at_most(self.limits.answer);
                    self.tell(Update::Cleared(self.cups.cancel_all(&wait)));
                }
                None if is_open => until_readable(&self.bells.wake),
                None => break,
            }
        }
        let Self { updates, bells, .. } = self;
        drop(updates);
        bells.news.ring();
    }

    /// Takes what the owner wishes, and returns false once the desk is closed.
    fn take_commands(&self, waiting: &mut VecDeque<Command>) -> bool {
        self.bells.wake.hush();
        loop {
            match self.commands.try_recv() {
                Ok(command) => {
                    if matches!(command, Command::Withdraw) {
                        self.bells.stop.hush();
                    }
                    waiting.push_back(command);
                }
                Err(TryRecvError::Empty) => return true,
                Err(TryRecvError::Disconnected) => {
                    waiting.clear();
                    return false;
                }
            }
        }
    }

    fn tell(&self, update: Update) {
        // Fails when the desk was dropped: nobody wants to know.
        let _ = self.updates.send(update);
        self.bells.news.ring();
    }

    /// Returns true if the owner withdrew after that many withdrawals.
    fn is_withdrawn(&self, n_withdrawals: u64) -> bool {
        self.bells.n_withdrawals.load(Ordering::SeqCst) != n_withdrawals
    }

    /// Waits so long, or until the owner withdraws.
    fn wait(&self, time: Duration) -> Wait<'_> {
        Wait::at_most(time).or_until(self.bells.stop.as_fd())
    }

    /// Prints a document to its end, and returns an error if it could not be withdrawn.
    fn print(&self, document: Document, n_withdrawals: u64) -> Result<(), Failure> {
        let printer = match self.choose() {
            Ok(printer) => printer,
            Err(End::Stopped) => return Ok(()),
            Err(End::Over(report)) => {
                self.tell(Update::Print(report));
                return Ok(());
            }
        };
        let (end, canceled) = self.print_at(&printer, document, n_withdrawals);
        if let End::Over(report) = end
            && !self.is_withdrawn(n_withdrawals)
        {
            self.tell(Update::Print(report));
        }
        canceled
    }

    /// Chooses the printer, if it can be used.
    fn choose(&self) -> Result<Printer, End> {
        let over = |state, detail: String| Err(End::Over(Report::last(state, detail)));
        let printers = self.cups.printers(&self.wait(self.limits.answer))?;
        let names: Vec<&str> = printers.iter().map(|printer| printer.name.as_str()).collect();
        let names = names.join(", ");
        let chosen = match &self.printer {
            Some(name) => printers.iter().find(|printer| printer.name == *name),
            None if printers.len() == 1 => printers.first(),
            None => printers.iter().find(|printer| printer.is_default),
        };
        let Some(printer) = chosen else {
            let detail = match &self.printer {
                _ if printers.is_empty() => "CUPS has no printer".to_owned(),
                Some(name) => format!("CUPS has no printer {name}; it has {names}"),
                None => format!("CUPS has no default printer; it has {names}"),
            };
            return over(State::NoPrinter, detail);
        };
        let is_stopped = printer.state == PrinterState::Stopped;
        if is_stopped && printer.has_no_paper() {
            return over(State::NoPaper, printer.describe());
        }
        if is_stopped || !printer.is_accepting {
            return over(State::AskStaff, printer.describe());
        }
        if !printer.prints_pdf {
            let detail = format!("CUPS cannot print PDF at {}: install cups-filters", printer.name);
            return over(State::AskStaff, detail);
        }
        Ok(printer.clone())
    }

    /// Prints at a printer. The second value is an error if a job may be left there.
    fn print_at(
        &self,
        printer: &Printer,
        document: Document,
        n_withdrawals: u64,
    ) -> (End, Result<(), Failure>) {
        // Neither is stopped before it ends: what it created could not be removed.
        let watch = self.cups.watch(printer, &Wait::at_most(self.limits.answer)).ok();
        let media = document.media.as_ref();
        let job = if self.is_withdrawn(n_withdrawals) {
            Err(Failure::Stopped)
        } else {
            self.cups.create_job(printer, media, &Wait::at_most(self.limits.answer))
        };
        let (end, job) = match job {
            Err(failure) => (End::from(failure), None),
            Ok(job) => {
                let sent = self.send(&job, document, n_withdrawals);
                let followed = sent.map(|()| self.follow(printer, &job, watch, n_withdrawals));
                (followed.unwrap_or_else(|end| end), Some(job))
            }
        };
        // One deadline for both.
        let wait = Wait::at_most(self.limits.withdraw);
        let canceled = match job {
            // Also one that CUPS has given up, to be sure.
            Some(job) if !end.is_done() => self.cancel(&job, &wait),
            Some(_) | None => Ok(()),
        };
        if let Some(watch) = watch {
            // CUPS ends it by itself later.
            let _ = self.cups.unwatch(printer, watch, &wait);
        }
        (end, canceled)
    }

    fn send(&self, job: &Job, document: Document, n_withdrawals: u64) -> Result<(), End> {
        if self.is_withdrawn(n_withdrawals) {
            return Err(End::Stopped);
        }
        Ok(self.cups.send_document(job, &document.pdf, &self.wait(self.limits.send))?)
    }

    /// Follows a job to its end.
    fn follow(
        &self,
        printer: &Printer,
        job: &Job,
        watch: Option<Watch>,
        n_withdrawals: u64,
    ) -> End {
        let began = now();
        let mut last = None;
        loop {
            if self.is_withdrawn(n_withdrawals) {
                return End::Stopped;
            }
            let took = now().saturating_sub(began);
            let severity = if took < self.limits.sheet { Severity::Error } else { Severity::Any };
            let report = match self.look(printer, job, watch, severity) {
                Ok(report) if report.is_over => return End::Over(report),
                Ok(report) => report,
                Err(Failure::Stopped) => return End::Stopped,
                // CUPS may be starting again.
                Err(failure) => Report::new(State::AskStaff, failure.to_string()),
            };
            if took >= self.limits.job {
                let detail = format!("the job took too long and is canceled: {}", report.detail);
                return End::Over(Report::last(State::AskStaff, detail));
            }
            if last.as_ref() != Some(&report) {
                self.tell(Update::Print(report.clone()));
                last = Some(report);
            }
            let wait = self.wait(self.limits.look.saturating_add(self.limits.answer));
            if wait.pause(self.limits.look) == Err(Failure::Stopped) {
                return End::Stopped;
            }
        }
    }

    fn look(
        &self,
        printer: &Printer,
        job: &Job,
        watch: Option<Watch>,
        severity: Severity,
    ) -> Result<Report, Failure> {
        let looked = match self.cups.look(job, &self.wait(self.limits.answer)) {
            Err(failure) if failure.is_not_found() => return self.look_back(job, watch),
            result => result?,
        };
        match self.cups.printer(printer, &self.wait(self.limits.answer)) {
            Ok(printer) => Ok(Report::of(&looked, &printer, severity)),
            Err(failure) if failure.is_not_found() => {
                let detail = format!("the printer {} was removed", printer.name);
                Ok(Report::last(State::AskStaff, detail))
            }
            Err(failure) => Err(failure),
        }
    }

    /// Finds out how a job ended that CUPS has forgotten.
    fn look_back(&self, job: &Job, watch: Option<Watch>) -> Result<Report, Failure> {
        let state = match watch {
            Some(watch) => self.cups.end_of(job, watch, &self.wait(self.limits.answer)),
            None => Ok(None),
        };
        let (state, detail) = match state {
            Ok(Some(JobState::Completed)) => (State::Done, "the job is completed"),
            Ok(Some(JobState::Canceled)) => (State::AskStaff, "the job was canceled"),
            Ok(Some(_)) => (State::AskStaff, "the job was aborted; the log of CUPS says why"),
            Err(Failure::Stopped) => return Err(Failure::Stopped),
            Ok(None) | Err(_) => (State::AskStaff, "the job is gone, and CUPS does not say why"),
        };
        Ok(Report::last(state, detail))
    }

    /// Cancels a job, trying again until the deadline while CUPS cannot be reached.
    fn cancel(&self, job: &Job, wait: &Wait<'_>) -> Result<(), Failure> {
        loop {
            match self.cups.cancel(job, wait) {
                Err(failure @ (Failure::NoCups { .. } | Failure::Broken(_))) => {
                    wait.pause(RETRY).map_err(|_| failure)?;
                }
                result => return result,
            }
        }
    }
}
