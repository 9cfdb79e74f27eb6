//! From ratatui's cells to the bytes of one frame.
//!
//! A frame is collected in one buffer and written at once. What the terminal already knows (where
//! its cursor is, whether it shows, which colors are set) is remembered and not said again: a
//! frame that changes nothing writes nothing.

mod grid;
mod sgr;

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use self::grid::Grid;
pub use self::sgr::SgrState;
use super::dialect::{Dialect, Sent};

/// The buffer of a frame gives memory back above this size, in bytes.
const USUAL_FRAME: usize = 256 * 1024;

/// Writes cells to a terminal, in its dialect.
///
/// The size is told by [`set_size`](Self::set_size), not asked: it changes only with
/// `Event::Resized`.
#[derive(Debug)]
pub struct TtyBackend<W: Write> {
    writer: W,
    dialect: Dialect,
    synchronization: Synchronization,
    size: Size,
    grid: Grid,
    frame: Vec<u8>,
    /// What the terminal will write with; nothing while not known.
    pen: Option<SgrState>,
    /// Where the terminal's cursor is; nothing while not known.
    position: Option<Position>,
    cursor: Option<Cursor>,
}

/// Whether frames are bracketed so that the terminal shows them whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Synchronization {
    /// With `CSI ? 2026 h` and `l`. Terminals that do not know it ignore it.
    #[default]
    Bracketed,
    /// Not at all, for the few bytes of a serial line.
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cursor {
    Shown,
    Hidden,
}

impl<W: Write> TtyBackend<W> {
    /// A backend for a terminal of this size in cells, which was just cleared.
    #[must_use]
    pub fn new(writer: W, size: Size, dialect: Dialect) -> Self {
        Self {
            writer,
            dialect,
            synchronization: Synchronization::default(),
            size,
            grid: Grid::new(size),
            frame: Vec::new(),
            pen: None,
            position: None,
            cursor: None,
        }
    }

    /// The same backend, bracketing its frames or not.
    #[must_use]
    pub fn with_synchronization(self, synchronization: Synchronization) -> Self {
        Self { synchronization, ..self }
    }

    /// Tells the size of the screen, in cells; ratatui asks for it before each frame. What stands on
    /// the screen is not known then: clear it, even if the size is what it was.
    pub fn set_size(&mut self, size: Size) {
        self.size = size;
        self.grid = Grid::new(size);
        self.grid.forget();
    }

    /// Speaks another dialect from now on, and says the whole screen again.
    pub fn set_dialect(&mut self, dialect: Dialect) {
        self.dialect = dialect;
        self.grid.forget();
        (self.pen, self.position) = (None, None);
    }

    /// Brackets frames from now on, or does not.
    pub fn set_synchronization(&mut self, synchronization: Synchronization) {
        self.synchronization = synchronization;
    }

    /// Rings the terminal's bell with the next frame.
    pub fn ring(&mut self) {
        self.push(b"\x07");
    }

    /// Clears what has scrolled off the screen, with the next frame; also where there is no
    /// alternate screen, and a smaller size pushed rows off. To be called after
    /// [`clear`](Backend::clear): GNU screen takes it for the clearing below the cursor.
    pub fn drop_scrollback(&mut self) {
        self.push(b"\x1b[3J");
    }

    /// Where the bytes go.
    pub fn writer(&self) -> &W {
        &self.writer
    }

    fn begin(&mut self) {
        if self.frame.is_empty() && self.synchronization == Synchronization::Bracketed {
            self.frame.extend(b"\x1b[?2026h");
        }
    }

    fn push(&mut self, bytes: &[u8]) {
        self.begin();
        self.frame.extend(bytes);
    }

    fn move_to(&mut self, position: Position) {
        if self.position == Some(position) {
            return;
        }
        let forward = self.position.filter(|from| from.y == position.y && from.x < position.x);
        match forward.map(|from| position.x - from.x) {
            Some(1) => self.push(b"\x1b[C"),
            Some(columns) => self.push(format!("\x1b[{columns}C").as_bytes()),
            None => self.move_absolutely(position),
        }
        self.position = Some(position);
    }

    fn move_absolutely(&mut self, Position { x, y }: Position) {
        let (row, column) = (u32::from(y) + 1, u32::from(x) + 1);
        match (row, column) {
            (1, 1) => self.push(b"\x1b[H"),
            (row, 1) => self.push(format!("\x1b[{row}H").as_bytes()),
            (row, column) => self.push(format!("\x1b[{row};{column}H").as_bytes()),
        }
    }

    /// Sends what is due.
    fn send(&mut self) {
        self.grid.say(self.dialect);
        let mut grid = std::mem::replace(&mut self.grid, Grid::new(Size::ZERO));
        grid.take_due(|position, sent| self.send_cell(position, sent));
        self.grid = grid;
    }

    fn send_cell(&mut self, position: Position, sent: &Sent) {
        self.begin();
        self.move_to(position);
        sent.pen.change_from(self.pen, &mut self.frame);
        self.pen = Some(sent.pen);
        self.frame.extend(sent.text.as_bytes());
        // Terminals disagree about wide characters, and about the cursor after the last column.
        let next = position.x.saturating_add(sent.columns);
        let is_known = sent.columns == 1 && next < self.size.width;
        self.position = is_known.then_some(Position { x: next, ..position });
    }

    fn show(&mut self, cursor: Cursor) {
        if self.cursor != Some(cursor) {
            self.push(match cursor {
                Cursor::Shown => b"\x1b[?25h",
                Cursor::Hidden => b"\x1b[?25l",
            });
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

    /// Where the cursor is as far as known; the terminal is not asked.
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
        self.push(b"\x1b[m");
        self.pen = Some(SgrState::default());
        self.push(match clear_type {
            ClearType::All => b"\x1b[2J",
            ClearType::AfterCursor => b"\x1b[J",
            ClearType::BeforeCursor => b"\x1b[1J",
            ClearType::CurrentLine => b"\x1b[2K",
            ClearType::UntilNewLine => b"\x1b[K",
        });
        self.grid = Grid::new(self.size);
        if clear_type != ClearType::All {
            self.grid.forget();
        }
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    /// The size in cells; pixels are not known and told as 0.
    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::ZERO })
    }

    /// Writes the frame, if there is anything to say.
    fn flush(&mut self) -> io::Result<()> {
        if self.frame.is_empty() {
            return Ok(());
        }
        if self.synchronization == Synchronization::Bracketed {
            self.frame.extend(b"\x1b[?2026l");
        }
        let written = self.writer.write_all(&self.frame).and_then(|()| self.writer.flush());
        // Shown on the glass it may be, kept in memory it may not.
        self.frame.fill(0);
        self.frame.clear();
        self.frame.shrink_to(USUAL_FRAME);
        if written.is_err() {
            // Nobody knows how much of it arrived.
            (self.pen, self.position, self.cursor) = (None, None, None);
            self.grid.forget();
        }
        written
    }
}

#[cfg(test)]
mod tests;
