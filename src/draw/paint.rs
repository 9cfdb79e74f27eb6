//! Draws a stage.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::geometry::Canvas;
use super::operation::{DrawContent, DrawOp, PagePart, UNGROUPED};
use super::page_layout::{FocusTarget, Highlight};
use super::theme::{Role, Theme};
use super::{BUTTON_ROWS, OPERATIONS_ABOVE, Stage, chrome, sign};
use crate::model::{Model, Place};
use crate::screen::scene::Scene;
use sabar_term::backend::{Picture, Sheet};

impl Stage {
    /// Draws everything and returns the position of the cursor.
    pub fn draw(
        &self,
        model: &Model,
        scene: &Scene<'_>,
        theme: &Theme,
        sheet: &mut Sheet,
    ) -> Option<Position> {
        if !self.is_large_enough() {
            let mut canvas = Canvas::new(sheet, self.direction);
            canvas.fill(self.screen_area(), theme.style(Role::Body));
            chrome::too_small(scene, self.screen_area(), theme, &mut canvas);
            return None;
        }
        self.draw_still(model.place(), theme, sheet);
        let mut canvas = Canvas::new(sheet, self.direction);
        let hints = self.hints(model).into_iter().flat_map(|hints| &hints.operations);
        for operation in hints {
            operation.draw(operation.rect, theme, &mut canvas);
        }
        let cursor = self.draw_focused(model.place(), theme, &mut canvas);
        self.draw_spoken(model, scene, theme, &mut canvas);
        self.draw_status(model, scene, theme, &mut canvas);
        if let Some(done) = self.chrome.progress(self.read_rows(model)) {
            let make = || self.chrome.progress_line(done);
            self.progress.each(done, make, |it| it.draw(it.rect, theme, &mut canvas));
        }
        cursor
    }

    /// Returns the rows of the page up to the last that is shown, and all its rows.
    fn read_rows(&self, model: &Model) -> (u16, u16) {
        (self.shown_rows(model.place()).end, self.front().height)
    }

    /// Draws what stays while the focus moves: the chrome, and the visible part of the layout in front.
    fn draw_still(&self, place: Place, theme: &Theme, sheet: &mut Sheet) {
        let (rows, group) = (self.shown_rows(place), self.numbered_group(place));
        let mut still = self.still.borrow_mut();
        let is_known = still.as_ref().is_some_and(|still| {
            (&still.rows, still.group, &still.theme) == (&rows, group, theme)
                && sheet.show(&still.picture)
        });
        if is_known {
            return;
        }
        let mut canvas = Canvas::new(sheet, self.direction);
        canvas.fill(self.screen_area(), theme.style(Role::Body));
        let dialog = self.overlay.as_ref().map(|_| self.chrome.dialog_operations());
        for operation in self.chrome.operations.iter().chain(dialog.iter().flatten()) {
            operation.draw(operation.rect, theme, &mut canvas);
        }
        let cut: Vec<Rect> = self.cut_targets(place).collect();
        for (operation, rect) in self.operations(place, &cut) {
            operation.draw(rect, theme, &mut canvas);
        }
        self.draw_cut_boxes(&rows, theme, &mut canvas);
        let mut picture = still.take().map(|still| still.picture).unwrap_or_default();
        sheet.copy_to(&mut picture);
        *still = Some(Still { rows, group, theme: theme.clone(), picture });
    }

    /// Marks the focus, and returns the position of its sign.
    fn draw_focused(
        &self,
        place: Place,
        theme: &Theme,
        canvas: &mut Canvas<'_>,
    ) -> Option<Position> {
        let layout = self.front();
        let rows = self.shown_rows(place);
        let cut: Vec<Rect> = self.cut_targets(place).collect();
        let focus = layout.targets.get(place.focus).filter(|target| target.is_focusable);
        let target = focus.filter(|target| !is_in(&cut, target.rect))?;
        let lines = || {
            let operations = self.operations(place, &cut);
            operations.filter(|(it, _)| matches!(it.content, DrawContent::Line(_)))
        };
        let shown = |target: &FocusTarget| {
            let mut shown = Shown::of(self, target, &rows)?;
            // Below its first row may be text of the other direction, which ends at the sign or
            // beside it.
            let column = shown.rect.x + target.sign_at.0;
            let is_free = |row: u16, beside: u16| {
                let x = column.saturating_sub(beside);
                let cells =
                    Rect { x, y: shown.rect.y + row, width: column - x + beside + 1, height: 1 };
                !lines().any(|(_, rect)| rect.intersects(cells))
            };
            if !shown.has_top {
                let first = |beside| (0..shown.rect.height).find(|row| is_free(*row, beside));
                shown.first_free = first(1).or_else(|| first(0))?;
            }
            Some(shown)
        };
        // Readers of the other languages see the focus too, where their buttons have room.
        for (other, mirrored) in
            layout.targets.iter().filter_map(|target| Some((target, target.mirrored?)))
        {
            // Below the patient's language, the same bar and its one sign serve both.
            let is_served = other.highlight == Highlight::Bar
                && !mirrored.is_turned
                && target.rect.union(other.rect) == target.rect;
            let has_focus = mirrored.of == place.focus && !other.rect.is_empty();
            if let Some(shown) = shown(other).filter(|_| has_focus && !is_served) {
                let _mark = draw_focus(other, shown, mirrored.is_turned, theme, canvas);
            }
        }
        // A row of the timeline shows that its entry is in focus.
        let entry = target.statement.map(|(at, _)| at);
        for row in layout.targets.iter().filter(|it| it.leads_to.is_some() && it.leads_to == entry)
        {
            if let Some(rect) = self.shown(row.rect, &rows) {
                canvas.restyle(Rect { width: 1, ..rect }, theme.style(Role::FocusFrame));
            }
        }
        let mark = draw_focus(target, shown(target)?, false, theme, canvas);
        let mark = canvas.on_screen(mark);
        Some(Position::new(mark.x, mark.y))
    }

    /// Returns the group in focus, if it has numbers. The numbers of choices are hidden while a row
    /// with numbers of its own is in focus.
    fn numbered_group(&self, place: Place) -> usize {
        let targets = &self.front().targets;
        let focus = targets.get(place.focus).filter(|target| target.is_focusable);
        let is_numbered = |group: &usize| {
            targets.iter().any(|target| target.group == Some(*group) && target.number.is_some())
        };
        focus.and_then(|target| target.group).filter(is_numbered).unwrap_or(UNGROUPED)
    }

    /// Returns the operations of the layout in front that are drawn, with their rectangles on the
    /// screen. `cut` is what [`cut_targets`](Self::cut_targets) returns.
    pub(super) fn operations<'a>(
        &'a self,
        place: Place,
        cut: &'a [Rect],
    ) -> impl Iterator<Item = (&'a DrawOp, Rect)> {
        let layout = self.front();
        let rows = self.shown_rows(place);
        let group = self.numbered_group(place);
        let goes_on = layout.height > rows.end;
        let part = if goes_on { PagePart::BeforeEnd } else { PagePart::End };
        let begin =
            layout.operations.partition_point(|operation| operation.rect.bottom() <= rows.start);
        // A background of several rows may begin above the window.
        let foot = layout.operations.partition_point(|operation| !layout.is_foot(operation.rect));
        let end = layout.operations[..foot].partition_point(|it| it.rect.y < rows.end);
        let head = layout.operations[..end].partition_point(|it| layout.is_head(it.rect));
        let begin = begin.saturating_sub(OPERATIONS_ABOVE).max(head).min(end);
        let [head, scrolling, foot] =
            [0..head, begin..end, foot..layout.operations.len()].map(|it| &layout.operations[it]);
        let operations = head.iter().chain(scrolling).chain(foot);
        operations.filter_map(move |operation| {
            let is_hidden = operation.only_for.is_some_and(|only_for| only_for != group)
                || operation.only_while.is_some_and(|only_while| only_while != part)
                || is_in(cut, operation.rect);
            let rect = self.shown(operation.rect, &rows).filter(|_| !is_hidden)?;
            Some((operation, rect))
        })
    }

    /// Returns the buttons that are not drawn because an edge of the window cuts them: most labels
    /// would be missing.
    pub(crate) fn cut_targets(&self, place: Place) -> impl Iterator<Item = Rect> + '_ {
        let rows = self.shown_rows(place);
        let layout = self.front();
        let buttons = layout.targets.iter().filter(|target| target.action.is_some());
        let scrolling = buttons.map(|target| target.rect).filter(|rect| !layout.is_foot(*rect));
        scrolling.filter(move |rect| {
            let is_begun = rows.contains(&rect.y) && rect.bottom() > rows.end;
            let is_ended =
                rect.y < rows.start && (rows.start + 1..=rows.end).contains(&rect.bottom());
            rect.height <= BUTTON_ROWS && (is_begun || is_ended)
        })
    }

    /// Shows where the boxes of frames go on beyond the rows that are shown.
    fn draw_cut_boxes(&self, rows: &Range<u16>, theme: &Theme, canvas: &mut Canvas<'_>) {
        for (rect, role) in &self.front().boxes {
            let goes_on = |row: u16| {
                let is_before = row == rows.start && rect.y < row;
                is_before || row + 1 == rows.end && rect.bottom() > rows.end
            };
            let ends = [rows.start, rows.end.saturating_sub(1)];
            let ends = ends
                .into_iter()
                .filter(|row| rect.y < rows.end && rect.bottom() > rows.start && goes_on(*row));
            for (y, x) in ends.flat_map(|y| [(y, rect.x), (y, rect.right().saturating_sub(1))]) {
                let cell = self.shown(Rect { x, y, width: 1, height: 1 }, rows);
                if let Some(cell) = cell {
                    canvas.glyphs(cell, CUT, theme.style(*role));
                }
            }
        }
    }

    /// Draws the status row.
    fn draw_status(
        &self,
        model: &Model,
        scene: &Scene<'_>,
        theme: &Theme,
        canvas: &mut Canvas<'_>,
    ) {
        let state @ (standing, more) = self.state_of_window(model);
        let make = || self.chrome.status(scene, standing, more);
        self.status.each(state, make, |operation| operation.draw(operation.rect, theme, canvas));
    }
}

/// A drawing of all that stays while the focus moves, with what it depends on besides the stage.
#[derive(Clone, Debug)]
pub(super) struct Still {
    rows: Range<u16>,
    group: usize,
    theme: Theme,
    picture: Picture,
}

/// The sides of a frame where it goes on beyond the window.
const CUT: &str = "┆";

/// The part of a target that the window shows.
#[derive(Clone, Copy, Debug)]
struct Shown {
    rect: Rect,
    has_top: bool,
    has_bottom: bool,
    /// The first of its rows that is shown with room for the sign.
    first_free: u16,
}

impl Shown {
    fn of(stage: &Stage, target: &FocusTarget, rows: &Range<u16>) -> Option<Self> {
        let rect = stage.shown(target.rect, rows)?;
        let is_still = stage.front().is_foot(target.rect) || stage.front().is_head(target.rect);
        Some(Self {
            rect,
            has_top: is_still || target.rect.y >= rows.start,
            has_bottom: is_still || target.rect.bottom() <= rows.end,
            first_free: 0,
        })
    }
}

/// Marks a target in focus and returns the cell of the sign. The sign stands in the first row of
/// text, so that the eye and the cursor of a braille display find both together.
fn draw_focus(
    target: &FocusTarget,
    shown: Shown,
    is_turned: bool,
    theme: &Theme,
    canvas: &mut Canvas<'_>,
) -> Rect {
    let rect = shown.rect;
    let (column, row) = target.sign_at;
    let row = if shown.has_top { row.min(rect.height.saturating_sub(1)) } else { shown.first_free };
    let at = (rect.x + column, rect.y + row);
    let mark = DrawOp::glyphs(at.0, at.1, sign::FOCUS.to_string(), Role::Focus);
    let mark = if is_turned { mark.turned(rect) } else { mark };
    let style = theme.style(Role::FocusFrame);
    match target.highlight {
        Highlight::Bar => {
            let bar = Rect { x: mark.rect.x, width: 1, ..rect };
            canvas.restyle(bar, style);
        }
        Highlight::Sides => {
            canvas.restyle(rect, theme.style(Role::Focus));
            sides(rect, ("▐", "▌"), style, canvas);
        }
        Highlight::Box => {
            canvas.restyle(rect, theme.style(Role::Focus));
            sides(rect, ("┃", "┃"), style, canvas);
            let edge = "━".repeat(rect.width.saturating_sub(2).into());
            let row = |y| Rect { y, height: 1, ..rect };
            if shown.has_top {
                canvas.glyphs(row(rect.y), &format!("┏{edge}┓"), style);
            }
            if shown.has_bottom {
                canvas.glyphs(row(rect.bottom() - 1), &format!("┗{edge}┛"), style);
            }
        }
    }
    mark.draw(mark.rect, theme, canvas);
    mark.rect
}

/// Draws the first and the last column of a rectangle.
fn sides(rect: Rect, (first, last): (&str, &str), style: Style, canvas: &mut Canvas<'_>) {
    for y in rect.y..rect.bottom() {
        let cell = |x| Rect { x, y, width: 1, height: 1 };
        canvas.glyphs(cell(rect.x), first, style);
        canvas.glyphs(cell(rect.right().saturating_sub(1)), last, style);
    }
}

/// Returns true if one of the rectangles holds all of `rect`.
fn is_in(all: &[Rect], rect: Rect) -> bool {
    all.iter().any(|it| it.union(rect) == *it)
}
