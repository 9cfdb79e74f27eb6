//! A signal between threads that `poll` can wait for.
//!
//! Invariant: no method waits.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::event::{EventfdFlags, eventfd};

/// A file descriptor that is readable from [`Self::ring`] to [`Self::hush`].
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// let bell = std::sync::Arc::new(sabar_bell::Bell::new()?);
/// let rung = std::sync::Arc::clone(&bell);
/// std::thread::spawn(move || rung.ring());
/// let mut fds = [rustix::event::PollFd::new(&*bell, rustix::event::PollFlags::IN)];
/// rustix::event::poll(&mut fds, None)?;
/// bell.hush();
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Bell(OwnedFd);

impl Bell {
    /// Returns a bell that is not rung.
    ///
    /// # Errors
    ///
    /// Fails when the system has no file descriptor left.
    pub fn new() -> io::Result<Self> {
        Ok(Self(eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?))
    }

    /// Makes it readable.
    pub fn ring(&self) {
        // Fails only if it has been rung 2^64 times.
        let _ = rustix::io::write(&self.0, &1_u64.to_ne_bytes());
    }

    /// Makes it unreadable until it is rung again.
    pub fn hush(&self) {
        // Fails only if it has not been rung.
        let _ = rustix::io::read(&self.0, &mut [0; 8]);
    }
}

impl AsFd for Bell {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
