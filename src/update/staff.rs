//! The pages for staff: behind the PIN in kiosk mode, and never open for long.

use super::{forget, moves, open as open_overlay};
use crate::draw::Stage;
use crate::model::action::{Action, PinAnswer, PinKey, Reload, StaffRequest};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, StaffPage};
use crate::screen::scene::Scene;

/// Asks for the PIN in kiosk mode, or opens the pages.
pub(super) fn open(model: &mut Model, stage: &Stage, scene: &Scene<'_>) {
    if scene.settings.kiosk {
        open_pin(model, PinAnswer::Typed(0), stage, scene);
    } else {
        enter(model, scene);
    }
}

/// Opens the pad with the focus on the button that ends typing: a keyboard with digits needs no
/// focus to type them.
fn open_pin(model: &mut Model, answer: PinAnswer, stage: &Stage, scene: &Scene<'_>) {
    open_overlay(model, Overlay::Pin(answer));
    moves::focus_on(model, Action::Pin(PinKey::Enter), stage, scene);
}

/// Opens the menu, in the clinic's language.
fn enter(model: &mut Model, scene: &Scene<'_>) {
    open_overlay(model, Overlay::Staff(StaffPage::Menu));
    if model.patient_language.is_none() {
        model.patient_language = Some(model.language);
        let clinic = scene.library.find_language(&scene.settings.clinic_language);
        model.language = clinic.unwrap_or(model.language);
    }
}

/// Handles the result of a key on the pad, unless it has been closed meanwhile.
pub(super) fn answered(model: &mut Model, answer: PinAnswer, stage: &Stage, scene: &Scene<'_>) {
    match (model.overlay, answer) {
        (Some(Overlay::Pin(_)), PinAnswer::Right) => enter(model, scene),
        (Some(Overlay::Pin(_)), PinAnswer::Typed(_)) => {
            model.overlay = Some(Overlay::Pin(answer));
        }
        (Some(Overlay::Pin(_)), PinAnswer::Wrong | PinAnswer::TooEarly(_) | PinAnswer::Unknown) => {
            open_pin(model, answer, stage, scene);
        }
        (Some(_) | None, _) => {}
    }
}

/// Performs a request by staff, as far as the model is concerned.
pub(super) fn request(model: &mut Model, request: StaffRequest) -> Effects {
    match request {
        StaffRequest::Open(page) => open_overlay(model, Overlay::Staff(page)),
        StaffRequest::TestCard => super::idle::cover(model, Overlay::TestCard),
        StaffRequest::End => return Effects::one(Effect::Quit),
        StaffRequest::Reload => {
            // The result is at the top of the menu.
            open_overlay(model, Overlay::Staff(StaffPage::Menu));
            return Effects::one(Effect::Staff(request));
        }
        StaffRequest::PutFirst(_)
        | StaffRequest::Numerals(_)
        | StaffRequest::Theme(_)
        | StaffRequest::Density(_) => {
            return Effects::one(Effect::Staff(request));
        }
    }
    Effects::none()
}

/// Adopts new indices after settings or content changed.
pub(super) fn reloaded(model: &mut Model, reload: Reload) {
    let Reload { language, patient_language, first, forgets } = reload;
    model.default_language = first;
    model.greeting = None;
    model.language = language;
    model.patient_language = model.patient_language.and(patient_language);
    model.revision += 1;
    if forgets {
        *model = forget::forgotten_under_staff(model);
    }
}

/// Closes the pages for staff, if they are open.
pub(super) fn close(model: &mut Model) {
    if model.overlay == Some(Overlay::TestCard) {
        model.covered = None;
    }
    model.overlay = model.overlay.filter(|overlay| !overlay.is_for_staff());
    settle(model);
}

/// Restores the patient's language after the pages for staff.
pub(super) fn settle(model: &mut Model) {
    let is_open = model.overlay.is_some_and(Overlay::is_for_staff);
    if let Some(language) = model.patient_language.filter(|_| !is_open) {
        model.language = language;
        model.patient_language = None;
    }
}
