//! The fleet's programs against real servers.
//!
//! nats-server is looked for in `target/tools/nats/bin` (`.ci/run` puts it there) and in the path.
//! Without it a test says so and passes; with `SABAR_REQUIRE_ORACLES=1` it fails.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]
#![expect(clippy::print_stdout, reason = "figures, and what is not tested, must be seen")]
#![expect(clippy::disallowed_methods, reason = "tests read their own variables and the clock")]

#[path = "../../../../tests/shared/strace.rs"]
mod strace;

mod clocks;
mod counting;
mod crowd;
mod flips;
mod installing;
mod killed;
mod pages;
mod proxy;
mod rights;
mod shipping;
mod tls;
mod world;
