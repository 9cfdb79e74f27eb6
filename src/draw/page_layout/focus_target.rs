//! Targets of the focus and of touches.

use std::ops::Range;

use ratatui::layout::Rect;

use super::LayoutBuilder;

use crate::model::StatementAt;
use crate::model::action::{Action, TypedKey};
use crate::screen::block::{Block, Button};
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
    /// Returns true for a day or an hour: Enter opens it, or accepts it while it is open.
    pub(crate) fn is_field(&self) -> bool {
        matches!(self.action, Some(Action::OpenField(_))) || self.is_open_field()
    }

    /// Returns true for a day or an hour that is open.
    pub(crate) fn is_open_field(&self) -> bool {
        self.action == Some(Action::Typed(TypedKey::Enter))
    }

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

impl LayoutBuilder<'_> {
    /// Adds a target to the current row of targets.
    pub fn target(&mut self, target: FocusTarget) {
        self.layout.targets.push(FocusTarget { row: self.row, ..target });
    }

    /// Gives each target from an index on a row of its own: a number pad has no keys along a row.
    pub fn one_in_a_row(&mut self, from: usize) {
        for target in self.layout.targets.iter_mut().skip(from) {
            self.row += 1;
            target.row = self.row;
        }
    }

    /// Adds targets without a place: the patient's buttons are those of the other language too.
    pub(super) fn merged_targets(&mut self, buttons: &[Button]) {
        let place = Rect { y: self.y, ..Rect::default() };
        for button in buttons {
            let target = FocusTarget::over(place);
            self.target(FocusTarget { action: Some(button.action), is_button: true, ..target });
        }
    }

    /// Adds a target over a paragraph that began at row `top`, if the block is one.
    pub(super) fn paragraph_target(&mut self, block: &Block, top: u16) {
        let is_text = matches!(
            block,
            Block::Note(..) | Block::Call(_) | Block::Sign(_) | Block::Pair(..) | Block::KeyRow(..)
        );
        if is_text && self.y > top {
            self.next_row();
            self.target(FocusTarget::over(self.rows(top..self.y)));
        } else if is_text && let Some(above) = self.layout.targets.last() {
            // An item in the free half of the row above: there are as many targets in a language in
            // which it has a row of its own.
            let rect = Rect { x: above.rect.right(), ..above.rect };
            let width = (self.x() + self.width()).saturating_sub(rect.x);
            self.target(FocusTarget::over(Rect { width, ..rect }));
        }
    }

    /// Leaves the target above only the first columns of its row.
    pub(super) fn split_row(&mut self, columns: u16) {
        if let Some(above) = self.layout.targets.last_mut() {
            above.rect.width = columns;
        }
    }

    /// Adds a target with a statement over the rows since `top`, in a new row of targets.
    pub fn statement_target(&mut self, top: u16, at: StatementAt, standing: Standing) {
        self.next_row();
        let rect = self.rows(top..self.y);
        self.target(FocusTarget { statement: Some((at, standing)), ..FocusTarget::over(rect) });
    }

    /// Returns the rectangle of rows inside the frame, if there is one.
    #[must_use]
    pub fn rows(&self, rows: Range<u16>) -> Rect {
        let height = rows.end.saturating_sub(rows.start);
        Rect { x: self.x(), y: rows.start, width: self.width(), height }
    }
}
