//! Reading on and back: a screenful at a time, and from the end of a page to the next one.
//!
//! Depends on [`moves`](super::moves) for what a screenful is. Nothing of a page is passed over.

use super::moves;
use crate::draw::Stage;
use crate::draw::page_layout::FocusTarget;
use crate::model::action::Action;
use crate::model::{Model, Place, Screen};
use crate::screen::scene::Scene;

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
        super::visit::next_page(model, scene);
    }
}

/// Reads back: a page up while there is more above, then to the page before. The way back stays in
/// focus, so that pressing it again goes further back.
pub fn read_back(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    let (layout, before) = (stage.front(), model.place());
    if !is_read(model) || stage.shown_rows(before).start <= layout.head {
        return super::visit::previous_page(model, scene);
    }
    moves::page(model, stage, moves::Way::Backward);
    let target = layout.targets.get(before.focus);
    if target.is_some_and(|target| target.action == Some(Action::PreviousPage)) {
        model.set_place(Place { focus: before.focus, ..model.place() });
    }
}
