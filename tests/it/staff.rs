//! Staff pages in a kiosk without a terminal, and keys that are pressed twice.

use std::time::Duration;

use sabar::draw::operation::{DrawContent, DrawOp};
use sabar::model::action::{Action, PinAnswer, PinKey, StaffRequest};
use sabar::model::effect::Effect;
use sabar::model::{Model, Overlay, Screen, StaffPage};
use sabar::screen::scene::Scene;
use sabar::settings::DensityChoice;
use sabar::update::{deadline, update};
use sabar_content::Given;
use sabar_content::l10n::message_id;

use super::kiosk::{Kiosk, Showing, TODAY};

const MINUTE: Duration = Duration::from_secs(60);

impl Kiosk {
    fn locked(mut self) -> Self {
        self.settings.kiosk = true;
        self
    }

    fn pausing(mut self, milliseconds: u64) -> Self {
        self.settings.confirm_pause = Duration::from_millis(milliseconds);
        self
    }

    pub(super) fn later(mut self, milliseconds: u64) -> Self {
        self.act(Action::Elapsed(self.model.now + Duration::from_millis(milliseconds)));
        self
    }

    fn wants(mut self, action: Action) -> (Self, Vec<Effect>) {
        let scene = Scene::of(&self.model, &self.library, &self.settings, Some(TODAY));
        let effects = update(&mut self.model, action, &self.stage, &scene);
        self.lay_out();
        (self, effects.iter().collect())
    }

    fn overlay(&self) -> Option<Overlay> {
        self.model.overlay
    }
}

const MENU: Option<Overlay> = Some(Overlay::Staff(StaffPage::Menu));

#[test]
fn without_kiosk_mode_nothing_is_locked() {
    assert_eq!(Kiosk::start("it").press("f12").overlay(), MENU);
    let (_, effects) = Kiosk::start("it").wants(Action::Quit);
    assert_eq!(effects, [Effect::Quit]);
}

#[test]
fn in_kiosk_mode_nothing_ends_it_and_the_pin_comes_first() {
    for keys in ["", "f4", "f4 1", "f4 1 next 1", "?", "l", "p"] {
        let kiosk = Kiosk::start("it").locked().press(keys);
        let (kiosk, effects) = kiosk.wants(Action::Quit);
        assert!(effects.is_empty(), "{keys}");
        let kiosk = kiosk.press("f12");
        let is_pad = matches!(kiosk.overlay(), Some(Overlay::Pin(_)));
        assert!(is_pad || keys == "p", "{keys}: {:?}", kiosk.overlay());
    }
}

#[test]
fn the_help_leads_to_the_pin_where_no_key_does() {
    let kiosk = Kiosk::start("it").locked().press("f4 0 3");
    assert_eq!(kiosk.overlay(), Some(Overlay::Pin(PinAnswer::Typed(0))));
    let kiosk = Kiosk::start("it").locked().press("f4 0").touch_action(Action::OpenStaff);
    assert_eq!(kiosk.overlay(), Some(Overlay::Pin(PinAnswer::Typed(0))));
}

#[test]
fn the_digits_stay_out_of_the_model() {
    let (kiosk, effects) =
        Kiosk::start("it").locked().press("f12").wants(Action::Pin(PinKey::Digit(7)));
    assert_eq!(effects, [Effect::Pin(PinKey::Digit(7))]);
    assert!(!format!("{:?}", kiosk.model).contains('7'));
}

#[test]
fn an_answer_to_a_pad_that_was_closed_opens_nothing() {
    let mut kiosk = Kiosk::start("it").locked().press("f4");
    kiosk.act(Action::PinAnswered(PinAnswer::Right));
    assert_eq!(kiosk.overlay(), None);
}

#[test]
fn staff_read_their_own_language_and_the_patient_s_comes_back() {
    for close in ["esc", "p 1", "f4 esc", "l esc"] {
        let kiosk = Kiosk::start("ar").for_clinic("it").press("f2 1 f12");
        assert!(kiosk.text().contains(&kiosk.library.localizer(2).get(message_id::STAFF_TITLE)));
        let kiosk = kiosk.press(close);
        assert_eq!((kiosk.model.language, kiosk.overlay()), (0, None), "{close}");
    }
}

#[test]
fn staff_pages_close_by_themselves() {
    for overlay in [
        Overlay::Pin(PinAnswer::Typed(2)),
        Overlay::Staff(StaffPage::Menu),
        Overlay::Staff(StaffPage::Withheld),
        Overlay::TestCard,
    ] {
        for keys in ["", "f4 1 next 1"] {
            let kiosk = Kiosk::start("ar").press(keys);
            let before = kiosk.model.clone();
            let mut kiosk = kiosk.press("f12");
            kiosk.model.overlay = Some(overlay);
            kiosk.lay_out();
            let left = deadline(&kiosk.model, &kiosk.stage, &kiosk.settings) - kiosk.model.now;
            assert_eq!(left, MINUTE);
            let kiosk = kiosk.later(59_000);
            assert_eq!(kiosk.overlay(), Some(overlay));
            let kiosk = kiosk.later(1_000);
            assert_eq!(kiosk.overlay(), None, "{overlay:?}, {keys}");
            let Model { language, screen, visit, .. } = kiosk.model;
            assert_eq!((language, screen, visit), (before.language, before.screen, before.visit));
        }
    }
}

#[test]
fn the_test_card_leads_back_to_where_it_was_called() {
    let (kiosk, _) = Kiosk::start("it").press("f12").wants(Action::Staff(StaffRequest::TestCard));
    assert_eq!(kiosk.overlay(), Some(Overlay::TestCard));
    assert_eq!(kiosk.press("x").overlay(), MENU);
}

#[test]
fn staff_set_the_date_before_the_patient_begins() {
    let kiosk = Kiosk::start("it").press("f12").touch_action(Action::MoveDate(None, 0));
    assert_eq!(kiosk.model.visit.appointment.date, Some(TODAY));
    let kiosk =
        kiosk.touch_action(Action::MoveDate(None, -7)).touch_action(Action::MoveDate(None, 1));
    let expected = TODAY.checked_sub(jiff::Span::new().days(6)).unwrap();
    let kiosk = kiosk.press("esc f4 1");
    assert_eq!(kiosk.model.visit.appointment.date, Some(expected));
    let kiosk = kiosk.press("f12").touch_action(Action::SetDate(None, None));
    assert_eq!(kiosk.model.visit.appointment.date, None);
}

#[test]
fn the_pages_show_what_they_are_for() {
    let kiosk = Kiosk::start("it").sized(120, 200).press("f12");
    let page = |page| {
        let mut kiosk = kiosk.clone();
        kiosk.act(Action::Staff(StaffRequest::Open(page)));
        kiosk.text()
    };
    for treatment in (0..kiosk.library.treatments()).map(|index| kiosk.library.treatment(index)) {
        for withheld in &treatment.withheld {
            let start: String = withheld.claim.chars().take(40).collect();
            assert!(page(StaffPage::Withheld).contains(&start), "{start}");
        }
    }
    let unread = kiosk.library.localizer(2).get(message_id::UNREVIEWED);
    assert!(page(StaffPage::Reviews).contains(&unread));
    assert!(page(StaffPage::Counts).contains(": 0"));
}

#[test]
fn the_density_chosen_is_that_of_every_height() {
    let height = |density, rows| {
        let mut kiosk = Kiosk::start("it").press("f4 1").sized(80, rows);
        kiosk.settings.density = density;
        kiosk.lay_out();
        kiosk.stage.front().height
    };
    for rows in [16, 24, 40] {
        let compact = height(DensityChoice::Compact, rows);
        let roomy = height(DensityChoice::Roomy, rows);
        assert!(compact < roomy);
        assert!((compact..=roomy).contains(&height(DensityChoice::Auto, rows)));
    }
}

#[test]
fn a_key_held_down_confirms_once() {
    let mut kiosk = Kiosk::start("it").pausing(500).press("enter");
    assert_eq!(kiosk.model.screen, Screen::Choose);
    for _ in 0..100 {
        kiosk = kiosk.later(33).press("enter");
    }
    assert_eq!(kiosk.model.screen, Screen::Choose);
    let kiosk = kiosk.later(600).press("enter");
    assert!(matches!(kiosk.model.screen, Screen::Step(..)));
}

#[test]
fn a_digit_struck_twice_answers_once_and_another_changes_the_answer() {
    let kiosk = Kiosk::start("it").press("f4 1 next").pausing(500).later(600);
    let twice = kiosk.clone().press("1").later(200).press("1");
    assert_eq!(twice.model.visit.answers.len(), 1);
    let both = kiosk.press("1").later(200).press("2");
    let answers: Vec<Given> = both.model.visit.answers.values().copied().collect();
    assert_eq!(answers, [Given::No]);
}

#[test]
fn a_trembling_finger_touches_once() {
    let kiosk = Kiosk::start("it").press("f4").pausing(500).later(600);
    let kiosk = kiosk.press("1").later(600);
    let before = kiosk.model.screen;
    let kiosk = kiosk.touch_action(Action::NextPage);
    let after = kiosk.model.screen;
    assert_ne!(before, after);
    // Wherever the way on is now, it is near.
    let Some(strike) = kiosk.model.confirmed else { panic!("a touch") };
    let Action::Touch(column, row) = strike.action else { panic!("a touch") };
    let kiosk = kiosk.later(100).touch(column, row).later(100).touch(column + 1, row);
    assert_eq!(kiosk.model.screen, after);
}

#[test]
fn arrows_are_never_too_fast() {
    let kiosk = Kiosk::start("it").press("f4 1").pausing(5000).press("down down down");
    assert_eq!(kiosk.model.place().focus, 3);
}

/// A sign says something of the text beside it, which may be in another language than the page.
#[test]
fn every_row_of_a_list_has_its_sign_one_blank_from_its_text() {
    for tag in ["ar", "id", "it"] {
        for size in [(56, 16), (80, 24), (120, 40)] {
            for page in [StaffPage::Reviews, StaffPage::Withheld] {
                let kiosk = Kiosk::start(tag).sized(size.0, size.1).press("enter 1");
                let Screen::Step(..) = kiosk.model.screen else { panic!("no treatment") };
                let screen = kiosk.model.screen;
                let overlay = Some(Overlay::Staff(page));
                let kiosk = kiosk.show(Showing { treatment: 0, screen, overlay });
                let operations = &kiosk.stage.front().operations;
                let is_sign = |it: &&DrawOp| match &it.content {
                    DrawContent::Glyphs(sign) => ["!", "✓", "·"].contains(&sign.as_str()),
                    DrawContent::Line(_) | DrawContent::Blank | DrawContent::Code(_) => false,
                };
                let signs: Vec<&DrawOp> = operations.iter().filter(is_sign).collect();
                assert!(!signs.is_empty(), "{tag} {page:?}");
                for sign in signs {
                    let is_beside = |it: &DrawOp| {
                        it.rect.y == sign.rect.y
                            && (it.rect.x == sign.rect.x + 2 || it.rect.right() + 1 == sign.rect.x)
                    };
                    let has_text = operations
                        .iter()
                        .any(|it| matches!(it.content, DrawContent::Line(_)) && is_beside(it));
                    assert!(has_text, "{tag} {size:?} {page:?} {:?}\n{}", sign.rect, kiosk.text());
                }
            }
        }
    }
}
