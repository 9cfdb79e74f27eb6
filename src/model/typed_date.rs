//! A date typed in figures, in the order of the language.
//!
//! Only the century of a two-digit year and a missing year are completed.

use std::ops::Range;

use jiff::civil::Date;
use zeroize::Zeroize as _;

use sabar_content::l10n::{DatePart, DateShape, Localizer};
use sabar_text::Direction;

/// Years of a treatment; a date outside of them is a typing error.
pub const YEARS: Range<i16> = 2000..2200;

/// Digits of a date at most.
const MOST: usize = 8;

/// The digits typed so far, in the order in which the language writes a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    digits: [u8; MOST],
    len: usize,
    /// The reason why the digits are not accepted.
    pub refused: Option<Refused>,
}

/// A reason why typed figures are not a date of a treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Digits are missing.
    Incomplete,
    /// The calendar has no such day.
    NotOne,
    /// The year is far from any treatment.
    TooFar,
}

impl TypedDate {
    /// Returns the digits of a day.
    #[must_use]
    pub fn of(date: Date, shape: &DateShape) -> Self {
        let mut typed = Self::default();
        for part in shape.order {
            let figure = match part {
                DatePart::Day => format!("{:02}", date.day()),
                DatePart::Month => format!("{:02}", date.month()),
                DatePart::Year => format!("{:04}", date.year()),
            };
            for digit in figure.bytes() {
                typed.put(digit.wrapping_sub(b'0'));
            }
        }
        typed
    }

    /// Returns the number of digits typed.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Returns true if nothing has been typed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Adds a digit; ignores one too many. No day begins with 4 and no month with 2: such a digit
    /// completes its part.
    pub fn push(&mut self, digit: u8, shape: &DateShape) {
        self.refused = None;
        let highest = match self.part(shape) {
            Some((DatePart::Day, 0)) => 3,
            Some((DatePart::Month, 0)) => 1,
            Some(_) => 9,
            None => return,
        };
        if digit > highest {
            self.put(0);
        }
        self.put(digit.min(9));
    }

    /// Removes the last digit; returns false if there is none.
    pub fn pop(&mut self) -> bool {
        self.refused = None;
        let Some(last) = self.len.checked_sub(1) else { return false };
        self.len = last;
        self.digits[last] = 0;
        true
    }

    /// Removes all digits.
    pub fn clear(&mut self) {
        self.digits.zeroize();
        self.len = 0;
        self.refused = None;
    }

    /// Returns the day that was typed.
    ///
    /// # Errors
    /// When digits are missing, or it is no day of the calendar, or far from any treatment.
    pub fn date(&self, shape: &DateShape, today: Option<Date>) -> Result<Date, Refused> {
        self.date_in(shape, today, YEARS)
    }

    /// Returns the day that was typed, in these years.
    ///
    /// # Errors
    /// When digits are missing, or it is no day of the calendar, or in other years.
    pub fn date_in(
        &self,
        shape: &DateShape,
        today: Option<Date>,
        years: Range<i16>,
    ) -> Result<Date, Refused> {
        let part = |wanted| self.parts(shape).find(|(part, ..)| *part == wanted);
        let figure = |wanted| part(wanted).filter(|(_, figure, _)| !figure.is_empty());
        let (day, month) =
            figure(DatePart::Day).zip(figure(DatePart::Month)).ok_or(Refused::Incomplete)?;
        let year = part(DatePart::Year).map(|(_, figure, _)| figure).unwrap_or_default();
        let text = match year.len() {
            4 => format!("{year}-{}-{}", month.1, day.1),
            0 | 2 => format!("{}/{}/{year}", day.1, month.1),
            _ => return Err(Refused::Incomplete),
        };
        let is_far = |year: &str| {
            let year = year.parse().ok().filter(|_| year.len() == 4);
            year.is_some_and(|year: i16| !years.contains(&year))
        };
        match calendar_date(today, &text) {
            _ if is_far(&year) => Err(Refused::TooFar),
            Some(date) => Ok(date),
            // Without a clock the year is unknown.
            None if year.is_empty() && today.is_none() => Err(Refused::Incomplete),
            None => Err(Refused::NotOne),
        }
    }

    /// Returns the digits with placeholders for missing ones, in the digits, order and direction of
    /// a language: `12 / 0_ / ____`. It is one unbreakable run.
    #[must_use]
    pub fn shown(&self, words: &Localizer) -> String {
        let shape = words.date_shape();
        let mut text = String::from(match shape.direction {
            Direction::RightToLeft => '\u{2067}',
            Direction::LeftToRight => '\u{2066}',
        });
        for ((_, figure, missing), between) in
            self.parts(&shape).zip(shape.between.iter().map(Some).chain([None]))
        {
            text.push('\u{2066}');
            text.push_str(&words.digits(&figure));
            text.extend(std::iter::repeat_n('_', missing));
            text.push('\u{2069}');
            if let Some(between) = between {
                text.push('\u{a0}');
                text.push(*between);
                text.push('\u{a0}');
            }
        }
        text.push('\u{2069}');
        text
    }

    fn put(&mut self, digit: u8) {
        if let Some(place) = self.digits.get_mut(self.len) {
            *place = digit;
            self.len += 1;
        }
    }

    /// Returns the part of the next digit and the number of its digits so far.
    fn part(&self, shape: &DateShape) -> Option<(DatePart, usize)> {
        let mut found = self.parts(shape).filter(|(.., missing)| *missing > 0);
        found.next().map(|(part, figure, _)| (part, figure.len()))
    }

    /// Returns each part, its digits, and the number of digits missing.
    fn parts(&self, shape: &DateShape) -> impl Iterator<Item = (DatePart, String, usize)> + '_ {
        let mut typed = self.digits.get(..self.len).unwrap_or_default().iter();
        let order = shape.order;
        order.into_iter().map(move |part| {
            let wanted = part.digits();
            let digits: String =
                typed.by_ref().take(wanted).map(|it| char::from(b'0' + it)).collect();
            let missing = wanted.saturating_sub(digits.len());
            (part, digits, missing)
        })
    }
}

/// Parses a date in a line of figures, with or without separators. Returns `None` if the line is
/// not meant as a date.
#[must_use]
pub fn in_line(
    text: &str,
    today: Option<Date>,
    shape: &DateShape,
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

/// Parses figures without separators, as they are typed in an open date.
fn in_one(
    figures: &str,
    today: Option<Date>,
    shape: &DateShape,
    years: &Range<i16>,
) -> Result<Date, Refused> {
    if figures.len() > MOST {
        return Err(Refused::NotOne);
    }
    let mut typed = TypedDate::default();
    figures.bytes().for_each(|byte| typed.push(byte.wrapping_sub(b'0'), shape));
    typed.date_in(shape, today, years.clone())
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
            let years = [today.year() - 1, today.year(), today.year() + 1];
            let dates = years.into_iter().filter_map(|year| on(year, month, day));
            dates
                .min_by_key(|date| date.until(today).map_or(i32::MAX, |span| span.get_days().abs()))
        }
        _ => None,
    }
}
