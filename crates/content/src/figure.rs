//! Figures with their units.

use std::fmt;

use jiff::civil::Time;

use crate::Amount;
use crate::message_ids;

/// A unit: minutes, milliliters, tablets. Any id that has messages, or names in CLDR, is a unit.
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
    /// The unit of a frequency: "2 times" a day.
    pub const TIMES: &str = "time";

    /// Creates the unit with this id.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.to_owned())
    }

    /// Returns the ids of all units of time, shortest first.
    pub fn time_ids() -> impl Iterator<Item = &'static str> {
        TIMES.iter().map(|&(id, _)| id)
    }

    /// Returns the id, as in seeds, in the messages `figure-<id>` and `range-<id>`, and in CLDR.
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

/// A number or a range with its unit, a frequency, a time of day, or a telephone number, code or web
/// address. Invariant: `from` is less than `to`, and no counted number is 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// `2 hours`, `0.5 liters`
    Count {
        /// The number.
        count: Amount,
        /// The unit.
        unit: Unit,
    },
    /// `3 to 6 months`
    Range {
        /// The lower end.
        from: Amount,
        /// The upper end.
        to: Amount,
        /// The unit.
        unit: Unit,
    },
    /// `2 times a day`, `250 milliliters every 15 minutes`
    Rate {
        /// A count or a range.
        figure: Box<Self>,
        /// The time between two of them.
        every: Interval,
    },
    /// `18:00`
    Time(Time),
    /// A telephone number, as dialed.
    Telephone(String),
    /// A batch number or another code, as printed.
    Code(String),
    /// A web address, as typed into a browser.
    Link(String),
}

/// A length of time that repeats: every day, every 15 minutes. Invariant: the unit is a unit of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The number of units; 1 for "a day".
    pub count: Amount,
    /// The unit of time.
    pub unit: Unit,
}

impl Interval {
    /// Returns the id of the message that shows a figure with an interval: `per-<unit>` for one unit,
    /// `per-interval` for several.
    #[must_use]
    pub fn message(&self) -> String {
        message_ids::per((self.count == Amount::from(1)).then_some(self.unit.id()))
    }
}

impl Figure {
    /// Creates a whole number with its unit.
    #[must_use]
    pub fn count(count: u32, unit: Unit) -> Self {
        Self::Count { count: count.into(), unit }
    }

    /// Creates a range of whole numbers with its unit.
    #[must_use]
    pub fn range(from: u32, to: u32, unit: Unit) -> Self {
        Self::Range { from: from.into(), to: to.into(), unit }
    }

    /// Returns the units of a counted figure.
    #[must_use]
    pub fn units(&self) -> Vec<&Unit> {
        match self {
            Self::Count { unit, .. } | Self::Range { unit, .. } => vec![unit],
            Self::Rate { figure, every } => {
                figure.units().into_iter().chain([&every.unit]).collect()
            }
            Self::Time(_) | Self::Telephone(_) | Self::Code(_) | Self::Link(_) => Vec::new(),
        }
    }
}

/// Writes a figure as staff read it: `37.5 celsius`.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count { count, unit } => write!(f, "{count} {}", unit.id()),
            Self::Range { from, to, unit } => write!(f, "{from} to {to} {}", unit.id()),
            Self::Rate { figure, every: Interval { count, unit } } => {
                write!(f, "{figure} every {count} {}", unit.id())
            }
            Self::Time(time) => write!(f, "{}", time.strftime("%H:%M")),
            Self::Telephone(text) | Self::Code(text) | Self::Link(text) => f.write_str(text),
        }
    }
}
