//! Blocks laid out on a sheet as wide as the screen and as long as they need.
//!
//! A sheet knows nothing of focus and scroll position: it changes only with the words, the width
//! and the answers, so it is made once and drawn many times.

pub mod beside;

use ratatui::layout::Rect;

use super::operation::DrawOp;
use super::theme::Role;
use crate::model::StatementAt;
use crate::model::action::Action;
use crate::screen::block::{Block, Frame, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use crate::settings::DensityChoice;
use sabar_content::Standing;

/// Body text is at most this many columns wide.
pub const MEASURE: u16 = 72;

/// Columns before text: the focus mark, a blank, a sign, a blank.
pub const GUTTER: u16 = 4;

/// Where signs stand, and text that has none.
pub const SIGN: u16 = 2;

/// How much air there is, decided by the height of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Density {
    /// Below 20 rows.
    Compact,
    /// Below 30 rows.
    Normal,
    /// From 30 rows on: what can be pressed is three rows high.
    Roomy,
}

impl Density {
    /// The density chosen, or that of a terminal with this many rows.
    #[must_use]
    pub fn of(rows: u16, chosen: DensityChoice) -> Self {
        match (chosen, rows) {
            (DensityChoice::Compact, _) | (DensityChoice::Auto, 0..20) => Self::Compact,
            (DensityChoice::Normal, _) | (DensityChoice::Auto, 20..30) => Self::Normal,
            (DensityChoice::Roomy, _) | (DensityChoice::Auto, 30..) => Self::Roomy,
        }
    }
}

/// Blocks laid out.
#[derive(Clone, Debug, Default)]
pub struct PageLayout {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// What to draw, ordered by row.
    pub pieces: Vec<DrawOp>,
    /// What can be focused or pressed, in reading order.
    pub stops: Vec<FocusTarget>,
    /// The first row of every block.
    pub tops: Vec<u16>,
    /// Whether some word had to be broken because it was wider than its column.
    pub splits_word: bool,
}

/// Something that can be focused or pressed.
#[derive(Clone, Copy, Debug)]
pub struct FocusTarget {
    /// Where it is on the sheet.
    pub rect: Rect,
    /// The row of stops it belongs to; up and down go from row to row.
    pub row: usize,
    /// What pressing it does.
    pub action: Option<Action>,
    /// Whether the focus can rest on it.
    pub is_focusable: bool,
    /// The number that presses it.
    pub number: Option<u8>,
    /// The number counts only while a stop of the same group is in focus.
    pub group: Option<usize>,
    /// The statement it shows.
    pub statement: Option<(StatementAt, Standing)>,
    /// Whether all of it shows the focus, and not only a mark before it.
    pub is_button: bool,
    /// Whether the focus lands on it rather than on the first of its row.
    pub is_preferred: bool,
    /// The stop that it is in another language; pressing it presses that one.
    pub echo: Option<MirroredTarget>,
}

/// A stop is the same as one of the patient's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MirroredTarget {
    /// The index of that one.
    pub of: usize,
    /// Whether its language is read the other way.
    pub is_turned: bool,
}

impl FocusTarget {
    /// Text on which the focus can rest; it does nothing.
    #[must_use]
    pub fn over(rect: Rect) -> Self {
        Self {
            rect,
            row: 0,
            action: None,
            is_focusable: true,
            number: None,
            group: None,
            statement: None,
            is_button: false,
            is_preferred: false,
            echo: None,
        }
    }
}

/// On what the focus can rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resting {
    /// On statements and on what can be pressed.
    OnStatements,
    /// On every paragraph: where there is nothing but text, the focus is the reader's place.
    OnParagraphs,
}

/// Writes pieces and stops onto a sheet, row after row.
#[derive(Debug)]
pub struct LayoutBuilder<'a> {
    /// What may be looked at.
    pub scene: Scene<'a>,
    /// How much air there is.
    pub density: Density,
    sheet: PageLayout,
    y: u16,
    row: usize,
    frame: Option<(Frame, u16)>,
    frame_opened: Option<u16>,
}

impl<'a> LayoutBuilder<'a> {
    fn new(scene: Scene<'a>, width: u16, density: Density) -> Self {
        let sheet = PageLayout { width, ..PageLayout::default() };
        Self { scene, density, sheet, y: 0, row: 0, frame: None, frame_opened: None }
    }

    /// The row to write on.
    #[must_use]
    pub fn y(&self) -> u16 {
        self.y
    }

    /// The first column inside the frame, if there is one.
    #[must_use]
    pub fn x(&self) -> u16 {
        if self.frame.is_some() { 2 } else { 0 }
    }

    /// Columns inside the frame, if there is one.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.sheet.width.saturating_sub(2 * self.x())
    }

    /// Leaves rows empty.
    pub fn skip(&mut self, rows: u16) {
        self.y = self.y.saturating_add(rows);
    }

    /// Puts a piece on the sheet.
    pub fn put(&mut self, piece: DrawOp) {
        self.sheet.pieces.push(piece);
    }

    /// A number for a new group of stops.
    #[must_use]
    pub fn new_group(&self) -> usize {
        self.sheet.stops.len()
    }

    /// Puts a stop on the sheet, in the current row of stops.
    pub fn stop(&mut self, stop: FocusTarget) {
        self.sheet.stops.push(FocusTarget { row: self.row, ..stop });
    }

    /// Puts a stop over a paragraph that began at row `top`, if the block is one.
    fn paragraph_stop(&mut self, block: &Block, top: u16) {
        if matches!(block, Block::Note(..) | Block::Pair(..) | Block::KeyRow(..)) {
            self.next_row();
            self.stop(FocusTarget::over(Rect {
                x: self.x(),
                y: top,
                width: self.width(),
                height: self.y.saturating_sub(top),
            }));
        }
    }

    /// What comes is below the stops so far.
    pub fn next_row(&mut self) {
        self.row += 1;
    }

    /// Writes a paragraph at column `x` (from the sheet's edge), at most `width` columns wide, and
    /// goes below it. Text of the other direction keeps to its own side.
    pub fn paragraph(&mut self, x: u16, width: u16, phrase: &Phrase, role: Role) {
        let rows = self.paragraph_at((x, self.y), width, phrase, role);
        self.skip(rows);
    }

    /// Writes a paragraph at a place and tells how many rows it has.
    pub fn paragraph_at(
        &mut self,
        (x, y): (u16, u16),
        width: u16,
        phrase: &Phrase,
        role: Role,
    ) -> u16 {
        let paragraph = sabar_text::layout(&phrase.text, phrase.direction, width);
        self.sheet.splits_word |= paragraph.splits_word();
        let own_side = phrase.direction == self.scene.direction();
        for (line, y) in paragraph.lines().iter().zip(y..) {
            let indent = if own_side { 0 } else { width.saturating_sub(line.width()) };
            self.put(DrawOp::line(x.saturating_add(indent), y, line.clone(), role));
        }
        paragraph.height()
    }

    /// Writes one line that is never wrapped and tells how many columns it has.
    pub fn line_at(&mut self, (x, y): (u16, u16), phrase: &Phrase, role: Role) -> u16 {
        let line = sabar_text::single_line(&phrase.text, phrase.direction);
        let width = line.width();
        self.put(DrawOp::line(x, y, line, role));
        width
    }

    /// The rows of air between two blocks.
    fn air(&self, before: &Item, after: &Item) -> u16 {
        if before.frame != after.frame {
            let is_new_part = after.frame.is_none() && matches!(after.block, Block::Heading(_));
            return u16::from(is_new_part);
        }
        let normal = u16::from(self.density >= Density::Normal);
        let roomy = u16::from(self.density >= Density::Roomy);
        match (&before.block, &after.block) {
            (Block::Gap, _) | (_, Block::Gap) => 0,
            (_, Block::Heading(_)) => 1,
            (Block::Heading(_), _) => 0,
            // What to do comes at once, and the signs of danger stand on one small screen.
            (Block::Title(_), Block::Note(_, Tone::FocusTarget)) => roomy,
            (Block::Title(_), _) => normal,
            (Block::Choice(_), Block::Choice(_)) => normal,
            (Block::Statement(_), Block::Statement(_) | Block::Choice(_)) => normal,
            (Block::Question(_), Block::Question(_)) => 1,
            (Block::Note(..), Block::Question(_) | Block::Statement(_) | Block::Choice(_)) => 1,
            (Block::DatePicker(_) | Block::Picture(_), _) => 1,
            (Block::Pair(..), Block::Pair(..)) => normal,
            (Block::Note(..), Block::Pair(..)) => 1,
            _ => 0,
        }
    }

    /// Closes the frame before and opens the next, where they differ.
    fn change_frame(&mut self, before: Option<Frame>, after: Option<Frame>) {
        if before == after {
            return;
        }
        if let Some((frame, top)) = self.frame.take() {
            self.close_frame(frame, top);
        }
        if let Some(frame) = after {
            if self.y > 0 {
                let least = if frame == Frame::Signs { Density::Roomy } else { Density::Normal };
                self.skip(u16::from(self.density >= least));
            }
            self.open_frame(frame);
        }
    }

    fn open_frame(&mut self, frame: Frame) {
        let top = self.y;
        self.frame_opened = Some(top);
        self.frame = Some((frame, top));
        self.skip(1);
        self.frame_heading(frame);
    }

    /// Writes what a frame is.
    fn frame_heading(&mut self, frame: Frame) {
        let Some(word) = frame.heading() else { return };
        let (_, role) = frame_look(frame);
        let heading = self.scene.phrase(word);
        let width = self.width().saturating_sub(SIGN).min(MEASURE);
        self.paragraph(self.x() + SIGN, width, &heading, role);
    }

    /// Draws the box around what was written since `top`.
    fn close_frame(&mut self, frame: Frame, top: u16) {
        let (glyphs, role) = frame_look(frame);
        let [corner, edge, corner_end, side, low, low_end] = glyphs;
        let inner = usize::from(self.sheet.width.saturating_sub(2));
        let edge: String = std::iter::repeat_n(edge, inner).collect();
        let last = self.sheet.width.saturating_sub(1);
        self.put(DrawOp::glyphs(0, top, format!("{corner}{edge}{corner_end}"), role));
        for y in top + 1..self.y {
            self.put(DrawOp::glyphs(0, y, side.to_string(), role));
            self.put(DrawOp::glyphs(last, y, side.to_string(), role));
        }
        self.put(DrawOp::glyphs(0, self.y, format!("{low}{edge}{low_end}"), role));
        self.skip(1);
    }

    /// The block about to be written begins with its frame, if that was just opened.
    fn top_of_block(&mut self) -> u16 {
        self.frame_opened.take().unwrap_or(self.y)
    }

    fn finish(mut self) -> PageLayout {
        self.sheet.height = self.y;
        self.sheet.pieces.sort_by_key(|piece| piece.rect.y);
        self.sheet
    }
}

/// The glyphs and the role of a frame: corner, edge, corner, side, corner, corner.
fn frame_look(frame: Frame) -> ([char; 6], Role) {
    match frame {
        Frame::Label | Frame::Signs => (['╔', '═', '╗', '║', '╚', '╝'], Role::LabelFrame),
        Frame::Claims => (['┌', '╌', '┐', '┊', '└', '┘'], Role::ClaimsFrame),
    }
}
