//! Treatments of other fields (`tests/data/treatments`): a preparation by hours, stages years apart,
//! doses, schedules, questions of every kind. Each is checked, shown and walked through.

mod journeys;

use std::rc::Rc;

use jiff::civil::{date, time};
use sabar::model::action::Action;
use sabar::model::appointment::Appointment;
use sabar::model::{Overlay, Screen, StatementAt, Step};
use sabar::screen::block::{self, Block};
use sabar::screen::overlay_items;
use sabar::shell::read::{Form, read};
use sabar::take_home::{Options, sheet};
use sabar_content::diagnostic::Diagnostics;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::{Files, Flag, Given, Question, Sign};

use super::content::{data, listed};
use super::fits::{assert_none, cut};
use super::kiosk::{Kiosk, Showing};

const TREATMENTS: [&str; 5] =
    ["colonoscopy", "dental-implant", "vaccination", "insulin-start", "forearm-cast"];

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

const SIZES: [(u16, u16); 3] = [(120, 40), (80, 24), (56, 16)];

/// The built-in content with them.
fn files() -> Files {
    let mut files = Files::built_in();
    let mut problems = Diagnostics::new();
    files.lay_over(&data("treatments"), &mut problems);
    assert!(problems.is_empty(), "{problems}");
    files
}

fn library() -> Rc<Library> {
    Rc::new(Library::new(files(), Numerals::Locale))
}

/// The kiosk with days and hours of every appointment set.
fn with_dates(kiosk: Kiosk) -> Kiosk {
    let mut kiosk = kiosk;
    let at = |date| Appointment { date: Some(date), hour: Some(time(9, 30, 0, 0)) };
    kiosk.model.visit.appointment = at(date(2026, 12, 18));
    for treatment in 0..kiosk.library.treatments() {
        for (anchor, day) in (0..kiosk.library.treatment(treatment).anchors.len())
            .zip([date(2027, 2, 1), date(2027, 6, 1)])
        {
            kiosk.model.visit.later.insert((treatment, anchor), at(day));
        }
    }
    kiosk.model.revision += 1;
    kiosk.lay_out();
    kiosk
}

/// Every page of a treatment.
fn pages(library: &Library, treatment: usize) -> Vec<Screen> {
    let count = |step| sabar::screen::pages(library.treatment(treatment), step);
    let pages = |step| (0..count(step)).map(move |page| Screen::Step(step, page));
    Step::ALL.into_iter().flat_map(pages).collect()
}

#[test]
fn the_check_finds_nothing() {
    assert_eq!(listed(&files()), "No problems.");
}

#[test]
fn no_page_is_cut_with_dates_and_without() {
    let library = library();
    let mut wrong = Vec::new();
    for tag in LANGUAGES {
        for (columns, rows) in SIZES {
            let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(columns, rows);
            for kiosk in [kiosk.clone(), with_dates(kiosk.visited())] {
                for id in TREATMENTS {
                    let treatment = library.find_treatment(id).unwrap();
                    for screen in pages(&library, treatment) {
                        let showing = Showing { treatment, screen, overlay: None };
                        let kiosk = kiosk.clone().show(showing);
                        let found = cut(&kiosk);
                        let place = format!("{tag} {columns}×{rows} {id} {screen:?}");
                        wrong.extend(found.into_iter().map(|what| format!("{place}: {what}")));
                    }
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_message_resolves_and_the_panel_has_the_signs_of_its_treatment_only() {
    let library = library();
    for tag in LANGUAGES {
        for id in TREATMENTS {
            let treatment = library.find_treatment(id).unwrap();
            let kiosk = with_dates(Kiosk::with(Rc::clone(&library), tag).sized(80, 24).visited());
            for screen in pages(&library, treatment) {
                let _kiosk = kiosk.clone().show(Showing { treatment, screen, overlay: None });
            }
            let screen = Screen::Step(Step::Summary, 0);
            let overlay = Some(Overlay::Emergency);
            let kiosk = kiosk.show(Showing { treatment, screen, overlay });
            let shown = kiosk.library.signs(Some(treatment));
            let owned = |message: &str| {
                let others = TREATMENTS.iter().filter(|other| **other != id);
                others.into_iter().any(|other| message.starts_with(&format!("{other}-")))
            };
            let signs = shown.common.iter().chain(shown.rest.iter().flat_map(|it| &it.signs));
            assert!(signs.into_iter().all(|sign| !owned(&sign.message)), "{tag} {id}");
            let words = kiosk.scene().words;
            assert_eq!(words.faults(), Vec::<String>::new(), "{tag} {id}");
        }
    }
}

/// By the keys onward alone, nothing answered, every treatment comes to its last page.
#[test]
fn the_way_on_leads_to_the_last_page() {
    let library = library();
    for tag in LANGUAGES {
        for id in TREATMENTS {
            let treatment = library.find_treatment(id).unwrap();
            let screen = Screen::Step(Step::Summary, 0);
            let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(80, 24);
            let mut kiosk = kiosk.show(Showing { treatment, screen, overlay: None });
            for _ in 0..200 {
                match kiosk.model.overlay {
                    Some(Overlay::Unanswered(_)) => kiosk = kiosk.press("2"),
                    _ => kiosk.act(Action::NextPage),
                }
                if kiosk.model.screen == Screen::Step(Step::Takeaway, 0) {
                    break;
                }
            }
            assert_eq!(kiosk.model.screen, Screen::Step(Step::Takeaway, 0), "{tag} {id}");
        }
    }
}

/// Each shows the sources of a preparation, which has a standing of its own.
#[test]
fn what_is_prepared_has_its_sources() {
    let library = library();
    for id in TREATMENTS {
        let treatment = library.find_treatment(id).unwrap();
        if library.treatment(treatment).preparation.is_empty() {
            continue;
        }
        let overlay = Some(Overlay::Sources(Some(StatementAt::Preparation(0))));
        let screen = Screen::Step(Step::Checklist, 0);
        let kiosk = Kiosk::with(Rc::clone(&library), "it").sized(80, 24);
        let kiosk = kiosk.show(Showing { treatment, screen, overlay });
        assert!(kiosk.says("sources-title"), "{id}: {}", kiosk.text());
    }
}

/// All that a patient is told, in a language, about a treatment, with these answers: every page, the
/// emergency panel and the sheet.
fn told(library: &Rc<Library>, tag: &str, id: &str, given: Option<Given>) -> String {
    let treatment = library.find_treatment(id).unwrap();
    let screen = Screen::Step(Step::Summary, 0);
    let kiosk = with_dates(Kiosk::with(Rc::clone(library), tag).sized(80, 60).visited());
    let mut kiosk = kiosk.show(Showing { treatment, screen, overlay: None });
    for question in 0..library.treatment(treatment).checklist.len() {
        kiosk.model.visit.answers.extend(given.map(|given| ((treatment, question), given)));
    }
    let (scene, model) = (kiosk.scene(), &kiosk.model);
    let form = Form { width: None, is_visual: false };
    let sheet = sabar_sheet::text(&sheet(&scene, model, &Options::default()), 400);
    let mut told = read(&scene, model, None, form) + &sheet;
    kiosk.model.overlay = Some(Overlay::Emergency);
    kiosk.lay_out();
    told.push_str(&kiosk.text());
    sabar_text::plain(&told)
}

/// The words of the interface fit other treatments than those shipped: no examination and no cast is
/// injected, and none of them has a product or a label of another medicine.
#[test]
fn no_page_of_another_field_speaks_of_what_it_is_not() {
    let library = library();
    let injected = ["iniez", "iniett", "suntik", "حقن"];
    let toxin = ["botox", "botulin", "بوتوكس", "بوتولين"];
    for tag in LANGUAGES {
        let label = ["sheet-product", "sheet-batch"].map(|id| {
            sabar_text::plain(&library.localizer(library.find_language(tag).unwrap()).get(id))
        });
        for (id, is_injected, has_medicine) in [
            ("colonoscopy", false, false),
            ("forearm-cast", false, false),
            ("insulin-start", true, true),
        ] {
            for given in [None, Some(Given::Yes), Some(Given::Unsure)] {
                let told = told(&library, tag, id, given).to_lowercase();
                let bad = toxin.iter().chain(injected.iter().filter(|_| !is_injected));
                for word in bad {
                    let line = told.lines().find(|line| line.contains(word));
                    assert_eq!(line, None, "{tag} {id} {given:?}");
                }
                for word in &label {
                    let is_there = told.contains(&word.to_lowercase());
                    assert_eq!(is_there, has_medicine, "{tag} {id}: {word}");
                }
            }
        }
    }
}

/// A treatment's own words stand in place of those about what stops it and where its signs are from.
#[test]
fn a_treatment_replaces_what_is_said_about_stopping_and_about_its_signs() {
    let library = library();
    let treatment = library.find_treatment("colonoscopy").unwrap();
    let questions = &library.treatment(treatment).checklist;
    let stops = |given| {
        let is_stop = |question: &Question| question.flag(given, None) == Some(Flag::Stop);
        questions.iter().position(is_stop).map(|question| (question, given))
    };
    let (question, given) = stops(Given::Yes).or_else(|| stops(Given::No)).unwrap();
    for (tag, clinic) in [("ar", "it"), ("id", "ar"), ("it", "id")] {
        let kiosk = Kiosk::with(Rc::clone(&library), tag).for_clinic(clinic).sized(120, 60);
        let at = |screen| {
            let mut kiosk = kiosk.clone().show(Showing { treatment, screen, overlay: None });
            kiosk.model.visit.answers.insert((treatment, question), given);
            kiosk.model.revision += 1;
            kiosk.lay_out();
            kiosk
        };
        let asked = at(Screen::Step(Step::Checklist, question));
        assert!(asked.says("colonoscopy-ui-flag-stop"), "{tag}:\n{}", asked.text());
        let last = at(Screen::Step(Step::Takeaway, 0));
        assert!(last.says("colonoscopy-ui-takeaway-stop"), "{tag}:\n{}", last.text());
        let words = library.localizer(library.find_language(tag).unwrap());
        let told = told(&library, tag, "colonoscopy", Some(Given::Yes));
        let said = |id: &str| told.contains(&sabar_text::plain(&words.get(id)));
        assert!(said("colonoscopy-ui-emergency-source") && !said("emergency-source"), "{tag}");
        assert!(said("colonoscopy-ask-home"), "{tag}:\n{told}");
        // The sign shows its figure wherever it stands.
        let fever = if tag == "ar" { "٣٨٫٥" } else { "38,5" };
        assert!(told.matches(fever).count() >= 3, "{tag}:\n{told}");
    }
}

/// Signs of a treatment's own stand below those of the label and the line that tells where these are
/// from, and directly below the line that tells whose they are, wherever they stand.
#[test]
fn own_signs_of_danger_are_not_told_as_from_the_label() {
    let library = library();
    for tag in LANGUAGES {
        for id in TREATMENTS {
            let treatment = library.find_treatment(id).unwrap();
            let words = library.localizer(library.find_language(tag).unwrap());
            let facts = library.treatment(treatment);
            let said = |id: &str| sabar_text::plain(&words.get(id));
            let (label, own) = (said("emergency-source"), said("own-signs"));
            let signs = facts.emergency.iter();
            let (of_label, of_own): (Vec<_>, Vec<_>) =
                signs.partition(|sign| sign.message.starts_with("safety-"));
            let has_own_words = facts.override_of("emergency-source").is_some();
            for told in everywhere_told(&library, tag, treatment) {
                let place = |text: &str| told.find(text);
                let sign = |sign: &Sign| {
                    let text = words.figured(&sign.message, &sign.figures);
                    place(&sabar_text::plain(&text)).unwrap_or_else(|| panic!("{tag} {id}: {told}"))
                };
                if has_own_words || of_label.is_empty() {
                    assert!(place(&label).is_none() && place(&own).is_none(), "{tag} {id}: {told}");
                } else if of_own.is_empty() {
                    assert!(place(&own).is_none(), "{tag} {id}: {told}");
                } else {
                    let (label, own) = (place(&label), place(&own).unwrap());
                    let first_own = of_own.iter().map(|it| sign(it)).min().unwrap();
                    let last_label = of_label.iter().map(|it| sign(it)).max().unwrap();
                    assert!(last_label < own && own < first_own, "{tag} {id}: {told}");
                    assert!(
                        label.is_some_and(|label| last_label < label && label < own),
                        "{tag} {id}: {told}"
                    );
                }
            }
        }
    }
}

/// The panel, the last page as it is read, and the sheet, each as one line.
fn everywhere_told(library: &Rc<Library>, tag: &str, treatment: usize) -> Vec<String> {
    let screen = Screen::Step(Step::Takeaway, 0);
    let kiosk = Kiosk::with(Rc::clone(library), tag);
    let kiosk = kiosk.show(Showing { treatment, screen, overlay: None });
    let scene = kiosk.scene();
    let one_line = |text: &str| {
        sabar_text::plain(text).split_whitespace().collect::<Vec<_>>().join(" ").replace("• ", "")
    };
    let panel = overlay_items(&scene, &kiosk.model, Overlay::Emergency);
    let panel: Vec<String> = panel
        .iter()
        .filter_map(|item| {
            let (Block::Note(phrase, _) | Block::Sign(block::Sign { phrase, .. })) = &item.block
            else {
                return None;
            };
            Some(phrase.text.clone())
        })
        .collect();
    let form = Form { width: None, is_visual: false };
    let last = read(&scene, &kiosk.model, Some(Step::Takeaway), form);
    let sheet = sheet(&scene, &kiosk.model, &Options::default());
    [panel.join(" "), last, sabar_sheet::text(&sheet, 400)].map(|text| one_line(&text)).into()
}
