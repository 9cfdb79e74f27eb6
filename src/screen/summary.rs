//! "In short": the statements of a treatment, section by section.

use super::{frame, navigation, step_title};
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{Block, Item, Statement, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

/// Returns the blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let treatment = scene.treatment(model);
    let mut items = vec![Item::plain(Block::Title(scene.phrase(step_title(Step::Summary))))];
    let title = scene.words.get(&treatment.title);
    items.push(Item::plain(Block::Note(
        scene.phrase_with(message_id::SUMMARY_PURPOSE, &[("treatment", Argument::Text(&title))]),
        Tone::Plain,
    )));
    items.push(Item::plain(super::sources::review(scene, model)));
    let mut section = None;
    for (index, point) in treatment.summary.iter().enumerate() {
        if section != Some(point.section) {
            section = Some(point.section);
            items
                .push(Item::plain(Block::Heading(scene.phrase(&treatment.heading(point.section)))));
        }
        items.push(Item {
            block: Block::Statement(Statement {
                at: StatementAt::Point(index),
                phrase: scene.statement(&point.statement),
                standing: point.statement.standing,
                caption: None,
            }),
            frame: frame(point.statement.standing),
        });
    }
    items.extend(navigation(scene));
    items
}
