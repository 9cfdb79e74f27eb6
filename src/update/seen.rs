//! Notes what has been on the screen, so that a step is ticked off only after it was shown.

use std::ops::Range;

use super::moves;
use crate::draw::Stage;
use crate::draw::page_layout::PageLayout;
use crate::model::{Model, Place, Screen, Seen};

/// Notes what the stage shows of the page, if it goes on where the part seen so far ended.
pub(super) fn note(model: &mut Model, stage: &Stage) {
    let is_page = matches!(model.screen, Screen::Step(..)) && model.overlay.is_none();
    if !is_page || !stage.is_drawn() || !stage.is_large_enough() {
        return;
    }
    let key = (model.visit.treatment, model.screen);
    let layout = stage.front();
    let before = match model.visit.seen.get(&key) {
        Some(Seen::Whole) => return,
        Some(Seen::Before(place)) => row(layout, *place),
        None => 0,
    };
    let place = model.place();
    let Range { start: first, end } = stage.shown_rows(place);
    // Nothing stands in the rows that are left out between two pages.
    let next = stage.page_after(place).max(end);
    if first > before || next <= before {
        return;
    }
    let seen = if end >= layout.height {
        Seen::Whole
    } else {
        Seen::Before(moves::place_at(layout, next))
    };
    model.visit.seen.insert(key, seen);
}

/// Returns the row of a position, in a layout that may have other rows than the one it was noted in.
fn row(layout: &PageLayout, place: Place) -> u16 {
    let top = layout.tops.get(place.top).copied().unwrap_or(layout.height);
    let next = layout.tops.get(place.top + 1).copied().unwrap_or(layout.height);
    top.saturating_add(place.rows).min(next.max(top))
}
