//! Shows the reason on the screen and in the log if a service cannot start the kiosk.
//!
//! It waits before it ends, so that the reason can be read and the service manager does not restart
//! it several times a second. A restart finds what has been repaired meanwhile.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use super::{Cli, Failure, USAGE};
use crate::settings::{LogChoice, Surroundings};
use crate::shell::app::RunError;
use crate::shell::journal;
use crate::shell::supervise::Supervisor;
use sabar_term::hold::Hold;

/// The beginning of the status of a kiosk that did not start.
pub(super) const NOT_STARTED: &str = "not started: ";

/// The time for which the reason is shown.
const SECONDS: u64 = 60;
/// Empty lines that scroll the previous screen away.
const LINES: usize = 100;

/// Prints why the arguments are refused, or the help that they ask for; shows the reason as
/// [`hold`] does. Returns the exit code.
pub(super) fn refused(error: &clap::Error) -> ExitCode {
    // Standard error may be closed.
    let _ = error.print();
    if error.use_stderr() && Cli::may_be_run() {
        hold(&Failure::Usage(error.to_string()));
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(USAGE))
}

/// Shows why the kiosk did not start, if a service manager has started it.
pub(super) fn hold(failure: &Failure) {
    let surroundings = Surroundings::read();
    if surroundings.supervision.socket.is_none() || !is_before_start(failure) {
        return;
    }
    let why = failure.to_string();
    // Otherwise standard error is the log already.
    if io::stderr().is_terminal() {
        let _journal = journal::begin(&LogChoice::Journal, &surroundings);
        tracing::error!("not started: {why}");
    }
    // Nothing that is typed is shown, kept, or stops the output.
    let hold = Hold::take();
    let mut supervisor = Supervisor::from(&surroundings);
    supervisor.ready();
    supervisor.status(&format!("{NOT_STARTED}{why}"));
    let page = format!("{}sabar has not started.\n\n{why}\n\n", "\n".repeat(LINES));
    if io::stdout().write_all(page.as_bytes()).is_err() {
        return;
    }
    for second in 0..SECONDS {
        let line = format!("\rIt tries again in {} s.  ", SECONDS - second);
        if io::stdout().write_all(line.as_bytes()).and_then(|()| io::stdout().flush()).is_err() {
            return;
        }
        // The line has reached the terminal, as a frame would have.
        supervisor.alive(Duration::from_secs(second));
        thread::sleep(Duration::from_secs(1));
    }
    hold.drop_input();
}

/// Returns true for errors that staff can correct. The end of a kiosk that has run is reported
/// elsewhere.
const fn is_before_start(failure: &Failure) -> bool {
    match failure {
        Failure::Usage(_)
        | Failure::Diagnostics(_)
        | Failure::Settings(_)
        | Failure::Console(_) => true,
        Failure::Run(RunError::CannotDraw(_) | RunError::InputEnded) => true,
        Failure::Run(_) | Failure::Io(_) | Failure::Sheet(_) | Failure::Refused(_) => false,
    }
}
