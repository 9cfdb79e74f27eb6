//! Localizer: which languages there are, and what a patient reads in each.
//!
//! A language is a folder `locales/<tag>/`. Its words are Fluent, its numbers, plurals and dates
//! CLDR's. Localizer come out in reading order, with the isolating marks of Fluent in them; `text`
//! turns them into cells.
//! Not here: the statements themselves (`content`).

mod canonical;
pub mod choice;
pub mod dates;
mod isolate;
pub mod language;
pub mod localizer;
pub mod message_id;
pub mod numerals;

pub use dates::{DatePart, DateShape};
pub use language::Language;
pub use language::no_such;
pub use localizer::{Argument, Localizer};
pub use numerals::Numerals;
pub use numerals::digit_value;
