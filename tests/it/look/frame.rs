//! The frame of every screen: margins, chrome, dialogs, the way on, the mirror, and the ends of
//! paragraphs.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use ratatui::buffer::Buffer;
use sabar::draw::geometry::{from_screen, mirror_glyph};
use sabar::draw::operation::{DrawContent, DrawOp};
use sabar::draw::theme::Role;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, StaffPage, Step};
use sabar::screen;
use sabar_content::Files;
use sabar_content::l10n::message_id::{self, INTERFACE};
use sabar_content::l10n::{Localizer, Numerals};
use sabar_content::library::Library;

use super::super::fits::{assert_none, with_longer_language};
use super::super::kiosk::{Kiosk, Showing, built_in, everything};
use super::super::readers::{SIZES, screens};
use super::rules::Frame;

/// Rule 5.
pub fn has_margins(frame: &Frame<'_>) -> Vec<String> {
    glyphs_in_margins(frame.screen())
}

pub fn glyphs_in_margins(screen: &Buffer) -> Vec<String> {
    let columns = screen.area.width;
    let margin = if columns < 80 { 2 } else { 4 };
    let is_margin = |x: u16| x < margin || x >= columns - margin;
    let glyphs = screen.area.positions().filter(|at| is_margin(at.x));
    let glyphs = glyphs.filter(|at| screen[*at].symbol() != " ");
    glyphs.map(|at| format!("{:?} at {at:?}", screen[at].symbol())).collect()
}

/// Rule 11.
pub fn has_little_chrome(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let chrome = kiosk.stage.chrome();
    let mut rows: BTreeSet<u16> = BTreeSet::new();
    rows.extend(chrome.operations.iter().flat_map(|it| it.rect.y..it.rect.bottom()));
    // The line below the steps is drawn with the page.
    let screen = frame.screen();
    let is_drawn = |y: &u16| (0..screen.area.width).any(|x| screen[(x, *y)].symbol() != " ");
    rows.extend((0..chrome.body.y).filter(is_drawn));
    // The rows of the standing and of the keys.
    rows.extend(chrome.body.bottom()..kiosk.model.size.1);
    // A treatment's name of two lines has both of them in a bar of one row, too.
    let bar = chrome.operations.first().map_or(0, |bar| bar.rect.height);
    let more = if kiosk.model.size.1 < 30 { usize::from(bar) - 1 } else { 0 };
    let is_too_much = (rows.len() - more) * 4 > usize::from(kiosk.model.size.1);
    is_too_much.then(|| format!("{} rows", rows.len())).into_iter().collect()
}

/// Rule 12.
pub fn dialog_fits_its_content(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    // A code may need the whole screen.
    if kiosk.model.overlay.is_none() || kiosk.stage.front().code.is_some() {
        return Vec::new();
    }
    let chrome = kiosk.stage.chrome();
    let (inner, body) = (chrome.dialog_inner(), chrome.body);
    let layout = kiosk.stage.front();
    let wanted = (layout.height + layout.foot).min(body.height - 2);
    let above = inner.y - 1 - body.y;
    let below = body.bottom() - inner.bottom() - 1;
    let is_right = inner.height == wanted && above.abs_diff(below) <= 1;
    (!is_right).then(|| format!("{inner:?} in {body:?}")).into_iter().collect()
}

/// Rule 15, for what is on the page; [`no_paragraph_ends_in_a_short_word_alone`] tries every width.
pub fn ends_no_line_in_a_short_word(frame: &Frame<'_>) -> Vec<String> {
    let mut lines = BTreeMap::<_, Vec<&DrawOp>>::new();
    for line in frame.kiosk.stage.front().operations.iter().filter(|it| it.text != 0) {
        lines.entry((line.text, line.rect.y)).or_default().push(line);
    }
    let mut wrong = Vec::new();
    for last in lines.values().flatten().copied() {
        let of_it = |row: u16| {
            let mut lines = lines.get(&(last.text, row))?.iter().copied();
            lines.find(|it| is_same_column(it, last))
        };
        let is_last = of_it(last.rect.y + 1).is_none();
        let before = last.rect.y.checked_sub(1).and_then(of_it).filter(|_| is_last);
        let Some((before, last)) = before.and_then(|it| Some((words(it)?, words(last)?))) else {
            continue;
        };
        // With the last word of the line before, it would still be the shorter one. In Arabic that
        // word is drawn first.
        let ends = before.first().into_iter().chain(before.last());
        let moved = ends.map(|word| word.chars().count()).max().unwrap_or(0);
        let letters = last[0].chars().filter(|it| it.is_alphanumeric()).count();
        let kept = before.join(" ").chars().count();
        if last.len() == 1 && letters <= 4 && before.len() > 1 && moved + letters + 2 < kept {
            wrong.push(format!("{before:?}, {last:?}"));
        }
    }
    wrong
}

fn is_same_column(one: &DrawOp, other: &DrawOp) -> bool {
    one.rect.x == other.rect.x || one.rect.right() == other.rect.right()
}

/// The words of a line, in the order in which they are drawn from where reading starts.
fn words(line: &DrawOp) -> Option<Vec<String>> {
    let DrawContent::Line(line) = &line.content else { return None };
    let visual = line.to_visual_string();
    let words = visual.split(' ').filter(|it| !it.is_empty()).map(str::to_owned);
    Some(words.collect())
}

#[test]
fn the_way_on_is_in_the_same_place_on_every_page() {
    let library = built_in();
    for language in library.languages() {
        for (columns, rows) in SIZES {
            let kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(columns, rows);
            for treatment in 0..library.treatments() {
                for step in [Step::Summary, Step::Checklist, Step::Timeline, Step::Understanding] {
                    let pages = screen::pages(library.treatment(treatment), step);
                    let places: BTreeSet<(u16, u16)> = (0..pages)
                        .map(|page| {
                            let screen = Screen::Step(step, page);
                            let showing = Showing { treatment, screen, overlay: None };
                            let kiosk = kiosk.clone().show(showing);
                            let sheet = kiosk.stage.front();
                            let is_way_on =
                                |target: &&_| target_action(target) == Some(Action::NextPage);
                            let target = sheet.targets.iter().find(is_way_on).unwrap();
                            assert!(sheet.is_foot(target.rect), "{showing:?}");
                            assert_eq!(target.rect.right(), sheet.width, "{showing:?}");
                            let window = kiosk.stage.window();
                            let y = window.bottom() + target.rect.y - sheet.height;
                            (window.x + target.rect.right(), y + target.rect.height)
                        })
                        .collect();
                    assert_eq!(places.len(), 1, "{step:?} {columns}×{rows}: {places:?}");
                }
            }
        }
    }
}

fn target_action(target: &sabar::draw::page_layout::FocusTarget) -> Option<Action> {
    target.action
}

#[test]
fn the_way_on_reads_the_page_to_its_end_first() {
    let kiosk = Kiosk::start("it").press("f4 1");
    let step = Screen::Step(Step::Summary, 0);
    let mut kiosk = kiosk.show(Showing { treatment: 0, screen: step, overlay: None });
    let (window, sheet) = (kiosk.stage.window(), kiosk.stage.front());
    let at = (window.right() - 3, window.bottom());
    assert!(sheet.height > window.height);
    for _ in 0..sheet.height {
        if !kiosk.stage.goes_on(&kiosk.model) {
            break;
        }
        kiosk = kiosk.touch(at.0, at.1);
        assert_eq!(kiosk.model.screen, step);
    }
    assert_ne!(kiosk.touch(at.0, at.1).model.screen, step);
}

/// Touches the button that erases, where it stands in the foot of the last page.
fn touch_the_last_way(kiosk: Kiosk) -> Kiosk {
    let (window, sheet) = (kiosk.stage.window(), kiosk.stage.front());
    let is_it = |target: &&_| target_action(target) == Some(Action::AskFinish);
    let rect = sheet.targets.iter().find(is_it).unwrap().rect;
    let x = from_screen(
        window.x + rect.x + rect.width / 2,
        kiosk.stage.screen_area(),
        kiosk.scene().direction(),
    );
    let y = window.bottom() + rect.y - sheet.height;
    kiosk.touch(x, y)
}

#[test]
fn the_last_page_offers_to_erase_only_at_its_end() {
    for tag in ["ar", "id", "it"] {
        for (columns, rows) in SIZES {
            let screen = Screen::Step(Step::Takeaway, 0);
            let showing = Showing { treatment: 0, screen, overlay: None };
            let mut kiosk = Kiosk::start(tag).sized(columns, rows).visited().show(showing);
            while kiosk.stage.goes_on(&kiosk.model) {
                assert!(!kiosk.says(message_id::FINISH), "{tag} {columns}×{rows}");
                let before = kiosk.model.place();
                kiosk = touch_the_last_way(kiosk);
                assert_eq!(kiosk.model.overlay, None, "{tag} {columns}×{rows}");
                assert_ne!(kiosk.model.place(), before, "{tag} {columns}×{rows}");
            }
            assert!(kiosk.says(message_id::FINISH), "{tag} {columns}×{rows}");
            let kiosk = touch_the_last_way(kiosk);
            assert_eq!(kiosk.model.overlay, Some(Overlay::Finish), "{tag} {columns}×{rows}");
        }
    }
}

/// Text on the ground of a card does not touch its end, and each focus target has a place of its own.
#[test]
fn cards_have_padding_and_targets_their_own_places() {
    let library = built_in();
    let mut wrong = Vec::new();
    for tag in ["ar", "id", "it"] {
        for (columns, rows) in SIZES {
            let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(columns, rows).visited();
            for showing in everything(&library) {
                let kiosk = kiosk.clone().show(showing);
                let sheet = kiosk.stage.front();
                let place = format!("{tag} {columns}×{rows} {showing:?}");
                for ground in &sheet.operations {
                    let is_card = matches!(ground.content, DrawContent::Blank)
                        && ground.role == Role::EmergencyCard;
                    let touches = |line: &&DrawOp| {
                        let is_line = matches!(line.content, DrawContent::Line(_));
                        let is_on_it = ground.rect.union(line.rect) == ground.rect;
                        is_line && is_on_it && line.rect.right() == ground.rect.right()
                    };
                    let touching = sheet.operations.iter().filter(|_| is_card).filter(touches);
                    wrong.extend(touching.map(|it| format!("{place}: {:?} is flush", it.rect)));
                }
                let targets = sheet.targets.iter().filter(|it| it.is_focusable);
                let rects: Vec<_> = targets.map(|it| it.rect).collect();
                let twice = rects.iter().enumerate().filter(|(at, it)| rects[..*at].contains(it));
                wrong.extend(twice.map(|(_, rect)| format!("{place}: two targets at {rect:?}")));
            }
        }
    }
    assert_none(&wrong);
}

/// Rule 9.
#[test]
fn cells_without_text_are_mirrored() {
    let shipped = Files::built_in();
    let [left, right] = ["it", "he"].map(|tag| {
        let mut files = Files::new();
        for path in shipped.under("seeds/").chain(shipped.under("locales/it/")) {
            let path_here = path.replace("locales/it/", &format!("locales/{tag}/"));
            files.insert(path_here, shipped.bytes(path).unwrap());
        }
        let library = Rc::new(Library::new(files, Numerals::Locale));
        Kiosk::with(library, tag).for_clinic(tag)
    });
    let is_drawn = |glyph: char| matches!(glyph, '\u{2500}'..='\u{25ff}' | '‹' | '›');
    let mut wrong = Vec::new();
    for (columns, rows) in SIZES {
        let [left, right] =
            [&left, &right].map(|it| screens(&it.clone().sized(columns, rows)).into_iter());
        for ((name, left), (_, right)) in left.zip(right) {
            // Large letters and digits are text, and what is in English for staff is never mirrored.
            let is_text = match left.model.overlay {
                None => left.model.screen == Screen::Rest,
                Some(Overlay::Emergency) => left.settings.emergency_number.is_some(),
                overlay => overlay == Some(Overlay::Staff(StaffPage::Withheld)),
            };
            if is_text {
                continue;
            }
            let [left, right] = [left, right].map(|mut kiosk| {
                // Dates are written in Hebrew by CLDR, in any case.
                let date = kiosk.model.visit.appointment.date.take();
                // A sentence is marked where it begins in its text.
                let aloud = kiosk.model.aloud;
                kiosk.model.aloud = aloud.without_sentence();
                if date.is_some() || aloud != kiosk.model.aloud {
                    kiosk.lay_out();
                }
                kiosk.screen()
            });
            for at in left.area.positions() {
                let glyph = left[at].symbol().chars().next().unwrap_or(' ');
                let there = right[(columns - 1 - at.x, at.y)].symbol().chars().next();
                if is_drawn(glyph) && there != Some(mirror_glyph(glyph)) {
                    wrong.push(format!("{columns}×{rows} {name} {at:?}: {glyph} {there:?}"));
                }
            }
        }
    }
    assert_none(&wrong);
}

/// Every text that can be a paragraph: statements, and messages of the interface without figures.
fn paragraphs(library: &Library, words: &Localizer) -> Vec<String> {
    let treatments = (0..library.treatments()).map(|index| library.treatment(index));
    let statements = treatments.flat_map(|it| it.statements()).map(|it| words.statement(it));
    let plain = INTERFACE.iter().filter(|(_, variables)| variables.is_empty());
    statements.chain(plain.map(|(id, _)| words.get(id))).collect()
}

/// Rule 15, at every width.
#[test]
fn no_paragraph_ends_in_a_short_word_alone() {
    let library = with_longer_language();
    let mut wrong = Vec::new();
    for (index, language) in library.languages().iter().enumerate() {
        for text in paragraphs(&library, library.localizer(index)) {
            for width in 24..=68 {
                let lines = sabar_text::layout(&text, language.direction, width);
                let [.., before, last] = lines.lines() else { continue };
                let visual = last.to_visual_string();
                let letters = visual.chars().filter(|it| it.is_alphanumeric()).count();
                let is_alone = !visual.trim().contains(' ') && letters <= 4;
                let before = before.to_visual_string();
                // The last word of the line before fits into the last line.
                let moved = before.trim().rsplit(' ').next().map_or(0, |it| it.chars().count());
                let spares = before.trim().contains(' ') && moved + letters + 2 < width.into();
                if is_alone && spares {
                    wrong.push(format!("{}: {text} at {width}: {visual}", language.tag));
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn an_overlay_over_the_rest_screen_has_its_own_room() {
    let kiosk = Kiosk::start("it").sized(56, 16).press("e");
    assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
    assert!(kiosk.stage.window().height > 4);
}

/// The edge of a frame is not taken for that of a button below it, except on small screens.
#[test]
fn a_button_below_a_frame_stands_apart() {
    let library = built_in();
    let mut n_buttons = 0;
    for tag in ["ar", "id", "it"] {
        for (columns, rows) in SIZES.into_iter().filter(|size| size.1 >= 20) {
            let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(columns, rows).visited();
            for showing in everything(&library) {
                let kiosk = kiosk.clone().show(showing);
                let layout = kiosk.stage.front();
                for target in layout.targets.iter().filter(|it| it.is_button) {
                    let is_below = |frame: &ratatui::layout::Rect| frame.bottom() <= target.rect.y;
                    let touches = |frame: &ratatui::layout::Rect| frame.bottom() == target.rect.y;
                    let frames = || layout.boxes.iter().map(|(frame, _)| frame);
                    n_buttons += usize::from(frames().any(is_below));
                    let is_apart = !frames().any(touches) || layout.is_foot(target.rect);
                    assert!(is_apart, "{tag} {columns}×{rows}\n{}", kiosk.text());
                }
            }
        }
    }
    assert!(n_buttons > 10, "{n_buttons}");
}
