//! Page layouts: blocks laid out at a width, as high as needed.
//!
//! A layout is independent of focus and scroll position. It changes only with the text, the width
//! and the answers, so it is computed once and drawn many times.

mod air;
pub mod beside;
pub mod cuts;
mod focus_target;
mod frames;
pub mod parts;
pub mod sides;
mod signs;
mod spacing;

use std::ops::Range;
use std::rc::Rc;

use ratatui::layout::Rect;

use self::parts::Part;
use super::BUTTON_ROWS;
use super::operation::{DrawOp, PagePart};
use super::texts::Texts;
use super::theme::Role;
use crate::model::StatementAt;
use crate::screen::block::{Frame, Phrase};
use crate::screen::scene::Scene;

pub use self::focus_target::{FocusTarget, Highlight, MirroredTarget};
pub use self::signs::BodyMap;
pub use self::spacing::{Density, Kept, Spacing, fitting, wider};

/// Columns of body text at most.
pub const MEASURE: u16 = 68;

/// Columns before text: the focus mark, a blank, a sign, a blank.
pub const GUTTER: u16 = 4;

/// The column of signs, and of text without one.
pub const SIGN: u16 = 2;

/// Rows between the head and the foot of a page, without which there is no head.
const LEAST_SCROLLING: u16 = 5;

/// Blocks laid out.
#[derive(Clone, Debug, Default)]
pub struct PageLayout {
    /// Columns.
    pub width: u16,
    /// The first rows, which stand still above the window: whom to call.
    pub head: u16,
    /// Rows before the foot, most of which scroll.
    pub height: u16,
    /// Rows after these that stand still below the window: the ways on and back.
    pub foot: u16,
    /// The draw operations, ordered by row.
    pub operations: Vec<DrawOp>,
    /// The focus targets, in reading order.
    pub targets: Vec<FocusTarget>,
    /// The first row of every block.
    pub tops: Vec<u16>,
    /// The blocks, with how each holds together where the page is cut.
    pub parts: Vec<Part>,
    /// Rows with which sentences inside texts begin, in order.
    pub sentences: Vec<u16>,
    /// Rows with which items inside blocks begin, in order: of a list, of a legend, of a chart.
    pub items: Vec<u16>,
    /// Rows inside blocks that belong to what is above them.
    pub bound: Vec<Range<u16>>,
    /// Rows of other languages below the patient's, which belong to these.
    pub others: Vec<Range<u16>>,
    /// The boxes of frames and the roles of their edges.
    pub boxes: Vec<(Rect, Role)>,
    /// The rows of the headings of frames: the first, and the one after the last.
    pub frame_headings: Vec<Range<u16>>,
    /// True if what a safety note comes from is said below it.
    pub names_frame: bool,
    /// True if a word was broken because it was wider than its column.
    pub splits_word: bool,
    /// The index of the text of the code that it shows; the first text is the best.
    pub code: Option<usize>,
}

impl PageLayout {
    /// Returns the rectangle that scrolling must show for a target: of the foot, the last row, so
    /// that the text before it is read first, and of the head the first row below it.
    #[must_use]
    pub fn reach(&self, target: &FocusTarget) -> Rect {
        if self.is_foot(target.rect) {
            return Rect { y: self.height.saturating_sub(1), height: 1, ..target.rect };
        }
        if self.is_head(target.rect) {
            return Rect { y: self.head, height: 1, ..target.rect };
        }
        target.rect
    }

    /// Returns the columns between the ways back and on, if they are all that is in the foot and are
    /// not too high.
    #[must_use]
    pub fn between_ways(&self) -> Option<Range<u16>> {
        let is_way = |target: &&FocusTarget| target.rect.width > 0 && self.is_foot(target.rect);
        let mut ways = self.targets.iter().filter(is_way);
        let (back, on) = (ways.next()?.rect, ways.next()?.rect);
        let is_one_row = ways.next().is_none() && back.y == on.y && back.right() < on.x;
        let is_one_row = is_one_row && back.height < BUTTON_ROWS;
        is_one_row.then(|| back.right()..on.x.saturating_sub(2).max(back.right()))
    }

    /// Returns the index of the target of a statement.
    #[must_use]
    pub fn target_of(&self, at: StatementAt) -> Option<usize> {
        let is_it = |target: &FocusTarget| target.statement.is_some_and(|(own, _)| own == at);
        self.targets.iter().position(is_it)
    }

    /// Returns true if a rectangle is in the head.
    #[must_use]
    pub fn is_head(&self, rect: Rect) -> bool {
        rect.y < self.head
    }

    /// Returns true if a rectangle is in the foot.
    #[must_use]
    pub fn is_foot(&self, rect: Rect) -> bool {
        self.foot > 0 && rect.y >= self.height
    }
}

/// The blocks that can be in focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resting {
    /// Statements, buttons and choices.
    OnStatements,
    /// Every paragraph: on pages of text the focus marks the reader's position.
    OnParagraphs,
}

/// The form of frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// A box with its heading at the top.
    Boxed,
    /// The heading alone, below: the page has one statement.
    Named,
}

/// Lays out operations and focus targets, row after row.
#[derive(Debug)]
pub struct LayoutBuilder<'a> {
    /// Read access to settings, content and messages.
    pub scene: Scene<'a>,
    /// The texts laid out.
    pub texts: &'a Texts<'a>,
    /// The spacing.
    pub spacing: Spacing,
    framing: Framing,
    /// Rows of the window.
    pub rows: u16,
    layout: PageLayout,
    y: u16,
    row: usize,
    frame: Option<(Frame, u16)>,
    frame_opened: Option<u16>,
    has_foot: bool,
    /// The row of an item of a list whose other half is free.
    half: Option<u16>,
    /// True if no other language must keep step with the rows.
    is_alone: bool,
    /// True for another language below the patient's, whose drawings serve both.
    is_under: bool,
    /// The columns at its end in which the focus of the patient's language stands.
    focus_columns: u16,
    /// True for a half of a page whose other half, above or below it, is read the other way.
    is_with_turned: bool,
    /// The columns at the start that a code takes, and the row below it.
    beside: (u16, u16),
    /// The body beside the signs of danger.
    body_map: Option<BodyMap>,
    /// The part of the page with which operations are drawn, if not with every one.
    only_while: Option<PagePart>,
}

impl<'a> LayoutBuilder<'a> {
    fn new(
        scene: Scene<'a>,
        texts: &'a Texts<'a>,
        (width, rows): (u16, u16),
        (spacing, framing): (Spacing, Framing),
    ) -> Self {
        let layout = PageLayout { width, ..PageLayout::default() };
        Self {
            scene,
            texts,
            spacing,
            framing,
            rows,
            layout,
            y: 0,
            row: 0,
            frame: None,
            frame_opened: None,
            has_foot: false,
            half: None,
            is_alone: true,
            is_under: false,
            focus_columns: 0,
            is_with_turned: false,
            beside: (0, 0),
            body_map: None,
            only_while: None,
        }
    }

    /// Returns true for another language below the patient's.
    #[must_use]
    pub fn is_under(&self) -> bool {
        self.is_under
    }

    /// Returns the current row.
    #[must_use]
    pub fn y(&self) -> u16 {
        self.y
    }

    /// Returns the first column inside the frame, if there is one.
    #[must_use]
    pub fn x(&self) -> u16 {
        self.beside.0 + self.edge()
    }

    /// Returns the columns of the edge of the frame, if there is one.
    fn edge(&self) -> u16 {
        if self.frame.is_some_and(|(frame, _)| self.is_boxed(frame)) { 2 } else { 0 }
    }

    /// Returns the columns inside the frame, if there is one.
    #[must_use]
    pub fn width(&self) -> u16 {
        let body = self.body_map.as_ref().filter(|map| self.y < map.below);
        let body = body.map_or(0, |map| map.columns);
        self.layout
            .width
            .saturating_sub(self.beside.0 + 2 * self.edge() + body + self.focus_columns)
    }

    /// Places everything after this beside a code of so many columns and rows.
    pub fn begin_beside(&mut self, columns: u16, rows: u16) {
        self.beside = (columns, self.y.saturating_add(rows));
    }

    /// Records that there is a code, with one of its texts.
    pub fn found_code(&mut self, text: usize) {
        self.layout.code = Some(text);
    }

    /// Returns true if there is a code.
    pub fn has_code(&self) -> bool {
        self.layout.code.is_some()
    }

    /// Records that these rows belong to what is above them in their block.
    pub fn keep_with_above(&mut self, rows: Range<u16>) {
        self.layout.bound.push(rows);
    }

    /// Records that an item inside the block begins with this row.
    pub fn begin_item(&mut self, row: u16) {
        self.layout.items.push(row);
    }

    /// Records that these rows are of another language, below the patient's.
    pub fn in_other_language(&mut self, rows: Range<u16>) {
        self.layout.others.push(rows);
    }

    /// Leaves rows empty.
    pub fn skip(&mut self, rows: u16) {
        self.y = self.y.saturating_add(rows);
    }

    /// Adds an operation.
    pub fn put(&mut self, operation: DrawOp) {
        let only_while = self.only_while.or(operation.only_while);
        self.layout.operations.push(DrawOp { only_while, ..operation });
    }

    /// Draws what is added from now on only while the window shows this part of the page; `None` ends
    /// that.
    pub fn draw_only_while(&mut self, part: Option<PagePart>) {
        self.only_while = part;
    }

    /// Returns a number for a new group of targets.
    #[must_use]
    pub fn new_group(&self) -> usize {
        self.layout.targets.len()
    }

    /// Moves to a row further below.
    pub fn skip_to(&mut self, y: u16) {
        self.y = self.y.max(y);
    }

    /// Begins a new row of targets.
    pub fn next_row(&mut self) {
        self.row += 1;
    }

    /// Lays out a paragraph at column `x` of the layout, at most `width` columns wide, and moves
    /// below it. Text of the other direction is aligned to its own side.
    pub fn paragraph(&mut self, x: u16, width: u16, phrase: &Phrase, role: Role) {
        let rows = self.paragraph_at((x, self.y), width, phrase, role);
        self.skip(rows);
    }

    /// Lays out a paragraph at a position and returns its number of rows.
    pub fn paragraph_at(
        &mut self,
        (x, y): (u16, u16),
        width: u16,
        phrase: &Phrase,
        role: Role,
    ) -> u16 {
        let paragraph = self.texts.wrapped(phrase, width);
        self.layout.splits_word |= paragraph.splits_word;
        let own_side = phrase.direction == self.scene.direction();
        let ends = paragraph.sentence_ends.iter().filter_map(|line| u16::try_from(*line).ok());
        self.layout.sentences.extend(ends.map(|line| y.saturating_add(line).saturating_add(1)));
        for (line, y) in paragraph.lines.iter().zip(y..) {
            let indent = if own_side { 0 } else { width.saturating_sub(line.width()) };
            let line = DrawOp::line(x.saturating_add(indent), y, Rc::clone(line), role);
            self.put(DrawOp { text: paragraph.key, ..line });
        }
        paragraph.height()
    }

    /// Lays out one unwrapped line and returns its width.
    pub fn line_at(&mut self, (x, y): (u16, u16), phrase: &Phrase, role: Role) -> u16 {
        let line = self.texts.line(&phrase.text, phrase.direction);
        let width = line.width();
        self.put(DrawOp::line(x, y, line, role).of_text(&phrase.text));
        width
    }

    /// Returns the first row of the next block, with its frame if that was just opened.
    fn top_of_block(&mut self) -> u16 {
        self.frame_opened.take().unwrap_or(self.y)
    }

    /// Returns true in the part that stands still.
    #[must_use]
    pub fn is_in_foot(&self) -> bool {
        self.has_foot
    }

    /// Ends the part that scrolls.
    fn begin_foot(&mut self) {
        self.layout.height = self.y;
        self.has_foot = true;
    }

    fn finish(mut self) -> PageLayout {
        self.skip_to(self.beside.1);
        if self.has_foot {
            self.layout.foot = self.y.saturating_sub(self.layout.height);
        } else {
            self.layout.height = self.y;
        }
        let PageLayout { head, foot, .. } = self.layout;
        if head + foot + LEAST_SCROLLING > self.rows {
            self.layout.head = 0;
        }
        self.layout.operations.sort_by_key(|operation| operation.rect.y);
        self.layout.sentences.sort_unstable();
        self.layout.items.sort_unstable();
        self.layout
    }
}
