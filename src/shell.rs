//! The loop around model and screen: terminal, plain mode, PIN, log, supervision and reload.

pub mod app;
pub mod availability;
pub mod clips;
pub(crate) mod clock;
pub mod doctor;
pub mod fault;
pub mod journal;
pub mod loader;
pub mod pin;
pub mod plain;
pub mod preview;
pub mod print;
pub(crate) mod public;
pub mod read;
pub mod release;
pub mod supervise;
mod tally;
mod voice;
