//! The timeline as a picture: one row an entry, on an axis with equal steps between the boundaries
//! of time. Where the axis has no room, time runs down beside an upright rail.
//!
//! Equal steps, because hours beside months would be one column wide on a scale.

use std::ops::Range;

use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{FocusTarget, GUTTER, LayoutBuilder, SIGN};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::block::{Bar, Phrase, Picture};
use sabar_content::EntryKind;

/// Columns of the labels before the bars at most.
const LABELS_MOST: u16 = 20;

/// Columns of a step on the axis, at least and at most.
const STEP: (u16, u16) = (7, 14);

/// Columns of a span, at least; also those of the axis behind its last boundary.
const LEAST_SPAN: u16 = 4;

/// Columns between two labels of the axis, at least.
const BETWEEN_LABELS: u16 = 1;

/// Columns before a mark of the key, at least.
const KEY_GAP: u16 = 3;

/// The mark of today on the axis and before its name.
const TODAY: char = '╋';

/// A boundary of time, through all rows.
const BOUNDARY: &str = "┊";

/// The appointment, through all rows, where something is before it.
const ORIGIN: &str = "│";

/// The end of a bar whose start is open; mirrored with the reading direction.
const FROM_BEFORE: char = '◀';

/// Lays out the picture.
pub(super) fn picture(builder: &mut LayoutBuilder<'_>, picture: &Picture) {
    let top = builder.y();
    let x = builder.x() + SIGN;
    let room = builder.width().saturating_sub(SIGN);
    builder.paragraph(x, room, &picture.title, Role::Heading);
    let rows = if let Some(axis) = Axis::of(builder, picture) {
        let key = key(picture);
        let is_beside_title = builder.y() == top + 1 && key_beside_title(builder, picture, axis);
        let rows = chart(builder, picture, axis);
        for (mark, word) in key.filter(|_| !is_beside_title) {
            key_at(builder, (x, builder.y()), mark, word);
            builder.skip(1);
        }
        builder.paragraph(x, room, &picture.legend, Role::Quiet);
        rows
    } else {
        rail(builder, picture)
    };
    // It may be higher than the window, and something must be in focus meanwhile.
    builder.next_row();
    builder.target(FocusTarget::over(builder.rows(top..builder.y())));
    // Each row shows the focus of its entry, and leads to it.
    for (bar, rows) in picture.bars.iter().zip(rows) {
        builder.begin_item(rows.start);
        let rect = builder.rows(rows);
        builder.target(FocusTarget {
            is_focusable: false,
            leads_to: Some(bar.at),
            ..FocusTarget::over(rect)
        });
    }
}

/// The position of the axis and its steps.
#[derive(Clone, Copy, Debug)]
struct Axis {
    x: u16,
    step: u16,
    end: u16,
}

impl Axis {
    /// Returns the axis, if its steps are wide enough.
    fn of(builder: &LayoutBuilder<'_>, picture: &Picture) -> Option<Self> {
        let widths = picture.bars.iter().map(|bar| builder.texts.columns(&bar.name));
        let labels = widths.max().unwrap_or(0);
        let mut marked = picture.bars.iter().filter(|bar| bar.is_next);
        let before =
            marked.next().map_or(0, |bar| builder.texts.columns(&bar.name) + 2).max(labels);
        let x = builder.x() + GUTTER + before + 2;
        let end = builder.x() + builder.width();
        let steps = u16::try_from(picture.boundaries.len()).ok()?.saturating_sub(1).max(1);
        let step = end.checked_sub(x + LEAST_SPAN + 1)? / steps;
        (labels <= LABELS_MOST && step >= STEP.0).then(|| {
            let step = step.min(STEP.1);
            let last =
                picture.boundaries.last().map_or(0, |(_, label)| builder.texts.columns(label));
            Self { x, step, end: (x + step * steps + last.max(LEAST_SPAN + 1)).min(end) }
        })
    }

    /// Returns the column of a boundary.
    fn boundary(self, index: usize) -> u16 {
        self.x + self.step.saturating_mul(u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// Returns the column of a moment: even between two boundaries.
    fn column(self, picture: &Picture, minutes: i64) -> u16 {
        let index = picture.boundaries.partition_point(|(at, _)| *at <= minutes).saturating_sub(1);
        let from = picture.boundaries.get(index).map_or(0, |(at, _)| *at);
        let part = picture
            .boundaries
            .get(index + 1)
            .map_or(0, |(to, _)| (minutes - from) * i64::from(self.step) / (to - from).max(1));
        self.boundary(index) + u16::try_from(part).unwrap_or(0)
    }
}

/// Returns the marks on the chart that have no word beside them, and what they mean.
fn key(picture: &Picture) -> impl Iterator<Item = (char, &Phrase)> {
    let today = picture.today.iter().map(|(_, word)| (TODAY, word));
    today.chain(picture.next.iter().map(|word| (sign::NEXT, word)))
}

/// Lays out the key at the end of the row of the title, if it has room there.
fn key_beside_title(builder: &mut LayoutBuilder<'_>, picture: &Picture, axis: Axis) -> bool {
    let widths = key(picture).map(|(_, word)| KEY_GAP + 2 + builder.texts.columns(word));
    let mut x = axis.end.saturating_sub(widths.sum());
    if x < builder.x() + SIGN + builder.texts.columns(&picture.title) {
        return false;
    }
    let y = builder.y() - 1;
    for (mark, word) in key(picture) {
        key_at(builder, (x + KEY_GAP, y), mark, word);
        x += KEY_GAP + 2 + builder.texts.columns(word);
    }
    true
}

/// Lays out a mark and what it means.
fn key_at(builder: &mut LayoutBuilder<'_>, (x, y): (u16, u16), mark: char, word: &Phrase) {
    builder.put(DrawOp::glyphs(x, y, mark.to_string(), Role::Mark));
    let _width = builder.line_at((x + 2, y), word, Role::Heading);
}

/// Lays out the axis with the labels of its boundaries, and a row for every entry. Returns the rows.
fn chart(builder: &mut LayoutBuilder<'_>, picture: &Picture, axis: Axis) -> Vec<Range<u16>> {
    labels(builder, picture, axis);
    let count = picture.boundaries.len();
    let ticks: String = (axis.x..axis.end - 1)
        .map(|column| match (column - axis.x).checked_rem(axis.step) {
            _ if column == axis.x => '┣',
            Some(0) if usize::from((column - axis.x) / axis.step) < count => '┷',
            Some(_) | None => '━',
        })
        .chain([sign::GOES_ON])
        .collect();
    builder.put(DrawOp::glyphs(axis.x, builder.y(), ticks, Role::Line));
    if let Some((at, _)) = &picture.today {
        let column = axis.column(picture, *at);
        builder.put(DrawOp::glyphs(column, builder.y(), TODAY.to_string(), Role::Mark));
    }
    builder.skip(1);
    let mut rows = Vec::new();
    for bar in &picture.bars {
        let y = builder.y();
        rows.push(y..y + 1);
        let (sign, role) = sign::of_kind(bar.kind);
        builder.put(DrawOp::glyphs(builder.x() + SIGN, y, sign.to_string(), role));
        let name_x = builder.x() + GUTTER;
        let width = builder.line_at((name_x, y), &bar.name, Role::Body);
        if bar.is_next {
            let x = name_x + width + 1;
            builder.put(DrawOp::glyphs(x, y, sign::NEXT.to_string(), Role::Mark));
        }
        let (from, glyphs) = span(bar, picture, axis);
        let period = beside(builder, bar, (axis, from), &glyphs);
        for index in 1..count {
            let x = axis.boundary(index);
            // Beside the words it would be read as a letter of them.
            let is_near = |period: &Range<u16>| x + 1 >= period.start && x <= period.end;
            if period.as_ref().is_some_and(is_near) {
                continue;
            }
            let line = if index == picture.origin { ORIGIN } else { BOUNDARY };
            builder.put(DrawOp::glyphs(x, y, line, Role::Line));
        }
        builder.put(DrawOp::glyphs(from, y, glyphs, role));
        if let Some(period) = period {
            let _width = builder.line_at((period.start, y), &bar.label, Role::Quiet);
        }
        builder.skip(1);
    }
    rows
}

/// Returns the columns of the time of a bar in words, after the bar or before it, where they have room:
/// bars of one length do not have to mean one length of time.
fn beside(
    builder: &LayoutBuilder<'_>,
    bar: &Bar,
    (axis, from): (Axis, u16),
    glyphs: &str,
) -> Option<Range<u16>> {
    let width = builder.texts.columns(&bar.label);
    let to = from + u16::try_from(glyphs.chars().count()).ok()?;
    let after = to + 2..to + 2 + width;
    if after.end <= builder.x() + builder.width() {
        return Some(after);
    }
    let before = from.checked_sub(width + 1)?..from - 1;
    (before.start > axis.x).then_some(before)
}

/// Lays out the labels of the boundaries, each in the first row where it has room.
fn labels(builder: &mut LayoutBuilder<'_>, picture: &Picture, axis: Axis) {
    let mut rows: Vec<u16> = Vec::new();
    let mut placed = Vec::new();
    for (index, (_, label)) in picture.boundaries.iter().enumerate() {
        let width = builder.texts.columns(label);
        let last = (builder.x() + builder.width()).saturating_sub(width);
        let x = axis.boundary(index).min(last);
        let row = rows.iter().position(|end| end + BETWEEN_LABELS <= x).unwrap_or(rows.len());
        if row == rows.len() {
            rows.push(0);
        }
        rows[row] = x + width;
        placed.push((x, row, label));
    }
    // The first row is the nearest to the axis.
    let height = u16::try_from(rows.len()).unwrap_or(0);
    for (x, row, label) in placed {
        let up = u16::try_from(row).unwrap_or(0) + 1;
        let y = builder.y() + height - up;
        let _width = builder.line_at((x, y), label, Role::Quiet);
    }
    builder.skip(height);
}

/// Returns the first column and the glyphs of a bar: a block for a span, an arrow at an open end.
fn span(bar: &Bar, picture: &Picture, axis: Axis) -> (u16, String) {
    let (from, to) = bar.span;
    let glyph = texture(bar.kind);
    let start = from.map_or(axis.x, |from| axis.column(picture, from));
    let Some(to) = to else {
        let length = axis.end.saturating_sub(start + 1);
        return (start, format!("{}{}", glyph.repeat(length.into()), sign::GOES_ON));
    };
    let length = axis.column(picture, to).saturating_sub(start);
    if from.is_none() {
        let length = length.saturating_sub(1);
        return (start, format!("{FROM_BEFORE}{}", glyph.repeat(length.into())));
    }
    // A moment is as wide as a span at least.
    let length = if length == 0 { LEAST_SPAN } else { length };
    (start, glyph.repeat(length.into()))
}

/// Returns the glyph of the bars of a kind.
fn texture(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Normal | EntryKind::Emergency => "█",
        EntryKind::Tell => "▓",
        EntryKind::DoNot => "▒",
        EntryKind::Do => "░",
    }
}

/// Lays out the entries beside an upright rail, on which time runs down. Returns their rows.
fn rail(builder: &mut LayoutBuilder<'_>, picture: &Picture) -> Vec<Range<u16>> {
    let mut rows = Vec::new();
    let starts = picture.bars.iter().map(|bar| start(picture, bar));
    let widest = starts.flatten().map(|it| builder.texts.columns(it)).max().unwrap_or(0);
    // Long labels leave no room; the rows say the same.
    let has_labels = widest <= builder.width() / 3;
    let x = builder.x() + SIGN;
    let rail_x = if has_labels { x + widest + 1 } else { x };
    let mut today = picture.today.as_ref();
    let mut before = None;
    for bar in &picture.bars {
        let from = bar.span.0.unwrap_or(i64::MIN);
        if let Some((_, word)) = today.take_if(|(at, _)| *at < from) {
            today_on_rail(builder, rail_x, word);
        }
        let y = builder.y();
        if has_labels
            && before != Some(from)
            && let Some(label) = start(picture, bar)
        {
            let _width = builder.line_at((x, y), label, Role::Quiet);
        }
        before = Some(from);
        let (sign, role) = sign::of_kind(bar.kind);
        builder.put(DrawOp::glyphs(rail_x + 2, y, sign.to_string(), role));
        let text_x = rail_x + 4;
        let room = (builder.x() + builder.width()).saturating_sub(text_x);
        let next = picture.next.iter().filter(|_| bar.is_next);
        let parts = std::iter::once(&bar.name).chain(next).chain([&bar.label]);
        let parts: Vec<String> = parts.map(|it| sabar_text::isolated(&it.text)).collect();
        let text = parts.join(" · ");
        let phrase = Phrase { text, direction: bar.label.direction };
        builder.paragraph(text_x, room, &phrase, Role::Body);
        for y in y..builder.y() {
            builder.put(DrawOp::glyphs(rail_x, y, "┃", Role::Line));
        }
        rows.push(y..builder.y());
    }
    if let Some((_, word)) = today {
        today_on_rail(builder, rail_x, word);
    }
    rows
}

fn today_on_rail(builder: &mut LayoutBuilder<'_>, rail_x: u16, word: &Phrase) {
    let y = builder.y();
    key_at(builder, (rail_x, y), TODAY, word);
    builder.skip(1);
}

/// Returns the label of the boundary at which an entry begins.
fn start<'a>(picture: &'a Picture, bar: &Bar) -> Option<&'a Phrase> {
    let from = bar.span.0?;
    picture.boundaries.iter().find(|(at, _)| *at == from).map(|(_, label)| label)
}
