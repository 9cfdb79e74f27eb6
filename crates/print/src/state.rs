//! States, for patients and for staff.

use crate::escape::escape;
use crate::ipp::Group;
use crate::printer::{Printer, PrinterState, Severity, is_paper_missing, reasons};

/// The attributes of a job that are asked for.
pub(crate) const JOB_ATTRIBUTES: [&str; 4] =
    ["job-state", "job-state-reasons", "job-printer-state-reasons", "job-printer-state-message"];

/// The state of a document, for patients. The reasons are for staff, in [`Report::detail`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is on its way.
    Printing,
    /// The printer has all of it.
    Done,
    /// The printer waits for paper. It goes on by itself once it has some.
    NoPaper,
    /// It needs somebody who knows the printer.
    AskStaff,
    /// There is no printer here.
    NoPrinter,
}

/// A change of the state of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The state, for patients.
    pub state: State,
    /// True if the state cannot change any more.
    pub is_over: bool,
    /// The reason in English, for staff. Text of a printer in it is escaped.
    pub detail: String,
}

impl Report {
    pub(crate) fn new(state: State, detail: impl Into<String>) -> Self {
        Self { state, is_over: false, detail: detail.into() }
    }

    pub(crate) fn last(state: State, detail: impl Into<String>) -> Self {
        Self { state, is_over: true, detail: detail.into() }
    }

    /// Returns the report about a job, with what counts as missing paper.
    pub(crate) fn of(job: &JobLook, printer: &Printer, severity: Severity) -> Self {
        match job.state {
            JobState::Completed => return Self::last(State::Done, "the job is completed"),
            JobState::Canceled => return Self::last(State::AskStaff, "the job was canceled"),
            JobState::Aborted => {
                return Self::last(State::AskStaff, format!("the job was aborted{}", job.detail()));
            }
            JobState::Pending | JobState::Held | JobState::Processing | JobState::Stopped => {}
        }
        let detail = format!("{}; {}", job.describe(), printer.describe());
        // An idle printer keeps the reason of a job that was canceled when it had no paper.
        let is_at_work = printer.state != PrinterState::Idle;
        let mut reasons = [&printer.reasons, &job.printer_reasons].into_iter();
        if is_at_work && reasons.any(|reasons| is_paper_missing(reasons, severity)) {
            return Self::new(State::NoPaper, detail);
        }
        let is_stopped = printer.state == PrinterState::Stopped
            || matches!(job.state, JobState::Held | JobState::Stopped);
        Self::new(if is_stopped { State::AskStaff } else { State::Printing }, detail)
    }
}

/// The state of a job (RFC 8011, 5.3.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    /// It waits for its turn.
    Pending,
    /// It waits for staff.
    Held,
    /// It is printed.
    Processing,
    /// The printer stopped in the middle of it.
    Stopped,
    /// It was canceled.
    Canceled,
    /// CUPS or the printer gave up.
    Aborted,
    /// It is printed, as far as CUPS can tell.
    Completed,
}

impl JobState {
    pub(crate) fn read(number: i32) -> Option<Self> {
        match number {
            3 => Some(Self::Pending),
            4 => Some(Self::Held),
            5 => Some(Self::Processing),
            6 => Some(Self::Stopped),
            7 => Some(Self::Canceled),
            8 => Some(Self::Aborted),
            9 => Some(Self::Completed),
            _ => None,
        }
    }

    /// Returns true if the state cannot change any more.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Canceled | Self::Aborted | Self::Completed)
    }
}

/// One look at a job. Everything but the state is for staff, escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobLook {
    /// The state.
    pub state: JobState,
    /// The reasons of the state as keywords.
    pub reasons: Vec<String>,
    /// The reasons of the printer while it works on this job.
    pub printer_reasons: Vec<String>,
    /// The message of the printer about this job; often empty.
    pub message: String,
}

impl JobLook {
    /// Reads a job from its attributes. One without a state is left out.
    #[must_use]
    pub fn read(group: &Group<'_>) -> Option<Self> {
        Some(Self {
            state: JobState::read(group.integer("job-state")?)?,
            reasons: reasons(group, "job-state-reasons"),
            printer_reasons: reasons(group, "job-printer-state-reasons"),
            message: group.text("job-printer-state-message").map(escape).unwrap_or_default(),
        })
    }

    /// Returns the state in English, for staff.
    #[must_use]
    pub fn describe(&self) -> String {
        let state = match self.state {
            JobState::Pending => "the job waits",
            JobState::Held => "the job is held",
            JobState::Processing => "the job is being printed",
            JobState::Stopped => "the printer stopped in the middle of the job",
            JobState::Canceled => "the job was canceled",
            JobState::Aborted => "the job was aborted",
            JobState::Completed => "the job is completed",
        };
        format!("{state}{}", self.detail())
    }

    fn detail(&self) -> String {
        let reasons = self.reasons.iter().chain(&self.printer_reasons).map(String::as_str);
        in_parentheses(reasons.chain([self.message.as_str()]))
    }
}

impl Printer {
    /// Returns the state in English, for staff.
    #[must_use]
    pub fn describe(&self) -> String {
        let state = match self.state {
            PrinterState::Idle => "is idle",
            PrinterState::Processing => "is printing",
            PrinterState::Stopped => "is stopped",
            PrinterState::Unknown => "tells no state",
        };
        let accepting = if self.is_accepting { "" } else { " and takes no jobs" };
        let reasons = self.reasons.iter().map(String::as_str);
        let reasons = in_parentheses(reasons.chain([self.message.as_str()]));
        format!("the printer {} {state}{accepting}{reasons}", self.name)
    }
}

fn in_parentheses<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut different: Vec<&str> = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        if !different.contains(&part) {
            different.push(part);
        }
    }
    if different.is_empty() { String::new() } else { format!(" ({})", different.join(", ")) }
}
