//! Buttons and choices. A touch target is at least three rows high or eight columns wide.

use ratatui::layout::Rect;

use super::paragraph::measure;
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, FocusTarget, GUTTER, LayoutBuilder};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::block::{Arrow, Button, Choice, DatePicker, Mark, Phrase};
use sabar_content::l10n::Localizer;

/// A target's least width.
const LEAST_WIDTH: u16 = 8;

/// Columns between buttons.
const BETWEEN: u16 = 2;

/// Columns of a button before its label: blank, number, blank, mark, blank.
const BEFORE_LABEL: u16 = 5;

/// Lays out buttons in a row of their own.
pub(super) fn row(builder: &mut LayoutBuilder<'_>, buttons: &[Button]) {
    let group = builder.new_group();
    builder.next_row();
    place_buttons(builder, buttons, |button, rect| FocusTarget {
        action: Some(button.action),
        number: button.number,
        group: Some(group),
        is_button: true,
        is_preferred: button.is_preferred(),
        ..FocusTarget::over(rect)
    });
}

/// Lays out the date, which the arrows move while it is open, and its buttons.
pub(super) fn date_picker(builder: &mut LayoutBuilder<'_>, picker: &DatePicker) {
    let top = builder.y();
    let group = builder.new_group();
    let role = if picker.is_open { Role::Chosen } else { Role::Heading };
    builder.paragraph(builder.x() + GUTTER, measure(builder, GUTTER), &picker.phrase, role);
    builder.next_row();
    let height = builder.y().saturating_sub(top);
    let rect = Rect { x: builder.x(), y: top, width: builder.width(), height };
    builder.target(FocusTarget {
        action: picker.action,
        group: Some(group),
        ..FocusTarget::over(rect)
    });
    place_buttons(builder, &picker.buttons, |button, rect| FocusTarget {
        action: Some(button.action),
        is_focusable: false,
        number: button.number,
        group: Some(group),
        ..FocusTarget::over(rect)
    });
}

/// Lays out buttons side by side, wrapped at the end of the row.
fn place_buttons(
    builder: &mut LayoutBuilder<'_>,
    buttons: &[Button],
    target: impl Fn(&Button, Rect) -> FocusTarget,
) {
    let start = builder.x() + GUTTER;
    let end = builder.x() + builder.width();
    let height = if builder.density == Density::Roomy { 3 } else { 1 };
    let mut x = start;
    for button in buttons {
        let width = button_width(&button.label).min(end.saturating_sub(start));
        if x > start && x + width > end {
            x = start;
            builder.skip(height);
            builder.next_row();
        }
        let rect = Rect { x, y: builder.y(), width, height };
        let target = target(button, rect);
        draw_button(builder, button, rect, target.group);
        builder.target(target);
        x += width + BETWEEN;
    }
    builder.skip(height);
}

/// Returns the columns of a button with this label.
#[must_use]
pub fn button_width(label: &Phrase) -> u16 {
    let label = sabar_text::single_line(&label.text, label.direction).width();
    (BEFORE_LABEL + label + 2).max(LEAST_WIDTH)
}

fn draw_button(builder: &mut LayoutBuilder<'_>, button: &Button, rect: Rect, group: Option<usize>) {
    let role = if button.is_chosen { Role::Chosen } else { Role::Button };
    let middle = rect.y + rect.height / 2;
    builder.put(DrawOp::blank(rect, role));
    if let Some(number) = button.number {
        let label = number_line(builder.scene.words, number);
        let operation = DrawOp::line(rect.x + 1, middle, label, role);
        builder.put(DrawOp { only_for: group, ..operation });
    }
    let mark = match (button.is_chosen, button.arrow) {
        (true, _) => Some(sign::CHOSEN),
        (false, Some(Arrow::Backward)) => Some(sign::BACKWARD),
        (false, Some(Arrow::Onward) | None) => None,
    };
    if let Some(mark) = mark {
        builder.put(DrawOp::glyphs(rect.x + 3, middle, mark.to_string(), role));
    }
    let x = rect.x + BEFORE_LABEL;
    let width = builder.line_at((x, middle), &button.label, role);
    if button.arrow == Some(Arrow::Onward) {
        builder.put(DrawOp::glyphs(x + width + 1, middle, sign::ONWARD.to_string(), role));
    }
}

/// Lays out a choice over the whole width, after its number.
pub(super) fn choice(builder: &mut LayoutBuilder<'_>, choice: &Choice) {
    let top = builder.y();
    let air = u16::from(builder.density == Density::Roomy);
    let x = builder.x() + 2;
    let label_x = x + BEFORE_LABEL;
    let width = builder.width().saturating_sub(2 + BEFORE_LABEL + 1);
    let role = match choice.mark {
        Some(Mark::Chosen | Mark::Right) => Role::Chosen,
        Some(Mark::Wrong) | None => Role::Button,
    };
    // The background comes first, below the text.
    let label_rows = rows_of(&choice.label, width);
    let about_rows = choice.about.as_ref().map_or(0, |about| rows_of(about, width));
    let height = label_rows + about_rows + 2 * air;
    let ground = Rect { x, y: top, width: builder.width().saturating_sub(2), height };
    builder.put(DrawOp::blank(ground, role));
    let first = top + air;
    if let Some(number) = choice.number {
        let line = number_line(builder.scene.words, number);
        builder.put(DrawOp::line(x + 1, first, line, role));
    }
    let mark = choice.mark.map(|mark| match mark {
        Mark::Chosen | Mark::Right => sign::CHOSEN,
        Mark::Wrong => sign::WRONG,
    });
    if let Some(mark) = mark {
        builder.put(DrawOp::glyphs(x + 3, first, mark.to_string(), role));
    }
    start_aligned(builder, (label_x, first), width, (&choice.label, role));
    if let Some(about) = &choice.about {
        start_aligned(builder, (label_x, first + label_rows), width, (about, role));
    }
    builder.skip(height);
    builder.next_row();
    let rect = Rect { x: builder.x(), y: top, width: builder.width(), height };
    builder.target(FocusTarget {
        action: Some(choice.action),
        number: choice.number,
        ..FocusTarget::over(rect)
    });
}

/// Lays out lines at the start, whatever their direction: a name stays beside its number.
fn start_aligned(
    builder: &mut LayoutBuilder<'_>,
    at: (u16, u16),
    width: u16,
    (phrase, role): (&Phrase, Role),
) {
    let paragraph = sabar_text::layout(&phrase.text, phrase.direction, width);
    for (line, y) in paragraph.lines().iter().zip(at.1..) {
        builder.put(DrawOp::line(at.0, y, line.clone(), role));
    }
}

fn rows_of(phrase: &Phrase, width: u16) -> u16 {
    sabar_text::layout(&phrase.text, phrase.direction, width).height()
}

pub(super) fn number_line(words: &Localizer, number: u8) -> sabar_text::Line {
    sabar_text::single_line(&words.number(number.into()), words.direction())
}
