//! sabar, the waiting-room terminal of a clinic that treats people in several languages.
//!
//! The data flow is the architecture: event → [`action::Action`] → [`update`] → [`view`] → cells →
//! bytes. ARCHITECTURE.md has the map.

pub mod action;
pub mod app;
pub mod block;
pub mod claims;
pub mod cli;
pub mod config;
pub mod content;
pub mod doctor;
pub mod effect;
pub mod fault;
pub mod fits;
pub mod journal;
pub mod keymap;
pub mod l10n;
pub mod library;
pub mod model;
pub mod offer;
mod outside;
pub mod parallel;
pub mod pin;
pub mod plain;
pub mod preview;
pub mod problem;
mod public;
pub mod read;
pub mod readability;
pub mod records;
pub mod review;
pub mod scene;
pub mod screen;
pub mod search;
pub mod single;
pub mod store;
mod structure;
pub mod supervise;
pub mod supply;
pub mod telling;
pub mod term;
pub mod text;
pub mod typed_date;
pub mod update;
pub mod view;
pub mod widget;
mod zone;
