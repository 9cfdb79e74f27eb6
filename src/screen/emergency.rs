//! What to do in an emergency, one key from every screen.
//!
//! The number comes from the settings, by the place of the clinic and never by the language shown.

use crate::block::{Block, Frame, Item, Tone};
use crate::content::{Sign, Urgency};
use crate::l10n::{Argument, word_id};
use crate::library::{OfTreatments, Signs};
use crate::model::{Model, Screen};
use crate::scene::Scene;

/// The blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let whom = match &scene.settings.emergency_number {
        Some(number) => {
            let number = scene.words.digits(number);
            scene.phrase_with(word_id::EMERGENCY_CALL, &[("number", Argument::Text(&number))])
        }
        None => scene.phrase(word_id::EMERGENCY_NO_NUMBER),
    };
    let mut items = vec![
        Item::plain(Block::Title(scene.phrase(word_id::EMERGENCY_TITLE))),
        Item::plain(Block::Note(whom, Tone::Stop)),
    ];
    // Before a treatment is chosen it may be any.
    let (signs, others) = match model.screen {
        Screen::Step(..) => {
            let Signs { mut common, rest } = scene.library.signs(Some(model.visit.treatment));
            common.extend(rest.into_iter().flat_map(|it| it.signs));
            (common, Vec::new())
        }
        Screen::Rest | Screen::Choose => {
            let Signs { common, rest } = scene.library.signs(None);
            (common, rest)
        }
    };
    items.extend(listed(scene, &signs));
    for OfTreatments { titles, signs } in others {
        // A long list of names would push signs out of sight.
        if titles.len() <= MOST_TITLES {
            let titles = titles.iter().map(|title| Block::Heading(scene.phrase(title)));
            items.extend(titles.map(|block| Item { block, frame: Some(Frame::Label) }));
        }
        items.extend(listed(scene, &signs));
    }
    items
}

/// So many treatments are named above the signs that they share.
const MOST_TITLES: usize = 9;

/// Signs by what to do about them.
fn listed(scene: &Scene<'_>, signs: &[&Sign]) -> Vec<Item> {
    let mut items = Vec::new();
    let groups =
        [(Urgency::AtOnce, word_id::EMERGENCY_AT_ONCE), (Urgency::Call, word_id::EMERGENCY_LATER)];
    for (urgency, heading) in groups {
        let framed = |block| Item { block, frame: Some(Frame::Label) };
        let mut signs = signs.iter().filter(|sign| sign.urgency == urgency).peekable();
        if signs.peek().is_some() {
            items.push(framed(Block::Note(scene.phrase(heading), Tone::Strong)));
        }
        items.extend(signs.map(|sign| framed(Block::Note(scene.phrase(&sign.word), Tone::Listed))));
    }
    items
}
