//! The days and hours of times, for an appointment on a day and at an hour.
//!
//! Days, weeks and times of day follow the calendar and the clocks on the wall. Hours and minutes
//! are real time, so that "2 hours before" stays 2 hours in the night in which clocks change. What
//! is not known for certain has no date.

use std::cmp::Ordering;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _};

use super::{Moment, Repeat, When};
use crate::Unit;

/// The day and the hour from which times are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appointment<'a> {
    /// The day.
    pub date: Date,
    /// The hour, if it is known.
    pub hour: Option<Time>,
    /// The time zone of the clinic.
    pub zone: &'a TimeZone,
}

/// A point of the calendar, as exactly as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// A month, as its first day.
    Month(Date),
    /// A day.
    Day(Date),
    /// A day and an hour.
    Clock(DateTime),
}

/// The dates of a time. An end is `None` if it is open or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The start.
    pub start: Option<Point>,
    /// The end.
    pub end: Option<Point>,
}

impl Appointment<'_> {
    /// Returns the day and hour after this real time; `None` without an hour, or if the clocks
    /// change at that hour, so that it does not exist or exists twice.
    pub(super) fn after(&self, length: Span) -> Option<DateTime> {
        shifted(self.date.to_datetime(self.hour?), length, self.zone)
    }
}

/// Returns the clock time a real time after another one; `None` if that one does not exist or exists
/// twice.
pub(super) fn shifted(at: DateTime, length: Span, zone: &TimeZone) -> Option<DateTime> {
    let at = zone.to_ambiguous_zoned(at);
    if at.is_ambiguous() {
        return None;
    }
    Some(at.compatible().ok()?.checked_add(length).ok()?.datetime())
}

/// Returns a clock time as the clocks show it: one that they skip as the one that they show instead.
pub(super) fn on_clocks(at: DateTime, zone: &TimeZone) -> DateTime {
    zone.to_ambiguous_zoned(at).compatible().map_or(at, |at| at.datetime())
}

impl Point {
    /// Returns the day, or the first day of the month.
    #[must_use]
    pub fn date(self) -> Date {
        match self {
            Self::Month(date) | Self::Day(date) => date,
            Self::Clock(at) => at.date(),
        }
    }

    /// Returns the month of a day.
    pub(super) fn month(date: Date) -> Self {
        Self::Month(date.first_of_month())
    }

    /// Compares two points as far as both are exact.
    #[must_use]
    pub fn compare(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Clock(one), Self::Clock(other)) => one.cmp(&other),
            (Self::Month(_), _) | (_, Self::Month(_)) => {
                self.date().first_of_month().cmp(&other.date().first_of_month())
            }
            _ => self.date().cmp(&other.date()),
        }
    }
}

impl Moment {
    /// Returns its date for an appointment, if it is known.
    #[must_use]
    pub fn on(&self, appointment: &Appointment<'_>) -> Option<Point> {
        let day = appointment.date;
        if self.unit.is_of_clock() {
            return self.on_clock(appointment);
        }
        if self.count == 0 && self.time.is_none() {
            return Some(Point::Day(day));
        }
        let date = self.unit.after(day, self.count)?;
        Some(match self.time {
            Some(time) => Point::Clock(on_clocks(date.to_datetime(time), appointment.zone)),
            None if self.unit.is_rough(self.count) => Point::month(date),
            None => Point::Day(date),
        })
    }

    fn on_clock(&self, appointment: &Appointment<'_>) -> Option<Point> {
        let day = appointment.date;
        match appointment.hour {
            Some(_) => appointment.after(self.unit.span(self.count)?).map(Point::Clock),
            None if self.count == 0 => Some(Point::Day(day)),
            // Hours before may be on the day or on the one before it.
            None if self.count < 0 => None,
            // Hours after are told by the day, rounded down.
            None => self.unit.after(day, self.count).map(Point::Day),
        }
    }
}

impl When {
    /// Returns its dates for an appointment; `None` if the hour of the appointment contradicts them:
    /// a preparation would be after it, or a time would end before it starts.
    #[must_use]
    pub fn dates(&self, appointment: &Appointment<'_>) -> Option<Dates> {
        if appointment.hour.is_some_and(|hour| self.contradicts(hour)) {
            return None;
        }
        let on = |moment: &Option<Moment>| moment.as_ref().and_then(|it| it.on(appointment));
        let (start, end) = (on(&self.start), on(&self.end));
        let dates = Dates { start, end: end.map(|end| self.latest(end, start, appointment)) };
        let is_after = |one: Option<Point>, other: Option<Point>| {
            one.zip(other).is_some_and(|(one, other)| one.compare(other) == Ordering::Greater)
        };
        let hour = appointment.hour.filter(|_| self.is_preparation);
        let at = hour.map(|hour| Point::Clock(appointment.date.to_datetime(hour)));
        let last = at.and_then(|_| self.last_of_so_many(start, appointment));
        let is_late = [dates.start, dates.end, last].into_iter().any(|end| is_after(end, at));
        (!is_late && !is_after(dates.start, dates.end)).then_some(dates)
    }

    /// Returns the end of a preparation that is told by the hour: on the day of the appointment, its
    /// hour.
    fn latest(&self, end: Point, start: Option<Point>, appointment: &Appointment<'_>) -> Point {
        let has_hours = self.repeat.as_ref().is_some_and(Repeat::has_hours);
        let is_by_hour = has_hours || matches!(start, Some(Point::Clock(_)));
        match (appointment.hour, end) {
            (Some(hour), Point::Day(day))
                if self.is_preparation && is_by_hour && day == appointment.date =>
            {
                Point::Clock(day.to_datetime(hour))
            }
            (_, end) => end,
        }
    }
}

impl Unit {
    /// Returns true for minutes and hours.
    #[must_use]
    pub fn is_of_clock(&self) -> bool {
        matches!(self.id(), "minute" | "hour")
    }

    /// Returns true for a year or more, which is told without a day. A few months are told with
    /// it: what must wait three months must not be done two weeks before.
    #[must_use]
    pub fn is_rough(&self, count: i32) -> bool {
        match self.id() {
            "year" => true,
            "month" => count.unsigned_abs() >= 12,
            _ => false,
        }
    }

    /// Returns so many units as a span; `None` if it is not a unit of time, or too long.
    pub(super) fn span(&self, count: i32) -> Option<Span> {
        let span = match self.id() {
            "minute" => Span::new().try_minutes(count),
            "hour" => Span::new().try_hours(count),
            "day" => Span::new().try_days(count),
            "week" => Span::new().try_weeks(count),
            "month" => Span::new().try_months(count),
            "year" => Span::new().try_years(count),
            _ => return None,
        };
        span.ok()
    }

    /// Returns the day that is `count` units after `day`, by the calendar. Minutes and hours are
    /// rounded to whole days, toward `day`.
    #[must_use]
    pub fn after(&self, day: Date, count: i32) -> Option<Date> {
        let span = match self.id() {
            "minute" => i64::from(count / 1_440).days(),
            "hour" => i64::from(count / 24).days(),
            _ => self.span(count)?,
        };
        day.checked_add(span).ok()
    }
}
