//! Signs of danger: two in a row where rows are scarce, and the body beside them where there is room.

use super::{Density, GUTTER, LayoutBuilder, SIGN};
use crate::draw::operation::DrawOp;
use crate::draw::theme::Role;
use crate::screen::block::{Frame, Phrase};
use sabar_content::BodyPart;

/// Rows of a window from which on each sign of danger has a row of its own.
const ONE_COLUMN_FROM: u16 = 26;

/// The drawing of the body beside the signs of danger.
#[derive(Clone, Debug)]
pub struct BodyMap {
    /// The areas with their shades.
    pub shades: Vec<(&'static str, char)>,
    /// The columns at the end of the rows that it takes.
    pub columns: u16,
    /// The first row below it.
    pub below: u16,
}

impl LayoutBuilder<'_> {
    /// Returns true if no other language must keep step with the rows.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.is_alone
    }

    /// Places what follows before the body.
    pub fn begin_body_map(&mut self, map: BodyMap) {
        self.body_map = Some(map);
    }

    /// Returns the shade of a part of the body in the drawing beside the current row.
    #[must_use]
    pub fn shade_of(&self, part: BodyPart) -> Option<char> {
        let area = part.area()?;
        let (_, shade) = self.body_map.as_ref()?.shades.iter().find(|(known, _)| *known == area)?;
        Some(*shade)
    }

    /// Returns true where each sign of danger has a row of its own.
    #[must_use]
    pub fn has_row_for_each_sign(&self) -> bool {
        self.spacing.density == Density::Roomy && self.rows >= ONE_COLUMN_FROM
    }

    /// Lays out a short sign of danger in the free half of the row above. Otherwise the other half of
    /// the row it will get is free if it is short. On high screens each has a row of its own.
    pub fn beside_the_item_above(
        &mut self,
        phrase: &Phrase,
        (mark, role): (char, Role),
        least: u16,
    ) -> bool {
        let is_sign = self.frame.is_some_and(|(frame, _)| frame == Frame::Signs);
        let column = self.width() / 2;
        let room = column.saturating_sub(GUTTER + 1);
        let free = self.half.take().filter(|y| y + 1 == self.y);
        if !is_sign || !self.is_alone || self.has_row_for_each_sign() || room < least {
            return false;
        }
        let line = self.texts.line(&phrase.text, phrase.direction);
        if line.width() > room {
            return false;
        }
        let Some(y) = free else {
            self.half = Some(self.y);
            return false;
        };
        let x = self.x() + column + SIGN;
        self.put(DrawOp::glyphs(x, y, mark.to_string(), role));
        let line = DrawOp::line(x + GUTTER - SIGN, y, line, Role::Body);
        self.split_row(column);
        self.put(line.of_text(&phrase.text));
        true
    }
}
