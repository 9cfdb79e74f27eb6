//! Fingers on the screen, and confirmations by key or touch.

use std::time::Duration;

use ratatui::layout::Rect;

use crate::model::action::Action;

/// The finger on the screen, and how the terminal reports it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touch {
    /// The finger that is down.
    pub finger: Option<Finger>,
    /// Presses in a row without a release, counted until the first release.
    pub unanswered: u8,
    /// True if this terminal has reported a release.
    pub tells_release: bool,
}

/// A finger or a button that is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finger {
    /// The column and row where it went down.
    pub began: (u16, u16),
    /// The target there.
    pub target: Option<Target>,
    /// The row to which scrolling has followed it.
    pub row: u16,
    /// True if it scrolled the page, so that lifting it presses nothing.
    pub has_scrolled: bool,
}

/// A target of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The action of a touch.
    pub action: Action,
    /// The rectangle; on a page, in rows of the page layout.
    pub rect: Rect,
    /// True for a button, false for a position on the page.
    pub is_button: bool,
}

/// A confirmation by key or touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The action that was confirmed.
    pub action: Action,
    /// The time at which it took effect.
    pub counted: Duration,
    /// The time at which it was last repeated, whether or not it took effect.
    pub heard: Duration,
}
