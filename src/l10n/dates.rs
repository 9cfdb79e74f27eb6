//! Dates in a language's own form, by the Gregorian calendar.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, input};
use icu_locale::Locale;
use jiff::civil::Date;
use jiff_icu::ConvertInto as _;

/// Writes dates in one language and numbering system.
#[derive(Debug)]
pub(super) struct Dates {
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Dates {
    pub fn new(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        Ok(Self {
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long())?,
            // Not `medium`: in Arabic that is figures alone, and 3/4 is read either way round.
            short: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())?,
        })
    }

    /// Weekday, day, month and year.
    pub fn full(&self, date: Date) -> String {
        self.full.format(&gregorian(date)).to_string()
    }

    /// Day, month and year.
    pub fn short(&self, date: Date) -> String {
        self.short.format(&gregorian(date)).to_string()
    }
}

fn gregorian(date: Date) -> input::Date<Gregorian> {
    let date: input::Date<icu_calendar::Iso> = date.convert_into();
    date.to_calendar(Gregorian)
}
