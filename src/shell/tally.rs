//! Totals of visits since the start, for the agent of a fleet (setting `counts_socket`).
//!
//! At the end of a visit one datagram goes to a local socket, without waiting: totals by day, and a
//! random word of this start. A lost one is healed by the next. Nothing is written to a file, and no
//! time of a visit, answer or date of a patient is in it.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;

/// Days that are told: at midnight the last datagram of a day may have been lost.
const DAYS: usize = 2;

/// The totals, and the socket if one is set.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    socket: Option<(UnixDatagram, PathBuf)>,
    totals: Datagram,
}

#[derive(Debug, Default, Serialize)]
struct Datagram {
    start: String,
    days: BTreeMap<String, Totals>,
}

#[derive(Debug, Default, Serialize)]
struct Totals {
    visits: u32,
    treatments: BTreeMap<String, u32>,
    languages: BTreeMap<String, u32>,
}

impl Tally {
    /// Begins at zero; without a socket nothing is counted.
    pub(crate) fn to(path: Option<&Path>) -> Self {
        let Some(path) = path else { return Self::default() };
        let socket = UnixDatagram::unbound().and_then(|socket| {
            socket.set_nonblocking(true)?;
            Ok((socket, path.to_owned()))
        });
        let start = format!("{:016x}", RandomState::new().hash_one("start"));
        Self { socket: socket.ok(), totals: Datagram { start, days: BTreeMap::new() } }
    }

    /// Counts a visit that has ended, in the language and the treatment that were open.
    pub(crate) fn count(&mut self, day: Date, language: &str, treatment: Option<&str>) {
        let Some((socket, path)) = &self.socket else { return };
        let (days, day) = (&mut self.totals.days, day.to_string());
        let totals = days.entry(day.clone()).or_default();
        let add = |number: &mut u32| *number = number.saturating_add(1);
        add(&mut totals.visits);
        add(totals.languages.entry(language.to_owned()).or_default());
        if let Some(treatment) = treatment {
            add(totals.treatments.entry(treatment.to_owned()).or_default());
        }
        // The agent has the days before. The one counted stays, even if the clock was set back.
        while days.len() > DAYS {
            let other = days.keys().find(|it| **it != day).cloned();
            other.and_then(|it| days.remove(&it));
        }
        if let Ok(bytes) = serde_json::to_vec(&self.totals) {
            // Whether somebody listens changes nothing here.
            let _ = socket.send_to(&bytes, path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn heard(socket: &UnixDatagram) -> serde_json::Value {
        let mut buffer = [0; 4096];
        let size = socket.recv(&mut buffer).unwrap();
        serde_json::from_slice(&buffer[..size]).unwrap()
    }

    #[test]
    fn totals_by_day_are_told_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("counts");
        let agent = UnixDatagram::bind(&path).unwrap();
        let mut tally = Tally::to(Some(&path));
        tally.count(day("2026-11-27"), "it", Some("microbotox"));
        let first = heard(&agent);
        tally.count(day("2026-11-27"), "ar", None);
        let second = heard(&agent);
        assert_eq!(first["start"], second["start"]);
        assert_eq!(
            second["days"].to_string(),
            r#"{"2026-11-27":{"languages":{"ar":1,"it":1},"treatments":{"microbotox":1},"visits":2}}"#
        );
        for next in ["2026-11-28", "2026-11-29"] {
            tally.count(day(next), "it", None);
            let days = heard(&agent)["days"].as_object().unwrap().len();
            assert_eq!(days, DAYS);
        }
        assert_ne!(Tally::to(Some(&path)).totals.start, tally.totals.start);
    }

    #[test]
    fn nobody_who_listens_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("counts");
        let mut tally = Tally::to(Some(&path));
        tally.count(day("2026-11-27"), "it", None);
        let _deaf = UnixDatagram::bind(&path).unwrap();
        for _ in 0..2000 {
            tally.count(day("2026-11-27"), "it", None);
        }
    }
}
