//! Faults of the program: the limit of restarts.

use std::time::Duration;

/// Faults within [`WITHIN`] after which restarting does not help.
const TOO_MANY: usize = 5;

/// The time in which faults count together.
const WITHIN: Duration = Duration::from_secs(60);

/// The times of the latest faults.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    times: Vec<Duration>,
}

impl Faults {
    /// Records a fault at `now`; returns true if the program may begin again.
    pub fn may_begin_again(&mut self, now: Duration) -> bool {
        self.times.retain(|time| now.saturating_sub(*time) < WITHIN);
        self.times.push(now);
        self.times.len() < TOO_MANY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_fault_in_a_minute_is_one_too_many() {
        let mut faults = Faults::default();
        let second = Duration::from_secs;
        assert!((0..4).all(|time| faults.may_begin_again(second(time))));
        assert!(!faults.may_begin_again(second(30)));
    }

    #[test]
    fn faults_far_from_each_other_are_none_too_many() {
        let mut faults = Faults::default();
        assert!((0..100).all(|time| faults.may_begin_again(Duration::from_secs(time * 16))));
    }
}
