//! Volume and rate in fixed steps.

/// The volumes, in SSIP's units of −100 to 100. Never silent, which would look like a fault.
const VOLUMES: [i8; 8] = [-40, -20, 0, 20, 40, 60, 80, 100];

/// The rates, in SSIP's units of −100 to 100. With espeak-ng, from 98 to 282 words a minute.
const RATES: [i8; 8] = [-80, -60, -45, -30, -15, 0, 20, 40];

/// The loudness and the speed of speech.
///
/// The default is loud and a little slower than usual, for listeners who are ill, old or new to the
/// language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels {
    /// The loudness.
    pub volume: Level,
    /// The speed.
    pub rate: Level,
}

impl Default for Levels {
    fn default() -> Self {
        Self { volume: Level::new(6), rate: Level::new(5) }
    }
}

impl Levels {
    /// Returns the volume in SSIP's units.
    pub(crate) fn ssip_volume(self) -> i8 {
        VOLUMES[self.volume.index()]
    }

    /// Returns the rate in SSIP's units.
    pub(crate) fn ssip_rate(self) -> i8 {
        RATES[self.rate.index()]
    }
}

/// A step of a volume or a rate.
///
/// Invariant: from 1 to [`Level::HIGHEST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(u8);

impl Level {
    /// The number of steps.
    pub const HIGHEST: u8 = 8;

    /// Returns the step with a number, or the nearest.
    #[must_use]
    pub const fn new(number: u8) -> Self {
        match number {
            0 => Self(1),
            1..=Self::HIGHEST => Self(number),
            _ => Self(Self::HIGHEST),
        }
    }

    /// Returns the number of the step, for people: 1 is the lowest.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Returns the next step up, or the same at the limit.
    #[must_use]
    pub const fn up(self) -> Self {
        Self::new(self.0 + 1)
    }

    /// Returns the next step down, or the same at the limit.
    #[must_use]
    pub const fn down(self) -> Self {
        Self::new(self.0 - 1)
    }

    const fn index(self) -> usize {
        self.0 as usize - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_end_at_their_limits() {
        assert_eq!(Level::new(0), Level::new(1).down());
        assert_eq!(Level::new(200), Level::new(Level::HIGHEST).up());
        assert_eq!(Level::new(4).up().down(), Level::new(4));
    }

    #[test]
    fn every_step_is_more_and_within_the_protocol() {
        for values in [VOLUMES, RATES] {
            assert!(values.is_sorted_by(|a, b| a < b), "{values:?}");
            assert!(values.iter().all(|value| (-100..=100).contains(value)), "{values:?}");
        }
        let all = (1..=Level::HIGHEST).map(Level::new);
        let levels = all.map(|step| Levels { volume: step, rate: step });
        let volumes: Vec<i8> = levels.clone().map(Levels::ssip_volume).collect();
        assert_eq!(volumes, VOLUMES);
        assert_eq!(levels.map(Levels::ssip_rate).collect::<Vec<_>>(), RATES);
    }
}
