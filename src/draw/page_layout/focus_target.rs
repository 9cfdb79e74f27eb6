//! Targets of the focus and of touches.

use ratatui::layout::Rect;

use crate::model::StatementAt;
use crate::model::action::Action;
use sabar_content::Standing;

/// A target of the focus or of a touch.
#[derive(Clone, Copy, Debug)]
pub struct FocusTarget {
    /// The rectangle in the layout.
    pub rect: Rect,
    /// The row of targets it belongs to; up and down move from row to row.
    pub row: usize,
    /// The action of pressing it.
    pub action: Option<Action>,
    /// True if it can be in focus.
    pub is_focusable: bool,
    /// The number that presses it.
    pub number: Option<u8>,
    /// The group of targets in one of which the focus must be for the number to press it.
    pub group: Option<usize>,
    /// The statement that it shows.
    pub statement: Option<(StatementAt, Standing)>,
    /// True for a button in a row of buttons.
    pub is_button: bool,
    /// The cells that the focus changes besides its sign.
    pub highlight: Highlight,
    /// The column and the row inside it of the sign of the focus, beside the first row of its text.
    pub sign_at: (u16, u16),
    /// True if the focus prefers it to the first target of its row.
    pub is_preferred: bool,
    /// The statement to which a touch moves the focus.
    pub leads_to: Option<StatementAt>,
    /// The target of the patient that it mirrors in another language; pressing it presses that one.
    pub mirrored: Option<MirroredTarget>,
}

/// The link from a target in another language to the patient's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MirroredTarget {
    /// The index of the patient's target.
    pub of: usize,
    /// True if the languages are read in opposite directions.
    pub is_turned: bool,
}

/// The cells that the focus changes at a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Highlight {
    /// A bar in the gutter before it.
    Bar,
    /// All of it, with its first and its last column.
    Sides,
    /// All of it, with a frame in its outer cells.
    Box,
}

impl FocusTarget {
    /// Returns a target without an action, for text.
    #[must_use]
    pub fn over(rect: Rect) -> Self {
        Self {
            rect,
            row: 0,
            action: None,
            is_focusable: true,
            number: None,
            group: None,
            statement: None,
            is_button: false,
            highlight: Highlight::Bar,
            sign_at: (0, 0),
            is_preferred: false,
            leads_to: None,
            mirrored: None,
        }
    }
}
