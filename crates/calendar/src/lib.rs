//! Calendar entries: as iCalendar files (RFC 5545), and as QR codes in the cells of a terminal.
//!
//! - [`Event`] is an entry; [`calendar`] writes several into a file, [`Event::for_code`] one into
//!   as few bytes as phones accept.
//! - [`Code`] is the QR code of a text, if one fits into a [`Room`] of cells; [`pages`] makes one
//!   for each event.
//! - [`cells`] draws a code with half blocks.
//!
//! Nothing here chooses a word: titles come from the caller.

mod cells;
mod code;
mod event;
mod text;
mod uid;

pub use cells::{Cell, cells};
pub use code::{Code, Correction, DoesNotFit, QUIET, Room, pages};
pub use event::{Event, Repeat, When, calendar};
pub use uid::Uid;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;
