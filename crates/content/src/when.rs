//! Times on the scale of a timeline.

use jiff::civil::Date;

use crate::{Figure, Unit};

/// A time on a timeline, relative to the treatment. Invariant: the unit is a unit of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// From the treatment until `to`.
    Within {
        /// The end.
        to: u32,
        /// The unit of time.
        unit: Unit,
    },
    /// From `from` on.
    Beyond {
        /// The start.
        from: u32,
        /// The unit of time.
        unit: Unit,
    },
    /// From `from` until `to`.
    Between {
        /// The start.
        from: u32,
        /// The end.
        to: u32,
        /// The unit of time.
        unit: Unit,
    },
    /// At one time.
    At {
        /// The time.
        at: u32,
        /// The unit of time.
        unit: Unit,
    },
}

impl When {
    /// Returns the unit of time.
    #[must_use]
    pub const fn unit(&self) -> &Unit {
        match self {
            Self::Within { unit, .. }
            | Self::Beyond { unit, .. }
            | Self::Between { unit, .. }
            | Self::At { unit, .. } => unit,
        }
    }

    /// Returns start and end in the unit of time; `None` for an open end.
    #[must_use]
    pub const fn ends(&self) -> (u32, Option<u32>) {
        match *self {
            Self::Within { to, .. } => (0, Some(to)),
            Self::Beyond { from, .. } => (from, None),
            Self::Between { from, to, .. } => (from, Some(to)),
            Self::At { at, .. } => (at, Some(at)),
        }
    }

    /// Returns start and end in minutes on the drawn scale; `None` for an open end.
    #[must_use]
    pub fn minutes(&self) -> (u64, Option<u64>) {
        let length = self.unit().minutes().unwrap_or(1);
        let (from, to) = self.ends();
        (u64::from(from) * length, to.map(|to| u64::from(to) * length))
    }

    /// Returns the first and the last day for a treatment on `day`. A day is `None` if that end is
    /// open or out of the calendar's range.
    #[must_use]
    pub fn days(&self, day: Date) -> (Option<Date>, Option<Date>) {
        let (from, to) = self.ends();
        (self.unit().after(day, from), to.and_then(|to| self.unit().after(day, to)))
    }

    /// Returns the length of time as a figure, for messages such as "in the first { $span }".
    #[must_use]
    pub fn figure(&self) -> Figure {
        match self.clone() {
            Self::Within { to: count, unit }
            | Self::Beyond { from: count, unit }
            | Self::At { at: count, unit } => Figure::count(count, unit),
            Self::Between { from, to, unit } => Figure::range(from, to, unit),
        }
    }
}
