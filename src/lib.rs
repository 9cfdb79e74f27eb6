//! The kiosk of sabar, the waiting-room terminal of a clinic that treats people in several
//! languages.
//!
//! The data flow is the architecture: event → [`model::action::Action`] → [`update`] → [`draw`] →
//! cells → bytes. Each room below uses those above it and never one below:
//!
//! - [`settings`]: what a clinic sets, from file, variables and arguments.
//! - [`model`]: the state of a visit, and the actions and effects that change it.
//! - [`screen`]: the content of each page as blocks, and the keys that work there.
//! - [`draw`]: blocks to cells.
//! - [`take_home`]: the sheet of a treatment and its dates for a calendar.
//! - [`update`]: an action applied to the model.
//! - [`shell`]: the loop around it: terminal, plain mode, PIN, log, supervision, reload.
//! - [`cli`]: the command line, with the tools for writers of content.
//!
//! Content comes from `sabar_content`, text in cells from `sabar_text`, the terminal from
//! `sabar_term`. Only [`cli`] uses `sabar_authoring`. `tests/it/tidy.rs` holds these arrows.

pub mod cli;
pub mod draw;
pub mod model;
pub mod screen;
pub mod settings;
pub mod shell;
pub mod take_home;
pub mod update;
