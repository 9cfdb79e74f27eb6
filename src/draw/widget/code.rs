//! A QR code, with its words beside it or below it.

use sabar_calendar::{Code as Modules, Room, cells};

use super::paragraph;
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, LayoutBuilder};
use crate::screen::block::{Code, Tone};

/// Columns of the words beside a code, at least.
const WORDS_LEAST: u16 = 30;

/// Rows of the words and the buttons below a code.
const ROWS_BELOW: u16 = 12;

/// Rows above the words beside a code: its margin.
const ABOVE: u16 = 2;

/// Lays out a code. Where none fits, a sentence says so below the words.
pub(super) fn code(builder: &mut LayoutBuilder<'_>, code: &Code) {
    let (width, rows) = (builder.width(), builder.rows);
    let room = |columns, rows| {
        let room = Room { columns, rows };
        code.texts.iter().find_map(|text| Modules::of(text, room).ok())
    };
    let how = if let Some(modules) = room(width.saturating_sub(WORDS_LEAST), rows) {
        let height = put(builder, &modules);
        builder.begin_beside(columns(&modules), height);
        // On high screens the button of the emergency panel is above the words.
        builder.skip(ABOVE + u16::from(builder.density == Density::Roomy) * 2);
        &code.how
    } else if let Some(modules) = room(width, rows.saturating_sub(ROWS_BELOW)) {
        let height = put(builder, &modules);
        builder.skip(height);
        &code.how
    } else {
        &code.otherwise
    };
    for (phrase, tone) in &code.words {
        paragraph::note(builder, phrase, *tone);
    }
    builder.skip(u16::from(builder.density >= Density::Normal));
    paragraph::note(builder, how, Tone::Plain);
}

/// Draws the code at the current row and returns its height.
fn put(builder: &mut LayoutBuilder<'_>, modules: &Modules) -> u16 {
    let (x, top) = (builder.x(), builder.y());
    for (row, y) in cells(modules).into_iter().zip(top..) {
        builder.put(DrawOp::code(x, y, row));
    }
    builder.found_code();
    columns(modules).div_ceil(2)
}

fn columns(modules: &Modules) -> u16 {
    u16::try_from(modules.side()).unwrap_or(u16::MAX)
}
