//! Digits typed as an answer: refused in the patient's words, kept in another language, dropped
//! elsewhere.

use jiff::civil::date;
use sabar::model::Step;
use sabar::model::action::Action;
use sabar::model::typed_answer::TypedAnswer;
use sabar_content::Given;
use sabar_content::l10n::message_id;

use super::super::kiosk::Kiosk;
use super::{CHECK, KIND, LANGUAGES, LAST_DOSE, TRIP, WEIGHT, begun, number};

/// A kiosk at the question for the weight.
fn weighed(tag: &str) -> Kiosk {
    begun(tag).press("1 2").asks(WEIGHT)
}

#[test]
fn a_number_outside_of_the_range_is_refused_in_the_patient_s_words() {
    for tag in LANGUAGES {
        for (keys, then) in [("2 9", "3 0"), ("2 5 1", "2 5 0"), ("0", "3 0")] {
            let kiosk = weighed(tag).press(keys).press("enter").asks(WEIGHT);
            assert_eq!(kiosk.model.answer(WEIGHT), None);
            let words = kiosk.scene().words;
            let range = words.number_range(
                kiosk.scene().treatment(&kiosk.model).checklist[WEIGHT].number().unwrap(),
            );
            let told = words.with(message_id::TYPED_OUTSIDE, &[("range", range.into())]);
            let line = sabar_text::single_line(&told, words.direction()).to_visual_string();
            let rows: Vec<String> = kiosk.text().lines().map(|row| row.trim().to_owned()).collect();
            assert!(rows.join(" ").contains(line.trim()), "{tag} {keys}:\n{}", kiosk.text());
            // Corrected, it is taken.
            let kiosk = kiosk.press("esc").press(then).press("enter");
            assert!(kiosk.model.answer(WEIGHT).is_some(), "{}", kiosk.text());
        }
    }
}

#[test]
fn a_date_that_cannot_be_is_refused_with_its_reason() {
    let at_dose = |tag| begun(tag).press("1 1 1 enter").asks(LAST_DOSE);
    for (keys, why) in [
        ("3 1 0 2 2 0 2 6", message_id::DATE_NOT_ONE),
        ("1 4", message_id::DATE_INCOMPLETE),
        ("1 4 1 1 1 8 9 9", message_id::DATE_TOO_FAR),
        ("2 2 1 1 2 0 2 6", message_id::TYPED_NOT_PAST),
    ] {
        let kiosk = at_dose("it").press(keys).press("enter").asks(LAST_DOSE);
        assert_eq!(kiosk.model.answer(LAST_DOSE), None);
        assert!(kiosk.says(why), "{keys}:\n{}", kiosk.text());
    }
    let kiosk = begun("it").press("1 2 7 0 enter").asks(TRIP).press("2 0 1 1 2 0 2 6 enter");
    assert!(kiosk.says(message_id::TYPED_NOT_FUTURE), "{}", kiosk.text());
    // Of a day and a month, the year is the one that the question takes.
    let kiosk = kiosk.press("esc 2 0 1 1 enter").has(TRIP, Given::Date(date(2027, 11, 20)));
    kiosk.asks(CHECK);
    let kiosk = at_dose("it").press("2 4 1 2 enter");
    kiosk.has(LAST_DOSE, Given::Date(date(2025, 12, 24)));
}

#[test]
fn without_a_sign_for_decimals_the_key_is_that_of_the_panel() {
    let kiosk = weighed("it").press("7 0 , 5 5 enter").has(WEIGHT, number("70.5"));
    let kiosk = kiosk.press("1 ,");
    assert_eq!(kiosk.model.overlay, Some(sabar::model::Overlay::Emergency));
}

#[test]
fn what_was_typed_is_erased_key_by_key_and_then_backspace_leads_back() {
    let kiosk = weighed("it").press("7 2 . 5 backspace backspace backspace");
    assert!(!kiosk.model.visit.typed_answer.is_empty());
    let kiosk = kiosk.press("backspace").asks(WEIGHT);
    assert_eq!(kiosk.model.visit.typed_answer, TypedAnswer::default());
    kiosk.press("backspace").asks(1);
}

#[test]
fn an_answer_is_replaced_by_typing_and_erased_by_the_key_for_fingers() {
    use sabar::model::action::AnswerKey;
    let mut kiosk = weighed("it").press("7 2 enter left").asks(WEIGHT).has(WEIGHT, number("72"));
    assert!(kiosk.text().contains("72"), "{}", kiosk.text());
    let replaced = kiosk.clone().press("8 0 enter");
    replaced.has(WEIGHT, number("80"));
    kiosk.act(Action::Type(AnswerKey::Erase));
    assert_eq!(kiosk.model.answer(WEIGHT), None);
}

#[test]
fn another_language_keeps_the_place_and_the_number_and_drops_half_a_date() {
    for (from, to) in [("it", "ar"), ("ar", "id"), ("id", "it")] {
        let before = weighed(from).press("7 2");
        let after = before.clone().press_language(to).asks(WEIGHT);
        assert_eq!(after.model.visit, before.model.visit);
        assert!(after.text().contains(if to == "ar" { "٧٢" } else { "72" }), "{}", after.text());
        after.press("enter").has(WEIGHT, number("72"));
        let before = begun(from).press("1 1 1 enter 1 4").asks(LAST_DOSE);
        let after = before.press_language(to).asks(LAST_DOSE);
        assert_eq!(after.model.visit.typed_answer, TypedAnswer::default());
    }
}

#[test]
fn what_was_typed_is_dropped_when_the_page_is_left_without_going_on() {
    let kiosk = weighed("it").press("7 2 left").asks(1).press("next").asks(WEIGHT);
    assert_eq!(kiosk.model.answer(WEIGHT), None);
    assert_eq!(kiosk.model.visit.typed_answer, TypedAnswer::default());
    let mut kiosk = kiosk.press("7 2");
    kiosk.act(Action::Visit(Step::Summary.index()));
    assert_eq!(kiosk.model.visit.typed_answer, TypedAnswer::default());
}

#[test]
fn help_sources_and_the_panel_leave_what_was_typed() {
    for keys in ["? esc", "s esc", "e esc", "l esc"] {
        let kiosk = weighed("it").press("7 2").press(keys).press("enter");
        kiosk.has(WEIGHT, number("72"));
    }
}

#[test]
fn the_arrow_onward_accepts_what_was_typed() {
    let kiosk = weighed("it").press("7 2 next").has(WEIGHT, number("72"));
    kiosk.asks(TRIP);
}

#[test]
fn without_anything_typed_enter_leaves_the_question_for_later() {
    weighed("it").press("enter").asks(TRIP);
    begun("it").press("1 1 enter").asks(WEIGHT).press("left").asks(KIND);
}
