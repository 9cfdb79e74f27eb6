//! Questions that are passed over: they are asked about once.

use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::screen;
use sabar_content::Given;
use sabar_content::l10n::message_id;

use super::super::kiosk::Kiosk;
use super::{LANGUAGES, SIZES};

#[test]
fn leaving_questions_unanswered_asks_once_and_leads_back_to_the_first() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag).press("enter 1 next");
        let count = kiosk.library.treatment(0).checklist.len();
        let mut kiosk = kiosk.press("2 2");
        let first = (0..count).find(|question| kiosk.model.answer(*question).is_none()).unwrap();
        let treatment = kiosk.library.treatment(0);
        let asked = (0..count).filter(|question| kiosk.model.is_asked(treatment, *question));
        let n_left = asked.filter(|question| kiosk.model.answer(*question).is_none()).count();
        while kiosk.model.overlay.is_none() {
            assert!(matches!(kiosk.model.screen, Screen::Step(Step::Checklist, _)), "{tag}");
            // In the check of the answers Enter opens the first of them.
            let is_check = kiosk.model.screen == Screen::Step(Step::Checklist, count);
            kiosk = kiosk.press(if is_check { "next" } else { "enter" });
        }
        assert_eq!(kiosk.model.overlay, Some(Overlay::Unanswered(Step::Checklist)), "{tag}");
        let left = kiosk.scene().words.number(u32::try_from(n_left).unwrap());
        assert!(kiosk.text().contains(&left), "{tag}\n{}", kiosk.text());
        assert!(kiosk.says(message_id::UNANSWERED_TEXT), "{tag}\n{}", kiosk.text());
        let on = kiosk.clone().press("2");
        assert_eq!(on.model.screen, Screen::Step(Step::Checklist, count + 1), "{tag}");
        // Closing it leaves everything where it was.
        let stayed = kiosk.clone().press("esc");
        assert_eq!(stayed.model.screen, Screen::Step(Step::Checklist, count), "{tag}");
        let back = kiosk.press("1");
        assert_eq!(back.model.screen, Screen::Step(Step::Checklist, first), "{tag}");
        assert!(back.stage.shows_focus(&back.model));
        let answered = back.clone().press("1");
        assert!(answered.model.answer(first).is_some(), "the first one left out, {tag}");
        // Once is enough.
        for kiosk in [on.press("backspace"), back] {
            let mut kiosk = kiosk;
            while matches!(kiosk.model.screen, Screen::Step(Step::Checklist, _)) {
                kiosk = kiosk.press("next");
                assert_eq!(kiosk.model.overlay, None, "{tag}");
            }
        }
    }
}

/// With Enter alone each of them is shown once more, and only they; the way on is in focus then.
#[test]
fn enter_opens_each_unanswered_question_once_more() {
    for (tag, size) in LANGUAGES.into_iter().flat_map(|tag| SIZES.map(|size| (tag, size))) {
        let mut kiosk = Kiosk::start(tag).sized(size.0, size.1).press("enter 1 next");
        let count = kiosk.library.treatment(0).checklist.len();
        let check = Screen::Step(Step::Checklist, count);
        while kiosk.model.screen != check {
            let Screen::Step(Step::Checklist, question) = kiosk.model.screen else { panic!() };
            if question % 3 != 0 {
                kiosk.act(Action::Answer(question, Given::No));
                kiosk.model.overlay = None;
            }
            if kiosk.model.screen == Screen::Step(Step::Checklist, question) {
                kiosk.act(Action::NextPage);
            }
        }
        let left: Vec<usize> =
            screen::unanswered::questions(&kiosk.scene(), &kiosk.model).collect();
        assert!(left.len() > 5, "{tag}");
        let focus = |kiosk: &Kiosk| kiosk.stage.front().targets[kiosk.model.place().focus].action;
        // What is longer than its window is read to its end first.
        let enters = |mut kiosk: Kiosk| {
            let before = kiosk.model.screen;
            while kiosk.model.screen == before {
                kiosk = kiosk.press("enter");
                assert_eq!(kiosk.model.overlay, None, "{tag} {size:?}");
            }
            kiosk
        };
        // Back leads to its row.
        let back = enters(enters(kiosk.clone())).press("backspace");
        for (kiosk, question) in [(&kiosk, left[0]), (&back, left[1])] {
            let row = Some(Action::ToQuestion(question));
            assert_eq!((kiosk.model.screen, focus(kiosk)), (check, row), "{tag} {size:?}");
            assert!(kiosk.stage.shows_focus(&kiosk.model), "{tag} {size:?}\n{}", kiosk.text());
        }
        for question in &left {
            kiosk = enters(kiosk);
            assert_eq!(kiosk.model.screen, Screen::Step(Step::Checklist, *question), "{tag}");
        }
        kiosk = enters(kiosk);
        assert_eq!((kiosk.model.screen, focus(&kiosk)), (check, Some(Action::NextPage)), "{tag}");
        let screen = enters(kiosk).model.screen;
        assert_eq!(screen, Screen::Step(Step::Checklist, count + 1), "{tag}");
    }
}

#[test]
fn the_row_of_steps_asks_about_unanswered_questions_too() {
    let kiosk = Kiosk::start("it").press("enter 1");
    for (step, asks) in
        [(Step::Checklist, false), (Step::Understanding, true), (Step::Takeaway, true)]
    {
        let mut kiosk = kiosk.clone();
        kiosk.act(Action::Visit(step.index()));
        let expected = asks.then_some(Overlay::Unanswered(step));
        assert_eq!(kiosk.model.overlay, expected);
        let kiosk = if asks { kiosk.press("2") } else { kiosk };
        assert_eq!(kiosk.model.screen, Screen::Step(step, 0));
    }
    // Another treatment has other questions.
    let mut kiosk = kiosk;
    kiosk.act(Action::Visit(Step::Takeaway.index()));
    let kiosk = kiosk.press("2");
    let mut kiosk = kiosk;
    kiosk.model.screen = Screen::Choose;
    kiosk.lay_out();
    let mut kiosk = kiosk.press("2");
    kiosk.act(Action::Visit(Step::Takeaway.index()));
    assert_eq!(kiosk.model.overlay, Some(Overlay::Unanswered(Step::Takeaway)));
}
