//! What is different for a writer: it opens at a place, and content is read again there and then.

use std::io;
use std::path::Path;

use super::App;
use crate::draw::Stage;
use crate::draw::page_layout::FocusTarget;
use crate::draw::page_layout::beside::Arrangement;
use crate::model::Screen;
use crate::model::action::Action;
use crate::shell::preview::watch::Watch;
use crate::shell::preview::word;
use sabar_content::diagnostic::Diagnostics;

impl App<'_> {
    /// Reads the folder and goes to where the writer wants to look. What comes back watches the
    /// folder until it is dropped.
    pub(super) fn open_preview(&mut self) -> io::Result<Option<Watch>> {
        let Some(preview) = self.kiosk.run.preview.clone() else { return Ok(None) };
        let watch = Watch::begin(&preview.folder, self.conversation.waker()?);
        self.wanted = preview.wanted;
        self.model.screen = Screen::Choose;
        self.model.is_writing = true;
        self.model.is_beside = Arrangement::of(self.model.size.0) == Arrangement::Columns;
        let mut stage = Stage::set(&self.model, &self.kiosk.scene(&self.model));
        self.read_again(&mut stage);
        Ok(Some(watch))
    }

    /// Reads the folder; what it shows stays the same as far as it is still there.
    pub(super) fn read_again(&mut self, stage: &mut Stage) {
        let focus = self.model.screen_place().focus;
        let statement = stage.screen_sheet().stops.get(focus).and_then(|stop| stop.statement);
        let treatment = self.model.visit.treatment;
        let id = statement
            .and_then(|(at, _)| word(&self.kiosk.run.library, treatment, at))
            .map(str::to_owned);
        let spoken = self.kiosk.run.library.words(self.model.language).language().tag.clone();
        let renewal = self.reload();
        let _ = self.update(renewal, stage);
        let run = &self.kiosk.run;
        self.wanted.keep_language(&spoken, &run.library);
        self.wanted.go(&mut self.model, &run.library);
        self.kiosk.watch.records.missing = if self.kiosk.watch.records.refused.is_some() {
            // The folder may have it.
            Diagnostics::new()
        } else {
            let folder = run.preview.as_ref().map(|preview| preview.folder.as_path());
            let place = |file: &str| folder.unwrap_or(Path::new("")).join(file);
            let missing = self.wanted.missing(&run.library);
            missing.renamed(|file| place(file).display().to_string())
        };
        let records = &self.kiosk.watch.records;
        let are_there = records.refused.is_some() || !records.missing.is_empty();
        let _ = self.update(Action::Diagnostics(are_there), stage);
        self.keep_focus(id.as_deref(), stage);
    }

    /// Puts the focus on the statement that had it, and never beyond the last stop.
    fn keep_focus(&mut self, id: Option<&str>, stage: &mut Stage) {
        let before = self.model.screen_place().focus;
        let Some(focus) = self.focus_now(id, stage).filter(|focus| *focus != before) else {
            return;
        };
        self.model.set_screen_focus(focus);
        if self.model.overlay.is_none() {
            // It may be out of sight.
            let _ = self.update(Action::Focus(focus), stage);
        }
    }

    fn focus_now(&self, id: Option<&str>, stage: &Stage) -> Option<usize> {
        if self.model.screen == Screen::Rest {
            return None;
        }
        let (library, treatment) = (&self.kiosk.run.library, self.model.visit.treatment);
        let stops = &stage.screen_sheet().stops;
        let word = |stop: &FocusTarget| word(library, treatment, stop.statement?.0);
        let is_same = |stop: &FocusTarget| stop.is_focusable && id.is_some() && word(stop) == id;
        let before = Some(self.model.screen_place().focus);
        let is_focusable = |focus: &usize| stops.get(*focus).is_some_and(|it| it.is_focusable);
        let same = stops.iter().position(is_same);
        same.or(before.filter(is_focusable))
            .or_else(|| stops.iter().rposition(|it| it.is_focusable))
    }
}
