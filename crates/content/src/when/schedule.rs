//! Schedules: how often something is done within a time, and when.

use std::cmp::Ordering;

use jiff::civil::Time;
use jiff::{Span, ToSpan as _};

use super::calendar::{on_clocks, shifted};
use super::{Appointment, Dates, Moment, Point, When};
use crate::{Figure, Unit};

/// A schedule within a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// From the start on, after every so many units.
    Every {
        /// The number of units between two occasions.
        count: u32,
        /// The unit of time.
        unit: Unit,
        /// The number of occasions; `None` for as many as there are until the end.
        times: Option<u32>,
    },
    /// Every day at these times.
    At(Vec<Time>),
    /// So many times a day, at any hour.
    ADay(u32),
}

/// The occasions of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasions {
    /// The first and the last, or all if there are few.
    pub shown: Vec<Point>,
    /// The number of all.
    pub count: usize,
    /// All of them.
    pub all: Vec<Point>,
}

/// The number of occasions up to which all are shown.
pub const FEW: usize = 8;

/// The number of occasions at most; more are a typing error.
pub(crate) const MOST: usize = 1_000;

impl Repeat {
    /// Returns the unit in which its step is said.
    #[must_use]
    pub const fn unit(&self) -> Option<&Unit> {
        match self {
            Self::Every { unit, .. } => Some(unit),
            Self::At(_) | Self::ADay(_) => None,
        }
    }

    /// Returns true if its occasions have an hour.
    pub(super) fn has_hours(&self) -> bool {
        match self {
            Self::Every { unit, .. } => unit.is_of_clock(),
            Self::At(_) => true,
            Self::ADay(_) => false,
        }
    }

    /// Returns the step as a figure.
    #[must_use]
    pub fn step(&self) -> Option<Figure> {
        match self {
            Self::Every { count, unit, .. } => Some(Figure::count(*count, unit.clone())),
            Self::At(_) | Self::ADay(_) => None,
        }
    }
}

impl When {
    /// Returns the occasions of its schedule, if they are known for the appointment.
    #[must_use]
    pub fn occasions(&self, appointment: &Appointment<'_>) -> Option<Occasions> {
        let dates = self.dates(appointment)?;
        let start = self.first(dates.start?, appointment)?;
        let all = match self.repeat.as_ref()? {
            Repeat::Every { count, unit, times } => {
                let step = self.step(*count, unit, appointment)?;
                let end =
                    if times.is_some() { None } else { Some(self.known_end(&dates, appointment)?) };
                step.all(start, end, times.map_or(MOST, |times| times as usize))?
            }
            Repeat::At(times) => {
                daily(start, self.known_end(&dates, appointment)?, times, appointment)?
            }
            Repeat::ADay(_) => return None,
        };
        let count = all.len();
        let shown = match all.as_slice() {
            [first, .., last] if count > FEW => vec![*first, *last],
            few => few.to_vec(),
        };
        (count > 0).then_some(Occasions { shown, count, all })
    }

    /// Returns the step of a schedule. Months are counted from the appointment, as the start is: of one
    /// on the 31st, after the shorter month comes the 31st again.
    fn step<'a>(
        &self,
        count: u32,
        unit: &'a Unit,
        appointment: &'a Appointment<'a>,
    ) -> Option<Step<'a>> {
        let is_of_months = |unit: &Unit| matches!(unit.id(), "month" | "year");
        let start = self.start.as_ref().filter(|it| is_of_months(&it.unit) && it.unit == *unit);
        let first = start.map_or(0, |start| start.count);
        Some(Step { count: i32::try_from(count).ok()?, first, unit, appointment })
    }

    /// Returns the end of a schedule. Which hours of its last day are before the appointment is not
    /// known without the hour of that.
    fn known_end(&self, dates: &Dates, appointment: &Appointment<'_>) -> Option<Point> {
        let has_hours = self.repeat.as_ref().is_some_and(Repeat::has_hours);
        let is_known = |end: &Point| {
            !(self.is_preparation && has_hours && *end == Point::Day(appointment.date))
        };
        dates.end.filter(is_known)
    }

    /// Returns from when on something is done: what follows the appointment on its day and is told by
    /// the hour begins at its hour. `None` if that is not known, or if real time cannot be counted
    /// from it.
    fn first(&self, start: Point, appointment: &Appointment<'_>) -> Option<Point> {
        let has_hours = self.repeat.as_ref().is_some_and(Repeat::has_hours);
        let is_with_it = self.start.as_ref().is_some_and(|start| start.count == 0);
        if !self.is_preparation && has_hours && is_with_it && appointment.hour.is_none() {
            return None;
        }
        let is_of_day = self.start.as_ref().is_some_and(Moment::is_of_day);
        let follows = self.follows_on_its_day();
        match (&self.repeat, appointment.hour, start) {
            (Some(Repeat::At(_)), Some(hour), Point::Day(day)) if follows => {
                Some(Point::Clock(day.to_datetime(hour)))
            }
            (Some(Repeat::At(_)), ..) if follows => Some(start),
            (Some(Repeat::Every { unit, .. }), Some(_), _)
                if follows && is_of_day && unit.is_of_clock() =>
            {
                appointment.after(Span::new()).map(Point::Clock)
            }
            _ => Some(self.start.as_ref().map_or(start, |moment| moment.by_clock(start))),
        }
    }

    /// Returns the last occasion of a schedule that has so many.
    pub(super) fn last_of_so_many(
        &self,
        start: Option<Point>,
        appointment: &Appointment<'_>,
    ) -> Option<Point> {
        let Some(Repeat::Every { count, unit, times: Some(times) }) = &self.repeat else {
            return None;
        };
        let step = self.step(*count, unit, appointment)?;
        step.all(start?, None, *times as usize)?.pop()
    }
}

/// The step of a schedule.
struct Step<'a> {
    count: i32,
    /// The units from the appointment to the start, if both are months.
    first: i32,
    unit: &'a Unit,
    appointment: &'a Appointment<'a>,
}

impl Step<'_> {
    /// Returns all occasions from `start` on, until `end` or at most so many.
    fn all(&self, start: Point, end: Option<Point>, most: usize) -> Option<Vec<Point>> {
        let within = |point: &Point| end.is_none_or(|end| point.compare(end) != Ordering::Greater);
        let follow = |is_real: bool| {
            let points = (0..most).map(|index| self.occasion(start, index, is_real));
            points.take_while(|point| point.as_ref().is_none_or(within)).collect::<Option<Vec<_>>>()
        };
        let by_clock = follow(false)?;
        // What lasts a day or longer follows the clocks on the wall: a medicine that is taken at
        // eight is taken at eight after the clocks have changed, too.
        let is_long = by_clock.last().is_some_and(|last| match (start, *last) {
            (Point::Clock(start), Point::Clock(last)) => last >= start.saturating_add(1.day()),
            _ => true,
        });
        if is_long { Some(by_clock) } else { follow(true) }
    }

    fn occasion(&self, start: Point, index: usize, is_real: bool) -> Option<Point> {
        let index = i32::try_from(index).ok()?;
        let steps = self.count.checked_mul(index)?;
        let span: Span = self.unit.span(steps)?;
        match start {
            Point::Clock(at) if self.unit.is_of_clock() && is_real => {
                shifted(at, span, self.appointment.zone).map(Point::Clock)
            }
            Point::Clock(at) => {
                let at = at.checked_add(span).ok()?;
                Some(Point::Clock(on_clocks(at, self.appointment.zone)))
            }
            // Without an hour there are no hours.
            Point::Day(_) | Point::Month(_) if self.unit.is_of_clock() => None,
            Point::Day(date) if !self.unit.is_rough(self.count) => match self.first {
                0 => date.checked_add(span).ok().map(Point::Day),
                first => {
                    let day = self.appointment.date;
                    self.unit.after(day, first.checked_add(steps)?).map(Point::Day)
                }
            },
            Point::Day(date) | Point::Month(date) => date.checked_add(span).ok().map(Point::month),
        }
    }
}

/// Returns the times of every day from `start` to `end`, without those before or after them.
fn daily(
    start: Point,
    end: Point,
    times: &[Time],
    appointment: &Appointment<'_>,
) -> Option<Vec<Point>> {
    if matches!(start, Point::Month(_)) || matches!(end, Point::Month(_)) {
        return None;
    }
    let days = start.date().series(1.day()).take_while(|day| *day <= end.date());
    let points = days.flat_map(|day| times.iter().map(move |time| day.to_datetime(*time)));
    let points = points.map(|at| on_clocks(at, appointment.zone));
    let within = |point: &Point| {
        start.compare(*point) != Ordering::Greater && point.compare(end) != Ordering::Greater
    };
    Some(points.map(Point::Clock).filter(within).take(MOST).collect())
}
