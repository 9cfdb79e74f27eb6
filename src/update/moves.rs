//! Moving the focus, and scrolling.
//!
//! The focus is kept in the upper part of the window, so that after a change to a language with
//! longer text the same statement at the top and the same focus are both still visible.

use std::ops::Range;

use crate::draw::Stage;
use crate::draw::page_layout::{FocusTarget, PageLayout};
use crate::model::action::Action;
use crate::model::{Model, Place};
use crate::screen::aloud::Utterance;
use crate::screen::scene::Scene;

/// A direction in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Forward, or down.
    Onward,
    /// Backward, or up.
    Backward,
}

/// Moves to the row of targets above or below; long text between is scrolled through, never
/// skipped.
pub fn vertical(model: &mut Model, stage: &Stage, way: Way) {
    let layout = stage.front();
    let place = model.place();
    let height = stage.window().height;
    let Some(next) = neighbor(layout, place.focus, way) else {
        scroll(model, stage, way, height / 2);
        // At the last row it moves along it: a number pad has no other way.
        if model.place() == place && way == Way::Onward {
            let row = layout.targets.get(place.focus).map(|target| target.row);
            let is_next = |target: &FocusTarget| target.is_focusable && Some(target.row) == row;
            let after = place.focus + 1;
            if let Some(next) = layout.targets.iter().skip(after).position(is_next) {
                focus(model, stage, after + next);
            }
        }
        return;
    };
    toward(model, stage, way, next);
}

/// Moves the focus to a target above or below, or scrolls toward it where it is far.
pub fn toward(model: &mut Model, stage: &Stage, way: Way, next: usize) {
    let layout = stage.front();
    let place = model.place();
    let height = stage.window().height;
    let Range { start: first, end } = stage.shown_rows(place);
    let then = shown_from(layout, first, &layout.targets[next], height);
    let is_skipping = match way {
        Way::Onward => then > end,
        Way::Backward => then.saturating_add(height) < first,
    };
    if is_skipping {
        scroll(model, stage, way, height.saturating_sub(2).max(1));
        // Keep something visible in focus, if there is anything. What is in focus is shown as far as
        // there is room.
        let rows = stage.shown_rows(model.place());
        let is_within = |target: &FocusTarget, end: u16| {
            let rect = layout.reach(target);
            rect.y < end && rect.bottom() > rows.start
        };
        let end = rows.start.saturating_add(height);
        if !is_within(&layout.targets[place.focus], rows.end)
            && is_within(&layout.targets[next], end)
        {
            model.set_place(Place { focus: next, ..model.place() });
        }
    } else {
        focus(model, stage, next);
    }
}

/// Turns to the next page or the one before, as the layout is cut into them. The focus moves to the
/// first visible target, and to an answer only where there is nothing else.
pub fn page(model: &mut Model, stage: &Stage, way: Way) {
    let rows = stage.shown_rows(model.place());
    let layout = stage.front();
    let first = match way {
        Way::Onward if rows.end < layout.height => stage.page_after(model.place()),
        Way::Onward => rows.start,
        Way::Backward => stage.page_before(rows.start),
    };
    model.set_place(Place { focus: model.place().focus, ..place_at(layout, first) });
    let place = model.place();
    if let Some(focus) = first_shown(layout, &stage.shown_rows(place)) {
        model.set_place(Place { focus, ..place });
    }
}

/// Returns the target to focus among these rows: the first that begins in them, or else reaches
/// into them, text before buttons.
fn first_shown(layout: &PageLayout, shown: &Range<u16>) -> Option<usize> {
    let targets = &layout.targets;
    let begins = |target: &FocusTarget| target.is_focusable && shown.contains(&target.rect.y);
    // A cut button is not drawn.
    let reaches = |target: &FocusTarget| {
        let is_shown = target.rect.y < shown.end && target.rect.bottom() > shown.start;
        target.is_focusable && target.action.is_none() && is_shown
    };
    let answers = |target: &FocusTarget| {
        matches!(target.action, Some(Action::Answer(..) | Action::Choose(..)))
    };
    let is_read = |target: &FocusTarget| !target.is_button && !answers(target);
    let read = targets.iter().position(|target| begins(target) && is_read(target));
    read.or_else(|| targets.iter().position(|target| reaches(target) && is_read(target)))
        .or_else(|| {
            let is_there = |target: &FocusTarget| {
                begins(target) || target.is_focusable && layout.is_foot(target.rect)
            };
            let button = targets.iter().find(|target| is_there(target) && !answers(target))?;
            landing(targets, button.row)
        })
        .or_else(|| targets.iter().position(begins))
}

/// Moves the focus to a target and scrolls as far as needed to show it. What is shown whole needs no
/// scrolling.
pub fn focus(model: &mut Model, stage: &Stage, focus: usize) {
    let layout = stage.front();
    let Some(target) = layout.targets.get(focus).filter(|target| target.is_focusable) else {
        return;
    };
    let place = model.place();
    if !stage.shows_whole(place, target) {
        let before = stage.first_row(place);
        let first = shown_from(layout, before, target, stage.window().height);
        let is_still = first == before;
        let first = if is_still { first } else { stage.whole_from(place, first, target) };
        model.set_place(place_at(layout, first));
    }
    model.set_place(Place { focus, ..model.place() });
}

/// Scrolls to the top of the page, where messages stand, and keeps the focus.
pub fn to_top(model: &mut Model) {
    let place = model.place();
    model.set_place(Place { focus: place.focus, ..Place::default() });
}

/// Scrolls to the top of the page where the open field and its buttons fit there, or else to the
/// messages above it.
pub fn show_open_field(model: &mut Model, before: &Stage, scene: &Scene<'_>) {
    let stage = before.next(model, scene);
    let layout = stage.front();
    let Some(focus) = layout.targets.iter().position(FocusTarget::is_open_field) else { return };
    let field = layout.targets[focus];
    let own = layout.targets.iter().filter(|target| target.group == field.group);
    let bottom = own.map(|target| target.rect.bottom()).max().unwrap_or(0);
    let height = stage.window().height;
    let messages = 1 + usize::from(model.visit.typed.refused.is_some());
    let block = layout.tops.partition_point(|top| *top <= field.rect.y).saturating_sub(1);
    let top = layout.tops.get(block.saturating_sub(messages)).copied().unwrap_or(0);
    let first = if bottom <= height { 0 } else { top.min(layout.height.saturating_sub(height)) };
    model.set_place(Place { focus, ..place_at(layout, first) });
}

/// Moves the focus to the target that does `action` in the page in front. Lays that page out,
/// because the stage is the one before the change.
pub fn focus_on(model: &mut Model, action: Action, before: &Stage, scene: &Scene<'_>) {
    let stage = before.next(model, scene);
    let target = stage.front().targets.iter().position(|target| target.action == Some(action));
    model.set_place(Place { focus: target.unwrap_or(0), ..model.place() });
}

/// Moves the focus to the target of the first of these actions that the page in front shows whole.
pub fn focus_on_shown(model: &mut Model, actions: [Action; 2], before: &Stage, scene: &Scene<'_>) {
    let stage = before.next(model, scene);
    let (layout, place) = (stage.front(), model.place());
    let end = stage.shown_rows(place).end;
    let shown = actions.iter().find_map(|action| {
        let is_shown = |it: &FocusTarget| it.rect.bottom() <= end || layout.is_foot(it.rect);
        layout.targets.iter().position(|it| it.action == Some(*action) && is_shown(it))
    });
    model.set_place(Place { focus: shown.unwrap_or(0), ..place });
}

/// Moves the focus to the target that does `action` in the page in front, and scrolls to it.
pub fn show(model: &mut Model, action: Action, before: &Stage, scene: &Scene<'_>) {
    let stage = before.next(model, scene);
    let does = |target: &FocusTarget| target.action == Some(action);
    if let Some(target) = stage.front().targets.iter().position(does) {
        focus(model, &stage, target);
    }
}

/// Scrolls as far as needed to show a sentence with its block, or the sentence alone if the block is
/// higher than the window.
pub fn show_sentence(model: &mut Model, stage: &Stage, sentence: &Utterance) {
    let layout = stage.front();
    let Some(&top) = layout.tops.get(sentence.block) else { return };
    let next = layout.tops.get(sentence.block + 1).copied();
    let block = top..next.unwrap_or(layout.height).min(layout.height);
    let height = stage.window().height;
    let is_high = block.end.saturating_sub(block.start) > height;
    let rows = stage.rows_of(sentence).filter(|_| is_high);
    // What has no rows of its own is shown from the first row of its block.
    let rows = rows.unwrap_or(block);
    let place = model.place();
    let shown = stage.shown_rows(place);
    let is_shown = shown.start <= rows.start && rows.end <= shown.end || rows.end <= layout.head;
    if !is_shown && rows.start < layout.height {
        let first = rows.start.min(layout.height.saturating_sub(height));
        model.set_place(Place { focus: place.focus, ..place_at(layout, first) });
    }
}

/// Moves the focus to a touched target.
pub fn focus_touched(model: &mut Model, stage: &Stage, action: Action) {
    let targets = &stage.front().targets;
    if let Some(touched) =
        targets.iter().position(|target| target.action == Some(action) && target.is_focusable)
    {
        model.set_place(Place { focus: touched, ..model.place() });
    }
}

/// Scrolls to the focus, where it was visible before the language changed.
pub fn keep_focus_shown(model: &mut Model, before: &Stage, scene: &Scene<'_>) {
    let scene = scene.in_language(model.language);
    let after = before.next(model, &scene);
    let begins = |stage: &Stage, place: Place| {
        let target = stage.front().targets.get(place.focus);
        target.is_some_and(|target| stage.shown_rows(place).contains(&target.rect.y))
    };
    if begins(before, model.place()) && !begins(&after, model.place()) {
        focus(model, &after, model.place().focus);
    }
    let (layout, place) = (after.front(), model.place());
    let first = after.first_row(place);
    let target = layout.targets.get(place.focus).filter(|_| begins(&after, place));
    let whole = target.map_or(first, |target| after.whole_from(place, first, target));
    if whole != first {
        model.set_place(Place { focus: place.focus, ..place_at(layout, whole) });
    }
}

/// Returns the first row for which the target is in the upper part of the window, scrolling as
/// little as possible.
fn shown_from(layout: &PageLayout, first: u16, target: &FocusTarget, height: u16) -> u16 {
    // The head is always shown, and stands above the first row below it.
    if layout.is_head(target.rect) {
        return layout.head;
    }
    // A page that fits may not fit in another language, so the position is kept for that.
    if layout.height <= height && target.rect.bottom() <= height * 3 / 5 {
        return 0;
    }
    // The foot comes after all text.
    if layout.is_foot(target.rect) {
        return first.max(layout.height.saturating_sub(height));
    }
    let low = first.saturating_add(height * 3 / 5);
    let high = if first == 0 { 0 } else { first.saturating_add(height / 6) };
    if target.rect.bottom() > low {
        // A higher target at least begins there, or at the top if it needs the rows.
        let lowest = target.rect.bottom().saturating_sub(height * 3 / 5);
        let above = (height / 6).min(height.saturating_sub(target.rect.height));
        lowest.min(target.rect.y.saturating_sub(above)).max(first)
    } else if target.rect.y < high {
        target.rect.y.saturating_sub(height / 6)
    } else {
        first
    }
}

/// Returns the target to focus in the next row of targets.
fn neighbor(layout: &PageLayout, focus: usize, way: Way) -> Option<usize> {
    let targets = &layout.targets;
    let from = targets.get(focus)?;
    let rows = targets.iter().filter(|target| target.is_focusable).map(|target| target.row);
    let row = match way {
        Way::Onward => rows.filter(|row| *row > from.row).min(),
        Way::Backward => rows.filter(|row| *row < from.row).max(),
    }?;
    landing(targets, row)
}

/// Returns the target to focus in a row: the answer given or the button forward, or else the first.
fn landing(targets: &[FocusTarget], row: usize) -> Option<usize> {
    let in_row = |target: &FocusTarget| target.row == row && target.is_focusable;
    let preferred = targets.iter().position(|target| in_row(target) && target.is_preferred);
    preferred.or_else(|| targets.iter().position(in_row))
}

/// Scrolls with a finger; the focus stays visible.
pub fn follow(model: &mut Model, stage: &Stage, way: Way, rows: u16) {
    scroll(model, stage, way, rows);
    let place = model.place();
    let shown = stage.shown_rows(place);
    let is_shown =
        |target: &FocusTarget| target.rect.y < shown.end && target.rect.bottom() > shown.start;
    let targets = &stage.front().targets;
    if targets.get(place.focus).is_some_and(is_shown) {
        return;
    }
    let begins = |target: &FocusTarget| target.is_focusable && shown.contains(&target.rect.y);
    if let Some(focus) = targets.iter().position(begins) {
        model.set_place(Place { focus, ..place });
    }
}

/// Scrolls without moving the focus.
fn scroll(model: &mut Model, stage: &Stage, way: Way, rows: u16) {
    let layout = stage.front();
    let place = model.place();
    let height = stage.window().height;
    let last = layout.height.saturating_sub(height);
    let Range { start: first, end } = stage.shown_rows(place);
    let first = match way {
        // A position beyond the end is kept, and nothing is skipped that is not drawn.
        Way::Onward => first.saturating_add(rows).min(end).min(last.max(first)),
        Way::Backward => first.saturating_sub(rows).max(layout.head),
    };
    model.set_place(Place { focus: place.focus, ..place_at(layout, first) });
}

/// Returns the scroll position with a row of the layout at the top.
pub(super) fn place_at(layout: &PageLayout, first: u16) -> Place {
    let top = layout.tops.partition_point(|top| *top <= first).saturating_sub(1);
    let rows = first.saturating_sub(layout.tops.get(top).copied().unwrap_or(0));
    Place { top, rows, focus: 0 }
}
