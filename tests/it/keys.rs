//! The table of keys, compared with the documents and with the bottom row.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sabar::model::action::{Action, PinKey};
use sabar::model::appointment::Field;
use sabar::model::{Model, Overlay, Place, Screen, Step};
use sabar::screen::keymap::{self, KEYS, KeyName};
use sabar::settings::KeysChoice;
use sabar_content::l10n::message_id;
use sabar_term::input::{KeyCode, KeyEvent};
use sabar_text::Direction;

use super::kiosk::{Kiosk, Showing, built_in, everything};

/// The name of a key in the documents.
fn documented(name: KeyName) -> String {
    match name {
        KeyName::Onward => "→".to_owned(),
        KeyName::Backward => "←".to_owned(),
        KeyName::Up => "↑".to_owned(),
        KeyName::Down => "↓".to_owned(),
        KeyName::Cap(message_id::KEYCAP_ENTER) => "Enter".to_owned(),
        KeyName::Cap(message_id::KEYCAP_BACKSPACE) => "Backspace".to_owned(),
        KeyName::Cap(message_id::KEYCAP_ESCAPE) => "Esc".to_owned(),
        KeyName::Cap(message_id::KEYCAP_HOME) => "Home".to_owned(),
        KeyName::Cap(message_id::KEYCAP_PAGE_UP) => "PgUp".to_owned(),
        KeyName::Cap(message_id::KEYCAP_PAGE_DOWN) => "PgDn".to_owned(),
        KeyName::Cap(other) => panic!("a key of which the documents do not know: {other}"),
        KeyName::Letter(sign) | KeyName::Pad(sign) | KeyName::Voice(sign) => sign.to_string(),
        KeyName::Control(letter) => format!("Ctrl+{letter}"),
        KeyName::Digits | KeyName::Numbers(_) => "1 to 9".to_owned(),
        KeyName::Function(number) => format!("F{number}"),
        KeyName::Languages => "F2".to_owned(),
    }
}

/// The keys that a document names: in the first cells of its tables and in code.
fn keys_of(document: &str) -> BTreeSet<String> {
    let first_cells =
        document.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let in_cells = first_cells.flat_map(|cell| cell.split([',', ' ']).chain([cell]));
    let in_code = document.split('`').skip(1).step_by(2);
    in_cells.chain(in_code).map(|key| key.trim_matches('`').to_owned()).collect()
}

#[test]
fn the_documents_name_every_key() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let pages = pages.chain([root.join("README.md")]);
    let pages = pages.filter(|path| path.extension().is_some_and(|it| it == "md"));
    let named: BTreeSet<String> =
        pages.flat_map(|path| keys_of(&fs::read_to_string(path).unwrap())).collect();
    for binding in KEYS {
        let key = documented(binding.name);
        assert!(named.contains(&key), "no document names the key {key}");
    }
}

/// The keys that one name in the bottom row stands for.
fn pressed(name: KeyName, direction: Direction) -> Vec<KeyEvent> {
    let codes = if let KeyName::Numbers(last) = name {
        (1..=last).map(|digit| KeyCode::Char((b'0' + digit).into())).collect()
    } else {
        vec![keymap::binding(name).unwrap().codes[0]]
    };
    codes
        .into_iter()
        .map(|code| KeyEvent::from(keymap::in_reading_order(code, direction)))
        .collect()
}

/// Returns true if a key took the model from `before` to `after` as the bottom row said.
fn does(hint: &str, action: Action, before: &Kiosk, after: &Kiosk) -> bool {
    let (from, to) = (&before.model, &after.model);
    let place = |kiosk: &Kiosk| {
        let place = kiosk.model.place();
        (kiosk.stage.first_row(place), place.focus)
    };
    let is_onward = from.screen != to.screen
        || from.overlay != to.overlay
        || place(before).0 < place(after).0
        || place(before).1 < place(after).1;
    let target = before.stage.front().targets.get(from.place().focus);
    match hint {
        message_id::HINT_HELP => to.overlay == Some(Overlay::Help),
        message_id::HINT_LANGUAGES => to.overlay == Some(Overlay::Languages),
        message_id::HINT_SOURCES => matches!(to.overlay, Some(Overlay::Sources(_))),
        message_id::HINT_CLOSE => {
            // The pad is closed by the loop.
            from.overlay != to.overlay
                || from.is_searching && !to.is_searching
                || action == Action::Pin(PinKey::Erase)
                || from.open_field.is_some() && to.open_field.is_none()
        }
        message_id::HINT_CHOOSE if matches!(action, Action::Pick(_)) => from.overlay != to.overlay,
        message_id::HINT_CHOOSE => target.is_some_and(|it| it.action.is_some()),
        message_id::HINT_BACK => from.screen != to.screen || place(before).0 > place(after).0,
        message_id::HINT_ACCEPT => from.open_field.is_some() && to.open_field.is_none(),
        message_id::HINT_NEXT
        | message_id::HINT_READ_ON
        | message_id::HINT_SKIP
        | message_id::MORE_BELOW => is_onward,
        message_id::HINT_BUTTONS => {
            let targets = &after.stage.front().targets;
            targets.get(to.place().focus).is_some_and(|it| it.action.is_some())
        }
        message_id::HINT_MOVE => {
            place(before) != place(after)
                || from.language != to.language
                || from.overlay_place != to.overlay_place
        }
        message_id::HINT_ANSWER => from.revision != to.revision,
        message_id::HINT_CHANGE => from.visit.appointment.date != to.visit.appointment.date,
        other => panic!("nobody knows what {other} means"),
    }
}

/// Presses every key that the bottom row names and gathers those that do something else.
fn press_all(kiosk: &Kiosk, wrong: &mut BTreeSet<String>) {
    let direction = kiosk.scene().direction();
    for (names, hint) in kiosk.stage.bottom_row(&kiosk.model) {
        let keys: Vec<KeyEvent> = names.iter().flat_map(|name| pressed(*name, direction)).collect();
        let mut ends = BTreeSet::new();
        let mut works = keys.iter().map(|key| {
            let mut after = kiosk.clone();
            let action = keymap::action_in(&kiosk.model, *key, direction).unwrap();
            after.act(action);
            let place = after.model.place();
            let screen = format!("{:?} {:?}", after.model.screen, after.model.overlay);
            ends.insert((screen, after.stage.first_row(place), place.focus));
            does(hint, action, kiosk, &after)
        });
        // At an edge one of two ways is left.
        let is_true =
            if *hint == message_id::HINT_MOVE { works.any(|it| it) } else { works.all(|it| it) };
        // Keys of one word do the same.
        let is_word_for_one = matches!(
            *hint,
            message_id::HINT_NEXT
                | message_id::HINT_READ_ON
                | message_id::HINT_BUTTONS
                | message_id::MORE_BELOW
        );
        if !is_true || is_word_for_one && ends.len() > 1 {
            let Model { screen, overlay, .. } = kiosk.model;
            let focus = kiosk.model.place().focus;
            wrong.insert(format!("{screen:?} {overlay:?} focus {focus}: {names:?} {hint}"));
        }
    }
}

/// Walks through everything with every focus on every screenful.
#[track_caller]
fn the_bottom_row_tells_the_truth(start: impl Fn(Kiosk) -> Kiosk, covers: &[Overlay]) {
    let library = built_in();
    let mut wrong = BTreeSet::new();
    let mut showings = everything(&library);
    showings.retain(|showing| showing.treatment == 0);
    let under = *showings.last().unwrap();
    let covered = covers.iter().map(|cover| Showing { overlay: Some(*cover), ..under });
    let mut n_rows = 0;
    for showing in showings.iter().copied().chain(covered) {
        let mut kiosk = start(Kiosk::start("it")).show(showing);
        let mut seen = Vec::new();
        let n_tops = kiosk.stage.front().tops.len();
        for focus in 0..kiosk.stage.front().targets.len() {
            for top in [0, n_tops / 2, n_tops.saturating_sub(1)] {
                if !kiosk.stage.front().targets[focus].is_focusable {
                    continue;
                }
                kiosk.model.set_place(Place { top, rows: 0, focus });
                let row = kiosk.stage.bottom_row(&kiosk.model).to_vec();
                let state = (row, kiosk.stage.goes_on(&kiosk.model), focus % 4);
                if !seen.contains(&state) && kiosk.stage.shows_focus(&kiosk.model) {
                    seen.push(state);
                    press_all(&kiosk, &mut wrong);
                    n_rows += 1;
                }
            }
        }
    }
    assert!(n_rows > 100, "{n_rows}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// In its first second the question whether somebody is there erases nothing.
const COVERS: [Overlay; 2] = [Overlay::StillThere(59), Overlay::Privacy];

#[test]
fn the_bottom_row_is_right_on_a_keyboard() {
    the_bottom_row_tells_the_truth(|kiosk| kiosk.visited(), &COVERS);
}

#[test]
fn the_bottom_row_is_right_in_arabic_on_a_wide_terminal() {
    let start = |kiosk: Kiosk| kiosk.press_language("ar").sized(140, 40).visited();
    the_bottom_row_tells_the_truth(start, &[]);
}

#[test]
fn the_bottom_row_is_right_on_a_small_terminal_in_two_languages() {
    let start = |kiosk: Kiosk| {
        let mut kiosk = kiosk.press_language("ar").sized(44, 14).for_clinic("it");
        kiosk.act(Action::Beside);
        kiosk
    };
    the_bottom_row_tells_the_truth(start, &[]);
}

#[test]
fn the_bottom_row_is_right_on_a_number_pad() {
    let start = |mut kiosk: Kiosk| {
        kiosk.settings.keys = KeysChoice::Pad;
        kiosk.visited()
    };
    the_bottom_row_tells_the_truth(start, &COVERS);
}

#[test]
fn the_bottom_row_is_right_while_a_date_is_open() {
    let mut wrong = BTreeSet::new();
    for tag in ["it", "ar"] {
        let mut kiosk = Kiosk::start(tag).press("enter 1").press("next").press("next");
        while !matches!(kiosk.model.screen, Screen::Step(Step::Timeline, _)) {
            kiosk.act(Action::NextPage);
            kiosk.act(Action::Visit(2));
        }
        kiosk.act(Action::SetDate(None, Some(super::kiosk::TODAY)));
        kiosk.act(Action::OpenField(Field::DATE));
        assert!(kiosk.model.open_field.is_some());
        for keys in ["", "down", "down down down"] {
            press_all(&kiosk.clone().press(keys), &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Two keys of a row are named in the order of the words beside them.
#[test]
fn pairs_of_keys_are_in_reading_order() {
    for (tag, is_mirrored) in [("it", false), ("ar", true)] {
        let kiosk = Kiosk::start(tag).sized(120, 40).show(Showing {
            treatment: 0,
            screen: Screen::Step(Step::Summary, 0),
            overlay: Some(Overlay::Help),
        });
        for (first, second) in [
            (message_id::KEYCAP_PAGE_UP, message_id::KEYCAP_PAGE_DOWN),
            (message_id::KEYCAP_BACKSPACE, message_id::KEYCAP_ESCAPE),
        ] {
            let text = kiosk.text();
            let [first, second] = [first, second].map(|id| kiosk.scene().words.get(id));
            let holds = |row: &&str| row.contains(&first) && row.contains(&second);
            let row = text.lines().find(holds).unwrap_or_else(|| panic!("{first}: {text}"));
            assert_eq!(row.find(&first) > row.find(&second), is_mirrored, "{row}");
        }
    }
}

#[test]
fn the_help_offers_the_language_of_the_clinic_where_it_is_another() {
    for (clinic, is_offered) in [("it", false), ("ar", true)] {
        let kiosk = Kiosk::start("it").for_clinic(clinic).show(Showing {
            treatment: 0,
            screen: Screen::Step(Step::Summary, 0),
            overlay: Some(Overlay::Help),
        });
        let targets = &kiosk.stage.front().targets;
        let is_it = targets.iter().any(|it| it.action == Some(Action::Beside));
        assert_eq!(is_it, is_offered, "{clinic}");
    }
}
