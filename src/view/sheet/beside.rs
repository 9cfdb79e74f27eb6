//! Two languages on one sheet: the clinic's beside the patient's or under it, block by block.
//!
//! Each language has a pen of its own. What the clinic's pen wrote is laid beside what the
//! patient's wrote, turned around where its language is read the other way. The focus rests on the
//! patient's stops only; the clinic's are their echoes, which can be pressed as well.

use std::borrow::Cow;

use ratatui::layout::Rect;

use super::{Density, Pen, Resting, Sheet, Stop};
use crate::block::{Block, Item};
use crate::scene::Scene;
use crate::view::piece::Piece;
use crate::view::theme::Role;
use crate::widget;

/// From this many columns of the terminal on, two languages stand side by side.
const COLUMNS_LEAST: u16 = 100;

/// Columns between two languages, with a line in the middle.
pub const BETWEEN: u16 = 3;

/// Stands between two languages, and before the clinic's where it stands under the patient's.
const EDGE: &str = "│";

/// How two languages stand on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// Side by side, with the tops of the same block in the same row.
    Columns,
    /// Each block in the patient's language and under it in the clinic's, quieter and marked.
    Rows,
}

impl Arrangement {
    /// The one for a terminal with this many columns.
    #[must_use]
    pub fn of(columns: u16) -> Self {
        if columns >= COLUMNS_LEAST { Self::Columns } else { Self::Rows }
    }
}

/// One language: its scene and the blocks in it.
pub type Side<'a> = (&'a Scene<'a>, &'a [Item]);

/// Lays out the same blocks in two languages on a sheet of `width` columns.
#[must_use]
pub fn lay_out(
    (patient, items): Side<'_>,
    (clinic, echoes): Side<'_>,
    width: u16,
    (density, resting): (Density, Resting),
    arrangement: Arrangement,
) -> Sheet {
    let column = match arrangement {
        Arrangement::Columns => width.saturating_sub(BETWEEN) / 2,
        Arrangement::Rows => width,
    };
    let mut both = Both {
        patient: Pen::new(*patient, column, density),
        clinic: Pen::new(*clinic, column, density),
        arrangement,
    };
    let mut before: Option<&Item> = None;
    for (item, echo) in items.iter().zip(echoes) {
        both.change_frame(before, item);
        let air = before.map_or(0, |before| both.patient.air(before, item));
        both.patient.skip(air);
        both.clinic.skip(air);
        both.write(&of_one_side(&item.block), &of_one_side(&echo.block), resting);
        before = Some(item);
    }
    both.patient.change_frame(before.and_then(|item| item.frame), None);
    if arrangement == Arrangement::Columns {
        both.clinic.change_frame(before.and_then(|item| item.frame), None);
    }
    both.merge(width)
}

/// What already stands there in both languages is said once on each side.
fn of_one_side(block: &Block) -> Cow<'_, Block> {
    if let Block::Pair(own, _, tone) = block {
        return Cow::Owned(Block::Note(own.clone(), *tone));
    }
    Cow::Borrowed(block)
}

/// The pens of both languages.
struct Both<'a> {
    patient: Pen<'a>,
    clinic: Pen<'a>,
    arrangement: Arrangement,
}

impl Both<'_> {
    /// Both go on in the same row.
    fn level(&mut self) {
        let y = self.patient.y.max(self.clinic.y);
        self.patient.y = y;
        self.clinic.y = y;
    }

    /// Side by side each language has its own frame; under each other they share the patient's.
    fn change_frame(&mut self, before: Option<&Item>, item: &Item) {
        let (before, after) = (before.and_then(|item| item.frame), item.frame);
        self.patient.change_frame(before, after);
        match self.arrangement {
            Arrangement::Columns => self.clinic.change_frame(before, after),
            Arrangement::Rows if before != after => {
                self.clinic.frame = after.map(|frame| (frame, 0));
                self.under(|clinic| {
                    if let Some(frame) = after {
                        clinic.frame_heading(frame);
                    }
                });
            }
            Arrangement::Rows => {}
        }
        self.level();
    }

    /// One block in both languages.
    fn write(&mut self, block: &Block, echo: &Block, resting: Resting) {
        let top = self.patient.top_of_block();
        self.clinic.frame_opened = None;
        self.patient.sheet.tops.push(top);
        let stops = self.patient.sheet.stops.len();
        write(&mut self.patient, block, resting);
        match self.arrangement {
            Arrangement::Columns => write(&mut self.clinic, echo, resting),
            // One empty row is enough.
            Arrangement::Rows if matches!(echo, Block::Gap) => {}
            Arrangement::Rows => self.under(|clinic| write(clinic, echo, resting)),
        }
        self.level();
        // Whoever reads in the other language sees all of what is in focus too.
        let bottom = self.patient.y;
        if let [stop] = &mut self.patient.sheet.stops[stops..]
            && stop.action.is_none()
        {
            stop.rect.height = bottom.saturating_sub(stop.rect.y);
        }
    }

    /// Writes with the clinic's pen below what the patient's wrote, and marks it.
    fn under(&mut self, write: impl FnOnce(&mut Pen<'_>)) {
        let top = self.patient.y;
        self.clinic.y = top;
        write(&mut self.clinic);
        for y in top..self.clinic.y {
            let x = self.clinic.x();
            self.clinic.put(Piece::glyphs(x, y, EDGE, Role::Line));
        }
    }

    /// Lays what the clinic's pen wrote onto the patient's sheet.
    fn merge(self, width: u16) -> Sheet {
        let Self { mut patient, clinic, arrangement } = self;
        let is_turned = patient.scene.direction() != clinic.scene.direction();
        let column = clinic.sheet.width;
        let (x, is_quiet) = match arrangement {
            Arrangement::Columns => (column + BETWEEN, false),
            Arrangement::Rows => (0, true),
        };
        let side = Rect { x, y: 0, width: column, height: clinic.y };
        let place = |piece: Piece| {
            let piece = piece.moved(x);
            let piece = if is_turned { piece.turned(side) } else { piece };
            if is_quiet { quiet(piece) } else { piece }
        };
        let sheet = &mut patient.sheet;
        sheet.width = width;
        sheet.is_turned = is_turned;
        sheet.splits_word |= clinic.sheet.splits_word;
        sheet.pieces.extend(clinic.sheet.pieces.into_iter().map(place));
        sheet.stops.extend(clinic.sheet.stops.into_iter().enumerate().map(|(index, stop)| {
            let ground = place(Piece::blank(stop.rect, Role::Body));
            echo(stop, index, ground.rect)
        }));
        if arrangement == Arrangement::Columns {
            let rows = 0..patient.y;
            let edge = rows.map(|y| Piece::glyphs(column + BETWEEN / 2, y, EDGE, Role::Line));
            patient.sheet.pieces.extend(edge);
        }
        patient.finish()
    }
}

/// Writes a block with one pen.
fn write(pen: &mut Pen<'_>, block: &Block, resting: Resting) {
    let top = pen.y;
    widget::lay_out(pen, block);
    if resting == Resting::OnParagraphs {
        pen.paragraph_stop(block, top);
    }
}

/// The stop `index` in the clinic's language.
fn echo(stop: Stop, index: usize, rect: Rect) -> Stop {
    Stop { rect, number: None, is_focusable: false, statement: None, echoes: Some(index), ..stop }
}

/// What is there for the other reader steps back.
fn quiet(piece: Piece) -> Piece {
    let is_loud = matches!(piece.role, Role::Body | Role::Title | Role::Heading);
    Piece { role: if is_loud { Role::Quiet } else { piece.role }, ..piece }
}
