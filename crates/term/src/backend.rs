//! A ratatui backend that writes cells in the dialect of the terminal.
//!
//! A frame is collected in one buffer and written at once. The state of the terminal (its content,
//! cursor and colors) is remembered and not sent again: a frame that changes nothing writes
//! nothing. What is wanted is compared once with what was sent, as small numbers (`texts`), row by
//! row (`grid`).

mod bits;
mod grid;
mod output;
mod packed;
mod sgr;
mod sheet;
mod texts;

use std::io::{self, Write};

use crossterm::terminal::{self, Clear};
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use self::grid::Grid;
use self::output::Output;
pub use self::sgr::SgrState;
pub use self::sheet::{Picture, Sheet};
use super::dialect::Dialect;

/// Writes cells to a terminal, in its dialect.
///
/// The size is set by [`set_size`](Self::set_size) on `Event::Resized`; the terminal is not asked.
///
/// It is a backend of ratatui's [`Terminal`](ratatui::Terminal). A program that draws whole frames
/// saves the comparison that a `Terminal` makes besides by [`draw_frame`](Self::draw_frame).
#[derive(Debug)]
pub struct TtyBackend<W: Write> {
    writer: W,
    dialect: Dialect,
    size: Size,
    /// The wanted content of the screen.
    wanted: Sheet,
    grid: Grid,
    output: Output,
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
        Self {
            writer,
            dialect,
            size,
            wanted: Sheet::new(size),
            grid: Grid::new(size),
            output: Output::default(),
        }
    }

    /// Returns the backend with synchronized output switched on or off.
    #[must_use]
    pub fn with_synchronization(mut self, synchronization: Synchronization) -> Self {
        self.output.synchronization = synchronization;
        self
    }

    /// Returns the backend for a terminal that erases with the background color that is set (BCE),
    /// or does not.
    #[must_use]
    pub fn with_erasing(mut self, erases_with_background: bool) -> Self {
        self.output.erases_with_background = erases_with_background;
        self
    }

    /// Sets the size of the screen in cells. The content of the screen is unknown afterwards: clear
    /// it, even if the size is the same.
    pub fn set_size(&mut self, size: Size) {
        self.size = size;
        self.wanted = Sheet::new(size);
        self.grid = Grid::new(size);
        self.grid.forget();
    }

    /// Switches to another dialect and sends the whole screen again.
    pub fn set_dialect(&mut self, dialect: Dialect) {
        self.dialect = dialect;
        self.grid.forget();
        self.output.forget();
    }

    /// Switches synchronized output on or off.
    pub fn set_synchronization(&mut self, synchronization: Synchronization) {
        self.output.synchronization = synchronization;
    }

    /// Sets whether the terminal erases with the background color that is set (BCE).
    pub fn set_erasing(&mut self, erases_with_background: bool) {
        self.output.erases_with_background = erases_with_background;
    }

    /// Draws a frame: `draw` is given a blank sheet and returns the position of the cursor, if it
    /// is to be shown. What differs from the frame before is sent in one write.
    ///
    /// # Errors
    ///
    /// Fails when the terminal does not take the bytes. The next frame sends everything then.
    pub fn draw_frame(
        &mut self,
        draw: impl FnOnce(&mut Sheet) -> Option<Position>,
    ) -> io::Result<()> {
        self.wanted.reset();
        let cursor = draw(&mut self.wanted);
        self.send();
        if let Some(position) = cursor {
            self.output.show(Cursor::Shown);
            self.output.move_to(position);
        } else {
            self.output.show(Cursor::Hidden);
        }
        self.flush()
    }

    /// Rings the terminal's bell with the next frame.
    pub fn ring(&mut self) {
        self.output.add(|bytes| bytes.push(0x07));
    }

    /// Clears what has scrolled off the screen, with the next frame; also where there is no
    /// alternate screen, and a smaller size pushed rows off. To be called after
    /// [`clear`](Backend::clear): GNU screen takes it for the clearing below the cursor.
    pub fn drop_scrollback(&mut self) {
        self.output.queue(Clear(terminal::ClearType::Purge));
    }

    /// Returns the writer.
    pub fn writer(&self) -> &W {
        &self.writer
    }

    /// Sends what differs from the frame before.
    fn send(&mut self) {
        self.grid.compare(&mut self.wanted, self.dialect);
        self.grid.send(&self.wanted.texts, &mut self.output, self.dialect);
    }
}

impl<W: Write> Backend for TtyBackend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        for (x, y, cell) in content {
            self.wanted.set(x, y, cell);
        }
        self.send();
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.output.show(Cursor::Hidden);
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.output.show(Cursor::Shown);
        Ok(())
    }

    /// Returns the position of the cursor as far as known; the terminal is not asked.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.output.position().unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.output.move_to(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.output.reset_style();
        self.output.queue(Clear(match clear_type {
            ClearType::All => terminal::ClearType::All,
            ClearType::AfterCursor => terminal::ClearType::FromCursorDown,
            ClearType::BeforeCursor => terminal::ClearType::FromCursorUp,
            ClearType::CurrentLine => terminal::ClearType::CurrentLine,
            ClearType::UntilNewLine => terminal::ClearType::UntilNewLine,
        }));
        self.wanted.clear();
        if clear_type == ClearType::All {
            self.grid.clear();
        } else {
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
        let written = self.output.flush(&mut self.writer);
        if written.is_err() {
            // It is not known how much of it arrived.
            self.output.forget();
            self.grid.forget();
        }
        written
    }
}

#[cfg(test)]
mod tests;
