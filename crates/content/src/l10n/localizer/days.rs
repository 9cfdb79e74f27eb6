//! Formats dates.

use jiff::civil::Date;

use super::Localizer;
use crate::l10n::calendars::{Beside, Calendar};
use crate::l10n::dates::{self, DateShape, Dates};
use crate::l10n::message_id;
use crate::l10n::spoken::{spoken_names, with_spoken_names};
use crate::store::{SPOKEN, SPOKEN_DATES};

impl Localizer {
    /// Formats a date with its weekday in the long form of the language.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.said(self.dates().map_or_else(|| self.date_in_figures(date), |dates| dates.full(date)))
    }

    /// Formats a date without its weekday.
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        self.said(
            self.dates().map_or_else(|| self.date_in_figures(date), |dates| dates.short(date)),
        )
    }

    /// Formats a date in another calendar, if the choice of the clinic or the language has one.
    #[must_use]
    pub fn date_beside(&self, date: Date, calendar: Calendar) -> Option<String> {
        let calendar = calendar.in_locale(&self.locale);
        let cell = if calendar == Calendar::Hijri { &self.hijri } else { &self.persian };
        if calendar == Calendar::Gregorian {
            return None;
        }
        let dates = cell.get_or_init(|| Beside::new(calendar, &self.locale));
        dates.as_ref().map(|dates| self.said(dates.date(date)))
    }

    /// Formats the month and the year of a date.
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        let figures = || self.digits(&format!("{:02}/{}", date.month(), date.year()));
        self.said(self.dates().map_or_else(figures, |dates| dates.month(date)))
    }

    /// Returns a date as it is said: for the voice, with the spoken forms of its names.
    fn said(&self, date: String) -> String {
        if !self.is_spoken {
            return date;
        }
        let names = self.spoken_names.get_or_init(|| {
            let tag = &self.language.tag;
            let forms = self.store.text(&format!("{SPOKEN}{tag}/{SPOKEN_DATES}"));
            forms.map(|forms| spoken_names(&forms, &dates::names_in(tag))).unwrap_or_default()
        });
        with_spoken_names(&date, names)
    }

    fn date_in_figures(&self, date: Date) -> String {
        self.digits(&dates::in_figures(date))
    }

    /// Returns the numeric form of a date.
    #[must_use]
    pub fn date_shape(&self) -> DateShape {
        let latin = |text: &str| {
            let own: Vec<String> = (0..10).map(|digit| self.number(digit)).collect();
            let digit = |c: char| {
                let own = || own.iter().zip(b'0'..).find(|(digit, _)| digit.starts_with(c));
                own().map_or(c, |(_, digit)| char::from(digit))
            };
            text.chars().map(digit).collect::<String>()
        };
        self.dates().and_then(|dates| dates.shape(latin)).unwrap_or_default()
    }

    /// Formats a range of dates with weekdays, or one date if both are equal.
    #[must_use]
    pub fn date_range(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date(from);
        }
        let (from, to) = (self.date(from), self.date(to));
        self.with(message_id::DATE_RANGE, &[("from", from.into()), ("to", to.into())])
    }

    fn dates(&self) -> Option<&Dates> {
        self.dates.get_or_init(|| Dates::new(&self.locale)).as_ref()
    }
}
