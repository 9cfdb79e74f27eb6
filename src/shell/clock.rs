//! The date and the time of the machine, if its clock can be trusted.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, date};

use crate::model::{Model, Overlay, Screen};
use crate::settings::zone;

/// An earlier date comes from a clock that is not set; no date is counted from it.
const EARLIEST_TODAY: Date = date(2026, 11, 1);

/// Returns today's date where the screen needs it, if the clock can be trusted.
pub(crate) fn today(model: &Model) -> Option<Date> {
    // The choice of a treatment depends on valid reviews.
    let is_staff = model.overlay.is_some_and(Overlay::is_for_staff);
    let is_needed = is_staff || matches!(model.screen, Screen::Choose | Screen::Step(..));
    is_needed.then(date_of_today).flatten()
}

/// Returns today's date, if the clock can be trusted.
pub(crate) fn date_of_today() -> Option<Date> {
    now().map(DateTime::date)
}

/// Returns the time of day, if the clock can be trusted and no other day is given.
pub(crate) fn time_of_day(given: Option<Date>) -> Option<Time> {
    now().filter(|_| given.is_none()).map(DateTime::time)
}

fn now() -> Option<DateTime> {
    let now = Timestamp::now().to_zoned(zone::here().time_zone.clone());
    Some(now.datetime()).filter(|now| now.date() >= EARLIEST_TODAY)
}
