//! The screen as it is drawn, each cell as two small numbers.

use std::iter;
use std::sync::Arc;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Style;

use super::packed::{PackedCell, TextId};
use super::sgr::{PatchKey, SgrState, patch_key};
use super::texts::Texts;

/// A screen to draw on: a [`Buffer`] whose cells are numbers, so that a frame is drawn and compared
/// in a fraction of the time.
///
/// Widgets draw into a `Buffer`, which [`copy`](Self::copy) takes over.
#[derive(Debug)]
pub struct Sheet {
    size: Size,
    pub(super) cells: Vec<PackedCell>,
    pub(super) texts: Texts,
}

/// A copy of the cells of a sheet, to be shown on it again.
#[derive(Clone, Debug, Default)]
pub struct Picture {
    cells: Vec<PackedCell>,
    edition: Arc<()>,
}

impl Sheet {
    /// Returns a blank sheet.
    #[must_use]
    pub fn new(size: Size) -> Self {
        let count = usize::from(size.width) * usize::from(size.height);
        Self { size, cells: vec![PackedCell::CLEARED; count], texts: Texts::new() }
    }

    /// Returns the area, from the origin on.
    #[must_use]
    pub fn area(&self) -> Rect {
        Rect::from((Position::ORIGIN, self.size))
    }

    /// Makes all cells blank, in the terminal's own colors.
    pub fn reset(&mut self) {
        self.cells.fill(PackedCell::CLEARED);
    }

    /// Forgets all texts and styles too.
    pub(super) fn clear(&mut self) {
        self.texts = Texts::new();
        self.reset();
    }

    /// Fills what is inside the sheet of an area with blanks of a style.
    pub fn fill(&mut self, area: Rect, style: Style) {
        let blank = Over::new(style).of(PackedCell::CLEARED.style, &mut self.texts);
        let blank = PackedCell { text: TextId::BLANK, style: blank };
        self.each_row(area, |cells, _| cells.fill(blank));
    }

    /// Adds to the style of the cells of an area that are inside the sheet.
    pub fn restyle(&mut self, area: Rect, style: Style) {
        let mut over = Over::new(style);
        self.each_row(area, |cells, texts| {
            for cell in cells {
                cell.style = over.of(cell.style, texts);
            }
        });
    }

    /// Copies all cells to a picture.
    pub fn copy_to(&self, picture: &mut Picture) {
        picture.cells.resize(self.cells.len(), PackedCell::CLEARED);
        copy(&self.cells, &mut picture.cells);
        picture.edition = Arc::clone(&self.texts.edition);
    }

    /// Sets all cells to those of a picture. Returns false, and does nothing, if it is of another
    /// sheet, or from before texts were forgotten.
    #[must_use]
    pub fn show(&mut self, picture: &Picture) -> bool {
        let is_readable = Arc::ptr_eq(&picture.edition, &self.texts.edition);
        if is_readable {
            copy(&picture.cells, &mut self.cells);
        }
        is_readable
    }

    fn each_row(&mut self, area: Rect, mut change: impl FnMut(&mut [PackedCell], &mut Texts)) {
        let area = area.intersection(self.area());
        for y in area.top()..area.bottom() {
            let begin = usize::from(y) * usize::from(self.size.width) + usize::from(area.x);
            let cells = self.cells.get_mut(begin..begin + usize::from(area.width));
            change(cells.unwrap_or_default(), &mut self.texts);
        }
    }

    fn row(&mut self, y: u16) -> Option<(&mut [PackedCell], &mut Texts)> {
        let width = usize::from(self.size.width);
        let begin = usize::from(y) * width;
        Some((self.cells.get_mut(begin..begin + width)?, &mut self.texts))
    }

    /// Writes symbols from column `x` of row `y` on, each with the columns that it takes, over the
    /// styles that are there. One that is outside the sheet, even in part, is not drawn.
    pub fn write<'a>(
        &mut self,
        x: u16,
        y: u16,
        symbols: impl IntoIterator<Item = (&'a str, u8)>,
        style: Style,
    ) {
        let Some((row, texts)) = self.row(y) else { return };
        let mut over = Over::new(style);
        let mut column = usize::from(x);
        for (symbol, columns) in symbols {
            let end = column + usize::from(columns);
            if let Some([first, covered @ ..]) = row.get_mut(column..end) {
                let style = over.of(first.style, texts);
                *first = PackedCell { text: texts.symbol(symbol), style };
                if !covered.is_empty() {
                    let style = over.of(PackedCell::CLEARED.style, texts);
                    covered.fill(PackedCell { text: TextId::BLANK, style });
                }
            }
            column = end;
        }
    }

    /// Writes a text whose characters are of one column from column `x` of row `y` on, over the styles
    /// that are there.
    pub fn write_text(&mut self, x: u16, y: u16, text: &str, style: Style) {
        if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return self.write_characters(x, y, text.chars(), style);
        }
        let Some((row, texts)) = self.row(y) else { return };
        let mut over = Over::new(style);
        let cells = row.get_mut(usize::from(x)..).unwrap_or_default();
        for (cell, byte) in cells.iter_mut().zip(text.bytes()) {
            cell.text = TextId(byte.into());
            cell.style = over.of(cell.style, texts);
        }
    }

    /// Writes characters of one column from column `x` of row `y` on, over the styles that are there.
    pub fn write_characters(
        &mut self,
        x: u16,
        y: u16,
        characters: impl Iterator<Item = char>,
        style: Style,
    ) {
        let Some((row, texts)) = self.row(y) else { return };
        let mut over = Over::new(style);
        // Neighbors are equal in lines and edges.
        let mut last = (' ', TextId::BLANK);
        let cells = row.get_mut(usize::from(x)..).unwrap_or_default();
        for (cell, character) in cells.iter_mut().zip(characters) {
            if character != last.0 {
                last = (character, texts.character(character));
            }
            *cell = PackedCell { text: last.1, style: over.of(cell.style, texts) };
        }
    }

    /// Returns true if there is a cell, and nothing is written in it.
    #[must_use]
    pub fn is_blank(&self, x: u16, y: u16) -> bool {
        let index = usize::from(y) * usize::from(self.size.width) + usize::from(x);
        let is_inside = self.area().contains(Position { x, y });
        is_inside && self.cells.get(index).is_some_and(|cell| cell.is_blank())
    }

    /// Sets a cell to that of a buffer.
    pub(super) fn set(&mut self, x: u16, y: u16, cell: &Cell) {
        if !self.area().contains(Position { x, y }) {
            return;
        }
        let index = usize::from(y) * usize::from(self.size.width) + usize::from(x);
        if let Some(packed) = self.cells.get_mut(index) {
            let text = self.texts.symbol(cell.symbol());
            *packed = PackedCell { text, style: self.texts.style(SgrState::of(cell)) };
        }
    }

    /// Replaces characters of one column by others of one column, for a font that lacks them.
    pub fn substitute(&mut self, substitutes: &[(char, char)]) {
        for &(character, substitute) in substitutes {
            let (from, to) = (self.texts.character(character), self.texts.character(substitute));
            for cell in self.cells.iter_mut().filter(|cell| cell.text == from) {
                cell.text = to;
            }
        }
    }

    /// Copies a buffer; what is outside the sheet is not drawn.
    pub fn copy(&mut self, buffer: &Buffer) {
        for (position, cell) in buffer.area.positions().zip(&buffer.content) {
            self.set(position.x, position.y, cell);
        }
    }

    /// Returns the sheet as a buffer.
    #[must_use]
    pub fn to_buffer(&self) -> Buffer {
        let mut content = Vec::with_capacity(self.cells.len());
        for alike in self.cells.chunk_by(PartialEq::eq) {
            let cell = alike.first().map(|packed| self.cell(*packed)).unwrap_or_default();
            content.extend(iter::repeat_n(cell, alike.len()));
        }
        Buffer { area: self.area(), content }
    }

    fn cell(&self, packed: PackedCell) -> Cell {
        let SgrState { foreground, background, modifier } = self.texts.state(packed.style);
        let mut cell = Cell::EMPTY;
        if !packed.is_blank() {
            cell.set_symbol(self.texts.read(packed.text, &mut [0; 4]));
        }
        cell.set_fg(foreground).set_bg(background);
        cell.modifier = modifier;
        cell
    }
}

/// Copies cells. Not all at once, which takes no less time and which callgrind counts byte by byte.
fn copy(from: &[PackedCell], to: &mut [PackedCell]) {
    const AT_ONCE: usize = 128;
    for (from, to) in from.chunks(AT_ONCE).zip(to.chunks_mut(AT_ONCE)) {
        to.copy_from_slice(from);
    }
}

/// A style over those of cells. Neighbors have one style most of the time, so the last is kept.
struct Over {
    style: Style,
    key: PatchKey,
    base: u32,
    result: u32,
}

impl Over {
    fn new(style: Style) -> Self {
        Self { style, key: patch_key(style), base: u32::MAX, result: 0 }
    }

    #[inline]
    fn of(&mut self, base: u32, texts: &mut Texts) -> u32 {
        if base != self.base {
            (self.base, self.result) = (base, texts.over(base, self.style, self.key));
        }
        self.result
    }
}
