//! Moving the focus and scrolling.
//!
//! The focus is kept in the upper part of the window, so that after a switch to a language with
//! longer words the same statement at the top and the same focus are both still shown.

use crate::action::Action;
use crate::model::{Model, Place};
use crate::scene::Scene;
use crate::view::Stage;
use crate::view::sheet::{Sheet, Stop};

/// Which way to go in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Onward, or down.
    Onward,
    /// Backward, or up.
    Backward,
}

/// Along a row of stops, and from its end a page on or back; on an open date, a day.
pub fn sideways(model: &mut Model, stage: &Stage, way: Way, scene: &Scene<'_>) {
    let stops = &stage.front().stops;
    let focus = model.place().focus;
    if model.is_date_open && model.overlay.is_none() {
        let days = if way == Way::Onward { 1 } else { -1 };
        super::date::shift(model, days, scene);
        return;
    }
    let row = stops.get(focus).map(|stop| stop.row);
    let in_row = |index: &usize| Some(stops[*index].row) == row && stops[*index].is_focusable;
    let next = match way {
        Way::Onward => (focus + 1..stops.len()).find(in_row),
        Way::Backward => (0..focus.min(stops.len())).rev().find(in_row),
    };
    match (next, way) {
        (Some(next), _) => self::focus(model, stage, next),
        (None, _) if model.overlay.is_some() => {}
        (None, Way::Onward) => super::next_page(model, scene),
        (None, Way::Backward) => super::previous_page(model, scene),
    }
}

/// To the row of stops above or below; long text between is scrolled through, never skipped.
pub fn vertical(model: &mut Model, stage: &Stage, way: Way) {
    let sheet = stage.front();
    let place = model.place();
    let height = stage.window().height;
    let Some(next) = neighbor(sheet, place.focus, way) else {
        scroll(model, stage, way, height / 2);
        // With no row further on, it goes along the last one: a number pad has no other way there.
        if model.place() == place && way == Way::Onward {
            let row = sheet.stops.get(place.focus).map(|stop| stop.row);
            let is_next = |stop: &Stop| stop.is_focusable && Some(stop.row) == row;
            let after = place.focus + 1;
            if let Some(next) = sheet.stops.iter().skip(after).position(is_next) {
                focus(model, stage, after + next);
            }
        }
        return;
    };
    let first = stage.first_row(place);
    let then = shown_from(sheet, first, &sheet.stops[next], height);
    let is_skipping = match way {
        Way::Onward => then > first.saturating_add(height),
        Way::Backward => then.saturating_add(height) < first,
    };
    if is_skipping {
        scroll(model, stage, way, height.saturating_sub(2).max(1));
        // Something that is shown is in focus, if there is anything.
        let first = stage.first_row(model.place());
        let is_shown =
            |stop: &Stop| stop.rect.y < first.saturating_add(height) && stop.rect.bottom() > first;
        if !is_shown(&sheet.stops[place.focus]) && is_shown(&sheet.stops[next]) {
            model.set_place(Place { focus: next, ..model.place() });
        }
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
    let first = stage.first_row(place);
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
    let first = shown_from(sheet, stage.first_row(place), stop, stage.window().height);
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

/// Scrolls to what was in focus and shown, where the same screen in other languages has other rows.
pub fn keep_focus_shown(model: &mut Model, before: &Stage, scene: &Scene<'_>) {
    let scene = scene.in_language(model.language);
    let after = Stage::set(model, &scene);
    let is_shown = |stage: &Stage| {
        let place = model.place();
        let first = stage.first_row(place);
        let end = first.saturating_add(stage.window().height);
        let stop = stage.front().stops.get(place.focus);
        stop.is_some_and(|stop| (first..end).contains(&stop.rect.y))
    };
    if is_shown(before) && !is_shown(&after) {
        focus(model, &after, model.place().focus);
    }
}

/// After an answer: on to the next row of stops.
pub fn to_next_row(model: &mut Model, stage: &Stage) {
    let stops = &stage.front().stops;
    let Some(row) = stops.get(model.place().focus).map(|stop| stop.row) else { return };
    let rows = stops.iter().filter(|stop| stop.is_focusable && stop.row > row);
    let next = rows.map(|stop| stop.row).min().and_then(|row| landing(stops, row));
    if let Some(next) = next {
        focus(model, stage, next);
    }
}

/// The first row to show so that the stop stands in the upper part of the window, scrolling no
/// further than that takes.
fn shown_from(sheet: &Sheet, first: u16, stop: &Stop, height: u16) -> u16 {
    if sheet.height <= height {
        return 0;
    }
    let low = first.saturating_add(height * 3 / 5);
    let high = if first == 0 { 0 } else { first.saturating_add(height / 6) };
    if stop.rect.bottom() > low {
        // What is taller than that part begins in it at least.
        let lowest = stop.rect.bottom().saturating_sub(height * 3 / 5);
        lowest.min(stop.rect.y.saturating_sub(height / 6)).max(first)
    } else if stop.rect.y < high {
        stop.rect.y.saturating_sub(height / 6)
    } else {
        first
    }
}

/// The stop in the next row of stops on which the focus lands.
fn neighbor(sheet: &Sheet, focus: usize, way: Way) -> Option<usize> {
    let stops = &sheet.stops;
    let from = stops.get(focus)?;
    let rows = stops.iter().filter(|stop| stop.is_focusable).map(|stop| stop.row);
    let row = match way {
        Way::Onward => rows.filter(|row| *row > from.row).min(),
        Way::Backward => rows.filter(|row| *row < from.row).max(),
    }?;
    landing(stops, row)
}

/// Where in a row the focus lands: on the answer given or the way on, or else at its start.
fn landing(stops: &[Stop], row: usize) -> Option<usize> {
    let in_row = |stop: &Stop| stop.row == row && stop.is_focusable;
    let preferred = stops.iter().position(|stop| in_row(stop) && stop.is_preferred);
    preferred.or_else(|| stops.iter().position(in_row))
}

/// Scrolls as far as a finger asks; what is in focus stays on the screen.
pub fn follow(model: &mut Model, stage: &Stage, way: Way, rows: u16) {
    scroll(model, stage, way, rows);
    let place = model.place();
    let first = stage.first_row(place);
    let shown = first..first.saturating_add(stage.window().height);
    let is_shown = |stop: &Stop| stop.rect.y < shown.end && stop.rect.bottom() > shown.start;
    let stops = &stage.front().stops;
    if stops.get(place.focus).is_some_and(is_shown) {
        return;
    }
    let begins = |stop: &Stop| stop.is_focusable && shown.contains(&stop.rect.y);
    if let Some(focus) = stops.iter().position(begins) {
        model.set_place(Place { focus, ..place });
    }
}

/// Scrolls without moving the focus.
fn scroll(model: &mut Model, stage: &Stage, way: Way, rows: u16) {
    let sheet = stage.front();
    let place = model.place();
    let height = stage.window().height;
    let last = sheet.height.saturating_sub(height);
    let first = stage.first_row(place);
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
