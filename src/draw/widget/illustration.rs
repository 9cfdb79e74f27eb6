//! A picture of a treatment: its title, the drawing, and beside or below it the legend and the
//! description. Where the drawing has no room, its words stand alone, without the names of shades.

mod sketch;

use ratatui::layout::Rect;

pub use self::sketch::Sketch;

use super::paragraph::{measure, put_standing};
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, GUTTER, LayoutBuilder, SIGN};
use crate::draw::theme::Role;
use crate::screen::block::{Illustration, Legend};
use sabar_content::{Drawing, Ground};
use sabar_text::Direction;

/// Columns between the drawing and the words beside it.
const GAP: u16 = 3;

/// Columns for words beside the drawing, at least.
const WORDS_LEAST: u16 = 28;

/// Columns of the sign of an entry of the legend, with a blank.
const LEGEND_SIGN: u16 = 3;

pub(super) fn illustration(builder: &mut LayoutBuilder<'_>, picture: &Illustration) {
    let top = builder.y();
    let (x, room) = (builder.x() + GUTTER, measure(builder, GUTTER));
    builder.paragraph(x, room, &picture.title, Role::Heading);
    let sketch = Sketch::of(&picture.drawing);
    let drawn = sketch.height().saturating_add(caption_rows(builder, picture, &sketch));
    let height = (builder.y() - top).saturating_add(drawn);
    if sketch.width() > room || height > builder.rows {
        // The name of an area says nothing without its shade.
        if !matches!(picture.drawing, Drawing::Body { .. }) {
            picture.said().for_each(|phrase| builder.paragraph(x, room, phrase, Role::Quiet));
        }
        describe(builder, picture, (x, room));
    } else {
        lay_out(builder, picture, &sketch, (x, room));
    }
    builder.statement_target(top, picture.about.at, picture.about.standing);
}

/// Lays out the drawing, and its words beside it or, where they have no room, below it.
fn lay_out(
    builder: &mut LayoutBuilder<'_>,
    picture: &Illustration,
    sketch: &Sketch,
    (x, room): (u16, u16),
) {
    let first = builder.y();
    let height = sketch.height().saturating_add(caption_rows(builder, picture, sketch));
    let beside = room.saturating_sub(sketch.width() + GAP);
    if !builder.is_under() {
        draw(builder, picture, sketch, (x, first));
    }
    if builder.is_under() || beside < WORDS_LEAST {
        builder.skip(if builder.is_under() { 0 } else { height });
        if !builder.is_under() {
            builder.begin_item(builder.y());
        }
        legend(builder, picture, sketch, (x, room));
        if !builder.is_under() {
            builder.begin_item(builder.y());
        }
        describe(builder, picture, (x, room));
        return;
    }
    let x = x + sketch.width() + GAP;
    legend(builder, picture, sketch, (x, beside));
    if !picture.legend.is_empty() && builder.spacing.density == Density::Roomy {
        builder.skip(1);
    }
    describe(builder, picture, (x + SIGN, beside.saturating_sub(SIGN)));
    builder.skip_to(first.saturating_add(height));
}

/// Lays out the drawing with its corner at a position.
fn draw(
    builder: &mut LayoutBuilder<'_>,
    picture: &Illustration,
    sketch: &Sketch,
    (x, y): (u16, u16),
) {
    let area = Rect { x, y, width: sketch.width(), height: sketch.height() };
    let is_mirrored = match picture.drawing {
        // The right hand stays where it is seen. The face has no sides, and of two the ordinary one comes first.
        Drawing::Body { ground, .. } => {
            matches!(ground, Ground::Face | Ground::Eye | Ground::Swelling)
        }
        Drawing::Skin { .. } | Drawing::Pair { .. } => true,
        Drawing::Text { is_mirrored, .. } => is_mirrored,
    };
    let is_turned = !is_mirrored && builder.scene.direction() == Direction::RightToLeft;
    for operation in sketch.operations((x, y)) {
        builder.put(if is_turned { operation.turned(area) } else { operation });
    }
    for (number, column) in numbers(picture).zip(sketch.numbers()) {
        let _width = builder.line_at((x + column, y), number, Role::Key);
    }
    for (caption, (column, width)) in picture.captions.iter().zip(sketch.captions()) {
        let below = (x + column, y.saturating_add(sketch.height()));
        let _rows = builder.paragraph_at(below, width, caption, Role::Heading);
    }
}

/// Returns the rows of the names below the drawing.
fn caption_rows(builder: &LayoutBuilder<'_>, picture: &Illustration, sketch: &Sketch) -> u16 {
    let captions = picture.captions.iter().zip(sketch.captions());
    captions.map(|(caption, (_, width))| builder.texts.rows(caption, width)).max().unwrap_or(0)
}

fn numbers(picture: &Illustration) -> impl Iterator<Item = &crate::screen::block::Phrase> {
    picture.legend.iter().filter_map(|legend| legend.number.as_ref())
}

/// Lays out the legend: the number or the shade of each part, and its name.
fn legend(
    builder: &mut LayoutBuilder<'_>,
    picture: &Illustration,
    sketch: &Sketch,
    (x, width): (u16, u16),
) {
    let mut shades = sketch.shades();
    for Legend { number, phrase } in &picture.legend {
        let y = builder.y();
        match number {
            Some(number) => drop(builder.line_at((x, y), number, Role::Key)),
            None => {
                if let Some((shade, role)) = shades.next() {
                    builder.put(DrawOp::glyphs(x, y, String::from_iter([shade; 2]), role));
                }
            }
        }
        let width = width.saturating_sub(LEGEND_SIGN);
        builder.paragraph(x + LEGEND_SIGN, width, phrase, Role::Quiet);
    }
}

/// Lays out the description with the sign of its standing before it.
fn describe(builder: &mut LayoutBuilder<'_>, picture: &Illustration, (x, width): (u16, u16)) {
    put_standing(builder, x - SIGN, picture.about.standing, Role::Body);
    builder.paragraph(x, width, &picture.about.phrase, Role::Body);
}
