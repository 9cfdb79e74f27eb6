//! Touch: a target is pressed if the finger goes down and up on it, and a swipe scrolls.

use std::time::Duration;

use ratatui::layout::Rect;
use sabar::draw::geometry::from_screen;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::update::deadline;
use sabar::update::idle::REST_TURN;

use super::kiosk::Kiosk;

/// The microbotox checklist in `tag`.
fn checklist(tag: &str) -> Kiosk {
    Kiosk::start(tag).press("enter").begins("microbotox", Step::Checklist)
}

/// The longest question on the smallest terminal, which must scroll.
fn long_question(tag: &str) -> Kiosk {
    let kiosk = Kiosk::start(tag).press("enter").begins("wearing-off", Step::Checklist);
    kiosk.sized(40, 12)
}

impl Kiosk {
    fn begins(mut self, id: &str, step: Step) -> Self {
        let treatments = 0..self.library.treatments();
        let index = treatments.into_iter().find(|it| self.library.treatment_id(*it) == Some(id));
        self.act(Action::Begin(index.unwrap()));
        self.act(Action::Visit(step.index()));
        self
    }

    fn first(&self) -> u16 {
        self.stage.first_row(self.model.place()) - self.stage.front().head
    }

    /// Returns every button of the page in front that is fully visible.
    fn buttons(&self) -> Vec<(Rect, Action)> {
        let window = self.stage.window();
        let first = self.first();
        let stops = self.stage.front().targets.iter();
        let stops = stops.filter(|it| it.rect.y >= first);
        let stops = stops.filter(|it| it.rect.bottom() <= first + window.height);
        let on_screen = |rect: Rect| {
            let x = window.x + rect.x;
            let ends = [x, x + rect.width - 1];
            let direction = self.scene().direction();
            let ends = ends.map(|it| from_screen(it, self.stage.screen_area(), direction));
            Rect { x: ends[0].min(ends[1]), y: window.y + rect.y - first, ..rect }
        };
        stops.filter_map(|it| Some((on_screen(it.rect), it.action?))).collect()
    }
}

#[test]
fn a_swipe_over_an_answer_scrolls_and_presses_nothing() {
    for tag in ["ar", "it", "id"] {
        for column in 0..40 {
            let before = long_question(tag);
            let page = before.model.screen;
            let after = before.clone().swipe(&[(column, 8), (column, 7), (column, 3), (column, 3)]);
            assert_eq!(after.model.visit.answers.len(), 0, "{tag} {column}");
            assert_eq!(after.model.screen, page);
            assert_eq!(after.model.overlay, None);
            assert!(after.first() > before.first(), "{tag} {column}");
            let back = after.swipe(&[(column, 3), (column, 11)]);
            assert_eq!((back.first(), back.model.visit.answers.len()), (0, 0), "{tag} {column}");
        }
    }
}

#[test]
fn a_terminal_without_drags_scrolls_on_release() {
    let mut kiosk = long_question("it");
    kiosk.act(Action::Press(11, 8));
    kiosk.act(Action::Release(11, 3));
    assert!(kiosk.first() > 0);
    assert_eq!(kiosk.model.visit.answers.len(), 0);
}

#[test]
fn content_follows_the_finger_through_the_summary_and_the_panel() {
    let kiosk = Kiosk::start("id").sized(56, 16).press("enter").begins("classic", Step::Summary);
    let kiosk = kiosk.swipe(&[(30, 12), (30, 11), (30, 9), (30, 10), (30, 5)]);
    assert_eq!(kiosk.first(), 7);
    // Something that is shown is in focus.
    let focus = kiosk.stage.front().targets[kiosk.model.place().focus];
    assert!(focus.rect.bottom() > 7);
    let kiosk = kiosk.press("e").swipe(&[(30, 10), (30, 8)]);
    assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
    assert_eq!(kiosk.first(), 2);
    // Beside a panel a tap closes it; a swipe does not.
    let wide = Kiosk::start("id").sized(120, 16).press("enter e");
    let swiped = wide.clone().swipe(&[(1, 12), (1, 11)]);
    assert_eq!((swiped.model.overlay, swiped.first()), (Some(Overlay::Emergency), 1));
    assert_eq!(wide.touch(1, 8).model.overlay, None);
}

#[test]
fn a_button_is_pressed_wherever_on_it_the_finger_comes_up() {
    for (columns, rows) in [(80, 24), (100, 40)] {
        for tag in ["ar", "it"] {
            let kiosk = checklist(tag).sized(columns, rows);
            for (rect, action) in kiosk.buttons() {
                let Action::Answer(question, answer) = action else { continue };
                let last = (rect.x + rect.width.min(16) - 1, rect.bottom() - 1);
                let pressed = kiosk.clone().swipe(&[(rect.x, rect.y), last]);
                assert_eq!(pressed.model.answer(question), Some(answer), "{tag} {columns}");
            }
        }
    }
}

#[test]
fn released_elsewhere_nothing_is_pressed() {
    let kiosk = checklist("it").sized(100, 40);
    let buttons = kiosk.buttons();
    assert!(buttons.len() > 4);
    for (from, _) in &buttons {
        for (to, _) in &buttons {
            // Sideways to another answer, or up and down to another question.
            if from != to {
                let after = kiosk.clone().swipe(&[(from.x + 1, from.y), (to.x + 1, to.y)]);
                assert_eq!(after.model.visit.answers.len(), 0);
                assert_eq!(after.model.screen, kiosk.model.screen);
            }
        }
    }
}

#[test]
fn a_sideways_swipe_does_nothing() {
    let kiosk = Kiosk::start("it").press("enter").begins("classic", Step::Understanding);
    for row in 0..24 {
        let after = kiosk.clone().swipe(&[(8, row), (40, row), (70, row)]);
        assert_eq!(after.model.place(), kiosk.model.place(), "{row}");
        assert_eq!(after.model.visit.checks.len(), 0, "{row}");
        let here = (kiosk.model.screen, kiosk.model.overlay, kiosk.model.language);
        assert_eq!((after.model.screen, after.model.overlay, after.model.language), here, "{row}");
    }
}

#[test]
fn languages_the_panel_and_steps_wait_for_the_release() {
    let kiosk = checklist("it");
    for (label, does) in [("F2", "language"), ("Emergenza", "panel"), ("Da sapere", "step")] {
        let at = kiosk.find(label).unwrap();
        let mut pressed = kiosk.clone();
        pressed.act(Action::Press(at.0, at.1));
        let shown = |it: &Kiosk| (it.model.language, it.model.overlay, it.model.screen);
        assert_eq!(shown(&pressed), shown(&kiosk), "{does}");
        pressed.act(Action::Release(at.0, at.1));
        assert_ne!(shown(&pressed), shown(&kiosk), "{does}");
    }
}

#[test]
fn a_press_whose_release_was_lost_does_nothing_and_the_next_touch_counts() {
    let mut kiosk = checklist("it");
    let (rect, action) = kiosk.buttons()[0];
    let Action::Answer(question, answer) = action else { panic!("an answer") };
    kiosk.act(Action::Press(rect.x, rect.y));
    let kiosk = kiosk.later(5000);
    assert_eq!(kiosk.model.visit.answers.len(), 0);
    let kiosk = kiosk.touch(rect.x, rect.y);
    assert_eq!(kiosk.model.answer(question), Some(answer));
    // A release without its press presses nothing.
    let mut other = checklist("it");
    other.act(Action::Drag(rect.x, rect.y));
    other.act(Action::Release(rect.x, rect.y));
    assert_eq!(other.model.visit.answers.len(), 0);
}

#[test]
fn a_terminal_without_releases_still_presses() {
    let mut kiosk = checklist("it");
    let (rect, action) = kiosk.buttons()[0];
    let Action::Answer(question, answer) = action else { panic!("an answer") };
    let presses = |kiosk: &mut Kiosk| {
        kiosk.act(Action::Press(rect.x, rect.y));
        kiosk.model.answer(question)
    };
    assert_eq!([presses(&mut kiosk), presses(&mut kiosk)], [None, None]);
    assert_eq!(presses(&mut kiosk), Some(answer));
    // The next patient's first touch counts.
    kiosk.act(Action::Finish(sabar::model::action::Farewell::Finished));
    let (column, row) = kiosk.find("Italiano").unwrap();
    kiosk.act(Action::Press(column, row));
    assert_eq!(kiosk.model.screen, Screen::Choose);
    // After one release, presses wait for releases.
    kiosk.act(Action::Release(column, row));
    let mut kiosk = kiosk.begins("microbotox", Step::Checklist);
    for _ in 0..5 {
        assert_eq!(presses(&mut kiosk), None);
    }
}

#[test]
fn a_touch_counts_as_presence() {
    let kiosk = Kiosk::start("it").press("enter").begins("classic", Step::Summary);
    let asks = deadline(&kiosk.model, &kiosk.stage, &kiosk.settings) - kiosk.model.now;
    let asked = kiosk.later(asks.as_millis().try_into().unwrap());
    assert!(matches!(asked.model.overlay, Some(Overlay::StillThere(_))));
    // Beside the choices it shows nothing.
    let asked = asked.touch(1, 20);
    assert!(matches!(asked.model.overlay, Some(Overlay::StillThere(_))));
    let asked = asked.touch_action(Action::GoOn);
    assert_eq!(asked.model.overlay, None);
    assert_eq!(asked.model.screen, Screen::Step(Step::Summary, 0));
    assert_eq!(asked.model.active, asked.model.now);
    assert!(asked.model.now > Duration::ZERO);
}

#[test]
fn at_rest_the_bare_screen_begins_when_the_finger_comes_up() {
    let mut kiosk = Kiosk::start("it");
    kiosk.act(Action::Press(70, 3));
    assert_eq!(kiosk.model.screen, Screen::Rest);
    // Fingers tremble.
    kiosk.act(Action::Drag(71, 4));
    kiosk.act(Action::Release(71, 4));
    assert_ne!(kiosk.model.screen, Screen::Rest);
    let swiped = Kiosk::start("it").swipe(&[(70, 3), (30, 3)]);
    assert_eq!(swiped.model.screen, Screen::Rest);
}

/// Somebody touches the words that they can read.
#[test]
fn at_rest_a_greeting_begins_in_its_language_and_a_gap_begins_nothing() {
    for (columns, rows) in [(80, 24), (56, 16), (120, 40)] {
        let mut kiosk = Kiosk::start("it").sized(columns, rows);
        kiosk.settings.reduced_motion = false;
        let languages = kiosk.library.languages().len();
        for turn in 0..2 * languages {
            let greeting = kiosk.model.greeting.unwrap_or(kiosk.model.language);
            let is_turned = turn % languages != 0 && columns < 100;
            assert_eq!(
                kiosk.model.greeting.is_some() && greeting != kiosk.model.language,
                is_turned
            );
            let cards: Vec<Rect> = kiosk.buttons().into_iter().map(|(rect, _)| rect).collect();
            let (top, bottom) = (cards[0].y, cards.iter().map(|card| card.bottom()).max().unwrap());
            for row in 2..bottom {
                let column =
                    (0..columns).find(|x| !cards.iter().any(|it| it.contains((*x, row).into())));
                let touched = kiosk.clone().touch(column.unwrap(), row);
                if row < top {
                    assert_eq!(touched.model.language, greeting, "{columns}×{rows}, row {row}");
                    assert_eq!(touched.model.screen, Screen::Choose);
                } else {
                    assert_eq!(touched.model.screen, Screen::Rest, "{columns}×{rows}, row {row}");
                }
            }
            kiosk.act(Action::Elapsed(kiosk.model.now + REST_TURN));
        }
    }
}
