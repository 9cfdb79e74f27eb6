//! The journal of the agent's service.

/// Writes a line for the journal.
#[expect(clippy::print_stderr, reason = "the journal of the service")]
pub(crate) fn log(line: &str) {
    eprintln!("{line}");
}
