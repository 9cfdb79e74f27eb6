//! The bytes of a frame, and the state of the terminal after them.
//!
//! Depends on crossterm's commands. State that the terminal already has is not sent again.

use std::io::{self, Write};

use crossterm::Command;
use crossterm::cursor::{Hide, Show};
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::layout::Position;

use super::sgr::StyleKey;
use super::{Cursor, Synchronization};
use crate::commands::{add, add_number, add_sequence};

/// Size in bytes above which the buffer of a frame gives memory back.
const USUAL_FRAME: usize = 256 * 1024;

/// The most changes of style that are remembered.
const MOST_CHANGES: usize = 64;

/// A style, and that before it, if it is known.
type Change = (StyleKey, Option<StyleKey>);

/// The bytes of a frame.
#[derive(Debug, Default)]
pub(super) struct Output {
    frame: Vec<u8>,
    /// Synchronized output.
    pub(super) synchronization: Synchronization,
    /// True if the terminal erases with the background color that is set.
    pub(super) erases_with_background: bool,
    /// The current colors and attributes of the terminal; `None` while not known.
    style: Option<StyleKey>,
    /// Changes from one style to another, with their bytes: a frame makes a few of them many times.
    changes: Vec<(Change, Vec<u8>)>,
    /// The position of the terminal's cursor; `None` while not known.
    position: Option<Position>,
    cursor: Option<Cursor>,
}

impl Output {
    /// Notes that the state of the terminal is not known.
    pub(super) fn forget(&mut self) {
        (self.style, self.position, self.cursor) = (None, None, None);
    }

    /// Returns the colors and attributes with which the terminal writes, if known.
    pub(super) fn style(&self) -> Option<StyleKey> {
        self.style
    }

    /// Returns the position of the cursor, if known.
    pub(super) fn position(&self) -> Option<Position> {
        self.position
    }

    /// Returns the column of the cursor if it is known to be in row `y`.
    pub(super) fn column_in(&self, y: usize) -> Option<usize> {
        self.position.filter(|at| usize::from(at.y) == y).map(|at| usize::from(at.x))
    }

    /// Returns true if blanks can be erased.
    pub(super) fn can_erase(&self) -> bool {
        self.erases_with_background
    }

    /// Adds bytes.
    pub(super) fn add(&mut self, bytes: impl FnOnce(&mut Vec<u8>)) {
        self.begin();
        bytes(&mut self.frame);
    }

    /// Begins the frame, unless it has begun.
    fn begin(&mut self) {
        if self.frame.is_empty() && self.synchronization == Synchronization::Bracketed {
            add(&mut self.frame, BeginSynchronizedUpdate);
        }
    }

    /// Adds a command.
    pub(super) fn queue(&mut self, command: impl Command) {
        self.add(|bytes| add(bytes, command));
    }

    /// Moves the cursor.
    pub(super) fn move_to(&mut self, position: Position) {
        if self.position == Some(position) {
            return;
        }
        let forward = self.position.filter(|from| from.y == position.y && from.x < position.x);
        match forward.map(|from| position.x - from.x) {
            Some(columns) => self.add(|bytes| add_sequence(bytes, columns, b'C')),
            // Counted from 1 on the wire.
            None => self.add(|bytes| {
                bytes.extend(b"\x1b[");
                add_number(bytes, position.y.saturating_add(1));
                bytes.push(b';');
                add_number(bytes, position.x.saturating_add(1));
                bytes.push(b'H');
            }),
        }
        self.position = Some(position);
    }

    /// Sets the colors and attributes.
    pub(super) fn write_with(&mut self, style: StyleKey) {
        if self.style == Some(style) {
            return;
        }
        let change = (style, self.style.replace(style));
        let known = self.changes.iter().position(|(known, _)| *known == change);
        let index = known.unwrap_or_else(|| self.learn(change));
        self.begin();
        if let Some((_, bytes)) = self.changes.get(index) {
            self.frame.extend_from_slice(bytes);
        }
    }

    /// Remembers a change of style and returns its index.
    fn learn(&mut self, (to, from): Change) -> usize {
        if self.changes.len() >= MOST_CHANGES {
            self.changes.clear();
        }
        let mut bytes = Vec::new();
        to.change_from(from, &mut bytes);
        self.changes.push(((to, from), bytes));
        self.changes.len() - 1
    }

    /// Notes that `cells` cells were written, the last of them `columns` wide, in a row of `width`
    /// columns.
    pub(super) fn advance(&mut self, columns: u16, cells: usize, width: usize) {
        // Terminals disagree about wide characters, and about the cursor after the last column.
        self.position = self.position.and_then(|at| {
            let x = usize::from(at.x).checked_add(cells)?;
            let is_known = columns == 1 && x < width;
            Some(Position { x: u16::try_from(x).ok()?, ..at }).filter(|_| is_known)
        });
    }

    /// Erases cells from the cursor on, which stays.
    pub(super) fn erase(&mut self, count: usize, is_end: bool) {
        if is_end {
            self.add(|bytes| bytes.extend(b"\x1b[K"));
        } else {
            let count = u16::try_from(count).unwrap_or(u16::MAX);
            self.add(|bytes| add_sequence(bytes, count, b'X'));
        }
    }

    /// Resets the colors and attributes, as before clearing: terminals clear with the background
    /// color that is set.
    pub(super) fn reset_style(&mut self) {
        self.style = None;
        self.write_with(StyleKey::default());
    }

    /// Shows or hides the cursor.
    pub(super) fn show(&mut self, cursor: Cursor) {
        if self.cursor.replace(cursor) != Some(cursor) {
            match cursor {
                Cursor::Shown => self.queue(Show),
                Cursor::Hidden => self.queue(Hide),
            }
        }
    }

    /// Writes the frame, unless it is empty.
    pub(super) fn flush(&mut self, writer: &mut impl Write) -> io::Result<()> {
        if self.frame.is_empty() {
            return Ok(());
        }
        if self.synchronization == Synchronization::Bracketed {
            add(&mut self.frame, EndSynchronizedUpdate);
        }
        let written = writer.write_all(&self.frame).and_then(|()| writer.flush());
        // The text of the screen must not stay in memory.
        self.frame.fill(0);
        self.frame.clear();
        self.frame.shrink_to(USUAL_FRAME);
        written
    }
}
