//! The smallest things that are drawn: a line of text, some glyphs, a blank ground.

use ratatui::layout::Rect;

use super::geometry::{Canvas, mirror, mirror_glyph};
use super::theme::{Role, Theme};
use sabar_text::Line;

/// Something at a place, in start coordinates.
#[derive(Clone, Debug)]
pub struct DrawOp {
    /// Where it is; a line is as wide as its text.
    pub rect: Rect,
    /// What it is for.
    pub role: Role,
    /// What it shows.
    pub content: Content,
    /// Shown only while a stop of this group is in focus.
    pub only_for: Option<usize>,
}

/// What a piece shows.
#[derive(Clone, Debug)]
pub enum Content {
    /// A laid out line.
    Line(Line),
    /// Glyphs of ours, one a column in reading direction.
    Glyphs(String),
    /// The ground alone.
    Blank,
}

impl DrawOp {
    /// A laid out line at a place.
    #[must_use]
    pub fn line(x: u16, y: u16, line: Line, role: Role) -> Self {
        let rect = Rect { x, y, width: line.width(), height: 1 };
        Self { rect, role, content: Content::Line(line), only_for: None }
    }

    /// Glyphs of ours at a place; every one of them is a column wide.
    #[must_use]
    pub fn glyphs(x: u16, y: u16, glyphs: impl Into<String>, role: Role) -> Self {
        let glyphs = glyphs.into();
        let width = u16::try_from(glyphs.chars().count()).unwrap_or(u16::MAX);
        let rect = Rect { x, y, width, height: 1 };
        Self { rect, role, content: Content::Glyphs(glyphs), only_for: None }
    }

    /// A blank ground.
    #[must_use]
    pub fn blank(rect: Rect, role: Role) -> Self {
        Self { rect, role, content: Content::Blank, only_for: None }
    }

    /// The piece `columns` further on.
    #[must_use]
    pub fn moved(self, columns: u16) -> Self {
        Self { rect: Rect { x: self.rect.x.saturating_add(columns), ..self.rect }, ..self }
    }

    /// The piece as it stands in `within` for whoever reads that the other way.
    #[must_use]
    pub fn turned(self, within: Rect) -> Self {
        let content = match self.content {
            Content::Glyphs(glyphs) => {
                Content::Glyphs(glyphs.chars().rev().map(mirror_glyph).collect())
            }
            content @ (Content::Line(_) | Content::Blank) => content,
        };
        Self { rect: mirror(self.rect, within), content, ..self }
    }

    /// Draws the piece at `rect`, which is its own moved by scrolling.
    pub fn draw(&self, rect: Rect, theme: &Theme, canvas: &mut Canvas<'_>) {
        let style = theme.style(self.role);
        match &self.content {
            Content::Line(line) => canvas.line(rect, line, style),
            Content::Glyphs(glyphs) => canvas.glyphs(rect, glyphs, style),
            Content::Blank => canvas.fill(rect, style),
        }
    }
}
