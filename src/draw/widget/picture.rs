//! The timeline as a picture: one row a bar, to scale, on an axis that begins with the treatment.

use ratatui::layout::Rect;

use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{FocusTarget, GUTTER, LayoutBuilder, MEASURE, SIGN};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::block::{Bar, Picture};

/// The widest the labels before the bars may be.
const LABELS_MOST: u16 = 24;

/// Marks today on the axis and before its name.
const TODAY: &str = "┼";

/// Writes the picture.
pub(super) fn picture(pen: &mut LayoutBuilder<'_>, picture: &Picture) {
    let top = pen.y();
    let room = pen.width().saturating_sub(GUTTER).min(MEASURE);
    let labels = picture.bars.iter().map(|bar| &bar.label);
    let widest =
        labels.map(|label| sabar_text::single_line(&label.text, label.direction).width()).max();
    let labels = widest.unwrap_or(0).min(LABELS_MOST).min(room / 2);
    let axis = Axis {
        x: pen.x() + GUTTER + labels + 2,
        width: room.saturating_sub(labels + 3).max(1),
        length: picture.length.max(1),
    };
    for bar in &picture.bars {
        let rows = pen.paragraph_at((pen.x() + GUTTER, pen.y()), labels, &bar.label, Role::Quiet);
        let (sign, role) = sign::of_kind(bar.kind);
        pen.put(DrawOp::glyphs(pen.x() + SIGN, pen.y(), sign.to_string(), role));
        draw_bar(pen, bar, axis, role);
        pen.skip(rows.max(1));
    }
    draw_axis(pen, picture, axis);
    // It may be higher than the window, and something must be in focus meanwhile.
    let height = pen.y().saturating_sub(top);
    pen.next_row();
    pen.stop(FocusTarget::over(Rect { x: pen.x(), y: top, width: pen.width(), height }));
}

/// Where the axis lies and how many minutes it spans.
#[derive(Clone, Copy, Debug)]
struct Axis {
    x: u16,
    width: u16,
    length: u64,
}

impl Axis {
    /// The column of a moment, from the start of the axis.
    fn column(self, minutes: u64) -> u16 {
        let last = u64::from(self.width.saturating_sub(1));
        let column = minutes.min(self.length) * last / self.length;
        u16::try_from(column).unwrap_or(u16::MAX)
    }
}

/// A span is a thick line, a moment a block; what goes on ends in an arrow.
fn draw_bar(pen: &mut LayoutBuilder<'_>, bar: &Bar, axis: Axis, role: Role) {
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
    pen.put(DrawOp::glyphs(axis.x + from, pen.y(), glyphs, role));
}

/// The axis with its ends named below it, and today where it falls.
fn draw_axis(pen: &mut LayoutBuilder<'_>, picture: &Picture, axis: Axis) {
    let inner = usize::from(axis.width.saturating_sub(2));
    let line = format!("├{}┤", "─".repeat(inner));
    pen.put(DrawOp::glyphs(axis.x, pen.y(), line, Role::Line));
    let today = picture.today.as_ref().map(|(minutes, word)| (axis.column(*minutes), word));
    if let Some((column, _)) = today {
        pen.put(DrawOp::glyphs(axis.x + column, pen.y(), TODAY, Role::Mark));
    }
    pen.skip(1);
    let origin = sabar_text::single_line(&picture.origin.text, picture.origin.direction);
    let end = sabar_text::single_line(&picture.end.text, picture.end.direction);
    let end_x = (axis.x + axis.width).saturating_sub(end.width()).max(axis.x);
    let origin_x = axis.x.saturating_sub(2).max(pen.x() + GUTTER);
    let fits = origin_x + origin.width() < end_x;
    pen.put(DrawOp::line(origin_x, pen.y(), origin, Role::Quiet));
    if !fits {
        pen.skip(1);
    }
    pen.put(DrawOp::line(end_x, pen.y(), end, Role::Quiet));
    pen.skip(1);
    if let Some((column, word)) = today {
        let label = sabar_text::single_line(&word.text, word.direction);
        let last = (axis.x + axis.width).saturating_sub(label.width() + 2);
        let x = (axis.x + column).min(last).max(pen.x() + GUTTER);
        pen.put(DrawOp::glyphs(x, pen.y(), TODAY, Role::Mark));
        pen.put(DrawOp::line(x + 2, pen.y(), label, Role::Heading));
        pen.skip(1);
    }
}
