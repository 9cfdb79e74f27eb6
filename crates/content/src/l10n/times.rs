//! Formats times of day in the form of a language.

use icu_datetime::fieldsets::T;
use icu_datetime::{NoCalendarFormatter, input};
use icu_locale::Locale;
use jiff::civil::Time;

/// Formats times of day in one language and numbering system.
#[derive(Debug)]
pub struct Times(NoCalendarFormatter<T>);

impl Times {
    /// Returns the formatter for `locale`: with 12 or 24 hours, as is usual there.
    pub fn new(locale: &Locale) -> Option<Self> {
        NoCalendarFormatter::try_new(locale.into(), T::hm()).ok().map(Self)
    }

    /// Formats hour and minute, without line breaks.
    pub fn format(&self, time: Time) -> Option<String> {
        let part = |part: i8| u8::try_from(part).ok();
        let time = input::Time::try_new(part(time.hour())?, part(time.minute())?, 0, 0).ok()?;
        Some(self.0.format(&time).to_string().replace([' ', '\u{202F}'], "\u{A0}"))
    }
}
