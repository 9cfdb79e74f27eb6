//! The button that prints the sheet, and in its place what has become of it.

use crate::model::action::Action;
use crate::model::{Model, PrintState, Screen};
use crate::screen::block::{Block, Button, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// Returns true if the sheet of the treatment can be printed: there is a printer, the treatment may be
/// shown, and its sheet is not on its way.
#[must_use]
pub fn offers(scene: &Scene<'_>, model: &Model) -> bool {
    model.can_print
        && matches!(model.screen, Screen::Step(..))
        && scene.may_show(model.visit.treatment)
        && !model.print().is_some_and(PrintState::is_under_way)
}

/// Returns the button of the last page, or the state of the sheet.
#[must_use]
pub fn block(scene: &Scene<'_>, model: &Model) -> Option<Block> {
    state(scene, model).or_else(|| offers(scene, model).then(|| button(scene)))
}

/// Returns the same for staff, who may print again.
#[must_use]
pub fn for_staff(scene: &Scene<'_>, model: &Model) -> Vec<Block> {
    let again = offers(scene, model).then(|| button(scene));
    state(scene, model).into_iter().chain(again).collect()
}

fn button(scene: &Scene<'_>) -> Block {
    Block::Buttons(vec![Button::plain(scene.phrase(message_id::PRINT), Action::Print)])
}

fn state(scene: &Scene<'_>, model: &Model) -> Option<Block> {
    let (word, tone) = match model.print()? {
        PrintState::Printing => (message_id::PRINT_PRINTING, Tone::Plain),
        PrintState::Done => (message_id::PRINT_DONE, Tone::Good),
        PrintState::NoPaper => (message_id::PRINT_NO_PAPER, Tone::Discuss),
        PrintState::AskStaff => (message_id::PRINT_ASK_STAFF, Tone::Discuss),
    };
    Some(Block::Note(scene.phrase(word), tone))
}
