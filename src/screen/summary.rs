//! "In short": the statements of a treatment, section by section.

use super::{framed, navigation, stated, step_title};
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{Block, Illustration, Item, Legend, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Drawing, Layer, message_ids};

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
    for &section in treatment.sections.iter().filter(|section| treatment.has_section(**section)) {
        let heading = items.len();
        items.push(Item::plain(Block::Heading(scene.phrase(&treatment.heading(section)))));
        let points = treatment.summary.iter().enumerate();
        for (index, point) in points.filter(|(_, point)| point.section == section) {
            let statement = stated(scene, StatementAt::Point(index), &point.statement);
            items.push(framed(scene, Block::Statement(statement), &point.statement));
        }
        let pictures = treatment.pictures.iter().enumerate();
        for (index, picture) in pictures.filter(|(_, picture)| picture.section == section) {
            items.push(picture_item(scene, index, picture));
        }
        // A section that goes on in the frame before it stands in the same box, under one heading.
        let [before, after] = [heading - 1, heading + 1].map(|at| items.get(at)?.frame);
        if before == after {
            items[heading].frame = after;
        }
    }
    items.extend(navigation(scene));
    items
}

/// Returns the pictures that are also on the sheet to take home.
pub(super) fn on_paper(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let pictures = scene.treatment(model).pictures.iter().enumerate();
    let pictures = pictures.filter(|(_, picture)| picture.is_on_sheet);
    pictures.map(|(index, picture)| picture_item(scene, index, picture)).collect()
}

fn picture_item(scene: &Scene<'_>, index: usize, picture: &sabar_content::Illustration) -> Item {
    let block = illustration(scene, StatementAt::Picture(index), picture);
    framed(scene, Block::Illustration(block), &picture.statement)
}

fn illustration(
    scene: &Scene<'_>,
    at: StatementAt,
    picture: &sabar_content::Illustration,
) -> Illustration {
    let shaded = |id: &str| Legend { number: None, phrase: scene.phrase(id) };
    let legend = match &picture.drawing {
        Drawing::Body { areas, .. } => {
            areas.iter().map(|area| shaded(&message_ids::area(area))).collect()
        }
        Drawing::Skin { needles } => {
            let numbered = needles.iter().zip(1..).map(|(needle, number)| Legend {
                number: Some(scene.number(number)),
                phrase: scene.phrase(&needle.message),
            });
            let layers = Layer::ALL.iter().map(|&layer| shaded(&message_ids::layer(layer)));
            numbered.chain(layers).collect()
        }
        Drawing::Pair { .. } | Drawing::Text { .. } => Vec::new(),
    };
    let captions: Vec<String> = match &picture.drawing {
        Drawing::Body { ground, .. } => {
            ground.captions().iter().map(|it| message_ids::area(it)).collect()
        }
        Drawing::Pair { ends, .. } => ends.clone(),
        Drawing::Skin { .. } | Drawing::Text { .. } => Vec::new(),
    };
    Illustration {
        title: scene.phrase(&picture.title),
        drawing: picture.drawing.clone(),
        legend,
        captions: captions.iter().map(|it| scene.phrase(it)).collect(),
        about: stated(scene, at, &picture.statement),
    }
}
