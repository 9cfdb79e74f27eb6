//! Puts laid out lines into a buffer.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;

use super::Line;

/// Writes the cells of `line` into `buffer`, the leftmost at column `x` of row `y`.
///
/// What lies outside the buffer's area is not drawn, nor is a cell of two columns of which one
/// would lie outside. The second column of such a cell is reset and gets the style too.
pub fn line(line: &Line, x: u16, y: u16, style: Style, buffer: &mut Buffer) {
    let mut column = x;
    for cell in line.cells() {
        let Some(end) = column.checked_add(u16::from(cell.width)) else { return };
        let first = Position::new(column, y);
        let last = Position::new(end - 1, y);
        if buffer.area.contains(first) && buffer.area.contains(last) {
            if last != first {
                buffer[last].reset();
                buffer[last].set_style(style);
            }
            buffer[first].set_symbol(cell.symbol).set_style(style);
        }
        column = end;
    }
}
