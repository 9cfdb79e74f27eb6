//! Output of plain mode: the way to help at every prompt, and one language after the other.

use sabar::model::{Model, Overlay, Screen, Step};
use sabar::screen::scene::Scene;
use sabar::shell::plain::PlainSession;
use sabar::shell::read::{self, Form};
use sabar_content::l10n::{Argument, message_id};

use super::kiosk::TODAY;
use super::plain::{run_in, typed};

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

#[test]
fn every_prompt_names_what_to_type_in_an_emergency() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let words = run.library.localizer(run.language);
        let emergency = words.get(message_id::HINT_EMERGENCY);
        let mut talk = PlainSession::new(&run, None);
        let names = |said: &str| {
            let named = |line: &str| line.contains("E ") && line.contains(&emergency);
            assert!(said.lines().any(named), "{tag}: {said}");
        };
        names(&talk.begin());
        let lines = [tag, "1", "", "?", "", "s", "", "l", "", "e", "", "nonsense", "q", ""];
        for line in lines {
            names(&talk.hear(&typed(line)));
        }
        for _ in 0..60 {
            names(&talk.hear(&typed("")));
        }
        assert!(matches!(talk.model().screen, Screen::Step(Step::Takeaway, _)));
        let asks = talk.deadline().unwrap();
        names(&talk.passes(asks));
        assert!(matches!(talk.model().overlay, Some(Overlay::StillThere(_))));
        let said = talk.hear(&typed("E"));
        assert_eq!(talk.model().overlay, Some(Overlay::Emergency), "{said}");
    }
}

#[test]
fn the_question_after_a_while_tells_what_can_be_done_here() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let words = run.library.localizer(run.language);
        let mut talk = PlainSession::new(&run, None);
        talk.hear(&typed(tag));
        let asks = talk.deadline().unwrap();
        let said = talk.passes(asks);
        assert!(said.contains(&words.get(message_id::STILL_THERE_TITLE)), "{said}");
        for (number, choice) in [(1, message_id::GATE_GO_ON), (2, message_id::GATE_BEGIN_ANEW)] {
            let number = words.number(number);
            assert!(said.contains(&format!("{number} {}", words.get(choice))), "{said}");
        }
        // Nobody is let in by chance.
        for line in ["", "x", "9", "-", "?"] {
            let said = talk.hear(&typed(line));
            assert!(matches!(talk.model().overlay, Some(Overlay::StillThere(_))), "{line:?}");
            assert!(said.contains(&words.get(message_id::GATE_GO_ON)), "{said}");
        }
        talk.hear(&typed("1"));
        assert!(talk.model().overlay.is_none());
    }
}

/// In which of two languages each line that stands in only one of them is.
fn languages_of<'a>(said: &str, patient: &'a [String], clinic: &'a [String]) -> Vec<bool> {
    let is = |words: &[String], line: &str| words.iter().any(|word| word == line);
    let lines = said.lines().filter(|line| is(patient, line) != is(clinic, line));
    lines.map(|line| is(clinic, line)).collect()
}

#[test]
fn the_last_page_is_printed_in_one_language_then_the_other() {
    for (tag, clinic) in [("ar", "it"), ("it", "ar"), ("id", "it"), ("it", "id")] {
        for answer in ["1", "2", "3", ""] {
            let mut run = run_in(tag);
            clinic.clone_into(&mut run.settings.clinic_language);
            let mut talk = PlainSession::new(&run, None);
            talk.hear(&typed(tag));
            let mut said = talk.hear(&typed("1"));
            for _ in 0..60 {
                let check = run.library.treatment(0).checklist.len();
                let screen = talk.model().screen;
                let asks = matches!(screen, Screen::Step(Step::Checklist, page) if page < check);
                if matches!(talk.model().screen, Screen::Step(Step::Takeaway, _)) {
                    break;
                }
                // What follows from a yes is an emergency and opens its panel.
                let is_follow_up = matches!(screen, Screen::Step(Step::Checklist, page)
                    if asks && run.library.treatment(0).checklist[page].only_if.is_some());
                let answer = if is_follow_up { "2" } else { answer };
                said = talk.hear(&typed(if asks { answer } else { "" }));
            }
            let words_of = |tag: &str| -> Vec<String> {
                let words = run.library.localizer(run.library.find_language(tag).unwrap());
                let questions = run.library.treatment(0).checklist.iter();
                let questions = questions.map(|it| words.statement(&it.statement));
                let headings = [
                    message_id::TAKEAWAY_CLINIC_STOP,
                    message_id::TAKEAWAY_CLINIC_DISCUSS,
                    message_id::TAKEAWAY_STOP,
                    message_id::TAKEAWAY_DISCUSS,
                    message_id::TAKEAWAY_NO_FLAGS,
                    message_id::TAKEAWAY_CLINIC_NO_FLAGS,
                ];
                let treatment = run.library.treatment(0);
                let asked = (0..treatment.checklist.len())
                    .filter(|question| talk.model().is_asked(treatment, *question));
                let count = u32::try_from(asked.count()).unwrap();
                let count = [("count", Argument::Number(count))];
                questions
                    .chain(headings.map(|id| words.get(id)))
                    .chain([words.with(message_id::TAKEAWAY_UNANSWERED, &count)])
                    .chain([words.with(message_id::TAKEAWAY_CLINIC_UNANSWERED, &count)])
                    .map(|it| sabar_text::plain(&it))
                    .collect()
            };
            let languages = languages_of(&said, &words_of(tag), &words_of(clinic));
            assert!(languages.len() > 1 && languages.is_sorted(), "{tag}, {clinic}: {said}");
            let words = run.library.localizer(run.library.find_language(clinic).unwrap());
            let heading = sabar_text::plain(&words.get(message_id::TAKEAWAY_CLINIC));
            let name = &run.library.languages()[run.language].name;
            for heading in [&heading, name] {
                assert_eq!(said.lines().filter(|line| line == heading).count(), 1, "{said}");
            }
            // Printed, it is the same.
            let mut model: Model = talk.model().clone();
            model.overlay = None;
            let scene = Scene::of(&model, &run.library, &run.settings, Some(TODAY));
            let form = Form { width: None, is_visual: false };
            let read = read::read(&scene, &model, Some(Step::Takeaway), form);
            assert_eq!(languages_of(&read, &words_of(tag), &words_of(clinic)), languages);
        }
    }
}
