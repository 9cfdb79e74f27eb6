//! TOML as people write it: seeds, reviews and settings. Every fault of a file is told at once, in
//! words for people who know no TOML.
//!
//! A file that does not parse is scanned, and mended in a copy only to go on ([`Mended`]). Then its
//! tables are read field by field ([`read`]). Where something is missing or cannot be read, a
//! stand-in takes its place ([`is_stand_in`]), so that one fault is not told twice.
//! Not here: what content means (`content::check`), what settings hold (`config`).

mod mend;
mod scan;
mod shape;

pub use mend::{Fault, Mended};
pub(crate) use shape::tables;
pub use shape::{Field, Form, Reader, Row, Table, Value, Written, is_stand_in, read};
