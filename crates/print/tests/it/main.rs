//! Documents are printed at a server that misbehaves, and at a real CUPS.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails here fails the test")]

#[path = "../../../../tests/shared/not_tested.rs"]
mod not_tested;

mod cupsd;
mod eve;
mod fake;
mod faults;
mod person;
mod printed;
mod traces;
