//! The rest screen: a key begins a visit in the language in focus.

use crate::model::action::Action;
use crate::model::{Model, Overlay, Screen};
use crate::screen::scene::Scene;
use sabar_text::Direction;

/// Begins a visit in the language in focus. Actions that mean a language choose it, and the one for
/// the list opens it. Returns true if the action was one of those.
pub(super) fn begin(model: &mut Model, action: Action, scene: &Scene<'_>) -> bool {
    let count = scene.library.languages().len().max(1);
    match (action, is_any_key(action)) {
        (Action::Up, _) => turn_to(model, (model.language + count - 1) % count),
        (Action::Down, _) => turn_to(model, (model.language + 1) % count),
        (Action::Forward | Action::Backward, _) if count > 1 => {
            turn_to(model, beside(model.language, action, scene).min(count - 1));
        }
        (Action::Speak(language), _) => begin_in(model, language, scene),
        (Action::Pick(number), _) if usize::from(number) <= count => return false,
        (Action::OpenLanguages, _) => begin_at_list(model, scene),
        (_, true) => begin_in(model, model.language, scene),
        (_, false) => return false,
    }
    true
}

/// Returns true if the action begins in the language in focus, as any key does.
const fn is_any_key(action: Action) -> bool {
    match action {
        Action::Confirm
        | Action::Pick(_)
        | Action::Forward
        | Action::Backward
        | Action::PageUp
        | Action::PageDown
        | Action::Back
        | Action::OpenSources
        | Action::Beside
        | Action::AskHome
        | Action::ReadAloud
        | Action::AnyKey => true,
        Action::Focus(_)
        | Action::Touch(..)
        | Action::Press(..)
        | Action::Drag(..)
        | Action::Release(..)
        | Action::OpenSourcesOf(_)
        | Action::OpenEmergency
        | Action::OpenHelp
        | Action::OpenStaff
        | Action::Pin(_)
        | Action::PinAnswered(_)
        | Action::Staff(_)
        | Action::Reloaded(_)
        | Action::Diagnostics(_)
        | Action::Close
        | Action::AskFinish
        | Action::OpenCode(_)
        | Action::Print
        | Action::PrinterTold(_)
        | Action::ReadPage
        | Action::Voice(_)
        | Action::VoiceTold(_)
        | Action::ToUnanswered
        | Action::ToQuestion(_)
        | Action::Unfold
        | Action::Finish(_)
        | Action::Begin(_)
        | Action::Search
        | Action::Letter(_)
        | Action::EraseLetter
        | Action::Visit(_)
        | Action::NextPage
        | Action::PreviousPage
        | Action::Answer(..)
        | Action::Choose(..)
        | Action::MoveDate(..)
        | Action::MoveHour(..)
        | Action::SetDate(..)
        | Action::SetHour(..)
        | Action::OpenField(_)
        | Action::Typed(_)
        | Action::Type(_)
        | Action::Privacy
        | Action::GoOn
        | Action::Resized(..)
        | Action::Elapsed(_)
        | Action::Quit => false,
        Action::Up | Action::Down | Action::Speak(_) | Action::OpenLanguages => false,
    }
}

/// Returns the language of the card at the left or at the right. The cards stand in the same places
/// in every language, the first at the left.
fn beside(language: usize, action: Action, scene: &Scene<'_>) -> usize {
    match (action, scene.direction()) {
        (Action::Forward, Direction::LeftToRight) | (Action::Backward, Direction::RightToLeft) => {
            language + 1
        }
        _ => language.saturating_sub(1),
    }
}

/// Moves the focus at rest, which changes the language.
fn turn_to(model: &mut Model, language: usize) {
    model.language = language;
    model.greeting = None;
    model.rest_turned = model.now;
    model.farewell = false;
}

/// Begins with the list of languages.
fn begin_at_list(model: &mut Model, scene: &Scene<'_>) {
    begin_in(model, model.language, scene);
    super::open(model, Overlay::Languages);
}

fn begin_in(model: &mut Model, language: usize, scene: &Scene<'_>) {
    if language < scene.library.languages().len() {
        model.language = language;
        model.greeting = None;
        model.screen = Screen::Choose;
        model.farewell = false;
    }
}
