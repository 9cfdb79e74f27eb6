//! Totals by whole weeks, with small numbers hidden.
//!
//! One visitor in a rare language is a person. So a week is shown when it is over, cells under five
//! are hidden, and a single hidden cell takes another along, or the sum would give it away.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, Timestamp, tz::TimeZone};
use serde::Serialize;

use crate::ledger::Totals;
use crate::names::Name;

/// The least number that is shown.
const LEAST: u64 = 5;
/// Weeks that are shown.
const SHOWN: usize = 12;

/// Numbers by name; `None` is hidden.
pub type Cells = BTreeMap<String, Option<u64>>;

/// The part of a week that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Week {
    /// Its Monday.
    pub monday: String,
    /// All visits.
    pub visits: Option<u64>,
    /// Visits by clinic.
    pub clinics: Cells,
    /// Visits by treatment.
    pub treatments: Cells,
    /// Visits by language.
    pub languages: Cells,
}

/// Totals by week, before anything is hidden.
#[derive(Debug)]
pub struct Weeks {
    /// Weeks that begin on this day or later are not over.
    end: Option<Date>,
    weeks: BTreeMap<Date, (Totals, BTreeMap<String, u64>)>,
}

impl Weeks {
    /// Begins, with the weeks that are over now.
    #[must_use]
    pub fn until(now: i64) -> Self {
        let now = Timestamp::from_second(now).ok();
        let today = now.map(|it| it.to_zoned(TimeZone::UTC).date());
        Self { end: today.and_then(monday), weeks: BTreeMap::new() }
    }

    /// Adds totals of a day.
    pub fn add(&mut self, day: &str, clinic: &Name, totals: &Totals) {
        let Some(monday) = day.parse().ok().and_then(monday) else { return };
        // A clock that is ahead makes days of the future: they wait until they are over.
        if self.end.is_none_or(|end| monday >= end) {
            return;
        }
        let (sum, clinics) = self.weeks.entry(monday).or_default();
        sum.add(totals);
        let visits = clinics.entry(clinic.to_string()).or_default();
        *visits = visits.saturating_add(totals.visits);
    }

    /// Returns the last weeks with their small numbers hidden.
    #[must_use]
    pub fn shown(self) -> Vec<Week> {
        let skipped = self.weeks.len().saturating_sub(SHOWN);
        let weeks = self.weeks.into_iter().skip(skipped);
        let shown = weeks.map(|(monday, (totals, clinics))| Week {
            monday: monday.to_string(),
            visits: Some(totals.visits).filter(|it| *it >= LEAST),
            clinics: hide(clinics),
            treatments: hide(totals.treatments),
            languages: hide(totals.languages),
        });
        shown.collect()
    }
}

fn monday(day: Date) -> Option<Date> {
    let since = day.weekday().to_monday_zero_offset();
    day.checked_sub(Span::new().days(since)).ok()
}

/// Hides what is under five, and one more if only one is.
fn hide(numbers: BTreeMap<String, u64>) -> Cells {
    let mut cells: Cells = numbers
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(name, number)| (name, Some(number).filter(|it| *it >= LEAST)))
        .collect();
    if cells.values().filter(|it| it.is_none()).count() == 1
        && let Some(least) = cells.values_mut().filter(|it| it.is_some()).min()
    {
        *least = None;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(numbers: &[(&str, u64)]) -> String {
        let numbers = numbers.iter().map(|(name, number)| ((*name).to_owned(), *number));
        let told = hide(numbers.collect()).into_iter().map(|(name, cell)| match cell {
            Some(number) => format!("{name}={number}"),
            None => format!("{name}<5"),
        });
        told.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn no_number_under_five_can_be_read_or_worked_out() {
        assert_eq!(shown(&[("ar", 5), ("it", 90)]), "ar=5 it=90");
        assert_eq!(shown(&[("ar", 4), ("id", 30), ("it", 90)]), "ar<5 id<5 it=90");
        assert_eq!(shown(&[("ar", 1), ("id", 2), ("it", 90)]), "ar<5 id<5 it=90");
        assert_eq!(shown(&[("ar", 1)]), "ar<5");
        assert_eq!(shown(&[("ar", 0), ("it", 7)]), "it=7");
    }

    #[test]
    fn a_week_is_shown_when_it_is_over_in_years_too() {
        // Saturday, 28 November 2026.
        let mut weeks = Weeks::until(1_795_824_000);
        let clinic: Name = "rome".parse().unwrap();
        let totals = Totals { visits: 7, ..Totals::default() };
        for day in ["2026-11-15", "2026-11-16", "2026-11-22", "2026-11-23", "2027-01-01", "x"] {
            weeks.add(day, &clinic, &totals);
        }
        let told: Vec<_> = weeks.shown().into_iter().map(|it| (it.monday, it.visits)).collect();
        let expected = [("2026-11-09".to_owned(), Some(7)), ("2026-11-16".to_owned(), Some(14))];
        assert_eq!(told, expected);
    }
}
