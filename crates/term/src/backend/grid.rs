//! The content of the terminal, cell by cell, and the cells that have to be sent.

use std::ops::Range;

use ratatui::layout::{Position, Size};

use super::bits::{Bits, WORD, end, next, unite, widen, word};
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
    /// The cells that have to be sent.
    due: Bits,
    /// The cells sent last whose glyphs may reach into the cells around their own, in dialects for
    /// which that matters.
    reaching: Bits,
    /// The cells around changed ones that have to be sent too.
    near: Bits,
    /// Words of a row.
    words: Vec<u64>,
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
            due: Bits::new(width, height),
            reaching: Bits::new(width, height),
            near: Bits::new(width, height),
            words: Vec::new(),
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
        self.reaching.clear();
    }

    /// Notes that the content of the terminal is unknown: all of it has to be sent.
    pub(super) fn forget(&mut self) {
        self.wanted.fill(PackedCell::UNKNOWN);
        self.sent.fill(PackedCell::UNKNOWN);
        self.reaching.clear();
    }

    /// Compares what is wanted with what was sent last, and notes which cells are due.
    pub(super) fn compare(&mut self, sheet: &mut Sheet, dialect: Dialect) {
        if sheet.texts.is_full() {
            sheet.texts.keep(&mut sheet.cells);
            self.forget();
        }
        let (width, height) = (self.width(), usize::from(self.size.height));
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
            let sent = &mut self.sent[columns];
            let words = sent.chunks(WORD).zip(self.row.chunks(WORD)).map(|(sent, row)| {
                word(sent.iter().zip(row).map(|(old, new)| old.difference(*new) != 0))
            });
            self.words.clear();
            self.words.extend(words);
            unite(self.due.row_mut(y), self.words.iter().copied());
            sent.copy_from_slice(&self.row);
            if sends_neighbors {
                self.note_reach(y, around(y, height));
            }
        }
        if sends_neighbors {
            self.add_neighbors();
        }
    }

    /// Marks what is around changed cells of a row whose old glyphs may have left traces there, and
    /// notes which glyphs reach over now.
    fn note_reach(&mut self, y: usize, around: Range<usize>) {
        let reaching = self.reaching.row_mut(y);
        self.words.iter_mut().zip(&*reaching).for_each(|(word, reaching)| *word &= reaching);
        if any(&self.row, PackedCell::reaches_over) {
            for (bits, cells) in reaching.iter_mut().zip(self.row.chunks(WORD)) {
                *bits = word(cells.iter().map(|cell| cell.reaches_over()));
            }
        } else {
            reaching.fill(0);
        }
        if self.words.iter().any(|word| *word != 0) {
            widen(&mut self.words);
            for row in around {
                unite(self.near.row_mut(row), self.words.iter().copied());
            }
        }
    }

    /// Marks cells around changed ones as due: those whose glyphs reach into a changed cell and were
    /// cut off, and all where the old glyph of a changed cell may have left traces.
    fn add_neighbors(&mut self) {
        let height = usize::from(self.size.height);
        for y in 0..height {
            let rows = around(y, height);
            if !self.reaching.any_in(y..y + 1) || !self.due.any_in(rows.clone()) {
                continue;
            }
            self.words.clear();
            self.words.extend_from_slice(self.due.row(rows.start));
            for row in rows.skip(1) {
                unite(&mut self.words, self.due.row(row).iter().copied());
            }
            widen(&mut self.words);
            let reaching = self.words.iter().zip(self.reaching.row(y)).zip(self.due.row(y));
            let cut = reaching.map(|((near, reaching), due)| near & reaching & !due);
            unite(self.near.row_mut(y), cut);
        }
        self.due.take(&mut self.near);
    }

    /// Adds the bytes of the cells that are due to `output`, from the top.
    pub(super) fn send(&mut self, texts: &Texts, output: &mut Output, dialect: Dialect) {
        let (width, height) = (self.width(), usize::from(self.size.height));
        for y in (0..height).filter(|y| self.due.any_in(*y..*y + 1)) {
            let row = Row {
                cells: &self.sent[y * width..(y + 1) * width],
                due: self.due.row(y),
                texts,
                y,
                may_repeat: !self.reaching.any_in(around(y, height)),
                // Those that get neighbors leave pixels of glyphs in cells that are erased.
                may_erase: output.can_erase() && !dialect.sends_neighbors(),
            };
            row.send(output);
        }
        self.due.clear();
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
    due: &'a [u64],
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
    fn send(&self, output: &mut Output) {
        let mut end = 0;
        while let Some(x) = next(self.due, end).filter(|x| *x < self.cells.len()) {
            let cell = self.cells[x];
            if cell.is_covered() {
                end = x + 1;
                continue;
            }
            self.bridge(x, output);
            output.move_to(self.position(x));
            output.write_with(self.texts.style_after(output.style(), cell));
            let blanks = self.erasable(x);
            if blanks > 0 {
                end = x + blanks;
                output.erase(blanks, end == self.cells.len());
            } else {
                end = self.end_of_run(x, output);
                let run = &self.cells[x..end];
                output.add(|bytes| self.texts.add_all(run, bytes));
                output.advance(self.texts.columns(cell.text), run.len(), self.cells.len());
            }
        }
    }

    /// Returns the end of the cells from column `x` on that are sent and need no other style.
    fn end_of_run(&self, x: usize, output: &Output) -> usize {
        let is_narrow =
            |cell: &PackedCell| self.texts.columns(cell.text) == 1 && !cell.is_covered();
        let first = self.cells[x];
        if !is_narrow(&first) {
            return x + 1;
        }
        let mut known = first.pen();
        let end = end(self.due, x).min(self.cells.len());
        for (x, cell) in (x + 1..end).zip(&self.cells[x + 1..end]) {
            let is_like_first = cell.style == first.style && !first.is_blank();
            if !is_like_first && known != cell.pen() {
                if Some(self.texts.style_after(output.style(), *cell)) != output.style() {
                    return x;
                }
                known = cell.pen();
            }
            if !is_narrow(cell) || self.erasable(x) > 0 {
                return x;
            }
        }
        end
    }

    /// Returns the number of blanks from column `x` on that take fewer bytes if erased, or 0.
    #[inline]
    fn erasable(&self, x: usize) -> usize {
        if self.may_erase && self.cells[x].is_blank() { self.erasable_blanks(x) } else { 0 }
    }

    fn erasable_blanks(&self, x: usize) -> usize {
        let blanks = self.blanks(x);
        let least = if x + blanks == self.cells.len() { ERASED_AT_END } else { ERASED };
        if blanks >= least { blanks } else { 0 }
    }

    fn position(&self, x: usize) -> Position {
        let coordinate = |it| u16::try_from(it).unwrap_or(u16::MAX);
        Position::new(coordinate(x), coordinate(self.y))
    }

    /// Returns the number of equal blanks from column `x` on that are sent, or may be sent again.
    fn blanks(&self, x: usize) -> usize {
        let equal = self.cells[x..].iter().take_while(|cell| **cell == self.cells[x]).count();
        if self.may_repeat { equal } else { equal.min(end(self.due, x) - x) }
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
            output.add(|bytes| self.texts.add_all(gap, bytes));
            output.advance(1, gap.len(), self.cells.len());
        }
    }
}
