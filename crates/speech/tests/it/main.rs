//! A voice as a caller has it, with servers that fail in every way, with a real one, and with what
//! a synthesizer makes of the text.
//!
//! A test whose program is not installed says that it did not test anything; with
//! `SABAR_REQUIRE_ORACLES` set it fails.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod dispatcher;
mod faults;
mod listener;
mod phonemes;
mod real_server;
mod scripted_server;

use std::path::PathBuf;

/// Returns the path of an installed program, or reports that its test cannot run.
#[expect(clippy::disallowed_methods, reason = "the environment of the test")]
#[expect(clippy::print_stdout, reason = "what is not tested must be seen")]
fn program(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found =
        std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|it| it.exists());
    if found.is_none() {
        assert!(
            std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(),
            "{name} is not installed, and SABAR_REQUIRE_ORACLES is set"
        );
        println!("not tested: {name} is not installed");
    }
    found
}
