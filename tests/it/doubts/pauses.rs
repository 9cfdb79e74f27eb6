//! Presses in quick succession.

use std::time::Duration;

use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
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

/// Everything is erased by a button that may be where the one that asks was.
#[test]
fn a_second_touch_of_one_place_erases_nothing() {
    for tag in ["ar", "id", "it"] {
        for (columns, rows) in
            [(40, 15), (44, 15), (48, 15), (50, 14), (56, 14), (56, 16), (80, 24)]
        {
            let mut kiosk = Kiosk::start(tag).sized(columns, rows).press("enter 1");
            kiosk.act(Action::Visit(Step::Takeaway.index()));
            let kiosk = kiosk.press("2").press(&"pagedown ".repeat(80));
            let cells = (0..columns).flat_map(|x| (0..rows).map(move |y| (x, y)));
            let asks =
                |at: &(u16, u16)| kiosk.stage.touched(&kiosk.model, *at) == Some(Action::AskFinish);
            let mut n_touched = 0;
            for (column, row) in cells.filter(asks) {
                let mut asked = kiosk.clone().touch(column, row);
                asked.act(Action::Elapsed(asked.model.now + Duration::from_millis(700)));
                let again = asked.touch(column, row);
                let is_kept = again.model.screen == Screen::Step(Step::Takeaway, 0);
                assert!(is_kept, "{tag} {columns}×{rows}, {column};{row}");
                n_touched += 1;
            }
            assert!(n_touched > 0, "{tag} {columns}×{rows}\n{}", kiosk.text());
        }
    }
}

/// The question comes by itself, below a finger or a digit that meant something else.
#[test]
fn whether_somebody_is_there_erases_nothing_in_its_first_second() {
    let mut kiosk = Kiosk::start("it").press("enter 1 next");
    kiosk.act(Action::Elapsed(kiosk.model.now + kiosk.patience()));
    assert!(matches!(kiosk.model.overlay, Some(Overlay::StillThere(_))));
    let erased = |kiosk: &Kiosk| kiosk.clone().press("2").model.screen == Screen::Rest;
    assert!(!erased(&kiosk));
    kiosk.act(Action::Elapsed(kiosk.model.now + Duration::from_secs(1)));
    assert!(erased(&kiosk));
}
