//! A QR code, with its words beside it or below it.

use sabar_calendar::{Code as Modules, Room, cells};

use super::paragraph;
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, LayoutBuilder, SIGN};
use crate::screen::block::{Code, Phrase, Tone};

/// Columns of the words beside a code, at least.
const WORDS_LEAST: u16 = 30;

/// Rows of the words and the buttons below a code.
const ROWS_BELOW: u16 = 12;

/// Rows above the words beside a code: its margin.
const ABOVE: u16 = 2;

/// Rows of each of the words beside or below a code, at most.
const WORDS_MOST: u16 = 4;

/// Lays out a code. Where none fits, a sentence says so below the words.
pub(super) fn code(builder: &mut LayoutBuilder<'_>, code: &Code) {
    let (width, rows) = (builder.width(), builder.rows);
    let beside = Room { columns: width.saturating_sub(WORDS_LEAST), rows };
    let above = Room { columns: width, rows: rows.saturating_sub(ROWS_BELOW) };
    // A better text above the words comes before a shorter one beside them.
    let found = code.texts.iter().enumerate().find_map(|(index, text)| {
        let modules = |room| Modules::of(text, room).ok();
        let is_beside = modules(beside).map(|modules| (index, modules, true));
        is_beside.or_else(|| modules(above).map(|modules| (index, modules, false)))
    });
    let how = match found {
        Some((index, modules, is_beside)) => {
            let height = put(builder, &modules);
            builder.found_code(index);
            if is_beside {
                builder.begin_beside(columns(&modules), height);
                // On high screens the button of the emergency panel is above the words.
                builder.skip(ABOVE + u16::from(builder.spacing.density == Density::Roomy) * 2);
            } else {
                builder.skip(height);
            }
            &code.how
        }
        None => &code.otherwise,
    };
    // Without a code on a low screen, the buttons must still stand on it.
    let is_short = builder.spacing.density <= Density::Compact && !builder.has_code();
    let rows = if is_short { 1 } else { WORDS_MOST };
    let words = code.words.iter().filter(|(_, tone)| !(is_short && *tone == Tone::Quiet));
    for (phrase, tone) in words {
        paragraph::note(builder, &cut(builder, phrase, rows), *tone);
    }
    builder.skip(u16::from(builder.spacing.density >= Density::Normal));
    paragraph::note(builder, how, Tone::Plain);
}

/// Draws the code at the current row and returns its height.
fn put(builder: &mut LayoutBuilder<'_>, modules: &Modules) -> u16 {
    let (x, top) = (builder.x(), builder.y());
    for (row, y) in cells(modules).into_iter().zip(top..) {
        builder.put(DrawOp::code(x, y, row));
    }
    columns(modules).div_ceil(2)
}

fn columns(modules: &Modules) -> u16 {
    u16::try_from(modules.side()).unwrap_or(u16::MAX)
}

/// Returns the words that have room, with an ellipsis for the others: the calendar has them all.
fn cut(builder: &LayoutBuilder<'_>, phrase: &Phrase, rows: u16) -> Phrase {
    let width = builder.width().saturating_sub(SIGN);
    let mut cut = phrase.clone();
    while builder.texts.rows(&cut, width) > rows
        && let Some((rest, _)) = cut.text.rsplit_once(' ')
    {
        cut.text = format!("{}…", rest.trim_end_matches(|c: char| !c.is_alphanumeric()));
    }
    cut
}
