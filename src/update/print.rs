//! Printing the sheet: what is asked for, and what is told about it.

use super::idle;
use crate::draw::page_layout::sides;
use crate::model::action::PrinterNews;
use crate::model::effect::{Effect, Effects};
use crate::model::{Form, Model, PrintState, Printed, Screen, Step};
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
                model.revision += u32::from(known.state != state);
                known.state = state;
            }
        }
    }
}

/// Asks for the sheet, where it may be shown and is not on its way already.
pub(super) fn print(model: &mut Model, scene: &Scene<'_>) -> Effects {
    if !offers(scene, model) {
        return Effects::none();
    }
    let treatment = model.visit.treatment;
    let printed = Printed { form: form(model, treatment, scene), state: PrintState::Printing };
    model.visit.prints.insert(treatment, printed);
    model.revision += 1;
    idle::heard(model);
    Effects::one(Effect::Print)
}

/// Returns the form in which a sheet would be printed now: in the languages of the patient's screen.
fn form(model: &Model, treatment: usize, scene: &Scene<'_>) -> Form {
    let facts = scene.library.treatment(treatment);
    let language = model.patient_language.unwrap_or(model.language);
    let scene = scene.in_language(language);
    let mut others = sides::shown(&scene, model).into_iter();
    let second = others.next().filter(|it| scene.may_show(treatment) && it.may_show(treatment));
    let beside = second.and_then(|it| it.library.find_language(&it.words.language().tag));
    Form::of(model, (treatment, facts), (language, beside), scene.settings.print_answers)
}

/// Forgets the sheets that would be printed with other words now, so that they are offered again.
/// Those under way would be wrong: they are withdrawn.
pub(super) fn settle(model: &mut Model, scene: &Scene<'_>) -> Effects {
    let mut prints = std::mem::take(&mut model.visit.prints);
    let (mut n_wrong, mut is_withdrawn) = (0, false);
    prints.retain(|treatment, printed| {
        let is_same = printed.form == form(model, *treatment, scene);
        n_wrong += u32::from(!is_same);
        is_withdrawn |= !is_same && printed.state.is_under_way();
        is_same
    });
    // All that waits is withdrawn together.
    prints.retain(|_, printed| !(is_withdrawn && printed.state.is_under_way()));
    model.visit.prints = prints;
    model.revision += u32::from(n_wrong > 0);
    if is_withdrawn { Effects::one(Effect::Withdraw) } else { Effects::none() }
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
