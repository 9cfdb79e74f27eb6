//! The page in place of a treatment that may not be shown in this language: it is in others only, the
//! clinic requires a review and there is no valid one, or its text cannot be read.

use super::languages;
use crate::model::Model;
use crate::model::action::Action;
use crate::screen::block::{Block, Button, Item, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// Returns the blocks of the screen: the message, and the languages in which the text is available.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let treatment = model.visit.treatment;
    let (title, text) = if !scene.is_in(treatment) {
        (message_id::ELSEWHERE_TITLE, message_id::ELSEWHERE_TEXT)
    } else if scene.may_offer(treatment) {
        (message_id::UNREADABLE_TITLE, message_id::UNREADABLE_TEXT)
    } else {
        (message_id::WITHDRAWN_TITLE, message_id::WITHDRAWN_TEXT)
    };
    let mut items = vec![
        Item::plain(Block::Title(scene.phrase(title))),
        Item::plain(Block::Note(scene.phrase(text), Tone::Plain)),
    ];
    let choices = languages::choices(scene).into_iter().enumerate();
    let can_be_read = |index| scene.in_language(index).may_show(model.visit.treatment);
    items.extend(choices.filter(|(index, _)| can_be_read(*index)).map(|(_, choice)| choice));
    let home = Button::plain(scene.phrase(message_id::HELP_HOME), Action::AskHome);
    items.push(Item::plain(Block::Gap));
    items.push(Item::plain(Block::Buttons(vec![home])));
    items
}
