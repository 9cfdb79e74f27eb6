//! A ratatui backend that writes cells in the dialect of the terminal.
//!
//! A frame is collected in one buffer and written at once. The state of the terminal (its content,
//! cursor and colors) is remembered and not sent again: a frame that changes nothing writes
//! nothing.

mod grid;
mod sgr;

use std::io::{self, Write};

use crossterm::Command;
use crossterm::cursor::{Hide, MoveRight, MoveTo, Show};
use crossterm::style::{Attribute, SetAttribute, force_color_output};
use crossterm::terminal::{self, BeginSynchronizedUpdate, Clear, EndSynchronizedUpdate};
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use self::grid::Grid;
pub use self::sgr::SgrState;
use super::commands::add;
use super::dialect::{Dialect, EncodedCell};

/// Size in bytes above which the buffer of a frame gives memory back.
const USUAL_FRAME: usize = 256 * 1024;

/// Writes cells to a terminal, in its dialect.
///
/// The size is set by [`set_size`](Self::set_size) on `Event::Resized`; the terminal is not asked.
#[derive(Debug)]
pub struct TtyBackend<W: Write> {
    writer: W,
    dialect: Dialect,
    synchronization: Synchronization,
    size: Size,
    grid: Grid,
    frame: Vec<u8>,
    /// The current colors and attributes of the terminal; `None` while not known.
    style: Option<SgrState>,
    /// The position of the terminal's cursor; `None` while not known.
    position: Option<Position>,
    cursor: Option<Cursor>,
}

/// Synchronized output, with which a terminal shows frames whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Synchronization {
    /// With `CSI ? 2026 h` and `l`. Terminals that do not know it ignore it.
    #[default]
    Bracketed,
    /// Off, which saves bytes on a serial line.
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cursor {
    Shown,
    Hidden,
}

impl<W: Write> TtyBackend<W> {
    /// Creates a backend for a terminal of this size in cells, which was just cleared.
    #[must_use]
    pub fn new(writer: W, size: Size, dialect: Dialect) -> Self {
        // NO_COLOR is up to the program; crossterm would write a reset instead of each color.
        force_color_output(true);
        Self {
            writer,
            dialect,
            synchronization: Synchronization::default(),
            size,
            grid: Grid::new(size),
            frame: Vec::new(),
            style: None,
            position: None,
            cursor: None,
        }
    }

    /// Returns the backend with synchronized output switched on or off.
    #[must_use]
    pub fn with_synchronization(self, synchronization: Synchronization) -> Self {
        Self { synchronization, ..self }
    }

    /// Sets the size of the screen in cells. The content of the screen is unknown afterwards: clear
    /// it, even if the size is the same.
    pub fn set_size(&mut self, size: Size) {
        self.size = size;
        self.grid = Grid::new(size);
        self.grid.forget();
    }

    /// Switches to another dialect and sends the whole screen again.
    pub fn set_dialect(&mut self, dialect: Dialect) {
        self.dialect = dialect;
        self.grid.forget();
        (self.style, self.position) = (None, None);
    }

    /// Switches synchronized output on or off.
    pub fn set_synchronization(&mut self, synchronization: Synchronization) {
        self.synchronization = synchronization;
    }

    /// Rings the terminal's bell with the next frame.
    pub fn ring(&mut self) {
        self.begin();
        self.frame.push(0x07);
    }

    /// Clears what has scrolled off the screen, with the next frame; also where there is no
    /// alternate screen, and a smaller size pushed rows off. To be called after
    /// [`clear`](Backend::clear): GNU screen takes it for the clearing below the cursor.
    pub fn drop_scrollback(&mut self) {
        self.queue(Clear(terminal::ClearType::Purge));
    }

    /// Returns the writer.
    pub fn writer(&self) -> &W {
        &self.writer
    }

    fn begin(&mut self) {
        if self.frame.is_empty() && self.synchronization == Synchronization::Bracketed {
            add(&mut self.frame, BeginSynchronizedUpdate);
        }
    }

    fn queue(&mut self, command: impl Command) {
        self.begin();
        add(&mut self.frame, command);
    }

    fn move_to(&mut self, position: Position) {
        if self.position == Some(position) {
            return;
        }
        let forward = self.position.filter(|from| from.y == position.y && from.x < position.x);
        match forward.map(|from| position.x - from.x) {
            Some(columns) => self.queue(MoveRight(columns)),
            // Counted from 1 on the wire.
            None => self.queue(MoveTo(position.x.min(u16::MAX - 1), position.y.min(u16::MAX - 1))),
        }
        self.position = Some(position);
    }

    /// Sends the cells that are due.
    fn send(&mut self) {
        self.grid.encode(self.dialect);
        let mut grid = std::mem::replace(&mut self.grid, Grid::new(Size::ZERO));
        grid.take_due(|position, sent| self.send_cell(position, sent));
        self.grid = grid;
    }

    fn send_cell(&mut self, position: Position, sent: &EncodedCell) {
        self.begin();
        self.move_to(position);
        sent.style.change_from(self.style, &mut self.frame);
        self.style = Some(sent.style);
        self.frame.extend(sent.text.as_bytes());
        // Terminals disagree about wide characters, and about the cursor after the last column.
        let next = position.x.saturating_add(sent.columns);
        let is_known = sent.columns == 1 && next < self.size.width;
        self.position = is_known.then_some(Position { x: next, ..position });
    }

    fn show(&mut self, cursor: Cursor) {
        if self.cursor != Some(cursor) {
            match cursor {
                Cursor::Shown => self.queue(Show),
                Cursor::Hidden => self.queue(Hide),
            }
            self.cursor = Some(cursor);
        }
    }
}

impl<W: Write> Backend for TtyBackend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        for (x, y, cell) in content {
            self.grid.put(Position { x, y }, cell);
        }
        self.send();
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.show(Cursor::Hidden);
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.show(Cursor::Shown);
        Ok(())
    }

    /// Returns the position of the cursor as far as known; the terminal is not asked.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.position.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.move_to(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        // Terminals clear with the background color that is set.
        self.queue(SetAttribute(Attribute::Reset));
        self.style = Some(SgrState::default());
        self.queue(Clear(match clear_type {
            ClearType::All => terminal::ClearType::All,
            ClearType::AfterCursor => terminal::ClearType::FromCursorDown,
            ClearType::BeforeCursor => terminal::ClearType::FromCursorUp,
            ClearType::CurrentLine => terminal::ClearType::CurrentLine,
            ClearType::UntilNewLine => terminal::ClearType::UntilNewLine,
        }));
        self.grid = Grid::new(self.size);
        if clear_type != ClearType::All {
            self.grid.forget();
        }
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    /// Returns the size in cells; that in pixels is not known and 0.
    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::ZERO })
    }

    /// Writes the frame, unless it is empty.
    fn flush(&mut self) -> io::Result<()> {
        if self.frame.is_empty() {
            return Ok(());
        }
        if self.synchronization == Synchronization::Bracketed {
            add(&mut self.frame, EndSynchronizedUpdate);
        }
        let written = self.writer.write_all(&self.frame).and_then(|()| self.writer.flush());
        // The text of the screen must not stay in memory.
        self.frame.fill(0);
        self.frame.clear();
        self.frame.shrink_to(USUAL_FRAME);
        if written.is_err() {
            // It is not known how much of it arrived.
            (self.style, self.position, self.cursor) = (None, None, None);
            self.grid.forget();
        }
        written
    }
}

#[cfg(test)]
mod tests;
