//! The ways on and back, in the same place on every page: back at the start, and the primary action
//! at the end of the row.

use ratatui::layout::Rect;

use super::buttons::{self, button_width, draw_button, height_of};
use crate::draw::page_layout::LayoutBuilder;
use crate::screen::block::{Arrow, Button};

/// Columns between the two, at least.
const BETWEEN: u16 = 2;

/// Lays out the last row of a page.
pub(super) fn ways(builder: &mut LayoutBuilder<'_>, ways: &[Button]) {
    let width = |button: &Button| {
        button_width(&button.label) + u16::from(button.arrow == Some(Arrow::Onward))
    };
    let widths: Vec<u16> = ways.iter().map(width).collect();
    let between = BETWEEN * u16::try_from(widths.len()).unwrap_or(0).saturating_sub(1);
    if widths.iter().sum::<u16>() + between > builder.width() {
        return buttons::row(builder, ways);
    }
    let group = builder.new_group();
    builder.next_row();
    let height = height_of(builder.density, 1);
    let end = builder.x() + builder.width();
    let mut x = builder.x();
    for (index, (button, width)) in ways.iter().zip(widths).enumerate() {
        let is_primary = index > 0 && index + 1 == ways.len();
        let x_here = if is_primary { end - width } else { x };
        let rect = Rect { x: x_here, y: builder.y(), width, height };
        let target = draw_button(builder, button, rect, group);
        builder.target(target);
        x += width + BETWEEN;
    }
    builder.skip(height);
}
