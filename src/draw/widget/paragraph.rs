//! Text: titles, notes, statements, and the same text in two languages.

use ratatui::layout::Rect;

use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, GUTTER, LayoutBuilder, MEASURE, SIGN};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::model::StatementAt;
use crate::screen::block::{Caption, ListItem, Phrase, Sign, Statement, Tone};
use sabar_content::{EntryKind, Standing};
use sabar_text::isolated;

/// Below this width two languages are laid out below each other.
const PAIR_LEAST: u16 = 64;

/// The column of the rail of a card, from which on its ground is filled.
const CARD: u16 = 1;

/// The rail of a card; mirrored with the reading direction.
const RAIL: &str = "▌";

/// Columns between the kind of an entry and its time, at least.
const KIND_GAP: u16 = 3;

/// Columns of half a row, from which on short items of a list share rows.
const LISTED_LEAST: u16 = 14;

/// Columns between two languages.
const PAIR_GAP: u16 = 3;

pub(super) fn title(builder: &mut LayoutBuilder<'_>, phrase: &Phrase) {
    builder.paragraph(builder.x() + SIGN, measure(builder, SIGN), phrase, Role::Title);
}

pub(super) fn heading(builder: &mut LayoutBuilder<'_>, phrase: &Phrase) {
    builder.paragraph(builder.x() + SIGN, measure(builder, SIGN), phrase, Role::Heading);
}

pub(super) fn note(builder: &mut LayoutBuilder<'_>, phrase: &Phrase, tone: Tone) {
    let (sign, sign_role) = sign::of_tone(tone);
    let role = role_of_text(tone);
    let is_turned = phrase.direction != builder.scene.direction();
    if let Some(sign) = sign.filter(|_| is_turned) {
        // Text of the other direction is aligned to its own side, where its sign is too.
        let room = measure(builder, SIGN).saturating_sub(GUTTER - SIGN);
        let x = builder.x() + SIGN;
        builder.put(DrawOp::glyphs(x + room + 1, builder.y(), sign.to_string(), sign_role));
        builder.paragraph(x, room, phrase, role);
        return;
    }
    let indent = put_sign(builder, sign, sign_role);
    builder.paragraph(builder.x() + indent, measure(builder, indent), phrase, role);
}

/// Returns the role of the text of a note: an answer has the color of its flag in its sign alone.
fn role_of_text(tone: Tone) -> Role {
    if matches!(tone, Tone::Listed(_)) { Role::Body } else { sign::of_tone(tone).1 }
}

/// Lays out a sign of danger after the shade of its part in the drawing beside it, if there is one.
pub(super) fn sign(builder: &mut LayoutBuilder<'_>, sign: &Sign) {
    let (mark, role) = match sign.part.and_then(|part| builder.shade_of(part)) {
        Some(shade) => (shade, Role::Mark),
        None => (sign::LISTED, Role::Body),
    };
    if builder.beside_the_item_above(&sign.phrase, (mark, role), LISTED_LEAST) {
        return;
    }
    let indent = put_sign(builder, Some(mark), role);
    builder.paragraph(builder.x() + indent, measure(builder, indent), &sign.phrase, Role::Body);
}

pub(super) fn statement(builder: &mut LayoutBuilder<'_>, statement: &Statement) {
    let top = builder.y();
    let caption = statement.caption.as_ref();
    if let Some(caption) = caption {
        card_heading(builder, caption);
        builder.keep_with_above(top + 1..builder.y() + 1);
    }
    let body = builder.y();
    let kind = caption.map(|caption| caption.kind);
    let role = if kind == Some(EntryKind::Emergency) { Role::EmergencyCard } else { Role::Body };
    let width = measure(builder, GUTTER + padding_of(builder, role));
    if role == Role::EmergencyCard {
        let height = builder.texts.rows(&statement.phrase, width);
        builder.put(DrawOp::blank(card_ground(builder, body, height), role));
    }
    if matches!(statement.at, StatementAt::Check(_)) {
        asked(builder, &statement.phrase, statement.standing);
    } else {
        put_standing(builder, builder.x() + SIGN, statement.standing, role);
        builder.paragraph(builder.x() + GUTTER, width, &statement.phrase, role);
    }
    list(builder, &statement.list, role);
    if let Some(kind) = kind.filter(|kind| *kind != EntryKind::Emergency) {
        let (_, role) = sign::of_kind(kind);
        for y in body..builder.y() {
            builder.put(DrawOp::glyphs(builder.x() + CARD, y, RAIL, role));
        }
    }
    builder.statement_target(top, statement.at, statement.standing);
}

/// Lays out the list below a statement: each item after its number, or after a dash.
fn list(builder: &mut LayoutBuilder<'_>, items: &[ListItem], role: Role) {
    let x = builder.x() + GUTTER;
    let digits = if items.len() < 10 { 1 } else { 2 };
    for ListItem { number, phrase } in items {
        // The number, its full stop, and a blank.
        let indent = if number.is_some() { digits + 2 } else { SIGN };
        let width = measure(builder, GUTTER + indent + padding_of(builder, role));
        let top = builder.y();
        builder.begin_item(top);
        if role == Role::EmergencyCard {
            let height = builder.texts.rows(phrase, width);
            builder.put(DrawOp::blank(card_ground(builder, top, height), role));
        }
        match number {
            Some(number) => {
                builder.paragraph_at((x, top), digits + 1, number, role);
            }
            None => builder.put(DrawOp::glyphs(x, top, sign::LISTED.to_string(), role)),
        }
        builder.paragraph(x + indent, width, phrase, role);
    }
}

/// Returns the columns between text and the end of its ground.
fn padding_of(builder: &LayoutBuilder<'_>, role: Role) -> u16 {
    if role == Role::Body { 0 } else { builder.after_text(CARD) }
}

/// Returns the rows of a card, from the column of its rail on.
fn card_ground(builder: &LayoutBuilder<'_>, y: u16, height: u16) -> Rect {
    builder.ground(CARD, (y, height))
}

/// Lays out the question that a page is about. Where room is short, its standing is only in the
/// status row.
pub(super) fn asked(builder: &mut LayoutBuilder<'_>, phrase: &Phrase, standing: Standing) {
    let indent = if builder.spacing.density == Density::Tight { SIGN } else { GUTTER };
    if indent == GUTTER {
        put_standing(builder, builder.x() + SIGN, standing, Role::Body);
    }
    builder.paragraph(builder.x() + indent, measure(builder, indent), phrase, Role::Title);
}

/// Adds the sign of a standing at column `x` of the current row.
pub(super) fn put_standing(
    builder: &mut LayoutBuilder<'_>,
    x: u16,
    standing: Standing,
    role: Role,
) {
    let sign = sign::of_standing(standing);
    let role = if role == Role::Body { Role::Quiet } else { role };
    builder.put(DrawOp::glyphs(x, builder.y(), sign.to_string(), role));
}

/// Lays out the heading of a card: the kind, and at the end of the row the time and the dates.
fn card_heading(builder: &mut LayoutBuilder<'_>, caption: &Caption) {
    let sign = if caption.is_to_tick { sign::TO_TICK } else { sign::of_kind(caption.kind).0 };
    let role = sign::card_of_kind(caption.kind);
    // Each part is isolated once: an isolate of isolates alone has no direction of its own.
    let joined = |parts: &[&Phrase]| {
        let parts: Vec<String> = parts.iter().map(|part| isolated(&part.text)).collect();
        Phrase { text: parts.join(" · "), direction: caption.kind_word.direction }
    };
    let parts: Vec<&Phrase> = caption.parts().collect();
    let n_of_kind = 1 + usize::from(caption.next.is_some());
    let (kind, when) = parts.split_at(n_of_kind);
    let kind = match kind {
        [kind] => (*kind).clone(),
        kind => joined(kind),
    };
    let (when, whole) = (joined(when), joined(&parts));
    let [kind_line, when_line] =
        [&kind, &when].map(|phrase| builder.texts.line(&phrase.text, phrase.direction));
    let (x, y) = (builder.x() + GUTTER, builder.y());
    let width = measure(builder, GUTTER + padding_of(builder, role));
    let end =
        (builder.x() + builder.width()).saturating_sub(padding_of(builder, role)).min(x + width);
    let is_one_row = x + kind_line.width() + KIND_GAP + when_line.width() <= end;
    // Else the time has rows of its own, where that takes no more of them: a date stays in one piece.
    let known = builder.texts;
    let rows = |texts: &[Phrase]| texts.iter().map(|it| known.rows(it, width)).sum::<u16>();
    let (apart, together) = ([kind, when], [whole]);
    let texts: &[Phrase] = match is_one_row {
        true => &[],
        false if rows(&apart) <= rows(&together) => &apart,
        false => &together,
    };
    let height = if is_one_row { 1 } else { rows(texts) };
    builder.put(DrawOp::blank(card_ground(builder, y, height), role));
    builder.put(DrawOp::glyphs(builder.x() + SIGN, y, sign.to_string(), role));
    if is_one_row {
        builder.put(DrawOp::line(end - when_line.width(), y, when_line, role));
        builder.put(DrawOp::line(x, y, kind_line, role));
        builder.skip(1);
    }
    for text in texts {
        builder.paragraph(x, width, text, role);
    }
}

/// Lays out the same text in two languages, side by side or below each other.
pub(super) fn pair(builder: &mut LayoutBuilder<'_>, patient: &Phrase, clinic: &Phrase, tone: Tone) {
    let (sign, sign_role) = sign::of_tone(tone);
    let role = role_of_text(tone);
    let _indent = put_sign(builder, sign, sign_role);
    // Both columns keep their position without signs.
    let (x, top) = (builder.x() + GUTTER, builder.y());
    let room = builder.width().saturating_sub(GUTTER);
    if room < PAIR_LEAST {
        builder.paragraph(x, room.min(MEASURE), patient, role);
        let below = builder.y();
        builder.paragraph(x, room.min(MEASURE), clinic, Role::Quiet);
        builder.in_other_language(below..builder.y());
        return;
    }
    let column = (room.saturating_sub(PAIR_GAP + SIGN) / 2).min(MEASURE);
    let beside = x + column + PAIR_GAP;
    let rows = builder.paragraph_at((x, top), column, patient, role);
    // The sign stands where the clinic's language begins.
    let is_turned = clinic.direction != builder.scene.direction();
    let (text_x, sign_x) =
        if is_turned { (beside, beside + column + 1) } else { (beside + SIGN, beside) };
    let rows = rows.max(builder.paragraph_at((text_x, top), column, clinic, role));
    if let Some(sign) = sign {
        builder.put(DrawOp::glyphs(sign_x, top, sign.to_string(), sign_role));
    }
    for y in top..top.saturating_add(rows) {
        builder.put(DrawOp::glyphs(beside - 2, y, "│", Role::Line));
    }
    builder.skip(rows);
}

/// Lays out a key, and what it does in a column beside it.
pub(super) fn key_row(builder: &mut LayoutBuilder<'_>, keys: &Phrase, help: &Phrase) {
    let x = builder.x() + SIGN;
    let keys_width = if builder.spacing.density == Density::Compact { 14 } else { 20 };
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
