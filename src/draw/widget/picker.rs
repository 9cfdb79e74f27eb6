//! The day or the hour of an appointment: one button, which opens the buttons that change it.

use ratatui::layout::Rect;

use super::buttons::{BETWEEN, button_width, draw_button, height_of, label_columns};
use crate::draw::page_layout::{Density, FocusTarget, GUTTER, LayoutBuilder};
use crate::model::action::Action;
use crate::screen::block::{Arrow, Button, Picker};
use crate::screen::keymap;

/// Buttons of a field at most.
const MOST_BUTTONS: usize = 5;

/// Buttons in a row at most: earlier and later.
const IN_A_ROW: u16 = 2;

/// Lays out the field, which the arrows move while it is open, and its buttons while it is. `others`
/// is the same field in other languages, whose labels stand below its own.
pub fn picker(builder: &mut LayoutBuilder<'_>, picker: &Picker, others: &[&Picker]) {
    let top = builder.y();
    let x = builder.x() + GUTTER;
    let group = builder.new_group();
    let date = |it: &Picker| Button {
        is_chosen: picker.is_open && picker.is_entered,
        arrow: (!picker.is_open).then_some(Arrow::Onward),
        ..Button::plain(it.phrase.clone(), picker.action)
    };
    let dates: Vec<Button> = others.iter().map(|other| date(other)).collect();
    // It is no button in a row of buttons: reading on stops at it.
    let date_of = |target| FocusTarget { is_button: false, is_preferred: false, ..target };
    in_columns(builder, &[(&date(picker), dates.iter().collect())], group, date_of);
    let shown = if picker.is_open { picker.buttons.as_slice() } else { &[] };
    if !shown.is_empty() {
        builder.skip(1);
    }
    let labels = |index: usize| others.iter().filter_map(|it| it.buttons.get(index)).collect();
    let labeled = shown.iter().enumerate().map(|(index, button)| (button, labels(index)));
    in_columns(builder, &labeled.collect::<Vec<_>>(), group, |target| FocusTarget {
        is_focusable: !picker.is_typed,
        ..date_of(target)
    });
    if keymap::is_pad(&builder.scene) {
        builder.one_in_a_row(group + 1);
    }
    // What follows keeps its place among the targets when the date is left.
    for _ in shown.len()..MOST_BUTTONS {
        let rect = Rect { x, y: top, width: 0, height: 0 };
        let hidden =
            FocusTarget { is_focusable: false, group: Some(group), ..FocusTarget::over(rect) };
        builder.target(hidden);
    }
}

/// Returns true for the button that removes the day or the hour, which no other one may touch.
fn removes(button: &Button) -> bool {
    matches!(button.action, Action::SetDate(_, None) | Action::SetHour(_, None))
}

/// Lays out buttons in two columns of one width where they have room, each with its labels in other
/// languages. `change` gets the target of each.
fn in_columns(
    builder: &mut LayoutBuilder<'_>,
    buttons: &[(&Button, Vec<&Button>)],
    group: usize,
    change: impl Fn(FocusTarget) -> FocusTarget,
) {
    let start = builder.x() + GUTTER;
    let room = builder.width().saturating_sub(GUTTER);
    let texts = builder.texts;
    let width_of = |(button, others): &(&Button, Vec<&Button>)| {
        let others = others.iter().map(|other| button_width(texts, other));
        others.fold(button_width(texts, button), u16::max).min(room)
    };
    let widest = buttons.iter().map(width_of).max().unwrap_or(0);
    // Without room for two of the widest, each is as wide as its labels.
    let is_even = IN_A_ROW * (widest + BETWEEN) <= room + BETWEEN;
    let width_of = |labeled: &(&Button, Vec<&Button>)| {
        if is_even { widest } else { width_of(labeled) }
    };
    let mut rest = buttons;
    while let [first, after @ ..] = rest {
        let pair = after.first().filter(|next| width_of(first) + BETWEEN + width_of(next) <= room);
        let (row, after) = rest.split_at(if pair.is_some() { 2 } else { 1 });
        rest = after;
        builder.next_row();
        let rows = row.iter().map(|labeled| {
            let (button, others) = labeled;
            let columns = label_columns(button, width_of(labeled));
            let others = others.iter().map(|other| texts.rows(&other.label, columns));
            others.sum::<u16>() + texts.rows(&button.label, columns).max(1)
        });
        let height = height_of(builder.spacing.density, rows.max().unwrap_or(1));
        let mut x = start;
        for labeled in row {
            let (button, others) = labeled;
            let rect = Rect { x, y: builder.y(), width: width_of(labeled), height };
            let target = draw_button(builder, button, (rect, group), others);
            builder.target(change(target));
            x += rect.width + BETWEEN;
        }
        let is_apart = rest.first().is_some_and(|(next, _)| removes(next));
        let apart = match builder.spacing.density {
            Density::Normal | Density::Roomy => 1,
            Density::Compact | Density::Trim | Density::Tight => u16::from(is_apart),
        };
        builder.skip(height + if rest.is_empty() { 0 } else { apart });
    }
}
