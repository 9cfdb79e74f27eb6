//! Draws a stage.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::geometry::Canvas;
use super::operation::{DrawContent, DrawOp, UNGROUPED};
use super::page_layout::{FocusTarget, Highlight};
use super::theme::{Role, Theme};
use super::{BUTTON_ROWS, OPERATIONS_ABOVE, Stage, chrome, sign};
use crate::model::{Model, Place, StatementAt};
use crate::screen::scene::Scene;
use sabar_content::Standing;
use sabar_term::backend::Sheet;

/// Rows of a window below which it is small.
const SMALL: u16 = 20;

impl Stage {
    /// Draws everything and returns the position of the cursor.
    pub fn draw(
        &self,
        model: &Model,
        scene: &Scene<'_>,
        theme: &Theme,
        sheet: &mut Sheet,
    ) -> Option<Position> {
        let mut canvas = Canvas::new(sheet, self.direction);
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
        }
        let cursor = self.draw_front(model, theme, &mut canvas);
        self.draw_spoken(model, scene, theme, &mut canvas);
        self.draw_status(model, scene, theme, &mut canvas);
        if let Some(done) = self.chrome.progress(self.read_rows(model)) {
            let make = || self.chrome.progress_line(done);
            self.progress.each(done, make, |it| it.draw(it.rect, theme, &mut canvas));
        }
        cursor
    }

    /// Returns the rows of the page that are before the end of its window, and all its rows.
    fn read_rows(&self, model: &Model) -> (u16, u16) {
        let end = self.first_row(model.place()).saturating_add(self.window().height);
        (end, self.front().height)
    }

    /// Draws the visible part of the layout in front, with the focus.
    fn draw_front(
        &self,
        model: &Model,
        theme: &Theme,
        canvas: &mut Canvas<'_>,
    ) -> Option<Position> {
        let layout = self.front();
        let place = model.place();
        let first = self.first_row(place);
        let cut: Vec<Rect> = self.cut_targets(place).collect();
        for (operation, rect) in self.operations(place, &cut) {
            operation.draw(rect, theme, canvas);
        }
        let focus = layout.targets.get(place.focus).filter(|target| target.is_focusable);
        let target = focus.filter(|target| !is_in(&cut, target.rect))?;
        let lines = || {
            let operations = self.operations(place, &cut);
            operations.filter(|(it, _)| matches!(it.content, DrawContent::Line(_)))
        };
        let shown = |target: &FocusTarget| {
            let mut shown = Shown::of(self, target, first)?;
            // Below its first row may be text of the other direction, which begins at the sign.
            let column = shown.rect.x + target.sign_at.0;
            let is_free = |row: &u16| {
                let at = Position::new(column, shown.rect.y + row);
                !lines().any(|(_, rect)| rect.contains(at))
            };
            if !shown.has_top {
                shown.first_free = (0..shown.rect.height).find(is_free)?;
            }
            Some(shown)
        };
        // Readers of the other languages see the focus too, where their buttons have room.
        for (target, mirrored) in
            layout.targets.iter().filter_map(|target| Some((target, target.mirrored?)))
        {
            let has_focus = mirrored.of == place.focus && !target.rect.is_empty();
            if let Some(shown) = shown(target).filter(|_| has_focus) {
                let _mark = draw_focus(target, shown, mirrored.is_turned, theme, canvas);
            }
        }
        // A row of the timeline shows that its entry is in focus.
        let entry = target.statement.map(|(at, _)| at);
        for row in layout.targets.iter().filter(|it| it.leads_to.is_some() && it.leads_to == entry)
        {
            if let Some(rect) = self.shown(row.rect, first) {
                canvas.restyle(Rect { width: 1, ..rect }, theme.style(Role::FocusFrame));
            }
        }
        let mark = draw_focus(target, shown(target)?, false, theme, canvas);
        let mark = canvas.on_screen(mark);
        Some(Position::new(mark.x, mark.y))
    }

    /// Returns the operations of the layout in front that are drawn, with their rectangles on the
    /// screen. `cut` is what [`cut_targets`](Self::cut_targets) returns.
    pub(super) fn operations<'a>(
        &'a self,
        place: Place,
        cut: &'a [Rect],
    ) -> impl Iterator<Item = (&'a DrawOp, Rect)> {
        let layout = self.front();
        let first = self.first_row(place);
        let focus = layout.targets.get(place.focus).filter(|target| target.is_focusable);
        // The numbers of choices are hidden while a row with numbers of its own is in focus.
        let is_numbered = |group: &usize| {
            let mut targets = layout.targets.iter();
            targets.any(|target| target.group == Some(*group) && target.number.is_some())
        };
        let group = focus.and_then(|target| target.group).filter(is_numbered);
        let group = group.unwrap_or(UNGROUPED);
        let begin = layout.operations.partition_point(|operation| operation.rect.bottom() <= first);
        // A background of several rows may begin above the window.
        let foot = layout.operations.partition_point(|operation| !layout.is_foot(operation.rect));
        let end = first.saturating_add(self.window().height);
        let end = layout.operations[..foot].partition_point(|operation| operation.rect.y < end);
        let begin = begin.saturating_sub(OPERATIONS_ABOVE).min(end);
        let operations = layout.operations[begin..end].iter().chain(&layout.operations[foot..]);
        operations.filter_map(move |operation| {
            let is_hidden = operation.only_for.is_some_and(|only_for| only_for != group)
                || is_in(cut, operation.rect);
            let rect = self.shown(operation.rect, first).filter(|_| !is_hidden)?;
            Some((operation, rect))
        })
    }

    /// Returns what is not drawn because an edge of the window cuts it: buttons, since most labels
    /// would be missing, and at the end of the window pictures and statements of the label, of which
    /// half a sentence could be taken for the whole, with their rows of the frame, and its heading if
    /// they are the first in it; the next page begins with them. What is in focus and what is taller is
    /// drawn as far as it is shown.
    pub(crate) fn cut_targets(&self, place: Place) -> impl Iterator<Item = Rect> + '_ {
        let height = self.window().height;
        let first = self.first_row(place);
        let end = first.saturating_add(height);
        let targets = self.front().targets.iter().enumerate();
        let targets = targets.filter(|(_, target)| !self.front().is_foot(target.rect));
        let with_frames = targets.map(|(index, target)| (index, target, self.with_frame(target)));
        let cut = with_frames.filter(move |(index, target, rect)| {
            // A statement in another language stands in the same rows.
            let index = target.mirrored.map_or(*index, |mirrored| mirrored.of);
            let statement = self.front().targets.get(index).and_then(|target| target.statement);
            let is_begun = (first..end).contains(&rect.y) && rect.bottom() > end;
            if target.action.is_some() {
                let is_ended = rect.y < first && (first + 1..=end).contains(&rect.bottom());
                return rect.height <= BUTTON_ROWS && (is_begun || is_ended);
            }
            let is_whole = match statement {
                Some((StatementAt::Picture(_), _)) => true,
                Some((_, standing)) => standing == Standing::Label,
                None => false,
            };
            // On small screens not much more than a third of the window is left empty.
            let most_empty = if height < SMALL { height * 2 / 5 } else { height - 1 };
            let is_low = rect.y >= end.saturating_sub(most_empty);
            is_whole && rect.height <= height && is_low && is_begun && index != place.focus
        });
        cut.map(|(_, _, rect)| rect)
    }

    /// Returns the rectangle of a target, for a statement of the label with its rows of the frame.
    fn with_frame(&self, target: &FocusTarget) -> Rect {
        let layout = self.front();
        let is_in_frame = target.statement.is_some_and(|(_, it)| it == Standing::Label);
        if target.action.is_some() || !is_in_frame {
            return target.rect;
        }
        let mut headings = layout.frame_headings.iter();
        let heading = headings.find(|rows| rows.end == target.rect.y);
        let y = heading.map_or(target.rect.y, |rows| rows.start);
        Rect { x: 0, y, width: layout.width, height: target.rect.bottom() - y }
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
    fn of(stage: &Stage, target: &FocusTarget, first: u16) -> Option<Self> {
        let rect = stage.shown(target.rect, first)?;
        let is_foot = stage.front().is_foot(target.rect);
        let end = first.saturating_add(stage.window().height);
        Some(Self {
            rect,
            has_top: is_foot || target.rect.y >= first,
            has_bottom: is_foot || target.rect.bottom() <= end,
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
