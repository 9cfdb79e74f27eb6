//! Brings signed releases to many kiosks, and their status and counts back, over NATS `JetStream`.
//!
//! Two programs share it: `sabar-agent` on each kiosk, `sabar-fleet` for whoever runs them. The
//! server is never trusted: a kiosk shows what the clinic signed, whoever carried it. Here is no
//! format of releases (`sabar-release`), and nothing of the kiosk's own program.
//!
//! Invariants: a pack is on disk, never in memory as a whole; counts are totals, never increments;
//! no decision depends on the clock of a kiosk; every wait has a deadline.

pub mod accounts;
pub mod agent;
pub mod error;
pub mod fetch;
pub mod files;
pub mod flip;
pub mod folder;
pub mod handover;
mod journal;
pub mod ledger;
pub mod link;
pub mod names;
pub mod operate;
pub mod report;
pub mod server;
pub mod status;
pub mod trust;
