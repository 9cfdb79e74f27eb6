//! What can be pressed. A target is at least three rows high or eight columns wide (DESIGN.md).

use ratatui::layout::Rect;

use super::paragraph::{measure, note, put_standing};
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, FocusTarget, GUTTER, LayoutBuilder};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::model::StatementAt;
use crate::screen::block::{Arrow, Button, Choice, DatePicker, Mark, Phrase, Question};
use sabar_content::Standing;
use sabar_content::l10n::Localizer;

/// A target's least width.
const LEAST_WIDTH: u16 = 8;

/// Columns between buttons.
const BETWEEN: u16 = 2;

/// Columns of a button before its label: blank, number, blank, mark, blank.
const BEFORE_LABEL: u16 = 5;

/// A question: its text, its answers in a row, and what the answer given asks for. The focus
/// comes to the question first, so that no answer is given by whoever only wants to go on.
pub(super) fn question(pen: &mut LayoutBuilder<'_>, question: &Question) {
    let top = pen.y();
    let group = pen.new_group();
    let statement = Some((question.at, question.standing));
    put_standing(pen, question.standing);
    pen.paragraph(pen.x() + GUTTER, measure(pen, GUTTER), &question.phrase, Role::Body);
    let height = pen.y().saturating_sub(top);
    let rect = Rect { x: pen.x(), y: top, width: pen.width(), height };
    pen.next_row();
    pen.stop(FocusTarget { statement, group: Some(group), ..FocusTarget::over(rect) });
    answers(pen, &question.answers, (group, statement));
    if let Some((flag, phrase)) = &question.flag {
        note(pen, phrase, sign::of_flag(*flag));
    }
}

/// Buttons in a row of their own.
pub(super) fn row(pen: &mut LayoutBuilder<'_>, buttons: &[Button]) {
    let group = pen.new_group();
    pen.next_row();
    answers(pen, buttons, (group, None));
}

/// The date, which the arrows move while it is in focus, and the buttons that do the same.
pub(super) fn date_picker(pen: &mut LayoutBuilder<'_>, picker: &DatePicker) {
    let top = pen.y();
    let group = pen.new_group();
    let role = if picker.is_open { Role::Chosen } else { Role::Heading };
    pen.paragraph(pen.x() + GUTTER, measure(pen, GUTTER), &picker.phrase, role);
    pen.next_row();
    let height = pen.y().saturating_sub(top);
    let rect = Rect { x: pen.x(), y: top, width: pen.width(), height };
    pen.stop(FocusTarget { action: picker.action, group: Some(group), ..FocusTarget::over(rect) });
    place_buttons(pen, &picker.buttons, |button, rect| FocusTarget {
        action: Some(button.action),
        is_focusable: false,
        number: button.number,
        group: Some(group),
        ..FocusTarget::over(rect)
    });
}

/// Buttons of a group, in the current row of stops.
fn answers(
    pen: &mut LayoutBuilder<'_>,
    buttons: &[Button],
    (group, statement): (usize, Option<(StatementAt, Standing)>),
) {
    place_buttons(pen, buttons, |button, rect| FocusTarget {
        action: Some(button.action),
        number: button.number,
        group: Some(group),
        statement,
        is_button: true,
        is_preferred: button.is_preferred(),
        ..FocusTarget::over(rect)
    });
}

/// Writes buttons side by side, and below where the row is full.
fn place_buttons(
    pen: &mut LayoutBuilder<'_>,
    buttons: &[Button],
    stop: impl Fn(&Button, Rect) -> FocusTarget,
) {
    let start = pen.x() + GUTTER;
    let end = pen.x() + pen.width();
    let height = if pen.density == Density::Roomy { 3 } else { 1 };
    let mut x = start;
    for button in buttons {
        let width = button_width(&button.label).min(end.saturating_sub(start));
        if x > start && x + width > end {
            x = start;
            pen.skip(height);
            pen.next_row();
        }
        let rect = Rect { x, y: pen.y(), width, height };
        let stop = stop(button, rect);
        draw_button(pen, button, rect, stop.group);
        pen.stop(stop);
        x += width + BETWEEN;
    }
    pen.skip(height);
}

/// Columns of a button with this label.
#[must_use]
pub fn button_width(label: &Phrase) -> u16 {
    let label = sabar_text::single_line(&label.text, label.direction).width();
    (BEFORE_LABEL + label + 2).max(LEAST_WIDTH)
}

fn draw_button(pen: &mut LayoutBuilder<'_>, button: &Button, rect: Rect, group: Option<usize>) {
    let role = if button.is_chosen { Role::Chosen } else { Role::Button };
    let middle = rect.y + rect.height / 2;
    pen.put(DrawOp::blank(rect, role));
    if let Some(number) = button.number {
        let label = number_line(pen.scene.words, number);
        let piece = DrawOp::line(rect.x + 1, middle, label, role);
        pen.put(DrawOp { only_for: group, ..piece });
    }
    let mark = match (button.is_chosen, button.arrow) {
        (true, _) => Some(sign::CHOSEN),
        (false, Some(Arrow::Backward)) => Some(sign::BACKWARD),
        (false, Some(Arrow::Onward) | None) => None,
    };
    if let Some(mark) = mark {
        pen.put(DrawOp::glyphs(rect.x + 3, middle, mark.to_string(), role));
    }
    let x = rect.x + BEFORE_LABEL;
    let width = pen.line_at((x, middle), &button.label, role);
    if button.arrow == Some(Arrow::Onward) {
        pen.put(DrawOp::glyphs(x + width + 1, middle, sign::ONWARD.to_string(), role));
    }
}

/// A choice over the whole width, with its number before it.
pub(super) fn choice(pen: &mut LayoutBuilder<'_>, choice: &Choice) {
    let top = pen.y();
    let air = u16::from(pen.density == Density::Roomy);
    let x = pen.x() + 2;
    let label_x = x + BEFORE_LABEL;
    let width = pen.width().saturating_sub(2 + BEFORE_LABEL + 1);
    let role = match choice.mark {
        Some(Mark::Chosen | Mark::Right) => Role::Chosen,
        Some(Mark::Wrong) | None => Role::Button,
    };
    // The ground comes first, so that the text lies on it.
    let label_rows = rows_of(&choice.label, width);
    let about_rows = choice.about.as_ref().map_or(0, |about| rows_of(about, width));
    let height = label_rows + about_rows + 2 * air;
    let ground = Rect { x, y: top, width: pen.width().saturating_sub(2), height };
    pen.put(DrawOp::blank(ground, role));
    let first = top + air;
    if let Some(number) = choice.number {
        let line = number_line(pen.scene.words, number);
        pen.put(DrawOp::line(x + 1, first, line, role));
    }
    let mark = choice.mark.map(|mark| match mark {
        Mark::Chosen | Mark::Right => sign::CHOSEN,
        Mark::Wrong => sign::WRONG,
    });
    if let Some(mark) = mark {
        pen.put(DrawOp::glyphs(x + 3, first, mark.to_string(), role));
    }
    start_aligned(pen, (label_x, first), width, (&choice.label, role));
    if let Some(about) = &choice.about {
        start_aligned(pen, (label_x, first + label_rows), width, (about, role));
    }
    pen.skip(height);
    pen.next_row();
    let rect = Rect { x: pen.x(), y: top, width: pen.width(), height };
    pen.stop(FocusTarget {
        action: Some(choice.action),
        number: choice.number,
        ..FocusTarget::over(rect)
    });
}

/// Writes lines at the start, whatever their own direction: a name stays by its number.
fn start_aligned(
    pen: &mut LayoutBuilder<'_>,
    at: (u16, u16),
    width: u16,
    (phrase, role): (&Phrase, Role),
) {
    let paragraph = sabar_text::layout(&phrase.text, phrase.direction, width);
    for (line, y) in paragraph.lines().iter().zip(at.1..) {
        pen.put(DrawOp::line(at.0, y, line.clone(), role));
    }
}

fn rows_of(phrase: &Phrase, width: u16) -> u16 {
    sabar_text::layout(&phrase.text, phrase.direction, width).height()
}

fn number_line(words: &Localizer, number: u8) -> sabar_text::Line {
    sabar_text::single_line(&words.number(number.into()), words.direction())
}
