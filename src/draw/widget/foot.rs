//! The ways on and back, in the same place on every page: back at the start, and the primary action
//! at the end of the row.

use ratatui::layout::Rect;

use super::buttons::{apart, button_width, draw_button, height_of, label_columns};
use crate::draw::page_layout::{Kept, LayoutBuilder, SIGN};
use crate::screen::block::Button;

/// Columns between the two, at least.
const BETWEEN: u16 = 2;

/// Lays out the last row of a page. Each button has its label in the other languages too.
pub fn ways(builder: &mut LayoutBuilder<'_>, ways: &[Button], others: &[&[Button]]) {
    let in_all = |index: usize| others.iter().filter_map(move |other| other.get(index));
    let width = |(index, button)| {
        let widths = in_all(index).map(|other| button_width(builder.texts, other));
        widths.fold(button_width(builder.texts, button), u16::max).min(builder.width())
    };
    let widths: Vec<u16> = ways.iter().enumerate().map(width).collect();
    let between = BETWEEN * u16::try_from(widths.len()).unwrap_or(0).saturating_sub(1);
    let are_stacked = widths.iter().sum::<u16>() + between > builder.width();
    let group = builder.new_group();
    builder.next_row();
    // A label that is wider than the page goes on in the next row.
    let own_rows = ways
        .iter()
        .zip(&widths)
        .map(|(button, width)| builder.texts.rows(&button.label, label_columns(button, *width)));
    let other_rows = u16::try_from(others.len()).unwrap_or(0);
    let density = builder.spacing.of_part(Kept::Ways);
    let height = height_of(density, own_rows.max().unwrap_or(1).max(1) + other_rows);
    let end = builder.x() + builder.width();
    // The button that closes a dialog begins where its choices do.
    let indent = if ways.iter().any(|way| way.arrow.is_some()) { 0 } else { SIGN };
    let mut x = builder.x() + indent;
    for (index, (button, width)) in ways.iter().zip(widths).enumerate() {
        if are_stacked && index > 0 {
            builder.skip(height + apart(density));
            builder.next_row();
            x = builder.x();
        }
        let is_primary = !are_stacked && index > 0 && index + 1 == ways.len();
        let x_here = if is_primary { end - width } else { x };
        let rect = Rect { x: x_here, y: builder.y(), width, height };
        let others: Vec<&Button> = in_all(index).collect();
        let target = draw_button(builder, button, (rect, group), &others);
        builder.target(target);
        x += width + BETWEEN;
    }
    builder.skip(height);
}
