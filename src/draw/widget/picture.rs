//! The timeline as a picture: one row per bar, to scale, on an axis that begins with the treatment.

use ratatui::layout::Rect;

use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{FocusTarget, GUTTER, LayoutBuilder, MEASURE, SIGN};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::block::{Bar, Picture};

/// Columns of the labels before the bars at most.
const LABELS_MOST: u16 = 24;

/// The mark of today on the axis and before its name.
const TODAY: &str = "┼";

/// Lays out the picture.
pub(super) fn picture(builder: &mut LayoutBuilder<'_>, picture: &Picture) {
    let top = builder.y();
    let room = builder.width().saturating_sub(GUTTER).min(MEASURE);
    let labels = picture.bars.iter().map(|bar| &bar.label);
    let widest =
        labels.map(|label| sabar_text::single_line(&label.text, label.direction).width()).max();
    let labels = widest.unwrap_or(0).min(LABELS_MOST).min(room / 2);
    let axis = Axis {
        x: builder.x() + GUTTER + labels + 2,
        width: room.saturating_sub(labels + 3).max(1),
        length: picture.length.max(1),
    };
    for bar in &picture.bars {
        let rows = builder.paragraph_at(
            (builder.x() + GUTTER, builder.y()),
            labels,
            &bar.label,
            Role::Quiet,
        );
        let (sign, role) = sign::of_kind(bar.kind);
        builder.put(DrawOp::glyphs(builder.x() + SIGN, builder.y(), sign.to_string(), role));
        draw_bar(builder, bar, axis, role);
        builder.skip(rows.max(1));
    }
    draw_axis(builder, picture, axis);
    // It may be higher than the window, and something must be in focus meanwhile.
    let height = builder.y().saturating_sub(top);
    builder.next_row();
    builder.target(FocusTarget::over(Rect {
        x: builder.x(),
        y: top,
        width: builder.width(),
        height,
    }));
}

/// The position of the axis and its length in minutes.
#[derive(Clone, Copy, Debug)]
struct Axis {
    x: u16,
    width: u16,
    length: u64,
}

impl Axis {
    /// Returns the column of a moment, from the start of the axis.
    fn column(self, minutes: u64) -> u16 {
        let last = u64::from(self.width.saturating_sub(1));
        let column = minutes.min(self.length) * last / self.length;
        u16::try_from(column).unwrap_or(u16::MAX)
    }
}

/// Draws a bar: a line for a span, a block for a moment, an arrow at an open end.
fn draw_bar(builder: &mut LayoutBuilder<'_>, bar: &Bar, axis: Axis, role: Role) {
    let (from, to) = bar.when.minutes();
    let goes_on = to.is_none();
    let to = to.unwrap_or(axis.length);
    let (from, to) = (axis.column(from), axis.column(to));
    let length = usize::from(to.saturating_sub(from)) + 1;
    let glyphs: String = match (length, goes_on) {
        (1, false) => "█".to_owned(),
        (_, false) => "━".repeat(length),
        (_, true) => "╌".repeat(length - 1) + "→",
    };
    builder.put(DrawOp::glyphs(axis.x + from, builder.y(), glyphs, role));
}

/// Draws the axis with labels at its ends, and today.
fn draw_axis(builder: &mut LayoutBuilder<'_>, picture: &Picture, axis: Axis) {
    let inner = usize::from(axis.width.saturating_sub(2));
    let line = format!("├{}┤", "─".repeat(inner));
    builder.put(DrawOp::glyphs(axis.x, builder.y(), line, Role::Line));
    let today = picture.today.as_ref().map(|(minutes, word)| (axis.column(*minutes), word));
    if let Some((column, _)) = today {
        builder.put(DrawOp::glyphs(axis.x + column, builder.y(), TODAY, Role::Mark));
    }
    builder.skip(1);
    let origin = sabar_text::single_line(&picture.origin.text, picture.origin.direction);
    let end = sabar_text::single_line(&picture.end.text, picture.end.direction);
    let end_x = (axis.x + axis.width).saturating_sub(end.width()).max(axis.x);
    let origin_x = axis.x.saturating_sub(2).max(builder.x() + GUTTER);
    let fits = origin_x + origin.width() < end_x;
    builder.put(DrawOp::line(origin_x, builder.y(), origin, Role::Quiet));
    if !fits {
        builder.skip(1);
    }
    builder.put(DrawOp::line(end_x, builder.y(), end, Role::Quiet));
    builder.skip(1);
    if let Some((column, word)) = today {
        let label = sabar_text::single_line(&word.text, word.direction);
        let last = (axis.x + axis.width).saturating_sub(label.width() + 2);
        let x = (axis.x + column).min(last).max(builder.x() + GUTTER);
        builder.put(DrawOp::glyphs(x, builder.y(), TODAY, Role::Mark));
        builder.put(DrawOp::line(x + 2, builder.y(), label, Role::Heading));
        builder.skip(1);
    }
}
