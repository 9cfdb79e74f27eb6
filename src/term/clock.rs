//! The one place that reads the clock.

use std::time::{Duration, Instant};

/// A clock that starts at zero and only goes forward, whatever happens to the date.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Instant);

impl Clock {
    /// Starts at zero, now.
    #[expect(clippy::disallowed_methods, reason = "the rest of the program is told the time")]
    #[must_use]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Time since the start.
    #[must_use]
    pub fn now(self) -> Duration {
        self.0.elapsed()
    }
}
