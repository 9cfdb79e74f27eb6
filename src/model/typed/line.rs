//! A date or an hour in a line, as it is typed in plain mode, with or without separators.

use std::ops::Range;

use jiff::civil::{Date, Time};

use super::{DAY_AND_MONTH, LEAP_YEARS, MOST, Refused, Shape, Typed};

/// Parses a date in a line of figures, with or without separators. Returns `None` if the line is
/// not meant as a date.
#[must_use]
pub fn date_in_line(
    text: &str,
    today: Option<Date>,
    shape: &Shape,
    years: &Range<i16>,
) -> Option<Result<Date, Refused>> {
    let parts: Vec<&str> = parts(text).collect();
    let is_figures = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.iter().all(is_figures) {
        return None;
    }
    let year = match *parts.as_slice() {
        [] => return None,
        // A single digit is a choice.
        [figures] if figures == text => {
            return (figures.len() > 1).then(|| in_one(figures, today, shape, years));
        }
        [_] => return Some(Err(Refused::Incomplete)),
        [first, second] if first.len().max(second.len()) > 2 => {
            return Some(Err(Refused::Incomplete));
        }
        [day, month] => {
            // Without a clock the year is unknown.
            let is_day = calendar_date(None, &format!("{day}/{month}/2000")).is_some();
            let why = if today.is_none() && is_day { Refused::Incomplete } else { Refused::NotOne };
            return Some(calendar_date(today, text).ok_or(why));
        }
        [first, _, _] if first.len() > 2 => first,
        [_, _, last] => last,
        _ => return Some(Err(Refused::NotOne)),
    };
    let is_far = year.len() > 2 && !year.parse().is_ok_and(|year| years.contains(&year));
    Some(match calendar_date(today, text) {
        _ if year.len() == 3 => Err(Refused::Incomplete),
        _ if is_far => Err(Refused::TooFar),
        date => date.ok_or(Refused::NotOne),
    })
}

/// Returns true if a line of figures that is a date has a year.
#[must_use]
pub fn has_year(text: &str) -> bool {
    match *parts(text).collect::<Vec<_>>().as_slice() {
        [figures] => figures.len() > DAY_AND_MONTH,
        [_, _] => false,
        _ => true,
    }
}

/// Parses an hour in a line: `18:00`, `18.30`, `1800`, `18`, `8`. Returns `None` if the line is not
/// meant as an hour. Midnight is `00`: a zero alone is the help.
#[must_use]
pub fn hour_in_line(text: &str, shape: &Shape) -> Option<Result<Time, Refused>> {
    let parts: Vec<&str> = text.split([':', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let is_figures = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.is_empty() || !parts.iter().all(is_figures) {
        return None;
    }
    Some(match *parts.as_slice() {
        ["0"] => return None,
        [hour] if hour.len() == 1 => {
            let hour = hour.parse().ok().and_then(|hour| Time::new(hour, 0, 0, 0).ok());
            hour.ok_or(Refused::NotOne)
        }
        [figures] if figures.len() <= 4 => {
            let mut typed = Typed::default();
            figures.bytes().for_each(|byte| typed.push(byte.wrapping_sub(b'0'), shape));
            typed.hour(shape)
        }
        [hour, minute] if hour.len() <= 2 && minute.len() == 2 => {
            let number = |figure: &str| figure.parse().unwrap_or(i8::MAX);
            Time::new(number(hour), number(minute), 0, 0).map_err(|_| Refused::NotOne)
        }
        _ => Err(Refused::NotOne),
    })
}

/// Parses figures without separators, as they are typed in an open date.
fn in_one(
    figures: &str,
    today: Option<Date>,
    shape: &Shape,
    years: &Range<i16>,
) -> Result<Date, Refused> {
    if figures.len() > MOST {
        return Err(Refused::NotOne);
    }
    let mut typed = Typed::default();
    figures.bytes().for_each(|byte| typed.push(byte.wrapping_sub(b'0'), shape));
    typed.date(shape, today, years)
}

/// Splits at separators and blanks.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let is_between = |c: char| matches!(c, '-' | '/' | '.' | ' ' | ',' | '\u{060D}' | '\u{060C}');
    text.split(is_between).filter(|part| !part.is_empty())
}

/// Parses `2026-11-30`, `30/11/2026`, `30.11.26`, `30 11`. Without a year, the day nearest to
/// today.
#[must_use]
pub fn calendar_date(today: Option<Date>, text: &str) -> Option<Date> {
    let numbers: Vec<i16> = parts(text).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let small = |number: i16| i8::try_from(number).ok();
    let on = |year, month, day| Date::new(year, small(month)?, small(day)?).ok();
    match *numbers.as_slice() {
        [year @ 1000..=9999, month, day] => on(year, month, day),
        [day, month, year @ 0..100] => on(2000 + year, month, day),
        [day, month, year] => on(year, month, day),
        [day, month] => {
            let today = today?;
            let years = today.year() - LEAP_YEARS..=today.year() + LEAP_YEARS;
            let dates = years.filter_map(|year| on(year, month, day));
            dates
                .min_by_key(|date| date.until(today).map_or(i32::MAX, |span| span.get_days().abs()))
        }
        _ => None,
    }
}
