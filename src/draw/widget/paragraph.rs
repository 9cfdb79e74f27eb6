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

/// Below this width two languages are laid out below each other.
const PAIR_LEAST: u16 = 64;

/// Columns between two languages.
const PAIR_GAP: u16 = 3;

pub(super) fn title(builder: &mut LayoutBuilder<'_>, phrase: &Phrase) {
    builder.paragraph(builder.x() + SIGN, measure(builder, SIGN), phrase, Role::Title);
}

pub(super) fn heading(builder: &mut LayoutBuilder<'_>, phrase: &Phrase) {
    builder.paragraph(builder.x() + SIGN, measure(builder, SIGN), phrase, Role::Heading);
}

pub(super) fn note(builder: &mut LayoutBuilder<'_>, phrase: &Phrase, tone: Tone) {
    let (sign, role) = sign::of_tone(tone);
    let indent = put_sign(builder, sign, role);
    builder.paragraph(builder.x() + indent, measure(builder, indent), phrase, role);
}

pub(super) fn statement(builder: &mut LayoutBuilder<'_>, statement: &Statement) {
    let top = builder.y();
    if let Some(caption) = &statement.caption {
        self::caption(builder, caption);
    }
    if matches!(statement.at, StatementAt::Check(_)) {
        asked(builder, &statement.phrase, statement.standing);
    } else {
        put_standing(builder, statement.standing);
        let width = measure(builder, GUTTER);
        builder.paragraph(builder.x() + GUTTER, width, &statement.phrase, Role::Body);
    }
    statement_stop(builder, top, statement.at, statement.standing);
}

/// Lays out the question that a page is about. Where room is short, its standing is only in the
/// status row.
pub(super) fn asked(builder: &mut LayoutBuilder<'_>, phrase: &Phrase, standing: Standing) {
    let indent = if builder.density == Density::Tight { SIGN } else { GUTTER };
    if indent == GUTTER {
        put_standing(builder, standing);
    }
    builder.paragraph(builder.x() + indent, measure(builder, indent), phrase, Role::Title);
}

/// Adds the sign of a standing in the current row.
pub(super) fn put_standing(builder: &mut LayoutBuilder<'_>, standing: Standing) {
    let sign = sign::of_standing(standing);
    builder.put(DrawOp::glyphs(builder.x() + SIGN, builder.y(), sign.to_string(), Role::Quiet));
}

/// Adds a target with a statement over the rows since `top`.
fn statement_stop(builder: &mut LayoutBuilder<'_>, top: u16, at: StatementAt, standing: Standing) {
    let height = builder.y().saturating_sub(top);
    builder.next_row();
    let rect = Rect { x: builder.x(), y: top, width: builder.width(), height };
    builder.target(FocusTarget { statement: Some((at, standing)), ..FocusTarget::over(rect) });
}

/// Lays out the kind of an entry, its time and its dates.
fn caption(builder: &mut LayoutBuilder<'_>, caption: &Caption) {
    let (sign, role) = sign::of_kind(caption.kind);
    builder.put(DrawOp::glyphs(builder.x() + SIGN, builder.y(), sign.to_string(), role));
    let mut text = isolated(&caption.kind_word.text);
    for part in std::iter::once(&caption.when).chain(&caption.dates) {
        text.push_str(" · ");
        text.push_str(&isolated(&part.text));
    }
    let phrase = Phrase { text, direction: caption.when.direction };
    builder.paragraph(builder.x() + GUTTER, measure(builder, GUTTER), &phrase, role);
}

/// Lays out the same text in two languages, side by side or below each other.
pub(super) fn pair(builder: &mut LayoutBuilder<'_>, patient: &Phrase, clinic: &Phrase, tone: Tone) {
    let (sign, role) = sign::of_tone(tone);
    let _indent = put_sign(builder, sign, role);
    // Both columns keep their position without signs.
    let (x, top) = (builder.x() + GUTTER, builder.y());
    let room = builder.width().saturating_sub(GUTTER);
    if room < PAIR_LEAST {
        builder.paragraph(x, room.min(MEASURE), patient, role);
        builder.paragraph(x, room.min(MEASURE), clinic, Role::Quiet);
        return;
    }
    let column = (room.saturating_sub(PAIR_GAP + SIGN) / 2).min(MEASURE);
    let beside = x + column + PAIR_GAP;
    let rows = builder.paragraph_at((x, top), column, patient, role);
    let rows = rows.max(builder.paragraph_at((beside + SIGN, top), column, clinic, role));
    if let Some(sign) = sign {
        builder.put(DrawOp::glyphs(beside, top, sign.to_string(), role));
    }
    for y in top..top.saturating_add(rows) {
        builder.put(DrawOp::glyphs(beside - 2, y, "│", Role::Line));
    }
    builder.skip(rows);
}

/// Lays out a key, and what it does in a column beside it.
pub(super) fn key_row(builder: &mut LayoutBuilder<'_>, keys: &Phrase, help: &Phrase) {
    let x = builder.x() + SIGN;
    let keys_width = if builder.density == Density::Compact { 14 } else { 20 };
    let top = builder.y();
    let rows = builder.paragraph_at((x, top), keys_width - 1, keys, Role::Key);
    let room = measure(builder, SIGN + keys_width);
    let rows = rows.max(builder.paragraph_at((x + keys_width, top), room, help, Role::Body));
    builder.skip(rows);
}

/// Adds a sign in the gutter and returns the column of the text.
fn put_sign(builder: &mut LayoutBuilder<'_>, sign: Option<char>, role: Role) -> u16 {
    let Some(sign) = sign else { return SIGN };
    builder.put(DrawOp::glyphs(builder.x() + SIGN, builder.y(), sign.to_string(), role));
    GUTTER
}

/// Returns the columns for text after `indent`.
pub(super) fn measure(builder: &LayoutBuilder<'_>, indent: u16) -> u16 {
    builder.width().saturating_sub(indent).min(MEASURE)
}
