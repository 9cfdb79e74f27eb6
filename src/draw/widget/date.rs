//! The date of the procedure: one button, which opens the buttons that change it.

use ratatui::layout::Rect;

use super::buttons::{BEFORE_LABEL, place_buttons};
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, FocusTarget, GUTTER, LayoutBuilder};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::block::DatePicker;

/// Buttons of a date at most.
const MOST_BUTTONS: usize = 5;

/// Lays out the date, which the arrows move while it is open, and its buttons while it is.
pub(super) fn date_picker(builder: &mut LayoutBuilder<'_>, picker: &DatePicker) {
    let top = builder.y();
    let group = builder.new_group();
    let x = builder.x() + GUTTER;
    let room = builder.width().saturating_sub(GUTTER);
    let role = if picker.is_open { Role::Chosen } else { Role::Button };
    let text_room = room.saturating_sub(BEFORE_LABEL);
    let text = sabar_text::layout(&picker.phrase.text, picker.phrase.direction, text_room);
    let air = u16::from(builder.density == Density::Roomy);
    let height = text.height() + 2 * air;
    let width = (text.width() + BEFORE_LABEL).min(room);
    builder.put(DrawOp::blank(Rect { x, y: top, width, height }, role));
    let is_own_side = picker.phrase.direction == builder.scene.direction();
    for (line, y) in text.lines().iter().zip(top + air..) {
        let indent = if is_own_side { 0 } else { text.width() - line.width() };
        builder.put(DrawOp::line(x + 1 + indent, y, line.clone(), role));
    }
    let sign = if picker.is_open { sign::CHOSEN } else { sign::ONWARD };
    let sign_x = x + width - 2;
    builder.put(DrawOp::glyphs(sign_x, top + air, sign.to_string(), role));
    builder.skip(height);
    builder.next_row();
    let rect = Rect { x: builder.x(), y: top, width: builder.width(), height };
    builder.target(FocusTarget {
        action: picker.action,
        group: Some(group),
        ..FocusTarget::over(rect)
    });
    let shown = if picker.is_open { picker.buttons.len() } else { 0 };
    if picker.is_open {
        place_buttons(builder, &picker.buttons, |button, rect| FocusTarget {
            action: Some(button.action),
            is_focusable: false,
            number: button.number,
            group: Some(group),
            ..FocusTarget::over(rect)
        });
    }
    // What follows keeps its place among the targets when the date is left.
    for _ in shown..MOST_BUTTONS {
        let rect = Rect { x, y: top, width: 0, height: 0 };
        let hidden =
            FocusTarget { is_focusable: false, group: Some(group), ..FocusTarget::over(rect) };
        builder.target(hidden);
    }
}
