//! Emergency signs belong to treatments: what is common to all comes first, and none is hidden.

use std::rc::Rc;

use sabar::cli::register;
use sabar::model::Overlay;
use sabar::model::action::Action;
use sabar::screen;
use sabar::screen::block::{Block, Sign};
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;

use super::kiosk::Kiosk;

const FEVER: [(&str, &str); 3] =
    [("ar", "حمى وقشعريرة"), ("id", "demam dan menggigil"), ("it", "febbre e brividi")];

/// The built-in content in which `treatment` has a sign of its own.
fn with_own(treatment: &str, urgency: &str) -> Files {
    let mut files = Files::built_in();
    let seed = format!("seeds/treatments/{treatment}.toml");
    let sign = format!("\n[[emergency]]\nid = \"fever\"\nurgency = \"{urgency}\"\n");
    let text = files.text(&seed).unwrap().to_owned() + &sign;
    files.insert(seed, text);
    for (tag, words) in FEVER {
        let path = format!("locales/{tag}/treatments/{treatment}.ftl");
        let text = files.text(&path).unwrap().to_owned();
        files.insert(path, format!("{text}\n{treatment}-emergency-fever = {words}\n"));
    }
    files
}

/// The built-in content in which `treatment` takes these signs alone.
fn choosing(files: &mut Files, treatment: &str, signs: &str) {
    let seed = format!("seeds/treatments/{treatment}.toml");
    let text = files.text(&seed).unwrap().replacen(
        "[safety]\n",
        &format!("[safety]\nemergency = [{signs}]\n"),
        1,
    );
    files.insert(seed, text);
}

/// Headings and notes of the panel, in order.
fn panel(kiosk: &Kiosk) -> Vec<String> {
    let items = screen::overlay_items(&kiosk.scene(), &kiosk.model, Overlay::Emergency);
    let text = |block: &Block| {
        let (Block::Note(phrase, _) | Block::Heading(phrase) | Block::Sign(Sign { phrase, .. })) =
            block
        else {
            return None;
        };
        Some(phrase.text.clone())
    };
    items.iter().filter_map(|item| text(&item.block)).collect()
}

fn place(panel: &[String], words: &str) -> Option<usize> {
    panel.iter().position(|line| line.contains(words))
}

#[test]
fn a_sign_of_one_treatment_stands_on_its_panel_and_on_no_other() {
    for treatment in ["classic", "microbotox", "wearing-off"] {
        for urgency in ["at-once", "call"] {
            let files = with_own(treatment, urgency);
            assert_eq!(sabar_authoring::check(&files).to_string(), "No problems.");
            let library = Rc::new(Library::new(files, Numerals::Locale));
            for (tag, words) in FEVER {
                let mut kiosk = Kiosk::with(Rc::clone(&library), tag).press("enter");
                let common = kiosk.scene().words.get("safety-emergency-vision");
                let title = kiosk.scene().words.get(&format!("{treatment}-title"));
                // Before one is chosen: what is common, then the name of the treatment and its own.
                let general = panel(&kiosk);
                let [vision, named, own] =
                    [&common, &title, &words.to_owned()].map(|it| place(&general, it).unwrap());
                assert!(vision < named && named < own, "{general:?}");
                for index in 0..library.treatments() {
                    kiosk.act(Action::Begin(index));
                    let is_own = library.treatment_id(index) == Some(treatment);
                    let panel = panel(&kiosk);
                    assert_eq!(place(&panel, words).is_some(), is_own, "{panel:?}");
                    assert!(place(&panel, &common).is_some());
                }
            }
            let own = register::own_signs(&library);
            assert_eq!(own.len(), 1);
            assert_eq!(own[0].0, treatment);
        }
    }
}

#[test]
fn a_sign_that_some_treatments_leave_out_is_not_hidden_before_one_is_chosen() {
    let mut files = Files::built_in();
    choosing(&mut files, "classic", "\"vision\", \"voice\"");
    choosing(&mut files, "microbotox", "\"voice\", \"bladder\"");
    let library = Library::new(files, Numerals::Locale);
    let signs = library.signs(None);
    let common: Vec<&str> = signs.common.iter().map(|sign| sign.message.as_str()).collect();
    assert_eq!(common, ["safety-emergency-voice"]);
    for sign in &library.safety().emergency {
        let is_shown =
            signs.common.contains(&sign) || signs.rest.iter().any(|it| it.signs.contains(&sign));
        assert!(is_shown, "{}", sign.message);
    }
    for index in 0..library.treatments() {
        let signs = library.signs(Some(index));
        assert_eq!(signs.common.len(), 1);
        let own = signs.rest.iter().map(|it| it.signs.len()).sum::<usize>();
        assert_eq!(own + 1, library.treatment(index).emergency.len());
    }
}

#[test]
fn with_nothing_in_common_all_signs_stand_under_the_names_of_their_treatments() {
    let mut files = Files::built_in();
    choosing(&mut files, "classic", "\"vision\"");
    choosing(&mut files, "microbotox", "\"voice\"");
    choosing(&mut files, "wearing-off", "");
    let library = Library::new(files, Numerals::Locale);
    let signs = library.signs(None);
    assert!(signs.common.is_empty());
    let titles: Vec<&String> = signs.rest.iter().flat_map(|it| &it.titles).collect();
    assert_eq!(titles, ["microbotox-title", "classic-title"]);
}

#[test]
fn the_built_in_panel_has_common_signs_only() {
    let library = Library::built_in(Numerals::Locale);
    for treatment in [None, Some(0), Some(1), Some(2)] {
        let signs = library.signs(treatment);
        assert_eq!(signs.common, library.safety().emergency.iter().collect::<Vec<_>>());
        assert!(signs.rest.is_empty());
    }
}

#[test]
fn a_sign_added_for_all_is_noticed_with_the_treatments_that_get_it() {
    let mut files = Files::built_in();
    let safety = files.text("seeds/safety.toml").unwrap().to_owned();
    let sign = "\n[[emergency]]\nid = \"fever\"\nurgency = \"call\"\n";
    files.insert("seeds/safety.toml", safety + sign);
    for (tag, words) in FEVER {
        let path = format!("locales/{tag}/safety.ftl");
        let text = files.text(&path).unwrap().to_owned();
        files.insert(path, format!("{text}\nsafety-emergency-fever = {words}\n"));
    }
    let problems = sabar_authoring::check(&files);
    assert!(!problems.has_errors(), "{problems}");
    let told = problems.to_string();
    assert!(told.contains("the sign `fever` is on the emergency panel of"), "{told}");
    assert!(told.contains("classic") && told.contains("[[emergency]] in that"), "{told}");
    // Who chooses has looked at it.
    for treatment in ["classic", "microbotox", "wearing-off"] {
        choosing(&mut files, treatment, "\"vision\"");
    }
    assert_eq!(sabar_authoring::check(&files).to_string(), "No problems.");
}

#[test]
fn faults_of_own_signs_are_reported() {
    let mut files = with_own("classic", "soon");
    let told = sabar_authoring::check(&files).to_string();
    assert!(told.contains("there is no urgency `soon`"), "{told}");
    files = with_own("classic", "call");
    let path = "locales/it/treatments/classic.ftl";
    let without = files.text(path).unwrap().replace("classic-emergency-fever", "# note");
    files.insert(path, without);
    let told = sabar_authoring::check(&files).to_string();
    assert!(told.contains("the message `classic-emergency-fever` is missing"), "{told}");
}

/// Signs of a treatment begin with those that can come at any time; those of the label with those that
/// can come weeks later.
#[test]
fn a_treatment_begins_with_what_can_come_at_any_time() {
    use sabar_content::l10n::message_id::{EMERGENCY_AT_ONCE, EMERGENCY_LATER};
    for urgencies in [["call", "at-once"], ["at-once", "call"]] {
        let mut files = with_own("microbotox", urgencies[0]);
        let seed = "seeds/treatments/microbotox.toml";
        let sign = format!("\n[[emergency]]\nid = \"pus\"\nurgency = \"{}\"\n", urgencies[1]);
        let text = files.text(seed).unwrap().to_owned() + &sign;
        files.insert(seed, text);
        for (tag, words) in [("ar", "صديد"), ("id", "nanah"), ("it", "pus")] {
            let path = format!("locales/{tag}/treatments/microbotox.ftl");
            let text = files.text(&path).unwrap().to_owned();
            files.insert(path, format!("{text}\nmicrobotox-emergency-pus = {words}\n"));
        }
        let library = Rc::new(Library::new(files, Numerals::Locale));
        let mut kiosk = Kiosk::with(Rc::clone(&library), "it").press("enter");
        kiosk.act(Action::Begin(library.find_treatment("microbotox").unwrap()));
        let headings = [EMERGENCY_AT_ONCE, EMERGENCY_LATER].map(|it| kiosk.scene().words.get(it));
        let panel = panel(&kiosk);
        let shown: Vec<usize> =
            panel.iter().filter_map(|line| headings.iter().position(|it| it == line)).collect();
        assert_eq!(shown, [1, 0, 0, 1], "{panel:?}");
    }
}
