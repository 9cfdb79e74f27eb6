//! The part of the loop for a preview: it opens at a place, and reloads content at once.

use std::io;
use std::path::Path;

use super::App;
use crate::draw::Stage;
use crate::draw::page_layout::FocusTarget;
use crate::draw::page_layout::sides::Arrangement;
use crate::model::Screen;
use crate::model::action::Action;
use crate::shell::preview::watch::Watch;
use crate::shell::preview::word;
use sabar_content::diagnostic::Diagnostics;

impl App<'_> {
    /// Reads the folder and goes to the place of the preview. The returned watch ends when dropped.
    pub(super) fn open_preview(&mut self) -> io::Result<Option<Watch>> {
        let Some(preview) = self.kiosk.run.preview.clone() else { return Ok(None) };
        let watch = Watch::begin(&preview.folder, self.conversation.waker()?);
        self.wanted = preview.wanted;
        self.model.screen = Screen::Choose;
        self.model.is_writing = true;
        self.model.is_beside = Arrangement::of(self.model.size.0) == Arrangement::Columns;
        let mut stage = Stage::compute(&self.model, &self.kiosk.scene(&self.model));
        self.read_again(&mut stage);
        Ok(Some(watch))
    }

    /// Reloads the folder and keeps the place as far as it still exists.
    pub(super) fn read_again(&mut self, stage: &mut Stage) {
        let focus = self.model.screen_place().focus;
        let statement = stage.screen_layout().targets.get(focus).and_then(|stop| stop.statement);
        let treatment = self.model.visit.treatment;
        let id = statement
            .and_then(|(at, _)| word(&self.kiosk.run.library, treatment, at))
            .map(str::to_owned);
        let spoken = self.kiosk.run.library.localizer(self.model.language).language().tag.clone();
        let reload = self.reload();
        let _ = self.update(reload, stage);
        let run = &self.kiosk.run;
        self.wanted.keep_language(&spoken, &run.library);
        self.wanted.go(&mut self.model, &run.library);
        self.kiosk.monitor.counters.missing = if self.kiosk.monitor.counters.refused.is_some() {
            // The folder may have it.
            Diagnostics::new()
        } else {
            let folder = run.preview.as_ref().map(|preview| preview.folder.as_path());
            let place = |file: &str| folder.unwrap_or(Path::new("")).join(file);
            let missing = self.wanted.missing(&run.library);
            missing.renamed(|file| place(file).display().to_string())
        };
        let counters = &self.kiosk.monitor.counters;
        let are_there = counters.refused.is_some() || !counters.missing.is_empty();
        let _ = self.update(Action::Diagnostics(are_there), stage);
        self.keep_focus(id.as_deref(), stage);
    }

    /// Restores the focus on the same statement, or on the last target.
    fn keep_focus(&mut self, id: Option<&str>, stage: &mut Stage) {
        let before = self.model.screen_place().focus;
        let Some(focus) = self.focus_now(id, stage).filter(|focus| *focus != before) else {
            return;
        };
        self.model.set_screen_focus(focus);
        if self.model.overlay.is_none() {
            // It may be out of view.
            let _ = self.update(Action::Focus(focus), stage);
        }
    }

    fn focus_now(&self, id: Option<&str>, stage: &Stage) -> Option<usize> {
        if self.model.screen == Screen::Rest {
            return None;
        }
        let (library, treatment) = (&self.kiosk.run.library, self.model.visit.treatment);
        let stops = &stage.screen_layout().targets;
        let word = |stop: &FocusTarget| word(library, treatment, stop.statement?.0);
        let is_same = |stop: &FocusTarget| stop.is_focusable && id.is_some() && word(stop) == id;
        let before = Some(self.model.screen_place().focus);
        let is_focusable = |focus: &usize| stops.get(*focus).is_some_and(|it| it.is_focusable);
        let same = stops.iter().position(is_same);
        same.or(before.filter(is_focusable))
            .or_else(|| stops.iter().rposition(|it| it.is_focusable))
    }
}
