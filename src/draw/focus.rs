//! The states of the focus, each with its bottom row.

use ratatui::layout::Rect;

use super::Stage;
use super::chrome::Hints;
use super::page_layout::FocusTarget;
use super::texts::Texts;
use crate::model::action::Action;
use crate::model::{Model, Overlay, Place, StatementAt};
use crate::screen::aloud;
use crate::screen::keymap::hints::{self, FocusKind, FocusState, KeyHint};
use crate::screen::keymap::{self, KeyName};
use crate::screen::scene::Scene;

impl Stage {
    /// Lays out the bottom row for every state of the focus.
    pub(super) fn add_hints(&mut self, model: &Model, scene: &Scene<'_>, texts: &Texts<'_>) {
        for focus_state in self.focus_states(model) {
            let mut hints = hints::hints(model, focus_state, keymap::is_pad(scene));
            if !self.chrome.has_voice
                && let Some((word, _)) = aloud::button(scene, model)
                && !model.aloud.is_on()
            {
                hints.insert(0, (vec![KeyName::Letter(keymap::ALOUD_KEY)], word));
            }
            let hints = self.chrome.hints(scene, texts, &hints);
            self.hints.push((focus_state, hints));
        }
    }

    /// Returns all states of the focus.
    pub(super) fn focus_states(&self, model: &Model) -> Vec<FocusState> {
        let is_blocking = model.overlay.is_some_and(Overlay::is_blocking);
        let focuses = 0..self.front().targets.len().max(1);
        let focuses = focuses.chain(is_blocking.then_some(Place::NOTHING));
        let mut focus_states: Vec<FocusState> = Vec::new();
        let answers = self.answers();
        let both = |focus| [true, false].map(|goes_on| self.focus_state(focus, goes_on, answers));
        for focus_state in focuses.flat_map(both) {
            if !focus_states.contains(&focus_state) {
                focus_states.push(focus_state);
            }
        }
        focus_states
    }

    /// Returns the state of a focus; `goes_on` is true if the page goes on below the window,
    /// `answers` is the number of answers.
    fn focus_state(&self, focus: usize, goes_on: bool, answers: u8) -> FocusState {
        let targets = &self.front().targets;
        let target = targets.get(focus);
        let is_question = |at| matches!(at, Some((StatementAt::Question(_), _)));
        let kind = match target {
            Some(FocusTarget { action: None, statement, .. }) if is_question(*statement) => {
                FocusKind::Question
            }
            Some(FocusTarget { action: None, is_focusable: true, .. }) => {
                FocusKind::Text { goes_on }
            }
            Some(target) if target.is_field() => FocusKind::Field,
            Some(_) => FocusKind::Pressed,
            None => FocusKind::Nothing,
        };
        // The arrows do not move along texts.
        let row = target.filter(|target| target.action.is_some()).map(|target| target.row);
        let next = targets.iter().skip(focus.saturating_add(1)).find(|target| target.is_focusable);
        let previous = targets.iter().take(focus).rfind(|target| target.is_focusable);
        let is_in_row = |target: Option<&FocusTarget>| target.is_some_and(|it| Some(it.row) == row);
        FocusState {
            kind,
            answers,
            is_row_end: !is_in_row(next),
            is_row_start: !is_in_row(previous),
            can_move: self.can_move() && !(next.is_none() && self.has_one_row()),
            has_sources: self.layout.targets.iter().any(|target| target.statement.is_some()),
        }
    }

    /// Returns true if all targets are in one row, along which a key moves to the next one only.
    fn has_one_row(&self) -> bool {
        let front = self.front();
        let mut rows = front.targets.iter().filter(|it| it.is_focusable).map(|it| it.row);
        let first = rows.next();
        front.height <= self.window().height && rows.all(|row| Some(row) == first)
    }

    /// Returns true if the layout in front has several focus targets or more rows than its window.
    fn can_move(&self) -> bool {
        let front = self.front();
        let focusable = front.targets.iter().filter(|target| target.is_focusable);
        focusable.take(2).count() == 2 || front.height > self.window().height
    }

    /// Returns the highest number that gives an answer.
    fn answers(&self) -> u8 {
        let is_answer = |target: &&FocusTarget| {
            matches!(target.action, Some(Action::Answer(..) | Action::Choose(..)))
        };
        let answers = self.front().targets.iter().filter(is_answer);
        answers.filter_map(|answer| answer.number).max().unwrap_or(0)
    }

    /// Returns the bottom row: the keys with room there and the messages of what they do.
    #[must_use]
    pub fn bottom_row(&self, model: &Model) -> &[KeyHint] {
        self.hints(model).map(|hints| hints.shown.as_slice()).unwrap_or_default()
    }

    /// Returns the touch targets in the bottom row.
    #[must_use]
    pub fn hint_targets(&self, model: &Model) -> &[(Rect, Action)] {
        self.hints(model).map(|hints| hints.targets.as_slice()).unwrap_or_default()
    }

    /// Returns the bottom row for what is in focus.
    #[must_use]
    pub fn hints(&self, model: &Model) -> Option<&Hints> {
        let (focus, goes_on) = (model.place().focus, self.goes_on(model));
        let focus_state = self.focus_state(focus, goes_on, self.answers());
        self.hints.iter().find(|(other, _)| *other == focus_state).map(|(_, hints)| hints)
    }
}
