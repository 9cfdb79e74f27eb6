//! Presses in quick succession.

use std::time::Duration;

use sabar::model::action::Action;
use sabar::model::{Screen, Step};
use sabar_content::{Given, Question};

use super::super::kiosk::Kiosk;

#[test]
fn taps_on_more_below_are_never_too_fast() {
    let mut kiosk = Kiosk::start("it").press("enter 1");
    kiosk.settings.confirm_pause = Duration::from_millis(500);
    let (column, row) = (70, 21);
    let mut taps = 0;
    while kiosk.stage.goes_on(&kiosk.model) {
        assert_eq!(kiosk.stage.touched(&kiosk.model, (column, row)), Some(Action::PageDown));
        let before = kiosk.model.place();
        kiosk.act(Action::Elapsed(kiosk.model.now + Duration::from_millis(150)));
        kiosk = kiosk.touch(column, row);
        assert_ne!(kiosk.model.place(), before, "tap {taps} is swallowed");
        taps += 1;
    }
    assert!(taps > 2);
    assert_eq!(kiosk.model.screen, Screen::Step(Step::Summary, 0));
}

/// Questions answered by so many presses of the same digit, so far apart.
fn answered(presses: usize, gap: u64) -> usize {
    let mut kiosk = Kiosk::start("it").press("enter 1 next");
    // Six questions in a row to which a "no" has no consequence.
    let questions = &kiosk.library.treatment(0).checklist;
    let goes_on =
        |questions: &[Question]| questions.iter().all(|it| it.flag(Given::No, None).is_none());
    let first = questions.windows(6).position(goes_on).unwrap();
    kiosk.model.screen = Screen::Step(Step::Checklist, first);
    kiosk.lay_out();
    kiosk.settings.confirm_pause = Duration::from_millis(500);
    for _ in 0..presses {
        kiosk.act(Action::Elapsed(kiosk.model.now + Duration::from_millis(gap)));
        kiosk = kiosk.press("2");
    }
    kiosk.model.visit.answers.len()
}

#[test]
fn only_a_held_key_prolongs_the_pause() {
    for (gap, least) in [(150, 2), (200, 2), (250, 3), (400, 3), (500, 5)] {
        assert!(answered(6, gap) >= least, "{gap} ms: {}", answered(6, gap));
    }
    // Consoles and terminals repeat a key that is held every 25 to 92 ms.
    for gap in [10, 25, 33, 40, 92] {
        assert_eq!(answered(60, gap), 1, "{gap} ms");
    }
}
