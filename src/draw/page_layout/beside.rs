//! The same blocks on one sheet in one language or in several: the patient's, and the others beside
//! it or under it, block by block.
//!
//! Each language has a pen of its own. What the other pens wrote is laid beside what the patient's
//! wrote, turned around where their language is read the other way. The focus rests on the
//! patient's stops only; the others' are their echoes, which can be pressed as well.

use std::borrow::Cow;

use ratatui::layout::Rect;

use super::{Density, FocusTarget, LayoutBuilder, MirroredTarget, PageLayout, Resting};
use crate::draw::operation::DrawOp;
use crate::draw::theme::Role;
use crate::draw::widget;
use crate::model::{Model, Screen};
use crate::screen::block::{Block, Item, Tone};
use crate::screen::scene::Scene;

/// Columns of the terminal for each language side by side. They leave about forty for text, on
/// which the words of every language that ships stand whole, the longest of them in frames.
const COLUMNS_OF_ONE: u16 = 50;

/// Side by side there are at most so many; more is not compared at a glance.
const MOST_COLUMNS: u16 = 3;

/// Columns between two languages, with a line in the middle.
const BETWEEN: u16 = 3;

/// Stands between two languages, and before those that stand under the patient's.
const EDGE: &str = "│";

/// How several languages stand on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// Side by side, with the tops of the same block in the same row.
    Columns,
    /// Each block in the patient's language and under it in the others, quieter and marked.
    Rows,
}

impl Arrangement {
    /// The one for a terminal with this many columns.
    #[must_use]
    pub fn of(columns: u16) -> Self {
        if sides_on(columns) > 1 { Self::Columns } else { Self::Rows }
    }
}

/// How many languages have room side by side.
fn sides_on(columns: u16) -> u16 {
    (columns / COLUMNS_OF_ONE).clamp(1, MOST_COLUMNS)
}

/// The languages that can stand beside the one spoken: for a patient the clinic's, for a writer the
/// one translated from and, on a wide terminal, those that follow, as many as have room; speaking
/// another turns them round.
#[must_use]
pub fn others<'a>(scene: &Scene<'a>, model: &Model) -> Vec<Scene<'a>> {
    let beside = |other: Scene<'a>| Scene { arrows: scene.arrows, ..other };
    let columns = model.size.0;
    if model.is_writing && Arrangement::of(columns) == Arrangement::Columns {
        let languages = scene.library.languages().len();
        let following = (1..languages).map(|step| (model.language + step) % languages);
        let source = scene.library.find_language(scene.settings.source_language());
        let source = source.filter(|source| *source != model.language);
        let following = following.filter(|language| Some(*language) != source);
        let others =
            source.into_iter().chain(following).map(|language| beside(scene.in_language(language)));
        return others.take(usize::from(sides_on(columns) - 1)).collect();
    }
    let other = beside(match scene.library.find_language(scene.settings.source_language()) {
        Some(source) if model.is_writing => scene.in_language(source),
        Some(_) | None => scene.in_clinic_language(),
    });
    if other.speaks_like(scene) { Vec::new() } else { vec![other] }
}

/// The languages that do stand beside the one spoken now.
#[must_use]
pub fn shown<'a>(scene: &Scene<'a>, model: &Model) -> Vec<Scene<'a>> {
    let are_shown = model.is_beside && model.screen != Screen::Rest;
    if are_shown { others(scene, model) } else { Vec::new() }
}

/// The columns of a sheet on which each of `sides` languages has `one`.
#[must_use]
pub fn width_of(sides: usize, one: u16) -> u16 {
    let sides = u16::try_from(sides).unwrap_or(u16::MAX);
    one.saturating_mul(sides).saturating_add(BETWEEN.saturating_mul(sides.saturating_sub(1)))
}

/// The columns of each of `sides` languages on a sheet.
fn column_of(sides: usize, width: u16) -> u16 {
    let sides = u16::try_from(sides).unwrap_or(u16::MAX).max(1);
    width.saturating_sub(BETWEEN.saturating_mul(sides - 1)) / sides
}

/// One language: its scene and the blocks in it.
pub type Side<'a> = (Scene<'a>, Vec<Item>);

/// Lays out the same blocks in the patient's language, which comes first, and in the others, if
/// there are any, on a sheet of `width` columns.
#[must_use]
pub fn lay_out(
    sides: &[Side<'_>],
    width: u16,
    (density, resting): (Density, Resting),
    arrangement: Arrangement,
) -> PageLayout {
    let [(patient, items), others @ ..] = sides else { return PageLayout::default() };
    let column = match arrangement {
        Arrangement::Columns => column_of(sides.len(), width),
        Arrangement::Rows => width,
    };
    let mut pens = Pens {
        patient: LayoutBuilder::new(*patient, column, density),
        others: others
            .iter()
            .map(|(scene, _)| LayoutBuilder::new(*scene, column, density))
            .collect(),
        arrangement,
    };
    let mut before: Option<&Item> = None;
    for (index, item) in items.iter().enumerate() {
        pens.change_frame(before, item);
        let air = before.map_or(0, |before| pens.patient.air(before, item));
        pens.each(|pen| pen.skip(air));
        let echoes = others.iter().filter_map(|(_, items)| items.get(index));
        let echoes: Vec<&Block> = echoes.map(|item| &item.block).collect();
        pens.write(&item.block, &echoes, resting);
        before = Some(item);
    }
    pens.close_frame(before);
    pens.merge(width)
}

/// What already stands there in both languages is said once on each side.
fn of_one_side(block: &Block) -> Cow<'_, Block> {
    if let Block::Pair(own, _, tone) = block {
        return Cow::Owned(Block::Note(own.clone(), *tone));
    }
    Cow::Borrowed(block)
}

/// The pens of all languages.
struct Pens<'a> {
    patient: LayoutBuilder<'a>,
    others: Vec<LayoutBuilder<'a>>,
    arrangement: Arrangement,
}

impl<'a> Pens<'a> {
    fn each(&mut self, act: impl Fn(&mut LayoutBuilder<'a>)) {
        act(&mut self.patient);
        self.others.iter_mut().for_each(act);
    }

    /// All go on in the same row.
    fn level(&mut self) {
        let y = self.others.iter().map(LayoutBuilder::y).fold(self.patient.y, u16::max);
        self.each(|pen| pen.y = y);
    }

    /// Side by side each language has its own frame; under each other they share the patient's.
    fn change_frame(&mut self, before: Option<&Item>, item: &Item) {
        let (before, after) = (before.and_then(|item| item.frame), item.frame);
        self.patient.change_frame(before, after);
        for other in &mut self.others {
            match self.arrangement {
                Arrangement::Columns => other.change_frame(before, after),
                Arrangement::Rows if before != after => {
                    other.frame = after.map(|frame| (frame, 0));
                    if let Some(frame) = after {
                        under(&mut self.patient, other, |other| other.frame_heading(frame));
                    }
                }
                Arrangement::Rows => {}
            }
        }
        self.level();
    }

    /// Closes the frame of the last block.
    fn close_frame(&mut self, last: Option<&Item>) {
        let frame = last.and_then(|item| item.frame);
        self.patient.change_frame(frame, None);
        if self.arrangement == Arrangement::Columns {
            self.others.iter_mut().for_each(|other| other.change_frame(frame, None));
        }
    }

    /// One block in all languages.
    fn write(&mut self, block: &Block, echoes: &[&Block], resting: Resting) {
        let top = self.patient.top_of_block();
        self.patient.sheet.tops.push(top);
        let stops = self.patient.sheet.stops.len();
        if self.others.is_empty() {
            write(&mut self.patient, block, resting);
            return;
        }
        write(&mut self.patient, &of_one_side(block), resting);
        for (other, echo) in self.others.iter_mut().zip(echoes) {
            other.frame_opened = None;
            match (self.arrangement, of_one_side(echo)) {
                (Arrangement::Columns, echo) => write(other, &echo, resting),
                // One empty row is enough.
                (Arrangement::Rows, echo) if matches!(*echo, Block::Gap) => {}
                (Arrangement::Rows, echo) => {
                    under(&mut self.patient, other, |other| write(other, &echo, resting));
                }
            }
        }
        self.level();
        // Whoever reads in another language sees all of what is in focus too.
        let bottom = self.patient.y;
        if let [stop] = &mut self.patient.sheet.stops[stops..]
            && stop.action.is_none()
        {
            stop.rect.height = bottom.saturating_sub(stop.rect.y);
        }
    }

    /// Lays what the other pens wrote onto the patient's sheet.
    fn merge(self, width: u16) -> PageLayout {
        let Self { mut patient, others, arrangement } = self;
        let (column, height) = (patient.sheet.width, patient.y);
        patient.sheet.width = width;
        let mut x = 0;
        for other in others {
            if arrangement == Arrangement::Columns {
                let edge = x + column + BETWEEN / 2;
                let edges = (0..height).map(|y| DrawOp::glyphs(edge, y, EDGE, Role::Line));
                patient.sheet.pieces.extend(edges);
                x += column + BETWEEN;
            }
            add(&mut patient, other, x, arrangement);
        }
        patient.finish()
    }
}

/// Adds to the patient's sheet what another pen wrote, at column `x`.
fn add(
    patient: &mut LayoutBuilder<'_>,
    other: LayoutBuilder<'_>,
    x: u16,
    arrangement: Arrangement,
) {
    let is_turned = patient.scene.direction() != other.scene.direction();
    let side = Rect { x, y: 0, width: other.sheet.width, height: other.y };
    let place = |piece: DrawOp| {
        let piece = piece.moved(x);
        let piece = if is_turned { piece.turned(side) } else { piece };
        if arrangement == Arrangement::Rows { quiet(piece) } else { piece }
    };
    let sheet = &mut patient.sheet;
    sheet.splits_word |= other.sheet.splits_word;
    sheet.pieces.extend(other.sheet.pieces.into_iter().map(place));
    sheet.stops.extend(other.sheet.stops.into_iter().enumerate().map(|(of, stop)| {
        let ground = place(DrawOp::blank(stop.rect, Role::Body));
        echo(stop, MirroredTarget { of, is_turned }, ground.rect)
    }));
}

/// Writes with another pen below what the patient's wrote, and marks it; the patient's goes on
/// below that.
fn under<'a>(
    patient: &mut LayoutBuilder<'_>,
    other: &mut LayoutBuilder<'a>,
    write: impl FnOnce(&mut LayoutBuilder<'a>),
) {
    let top = patient.y;
    other.y = top;
    write(other);
    for y in top..other.y {
        other.put(DrawOp::glyphs(other.x(), y, EDGE, Role::Line));
    }
    patient.y = other.y;
}

/// Writes a block with one pen.
fn write(pen: &mut LayoutBuilder<'_>, block: &Block, resting: Resting) {
    let top = pen.y;
    widget::lay_out(pen, block);
    // The signs of danger are as long as a page: the focus rests on each.
    let is_sign = pen.frame.is_some() && matches!(block, Block::Note(_, Tone::Listed));
    if resting == Resting::OnParagraphs || is_sign {
        pen.paragraph_stop(block, top);
    }
}

/// The stop in another language.
fn echo(stop: FocusTarget, echo: MirroredTarget, rect: Rect) -> FocusTarget {
    FocusTarget {
        rect,
        number: None,
        is_focusable: false,
        statement: None,
        echo: Some(echo),
        ..stop
    }
}

/// What is there for the other reader steps back.
fn quiet(piece: DrawOp) -> DrawOp {
    let is_loud = matches!(piece.role, Role::Body | Role::Title | Role::Heading);
    DrawOp { role: if is_loud { Role::Quiet } else { piece.role }, ..piece }
}
