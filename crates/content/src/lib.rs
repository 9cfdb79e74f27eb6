//! Content and messages of sabar: load, check, review and pack.
//!
//! A file in `seeds/` has two representations: `raw` is the file as written, and the types here are
//! validated by [`check`]. [`message_ids`] derives the message ids of a statement from its id, and
//! [`l10n`] formats messages. [`library`] gives access to all of it, from files or from a pack
//! ([`store`]).
//!
//! Depends on `sabar_text` for directions and isolates. Invariant: types of this crate hold ids and
//! numbers, never text in a language.

pub mod allowed_characters;
mod amount;
pub mod check;
mod condition;
pub mod diagnostic;
mod entry;
mod figure;
pub mod files;
pub mod illustration;
pub mod l10n;
pub mod library;
mod line_ends;
pub mod message_ids;
pub mod nearest;
pub mod outside;
pub mod parallel;
mod question;
mod raw;
pub mod review;
mod safety;
#[cfg(test)]
mod schema;
#[cfg(test)]
#[path = "../../../tests/shared/schemas.rs"]
mod schema_files;
pub mod search;
mod statement;
pub mod store;
pub mod structure;
mod treatment;
mod when;

pub use amount::Amount;
pub use condition::{Concern, Condition, Limits};
pub use entry::{Anchor, Entry, EntryKind, Preparation};
pub use figure::{Figure, Interval, Unit};
pub use files::Files;
pub use illustration::{Drawing, Ground, Illustration, Layer, Needle};
pub use question::{Answers, Chosen, Days, Flag, Flagged, Given, NumberRange, OwnAnswer, Question};
pub use safety::{BodyPart, Document, DocumentKind, Safety, Sign, Urgency};
pub use statement::{Citation, List, Standing, Statement};
pub use treatment::{Check, Point, Section, Treatment, Withheld};
pub use when::{
    Appointment, Course, Dates, Moment, Occasions, Point as DatePoint, Repeat, Side, When,
};
