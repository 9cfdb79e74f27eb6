//! In place of every page of a treatment that must not be shown in this language: the clinic
//! requires a review, and there is none that holds. Or its words cannot be read.

use super::languages;
use crate::model::Model;
use crate::model::action::Action;
use crate::screen::block::{Block, Button, Item, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// The blocks of the screen: that the text is not ready, and the languages in which it is.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let (title, text) = if scene.may_offer(model.visit.treatment) {
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
