//! The fleet's programs against real servers.
//!
//! nats-server is looked for in `target/tools/nats/bin` (`.ci/run` puts it there) and in the path.
//! Without it a test says so and passes; with `SABAR_REQUIRE_ORACLES=1` it fails.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "what fails here fails the test; the environment of the test, not of the program"
)]

mod counting;
mod crowd;
mod flips;
mod pages;
mod proxy;
mod rights;
mod shipping;
mod world;
