//! The choices below a page, and the commands.

use super::Page;
use super::screens::{emergency_in_all, how, row_of_commands};
use crate::model::{Model, Screen};
use crate::screen::block::Phrase;
use crate::screen::scene::Scene;
use crate::shell::plain::commands::{self, PlainCommand};
use sabar_content::l10n::message_id;

/// Separates commands.
pub(super) const SEPARATOR: &str = " · ";

impl Page {
    /// Returns the choices, one per line, and the commands.
    pub fn offer(&self, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        if !self.is_grouped() {
            phrases.extend((0..self.choices.len()).flat_map(|index| self.numbered(index, scene)));
        }
        match (model.overlay, model.screen) {
            (None, Screen::Rest) => phrases.extend([how(scene), emergency_in_all(scene)]),
            (None, Screen::Choose) => phrases.extend([how(scene), row_of_commands(scene)]),
            // These appear by themselves, to somebody who may press a number alone.
            (Some(overlay), _) if overlay.is_blocking() => phrases.push(how(scene)),
            (Some(_), _) | (None, Screen::Step(..)) => {}
        }
        let enter = scene.words.get(message_id::KEYCAP_ENTER);
        let back = commands::key(PlainCommand::Backward);
        let onward = self.onward.iter().map(|label| format!("{enter} {}", label.text));
        let backward = self.backward.iter().map(|label| format!("{back} {}", label.text));
        let mut ways: Vec<String> = onward.chain(backward).collect();
        let command =
            |command, hint| format!("{} {}", commands::key(command), scene.words.get(hint));
        if !ways.is_empty() {
            ways.push(command(PlainCommand::Help, message_id::HINT_HELP));
        }
        if model.overlay.is_some() || matches!(model.screen, Screen::Step(..)) {
            ways.push(command(PlainCommand::Emergency, message_id::HINT_EMERGENCY));
            phrases.push(scene.own(ways.join(SEPARATOR)));
        }
        phrases
    }
}
