//! Dates in a language's own form, by the Gregorian calendar.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, input};
use icu_locale::{LanguageIdentifier, Locale};
use jiff::civil::{Date, date};
use jiff_icu::ConvertInto as _;

/// Writes dates in one language and numbering system.
#[derive(Debug)]
pub(crate) struct Dates {
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Dates {
    /// Dates in the language of `locale`; none where the data knows none for it.
    pub fn new(locale: &Locale) -> Option<Self> {
        let mut root = locale.clone();
        root.id = LanguageIdentifier::UNKNOWN;
        let (dates, root) = (Self::load(locale).ok()?, Self::load(&root).ok()?);
        dates.have_names(&root).then_some(dates)
    }

    fn load(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        Ok(Self {
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long())?,
            // Not `medium`: in Arabic that is figures alone, and 3/4 is read either way round.
            short: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())?,
        })
    }

    /// Whether months and weekdays have names of their own. What the data lacks it takes from its
    /// `root`, which belongs to no language ("M11", "Mon") and is for no patient.
    fn have_names(&self, root: &Self) -> bool {
        let months = (1..=12).map(|month| date(2026, month, 15));
        let weekdays = (2..=8).map(|day| date(2026, 3, day));
        let is_of_root = |(at, name): (Date, String)| names(&self.full(at)).any(|it| it == name);
        let month = |at: Date| Some((at, names(&root.short(at)).next()?.to_owned()));
        let weekday = |at: Date| {
            let (full, short) = (root.full(at), root.short(at));
            let mut extra = names(&full).filter(|name| !names(&short).any(|it| it == *name));
            Some((at, extra.next()?.to_owned()))
        };
        let has_months = !months.filter_map(month).all(is_of_root);
        let has_weekdays = !weekdays.filter_map(weekday).all(is_of_root);
        has_months && has_weekdays
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

/// A day in figures alone, in digits 0 to 9, for languages of which no dates are known.
pub(crate) fn in_figures(date: Date) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

/// The names of a written date: its words that have a letter.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.contains(char::is_alphabetic))
}
