//! Waiting with a deadline.

use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::time::{ClockId, clock_gettime};

use crate::failure::Failure;

/// The deadline of a request, and what may end it before.
#[derive(Clone, Copy, Debug)]
pub struct Wait<'a> {
    /// The time of [`now`] at which it fails with [`Failure::Late`].
    until: Duration,
    /// Readable when the request is to end with [`Failure::Stopped`].
    stop: Option<BorrowedFd<'a>>,
}

/// Returns the time since the machine started, sleep included.
pub(crate) fn now() -> Duration {
    // Never negative.
    Duration::try_from(clock_gettime(ClockId::Boottime)).unwrap_or_default()
}

impl<'a> Wait<'a> {
    /// Waits at most that long.
    #[must_use]
    pub fn at_most(time: Duration) -> Self {
        Self { until: now().saturating_add(time), stop: None }
    }

    /// Waits until something can be read from `stop` too.
    #[must_use]
    pub fn or_until(self, stop: BorrowedFd<'a>) -> Self {
        Self { stop: Some(stop), ..self }
    }

    /// Waits for a file descriptor.
    ///
    /// # Errors
    ///
    /// Fails when the deadline passes or `stop` is readable.
    pub(crate) fn ready(&self, fd: BorrowedFd<'_>, flags: PollFlags) -> Result<PollFlags, Failure> {
        let mut fds = vec![PollFd::from_borrowed_fd(fd, flags)];
        fds.extend(self.stop.map(|stop| PollFd::from_borrowed_fd(stop, PollFlags::IN)));
        self.poll(&mut fds)?;
        let ready = |index| fds.get(index).map_or(PollFlags::empty(), PollFd::revents);
        if ready(1).is_empty() { Ok(ready(0)) } else { Err(Failure::Stopped) }
    }

    /// Waits for a while, or until `stop` is readable.
    ///
    /// # Errors
    ///
    /// Fails when the deadline passes or `stop` is readable.
    pub(crate) fn pause(&self, time: Duration) -> Result<(), Failure> {
        let until = now().saturating_add(time);
        let short = Self { until: until.min(self.until), ..*self };
        let mut fds: Vec<PollFd<'_>> =
            self.stop.iter().map(|stop| PollFd::from_borrowed_fd(*stop, PollFlags::IN)).collect();
        match short.poll(&mut fds) {
            Ok(()) => Err(Failure::Stopped),
            Err(Failure::Late) if until < self.until => Ok(()),
            Err(failure) => Err(failure),
        }
    }

    fn poll(&self, fds: &mut [PollFd<'_>]) -> Result<(), Failure> {
        loop {
            let left = self.until.saturating_sub(now());
            let timeout = Timespec::try_from(left).map_err(|_| Failure::Late)?;
            match poll(fds, Some(&timeout)) {
                Ok(0) => return Err(Failure::Late),
                Ok(_) => return Ok(()),
                Err(Errno::INTR) => {}
                Err(errno) => return Err(Failure::Broken(errno)),
            }
        }
    }
}

/// Waits without a deadline until something can be read.
pub(crate) fn until_readable(fd: impl AsFd) {
    let mut fds = [PollFd::from_borrowed_fd(fd.as_fd(), PollFlags::IN)];
    // A signal ends the wait early, and the caller looks for nothing.
    let _ = poll(&mut fds, None);
}
