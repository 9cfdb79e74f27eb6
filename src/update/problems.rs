//! The panel of a preview with the diagnostics of its folder.

use crate::model::{Model, Overlay, Place};

/// Opens the panel over everything, or closes it.
pub(super) fn told(model: &mut Model, are_there: bool) {
    // The diagnostics may have changed.
    model.revision += 1;
    match model.overlay {
        Some(Overlay::Diagnostics) if are_there => model.overlay_place = Place::default(),
        Some(Overlay::Diagnostics) => close(model),
        // Under a cover it waits.
        Some(cover) if cover.is_cover() => {
            let is_under = |(overlay, _): &(Overlay, Place)| *overlay == Overlay::Diagnostics;
            model.covered = match model.covered {
                _ if are_there => Some((Overlay::Diagnostics, Place::default())),
                covered => covered.filter(|covered| !is_under(covered)),
            };
        }
        Some(_) | None if are_there => {
            let under = model.overlay.filter(|overlay| !overlay.is_for_staff());
            model.covered = under.map(|overlay| (overlay, model.overlay_place));
            super::open(model, Overlay::Diagnostics);
        }
        Some(_) | None => {}
    }
}

/// Closes the panel and shows again what was under it.
pub(super) fn close(model: &mut Model) {
    model.overlay = None;
    if let Some((overlay, place)) = model.covered.take() {
        model.overlay = Some(overlay);
        model.overlay_place = place;
    }
}
