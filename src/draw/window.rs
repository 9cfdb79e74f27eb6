//! The window onto the layout in front: its rows that are shown, and where they stand on the screen.

use std::ops::Range;

use ratatui::layout::Rect;

use super::page_layout::cuts;
use super::page_layout::parts::Keep;
use super::page_layout::{FocusTarget, PageLayout};
use super::{Stage, chrome};
use crate::model::{Model, Place};
use sabar_content::Standing;

impl Stage {
    /// Returns the window onto the layout in front, in start coordinates.
    #[must_use]
    pub fn window(&self) -> Rect {
        let area =
            if self.overlay.is_some() { self.chrome.dialog_inner() } else { self.chrome.page_area };
        let PageLayout { head, foot, .. } = *self.front();
        Rect { y: area.y + head, height: area.height.saturating_sub(head + foot), ..area }
    }

    /// Returns the rectangle on the screen of one in the layout in front, if any of it is among the
    /// rows that are shown.
    #[must_use]
    pub fn shown(&self, rect: Rect, rows: &Range<u16>) -> Option<Rect> {
        let window = self.window();
        let layout = self.front();
        let x = window.x.saturating_add(rect.x);
        if layout.is_foot(rect) {
            let y = window.bottom() + (rect.y - layout.height);
            return Some(Rect { x, y, ..rect });
        }
        if layout.is_head(rect) {
            return Some(Rect { x, y: window.y - layout.head + rect.y, ..rect });
        }
        in_window(rect, rows, window)
    }

    /// Returns the first row of the layout in front that its window shows.
    #[must_use]
    pub fn first_row(&self, place: Place) -> u16 {
        first_row(self.front(), place, self.window().height)
    }

    /// Returns the rows of the layout in front that its window shows, up to where it is cut. The
    /// row below them begins the next page. What is in focus is shown as far as there is room.
    #[must_use]
    pub fn shown_rows(&self, place: Place) -> Range<u16> {
        let layout = self.front();
        let first = self.first_row(place);
        let end = first.saturating_add(self.window().height);
        let cut = self.cuts.get(usize::from(first)).map_or(end, |cut| end.min(*cut));
        let focus = layout.targets.get(place.focus).filter(|target| {
            let rect = target.rect;
            let is_cut = rect.y < end && rect.bottom() > cut && !layout.is_foot(rect);
            // Of a text that is taller than the window, the rows before the cut are enough.
            is_cut && (target.action.is_some() || rect.y.saturating_add(2) > cut)
        });
        first..focus.map_or(cut, |target| target.rect.bottom().min(end))
    }

    /// Returns the first row of the next page. Empty rows before it are left out.
    #[must_use]
    pub fn page_after(&self, place: Place) -> u16 {
        let Range { start, end } = self.shown_rows(place);
        let layout = self.front();
        let next = self.cuts.get(usize::from(start)).map_or(end, |cut| end.max(*cut));
        if layout.parts.iter().any(|part| part.keep == Keep::Question) {
            let last = layout.height.saturating_sub(self.window().height);
            return next.min(last.max(start));
        }
        next
    }

    /// Returns the first row of the page before the one that begins at a row.
    #[must_use]
    pub fn page_before(&self, first: u16) -> u16 {
        let mut page = self.front().head;
        while let Some(next) = self.cuts.get(usize::from(page)).filter(|next| **next < first) {
            page = *next;
        }
        page
    }

    /// Returns true if the layout in front goes on below its window.
    #[must_use]
    pub fn goes_on(&self, model: &Model) -> bool {
        self.front().height > self.shown_rows(model.place()).end
    }

    /// Returns true if the window shows any of what is in focus.
    #[must_use]
    pub fn shows_focus(&self, model: &Model) -> bool {
        let place = model.place();
        let focus = self.front().targets.get(place.focus);
        // The foot is always shown, but what stands before it may not have been.
        focus.is_some_and(|it| {
            in_window(self.front().reach(it), &self.shown_rows(place), self.window()).is_some()
        })
    }

    /// Returns true if a target of a page that is longer than its window needs no scrolling: all of it
    /// is shown, and it is a button, or there is nothing to read below it.
    #[must_use]
    pub fn shows_whole(&self, place: Place, target: &FocusTarget) -> bool {
        let (layout, shown) = (self.front(), self.shown_rows(place));
        let Rect { y, height, .. } = layout.reach(target);
        let is_longer = layout.height > layout.head.saturating_add(self.window().height);
        let is_whole = shown.start <= y && y.saturating_add(height) <= shown.end;
        let is_enough = target.action.is_some() || shown.end >= layout.height;
        is_longer && is_whole && is_enough
    }

    /// Returns the row nearest to `first` with which the window can begin to show a target, without
    /// tearing apart what belongs together or skipping rows that are not shown yet.
    #[must_use]
    pub fn whole_from(&self, place: Place, first: u16, target: &FocusTarget) -> u16 {
        let layout = self.front();
        let Rect { y, height, .. } = layout.reach(target);
        let least = y.saturating_add(height).saturating_sub(self.window().height);
        let most = y.min(first.max(self.shown_rows(place).end));
        cuts::beginning(layout, self.window().height, first, least..most.saturating_add(1))
    }

    /// Returns the standing of the statement in focus, if it is visible, and whether there is more.
    pub(super) fn state_of_window(&self, model: &Model) -> (Option<Standing>, chrome::More) {
        let layout = self.front();
        let rows = self.shown_rows(model.place());
        let more =
            chrome::More { above: rows.start > layout.head, below: layout.height > rows.end };
        let focus = layout.targets.get(model.place().focus);
        let shown = focus.filter(|target| self.shown(target.rect, &rows).is_some());
        let standing = shown.and_then(|target| target.statement).map(|(_, standing)| standing);
        // The sentence below the question says it already.
        let is_said = layout.names_frame && standing == Some(Standing::Label);
        (standing.filter(|_| !is_said), more)
    }
}

/// Returns the first row of a layout that a window of this height shows at a scroll position.
fn first_row(layout: &PageLayout, place: Place, height: u16) -> u16 {
    if layout.height <= layout.head.saturating_add(height) {
        return layout.head;
    }
    let top = layout.tops.get(place.top).copied().unwrap_or(0);
    let next = layout.tops.get(place.top + 1).copied().unwrap_or(layout.height);
    let rows = place.rows.min(next.saturating_sub(top).saturating_sub(1));
    top.saturating_add(rows).max(layout.head)
}

/// Returns the rectangle on the screen of a rectangle in a layout, if any of these rows shows it.
fn in_window(rect: Rect, rows: &Range<u16>, window: Rect) -> Option<Rect> {
    let top = rect.y.max(rows.start);
    let bottom = rect.bottom().min(rows.end);
    (top < bottom).then(|| Rect {
        x: window.x.saturating_add(rect.x),
        y: window.y + (top - rows.start),
        width: rect.width,
        height: bottom - top,
    })
}
