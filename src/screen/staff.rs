//! Pages for staff: settings until the program ends, the state of content, counters, and the end.

use super::languages::number_of;
use super::print;
use super::sources::said_of_review;
use crate::model::action::{Action, StaffRequest};
use crate::model::{Model, Screen, StaffPage};
use crate::screen::block::{Block, Button, Choice, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use crate::settings::{DensityChoice, ThemeChoice};
use sabar_content::l10n::{Argument, Numerals, message_id};
use sabar_text::{Direction, isolated};

/// Returns the blocks of a page.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, page: StaffPage) -> Vec<Item> {
    let blocks = match page {
        StaffPage::Menu => menu(scene, model),
        StaffPage::Reviews => reviews(scene),
        StaffPage::Withheld => withheld(scene),
        StaffPage::Counts => counts(scene),
        StaffPage::Diagnostics => problems(scene),
    };
    blocks.into_iter().map(Item::plain).collect()
}

fn menu(scene: &Scene<'_>, model: &Model) -> Vec<Block> {
    let mut blocks = vec![Block::Title(scene.phrase(message_id::STAFF_TITLE))];
    if scene.counters.refused.is_some() {
        blocks.push(Block::Note(scene.phrase(message_id::STAFF_REFUSED), Tone::Warning));
    } else if scene.counters.reloads > 0 {
        let count = [("count", Argument::Number(scene.counters.reloads))];
        let phrase = scene.phrase_with(message_id::STAFF_COUNT_RELOADS, &count);
        blocks.push(Block::Note(phrase, Tone::Good));
    }
    blocks.extend(pages(scene));
    blocks.push(Block::Gap);
    blocks.extend(print::for_staff(scene, model));
    blocks.extend(date(scene, model));
    blocks.push(Block::Heading(scene.phrase(message_id::STAFF_FIRST_LANGUAGE)));
    blocks.push(row(languages(scene)));
    let settings = scene.settings;
    blocks.extend(choice(
        scene,
        message_id::STAFF_NUMERALS,
        &[
            (message_id::STAFF_NUMERALS_LOCALE, StaffRequest::Numerals(Numerals::Locale)),
            (message_id::STAFF_NUMERALS_LATIN, StaffRequest::Numerals(Numerals::Latin)),
        ],
        StaffRequest::Numerals(settings.numerals),
    ));
    blocks.extend(choice(
        scene,
        message_id::STAFF_THEME,
        &[
            (message_id::STAFF_THEME_DARK, StaffRequest::Theme(ThemeChoice::Dark)),
            (message_id::STAFF_THEME_LIGHT, StaffRequest::Theme(ThemeChoice::Light)),
            (message_id::STAFF_THEME_MONO, StaffRequest::Theme(ThemeChoice::Mono)),
            (message_id::STAFF_THEME_AUTO, StaffRequest::Theme(ThemeChoice::Auto)),
        ],
        StaffRequest::Theme(settings.theme),
    ));
    blocks.extend(choice(
        scene,
        message_id::STAFF_DENSITY,
        &[
            (message_id::STAFF_DENSITY_AUTO, StaffRequest::Density(DensityChoice::Auto)),
            (message_id::STAFF_DENSITY_COMPACT, StaffRequest::Density(DensityChoice::Compact)),
            (message_id::STAFF_DENSITY_NORMAL, StaffRequest::Density(DensityChoice::Normal)),
            (message_id::STAFF_DENSITY_ROOMY, StaffRequest::Density(DensityChoice::Roomy)),
        ],
        StaffRequest::Density(settings.density),
    ));
    blocks
}

/// Returns the pages and requests. Their numbers apply while no row below is in focus.
fn pages(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let refused = scene.counters.refused.as_ref();
    let pages = [
        Some((message_id::STAFF_REVIEWS, StaffRequest::Open(StaffPage::Reviews))),
        Some((message_id::STAFF_WITHHELD, StaffRequest::Open(StaffPage::Withheld))),
        Some((message_id::STAFF_COUNTS, StaffRequest::Open(StaffPage::Counts))),
        Some((message_id::STAFF_TEST_CARD, StaffRequest::TestCard)),
        Some((message_id::STAFF_RELOAD, StaffRequest::Reload)),
        refused.map(|_| (message_id::STAFF_PROBLEMS, StaffRequest::Open(StaffPage::Diagnostics))),
        Some((message_id::STAFF_END, StaffRequest::End)),
    ];
    for (number, (word, request)) in (1..).zip(pages.into_iter().flatten()) {
        let choice = Choice::plain(Some(number), scene.phrase(word), Action::Staff(request));
        blocks.push(Block::Choice(choice));
    }
    blocks
}

/// Returns the date of the procedure of this visit, or of the next one.
fn date(scene: &Scene<'_>, model: &Model) -> [Block; 2] {
    // Once a treatment is chosen, the date is that of its times.
    let is_chosen = matches!(model.screen, Screen::Step(..));
    let say = |word: &str, arguments: &[(&str, Argument<'_>)]| {
        if is_chosen {
            scene.in_treatment_with(model, word, arguments)
        } else {
            scene.phrase_with(word, arguments)
        }
    };
    let move_by = |word, days| Button::plain(scene.phrase(word), Action::MoveDate(None, days));
    let (phrase, buttons) = match model.visit.appointment.date {
        Some(date) => {
            let date = scene.date(date);
            let buttons = vec![
                move_by(message_id::DATE_EARLIER, -1),
                move_by(message_id::DATE_LATER, 1),
                move_by(message_id::DATE_WEEK_EARLIER, -7),
                move_by(message_id::DATE_WEEK_LATER, 7),
                Button::plain(say(message_id::DATE_CLEAR, &[]), Action::SetDate(None, None)),
            ];
            (say(message_id::TIMELINE_DATE, &[("date", Argument::Text(&date))]), buttons)
        }
        // The first move sets it to today, if the clock can be trusted.
        None => {
            let set = scene.today.map(|_| move_by(message_id::TIMELINE_TODAY, 0));
            (say(message_id::TIMELINE_NO_DATE, &[]), set.into_iter().collect())
        }
    };
    [Block::Note(phrase, Tone::Strong), row(buttons)]
}

/// Returns each language by its own name; the first is marked.
fn languages(scene: &Scene<'_>) -> Vec<Button> {
    let languages = scene.library.languages().iter().enumerate();
    languages
        .map(|(index, language)| {
            let label = Phrase { text: language.name.clone(), direction: language.direction };
            let action = Action::Staff(StaffRequest::PutFirst(index));
            Button { is_chosen: index == 0, ..Button::plain(label, action) }
        })
        .collect()
}

fn choice(
    scene: &Scene<'_>,
    heading: &str,
    wishes: &[(&str, StaffRequest)],
    in_force: StaffRequest,
) -> [Block; 2] {
    let buttons = wishes.iter().map(|(word, request)| Button {
        is_chosen: *request == in_force,
        ..Button::plain(scene.phrase(word), Action::Staff(*request))
    });
    [Block::Heading(scene.phrase(heading)), row(buttons)]
}

/// Returns buttons in a row, with numbers that apply while the row is in focus.
fn row(buttons: impl IntoIterator<Item = Button>) -> Block {
    let numbered = buttons.into_iter().enumerate();
    let numbered = numbered.map(|(index, button)| Button { number: number_of(index), ..button });
    Block::Buttons(numbered.collect())
}

/// Returns the review of every treatment in every language.
fn reviews(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Title(scene.phrase(message_id::STAFF_REVIEWS))];
    for index in 0..scene.library.treatments().min(LISTED) {
        let treatment = scene.library.treatment(index);
        blocks.push(Block::Heading(scene.phrase(&treatment.title)));
        for language in scene.library.languages() {
            let state = scene.library.review(index, &language.tag, scene.today);
            let tone = if state.is_current() { Tone::Good } else { Tone::Warning };
            // In the direction of the page, so that it stands after its sign.
            blocks.push(Block::Note(scene.own(isolated(&language.name)), tone));
            blocks.push(said_of_review(scene, state));
        }
    }
    blocks.extend(more(scene));
    blocks
}

/// Returns the withheld claims with the reasons. They are in English, for staff alone.
fn withheld(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![
        Block::Title(scene.phrase(message_id::STAFF_WITHHELD)),
        Block::Note(scene.phrase(message_id::STAFF_WITHHELD_ABOUT), Tone::Quiet),
    ];
    for index in 0..scene.library.treatments().min(LISTED) {
        let treatment = scene.library.treatment(index);
        if treatment.withheld.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(scene.phrase(&treatment.title)));
        for withheld in &treatment.withheld {
            blocks.push(Block::Note(english(&withheld.claim), Tone::Listed(None)));
            blocks.push(Block::Note(english(&withheld.reason), Tone::Quiet));
        }
    }
    blocks.extend(more(scene));
    blocks
}

/// Treatments listed at most; `sabar claims` lists all.
const LISTED: usize = 30;

/// Returns the number of treatments that are not listed, if there are any.
fn more(scene: &Scene<'_>) -> Option<Block> {
    let more = scene.library.treatments().checked_sub(LISTED).filter(|more| *more > 0)?;
    let count = Argument::count(more);
    let phrase = scene.phrase_with(message_id::STAFF_MORE, &[("count", count)]);
    Some(Block::Note(phrase, Tone::Quiet))
}

fn counts(scene: &Scene<'_>) -> Vec<Block> {
    let counters = scene.counters;
    let rows = [
        (message_id::STAFF_COUNT_FINISHED, counters.finished),
        (message_id::STAFF_COUNT_LEFT, counters.left),
        (message_id::STAFF_COUNT_ALONE, counters.alone),
        (message_id::STAFF_COUNT_FAULTS, counters.faults),
        (message_id::STAFF_COUNT_RELOADS, counters.reloads),
    ];
    let rows = rows.map(|(word, count)| {
        Block::Note(scene.phrase_with(word, &[("count", Argument::Number(count))]), Tone::Plain)
    });
    let title = Block::Title(scene.phrase(message_id::STAFF_COUNTS));
    let about = Block::Note(scene.phrase(message_id::STAFF_COUNTS_ABOUT), Tone::Quiet);
    [title, about].into_iter().chain(rows).collect()
}

/// Diagnostics shown at most; `sabar check` prints all.
const SHOWN: usize = 20;

/// Returns the diagnostics of the failed reload.
fn problems(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![
        Block::Title(scene.phrase(message_id::STAFF_PROBLEMS)),
        Block::Note(scene.phrase(message_id::STAFF_REFUSED), Tone::Warning),
    ];
    let refused = scene.counters.refused.iter().flat_map(|problems| problems.iter());
    blocks.extend(
        refused.take(SHOWN).map(|it| Block::Note(english(&it.to_string()), Tone::Listed(None))),
    );
    blocks
}

fn english(text: &str) -> Phrase {
    Phrase { text: text.to_owned(), direction: Direction::LeftToRight }
}
