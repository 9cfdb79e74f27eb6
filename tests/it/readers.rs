//! The readers and the screens that every rule about the look must hold for: each language alone, a
//! language whose messages are 40 % longer, and two languages beside each other; everything there is
//! to show, and the content of the fixtures.

use std::rc::Rc;

use jiff::civil::{Time, date};
use sabar::model::action::{Action, PinAnswer};
use sabar::model::counters::Counters;
use sabar::model::{Aloud, Form, Overlay, PrintState, Printed, Screen, Step, Understanding, Visit};
use sabar::screen;
use sabar::settings::{KeysChoice, Settings};
use sabar_content::diagnostic::{Diagnostic, Diagnostics};
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::{Files, Given};

use super::beside::writer;
use super::fits::{LONGER, with_longer_language};
use super::kiosk::{Kiosk, Showing, built_in, everything};
use super::{asked, clinic, many, plan};

/// The columns and rows of a panel, of usual terminals and of the smallest one that is planned for.
pub const SIZES: [(u16, u16); 5] = [(120, 40), (100, 30), (80, 24), (78, 22), (56, 16)];

/// The languages of patient and clinic that are shown beside each other.
const PAIRS: [(&str, &str); 2] = [("ar", "it"), (LONGER, "ar")];

/// The numbers to call, of which the first is drawn large and the last is as long as any.
pub const NUMBERS: [&str; 5] = ["112", "999", "118", "061-22", "0123456789"];

/// Returns a kiosk for each reader, and the reader's name.
pub fn all() -> Vec<(String, Kiosk)> {
    let (shipped, longer) = (built_in(), with_longer_language());
    let alone = shipped.languages().iter().map(|language| (&shipped, language.tag.as_str()));
    let alone = alone.chain([(&longer, LONGER)]);
    let alone = alone.map(|(library, tag)| (tag.to_owned(), Kiosk::with(Rc::clone(library), tag)));
    let beside = PAIRS.map(|(patient, clinic)| {
        let kiosk = Kiosk::with(Rc::clone(&longer), patient);
        (format!("{patient} beside {clinic}"), beside(kiosk, clinic))
    });
    alone.chain(beside).collect()
}

fn beside(kiosk: Kiosk, clinic: &str) -> Kiosk {
    let mut kiosk = kiosk.for_clinic(clinic);
    kiosk.model.is_beside = true;
    kiosk
}

/// Everything that is shown from a kiosk at rest, with the name of each: what is shown to
/// everybody, and what its state makes of some of it.
pub fn screens(kiosk: &Kiosk) -> Vec<(String, Kiosk)> {
    let mut all = Vec::new();
    for (answers, kiosk) in [("no answers", kiosk.clone()), ("answers", kiosk.clone().visited())] {
        let shown = everything_and_covers(&kiosk).into_iter();
        all.extend(shown.map(|it| (format!("{it:?}, {answers}"), kiosk.clone().show(it))));
        let states = states(&kiosk).into_iter();
        all.extend(states.map(|(name, kiosk)| (format!("{name}, {answers}"), kiosk)));
    }
    all
}

/// Everything there is to show, what covers it too.
pub fn everything_and_covers(kiosk: &Kiosk) -> Vec<Showing> {
    let mut all = everything(&kiosk.library);
    let under = all[2];
    let covers = [Overlay::StillThere(60), Overlay::Privacy, Overlay::OneMoment];
    all.extend(covers.map(|cover| Showing { overlay: Some(cover), ..under }));
    all
}

/// Some screens with the entries, settings, printers and voices that change them.
fn states(kiosk: &Kiosk) -> Vec<(String, Kiosk)> {
    let at = |screen: Screen, overlay: Option<Overlay>| {
        kiosk.clone().show(Showing { treatment: 0, screen, overlay })
    };
    let [summary, timeline, last] =
        [Step::Summary, Step::Timeline, Step::Takeaway].map(|step| Screen::Step(step, 0));
    let check = screen::checklist::check_page(kiosk.library.treatment(0));
    let check = Screen::Step(Step::Checklist, check);
    let mut all = vec![
        ("the open date".to_owned(), at(timeline, None).press("enter")),
        ("a refused date".to_owned(), at(timeline, None).press("enter 9 9 enter")),
        ("the farewell".to_owned(), at(Screen::Rest, None).changed(|it| it.model.farewell = true)),
        ("all answers".to_owned(), at(check, None).changed(|it| it.model.visit.is_unfolded = true)),
        ("a wrong PIN".to_owned(), at(summary, Some(Overlay::Pin(PinAnswer::Wrong)))),
    ];
    for screen in [Screen::Choose, Screen::Step(Step::Checklist, 3), summary] {
        let pad = |it: &mut Kiosk| it.settings.keys = KeysChoice::Pad;
        all.push((format!("a number pad, {screen:?}"), at(screen, None).changed(pad)));
    }
    for screen in [Screen::Choose, summary] {
        let reviewed = |it: &mut Kiosk| it.settings.require_review = true;
        all.push((format!("not reviewed, {screen:?}"), at(screen, None).changed(reviewed)));
    }
    // What follows does not depend on the answers.
    if kiosk.model.visit.answers.is_empty() {
        return all;
    }
    for number in NUMBERS {
        for screen in [Screen::Rest, last] {
            let called = at(screen, Some(Overlay::Emergency)).changed(|it| call(it, number));
            all.push((format!("call {number} over {screen:?}"), called));
        }
    }
    for screen in [Screen::Rest, Screen::Choose, last] {
        let named = at(screen, None).changed(|it| call(it, NUMBERS[0]));
        all.push((format!("the clinic's name and number, {screen:?}"), named));
    }
    let printing = [PrintState::Printing, PrintState::Done, PrintState::NoPaper];
    let printing = printing.into_iter().chain([PrintState::AskStaff]).map(Some).chain([None]);
    for print in printing {
        let printed = at(last, None).changed(|it| {
            it.model.can_print = true;
            let treatment = (0, it.library.treatment(0));
            let form = Form::of(&it.model, treatment, (it.model.language, None), false);
            let prints = print.map(|state| (0, Printed { form, state }));
            it.model.visit.prints = prints.into_iter().collect();
        });
        all.push((format!("printed: {print:?}"), printed));
    }
    // Neighbors may stand in one row.
    let speaking = (1..=4).map(Aloud::Speaking);
    for aloud in [Aloud::Silent, Aloud::Asked, Aloud::Unavailable].into_iter().chain(speaking) {
        for overlay in [None, Some(Overlay::Emergency)] {
            let read = at(summary, overlay).with_voice().changed(|it| it.model.aloud = aloud);
            all.push((format!("{aloud:?} over {overlay:?}"), read));
        }
    }
    all
}

fn call(kiosk: &mut Kiosk, number: &str) {
    kiosk.settings = Settings {
        emergency_number: Some(number.to_owned()),
        clinic_telephone: Some("0432 552".to_owned()),
        clinic_name: Some("Clinica Aurora".to_owned()),
        ..kiosk.settings.clone()
    };
}

impl Kiosk {
    /// A visit in which every kind of answer was given: flagged, unflagged and none, the first
    /// check answered wrongly and the second rightly, and the date set.
    pub fn visited(mut self) -> Self {
        let mut visit = Visit::on(Some(date(2026, 11, 18)));
        for index in 0..self.library.treatments() {
            let treatment = self.library.treatment(index);
            let cycle = [Given::Yes, Given::Unsure, Given::No].into_iter().cycle();
            for (question, answer) in (1..treatment.checklist.len()).zip(cycle) {
                visit.answers.insert((index, question), answer);
            }
            // The questions that stop everything, with either answer.
            for (question, asked) in treatment.checklist.iter().enumerate() {
                let stops =
                    |answer: &Given| asked.flag(*answer, None) == Some(sabar_content::Flag::Stop);
                if let Some(answer) = [Given::Yes, Given::No].iter().find(|answer| stops(answer)) {
                    visit.answers.insert((index, question), *answer);
                }
            }
            for (check, asked) in treatment.understanding.iter().enumerate().take(2) {
                let wrong = usize::from(asked.right == 0);
                let chosen = if check == 0 { wrong } else { asked.right };
                let how = Understanding { chosen, explained_again: check == 0 };
                visit.checks.insert((index, check), how);
            }
        }
        self.model.visit = visit;
        self.model.revision += 1;
        self.lay_out();
        self
    }

    /// The kiosk after a change that no key makes.
    fn changed(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self.model.revision += 1;
        self.lay_out();
        self
    }
}

/// Languages that a clinic may add, each with its name and the shipped one whose messages it has.
const ADDED: [(&str, &str, &str); 6] = [
    ("de", "Deutsch", "it"),
    ("fa", "\u{641}\u{627}\u{631}\u{633}\u{6cc}", "ar"),
    ("he", "\u{5e2}\u{5d1}\u{5e8}\u{5d9}\u{5ea}", "ar"),
    ("pt-BR", "Português (Brasil)", "it"),
    ("ru", "Русский", "it"),
    ("ur", "\u{627}\u{631}\u{62f}\u{648}", "ar"),
];

/// Returns the built-in content in nine languages.
pub fn with_further_languages() -> Rc<Library> {
    let mut files = Files::built_in();
    for (tag, name, from) in ADDED {
        let start = format!("locales/{from}/");
        let paths: Vec<String> = files.under(&start).map(str::to_owned).collect();
        for path in paths {
            let words = files.text(&path).unwrap().lines().map(|line| {
                if line.starts_with("language-name =") {
                    format!("language-name = {name}\n")
                } else {
                    format!("{line}\n")
                }
            });
            let words: String = words.collect();
            files.insert(path.replace(&start, &format!("locales/{tag}/")), words);
        }
    }
    Rc::new(Library::new(files, Numerals::Locale))
}

/// Kiosks of clinics that have added languages: their own content in made-up letters, and where the
/// languages stand with nine of them.
pub fn of_further_languages(size: (u16, u16)) -> Vec<(String, Kiosk)> {
    let mut all = Vec::new();
    let added = clinic::library();
    for tag in ["he", "ro"] {
        let kiosk = Kiosk::with(Rc::clone(&added), tag).sized(size.0, size.1);
        all.extend(screens(&kiosk).into_iter().map(|(name, it)| (format!("{tag}, {name}"), it)));
    }
    let nine = with_further_languages();
    for (tag, ..) in ADDED {
        let kiosk = Kiosk::with(Rc::clone(&nine), tag).sized(size.0, size.1);
        let kiosks = [kiosk.clone(), beside(kiosk, "it")];
        for (kiosk, screen) in kiosks.iter().flat_map(|it| {
            let step = Screen::Step(Step::Summary, 0);
            [Screen::Rest, Screen::Choose, step].map(|screen| (it, screen))
        }) {
            for overlay in [None, Some(Overlay::Languages), Some(Overlay::Help)] {
                let shown = Showing { treatment: 0, screen, overlay };
                let name = format!(
                    "{tag} of nine, {} languages, {shown:?}",
                    1 + usize::from(kiosk.model.is_beside)
                );
                all.push((name, kiosk.clone().show(shown)));
            }
        }
    }
    all
}

/// A writer's screens: all languages side by side, and the panel with what is wrong in the folder.
pub fn of_writers(size: (u16, u16)) -> Vec<(String, Kiosk)> {
    let mut all = Vec::new();
    let folder = clinic::library();
    let wrong = |file: &str, line| {
        let remedy = "write a message, or leave the line out";
        let wrong = Diagnostic::of_file(file, "there is no text after “=”", remedy);
        Diagnostic { line, ..wrong }
    };
    let mut refused = Diagnostics::new();
    refused.add(wrong(
        "locales/it/treatments/a-treatment-with-a-long-name-of-its-own.ftl",
        Some(1234),
    ));
    refused.add(wrong("seeds/treatments/peeling.toml", None));
    for tag in ["ar", "he", "it"] {
        let kiosk = writer(&folder, tag, size);
        let shown = everything(&folder).into_iter();
        all.extend(shown.map(|it| (format!("a writer, {tag}, {it:?}"), kiosk.clone().show(it))));
        for screen in [Screen::Rest, Screen::Choose, Screen::Step(Step::Summary, 0)] {
            for refused in [None, Some(refused.clone())] {
                let name = format!("a writer, {tag}, {screen:?}, refused: {}", refused.is_some());
                let missing = Diagnostics::new();
                let shown = Showing { treatment: 0, screen, overlay: Some(Overlay::Diagnostics) };
                let counters = Counters { refused, missing, ..Counters::new() };
                let kiosk = kiosk.clone().changed(|it| it.counters = counters);
                all.push((name, kiosk.show(shown)));
            }
        }
    }
    all
}

/// Kiosks with content that is not shipped: a plan with hours and a second appointment, questions of
/// every kind, and more treatments than a page has room for.
pub fn of_fixtures((columns, rows): (u16, u16)) -> Vec<(String, Kiosk)> {
    let mut all = Vec::new();
    for (patient, clinic) in [("ar", None), ("it", None), ("id", None), ("ar", Some("it"))] {
        let reader = |kiosk: Kiosk| {
            let kiosk = kiosk.sized(columns, rows);
            clinic.map_or_else(|| kiosk.clone(), |clinic| beside(kiosk.clone(), clinic))
        };
        let name = format!("{patient} and {clinic:?}");
        for (library, id) in [(plan::library(), "scope"), (asked::library(), "checkup")] {
            let mut fresh = reader(Kiosk::with(library, patient));
            let treatment = fresh.library.find_treatment(id).unwrap();
            fresh.act(Action::Begin(treatment));
            let mut answered = fresh.answered_at_random();
            answered.act(Action::SetDate(None, Some(date(2026, 11, 22))));
            answered.act(Action::SetHour(None, Some(Time::constant(9, 30, 0, 0))));
            for kiosk in [fresh, answered] {
                let answers = kiosk.model.visit.answers.len();
                let shown = everything(&kiosk.library).into_iter();
                let shown = shown.filter(|it| it.treatment == treatment && it.overlay.is_none());
                all.extend(shown.map(|it| {
                    (format!("{name}, {id}, {it:?}, {answers} answers"), kiosk.clone().show(it))
                }));
            }
        }
        let many = reader(Kiosk::with(many::with_treatments(40), patient)).press("enter");
        all.push((format!("{name}, the search"), many.clone().press("/ d e n")));
        all.push((format!("{name}, many treatments"), many));
    }
    all
}
