//! The places of text on paper, in points (1/72 inch) from the left edge. Only this file and
//! `lines.rs` know left and right.

use super::sheet::{Direction, Paper, Sheet, TextSize};

/// The narrowest of two columns beside each other, in ems of the text.
const NARROWEST: f32 = 12.0;
/// The space between two columns, in ems.
const BETWEEN: f32 = 1.6;

/// The measures of a page, in points.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pub width: f32,
    /// The height, or nothing for a roll.
    pub height: Option<f32>,
    pub margin: f32,
}

impl Page {
    pub fn of(paper: Paper) -> Self {
        let (width, height, margin) = match paper {
            Paper::A4 => (595.28, Some(841.89), 42.5),
            Paper::A5 => (419.53, Some(595.28), 34.0),
            Paper::Letter => (612.0, Some(792.0), 42.5),
            // Printers leave 4 mm of a roll unprinted at either side.
            Paper::Receipt80 => (226.77, None, 12.0),
        };
        Self { width, height, margin }
    }

    /// Returns the column between the margins.
    pub fn column(self) -> Column {
        Column { x: self.margin, width: self.width - 2.0 * self.margin }
    }
}

/// Sizes of text, in points.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    pub text: f32,
    pub title: f32,
    pub heading: f32,
    pub value: f32,
    pub small: f32,
    /// Of the names beside bars.
    pub chart: f32,
}

impl Sizes {
    pub fn of(sheet: &Sheet) -> Self {
        match sheet.text_size {
            TextSize::Normal => Self {
                text: 11.0,
                title: 17.0,
                heading: 13.0,
                value: 16.0,
                small: 8.5,
                chart: 10.0,
            },
            TextSize::Large => Self {
                text: 18.0,
                title: 25.0,
                heading: 20.0,
                value: 25.0,
                small: 16.0,
                chart: 16.0,
            },
        }
    }
}

/// A part of the width of a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// The left edge.
    pub x: f32,
    pub width: f32,
}

impl Column {
    /// Returns it without `inset` at both sides.
    pub fn inset(self, inset: f32) -> Self {
        Self { x: self.x + inset, width: self.width - 2.0 * inset }
    }

    /// Returns it without `indent` at the side where lines begin.
    pub fn indented(self, direction: Direction, indent: f32) -> Self {
        let x = match direction {
            Direction::LeftToRight => self.x + indent,
            Direction::RightToLeft => self.x,
        };
        Self { x, width: self.width - indent }
    }

    /// Returns the left edge of something of a width that begins where lines begin.
    pub fn at_start(self, direction: Direction, width: f32) -> f32 {
        match direction {
            Direction::LeftToRight => self.x,
            Direction::RightToLeft => self.x + self.width - width,
        }
    }

    /// Returns the left edge of something of a width at the other side.
    pub fn at_end(self, direction: Direction, width: f32) -> f32 {
        match direction {
            Direction::LeftToRight => self.x + self.width - width,
            Direction::RightToLeft => self.x,
        }
    }

    /// Divides it into two columns for text of a size, the first one where lines of `direction`
    /// begin, or returns nothing if it is too narrow.
    pub fn halves(self, direction: Direction, size: f32) -> Option<[Self; 2]> {
        let width = (self.width - BETWEEN * size) / 2.0;
        let first = Self { x: self.at_start(direction, width), width };
        let second = Self { x: self.at_end(direction, width), width };
        (width >= NARROWEST * size).then_some([first, second])
    }
}
