//! The rows below the page, which follow the focus.

use ratatui::layout::{Position, Rect};

use super::{BETWEEN_STATES, Chrome, Hints, LEAST_TARGET, More, columns};
use crate::draw::operation::DrawOp;
use crate::draw::sign;
use crate::draw::texts::Texts;
use crate::draw::theme::Role;
use crate::model::action::Action;
use crate::screen::block::Phrase;
use crate::screen::keymap;
use crate::screen::keymap::hints::{self, KeyHint};
use crate::screen::scene::Scene;
use sabar_content::Standing;
use sabar_content::l10n::message_id;

impl Chrome {
    /// Returns the bottom row: as many keys as fit, the most needed first.
    #[must_use]
    pub fn hints(&self, scene: &Scene<'_>, texts: &Texts<'_>, hints: &[KeyHint]) -> Hints {
        let y = self.hint_row;
        let mut x = self.margin + 1;
        let mut row = Hints::default();
        for (keys, word) in hints {
            // Who touches moves nothing: the targets themselves are there.
            let action = hints::touched(keys).filter(|_| *word != message_id::HINT_MOVE);
            // The languages may have a place of their own.
            let list = Action::OpenLanguages;
            if action == Some(list) && self.targets.iter().any(|(_, other)| *other == list) {
                continue;
            }
            let Some(phrase) = keymap::keys_phrase(scene, keys) else { continue };
            let hint = (keymap::keys_here(scene, keys), *word);
            let keys = texts.line(&phrase.text, phrase.direction);
            let word = scene.phrase(word);
            let word = texts.line(&word.text, word.direction);
            let width = keys.width() + 1 + word.width();
            // A blank must follow it.
            if x + width >= self.hint_end {
                break;
            }
            let word_x = x + keys.width() + 1;
            if let Some(action) = action {
                // The blanks around it widen the touch target; one is left before the next.
                let width = (width + 2).min(self.hint_end.saturating_sub(x));
                let rect = Rect { x: x - 1, y, width, height: 1 };
                row.targets.push((rect, action));
            }
            row.operations.push(DrawOp::line(x, y, keys, Role::Key));
            row.operations.push(DrawOp::line(word_x, y, word, Role::Quiet));
            row.shown.push(hint);
            x += width + 3;
        }
        row
    }

    /// Returns the status row: the standing of the statement in focus, and whether there is more.
    #[must_use]
    pub fn status(&self, scene: &Scene<'_>, standing: Option<Standing>, more: More) -> Vec<DrawOp> {
        let y = self.status_row;
        let line = |phrase: Phrase| sabar_text::single_line(&phrase.text, phrase.direction);
        let standing =
            standing.map(|it| (sign::of_standing(it).to_string(), line(scene.standing(it))));
        let more = match more {
            More { below: true, above: false } => Some(("▽", message_id::MORE_BELOW)),
            More { below: true, above: true } => Some(("△ ▽", message_id::MORE_BELOW)),
            More { below: false, above: true } => Some(("△", message_id::MORE_ABOVE)),
            More { above: false, below: false } => None,
        };
        let more = more.map(|(glyphs, word)| (glyphs, line(scene.phrase(word))));
        // Without room for all, the word of the arrows is dropped first. The sign of a standing
        // says nothing without its word.
        let arrows = more.as_ref().map_or(0, |(glyphs, _)| columns(glyphs));
        let told = more.as_ref().map_or(0, |(_, word)| word.width() + 1);
        let begin = self.status.start + 4;
        let end = self.status.end;
        let is_room = |columns: u16| begin + columns + BETWEEN_STATES <= end;
        let trust = standing.as_ref().map_or(0, |(_, word)| word.width());
        let says_trust = is_room(trust + arrows);
        let says_more = is_room(if says_trust { trust } else { 0 } + arrows + told);
        let mut operations = Vec::new();
        if let Some((sign, word)) = standing.filter(|_| says_trust) {
            operations.push(DrawOp::glyphs(self.status.start + 2, y, sign, Role::Key));
            operations.push(DrawOp::line(begin, y, word, Role::Quiet));
        }
        if let Some((glyphs, word)) = more {
            let told = if says_more { told } else { 0 };
            let x = end.saturating_sub(told + arrows);
            if self.is_status_on_edge {
                let ground = Rect { x: x - 1, y, width: told + arrows + 2, height: 1 };
                operations.push(DrawOp::blank(ground, Role::Body));
            }
            operations.push(DrawOp::glyphs(x, y, glyphs, Role::Key));
            if says_more {
                operations.push(DrawOp::line(x + arrows + 1, y, word, Role::Quiet));
            }
        }
        operations
    }

    /// Returns the action of a touch on the status row: at its end a page down, or up at the end of
    /// the page; at its start the sources of the statement in focus, where there is room for both.
    #[must_use]
    pub fn touched_status(&self, at: Position, has_source: bool, more: More) -> Option<Action> {
        let is_inner = self.status.start > self.margin;
        if at.y != self.status_row || is_inner && !self.status.contains(&at.x) {
            return None;
        }
        let is_start = at.x < (self.status.start + self.status.end) / 2;
        let is_wide = self.status.len() >= 2 * usize::from(LEAST_TARGET);
        match more {
            _ if is_start && is_wide => has_source.then_some(Action::OpenSources),
            More { below: true, .. } => Some(Action::PageDown),
            More { above: true, below: false } => Some(Action::PageUp),
            More { above: false, below: false } => None,
        }
    }
}
