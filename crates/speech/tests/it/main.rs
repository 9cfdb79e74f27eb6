//! A voice as a caller has it, with servers that fail in every way, with a real one, and with what
//! a synthesizer makes of the text.
//!
//! A test whose program is not installed says that it did not test anything; with
//! `SABAR_REQUIRE_ORACLES` set it fails.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod dispatcher;
mod faults;
mod listener;
mod oracle;
mod phonemes;
mod real_server;
mod scripted_server;
