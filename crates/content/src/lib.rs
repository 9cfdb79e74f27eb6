//! What is taught: facts with their figures, sources and standing, without a word of any language.
//!
//! A file in `seeds/` is read in two shapes: `raw` is the file as written, the types here are
//! what is known after [`check`]. The words of a statement are found by the id that [`message_ids`]
//! makes for it.
//! Not here: words and languages (`l10n`), and which files there are (`library`).

pub mod allowed_characters;
pub mod check;
pub mod diagnostic;
mod figure;
pub mod files;
pub mod l10n;
pub mod library;
pub mod line_ends;
pub mod message_ids;
pub mod outside;
pub mod parallel;
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

pub use figure::{Figure, Unit, When};
pub use files::Files;
pub use safety::{Document, DocumentKind, Safety, Sign, Urgency};
pub use statement::{Citation, Standing, Statement};
pub use treatment::{
    Answer, Check, Entry, EntryKind, Flag, Point, Question, Section, Treatment, Withheld,
};
