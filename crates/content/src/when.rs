//! Times on the scale of a timeline, counted from the appointment or from another named day.

mod calendar;
mod schedule;

use jiff::civil::Time;

pub use self::calendar::{Appointment, Dates, Point};
pub use self::schedule::{Occasions, Repeat};
use crate::{Figure, Unit};

/// A time or a period. Invariant: the units are units of time, one of both ends is there, and the
/// end is not before the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The named day from which it is counted, as an index; `None` for the appointment.
    pub anchor: Option<usize>,
    /// The start; `None` if it is open.
    pub start: Option<Moment>,
    /// The end; `None` if it is open. A single time has its start as its end.
    pub end: Option<Moment>,
    /// The schedule within it.
    pub repeat: Option<Repeat>,
}

/// A distance from the appointment: negative before it, 0 for the appointment itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The number of units.
    pub count: i32,
    /// The unit of time.
    pub unit: Unit,
    /// The time of day. Invariant: the unit is a day or a week.
    pub time: Option<Time>,
}

/// The side of the appointment on which a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Before it.
    Before,
    /// On its day, the hour left open.
    Day,
    /// The appointment itself.
    Start,
    /// After it.
    After,
}

/// A period counted in one unit from the appointment on, as most of an aftercare is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// In the first so many units.
    Within,
    /// After more than so many units.
    Beyond,
    /// After so many to so many units.
    Between,
    /// After so many units.
    At,
}

impl Moment {
    /// Returns a moment without a time of day.
    #[must_use]
    pub const fn new(count: i32, unit: Unit) -> Self {
        Self { count, unit, time: None }
    }

    /// Returns the side of the appointment on which it is.
    #[must_use]
    pub fn side(&self) -> Side {
        match self.count {
            ..0 => Side::Before,
            0 if self.unit.is_of_clock() => Side::Start,
            0 => Side::Day,
            1.. => Side::After,
        }
    }

    /// Returns the distance as a figure, for messages such as "{ $span } before".
    #[must_use]
    pub fn figure(&self) -> Figure {
        Figure::count(self.count.unsigned_abs(), self.unit.clone())
    }

    /// Returns the minutes from the appointment on the drawn scale; where its hour matters and is
    /// not known, it is noon.
    #[must_use]
    pub fn minutes(&self, hour: Option<Time>) -> i64 {
        let length = self.unit.minutes().unwrap_or(1).cast_signed();
        let of_day = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
        let noon = Time::constant(12, 0, 0, 0);
        let shift = self.time.map_or(0, |time| of_day(time) - of_day(hour.unwrap_or(noon)));
        i64::from(self.count) * length + shift
    }
}

impl When {
    /// Returns the start and the end in minutes on the drawn scale; `None` for an open end.
    #[must_use]
    pub fn minutes(&self, hour: Option<Time>) -> (Option<i64>, Option<i64>) {
        let minutes = |moment: &Option<Moment>| moment.as_ref().map(|it| it.minutes(hour));
        (minutes(&self.start), minutes(&self.end))
    }

    /// Returns true for a single time.
    #[must_use]
    pub fn is_single(&self) -> bool {
        self.start.is_some() && self.start == self.end
    }

    /// Returns its course with the length of time as a figure, if it is counted in one unit from the
    /// appointment on. What is done every day from its day on has none: "for 5 days" would not tell
    /// whether both the first and the last day count.
    #[must_use]
    pub fn course(&self) -> Option<(Course, Figure)> {
        let has_time = |moment: &Moment| moment.time.is_some();
        if self.start.iter().chain(&self.end).any(has_time) {
            return None;
        }
        let start = self.start.as_ref().filter(|start| start.count >= 0)?;
        let from = start.count.unsigned_abs();
        let Some(end) = &self.end else {
            return (from > 0).then(|| (Course::Beyond, start.figure()));
        };
        if end.unit != start.unit || end.count <= 0 {
            return None;
        }
        Some(match from {
            0 if self.repeat.is_some() && !end.unit.is_of_clock() => return None,
            0 => (Course::Within, end.figure()),
            _ if self.is_single() => (Course::At, end.figure()),
            _ => {
                let to = end.count.unsigned_abs();
                (Course::Between, Figure::range(from, to, end.unit.clone()))
            }
        })
    }

    /// Returns true if it is counted from the appointment on, in one unit, without a schedule: the
    /// times that need no hour and no second date.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.anchor.is_none() && self.repeat.is_none() && self.course().is_some()
    }

    /// Returns true if its dates depend on the hour of the appointment.
    #[must_use]
    pub fn needs_hour(&self) -> bool {
        self.start.iter().chain(&self.end).any(|moment| moment.unit.is_of_clock())
    }

    /// Returns the units in which it is said.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        let ends = self.start.iter().chain(&self.end).map(|moment| &moment.unit);
        ends.chain(self.repeat.iter().filter_map(Repeat::unit))
    }
}
