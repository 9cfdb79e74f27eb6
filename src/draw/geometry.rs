//! The only module besides `sabar_text` that knows left and right.
//!
//! Layouts place everything as if every language read from column 0 onward; [`Canvas`] mirrors them
//! for languages read from the right.
//!
//! Invariants: mirroring twice changes nothing, and mirroring keeps the size and stays inside.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::Style;

use sabar_term::backend::Sheet;
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

/// A sheet with columns counted from the edge where reading starts.
#[derive(Debug)]
pub struct Canvas<'a> {
    sheet: &'a mut Sheet,
    direction: Direction,
}

impl<'a> Canvas<'a> {
    /// Returns a canvas over the whole sheet, read in `direction`.
    #[must_use]
    pub fn new(sheet: &'a mut Sheet, direction: Direction) -> Self {
        Self { sheet, direction }
    }

    /// Returns the width in columns.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.sheet.area().width
    }

    /// Returns the rectangle on the screen of one in start coordinates.
    #[must_use]
    pub fn on_screen(&self, rect: Rect) -> Rect {
        on_screen(rect, self.sheet.area(), self.direction)
    }

    /// Fills `rect` with blanks of a style.
    pub fn fill(&mut self, rect: Rect, style: Style) {
        self.sheet.fill(self.on_screen(rect), style);
    }

    /// Adds to the style of every cell of `rect`.
    pub fn restyle(&mut self, rect: Rect, style: Style) {
        self.sheet.restyle(self.on_screen(rect), style);
    }

    /// Draws a laid out line into a rectangle of its width.
    pub fn line(&mut self, rect: Rect, line: &Line, style: Style) {
        let rect = self.on_screen(rect);
        if let Some(characters) = line.characters() {
            return self.sheet.write_text(rect.x, rect.y, characters, style);
        }
        let symbols = line.cells().map(|cell| (cell.symbol, cell.width));
        self.sheet.write(rect.x, rect.y, symbols, style);
    }

    /// Adds to the style of those cells of a line that show some of these bytes of its text, and
    /// draws a sign in the blank before them.
    pub fn mark(
        &mut self,
        rect: Rect,
        line: &Line,
        bytes: &Range<usize>,
        (sign, style): (char, Style),
    ) {
        let rect = self.on_screen(rect);
        let mut x = rect.x;
        let mut marked: Option<Range<u16>> = None;
        for cell in line.cells() {
            let width = u16::from(cell.width);
            if cell.source.start < bytes.end && bytes.start < cell.source.end {
                self.sheet.restyle(Rect { x, width, ..rect }, style);
                let start = marked.map_or(x, |marked| marked.start);
                marked = Some(start..x.saturating_add(width));
            }
            x = x.saturating_add(width);
        }
        let before = match self.direction {
            Direction::LeftToRight => marked.and_then(|marked| marked.start.checked_sub(1)),
            Direction::RightToLeft => marked.map(|marked| marked.end),
        };
        if let Some(x) = before.filter(|x| self.sheet.is_blank(*x, rect.y)) {
            self.sheet.write_characters(x, rect.y, std::iter::once(sign), style);
        }
    }

    /// Draws glyphs, one per column in reading direction, mirrored where they have a direction.
    pub fn glyphs(&mut self, rect: Rect, glyphs: &str, style: Style) {
        // Those beyond the screen are not drawn.
        let most = usize::from(rect.width.min(self.width().saturating_sub(rect.x)));
        match self.direction {
            Direction::LeftToRight => {
                self.sheet.write_characters(rect.x, rect.y, glyphs.chars().take(most), style);
            }
            Direction::RightToLeft => {
                let end = glyphs.char_indices().nth(most).map_or(glyphs.len(), |(end, _)| end);
                let shown = glyphs.get(..end).unwrap_or_default().chars();
                let count = u16::try_from(shown.clone().count()).unwrap_or(u16::MAX);
                let at = self.on_screen(Rect { width: count, ..rect });
                // Neighbors are equal most of the time.
                let mut last = (' ', ' ');
                let mirrored = shown.rev().map(|glyph| {
                    if glyph != last.0 {
                        last = (glyph, mirror_glyph(glyph));
                    }
                    last.1
                });
                self.sheet.write_characters(at.x, at.y, mirrored, style);
            }
        }
    }

    /// Draws cells from left to right whatever the direction: a mirrored code is another code.
    pub fn unmirrored(&mut self, rect: Rect, cells: impl Iterator<Item = (char, Style)>) {
        let rect = self.on_screen(rect);
        for ((symbol, style), x) in cells.zip(rect.x..rect.right()) {
            self.sheet.write_characters(x, rect.y, std::iter::once(symbol), style);
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
