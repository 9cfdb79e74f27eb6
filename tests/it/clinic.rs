//! A clinic's own content: one more treatment and two more languages, available everywhere.
//!
//! `tests/data/clinic` holds a dental cleaning with a unit, an area and a document of its own, and
//! the beginnings of Hebrew and Romanian. Whatever those two lack is made here: the Indonesian
//! words in other letters, so that each is long enough and nobody takes it for a translation.

mod faults;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::screen;
use sabar::screen::block::{Block, Item, Sign};
use sabar_content::Files;
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;
use sabar_text::Direction;
use tempfile::TempDir;

use super::content::data;
use super::fits::{assert_none, cut, everywhere};
use super::kiosk::{Kiosk, Showing, everything};
use super::program::{fed, script};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
const TREATMENT: &str = "dental-cleaning";
const ADDED: [(&str, Direction); 2] =
    [("he", Direction::RightToLeft), ("ro", Direction::LeftToRight)];

/// A content folder as a clinic would have it.
pub fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&data("clinic"), folder.path());
    for (tag, _) in ADDED {
        let shipped = Files::built_in();
        let own = folder.path().join("locales").join(tag);
        let known = ids(&own);
        for path in shipped.under("locales/id/") {
            let name = path.strip_prefix("locales/id/").unwrap();
            let made = made_up(shipped.text(path).unwrap(), tag, &known);
            let at = own.join(name);
            let before = fs::read_to_string(&at).unwrap_or_default();
            fs::write(at, before + &made).unwrap();
        }
    }
    folder
}

pub(super) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

/// Returns the ids of all messages below a folder.
fn ids(folder: &Path) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            ids.extend(self::ids(&path));
        } else {
            let words = fs::read_to_string(path).unwrap();
            ids.extend(words.lines().filter_map(id).map(str::to_owned));
        }
    }
    ids
}

fn id(line: &str) -> Option<&str> {
    let is_first = line.starts_with(|c: char| c.is_ascii_lowercase() || c == '-');
    line.split_once(" =").filter(|_| is_first).map(|(id, _)| id)
}

/// Messages in other letters, without those that are known, and without notes.
fn made_up(words: &str, tag: &str, known: &BTreeSet<String>) -> String {
    let mut made = String::new();
    let mut is_left_out = false;
    for line in words.lines().filter(|line| !line.starts_with('#')) {
        if let Some(id) = id(line) {
            is_left_out = known.contains(id);
        }
        if is_left_out {
            continue;
        }
        let text = id(line).map_or(0, |id| id.len() + 2);
        let mut depth = 0;
        for (at, c) in line.char_indices() {
            depth += i32::from(c == '{');
            made.push(if depth > 0 || at < text { c } else { letter(c, tag) });
            depth -= i32::from(c == '}');
        }
        made.push('\n');
    }
    made
}

fn letter(c: char, tag: &str) -> char {
    let place = (c.to_ascii_lowercase() as usize).wrapping_sub('a' as usize);
    match (tag, c) {
        (_, c) if !c.is_ascii_alphabetic() => c,
        ("he", _) => ('\u{5D0}'..='\u{5EA}').cycle().nth(place).unwrap(),
        (_, 'a') => 'ă',
        (_, 's') => 'ș',
        (_, 't') => 'ț',
        (_, c) => c,
    }
}

pub(super) fn library() -> Rc<Library> {
    let folder = folder();
    match sabar_authoring::open(Some(folder.path()), Numerals::Locale) {
        Ok(library) => Rc::new(library),
        Err(problems) => panic!("{problems}"),
    }
}

#[track_caller]
fn says(arguments: &[&str]) -> String {
    let output = script(arguments);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {error}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn check_finds_nothing_wrong_with_it() {
    let folder = folder();
    assert_eq!(says(&["check", "--strict", folder.path().to_str().unwrap()]), "no problems\n");
}

#[test]
fn its_languages_have_their_own_direction() {
    let library = library();
    let tags: Vec<&str> = library.languages().iter().map(|it| it.tag.as_str()).collect();
    assert_eq!(tags, ["ar", "he", "id", "it", "ro"]);
    for (tag, direction) in ADDED {
        let language = &library.languages()[library.find_language(tag).unwrap()];
        assert_eq!(language.direction, direction, "{tag}");
    }
}

/// F2 to F6 stand in the order of the tags.
#[test]
fn each_language_has_its_key_and_its_row_in_the_list() {
    let library = library();
    for (tag, key) in [("ar", "f2"), ("he", "f3"), ("id", "f4"), ("it", "f5"), ("ro", "f6")] {
        let kiosk = Kiosk::with(Rc::clone(&library), "it").press("enter 1").press(key);
        assert_eq!(kiosk.scene().words.language().tag, tag, "{key}");
    }
    for (row, tag) in [("2", "he"), ("5", "ro")] {
        let kiosk = Kiosk::with(Rc::clone(&library), "it").press("enter 1 l").press(row);
        assert_eq!(kiosk.scene().words.language().tag, tag);
    }
}

/// The text of a kiosk with the marks of display order taken for granted.
fn has(kiosk: &Kiosk, word: &str) -> bool {
    let direction = kiosk.scene().words.direction();
    let shown = sabar_text::single_line(word, direction).to_visual_string();
    kiosk.text().contains(shown.trim())
}

#[test]
fn the_treatment_is_shown_in_every_step_and_language() {
    let library = library();
    let treatment = library.find_treatment(TREATMENT).unwrap();
    assert_eq!(treatment, library.treatments() - 1, "its order is the last");
    for language in library.languages() {
        let words = library.localizer(library.find_language(&language.tag).unwrap());
        let word = |id: &str| words.get(&format!("{TREATMENT}-{id}"));
        let kiosk = Kiosk::with(Rc::clone(&library), &language.tag).sized(120, 40);
        let choose =
            kiosk.clone().show(Showing { treatment, screen: Screen::Choose, overlay: None });
        assert!(has(&choose, &word("title")), "{}:\n{}", language.tag, choose.text());
        for (step, id) in [
            (Step::Summary, "summary-what"),
            (Step::Checklist, "checklist-gums"),
            (Step::Timeline, "timeline-tender"),
            (Step::Understanding, "understanding-eat-wait"),
        ] {
            let page = usize::from(step == Step::Understanding);
            let screen = Screen::Step(step, page);
            let shown = kiosk.clone().show(Showing { treatment, screen, overlay: None });
            assert!(has(&shown, &word(id)), "{} {step:?}:\n{}", language.tag, shown.text());
        }
    }
}

#[test]
fn only_its_own_emergency_signs_are_shown() {
    let library = library();
    for language in library.languages() {
        let place = library.find_treatment(TREATMENT).unwrap();
        let mut kiosk = Kiosk::with(Rc::clone(&library), &language.tag).press("enter");
        // Before a treatment is chosen it may be any.
        assert!(says_of(&kiosk, "safety-emergency-vision"), "{}", language.tag);
        kiosk.act(Action::Begin(place));
        for sign in ["hives", "wheezing", "swelling-face-throat", "fainting"] {
            let word = format!("safety-emergency-{sign}");
            assert!(says_of(&kiosk, &word), "{}: {word}", language.tag);
        }
        for sign in ["swallow-speak-breathe", "weakness", "vision", "voice", "bladder"] {
            let word = format!("safety-emergency-{sign}");
            assert!(!says_of(&kiosk, &word), "{}: {word}", language.tag);
        }
        assert!(!says_of(&kiosk, message_id::EMERGENCY_LATER));
        kiosk.act(Action::Visit(Step::Takeaway.index()));
        let page = screen::step_items(&kiosk.scene(), &kiosk.model, Step::Takeaway, 0);
        let heading = kiosk.scene().phrase(message_id::TAKEAWAY_ASK);
        let is_heading = |item: &Item| matches!(&item.block, Block::Heading(it) if *it == heading);
        assert!(!page.iter().any(is_heading), "{}", language.tag);
        // A treatment with botulinum toxin leaves none out.
        kiosk.act(Action::Begin(library.find_treatment("classic").unwrap()));
        assert!(says_of(&kiosk, "safety-emergency-vision"));
    }
}

/// Returns true if the emergency panel has this message.
fn says_of(kiosk: &Kiosk, word: &str) -> bool {
    let phrase = kiosk.scene().phrase(word);
    let items = screen::overlay_items(&kiosk.scene(), &kiosk.model, Overlay::Emergency);
    items.iter().any(|item| {
        matches!(&item.block, Block::Note(it, _) | Block::Sign(Sign { phrase: it, .. }) if *it == phrase)
    })
}

#[test]
fn no_screen_of_it_is_cut() {
    let library = library();
    for (tag, _) in ADDED {
        assert_none(&everywhere(&library, tag, cut));
    }
    let kiosk = Kiosk::with(Rc::clone(&library), "he");
    for showing in everything(&library) {
        let _screen = kiosk.clone().visited().show(showing).screen();
    }
    for index in 0..library.languages().len() {
        assert_eq!(library.localizer(index).faults(), Vec::<String>::new());
    }
}

#[test]
fn a_switch_between_added_languages_keeps_the_place() {
    let kiosk = Kiosk::with(library(), "it").sized(100, 30).press("enter 4 next 1 f3");
    assert!(kiosk.says("dental-cleaning-checklist-gums"), "{}", kiosk.text());
    let kiosk = kiosk.press("f6");
    assert!(kiosk.says("dental-cleaning-checklist-gums"), "{}", kiosk.text());
    assert!(has(&kiosk, "Vă sângerează gingiile?"), "{}", kiosk.text());
    assert_eq!(kiosk.model.visit.answers.len(), 1);
}

#[test]
fn its_unit_has_the_plural_forms_of_each_language() {
    let library = library();
    let said = |tag: &str| {
        let words = library.localizer(library.find_language(tag).unwrap());
        let treatment = library.treatment(library.find_treatment(TREATMENT).unwrap());
        let statement = treatment.statements().find(|it| it.figures.contains_key("teeth"));
        let said = words.statement(statement.unwrap());
        said.replace(['\u{2068}', '\u{2069}'], "").replace('\u{A0}', " ")
    };
    assert_eq!(said("it"), "Si comincia da 3 denti.");
    assert_eq!(said("ro"), "Se începe cu 3 dinți.");
    let hebrew = library.localizer(library.find_language("he").unwrap());
    assert!(said("he").contains(hebrew.get("area-teeth").as_str()), "{}", said("he"));
}

#[test]
fn read_prints_it_in_every_language() {
    let folder = folder();
    let content = folder.path().to_str().unwrap();
    let library = library();
    for language in library.languages() {
        let words = library.localizer(library.find_language(&language.tag).unwrap());
        let text = says(&["read", TREATMENT, "--lang", &language.tag, "--content", content]);
        for id in ["title", "summary-what", "checklist-pain", "timeline-drink"] {
            let sentence = words.get(&format!("{TREATMENT}-{id}"));
            assert!(text.contains(&sentence), "no {sentence:?} in:\n{text}");
        }
    }
}

#[test]
fn plain_mode_offers_its_treatment_and_its_languages() {
    let folder = folder();
    let mut program = Command::new(PROGRAM);
    program.args(["--plain", "--lang", "ro", "--content"]).arg(folder.path());
    let output = fed(&mut program, b"f6\n4\nf3\n");
    let said = String::from_utf8(output.stdout).unwrap();
    let library = library();
    let hebrew = library.localizer(library.find_language("he").unwrap());
    let switched = hebrew.get("dental-cleaning-summary-what");
    for sentence in ["Curățarea dinților", "Tartrul se îndepărtează", "Română", &switched] {
        assert!(said.contains(sentence), "no {sentence:?} in:\n{said}");
    }
}

#[test]
fn the_settings_name_the_folder() {
    let folder = folder();
    let settings = folder.path().join("sabar.toml");
    let content = folder.path().to_str().unwrap();
    let text = format!("content = {content:?}\nlanguages = [\"ro\", \"it\"]\n");
    fs::write(&settings, text).unwrap();
    let settings = settings.to_str().unwrap();
    let text = says(&["read", TREATMENT, "--lang", "ro", "--config", settings]);
    assert!(text.contains("Tartrul"), "{text}");
    let text = says(&["config", "--config", settings]);
    assert!(text.contains(content) && text.contains("sabar.toml:1"), "{text}");
    assert_eq!(says(&["check", "--config", settings]), "no problems\n");
    // The option is stronger.
    let output = script(&["read", TREATMENT, "--config", settings, "--content", "/nowhere"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("there is no such folder"));
}
