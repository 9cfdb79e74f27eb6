//! Everything that is tested from outside, in one crate: it links once and shares its helpers.

mod conformance;
mod content;
mod fits;
mod journeys;
mod kiosk;
mod mirror;
mod plurals;
mod switching;
mod terminal;
mod words;
