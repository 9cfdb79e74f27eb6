//! Printing the sheet: what is asked for, and what is told about it.

use super::idle;
use crate::model::action::PrinterNews;
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, PrintState, Screen, Step};
use crate::screen::print::offers;
use crate::screen::scene::Scene;

/// Takes news of the printer.
pub(super) fn told(model: &mut Model, news: PrinterNews) {
    match news {
        PrinterNews::Ready(is_ready) => {
            model.revision += u32::from(model.can_print != is_ready);
            model.can_print = is_ready;
        }
        PrinterNews::Sheet(treatment, state) => {
            // News of a visit that has ended meanwhile is about nothing.
            if let Some(known) = model.visit.prints.get_mut(&treatment) {
                model.revision += u32::from(*known != state);
                *known = state;
            }
        }
    }
}

/// Asks for the sheet, where it may be shown and is not on its way already.
pub(super) fn print(model: &mut Model, scene: &Scene<'_>) -> Effects {
    if !offers(scene, model) {
        return Effects::none();
    }
    model.visit.prints.insert(model.visit.treatment, PrintState::Printing);
    model.revision += 1;
    idle::heard(model);
    Effects::one(Effect::Print)
}

/// Returns the wish to look for the printer, on arriving at the last page.
pub(super) fn on_arrival(model: &Model, before: Screen, scene: &Scene<'_>) -> Effects {
    let is_last = |screen| matches!(screen, Screen::Step(Step::Takeaway, _));
    let arrives = is_last(model.screen) && !is_last(before);
    if arrives && scene.settings.printer.is_some() {
        return Effects::one(Effect::FindPrinter);
    }
    Effects::none()
}
