//! Standard input with an end to patience: a line is waited for until a moment, not for ever.

use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::sync::Arc;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGINT, SIGQUIT, SIGUSR1};
use zeroize::Zeroize as _;

use crate::term::events::IGNORED;

/// Standard input, buffered here so that it is known what has been read already.
#[derive(Debug)]
pub(super) struct Input {
    read: BufReader<Standard>,
    /// The start of a line that Enter has not ended yet.
    unended: Vec<u8>,
}

#[derive(Debug)]
struct Standard;

impl Read for Standard {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        Ok(rustix::io::read(rustix::stdio::stdin(), buffer)?)
    }
}

impl Input {
    pub(super) fn new() -> Self {
        Self { read: BufReader::new(Standard), unended: Vec::new() }
    }

    /// Waits until there is something to read, at most so long (none: for ever); tells whether
    /// there is.
    ///
    /// # Errors
    /// When the system refuses to wait.
    pub(super) fn wait(&self, timeout: Option<Duration>) -> io::Result<bool> {
        if !self.read.buffer().is_empty() {
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

    /// Takes what has been typed at a terminal and not been ended by Enter; tells whether there was
    /// something. The terminal keeps an unended line to itself, so for a moment it is asked for
    /// letters instead of lines.
    pub(super) fn takes_unended(&mut self) -> bool {
        let stdin = rustix::stdio::stdin();
        let Ok(by_line) = tcgetattr(stdin) else { return false };
        if !by_line.local_modes.contains(LocalModes::ICANON) {
            return false;
        }
        let mut by_letter = by_line.clone();
        by_letter.local_modes.remove(LocalModes::ICANON);
        by_letter.special_codes[SpecialCodeIndex::VMIN] = 0;
        by_letter.special_codes[SpecialCodeIndex::VTIME] = 0;
        if tcsetattr(stdin, OptionalActions::Now, &by_letter).is_err() {
            return false;
        }
        let mut letters = [0; 256];
        let count = rustix::io::read(stdin, &mut letters).unwrap_or(0);
        // A terminal that refuses this is gone.
        let _ = tcsetattr(stdin, OptionalActions::Now, &by_line);
        if self.unended.len() < letters.len() {
            self.unended.extend(letters.iter().take(count));
        }
        letters.zeroize();
        count > 0
    }

    /// What is read from here on, with the start of the line that has been taken before.
    pub(super) fn lines(&mut self) -> impl BufRead {
        Cursor::new(std::mem::take(&mut self.unended)).chain(&mut self.read)
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
