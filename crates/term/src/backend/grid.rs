//! The wanted and the sent content of the screen, cell by cell.

use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::sgr::SgrState;
use crate::dialect::{Dialect, EncodedCell};

/// The screen, row by row.
#[derive(Debug)]
pub(super) struct Grid {
    width: usize,
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    /// The cells to show.
    wanted: Vec<Cell>,
    /// The cells sent last; `None` where that is not known.
    sent: Vec<Option<EncodedCell>>,
    /// True for cells that have to be sent.
    is_due: Vec<bool>,
    /// True if `wanted` or `sent` may have changed since the last encoding.
    is_touched: bool,
}

impl Row {
    fn blank(width: usize) -> Self {
        Self {
            wanted: vec![Cell::default(); width],
            sent: vec![Some(EncodedCell::blank(SgrState::default())); width],
            is_due: vec![false; width],
            is_touched: false,
        }
    }
}

impl Grid {
    /// Creates a screen that was just cleared to the default colors.
    pub(super) fn new(size: Size) -> Self {
        let width = usize::from(size.width);
        Self { width, rows: vec![Row::blank(width); usize::from(size.height)] }
    }

    /// Marks the content of the terminal as unknown: all of it has to be sent.
    pub(super) fn forget(&mut self) {
        for row in &mut self.rows {
            row.sent.fill(None);
            row.is_touched = true;
        }
    }

    /// Puts a cell on the screen; outside of it, nothing happens.
    pub(super) fn put(&mut self, position: Position, cell: &Cell) {
        if let Some(row) = self.rows.get_mut(usize::from(position.y))
            && let Some(wanted) = row.wanted.get_mut(usize::from(position.x))
        {
            wanted.clone_from(cell);
            row.is_touched = true;
        }
    }

    /// Encodes the changed rows in `dialect` and notes which cells are due.
    pub(super) fn encode(&mut self, dialect: Dialect) {
        let mut encoded = Vec::with_capacity(self.width);
        let mut changed = Vec::new();
        for (y, row) in self.rows.iter_mut().enumerate().filter(|(_, row)| row.is_touched) {
            row.is_touched = false;
            dialect.encode(&row.wanted, &mut encoded);
            for (x, ((sent, due), new)) in
                row.sent.iter_mut().zip(&mut row.is_due).zip(encoded.drain(..)).enumerate()
            {
                if sent.as_ref() == Some(&new) {
                    continue;
                }
                if dialect.sends_neighbors()
                    && let Some(old) = sent.as_ref()
                {
                    changed.push((x, y, reaches_over(old)));
                }
                *sent = Some(new);
                *due = true;
            }
        }
        for (x, y, left_traces) in changed {
            self.send_around(x, y, left_traces);
        }
    }

    /// Marks the cells around a changed one as due: all of them if its old glyph left traces there,
    /// else those whose own glyphs reach into it and were cut off.
    fn send_around(&mut self, x: usize, y: usize, left_traces: bool) {
        for row in self.rows.iter_mut().take(y + 2).skip(y.saturating_sub(1)) {
            let cells = row.sent.iter().zip(&mut row.is_due);
            for (sent, due) in cells.take(x + 2).skip(x.saturating_sub(1)) {
                *due |= left_traces || sent.as_ref().is_some_and(reaches_over);
            }
        }
    }

    /// Passes the cells that are due to `send`, from the top, with their positions.
    pub(super) fn take_due(&mut self, mut send: impl FnMut(Position, &EncodedCell)) {
        for (row, y) in self.rows.iter_mut().zip(0..) {
            for ((sent, due), x) in row.sent.iter().zip(&mut row.is_due).zip(0..) {
                if std::mem::take(due)
                    && let Some(sent) = sent.as_ref().filter(|sent| sent.columns > 0)
                {
                    send(Position { x, y }, sent);
                }
            }
        }
    }
}

/// Returns true if the glyph may reach into the cells around its own, as Arabic letters and marks
/// do. Lines and blocks keep to their cell.
fn reaches_over(sent: &EncodedCell) -> bool {
    !sent.text.is_ascii() && !sent.text.chars().all(|c| matches!(c, '\u{2500}'..='\u{259f}'))
}
