//! The field of an answer that is typed, and its keys for fingers.

use super::buttons::place_buttons;
use super::paragraph::measure;
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, GUTTER, LayoutBuilder, SIGN};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::block::{Tone, TypedField};

/// Lays out what was typed, and how to type.
pub(super) fn field(builder: &mut LayoutBuilder<'_>, field: &TypedField) {
    let air = u16::from(builder.spacing.density >= Density::Normal);
    let width = measure(builder, GUTTER);
    let x = builder.x() + GUTTER;
    let (sign, role) = match field.is_refused {
        true => sign::of_tone(Tone::Warning),
        false => (None, Role::Quiet),
    };
    if let Some(sign) = sign {
        builder.put(DrawOp::glyphs(builder.x() + SIGN, builder.y(), sign.to_string(), role));
    }
    builder.paragraph(x, width, &field.told, role);
    builder.skip(air);
    if field.is_given {
        let sign = sign::CHOSEN.to_string();
        builder.put(DrawOp::glyphs(builder.x() + SIGN, builder.y(), sign, Role::Body));
    }
    builder.paragraph(x, width, &field.shown, Role::Title);
}

/// Keys in a row: of a high screen, as on a telephone; of a wide one; and of a narrow one.
const IN_A_ROW: [usize; 3] = [3, 6, 5];

/// Columns of a wide screen.
const WIDE: u16 = 66;

/// Lays out the keys: as on a telephone where there are rows for it, else in fewer rows.
pub(super) fn keys(builder: &mut LayoutBuilder<'_>, field: &TypedField) {
    let density = builder.spacing.density;
    builder.skip(u16::from(density >= Density::Normal));
    // They are for fingers, so they are higher than other buttons of a small screen.
    builder.spacing.density = if density == Density::Compact { Density::Normal } else { density };
    let [high, wide, narrow] = IN_A_ROW;
    let wide = if builder.width() >= WIDE { wide } else { narrow };
    let in_a_row = if density == Density::Roomy { high } else { wide };
    for row in field.keys.chunks(in_a_row) {
        let group = builder.new_group();
        builder.next_row();
        place_buttons(builder, row, &[], group);
    }
    builder.spacing.density = density;
}
