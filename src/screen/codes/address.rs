//! The address of a page that has the dates, for a clinic that has put one on its server.
//!
//! Everything is after `#`, which browsers do not send: version, language, treatment, date and hour
//! of the appointment, and the days or times of the events, counted from that date. No answers.
//!
//! ```text
//! https://clinic.example/dates#1/ar/peel/2026-12-03T0930/-3_2/-1T1800/0T0930/7
//!                              │ │  │    │               │    │       └ on the day, at 9:30
//!                              │ │  │    │               │    └ the day before, at 18:00
//!                              │ │  │    appointment     └ from 3 days before, 2 days more
//! ```

use std::fmt::Write as _;

use jiff::civil::{Date, DateTime};

use crate::model::Model;
use crate::screen::calendar::{Titles, events_for_codes};
use crate::screen::scene::Scene;
use sabar_calendar::When;

/// The version of the form.
const VERSION: &str = "1";

/// Returns the address, if the clinic has one and the date of the appointment is known.
pub(super) fn of(scene: &Scene<'_>, model: &Model) -> Option<String> {
    let page = scene.settings.code_address.as_deref()?;
    let appointment = model.visit.appointment;
    let date = appointment.date?;
    let language = &scene.words.language().tag;
    let treatment = &scene.treatment(model).id;
    let mut address = format!("{page}{VERSION}/{language}/{treatment}/{date}");
    if let Some(hour) = appointment.hour {
        let _ = write!(address, "{}", hour.strftime("T%H%M"));
    }
    let mut parts: Vec<String> = Vec::new();
    for event in events_for_codes(scene, model, Titles::Neutral) {
        let part = part(event.when, date);
        // Titles are not in it, so what has the same time is one.
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    for part in parts {
        let _ = write!(address, "/{part}");
    }
    Some(address)
}

/// Returns the days or the time of an event, counted from a date.
fn part(when: When, from: Date) -> String {
    let days = |to: Date, from: Date| from.until(to).map_or(0, |span| span.get_days());
    let time = |at: DateTime| at.strftime("T%H%M").to_string();
    match when {
        When::Days { first, last } => {
            let more = days(last.max(first), first);
            let more = if more > 0 { format!("_{more}") } else { String::new() };
            format!("{}{more}", days(first, from))
        }
        When::Time { start, end } => {
            let until = if end > start {
                let more = days(end.date(), start.date());
                let more = if more > 0 { more.to_string() } else { String::new() };
                format!("_{more}{}", time(end))
            } else {
                String::new()
            };
            format!("{}{}{until}", days(start.date(), from), time(start))
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[track_caller]
    fn check(when: When, expected: &str) {
        assert_eq!(part(when, date(2026, 12, 3)), expected);
    }

    #[test]
    fn days_and_times_are_counted_from_the_appointment() {
        check(When::day(date(2026, 12, 3)), "0");
        check(When::day(date(2027, 1, 3)), "31");
        check(When::Days { first: date(2026, 11, 30), last: date(2026, 12, 2) }, "-3_2");
        let at = |day, hour| date(2026, 12, day).at(hour, 5, 0, 0);
        check(When::Time { start: at(2, 18), end: at(2, 18) }, "-1T1805");
        check(When::Time { start: at(2, 18), end: at(2, 20) }, "-1T1805_T2005");
        check(When::Time { start: at(2, 18), end: at(3, 2) }, "-1T1805_1T0205");
    }
}
