//! A waiting-room terminal that explains a treatment in several languages, right to left included.

pub mod content;
pub mod l10n;
pub mod library;
pub mod problem;
pub mod text;
