//! A monotonic clock that counts sleep of the machine.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// A clock that starts at zero and only goes forward, also while the machine sleeps. Changes of the
/// date do not affect it.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Duration);

impl Clock {
    /// Starts a clock.
    #[must_use]
    pub fn start() -> Self {
        Self(since_boot())
    }

    /// Returns the time since the start.
    #[must_use]
    pub fn now(self) -> Duration {
        since_boot().saturating_sub(self.0)
    }
}

fn since_boot() -> Duration {
    let time = clock_gettime(ClockId::Boottime);
    // Never negative.
    Duration::try_from(time).unwrap_or_default()
}
