//! Answers: nobody is reassured without one, and one that is an emergency opens the panel.

use sabar::model::action::Action;
use sabar::model::{Overlay, Step, Understanding};
use sabar::shell::plain::{Line, PlainSession};
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Flag, Given, Question, Treatment};
use sabar_text::plain;

use super::super::kiosk::built_in;
use super::super::plain::{run_in, word};
use super::{LANGUAGES, NUMBERS, at_step, before_number, kiosk, said};

/// Returns the questions that depend on no answer.
fn for_everyone(treatment: &Treatment) -> impl Iterator<Item = (usize, &Question)> {
    treatment.checklist.iter().enumerate().filter(|(_, question)| question.only_if.is_none())
}

/// The last page after so many questions, each answered so that it carries no flag.
fn answered(tag: &str, treatment: usize, n_answered: usize) -> String {
    let mut kiosk = at_step(kiosk(tag, NUMBERS[0]), treatment, Step::Takeaway);
    let questions: Vec<_> = for_everyone(kiosk.library.treatment(treatment)).collect();
    let free = |flags: &dyn Fn(Given) -> Option<Flag>| {
        Given::YES_NO.iter().copied().find(|&answer| flags(answer).is_none()).unwrap()
    };
    let answers = questions
        .iter()
        .map(|(index, question)| (*index, free(&|answer| question.flag(answer, None))));
    for (index, answer) in answers.take(n_answered).collect::<Vec<_>>() {
        kiosk.model.visit.answers.insert((treatment, index), answer);
    }
    said(&kiosk, Step::Takeaway)
}

#[test]
fn no_flag_is_stated_only_after_all_answers() {
    for tag in LANGUAGES {
        let reassures = |said: &str| said.contains(&word(tag, message_id::TAKEAWAY_NO_FLAGS));
        for treatment in 0..built_in().treatments() {
            let library = built_in();
            let n_questions = for_everyone(library.treatment(treatment)).count();
            for n_answered in [0, 1, n_questions / 2, n_questions - 1] {
                let said = answered(tag, treatment, n_answered);
                assert!(!reassures(&said), "{said}");
                let count = u32::try_from(n_questions - n_answered).unwrap();
                let words = kiosk(tag, NUMBERS[0]);
                let left = words
                    .scene()
                    .words
                    .with(message_id::TAKEAWAY_UNANSWERED, &[("count", Argument::Number(count))]);
                assert!(said.contains(&plain(&left)), "{left}:\n{said}");
            }
            assert!(reassures(&answered(tag, treatment, n_questions)));
        }
    }
}

/// Nothing answered is nothing understood: how many questions of the check are left is told.
#[test]
fn the_last_page_says_how_much_of_the_check_has_no_answer() {
    for tag in LANGUAGES {
        for treatment in 0..built_in().treatments() {
            let mut kiosk = at_step(kiosk(tag, NUMBERS[0]), treatment, Step::Takeaway);
            let checks = kiosk.library.treatment(treatment).understanding.clone();
            for n_left in (0..=checks.len()).rev() {
                let check = checks.len() - n_left;
                if let Some(check) = check.checked_sub(1) {
                    let how = Understanding { chosen: checks[check].right, explained_again: false };
                    kiosk.model.visit.checks.insert((treatment, check), how);
                }
                let left = |n_left: usize| {
                    let count = Argument::Number(u32::try_from(n_left).unwrap());
                    let words = kiosk.scene().words;
                    plain(&words.with(message_id::TAKEAWAY_NOT_CHECKED, &[("count", count)]))
                };
                let said = said(&kiosk, Step::Takeaway);
                let told: Vec<usize> =
                    (0..=checks.len()).filter(|count| said.contains(&left(*count))).collect();
                let expected: Vec<usize> =
                    Some(n_left).filter(|left| *left > 0).into_iter().collect();
                assert_eq!(told, expected, "{tag} {treatment}: {said}");
            }
        }
    }
}

fn question_of(treatment: &str, word: &str) -> (usize, usize) {
    let library = built_in();
    let treatment = library.find_treatment(treatment).unwrap();
    let mut questions = library.treatment(treatment).checklist.iter();
    (treatment, questions.position(|question| question.statement.message == word).unwrap())
}

const BREATHE: &str = "safety-checklist-swallow-breathe";
const BREATHE_AFTER: &str = "safety-checklist-swallow-breathe-after";

#[test]
fn trouble_breathing_after_an_injection_opens_the_panel() {
    let (treatment, question) = question_of("wearing-off", BREATHE_AFTER);
    for tag in LANGUAGES {
        for (answer, is_emergency) in
            [(Given::Yes, true), (Given::Unsure, true), (Given::No, false)]
        {
            let mut kiosk = at_step(kiosk(tag, NUMBERS[3]), treatment, Step::Checklist);
            kiosk.act(Action::Answer(question, answer));
            let overlay = kiosk.model.overlay;
            assert_eq!(overlay == Some(Overlay::Emergency), is_emergency, "{tag} {answer:?}");
            if !is_emergency {
                continue;
            }
            // Closed again, whom to call stands under the answer, and first on the last page.
            let kiosk = at_step(kiosk.press("esc"), treatment, Step::Takeaway);
            let said = said(&kiosk, Step::Takeaway);
            let words = &kiosk.scene().words;
            let place = |text: &str| said.find(text).unwrap_or(usize::MAX);
            let emergency = place(&words.get(message_id::TAKEAWAY_EMERGENCY))
                .min(place(&words.get(message_id::TAKEAWAY_CLINIC_EMERGENCY)));
            let asked = plain(&words.get(BREATHE_AFTER));
            assert!(emergency < place(&asked), "{said}");
            let call = before_number(&kiosk, message_id::EMERGENCY_CALL);
            assert!(place(&call) < place(&asked), "{said}");
        }
    }
}

/// Wherever a clinic names it, what cannot wait is asked before everything else. A question that
/// depends on another one follows that.
#[test]
fn questions_that_can_be_an_emergency_come_first() {
    let library = built_in();
    for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
        let is_emergency = |question: &Question| {
            Given::YES_NO.iter().any(|answer| question.flag(*answer, None) == Some(Flag::Emergency))
        };
        let asked = for_everyone(treatment).map(|(_, question)| question);
        assert!(asked.is_sorted_by_key(|question| !is_emergency(question)));
    }
    assert_eq!(question_of("wearing-off", BREATHE_AFTER).1, 0);
}

/// The clinic's language on the last page speaks to the clinician, the patient's to the patient.
#[test]
fn the_clinician_is_not_told_to_ask_the_clinician() {
    for tag in LANGUAGES {
        for clinic in LANGUAGES {
            for n_answered in [0, 1] {
                let mut kiosk = at_step(kiosk(tag, NUMBERS[1]), 0, Step::Takeaway);
                kiosk.settings.clinic_language = clinic.to_owned();
                if n_answered > 0 {
                    kiosk.model.visit.answers.insert((0, 0), Given::Yes);
                }
                let n_left = for_everyone(kiosk.library.treatment(0)).count() - n_answered;
                let count = [("count", Argument::Number(u32::try_from(n_left).unwrap()))];
                let words = |tag: &str, id| {
                    let language = kiosk.library.find_language(tag).unwrap();
                    plain(&kiosk.library.localizer(language).with(id, &count))
                };
                let said = said(&kiosk, Step::Takeaway);
                let to_clinic = words(clinic, message_id::TAKEAWAY_CLINIC_UNANSWERED);
                let to_patient = words(tag, message_id::TAKEAWAY_UNANSWERED);
                let is_bilingual = tag != clinic;
                let is_headed = n_answered > 0;
                assert_eq!(said.contains(&to_clinic), is_bilingual || is_headed, "{said}");
                assert_eq!(said.contains(&to_patient), is_bilingual || !is_headed, "{said}");
            }
        }
    }
}

#[test]
fn before_a_first_injection_trouble_breathing_is_to_be_discussed() {
    for treatment in ["microbotox", "classic"] {
        let (treatment, question) = question_of(treatment, BREATHE);
        let mut kiosk = at_step(kiosk("it", NUMBERS[0]), treatment, Step::Checklist);
        kiosk.act(Action::Answer(question, Given::Yes));
        assert_eq!(kiosk.model.overlay, None);
        let question = &kiosk.library.treatment(treatment).checklist[question];
        assert_eq!(question.flag(Given::Yes, None), Some(Flag::Discuss));
    }
}

/// A sign that is there now, or since an injection, cannot wait for the clinician.
#[test]
fn a_danger_sign_of_now_opens_the_panel() {
    for treatment in ["microbotox", "classic"] {
        for sign in ["swallow-breathe", "drooping-lids"] {
            let asked = format!("safety-checklist-{sign}");
            let (index, before) = question_of(treatment, &asked);
            let (_, now) = question_of(treatment, &format!("{asked}-now"));
            for (tag, first) in LANGUAGES.into_iter().zip([Given::Yes, Given::Unsure, Given::Yes]) {
                let mut kiosk = at_step(kiosk(tag, NUMBERS[0]), index, Step::Checklist);
                kiosk.act(Action::Answer(before, first));
                assert_eq!(kiosk.model.overlay, None, "{tag} {sign}");
                assert!(kiosk.model.is_asked(kiosk.library.treatment(index), now), "{tag} {sign}");
                for answer in [Given::Yes, Given::Unsure] {
                    let mut kiosk = kiosk.clone();
                    kiosk.act(Action::Answer(now, answer));
                    assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency), "{tag} {sign}");
                }
                kiosk.act(Action::Answer(now, Given::No));
                assert_eq!(kiosk.model.overlay, None, "{tag} {sign}");
            }
        }
    }
}

#[test]
fn plain_mode_prints_the_panel_before_the_next_question() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = PlainSession::new(&run, None);
        talk.begin();
        let mut hear = |line: &str| talk.hear(&Line::of(line.as_bytes()));
        hear(tag);
        let (treatment, question) = question_of("wearing-off", BREATHE_AFTER);
        hear(&(treatment + 1).to_string());
        for _ in 0..=question {
            hear("");
        }
        let said = hear("1");
        for sign in &run.library.treatment(treatment).emergency {
            let sign = plain(&word(tag, &sign.message));
            assert!(said.contains(&sign), "{sign}:\n{said}");
        }
        // Closed, the same question is asked once more; the next one follows.
        assert!(hear("").contains(&word(tag, BREATHE_AFTER)));
        assert!(!hear("").contains(&word(tag, BREATHE_AFTER)));
    }
}

/// Not sure has the flag of yes where a yes stops.
#[test]
fn not_sure_stops_as_yes_does() {
    let library = built_in();
    let mut n_stops = 0;
    for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
        for question in &treatment.checklist {
            if question.flag(Given::Yes, None) >= Some(Flag::Stop) {
                n_stops += 1;
                let unsure = question.flag(Given::Unsure, None);
                assert_eq!(
                    unsure,
                    question.flag(Given::Yes, None),
                    "{}",
                    question.statement.message
                );
            }
        }
    }
    assert_eq!(n_stops, 11);
}
