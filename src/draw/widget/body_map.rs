//! The body beside the signs of danger, with the parts in which they are felt or seen shaded.

use super::illustration::Sketch;
use crate::draw::page_layout::{BodyMap, LayoutBuilder};
use sabar_content::{BodyPart, Drawing, Ground};

/// Columns between the signs and the body.
const GAP: u16 = 3;

/// Columns for the signs beside the body, at least.
const SIGNS_LEAST: u16 = 60;

/// Columns that the body takes.
pub const COLUMNS: u16 = 19 + GAP;

/// Draws the body at the end of the rows below, if there is room for it beside the signs. Signs of one part
/// of it begin with its shade from then on.
pub(super) fn body_map(builder: &mut LayoutBuilder<'_>, parts: &[BodyPart]) {
    let mut areas: Vec<&str> = parts.iter().filter_map(|part| part.area()).collect();
    areas.sort_unstable();
    areas.dedup();
    let drawn = areas.iter().map(|&area| area.to_owned()).collect();
    let sketch = Sketch::of(&Drawing::Body { ground: Ground::BodyFront, areas: drawn });
    let below = builder.y().saturating_add(sketch.height());
    let has_room = builder.width() >= SIGNS_LEAST + COLUMNS && builder.has_row_for_each_sign();
    if areas.is_empty() || !has_room || !builder.is_alone() {
        return;
    }
    let at = (builder.x() + builder.width() - sketch.width(), builder.y());
    sketch.operations(at).into_iter().for_each(|operation| builder.put(operation));
    let shades = areas.into_iter().zip(sketch.shades().map(|(shade, _)| shade)).collect();
    builder.begin_body_map(BodyMap { shades, columns: COLUMNS, below });
}
