//! Typed text is understood on any keyboard, with any digits, capitals and marks.

use std::rc::Rc;

use sabar::model::{Overlay, Screen, Step};
use sabar::shell::plain::{Line, PlainSession};
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::{Files, Given};

use super::kiosk::{Kiosk, Showing, TODAY, built_in};
use super::plain::run_in;

/// Returns the built-in Italian messages under another tag, with other answers.
fn with_answers(tag: &str, yes: &str, no: &str, unsure: &str) -> Library {
    let shipped = Files::built_in();
    let mut files = Files::built_in();
    for path in shipped.under("locales/it/") {
        let words = shipped.text(path).unwrap();
        let words = words
            .replace("answer-yes = Sì", &format!("answer-yes = {yes}"))
            .replace("answer-no = No\n", &format!("answer-no = {no}\n"))
            .replace("answer-unsure = Non so", &format!("answer-unsure = {unsure}"));
        files.insert(path.replace("locales/it/", &format!("locales/{tag}/")), words);
    }
    Library::new(files, Numerals::Locale)
}

fn answer_to(library: Library, tag: &str, line: &str) -> Option<Given> {
    let mut run = run_in("it");
    run.language = library.find_language(tag).unwrap();
    run.library = library;
    let mut talk = PlainSession::new(&run, None);
    for line in [tag, "1", ""] {
        talk.hear(&Line::of(line.as_bytes()));
    }
    assert!(matches!(talk.model().screen, Screen::Step(Step::Checklist, _)));
    talk.hear(&Line::of(line.as_bytes()));
    talk.model().answer(0)
}

#[test]
fn answers_are_understood_in_capitals_and_without_marks_and_joiners() {
    let joined = "\u{646}\u{645}\u{6CC}\u{200C}\u{62F}\u{627}\u{646}\u{645}";
    let unjoined = "\u{646}\u{645}\u{64A}\u{62F}\u{627}\u{646}\u{645}";
    let arabic_yeh = "\u{646}\u{645}\u{64A}\u{200C}\u{62F}\u{627}\u{646}\u{645}";
    let cases: [(&str, [&str; 3], &[&str]); 7] = [
        ("tr", ["Evet", "Hayır", "Bilmiyorum"], &["HAYIR", "hayır", "Hayir", "hayir"]),
        ("az", ["Bəli", "Xeyr, yox", "Bilmirəm"], &["XEYR, YOX", "xeyr yox", "  xeyr,  yox "]),
        ("fa", ["\u{628}\u{644}\u{647}", joined, "?x"], &[joined, unjoined, arabic_yeh]),
        ("el", ["Ναι", "Όχι, γιατρός", "Δεν ξέρω"], &["ΟΧΙ, ΓΙΑΤΡΟΣ", "όχι γιατρός"]),
        ("de", ["Ja", "Groß", "Weiß nicht"], &["GROSS", "groß", "GROẞ"]),
        ("ru", ["Да", "Нет", "Не знаю"], &["НЕТ", "нет"]),
        ("vi", ["Có", "Cò", "Không"], &["CÒ", "cò", "co\u{300}"]),
    ];
    for (tag, [yes, no, unsure], lines) in cases {
        for line in lines {
            let library = with_answers(tag, yes, no, unsure);
            assert_eq!(answer_to(library, tag, line), Some(Given::No), "{tag}: {line}");
        }
    }
    let library = || with_answers("tr", "Evet", "Hayır", "Bilmiyorum");
    assert_eq!(answer_to(library(), "tr", "BİLMİYORUM"), Some(Given::Unsure));
    // Text that matches two answers matches neither.
    let library = with_answers("vi", "Có", "Cò", "Không");
    assert_eq!(answer_to(library, "vi", "co"), None);
}

/// A key by its Latin letter, and letters that other layouts have there, small and capital.
const KEYS: [(char, &[&str]); 3] = [
    ('E', &["\u{62B}", "\u{5E7}", "у", "У", "ε", "Ε", "ე", "\u{93E}", "\u{E33}", "ㄷ", "\u{6D5}"]),
    ('S', &["\u{633}", "\u{5D3}", "ы", "Ы", "і", "І", "я", "σ", "ს", "\u{947}", "\u{E2B}", "ㄴ"]),
    ('L', &["\u{645}", "\u{5DA}", "д", "Д", "λ", "Λ", "ლ", "\u{924}", "\u{E2A}", "ㅣ"]),
];

fn first_page() -> Showing {
    Showing { treatment: 0, screen: Screen::Step(Step::Summary, 0), overlay: None }
}

fn opened(key: char, overlay: Option<Overlay>) -> bool {
    matches!(
        (key, overlay),
        ('E', Some(Overlay::Emergency))
            | ('S', Some(Overlay::Sources(_)))
            | ('L', Some(Overlay::Languages))
    )
}

#[test]
fn letters_work_by_key_position_on_every_layout() {
    for tag in ["ar", "id", "it"] {
        for (key, letters) in KEYS {
            for letter in letters {
                let kiosk = Kiosk::with(built_in(), tag).show(first_page()).press(letter);
                assert!(
                    opened(key, kiosk.model.overlay),
                    "{tag} {letter}: {:?}",
                    kiosk.model.overlay
                );
                let run = run_in(tag);
                let mut talk = PlainSession::new(&run, None);
                for line in [tag, "1", letter] {
                    talk.hear(&Line::of(line.as_bytes()));
                }
                assert!(opened(key, talk.model().overlay), "{tag} {letter} in lines");
            }
        }
    }
}

#[test]
fn joiners_stay_in_text_that_is_not_cells() {
    let spelt = "\u{645}\u{6CC}\u{200C}\u{62A}\u{648}\u{627}\u{646}\u{6CC}\u{62F} \u{915}\u{94D}\u{200D}\u{937}";
    assert_eq!(sabar_text::plain(&format!("\u{2068}{spelt}\u{2069}\u{200E}\u{2060}")), spelt);
    let mut files = Files::built_in();
    for path in Files::built_in().under("locales/ar/") {
        let words = Files::built_in().text(path).unwrap().to_owned();
        let words = words.replace("microbotox-title = ", &format!("microbotox-title = {spelt} "));
        files.insert(path.replace("locales/ar/", "locales/fa/"), words);
    }
    let library = Rc::new(Library::new(files, Numerals::Locale));
    let language = library.find_language("fa").unwrap();
    let mut model = sabar::model::Model::at_rest(language, (80, 24), None);
    model.visit.treatment = library.find_treatment("microbotox").unwrap();
    let settings = sabar::settings::Settings::as_shipped();
    let scene = sabar::screen::scene::Scene::of(&model, &library, &settings, Some(TODAY));
    for width in [None, Some(40)] {
        let form = sabar::shell::read::Form { width, is_visual: false };
        let read = sabar::shell::read::read(&scene, &model, Some(Step::Summary), form);
        assert!(read.starts_with(spelt), "{width:?}");
        let form = sabar::shell::read::Form { width, is_visual: true };
        let cells = sabar::shell::read::read(&scene, &model, Some(Step::Summary), form);
        assert!(!cells.contains(sabar_text::is_spelling), "{width:?}");
    }
}
