//! The only module besides `sabar_text` that knows left and right.
//!
//! Layouts place everything as if every language read from column 0 onward; [`Canvas`] mirrors them
//! for languages read from the right.
//!
//! Invariants: mirroring twice changes nothing, and mirroring keeps the size and stays inside.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use sabar_text::{self, Direction, Line};

/// Returns the mirror image of `rect` within `within`.
///
/// Invariant: `rect` lies inside `within`; otherwise it is moved to the edge.
#[must_use]
pub fn mirror(rect: Rect, within: Rect) -> Rect {
    let from_start = rect.x.saturating_sub(within.x);
    let x = within.right().saturating_sub(from_start).saturating_sub(rect.width).max(within.x);
    Rect { x, ..rect }
}

/// Returns the mirrored glyph of a frame, bar or arrow.
#[must_use]
pub fn mirror_glyph(glyph: char) -> char {
    PAIRS
        .iter()
        .find_map(|&(one, other)| match glyph {
            _ if glyph == one => Some(other),
            _ if glyph == other => Some(one),
            _ => None,
        })
        .unwrap_or(glyph)
}

/// Glyphs with a direction.
const PAIRS: &[(char, char)] = &[
    ('(', ')'),
    ('<', '>'),
    ('[', ']'),
    ('{', '}'),
    ('/', '\\'),
    ('›', '‹'),
    ('→', '←'),
    ('▸', '◂'),
    ('▶', '◀'),
    ('┌', '┐'),
    ('└', '┘'),
    ('├', '┤'),
    ('╭', '╮'),
    ('╰', '╯'),
    ('╴', '╶'),
    ('┏', '┓'),
    ('┗', '┛'),
    ('┣', '┫'),
    ('╔', '╗'),
    ('╚', '╝'),
    ('╠', '╣'),
    ('╒', '╕'),
    ('╓', '╖'),
    ('╘', '╛'),
    ('╙', '╜'),
    ('╞', '╡'),
    ('╟', '╢'),
    ('▌', '▐'),
];

/// A buffer with columns counted from the edge where reading starts.
#[derive(Debug)]
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    direction: Direction,
}

impl<'a> Canvas<'a> {
    /// Returns a canvas over the whole buffer, read in `direction`.
    #[must_use]
    pub fn new(buffer: &'a mut Buffer, direction: Direction) -> Self {
        Self { buffer, direction }
    }

    /// Returns the width in columns.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.buffer.area.width
    }

    /// Returns the rectangle on the screen of one in start coordinates.
    #[must_use]
    pub fn on_screen(&self, rect: Rect) -> Rect {
        on_screen(rect, self.buffer.area, self.direction)
    }

    /// Fills `rect` with blanks of a style.
    pub fn fill(&mut self, rect: Rect, style: Style) {
        let area = self.buffer.area;
        let rect = self.on_screen(rect).intersection(area);
        let mut blank = Cell::EMPTY;
        blank.set_style(style);
        let width = usize::from(area.width);
        for row in rect.top() - area.y..rect.bottom() - area.y {
            let begin = usize::from(row) * width + usize::from(rect.x - area.x);
            let cells = self.buffer.content.get_mut(begin..begin + usize::from(rect.width));
            cells.unwrap_or_default().fill(blank.clone());
        }
    }

    /// Adds to the style of every cell of `rect`.
    pub fn restyle(&mut self, rect: Rect, style: Style) {
        let rect = self.on_screen(rect).intersection(self.buffer.area);
        self.buffer.set_style(rect, style);
    }

    /// Draws a laid out line into a rectangle of its width.
    pub fn line(&mut self, rect: Rect, line: &Line, style: Style) {
        let rect = self.on_screen(rect);
        sabar_text::paint::line(line, rect.x, rect.y, style, self.buffer);
    }

    /// Draws glyphs, one per column in reading direction, mirrored where they have a direction.
    pub fn glyphs(&mut self, rect: Rect, glyphs: &str, style: Style) {
        for (column, glyph) in (rect.x..rect.right()).zip(glyphs.chars()) {
            let cell = self.on_screen(Rect { x: column, width: 1, ..rect });
            let glyph = match self.direction {
                Direction::LeftToRight => glyph,
                Direction::RightToLeft => mirror_glyph(glyph),
            };
            if let Some(cell) = self.buffer.cell_mut(Position::new(cell.x, cell.y)) {
                cell.set_char(glyph).set_style(style);
            }
        }
    }
}

/// Returns the rectangle on a screen of one in start coordinates.
#[must_use]
pub fn on_screen(rect: Rect, screen: Rect, direction: Direction) -> Rect {
    match direction {
        Direction::LeftToRight => rect,
        Direction::RightToLeft => mirror(rect, screen),
    }
}

/// Returns the start coordinate of a column of the screen.
#[must_use]
pub fn from_screen(column: u16, screen: Rect, direction: Direction) -> u16 {
    on_screen(Rect { x: column, y: 0, width: 1, height: 1 }, screen, direction).x
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A screen and a rectangle inside it.
    fn rect_within() -> impl Strategy<Value = (Rect, Rect)> {
        (0u16..200, 1u16..200, 0u16..200, 0u16..200).prop_map(|(start, columns, x, width)| {
            let x = x % columns;
            let rect = Rect { x: start + x, y: 3, width: width % (columns - x + 1), height: 2 };
            (rect, Rect { x: start, y: 0, width: columns, height: 40 })
        })
    }

    proptest! {
        #[test]
        fn mirroring_twice_is_nothing((rect, within) in rect_within()) {
            prop_assert_eq!(mirror(mirror(rect, within), within), rect);
        }

        #[test]
        fn mirroring_keeps_size_and_stays_inside((rect, within) in rect_within()) {
            let mirrored = mirror(rect, within);
            prop_assert_eq!((mirrored.width, mirrored.height), (rect.width, rect.height));
            prop_assert_eq!(within.intersection(mirrored), mirrored);
        }
    }

    #[test]
    fn every_pointing_glyph_has_its_mirror_image() {
        for &(one, other) in PAIRS {
            assert_eq!(mirror_glyph(one), other);
            assert_eq!(mirror_glyph(other), one);
        }
        assert_eq!(mirror_glyph('─'), '─');
    }
}
