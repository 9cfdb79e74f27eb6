//! Standard input with an end to patience: a line is waited for until a moment, not for ever.

use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use signal_hook::consts::{SIGINT, SIGQUIT, SIGUSR1};

use crate::term::events::IGNORED;

/// Standard input, buffered here so that it is known what has been read already.
#[derive(Debug)]
pub(super) struct Input(BufReader<Standard>);

#[derive(Debug)]
struct Standard;

impl Read for Standard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        Ok(rustix::io::read(rustix::stdio::stdin(), buffer)?)
    }
}

impl Input {
    pub(super) fn new() -> Self {
        Self(BufReader::new(Standard))
    }

    /// Waits until there is something to read, at most so long (none: for ever); tells whether
    /// there is.
    ///
    /// # Errors
    /// When the system refuses to wait.
    pub(super) fn wait(&self, timeout: Option<Duration>) -> io::Result<bool> {
        if !self.0.buffer().is_empty() {
            return Ok(true);
        }
        let timeout = timeout.and_then(|left| Timespec::try_from(left).ok());
        let mut fds = [PollFd::from_borrowed_fd(rustix::stdio::stdin(), PollFlags::IN)];
        match poll(&mut fds, timeout.as_ref()) {
            Ok(count) => Ok(count > 0),
            Err(Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Whether nobody can type any more. At a terminal a line can also end the input (Ctrl+D), and
    /// then another may follow.
    pub(super) fn is_gone(&self) -> bool {
        let mut fds = [PollFd::from_borrowed_fd(rustix::stdio::stdin(), PollFlags::IN)];
        let is_asked = poll(&mut fds, Some(&Timespec::default())).is_ok();
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        !is_asked || fds.iter().any(|fd| fd.revents().intersects(gone))
    }
}

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl BufRead for Input {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.0.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.0.consume(count);
    }
}

/// The keys of a terminal that end or stop a program do nothing from now on, nor the signals behind
/// them. SIGTERM and SIGHUP stay, for whoever manages the machine.
///
/// # Errors
/// When the system refuses.
pub(super) fn ignore_signals() -> io::Result<()> {
    for signal in IGNORED.into_iter().chain([SIGINT, SIGQUIT, SIGUSR1]) {
        signal_hook::flag::register(signal, Arc::default())?;
    }
    Ok(())
}
