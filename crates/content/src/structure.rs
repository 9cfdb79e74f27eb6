//! Reads TOML files written by people: seeds, reviews and settings.
//!
//! A file that does not parse is scanned and repaired in a copy, so that reading can continue
//! ([`Repaired`]). Its tables are then read field by field ([`read`]). A missing or invalid value
//! is replaced by a placeholder ([`is_placeholder`]), so that one error is reported once.
//!
//! Depends on `toml` for parsing. Invariant: all errors of a file are reported in one run, in terms
//! that need no knowledge of TOML.

/// The end of the message about text without quotes, which is read as if it had them.
pub(crate) const UNQUOTED: &str = "has no quotes around it";

mod repair;
mod scan;
mod shape;

pub(crate) use repair::{ESCAPES, WITHOUT_ESCAPES};
pub use repair::{Fault, Repaired};
pub(crate) use shape::{
    Field, Form, NamedOrListed, Number, Reader, Row, Table, Value, Written, is_placeholder, read,
};
pub(crate) use shape::{name_of, tables};
