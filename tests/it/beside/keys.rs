//! Keys and touches while two languages are shown.

use sabar::model::action::{Action, Farewell};
use sabar::model::{Screen, StatementAt, Step};
use sabar::screen::keymap;
use sabar_content::Given;

use super::super::kiosk::{Kiosk, Showing};
use super::{SIZES, consultation};

#[test]
fn b_toggles_the_clinic_s_language() {
    for size in SIZES {
        let kiosk = consultation(Step::Summary, size);
        assert!(kiosk.find("La cosa più importante").is_some(), "{}", kiosk.text());
        let kiosk = kiosk.press("b");
        assert!(kiosk.find("La cosa più importante").is_none(), "{}", kiosk.text());
        // The same key on an Arabic keyboard.
        let kiosk = kiosk.press("\u{FEFB}");
        assert!(kiosk.find("La cosa più importante").is_some(), "{}", kiosk.text());
    }
}

#[test]
fn touching_its_name_toggles_the_clinic_s_language() {
    // The smallest has no room for it; there the help has.
    for size in SIZES.into_iter().filter(|size| size.0 >= 80) {
        let kiosk = consultation(Step::Checklist, size).press("b");
        assert!(!kiosk.model.is_beside);
        // "With Italian", from right to left.
        let kiosk = kiosk.touch_text("Italiano ﻊﻣ B");
        assert!(kiosk.model.is_beside);
        assert!(!kiosk.touch_text("Italiano ﻊﻣ ✓ B").model.is_beside);
    }
}

#[test]
fn a_number_pad_toggles_it_from_the_help() {
    let kiosk = consultation(Step::Summary, (80, 24)).press("b 0 2");
    assert!(kiosk.model.is_beside);
    let kiosk = kiosk.press("backspace");
    assert!(kiosk.find("La cosa più importante").is_some(), "{}", kiosk.text());
}

#[test]
fn touching_an_answer_in_the_clinic_s_language_gives_it() {
    for size in SIZES {
        let kiosk = consultation(Step::Checklist, size).touch_text("Non so");
        assert_eq!(kiosk.model.answer(0), Some(Given::Unsure), "{size:?}");
        let kiosk = consultation(Step::Understanding, size).touch_text("Per sempre");
        assert!(kiosk.model.understanding(0).is_some(), "{size:?}");
    }
}

#[test]
fn touching_a_statement_of_the_clinic_s_focuses_it() {
    for size in SIZES {
        let kiosk = consultation(Step::Summary, size).touch_text("restringere i pori");
        let place = kiosk.model.place();
        let statement = kiosk.stage.front().targets[place.focus].statement;
        assert_eq!(statement.map(|(at, _)| at), Some(StatementAt::Point(1)), "{size:?}");
    }
}

#[test]
fn digits_and_arrows_follow_the_patient_s_language() {
    let kiosk = consultation(Step::Checklist, (100, 30)).press("3");
    assert_eq!(kiosk.model.answer(0), Some(Given::Unsure));
    // Onward is the left arrow, on the clinician's side of the help too.
    let kiosk = consultation(Step::Summary, (100, 30)).press("?");
    let help = kiosk.text();
    let row = help.lines().find(|row| row.contains("Continuare a leggere")).unwrap();
    assert_eq!((row.matches('←').count(), row.matches('→').count()), (2, 0), "{row}");
}

#[test]
fn a_patient_with_the_clinic_s_language_sees_it_once() {
    let showing = Showing { treatment: 0, screen: Screen::Step(Step::Summary, 0), overlay: None };
    let kiosk = Kiosk::start("it").for_clinic("it").sized(120, 40).show(showing);
    let before = kiosk.text();
    let kiosk = kiosk.press("b");
    assert_eq!(kiosk.text(), before);
    assert!(!kiosk.model.is_beside);
    // After a switch to it and back, both are shown.
    let kiosk = consultation(Step::Summary, (120, 40)).press_language("it");
    let italian = kiosk.text().matches("La cosa più importante").count();
    assert_eq!(italian, 1);
    let kiosk = kiosk.press_language("id");
    assert!(kiosk.says("section-main") && kiosk.find("La cosa più importante").is_some());
}

#[test]
fn the_next_visit_begins_with_one_language() {
    let mut kiosk = consultation(Step::Takeaway, (80, 24));
    kiosk.act(Action::Finish(Farewell::Finished));
    assert!(!kiosk.model.is_beside);
    // At rest it is a key like any other: it begins.
    let kiosk = kiosk.press("b");
    assert_eq!((kiosk.model.screen, kiosk.model.overlay), (Screen::Choose, None));
    assert!(!kiosk.model.is_beside);
}

#[test]
fn the_key_is_hidden_where_it_has_no_effect() {
    let is_it = |action: &Action| *action == Action::Beside;
    let is_named =
        |kiosk: &Kiosk| kiosk.stage.chrome().targets.iter().any(|(_, action)| is_it(action));
    let key = keymap::BESIDE_KEY.to_string();
    assert_eq!(key, "B");
    assert!(!is_named(&Kiosk::start("ar").for_clinic("it")));
    let kiosk = Kiosk::start("ar").for_clinic("it").press("enter");
    assert!(is_named(&kiosk));
    assert!(!is_named(&kiosk.press_language("it")));
}
