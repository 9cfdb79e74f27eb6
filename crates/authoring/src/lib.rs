//! Checks and tools for people who write content; patients never run them.
//!
//! - [`open`] loads a content folder and checks it in full.
//! - [`cross_check`] checks all files together; [`file_check`] checks one file by itself.
//! - [`audit`] formats every message of every language and compares it with the expected ones.
//! - [`review`] reports which reviews hold and what changed since.
//! - [`readability`] measures how easy a text is to read, by language.
//! - [`translation`] tells the state of every translation.
//! - [`report`] renders diagnostics for people, for GitHub and as JSON.
//!
//! Depends on `sabar_content`. Invariant: only the command line uses it; the kiosk runs none of it
//! while a patient is present.

pub mod audit;
pub mod cross_check;
mod expected;
pub mod file_check;
mod foreign;
mod misnamed;
mod open;
pub mod readability;
mod renamed;
mod replaced;
pub mod report;
pub mod review;
pub mod translation;
mod units;

pub use cross_check::check;
pub use open::open;
