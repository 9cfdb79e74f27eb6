//! The look of every screen: its frame, targets, signs, letters and pages. `rules` has the table of
//! what must hold everywhere.

mod card;
mod check;
mod chrome;
mod emergency;
mod focus;
mod frame;
mod letters;
mod pages;
mod pictures;
mod questions;
mod rest;
pub(super) mod rules;
mod signs;
mod targets;
mod timeline;
