//! Text: titles, notes, statements, and the same text in two languages.

use ratatui::layout::Rect;

use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, FocusTarget, GUTTER, LayoutBuilder, MEASURE, SIGN};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::model::StatementAt;
use crate::screen::block::{Caption, Phrase, Statement, Tone};
use sabar_content::Standing;
use sabar_text::isolated;

/// Below this width two languages stand under each other instead of side by side.
const PAIR_LEAST: u16 = 64;

/// Columns between two languages.
const PAIR_GAP: u16 = 3;

pub(super) fn title(pen: &mut LayoutBuilder<'_>, phrase: &Phrase) {
    pen.paragraph(pen.x() + SIGN, measure(pen, SIGN), phrase, Role::Title);
}

pub(super) fn heading(pen: &mut LayoutBuilder<'_>, phrase: &Phrase) {
    pen.paragraph(pen.x() + SIGN, measure(pen, SIGN), phrase, Role::Heading);
}

pub(super) fn note(pen: &mut LayoutBuilder<'_>, phrase: &Phrase, tone: Tone) {
    let (sign, role) = sign::of_tone(tone);
    let indent = put_sign(pen, sign, role);
    pen.paragraph(pen.x() + indent, measure(pen, indent), phrase, role);
}

pub(super) fn statement(pen: &mut LayoutBuilder<'_>, statement: &Statement) {
    let top = pen.y();
    if let Some(caption) = &statement.caption {
        self::caption(pen, caption);
    }
    put_standing(pen, statement.standing);
    pen.paragraph(pen.x() + GUTTER, measure(pen, GUTTER), &statement.phrase, Role::Body);
    statement_stop(pen, top, statement.at, statement.standing);
}

/// The sign of a standing at the current row.
pub(super) fn put_standing(pen: &mut LayoutBuilder<'_>, standing: Standing) {
    let sign = sign::of_standing(standing);
    pen.put(DrawOp::glyphs(pen.x() + SIGN, pen.y(), sign.to_string(), Role::Quiet));
}

/// A stop over everything written since `top`, which shows a statement.
fn statement_stop(pen: &mut LayoutBuilder<'_>, top: u16, at: StatementAt, standing: Standing) {
    let height = pen.y().saturating_sub(top);
    pen.next_row();
    let rect = Rect { x: pen.x(), y: top, width: pen.width(), height };
    pen.stop(FocusTarget { statement: Some((at, standing)), ..FocusTarget::over(rect) });
}

/// What kind of thing, when, and on which dates.
fn caption(pen: &mut LayoutBuilder<'_>, caption: &Caption) {
    let (sign, role) = sign::of_kind(caption.kind);
    pen.put(DrawOp::glyphs(pen.x() + SIGN, pen.y(), sign.to_string(), role));
    let mut text = isolated(&caption.kind_word.text);
    for part in std::iter::once(&caption.when).chain(&caption.dates) {
        text.push_str(" · ");
        text.push_str(&isolated(&part.text));
    }
    let phrase = Phrase { text, direction: caption.when.direction };
    pen.paragraph(pen.x() + GUTTER, measure(pen, GUTTER), &phrase, role);
}

/// The same words in two languages, side by side or under each other.
pub(super) fn pair(pen: &mut LayoutBuilder<'_>, patient: &Phrase, clinic: &Phrase, tone: Tone) {
    let (sign, role) = sign::of_tone(tone);
    let _indent = put_sign(pen, sign, role);
    // Signs or none, both columns stay where they are.
    let (x, top) = (pen.x() + GUTTER, pen.y());
    let room = pen.width().saturating_sub(GUTTER);
    if room < PAIR_LEAST {
        pen.paragraph(x, room.min(MEASURE), patient, role);
        pen.paragraph(x, room.min(MEASURE), clinic, Role::Quiet);
        return;
    }
    let column = (room.saturating_sub(PAIR_GAP + SIGN) / 2).min(MEASURE);
    let beside = x + column + PAIR_GAP;
    let rows = pen.paragraph_at((x, top), column, patient, role);
    let rows = rows.max(pen.paragraph_at((beside + SIGN, top), column, clinic, role));
    if let Some(sign) = sign {
        pen.put(DrawOp::glyphs(beside, top, sign.to_string(), role));
    }
    for y in top..top.saturating_add(rows) {
        pen.put(DrawOp::glyphs(beside - 2, y, "│", Role::Line));
    }
    pen.skip(rows);
}

/// A key, and what it does in a column beside it.
pub(super) fn key_row(pen: &mut LayoutBuilder<'_>, keys: &Phrase, help: &Phrase) {
    let x = pen.x() + SIGN;
    let keys_width = if pen.density == Density::Compact { 14 } else { 20 };
    let top = pen.y();
    let rows = pen.paragraph_at((x, top), keys_width - 1, keys, Role::Key);
    let room = measure(pen, SIGN + keys_width);
    let rows = rows.max(pen.paragraph_at((x + keys_width, top), room, help, Role::Body));
    pen.skip(rows);
}

/// Puts a sign into the gutter and tells where the text begins.
fn put_sign(pen: &mut LayoutBuilder<'_>, sign: Option<char>, role: Role) -> u16 {
    let Some(sign) = sign else { return SIGN };
    pen.put(DrawOp::glyphs(pen.x() + SIGN, pen.y(), sign.to_string(), role));
    GUTTER
}

/// Columns for text after `indent`.
pub(super) fn measure(pen: &LayoutBuilder<'_>, indent: u16) -> u16 {
    pen.width().saturating_sub(indent).min(MEASURE)
}
