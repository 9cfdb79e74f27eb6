//! The question about unanswered questions, on leaving the check of answers or the checklist: no
//! answer does not mean "no".

use super::{asked, checklist};
use crate::model::action::Action;
use crate::model::{Model, Step};
use crate::screen::block::{Item, Phrase};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of the overlay; `step` is the step to go to. Within the checklist that is its
/// next page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, step: Step) -> Vec<Item> {
    let title = title(scene, questions(scene, model).count());
    let on = match step {
        Step::Checklist => Action::NextPage,
        Step::Summary | Step::Timeline | Step::Understanding | Step::Takeaway => {
            Action::Visit(step.index())
        }
    };
    let choices =
        [(message_id::UNANSWERED_BACK, Action::ToUnanswered), (message_id::UNANSWERED_GO_ON, on)];
    asked(scene, title, message_id::UNANSWERED_TEXT, choices)
}

/// Returns how many questions have no answer.
pub(super) fn title(scene: &Scene<'_>, count: usize) -> Phrase {
    let count = Argument::count(count);
    scene.phrase_with(message_id::TAKEAWAY_UNANSWERED, &[("count", count)])
}

/// Returns the questions of the checklist without an answer.
pub fn questions(scene: &Scene<'_>, model: &Model) -> impl Iterator<Item = usize> {
    checklist::asked(scene, model).filter(|question| model.answer(*question).is_none())
}
