//! The look of every screen: its frame, targets, signs, letters and pages.

mod emergency;
mod focus;
mod frame;
mod letters;
mod pictures;
mod questions;
mod signs;
