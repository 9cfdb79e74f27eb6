//! The screen as it is drawn, each cell as two small numbers.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Style;

use super::packed::{PackedCell, TextId};
use super::sgr::{SgrState, patch_key};
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
        let blank = self.texts.over(PackedCell::CLEARED.style, style, patch_key(style));
        let blank = PackedCell { text: TextId::BLANK, style: blank };
        self.each_row(area, |cells, _| cells.fill(blank));
    }

    /// Adds to the style of the cells of an area that are inside the sheet.
    pub fn restyle(&mut self, area: Rect, style: Style) {
        let key = patch_key(style);
        self.each_row(area, |cells, texts| {
            for cell in cells {
                cell.style = texts.over(cell.style, style, key);
            }
        });
    }

    fn each_row(&mut self, area: Rect, mut change: impl FnMut(&mut [PackedCell], &mut Texts)) {
        let area = area.intersection(self.area());
        for y in area.top()..area.bottom() {
            let begin = usize::from(y) * usize::from(self.size.width) + usize::from(area.x);
            let cells = self.cells.get_mut(begin..begin + usize::from(area.width));
            change(cells.unwrap_or_default(), &mut self.texts);
        }
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
        let width = usize::from(self.size.width);
        let begin = usize::from(y) * width;
        let Some(row) = self.cells.get_mut(begin..begin + width) else { return };
        let key = patch_key(style);
        // Neighbors have one style most of the time.
        let mut last = (u32::MAX, 0);
        let mut column = usize::from(x);
        for (symbol, columns) in symbols {
            let end = column + usize::from(columns);
            if let Some([first, covered @ ..]) = row.get_mut(column..end) {
                if first.style != last.0 {
                    last = (first.style, self.texts.over(first.style, style, key));
                }
                *first = PackedCell { text: self.texts.symbol(symbol), style: last.1 };
                if !covered.is_empty() {
                    let style = self.texts.over(PackedCell::CLEARED.style, style, key);
                    covered.fill(PackedCell { text: TextId::BLANK, style });
                }
            }
            column = end;
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
        let width = usize::from(self.size.width);
        let begin = usize::from(y) * width;
        let Some(row) = self.cells.get_mut(begin..begin + width) else { return };
        let key = patch_key(style);
        let mut last = (u32::MAX, 0);
        for (cell, character) in row.iter_mut().skip(usize::from(x)).zip(characters) {
            if cell.style != last.0 {
                last = (cell.style, self.texts.over(cell.style, style, key));
            }
            *cell = PackedCell { text: self.texts.character(character), style: last.1 };
        }
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

    /// Copies a buffer; what is outside the sheet is not drawn.
    pub fn copy(&mut self, buffer: &Buffer) {
        for (position, cell) in buffer.area.positions().zip(&buffer.content) {
            self.set(position.x, position.y, cell);
        }
    }

    /// Returns the sheet as a buffer.
    #[must_use]
    pub fn to_buffer(&self) -> Buffer {
        let mut buffer = Buffer::empty(self.area());
        for (cell, packed) in buffer.content.iter_mut().zip(&self.cells) {
            let SgrState { foreground, background, modifier } = self.texts.state(packed.style);
            cell.set_symbol(&self.texts.string(packed.text)).set_fg(foreground).set_bg(background);
            cell.modifier = modifier;
        }
        buffer
    }
}
