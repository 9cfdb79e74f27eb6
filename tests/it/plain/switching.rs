//! Switching the language in plain mode.

use sabar::model::{Model, Visit};
use sabar::shell::app::Run;
use sabar::shell::plain::PlainSession;
use sabar_content::l10n::message_id;

use super::super::kiosk::built_in;
use super::super::switching::Foreign;
use super::{LANGUAGES, consultation, run_in, said_to, turns, typed, word};

/// A run with the clinic's language set, so that the last page is all in one.
fn run_for_clinic(from: &str, clinic: &str) -> Run {
    let mut run = run_in(from);
    clinic.clone_into(&mut run.settings.clinic_language);
    run
}

fn all_but_language(model: &Model) -> Visit {
    model.visit.clone()
}

#[test]
fn at_every_prompt_a_switch_says_the_same_in_another_language() {
    let library = built_in();
    let lines = consultation(&library, library.find_treatment("classic").unwrap());
    for from in LANGUAGES {
        for to in LANGUAGES.into_iter().filter(|to| *to != from) {
            let foreign = Foreign::to(&library, from, to);
            let (run, other) = (run_for_clinic(from, to), run_for_clinic(to, to));
            let (mut talk, mut speaker) =
                (PlainSession::new(&run, None), PlainSession::new(&other, None));
            talk.hear(&typed(from));
            speaker.hear(&typed(to));
            for line in &lines {
                let mut switched = talk.clone();
                let said = switched.hear(&typed(to));
                assert_eq!(all_but_language(switched.model()), all_but_language(talk.model()));
                assert_eq!(switched.model().screen, talk.model().screen);
                assert_eq!(said, speaker.clone().hear(&typed("r")), "{from} to {to}");
                assert_eq!(foreign.on(&said), [""; 0], "{from} to {to}:\n{said}");
                for entry in ["e", "", "s", "", "l", "", "?", "", "nonsense", line] {
                    let said = switched.hear(&typed(entry));
                    assert_eq!(foreign.on(&said), [""; 0], "{from} to {to}, {entry:?}:\n{said}");
                }
                talk.hear(&typed(line));
                speaker.hear(&typed(line));
            }
        }
    }
}

#[test]
fn a_switch_in_the_middle_of_the_real_program() {
    let library = built_in();
    let folder = tempfile::tempdir().unwrap();
    for (from, to, entry) in [("it", "ar", "F2"), ("ar", "id", "*\n2"), ("id", "it", "italiano")] {
        let settings = folder.path().join("settings.toml");
        std::fs::write(&settings, format!("clinic_language = \"{to}\"\n")).unwrap();
        let mut lines = vec![from.to_owned()];
        lines.extend(consultation(&library, 0));
        lines.splice(8..8, entry.split('\n').map(str::to_owned));
        let switched = 8 + entry.split('\n').count();
        let said = said_to(&["--lang", from, "--config", settings.to_str().unwrap()], &lines);
        let after = turns(&said).split_off(switched);
        let foreign = Foreign::to(&library, from, to);
        assert_eq!(foreign.on(&after.concat()), [""; 0]);
        // The same question once more, and the answers given before on the last page.
        let question = &library.treatment(0).checklist[5].statement;
        let words = library.localizer(library.find_language(to).unwrap());
        assert!(after[0].contains(&sabar_text::plain(&words.statement(question))), "{}", after[0]);
        assert!(after.last().unwrap().contains(&word(to, message_id::TAKEAWAY_CLINIC_STOP)));
    }
}

#[test]
fn closing_what_was_opened_says_a_page_again_only_in_another_language() {
    let run = run_in("it");
    let mut talk = PlainSession::new(&run, None);
    for line in ["it", "1"] {
        talk.hear(&typed(line));
    }
    let whole = talk.clone().hear(&typed("r"));
    let mut same = talk.clone();
    same.hear(&typed("e"));
    assert!(same.hear(&typed("")).lines().count() < 3);
    for line in ["e", "ar", "it"] {
        talk.hear(&typed(line));
    }
    assert!(talk.model().overlay.is_some());
    assert!(talk.hear(&typed("")).lines().count() < 3);
    talk.hear(&typed("e"));
    talk.hear(&typed("ar"));
    let arabic = talk.hear(&typed(""));
    assert_eq!(arabic.lines().count(), whole.lines().count());
}
