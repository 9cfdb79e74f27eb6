//! The choice of a treatment; where there are many, by letters of its name.

use super::languages::number_of;
use crate::action::Action;
use crate::block::{Block, Button, Choice, Item, Phrase, Tone};
use crate::l10n::{Argument, word_id};
use crate::model::Model;
use crate::scene::Scene;
use crate::search;

/// Treatments that are listed at once; more are to be searched.
const LISTED: usize = 50;

/// The blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    if !search::is_needed(scene.library) {
        return all(scene);
    }
    let title = Block::Title(scene.phrase(word_id::CHOOSE_TITLE));
    let mut blocks = vec![title, field(scene, model)];
    if model.is_searching {
        blocks.extend([Block::Buttons(alphabet(scene, model)), Block::Gap]);
    }
    // The patient's names are searched, also on the side of the clinic.
    let mut found = search::found(scene.library, model.language, &model.visit.search);
    found.retain(|index| scene.may_show(*index));
    let listed = found.iter().take(LISTED).enumerate();
    blocks.extend(listed.map(|(place, &index)| choice(scene, place, index)));
    match found.len().checked_sub(LISTED) {
        _ if found.is_empty() => {
            blocks.push(Block::Note(scene.phrase(word_id::CHOOSE_NONE), Tone::Plain));
        }
        None | Some(0) => {}
        Some(more) => {
            let count = Argument::Number(u32::try_from(more).unwrap_or(u32::MAX));
            let phrase = scene.phrase_with(word_id::CHOOSE_MORE, &[("count", count)]);
            blocks.push(Block::Note(phrase, Tone::Quiet));
        }
    }
    blocks.extend(withdrawn(scene));
    blocks.into_iter().map(Item::plain).collect()
}

/// The title and every treatment there is.
#[must_use]
pub fn all(scene: &Scene<'_>) -> Vec<Item> {
    let title = Block::Title(scene.phrase(word_id::CHOOSE_TITLE));
    let shown = (0..scene.library.treatments()).filter(|index| scene.may_show(*index));
    let choices = shown.enumerate().map(|(place, index)| choice(scene, place, index));
    let blocks = std::iter::once(title).chain(choices).chain(withdrawn(scene));
    blocks.map(Item::plain).collect()
}

/// That some texts are not shown in this language, if there are such.
fn withdrawn(scene: &Scene<'_>) -> Option<Block> {
    let is_whole = (0..scene.library.treatments()).all(|index| scene.may_show(index));
    (!is_whole).then(|| Block::Note(scene.phrase(word_id::CHOOSE_WITHDRAWN), Tone::Plain))
}

fn choice(scene: &Scene<'_>, place: usize, index: usize) -> Block {
    let treatment = scene.library.treatment(index);
    let title = scene.phrase(&treatment.title);
    Block::Choice(Choice {
        about: Some(scene.phrase(&treatment.about)),
        ..Choice::plain(number_of(place), title, Action::Begin(index))
    })
}

/// Where the letters typed stand.
fn field(scene: &Scene<'_>, model: &Model) -> Block {
    let letters = &model.visit.search;
    let label = if letters.is_empty() && !model.is_searching {
        scene.phrase(word_id::CHOOSE_SEARCH)
    } else {
        scene.phrase_with(word_id::CHOOSE_TYPED, &[("letters", Argument::Text(letters))])
    };
    Block::Choice(Choice::plain(None, label, Action::Search))
}

/// The letters of all names, and the way to take one back.
fn alphabet(scene: &Scene<'_>, model: &Model) -> Vec<Button> {
    let direction = scene.library.words(model.language).direction();
    let letters = search::alphabet(scene.library, model.language).into_iter();
    let letter =
        |it: char| Button::plain(Phrase { text: it.to_string(), direction }, Action::Letter(it));
    let erase = Button::plain(scene.phrase(word_id::PIN_ERASE), Action::EraseLetter);
    letters.map(letter).chain([erase]).collect()
}
