//! Times on the scale of a timeline, counted from the appointment or from another named day.

mod calendar;
mod schedule;

use std::borrow::Cow;

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
    /// True for what is to be done before the day's hour, and false for what follows it.
    pub is_preparation: bool,
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

    /// Returns the time of day as it is written, at its date: the clocks may skip it on that day only.
    fn by_clock(&self, at: Point) -> Point {
        self.time.map_or(at, |time| Point::Clock(at.date().to_datetime(time)))
    }

    /// Returns true for the day of the appointment, the hour left open.
    fn is_of_day(&self) -> bool {
        self.side() == Side::Day && self.time.is_none()
    }

    /// Returns the time of day on the day of the appointment.
    fn time_of_day(&self) -> Option<Time> {
        self.time.filter(|_| self.count == 0)
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
        let depends = |moment: &Moment| moment.unit.is_of_clock() || moment.time_of_day().is_some();
        self.repeat_needs_hour() || self.start.iter().chain(&self.end).any(depends)
    }

    /// Returns true if one of its ends is a time of day on the day of the appointment.
    #[must_use]
    pub fn has_time_of_day(&self) -> bool {
        self.start.iter().chain(&self.end).any(|moment| moment.time_of_day().is_some())
    }

    /// Returns true if the hours of its schedule begin or end with that of the appointment.
    fn repeat_needs_hour(&self) -> bool {
        let Some(repeat) = self.repeat.as_ref().filter(|repeat| repeat.has_hours()) else {
            return false;
        };
        let is_of_day = |moment: &Option<Moment>| moment.as_ref().is_some_and(Moment::is_of_day);
        match repeat {
            Repeat::Every { count, unit, times: Some(times) } if self.is_preparation => {
                let step = i64::from(*count) * unit.minutes().unwrap_or(1).cast_signed();
                let steps = i64::from(times.saturating_sub(1)) * step;
                let midnight = Some(Time::midnight());
                self.start.as_ref().is_some_and(|start| start.minutes(midnight) + steps > 0)
            }
            _ if self.is_preparation => is_of_day(&self.end),
            Repeat::Every { .. } | Repeat::At(_) => is_of_day(&self.start),
            Repeat::ADay(_) => false,
        }
    }

    /// Returns the time as it may be said for an appointment at this hour. A time of day that the
    /// hour contradicts is left out: what is to be done before an appointment must never be read
    /// as to be done after it.
    #[must_use]
    pub fn at_hour(&self, hour: Option<Time>) -> Cow<'_, Self> {
        let Some(hour) = hour else { return Cow::Borrowed(self) };
        let mut said = Cow::Borrowed(self);
        if self.begins_early(hour)
            && let Some(start) = &mut said.to_mut().start
        {
            // It begins with the appointment.
            start.time = None;
        }
        if self.has_wrong_end(hour) {
            let said = said.to_mut();
            let on_the_day = said.start.iter_mut().chain(&mut said.end).filter(|it| it.count == 0);
            on_the_day.for_each(|moment| moment.time = None);
        }
        if let (Some(Repeat::At(times)), true) = (&self.repeat, self.is_within_its_day()) {
            let possible: Vec<Time> =
                times.iter().copied().filter(|time| !self.is_wrong(*time, hour)).collect();
            if possible != *times {
                said.to_mut().repeat = (!possible.is_empty()).then_some(Repeat::At(possible));
            }
        }
        said
    }

    /// Returns true if an appointment at this hour leaves no such time.
    #[must_use]
    pub fn contradicts(&self, hour: Time) -> bool {
        self.has_wrong_end(hour)
            || self.at_hour(Some(hour)).repeat.is_some() != self.repeat.is_some()
    }

    /// Returns true if a time of day at one of its ends is on the wrong side of this hour.
    fn has_wrong_end(&self, hour: Time) -> bool {
        // What follows begins with the appointment, if it was written for earlier on the day. The
        // hours of a schedule with steps cannot be counted from that.
        let is_strict = self.is_preparation || matches!(self.repeat, Some(Repeat::Every { .. }));
        let start = self.start.iter().filter(|_| is_strict);
        let mut times = start.chain(&self.end).filter_map(Moment::time_of_day);
        times.any(|time| self.is_wrong(time, hour))
    }

    /// Returns true if what follows was written to begin on the day before this hour.
    fn begins_early(&self, hour: Time) -> bool {
        let start = self.start.as_ref().and_then(Moment::time_of_day);
        !self.is_preparation && start.is_some_and(|time| time < hour)
    }

    /// Returns true if it follows the appointment and begins on its day.
    fn follows_on_its_day(&self) -> bool {
        let is_there = |start: &Moment| start.count == 0 && !start.unit.is_of_clock();
        !self.is_preparation && self.start.as_ref().is_some_and(is_there)
    }

    /// Returns true if a time of day is on the wrong side of the hour of the appointment.
    fn is_wrong(&self, time: Time, hour: Time) -> bool {
        if self.is_preparation { time > hour } else { time < hour }
    }

    /// Returns true if it begins and ends on the day of the appointment.
    fn is_within_its_day(&self) -> bool {
        let is_there = |moment: &Option<Moment>| {
            moment.as_ref().is_some_and(|it| it.count == 0 && !it.unit.is_of_clock())
        };
        is_there(&self.start) && is_there(&self.end)
    }

    /// Returns the units in which it is said.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        let ends = self.start.iter().chain(&self.end).map(|moment| &moment.unit);
        ends.chain(self.repeat.iter().filter_map(Repeat::unit))
    }
}
