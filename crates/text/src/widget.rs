//! A ratatui widget for bidirectional text.
//!
//! Depends on [`layout`](crate::layout) for lines and on [`paint`] for cells.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::{Direction, Line, analyse, layout, natural_direction, paint};

/// The alignment of lines, relative to the direction of their paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// At the left for left-to-right paragraphs, at the right for right-to-left ones.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the right for left-to-right paragraphs, at the left for right-to-left ones.
    End,
}

/// A widget that wraps and draws text of one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph<'a> {
    text: Cow<'a, str>,
    direction: Option<Direction>,
    alignment: Alignment,
    max_width: u16,
    style: Style,
}

impl<'a> Paragraph<'a> {
    /// Creates a widget for `text` in logical order, with automatic direction.
    #[must_use]
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            direction: None,
            alignment: Alignment::Start,
            max_width: u16::MAX,
            style: Style::new(),
        }
    }

    /// Sets the base direction of all paragraphs of the text.
    ///
    /// By default each has the direction of its first strong character. One without any has that
    /// of the previous paragraph, or left to right.
    #[must_use]
    pub fn direction(self, direction: Direction) -> Self {
        Self { direction: Some(direction), ..self }
    }

    /// Sets the alignment.
    #[must_use]
    pub fn alignment(self, alignment: Alignment) -> Self {
        Self { alignment, ..self }
    }

    /// Limits the width of lines to `columns`, for areas that are wider.
    ///
    /// Lines are aligned within this width, which begins where the paragraph begins: at the left or
    /// the right edge of the area.
    #[must_use]
    pub fn max_width(self, columns: u16) -> Self {
        Self { max_width: columns, ..self }
    }

    /// Sets the style of the text and of the area behind it.
    #[must_use]
    pub fn style(self, style: impl Into<Style>) -> Self {
        Self { style: style.into(), ..self }
    }

    /// Returns the number of lines in an area of `width` columns.
    #[must_use]
    pub fn line_count(&self, width: u16) -> usize {
        self.lines(width.min(self.max_width)).count()
    }

    fn lines(&self, width: u16) -> impl Iterator<Item = (Direction, Line)> {
        let mut direction = self.direction.unwrap_or(Direction::LeftToRight);
        analyse::paragraphs(&self.text).flat_map(move |range| {
            let text = self.text.get(range).unwrap_or_default();
            if self.direction.is_none() {
                direction = natural_direction(text).unwrap_or(direction);
            }
            layout(text, direction, width).lines.into_iter().map(move |line| (direction, line))
        })
    }
}

impl Widget for Paragraph<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        (&self).render(area, buffer);
    }
}

impl Widget for &Paragraph<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        buffer.set_style(area, self.style);
        let width = area.width.min(self.max_width);
        for ((direction, line), y) in self.lines(width).zip(area.rows().map(|row| row.y)) {
            let rest = width.saturating_sub(line.width());
            let indent = match self.alignment {
                Alignment::Start => 0,
                Alignment::Center => rest / 2,
                Alignment::End => rest,
            };
            let x = match direction {
                Direction::LeftToRight => area.x + indent,
                Direction::RightToLeft => area.right() - indent - line.width(),
            };
            paint::line(&line, x, y, self.style, buffer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paragraph: &Paragraph<'_>, width: u16, rows: &[&str]) {
        let area = Rect::new(3, 2, width, u16::try_from(rows.len()).unwrap_or(u16::MAX));
        let mut buffer = Buffer::empty(area);
        paragraph.render(area, &mut buffer);
        for (row, y) in rows.iter().zip(area.top()..) {
            let symbols: String =
                (area.left()..area.right()).map(|x| buffer[(x, y)].symbol()).collect();
            assert_eq!(symbols, *row);
        }
    }

    #[test]
    fn each_paragraph_has_its_own_direction() {
        check(&Paragraph::new("one\nאב\n1"), 5, &["one  ", "   בא", "    1"]);
    }

    #[test]
    fn a_given_direction_applies_to_all_paragraphs() {
        let paragraph = Paragraph::new("one.\nאב").direction(Direction::RightToLeft);
        check(&paragraph, 5, &[" .one", "   בא"]);
    }

    #[test]
    fn alignment_follows_the_direction() {
        check(&Paragraph::new("one\nאב").alignment(Alignment::End), 5, &["  one", "בא   "]);
        check(&Paragraph::new("one\nאב").alignment(Alignment::Center), 5, &[" one ", "  בא "]);
    }

    #[test]
    fn a_width_limits_lines() {
        let paragraph = Paragraph::new("one two\nאב").max_width(3);
        check(&paragraph, 5, &["one  ", "two  ", "   בא"]);
        assert_eq!(paragraph.line_count(5), 3);
    }

    #[test]
    fn the_area_limits_the_text() {
        check(&Paragraph::new("one two"), 3, &["one"]);
        check(&Paragraph::new("one two"), 0, &[""]);
    }
}
