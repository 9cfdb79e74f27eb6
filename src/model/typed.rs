//! A date or an hour typed in figures, in the order of the language.
//!
//! Only the century of a two-digit year, a missing year and missing minutes are completed.

mod line;

use std::ops::Range;

use jiff::civil::{Date, Time};
use zeroize::Zeroize as _;

pub use self::line::{calendar_date, date_in_line, has_year, hour_in_line};
use crate::model::appointment::FieldKind;
use sabar_content::l10n::{DatePart, Localizer};
use sabar_text::{Direction, isolated_in};

/// Years of a treatment; a date outside of them is a typing error.
pub const YEARS: Range<i16> = 2000..2200;

/// Digits at most.
const MOST: usize = 8;

/// Digits of a date without its year.
const DAY_AND_MONTH: usize = 4;

/// Years until the 29th of February comes again at the latest.
const LEAP_YEARS: i16 = 8;

/// The digits typed so far, in the order in which the language writes them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    digits: [u8; MOST],
    len: usize,
    /// The reason why the digits are not accepted.
    pub refused: Option<Refused>,
}

/// A reason why typed figures are not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Digits are missing.
    Incomplete,
    /// There is no such day or hour.
    NotOne,
    /// The year is far from any treatment.
    TooFar,
    /// The day is before that of an earlier appointment.
    TooEarly,
    /// The day is in the future, of a treatment whose day is past.
    NotPast,
}

/// A part of a date or an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A part of a date.
    Date(DatePart),
    /// The hour.
    Hour,
    /// The minutes.
    Minute,
}

impl Part {
    /// Returns the number of digits.
    const fn digits(self) -> usize {
        match self {
            Self::Date(part) => part.digits(),
            Self::Hour | Self::Minute => 2,
        }
    }

    /// Returns the highest first digit of its two; a higher one completes the part.
    const fn highest(self) -> u8 {
        match self {
            Self::Date(DatePart::Day) => 3,
            Self::Date(DatePart::Month) => 1,
            Self::Date(DatePart::Year) => 9,
            Self::Hour => 2,
            Self::Minute => 5,
        }
    }
}

/// The numeric form of a date or an hour in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The parts, in reading order.
    parts: Vec<Part>,
    /// The separators.
    between: Vec<char>,
    /// The direction in which the parts follow each other.
    direction: Direction,
}

impl Shape {
    /// Returns the form in a language.
    #[must_use]
    pub fn of(kind: FieldKind, words: &Localizer) -> Self {
        match kind {
            FieldKind::Date => {
                let shape = words.date_shape();
                Self {
                    parts: shape.order.map(Part::Date).to_vec(),
                    between: shape.between.to_vec(),
                    direction: shape.direction,
                }
            }
            FieldKind::Hour => Self {
                parts: vec![Part::Hour, Part::Minute],
                between: vec![':'],
                direction: Direction::LeftToRight,
            },
        }
    }
}

/// Returns the same day and month in the nearest year, by steps of `step` years, in which the day
/// is accepted; without any, `date`.
#[must_use]
pub fn in_a_year(date: Date, step: i16, is_accepted: impl Fn(Date) -> bool) -> Date {
    let years = (0..=LEAP_YEARS).map(|count| date.year() + step * count);
    let mut dates = years.filter_map(|year| Date::new(year, date.month(), date.day()).ok());
    dates.find(|date| is_accepted(*date)).unwrap_or(date)
}

impl Typed {
    /// Returns the digits of a day.
    #[must_use]
    pub fn of(date: Date, shape: &Shape) -> Self {
        Self::with(shape, |part| match part {
            Part::Date(DatePart::Day) => date.day().into(),
            Part::Date(DatePart::Month) => date.month().into(),
            Part::Date(DatePart::Year) => date.year(),
            Part::Hour | Part::Minute => 0,
        })
    }

    /// Returns the digits of an hour.
    #[must_use]
    pub fn of_hour(time: Time, shape: &Shape) -> Self {
        Self::with(shape, |part| match part {
            Part::Hour => time.hour().into(),
            Part::Minute => time.minute().into(),
            Part::Date(_) => 0,
        })
    }

    fn with(shape: &Shape, number: impl Fn(Part) -> i16) -> Self {
        let mut typed = Self::default();
        for part in &shape.parts {
            let figure = format!("{:0width$}", number(*part), width = part.digits());
            figure.bytes().for_each(|digit| typed.put(digit.wrapping_sub(b'0')));
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

    /// Returns true if the year of a date was typed too.
    #[must_use]
    pub const fn has_year(&self) -> bool {
        self.len > DAY_AND_MONTH
    }

    /// Adds a digit; ignores one too many. No day begins with 4 and no month with 2: such a digit
    /// completes its part.
    pub fn push(&mut self, digit: u8, shape: &Shape) {
        self.refused = None;
        let next = self.parts(shape).find(|(.., missing)| *missing > 0);
        let highest = match next {
            Some((part, figure, _)) if figure.is_empty() => part.highest(),
            Some(_) => 9,
            None => return,
        };
        if digit > highest {
            self.put(0);
        }
        self.put(digit.min(9));
    }

    fn put(&mut self, digit: u8) {
        if let Some(free) = self.digits.get_mut(self.len) {
            *free = digit;
            self.len += 1;
        }
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

    /// Returns the day that was typed, in these years.
    ///
    /// # Errors
    /// When digits are missing, or it is no day of the calendar, or in other years.
    pub fn date(
        &self,
        shape: &Shape,
        today: Option<Date>,
        years: &Range<i16>,
    ) -> Result<Date, Refused> {
        let figure = |wanted| self.figure(shape, Part::Date(wanted));
        let has = |figure: String| Some(figure).filter(|figure| !figure.is_empty());
        let (day, month) = has(figure(DatePart::Day))
            .zip(has(figure(DatePart::Month)))
            .ok_or(Refused::Incomplete)?;
        let year = figure(DatePart::Year);
        let text = match year.len() {
            4 => format!("{year}-{month}-{day}"),
            0 | 2 => format!("{day}/{month}/{year}"),
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

    /// Returns the hour that was typed. Without minutes it is a full one.
    ///
    /// # Errors
    /// When digits are missing, or the day has no such hour.
    pub fn hour(&self, shape: &Shape) -> Result<Time, Refused> {
        let (hour, minute) = (self.figure(shape, Part::Hour), self.figure(shape, Part::Minute));
        match (hour.len(), minute.len()) {
            (2, 0 | 2) => {}
            _ => return Err(Refused::Incomplete),
        }
        let number = |figure: &str| figure.parse().unwrap_or(0);
        Time::new(number(&hour), number(&minute), 0, 0).map_err(|_| Refused::NotOne)
    }

    /// Returns the digits with placeholders for missing ones, in the digits, order and direction of
    /// a language: `12 / 0_ / ____`. It is one unbreakable run.
    #[must_use]
    pub fn shown(&self, words: &Localizer, shape: &Shape) -> String {
        let mut text = String::new();
        for ((_, figure, missing), between) in
            self.parts(shape).zip(shape.between.iter().map(Some).chain([None]))
        {
            let figure = words.digits(&figure) + &"_".repeat(missing);
            text.push_str(&isolated_in(&figure, Direction::LeftToRight));
            if let Some(between) = between {
                text.push_str(&format!("\u{A0}{between}\u{A0}"));
            }
        }
        isolated_in(&text, shape.direction)
    }

    fn figure(&self, shape: &Shape, wanted: Part) -> String {
        let mut parts = self.parts(shape);
        parts.find(|(part, ..)| *part == wanted).map(|(_, figure, _)| figure).unwrap_or_default()
    }

    /// Returns each part, its digits, and the number of digits missing.
    fn parts<'a>(&'a self, shape: &'a Shape) -> impl Iterator<Item = (Part, String, usize)> + 'a {
        let mut typed = self.digits.get(..self.len).unwrap_or_default().iter();
        shape.parts.iter().map(move |&part| {
            let wanted = part.digits();
            let digits: String =
                typed.by_ref().take(wanted).map(|it| char::from(b'0' + it)).collect();
            let missing = wanted.saturating_sub(digits.len());
            (part, digits, missing)
        })
    }
}
