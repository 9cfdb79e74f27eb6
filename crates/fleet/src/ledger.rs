//! Totals of visits by day, from what the kiosk says at the end of each.
//!
//! A kiosk sends its totals since it started, with a random word of that start. So a lost datagram is
//! healed by the next, a repeated one changes nothing, and a restarted kiosk adds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::files;

/// The largest datagram.
pub const DATAGRAM: usize = 16 * 1024;
/// Days kept after the server has them.
const DAYS: usize = 100;
/// Starts of a kiosk on a day that are told apart.
const STARTS: usize = 1000;
/// Different treatments or languages in a day.
const KINDS: usize = 200;
/// More visits than a kiosk can have on a day.
const MOST: u64 = 100_000;

/// Visits, and what was opened in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// Visits that ended.
    pub visits: u64,
    /// Visits by treatment.
    #[serde(default)]
    pub treatments: BTreeMap<String, u64>,
    /// Visits by language.
    #[serde(default)]
    pub languages: BTreeMap<String, u64>,
}

impl Totals {
    /// Adds others.
    pub fn add(&mut self, other: &Self) {
        self.combine(other, u64::saturating_add);
    }

    fn combine(&mut self, other: &Self, with: fn(u64, u64) -> u64) {
        self.visits = with(self.visits, other.visits);
        let pairs =
            [(&mut self.treatments, &other.treatments), (&mut self.languages, &other.languages)];
        for (mine, others) in pairs {
            for (name, count) in others {
                let count = *count;
                mine.entry(name.clone()).and_modify(|it| *it = with(*it, count)).or_insert(count);
            }
        }
    }

    /// Returns true if no number in the other is higher.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        let mut both = self.clone();
        both.combine(other, u64::max);
        both == *self
    }

    /// Returns true if nothing in it is absurd.
    #[must_use]
    pub fn is_sane(&self) -> bool {
        let names = self.treatments.iter().chain(&self.languages);
        self.visits <= MOST
            && self.treatments.len() <= KINDS
            && self.languages.len() <= KINDS
            && names.into_iter().all(|(name, count)| is_word(name) && *count <= MOST)
    }
}

/// Returns true for the name of a treatment, the tag of a language or a random word.
fn is_word(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (1..=64).contains(&text.len()) && text.chars().all(is_allowed)
}

/// Returns true for a day as `2026-11-28`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}

/// The message of a kiosk at the end of a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Datagram {
    /// The random word of the kiosk's start.
    pub start: String,
    /// Totals since the start by day: the last two days with visits.
    pub days: BTreeMap<String, Totals>,
}

impl Datagram {
    /// Reads a datagram; `None` if any of it is not as it should be.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let it: Self = serde_json::from_slice(bytes).ok()?;
        let is_right = is_word(&it.start)
            && it.days.len() <= 4
            && it.days.iter().all(|(day, totals)| is_day(day) && totals.is_sane());
        is_right.then_some(it)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Day {
    starts: BTreeMap<String, Totals>,
    /// The last change, counted in datagrams: the clock may be wrong.
    touched: u64,
    is_sent: bool,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Book {
    days: BTreeMap<String, Day>,
    datagrams: u64,
}

/// The totals of a kiosk on its disk.
#[derive(Debug)]
pub struct Ledger {
    path: PathBuf,
    book: Book,
    is_saved: bool,
}

impl Ledger {
    /// Opens the file, or begins one.
    ///
    /// # Errors
    /// If there is one that cannot be read.
    pub fn open(path: &Path) -> Result<Self> {
        let book = match std::fs::read(path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(Error::in_file(path))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Book::default(),
            Err(error) => return Err(Error::at(path)(error)),
        };
        let mut ledger = Self { path: path.to_owned(), book, is_saved: true };
        ledger.send_again();
        Ok(ledger)
    }

    /// Takes a datagram and keeps it on the disk; returns true if a total has changed.
    ///
    /// # Errors
    /// If it cannot be written; the totals are kept in memory then, and written with the next.
    pub fn take(&mut self, datagram: &Datagram) -> Result<bool> {
        let mut is_new = false;
        for (day, totals) in &datagram.days {
            let touched = self.book.datagrams;
            let day = self.book.days.entry(day.clone()).or_default();
            if day.starts.len() >= STARTS && !day.starts.contains_key(&datagram.start) {
                continue;
            }
            let known = day.starts.entry(datagram.start.clone()).or_default();
            let before = known.clone();
            known.combine(totals, u64::max);
            if *known != before {
                (day.is_sent, day.touched, is_new) = (false, touched, true);
            }
        }
        if is_new {
            self.book.datagrams += 1;
            self.drop_old();
            self.save()?;
        }
        Ok(is_new)
    }

    /// Returns the days whose totals the server does not have, with the totals.
    #[must_use]
    pub fn unsent(&self) -> Vec<(String, Totals)> {
        let days = self.book.days.iter().filter(|(_, day)| !day.is_sent);
        days.map(|(name, day)| (name.clone(), sum(day))).collect()
    }

    /// Notes that the server has these totals of a day, on its disk.
    pub fn sent(&mut self, day: &str, totals: &Totals) {
        if let Some(day) = self.book.days.get_mut(day)
            && sum(day) == *totals
        {
            day.is_sent = true;
        }
    }

    /// Returns how often the kiosk has started on the day that was changed last.
    #[must_use]
    pub fn starts(&self) -> usize {
        let last = self.book.days.values().max_by_key(|day| day.touched);
        last.map_or(0, |day| day.starts.len())
    }

    /// Sends the days changed last again: a server may have lost its disk.
    fn send_again(&mut self) {
        let mut touched: Vec<u64> = self.book.days.values().map(|day| day.touched).collect();
        touched.sort_unstable_by(|a, b| b.cmp(a));
        let Some(&least) = touched.get(touched.len().min(7).saturating_sub(1)) else { return };
        for day in self.book.days.values_mut().filter(|day| day.touched >= least) {
            day.is_sent = false;
        }
    }

    /// Drops the days that were changed longest ago, whatever they are called, if they are sent.
    fn drop_old(&mut self) {
        while self.book.days.len() > DAYS {
            let sent = self.book.days.iter().filter(|(_, day)| day.is_sent);
            let Some((oldest, _)) = sent.min_by_key(|(_, day)| day.touched) else { return };
            let oldest = oldest.clone();
            self.book.days.remove(&oldest);
        }
    }

    /// Returns the same, once all of it is on the disk: what was sent must not be forgotten.
    ///
    /// # Errors
    /// If the disk does not allow it.
    pub fn saved_unsent(&mut self) -> Result<Vec<(String, Totals)>> {
        if !self.is_saved {
            self.save()?;
        }
        Ok(self.unsent())
    }

    /// Writes the totals to the disk.
    ///
    /// # Errors
    /// If the disk does not allow it.
    pub fn save(&mut self) -> Result<()> {
        self.is_saved = false;
        files::write_json(&self.path, &self.book)?;
        self.is_saved = true;
        Ok(())
    }
}

fn sum(day: &Day) -> Totals {
    let mut sum = Totals::default();
    for totals in day.starts.values() {
        sum.add(totals);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn datagram(start: &str, day: &str, visits: u64) -> Datagram {
        let languages = BTreeMap::from([("it".to_owned(), visits)]);
        let totals = Totals { visits, treatments: BTreeMap::new(), languages };
        Datagram { start: start.to_owned(), days: BTreeMap::from([(day.to_owned(), totals)]) }
    }

    fn visits(ledger: &Ledger) -> Vec<(String, u64)> {
        ledger.unsent().into_iter().map(|(day, totals)| (day, totals.visits)).collect()
    }

    #[test]
    fn totals_of_starts_are_added_and_repeated_or_late_datagrams_change_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("counts.json");
        let mut ledger = Ledger::open(&path).unwrap();
        for (start, total, changes) in
            [("a", 1, true), ("a", 3, true), ("a", 2, false), ("b", 1, true), ("a", 3, false)]
        {
            let told = ledger.take(&datagram(start, "2026-11-28", total)).unwrap();
            assert_eq!(told, changes, "{start} {total}");
        }
        assert_eq!(visits(&ledger), [("2026-11-28".to_owned(), 4)]);
        // After a restart of the agent: the same, and the last days go out again.
        let (day, totals) = ledger.unsent().remove(0);
        ledger.sent(&day, &totals);
        assert!(ledger.unsent().is_empty());
        ledger.save().unwrap();
        assert_eq!(visits(&Ledger::open(&path).unwrap()), [("2026-11-28".to_owned(), 4)]);
    }

    #[test]
    fn a_total_that_grew_while_it_was_sent_is_sent_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut ledger = Ledger::open(&folder.path().join("counts.json")).unwrap();
        ledger.take(&datagram("a", "2026-11-28", 1)).unwrap();
        let (day, totals) = ledger.unsent().remove(0);
        ledger.take(&datagram("a", "2026-11-28", 2)).unwrap();
        ledger.sent(&day, &totals);
        assert_eq!(visits(&ledger), [("2026-11-28".to_owned(), 2)]);
    }

    #[test]
    fn only_days_that_the_server_has_are_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let mut ledger = Ledger::open(&folder.path().join("counts.json")).unwrap();
        let first: jiff::civil::Date = "2026-01-01".parse().unwrap();
        let day = |n: i64| first.checked_add(jiff::Span::new().days(n)).unwrap().to_string();
        for n in 0..150 {
            ledger.take(&datagram("a", &day(n), 1)).unwrap();
        }
        assert_eq!(ledger.unsent().len(), 150);
        for (day, totals) in ledger.unsent() {
            ledger.sent(&day, &totals);
        }
        ledger.take(&datagram("a", &day(150), 1)).unwrap();
        assert_eq!(ledger.book.days.len(), DAYS);
        // A wrong clock makes a day in the past: it is new, so it stays.
        ledger.take(&datagram("a", "1970-01-01", 1)).unwrap();
        assert!(ledger.book.days.contains_key("1970-01-01"));
    }

    #[test]
    fn anything_else_is_no_datagram() {
        let good = r#"{"start":"ab12","days":{"2026-11-28":{"visits":1,"languages":{"it":1}}}}"#;
        assert!(Datagram::read(good.as_bytes()).is_some());
        for (from, to) in [
            ("ab12", ""),
            ("ab12", "a.b"),
            ("2026-11-28", "2026-13-01"),
            ("2026-11-28", "20261128"),
            ("\"visits\":1", "\"visits\":-1"),
            ("\"visits\":1", "\"visits\":1000000"),
            ("\"it\"", "\"it it\""),
            ("\"visits\"", "\"name\":\"x\",\"visits\""),
            ("}}}}", "}}}"),
        ] {
            let bad = good.replace(from, to);
            assert!(Datagram::read(bad.as_bytes()).is_none(), "{bad}");
        }
    }
}
