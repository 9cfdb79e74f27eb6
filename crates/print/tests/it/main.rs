//! Documents are printed at a server that misbehaves, and at a real CUPS.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails here fails the test")]
#![expect(clippy::print_stdout, reason = "times, and what is not tested, must be seen")]

#[path = "../../../../tests/shared/not_tested.rs"]
mod not_tested;

mod cupsd;
mod eve;
mod fake;
mod faults;
mod person;
mod printed;
mod traces;
