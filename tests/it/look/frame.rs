//! The frame of every screen: margins, chrome, dialogs, the way on, the rest screen and the
//! timeline, in every language and size.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use ratatui::layout::Rect;
use sabar::draw::geometry::mirror_glyph;
use sabar::draw::letters::large;
use sabar::draw::operation::DrawContent;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::screen;
use sabar_content::Files;
use sabar_content::l10n::message_id::INTERFACE;
use sabar_content::l10n::{Localizer, Numerals};
use sabar_content::library::Library;
use sabar_text::Direction;

use super::super::fits::{assert_none, with_longer_language};
use super::super::kiosk::{Kiosk, Showing, built_in, everything};
use super::super::readers;

const SIZES: [(u16, u16); 3] = [(120, 40), (80, 24), (56, 16)];

/// Everything there is to show, for every reader and size, with answers.
fn everywhere(see: impl Fn(&Kiosk, Showing) -> Vec<String>) {
    let mut wrong = Vec::new();
    for (reader, kiosk) in readers::all() {
        for (columns, rows) in SIZES {
            let kiosk = kiosk.clone().sized(columns, rows).visited();
            for showing in everything(&kiosk.library) {
                let found = see(&kiosk.clone().show(showing), showing);
                let place = format!("{reader}, {columns}×{rows}, {showing:?}");
                wrong.extend(found.into_iter().map(|what| format!("{place}: {what}")));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn no_glyph_is_in_the_margins() {
    everywhere(|kiosk, _| {
        let screen = kiosk.screen();
        let (columns, _) = kiosk.model.size;
        let margin = if columns < 80 { 2 } else { 4 };
        let is_margin = |x: u16| x < margin || x >= columns - margin;
        let glyphs = screen.area.positions().filter(|at| is_margin(at.x));
        let glyphs = glyphs.filter(|at| screen[*at].symbol() != " ");
        glyphs.map(|at| format!("{:?} at {at:?}", screen[at].symbol())).collect()
    });
}

#[test]
fn the_chrome_takes_at_most_a_quarter_of_the_rows() {
    everywhere(|kiosk, _| {
        let chrome = kiosk.stage.chrome();
        let mut rows: BTreeSet<u16> = BTreeSet::new();
        rows.extend(chrome.operations.iter().flat_map(|it| it.rect.y..it.rect.bottom()));
        // The rows of the standing and of the keys.
        rows.extend(chrome.body.bottom()..kiosk.model.size.1);
        // A treatment's name of two lines has both of them in a bar of one row, too.
        let bar = chrome.operations.first().map_or(0, |bar| bar.rect.height);
        let more = if kiosk.model.size.1 < 30 { usize::from(bar) - 1 } else { 0 };
        let is_too_much = (rows.len() - more) * 4 > usize::from(kiosk.model.size.1);
        is_too_much.then(|| format!("{} rows", rows.len())).into_iter().collect()
    });
}

#[test]
fn a_dialog_is_as_high_as_its_content_and_in_the_middle() {
    everywhere(|kiosk, showing| {
        // A code may need the whole screen.
        if showing.overlay.is_none() || kiosk.stage.front().has_code {
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
    });
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

#[test]
fn at_rest_all_languages_greet_at_once_and_nothing_moves() {
    let library = built_in();
    for (columns, rows) in [(120, 40), (100, 30)] {
        for language in library.languages() {
            let mut kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(columns, rows);
            let screen = kiosk.screen();
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
                for row in rows {
                    assert!(text.contains(row.to_visual_string().trim_end()), "{text}");
                }
            }
            for seconds in 0..=60 {
                kiosk.act(Action::Elapsed(Duration::from_secs(seconds)));
                assert_eq!(kiosk.screen(), screen, "after {seconds} s");
            }
        }
    }
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

#[test]
fn bars_and_labels_of_the_timeline_can_be_told_apart() {
    everywhere(|kiosk, showing| {
        if !matches!(showing.screen, Screen::Step(Step::Timeline, _)) {
            return Vec::new();
        }
        let operations = &kiosk.stage.front().operations;
        let bars = operations.iter().filter(|it| {
            let DrawContent::Glyphs(glyphs) = &it.content else { return false };
            glyphs.starts_with(['█', '▓', '▒', '░'])
        });
        let short = bars.filter(|bar| bar.rect.width < 4);
        let mut wrong: Vec<String> = short.map(|bar| format!("{:?} is short", bar.rect)).collect();
        let lines = operations.iter().filter(|it| matches!(it.content, DrawContent::Line(_)));
        let lines: Vec<Rect> = lines.map(|it| it.rect).collect();
        for (index, one) in lines.iter().enumerate() {
            let touches = |other: &&Rect| {
                other.y == one.y && other.x < one.right() + 1 && one.x < other.right() + 1
            };
            wrong.extend(lines[index + 1..].iter().filter(touches).map(|it| format!("{it:?}")));
        }
        wrong
    });
}

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
        for showing in everything(&left.library) {
            // The large letters at rest are text.
            if showing.screen == Screen::Rest {
                continue;
            }
            let [left, right] =
                [&left, &right].map(|it| it.clone().sized(columns, rows).show(showing).screen());
            for at in left.area.positions() {
                let glyph = left[at].symbol().chars().next().unwrap_or(' ');
                let there = right[(columns - 1 - at.x, at.y)].symbol().chars().next();
                if is_drawn(glyph) && there != Some(mirror_glyph(glyph)) {
                    wrong.push(format!("{columns}×{rows} {showing:?} {at:?}: {glyph} {there:?}"));
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
