//! Parts common to drawn and plain mode: hiding the process, the log, the service manager, and
//! restarts after a fault.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use rustix::process::{DumpableBehavior, Resource, Rlimit};

use crate::model::action::Farewell;
use crate::model::counters::Counters;
use crate::shell::app::{Run, RunError};
use crate::shell::fault::Faults;
use crate::shell::journal::{self, Journal};
use crate::shell::supervise::Supervisor;
use sabar_term::clock::Clock;

/// Hides the process in kiosk mode, and starts the log.
pub(crate) fn begin(run: &Run) -> Journal {
    if run.settings.kiosk {
        keep_to_itself();
    }
    let journal = journal::begin(&run.settings.log, &run.surroundings);
    journal::watch_faults(run.settings.kiosk);
    journal
}

/// Forbids others to read the memory of the process, and disables core files.
fn keep_to_itself() {
    // If the system refuses, the limits of the service apply.
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = rustix::process::setrlimit(Resource::Core, none);
}

/// The reason why a language is missing, for staff.
const NO_LETTERS: &str = "the font of the console lacks letters";

/// Counters, clock and service manager of the run, which outlive a fault.
#[derive(Debug)]
pub(crate) struct Monitor {
    pub(crate) counters: Counters,
    pub(crate) clock: Clock,
    pub(crate) supervisor: Supervisor,
}

impl Monitor {
    /// Starts the clock, and reports the start to the log and to the service manager.
    pub(crate) fn start(run: &Run) -> Self {
        let Run { library, loader, settings, .. } = run;
        let version = env!("BUILT_VERSION");
        let content =
            loader.place.as_ref().map_or("built-in".to_owned(), |it| it.display().to_string());
        let tags =
            library.languages().iter().map(|it| it.tag.as_str()).collect::<Vec<_>>().join(" ");
        let treatments = library.treatments();
        tracing::info!(
            version,
            content,
            languages = tags,
            treatments,
            locked = settings.kiosk,
            "start"
        );
        let supervisor = Supervisor::from(&run.surroundings);
        let mut status = format!("{version}; {treatments} treatments, {content}; {tags}");
        if !loader.unseen.is_empty() {
            let unseen = loader.unseen.join(" ");
            tracing::warn!(languages = unseen, "not offered: {NO_LETTERS}");
            status = format!("{status}; not {unseen}: {NO_LETTERS}");
        }
        if let Some(release) = loader.shown() {
            tracing::info!(release = release.serial, ring = release.ring, "release");
            status = format!("{status}; {release}");
        }
        supervisor.status(&status);
        Self { counters: Counters::new(), clock: Clock::start(), supervisor }
    }

    /// Counts the end of a visit.
    pub(crate) fn forgotten(&mut self, farewell: Farewell) {
        let visits = self.counters.forgotten(farewell);
        tracing::info!(visits, "reset");
    }

    fn tell_fault(&mut self, actions: &str) {
        self.counters.faults = self.counters.faults.saturating_add(1);
        let place = journal::last_fault().unwrap_or_default();
        tracing::error!(place, actions, "fault");
        self.supervisor.status("has begun again after a fault");
    }

    fn tell_end(&self, end: &Result<ExitCode, RunError>) {
        let visits = self.counters.visits();
        match end {
            Ok(_) => tracing::info!(visits, "end"),
            Err(error) => tracing::error!(visits, "end: {error}"),
        }
        self.supervisor.stopping();
    }
}

/// A front end: drawn or plain.
pub(crate) trait FrontEnd {
    /// Runs until the kiosk ends or a fault (a panic) occurs. The terminal is restored in any case.
    fn once(&mut self, is_after_fault: bool) -> Result<ExitCode, RunError>;

    /// Returns the part that outlives a fault.
    fn monitor(&mut self) -> &mut Monitor;

    /// Returns the names of the last actions, for the log, without their values.
    fn last_actions(&self) -> String;
}

/// Runs, and begins again after a fault, but not five times within a minute.
pub(crate) fn live(front_end: &mut impl FrontEnd) -> Result<ExitCode, RunError> {
    let mut faults = Faults::default();
    let mut is_after_fault = false;
    loop {
        // A run leaves nothing of a visit behind, and no state half changed.
        let end = catch_unwind(AssertUnwindSafe(|| front_end.once(is_after_fault)));
        if let Ok(end) = end {
            front_end.monitor().tell_end(&end);
            return end;
        }
        let actions = front_end.last_actions();
        front_end.monitor().tell_fault(&actions);
        if !faults.may_begin_again(front_end.monitor().clock.now()) {
            tracing::error!("five faults within a minute: stopped");
            return Err(RunError::TooManyFaults);
        }
        is_after_fault = true;
    }
}
