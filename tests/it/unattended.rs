//! An unattended kiosk: the question after a while, the reset, and the hidden screen.

use std::time::Duration;

use sabar::model::action::Action;
use sabar::model::effect::Effect;
use sabar::model::{Model, Overlay, Screen, Visit};
use sabar::screen::scene::Scene;
use sabar::update::{deadline, update};
use sabar_content::l10n::message_id;

use super::kiosk::{Kiosk, Showing, TODAY, built_in, everything};

const SECOND: Duration = Duration::from_secs(1);

impl Kiosk {
    /// Advances the time without input; returns true if the bell rang.
    pub(super) fn waits(&mut self, time: Duration) -> bool {
        let until = self.model.now + time;
        let mut rang = false;
        loop {
            let next = deadline(&self.model, &self.stage, &self.settings).min(until);
            let scene = Scene::of(&self.model, &self.library, &self.settings, Some(TODAY));
            rang |= update(&mut self.model, Action::Elapsed(next), &self.stage, &scene)
                .asks_for(Effect::Bell);
            self.refresh();
            if next == until {
                return rang;
            }
        }
    }

    /// The time until the kiosk asks if somebody is there.
    pub(super) fn patience(&self) -> Duration {
        deadline(&self.model, &self.stage, &self.settings) - self.model.now
    }

    pub(super) fn is_asking(&self) -> bool {
        matches!(self.model.overlay, Some(Overlay::StillThere(_)))
    }
}

/// Keys that are pressed at random.
const BY_CHANCE: [&str; 10] =
    ["x", "enter", "home", "esc", "left", "right", "pagedown", "f12", "s", "3"];

/// Everything but the clock.
fn without_time(kiosk: &Kiosk) -> String {
    let Model { now: _, active: _, .. } = &kiosk.model;
    let mut model = kiosk.model.clone();
    (model.now, model.active) = (Duration::ZERO, Duration::ZERO);
    model.confirmed = None;
    // The place in an overlay that is closed means nothing.
    model.overlay_place = model.overlay.map(|_| model.overlay_place).unwrap_or_default();
    // After one release the terminal is known to report them.
    model.touch = Default::default();
    model.visit.seen.clear();
    format!("{model:?}")
}

/// Goes through everything that can be left alone, with answers given.
fn everywhere(see: impl Fn(Kiosk, Showing)) {
    let library = built_in();
    for tag in ["ar", "it"] {
        let kiosk = Kiosk::with(std::rc::Rc::clone(&library), tag).visited();
        for showing in everything(&library) {
            // What is for staff closes by itself, without a question.
            let is_for_staff = showing.overlay.is_some_and(Overlay::is_for_staff);
            if (showing.screen != Screen::Rest || showing.overlay.is_some()) && !is_for_staff {
                see(kiosk.clone().show(showing), showing);
            }
        }
    }
}

#[test]
fn only_its_own_choice_closes_the_question() {
    everywhere(|mut kiosk, showing| {
        let before = without_time(&kiosk);
        assert!(!kiosk.waits(kiosk.settings.idle_after), "{showing:?}");
        assert_eq!(without_time(&kiosk), before, "{showing:?}");
        let patience = kiosk.patience();
        assert!(kiosk.waits(patience), "the bell rings, {showing:?}");
        assert!(kiosk.is_asking() && kiosk.says(message_id::GATE_GO_ON), "{showing:?}");
        for key in BY_CHANCE {
            let kiosk = kiosk.clone().press(key);
            assert!(kiosk.is_asking(), "{key}, {showing:?}");
        }
        let kiosk = kiosk.touch(3, 3);
        assert!(kiosk.is_asking(), "a touch, {showing:?}");
        for keys in ["1", "down enter", "x enter 1", "home right 1"] {
            let kiosk = kiosk.clone().press(keys);
            assert_eq!(without_time(&kiosk), before, "{keys}, {showing:?}");
        }
        let kiosk = kiosk.touch_action(Action::GoOn);
        assert_eq!(without_time(&kiosk), before, "a touch, {showing:?}");
    });
}

#[test]
fn the_next_person_sees_nothing_of_the_one_before() {
    everywhere(|mut kiosk, showing| {
        let patience = kiosk.patience();
        kiosk.waits(patience);
        for gate in [kiosk.clone(), kiosk.clone().press("1 p")] {
            // Not by other keys, nor by the emergency panel.
            let ways =
                ["e esc", "e s esc", "e l enter esc", "e home 1 esc", "e esc e esc", "l enter"];
            for keys in BY_CHANCE.iter().chain(&ways) {
                let kiosk = gate.clone().press(keys);
                let is_blocking = kiosk.model.overlay.is_some_and(Overlay::is_blocking);
                assert!(is_blocking, "{keys}, {showing:?}\n{}", kiosk.text());
            }
            let mut gate = gate;
            gate.waits(SECOND);
            let anew = gate.press("2");
            assert_eq!((anew.model.screen, anew.model.overlay), (Screen::Rest, None));
            assert_eq!(anew.model.visit, Visit::default(), "{showing:?}");
        }
    });
}

#[test]
fn ignored_keys_do_not_extend_the_time() {
    let mut kiosk = Kiosk::start("it").press("enter 2 next 1 1");
    let patience = kiosk.patience();
    kiosk.waits(patience);
    for key in BY_CHANCE.iter().cycle().take(59) {
        kiosk.waits(SECOND);
        kiosk = kiosk.press(key).touch(2, 18);
    }
    assert!(kiosk.is_asking());
    kiosk.waits(SECOND);
    assert_eq!((kiosk.model.screen, &kiosk.model.visit), (Screen::Rest, &Visit::default()));
}

#[test]
fn in_an_emergency_the_panel_opens_over_the_question_and_closes_to_a_hidden_screen() {
    let mut kiosk = Kiosk::start("ar").press("enter 1 next 1");
    let patience = kiosk.patience();
    kiosk.waits(patience);
    let kiosk = kiosk.press("e");
    assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
    let closed = kiosk.press("down pagedown esc");
    assert_eq!(closed.model.overlay, Some(Overlay::Privacy));
    let opened = closed.press("1");
    assert_eq!(opened.model.overlay, None);
}

#[test]
fn without_an_answer_the_visit_is_erased() {
    everywhere(|mut kiosk, showing| {
        let patience = kiosk.patience();
        kiosk.waits(patience + SECOND * 59);
        assert!(kiosk.is_asking(), "{showing:?}");
        kiosk.waits(SECOND);
        assert_eq!(kiosk.model.screen, Screen::Rest, "{showing:?}");
        assert_eq!((&kiosk.model.visit, kiosk.model.overlay), (&Visit::default(), None));
        assert_eq!(kiosk.model.covered, None);
    });
}

#[test]
fn after_a_suspend_the_visit_is_erased() {
    let after = |mut kiosk: Kiosk, time: Duration| {
        let scene = Scene::of(&kiosk.model, &kiosk.library, &kiosk.settings, Some(TODAY));
        let now = Action::Elapsed(kiosk.model.now + time);
        let _ = update(&mut kiosk.model, now, &kiosk.stage, &scene);
        kiosk.lay_out();
        kiosk
    };
    everywhere(|kiosk, showing| {
        let patience = kiosk.patience();
        // A moment before, it is still asked, and counted from when it was due.
        let asked = after(kiosk.clone(), patience + SECOND * 59);
        assert_eq!(asked.model.overlay, Some(Overlay::StillThere(1)), "{showing:?}");
        for time in [SECOND * 60, SECOND * 61, SECOND * 3600, SECOND * 86_400] {
            let kiosk = after(kiosk.clone(), patience + time);
            assert_eq!((kiosk.model.screen, kiosk.model.overlay), (Screen::Rest, None));
            assert_eq!((&kiosk.model.visit, kiosk.model.covered), (&Visit::default(), None));
        }
    });
    // Nor does whoever comes to pages for staff that lay over it.
    let kiosk = Kiosk::start("it").press("enter 2 next 1 1 f12");
    assert!(kiosk.model.overlay.is_some_and(Overlay::is_for_staff));
    let kiosk = after(kiosk, SECOND * 86_400);
    assert_eq!((kiosk.model.screen, &kiosk.model.visit), (Screen::Rest, &Visit::default()));
}

#[test]
fn the_question_can_be_answered_without_limit() {
    let mut kiosk = Kiosk::start("it").press("enter 2 next 1 1");
    let before = kiosk.model.visit.clone();
    for _ in 0..50 {
        let patience = kiosk.patience();
        kiosk.waits(patience + SECOND * 59);
        assert!(kiosk.is_asking());
        kiosk = kiosk.press("1");
    }
    assert_eq!(kiosk.model.visit, before);
}

#[test]
fn the_last_page_waits_five_to_six_minutes() {
    for size in [(56, 16), (80, 24), (200, 60)] {
        let mut kiosk = Kiosk::start("it").sized(size.0, size.1).press("enter 1 next 1 1 1");
        kiosk.act(Action::Visit(4));
        let kiosk = kiosk.press("2");
        assert!(kiosk.patience() >= Duration::from_secs(300), "{size:?}");
        assert!(kiosk.patience() <= Duration::from_secs(360), "{size:?}");
    }
}

#[test]
fn the_idle_time_is_over_three_minutes_and_grows_with_words() {
    let kiosk = Kiosk::start("it").press("enter");
    let choose = kiosk.patience();
    let summary = kiosk.press("2").patience();
    assert!(Duration::from_secs(180) < choose && choose < summary);
}

#[test]
fn the_seconds_are_counted_down_in_the_language_spoken() {
    for (tag, of_two) in [("it", "2 secondi"), ("id", "2 detik")] {
        let mut kiosk = Kiosk::start(tag).press("enter 1");
        let patience = kiosk.patience();
        kiosk.waits(patience);
        assert!(kiosk.text().contains("60"), "{}", kiosk.text());
        kiosk.waits(SECOND * 58);
        assert!(kiosk.text().contains(of_two), "{}", kiosk.text());
    }
    let mut kiosk = Kiosk::start("ar").press("enter 1");
    let patience = kiosk.patience();
    kiosk.waits(patience);
    assert!(kiosk.text().contains("\u{666}\u{660}"), "{}", kiosk.text());
    // The language may change while it is asked: the question is said in the other one.
    let kiosk = kiosk.press("f4");
    assert!(kiosk.is_asking() && kiosk.text().contains("60"), "{}", kiosk.text());
}

#[test]
fn a_hidden_screen_shows_nothing_of_the_visit_until_its_choice() {
    everywhere(|kiosk, showing| {
        let before = without_time(&kiosk);
        let kiosk = kiosk.press("p");
        assert!(kiosk.says(message_id::VEIL), "{showing:?}\n{}", kiosk.text());
        let treatment = kiosk.library.treatment(kiosk.model.visit.treatment).title.clone();
        assert!(!kiosk.says(&treatment), "{showing:?}\n{}", kiosk.text());
        for key in BY_CHANCE.iter().chain(&["p"]) {
            let kiosk = kiosk.clone().press(key);
            assert_eq!(kiosk.model.overlay, Some(Overlay::Privacy), "{key}, {showing:?}");
        }
        assert_eq!(without_time(&kiosk.press("1")), before, "{showing:?}");
    });
}

#[test]
fn a_hidden_visit_is_erased_too() {
    let mut kiosk = Kiosk::start("it").press("enter 2 next 1 1 p");
    let patience = kiosk.patience();
    kiosk.waits(patience + SECOND * 60);
    assert_eq!((kiosk.model.screen, &kiosk.model.visit), (Screen::Rest, &Visit::default()));
}

#[test]
fn at_rest_a_moved_focus_keeps_nothing() {
    let mut kiosk = Kiosk::start("it");
    assert_eq!(kiosk.model.screen, Screen::Rest);
    kiosk.act(Action::Focus(1));
    assert_eq!(kiosk.model.visit, Visit::default());
}
