//! Dates in a language's own form, by the Gregorian calendar.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, input};
use icu_locale::Locale;
use jiff::civil::Date;
use jiff_icu::ConvertInto as _;

use crate::text::Direction;

/// Writes dates in one language and numbering system.
#[derive(Debug)]
pub(super) struct Dates {
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    figures: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

impl DatePart {
    /// How many digits it has.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Day | Self::Month => 2,
            Self::Year => 4,
        }
    }
}

/// How a language writes a date in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateShape {
    /// The parts, the first to be read first.
    pub order: [DatePart; 3],
    /// What stands between them.
    pub between: [char; 2],
    /// The way the parts follow each other: in most languages left to right, however text goes.
    pub direction: Direction,
}

impl Default for DateShape {
    fn default() -> Self {
        let order = [DatePart::Day, DatePart::Month, DatePart::Year];
        Self { order, between: ['/', '/'], direction: Direction::LeftToRight }
    }
}

impl Dates {
    pub fn new(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        Ok(Self {
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long())?,
            // Not `medium`: in Arabic that is figures alone, and 3/4 is read either way round.
            short: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())?,
            figures: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::short())?,
        })
    }

    /// Weekday, day, month and year.
    pub fn full(&self, date: Date) -> String {
        self.full.format(&gregorian(date)).to_string()
    }

    /// How a date stands in figures. `latin` writes the language's digits as 0 to 9.
    pub fn shape(&self, latin: impl Fn(&str) -> String) -> Option<DateShape> {
        let text = self.figures.format(&gregorian(jiff::civil::date(2033, 11, 22))).to_string();
        shape_of(&latin(&text))
    }

    /// Day, month and year.
    pub fn short(&self, date: Date) -> String {
        self.short.format(&gregorian(date)).to_string()
    }
}

/// Reads the shape off a date whose parts are all different, with its digits as 0 to 9.
fn shape_of(text: &str) -> Option<DateShape> {
    let is_digit = |c: char| c.is_ascii_digit();
    let figures: Vec<&str> = text.split(|c| !is_digit(c)).filter(|it| !it.is_empty()).collect();
    let part = |figure: &&str| match *figure {
        "22" => Some(DatePart::Day),
        "11" => Some(DatePart::Month),
        "33" | "2033" => Some(DatePart::Year),
        _ => None,
    };
    let order: Vec<DatePart> = figures.iter().map(part).collect::<Option<_>>()?;
    let order: [DatePart; 3] = order.try_into().ok()?;
    let gaps = text.split(is_digit).filter(|it| !it.is_empty());
    let signs: Vec<char> = gaps.filter_map(|gap| gap.chars().find(|c| SIGNS.contains(c))).collect();
    let between = [*signs.first().unwrap_or(&'/'), *signs.get(1).or(signs.first()).unwrap_or(&'/')];
    // Locale data marks the digits where they do.
    let direction = match text.contains(['\u{200f}', '\u{61c}']) {
        true => Direction::RightToLeft,
        false => Direction::LeftToRight,
    };
    Some(DateShape { order, between, direction })
}

/// What may stand between the parts of a date.
const SIGNS: [char; 4] = ['/', '.', '-', '\u{60d}'];

fn gregorian(date: Date) -> input::Date<Gregorian> {
    let date: input::Date<icu_calendar::Iso> = date.convert_into();
    date.to_calendar(Gregorian)
}
