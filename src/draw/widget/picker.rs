//! The day or the hour of an appointment: one button, which opens the buttons that change it.

use ratatui::layout::Rect;

use super::buttons::{apart, place_buttons};
use crate::draw::page_layout::{FocusTarget, GUTTER, LayoutBuilder};
use crate::screen::block::{Arrow, Button, Picker};

/// Buttons of a field at most.
const MOST_BUTTONS: usize = 5;

/// Lays out the field, which the arrows move while it is open, and its buttons while it is.
pub(super) fn picker(builder: &mut LayoutBuilder<'_>, picker: &Picker) {
    let top = builder.y();
    let x = builder.x() + GUTTER;
    let group = builder.new_group();
    let date = Button {
        is_chosen: picker.is_open && picker.is_entered,
        arrow: (!picker.is_open).then_some(Arrow::Onward),
        ..Button::plain(picker.phrase.clone(), picker.action)
    };
    builder.next_row();
    // It is no button in a row of buttons: reading on stops at it.
    let date_of = |target| FocusTarget { is_button: false, is_preferred: false, ..target };
    place_buttons(builder, &[date], group, date_of);
    let shown = if picker.is_open { picker.buttons.as_slice() } else { &[] };
    builder.skip(if shown.is_empty() { 0 } else { apart(builder.density) });
    place_buttons(builder, shown, group, |target| FocusTarget {
        is_focusable: false,
        ..date_of(target)
    });
    // What follows keeps its place among the targets when the date is left.
    for _ in shown.len()..MOST_BUTTONS {
        let rect = Rect { x, y: top, width: 0, height: 0 };
        let hidden =
            FocusTarget { is_focusable: false, group: Some(group), ..FocusTarget::over(rect) };
        builder.target(hidden);
    }
}
