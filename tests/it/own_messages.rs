//! Interface messages that a treatment overrides with its own (`words` in its seed).

use std::rc::Rc;

use sabar::model::{Screen, Step};
use sabar_authoring::readability::{self, Missed};
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;

use super::kiosk::{Kiosk, built_in};

const OWN: &str = "wearing-off-ui-timeline-no-date";

#[test]
fn the_timeline_without_a_date_shows_the_message_of_its_treatment() {
    let library = built_in();
    for tag in ["ar", "it", "id"] {
        for (treatment, is_own) in [("wearing-off", true), ("classic", false)] {
            let mut kiosk = Kiosk::with(Rc::clone(&library), tag).sized(100, 40);
            kiosk.model.visit.treatment = library.find_treatment(treatment).unwrap();
            kiosk.model.screen = Screen::Step(Step::Timeline, 0);
            kiosk.lay_out();
            let shown = [OWN, "timeline-no-date"].map(|id| kiosk.says(id));
            assert_eq!(shown, [is_own, !is_own], "{tag}:\n{}", kiosk.text());
        }
    }
}

#[test]
fn the_sentences_among_them_are_measured_with_their_treatment() {
    let file = "locales/it/treatments/wearing-off.ftl";
    let mut files = Files::built_in();
    let sentence = format!("{OWN} = Indichi {}il giorno.", "bene ".repeat(30));
    let messages = files.text(file).unwrap();
    let lines =
        messages.lines().map(|line| if line.starts_with(OWN) { sentence.as_str() } else { line });
    let messages = lines.collect::<Vec<_>>().join("\n");
    files.insert(file, messages);
    let measured = readability::measure(&Library::new(files, Numerals::Locale));
    let italian = measured.languages.iter().find(|language| language.tag == "it").unwrap();
    let text = italian.texts.iter().find(|text| text.id == "wearing-off").unwrap();
    let find = |id: &str| text.statements.iter().find(|statement| statement.id == id);
    let own = &find(OWN).unwrap().measured;
    assert_eq!(own.longest_sentence, Some(33));
    assert!(own.missed.contains(&Missed::LongestSentence), "{own:?}");
    // With a variable, and a label, which is no sentence.
    assert!(find("wearing-off-ui-plain-date").is_some());
    assert!(find("wearing-off-ui-step-timeline").is_none());
}
