//! Figures with their units, and times on the scale of a timeline.

use jiff::Span;
use jiff::civil::Date;

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

    /// Returns the day that is `count` units after `day`, by the calendar. Minutes and hours are
    /// rounded down to whole days.
    #[must_use]
    pub fn after(&self, day: Date, count: u32) -> Option<Date> {
        let count = i64::from(count);
        let span = match self.id() {
            "minute" => Span::new().try_days(count / 1_440),
            "hour" => Span::new().try_days(count / 24),
            "day" => Span::new().try_days(count),
            "week" => Span::new().try_weeks(count),
            "month" => Span::new().try_months(count),
            "year" => Span::new().try_years(count),
            _ => return None,
        };
        day.checked_add(span.ok()?).ok()
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
            | Self::At { at: count, unit } => Figure::Count { count, unit },
            Self::Between { from, to, unit } => Figure::Range { from, to, unit },
        }
    }
}
