//! Everything by the keys of a number pad.

use std::collections::BTreeSet;
use std::rc::Rc;

use sabar::model::action::Action;
use sabar::model::{Model, Overlay, Place, Screen};
use sabar::screen::keymap::{KEYS, KeyName};

use super::super::kiosk::{Kiosk, built_in, everything};
use super::goes_on;

/// The keys of a number pad.
const PAD: [&str; 17] = [
    "enter",
    "backspace",
    "+",
    "-",
    "*",
    "/",
    ".",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
];

/// Returns the parts of the model that show the effect of an action.
fn done(before: &Kiosk, mut model: Model) -> String {
    model.visit.places.clear();
    model.visit.seen.clear();
    model.overlay_place = Place::default();
    model.revision = 0;
    model.confirmed = None;
    // Of the answers, their number and those that are new say as much as all of them.
    let n_answers = model.visit.answers.len();
    model.visit.answers.retain(|at, answer| before.model.visit.answers.get(at) != Some(answer));
    // A language is chosen, and the screen hidden, on a list that takes the place of what was open.
    // So are two languages, on the help.
    let is_other =
        model.language != before.model.language || model.is_beside != before.model.is_beside;
    if model.overlay.is_some_and(Overlay::is_cover) || is_other {
        (model.overlay, model.covered) = (model.overlay.filter(|it| it.is_cover()), None);
    }
    format!("{n_answers} {model:?}")
}

/// Returns all actions of a screen by any key or touch.
fn possible(kiosk: &Kiosk) -> Vec<Action> {
    let mut actions: Vec<Action> =
        kiosk.stage.front().targets.iter().filter_map(|stop| stop.action).collect();
    actions.extend(kiosk.stage.chrome().targets.iter().map(|(_, action)| *action));
    let languages = kiosk.library.languages().len();
    actions.extend((0..languages).map(Action::Speak));
    actions.extend([
        Action::OpenHelp,
        Action::OpenEmergency,
        Action::OpenLanguages,
        Action::Back,
        Action::Privacy,
    ]);
    // Steps are reached one after the other; digits only move the focus.
    // Where a PIN is typed, the keys of a pad are its digits.
    let is_typing = matches!(kiosk.model.overlay, Some(Overlay::Pin(_)));
    actions.retain(|action| !(is_typing && *action == Action::Privacy));
    actions.retain(|action| {
        !matches!(action, Action::Visit(_) | Action::Confirm | Action::Forward | Action::Backward)
    });
    actions
}

/// Every state that one or two keys of a pad lead to, from every place that `+` leads to.
fn by_pad(kiosk: &Kiosk, wanted: &[String]) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let (start, mut kiosk) = (kiosk, kiosk.clone());
    for _ in 0..80 {
        for key in PAD {
            let once = kiosk.after(key);
            // A second key where the first has opened a list, or the date.
            let opens =
                once.overlay != kiosk.model.overlay || once.open_field != kiosk.model.open_field;
            reached.insert(done(start, once));
            if opens && wanted.iter().any(|wanted| !reached.contains(wanted)) {
                let once = kiosk.clone().press(key);
                reached.extend(PAD.iter().map(|key| done(start, once.after(key))));
            }
        }
        if wanted.iter().all(|wanted| reached.contains(wanted))
            || !goes_on(&mut kiosk, Action::Down)
        {
            break;
        }
    }
    reached
}

#[test]
fn every_action_is_possible_on_a_number_pad() {
    let library = built_in();
    let mut wrong = Vec::new();
    for tag in ["it", "ar"] {
        let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(56, 16).visited();
        // Treatments differ in nothing that is done with them.
        let all = everything(&library).into_iter();
        for showing in all.filter(|showing| tag == "it" || showing.treatment == 0) {
            let kiosk = kiosk.clone().show(showing);
            let actions = possible(&kiosk);
            let wanted: Vec<String> = actions
                .iter()
                .map(|action| {
                    let mut after = kiosk.clone();
                    after.act(*action);
                    done(&kiosk, after.model)
                })
                .collect();
            let reached = by_pad(&kiosk, &wanted);
            let missing = actions.iter().zip(&wanted).filter(|(_, it)| !reached.contains(*it));
            wrong.extend(missing.map(|(action, _)| format!("{tag}, {showing:?}: {action:?}")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_number_pad_leads_back_to_the_start() {
    let library = built_in();
    for showing in everything(&library) {
        let mut kiosk = Kiosk::with(Rc::clone(&library), "it").visited().show(showing);
        for _ in 0..40 {
            if kiosk.model.overlay == Some(Overlay::Leave) || kiosk.model.screen == Screen::Rest {
                break;
            }
            kiosk = kiosk.press("backspace");
        }
        let is_asked = kiosk.model.overlay == Some(Overlay::Leave);
        assert!(is_asked || kiosk.model.screen == Screen::Rest, "{showing:?}");
    }
}

#[test]
fn the_help_names_every_key_of_the_pad() {
    let kiosk = Kiosk::start("it").press("enter 0").sized(120, 100);
    for binding in KEYS {
        let KeyName::Pad(sign) = binding.name else { continue };
        assert!(kiosk.text().contains(sign), "{sign}\n{}", kiosk.text());
        assert!(kiosk.says(binding.help.unwrap()), "{sign}\n{}", kiosk.text());
    }
}
