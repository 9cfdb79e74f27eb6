//! Prints documents through the Unix socket of CUPS: no network, no child process, no file.
//!
//! - [`Desk`] prints on a thread of its own, so that its caller never waits.
//! - [`Cups`] has the single operations, each with a deadline.
//! - [`State`] is all that a person in front of the printer needs to know; everything else is text
//!   for staff, escaped.
//! - [`http`] and [`ipp`] read answers. Nothing in an answer is trusted: not its sizes, not its
//!   nesting, not its letters.
//!
//! The user and the name of every job are constants, since CUPS writes them into its logs.

#![warn(clippy::indexing_slicing)]

mod cups;
mod desk;
mod escape;
mod failure;
pub mod http;
pub mod ipp;
mod media;
mod printer;
mod state;
mod wait;

pub use cups::{Cups, Job, SOCKET, Watch};
pub use desk::{Desk, Document, Limits, Options, Update};
pub use escape::escape;
pub use failure::Failure;
pub use media::Media;
pub use printer::{Printer, PrinterState};
pub use state::{JobLook, JobState, Report, State};
pub use wait::Wait;

/// The most bytes of a document.
pub const MOST_DOCUMENT: usize = 32 * 1024 * 1024;
/// The most printers that are listed.
pub const MOST_PRINTERS: usize = 256;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;
