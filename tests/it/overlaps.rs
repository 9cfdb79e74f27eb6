//! Overlaps: what is meant to be read stands on the screen as it was meant, whatever else is drawn.
//!
//! Every text that a widget draws is compared with the cells that stand there at the end.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use sabar::draw::chrome::More;
use sabar::draw::geometry::on_screen;
use sabar::draw::operation::{DrawContent, DrawOp, PagePart};
use sabar::model::action::Action;
use sabar::model::{Place, Screen};
use sabar::settings::Settings;
use sabar_content::library::Library;

use super::fits::{LONGER, assert_none, with_longer_language};
use super::kiosk::{Kiosk, built_in, everything};

/// From the smallest terminal on, with widths at which other things fit into a row.
const SIZES: [(u16, u16); 8] =
    [(40, 12), (44, 12), (40, 14), (49, 13), (56, 16), (66, 19), (80, 12), (40, 24)];

/// The cells of a rectangle, left to right.
fn cells(screen: &Buffer, rect: Rect) -> String {
    (rect.left()..rect.right()).map(|x| screen[(x, rect.y)].symbol()).collect()
}

/// Returns the text at `rect` that is meant and what is shown instead, if that is something else.
/// A text that the edge of a window would cut is not drawn at all.
fn overdrawn(kiosk: &Kiosk, screen: &Buffer, (piece, rect): (&DrawOp, Rect)) -> Option<String> {
    let DrawContent::Line(line) = &piece.content else { return None };
    let rect = on_screen(rect, screen.area, kiosk.scene().direction());
    let (meant, shown) = (line.to_visual_string(), cells(screen, rect));
    let part = if kiosk.stage.goes_on(&kiosk.model) { PagePart::BeforeEnd } else { PagePart::End };
    let is_of_other_part = piece.only_while.is_some_and(|it| it != part);
    let is_hidden = shown.trim().is_empty() || piece.only_for.is_some() || is_of_other_part;
    (shown != meant && !is_hidden).then(|| format!("{meant:?} is shown as {shown:?}"))
}

/// Everything that is drawn over by something else.
fn all_overdrawn(kiosk: &Kiosk) -> Vec<String> {
    let screen = kiosk.screen();
    let (stage, scene, model) = (&kiosk.stage, kiosk.scene(), &kiosk.model);
    let chrome = stage.chrome();
    let rows = stage.shown_rows(model.place());
    let hints = stage.hints(model).map(|row| row.operations.clone()).unwrap_or_default();
    let more = More { above: rows.start > stage.front().head, below: stage.goes_on(model) };
    let focus = stage.front().targets.get(model.place().focus);
    let focus = focus.filter(|target| stage.shown(target.rect, &rows).is_some());
    let standing = focus.and_then(|target| target.statement).map(|(_, standing)| standing);
    let status = chrome.status(&scene, standing, more);
    let fixed = [chrome.operations.clone(), hints, status].concat();
    let mut all: Vec<(&DrawOp, Rect)> = fixed.iter().map(|piece| (piece, piece.rect)).collect();
    let front = &stage.front().operations;
    all.extend(front.iter().filter_map(|piece| Some((piece, stage.shown(piece.rect, &rows)?))));
    let arrows = |(piece, _): &(&DrawOp, Rect)| matches!(&piece.content, DrawContent::Glyphs(glyphs) if glyphs.contains(['△', '▽']));
    let lost = all.iter().filter(|it| arrows(it)).filter(|(piece, rect)| {
        let rect = on_screen(*rect, screen.area, scene.direction());
        piece.rect.y + 1 >= screen.area.height && !cells(&screen, rect).contains(['△', '▽'])
    });
    let lost: Vec<String> = lost.map(|_| "the arrows are drawn over".to_owned()).collect();
    all.iter().filter_map(|it| overdrawn(kiosk, &screen, *it)).chain(lost).collect()
}

/// Looks at a screen at its top and after each of some keys.
fn look(kiosk: &Kiosk, place: &str, wrong: &mut Vec<String>) {
    let mut kiosk = kiosk.clone();
    kiosk.model.set_place(Place::default());
    let keys = [Action::PageDown, Action::Down, Action::Down, Action::PageDown, Action::PageUp];
    let was = kiosk.model.screen;
    for key in std::iter::once(None).chain(keys.map(Some)) {
        if let Some(key) = key.filter(|_| was != Screen::Rest) {
            kiosk.act(key);
        }
        let found = all_overdrawn(&kiosk);
        wrong.extend(found.into_iter().map(|what| format!("{place}, {key:?}: {what}")));
    }
}

fn everywhere(sizes: &[(u16, u16)], library: &Rc<Library>, tag: &str, change: impl Fn(&mut Kiosk)) {
    let mut wrong = Vec::new();
    for &(columns, rows) in sizes {
        let fresh = Kiosk::with(Rc::clone(library), tag).sized(columns, rows);
        for mut kiosk in [fresh.clone(), fresh.visited()] {
            change(&mut kiosk);
            for showing in everything(library) {
                let place = format!("{tag}, {columns}×{rows}, {showing:?}");
                look(&kiosk.clone().show(showing), &place, &mut wrong);
            }
        }
    }
    assert_none(&wrong);
}

/// Looks at each size in one language of three, or in all of them.
fn in_languages(sizes: &[(u16, u16)], is_all: bool, change: impl Fn(&mut Kiosk)) {
    let library = built_in();
    for (first, language) in library.languages().iter().enumerate() {
        let some: Vec<_> = sizes.iter().copied().skip(first).step_by(3).collect();
        let sizes = if is_all { sizes } else { &some };
        everywhere(sizes, &library, &language.tag, &change);
    }
}

/// Sizes on which two languages stand below each other.
const STACKED: [(u16, u16); 5] = [(40, 12), (49, 13), (56, 16), (80, 12), (40, 24)];

/// `nothing_is_drawn_over_another_text_in_any_size_and_language` has all languages in each size.
#[test]
fn nothing_is_drawn_over_another_text() {
    in_languages(&SIZES, false, |_| {});
}

#[test]
fn nothing_is_drawn_over_another_text_with_two_languages_beside_each_other() {
    in_languages(&STACKED, false, |kiosk| kiosk.model.is_beside = true);
}

#[test]
fn nothing_is_drawn_over_another_text_with_longer_messages() {
    everywhere(&SIZES, &with_longer_language(), LONGER, |_| {});
}

/// `cargo test --release --test it -- --ignored`
#[test]
#[ignore = "repeats what one language of three shows"]
fn nothing_is_drawn_over_another_text_in_any_size_and_language() {
    in_languages(&SIZES, true, |_| {});
    in_languages(&STACKED, true, |kiosk| kiosk.model.is_beside = true);
}

#[test]
fn at_rest_nothing_is_drawn_over_another_text_with_the_farewell_and_the_clinic() {
    let library = built_in();
    let mut wrong = Vec::new();
    for language in library.languages() {
        let names = [None, Some("Studio medico Rossi e Bianchi, via Garibaldi"), Some("عيادة")];
        for (columns, rows) in (40..=64).step_by(4).flat_map(|it| (12..=20).map(move |y| (it, y))) {
            for (name, farewell) in names.iter().flat_map(|it| [(it, false), (it, true)]) {
                let mut kiosk = Kiosk::with(Rc::clone(&library), &language.tag);
                let clinic_name = name.map(str::to_owned);
                kiosk.settings = Settings { clinic_name, ..kiosk.settings };
                kiosk.model.farewell = farewell;
                let kiosk = kiosk.sized(columns, rows);
                let place = format!("{}, {columns}×{rows}, {name:?}, {farewell}", language.tag);
                look(&kiosk, &place, &mut wrong);
                let (page, window) = (kiosk.stage.screen_layout(), kiosk.stage.window());
                if page.height > window.height {
                    wrong.push(format!("{place}: {} rows of {}", page.height, window.height));
                }
            }
        }
    }
    assert_none(&wrong);
}
