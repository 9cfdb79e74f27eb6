//! Flagged answers on the last page, the most serious first.

use sabar::screen::block::Block;
use sabar::screen::scene::Scene;
use sabar_content::l10n::message_id;
use sabar_content::{Flag, Given};

use super::super::kiosk::Kiosk;
use super::LANGUAGES;

fn tag_of(scene: &Scene<'_>) -> String {
    scene.words.language().tag.clone()
}

/// Rows of both headings of flagged answers and of the question that stops everything.
fn headings(kiosk: &Kiosk, in_clinic_language: bool) -> [Option<usize>; 3] {
    let scene = kiosk.scene();
    let scene = if in_clinic_language { scene.in_clinic_language() } else { scene };
    // The clinician's page has another heading.
    let is_for_clinic = in_clinic_language || tag_of(&scene) == kiosk.settings.clinic_language;
    let (stop, discuss) = if is_for_clinic {
        (message_id::TAKEAWAY_CLINIC_STOP, message_id::TAKEAWAY_CLINIC_DISCUSS)
    } else {
        (message_id::TAKEAWAY_STOP, message_id::TAKEAWAY_DISCUSS)
    };
    let items = kiosk.items();
    let position = |text: &str| {
        items.iter().position(|item| {
            if !in_clinic_language && let Block::Pair(patient, ..) = &item.block {
                return patient.text.starts_with(text);
            }
            let (Block::Pair(_, phrase, _) | Block::Note(phrase, _)) = &item.block else {
                return false;
            };
            phrase.text.starts_with(text)
        })
    };
    let stops = kiosk.treatment().checklist.iter();
    let mut stops = stops.filter(|question| question.flag(Given::Yes, None) == Some(Flag::Stop));
    let question = scene.statement(&stops.next().unwrap().statement).text;
    [position(&scene.phrase(stop).text), position(&question), position(&scene.phrase(discuss).text)]
}

#[test]
fn stop_flags_come_first_in_both_languages() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag).press_into_summary(tag).press_through_checklist();
        let kiosk = kiosk.press_through_timeline().press_through_understanding();
        for in_clinic_language in [false, true] {
            let [stop, question, discuss] = headings(&kiosk, in_clinic_language);
            assert!(stop.is_some() && stop < question && question < discuss, "{tag}");
        }
    }
}
