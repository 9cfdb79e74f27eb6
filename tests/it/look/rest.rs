//! The rest screen: all languages greet at once and nothing moves, or they take turns in one place.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use ratatui::layout::Rect;
use sabar::draw::chrome::ALL_GREET_FROM;
use sabar::draw::letters::large;
use sabar::draw::theme::Role;
use sabar::model::Screen;
use sabar::model::action::Action;
use sabar_text::{Direction, Line};

use super::super::kiosk::{Kiosk, built_in};
use super::super::readers::{SIZES, with_further_languages};
use super::rules::Frame;

/// Rule 14. The farewell is gone after a while, and the greeting back.
pub fn stands_still(frame: &Frame<'_>) -> Vec<String> {
    let model = &frame.kiosk.model;
    let is_rest = model.screen == Screen::Rest && model.overlay.is_none();
    if !is_rest || model.size.0 < ALL_GREET_FROM || model.farewell {
        return Vec::new();
    }
    let mut kiosk = frame.kiosk.clone();
    let screen = kiosk.screen();
    let moves = (0..=60).filter(|seconds| {
        kiosk.act(Action::Elapsed(Duration::from_secs(*seconds)));
        kiosk.screen() != screen
    });
    moves.map(|seconds| format!("another screen after {seconds} s")).take(1).collect()
}

#[test]
fn at_rest_all_languages_greet_at_once() {
    let library = built_in();
    for (columns, rows) in [(120, 40), (100, 30)] {
        for language in library.languages() {
            let kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(columns, rows);
            let text = kiosk.text();
            for (index, spoken) in library.languages().iter().enumerate() {
                let target = kiosk.stage.front().targets[index].rect;
                let what = library.localizer(index).get("rest-what");
                let is_shown = |width: u16| {
                    let lines = sabar_text::layout(&what, spoken.direction, width);
                    lines.lines().iter().all(|line| text.contains(&line.to_visual_string()))
                };
                assert!((20..target.width).any(is_shown), "{}: {text}", spoken.tag);
                let rows = large(&spoken.name, spoken.direction, target.width - 2).unwrap();
                assert!(stand_in_one_column(&rows, &text), "{}: {text}", spoken.tag);
            }
        }
    }
}

#[test]
fn at_rest_the_rows_of_a_large_name_are_not_shifted() {
    let library = built_in();
    for (index, language) in library.languages().iter().enumerate() {
        let kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(80, 24);
        let language = library.localizer(index).language();
        let rows = large(&language.name, language.direction, 72).unwrap();
        let text = kiosk.text();
        assert!(stand_in_one_column(&rows, &text), "{text}");
    }
}

/// Returns true if all rows of a large name begin in the same column.
fn stand_in_one_column(rows: &[Line], text: &str) -> bool {
    let columns_of = |row: &Line| -> BTreeSet<usize> {
        let row = row.to_visual_string();
        let before = text.lines().filter_map(|line| line.split_once(&row));
        before.map(|(before, _)| before.chars().count()).collect()
    };
    let rows = rows.iter().filter(|row| row.width() > 0);
    rows.map(columns_of).reduce(|one, other| &one & &other).is_some_and(|it| it.len() == 1)
}

#[test]
fn at_rest_no_language_looks_chosen() {
    let library = built_in();
    for language in library.languages() {
        for (columns, rows) in SIZES {
            let kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(columns, rows);
            assert!(!kiosk.text().contains('✓'));
            assert!(kiosk.roles().iter().all(|row| !row.contains(['A', 'C'])));
        }
    }
}

#[test]
fn on_a_small_screen_the_greeting_turns_and_the_cards_keep_their_places() {
    let library = built_in();
    let mut kiosk = Kiosk::with(Rc::clone(&library), "it").sized(56, 16);
    let cards = |kiosk: &Kiosk| -> Vec<Rect> {
        kiosk.stage.front().targets.iter().map(|target| target.rect).collect()
    };
    let before = cards(&kiosk);
    assert_eq!(before.len(), library.languages().len());
    let mut greetings = BTreeSet::new();
    for seconds in 0..60 {
        kiosk.act(Action::Elapsed(Duration::from_secs(seconds)));
        assert_eq!(cards(&kiosk), before);
        greetings.insert(kiosk.text());
    }
    assert_eq!(greetings.len(), library.languages().len());
}

#[test]
fn cards_stand_in_the_same_order_whatever_language_is_in_focus() {
    let library = built_in();
    for (columns, rows) in SIZES {
        let orders: BTreeSet<Vec<u16>> = library
            .languages()
            .iter()
            .map(|language| {
                let kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(columns, rows);
                let window = kiosk.stage.window();
                let left = |rect: Rect| match language.direction {
                    Direction::LeftToRight => window.x + rect.x,
                    Direction::RightToLeft => columns - window.x - rect.right(),
                };
                kiosk.stage.front().targets.iter().map(|target| left(target.rect)).collect()
            })
            .collect();
        assert_eq!(orders.len(), 1, "{columns}×{rows}: {orders:?}");
    }
}

#[test]
fn the_arrow_to_the_right_moves_to_the_card_at_the_right() {
    let library = built_in();
    let tags: Vec<&str> = library.languages().iter().map(|it| it.tag.as_str()).collect();
    let mut kiosk = Kiosk::with(Rc::clone(&library), tags[0]);
    for tag in &tags[1..] {
        kiosk = kiosk.press("right");
        assert_eq!(library.languages()[kiosk.model.language].tag, *tag);
        assert_eq!(kiosk.model.screen, Screen::Rest);
    }
    for tag in tags[..tags.len() - 1].iter().rev() {
        kiosk = kiosk.press("left");
        assert_eq!(library.languages()[kiosk.model.language].tag, *tag);
    }
}

/// The text above the cards and below them stands in their columns.
#[test]
fn at_rest_all_text_begins_in_one_column_and_the_cards_end_with_it() {
    for library in [built_in(), with_further_languages()] {
        for language in library.languages() {
            for (columns, rows) in SIZES {
                let mut kiosk =
                    Kiosk::with(Rc::clone(&library), &language.tag).sized(columns, rows);
                kiosk.model.farewell = true;
                kiosk.lay_out();
                let place = format!("{} {columns}×{rows}\n{}", language.tag, kiosk.text());
                let layout = kiosk.stage.front();
                let column = |role: Role| {
                    let operations = layout.operations.iter().filter(|it| it.role == role);
                    operations.map(|it| it.rect.x).min()
                };
                let said = column(Role::Heading).or(column(Role::Title));
                assert_eq!(column(Role::Good), said.or(column(Role::Body)), "{place}");
                let end = layout.targets.iter().map(|it| it.rect.right()).max();
                let is_even = columns >= ALL_GREET_FROM;
                assert!(is_even || end == Some(layout.width), "{end:?} {place}");
            }
        }
    }
}
