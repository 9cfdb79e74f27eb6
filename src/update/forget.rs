//! The end of a visit: what is left of the model.
//!
//! `docs/state.md` lists for every field what it survives, and a test compares the two.

use crate::model::{Aloud, Model, Overlay, Place, Screen, Touch, Visit};

/// Returns the kiosk at rest, with nothing that a patient entered.
///
/// Every field is named: a new one is kept or dropped on purpose.
pub(super) fn forgotten(model: &Model) -> Model {
    let &Model {
        size,
        now,
        default_language,
        default_date,
        is_writing,
        // A key that is still held down must not confirm anything in the next visit.
        confirmed,
        touch,
        can_print,
        language,
        is_beside,
        revision,
        screen: _,
        overlay: _,
        overlay_place: _,
        visit: _,
        active: _,
        covered: _,
        is_over_blocking: _,
        greeting: _,
        rest_turned: _,
        farewell: _,
        open_field: _,
        typing: _,
        is_searching: _,
        patient_language: _,
        aloud: _,
    } = model;
    Model {
        // A preview stays in the language that is written.
        language: if is_writing { language } else { default_language },
        is_beside: is_writing && is_beside,
        size,
        screen: Screen::Rest,
        overlay: None,
        overlay_place: Place::default(),
        visit: Visit::on(default_date),
        revision: revision + 1,
        now,
        active: now,
        covered: None,
        is_over_blocking: false,
        greeting: None,
        rest_turned: now,
        farewell: false,
        open_field: None,
        typing: None,
        is_searching: false,
        is_writing,
        patient_language: None,
        confirmed,
        // Bytes that look like a release may be typed by anything, so the terminal must report one
        // again.
        touch: Touch { unanswered: touch.unanswered, ..Touch::default() },
        can_print,
        aloud: Aloud::Silent,
        default_language,
        default_date,
    }
}

/// Returns the same under the pages for staff, which stay open in their language.
pub(super) fn forgotten_under_staff(model: &Model) -> Model {
    let fresh = forgotten(model);
    if !model.overlay.is_some_and(Overlay::is_for_staff) {
        return fresh;
    }
    // The PIN pad is in the patient's language.
    let is_clinics = model.patient_language.is_some();
    Model {
        language: if is_clinics { model.language } else { fresh.language },
        patient_language: Some(fresh.language).filter(|_| is_clinics),
        overlay: model.overlay,
        overlay_place: model.overlay_place,
        ..fresh
    }
}
