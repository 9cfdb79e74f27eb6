//! `require_review`: a treatment is shown only in the languages in which a review holds.

use std::process::Command;

use jiff::civil::date;
use sabar::model::Screen;
use sabar::model::action::Action;
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;

use super::super::kiosk::Kiosk;
use super::super::program::fed;
use super::{Clinic, PROGRAM, said};

/// Microbotox is signed in Italian and Arabic, classic in Italian only, until yesterday.
fn clinic() -> Clinic {
    Clinic::new()
        .on(date(2026, 11, 20))
        .has_signed("microbotox", "it", &[])
        .has_signed("microbotox", "ar", &[])
        .has_signed("classic", "it", &["--until", "2026-11-20"])
}

fn kiosk(tag: &str) -> Kiosk {
    let mut kiosk = clinic().kiosk(tag).sized(100, 30);
    kiosk.settings.require_review = true;
    kiosk.lay_out();
    kiosk
}

#[test]
fn only_what_is_reviewed_in_this_language_can_be_chosen() {
    let italian = kiosk("it").press("enter");
    assert!(italian.says("microbotox-title"), "{}", italian.text());
    assert!(!italian.says("classic-title"), "{}", italian.text());
    assert!(!italian.says("wearing-off-title"), "{}", italian.text());
    assert!(italian.says(message_id::CHOOSE_WITHDRAWN), "{}", italian.text());
    let indonesian = italian.press_language("id");
    assert!(!indonesian.says("microbotox-title"), "{}", indonesian.text());
    assert!(indonesian.says(message_id::CHOOSE_WITHDRAWN), "{}", indonesian.text());
}

#[test]
fn without_the_setting_everything_can_be_chosen() {
    let kiosk = clinic().kiosk("id").sized(100, 30).press("enter");
    for id in ["microbotox-title", "classic-title", "wearing-off-title"] {
        assert!(kiosk.says(id), "{}", kiosk.text());
    }
    assert!(!kiosk.says(message_id::CHOOSE_WITHDRAWN), "{}", kiosk.text());
}

#[test]
fn a_switch_to_a_language_without_a_review_says_so_and_leads_back() {
    let kiosk = kiosk("it").press("enter 1 next").press_language("id");
    assert!(kiosk.says(message_id::WITHDRAWN_TITLE), "{}", kiosk.text());
    assert!(kiosk.says(message_id::WITHDRAWN_TEXT), "{}", kiosk.text());
    assert!(!kiosk.says("microbotox-title"), "{}", kiosk.text());
    assert!(kiosk.find("Italiano").is_some(), "{}", kiosk.text());
    // No page, step or overlay shows unreviewed text.
    let mut elsewhere = kiosk.clone();
    for _ in 0..12 {
        elsewhere = elsewhere.press("right");
        assert!(elsewhere.says(message_id::WITHDRAWN_TEXT), "{}", elsewhere.text());
    }
    // The way back is on the page, and the place was kept.
    let italian = kiosk.press("3");
    assert!(italian.says("microbotox-checklist-prior-allergy"), "{}", italian.text());
}

#[test]
fn sources_that_are_open_while_the_language_changes_are_not_shown_either() {
    let kiosk = kiosk("it").press("enter 1 s").press_language("id");
    assert!(kiosk.says(message_id::WITHDRAWN_TEXT), "{}", kiosk.text());
    assert!(!kiosk.says("microbotox-summary-remember-lasts"), "{}", kiosk.text());
}

#[test]
fn the_emergency_panel_needs_no_review() {
    let kiosk = kiosk("it").press("enter 1").press_language("id").press("e");
    assert!(kiosk.says(message_id::EMERGENCY_LATER), "{}", kiosk.text());
    assert!(kiosk.says("safety-emergency-vision"), "{}", kiosk.text());
}

#[test]
fn the_clinicians_column_is_left_out_where_its_language_has_no_review() {
    let of = |clinic: &str| {
        let mut kiosk = kiosk("it").for_clinic(clinic).visited();
        kiosk.model.screen = Screen::Step(sabar::model::Step::Takeaway, 0);
        kiosk.lay_out();
        let clinic = kiosk.scene().in_clinic_language();
        let question = clinic.phrase("microbotox-checklist-prior-allergy").text;
        let blocks = sabar::screen::items(&kiosk.scene(), &kiosk.model);
        format!("{blocks:?}").contains(&question)
    };
    assert!(of("ar"));
    assert!(!of("id"));
}

#[test]
fn on_small_screens_it_is_whole_and_the_way_back_can_be_touched() {
    for (columns, rows) in [(100, 30), (80, 24), (56, 16)] {
        for tag in ["id", "ar", "it"] {
            let kiosk = kiosk(tag).sized(columns, rows);
            let wearing_off = Action::Begin(kiosk.library.find_treatment("wearing-off").unwrap());
            let mut kiosk = kiosk.press("enter");
            kiosk.act(wearing_off);
            assert!(kiosk.says(message_id::WITHDRAWN_TITLE), "{}", kiosk.text());
            assert!(kiosk.says(message_id::WITHDRAWN_TEXT), "{}", kiosk.text());
            let asked = kiosk.touch_action(Action::AskHome);
            assert!(asked.model.overlay.is_some() || asked.model.screen == Screen::Rest);
        }
        let kiosk = kiosk("it").press("enter 1").press_language("id").sized(columns, rows);
        let italian = kiosk.library.find_language("it").unwrap();
        let kiosk = kiosk.touch_action(Action::Speak(italian));
        assert!(kiosk.says("microbotox-title"), "{}", kiosk.text());
    }
}

#[test]
fn plain_mode_has_the_same_reviews() {
    let clinic = clinic();
    let mut command = Command::new(PROGRAM);
    command.arg("--content").arg(clinic.folder.path()).args(["--plain", "--lang", "it"]);
    let output = fed(command.env("SABAR_REQUIRE_REVIEW", "true"), b"3\n1\nid\nit\n");
    let said = said(&output.stdout);
    let library = Library::built_in(Numerals::Locale);
    let word = |tag: &str, id: &str| {
        sabar_text::plain(&library.localizer(library.find_language(tag).unwrap()).get(id))
    };
    let (before, after) = said.split_once(&word("id", message_id::WITHDRAWN_TEXT)).unwrap();
    assert!(before.contains(&word("it", "microbotox-title")), "{said}");
    assert!(!said.contains(&word("id", "microbotox-summary-natural")), "{said}");
    assert!(after.contains(&word("it", "step-summary")), "{said}");
}

/// Otherwise the page of one would end where the sentence of the other does.
#[test]
fn an_unreviewed_language_is_not_shown_beside_another() {
    for (patient, clinic) in [("it", "id"), ("id", "it")] {
        let alone = kiosk("it").press("enter 1").press_language(patient).for_clinic(clinic);
        let both = alone.clone().press("b");
        let words = |kiosk: &Kiosk| kiosk.stage.words();
        assert_eq!(words(&both), words(&alone), "{patient}:\n{}", both.text());
        assert!(words(&kiosk("it").press("enter 1").for_clinic("ar").press("b")) > words(&alone));
    }
}
