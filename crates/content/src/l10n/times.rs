//! Formats times of day in the form of a language.

use icu_datetime::fieldsets::T;
use icu_datetime::{NoCalendarFormatter, input};
use icu_locale::Locale;
use jiff::civil::Time;

/// Formats times of day in one language and numbering system.
#[derive(Debug)]
pub struct Times {
    time: NoCalendarFormatter<T>,
}

impl Times {
    /// Returns the formatter for `locale`, or `None` if CLDR has none.
    pub fn new(locale: &Locale) -> Option<Self> {
        Some(Self { time: NoCalendarFormatter::try_new(locale.into(), T::hm()).ok()? })
    }

    /// Formats hours and minutes.
    pub fn time(&self, time: Time) -> String {
        let part = |number: i8| u8::try_from(number).unwrap_or_default();
        let at = input::Time::try_new(part(time.hour()), part(time.minute()), 0, 0);
        at.map(|at| self.time.format(&at).to_string()).unwrap_or_default()
    }
}
