//! Validates schedules: that they end, and fit into their span.

use jiff::civil::Time;
use toml::Spanned;

use super::Reader;
use super::when::MOST_YEARS;
use crate::raw;
use crate::{Moment, Repeat, Unit, When};

/// The number of occasions of a schedule at most. More are a typing error.
const MOST_TIMES: i64 = 1_000;

/// The number of times a day at most.
const MOST_A_DAY: i64 = 24;

const MINUTES_A_DAY: i64 = 24 * 60;

impl Reader<'_> {
    /// Returns the schedule of a time, or `None` after reporting an error.
    pub(super) fn repeat(&mut self, raw: &Spanned<raw::Repeat>, when: &When) -> Option<Repeat> {
        let raw::Repeat { every, unit, times, at, a_day } = raw.get_ref();
        match (every, times, at, a_day) {
            (Some(every), _, None, None) => {
                let Some(unit) = unit else {
                    let remedy = "write unit = … between the braces";
                    self.emit(raw, "`unit` is missing in repeat", remedy);
                    return None;
                };
                let unit = self.time_unit(unit);
                let count = self.amount(raw, *every)?;
                let times = match *times {
                    Some(times) => Some(self.times(raw, times, 2..=MOST_TIMES)?),
                    None => None,
                };
                let step = i64::from(count) * unit.minutes()?.cast_signed();
                self.check_steps(raw, when, step, times)?;
                Some(Repeat::Every { count, unit, times })
            }
            (None, None, Some(at), None) if unit.is_none() => {
                self.check_daily(raw, when)?;
                let times: Vec<_> = at.iter().map(|time| self.time_of_day(time)).collect();
                let times = times.into_iter().collect::<Option<Vec<_>>>()?;
                if times.is_empty() || !times.is_sorted_by(|one, next| one < next) {
                    let remedy = "write each once, the earliest first: at = [\"08:00\", \"20:00\"]";
                    self.emit(raw, "the times of day are not in order", remedy);
                    return None;
                }
                if let Some(time) = times.iter().find(|time| !has_time(when, **time)) {
                    let time = time.strftime("%H:%M");
                    let message = format!("the span of the schedule has no {time}");
                    self.emit(raw, message, "write times of day within the span, or a longer span");
                    return None;
                }
                Some(Repeat::At(times))
            }
            (None, None, None, Some(a_day)) if unit.is_none() => {
                self.check_daily(raw, when)?;
                Some(Repeat::ADay(self.times(raw, *a_day, 1..=MOST_A_DAY)?))
            }
            _ => {
                let remedy = "write { every, unit, times }, { every, unit }, { at = [\"08:00\"] } or { a-day }";
                self.emit(raw, "a schedule has a step, times of day, or a number a day", remedy);
                None
            }
        }
    }

    fn times(
        &mut self,
        raw: &Spanned<raw::Repeat>,
        times: i64,
        allowed: std::ops::RangeInclusive<i64>,
    ) -> Option<u32> {
        let known = u32::try_from(times).ok().filter(|_| allowed.contains(&times));
        if known.is_none() {
            let message = format!("{times} times is out of range");
            let (least, most) = allowed.into_inner();
            self.emit(raw, message, format!("write a whole number from {least} to {most}"));
        }
        known
    }

    /// Checks that steps of so many minutes end within the span.
    fn check_steps(
        &mut self,
        raw: &Spanned<raw::Repeat>,
        when: &When,
        step: i64,
        times: Option<u32>,
    ) -> Option<()> {
        if when.start.is_none() {
            self.emit(raw, "the schedule has no start", "write the start of the span as `from`");
            return None;
        }
        let length = length(when);
        let most = MOST_YEARS * Unit::new("year").minutes()?.cast_signed();
        let (message, remedy) = match (times, length) {
            (Some(times), _) if i64::from(times - 1) * step > most => {
                ("the schedule lasts more than 100 years", "write fewer `times`, or a shorter step")
            }
            (None, None) => {
                ("the schedule has no end", "write how many `times`, or a span that ends")
            }
            (Some(_), None) => return Some(()),
            (Some(times), Some(length)) if i64::from(times - 1) * step > length => {
                ("the schedule ends after its span", "write fewer `times`, or a longer span")
            }
            (None, Some(length)) if step > length => {
                ("the step of the schedule is longer than its span", "write a shorter step")
            }
            (None, Some(length)) if length / step >= MOST_TIMES => {
                ("the schedule is too fine for its span", "write a longer step, or a shorter span")
            }
            (_, Some(_)) => return Some(()),
        };
        self.emit(raw, message, remedy);
        None
    }

    /// Checks that the span has days with an end.
    fn check_daily(&mut self, raw: &Spanned<raw::Repeat>, when: &When) -> Option<()> {
        let of_clock = |moment: &Option<Moment>| {
            moment.as_ref().is_some_and(|moment| moment.unit.is_of_clock())
        };
        let (message, remedy) = if when.start.is_none() || when.end.is_none() {
            let (message, end) = match when.start {
                None => ("the schedule has no start", "write the start of the span as `from`"),
                Some(_) => ("the schedule has no end", "write the end of the span as `to`"),
            };
            (message, end)
        } else if of_clock(&when.start) && of_clock(&when.end) {
            let remedy = "write every = …, or a span in days";
            ("the schedule is for every day, but its span is in hours", remedy)
        } else {
            return Some(());
        };
        self.emit(raw, message, remedy);
        None
    }
}

/// Returns true if the span has this time of day, on any of its days.
fn has_time(when: &When, time: Time) -> bool {
    let (Some(start), Some(end)) = (&when.start, &when.end) else { return true };
    if start.unit.is_of_clock() || end.unit.is_of_clock() {
        return true;
    }
    let day = |moment: &Moment| Moment { time: None, ..moment.clone() }.minutes(None);
    let is_after = start.time.is_none_or(|start| start <= time);
    let is_before = end.time.is_none_or(|end| time <= end);
    // The first day, the last one, or one between them.
    match (day(end) - day(start)) / MINUTES_A_DAY {
        0 => is_after && is_before,
        1 => is_after || is_before,
        _ => true,
    }
}

/// Returns the minutes of a span, the last day included; `None` if it has no end or is a single time.
fn length(when: &When) -> Option<i64> {
    if when.is_single() {
        return None;
    }
    let end = when.end.as_ref()?;
    let rest = if end.unit.is_of_clock() || end.time.is_some() { 0 } else { MINUTES_A_DAY - 1 };
    Some(end.minutes(None) + rest - when.start.as_ref()?.minutes(None))
}
