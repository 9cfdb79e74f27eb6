//! Nobody is there any more: first it is asked, then everything is forgotten.

use std::time::Duration;

use crate::draw::Stage;
use crate::model::action::{Action, Farewell};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, Screen, Step};
use crate::settings::Settings;

/// How long the rest screen speaks one language.
pub const REST_TURN: Duration = Duration::from_secs(8);

/// How long a fault is spoken of.
pub const MOMENT: Duration = Duration::from_millis(700);

/// How long what is for staff stays open when nobody does anything there.
pub const STAFF_PATIENCE: Duration = Duration::from_secs(60);

const SECOND: Duration = Duration::from_secs(1);

/// Whether an action tells that somebody is there.
pub(super) fn is_somebody(action: Action) -> bool {
    !matches!(
        action,
        Action::Elapsed(_)
            | Action::Resized(..)
            | Action::Renewed(_)
            | Action::Diagnostics(_)
            | Action::PinAnswered(_)
    )
}

/// Somebody did something. Where it is not known who is there, the wait goes on.
pub(super) fn heard(model: &mut Model) {
    if !super::gate::is_shut(model) {
        model.active = model.now;
    }
}

/// When the model has to be told the time again.
pub(super) fn deadline(model: &Model, stage: &Stage, settings: &Settings) -> Duration {
    match model.overlay {
        None if model.screen == Screen::Rest => model.rest_turned + REST_TURN,
        Some(Overlay::StillThere(left)) => model.active + asked_after(left, settings),
        Some(Overlay::OneMoment) => model.active + MOMENT,
        Some(overlay) if overlay.is_for_staff() => model.active + STAFF_PATIENCE,
        Some(_) | None => model.active + patience(model, stage, settings),
    }
}

/// How long nobody may do anything on this screen.
fn patience(model: &Model, stage: &Stage, settings: &Settings) -> Duration {
    match model.screen {
        Screen::Step(Step::Takeaway, _) => settings.idle_time_on_takeaway(stage.words()),
        Screen::Rest | Screen::Choose | Screen::Step(..) => settings.idle_time(stage.words()),
    }
}

/// The seconds that are counted down.
fn countdown(settings: &Settings) -> u32 {
    u32::try_from(settings.idle_countdown.as_secs()).unwrap_or(u32::MAX)
}

/// While it is asked, `active` is when asking began.
fn asked_after(left: u32, settings: &Settings) -> Duration {
    SECOND * countdown(settings).saturating_sub(left.saturating_sub(1))
}

/// Time passes where somebody has been: asks, counts down, and forgets in the end.
pub(super) fn elapsed(model: &mut Model, stage: &Stage, settings: &Settings) -> Effects {
    match model.overlay {
        Some(Overlay::StillThere(_)) => {
            let asked = model.now.saturating_sub(model.active).as_secs();
            let left = countdown(settings).saturating_sub(u32::try_from(asked).unwrap_or(u32::MAX));
            if left == 0 {
                return super::finish(model, Farewell::Alone);
            }
            model.overlay = Some(Overlay::StillThere(left));
            Effects::none()
        }
        Some(Overlay::OneMoment) => {
            if model.now >= model.active + MOMENT {
                uncover(model);
                model.rest_turned = model.now;
            }
            Effects::none()
        }
        // Whoever comes next must not find it open.
        Some(overlay) if overlay.is_for_staff() => {
            if model.now < model.active + STAFF_PATIENCE {
                return Effects::none();
            }
            super::staff::close(model);
            model.active += STAFF_PATIENCE;
            model.rest_turned = model.now;
            if model.screen == Screen::Rest {
                return Effects::none();
            }
            // Much more time may have passed, where the machine slept.
            elapsed(model, stage, settings)
        }
        Some(_) | None => {
            let asks = model.active + patience(model, stage, settings);
            if model.now < asks {
                return Effects::none();
            }
            super::gate::shut(model, Overlay::StillThere(countdown(settings)));
            model.active = asks;
            // The same: nobody was asked meanwhile, and whoever comes is somebody else.
            let effects = elapsed(model, stage, settings);
            if model.screen == Screen::Rest { effects } else { Effects::one(Effect::Bell) }
        }
    }
}

/// Lays an overlay over everything, another overlay too, until somebody does something.
pub(super) fn cover(model: &mut Model, cover: Overlay) {
    if !model.overlay.is_some_and(Overlay::is_cover) {
        model.covered = model.overlay.map(|overlay| (overlay, model.overlay_place));
    }
    super::open(model, cover);
}

/// Hides the screen. Staff would have to come back through the PIN.
pub(super) fn veil(model: &mut Model) {
    super::staff::close(model);
    super::gate::shut(model, Overlay::Privacy);
}

/// Takes a cover off that any key takes off; tells whether there was one.
pub(super) fn is_dismissed(model: &mut Model) -> bool {
    !model.overlay.is_some_and(Overlay::is_gate) && uncover(model)
}

/// Takes the cover off; tells whether there was one.
pub(super) fn uncover(model: &mut Model) -> bool {
    if !model.overlay.is_some_and(Overlay::is_cover) {
        return false;
    }
    model.overlay = None;
    if let Some((overlay, place)) = model.covered.take() {
        model.overlay = Some(overlay);
        model.overlay_place = place;
    }
    true
}
