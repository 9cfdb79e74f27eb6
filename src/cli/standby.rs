//! What a service shows when the kiosk cannot start: the reason, on the screen and in the log. It
//! waits before it ends, so that somebody can read it and the service manager does not start it
//! several times a second. Then it is started again, and finds what was mended meanwhile.

use std::io::{self, IsTerminal as _, Write as _};
use std::thread;
use std::time::Duration;

use super::Failure;
use crate::settings::{LogChoice, Surroundings};
use crate::shell::app::RunError;
use crate::shell::journal;
use crate::shell::supervise::Supervisor;

/// So long it stands there.
const SECONDS: u64 = 60;
/// So many empty lines push away what was on the screen before.
const LINES: usize = 100;

/// Shows why the kiosk did not start, if a service manager has started it.
pub(super) fn hold(failure: &Failure) {
    let surroundings = Surroundings::read();
    if surroundings.supervision.socket.is_none() || !is_before_start(failure) {
        return;
    }
    let why = failure.to_string();
    // Else standard error is the log already.
    if io::stderr().is_terminal() {
        let _journal = journal::begin(&LogChoice::Journal, &surroundings);
        tracing::error!("not started: {why}");
    }
    let mut supervisor = Supervisor::from(&surroundings);
    supervisor.ready();
    supervisor.status(&format!("not started: {why}"));
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
}

/// True for what staff can mend. What ends a kiosk that has run is told elsewhere.
const fn is_before_start(failure: &Failure) -> bool {
    match failure {
        Failure::Usage(_)
        | Failure::Diagnostics(_)
        | Failure::Settings(_)
        | Failure::Console(_) => true,
        Failure::Run(RunError::CannotDraw(_)) => true,
        Failure::Run(_) | Failure::Io(_) => false,
    }
}
