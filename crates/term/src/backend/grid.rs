//! The content of the terminal, cell by cell, and the cells that have to be sent.

use std::ops::Range;

use ratatui::layout::{Position, Size};

use super::output::Output;
use super::packed::{PackedCell, any};
use super::sheet::Sheet;
use super::texts::Texts;
use crate::dialect::Dialect;

/// The content of the terminal.
#[derive(Debug)]
pub(super) struct Grid {
    size: Size,
    /// The cells wanted last, row by row.
    wanted: Vec<PackedCell>,
    /// The cells sent last, row by row.
    sent: Vec<PackedCell>,
    /// True for cells that have to be sent.
    is_due: Vec<bool>,
    /// True for rows with cells that have to be sent.
    is_row_due: Vec<bool>,
    /// True for rows with glyphs that may reach into the cells around their own.
    reaches_over: Vec<bool>,
    /// True for cells around changed ones, into which old glyphs may have reached.
    is_neighbor: Vec<bool>,
    /// True for rows with such cells.
    is_row_near: Vec<bool>,
    /// True for the columns of three rows in which a cell is due.
    is_near_due: Vec<bool>,
    row: Vec<PackedCell>,
}

impl Grid {
    /// Creates a screen that was just cleared to the default colors.
    pub(super) fn new(size: Size) -> Self {
        let (width, height) = (usize::from(size.width), usize::from(size.height));
        Self {
            size,
            wanted: vec![PackedCell::CLEARED; width * height],
            sent: vec![PackedCell::CLEARED; width * height],
            is_due: vec![false; width * height],
            is_row_due: vec![false; height],
            reaches_over: vec![false; height],
            is_neighbor: vec![false; width * height],
            is_row_near: vec![false; height],
            is_near_due: Vec::with_capacity(width + 2),
            row: Vec::with_capacity(width),
        }
    }

    fn width(&self) -> usize {
        usize::from(self.size.width)
    }

    /// Notes that the terminal was cleared to the default colors.
    pub(super) fn clear(&mut self) {
        self.wanted.fill(PackedCell::CLEARED);
        self.sent.fill(PackedCell::CLEARED);
    }

    /// Notes that the content of the terminal is unknown: all of it has to be sent.
    pub(super) fn forget(&mut self) {
        self.wanted.fill(PackedCell::UNKNOWN);
        self.sent.fill(PackedCell::UNKNOWN);
    }

    /// Compares what is wanted with what was sent last, and notes which cells are due.
    pub(super) fn compare(&mut self, sheet: &mut Sheet, dialect: Dialect) {
        if sheet.texts.is_full() {
            sheet.texts.keep(&mut sheet.cells);
            self.forget();
        }
        let (width, height) = (self.width(), self.is_row_due.len());
        if width == 0 {
            return;
        }
        let sends_neighbors = dialect.sends_neighbors();
        let texts = &mut sheet.texts;
        for (y, cells) in sheet.cells.chunks_exact(width).enumerate() {
            let columns = y * width..(y + 1) * width;
            let wanted = &mut self.wanted[columns.clone()];
            if !differ(wanted, cells) {
                continue;
            }
            wanted.copy_from_slice(cells);
            if dialect.adapts_rows() && cells.iter().any(|cell| texts.is_arabic(cell.text)) {
                texts.encode(cells, dialect, &mut self.row);
            } else {
                texts.settle(cells, dialect, &mut self.row);
            }
            self.is_row_due[y] = true;
            let reaches_over = sends_neighbors && any(&self.row, PackedCell::reaches_over);
            let reached_over = std::mem::replace(&mut self.reaches_over[y], reaches_over);
            let sent = &mut self.sent[columns.clone()];
            if reached_over {
                let mut cells = sent.iter().zip(&self.row).enumerate();
                let is_trace = |(_, (old, new)): &(usize, (&PackedCell, &PackedCell))| {
                    old.reaches_over() && old != new
                };
                while let Some((first, _)) = cells.find(&is_trace) {
                    let count = cells.by_ref().take_while(is_trace).count();
                    for row in around(y, height) {
                        let begin = row * width + first.saturating_sub(1);
                        let end = row * width + (first + count + 2).min(width);
                        self.is_neighbor[begin..end].fill(true);
                        self.is_row_near[row] = true;
                    }
                }
            }
            // Two plain loops, so that several cells are compared, and copied, at once.
            for ((old, new), due) in sent.iter().zip(&self.row).zip(&mut self.is_due[columns]) {
                *due |= old.difference(*new) != 0;
            }
            sent.iter_mut().zip(&self.row).for_each(|(old, new)| *old = *new);
        }
        if sends_neighbors {
            self.add_neighbors();
        }
    }

    /// Marks cells around changed ones as due: those whose glyphs reach into a changed cell and were
    /// cut off, and all where the old glyph of a changed cell may have left traces.
    fn add_neighbors(&mut self) {
        let (width, height) = (self.width(), self.is_row_due.len());
        for y in (0..height).filter(|y| self.reaches_over[*y]) {
            let rows = around(y, height);
            if !rows.clone().any(|row| self.is_row_due[row]) {
                continue;
            }
            let columns = y * width..(y + 1) * width;
            let cells = self.sent[columns.clone()].iter().zip(&self.is_due[columns.clone()]);
            let mut reaching = cells.map(|(cell, is_due)| cell.reaches_over() & !is_due);
            if !reaching.clone().any(|is_reaching| is_reaching) {
                continue;
            }
            // One column more on both sides.
            self.is_near_due.clear();
            self.is_near_due.resize(width + 2, false);
            for row in rows {
                let due = &self.is_due[row * width..(row + 1) * width];
                self.is_near_due[1..].iter_mut().zip(due).for_each(|(near, due)| *near |= due);
            }
            let near = self.is_near_due.windows(3);
            for (is_neighbor, near) in self.is_neighbor[columns].iter_mut().zip(near) {
                let is_cut = reaching.next() == Some(true) && near.contains(&true);
                *is_neighbor |= is_cut;
                self.is_row_near[y] |= is_cut;
            }
        }
        for y in 0..height {
            if std::mem::take(&mut self.is_row_near[y]) {
                let columns = y * width..(y + 1) * width;
                let neighbors = &mut self.is_neighbor[columns.clone()];
                let due = self.is_due[columns].iter_mut();
                due.zip(&*neighbors).for_each(|(due, is_neighbor)| *due |= is_neighbor);
                neighbors.fill(false);
                self.is_row_due[y] = true;
            }
        }
    }

    /// Adds the bytes of the cells that are due to `output`, from the top.
    pub(super) fn send(&mut self, texts: &Texts, output: &mut Output, dialect: Dialect) {
        let width = self.width();
        for y in 0..self.is_row_due.len() {
            if !std::mem::take(&mut self.is_row_due[y]) {
                continue;
            }
            let around = around(y, self.is_row_due.len());
            let cells = y * width..(y + 1) * width;
            let due = &mut self.is_due[cells.clone()];
            let row = Row {
                cells: &self.sent[cells],
                texts,
                y,
                may_repeat: !dialect.sends_neighbors()
                    || !self.reaches_over[around].contains(&true),
                // Those that get neighbors leave pixels of glyphs in cells that are erased.
                may_erase: output.can_erase() && !dialect.sends_neighbors(),
            };
            row.send(due, output);
        }
    }
}

/// Returns a row and those beside it.
fn around(row: usize, height: usize) -> Range<usize> {
    row.saturating_sub(1)..(row + 2).min(height)
}

/// Returns true if two rows differ.
fn differ(row: &[PackedCell], other: &[PackedCell]) -> bool {
    // All cells, without a branch for each: several are compared at once.
    let cells = row.iter().zip(other);
    cells.fold(0, |bits, (cell, other)| bits | cell.difference(*other)) != 0
}

/// A row of cells to send.
struct Row<'a> {
    cells: &'a [PackedCell],
    texts: &'a Texts,
    y: usize,
    /// True if cells that are not due may be sent again: no glyph reaches into them.
    may_repeat: bool,
    /// True if blanks may be erased.
    may_erase: bool,
}

/// Bytes of the shortest move to the right.
const MOVE: usize = 4;
/// Blanks at the end of a row, and elsewhere, from which on erasing takes fewer bytes.
const ERASED_AT_END: usize = 4;
const ERASED: usize = 11;

impl Row<'_> {
    fn send(&self, due: &mut [bool], output: &mut Output) {
        let mut x = 0;
        while let Some(distance) = due[x..].iter().position(|is_due| *is_due) {
            x += distance;
            let cell = self.cells[x];
            if cell.is_covered() {
                due[x] = false;
                x += 1;
                continue;
            }
            self.bridge(x, output);
            output.move_to(self.position(x));
            output.write_with(self.texts.style_after(output.style(), cell));
            let blanks = self.erasable(x, due);
            let end = if blanks > 0 { x + blanks } else { self.end_of_run(x, due, output) };
            due[x..end].fill(false);
            if blanks > 0 {
                output.erase(blanks, end == due.len());
            } else {
                let run = &self.cells[x..end];
                output.add(|bytes| run.iter().for_each(|cell| self.texts.add(cell.text, bytes)));
                output.advance(self.texts.columns(cell.text), run.len(), due.len());
            }
            x = end;
        }
    }

    /// Returns the end of the cells from column `x` on that are sent and need no other style.
    fn end_of_run(&self, x: usize, due: &[bool], output: &Output) -> usize {
        let is_narrow =
            |cell: &PackedCell| self.texts.columns(cell.text) == 1 && !cell.is_covered();
        if !is_narrow(&self.cells[x]) {
            return x + 1;
        }
        let first = self.cells[x];
        let mut known = [Some(first.pen()), None];
        let mut end = x + 1;
        while end < due.len() && due[end] && is_narrow(&self.cells[end]) {
            let cell = self.cells[end];
            // Most cells: a character in the style of the first.
            if cell.style == first.style && !cell.is_blank() && !first.is_blank() {
                end += 1;
                continue;
            }
            if !known.contains(&Some(cell.pen())) {
                if Some(self.texts.style_after(output.style(), cell)) != output.style() {
                    break;
                }
                known[1] = Some(cell.pen());
            }
            if self.erasable(end, due) > 0 {
                break;
            }
            end += 1;
        }
        end
    }

    /// Returns the number of blanks from column `x` on that take fewer bytes if erased, or 0.
    fn erasable(&self, x: usize, due: &[bool]) -> usize {
        let is_long = self.may_erase
            && self.cells[x].is_blank()
            && self.cells[x..].iter().take(ERASED_AT_END).all(|cell| *cell == self.cells[x]);
        if !is_long {
            return 0;
        }
        let blanks = self.blanks(x, due);
        let least = if x + blanks == due.len() { ERASED_AT_END } else { ERASED };
        if blanks >= least { blanks } else { 0 }
    }

    fn position(&self, x: usize) -> Position {
        let coordinate = |it| u16::try_from(it).unwrap_or(u16::MAX);
        Position::new(coordinate(x), coordinate(self.y))
    }

    /// Returns the number of equal blanks from column `x` on that are sent, or may be sent again.
    fn blanks(&self, x: usize, due: &[bool]) -> usize {
        let cells = self.cells[x..].iter().zip(&due[x..]);
        cells
            .take_while(|(cell, is_due)| **cell == self.cells[x] && (**is_due || self.may_repeat))
            .count()
    }

    /// Sends the few cells between the cursor and column `x` again, if that takes no more bytes than
    /// to move there.
    fn bridge(&self, x: usize, output: &mut Output) {
        let Some(from) = output.column_in(self.y).filter(|from| *from < x && self.may_repeat)
        else {
            return;
        };
        let gap = &self.cells[from..x];
        let current = output.style();
        let is_plain = |cell: &PackedCell| {
            cell.is_known()
                && !cell.is_covered()
                && self.texts.columns(cell.text) == 1
                && Some(self.texts.style_after(current, *cell)) == current
        };
        let length: usize = gap.iter().map(|cell| self.texts.length(cell.text)).sum();
        if length <= MOVE && gap.iter().all(is_plain) {
            output.add(|bytes| gap.iter().for_each(|cell| self.texts.add(cell.text, bytes)));
            output.advance(1, gap.len(), self.cells.len());
        }
    }
}
