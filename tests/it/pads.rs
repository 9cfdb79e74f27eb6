//! A kiosk with only a number pad: no other key is named, and every named key works.

use std::rc::Rc;

use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::settings::KeysChoice;
use sabar_content::l10n::{Argument, message_id};

use super::kiosk::{Kiosk, built_in, everything};

fn pad(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::with(Rc::clone(&built_in()), tag);
    kiosk.settings.keys = KeysChoice::Pad;
    kiosk.lay_out();
    kiosk
}

/// Returns every separate word on the screen.
fn tokens(kiosk: &Kiosk) -> Vec<String> {
    kiosk.text().split_whitespace().map(str::to_owned).collect()
}

/// The same for places that name keys; elsewhere a letter may be a word.
fn where_keys_stand(kiosk: &Kiosk) -> Vec<String> {
    let rows: Vec<String> = kiosk.text().lines().map(str::to_owned).collect();
    let is_help = kiosk.model.overlay == Some(Overlay::Help);
    let around = rows.iter().take(1).chain(rows.iter().rev().take(3));
    let rows: Vec<&String> = if is_help { rows.iter().collect() } else { around.collect() };
    rows.iter().flat_map(|row| row.split_whitespace()).map(str::to_owned).collect()
}

#[test]
fn no_key_is_named_that_a_pad_lacks() {
    let library = built_in();
    for language in library.languages() {
        let words = library.localizer(library.find_language(&language.tag).unwrap());
        let cap =
            |id| sabar_text::single_line(&words.get(id), words.direction()).to_visual_string();
        let caps = [
            message_id::KEYCAP_ESCAPE,
            message_id::KEYCAP_HOME,
            message_id::KEYCAP_PAGE_UP,
            message_id::KEYCAP_PAGE_DOWN,
        ];
        let mut lacking: Vec<String> = caps.map(cap).map(|cap| cap.trim().to_owned()).into();
        lacking.extend("ELSBP?→←↑↓".chars().map(String::from));
        lacking.extend((1..=12).map(|number| format!("F{number}")));
        for (columns, rows) in [(120, 40), (80, 24), (56, 16), (40, 12)] {
            let kiosk = pad(&language.tag).sized(columns, rows);
            for showing in everything(&library) {
                let mut kiosk = kiosk.clone().show(showing);
                for page in 0..9 {
                    let named =
                        where_keys_stand(&kiosk).into_iter().find(|it| lacking.contains(it));
                    assert_eq!(
                        named,
                        None,
                        "{} {columns}×{rows} {showing:?} {page}:\n{}",
                        language.tag,
                        kiosk.text()
                    );
                    let before = kiosk.model.place();
                    kiosk.act(Action::PageDown);
                    if kiosk.model.place() == before {
                        break;
                    }
                }
            }
        }
    }
}

#[test]
fn every_key_named_on_a_pad_works() {
    for tag in ["ar", "it", "id"] {
        let kiosk = pad(tag).press("enter 1");
        let named = tokens(&kiosk.clone().sized(120, 24));
        for key in ["*", "/", "-", "+", ".", "Enter"] {
            let is_named = |token: &String| token == key || key == "Enter" && token == "Invio";
            assert!(named.iter().any(is_named), "{tag} {key}: {named:?}");
        }
        assert_eq!(kiosk.clone().press(".").model.overlay, Some(Overlay::Emergency));
        assert_eq!(kiosk.clone().press("*").model.overlay, Some(Overlay::Languages));
        // The sign and the number beside the name of a language speak it.
        for (index, language) in kiosk.library.languages().iter().enumerate() {
            let spoken = kiosk.clone().press(&format!("* {}", index + 1));
            assert_eq!(spoken.scene().words.language().tag, language.tag);
        }
        // The help has a number for leaving.
        let help = kiosk.clone().press("0");
        assert_eq!(help.model.overlay, Some(Overlay::Help));
        assert_eq!(help.clone().press("2").model.is_beside, tag != "it");
        let left = help.press("4");
        assert_eq!(left.model.overlay, Some(Overlay::Leave));
        assert_eq!(left.press("2").model.screen, Screen::Rest);
    }
}

/// On a pad most keys do something else on the rest screen, and nothing is touched.
#[test]
fn hints_to_begin_and_go_on_are_right_on_a_pad() {
    for tag in ["ar", "it", "id"] {
        let mut kiosk = pad(tag);
        let words = kiosk.scene().words;
        let enter = words.get(message_id::KEYCAP_ENTER);
        let begin = words.with(message_id::REST_BEGIN_PAD, &[("enter", Argument::Text(&enter))]);
        let begin = sabar_text::single_line(&begin, words.direction()).to_visual_string();
        assert!(kiosk.text().contains(&begin), "{tag}\n{}", kiosk.text());
        for other in [message_id::REST_BEGIN, message_id::REST_BEGIN_KEYS] {
            assert!(!kiosk.says(other), "{tag} {other}\n{}", kiosk.text());
        }
        assert_eq!(kiosk.clone().press("enter").model.screen, Screen::Choose);
        kiosk = kiosk.press("enter 1");
        kiosk.waits(kiosk.settings.idle_after);
        let patience = kiosk.patience();
        kiosk.waits(patience);
        assert!(kiosk.is_asking() && kiosk.says(message_id::GATE_GO_ON), "{tag}\n{}", kiosk.text());
        for key in ["0", "+", "7", "enter"] {
            assert!(kiosk.clone().press(key).is_asking(), "{tag} {key}");
        }
        for keys in ["1", "down enter"] {
            assert!(!kiosk.clone().press(keys).is_asking(), "{tag} {keys}");
        }
    }
}

#[test]
fn a_date_is_typed_on_a_pad() {
    let mut kiosk = pad("it").press("enter 1");
    // Asked once about the questions left out, it goes on.
    kiosk.act(Action::Visit(Step::Timeline.index()));
    kiosk.act(Action::Visit(Step::Timeline.index()));
    let kiosk = kiosk.press("enter 2 0 0 9 2 0 2 6 enter");
    assert_eq!(kiosk.model.visit.appointment.date, Some(jiff::civil::date(2026, 9, 20)));
}

#[test]
fn with_a_keyboard_its_keys_are_named() {
    let named = tokens(&Kiosk::start("it").sized(120, 24).press("enter 1"));
    for key in ["→", "S", "L", "F2", "?"] {
        assert!(named.iter().any(|token| token == key), "{key}: {named:?}");
    }
}
