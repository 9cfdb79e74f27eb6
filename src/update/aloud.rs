//! Reading aloud: nothing begins by itself, and any other key or change of the page ends it.

use std::mem::{Discriminant, discriminant};

use super::idle;
use crate::draw::Stage;
use crate::model::action::{Action, VoiceKey};
use crate::model::effect::{Effect, Effects};
use crate::model::{Aloud, Model, Overlay, Screen, VoiceNews, VoiceRequest};
use crate::screen::aloud::{Utterance, is_offered};
use crate::screen::scene::Scene;

/// The state of reading before an action.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spoken {
    page: Page,
    was_on: bool,
}

/// The page that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Page {
    screen: Screen,
    treatment: usize,
    // The seconds of a countdown change nothing.
    overlay: Option<Discriminant<Overlay>>,
    language: usize,
    revision: u32,
}

impl Page {
    fn of(model: &Model) -> Self {
        Self {
            screen: model.screen,
            treatment: model.visit.treatment,
            overlay: model.overlay.as_ref().map(discriminant),
            language: model.language,
            revision: model.revision,
        }
    }
}

impl Spoken {
    pub(super) fn of(model: &Model) -> Self {
        Self { page: Page::of(model), was_on: model.aloud.is_on() }
    }

    /// Ends the reading if it is of another page now, or if `action` is a key for something else.
    pub(super) fn settle(self, model: &mut Model, action: Action) -> Effects {
        // It has begun just now.
        if !self.was_on && model.aloud.is_on() {
            return Effects::none();
        }
        let is_own = matches!(action, Action::ReadAloud | Action::Voice(_) | Action::Touch(..));
        let is_key = !is_own && idle::is_somebody(action);
        if is_key || self.page != Page::of(model) {
            model.aloud = Aloud::Silent;
        }
        if self.was_on && !model.aloud.is_on() {
            return Effects::one(Effect::Voice(VoiceRequest::Stop));
        }
        Effects::none()
    }
}

/// Begins to read at the focus, or stops.
pub(super) fn read_or_stop(model: &mut Model, stage: &Stage, scene: &Scene<'_>) -> Effects {
    if model.aloud.is_on() {
        model.aloud = Aloud::Silent;
        return Effects::none();
    }
    let all = stage.utterances(scene, model);
    if !is_offered(scene, model) || all.is_empty() {
        return Effects::none();
    }
    model.aloud = Aloud::Asked;
    Effects::one(Effect::Voice(VoiceRequest::Read(first(model, stage, all))))
}

/// Closes the help and reads the page under it.
pub(super) fn read_page(model: &mut Model, stage: &Stage, scene: &Scene<'_>) -> Effects {
    model.overlay = None;
    read_or_stop(model, &stage.next(model, scene), scene)
}

/// Returns the index of the sentence at the focus, or of the first one.
fn first(model: &Model, stage: &Stage, all: &[Utterance]) -> usize {
    let layout = stage.front();
    let focus = layout.targets.get(model.place().focus).filter(|_| model.place().focus > 0);
    let focus = focus.filter(|target| !layout.is_foot(target.rect));
    let Some(y) = focus.map(|target| target.rect.y) else { return 0 };
    let block = layout.tops.partition_point(|top| *top <= y).saturating_sub(1);
    all.iter().position(|one| one.block >= block).unwrap_or(0)
}

/// Changes how it is read.
pub(super) fn change(model: &Model, key: VoiceKey) -> Effects {
    if !model.aloud.is_on() {
        return Effects::none();
    }
    Effects::one(Effect::Voice(match key {
        VoiceKey::Repeat => VoiceRequest::Repeat,
        VoiceKey::Louder => VoiceRequest::Louder,
        VoiceKey::Slower => VoiceRequest::Slower,
    }))
}

/// Handles news of the voice. Who listens is there.
pub(super) fn told(model: &mut Model, news: VoiceNews, stage: &Stage, scene: &Scene<'_>) {
    // News of what was stopped meanwhile is about nothing.
    if !model.aloud.is_on() {
        return;
    }
    match news {
        VoiceNews::Begun(sentence) => {
            model.aloud = Aloud::Speaking(sentence);
            idle::heard(model);
            if let Some(one) = stage.utterances(scene, model).get(sentence) {
                super::moves::show_sentence(model, stage, one);
            }
        }
        VoiceNews::Done => {
            model.aloud = Aloud::Silent;
            idle::heard(model);
        }
        VoiceNews::Unavailable => model.aloud = Aloud::Unavailable,
    }
}
