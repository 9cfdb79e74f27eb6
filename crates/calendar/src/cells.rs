//! Codes in the cells of a terminal.

use crate::code::Code;

/// A cell. Dark and light are black and white, whatever the theme: readers fail at light on dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// A space, `▀` or `▄`. Never `█`: many fonts leave seams between two of them, while
    /// backgrounds touch.
    pub symbol: char,
    /// True if the symbol is dark. For a space it is as the background.
    pub is_dark: bool,
    /// True if the background is dark.
    pub has_dark_background: bool,
}

impl Cell {
    fn of(upper: bool, lower: bool) -> Self {
        match (upper, lower) {
            (true, false) => Self { symbol: '▀', is_dark: true, has_dark_background: false },
            (false, true) => Self { symbol: '▄', is_dark: true, has_dark_background: false },
            (is_dark, _) => Self { symbol: ' ', is_dark, has_dark_background: is_dark },
        }
    }
}

/// Returns the rows of cells of a code with its margin, two modules a cell.
///
/// # Examples
///
/// ```
/// use sabar_calendar::{Code, Room, cells};
///
/// let code = Code::of("a", Room { columns: 80, rows: 24 }).unwrap();
/// let cells = cells(&code);
/// assert_eq!((cells.len(), cells[0].len()), (15, 29));
/// ```
#[must_use]
pub fn cells(code: &Code) -> Vec<Vec<Cell>> {
    let row = |y: usize| {
        (0..code.side()).map(|x| Cell::of(code.is_dark(x, y), code.is_dark(x, y + 1))).collect()
    };
    (0..code.side()).step_by(2).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Room;

    #[test]
    fn the_upper_left_corner_is_drawn_with_half_blocks_on_light() {
        let code = Code::of("a", Room { columns: 80, rows: 24 }).unwrap();
        let rows: Vec<String> = cells(&code)
            .iter()
            .map(|row| {
                row.iter()
                    .take(11)
                    .map(|cell| match (cell.symbol, cell.has_dark_background) {
                        (' ', true) => '#',
                        (symbol, _) => symbol,
                    })
                    .collect()
            })
            .collect();
        let expected = [
            "           ",
            "           ",
            "    #▀▀▀▀▀#",
            "    # ### #",
            "    # ▀▀▀ #",
            "    ▀▀▀▀▀▀▀",
        ];
        assert_eq!(rows.get(..6).unwrap(), expected);
    }
}
