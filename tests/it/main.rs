//! Everything that is tested from outside, in one crate: it links once and shares its helpers.

mod conformance;
mod content;
mod fits;
mod kiosk;
mod plurals;
mod switching;
mod terminal;
mod words;
