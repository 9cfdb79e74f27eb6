//! The choice of a treatment; with many treatments, a search by name.

use super::languages::number_of;
use crate::model::Model;
use crate::model::action::Action;
use crate::screen::block::{Block, Button, Choice, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use crate::settings::IncompleteChoice;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::search;
use sabar_content::store::Names;

/// Treatments listed at most; others must be searched.
const LISTED: usize = 50;

/// Treatments listed at most in plain mode.
const SAID: usize = 9;

/// Returns the blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut blocks = vec![Block::Title(scene.phrase(message_id::CHOOSE_TITLE))];
    if search::is_needed(scene.library) {
        blocks.push(field(scene, model));
        if model.is_searching {
            blocks.extend([Block::Buttons(alphabet(scene, model)), Block::Gap]);
        }
    }
    blocks.extend(found(scene, model, LISTED));
    blocks.into_iter().map(Item::plain).collect()
}

/// Returns the blocks of the screen in plain mode, where lines are typed instead of a field.
#[must_use]
pub fn said(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let title = Block::Title(scene.phrase(message_id::CHOOSE_TITLE));
    let blocks = std::iter::once(title).chain(found(scene, model, SAID));
    blocks.map(Item::plain).collect()
}

/// Returns up to `most` treatments that match, and a note on the others.
fn found(scene: &Scene<'_>, model: &Model, most: usize) -> Vec<Block> {
    // The names in the patient's language are searched, also on the clinic's side.
    let found = search::found(scene.library, model.language, &model.visit.search);
    let (here, others): (Vec<usize>, Vec<usize>) =
        found.into_iter().partition(|&index| scene.is_in(index));
    let here = here.into_iter().filter(|&index| scene.is_approved(index));
    let is_named = scene.settings.incomplete == IncompleteChoice::Name;
    let others = others.into_iter().filter(|_| is_named);
    // Those of other languages come last.
    let found: Vec<(usize, Option<Scene<'_>>)> = here
        .map(|index| (index, None))
        .chain(others.filter_map(|index| Some((index, Some(elsewhere(scene, index)?)))))
        .collect();
    let listed = found.iter().take(most).enumerate();
    let mut blocks: Vec<Block> = listed
        .map(|(place, (index, other))| match other {
            Some(other) => named_elsewhere(scene, other, place, *index),
            None => choice(scene, place, *index),
        })
        .collect();
    match found.len().checked_sub(most) {
        _ if found.is_empty() && !model.visit.search.is_empty() => {
            blocks.push(Block::Note(scene.phrase(message_id::CHOOSE_NONE), Tone::Plain));
        }
        None | Some(0) => {}
        Some(more) => {
            let count = Argument::count(more);
            let phrase = scene.phrase_with(message_id::CHOOSE_MORE, &[("count", count)]);
            blocks.push(Block::Note(phrase, Tone::Quiet));
        }
    }
    blocks.extend(withdrawn(scene));
    blocks
}

/// Returns the scene in a language in which a treatment can be read: the clinic's, or the first.
fn elsewhere<'a>(scene: &Scene<'a>, index: usize) -> Option<Scene<'a>> {
    scene.others().find(|other| other.may_offer(index))
}

/// Returns a treatment that is not in this language: its name in another one, and the languages that
/// it is in.
fn named_elsewhere(scene: &Scene<'_>, other: &Scene<'_>, place: usize, index: usize) -> Block {
    let id = scene.library.treatment_id(index).unwrap_or_default();
    let languages = scene.library.languages().iter().enumerate();
    let names = languages
        .filter(|(at, _)| scene.in_language(*at).may_offer(index))
        .map(|(_, language)| sabar_text::isolated(&language.name));
    let names = names.collect::<Vec<_>>().join(" · ");
    let about =
        scene.phrase_with(message_id::CHOOSE_ELSEWHERE, &[("languages", Argument::Text(&names))]);
    let title = sabar_text::isolated(&other.words.names_of(id).title);
    Block::Choice(Choice {
        about: Some(about),
        ..Choice::plain(number_of(place), scene.own(title), Action::Begin(index))
    })
}

/// Returns a note if some treatments are not shown in this language for want of a review.
fn withdrawn(scene: &Scene<'_>) -> Option<Block> {
    let mut treatments = (0..scene.library.treatments()).filter(|&index| scene.is_in(index));
    let is_whole = treatments.all(|index| scene.may_offer(index));
    (!is_whole).then(|| Block::Note(scene.phrase(message_id::CHOOSE_WITHDRAWN), Tone::Plain))
}

fn choice(scene: &Scene<'_>, place: usize, index: usize) -> Block {
    let id = scene.library.treatment_id(index).unwrap_or_default();
    let Names { title, about } = scene.words.names_of(id);
    Block::Choice(Choice {
        about: Some(scene.own(about)),
        ..Choice::plain(number_of(place), scene.own(title), Action::Begin(index))
    })
}

/// Returns the field with the letters typed.
fn field(scene: &Scene<'_>, model: &Model) -> Block {
    let letters = &model.visit.search;
    let label = if letters.is_empty() && !model.is_searching {
        scene.phrase(message_id::CHOOSE_SEARCH)
    } else {
        scene.phrase_with(message_id::CHOOSE_TYPED, &[("letters", Argument::Text(letters))])
    };
    Block::Choice(Choice::plain(None, label, Action::Search))
}

/// Returns the letters of all names, and the button that erases one.
fn alphabet(scene: &Scene<'_>, model: &Model) -> Vec<Button> {
    let direction = scene.library.localizer(model.language).direction();
    let letters = search::alphabet(scene.library, model.language).into_iter();
    let letter =
        |it: char| Button::plain(Phrase { text: it.to_string(), direction }, Action::Letter(it));
    let erase = Button::plain(scene.phrase(message_id::PIN_ERASE), Action::EraseLetter);
    letters.map(letter).chain([erase]).collect()
}
