//! Everything that is tested from outside, in one crate: it links once and shares its helpers.

mod conformance;
mod content;
mod plurals;
mod program;
mod terminal;
mod words;
