//! Words: which languages there are, and what a patient reads in each.
//!
//! A language is a folder `locales/<tag>/`. Its words are Fluent, its numbers, plurals and dates
//! CLDR's. Words come out in reading order, with the isolating marks of Fluent in them; `text`
//! turns them into cells.
//! Not here: the statements themselves (`content`).

mod canon;
pub mod choice;
pub mod dates;
mod isolate;
pub mod language;
pub mod numerals;
pub mod word_id;
pub mod words;

pub use dates::{DatePart, DateShape};
pub use language::Language;
pub use language::no_such;
pub use numerals::Numerals;
pub use numerals::digit_value;
pub use words::{Argument, Words};
