//! Questions with answers of their own, numbers, dates and conditions: by keys, on a pad, by touch
//! and in lines, in every language.

mod look;
mod plain;
mod several;
mod typed;

use std::rc::Rc;

use jiff::civil::date;
use sabar::model::action::{Action, AnswerKey};
use sabar::model::{Overlay, Screen, Step};
use sabar::settings::KeysChoice;
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;
use sabar_content::{Amount, Given};

use super::asked_files;
use super::kiosk::Kiosk;

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

/// The questions by their index: what can be an emergency comes first.
const FEELING: usize = 0;
const MEDICINES: usize = 1;
const KIND: usize = 2;
const LAST_DOSE: usize = 3;
const WEIGHT: usize = 4;
const CHAIR: usize = 5;
const TRIP: usize = 6;
const CHECK: usize = 7;

pub fn library() -> Rc<Library> {
    Rc::new(Library::new(asked_files::files(), Numerals::Locale))
}

fn number(text: &str) -> Given {
    Given::Number(Amount::parse(text).unwrap())
}

/// A kiosk at the first question.
fn begun(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::with(library(), tag);
    let treatment = kiosk.library.find_treatment("checkup").unwrap();
    kiosk.act(Action::AnyKey);
    kiosk.act(Action::Begin(treatment));
    kiosk.act(Action::Visit(Step::Checklist.index()));
    kiosk
}

impl Kiosk {
    #[track_caller]
    fn asks(self, question: usize) -> Self {
        let screen = Screen::Step(Step::Checklist, question);
        assert_eq!(self.model.screen, screen, "\n{}", self.text());
        assert_eq!(self.model.overlay, None, "\n{}", self.text());
        self
    }

    #[track_caller]
    fn has(self, question: usize, given: Given) -> Self {
        assert_eq!(self.model.answer(question), Some(given), "\n{}", self.text());
        self
    }

    /// The place of the question on the screen among those that everybody is asked.
    fn count(&self) -> (usize, usize) {
        let Screen::Step(_, page) = self.model.screen else { panic!("no question") };
        let (before, all) = sabar::screen::checklist::count(&self.scene(), &self.model, page);
        (before + 1, all)
    }

    /// The first answers: medicines, the first of them a thinner, taken last a week ago; too heavy.
    fn answered(self) -> Self {
        self.press("1 1 1 enter 1 4 1 1 2 0 2 6 enter enter 1 3 0 enter enter").asks(CHAIR)
    }
}

#[test]
fn every_kind_of_question_is_answered_by_keys() {
    for tag in LANGUAGES {
        let kiosk = begun(tag).asks(FEELING).press("1").asks(MEDICINES).press("1").asks(KIND);
        let kiosk = kiosk.press("1").has(KIND, Given::Choice(0)).asks(KIND).press("enter");
        let kiosk = kiosk.asks(LAST_DOSE).press("1 4 1 1 2 0 2 6 enter");
        let kiosk = kiosk.has(LAST_DOSE, Given::Date(date(2026, 11, 14))).asks(LAST_DOSE);
        let kiosk = kiosk.press("enter").asks(WEIGHT).press("7 2 . 5 enter").asks(TRIP);
        let kiosk = kiosk.has(WEIGHT, number("72.5")).press("2 4 1 2 2 0 2 6 enter");
        let kiosk = kiosk.has(TRIP, Given::Date(date(2026, 12, 24))).asks(CHECK);
        assert_eq!(kiosk.model.answer(CHAIR), None);
        assert!(kiosk.says(message_id::CHECK_TITLE), "{}", kiosk.text());
    }
}

#[test]
fn every_kind_of_question_is_answered_by_touch() {
    for tag in LANGUAGES {
        for size in [(80, 24), (56, 16), (120, 40)] {
            let tap = |kiosk: Kiosk, action| kiosk.touch_action(action);
            let digits = |kiosk: Kiosk, digits: &str| {
                digits.chars().fold(kiosk, |kiosk, digit| {
                    let key = digit.to_digit(10).map_or(AnswerKey::Point, |digit| {
                        AnswerKey::Digit(u8::try_from(digit).unwrap())
                    });
                    tap(kiosk, Action::Type(key))
                })
            };
            let kiosk = begun(tag).sized(size.0, size.1);
            let kiosk = tap(kiosk, Action::Answer(FEELING, Given::Choice(0)));
            let kiosk = tap(kiosk, Action::Answer(MEDICINES, Given::Unsure)).asks(KIND);
            let kiosk = tap(kiosk, Action::Answer(KIND, Given::Unsure)).asks(WEIGHT);
            let kiosk = digits(kiosk, "11.5");
            // The last digit was too many.
            let kiosk = tap(kiosk, Action::Type(AnswerKey::Erase));
            let kiosk = tap(kiosk, Action::Type(AnswerKey::Erase));
            let kiosk = tap(digits(kiosk, "9"), Action::NextPage).asks(TRIP);
            let kiosk = kiosk.has(WEIGHT, number("119"));
            let kiosk = tap(digits(kiosk, "24122026"), Action::NextPage);
            kiosk.has(TRIP, Given::Date(date(2026, 12, 24))).asks(CHECK);
        }
    }
}

/// A finger types one digit twice as fast as it can.
#[test]
fn a_digit_may_be_repeated_at_once() {
    let mut kiosk = begun("it").press("1 2").asks(WEIGHT);
    kiosk.settings.confirm_pause = std::time::Duration::from_secs(1);
    let key = Action::Type(AnswerKey::Digit(7));
    let kiosk = kiosk.touch_action(key).touch_action(key);
    let kiosk = kiosk.touch_action(Action::NextPage);
    kiosk.has(WEIGHT, number("77"));
}

#[test]
fn every_kind_of_question_is_answered_on_a_number_pad() {
    for tag in LANGUAGES {
        let mut kiosk = begun(tag);
        kiosk.settings.keys = KeysChoice::Pad;
        kiosk.lay_out();
        // Down to "not sure", which has no number where digits are typed.
        let kiosk = kiosk.press("1 1 1 enter").asks(LAST_DOSE).press("+ + +");
        let kiosk = kiosk.press("enter").has(LAST_DOSE, Given::Unsure).press("enter");
        // Before the first digit the sign is that of the emergency panel.
        let kiosk = kiosk.asks(WEIGHT).press(".");
        assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
        let kiosk = kiosk.press("backspace 7 0 , 5 enter").has(WEIGHT, number("70.5"));
        kiosk.asks(TRIP).press("2 0 0 2 2 0 2 7 enter").asks(CHECK);
    }
}

#[test]
fn what_follows_from_an_answer_is_counted_with_its_question() {
    let kiosk = begun("it");
    assert_eq!(kiosk.count(), (1, 4));
    let kiosk = kiosk.press("1");
    assert_eq!(kiosk.count(), (2, 4));
    let kiosk = kiosk.press("2").asks(WEIGHT);
    assert_eq!(kiosk.count(), (3, 4));
    let kiosk = kiosk.press("left").asks(MEDICINES).press("1").asks(KIND);
    assert_eq!(kiosk.count(), (2, 4));
    let kiosk = kiosk.press("1 enter").asks(LAST_DOSE);
    assert_eq!(kiosk.count(), (2, 4));
    assert!(kiosk.text().contains("Ancora sulla domanda 2"), "{}", kiosk.text());
}

#[test]
fn another_answer_withdraws_those_that_follow_from_it_and_forgets_them() {
    let kiosk = begun("it").answered().press("1").asks(TRIP);
    let kiosk = kiosk.press("2 4 1 2 2 0 2 6 enter").asks(CHECK);
    assert_eq!(kiosk.model.visit.answers.len(), 7);
    let mut kiosk = kiosk;
    kiosk.act(Action::ToQuestion(MEDICINES));
    let kiosk = kiosk.press("2").asks(CHECK);
    let left: Vec<usize> =
        kiosk.model.visit.answers.keys().map(|(_, question)| *question).collect();
    assert_eq!(left, [FEELING, MEDICINES, WEIGHT, CHAIR, TRIP]);
    // Nor is any of it on the last page.
    let mut kiosk = kiosk;
    kiosk.act(Action::Visit(Step::Takeaway.index()));
    assert!(!kiosk.text().contains("fluidifica"), "{}", kiosk.text());
}

#[test]
fn an_answer_changed_in_the_check_leads_to_its_follow_ups_and_back() {
    let mut kiosk = begun("it").press("1 2 7 0 enter next").asks(CHECK);
    kiosk.act(Action::ToQuestion(MEDICINES));
    let kiosk = kiosk.asks(MEDICINES).press("1").asks(KIND).press("1 enter").asks(LAST_DOSE);
    let kiosk = kiosk.press("2 0 1 1 2 0 2 6 enter").asks(LAST_DOSE).press("enter").asks(CHECK);
    assert!(kiosk.text().contains("Quando ha preso"), "{}", kiosk.text());
}

#[test]
fn going_back_and_on_passes_over_what_is_not_asked() {
    let kiosk = begun("it").press("1 2").asks(WEIGHT).press("next").asks(TRIP);
    let mut kiosk = kiosk.press("left").asks(WEIGHT);
    kiosk.act(Action::PreviousPage);
    kiosk.asks(MEDICINES).press("next").asks(WEIGHT).press("next next").asks(CHECK);
}

#[test]
fn an_answer_of_one_s_own_that_is_an_emergency_opens_the_panel() {
    for tag in LANGUAGES {
        let kiosk = begun(tag).press("3").has(FEELING, Given::Choice(2));
        assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
    }
}

/// On the clinician's side every choice, number and date stands with its question.
#[test]
fn the_last_page_has_every_answer_in_the_clinic_s_language() {
    for (patient, clinic) in [("ar", "it"), ("it", "it"), ("id", "ar")] {
        let mut kiosk = begun(patient).for_clinic(clinic).answered();
        kiosk.act(Action::Answer(CHAIR, Given::Yes));
        let mut kiosk = kiosk.press("2 4 1 2 2 0 2 6 enter").sized(120, 60);
        kiosk.act(Action::Visit(Step::Takeaway.index()));
        let words = kiosk.library.localizer(kiosk.library.find_language(clinic).unwrap());
        let form = sabar::shell::read::Form { width: None, is_visual: false };
        let step = Some(Step::Takeaway);
        let read = sabar::shell::read::read(&kiosk.scene(), &kiosk.model, step, form);
        for said in [
            words.get("checkup-checklist-kind"),
            words.get("checkup-checklist-kind-thinner"),
            words.get("checkup-checklist-weight"),
            words.date(date(2026, 11, 14)),
            words.date(date(2026, 12, 24)),
            words.get("checkup-checklist-feeling-well"),
            words.get(message_id::ANSWERED_ALSO),
        ] {
            assert!(read.contains(&sabar_text::plain(&said)), "{patient} {clinic} {said}:\n{read}");
        }
        let weight = if clinic == "ar" { "١٣٠" } else { "130" };
        assert!(read.contains(weight), "{read}");
        // The stop comes first, then what to discuss, then the rest.
        let at = |id: &str| read.rfind(&sabar_text::plain(&words.get(id))).unwrap();
        let places = ["weight", "kind", "feeling"].map(|id| at(&format!("checkup-checklist-{id}")));
        assert!(places.is_sorted(), "{read}");
    }
}

/// A day is counted from the appointment once that is known.
#[test]
fn the_flag_of_a_date_follows_the_appointment() {
    use sabar_content::Flag;
    let mut kiosk = begun("it").press("1 1 1 enter").press("1 4 1 1 2 0 2 6 enter");
    let flag =
        |kiosk: &Kiosk| sabar::screen::answers::flag(&kiosk.scene(), &kiosk.model, LAST_DOSE);
    assert_eq!(flag(&kiosk), Some(Flag::Discuss));
    for (day, expected) in [
        (date(2026, 11, 28), Some(Flag::Discuss)),
        (date(2026, 11, 29), None),
        (date(2026, 11, 16), Some(Flag::Stop)),
    ] {
        kiosk.act(Action::SetDate(None, Some(day)));
        assert_eq!(flag(&kiosk), expected, "{day}");
    }
}
