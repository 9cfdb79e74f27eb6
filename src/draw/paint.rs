//! Puts a stage into the buffer.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::geometry::Canvas;
use super::operation::DrawOp;
use super::page_layout::FocusTarget;
use super::theme::{Role, Theme};
use super::{OPERATIONS_ABOVE, Stage, chrome, sign};
use crate::model::Model;
use crate::screen::scene::Scene;

impl Stage {
    /// Draws everything and returns the position of the cursor.
    pub fn draw(
        &self,
        model: &Model,
        scene: &Scene<'_>,
        theme: &Theme,
        buffer: &mut Buffer,
    ) -> Option<Position> {
        let mut canvas = Canvas::new(buffer, self.direction);
        canvas.fill(self.screen_area(), theme.style(Role::Body));
        if !self.is_large_enough() {
            chrome::too_small(scene, self.screen_area(), theme, &mut canvas);
            return None;
        }
        let hints = self.hints(model).into_iter().flat_map(|hints| &hints.operations);
        for operation in self.chrome.operations.iter().chain(hints) {
            operation.draw(operation.rect, theme, &mut canvas);
        }
        if self.overlay.is_some() {
            for operation in self.chrome.dialog_operations() {
                operation.draw(operation.rect, theme, &mut canvas);
            }
        } else {
            self.draw_aside(model, scene, theme, &mut canvas);
        }
        let cursor = self.draw_front(model, theme, &mut canvas);
        for operation in self.status(model, scene) {
            operation.draw(operation.rect, theme, &mut canvas);
        }
        cursor
    }

    /// Draws the visible part of the layout in front, with the focus.
    fn draw_front(
        &self,
        model: &Model,
        theme: &Theme,
        canvas: &mut Canvas<'_>,
    ) -> Option<Position> {
        let layout = self.front();
        let window = self.window();
        let place = model.place();
        let first = self.first_row(place);
        let focus = layout.targets.get(place.focus).filter(|target| target.is_focusable);
        let group = focus.and_then(|target| target.group);
        let cut: Vec<Rect> = self.cut_buttons(first).collect();
        let is_cut = |operation: &DrawOp| cut.iter().any(|it| it.union(operation.rect) == *it);
        let begin = layout.operations.partition_point(|operation| operation.rect.bottom() <= first);
        // A background of several rows may begin above the window.
        let foot = layout.operations.partition_point(|operation| !layout.is_foot(operation.rect));
        let end = first.saturating_add(window.height);
        let end = layout.operations[..foot].partition_point(|operation| operation.rect.y < end);
        let begin = begin.saturating_sub(OPERATIONS_ABOVE).min(end);
        let operations = layout.operations[begin..end].iter().chain(&layout.operations[foot..]);
        for operation in operations {
            let is_hidden =
                operation.only_for.is_some() && operation.only_for != group || is_cut(operation);
            if let Some(rect) = self.shown(operation.rect, first).filter(|_| !is_hidden) {
                operation.draw(rect, theme, canvas);
            }
        }
        let target = focus.filter(|target| !cut.contains(&target.rect))?;
        // Readers of the other languages see the focus too.
        for (target, mirrored) in
            layout.targets.iter().filter_map(|target| Some((target, target.mirrored?)))
        {
            if let Some(rect) =
                self.shown(target.rect, first).filter(|_| mirrored.of == place.focus)
            {
                draw_mirrored(target, rect, mirrored.is_turned, theme, canvas);
            }
        }
        let rect = self.shown(target.rect, first)?;
        Some(draw_focus(target, rect, theme, canvas))
    }

    /// Returns the status row.
    fn status(&self, model: &Model, scene: &Scene<'_>) -> Vec<DrawOp> {
        let (standing, more) = self.state_of_window(model);
        self.chrome.status(scene, standing, more)
    }

    /// Draws the face beside the page, where there is room.
    fn draw_aside(&self, model: &Model, scene: &Scene<'_>, theme: &Theme, canvas: &mut Canvas<'_>) {
        let focus = self.layout.targets.get(model.place().focus);
        let at = focus.and_then(|target| target.statement).map(|(at, _)| at);
        for operation in self.chrome.aside(model, scene, at) {
            operation.draw(operation.rect, theme, canvas);
        }
    }
}

/// Marks the target that mirrors the one in focus in another language.
fn draw_mirrored(
    target: &FocusTarget,
    rect: Rect,
    is_turned: bool,
    theme: &Theme,
    canvas: &mut Canvas<'_>,
) {
    let mark = DrawOp::glyphs(0, rect.y, sign::FOCUS.to_string(), Role::Focus).moved(rect.x);
    let mut mark = if is_turned { mark.turned(rect) } else { mark };
    if target.is_button {
        canvas.restyle(rect, theme.style(Role::Focus));
        mark.rect.y += rect.height / 2;
    }
    mark.draw(mark.rect, theme, canvas);
}

/// Marks the target in focus and returns the position of the cursor.
fn draw_focus(
    target: &FocusTarget,
    rect: Rect,
    theme: &Theme,
    canvas: &mut Canvas<'_>,
) -> Position {
    let mut mark = Rect { width: 1, height: 1, ..rect };
    if target.is_button {
        canvas.restyle(rect, theme.style(Role::Focus));
        mark.y += rect.height / 2;
    }
    canvas.glyphs(mark, &sign::FOCUS.to_string(), theme.style(Role::Focus));
    let mark = canvas.on_screen(mark);
    Position::new(mark.x, mark.y)
}
