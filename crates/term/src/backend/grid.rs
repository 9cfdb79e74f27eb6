//! What is to be on the screen, and what the terminal was told.

use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::sgr::SgrState;
use crate::dialect::{Dialect, Sent};

/// The screen, row by row.
#[derive(Debug)]
pub(super) struct Grid {
    width: usize,
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    /// What a person is to see.
    wanted: Vec<Cell>,
    /// What the terminal was told last; nothing where that is not known.
    sent: Vec<Option<Sent>>,
    /// Whether the terminal has to be told.
    is_due: Vec<bool>,
    /// Whether `wanted` or `sent` may have changed since it was last said.
    is_touched: bool,
}

impl Row {
    fn blank(width: usize) -> Self {
        Self {
            wanted: vec![Cell::default(); width],
            sent: vec![Some(Sent::blank(SgrState::default())); width],
            is_due: vec![false; width],
            is_touched: false,
        }
    }
}

impl Grid {
    /// A screen that was just cleared to the default colors.
    pub(super) fn new(size: Size) -> Self {
        let width = usize::from(size.width);
        Self { width, rows: vec![Row::blank(width); usize::from(size.height)] }
    }

    /// Nobody knows what the terminal shows: all of it has to be told.
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

    /// Says the rows that were touched in `dialect` and notes which cells are due.
    pub(super) fn say(&mut self, dialect: Dialect) {
        let mut news = Vec::with_capacity(self.width);
        let mut changed = Vec::new();
        for (y, row) in self.rows.iter_mut().enumerate().filter(|(_, row)| row.is_touched) {
            row.is_touched = false;
            dialect.say(&row.wanted, &mut news);
            for (x, ((sent, due), new)) in
                row.sent.iter_mut().zip(&mut row.is_due).zip(news.drain(..)).enumerate()
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

    /// The cells around a changed one: all of them if its old glyph left traces there, or else
    /// those whose own glyphs reach into it and were cut off.
    fn send_around(&mut self, x: usize, y: usize, left_traces: bool) {
        for row in self.rows.iter_mut().take(y + 2).skip(y.saturating_sub(1)) {
            let cells = row.sent.iter().zip(&mut row.is_due);
            for (sent, due) in cells.take(x + 2).skip(x.saturating_sub(1)) {
                *due |= left_traces || sent.as_ref().is_some_and(reaches_over);
            }
        }
    }

    /// Gives out the cells that are due, from the top, each with its place.
    pub(super) fn take_due(&mut self, mut send: impl FnMut(Position, &Sent)) {
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

/// Whether the glyph may reach into the cells around its own, as fonts draw Arabic letters and
/// marks on any letter. Lines and blocks keep to their cell.
fn reaches_over(sent: &Sent) -> bool {
    !sent.text.is_ascii() && !sent.text.chars().all(|c| matches!(c, '\u{2500}'..='\u{259f}'))
}
