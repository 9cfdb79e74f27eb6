//! Reading on and back: a screenful at a time, and from the end of a page to the next one.
//!
//! Depends on [`moves`](super::moves) for what a screenful is. Nothing of a page is passed over.

use super::moves;
use crate::draw::Stage;
use crate::draw::page_layout::FocusTarget;
use crate::model::action::Action;
use crate::model::{Model, Place, Screen, StatementAt};
use crate::screen::scene::Scene;

/// Moves along a row of targets, and from its end reads on or back; in an open field, moves the day
/// or the hour, and does not leave the buttons below it.
pub fn sideways(model: &mut Model, stage: &Stage, way: moves::Way, scene: &Scene<'_>) {
    let targets = &stage.front().targets;
    let focus = model.place().focus;
    let open = model.open_field.filter(|_| model.overlay.is_none());
    if let Some(field) = open.filter(|_| targets.get(focus).is_some_and(FocusTarget::is_open_field))
    {
        super::appointment::step(model, field, way, scene);
        return;
    }
    // Texts beside each other are read on from at once, as those below each other.
    let row = targets.get(focus).filter(|target| target.action.is_some()).map(|target| target.row);
    let in_row = |index: &usize| Some(targets[*index].row) == row && targets[*index].is_focusable;
    let next = match way {
        moves::Way::Onward => (focus + 1..targets.len()).find(in_row),
        moves::Way::Backward => (0..focus.min(targets.len())).rev().find(in_row),
    };
    let is_question = |target: &FocusTarget| {
        target.action.is_none() && matches!(target.statement, Some((StatementAt::Question(_), _)))
    };
    match (next, way) {
        // What is in the row in focus needs no scrolling.
        (Some(next), _)
            if stage.shows_focus(model) && targets[next].rect.y == targets[focus].rect.y =>
        {
            model.set_place(Place { focus: next, ..model.place() });
        }
        (Some(next), _) => moves::toward(model, stage, way, next),
        // From the question to its answers; Enter leaves it for later.
        (None, moves::Way::Onward) if targets.get(focus).is_some_and(is_question) => {
            moves::vertical(model, stage, way);
        }
        (None, _) if open.is_some() => {}
        (None, moves::Way::Onward) if is_read(model) => read_on(model, stage, scene),
        (None, _) if model.overlay.is_some() => {}
        (None, moves::Way::Onward) => super::visit::next_page(model, stage, scene),
        (None, moves::Way::Backward) => read_back(model, stage, scene),
    }
}

/// Returns true if the page in front is for reading rather than for choosing.
pub fn is_read(model: &Model) -> bool {
    match model.overlay {
        Some(overlay) => overlay.is_for_reading(),
        None => matches!(model.screen, Screen::Step(..)),
    }
}

/// Reads on: a page down while there is more below, then away from the page.
pub fn read_on(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    let layout = stage.front();
    if stage.goes_on(model) {
        moves::page(model, stage, moves::Way::Onward);
    } else if model.overlay.is_none() && super::visit::is_last_page(model, scene) {
        // Its buttons one after another: none is skipped on the way to the last.
        let leads_on = |target: &FocusTarget| {
            let is_way_on = target.action.is_some_and(|it| it != Action::PreviousPage);
            target.is_focusable && is_way_on
        };
        let after = model.place().focus.saturating_add(1);
        if let Some(next) = layout.targets.iter().skip(after).position(leads_on) {
            moves::focus(model, stage, after + next);
        }
    } else if model.overlay.is_some() {
        if let Some(last) = layout.targets.iter().rposition(|target| target.is_focusable) {
            moves::focus(model, stage, last);
        }
    } else {
        super::visit::next_page(model, stage, scene);
    }
}

/// Reads back: a page up while there is more above, then to the page before. The way back stays in
/// focus, so that pressing it again goes further back.
pub fn read_back(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    let (layout, before) = (stage.front(), model.place());
    if !is_read(model) || stage.shown_rows(before).start <= layout.head {
        return super::visit::previous_page(model, stage, scene);
    }
    moves::page(model, stage, moves::Way::Backward);
    let target = layout.targets.get(before.focus);
    if target.is_some_and(|target| target.action == Some(Action::PreviousPage)) {
        model.set_place(Place { focus: before.focus, ..model.place() });
    }
}
