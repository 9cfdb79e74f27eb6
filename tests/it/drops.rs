//! A treatment with sections and lists of its own, the label of its own medicine, and only two of the
//! languages (`tests/data/drops`).

use std::fs;
use std::path::Path;
use std::rc::Rc;

use insta::assert_snapshot as is;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::settings::IncompleteChoice;
use sabar::shell::read::{Form, read};
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;
use sabar_content::{Files, Section};

use super::content::{data, listed};
use super::kiosk::Kiosk;
use super::program::script;

const SEED: &str = "seeds/treatments/drops.toml";

/// The built-in content with the treatment.
pub fn files() -> Files {
    let mut files = Files::built_in();
    let folder = data("drops");
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
    for added in [
        "seeds/sources.toml",
        "locales/ar/sources.ftl",
        "locales/id/sources.ftl",
        "locales/it/sources.ftl",
    ] {
        let text = format!("{}\n{}", files.text(added).unwrap(), read(added));
        files.insert(added, text);
    }
    for new in [SEED, "locales/ar/treatments/drops.ftl", "locales/it/treatments/drops.ftl"] {
        files.insert(new, read(new));
    }
    files
}

/// Writes it into a content folder.
pub fn write_to(folder: &Path) {
    let (all, built_in) = (files(), Files::built_in());
    for path in all.paths().filter(|path| all.text(path) != built_in.text(path)) {
        let place = folder.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, all.bytes(path).unwrap()).unwrap();
    }
}

fn kiosk(tag: &str) -> Kiosk {
    let library = Library::new(files(), Numerals::Locale);
    let treatment = library.find_treatment("drops").unwrap();
    let mut kiosk = Kiosk::with(Rc::new(library), tag).sized(80, 30);
    kiosk.model.visit.treatment = treatment;
    kiosk
}

fn at(tag: &str, step: Step) -> Kiosk {
    let mut kiosk = kiosk(tag);
    kiosk.model.screen = Screen::Step(step, 0);
    kiosk.lay_out();
    kiosk
}

/// Returns the diagnostics after a change of the seed.
#[track_caller]
fn changed(from: &str, to: &str) -> String {
    changed_in(SEED, from, to)
}

#[track_caller]
fn changed_in(file: &str, from: &str, to: &str) -> String {
    let mut files = files();
    let text = files.text(file).unwrap().to_owned();
    assert!(text.contains(from), "{file} does not contain {from:?}");
    files.insert(file, text.replacen(from, to, 1));
    listed(&files)
}

#[test]
fn it_has_no_problems() {
    is!(listed(&files()), @"No problems.");
}

#[test]
fn sections_stand_in_the_order_of_the_seed() {
    let library = Library::new(files(), Numerals::Locale);
    let treatment = library.treatment(library.find_treatment("drops").unwrap());
    let sections: Vec<&str> =
        treatment.summary.iter().map(|point| treatment.section_id(point.section)).collect();
    assert_eq!(sections, ["main", "use", "use", "harm"]);
    assert_eq!(treatment.heading(Section::Own(0)), "drops-section-use");
    assert_eq!(treatment.heading(Section::Main), "section-main");
}

#[test]
fn the_summary_shows_steps_a_list_and_the_label_of_its_medicine() {
    for tag in ["it", "ar"] {
        at(tag, Step::Summary).shows(&format!("drops-summary-{tag}"));
    }
}

#[test]
fn the_timeline_and_the_last_page_show_the_list_of_an_entry() {
    for tag in ["it", "ar"] {
        at(tag, Step::Timeline).shows(&format!("drops-timeline-{tag}"));
        let takeaway = at(tag, Step::Takeaway).sized(80, 80);
        assert!(takeaway.says("drops-timeline-sting-red"), "{}", takeaway.text());
    }
}

#[test]
fn two_languages_beside_each_other_show_both_lists() {
    let mut kiosk = at("ar", Step::Summary).sized(130, 50).for_clinic("it");
    kiosk.act(Action::Beside);
    kiosk.shows("drops-beside");
}

#[test]
fn a_language_that_lacks_it_names_it_with_the_languages_that_have_it() {
    let mut kiosk = kiosk("id");
    kiosk.model.screen = Screen::Choose;
    kiosk.lay_out();
    assert!(kiosk.find("Gocce per gli occhi").is_some(), "{}", kiosk.text());
    assert!(kiosk.find("Hanya dalam bahasa:").is_some(), "{}", kiosk.text());
    assert!(!kiosk.says(message_id::CHOOSE_WITHDRAWN), "{}", kiosk.text());
    kiosk.settings.incomplete = IncompleteChoice::Hide;
    kiosk.lay_out();
    assert!(kiosk.find("Gocce").is_none(), "{}", kiosk.text());
    assert!(kiosk.find("Hanya dalam bahasa:").is_none(), "{}", kiosk.text());
}

#[test]
fn chosen_there_or_after_a_switch_it_leads_to_its_languages() {
    for mut kiosk in [at("id", Step::Summary), at("it", Step::Timeline).press_language("id")] {
        kiosk.lay_out();
        assert!(kiosk.says(message_id::ELSEWHERE_TITLE), "{}", kiosk.text());
        assert!(kiosk.find("Italiano").is_some(), "{}", kiosk.text());
        assert!(!kiosk.text().contains("drops-"), "{}", kiosk.text());
        let italian = kiosk.press_language("it");
        assert!(!italian.says(message_id::ELSEWHERE_TITLE), "{}", italian.text());
    }
}

#[test]
fn its_sign_of_danger_is_shown_even_in_a_language_that_lacks_it() {
    for screen in [Screen::Rest, Screen::Step(Step::Summary, 0)] {
        let mut kiosk = kiosk("id").sized(80, 60);
        kiosk.model.screen = screen;
        kiosk.model.overlay = Some(Overlay::Emergency);
        kiosk.lay_out();
        assert!(kiosk.find("Non vede più da un occhio").is_some(), "{}", kiosk.text());
        assert!(!kiosk.text().contains("drops-"), "{}", kiosk.text());
    }
}

/// Its signs stand on no other panel, and those of the label layer not on its own.
#[test]
fn signs_of_one_treatment_stand_on_its_own_panel_only() {
    let mut own = kiosk("it").sized(80, 60);
    own.model.screen = Screen::Step(Step::Summary, 0);
    own.model.overlay = Some(Overlay::Emergency);
    own.lay_out();
    assert!(own.says("drops-emergency-dark"), "{}", own.text());
    assert!(!own.says("safety-emergency-voice"), "{}", own.text());
    own.model.visit.treatment = own.library.find_treatment("classic").unwrap();
    own.lay_out();
    assert!(!own.says("drops-emergency-dark"), "{}", own.text());
    assert!(own.says("safety-emergency-voice"), "{}", own.text());
}

#[test]
fn reading_tells_its_own_signs_only() {
    let kiosk = kiosk("it");
    let form = Form { width: None, is_visual: false };
    for step in [Step::Timeline, Step::Takeaway] {
        let read = read(&kiosk.scene(), &kiosk.model, Some(step), form);
        assert!(read.contains("Non vede più da un occhio"), "{read}");
        assert!(!read.contains(&kiosk.scene().words.get("safety-emergency-voice")), "{read}");
    }
}

#[test]
fn bad_lists() {
    is!(changed("items = [\"red\", \"tears\"]", "items = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\", \"k\", \"l\", \"m\"]").lines().find(|line| line.contains("13")).unwrap(), @"seeds/treatments/drops.toml:51  a list of drops-timeline-sting has 13 items; write 1 to 12");
    is!(changed("steps = [\"wash\", \"pull\", \"close\"]", "steps = [\"wash\", \"pull\", \"close\"]\nitems = [\"one\", \"two\"]"), @"seeds/treatments/drops.toml:22  a statement has one list; keep `items` for a list, or `steps` for what is done in order");
    is!(changed("steps = [\"wash\", \"pull\", \"close\"]", "steps = \"wash\""), @r#"
    seeds/treatments/drops.toml:22  `steps` is a list; write it in brackets: ["wash"]
    "#);
    is!(changed("items = [\"red\", \"tears\"]", "items = [\"red\", \"name\"]"), @"seeds/treatments/drops.toml:51  an item of a list is called `name`; choose another id; this one has a meaning of its own");
    is!(changed_in("locales/it/treatments/drops.ftl", "drops-timeline-sting-red = un occhio rosso\n", ""), @"locales/it/treatments/drops.ftl  the message `drops-timeline-sting-red` is missing; add it (as locales/ar/treatments/drops.ftl:15 does)");
    is!(changed_in("locales/it/treatments/drops.ftl", "chiuso per { $wait }", "chiuso"), @r"
    locales/it/treatments/drops.ftl:5  `drops-summary-way` and its list lack { $wait }; show it in one of them
    locales/it/treatments/drops.ftl:8  `drops-summary-way-close` shows nothing, but `ar` shows { $wait }; show the same in all languages
    ");
}

#[test]
fn empty_lists() {
    is!(changed("items = [\"red\", \"tears\"]", "items = []"), @"seeds/treatments/drops.toml:51  a list of drops-timeline-sting has 0 items; name an item, or remove the line `items = []`");
    is!(changed("steps = [\"wash\", \"pull\", \"close\"]", "steps = []"), @"seeds/treatments/drops.toml:22  a list of drops-summary-way has 0 steps; name an item, or remove the line `steps = []`");
}

/// A pack has it in its languages only: made, loaded, offered and named elsewhere as from the folder.
#[test]
fn a_pack_holds_a_treatment_in_some_languages() {
    let folder = tempfile::tempdir().unwrap();
    let (content, pack) = (folder.path().join("content"), folder.path().join("clinic.sabar"));
    write_to(&content);
    let [content, pack] = [&content, &pack].map(|path| path.to_str().unwrap());
    let made = script(&["content", "pack", pack, "--content", content]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let library = sabar_authoring::open(Some(pack.as_ref()), Numerals::Locale).unwrap();
    let library = Rc::new(library);
    let treatment = library.find_treatment("drops").unwrap();
    for tag in ["ar", "id", "it"] {
        let is_in = tag != "id";
        assert_eq!(library.is_whole(treatment, tag), is_in, "{tag}");
        let mut kiosk = Kiosk::with(Rc::clone(&library), tag).sized(80, 30).press("enter");
        assert_eq!(kiosk.find("Hanya dalam bahasa:").is_some(), !is_in, "{tag}:\n{}", kiosk.text());
        kiosk.act(Action::Begin(treatment));
        assert_eq!(kiosk.says(message_id::ELSEWHERE_TITLE), !is_in, "{tag}:\n{}", kiosk.text());
        assert_eq!(kiosk.library.localizer(0).faults(), Vec::<String>::new());
        let read = |content| {
            let read = script(&["read", "drops", "--lang", tag, "--content", content]);
            (read.status.code(), read.stdout, read.stderr)
        };
        assert_eq!(read(pack), read(content), "{tag}");
    }
}

#[test]
fn bad_sections() {
    is!(changed("section = \"use\"", "section = \"usage\""), @r#"seeds/treatments/drops.toml:21  there is no section `usage`; write one of main, remember, what, can, cannot, where, duration, when, harm, careful, options, claims; or one of your own, and add "usage" to the sections at line 5"#);
    is!(changed("sections = [\"main\", \"use\", \"harm\"]\n", ""), @r#"seeds/treatments/drops.toml:20  there is no section `use`; write one of main, remember, what, can, cannot, where, duration, when, harm, careful, options, claims; or one of your own, and name it above the first line in brackets: sections = ["use"]"#);
    is!(changed("sections = [\"main\", ", "sections = [\"main\", \"main\", \"options\", "), @r"
    seeds/treatments/drops.toml:5  `main` is already in sections, at line 5; give each its own id
    seeds/treatments/drops.toml:5  there is no point in the section options; remove it from the sections, or add a point
    ");
    is!(changed_in("locales/it/treatments/drops.ftl", "drops-section-use = Come si usano\n", ""), @"locales/it/treatments/drops.ftl  the message `drops-section-use` is missing; add it (as locales/ar/treatments/drops.ftl:3 does)");
}

#[test]
fn bad_languages() {
    is!(changed("languages = [\"ar\", \"it\"]", "languages = []"), @r#"seeds/treatments/drops.toml:4  the treatment is in no language; name those it is in, as ["it", "ar"], or remove the line: then all"#);
    is!(changed("languages = [\"ar\", \"it\"]", "languages = [\"ar\", \"it\", \"iw\"]"), @r#"seeds/treatments/drops.toml:4  there is no language "iw", which is written "he"; write some of ar, id, it, or add the folder locales/iw"#);
    is!(changed("languages = [\"ar\", \"it\"]", "languages = [\"it\"]"), @r#"locales/ar/treatments/drops.ftl  the treatment is not in `ar`, as seeds/treatments/drops.toml says; remove this file, or add "ar" to the languages there"#);
    is!(changed("languages = [\"ar\", \"it\"]", "languages = \"it\""), @r#"seeds/treatments/drops.toml:4  `languages` is a list; write it in brackets: ["it"]"#);
}

#[test]
fn label_facts_that_are_none() {
    let store = "sources = [\"drops-label\"]\nstanding = \"label\"\n\n[[summary]]\nid = \"blur\"";
    let with = |sources: &str| store.replace("[\"drops-label\"]", sources);
    is!(changed(store, &with("[\"label\"]")), @"seeds/treatments/drops.toml:28  `store` is label but is in a treatment; move it to seeds/safety.toml and name it under [safety]");
    is!(changed(store, &with("[\"drops-leaflet:1\"]")), @r#"seeds/treatments/drops.toml:28  `store` is label but cites a document of another kind; describe the label of the medicine in seeds/sources.toml with kind = "label", or write agreed or stated"#);
    is!(changed(store, &with("[\"drops-label\", \"label\"]")), @"seeds/treatments/drops.toml:28  `store` cites several labels; write one statement for each, so that patients see which label says it");
    is!(changed(store, &with("[]")), @"seeds/treatments/drops.toml:28  `store` has no source; name the document that states it, and the line");
}

/// A language that has none of the treatments that cite a document needs no name of it.
#[test]
fn a_document_is_named_only_in_the_languages_of_those_who_cite_it() {
    let names = |tag: &str| format!("locales/{tag}/sources.ftl");
    let own = |tag: &str| fs::read_to_string(data("drops").join(names(tag))).unwrap();
    let without = |tag: &str| {
        let mut files = files();
        let kept = files.text(&names(tag)).unwrap().replace(&own(tag), "");
        files.insert(names(tag), kept);
        listed(&files)
    };
    assert_eq!(without("id"), "No problems.");
    let told = without("it");
    for document in ["document-drops-leaflet", "document-drops-label"] {
        assert!(told.contains(&format!("the message `{document}` is missing")), "{told}");
    }
}
