//! Moving the focus and scrolling.
//!
//! The focus is kept in the upper part of the window, so that after a switch to a language with
//! longer words the same statement at the top and the same focus are both still shown.

use crate::action::Action;
use crate::model::{Model, Place};
use crate::scene::Scene;
use crate::view::sheet::{Sheet, Stop};
use crate::view::{Stage, first_row};

/// Which way to go in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Onward, or down.
    Onward,
    /// Backward, or up.
    Backward,
}

/// Along a row of stops; where the row has one stop only, a page on or back; on the date, a day.
pub fn sideways(model: &mut Model, stage: &Stage, way: Way, scene: &Scene<'_>) {
    let stops = &stage.front().stops;
    let focus = model.place().focus;
    let row = stops.get(focus).map(|stop| stop.row);
    let in_row = |stop: &Stop| Some(stop.row) == row && stop.is_focusable;
    if stops.get(focus).is_some_and(|stop| stop.moves_date) {
        let days = if way == Way::Onward { 1 } else { -1 };
        super::move_date(model, days, scene);
        return;
    }
    if stops.iter().filter(|stop| in_row(stop)).count() > 1 {
        let next = match way {
            Way::Onward => (focus + 1..stops.len()).find(|index| in_row(&stops[*index])),
            Way::Backward => (0..focus).rev().find(|index| in_row(&stops[*index])),
        };
        if let Some(next) = next {
            self::focus(model, stage, next);
        }
        return;
    }
    match way {
        _ if model.overlay.is_some() => {}
        Way::Onward => super::next_page(model, scene),
        Way::Backward => super::previous_page(model, scene),
    }
}

/// To the row of stops above or below; long text between is scrolled through, never skipped.
pub fn vertical(model: &mut Model, stage: &Stage, way: Way) {
    let sheet = stage.front();
    let place = model.place();
    let Some(next) = neighbor(sheet, place.focus, way) else {
        scroll(model, stage, way, stage.window().height / 2);
        return;
    };
    let first = first_row(sheet, place);
    let height = stage.window().height;
    let target = sheet.stops[next].rect;
    let is_far = match way {
        Way::Onward => target.y >= first + 2 * height.saturating_sub(1),
        Way::Backward => target.bottom() + height.saturating_sub(1) <= first,
    };
    if is_far {
        scroll(model, stage, way, height.saturating_sub(2).max(1));
    } else {
        focus(model, stage, next);
    }
}

/// A screenful up or down; the focus goes to the first stop shown.
pub fn page(model: &mut Model, stage: &Stage, way: Way) {
    let rows = stage.window().height.saturating_sub(2).max(1);
    scroll(model, stage, way, rows);
    let sheet = stage.front();
    let place = model.place();
    let first = first_row(sheet, place);
    let shown = first..first.saturating_add(stage.window().height);
    let is_shown = |stop: &Stop| stop.is_focusable && shown.contains(&stop.rect.y);
    if let Some(focus) = sheet.stops.iter().position(is_shown) {
        model.set_place(Place { focus, ..place });
    }
}

/// Puts the focus on a stop and scrolls as far as it takes to show it.
pub fn focus(model: &mut Model, stage: &Stage, focus: usize) {
    let sheet = stage.front();
    let Some(stop) = sheet.stops.get(focus).filter(|stop| stop.is_focusable) else { return };
    let place = model.place();
    let first = shown_from(sheet, first_row(sheet, place), stop, stage.window().height);
    model.set_place(Place { focus, ..place_at(sheet, first) });
}

/// Puts the focus where a touch went, if it went to a stop.
pub fn focus_touched(model: &mut Model, stage: &Stage, action: Action) {
    let stops = &stage.front().stops;
    if let Some(touched) =
        stops.iter().position(|stop| stop.action == Some(action) && stop.is_focusable)
    {
        model.set_place(Place { focus: touched, ..model.place() });
    }
}

/// After an answer: on to the next row of stops, at its first stop.
pub fn to_next_row(model: &mut Model, stage: &Stage) {
    let stops = &stage.front().stops;
    let Some(row) = stops.get(model.place().focus).map(|stop| stop.row) else { return };
    let next = stops.iter().position(|stop| stop.row > row && stop.is_focusable);
    // The last row leads on, not back: its last stop is "continue".
    let last_row = stops.last().map_or(0, |stop| stop.row);
    let next = next.map(|next| if stops[next].row == last_row { stops.len() - 1 } else { next });
    if let Some(next) = next {
        focus(model, stage, next);
    }
}

/// The first row to show so that the stop stands in the upper part of the window.
fn shown_from(sheet: &Sheet, first: u16, stop: &Stop, height: u16) -> u16 {
    if sheet.height <= height {
        return 0;
    }
    let low = first.saturating_add(height * 3 / 5);
    let high = if first == 0 { 0 } else { first.saturating_add(height / 6) };
    if stop.rect.bottom() > low || stop.rect.y < high {
        stop.rect.y.saturating_sub(height * 2 / 5)
    } else {
        first
    }
}

/// The stop in the next row of stops, nearest to the column of the one in focus.
fn neighbor(sheet: &Sheet, focus: usize, way: Way) -> Option<usize> {
    let stops = &sheet.stops;
    let from = stops.get(focus)?;
    let focusable = || stops.iter().enumerate().filter(|(_, stop)| stop.is_focusable);
    let row = match way {
        Way::Onward => focusable().map(|(_, stop)| stop.row).filter(|row| *row > from.row).min(),
        Way::Backward => focusable().map(|(_, stop)| stop.row).filter(|row| *row < from.row).max(),
    }?;
    focusable()
        .filter(|(_, stop)| stop.row == row)
        .min_by_key(|(_, stop)| stop.rect.x.abs_diff(from.rect.x))
        .map(|(index, _)| index)
}

/// Scrolls without moving the focus.
fn scroll(model: &mut Model, stage: &Stage, way: Way, rows: u16) {
    let sheet = stage.front();
    let place = model.place();
    let height = stage.window().height;
    let last = if sheet.height <= height { 0 } else { sheet.height - height };
    let first = first_row(sheet, place);
    let first = match way {
        // What is scrolled further than the end already stays where it is.
        Way::Onward => first.saturating_add(rows).min(last.max(first)),
        Way::Backward => first.saturating_sub(rows),
    };
    model.set_place(Place { focus: place.focus, ..place_at(sheet, first) });
}

/// The place at which a row of the sheet is the first shown.
fn place_at(sheet: &Sheet, first: u16) -> Place {
    let top = sheet.tops.partition_point(|top| *top <= first).saturating_sub(1);
    let rows = first.saturating_sub(sheet.tops.get(top).copied().unwrap_or(0));
    Place { top, rows, focus: 0 }
}
