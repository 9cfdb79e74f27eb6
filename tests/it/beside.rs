//! Two languages at once: a patient and a clinician who share no language read the same page.

mod halves;
mod keys;
mod same_words;

use std::rc::Rc;

use ratatui::layout::Rect;
use sabar::draw::geometry::mirror;
use sabar::draw::operation::DrawContent;
use sabar::draw::page_layout::{FocusTarget, sides};
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::screen;
use sabar::screen::block::{Block, Item};
use sabar::screen::scene::Scene;
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;

use super::fits::{LONGER, assert_none, cut, unseen, with_longer_language};
use super::kiosk::{Kiosk, Showing, built_in, everything};
use super::switching::focus_is_shown;

pub(super) const SIZES: [(u16, u16); 4] = [(56, 16), (80, 24), (100, 30), (120, 40)];

/// Two languages and three, in the preview.
const WRITERS: [(u16, u16); 3] = [(100, 30), (150, 40), (160, 45)];

/// A kiosk after B was pressed.
fn with_clinic(library: &Rc<Library>, patient: &str, clinic: &str) -> Kiosk {
    let mut kiosk = Kiosk::with(Rc::clone(library), patient).for_clinic(clinic);
    kiosk.model.is_beside = true;
    kiosk
}

/// A kiosk as in the preview, in as many languages as have room.
pub(super) fn writer(library: &Rc<Library>, tag: &str, (columns, rows): (u16, u16)) -> Kiosk {
    let mut kiosk = Kiosk::with(Rc::clone(library), tag);
    kiosk.model.is_writing = true;
    kiosk.sized(columns, rows)
}

fn in_sizes(
    sizes: &[(u16, u16)],
    library: &Rc<Library>,
    (patient, clinic): (&str, &str),
    see: impl Fn(&Kiosk) -> Vec<String>,
) -> Vec<String> {
    let sized =
        sizes.iter().map(|size| with_clinic(library, patient, clinic).sized(size.0, size.1));
    sized.flat_map(|kiosk| on_every_screen(&kiosk, &see)).collect()
}

/// Everything there is to show in several languages, with and without answers.
pub(super) fn on_every_screen(fresh: &Kiosk, see: impl Fn(&Kiosk) -> Vec<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for kiosk in [fresh.clone(), fresh.clone().visited()] {
        for showing in in_both(&kiosk.library, kiosk.model.size.0) {
            let kiosk = kiosk.clone().show(showing);
            let tags: Vec<_> = sides(&kiosk).iter().map(|it| &it.words.language().tag).collect();
            let place = format!("{tags:?}, {:?}, {showing:?}", kiosk.model.size);
            wrong.extend(see(&kiosk).into_iter().map(|what| format!("{place}: {what}")));
        }
    }
    wrong
}

/// Everything that is shown in both languages on a terminal with this many columns.
pub(super) fn in_both(library: &Library, columns: u16) -> Vec<Showing> {
    let is_in_both = |overlay| sides::is_in_both(overlay, columns);
    let mut shown = everything(library);
    shown.retain(|it| it.screen != Screen::Rest && it.overlay.is_none_or(is_in_both));
    shown
}

/// The languages shown, the patient's first.
pub(super) fn sides(kiosk: &Kiosk) -> Vec<Scene<'_>> {
    let scene = kiosk.scene();
    [vec![scene], sides::shown(&scene, &kiosk.model)].concat()
}

/// The blocks in front, in every language shown.
fn items(kiosk: &Kiosk) -> Vec<Vec<Item>> {
    let items = |scene: Scene<'_>| match kiosk.model.overlay {
        None => screen::items(&scene, &kiosk.model),
        Some(overlay) => screen::overlay_items(&scene, &kiosk.model, overlay),
    };
    sides(kiosk).into_iter().map(items).collect()
}

/// Returns the languages that have other blocks than the patient's.
fn other_blocks(kiosk: &Kiosk) -> Vec<String> {
    let kinds = |items: &[Item]| -> Vec<_> {
        let kind = |block: &Block| {
            // On the last page the clinic's side has no use for a pair.
            if let Block::Pair(_, _, tone) | Block::Note(_, tone) = block {
                return format!("Note {tone:?}");
            }
            format!("{block:?}").split(['(', ' ']).next().unwrap().to_owned()
        };
        items.iter().map(|item| (kind(&item.block), item.frame)).collect()
    };
    let sides: Vec<_> = items(kiosk).iter().map(|items| kinds(items)).collect();
    let others = sides.iter().filter(|side| **side != sides[0]);
    others.map(|other| format!("{:?}\n{other:?}", sides[0])).collect()
}

/// Returns the focus targets of the patient's language, each with its mirrored target in another.
fn echoes(stops: &[FocusTarget]) -> Vec<(&FocusTarget, &FocusTarget)> {
    stops.iter().filter_map(|echo| Some((&stops[echo.mirrored?.of], echo))).collect()
}

/// Returns focus targets without a mirrored target that has their action.
fn without_echo(kiosk: &Kiosk) -> Vec<String> {
    let stops = &kiosk.stage.front().targets;
    let pairs = echoes(stops);
    let mut found = Vec::new();
    let own = stops.len() - pairs.len();
    if pairs.len() != own * (sides(kiosk).len() - 1) {
        found.push(format!("{own} stops, {} echoes", pairs.len()));
    }
    for (stop, echo) in pairs {
        if stop.action != echo.action || echo.is_focusable || echo.number.is_some() {
            found.push(format!("{stop:?} sounds as {echo:?}"));
        }
    }
    found
}

/// Returns statements that are not beside each other on a wide terminal, or not below each other on
/// a narrow one.
fn out_of_line(kiosk: &Kiosk) -> Vec<String> {
    let is_wide = kiosk.model.size.0 >= 100;
    let statements = echoes(&kiosk.stage.front().targets);
    let statements = statements.iter().filter(|(stop, _)| !stop.is_button);
    let wrong = statements.filter(|(stop, echo)| {
        let beside = stop.rect.y == echo.rect.y && stop.rect.right() < echo.rect.x;
        let under = stop.rect.y < echo.rect.y && !stop.rect.is_empty();
        // The date can be moved without a hand on its row: its parts follow each other.
        // Rows of a picture may be higher in one language.
        let is_part = stop.group.is_some() && !stop.is_focusable || stop.leads_to.is_some();
        // Its labels in all languages are in the button of a date.
        let is_one = stop.group.is_some() && echo.rect.is_empty();
        !is_part && !is_one && if is_wide { !beside } else { !under }
    });
    wrong.map(|(stop, echo)| format!("{:?} and {:?}", stop.rect, echo.rect)).collect()
}

/// Everything there is to show, for every patient with the clinic of the next language, and for a writer
/// in each language.
#[test]
fn all_languages_are_shown_in_full_and_in_line() {
    are_shown_in_full_and_in_line(|patient, clinic, n_languages| {
        clinic == (patient + 1) % n_languages
    });
}

/// The same for every patient and clinic of two languages: `cargo test --release --test it -- --ignored`
#[test]
#[ignore = "takes long"]
fn every_pair_of_languages_is_shown_in_full_and_in_line() {
    are_shown_in_full_and_in_line(|patient, clinic, _| patient != clinic);
}

#[track_caller]
fn are_shown_in_full_and_in_line(is_pair: impl Fn(usize, usize, usize) -> bool) {
    let library = built_in();
    let tags: Vec<&str> = library.languages().iter().map(|it| it.tag.as_str()).collect();
    let see = |kiosk: &Kiosk| {
        let mut wrong = [cut(kiosk), without_echo(kiosk), out_of_line(kiosk)].concat();
        wrong.extend(same_words::missing(kiosk));
        if kiosk.stage.front().splits_word {
            wrong.push("a word is broken".to_owned());
        }
        // The blocks are the same in every size.
        if kiosk.model.size == SIZES[1] || kiosk.model.is_writing {
            wrong.extend(other_blocks(kiosk));
        }
        wrong
    };
    for (index, patient) in tags.iter().enumerate() {
        let clinics = tags.iter().enumerate();
        for (_, clinic) in clinics.filter(|(clinic, _)| is_pair(index, *clinic, tags.len())) {
            assert_none(&in_sizes(&SIZES, &library, (patient, clinic), see));
        }
        for size in WRITERS {
            assert_none(&on_every_screen(&writer(&library, patient, size), see));
        }
    }
}

#[test]
fn nothing_is_cut_beside_a_language_of_longer_words() {
    let library = with_longer_language();
    let mut wrong = in_sizes(&SIZES, &library, (LONGER, "ar"), cut);
    wrong.extend(in_sizes(&SIZES, &library, ("ar", LONGER), cut));
    for tag in ["ar", LONGER] {
        wrong.extend(on_every_screen(&writer(&library, tag, (150, 40)), cut));
    }
    assert_none(&wrong);
}

#[test]
fn pressing_down_reaches_every_row_and_target() {
    let library = built_in();
    let see = |kiosk: &Kiosk| unseen(kiosk, Action::Down);
    for pair in [("ar", "it"), ("id", "ar")] {
        assert_none(&in_sizes(&SIZES, &library, pair, see));
    }
    assert_none(&on_every_screen(&writer(&library, "id", (150, 20)), see));
}

/// Italian as it is and under the name of a language that is read from the right.
fn italian_both_ways() -> Rc<Library> {
    let shipped = Files::built_in();
    let mut files = Files::new();
    for path in shipped.under("seeds/").chain(shipped.under("locales/it/")) {
        let bytes = shipped.bytes(path).unwrap();
        files.insert(path.to_owned(), bytes);
        if path.starts_with("locales/it/") {
            files.insert(path.replace("locales/it/", "locales/he/"), bytes);
        }
    }
    Rc::new(Library::new(files, Numerals::Locale))
}

#[test]
fn pages_are_mirrored_between_reading_directions() {
    let library = italian_both_ways();
    for (columns, rows) in SIZES {
        let kiosk = |patient, clinic| {
            let mut kiosk = with_clinic(&library, patient, clinic).sized(columns, rows).visited();
            // Dates are written in Hebrew by CLDR, in any case.
            kiosk.model.visit.appointment.date = None;
            kiosk
        };
        let (left, right) = (kiosk("it", "he"), kiosk("he", "it"));
        for showing in in_both(&library, columns) {
            for keys in ["", "down down down"] {
                let left = left.clone().show(showing).press(keys);
                let right = right.clone().show(showing).press(keys);
                let window = left.stage.window();
                let on_screen = mirror(window, left.stage.screen_area());
                assert_eq!(window, right.stage.window());
                let (here, there) = (left.roles(), right.roles());
                for y in usize::from(window.y)..usize::from(window.bottom()) {
                    let cells = |rows: &[String], area: Rect| -> Vec<char> {
                        let row = rows[y].chars().skip(area.x.into());
                        row.take(area.width.into()).collect()
                    };
                    let (here, mut there) = (cells(&here, window), cells(&there, on_screen));
                    there.reverse();
                    assert_eq!(here, there, "row {y}, {columns}×{rows}, {showing:?}");
                }
            }
        }
    }
}

#[test]
fn on_a_wide_terminal_a_language_is_the_same_on_both_sides() {
    let library = built_in();
    for size in [(100, 200), (120, 200)] {
        let [arabic, italian] = [("ar", "it"), ("it", "ar")].map(|(patient, clinic)| {
            with_clinic(&library, patient, clinic).sized(size.0, size.1).visited()
        });
        // The last page has other text for the clinician; help names the patient's arrows.
        let is_same = |showing: &Showing| {
            !matches!(showing.screen, Screen::Step(Step::Takeaway, _))
                && showing.overlay != Some(Overlay::Help)
        };
        for showing in in_both(&library, size.0).into_iter().filter(is_same) {
            let [arabic, italian] = [&arabic, &italian].map(|kiosk| {
                let kiosk = kiosk.clone().show(showing);
                let window = kiosk.stage.window();
                let text = kiosk.text();
                let rows = text.lines().skip(window.y.into()).take(window.height.into());
                // One column may be left over, at the end of the patient's reading.
                let sides = |row: &str| row.split('│').map(|it| it.trim().to_owned()).collect();
                let mut rows: Vec<Vec<String>> = rows.map(sides).collect();
                // A page that goes on leaves rows empty at the end, so that no frame is cut; each
                // language has its own.
                if kiosk.stage.front().height > window.height {
                    let is_empty = |row: &Vec<String>| row.iter().all(String::is_empty);
                    let shown = rows.iter().rposition(|row| !is_empty(row));
                    rows.truncate(shown.map_or(0, |last| last + 1));
                }
                rows
            });
            let n_shared = arabic.len().min(italian.len());
            assert!(arabic.len().abs_diff(italian.len()) < 8, "{size:?}, {showing:?}");
            assert_eq!(arabic[..n_shared], italian[..n_shared], "{size:?}, {showing:?}");
        }
    }
}

/// The model but for what a switch may change: the language, and how far it is scrolled.
fn all_but_language(kiosk: &Kiosk) -> String {
    let mut model = kiosk.model.clone();
    model.language = 0;
    model.is_beside = false;
    let unscrolled = |place: &mut sabar::model::Place| (place.top, place.rows) = (0, 0);
    model.visit.places.values_mut().for_each(unscrolled);
    unscrolled(&mut model.overlay_place);
    model.visit.seen.clear();
    format!("{model:?}")
}

#[test]
fn two_languages_and_switches_keep_focus_answers_and_overlay() {
    let library = built_in();
    let mut wrong = Vec::new();
    for (columns, rows) in SIZES {
        let kiosk = Kiosk::with(Rc::clone(&library), "ar").for_clinic("it");
        let kiosk = kiosk.sized(columns, rows).visited();
        for showing in in_both(&library, columns) {
            for keys in ["down down down", "pagedown pagedown down"] {
                let before = kiosk.clone().show(showing).press(keys);
                let (mut after, kept) = (before.clone(), all_but_language(&before));
                // Both languages, the clinic's alone, another beside it, one again.
                for act in ["b", "it", "id", "b", "ar"] {
                    let was_shown = focus_is_shown(&after);
                    after = if act == "b" { after.press("b") } else { after.press_language(act) };
                    let place = format!("{columns}×{rows}, {keys:?}, {act}, {showing:?}");
                    if was_shown && !focus_is_shown(&after) {
                        wrong.push(format!("{place}: the focus is out of sight"));
                    }
                    if kept != all_but_language(&after) {
                        wrong.push(format!("{place}: something else changed"));
                    }
                }
            }
        }
    }
    assert_none(&wrong);
}

/// An Arabic patient in an Italian clinic, on the page of a step.
fn consultation(step: Step, size: (u16, u16)) -> Kiosk {
    let showing = Showing { treatment: 0, screen: Screen::Step(step, 0), overlay: None };
    Kiosk::start("ar").for_clinic("it").sized(size.0, size.1).show(showing).press("b")
}

#[test]
fn snapshots_of_two_languages() {
    consultation(Step::Checklist, (100, 30)).press("1").shows("ar-it-checklist-wide");
    consultation(Step::Timeline, (120, 40)).visited().press("s").shows("ar-it-sources-wide");
    consultation(Step::Summary, (80, 24)).shows("ar-it-summary");
    let kiosk = consultation(Step::Understanding, (56, 16)).visited();
    kiosk.press_language("id").shows("id-it-understanding-small");
}

/// The preview shows the language translated from, in any order of the languages.
#[test]
fn the_preview_shows_the_language_translated_from() {
    let library = Rc::new(Library::built_in(Numerals::Locale));
    let others = |spoken: &str, source: Option<&str>, columns: u16| -> Vec<String> {
        let mut kiosk = writer(&library, spoken, (columns, 40));
        kiosk.settings.source_language = source.map(str::to_owned);
        let others = sides::others(&kiosk.scene(), &kiosk.model);
        others.iter().map(|scene| scene.words.language().tag.clone()).collect()
    };
    // The clinic's, which is Italian by default.
    assert_eq!(others("id", None, 120), ["it"]);
    assert_eq!(others("ar", None, 120), ["it"]);
    assert_eq!(others("ar", None, 160), ["it", "id"]);
    assert_eq!(others("ar", None, 80), ["it"]);
    assert_eq!(others("ar", Some("id"), 120), ["id"]);
    assert_eq!(others("it", Some("id"), 160), ["id", "ar"]);
    assert_eq!(others("it", Some("id"), 80), ["id"]);
    // With that language, the next ones are shown.
    assert_eq!(others("it", None, 160), ["ar", "id"]);
    assert_eq!(others("id", Some("id"), 120), ["it"]);
}

/// Below the patient's language, another one leaves the columns of its focus free.
#[test]
fn no_text_stands_in_the_bar_of_the_focus() {
    let library = built_in();
    let wrong = in_sizes(&[(56, 16), (80, 24)], &library, ("ar", "it"), |kiosk| {
        let lines = kiosk.stage.front().operations.iter();
        let lines = lines.filter(|it| matches!(it.content, DrawContent::Line(_)));
        lines.filter(|it| it.rect.x < 2).map(|it| format!("text at {:?}", it.rect)).collect()
    });
    assert_none(&wrong);
}
