//! Moving the focus and scrolling.
//!
//! The focus is kept in the upper part of the window, so that after a switch to a language with
//! longer words the same statement at the top and the same focus are both still shown.

use std::ops::Range;

use crate::draw::Stage;
use crate::draw::operation::Content;
use crate::draw::page_layout::{FocusTarget, PageLayout};
use crate::model::action::Action;
use crate::model::{Model, Place, Screen, StatementAt};
use crate::screen;
use crate::screen::block::{Block, Item};
use crate::screen::scene::Scene;

/// Which way to go in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Onward, or down.
    Onward,
    /// Backward, or up.
    Backward,
}

/// Along a row of stops, and from its end on in reading or a page back; on an open date, a day.
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
        (Some(next), _) => toward(model, stage, way, next),
        (None, Way::Onward) if is_read(model) => read_on(model, stage, scene),
        (None, _) if model.overlay.is_some() => {}
        (None, Way::Onward) => super::next_page(model, scene),
        (None, Way::Backward) => super::previous_page(model, scene),
    }
}

/// True if there is more to read in front than to choose.
pub fn is_read(model: &Model) -> bool {
    match model.overlay {
        Some(overlay) => overlay.is_for_reading(),
        None => matches!(model.screen, Screen::Step(..)),
    }
}

/// On in reading: a screenful while there is more below, and only then away. Questions come one by
/// one, so that none is passed by without having been in focus.
pub fn read_on(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    let sheet = stage.front();
    let focus = model.place().focus;
    let statement = sheet.stops.get(focus).and_then(|stop| stop.statement);
    let is_question = matches!(statement, Some((StatementAt::Question(_), _)));
    if let Some(next) = after_group(&sheet.stops, focus).filter(|_| is_question) {
        // Past all rows of its answers, or whoever only goes on would give one.
        toward(model, stage, Way::Onward, next);
    } else if stage.goes_on(model) {
        page(model, stage, Way::Onward);
    } else if model.overlay.is_some() || super::is_last_page(model, scene) {
        if let Some(last) = sheet.stops.iter().rposition(|stop| stop.is_focusable) {
            self::focus(model, stage, last);
        }
    } else {
        super::next_page(model, scene);
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
            let is_next = |stop: &FocusTarget| stop.is_focusable && Some(stop.row) == row;
            let after = place.focus + 1;
            if let Some(next) = sheet.stops.iter().skip(after).position(is_next) {
                focus(model, stage, after + next);
            }
        }
        return;
    };
    toward(model, stage, way, next);
}

/// Puts the focus on a stop above or below, or scrolls toward it where it is far.
fn toward(model: &mut Model, stage: &Stage, way: Way, next: usize) {
    let sheet = stage.front();
    let place = model.place();
    let height = stage.window().height;
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
        let is_shown = |stop: &FocusTarget| {
            stop.rect.y < first.saturating_add(height) && stop.rect.bottom() > first
        };
        if !is_shown(&sheet.stops[place.focus]) && is_shown(&sheet.stops[next]) {
            model.set_place(Place { focus: next, ..model.place() });
        }
    } else {
        focus(model, stage, next);
    }
}

/// A screenful up or down; the focus goes to the first stop shown, and to an answer only where
/// there is nothing else.
pub fn page(model: &mut Model, stage: &Stage, way: Way) {
    let height = stage.window().height;
    let end = stage.first_row(model.place()).saturating_add(height);
    let overlap = match way {
        Way::Onward => u16::from(is_cut(stage.front(), end)),
        Way::Backward => 2,
    };
    scroll(model, stage, way, height.saturating_sub(overlap).max(1));
    let place = model.place();
    let first = stage.first_row(place);
    let shown = first..first.saturating_add(stage.window().height);
    if let Some(focus) = first_shown(&stage.front().stops, &shown) {
        model.set_place(Place { focus, ..place });
    }
}

/// True if text goes on from the row above `end` to the row at `end`, so that one of them is to be
/// shown twice.
fn is_cut(sheet: &PageLayout, end: u16) -> bool {
    let has_text = |row: u16| {
        let from = sheet.pieces.partition_point(|piece| piece.rect.y < row);
        let mut pieces = sheet.pieces.iter().skip(from).take_while(|piece| piece.rect.y == row);
        pieces.any(|piece| matches!(piece.content, Content::Line(_)))
    };
    end > 0 && has_text(end - 1) && has_text(end)
}

/// The stop on which the focus lands where these rows are shown: the first that begins in them, or
/// else reaches into them, before what is pressed.
fn first_shown(stops: &[FocusTarget], shown: &Range<u16>) -> Option<usize> {
    let begins = |stop: &FocusTarget| stop.is_focusable && shown.contains(&stop.rect.y);
    let reaches = |stop: &FocusTarget| {
        stop.is_focusable && stop.rect.y < shown.end && stop.rect.bottom() > shown.start
    };
    let answers =
        |stop: &FocusTarget| matches!(stop.action, Some(Action::Answer(..) | Action::Choose(..)));
    let is_read = |stop: &FocusTarget| !stop.is_button && !answers(stop);
    let read = stops.iter().position(|stop| begins(stop) && is_read(stop));
    read.or_else(|| stops.iter().position(|stop| reaches(stop) && is_read(stop)))
        .or_else(|| {
            let button = stops.iter().find(|stop| begins(stop) && !answers(stop))?;
            landing(stops, button.row)
        })
        .or_else(|| stops.iter().position(begins))
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

/// After an answer: on to the next question without one, or to the way on. What the answer asks for
/// stays on the screen, so it goes no further than to the next row where that would be out of sight.
pub fn to_next_question(model: &mut Model, before: &Stage, scene: &Scene<'_>) {
    // Nothing is laid out where lines are said.
    if !before.is_drawn() {
        return;
    }
    // Under the answer stands what it asks for by now.
    let stage = Stage::set(model, scene);
    let stops = &stage.front().stops;
    let place = model.place();
    let Some(here) = stops.get(place.focus).copied() else { return };
    let follows = |(index, stop): &(usize, &FocusTarget)| {
        *index > place.focus && stop.is_focusable && stop.group != here.group
    };
    let following = || stops.iter().enumerate().filter(follows);
    let is_open = |stop: &FocusTarget| match stop.statement {
        Some((StatementAt::Question(question), _)) => model.answer(question).is_none(),
        Some(_) => false,
        None => stop.action == Some(Action::NextPage),
    };
    let open = following().find(|(_, stop)| is_open(stop)).map(|(index, _)| index);
    let height = stage.window().height;
    let first = stage.first_row(place);
    let from = |index: usize| shown_from(stage.front(), first, &stops[index], height);
    let keeps_answer = |index: &usize| from(*index) <= here.rect.y;
    let next = || after_group(stops, place.focus);
    match open.filter(keeps_answer).or_else(next) {
        Some(next) if from(next) <= first.saturating_add(height) => focus(model, &stage, next),
        Some(_) => page(model, &stage, Way::Onward),
        None => {}
    }
}

/// Puts the focus on a question of the page, at the top of the window.
pub fn to_question(model: &mut Model, before: &Stage, question: usize, scene: &Scene<'_>) {
    let at = StatementAt::Question(question);
    let items = screen::items(scene, model);
    let is_it = |item: &Item| matches!(&item.block, Block::Question(asked) if asked.at == at);
    let top = items.iter().position(is_it).unwrap_or(0);
    model.set_place(Place { top, ..Place::default() });
    // Nothing is laid out where lines are said.
    if !before.is_drawn() {
        return;
    }
    let stage = Stage::set(model, scene);
    let shows = |stop: &FocusTarget| stop.statement.is_some_and(|(shown, _)| shown == at);
    if let Some(focus) = stage.front().stops.iter().position(shows) {
        model.set_place(Place { focus, ..model.place() });
    }
}

/// The first row to show so that the stop stands in the upper part of the window, scrolling no
/// further than that takes.
fn shown_from(sheet: &PageLayout, first: u16, stop: &FocusTarget, height: u16) -> u16 {
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

/// The stop on which the focus lands after all rows of the group it is in.
fn after_group(stops: &[FocusTarget], focus: usize) -> Option<usize> {
    let group = stops.get(focus)?.group;
    let mut following = stops.iter().skip(focus + 1);
    let next = following.find(|stop| stop.is_focusable && stop.group != group)?;
    landing(stops, next.row)
}

/// The stop in the next row of stops on which the focus lands.
fn neighbor(sheet: &PageLayout, focus: usize, way: Way) -> Option<usize> {
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
fn landing(stops: &[FocusTarget], row: usize) -> Option<usize> {
    let in_row = |stop: &FocusTarget| stop.row == row && stop.is_focusable;
    let preferred = stops.iter().position(|stop| in_row(stop) && stop.is_preferred);
    preferred.or_else(|| stops.iter().position(in_row))
}

/// Scrolls as far as a finger asks; what is in focus stays on the screen.
pub fn follow(model: &mut Model, stage: &Stage, way: Way, rows: u16) {
    scroll(model, stage, way, rows);
    let place = model.place();
    let first = stage.first_row(place);
    let shown = first..first.saturating_add(stage.window().height);
    let is_shown = |stop: &FocusTarget| stop.rect.y < shown.end && stop.rect.bottom() > shown.start;
    let stops = &stage.front().stops;
    if stops.get(place.focus).is_some_and(is_shown) {
        return;
    }
    let begins = |stop: &FocusTarget| stop.is_focusable && shown.contains(&stop.rect.y);
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
fn place_at(sheet: &PageLayout, first: u16) -> Place {
    let top = sheet.tops.partition_point(|top| *top <= first).saturating_sub(1);
    let rows = first.saturating_sub(sheet.tops.get(top).copied().unwrap_or(0));
    Place { top, rows, focus: 0 }
}
