//! A clinic with many treatments: they are found by letters of their names.

use std::rc::Rc;

use sabar::model::action::{Action, Farewell};
use sabar::model::{Overlay, Screen, StaffPage, Step};
use sabar::screen;
use sabar::screen::block::Block;
use sabar::shell::app::Run;
use sabar::shell::plain::{Line, PlainSession};
use sabar_content::Files;
use sabar_content::l10n::{Argument, Numerals, message_id};
use sabar_content::library::Library;
use sabar_content::search;

use super::fits::{assert_none, cut, unseen};
use super::kiosk::Kiosk;
use super::plain::run_in;

/// A part of the body in Arabic, Italian and Indonesian.
const PARTS: [[&str; 3]; 8] = [
    ["الأسنان", "denti", "gigi"],
    ["العين", "occhi", "mata"],
    ["القدم", "piedi", "kaki"],
    ["الركبة", "ginocchia", "lutut"],
    ["الجلد", "pelle", "kulit"],
    ["المعدة", "stomaco", "lambung"],
    ["الأذن", "orecchie", "telinga"],
    ["الظهر", "schiena", "punggung"],
];

/// An action on the kiosk.
const DOINGS: [[&str; 3]; 5] = [
    ["تنظيف", "Pulizia", "Pembersihan"],
    ["فحص", "Visita", "Pemeriksaan"],
    ["مُعالجة", "Terapia per metà", "Terapi"],
    ["تقوية", "Perché rinforzare", "Penguatan"],
    ["إراحة", "Riposo", "Istirahat"],
];

/// The built-in content with `count` more treatments: renamed copies of a built-in one.
pub(super) fn with_treatments(count: usize) -> Rc<Library> {
    let shipped = Files::built_in();
    let mut files = shipped.clone();
    let seed = shipped.text("seeds/treatments/wearing-off.toml").unwrap();
    for index in 0..count {
        let id = format!("made-{index:04}");
        let seed = seed.replace("\"wearing-off\"", &format!("\"{id}\""));
        files.insert(format!("seeds/treatments/{id}.toml"), seed.replace("order = 3", "order = 9"));
        for (place, tag) in ["ar", "it", "id"].into_iter().enumerate() {
            let path = format!("locales/{tag}/treatments/wearing-off.ftl");
            let words = shipped.text(&path).unwrap();
            let words = words.replace("wearing-off-", &format!("{id}-"));
            let title = format!("{id}-title");
            let (part, doing) = (PARTS[index % 8][place], DOINGS[index / 8 % 5][place]);
            let named = words.lines().map(|line| match line.split_once(" = ") {
                Some((word, _)) if word == title => format!("{title} = {doing} {part}"),
                _ => line.to_owned(),
            });
            let named: Vec<String> = named.collect();
            files.insert(format!("locales/{tag}/treatments/{id}.ftl"), named.join("\n"));
        }
    }
    Rc::new(Library::new(files, Numerals::Locale))
}

/// A kiosk at the choice among forty-three treatments.
fn choosing(tag: &str) -> Kiosk {
    let kiosk = Kiosk::with(with_treatments(40), tag).press("enter");
    assert_eq!(kiosk.model.screen, Screen::Choose);
    kiosk
}

/// The names of the treatments found.
fn found(kiosk: &Kiosk) -> Vec<String> {
    let found = search::found(&kiosk.library, kiosk.model.language, &kiosk.model.visit.search);
    let scene = kiosk.scene();
    found.into_iter().map(|it| scene.phrase(&kiosk.library.treatment(it).title).text).collect()
}

#[test]
fn with_few_treatments_there_is_nothing_to_type() {
    let few = Kiosk::with(with_treatments(6), "it").press("enter");
    assert!(!few.says("choose-search"));
    assert!(!few.clone().press("/").model.is_searching);
    assert_eq!(few.press("9").model.screen, Screen::Step(Step::Summary, 0));
    assert!(Kiosk::with(with_treatments(7), "it").press("enter").says("choose-search"));
}

#[test]
fn letters_narrow_the_list_and_a_digit_picks() {
    let kiosk = choosing("it").press("/ d e n t");
    assert_eq!(found(&kiosk).len(), 5);
    assert!(found(&kiosk).iter().all(|name| name.contains("denti")), "{:?}", found(&kiosk));
    assert!(kiosk.find("Nome: dent").is_some(), "{}", kiosk.text());
    let kiosk = kiosk.press("2");
    assert_eq!(kiosk.model.screen, Screen::Step(Step::Summary, 0));
    let title = &kiosk.library.treatment(kiosk.model.visit.treatment).title;
    assert_eq!(kiosk.scene().phrase(title).text, "Visita denti");
}

#[test]
fn command_letters_are_typed_into_the_field() {
    let kiosk = choosing("it").press("/ s e l p b");
    assert_eq!((kiosk.model.visit.search.as_str(), kiosk.model.overlay), ("selpb", None));
    assert!(kiosk.says("choose-none"));
    // Signs keep their meaning, so help stays available.
    let kiosk = kiosk.press(".");
    assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
    // Over the list the letters are commands again.
    assert_eq!(kiosk.press("esc").press("esc").press("e").model.overlay, Some(Overlay::Emergency));
}

#[test]
fn backspace_takes_letters_back_and_then_leaves_the_field() {
    let kiosk = choosing("it").press("/ d e backspace");
    assert_eq!(kiosk.model.visit.search, "d");
    let kiosk = kiosk.press("backspace backspace");
    assert!(!kiosk.model.is_searching);
    assert_eq!((kiosk.model.screen, found(&kiosk).len()), (Screen::Choose, 43));
}

#[test]
fn accents_and_forms_of_arabic_letters_do_not_matter() {
    let find = |tag: &str, letters: &str| {
        let mut kiosk = choosing(tag).press("/");
        letters.chars().for_each(|letter| kiosk.act(Action::Letter(letter)));
        found(&kiosk)
    };
    assert_eq!(find("it", "PERCHE den"), ["Perché rinforzare denti"]);
    assert_eq!(find("it", "perché DEN"), ["Perché rinforzare denti"]);
    assert_eq!(find("it", "metà ginoc"), find("it", "meta ginoc"));
    assert_eq!(find("ar", "معالجه الركبه"), ["مُعالجة الركبة"]);
    assert_eq!(find("ar", "اراحة الاسنان"), ["إراحة الأسنان"]);
    assert_eq!(find("ar", "الاذن").len(), 5);
}

#[test]
fn by_touch_the_letters_on_the_screen_do_the_same() {
    for (tag, letters, size) in
        [("it", "denn", (120, 40)), ("it", "denn", (56, 16)), ("ar", "اسنا", (80, 24))]
    {
        let kiosk = choosing(tag).sized(size.0, size.1);
        let mut kiosk = kiosk.touch_action(Action::Search);
        assert!(kiosk.model.is_searching);
        for letter in letters.chars() {
            kiosk = kiosk.touch_action(Action::Letter(letter));
        }
        assert_eq!(kiosk.model.visit.search, letters);
        let mut kiosk = kiosk.touch_action(Action::EraseLetter);
        assert_eq!(kiosk.model.visit.search.chars().count(), 3);
        let treatment =
            search::found(&kiosk.library, kiosk.model.language, &kiosk.model.visit.search);
        assert_eq!(treatment.len(), 5);
        kiosk = kiosk.touch_action(Action::Begin(treatment[4]));
        assert_eq!(kiosk.model.visit.treatment, treatment[4]);
    }
}

#[test]
fn with_a_number_pad_letters_are_chosen_with_the_arrows() {
    // Enter opens the field, down comes to the letters, Enter types, Backspace erases.
    let kiosk = choosing("it").press("enter down + enter");
    assert_eq!(kiosk.model.visit.search.chars().count(), 1, "{}", kiosk.text());
    let first = search::alphabet(&kiosk.library, kiosk.model.language)[0];
    let kiosk = choosing("it").press("enter + enter enter");
    assert_eq!(kiosk.model.visit.search, format!("{first}{first}"));
    let kiosk = kiosk.press("backspace");
    assert_eq!(kiosk.model.visit.search, first.to_string());
    assert_eq!(kiosk.press("1").model.screen, Screen::Step(Step::Summary, 0));
}

#[test]
fn enter_on_the_field_goes_to_the_first_treatment_found() {
    let kiosk = choosing("it").press("/ r i p o s o enter enter");
    assert_eq!(kiosk.model.screen, Screen::Step(Step::Summary, 0));
    let title = &kiosk.library.treatment(kiosk.model.visit.treatment).title;
    assert_eq!(kiosk.scene().phrase(title).text, "Riposo denti");
}

#[test]
fn the_letters_are_forgotten_with_the_visit_and_with_their_language() {
    let mut kiosk = choosing("it").press("/ d e n");
    kiosk.act(Action::Finish(Farewell::Alone));
    assert_eq!((kiosk.model.visit.search.as_str(), kiosk.model.is_searching), ("", false));
    let kiosk = choosing("it").press("/ d e n").press_language("ar");
    assert_eq!((kiosk.model.visit.search.as_str(), found(&kiosk).len()), ("", 43));
}

#[test]
fn every_list_fits_and_is_reachable() {
    let mut wrong = Vec::new();
    for tag in ["ar", "it", "id"] {
        for (columns, rows) in [(56, 16), (80, 24), (100, 30), (120, 40)] {
            for keys in ["", "/", "/ q", "b /"] {
                let kiosk = choosing(tag).for_clinic("it").sized(columns, rows).press(keys);
                let found = [cut(&kiosk), unseen(&kiosk, Action::Down)].concat();
                let place = format!("{tag}, {columns}×{rows}, {keys:?}");
                wrong.extend(found.into_iter().map(|what| format!("{place}: {what}")));
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn two_thousand_treatments_can_be_found() {
    let library = with_treatments(2000);
    let kiosk = Kiosk::with(library, "it").press("enter");
    let kiosk = kiosk.press("/ m e t a");
    assert_eq!(found(&kiosk).len(), 400);
    // No more than fifty are listed; the rest is counted.
    let listed = kiosk.stage.front().targets.iter();
    let listed = listed.filter(|stop| matches!(stop.action, Some(Action::Begin(_)))).count();
    assert_eq!(listed, 50);
    let kiosk = kiosk.press("down down down down pagedown pagedown pagedown pagedown");
    assert!(kiosk.clone().press("pagedown ".repeat(40).as_str()).find("350").is_some());
}

#[test]
fn a_snapshot_of_many_treatments() {
    choosing("it").press("/ d e n").shows("it-choose-many");
    choosing("ar").press("/").shows("ar-choose-many");
}

#[test]
fn the_pages_for_staff_list_some_and_tell_how_many_more_there_are() {
    for page in [StaffPage::Reviews, StaffPage::Withheld] {
        let overlay = Overlay::Staff(page);
        let tells_of_more = |made: usize, more: u32| {
            let kiosk = Kiosk::with(with_treatments(made), "it");
            let count = [("count", Argument::Number(more))];
            let told = kiosk.scene().phrase_with(message_id::STAFF_MORE, &count);
            let items = screen::overlay_items(&kiosk.scene(), &kiosk.model, overlay);
            items.iter().any(|it| matches!(&it.block, Block::Note(note, _) if *note == told))
        };
        assert!(!tells_of_more(27, 0));
        assert!(tells_of_more(40, 13), "{page:?}");
    }
}

#[test]
fn plain_mode_lists_nine_and_finds_others_by_letters() {
    let library = Rc::into_inner(with_treatments(40)).unwrap();
    let run = Run { library, ..run_in("it") };
    let mut talk = PlainSession::new(&run, None);
    talk.begin();
    let mut hears = |line: &str| talk.hear(&Line::of(line.as_bytes()));
    let all = hears("it");
    assert!(all.contains("\n9 ") && !all.contains("\n10 "), "{all}");
    assert!(all.contains("Altri trattamenti: 34."), "{all}");
    let teeth = hears("dent");
    assert!(teeth.contains("1 Pulizia denti") && teeth.contains("5 Riposo denti"), "{teeth}");
    assert!(!teeth.contains("occhi") && !teeth.contains("Altri trattamenti"), "{teeth}");
    // Other letters are not added to those before.
    assert!(hears("visita occhi").contains("1 Visita occhi"));
    assert!(hears("nulla di nulla").contains("Nessun nome contiene queste lettere."));
    // Other input keeps its meaning.
    assert!(hears("*").contains("Italiano"));
    hears("it");
    hears("ginocchia");
    hears("2");
    assert_eq!(talk.model().screen, Screen::Step(Step::Summary, 0));
}

#[test]
fn at_rest_only_the_messages_of_languages_that_greet_are_read() {
    let mut files = Files::built_in();
    // A language without words tells which were asked of it.
    let tags = ["ca", "es", "fr", "jv", "ms", "pt", "su"];
    for tag in tags {
        let head = format!("language-name = {tag}\nlanguage-numerals = latn\n");
        files.insert(format!("locales/{tag}/ui.ftl"), head);
    }
    let library = Rc::new(Library::new(files, Numerals::Locale));
    let asked = |(columns, rows)| {
        let kiosk = Kiosk::with(Rc::clone(&library), "it").sized(columns, rows);
        assert_eq!(kiosk.model.screen, Screen::Rest);
        let faults = |tag: &&str| {
            let index = library.find_language(tag).unwrap_or_default();
            library.localizer(index).faults().len()
        };
        tags.iter().map(faults).sum::<usize>()
    };
    assert_eq!([(80, 40), (120, 40)].map(asked), [0, 0]);
    // There all of them greet.
    assert_eq!(asked((300, 60)), tags.len() * 4);
}
