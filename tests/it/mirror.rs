//! Mirror: a screen read from the right is the mirror image of one read from the left, box for box.

use std::rc::Rc;

use ratatui::layout::Rect;
use sabar::draw::geometry::{mirror, mirror_glyph};
use sabar::draw::operation::{DrawContent, DrawOp};
use sabar::model::{Overlay, StaffPage};
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_text::Direction;

use super::content::data;
use super::kiosk::{Kiosk, Showing, built_in, everything, roles};

const SIZES: [(u16, u16); 3] = [(120, 40), (80, 24), (56, 16)];

/// Returns the built-in content in Italian alone, under the tag `tag`.
fn italian_as(tag: &str) -> Rc<Library> {
    let shipped = Files::built_in();
    let mut files = Files::new();
    for path in shipped.under("seeds/").chain(shipped.under("locales/it/")) {
        let path_here = path.replace("locales/it/", &format!("locales/{tag}/"));
        files.insert(path_here, shipped.bytes(path).unwrap());
    }
    // A timeline that begins before its appointment is mirrored too.
    for path in ["seeds/treatments/scope.toml", "locales/it/treatments/scope.ftl"] {
        let text = std::fs::read_to_string(data("plan").join(path)).unwrap();
        // Hours are written by CLDR: of two figures in any case.
        let text = text.replace("08:00", "10:00");
        files.insert(path.replace("locales/it/", &format!("locales/{tag}/")), text);
    }
    Rc::new(Library::new(files, Numerals::Locale))
}

/// The rectangles of pieces where they stand on the screen.
fn on_screen(kiosk: &Kiosk, pieces: &[DrawOp]) -> Vec<Rect> {
    pieces.iter().map(|piece| placed(kiosk, piece.rect)).collect()
}

fn placed(kiosk: &Kiosk, rect: Rect) -> Rect {
    match kiosk.scene().direction() {
        Direction::LeftToRight => rect,
        Direction::RightToLeft => mirror(rect, kiosk.stage.screen_area()),
    }
}

fn mirrored(kiosk: &Kiosk, rects: &[Rect]) -> Vec<Rect> {
    rects.iter().map(|rect| mirror(*rect, kiosk.stage.screen_area())).collect()
}

fn reversed(rows: &[String]) -> Vec<String> {
    rows.iter().map(|row| row.chars().rev().collect()).collect()
}

/// Both kiosks on everything there is to show, with answers, at the start and further down.
fn on_everything(see: impl Fn(&Kiosk, &Kiosk, &str)) {
    let (left, right) = (italian_as("it"), italian_as("he"));
    for (columns, rows) in SIZES {
        let left = Kiosk::with(Rc::clone(&left), "it").for_clinic("it");
        let right = Kiosk::with(Rc::clone(&right), "he").for_clinic("he");
        let [left, right] = [left, right].map(|kiosk| {
            let mut kiosk = kiosk.sized(columns, rows).visited();
            // Dates are written in Hebrew by CLDR, in any case.
            kiosk.model.visit.appointment.date = None;
            kiosk
        });
        for showing in everything(&left.library) {
            // What is in English for staff is never read from the right.
            if showing.overlay == Some(Overlay::Staff(StaffPage::Withheld)) {
                continue;
            }
            for keys in ["", "down down", "pagedown down"] {
                let is_rest = showing.screen == sabar::model::Screen::Rest;
                let keys = if is_rest { "" } else { keys };
                let left = left.clone().show(showing).press(keys);
                let right = right.clone().show(showing).press(keys);
                see(&left, &right, &format!("{columns}×{rows}, {keys:?}, {showing:?}"));
            }
        }
    }
}

/// Every box is mirrored.
fn has_boxes_mirrored(left: &Kiosk, right: &Kiosk, place: &str) {
    let pieces = |kiosk: &Kiosk| {
        let stage = &kiosk.stage;
        let mut all = on_screen(kiosk, &stage.chrome().operations);
        all.extend(on_screen(kiosk, &stage.chrome().dialog_operations()));
        all
    };
    assert_eq!(pieces(left), mirrored(right, &pieces(right)), "around the sheet, {place}");
    let rects = |kiosk: &Kiosk| -> Vec<Rect> {
        kiosk.stage.front().operations.iter().map(|piece| piece.rect).collect()
    };
    assert_eq!(rects(left), rects(right), "on the sheet, {place}");
    let windows = [left.stage.window(), right.stage.window()];
    assert_eq!(windows[0], windows[1], "the window, {place}");
}

/// Every cell's role is mirrored, and signs and frames are cell by cell.
fn has_cells_mirrored(left: &Kiosk, right: &Kiosk, place: &str) {
    let (here, there) = (left.screen(), right.screen());
    let [roles, mirrored] = [&here, &there].map(roles);
    assert_eq!(roles.join("\n"), reversed(&mirrored).join("\n"), "{place}");
    let first = left.stage.first_row(left.model.place());
    let window = left.stage.window();
    for piece in &left.stage.front().operations {
        let DrawContent::Glyphs(_) = piece.content else { continue };
        let row = piece.rect.y.checked_sub(first).filter(|row| *row < window.height);
        let (Some(row), None) = (row, piece.only_for) else { continue };
        for x in piece.rect.x + window.x..piece.rect.right() + window.x {
            let y = window.y + row;
            let glyph = here[(x, y)].symbol().chars().next().map(mirror_glyph);
            let mirror = there[(here.area.right() - 1 - x, y)].symbol().chars().next();
            assert_eq!(glyph, mirror, "{x},{y}, {place}");
        }
    }
}

/// A touch finds the same thing on both sides.
fn has_touches_mirrored(left: &Kiosk, right: &Kiosk, place: &str) {
    let area = left.stage.screen_area();
    for at in area.positions().step_by(3) {
        let here = left.stage.touched(&left.model, (at.x, at.y));
        let there = (area.right() - 1 - at.x, at.y);
        assert_eq!(here, right.stage.touched(&right.model, there), "{at:?}, {place}");
    }
}

#[test]
fn the_same_words_read_from_the_right_are_mirrored() {
    on_everything(|left, right, place| {
        has_boxes_mirrored(left, right, place);
        has_cells_mirrored(left, right, place);
        has_touches_mirrored(left, right, place);
    });
}

#[test]
fn arabic_and_italian_have_bar_body_and_dialog_mirrored() {
    let library = built_in();
    for (columns, rows) in SIZES {
        let [left, right] = ["it", "ar"]
            .map(|tag| Kiosk::with(Rc::clone(&library), tag).sized(columns, rows).visited());
        // The room of a code depends on its text.
        let is_code = |it: &Showing| matches!(it.overlay, Some(Overlay::Codes(_)));
        for showing in everything(&library).into_iter().filter(|it| !is_code(it)) {
            let (left, right) = (left.clone().show(showing), right.clone().show(showing));
            let boxes = |kiosk: &Kiosk| {
                let chrome = kiosk.stage.chrome();
                let bar = chrome.operations.first().unwrap().rect;
                // A dialog is as high as its words.
                let inner = Rect { y: 0, height: 0, ..chrome.dialog_inner() };
                let level = |rect: Rect| Rect { height: 0, ..rect };
                let boxes = vec![bar, level(chrome.body), level(chrome.page_area), inner];
                boxes.into_iter().map(|rect| placed(kiosk, rect)).collect::<Vec<_>>()
            };
            let place = format!("{columns}×{rows}, {showing:?}");
            assert_eq!(boxes(&left), mirrored(&right, &boxes(&right)), "{place}");
        }
    }
}

#[test]
fn the_way_to_the_emergency_panel_is_at_the_end_of_the_bar() {
    let library = built_in();
    for (columns, rows) in SIZES {
        for showing in everything(&library) {
            for (tag, is_arabic) in [("ar", true), ("id", false), ("it", false)] {
                let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(columns, rows);
                let kiosk = kiosk.show(showing);
                let corner = if is_arabic { 0 } else { columns - 1 };
                let kiosk = kiosk.touch(corner, 0);
                assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency), "{tag}, {showing:?}");
            }
        }
    }
}

#[test]
fn the_clinics_name_begins_where_the_words_below_it_begin() {
    for (tag, is_arabic) in [("ar", true), ("id", false), ("it", false)] {
        let mut kiosk = Kiosk::start(tag);
        kiosk.settings.clinic_name = Some("San Marco".to_owned());
        kiosk.lay_out();
        let screen = kiosk.screen();
        let row = |y: u16| -> String {
            (0..screen.area.width).map(|x| screen[(x, y)].symbol().to_owned()).collect()
        };
        let start = |row: &str| {
            let seen: Vec<char> =
                if is_arabic { row.chars().rev().collect() } else { row.chars().collect() };
            seen.iter().position(|c| !c.is_whitespace())
        };
        let rows: Vec<String> = (0..screen.area.height).map(row).collect();
        let name = rows.iter().position(|row| row.contains("San Marco")).unwrap();
        let below = rows[name + 1..].iter().find_map(|row| start(row));
        assert_eq!(start(&rows[name]), below, "{tag}: {rows:#?}");
    }
}
