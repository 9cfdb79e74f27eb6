//! Nothing is cut at the edges of the screen: the row under the page, and buttons that scroll in and
//! out.

use std::rc::Rc;

use ratatui::layout::{Position, Rect};
use sabar::draw::chrome::More;
use sabar::draw::geometry::on_screen;
use sabar::draw::operation::DrawContent;
use sabar::draw::theme::Role;
use sabar_content::Standing;

use super::kiosk::{Kiosk, Showing, built_in, everything, theme};

#[test]
fn the_row_under_the_page_has_no_overlaps() {
    let library = built_in();
    let standings = [
        Standing::Agreed,
        Standing::Stated,
        Standing::Contested,
        Standing::Silent,
        Standing::Label,
    ];
    for language in library.languages() {
        for columns in 40..130 {
            let kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(columns, 12);
            for standing in standings.map(Some).into_iter().chain([None]) {
                for (above, below) in [(false, false), (false, true), (true, false), (true, true)] {
                    let more = More { above, below };
                    let pieces = kiosk.stage.chrome().status(&kiosk.scene(), standing, more);
                    let place = format!("{} {columns} {standing:?} {more:?}", language.tag);
                    let mut end = 0;
                    for piece in &pieces {
                        assert!(piece.rect.x >= end, "{place}");
                        end = piece.rect.right() + 1;
                    }
                    assert!(end <= columns, "{place}");
                    // Arrows are always shown, their word where there is room. A standing has its
                    // sign and its word, or neither.
                    let glyphs =
                        pieces.iter().filter(|it| matches!(it.content, DrawContent::Glyphs(_)));
                    let glyphs = glyphs.count();
                    let words = pieces.len() - glyphs;
                    let arrows = usize::from(above || below);
                    let all = usize::from(standing.is_some()) + arrows;
                    assert!((arrows..=all).contains(&glyphs), "{place}");
                    assert!(words >= glyphs - arrows, "{place}");
                    if columns >= 56 {
                        assert_eq!(glyphs, all, "{place}");
                    }
                    if columns >= 100 {
                        assert_eq!(words, all, "{place}");
                    }
                }
            }
        }
    }
}

/// Returns the buttons that are cut by a visible edge.
fn cut(kiosk: &Kiosk) -> Vec<Rect> {
    let window = kiosk.stage.window();
    let first = kiosk.stage.first_row(kiosk.model.place());
    let direction = kiosk.scene().direction();
    let shown = |row: u16| (first..first + window.height).contains(&row);
    let grounds = [Role::Button, Role::Chosen, Role::Focus].map(|role| theme().style(role).bg);
    let stops = kiosk.stage.front().targets.iter();
    let stops = stops.filter(|it| it.action.is_some() && it.rect.height <= 3);
    let is_cut = |rect: Rect| {
        let rows = rect.y..rect.bottom();
        rows.clone().any(shown) && !rows.clone().all(shown)
    };
    let cut: Vec<Rect> = stops.map(|it| it.rect).filter(|it| is_cut(*it)).collect();
    if cut.is_empty() {
        return cut;
    }
    let screen = kiosk.screen();
    let has_ground = |rect: &Rect| {
        let rows = (rect.y..rect.bottom()).filter(|row| shown(*row));
        let cells = rows.flat_map(|row| (rect.x..rect.right()).map(move |x| (x, row)));
        cells.into_iter().any(|(x, row)| {
            let rect = Rect::new(window.x + x, window.y + row - first, 1, 1);
            let at = on_screen(rect, kiosk.stage.screen_area(), direction);
            grounds.contains(&Some(screen[Position::new(at.x, at.y)].bg))
        })
    };
    cut.into_iter().filter(has_ground).collect()
}

#[test]
fn a_button_at_an_edge_is_drawn_whole_or_not_at_all() {
    let library = built_in();
    for language in library.languages() {
        for size in [(40, 12), (56, 16), (80, 24), (100, 30), (100, 33), (120, 40)] {
            let kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(size.0, size.1);
            for showing in everything(&library) {
                let mut kiosk = kiosk.clone().show(showing);
                // Row after row, as a finger scrolls.
                for row in 0..kiosk.stage.front().height {
                    let mut place = kiosk.model.place();
                    let tops = &kiosk.stage.front().tops;
                    place.top = tops.partition_point(|top| *top <= row).saturating_sub(1);
                    place.rows = row - tops.get(place.top).copied().unwrap_or(0);
                    kiosk.model.set_place(place);
                    let Showing { screen, overlay, .. } = showing;
                    let cut = cut(&kiosk);
                    assert!(
                        cut.is_empty(),
                        "{} {size:?} {screen:?} {overlay:?} {row}: {cut:?}\n{}",
                        language.tag,
                        kiosk.text()
                    );
                    if row > 40 {
                        break;
                    }
                }
            }
        }
    }
}

/// Returns true if the row of the page has more than the sides of a frame; `None` if it is not shown.
fn has_text(kiosk: &Kiosk, row: u16) -> Option<bool> {
    let window = kiosk.stage.window();
    let first = kiosk.stage.first_row(kiosk.model.place());
    let row = row.checked_sub(first).filter(|row| *row < window.height)?;
    let text = kiosk.text();
    let line = text.lines().nth(usize::from(window.y + row))?;
    Some(line.contains(|c: char| !" ║┊▌▐".contains(c)))
}

#[test]
fn the_heading_of_a_frame_is_shown_with_the_first_row_of_its_text() {
    for (columns, rows) in [(100, 30), (80, 24), (56, 16)] {
        for tag in ["ar", "id", "it"] {
            let kiosk = Kiosk::start(tag).sized(columns, rows);
            for showing in everything(&built_in()) {
                let mut kiosk = kiosk.clone().show(showing);
                loop {
                    for heading in kiosk.stage.front().frame_headings.clone() {
                        let last = heading.end.checked_sub(1).filter(|it| heading.contains(it));
                        let is_shown = last.is_some_and(|row| has_text(&kiosk, row) == Some(true));
                        assert!(
                            !is_shown || has_text(&kiosk, heading.end) != Some(false),
                            "{tag} {columns}×{rows}\n{}",
                            kiosk.text()
                        );
                    }
                    let before = kiosk.model.place();
                    kiosk = kiosk.press("pagedown");
                    if kiosk.model.place() == before {
                        break;
                    }
                }
            }
        }
    }
}
