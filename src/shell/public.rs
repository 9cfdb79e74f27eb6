//! What surrounds a consultation, whether it is drawn or in lines: the process hides itself, logs,
//! tells the service manager how it is, and begins again after a fault.

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

/// Hides the process where it is in public, and begins to log.
pub(crate) fn begin(run: &Run) -> Journal {
    if run.settings.kiosk {
        keep_to_itself();
    }
    let journal = journal::begin(&run.settings.log, &run.surroundings);
    journal::watch_faults(run.settings.kiosk);
    journal
}

/// Nobody may look into the memory of the process, and no core file is written whatever happens.
fn keep_to_itself() {
    // Where the system refuses, the service's own limits hold.
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = rustix::process::setrlimit(Resource::Core, none);
}

/// Tells staff why a language is missing.
const NO_LETTERS: &str = "the font of the console lacks letters";

/// What is counted and told for as long as the program runs; it outlives a fault.
#[derive(Debug)]
pub(crate) struct Watch {
    pub(crate) records: Counters,
    pub(crate) clock: Clock,
    pub(crate) supervisor: Supervisor,
}

impl Watch {
    /// Starts the clock, and tells the log and the service manager what has started.
    pub(crate) fn start(run: &Run) -> Self {
        let Run { library, supply, settings, .. } = run;
        let version = env!("BUILT_VERSION");
        let content =
            supply.place.as_ref().map_or("built-in".to_owned(), |it| it.display().to_string());
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
        if !supply.unseen.is_empty() {
            let unseen = supply.unseen.join(" ");
            tracing::warn!(languages = unseen, "not offered: {NO_LETTERS}");
            status = format!("{status}; not {unseen}: {NO_LETTERS}");
        }
        supervisor.status(&status);
        Self { records: Counters::new(), clock: Clock::start(), supervisor }
    }

    /// A visit has ended, and nothing of it is left.
    pub(crate) fn forgotten(&mut self, farewell: Farewell) {
        let visits = self.records.forgotten(farewell);
        tracing::info!(visits, "reset");
    }

    fn tell_fault(&mut self, actions: &str) {
        self.records.faults = self.records.faults.saturating_add(1);
        let place = journal::last_fault().unwrap_or_default();
        tracing::error!(place, actions, "fault");
        self.supervisor.status("has begun again after a fault");
    }

    fn tell_end(&self, end: &Result<ExitCode, RunError>) {
        let visits = self.records.visits();
        match end {
            Ok(_) => tracing::info!(visits, "end"),
            Err(error) => tracing::error!(visits, "end: {error}"),
        }
        self.supervisor.stopping();
    }
}

/// One way to hold consultations.
pub(crate) trait FrontEnd {
    /// Runs until it is left, or until a fault, which is a panic. The terminal is restored in any
    /// case.
    fn once(&mut self, is_after_fault: bool) -> Result<ExitCode, RunError>;

    /// What outlives a fault.
    fn watch(&mut self) -> &mut Watch;

    /// Names of the last actions, for the log; never what they said of anybody.
    fn last_actions(&self) -> String;
}

/// Runs until it is left, and begins again after a fault, but not five times within a minute.
pub(crate) fn live(front_end: &mut impl FrontEnd) -> Result<ExitCode, RunError> {
    let mut faults = Faults::default();
    let mut is_after_fault = false;
    loop {
        // What a run leaves behind is nothing of a visit, and each part whole.
        let end = catch_unwind(AssertUnwindSafe(|| front_end.once(is_after_fault)));
        if let Ok(end) = end {
            front_end.watch().tell_end(&end);
            return end;
        }
        let actions = front_end.last_actions();
        front_end.watch().tell_fault(&actions);
        if !faults.may_begin_again(front_end.watch().clock.now()) {
            tracing::error!("five faults within a minute: stopped");
            return Err(RunError::TooManyFaults);
        }
        is_after_fault = true;
    }
}
