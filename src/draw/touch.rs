//! From a cell of the screen to the target there.

use std::cmp::Ordering;

use ratatui::layout::{Position, Rect};

use super::page_layout::PageLayout;
use super::{Stage, geometry};
use crate::model::action::Action;
use crate::model::{Model, Target};

impl Stage {
    /// Returns the action of a touch at a cell of the screen.
    #[must_use]
    pub fn touched(&self, model: &Model, at: (u16, u16)) -> Option<Action> {
        self.target(model, at).map(|target| target.action)
    }

    /// Returns the target at a cell of the screen.
    #[must_use]
    pub fn target(&self, model: &Model, (column, row): (u16, u16)) -> Option<Target> {
        let column = geometry::from_screen(column, self.screen_area(), self.direction);
        let at = Position::new(column, row);
        let button = |rect, action| Some(Target { action, rect, is_button: true });
        let ground = |rect, action| Some(Target { action, rect, is_button: false });
        let mut targets = self.chrome.targets.iter().chain(self.hint_targets(model));
        if let Some(&(rect, action)) = targets.find(|(it, _)| it.contains(at)) {
            return button(rect, action);
        }
        let (standing, more) = self.state_of_window(model);
        if let Some(action) = self.chrome.touched_status(at, standing.is_some(), more) {
            return button(Rect { y: row, height: 1, ..self.screen_area() }, action);
        }
        let window = self.window();
        let shown = self.shown_rows(model.place());
        let PageLayout { head, .. } = *self.front();
        let call = Rect { y: window.y - head, height: head, ..window };
        let foot = Rect { y: window.bottom(), height: self.front().foot, ..window };
        let on_sheet = if foot.contains(at) {
            Position::new(at.x - foot.x, self.front().height + (at.y - foot.y))
        } else if call.contains(at) {
            Position::new(at.x - call.x, at.y - call.y)
        } else if window.contains(at) {
            Position::new(at.x - window.x, (at.y - window.y).saturating_add(shown.start))
        } else {
            return model.overlay.and_then(|_| ground(window, Action::Close));
        };
        // Below a short page there is nothing.
        if !foot.contains(at) && on_sheet.y >= self.front().height.min(shown.end) {
            return None;
        }
        let targets = &self.front().targets;
        if self.cut_targets(model.place()).any(|it| it.contains(on_sheet)) {
            return None;
        }
        // Buttons over a statement take precedence.
        let (index, target) =
            targets.iter().enumerate().rev().find(|(_, target)| target.rect.contains(on_sheet))?;
        if let Some(index) = target.leads_to.and_then(|at| self.front().target_of(at)) {
            return ground(target.rect, Action::Focus(index));
        }
        match (target.action, target.mirrored) {
            // The way on stands still; it leads through the page before it leads away.
            (Some(Action::NextPage | Action::AskFinish), _) if self.goes_on(model) => {
                button(target.rect, Action::PageDown)
            }
            (Some(action), _) => button(target.rect, action),
            (None, Some(mirrored)) => ground(target.rect, Action::Focus(mirrored.of)),
            (None, None) if target.is_focusable => ground(target.rect, Action::Focus(index)),
            (None, None) => None,
        }
    }

    /// Compares a row of the screen with those of the cards at rest.
    #[must_use]
    pub fn against_cards(&self, model: &Model, row: u16) -> Ordering {
        let rows = self.shown_rows(model.place());
        let targets = self.front().targets.iter();
        let mut cards = targets.filter_map(|target| self.shown(target.rect, &rows)).peekable();
        let top = cards.peek().map_or(row, |card| card.y);
        match cards.map(|card| card.bottom()).max() {
            Some(bottom) if row >= bottom => Ordering::Greater,
            Some(_) | None => row.cmp(&top).min(Ordering::Equal),
        }
    }
}
