//! Two or three languages side by side in the preview, the same statement in the same rows.

use std::collections::BTreeSet;
use std::rc::Rc;

use ratatui::layout::Rect;
use sabar::draw::operation::{DrawContent, DrawOp};
use sabar::draw::page_layout::sides::Arrangement;
use sabar::model::action::{Action, Farewell};
use sabar::model::{Screen, Step};
use sabar_content::library::Library;

use super::beside::{on_every_screen, sides, writer};
use super::clinic;
use super::fits::{assert_none, cut};
use super::kiosk::{Kiosk, Showing, built_in};

const WIDE: (u16, u16) = (160, 45);
/// Columns between two languages.
const BETWEEN: u16 = 3;

fn tags(kiosk: &Kiosk) -> Vec<String> {
    sides(kiosk).iter().map(|side| side.words.language().tag.clone()).collect()
}

/// Every writer of a language, on a terminal for two and on one for three.
fn everywhere(library: &Rc<Library>, see: impl Fn(&Kiosk) -> Vec<String>) {
    let mut wrong = Vec::new();
    for language in library.languages() {
        for size in [(100, 30), (150, 40), WIDE] {
            let kiosk = writer(library, &language.tag, size);
            wrong.extend(on_every_screen(&kiosk, &see));
        }
    }
    assert_none(&wrong);
}

/// Returns the columns of the page in front.
fn columns(kiosk: &Kiosk) -> Vec<Rect> {
    let sheet = kiosk.stage.front();
    let count = u16::try_from(sides(kiosk).len()).unwrap();
    let width = (sheet.width - BETWEEN * (count - 1)) / count;
    let rows = sheet.height + sheet.foot;
    let column = |index| Rect::new(index * (width + BETWEEN), 0, width, rows);
    (0..count).map(column).collect()
}

fn is_edge(piece: &DrawOp, columns: &[Rect]) -> bool {
    let edges = columns.iter().skip(1).map(|column| column.x - BETWEEN + BETWEEN / 2);
    let is_line = matches!(&piece.content, DrawContent::Glyphs(glyphs) if glyphs == "│");
    is_line && edges.into_iter().any(|x| x == piece.rect.x)
}

/// Returns lines, pictures, backgrounds and focus targets that are in more than one column.
fn across_columns(kiosk: &Kiosk) -> Vec<String> {
    let (sheet, columns) = (kiosk.stage.front(), columns(kiosk));
    let pieces = sheet.operations.iter().filter(|piece| !is_edge(piece, &columns));
    let rects = pieces.map(|piece| piece.rect).chain(sheet.targets.iter().map(|stop| stop.rect));
    let is_inside = |rect: &Rect| columns.iter().any(|it| it.intersection(*rect) == *rect);
    let outside = rects.filter(|rect| !is_inside(rect));
    outside.map(|rect| format!("{rect:?} is in none of {columns:?}")).collect()
}

/// Returns blocks whose first row differs between columns.
fn tops_apart(kiosk: &Kiosk) -> Vec<String> {
    let (sheet, columns) = (kiosk.stage.front(), columns(kiosk));
    let ends = sheet.tops.iter().skip(1).copied().chain([sheet.height + sheet.foot]);
    let mut found = Vec::new();
    for (&top, end) in sheet.tops.iter().zip(ends) {
        let first = |column: &Rect| {
            let within = Rect { y: top, height: end - top, ..*column };
            let pieces = sheet.operations.iter().filter(|piece| within.contains(piece.rect.into()));
            let lines = pieces.filter(|piece| matches!(piece.content, DrawContent::Line(_)));
            lines.map(|line| line.rect.y).min()
        };
        let rows: BTreeSet<_> = columns.iter().map(first).collect();
        if rows.len() > 1 {
            found.push(format!("the block at row {top} begins in the rows {rows:?}"));
        }
    }
    found
}

#[test]
fn blocks_are_aligned_and_stay_in_their_column() {
    everywhere(&built_in(), |kiosk| {
        let seen = sides(kiosk).len();
        let expected = if kiosk.model.size.0 < 150 { 2 } else { 3 };
        assert_eq!(seen, expected, "{:?}", kiosk.model.size);
        [across_columns(kiosk), tops_apart(kiosk)].concat()
    });
}

#[test]
fn blocks_of_a_clinic_s_content_are_aligned_too() {
    everywhere(&clinic::library(), |kiosk| {
        [across_columns(kiosk), tops_apart(kiosk), cut(kiosk)].concat()
    });
}

#[test]
fn each_language_stands_in_its_own_direction() {
    let kiosk = writer(&built_in(), "ar", WIDE);
    let showing = Showing { treatment: 0, screen: Screen::Step(Step::Summary, 0), overlay: None };
    let (arabic, others) = (kiosk.clone().show(showing), kiosk.press_language("id").show(showing));
    let begins = |kiosk: &Kiosk, tag: &str| {
        let side = sides(kiosk).into_iter().find(|it| it.words.language().tag == tag).unwrap();
        let title = side.phrase("step-summary");
        let title = sabar_text::single_line(&title.text, title.direction).to_visual_string();
        kiosk.find(&title).unwrap_or_else(|| panic!("no {title}:\n{}", kiosk.text())).0
    };
    // The Arabic writer's own language is on the right.
    assert!(begins(&arabic, "ar") > begins(&arabic, "it"));
    assert!(begins(&arabic, "it") > begins(&arabic, "id"));
    // Indonesian, Italian, Arabic: from left to right.
    assert!(begins(&others, "id") < begins(&others, "it"));
    assert!(begins(&others, "it") < begins(&others, "ar"));
}

#[test]
fn switching_rotates_the_columns() {
    let kiosk = writer(&clinic::library(), "ar", WIDE);
    let kiosk =
        kiosk.show(Showing { treatment: 0, screen: Screen::Step(Step::Summary, 0), overlay: None });
    // What is translated from stands beside it first.
    assert_eq!(tags(&kiosk), ["ar", "it", "he"]);
    let kiosk = kiosk.press_language("it");
    assert_eq!(tags(&kiosk), ["it", "ro", "ar"]);
    let kiosk = kiosk.press_language("ro");
    assert_eq!(tags(&kiosk), ["ro", "it", "ar"]);
}

#[test]
fn b_toggles_the_other_columns() {
    let kiosk = writer(&built_in(), "it", WIDE);
    let kiosk =
        kiosk.show(Showing { treatment: 0, screen: Screen::Step(Step::Summary, 0), overlay: None });
    assert_eq!(tags(&kiosk), ["it", "ar", "id"]);
    assert_eq!(tags(&kiosk.clone().press("b")), ["it"]);
    assert_eq!(tags(&kiosk.clone().press("b b")), ["it", "ar", "id"]);
    // The key is named with what it brings.
    let kiosk = kiosk.touch_text("B ✓ con ﺔﻴﺑﺮﻌﻟﺍ · Bahasa Indonesia");
    assert_eq!(tags(&kiosk), ["it"]);
    let kiosk = kiosk.touch_text("B con ﺔﻴﺑﺮﻌﻟﺍ · Bahasa Indonesia");
    assert_eq!(tags(&kiosk), ["it", "ar", "id"]);
}

#[test]
fn the_width_determines_the_number_of_columns() {
    let mut kiosk = writer(&built_in(), "ar", (99, 30));
    kiosk.model.screen = Screen::Step(Step::Summary, 0);
    for (columns, seen) in
        [(99, 1), (100, 2), (149, 2), (150, 3), (500, 3), (120, 2), (80, 1), (160, 3)]
    {
        kiosk = kiosk.sized(columns, 30);
        assert_eq!(tags(&kiosk).len(), seen, "{columns} columns");
    }
    // On a narrow one B stacks the clinic's under it, as for a patient.
    let kiosk = kiosk.for_clinic("it").sized(80, 24).press("b");
    assert_eq!(tags(&kiosk), ["ar", "it"]);
    assert_eq!(Arrangement::of(80), Arrangement::Rows);
}

#[test]
fn the_columns_stay_after_a_return_to_the_start() {
    let mut kiosk = writer(&built_in(), "ar", WIDE);
    kiosk.model.screen = Screen::Step(Step::Takeaway, 0);
    kiosk.act(Action::Finish(Farewell::Finished));
    // At rest one language speaks.
    assert_eq!(tags(&kiosk), ["ar"]);
    assert_eq!(tags(&kiosk.press("enter")), ["ar", "it", "id"]);
}

#[test]
fn a_snapshot_of_three_languages() {
    let kiosk = writer(&built_in(), "ar", WIDE).visited();
    let screen = Screen::Step(Step::Timeline, 0);
    let kiosk = kiosk.show(Showing { treatment: 0, screen, overlay: None });
    kiosk.press("down down").shows("ar-id-it-timeline-columns");
}
