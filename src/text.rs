//! STUB.

/// The direction a language is read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As Italian.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}
