//! What everybody needs to see and to reach: contrast, signs beside colors, one focus, targets
//! large enough for a finger, everything by a number pad, and nothing that moves by itself.
//!
//! All of it is read from the cells of the screen, as whoever sits there does.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::rc::Rc;
use std::time::Duration;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};
use sabar::draw::theme::{Role, Theme};
use sabar::model::action::{Action, Farewell};
use sabar::model::{Model, Overlay, Place, Screen};
use sabar::screen::keymap::{KEYS, KeyName};
use sabar::settings::{Surroundings, ThemeChoice};
use sabar_content::l10n::message_id;
use sabar_content::library::Library;

use super::kiosk::{Kiosk, Showing, built_in, everything};

const SIZES: [(u16, u16); 3] = [(120, 40), (80, 24), (56, 16)];

/// How far the focus is moved on from the start of every screenful; the next one is not far.
const FURTHER: usize = 6;

/// Everything there is to show, what covers it too.
fn everything_and_covers(library: &Library) -> Vec<Showing> {
    let mut all = everything(library);
    let under = all[2];
    let covers = [Overlay::StillThere(60), Overlay::Privacy, Overlay::OneMoment];
    all.extend(covers.map(|cover| Showing { overlay: Some(cover), ..under }));
    all
}

/// Shows everything in every language and size, scrolled to every screenful, with answers given
/// and without, and gathers what is wrong.
#[track_caller]
fn everywhere(see: impl FnMut(&Kiosk, Showing) -> Vec<String>) {
    everywhere_with(&[false, true], see);
}

/// As [`everywhere`], with answers of every kind given.
#[track_caller]
fn everywhere_answered(see: impl FnMut(&Kiosk, Showing) -> Vec<String>) {
    everywhere_with(&[true], see);
}

#[track_caller]
fn everywhere_with(answers: &[bool], mut see: impl FnMut(&Kiosk, Showing) -> Vec<String>) {
    let library = built_in();
    let mut wrong = Vec::new();
    for language in library.languages() {
        for (columns, rows) in SIZES {
            let fresh = Kiosk::with(Rc::clone(&library), &language.tag).sized(columns, rows);
            for has_answers in answers {
                let kiosk = fresh.clone();
                let kiosk = if *has_answers { kiosk.visited() } else { kiosk };
                for showing in everything_and_covers(&library) {
                    let mut kiosk = kiosk.clone().show(showing);
                    for page in 1.. {
                        let found = see(&kiosk, showing);
                        let place = format!("{}, {columns}×{rows}, {showing:?}", language.tag);
                        wrong.extend(
                            found.into_iter().map(|it| format!("{place}, screenful {page}: {it}")),
                        );
                        if !goes_on(&mut kiosk, Action::PageDown) {
                            break;
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Moves; tells whether that led to another place of the same screen.
fn goes_on(kiosk: &mut Kiosk, action: Action) -> bool {
    if kiosk.model.screen == Screen::Rest || is_covered(kiosk) {
        return false;
    }
    let before = kiosk.model.place();
    kiosk.act(action);
    kiosk.model.place() != before
}

fn is_covered(kiosk: &Kiosk) -> bool {
    kiosk.model.overlay.is_some_and(Overlay::is_cover)
}

/// The screen in a theme, and where its cursor is.
fn drawn(kiosk: &Kiosk, theme: &Theme) -> (Buffer, Option<Position>) {
    let (columns, rows) = kiosk.model.size;
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
    let cursor = kiosk.stage.draw(&kiosk.model, &kiosk.scene(), theme, &mut buffer);
    (buffer, cursor)
}

/// Every theme as a terminal with many colors, with 256 or with none shows it.
fn colored() -> Vec<(&'static str, Theme)> {
    let full = Surroundings { true_color: true, ..Surroundings::default() };
    let indexed = Surroundings { indexed_color: true, ..Surroundings::default() };
    vec![
        ("dark", Theme::new(ThemeChoice::Dark, &full)),
        ("dark, 256 colors", Theme::new(ThemeChoice::Dark, &indexed)),
        ("light", Theme::new(ThemeChoice::Light, &full)),
        ("light, 256 colors", Theme::new(ThemeChoice::Light, &indexed)),
    ]
}

/// Every way to have no colors.
fn colorless() -> Vec<(&'static str, Theme)> {
    let without = Surroundings { no_color: true, true_color: true, ..Surroundings::default() };
    vec![
        ("mono", Theme::new(ThemeChoice::Mono, &Surroundings::default())),
        ("NO_COLOR", Theme::new(ThemeChoice::Light, &without)),
        ("16 colors", Theme::new(ThemeChoice::Dark, &Surroundings::default())),
    ]
}

/// The color that a terminal shows, if the program decides it.
#[expect(clippy::wildcard_enum_match_arm, reason = "the terminal's user decides all the others")]
fn rgb(color: Color) -> Option<[u8; 3]> {
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match color {
        Color::Rgb(red, green, blue) => Some([red, green, blue]),
        Color::Indexed(index @ 232..) => Some([8 + 10 * (index - 232); 3]),
        Color::Indexed(index @ 16..) => {
            let index = usize::from(index - 16);
            Some([LEVELS[index / 36], LEVELS[index / 6 % 6], LEVELS[index % 6]])
        }
        _ => None,
    }
}

/// Relative luminance and contrast ratio of WCAG 2.2.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |color: [u8; 3]| {
        let [red, green, blue] = color.map(|value| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_formula_gives_the_known_ratios() {
    let rounded = |one, other| (contrast(one, other) * 100.0).round() / 100.0;
    assert_eq!(rounded([0; 3], [255; 3]), 21.0);
    // #767676 on white is the known gray of 4.54:1, #595959 that of 7.0:1.
    assert_eq!(rounded([0x76; 3], [255; 3]), 4.54);
    assert_eq!(rounded([255; 3], [0x59; 3]), 7.0);
}

/// What a cell holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Mark,
    Text,
}

fn kind(cell: &Cell) -> Kind {
    match cell.symbol() {
        " " => Kind::Blank,
        symbol if symbol.chars().any(is_text) => Kind::Text,
        _ => Kind::Mark,
    }
}

/// What is wrong with the colors of a cell.
fn hard_to_read(cell: &Cell) -> Option<String> {
    let symbol = cell.symbol();
    // Text has 7:1 (1.4.6), lines and marks 3:1 (1.4.11).
    let least = match kind(cell) {
        Kind::Blank => return None,
        Kind::Mark => 3.0,
        Kind::Text => 7.0,
    };
    let (Some(text), Some(ground)) = (rgb(cell.fg), rgb(cell.bg)) else {
        return Some(format!("{symbol:?} has a color of its own: {:?} on {:?}", cell.fg, cell.bg));
    };
    let (text, ground) =
        if cell.modifier.contains(Modifier::REVERSED) { (ground, text) } else { (text, ground) };
    let ratio = contrast(text, ground);
    let is_faint = cell.modifier.intersects(Modifier::DIM | Modifier::HIDDEN);
    (ratio < least || is_faint).then(|| format!("{symbol:?} has {ratio:.2} of {least}"))
}

/// Letters, digits and what stands between them, and not lines or blocks.
fn is_text(character: char) -> bool {
    character.is_alphanumeric() || character.is_ascii_punctuation()
}

#[test]
fn every_letter_has_a_contrast_of_seven_and_every_mark_of_three() {
    let themes = colored();
    everywhere_answered(|kiosk, _| {
        let mut wrong = Vec::new();
        for (name, theme) in &themes {
            let (buffer, _) = drawn(kiosk, theme);
            // Cells that look alike are alike.
            let look = |cell: &Cell| (cell.fg, cell.bg, cell.modifier, kind(cell));
            let cells = buffer.content().chunk_by(|one, other| look(one) == look(other));
            let found = cells.filter_map(|cells| cells.first().and_then(hard_to_read));
            wrong.extend(found.map(|what| format!("{name}: {what}")));
        }
        wrong.sort();
        wrong.dedup();
        wrong
    });
}

#[test]
fn without_colors_no_cell_has_one_and_nothing_blinks() {
    let themes = colorless();
    everywhere_answered(|kiosk, _| {
        let mut wrong = Vec::new();
        for (name, theme) in &themes {
            let (buffer, _) = drawn(kiosk, theme);
            let is_colored = |cell: &&Cell| cell.fg != Color::Reset || cell.bg != Color::Reset;
            let moves = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK;
            let faint = Modifier::DIM | Modifier::HIDDEN;
            let is_restless = |cell: &&Cell| cell.modifier.intersects(moves | faint);
            let mut cells = buffer.content().iter();
            let found = cells.find(|cell| is_colored(cell) || is_restless(cell));
            wrong.extend(found.map(|cell| format!("{name}: {cell:?}")));
        }
        wrong
    });
}

/// A number for all that is seen but the letters and signs.
fn look_of(buffer: &Buffer) -> u64 {
    let mut hasher = DefaultHasher::new();
    for cell in buffer.content() {
        (cell.fg, cell.bg, cell.modifier).hash(&mut hasher);
    }
    hasher.finish()
}

fn signs_of(buffer: &Buffer) -> String {
    buffer.content().iter().map(Cell::symbol).collect()
}

/// Whatever is told by a color (what is in focus, chosen, right, spoken, shown, to be talked
/// about) is told by a sign or a word too: two screens with the same signs are the same.
#[test]
fn screens_that_differ_in_color_differ_in_signs() {
    let themes = colored();
    let (_, theme) = &themes[0];
    let mut seen: HashMap<String, (u64, String)> = HashMap::new();
    everywhere(|kiosk, showing| {
        let mut wrong = Vec::new();
        let mut kiosk = kiosk.clone();
        for step in 0..=FURTHER {
            let (buffer, _) = drawn(&kiosk, theme);
            let place = format!("{showing:?}, {step} down");
            let (look, first) =
                seen.entry(signs_of(&buffer)).or_insert_with(|| (look_of(&buffer), place.clone()));
            if *look != look_of(&buffer) {
                wrong.push(format!("looks as {first} but for colors, {step} down"));
            }
            if !goes_on(&mut kiosk, Action::Down) {
                break;
            }
        }
        wrong
    });
}

/// The marks of focus on a screen.
fn marks(buffer: &Buffer) -> Vec<Position> {
    let area = buffer.area;
    area.positions().filter(|at| matches!(buffer[*at].symbol(), "▸" | "◂")).collect()
}

#[test]
fn exactly_one_thing_is_in_focus_and_holds_the_cursor() {
    // The mark is a sign, so it is there in every theme or in none.
    let (_, theme) = &colorless()[0];
    everywhere(|kiosk, _| {
        let mut wrong = Vec::new();
        let mut kiosk = kiosk.clone();
        for step in 0..=FURTHER {
            let (buffer, cursor) = drawn(&kiosk, theme);
            let marks = marks(&buffer);
            // A cover has nothing to choose, or nothing in focus until an arrow is pressed.
            let focus = kiosk.model.place().focus;
            let is_bare = is_covered(&kiosk) && focus >= kiosk.stage.front().targets.len();
            let expected = usize::from(!is_bare);
            if marks.len() != expected || cursor != marks.first().copied() {
                wrong.push(format!("{step} down: {marks:?}, cursor {cursor:?}"));
            }
            if !goes_on(&mut kiosk, Action::Down) {
                break;
            }
        }
        wrong
    });
}

/// The rectangles that do the same when touched, by what they do.
fn targets(kiosk: &Kiosk) -> Vec<(Action, Vec<Position>)> {
    let (columns, rows) = kiosk.model.size;
    let mut targets: Vec<(Action, Vec<Position>)> = Vec::new();
    for at in Rect::new(0, 0, columns, rows).positions() {
        let Some(action) = kiosk.stage.touched(&kiosk.model, (at.x, at.y)) else { continue };
        match targets.iter_mut().rev().find(|(other, _)| *other == action) {
            Some((_, cells)) => cells.push(at),
            None => targets.push((action, vec![at])),
        }
    }
    targets
}

#[test]
fn what_can_be_touched_is_three_rows_high_or_eight_columns_wide() {
    everywhere_answered(|kiosk, _| {
        let too_small = |cells: &Vec<Position>| {
            let columns: Vec<u16> = cells.iter().map(|at| at.x).collect();
            let rows: Vec<u16> = cells.iter().map(|at| at.y).collect();
            let extent = |of: &[u16]| of.iter().max().unwrap() - of.iter().min().unwrap() + 1;
            extent(&columns) < 8 && extent(&rows) < 3
        };
        let targets = targets(kiosk).into_iter().filter(|(_, cells)| too_small(cells));
        targets.map(|(action, cells)| format!("{action:?}: {cells:?}")).collect()
    });
}

/// What stands on a ground of its own is pressed by touching any cell of it.
#[test]
fn what_looks_like_a_button_is_one() {
    let (_, theme) = &colored()[0];
    let grounds =
        [Role::Button, Role::Emergency, Role::Chosen].map(|role| theme.style(role).bg.unwrap());
    everywhere_answered(|kiosk, _| {
        if is_covered(kiosk) {
            return Vec::new();
        }
        let (buffer, _) = drawn(kiosk, theme);
        let is_dead = |at: &Position| {
            // The date that the arrows set looks chosen and is no button.
            let is_open = kiosk.model.is_date_open;
            let looks_so = grounds.contains(&buffer[*at].bg) && !is_open;
            looks_so && kiosk.stage.touched(&kiosk.model, (at.x, at.y)).is_none()
        };
        let dead: Vec<Position> = buffer.area.positions().filter(is_dead).collect();
        if dead.is_empty() { Vec::new() } else { vec![format!("nothing happens at {dead:?}")] }
    });
}

/// The keys of a number pad.
const PAD: [&str; 17] = [
    "enter",
    "backspace",
    "+",
    "-",
    "*",
    "/",
    ".",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
];

/// The model without what is of no account for what was done.
fn done(before: &Kiosk, kiosk: &Kiosk) -> String {
    let mut model: Model = kiosk.model.clone();
    model.visit.places.clear();
    model.overlay_place = Place::default();
    model.revision = 0;
    model.confirmed = None;
    // A language is chosen, and the screen hidden, on a list that takes the place of what was open.
    // So are two languages, on the help.
    let is_other =
        model.language != before.model.language || model.is_beside != before.model.is_beside;
    if is_covered(kiosk) || is_other {
        (model.overlay, model.covered) = (model.overlay.filter(|it| it.is_cover()), None);
    }
    format!("{model:?}")
}

/// What can be done on a screen by any key or touch.
fn possible(kiosk: &Kiosk) -> Vec<Action> {
    let mut actions: Vec<Action> =
        kiosk.stage.front().targets.iter().filter_map(|stop| stop.action).collect();
    actions.extend(kiosk.stage.chrome().targets.iter().map(|(_, action)| *action));
    let languages = kiosk.library.languages().len();
    actions.extend((0..languages).map(Action::Speak));
    actions.extend([
        Action::OpenHelp,
        Action::OpenEmergency,
        Action::OpenLanguages,
        Action::Back,
        Action::Privacy,
    ]);
    // Steps are reached one after the other; what the bottom row says moves the focus.
    // Where a PIN is typed, the keys of a pad are its digits.
    let is_typing = matches!(kiosk.model.overlay, Some(Overlay::Pin(_)));
    actions.retain(|action| !(is_typing && *action == Action::Privacy));
    actions.retain(|action| {
        !matches!(action, Action::Visit(_) | Action::Confirm | Action::Forward | Action::Backward)
    });
    actions
}

/// Every state that one or two keys of a pad lead to, from every place that `+` leads to.
fn by_pad(kiosk: &Kiosk, wanted: &[String]) -> Vec<String> {
    let mut reached = Vec::new();
    let (start, mut kiosk) = (kiosk, kiosk.clone());
    for _ in 0..60 {
        for key in PAD {
            let once = kiosk.clone().press(key);
            reached.push(done(start, &once));
            // A second key where the first has opened a list, or the date.
            let opens = once.model.overlay != kiosk.model.overlay
                || once.model.is_date_open != kiosk.model.is_date_open;
            if opens && wanted.iter().any(|wanted| !reached.contains(wanted)) {
                reached.extend(PAD.iter().map(|key| done(start, &once.clone().press(key))));
            }
        }
        if wanted.iter().all(|wanted| reached.contains(wanted))
            || !goes_on(&mut kiosk, Action::Down)
        {
            break;
        }
    }
    reached
}

#[test]
fn everything_is_done_by_a_number_pad_alone() {
    let library = built_in();
    let mut wrong = Vec::new();
    for tag in ["it", "ar"] {
        let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(56, 16).visited();
        // Treatments differ in nothing that is done with them.
        let all = everything(&library).into_iter();
        for showing in all.filter(|showing| tag == "it" || showing.treatment == 0) {
            let kiosk = kiosk.clone().show(showing);
            let actions = possible(&kiosk);
            let start = kiosk.clone();
            let wanted: Vec<String> = actions
                .iter()
                .map(|action| {
                    let mut kiosk = kiosk.clone();
                    kiosk.act(*action);
                    done(&start, &kiosk)
                })
                .collect();
            let reached = by_pad(&kiosk, &wanted);
            let missing = actions.iter().zip(&wanted).filter(|(_, it)| !reached.contains(it));
            wrong.extend(missing.map(|(action, _)| format!("{tag}, {showing:?}: {action:?}")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_way_home_is_on_a_number_pad_too() {
    let library = built_in();
    for showing in everything(&library) {
        let mut kiosk = Kiosk::with(Rc::clone(&library), "it").visited().show(showing);
        for _ in 0..40 {
            if kiosk.model.overlay == Some(Overlay::Leave) || kiosk.model.screen == Screen::Rest {
                break;
            }
            kiosk = kiosk.press("backspace");
        }
        let is_asked = kiosk.model.overlay == Some(Overlay::Leave);
        assert!(is_asked || kiosk.model.screen == Screen::Rest, "{showing:?}");
    }
}

#[test]
fn the_help_names_every_key_of_the_pad() {
    let kiosk = Kiosk::start("it").press("enter 0").sized(120, 100);
    for binding in KEYS {
        let KeyName::Pad(sign) = binding.name else { continue };
        assert!(kiosk.text().contains(sign), "{sign}\n{}", kiosk.text());
        assert!(kiosk.says(binding.help.unwrap()), "{sign}\n{}", kiosk.text());
    }
}

/// What the screen shows after each second of a minute in which nobody does anything.
fn in_a_minute(kiosk: &mut Kiosk) -> Vec<String> {
    let seconds = (1..=60).map(|_| {
        kiosk.waits(Duration::from_secs(1));
        kiosk.text()
    });
    let mut seen: Vec<String> = seconds.collect();
    seen.dedup();
    seen
}

#[test]
fn the_rest_screen_turns_and_with_reduced_motion_it_does_not() {
    let mut kiosk = Kiosk::start("it");
    assert!(in_a_minute(&mut kiosk).len() > 3);
    let mut kiosk = Kiosk::start("it");
    kiosk.settings.reduced_motion = true;
    let before = kiosk.text();
    assert_eq!(in_a_minute(&mut kiosk), [before]);
}

#[test]
fn with_reduced_motion_the_farewell_goes_once_and_nothing_comes_after() {
    let mut kiosk = Kiosk::start("id");
    kiosk.settings.reduced_motion = true;
    let mut kiosk = kiosk.press("enter 1");
    kiosk.act(Action::Finish(Farewell::Finished));
    assert!(kiosk.says(message_id::REST_FORGOTTEN));
    assert_eq!(in_a_minute(&mut kiosk).len(), 2);
    assert!(!kiosk.says(message_id::REST_FORGOTTEN) && kiosk.says(message_id::REST_BEGIN));
    assert_eq!(kiosk.scene().words.language().tag, "id");
}

#[test]
fn with_reduced_motion_nothing_moves_on_any_screen_but_the_seconds() {
    everywhere_answered(|kiosk, showing| {
        let mut kiosk = kiosk.clone();
        kiosk.settings.reduced_motion = true;
        // After a fault the screen has to come back by itself.
        if showing.overlay == Some(Overlay::OneMoment) {
            return Vec::new();
        }
        let is_counting = matches!(showing.overlay, Some(Overlay::StillThere(_)));
        kiosk.model.active = kiosk.model.now;
        let before = kiosk.text();
        kiosk.waits(Duration::from_secs(30));
        let after = kiosk.text();
        // The seconds that are left are counted down, and must be.
        if (after != before) != is_counting {
            vec![format!("{before}\nbecame\n{after}")]
        } else {
            Vec::new()
        }
    });
}
