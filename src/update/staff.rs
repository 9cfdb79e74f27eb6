//! What is for staff: behind the PIN in kiosk mode, and never open for long.

use super::{forget, open as open_overlay};
use crate::model::action::{PinAnswer, Reload, StaffRequest};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, StaffPage};
use crate::screen::scene::Scene;

/// Asks for the PIN, or opens what is behind it where nothing is locked.
pub(super) fn open(model: &mut Model, scene: &Scene<'_>) {
    if scene.settings.kiosk {
        open_pin(model, PinAnswer::Typed(0));
    } else {
        enter(model, scene);
    }
}

/// The pad, with the focus on what ends typing: whoever has digits needs no focus to type them.
fn open_pin(model: &mut Model, answer: PinAnswer) {
    open_overlay(model, Overlay::Pin(answer));
    model.overlay_place.focus = crate::screen::pin::ENTER;
}

/// The first page, in the clinic's language.
fn enter(model: &mut Model, scene: &Scene<'_>) {
    open_overlay(model, Overlay::Staff(StaffPage::Menu));
    if model.patient_language.is_none() {
        model.patient_language = Some(model.language);
        let clinic = scene.library.find_language(&scene.settings.clinic_language);
        model.language = clinic.unwrap_or(model.language);
    }
}

/// What became of typing. Nothing if the pad has been closed meanwhile.
pub(super) fn answered(model: &mut Model, answer: PinAnswer, scene: &Scene<'_>) {
    match (model.overlay, answer) {
        (Some(Overlay::Pin(_)), PinAnswer::Right) => enter(model, scene),
        (Some(Overlay::Pin(_)), PinAnswer::Typed(_)) => {
            model.overlay = Some(Overlay::Pin(answer));
        }
        (Some(Overlay::Pin(_)), PinAnswer::Wrong | PinAnswer::TooEarly(_) | PinAnswer::Unknown) => {
            open_pin(model, answer);
        }
        (Some(_) | None, _) => {}
    }
}

/// Does what staff want, as far as the model is concerned.
pub(super) fn wish(model: &mut Model, wish: StaffRequest) -> Effects {
    match wish {
        StaffRequest::Open(page) => open_overlay(model, Overlay::Staff(page)),
        StaffRequest::TestCard => super::idle::cover(model, Overlay::TestCard),
        StaffRequest::End => return Effects::one(Effect::Quit),
        StaffRequest::Reload => {
            // How it went is told at the top.
            open_overlay(model, Overlay::Staff(StaffPage::Menu));
            return Effects::one(Effect::Staff(wish));
        }
        StaffRequest::PutFirst(_)
        | StaffRequest::Numerals(_)
        | StaffRequest::Theme(_)
        | StaffRequest::Density(_) => {
            return Effects::one(Effect::Staff(wish));
        }
    }
    Effects::none()
}

/// Follows settings and content that are others now.
pub(super) fn renewed(model: &mut Model, renewal: Reload) {
    let Reload { language, patient_language, first, forgets } = renewal;
    model.default_language = first;
    model.greeting = None;
    model.language = language;
    model.patient_language = model.patient_language.and(patient_language);
    model.revision += 1;
    if forgets {
        *model = forget::forgotten_under_staff(model);
    }
}

/// Closes what is for staff, if it is open.
pub(super) fn close(model: &mut Model) {
    if model.overlay == Some(Overlay::TestCard) {
        model.covered = None;
    }
    model.overlay = model.overlay.filter(|overlay| !overlay.is_for_staff());
    settle(model);
}

/// Once staff are done, the patient's language is spoken again.
pub(super) fn settle(model: &mut Model) {
    let is_open = model.overlay.is_some_and(Overlay::is_for_staff);
    if let Some(language) = model.patient_language.filter(|_| !is_open) {
        model.language = language;
        model.patient_language = None;
    }
}
