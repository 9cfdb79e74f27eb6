//! Figures with their units.

/// A unit: minutes, weeks, points. Any id that has messages is a unit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit(String);

/// Units of time, by id and length in minutes. The fixed length of months and years is used for
/// drawing only; dates are computed by the calendar.
const TIMES: [(&str, u64); 6] = [
    ("minute", 1),
    ("hour", 60),
    ("day", 1_440),
    ("week", 10_080),
    ("month", 43_200),
    ("year", 525_600),
];

impl Unit {
    /// Creates the unit with this id.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.to_owned())
    }

    /// Returns the ids of all units of time, shortest first.
    pub fn time_ids() -> impl Iterator<Item = &'static str> {
        TIMES.iter().map(|&(id, _)| id)
    }

    /// Returns the id, as in seeds and in the messages `figure-<id>` and `range-<id>`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0
    }

    /// Returns the length of a unit of time in minutes.
    #[must_use]
    pub fn minutes(&self) -> Option<u64> {
        TIMES.iter().find(|(id, _)| *id == self.0).map(|&(_, minutes)| minutes)
    }
}

/// A number or a range with its unit, or a telephone number or code. Invariant: `from` is less than
/// `to`, and no counted number is 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// `2 hours`
    Count {
        /// The number.
        count: u32,
        /// The unit.
        unit: Unit,
    },
    /// `3 to 6 months`
    Range {
        /// The lower end.
        from: u32,
        /// The upper end.
        to: u32,
        /// The unit.
        unit: Unit,
    },
    /// A telephone number, as dialed.
    Telephone(String),
    /// A batch number or another code, as printed.
    Code(String),
}

impl Figure {
    /// Returns the unit of a counted figure.
    #[must_use]
    pub const fn unit(&self) -> Option<&Unit> {
        match self {
            Self::Count { unit, .. } | Self::Range { unit, .. } => Some(unit),
            Self::Telephone(_) | Self::Code(_) => None,
        }
    }
}
