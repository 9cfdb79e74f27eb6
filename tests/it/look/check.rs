//! The check of the answers.

use sabar::draw::sign;
use sabar::model::action::Action;
use sabar::model::{Screen, Step};
use sabar::screen;
use sabar::screen::block::Block;
use sabar_content::l10n::message_id;
use sabar_content::{Flag, Given};

use super::super::kiosk::Kiosk;

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

const SIZES: [(u16, u16); 3] = [(80, 24), (56, 16), (120, 40)];

const ANSWERS: [Given; 3] = [Given::Yes, Given::No, Given::Unsure];

/// Answers all questions of the first treatment: flagged ones at first, then without consequence;
/// the last `n_left` are left out. Returns the kiosk on the check of the answers.
fn checked(tag: &str, n_flagged: usize, n_left: usize) -> Kiosk {
    checked_at(tag, (80, 24), n_flagged, n_left)
}

fn checked_at(tag: &str, size: (u16, u16), n_flagged: usize, n_left: usize) -> Kiosk {
    let mut kiosk = Kiosk::start(tag).sized(size.0, size.1).press("enter 1 next");
    let questions = kiosk.library.treatment(0).checklist.clone();
    for (index, question) in questions.iter().enumerate() {
        let is_free = |answer: &&Given| question.flag(**answer, None).is_none();
        let is_flagged = |answer: &&Given| {
            matches!(question.flag(**answer, None), Some(Flag::Stop | Flag::Discuss))
        };
        let wanted = if index < n_flagged {
            ANSWERS.iter().find(is_flagged)
        } else {
            ANSWERS.iter().find(is_free)
        };
        if index + n_left < questions.len() {
            kiosk.act(Action::Answer(index, *wanted.unwrap()));
        }
        if kiosk.model.screen == Screen::Step(Step::Checklist, index) {
            kiosk = kiosk.press("enter");
        }
    }
    assert_eq!(kiosk.model.screen, Screen::Step(Step::Checklist, questions.len()));
    kiosk
}

/// The questions of the rows of the check, in their order.
pub fn rows(kiosk: &Kiosk) -> Vec<usize> {
    let items = screen::items(&kiosk.scene(), &kiosk.model).into_iter();
    let questions = items.filter_map(|item| {
        let Block::Choice(choice) = item.block else { return None };
        let Action::ToQuestion(question) = choice.action else { return None };
        Some(question)
    });
    questions.collect()
}

#[test]
fn the_check_has_stop_then_discuss_then_unanswered_then_the_rest() {
    for tag in LANGUAGES {
        let kiosk = checked(tag, 9, 2).shows(&format!("{tag}-check-answers"));
        assert!(kiosk.says(message_id::CHECK_TITLE), "{}", kiosk.text());
        let rank = |question: &usize| {
            let asked = &kiosk.library.treatment(0).checklist[*question];
            match kiosk.model.answer(*question).map(|answer| asked.flag(answer, None)) {
                Some(Some(Flag::Emergency)) => 0,
                Some(Some(Flag::Stop)) => 1,
                Some(Some(Flag::Discuss)) => 2,
                None => 3,
                Some(None) => 4,
            }
        };
        let ranks: Vec<i32> = rows(&kiosk).iter().map(rank).collect();
        assert!(ranks.is_sorted() && !ranks.contains(&4), "{tag} {ranks:?}");
        assert_eq!(ranks.iter().filter(|rank| **rank == 3).count(), 2, "{tag}");
        let kiosk = kiosk.clone().touch_action(Action::Unfold);
        let all = rows(&kiosk);
        let asked = screen::checklist::asked(&kiosk.scene(), &kiosk.model).count();
        assert_eq!(all.len(), asked, "{tag}");
        assert!(all.iter().map(rank).is_sorted(), "{tag}");
    }
}

/// A row that its new answer takes away leaves no page without rows.
#[test]
fn after_the_last_row_is_gone_the_check_begins_at_its_top() {
    for tag in LANGUAGES {
        for (columns, height) in SIZES {
            let mut kiosk = checked(tag, 9, 0).sized(columns, height);
            while let Some(&last) = rows(&kiosk).last() {
                kiosk = kiosk.touch_action(Action::ToQuestion(last));
                let question = kiosk.library.treatment(0).checklist[last].clone();
                let free = ANSWERS.iter().find(|answer| question.flag(**answer, None).is_none());
                kiosk.act(Action::Answer(last, *free.unwrap()));
                assert!(kiosk.says(message_id::CHECK_TITLE), "{tag}\n{}", kiosk.text());
            }
        }
    }
}

/// The sign of an emergency is the same at the question, in the check and on the last page.
#[test]
fn an_emergency_has_its_own_sign_in_the_check() {
    for tag in LANGUAGES {
        let mut kiosk = Kiosk::start(tag).press("enter 3");
        let library = kiosk.library.clone();
        let treatment = library.treatment(2);
        let check = Screen::Step(Step::Checklist, screen::checklist::check_page(treatment));
        let questions = treatment.checklist.iter().enumerate();
        let answers: Vec<_> =
            questions.flat_map(|(at, it)| ANSWERS.map(|own| (at, it, own))).collect();
        let is_emergency = |(_, it, own): &&(usize, &sabar_content::Question, Given)| {
            it.flag(*own, None) == Some(Flag::Emergency)
        };
        let (at, _, own) = answers.iter().find(is_emergency).unwrap();
        kiosk.act(Action::Answer(*at, *own));
        kiosk.model.screen = check;
        let scene = kiosk.scene();
        let phrase = scene.in_treatment(&kiosk.model, message_id::TAKEAWAY_EMERGENCY);
        let tones = screen::items(&scene, &kiosk.model).into_iter().filter_map(|item| {
            let Block::Note(own, tone) = item.block else { return None };
            (own == phrase).then_some(tone)
        });
        let signs: Vec<_> = tones.map(|tone| sign::of_tone(tone).0).collect();
        assert_eq!(signs, [Some(sign::EMERGENCY)], "{tag}");
    }
}

#[test]
fn a_row_of_the_check_leads_to_its_question_and_back() {
    for tag in LANGUAGES {
        let mut kiosk = checked(tag, 3, 2);
        // Else the first unanswered one leads to the next.
        kiosk.model.visit.is_asked = true;
        let check = kiosk.model.screen;
        for question in rows(&kiosk) {
            let there = kiosk.clone().touch_action(Action::ToQuestion(question));
            assert_eq!(there.model.screen, Screen::Step(Step::Checklist, question), "{tag}");
            // Without another answer too.
            for back in ["enter", "backspace"] {
                let back = there.clone().press("up up up").press(back);
                assert_eq!(back.model.screen, check, "{tag}");
            }
            for number in ["1", "2", "3"] {
                let mut answered = there.clone().press(number);
                if answered.model.overlay.is_some() {
                    answered = answered.press("esc");
                }
                // A consequence is shown first.
                if answered.model.screen != check {
                    answered = answered.press("enter");
                }
                assert_eq!(answered.model.screen, check, "{tag} {question} {number}");
                assert!(answered.model.answer(question).is_some());
                let focus = answered.stage.front().targets[answered.model.place().focus].action;
                let is_row = focus == Some(Action::ToQuestion(question));
                assert_eq!(is_row, rows(&answered).contains(&question), "{tag} {question}");
            }
        }
    }
}

#[test]
fn without_anything_marked_the_check_takes_one_press() {
    for tag in LANGUAGES {
        let kiosk = checked(tag, 0, 0);
        assert!(kiosk.says(message_id::TAKEAWAY_NO_FLAGS), "{tag}\n{}", kiosk.text());
        assert!(kiosk.find("24").is_some() || tag == "ar", "{}", kiosk.text());
        let Screen::Step(step, page) = kiosk.model.screen else { panic!("{tag}") };
        let kiosk = kiosk.press("enter");
        assert_eq!(kiosk.model.screen, Screen::Step(step, page + 1), "{tag}");
    }
}

/// Answers that stop the treatment come before those that are left.
#[test]
fn the_check_opens_with_what_stops_the_treatment() {
    for (tag, size) in LANGUAGES.into_iter().flat_map(|tag| SIZES.map(|size| (tag, size))) {
        let kiosk = checked_at(tag, size, 9, 2);
        let heading = kiosk.scene().in_treatment(&kiosk.model, message_id::TAKEAWAY_STOP);
        assert!(kiosk.says(message_id::CHECK_TITLE), "{tag} {size:?}\n{}", kiosk.text());
        assert!(kiosk.says_phrase(&heading), "{tag} {size:?}\n{}", kiosk.text());
        // Enter reads on, and asks about those.
        let (mut kiosk, check) = (kiosk.clone(), kiosk.model.screen);
        for _ in 0..20 {
            kiosk = if kiosk.model.screen == check { kiosk.press("enter") } else { kiosk };
        }
        assert_ne!(kiosk.model.screen, check, "{tag} {size:?}");
    }
}

/// A page without a source offers none.
#[test]
fn the_check_offers_no_source() {
    for tag in LANGUAGES {
        let offers = |kiosk: &Kiosk| {
            let hints = kiosk.stage.bottom_row(&kiosk.model);
            hints.iter().any(|(_, word)| *word == message_id::HINT_SOURCES)
        };
        let kiosk = Kiosk::start(tag).sized(120, 40);
        assert!(offers(&kiosk.clone().press("enter 1")), "{tag}");
        assert!(!offers(&checked_at(tag, (120, 40), 0, 0)), "{tag}");
        assert!(!offers(&checked_at(tag, (120, 40), 9, 2)), "{tag}");
    }
}
