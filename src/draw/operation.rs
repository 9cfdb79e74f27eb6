//! Draw operations: a line of text, glyphs, or a blank background, at a position.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::rc::Rc;

use ratatui::layout::Rect;

use super::geometry::{Canvas, mirror, mirror_glyph};
use super::theme::{Role, Theme};
use sabar_text::Line;

/// A draw operation, in start coordinates.
#[derive(Clone, Debug)]
pub struct DrawOp {
    /// The rectangle; as wide as the text for a line.
    pub rect: Rect,
    /// The role, which decides the style.
    pub role: Role,
    /// The content.
    pub content: DrawContent,
    /// The key of the text of which it is a line, or 0; see [`key_of`].
    pub text: u64,
    /// Draw only while a focus target of this group is in focus.
    pub only_for: Option<usize>,
    /// Draw only while the page goes on below its window, or only at its end.
    pub only_while: Option<PagePart>,
}

/// In place of a group: nothing in a group with numbers is in focus.
pub const UNGROUPED: usize = usize::MAX;

/// The part of a page that its window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagePart {
    /// The page goes on below.
    BeforeEnd,
    /// The end, or all of it.
    End,
}

/// The content of a draw operation.
#[derive(Clone, Debug)]
pub enum DrawContent {
    /// A laid out line.
    Line(Rc<Line>),
    /// Glyphs, one per column in reading direction.
    Glyphs(String),
    /// A blank background.
    Blank,
    /// A row of a code, the same in every direction.
    Code(Vec<sabar_calendar::Cell>),
}

/// Returns a key of a text, by which its lines are found when a part of it is marked.
#[must_use]
pub fn key_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

impl DrawOp {
    /// Returns false for operations that are never drawn together: one before the end of a page, and one
    /// at its end.
    #[must_use]
    pub fn is_drawn_with(&self, other: &Self) -> bool {
        self.only_while.zip(other.only_while).is_none_or(|(one, other)| one == other)
    }

    /// Returns the operation as a line of a text.
    #[must_use]
    pub fn of_text(self, text: &str) -> Self {
        Self { text: key_of(text), ..self }
    }

    /// Returns a laid out line at a position.
    #[must_use]
    pub fn line(x: u16, y: u16, line: impl Into<Rc<Line>>, role: Role) -> Self {
        let line = line.into();
        let rect = Rect { x, y, width: line.width(), height: 1 };
        Self { content: DrawContent::Line(line), ..Self::blank(rect, role) }
    }

    /// Returns glyphs at a position; each is one column wide.
    #[must_use]
    pub fn glyphs(x: u16, y: u16, glyphs: impl Into<String>, role: Role) -> Self {
        let glyphs = glyphs.into();
        let width = u16::try_from(glyphs.chars().count()).unwrap_or(u16::MAX);
        let rect = Rect { x, y, width, height: 1 };
        Self { content: DrawContent::Glyphs(glyphs), ..Self::blank(rect, role) }
    }

    /// Returns a row of a code at a position.
    #[must_use]
    pub fn code(x: u16, y: u16, cells: Vec<sabar_calendar::Cell>) -> Self {
        let width = u16::try_from(cells.len()).unwrap_or(u16::MAX);
        let rect = Rect { x, y, width, height: 1 };
        Self { content: DrawContent::Code(cells), ..Self::blank(rect, Role::Code) }
    }

    /// Returns a blank background.
    #[must_use]
    pub fn blank(rect: Rect, role: Role) -> Self {
        Self { rect, role, content: DrawContent::Blank, text: 0, only_for: None, only_while: None }
    }

    /// Returns a box in the outer cells of a rectangle.
    #[must_use]
    pub fn frame(rect: Rect, role: Role) -> Vec<Self> {
        let edge = "─".repeat(rect.width.saturating_sub(2).into());
        let (last_x, last_y) = (rect.right().saturating_sub(1), rect.bottom().saturating_sub(1));
        let mut operations = vec![
            Self::glyphs(rect.x, rect.y, format!("╭{edge}╮"), role),
            Self::glyphs(rect.x, last_y, format!("╰{edge}╯"), role),
        ];
        for y in rect.y + 1..last_y {
            operations.push(Self::glyphs(rect.x, y, "│", role));
            operations.push(Self::glyphs(last_x, y, "│", role));
        }
        operations
    }

    /// Returns the operation moved by `columns`.
    #[must_use]
    pub fn moved(self, columns: u16) -> Self {
        Self { rect: Rect { x: self.rect.x.saturating_add(columns), ..self.rect }, ..self }
    }

    /// Returns the operation mirrored in `within`.
    #[must_use]
    pub fn turned(self, within: Rect) -> Self {
        let content = match self.content {
            DrawContent::Glyphs(glyphs) => {
                DrawContent::Glyphs(glyphs.chars().rev().map(mirror_glyph).collect())
            }
            content @ (DrawContent::Line(_) | DrawContent::Blank | DrawContent::Code(_)) => content,
        };
        Self { rect: mirror(self.rect, within), content, ..self }
    }

    /// Draws the operation at `rect`, its own rectangle after scrolling.
    pub fn draw(&self, rect: Rect, theme: &Theme, canvas: &mut Canvas<'_>) {
        let style = theme.style(self.role);
        match &self.content {
            DrawContent::Line(line) => canvas.line(rect, line, style),
            DrawContent::Glyphs(glyphs) => canvas.glyphs(rect, glyphs, style),
            DrawContent::Blank => canvas.fill(rect, style),
            DrawContent::Code(cells) => {
                let dark = theme.style(Role::CodeDark);
                let cells = cells
                    .iter()
                    .map(|cell| (cell.symbol, if cell.has_dark_background { dark } else { style }));
                canvas.unmirrored(rect, cells);
            }
        }
    }
}
