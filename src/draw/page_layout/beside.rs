//! Blocks in one language or in several: the patient's, with the others side by side or below,
//! block by block.
//!
//! Each language has its own layout pass; the results are merged into the patient's layout and
//! mirrored where a language is read the other way. Only the patient's targets can be in focus.
//! Those of other languages mirror them and can be pressed.

mod merge;
mod questions;

use std::borrow::Cow;

use ratatui::layout::Rect;

use super::parts::Part;
use super::sides::Arrangement;
use super::{
    Density, FocusTarget, Framing, Kept, LayoutBuilder, PageLayout, Resting, SIGN, Spacing,
};
use crate::draw::operation::DrawOp;
use crate::draw::texts::Texts;
use crate::draw::theme::Role;
use crate::draw::widget;
use crate::model::action::Action;
use crate::screen::block::{Block, Frame, Item, Tone};
use crate::screen::scene::Scene;

/// Columns between two languages, with a line in the middle.
const BETWEEN: u16 = 3;

/// The line between languages, and before those below the patient's.
const EDGE: &str = "│";

/// Returns the columns of a page on which each of `sides` languages has `one`.
#[must_use]
pub fn width_of(sides: usize, one: u16) -> u16 {
    let sides = u16::try_from(sides).unwrap_or(u16::MAX);
    one.saturating_mul(sides).saturating_add(BETWEEN.saturating_mul(sides.saturating_sub(1)))
}

/// Returns the columns of each of `sides` languages on a page.
fn column_of(sides: usize, width: u16) -> u16 {
    let sides = u16::try_from(sides).unwrap_or(u16::MAX).max(1);
    width.saturating_sub(BETWEEN.saturating_mul(sides - 1)) / sides
}

/// One language: its scene and the blocks in it.
pub type Side<'a> = (Scene<'a>, Vec<Item>);

/// Lays out the same blocks in the patient's language, which comes first, and in the others, if
/// there are any, at `width` columns, for a window with so many rows.
#[must_use]
pub fn lay_out(
    sides: &[Side<'_>],
    texts: &Texts<'_>,
    (width, rows): (u16, u16),
    (spacing, resting, framing): (Spacing, Resting, Framing),
    arrangement: Arrangement,
) -> PageLayout {
    let [(patient, items), others @ ..] = sides else { return PageLayout::default() };
    let column = match arrangement {
        Arrangement::Columns => column_of(sides.len(), width),
        Arrangement::Rows => width,
    };
    let builder = |scene| LayoutBuilder::new(scene, texts, (column, rows), (spacing, framing));
    let mut builders = Builders {
        patient: builder(*patient),
        others: others.iter().map(|(scene, _)| builder(*scene)).collect(),
        arrangement,
    };
    let is_alone = builders.others.is_empty();
    builders.each(|builder| builder.is_alone = is_alone);
    for other in &mut builders.others {
        other.is_under = arrangement == Arrangement::Rows;
        if other.is_under && other.scene.direction() != patient.direction() {
            other.focus_columns = SIGN;
            other.is_with_turned = true;
            builders.patient.is_with_turned = true;
        }
    }
    let mut before: Option<&Item> = None;
    for (index, item) in items.iter().enumerate() {
        let is_last = index + 1 == items.len();
        // The row before the buttons that stand still is the edge of the window.
        let has_code = builders.patient.has_code();
        let stands_still = |item: &Item| is_way_on(item) || is_way_out(item) && !has_code;
        let is_edge =
            matches!(item.block, Block::Gap) && items.get(index + 1).is_some_and(stands_still);
        if is_edge || framing == Framing::Named && is_dispensable(&item.block, spacing.density) {
            builders.patient.layout.tops.push(builders.patient.y);
            continue;
        }
        builders.change_frame(before, item);
        let is_foot = is_last && stands_still(item);
        if is_foot {
            builders.begin_foot(before, item);
        }
        let before_it = before.filter(|_| !is_foot);
        let air = before_it.map_or(0, |before| builders.patient.air(before, item));
        builders.each(|builder| builder.skip(air));
        let mirrored_targets = others.iter().filter_map(|(_, items)| items.get(index));
        let mirrored_targets: Vec<&Block> = mirrored_targets.map(|item| &item.block).collect();
        builders.write(items, index, &mirrored_targets, resting);
        if index == 0 && matches!(item.block, Block::Call(_)) {
            builders.end_head();
        }
        before = Some(item);
    }
    builders.close_frame(before);
    builders.merge(width)
}

/// Returns true for the buttons on and back, which end a page.
fn is_way_on(item: &Item) -> bool {
    let Block::Buttons(buttons) = &item.block else { return false };
    item.frame.is_none() && buttons.iter().any(|button| button.arrow.is_some())
}

/// Returns true for the button that closes a dialog.
fn is_way_out(item: &Item) -> bool {
    let Block::Buttons(buttons) = &item.block else { return false };
    matches!(buttons.as_slice(), [button] if button.action == Action::Close)
}

/// Reduces a block in both languages to one of them.
fn of_one_side(block: &Block) -> Cow<'_, Block> {
    if let Block::Pair(own, _, tone) = block {
        return Cow::Owned(Block::Note(own.clone(), *tone));
    }
    Cow::Borrowed(block)
}

/// The layout passes of all languages.
struct Builders<'a> {
    patient: LayoutBuilder<'a>,
    others: Vec<LayoutBuilder<'a>>,
    arrangement: Arrangement,
}

impl<'a> Builders<'a> {
    fn each(&mut self, act: impl Fn(&mut LayoutBuilder<'a>)) {
        act(&mut self.patient);
        self.others.iter_mut().for_each(act);
    }

    /// Moves all passes to the same row.
    fn level(&mut self) {
        let y = self.others.iter().map(LayoutBuilder::y).fold(self.patient.y, u16::max);
        self.each(|builder| builder.y = y);
    }

    /// Ends the rows that stand still above the window.
    fn end_head(&mut self) {
        self.level();
        self.each(|builder| builder.layout.head = builder.y);
    }

    /// Begins the rows that stand still below the window, with `item`. Choices over the whole width
    /// or text and the buttons below them would be one shape.
    fn begin_foot(&mut self, before: Option<&Item>, item: &Item) {
        self.level();
        self.each(LayoutBuilder::begin_foot);
        let is_after_choice = before.is_some_and(|it| matches!(it.block, Block::Choice(_)));
        if self.patient.spacing.density >= Density::Normal && (is_after_choice || is_way_out(item))
        {
            self.each(|builder| builder.skip(1));
        }
    }

    /// Changes the frame: each language has its own side by side; below each other they share the
    /// patient's.
    fn change_frame(&mut self, before: Option<&Item>, item: &Item) {
        let is_headed = before.is_some_and(|item| matches!(item.block, Block::Heading(_)));
        let (before, after) = (before.and_then(|item| item.frame), item.frame);
        if self.patient.framing == Framing::Named {
            if let Some(frame) = before.filter(|_| before != after) {
                self.name_frame(frame);
            }
            return;
        }
        self.patient.change_frame(before, after, is_headed);
        for other in &mut self.others {
            match self.arrangement {
                Arrangement::Columns => other.change_frame(before, after, is_headed),
                Arrangement::Rows if before != after => {
                    other.frame = after.map(|frame| (frame, 0));
                    if let Some(frame) = after {
                        let y = self.patient.y;
                        under(&mut self.patient, other, |other| other.frame_heading(frame, false));
                        self.patient.keep_with_above(y..self.patient.y);
                    }
                }
                Arrangement::Rows => {}
            }
        }
        self.level();
        // The longest heading, and those below it, are one.
        if before != after
            && after.is_some()
            && let Some(heading) = self.patient.layout.frame_headings.last_mut()
        {
            heading.end = self.patient.y;
        }
        let (opened, y) = (self.patient.frame_opened, self.patient.y);
        if opened.is_some_and(|top| top < y) {
            self.patient.keep_with_above(y..y + 1);
        }
    }

    /// Lays out the heading of a frame below what it is about, where there is room.
    fn name_frame(&mut self, frame: Frame) {
        let air = match self.patient.spacing.of_part(Kept::FrameName) {
            Density::Tight | Density::Trim => return,
            Density::Compact => 0,
            Density::Normal | Density::Roomy => 1,
        };
        self.each(|builder| builder.skip(air));
        self.patient.frame_name(frame);
        for other in &mut self.others {
            match self.arrangement {
                Arrangement::Columns => other.frame_name(frame),
                Arrangement::Rows => {
                    under(&mut self.patient, other, |other| other.frame_name(frame));
                }
            }
        }
        self.level();
    }

    /// Closes the frame of the last block.
    fn close_frame(&mut self, last: Option<&Item>) {
        let frame = last.and_then(|item| item.frame);
        self.patient.change_frame(frame, None, false);
        if self.arrangement == Arrangement::Columns {
            self.others.iter_mut().for_each(|other| other.change_frame(frame, None, false));
        }
    }

    /// Lays out one item of a page in all languages, and notes its rows.
    fn write(&mut self, items: &[Item], index: usize, mirrored: &[&Block], resting: Resting) {
        let block = &items[index].block;
        let top = self.patient.top_of_block();
        self.patient.layout.tops.push(top);
        self.write_block(block, mirrored, resting);
        let rows = top..self.patient.y;
        if !rows.is_empty() && !self.patient.is_in_foot() && !matches!(block, Block::Gap) {
            self.patient.layout.parts.extend(Part::new(rows, items, index));
        }
    }

    fn write_block(&mut self, block: &Block, mirrored_targets: &[&Block], resting: Resting) {
        if let Block::Question(question) = block {
            self.write_question(question, mirrored_targets);
            return;
        }
        let is_in_rows = self.arrangement == Arrangement::Rows;
        if let (true, Block::Picker(picker)) = (is_in_rows, block) {
            self.write_picker(picker, mirrored_targets);
            return;
        }
        let is_tight = self.patient.spacing.density == Density::Tight;
        if let (true, false, Block::Buttons(buttons)) = (is_in_rows, is_tight, block) {
            self.write_buttons(buttons, mirrored_targets);
            return;
        }
        let targets = self.patient.layout.targets.len();
        if self.others.is_empty() {
            write(&mut self.patient, block, resting);
            return;
        }
        write(&mut self.patient, &of_one_side(block), resting);
        for (other, mirrored) in self.others.iter_mut().zip(mirrored_targets) {
            other.frame_opened = None;
            match (self.arrangement, of_one_side(mirrored)) {
                (Arrangement::Columns, mirrored) => write(other, &mirrored, resting),
                // One empty row is enough.
                (Arrangement::Rows, mirrored) if matches!(*mirrored, Block::Gap) => {}
                (Arrangement::Rows, mirrored) => {
                    if let (Density::Tight, Block::Buttons(buttons)) =
                        (other.spacing.density, &*mirrored)
                    {
                        other.merged_targets(buttons);
                        continue;
                    }
                    under(&mut self.patient, other, |other| write(other, &mirrored, resting));
                }
            }
        }
        self.level();
        // The mark of the focus covers the other languages too.
        let bottom = self.patient.y;
        if let [target] = &mut self.patient.layout.targets[targets..]
            && target.action.is_none()
        {
            target.rect.height = bottom.saturating_sub(target.rect.y);
        }
    }

    /// Merges the other passes into the patient's layout.
    fn merge(self, width: u16) -> PageLayout {
        let Self { mut patient, others, arrangement } = self;
        let (column, height) = (patient.layout.width, patient.y);
        patient.layout.width = width;
        let mut x = 0;
        for other in others {
            if arrangement == Arrangement::Columns {
                let edge = x + column + BETWEEN / 2;
                let edges = (0..height).map(|y| DrawOp::glyphs(edge, y, EDGE, Role::Line));
                patient.layout.operations.extend(edges);
                x += column + BETWEEN;
            }
            merge::add(&mut patient, other, x, arrangement);
        }
        patient.finish()
    }
}

/// Lays out another language below the patient's, marked, and moves the patient's pass below it.
fn under<'a>(
    patient: &mut LayoutBuilder<'_>,
    other: &mut LayoutBuilder<'a>,
    write: impl FnOnce(&mut LayoutBuilder<'a>),
) {
    let (top, drawn) = (patient.y, other.layout.operations.len());
    other.y = top;
    write(other);
    let drawn = other.layout.operations.get(drawn..).unwrap_or_default();
    let is_drawn = |y: &u16| drawn.iter().any(|it| (it.rect.y..it.rect.bottom()).contains(y));
    let rows: Vec<u16> = (top..other.y).filter(is_drawn).collect();
    for y in rows {
        other.put(DrawOp::glyphs(other.x(), y, EDGE, Role::Line));
    }
    // The patient's language comes first on a page.
    patient.in_other_language(top..other.y);
    patient.y = other.y;
}

/// Returns true for a block that is not shown with a question, or that a long one displaces.
fn is_dispensable(block: &Block, density: Density) -> bool {
    // The row of steps has the title; a mark on the answer says that it is right.
    let is_quiet = matches!(block, Block::Note(_, Tone::Quiet) | Block::Gap);
    let is_praise = matches!(block, Block::Note(_, Tone::Good));
    matches!(block, Block::Title(_))
        || is_quiet && density < Density::Compact
        || is_praise && density == Density::Tight
}

/// Lays out a block in one pass.
fn write(builder: &mut LayoutBuilder<'_>, block: &Block, resting: Resting) {
    let top = builder.y;
    widget::lay_out(builder, block);
    // The signs of danger are as long as a page, so each can be in focus.
    let is_sign = matches!(block, Block::Sign(_));
    if resting == Resting::OnParagraphs || is_sign {
        builder.paragraph_target(block, top);
    }
}
