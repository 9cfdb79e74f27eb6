//! Draws lines into a ratatui buffer.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;

use super::Line;

/// Draws `line` into `buffer` with its leftmost cell at column `x` of row `y`.
///
/// Cells that lie outside the buffer, even in part, are not drawn. The second column of a wide
/// cell is reset and styled.
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
