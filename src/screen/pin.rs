//! The PIN pad. Only the number of digits typed is shown.

use crate::model::action::{Action, PinAnswer, PinKey};
use crate::screen::block::{Block, Button, Item, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>, answer: PinAnswer) -> Vec<Item> {
    let button = |label, key| Button::plain(label, Action::Pin(key));
    let digit = |digit: u8| button(scene.number(digit.into()), PinKey::Digit(digit));
    let row = |digits: [u8; 3]| Block::Buttons(digits.map(digit).to_vec());
    let last = Block::Buttons(vec![
        button(scene.phrase(message_id::PIN_ERASE), PinKey::Erase),
        digit(0),
        button(scene.phrase(message_id::PIN_ENTER), PinKey::Enter),
    ]);
    let blocks = [
        Block::Title(scene.phrase(message_id::PIN_TITLE)),
        told(scene, answer),
        row([1, 2, 3]),
        row([4, 5, 6]),
        row([7, 8, 9]),
        last,
    ];
    blocks.into_iter().map(Item::plain).collect()
}

fn told(scene: &Scene<'_>, answer: PinAnswer) -> Block {
    let count = |word, count| scene.phrase_with(word, &[("count", Argument::Number(count))]);
    match answer {
        PinAnswer::Typed(digits) => {
            Block::Note(count(message_id::PIN_TYPED, digits.into()), Tone::Plain)
        }
        PinAnswer::Wrong | PinAnswer::Right => {
            Block::Note(scene.phrase(message_id::PIN_WRONG), Tone::Warning)
        }
        PinAnswer::Unknown => Block::Note(scene.phrase(message_id::PIN_UNKNOWN), Tone::Warning),
        PinAnswer::TooEarly(seconds) => {
            Block::Note(count(message_id::PIN_WAIT, seconds), Tone::Warning)
        }
    }
}
