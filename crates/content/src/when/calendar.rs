//! The days and hours of times, for an appointment on a day and at an hour.
//!
//! Days, weeks and times of day follow the calendar and the clocks on the wall. Hours and minutes
//! are real time, so that "2 hours before" stays 2 hours in the night in which clocks change. What
//! is not known for certain has no date.

use std::borrow::Cow;
use std::cmp::Ordering;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _, Zoned};

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
    /// change at either hour, so that it does not exist or exists twice.
    pub(super) fn after(&self, length: Span) -> Option<DateTime> {
        shifted(self.date.to_datetime(self.hour?), length, self.zone)
    }

    /// Returns the day after this real time; `None` if it depends on the hour.
    fn day_after(&self, length: Span) -> Option<Date> {
        let first = self.date.to_zoned(self.zone.clone()).ok()?;
        let next = self.date.tomorrow().ok()?.to_zoned(self.zone.clone()).ok()?;
        let last = next.checked_sub(1.minute()).ok()?;
        let day = |at: Zoned| at.checked_add(length).ok().map(|at| at.date());
        let (first, last) = (day(first)?, day(last)?);
        (first == last).then_some(first)
    }
}

/// Returns the clock time a real time after another one; `None` if one of both does not exist or
/// exists twice: nobody could tell which one is meant.
pub(super) fn shifted(at: DateTime, length: Span, zone: &TimeZone) -> Option<DateTime> {
    let at = zone.to_ambiguous_zoned(at);
    if at.is_ambiguous() {
        return None;
    }
    let at = at.compatible().ok()?.checked_add(length).ok()?.datetime();
    (!zone.to_ambiguous_zoned(at).is_ambiguous()).then_some(at)
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
        let length = self.unit.span(self.count)?;
        match appointment.hour {
            Some(_) => appointment.after(length).map(Point::Clock),
            None => appointment.day_after(length).map(Point::Day),
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
        let start = self.start.as_ref().and_then(|start| self.known_start(start, appointment));
        let end = self.end.as_ref().and_then(|end| Self::known(end, appointment));
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

    /// Returns the time as it is said for an appointment: a time of day that the clocks skip on its day
    /// as the one that they show instead.
    #[must_use]
    pub fn on_clocks(&self, appointment: &Appointment<'_>) -> Cow<'_, Self> {
        let shown = |moment: &Moment| {
            let (time, date) = (moment.time?, moment.unit.after(appointment.date, moment.count)?);
            let at = on_clocks(date.to_datetime(time), appointment.zone);
            (at.date() == date && at.time() != time).then(|| at.time())
        };
        let (start, end) = (self.start.as_ref().and_then(shown), self.end.as_ref().and_then(shown));
        if start.is_none() && end.is_none() {
            return Cow::Borrowed(self);
        }
        let mut said = self.clone();
        for (moment, time) in [(&mut said.start, start), (&mut said.end, end)] {
            if let Some(moment) = moment.as_mut().filter(|_| time.is_some()) {
                moment.time = time;
            }
        }
        Cow::Owned(said)
    }

    /// Returns the date of one of its ends. A time of day on the day of the appointment may be on the
    /// wrong side of an hour that is not known.
    fn known(moment: &Moment, appointment: &Appointment<'_>) -> Option<Point> {
        let is_known = appointment.hour.is_some() || moment.time_of_day().is_none();
        moment.on(appointment).filter(|_| is_known)
    }

    /// Returns the start. What follows the appointment on its day begins with its hour at the
    /// earliest, or with the first of its fixed hours after that.
    fn known_start(&self, start: &Moment, appointment: &Appointment<'_>) -> Option<Point> {
        let known = Self::known(start, appointment);
        if !self.follows_on_its_day() || self.is_single() && self.repeat.is_none() {
            return known;
        }
        let day = appointment.date;
        let Some(hour) = appointment.hour else { return Some(Point::Day(day)) };
        match (&self.repeat, start.time_of_day()) {
            (Some(Repeat::At(times)), time) if !self.is_within_its_day() => {
                let from = time.map_or(hour, |time| time.max(hour));
                let first = times.iter().find(|time| **time >= from);
                let (day, first) = match first {
                    Some(first) => (day, *first),
                    None => (day.tomorrow().ok()?, *times.first()?),
                };
                Some(Point::Clock(on_clocks(day.to_datetime(first), appointment.zone)))
            }
            (_, Some(time)) if time < hour => Some(Point::Clock(day.to_datetime(hour))),
            (_, _) => known,
        }
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
