//! The one place that reads the clock.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// A clock that starts at zero and only goes forward, whatever happens to the date. It goes on while
/// the machine sleeps: whoever comes to it then is somebody else.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Duration);

impl Clock {
    /// Starts at zero, now.
    #[must_use]
    pub fn start() -> Self {
        Self(since_boot())
    }

    /// Time since the start.
    #[must_use]
    pub fn now(self) -> Duration {
        since_boot().saturating_sub(self.0)
    }
}

fn since_boot() -> Duration {
    let time = clock_gettime(ClockId::Boottime);
    // It is never negative.
    Duration::try_from(time).unwrap_or_default()
}
