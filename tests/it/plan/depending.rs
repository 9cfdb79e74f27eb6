//! Entries that depend on an answer: hidden only by an answer that says that they do not concern the
//! patient, and until there is one shown with the question.

use std::rc::Rc;

use sabar::model::action::Action;
use sabar::screen::calendar::{Titles, events};
use sabar::shell::plain::PlainSession;
use sabar::take_home::{Options, sheet};
use sabar_content::Given;

use super::*;

const TABLETS: &str = "compresse per il diabete";
const QUESTION: &str = "dipende dalla sua risposta a: «Ha il diabete?»";

/// Returns what each place says: pages, the sheet, the calendar.
fn places(given: Option<Given>) -> Vec<(&'static str, String)> {
    let kiosk = |step, page| {
        let mut kiosk = dated(at("it", step, page), date(2026, 11, 30), Some(time(9, 30)));
        if let Some(given) = given {
            kiosk.act(Action::Answer(0, given));
        }
        kiosk
    };
    let page = |kiosk: &Kiosk| {
        let told = cards(kiosk).into_iter().map(|(caption, text)| {
            let parts: Vec<&str> = caption.parts().map(|part| part.text.as_str()).collect();
            format!("{} {text}", parts.join(" "))
        });
        plain(&told.collect::<Vec<_>>().join("\n"))
    };
    let last = kiosk(Step::Takeaway, 0);
    let (scene, model) = (last.scene(), &last.model);
    let sheet = sabar_sheet::text(&sheet(&scene, model, &Options::default()), 400);
    let calendar = events(&scene, model, Titles::Told).into_iter().map(|event| event.title);
    vec![
        ("timeline", page(&kiosk(Step::Timeline, 0))),
        ("last page", page(&last)),
        ("sheet", plain(&sheet)),
        ("calendar", plain(&calendar.collect::<Vec<_>>().join("\n"))),
    ]
}

#[test]
fn what_depends_on_an_answer_is_hidden_by_a_clear_one_only() {
    for (given, is_shown, is_open) in [
        (None, true, true),
        (Some(Given::Unsure), true, true),
        (Some(Given::Yes), true, false),
        (Some(Given::No), false, false),
    ] {
        for (place, text) in places(given) {
            assert_eq!(text.contains(TABLETS), is_shown, "{place} {given:?}:\n{text}");
            assert_eq!(text.contains(QUESTION), is_open, "{place} {given:?}:\n{text}");
        }
    }
}

#[test]
fn plain_mode_names_the_question_of_what_may_concern() {
    let library = sabar_authoring::open(Some(&data("plan")), Numerals::Locale).unwrap();
    let treatment = library.find_treatment("scope").unwrap();
    let run = sabar::shell::app::Run { library, ..run_in("it") };
    for (answer, is_open) in [("", true), ("3", true), ("1", false)] {
        let mut talk = PlainSession::new(&run, None);
        for line in ["it", &(treatment + 1).to_string(), ""] {
            talk.hear(&typed(line));
        }
        // The check of the answers asks about the one without an answer.
        let on = if answer.is_empty() { "2" } else { "" };
        let lines = [answer, "", on, "", "", "", ""];
        let said: String = lines.iter().map(|line| talk.hear(&typed(line))).collect();
        assert!(plain(&said).contains(TABLETS), "{answer}:\n{said}");
        assert_eq!(plain(&said).contains(QUESTION), is_open, "{answer}:\n{said}");
    }
}

/// A question that an earlier answer leaves out counts as answered: nobody who takes no medicine
/// reads about blood thinners.
#[test]
fn an_earlier_answer_tells_for_the_question_that_follows() {
    let library =
        Rc::new(sabar_authoring::open(Some(&data("treatments")), Numerals::Locale).unwrap());
    let treatment = library.find_treatment("colonoscopy").unwrap();
    let find = |id: &str| library.treatment(treatment).find_question(id).unwrap();
    let (medicines, kind) =
        (find("colonoscopy-checklist-medicines"), find("colonoscopy-checklist-medicine-kind"));
    let words = library.localizer(library.find_language("it").unwrap());
    let thinner = plain(&words.get("colonoscopy-preparation-thinner"));
    for (answers, is_shown) in [
        (vec![], true),
        (vec![(medicines, Given::No)], false),
        (vec![(medicines, Given::Yes)], true),
        (vec![(medicines, Given::Yes), (kind, Given::Choice(0))], true),
        (vec![(medicines, Given::Yes), (kind, Given::Choice(1))], false),
    ] {
        let screen = Screen::Step(Step::Takeaway, 0);
        let showing = Showing { treatment, screen, overlay: None };
        let mut kiosk = Kiosk::with(Rc::clone(&library), "it").show(showing);
        for (question, given) in &answers {
            kiosk.act(Action::Answer(*question, *given));
        }
        kiosk.act(Action::Visit(Step::Timeline.index()));
        let told: Vec<String> = cards(&kiosk).into_iter().map(|(_, text)| plain(&text)).collect();
        assert_eq!(told.contains(&thinner), is_shown, "{answers:?}: {told:?}");
    }
}
