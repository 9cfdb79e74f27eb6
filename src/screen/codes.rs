//! "Save the dates on your telephone": one page for each code, with the same in words.

mod address;

use super::calendar::{Titles, events_for_codes};
use super::times;
use crate::model::Model;
use crate::model::action::Action;
use crate::screen::block::{Block, Button, Code, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_calendar::{Event, When};
use sabar_content::DatePoint;
use sabar_content::l10n::{Argument, message_id};
use sabar_text::Direction;

/// Returns the button that opens the codes, where there are dates.
#[must_use]
pub fn button(scene: &Scene<'_>, model: &Model) -> Option<Item> {
    let label = scene.phrase(message_id::CODES_TITLE);
    let button = Button::plain(label, Action::OpenCode(0));
    // Only whether there are any.
    (!events_for_codes(scene, model, Titles::Neutral).is_empty())
        .then(|| Item::plain(Block::Buttons(vec![button])))
}

/// Returns the blocks of one page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, page: usize) -> Vec<Item> {
    let pages = pages(scene, model);
    let count = pages.len();
    let mut buttons = Vec::new();
    let mut turn = |word, page| {
        buttons.push(Button::plain(scene.phrase(word), Action::OpenCode(page)));
    };
    if page + 1 < count {
        turn(message_id::CODES_NEXT, page + 1);
    }
    if let Some(before) = page.checked_sub(1).filter(|_| count > 1) {
        turn(message_id::CODES_PREVIOUS, before);
    }
    buttons.push(Button::plain(scene.phrase(message_id::CLOSE), Action::Close));
    let code = pages.into_iter().nth(page).map_or_else(
        || Block::Title(scene.phrase(message_id::CODES_TITLE)),
        |Page { mut words, texts, how }| {
            words.insert(0, (scene.phrase(message_id::CODES_TITLE), Tone::Strong));
            if count > 1 {
                words.insert(1, (position(scene, page, count), Tone::Quiet));
            }
            let otherwise = scene.phrase(message_id::CODES_NO_ROOM);
            Block::Code(Code { words, texts, how: scene.phrase(how), otherwise })
        },
    );
    [code, Block::Gap, Block::Buttons(buttons)].map(Item::plain).into()
}

/// Returns the same without a code, for plain mode: the dates, and the address that has them.
#[must_use]
pub fn said(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let note = |phrase| Block::Note(phrase, Tone::Plain);
    let mut blocks = vec![Block::Title(scene.phrase(message_id::CODES_TITLE))];
    match address::of(scene, model) {
        Some(text) => {
            blocks.push(note(scene.phrase(message_id::CODES_ADDRESS)));
            blocks.push(note(Phrase { text, direction: Direction::LeftToRight }));
        }
        None => blocks.push(note(scene.phrase(message_id::CODES_PLAIN))),
    }
    for event in events_for_codes(scene, model, Titles::of(scene.settings.neutral_titles)) {
        blocks.extend(words(scene, &event).into_iter().map(|(phrase, _)| note(phrase)));
    }
    let close = Button::plain(scene.phrase(message_id::CLOSE), Action::Close);
    blocks.push(Block::Buttons(vec![close]));
    blocks.into_iter().map(Item::plain).collect()
}

/// The content of one page.
struct Page {
    /// The event in words.
    words: Vec<(Phrase, Tone)>,
    /// The text of the code; the first of these that fits.
    texts: Vec<String>,
    /// The message of what to do with it.
    how: &'static str,
}

/// Returns the pages: one with the address of the clinic if there is one, else one for each event.
fn pages(scene: &Scene<'_>, model: &Model) -> Vec<Page> {
    if let Some(address) = address::of(scene, model) {
        let how = message_id::CODES_HOW_ADDRESS;
        return vec![Page { words: Vec::new(), texts: vec![address], how }];
    }
    let events = events_for_codes(scene, model, Titles::of(scene.settings.neutral_titles));
    let neutral = scene.words.get(message_id::SHEET_REMINDER);
    let page = |event: Event| {
        let words = words(scene, &event);
        // On a small screen the time alone: its words are beside it.
        let short = Event { title: neutral.clone(), ..event.clone() };
        let texts = [&event, &short].map(|it| [it.for_code_with_uid(), it.for_code()]);
        let texts = texts.into_iter().flatten().collect();
        Page { words, texts, how: message_id::CODES_HOW }
    };
    events.into_iter().map(page).collect()
}

/// Returns the name of an event and its date.
fn words(scene: &Scene<'_>, event: &Event) -> Vec<(Phrase, Tone)> {
    let when = match event.when {
        When::Days { first, last } => {
            times::range(scene, DatePoint::Day(first), DatePoint::Day(last.max(first)))
        }
        When::Time { start, end } => {
            times::range(scene, DatePoint::Clock(start), DatePoint::Clock(end.max(start)))
        }
    };
    vec![(scene.own(event.title.clone()), Tone::Strong), (when, Tone::Plain)]
}

/// Returns which of the codes it is.
fn position(scene: &Scene<'_>, page: usize, count: usize) -> Phrase {
    let arguments = [("code", Argument::count(page + 1)), ("codes", Argument::count(count))];
    scene.phrase_with(message_id::CODES_POSITION, &arguments)
}
