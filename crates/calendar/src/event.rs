//! Events and how they are written.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::text::{add_line, escape};
use crate::uid::Uid;

/// An entry in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The identity.
    pub uid: Uid,
    /// The title. Calendars show it to others and on locked screens: a neutral one is for the
    /// caller to choose.
    pub title: String,
    /// More text; left out if empty. Not in QR codes.
    pub description: String,
    /// The days or the time.
    pub when: When,
    /// The repetition, if there is one. Not in QR codes: the cameras of phones leave it out.
    pub repeat: Option<Repeat>,
}

/// A repetition of an event, by the calendar and the clocks on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// The number of days from one to the next.
    pub days: u32,
    /// The number of all, the first included.
    pub count: u32,
}

/// The time of an event, on the clocks of whoever reads it: floating (RFC 5545, 3.3.5, form 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Whole days.
    Days {
        /// The first day.
        first: Date,
        /// The last day, included. One before the first counts as the first.
        last: Date,
    },
    /// A time of day.
    Time {
        /// The begin.
        start: DateTime,
        /// The end. One before the begin counts as the begin.
        end: DateTime,
    },
}

impl When {
    /// Returns one whole day.
    #[must_use]
    pub fn day(date: Date) -> Self {
        Self::Days { first: date, last: date }
    }

    /// Returns the lines for begin and end. The end of days is exclusive (RFC 5545, 3.6.1), and
    /// left out for one day where the shortest form is wanted; so is an end that is the begin.
    fn lines(self, is_short: bool) -> Vec<String> {
        let mut lines = Vec::new();
        match self {
            Self::Days { first, last } => {
                lines.push(format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")));
                // After the last day of all calendars there is none: the default is one day.
                let end = last.max(first).tomorrow().ok();
                if let Some(end) = end.filter(|_| !is_short || last > first) {
                    lines.push(format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
                }
            }
            Self::Time { start, end } => {
                lines.push(format!("DTSTART:{}", start.strftime("%Y%m%dT%H%M%S")));
                // An equal one is not allowed.
                if end > start {
                    lines.push(format!("DTEND:{}", end.strftime("%Y%m%dT%H%M%S")));
                }
            }
        }
        lines
    }
}

impl Event {
    /// Returns the event alone, in as few bytes as phones accept in a QR code: a VEVENT without a
    /// calendar around it, with line feeds, and without what the calendar of a phone makes itself
    /// (UID, DTSTAMP). Its size in bytes is its length.
    ///
    /// # Examples
    ///
    /// ```
    /// use jiff::civil::date;
    /// use sabar_calendar::{Event, Uid, When};
    ///
    /// let event = Event {
    ///     uid: Uid::of(&["peel", "no_sun", "2026-12-03"]),
    ///     title: "No sun".to_owned(),
    ///     description: String::new(),
    ///     when: When::day(date(2026, 12, 3)),
    ///     repeat: None,
    /// };
    /// let text = event.for_code();
    /// assert_eq!(text, "BEGIN:VEVENT\nSUMMARY:No sun\nDTSTART;VALUE=DATE:20261203\nEND:VEVENT");
    /// assert_eq!(text.len(), 66);
    /// ```
    ///
    /// The apostrophe of print becomes that of ASCII: readers take a text with few other letters for
    /// Shift JIS.
    #[must_use]
    pub fn for_code(&self) -> String {
        self.lines_for_code(false)
    }

    /// Returns the same with the identity, 21 bytes more: a second scan makes no second entry in
    /// calendars that look at it.
    #[must_use]
    pub fn for_code_with_uid(&self) -> String {
        self.lines_for_code(true)
    }

    fn lines_for_code(&self, has_uid: bool) -> String {
        let Self { uid, title, description: _, when, repeat: _ } = self;
        let title = escape(title).replace('\u{2019}', "'");
        let uid = has_uid.then(|| format!("UID:{uid}"));
        let mut lines = vec!["BEGIN:VEVENT".to_owned()];
        lines.extend(uid);
        lines.push(format!("SUMMARY:{title}"));
        lines.extend(when.lines(true));
        lines.push("END:VEVENT".to_owned());
        lines.join("\n")
    }

    fn add(&self, lines: &mut String, stamp: &str) {
        let Self { uid, title, description, when, repeat } = self;
        add_line(lines, "BEGIN:VEVENT");
        add_line(lines, &format!("UID:{uid}"));
        add_line(lines, &format!("DTSTAMP:{stamp}"));
        for line in when.lines(false) {
            add_line(lines, &line);
        }
        if let Some(Repeat { days, count }) = repeat {
            add_line(lines, &format!("RRULE:FREQ=DAILY;INTERVAL={days};COUNT={count}"));
        }
        add_line(lines, &format!("SUMMARY:{}", escape(title)));
        if !description.is_empty() {
            add_line(lines, &format!("DESCRIPTION:{}", escape(description)));
        }
        add_line(lines, "CLASS:PRIVATE");
        // A day with something to remember is not a day without time.
        if matches!(when, When::Days { .. }) {
            add_line(lines, "TRANSP:TRANSPARENT");
        }
        add_line(lines, "END:VEVENT");
    }
}

/// Returns a file with events, made at a time.
///
/// # Examples
///
/// ```
/// use jiff::{Timestamp, civil::date};
/// use sabar_calendar::{Event, Uid, When, calendar};
///
/// let event = Event {
///     uid: Uid::of(&["peel", "no_sun", "2026-12-03"]),
///     title: "No sun".to_owned(),
///     description: String::new(),
///     when: When::Days { first: date(2026, 12, 3), last: date(2026, 12, 5) },
///     repeat: None,
/// };
/// let file = calendar(&[event], Timestamp::UNIX_EPOCH);
/// assert!(file.contains("DTEND;VALUE=DATE:20261206\r\n"));
/// ```
#[must_use]
pub fn calendar(events: &[Event], made: Timestamp) -> String {
    let stamp = made.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut lines = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//sabar//sabar-calendar//EN"] {
        add_line(&mut lines, line);
    }
    for event in events {
        event.add(&mut lines, &stamp);
    }
    add_line(&mut lines, "END:VCALENDAR");
    lines
}

#[cfg(test)]
#[path = "event/tests.rs"]
mod tests;
