//! Every size of the terminal shows a page or the message that it is too small.

use std::rc::Rc;

use ratatui::buffer::{Buffer, Cell};
use sabar::draw::LEAST;
use sabar::draw::theme::Role;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen};
use sabar_content::l10n::message_id;
use sabar_content::library::Library;

use super::kiosk::{Kiosk, Showing, built_in, everything, in_rows, theme};

/// The signs of a page: the way to the emergency panel, and the language that is spoken, or the key
/// for all languages where they have no room.
const EMERGENCY: &str = "▲";
const LANGUAGES: [&str; 2] = ["✓", "L"];

/// All screens in every language, in an endless cycle.
fn turns(library: &Library) -> impl Iterator<Item = (String, Showing)> + Clone {
    let tags = library.languages().iter().map(|it| it.tag.clone());
    let all = everything(library);
    let pairs: Vec<(String, Showing)> =
        tags.flat_map(|tag| all.clone().into_iter().map(move |it| (tag.clone(), it))).collect();
    pairs.into_iter().cycle()
}

/// Shows the next `each` screens at every size, at rest and after a key.
fn at_sizes(sizes: impl Iterator<Item = (u16, u16)>, each: usize) {
    let library = built_in();
    let mut turns = turns(&library);
    for (columns, rows) in sizes {
        for (tag, showing) in turns.by_ref().take(each) {
            let kiosk = Kiosk::with(Rc::clone(&library), &tag).visited();
            let mut kiosk = kiosk.sized(columns, rows).show(showing);
            is_right(&kiosk, showing);
            kiosk.act(Action::PageDown);
            kiosk.act(Action::Down);
            is_right(&kiosk.touch(columns / 2, rows / 2), showing);
        }
    }
}

#[track_caller]
fn is_right(kiosk: &Kiosk, showing: Showing) {
    let (columns, rows) = kiosk.model.size;
    let buffer = kiosk.screen();
    let text = in_rows(&buffer, Cell::symbol).join("\n");
    let place = format!("{columns}×{rows}, {showing:?}\n{text}");
    let obeyed = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!buffer.content().iter().any(|cell| cell.symbol().contains(obeyed)), "{place}");
    if columns >= LEAST.0 && rows >= LEAST.1 {
        let shows = |sign: &str| buffer.content().iter().any(|cell| cell.symbol() == sign);
        let is_rest = kiosk.model.screen == Screen::Rest && kiosk.model.overlay.is_none();
        assert!(shows(EMERGENCY) && (is_rest || LANGUAGES.into_iter().any(shows)), "{place}");
        let is_covered = kiosk.model.overlay.is_some_and(Overlay::is_cover);
        assert!(is_covered || text.trim().len() > 100, "{place}");
    } else {
        says_only_that_it_is_too_small(kiosk, (&buffer, &text), &place);
    }
}

/// The sentence, as much of it as there is room for, and nothing else.
#[track_caller]
fn says_only_that_it_is_too_small(kiosk: &Kiosk, (buffer, text): (&Buffer, &str), place: &str) {
    let (columns, rows) = kiosk.model.size;
    let sentence = kiosk.scene().phrase(message_id::TOO_SMALL);
    let lines = sabar_text::layout(&sentence.text, sentence.direction, columns);
    let lines = lines.lines().iter().take(rows.into());
    let expected: Vec<String> =
        lines.map(|line| line.to_visual_string().trim().to_owned()).collect();
    let shown: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(shown, expected.iter().map(String::as_str).collect::<Vec<_>>(), "{place}");
    let plain = theme().style(Role::Body);
    let is_plain = |cell: &Cell| Some(cell.bg) == plain.bg;
    assert!(buffer.content().iter().all(is_plain), "{place}");
}

#[test]
fn every_small_size_shows_a_page_or_says_that_it_is_too_small() {
    at_sizes((1..=60).flat_map(|columns| (1..=20).map(move |rows| (columns, rows))), 1);
}

#[test]
fn every_screen_is_shown_on_the_edge_of_too_small() {
    let (columns, rows) = LEAST;
    let each = turns_in_all();
    at_sizes([(columns, rows), (columns - 1, rows), (columns, rows - 1)].into_iter(), each);
}

fn turns_in_all() -> usize {
    let library = built_in();
    everything(&library).len() * library.languages().len()
}

#[test]
fn large_sizes_show_a_page() {
    let columns = (61..=500).step_by(73).chain([500]);
    at_sizes(
        columns.flat_map(|columns| {
            (21..=200).step_by(41).chain([200]).map(move |rows| (columns, rows))
        }),
        3,
    );
}

/// `cargo test --release --test it -- --ignored`
#[test]
#[ignore = "takes minutes"]
fn every_size_there_is_shows_a_page_or_says_that_it_is_too_small() {
    at_sizes((1..=500).flat_map(|columns| (1..=200).map(move |rows| (columns, rows))), 1);
}
