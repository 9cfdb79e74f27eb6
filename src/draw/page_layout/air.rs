//! The empty rows between blocks.

use super::{Density, Framing, Kept, LayoutBuilder};
use crate::draw::widget::apart;
use crate::screen::block::{Block, Item, Statement};

/// Rows of a page, below which nothing is left empty after a chart.
const CHART_ROWS: u16 = 18;

impl LayoutBuilder<'_> {
    /// Returns the empty rows between two blocks.
    pub(super) fn air(&self, before: &Item, after: &Item) -> u16 {
        let part = match (&before.block, &after.block) {
            (Block::Choice(_), Block::Choice(_)) => Kept::BetweenAnswers,
            (_, Block::Choice(_)) => Kept::BeforeAnswers,
            _ => Kept::BetweenBlocks,
        };
        let density = self.spacing.of_part(part);
        if density < Density::Compact {
            return 0;
        }
        let normal = u16::from(density >= Density::Normal);
        if before.frame != after.frame && self.framing == Framing::Boxed {
            let is_new_part = after.frame.is_none() && matches!(after.block, Block::Heading(_));
            let is_button = after.frame.is_none() && matches!(after.block, Block::Buttons(_));
            return u16::from(is_new_part).max(if is_button { normal } else { 0 });
        }
        match (&before.block, &after.block) {
            (Block::Gap, _) | (_, Block::Gap) => 0,
            // The chart and one card stand together on 22 rows.
            (Block::Picture(_), _) if self.rows < CHART_ROWS => 0,
            (_, Block::Heading(_)) => 1,
            (Block::Heading(_), _) => 0,
            (Block::Title(_), _) => normal,
            // A row that leads to a question is some rows of text, which nothing else sets apart.
            (Block::Choice(link), Block::Choice(_) | Block::Note(..)) if link.is_link => 1,
            (Block::Choice(_), Block::Choice(_)) => normal,
            // The rows of a frame belong together, and each statement begins with a sign.
            (Block::Statement(Statement { caption: None, .. }), Block::Statement(_))
                if after.frame.is_some() && self.spacing.density < Density::Roomy =>
            {
                0
            }
            (Block::Statement(_), Block::Statement(_) | Block::Choice(_)) => normal,
            (Block::Note(..), Block::Question(_)) => normal,
            (Block::Choice(_), Block::Note(..)) => normal,
            (Block::Note(..), Block::Statement(_) | Block::Choice(_)) => 1,
            (Block::Note(..), Block::Picture(_)) => normal,
            (Block::KeyRow(..), Block::Note(..) | Block::Choice(_)) => normal,
            (Block::Note(..), Block::Picker(_)) => normal,
            (Block::Buttons(_) | Block::Choice(_), Block::Buttons(_)) => apart(density),
            (Block::Picker(_) | Block::Picture(_) | Block::Illustration(_), _) => 1,
            (_, Block::Illustration(_)) => 1,
            (Block::Pair(..), Block::Pair(..)) => normal,
            (Block::Note(..), Block::Pair(..)) => 1,
            _ => 0,
        }
    }
}
