//! Idle time: first the question whether somebody is there, then everything is erased.

use std::time::Duration;

use crate::draw::Stage;
use crate::model::action::{Action, Farewell};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, Screen, Step};
use crate::settings::Settings;

/// The time for which the rest screen greets in one language.
pub const REST_TURN: Duration = Duration::from_secs(8);

/// The time for which the message after a fault is shown.
pub const MOMENT: Duration = Duration::from_millis(700);

/// The time for which pages for staff stay open without input.
pub const STAFF_PATIENCE: Duration = Duration::from_secs(60);

const SECOND: Duration = Duration::from_secs(1);

/// Returns true if an action shows that somebody is there.
pub(super) fn is_somebody(action: Action) -> bool {
    !matches!(
        action,
        Action::Elapsed(_)
            | Action::Resized(..)
            | Action::Reloaded(_)
            | Action::Diagnostics(_)
            | Action::PinAnswered(_)
            | Action::PrinterTold(_)
            | Action::VoiceTold(_)
    )
}

/// Notes that somebody is there. Behind a blocking dialog the time goes on.
pub(super) fn heard(model: &mut Model) {
    if !super::blocking::is_shut(model) {
        model.active = model.now;
    }
}

/// Returns the time at which the model must be told the time again.
pub(super) fn deadline(model: &Model, stage: &Stage, settings: &Settings) -> Duration {
    match model.overlay {
        None if model.screen == Screen::Rest => model.rest_turned + REST_TURN,
        Some(Overlay::StillThere(left)) => model.active + asked_after(left, settings),
        Some(Overlay::OneMoment) => model.active + MOMENT,
        Some(overlay) if overlay.is_for_staff() => model.active + STAFF_PATIENCE,
        Some(_) | None => model.active + patience(model, stage, settings),
    }
}

/// Returns the time without input that this screen allows.
fn patience(model: &Model, stage: &Stage, settings: &Settings) -> Duration {
    match model.screen {
        Screen::Step(Step::Takeaway, _) => settings.idle_time_on_takeaway(stage.words()),
        Screen::Rest | Screen::Choose | Screen::Step(..) => settings.idle_time(stage.words()),
    }
}

/// Returns the question whether somebody is there in its first second.
pub(super) fn still_there(settings: &Settings) -> Overlay {
    Overlay::StillThere(countdown(settings))
}

/// Returns the seconds of the countdown.
fn countdown(settings: &Settings) -> u32 {
    u32::try_from(settings.idle_countdown.as_secs()).unwrap_or(u32::MAX)
}

/// During the countdown, `active` is its start.
fn asked_after(left: u32, settings: &Settings) -> Duration {
    SECOND * countdown(settings).saturating_sub(left.saturating_sub(1))
}

/// Handles the passing of time during a visit: asks, counts down, and erases in the end.
pub(super) fn elapsed(model: &mut Model, stage: &Stage, settings: &Settings) -> Effects {
    match model.overlay {
        Some(Overlay::StillThere(_)) => {
            let asked = model.now.saturating_sub(model.active).as_secs();
            let left = countdown(settings).saturating_sub(u32::try_from(asked).unwrap_or(u32::MAX));
            if left == 0 {
                return super::visit::finish(model, Farewell::Alone);
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
        // The next person must not find them open.
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
            // Much more time may have passed, if the machine slept.
            elapsed(model, stage, settings)
        }
        Some(_) | None => {
            let asks = model.active + patience(model, stage, settings);
            if model.now < asks {
                return Effects::none();
            }
            super::blocking::shut(model, still_there(settings));
            model.active = asks;
            // Likewise: nobody was asked, and the next person is another one.
            let effects = elapsed(model, stage, settings);
            if model.screen == Screen::Rest { effects } else { Effects::one(Effect::Bell) }
        }
    }
}

/// Opens an overlay over everything, another overlay too.
pub(super) fn cover(model: &mut Model, cover: Overlay) {
    if !model.overlay.is_some_and(Overlay::is_cover) {
        model.covered = model.overlay.map(|overlay| (overlay, model.overlay_place));
    }
    super::open(model, cover);
}

/// Hides the screen. Staff need the PIN to come back.
pub(super) fn hide_screen(model: &mut Model) {
    super::staff::close(model);
    super::blocking::shut(model, Overlay::Privacy);
}

/// Closes a cover that any key closes; returns true if there was one.
pub(super) fn is_dismissed(model: &mut Model) -> bool {
    !model.overlay.is_some_and(Overlay::is_blocking) && uncover(model)
}

/// Closes the cover; returns true if there was one.
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
