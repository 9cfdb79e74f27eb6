//! The row of steps ticks off a step only after all of it was on the screen and answered.

use sabar::draw::operation::DrawContent;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar_content::Given;

use super::kiosk::Kiosk;

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

/// Wide and narrow rows of steps.
const SIZES: [(u16, u16); 4] = [(80, 24), (120, 40), (56, 20), (48, 20)];

/// The sign of each step that is done or not, in the row; the current one is left out.
fn ticked(kiosk: &Kiosk) -> Vec<Step> {
    let Screen::Step(current, _) = kiosk.model.screen else { panic!("there is no row of steps") };
    let signs = kiosk.stage.chrome().operations.iter().filter_map(|it| {
        let DrawContent::Glyphs(glyphs) = &it.content else { return None };
        glyphs.chars().next().filter(|it| "●✓○■□".contains(*it))
    });
    // The languages below the page have signs too.
    let signs: Vec<char> = signs.take(Step::ALL.len()).collect();
    let is_ticked = |step: &Step| match signs.get(step.index()) {
        Some('✓' | '■') => true,
        Some('○' | '□') => false,
        other => panic!("{step:?} has the sign {other:?}:\n{}", kiosk.text()),
    };
    Step::ALL.into_iter().filter(|step| *step != current).filter(is_ticked).collect()
}

/// Touches a step in the row, and goes on without answers if asked.
fn jump(mut kiosk: Kiosk, to: Step) -> Kiosk {
    kiosk.act(Action::Visit(to.index()));
    if matches!(kiosk.model.overlay, Some(Overlay::Unanswered(_))) {
        kiosk = kiosk.press("2");
    }
    assert!(matches!(kiosk.model.screen, Screen::Step(step, _) if step == to));
    kiosk
}

/// Reads on to the next step, a window at a time; answers what is asked with `answer`.
fn read(mut kiosk: Kiosk, answer: Option<Given>) -> Kiosk {
    let Screen::Step(from, _) = kiosk.model.screen else { panic!() };
    for _ in 0..600 {
        match kiosk.model.screen {
            Screen::Step(step, _) if step != from => return kiosk,
            Screen::Step(Step::Checklist, question)
                if answer.is_some()
                    && kiosk.scene().treatment(&kiosk.model).checklist.len() > question
                    && kiosk.model.answer(question).is_none() =>
            {
                kiosk.act(Action::Answer(question, answer.unwrap()));
            }
            Screen::Step(Step::Understanding, check)
                if answer.is_some() && kiosk.model.understanding(check).is_none() =>
            {
                let right = kiosk.scene().treatment(&kiosk.model).understanding[check].right;
                kiosk.act(Action::Choose(check, right));
            }
            Screen::Rest | Screen::Choose | Screen::Step(..) => kiosk.act(Action::Forward),
        }
        match kiosk.model.overlay {
            Some(Overlay::Unanswered(_)) => kiosk = kiosk.press("2"),
            Some(_) => kiosk.act(Action::Close),
            None => {}
        }
    }
    panic!("reading on does not leave the step:\n{}", kiosk.text());
}

fn begun(tag: &str, (columns, rows): (u16, u16)) -> Kiosk {
    Kiosk::start(tag).sized(columns, rows).press("enter 1")
}

#[test]
fn who_jumps_to_the_end_has_done_nothing() {
    for tag in LANGUAGES {
        for size in SIZES {
            let kiosk = begun(tag, size);
            let was_whole = !kiosk.stage.goes_on(&kiosk.model);
            assert!(!was_whole, "{tag} {size:?}: the first page is to be longer than the window");
            let kiosk = jump(kiosk, Step::Takeaway);
            assert_eq!(ticked(&kiosk), [], "{tag} {size:?}:\n{}", kiosk.text());
            // So does going back over it.
            let kiosk = jump(kiosk, Step::Timeline);
            assert_eq!(ticked(&kiosk), [], "{tag} {size:?}:\n{}", kiosk.text());
        }
    }
}

#[test]
fn a_step_is_ticked_after_all_of_it_was_shown() {
    for tag in LANGUAGES {
        for size in SIZES {
            let kiosk = read(begun(tag, size), None);
            assert_eq!(ticked(&kiosk), [Step::Summary], "{tag} {size:?}");
            // Questions without answers are not done, although all were shown.
            let kiosk = read(kiosk, None);
            assert_eq!(ticked(&kiosk), [Step::Summary], "{tag} {size:?}");
            let kiosk = read(kiosk, None);
            assert_eq!(ticked(&kiosk), [Step::Summary, Step::Timeline], "{tag} {size:?}");
            let kiosk = read(kiosk, None);
            assert_eq!(ticked(&kiosk), [Step::Summary, Step::Timeline], "{tag} {size:?}");
        }
    }
}

#[test]
fn who_answers_everything_sees_every_step_ticked() {
    for tag in LANGUAGES {
        for size in SIZES {
            let mut kiosk = begun(tag, size);
            for _ in 0..4 {
                kiosk = read(kiosk, Some(Given::No));
            }
            assert_eq!(ticked(&kiosk), Step::ALL[..4], "{tag} {size:?}:\n{}", kiosk.text());
            // In another language too.
            kiosk.act(Action::Speak((kiosk.model.language + 1) % 3));
            assert_eq!(ticked(&kiosk), Step::ALL[..4], "{tag} {size:?}");
        }
    }
}

/// The end alone is not the page: what is between must have been on the screen too.
#[test]
fn the_middle_of_a_page_counts() {
    for tag in LANGUAGES {
        let mut kiosk = begun(tag, (80, 24));
        let last = kiosk.stage.front().targets.iter().rposition(|it| it.is_focusable).unwrap();
        kiosk.act(Action::Focus(last));
        assert!(!kiosk.stage.goes_on(&kiosk.model), "the end is shown");
        let kiosk = jump(kiosk, Step::Timeline);
        assert_eq!(ticked(&kiosk), [], "{tag}:\n{}", kiosk.text());
    }
}

#[test]
fn another_treatment_is_another_visit_of_its_steps() {
    let kiosk = read(begun("it", (80, 24)), None);
    let mut kiosk = kiosk;
    kiosk.act(Action::Begin(1));
    let kiosk = jump(kiosk, Step::Timeline);
    assert_eq!(ticked(&kiosk), []);
}
