//! Draws lines into a ratatui buffer.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Style;

use super::Line;

/// Draws `line` into `buffer` with its leftmost cell at column `x` of row `y`.
///
/// Cells that lie outside the buffer, even in part, are not drawn. The second column of a wide
/// cell is reset and styled.
pub fn line(line: &Line, x: u16, y: u16, style: Style, buffer: &mut Buffer) {
    let area = buffer.area;
    let Some(row) = y.checked_sub(area.y).filter(|row| *row < area.height) else { return };
    let width = usize::from(area.width);
    let begin = usize::from(row) * width;
    let Some(row) = buffer.content.get_mut(begin..begin + width) else { return };
    let mut column = x;
    for cell in line.cells() {
        let Some(end) = column.checked_add(u16::from(cell.width)) else { return };
        if column >= area.x && end <= area.right() {
            let columns = usize::from(column - area.x)..usize::from(end - area.x);
            if let Some((first, rest)) = row.get_mut(columns).and_then(<[Cell]>::split_first_mut) {
                first.set_symbol(cell.symbol).set_style(style);
                for covered in rest {
                    covered.reset();
                    covered.set_style(style);
                }
            }
        }
        column = end;
    }
}
