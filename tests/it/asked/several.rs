//! A question that takes several of its own answers.

use std::rc::Rc;

use sabar::model::Step;
use sabar::model::action::Action;
use sabar::settings::KeysChoice;
use sabar::shell::plain::{Line, PlainSession};
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;
use sabar_content::{Chosen, Files, Flag, Given};

use super::super::asked_files;
use super::super::kiosk::Kiosk;
use super::super::plain::run_in;
use super::{KIND, LANGUAGES, LAST_DOSE, WEIGHT};
use sabar::shell::app::Run;

/// The questions, of which the one for the kind of medicine takes several, or `none`.
fn files() -> Files {
    let mut files = asked_files::files();
    let mut change = |path: String, from: &str, to: &str| {
        let text = files.text(&path).unwrap().replacen(from, to, 1);
        files.insert(path, text);
    };
    let own = "answers = [\"thinner\", \"iron\", \"none\"]\nseveral = true";
    let seed = "seeds/treatments/checkup.toml";
    change(seed.to_owned(), "answers = [\"thinner\", \"iron\", \"other\"]", own);
    let flags = "flags = { thinner = \"stop\", iron = \"discuss\" }";
    change(seed.to_owned(), "flags = { thinner = \"discuss\" }", flags);
    for tag in LANGUAGES {
        change(format!("locales/{tag}/treatments/checkup.ftl"), "-kind-other", "-kind-none");
    }
    files
}

fn begun(tag: &str) -> Kiosk {
    let library = Rc::new(Library::new(files(), Numerals::Locale));
    let mut kiosk = Kiosk::with(library, tag);
    let treatment = kiosk.library.find_treatment("checkup").unwrap();
    kiosk.act(Action::AnyKey);
    kiosk.act(Action::Begin(treatment));
    kiosk.act(Action::Visit(Step::Checklist.index()));
    kiosk.press("1 1").asks(KIND)
}

fn several(indices: &[usize]) -> Given {
    Given::Several(Chosen::of(indices.iter().copied()))
}

fn flag(kiosk: &Kiosk) -> Option<Flag> {
    sabar::screen::answers::flag(&kiosk.scene(), &kiosk.model, KIND)
}

#[test]
fn it_has_no_fault() {
    assert_eq!(sabar_authoring::check(&files()).to_string(), "No problems.");
}

#[test]
fn answers_are_added_and_taken_away_by_keys_and_the_page_stays() {
    for tag in LANGUAGES {
        for pad in [false, true] {
            let mut kiosk = begun(tag);
            if pad {
                kiosk.settings.keys = KeysChoice::Pad;
                kiosk.lay_out();
            }
            assert!(kiosk.says(message_id::ANSWERED_SEVERAL), "{tag}:\n{}", kiosk.text());
            let kiosk = kiosk.press("2").asks(KIND).has(KIND, several(&[1]));
            assert_eq!(flag(&kiosk), Some(Flag::Discuss));
            // The gravest of them counts.
            let kiosk = kiosk.press("1").asks(KIND).has(KIND, several(&[0, 1]));
            assert_eq!(flag(&kiosk), Some(Flag::Stop));
            let kiosk = kiosk.press("1").has(KIND, several(&[1]));
            assert_eq!(flag(&kiosk), Some(Flag::Discuss));
            let kiosk = kiosk.press("2").asks(KIND);
            assert_eq!(kiosk.model.answer(KIND), None);
            // None of them stands alone, and so does "not sure".
            let kiosk = kiosk.press("1 2 3").has(KIND, several(&[2]));
            let kiosk = kiosk.press("1").has(KIND, several(&[0]));
            // What depends on one of them follows.
            let kiosk = kiosk.press("2").has(KIND, several(&[0, 1]));
            // Enter goes on, and takes none of them away.
            kiosk.clone().press("enter").has(KIND, several(&[0, 1])).asks(LAST_DOSE);
            kiosk.clone().press("next").asks(LAST_DOSE);
            kiosk.press("4").has(KIND, Given::Unsure).asks(WEIGHT);
        }
    }
}

#[test]
fn answers_are_touched() {
    for tag in LANGUAGES {
        for size in [(80, 24), (56, 16), (120, 40)] {
            let tap = |kiosk: Kiosk, index| {
                kiosk.touch_action(Action::Answer(KIND, Given::Choice(index)))
            };
            let kiosk = tap(tap(begun(tag).sized(size.0, size.1), 0), 1).asks(KIND);
            let kiosk = kiosk.has(KIND, several(&[0, 1]));
            kiosk.touch_action(Action::NextPage).asks(LAST_DOSE);
        }
    }
}

/// The last page, and lines: every answer is told.
#[test]
fn all_of_them_are_told() {
    let mut kiosk = begun("it").press("1 2").sized(120, 60);
    kiosk.act(Action::Visit(Step::Takeaway.index()));
    let kiosk = kiosk.press("2");
    let told = "Una medicina che fluidifica il sangue, Ferro";
    assert!(kiosk.text().contains(told), "{}", kiosk.text());
    let library = Library::new(files(), Numerals::Locale);
    let run = Run { library, ..run_in("it") };
    let mut talk = PlainSession::new(&run, None);
    talk.begin();
    let mut hear = |line: &str| talk.hear(&Line::of(line.as_bytes()));
    for line in ["italiano", "4", "", "1", "1"] {
        hear(line);
    }
    assert!(hear("1").contains("Stop al trattamento"));
    let said = hear("Ferro");
    assert!(said.contains(told) && said.contains("Quale medicina prende?"), "{said}");
    let said = hear("");
    assert!(said.contains("Quando ha preso questa medicina"), "{said}");
}
