//! The names of the languages in the last rows, each with its key.

use ratatui::layout::Rect;

use super::{Chrome, LANGUAGE_ROWS, OTHER_BELOW, PAGE_PER_CHROME, columns};
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::sides;
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::model::action::Action;
use crate::model::{Model, Overlay, Screen};
use crate::screen::keymap;
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

impl Chrome {
    /// Adds the names of all languages in the last rows, below a page with `above` rows of chrome;
    /// returns the first of these rows.
    pub(super) fn languages(&mut self, scene: &Scene<'_>, above: u16, height: u16) -> u16 {
        let spoken = scene.words.language();
        let mut rows: Vec<Vec<(usize, String, sabar_text::Line, u16)>> = vec![Vec::new()];
        let mut x = self.margin;
        for (index, language) in scene.library.languages().iter().enumerate() {
            let key = keymap::language_key_here(scene, index);
            let name = sabar_text::single_line(&language.name, language.direction);
            let width = columns(&key) + name.width() + 6;
            // The blank after a name may be in the margin, and the next one is beyond it.
            if x + width - 2 > self.width.saturating_sub(self.margin) && x > self.margin {
                rows.push(Vec::new());
                x = self.margin;
            }
            if let Some(row) = rows.last_mut() {
                row.push((index, key, name, x));
            }
            x += width;
        }
        let is_room = |rows: u16| (above + OTHER_BELOW + rows) * PAGE_PER_CHROME <= height;
        let most = if is_room(LANGUAGE_ROWS) { LANGUAGE_ROWS } else { 1 };
        if rows.len() > usize::from(most) {
            return self.list_of_languages(scene, height);
        }
        let count = u16::try_from(rows.len()).unwrap_or(1);
        let first = height.saturating_sub(count);
        for (row, y) in rows.into_iter().zip(first..) {
            for (index, key, name, x) in row {
                let is_spoken = scene.library.languages()[index].tag == spoken.tag;
                self.language((x, y), (key, name), is_spoken, Action::Speak(index));
            }
        }
        first
    }

    /// Adds the list of languages at the end of the bottom row.
    pub(super) fn language_beside_keys(&mut self, scene: &Scene<'_>, height: u16) -> u16 {
        let word = scene.phrase(message_id::HINT_LANGUAGES);
        let word = sabar_text::single_line(&word.text, word.direction);
        let key = keymap::letter_key(scene, 'L');
        let width = word.width() + 3 + columns(&key);
        // The blank at its end is in the margin.
        let x = self.width.saturating_sub(self.margin.saturating_sub(1) + width);
        self.hint_end = x;
        let y = height.saturating_sub(1);
        self.language((x, y), (key, word), false, Action::OpenLanguages);
        height
    }

    /// Adds one language: its key, a sign if it is shown now, and its name.
    fn language(
        &mut self,
        (x, y): (u16, u16),
        (key, name): (String, sabar_text::Line),
        is_shown: bool,
        action: Action,
    ) {
        let (role, mark) = if is_shown { (Role::Current, 2) } else { (Role::Body, 0) };
        let key_width = columns(&key);
        let rect = Rect { x, y, width: key_width + mark + name.width() + 3, height: 1 };
        self.operations.push(DrawOp::blank(rect, role));
        let key = sabar_text::single_line(&key, sabar_text::Direction::LeftToRight);
        let key_role = if is_shown { role } else { Role::Key };
        self.operations.push(DrawOp::line(x + 1, y, key, key_role));
        if is_shown {
            let mark = sign::CHOSEN.to_string();
            self.operations.push(DrawOp::glyphs(x + 2 + key_width, y, mark, role));
        }
        self.operations.push(DrawOp::line(x + 2 + key_width + mark, y, name, role));
        self.targets.push((rect, action));
    }

    /// Adds the languages that can be shown beside, in the first of `rows` with room at its end.
    pub(super) fn other_languages(
        &mut self,
        model: &Model,
        scene: &Scene<'_>,
        mut rows: impl Iterator<Item = u16>,
    ) {
        let others = sides::others(scene, model);
        let is_of_use = model.screen != Screen::Rest && !others.is_empty();
        let has_none = |overlay: Overlay| {
            overlay.is_cover()
                || overlay.is_for_staff()
                || !sides::is_in_both(overlay, model.size.0)
        };
        if !is_of_use || model.overlay.is_some_and(has_none) {
            return;
        }
        let names = others.iter().map(|other| sabar_text::isolated(&other.words.language().name));
        let names = names.collect::<Vec<_>>().join(" · ");
        let names = [("languages", Argument::Text(&names))];
        let names = scene.phrase_with(message_id::HINT_BESIDE, &names);
        let names = sabar_text::single_line(&names.text, names.direction);
        let beside_key = keymap::letter_key(scene, keymap::BESIDE_KEY);
        let width = names.width() + 5 + columns(&beside_key);
        let free_from = |y: u16| {
            let operations = self.operations.iter().filter(|operation| operation.rect.y == y);
            operations.map(|operation| operation.rect.right()).max().unwrap_or(0)
        };
        let x = self.width.saturating_sub(self.margin + width);
        let Some(y) = rows.find(|y| free_from(*y) < x) else { return };
        self.language((x, y), (beside_key, names), model.is_beside, Action::Beside);
    }

    /// Adds the current language and the list, where the names do not fit.
    fn list_of_languages(&mut self, scene: &Scene<'_>, height: u16) -> u16 {
        let spoken = scene.words.language();
        let y = height.saturating_sub(1);
        let name = sabar_text::single_line(&spoken.name, spoken.direction);
        let width = name.width() + 8;
        let key = keymap::letter_key(scene, 'L');
        self.language((self.margin, y), (key, name), true, Action::OpenLanguages);
        let list = scene.phrase(message_id::LANGUAGES_TITLE);
        let line = sabar_text::single_line(&list.text, list.direction);
        self.operations.push(DrawOp::line(self.margin + width, y, line, Role::Body));
        y
    }
}
