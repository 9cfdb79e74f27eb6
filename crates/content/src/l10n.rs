//! Localization: the languages, and the messages, numbers and dates of each.
//!
//! A language is a folder `locales/<tag>/`. Messages are Fluent; numbers, plural categories and
//! dates follow CLDR. Depends on [`crate::store`] for the text of files. Invariant: formatted text
//! is in reading order and contains Fluent's isolates; `sabar_text` turns it into cells.

pub mod bundle;
mod calendars;
mod canonical;
pub mod case;
pub mod choice;
pub mod dates;
mod isolate;
pub mod language;
mod localizer;
pub mod message_id;
mod messages;
pub mod numerals;
pub mod plural;
pub mod spoken;
mod times;
pub mod units;

pub use calendars::Calendar;
pub use dates::{DatePart, DateShape};
pub use language::Language;
pub use language::no_such;
pub use localizer::{Argument, Localizer};
pub use numerals::Numerals;
pub use numerals::digit_value;
