//! Formats dates of the Hijri and the Persian calendar, which may stand beside Gregorian ones.

use icu_calendar::cal::hijri::UmmAlQura;
use icu_calendar::cal::{Hijri, Persian};
use icu_calendar::{AnyCalendarKind, Iso};
use icu_datetime::fieldsets::{M, YMD};
use icu_datetime::{FixedCalendarDateTimeFormatter, input};
use icu_locale::Locale;
use jiff::civil::Date;
use jiff_icu::ConvertInto as _;

/// A choice of the calendar that stands beside the Gregorian one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Calendar {
    /// That of the language by CLDR, if it is one of these.
    #[default]
    Locale,
    /// None.
    Gregorian,
    /// That of Umm al-Qura.
    Hijri,
    /// The Solar Hijri calendar.
    Persian,
}

/// Formats dates of one calendar in one language.
#[derive(Debug)]
pub(super) enum Beside {
    Hijri(FixedCalendarDateTimeFormatter<Hijri<UmmAlQura>, YMD>),
    Persian(FixedCalendarDateTimeFormatter<Persian, YMD>),
}

impl Calendar {
    /// Returns the calendar of a language where it is left to the language; never `Locale`.
    pub(super) fn in_locale(self, locale: &Locale) -> Self {
        if self != Self::Locale {
            return self;
        }
        match AnyCalendarKind::try_new(locale.into()) {
            Ok(AnyCalendarKind::HijriUmmAlQura) => Self::Hijri,
            Ok(AnyCalendarKind::Persian) => Self::Persian,
            Ok(_) | Err(_) => Self::Gregorian,
        }
    }
}

impl Beside {
    /// Returns the formatter of a calendar; `None` for the Gregorian one, and without its data.
    pub(super) fn new(calendar: Calendar, locale: &Locale) -> Option<Self> {
        let prefs = locale.into();
        match calendar {
            Calendar::Locale | Calendar::Gregorian => None,
            Calendar::Hijri => {
                let dates = FixedCalendarDateTimeFormatter::try_new(prefs, YMD::long());
                dates.ok().map(Self::Hijri)
            }
            Calendar::Persian => {
                let dates = FixedCalendarDateTimeFormatter::try_new(prefs, YMD::long());
                dates.ok().map(Self::Persian)
            }
        }
    }

    /// Returns the names of the months of the Hijri calendar in one language.
    pub(super) fn hijri_months(locale: &Locale) -> Vec<String> {
        let Ok(names) = FixedCalendarDateTimeFormatter::try_new(locale.into(), M::long()) else {
            return Vec::new();
        };
        let day = |month| {
            input::Date::try_new_hijri_with_calendar(1448, month, 1, Hijri::new_umm_al_qura()).ok()
        };
        (1..=12).filter_map(day).map(|day| names.format(&day).to_string()).collect()
    }

    /// Formats day, month and year.
    pub(super) fn date(&self, date: Date) -> String {
        let date: input::Date<Iso> = date.convert_into();
        match self {
            Self::Hijri(dates) => {
                dates.format(&date.to_calendar(Hijri::new_umm_al_qura())).to_string()
            }
            Self::Persian(dates) => dates.format(&date.to_calendar(Persian)).to_string(),
        }
    }
}
