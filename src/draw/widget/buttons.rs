//! Buttons and choices. From 30 rows on they are three rows high, from 20 rows on two: on a panel of
//! one height that is about two centimeters each.

use std::rc::Rc;

use ratatui::layout::Rect;

use crate::draw::operation::{DrawOp, PagePart, UNGROUPED};
use crate::draw::page_layout::{Density, FocusTarget, GUTTER, Highlight, Kept, LayoutBuilder};
use crate::draw::sign;
use crate::draw::texts::Texts;
use crate::draw::theme::Role;
use crate::screen::block::{Arrow, Button, Choice, Mark, Phrase, Tone};
use sabar_text::Line;

/// A target's least width.
const LEAST_WIDTH: u16 = 8;

/// Columns between buttons.
pub(super) const BETWEEN: u16 = 2;

/// The column of the sign of the focus in a button, after its edge. A blank is between it, the
/// number, the mark and the label.
pub(super) const FOCUS_COLUMN: u16 = 1;

/// The column of its number.
pub(super) const NUMBER_COLUMN: u16 = 3;

/// The column of its mark, after a number.
pub(super) const MARK_COLUMN: u16 = 5;

/// Columns before its label, after a number and a mark.
pub(super) const BEFORE_LABEL: u16 = 7;

/// Lays out buttons in a row of their own. Each has its label in the other languages too.
pub fn row(builder: &mut LayoutBuilder<'_>, buttons: &[Button], others: &[&[Button]]) {
    let group = builder.new_group();
    builder.next_row();
    place_buttons(builder, buttons, others, group);
}

/// Lays out buttons side by side, wrapped at the end of the row.
pub(super) fn place_buttons(
    builder: &mut LayoutBuilder<'_>,
    buttons: &[Button],
    others: &[&[Button]],
    group: usize,
) {
    let start = builder.x() + GUTTER;
    let end = builder.x() + builder.width();
    let mut x = start;
    let mut row_height = 0;
    for (index, button) in buttons.iter().enumerate() {
        let others: Vec<&Button> = others.iter().filter_map(|other| other.get(index)).collect();
        let widths = others.iter().map(|other| button_width(builder.texts, other));
        let width = widths.fold(button_width(builder.texts, button), u16::max);
        let width = width.min(end.saturating_sub(start));
        if x > start && x + width > end {
            x = start;
            builder.skip(row_height + apart(builder.spacing.density));
            builder.next_row();
            row_height = 0;
        }
        // A label that is wider than the page goes on in the next row.
        let columns = label_columns(button, width);
        let rows = |it: &Button| builder.texts.rows(&it.label, columns);
        let other_rows: u16 = others.iter().map(|other| rows(other)).sum();
        let label_rows = rows(button).max(1) + other_rows;
        let height = height_of(builder.spacing.density, label_rows);
        row_height = row_height.max(height);
        let rect = Rect { x, y: builder.y(), width, height };
        let target = draw_button(builder, button, (rect, group), &others);
        builder.target(target);
        x += width + BETWEEN;
    }
    builder.skip(row_height);
}

/// Returns the empty rows between two rows of buttons: frames are apart without one.
#[must_use]
pub fn apart(density: Density) -> u16 {
    u16::from(density == Density::Normal)
}

/// Returns the rows of a button with text of so many rows.
pub(super) fn height_of(density: Density, text_rows: u16) -> u16 {
    match density {
        Density::Roomy => text_rows + 2,
        Density::Normal => text_rows.max(2),
        Density::Compact | Density::Trim | Density::Tight => text_rows,
    }
}

/// Returns the columns for the label in a button of this width.
pub(super) fn label_columns(button: &Button, width: u16) -> u16 {
    width.saturating_sub(label_column(button) + after_label(button)).max(1)
}

/// Columns after the label of the way on: a blank, its arrow, a blank and the edge.
const AFTER_ON: u16 = 4;

/// Returns the columns that a button needs.
pub(super) fn button_width(texts: &Texts<'_>, button: &Button) -> u16 {
    let columns = |it| texts.columns(it);
    let on = button.label_before_end.as_ref();
    let label = columns(&button.label) + after_label(button);
    let label = label.max(on.map_or(0, |on| columns(on) + AFTER_ON));
    (label_column(button) + label).max(LEAST_WIDTH)
}

/// Returns the mark of a button before its label.
fn mark_of(button: &Button) -> Option<char> {
    match (button.is_chosen, button.arrow) {
        (true, _) => Some(sign::CHOSEN),
        (false, Some(Arrow::Backward)) => Some(sign::BACKWARD),
        (false, Some(Arrow::Onward | Arrow::Later) | None) => None,
    }
}

/// Returns the column of a button's mark.
fn mark_column(button: &Button) -> u16 {
    if button.number.is_some() { MARK_COLUMN } else { NUMBER_COLUMN }
}

/// Returns the column of a button's label.
fn label_column(button: &Button) -> u16 {
    mark_column(button) + if mark_of(button).is_some() { 2 } else { 0 }
}

/// Returns the columns of a button after its label: a blank and the edge, or an arrow between them.
fn after_label(button: &Button) -> u16 {
    if button.arrow == Some(Arrow::Onward) { AFTER_ON } else { 2 }
}

/// Draws a button, whose number is shown while its group is in focus, and returns its target. Its
/// labels in other languages stand below its own.
pub(super) fn draw_button(
    builder: &mut LayoutBuilder<'_>,
    button: &Button,
    (rect, group): (Rect, usize),
    others: &[&Button],
) -> FocusTarget {
    let role = if button.is_chosen { Role::Chosen } else { Role::Button };
    let highlight = highlight(builder.spacing.density);
    let columns = label_columns(button, rect.width);
    let rows = |it: &Button| builder.texts.rows(&it.label, columns);
    let own_rows = rows(button).max(1);
    let other_rows: u16 = others.iter().map(|other| rows(other)).sum();
    let text_row = first_row(rect.height, own_rows + other_rows);
    let first = rect.y + text_row;
    builder.put(DrawOp::blank(rect, role));
    edges(builder, rect, highlight, role);
    if let Some(number) = button.number {
        let label = number_line(builder, number);
        let operation = DrawOp::line(rect.x + NUMBER_COLUMN, first, label, role);
        builder.put(DrawOp { only_for: Some(group), ..operation });
    }
    if let Some(mark) = mark_of(button) {
        let x = rect.x + mark_column(button);
        builder.put(DrawOp::glyphs(x, first, mark.to_string(), role));
    }
    let at = (rect.x + label_column(button), first);
    let has_two = button.label_before_end.is_some();
    builder.draw_only_while(has_two.then_some(PagePart::End));
    labels(builder, at, (columns, own_rows, role), (button, others), |it| &it.label);
    if has_two {
        builder.draw_only_while(Some(PagePart::BeforeEnd));
        let end = labels(builder, at, (columns, 1, role), (button, others), before_end);
        builder.put(DrawOp::glyphs(end + 1, first, sign::ONWARD.to_string(), role));
    }
    builder.draw_only_while(None);
    if button.arrow == Some(Arrow::Onward) {
        let x = rect.right().saturating_sub(3);
        builder.put(DrawOp::glyphs(x, first, sign::ONWARD.to_string(), role));
    }
    FocusTarget {
        action: Some(button.action),
        number: button.number,
        group: Some(group),
        is_button: true,
        highlight,
        sign_at: (FOCUS_COLUMN, text_row),
        is_preferred: button.is_preferred(),
        ..FocusTarget::over(rect)
    }
}

fn before_end(button: &Button) -> &Phrase {
    button.label_before_end.as_ref().unwrap_or(&button.label)
}

/// Lays out a label of a button, with those of other languages below it, and returns the column after
/// its own.
fn labels(
    builder: &mut LayoutBuilder<'_>,
    (x, y): (u16, u16),
    (columns, own_rows, role): (u16, u16, Role),
    (button, others): (&Button, &[&Button]),
    label: impl Fn(&Button) -> &Phrase,
) -> u16 {
    let end = start_aligned(builder, (x, y), columns, (label(button), role));
    let mut y = y + own_rows;
    for other in others {
        start_aligned(builder, (x, y), columns, (label(other), role));
        y += builder.texts.rows(label(other), columns);
    }
    end
}

/// Lays out a choice over the whole width, after its number.
pub(super) fn choice(builder: &mut LayoutBuilder<'_>, choice: &Choice) {
    choice_at(builder, choice, builder.spacing.of_part(Kept::Answers));
}

/// Lays out a choice as high as at a density.
pub(super) fn choice_at(builder: &mut LayoutBuilder<'_>, choice: &Choice, density: Density) {
    let top = builder.y();
    let x = builder.x() + 2;
    let label_x = x + BEFORE_LABEL;
    let ground = builder.ground(2, (top, 0));
    let width = ground.width.saturating_sub(BEFORE_LABEL + 2);
    // A mark says what was chosen, and of a wrong answer that too.
    let is_plain = matches!(choice.mark, None | Some(Mark::Flagged(_)));
    let role = if is_plain { Role::Button } else { Role::Chosen };
    // The background comes first, below the text.
    let label_rows = builder.texts.rows(&choice.label, width);
    // The arrow of a link stands one blank after its verb.
    let about_width = width.saturating_sub(if choice.is_link { 2 } else { 0 });
    let about = choice.about.as_ref();
    let about_rows = about.map_or(0, |about| builder.texts.rows(about, about_width));
    let height = height_of(density, label_rows + about_rows);
    let ground = Rect { height, ..ground };
    builder.put(DrawOp::blank(ground, role));
    let highlight = highlight(density);
    edges(builder, ground, highlight, role);
    // Text of one row begins beside the first of two in another language.
    let sign_row = u16::from(density == Density::Roomy);
    let first = top + sign_row;
    if let Some(number) = choice.number {
        let line = number_line(builder, number);
        let operation = DrawOp::line(x + NUMBER_COLUMN, first, line, role);
        builder.put(DrawOp { only_for: Some(UNGROUPED), ..operation });
    }
    let mark = choice.mark.and_then(|mark| match mark {
        Mark::Chosen | Mark::Right => Some(sign::CHOSEN),
        Mark::Wrong => Some(sign::WRONG),
        Mark::Flagged(flag) => sign::of_tone(Tone::of_flag(flag)).0,
    });
    if let Some(mark) = mark {
        builder.put(DrawOp::glyphs(x + MARK_COLUMN, first, mark.to_string(), role));
    }
    start_aligned(builder, (label_x, first), width, (&choice.label, role));
    if let Some(about) = about {
        let at = (label_x, first + label_rows);
        let end = start_aligned(builder, at, about_width, (about, role));
        if choice.is_link {
            let y = at.1 + about_rows.saturating_sub(1);
            builder.put(DrawOp::glyphs(end + 1, y, sign::ONWARD.to_string(), role));
        }
    }
    builder.skip(height);
    builder.next_row();
    builder.target(FocusTarget {
        action: Some(choice.action),
        number: choice.number,
        highlight,
        sign_at: (FOCUS_COLUMN, sign_row),
        ..FocusTarget::over(ground)
    });
}

/// Returns the highlight of buttons: a frame where they have rows for it.
fn highlight(density: Density) -> Highlight {
    if density == Density::Roomy { Highlight::Box } else { Highlight::Sides }
}

/// Returns the first row of so many rows of text in a button.
fn first_row(height: u16, text_rows: u16) -> u16 {
    height.saturating_sub(text_rows) / 2
}

/// Draws the edge of a button or a choice, so that it shows on a ground of nearly its color.
pub fn edges(builder: &mut LayoutBuilder<'_>, rect: Rect, highlight: Highlight, role: Role) {
    let role = if role == Role::Chosen { Role::ChosenEdge } else { Role::ButtonEdge };
    match highlight {
        Highlight::Bar => {}
        Highlight::Sides => {
            for y in rect.y..rect.bottom() {
                let last = rect.right().saturating_sub(1);
                builder.put(DrawOp::glyphs(rect.x, y, "▌", role));
                builder.put(DrawOp::glyphs(last, y, "▐", role));
            }
        }
        Highlight::Box => {
            DrawOp::frame(rect, role).into_iter().for_each(|operation| builder.put(operation));
        }
    }
}

/// Lays out lines at the start, whatever their direction: a name stays beside its number. Returns the
/// column after the last line.
fn start_aligned(
    builder: &mut LayoutBuilder<'_>,
    at: (u16, u16),
    width: u16,
    (phrase, role): (&Phrase, Role),
) -> u16 {
    let paragraph = builder.texts.wrapped(phrase, width);
    for (line, y) in paragraph.lines.iter().zip(at.1..) {
        builder.put(DrawOp::line(at.0, y, Rc::clone(line), role));
    }
    at.0 + paragraph.lines.last().map_or(0, |line| line.width())
}

pub(super) fn number_line(builder: &LayoutBuilder<'_>, number: u8) -> Rc<Line> {
    let words = builder.scene.words;
    builder.texts.line(&words.number(number.into()), words.direction())
}
