//! Danger is never missed: the signs and whom to call are on every way out, nobody is reassured
//! without an answer, and an answer that is an emergency is treated as one.

mod answered;

use sabar::draw::letters;
use sabar::model::{Overlay, Screen, Step};
use sabar::screen::block::{Block, Sign, Tone};
use sabar::screen::overlay_items;
use sabar::settings::Settings;
use sabar::shell::read::{self, Form};
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{EntryKind, Files, Section, Standing};
use sabar_text::plain;

use super::content::small;
use super::kiosk::{Kiosk, built_in};

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];
const FORM: Form = Form { width: None, is_visual: false };

/// The telephone numbers that a clinic has set.
const NUMBERS: [(Option<&str>, Option<&str>); 4] =
    [(None, None), (Some("112"), None), (None, Some("0432 552")), (Some("119"), Some("021 555"))];

fn kiosk(tag: &str, (emergency, clinic): (Option<&str>, Option<&str>)) -> Kiosk {
    let mut kiosk = Kiosk::start(tag);
    kiosk.settings = Settings {
        emergency_number: emergency.map(str::to_owned),
        clinic_telephone: clinic.map(str::to_owned),
        ..kiosk.settings
    };
    kiosk.lay_out();
    kiosk
}

/// A step of a treatment, with nothing answered.
fn at_step(kiosk: Kiosk, treatment: usize, step: Step) -> Kiosk {
    let mut kiosk = kiosk;
    kiosk.model.visit.treatment = treatment;
    kiosk.model.screen = Screen::Step(step, 0);
    kiosk.lay_out();
    kiosk
}

fn said(kiosk: &Kiosk, step: Step) -> String {
    read::read(&kiosk.scene(), &kiosk.model, Some(step), FORM)
}

/// Returns a message with a number, up to the number.
fn before_number(kiosk: &Kiosk, id: &str) -> String {
    let words = plain(&kiosk.scene().words.with(id, &[("number", Argument::Text("#"))]));
    words.split('#').next().unwrap().trim().to_owned()
}

/// Returns the messages about whom to call with these numbers.
fn calls(kiosk: &Kiosk) -> Vec<String> {
    let whole = |id: &str| kiosk.scene().words.get(id);
    let mut calls = match &kiosk.settings.emergency_number {
        None => vec![whole(message_id::EMERGENCY_NO_NUMBER)],
        Some(_) => vec![
            before_number(kiosk, message_id::EMERGENCY_CALL),
            whole(message_id::EMERGENCY_STAFF),
        ],
    };
    let clinic = kiosk.settings.clinic_telephone.as_ref();
    calls.extend(clinic.map(|_| before_number(kiosk, message_id::CLINIC_TELEPHONE)));
    calls
}

/// Most fonts of Debian's consoles show the same diamond for nearly all blocks.
#[test]
fn on_a_console_without_blocks_names_and_the_number_to_call_are_legible() {
    let is_block = |it: char| it != ' ' && letters::blocks().any(|block| block == it);
    for tag in LANGUAGES {
        let rest = kiosk(tag, NUMBERS[1]).sized(160, 50);
        // Without the body, whose shades are no letters.
        let emergency = kiosk(tag, NUMBERS[1]).sized(90, 50).press("e");
        for kiosk in [&rest, &emergency] {
            assert!(kiosk.text().contains(is_block), "{tag}\n{}", kiosk.text());
            let shown = kiosk.text_without_blocks();
            assert!(!shown.contains(is_block), "{tag}\n{shown}");
        }
        assert!(emergency.text_without_blocks().contains("112"), "{tag}");
        for name in ["Italiano", "Bahasa Indonesia"] {
            assert!(rest.text_without_blocks().contains(name), "{tag}");
        }
    }
}

/// A clinic may write a telephone number into its name, in any digits.
#[test]
fn a_number_in_the_name_of_the_clinic_keeps_its_order() {
    for tag in LANGUAGES {
        for number in ["0432 552 111", "0432-552111", "+39 0432 552", "٠٤٣٢-٥٥٢"] {
            for name in [format!("عيادة {number}"), format!("Sole {number}")] {
                let mut kiosk = Kiosk::start(tag);
                kiosk.settings.clinic_name = Some(name.clone());
                let rest = kiosk.sized(120, 40);
                for kiosk in [rest.clone(), rest.press("enter")] {
                    let text = kiosk.text().replace('\u{A0}', " ");
                    assert!(text.contains(number), "{tag} {name}\n{text}");
                }
            }
        }
    }
}

/// Whom to call in an emergency is on the screen, with its number.
#[track_caller]
fn shows_calls(kiosk: &Kiosk) {
    shows_number(kiosk, kiosk.settings.emergency_number.as_deref());
    let id = match kiosk.settings.emergency_number {
        None => message_id::EMERGENCY_NO_NUMBER,
        Some(_) => message_id::EMERGENCY_STAFF,
    };
    assert!(kiosk.says(id), "{id}\n{}", kiosk.text());
}

#[track_caller]
fn shows_number(kiosk: &Kiosk, number: Option<&str>) {
    assert!(number.is_none_or(|number| has_number(kiosk, number)), "{}", kiosk.text());
}

/// Returns true if a number is on the screen.
fn has_number(kiosk: &Kiosk, number: &str) -> bool {
    let text = kiosk.text().replace('\u{A0}', " ");
    text.contains(&kiosk.scene().words.digits(number))
}

#[test]
fn the_panel_shows_all_signs_and_calls_on_a_screen_of_80_by_24() {
    for tag in LANGUAGES {
        for numbers in NUMBERS {
            for treatment in 0..built_in().treatments() {
                let kiosk = at_step(kiosk(tag, numbers), treatment, Step::Summary).press("e");
                let signs = &kiosk.library.treatment(treatment).emergency;
                assert_eq!(signs.len(), 10);
                for sign in signs {
                    assert!(kiosk.says(&sign.message), "{tag}: {}\n{}", sign.message, kiosk.text());
                }
                shows_calls(&kiosk);
                // The telephone for what is no emergency comes after all signs.
                let number = kiosk.settings.clinic_telephone.clone();
                let rest = kiosk.clone().press("pagedown");
                shows_calls(&rest);
                let is_below = number.is_none_or(|number| {
                    [&kiosk, &rest].into_iter().any(|kiosk| has_number(kiosk, &number))
                });
                assert!(is_below, "{}", rest.text());
            }
        }
    }
}

#[test]
fn the_panel_begins_with_the_call_and_six_signs_on_a_screen_of_56_by_16() {
    for tag in LANGUAGES {
        for numbers in NUMBERS {
            let kiosk = kiosk(tag, numbers).sized(56, 16).press("enter e");
            assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
            shows_calls(&kiosk);
            let signs = &kiosk.library.treatment(0).emergency;
            let n_shown = signs.iter().filter(|sign| kiosk.says(&sign.message)).count();
            assert!(n_shown >= 6, "{tag}: {n_shown}\n{}", kiosk.text());
        }
    }
}

/// Nobody decides that it is no emergency before reading the signs.
#[test]
fn below_all_signs_stand_the_telephone_of_the_clinic_and_where_they_come_from() {
    for tag in LANGUAGES {
        for numbers in NUMBERS {
            let kiosk = kiosk(tag, numbers).press("enter e");
            let items = overlay_items(&kiosk.scene(), &kiosk.model, Overlay::Emergency);
            let notes = items.iter().filter_map(|item| {
                let (Block::Note(phrase, _) | Block::Sign(Sign { phrase, .. })) = &item.block
                else {
                    return None;
                };
                let tone =
                    if let Block::Note(_, tone) = &item.block { *tone } else { Tone::Listed(None) };
                Some((phrase.text.as_str(), tone))
            });
            let notes: Vec<_> = notes.collect();
            let place = |text: &str| notes.iter().position(|(note, _)| note.starts_with(text));
            let source = place(&kiosk.scene().words.get(message_id::EMERGENCY_SOURCE));
            let signs = &kiosk.library.treatment(0).emergency;
            for sign in signs {
                assert!(place(&kiosk.scene().words.get(&sign.message)) < source);
            }
            assert!(!notes.iter().any(|(_, tone)| matches!(tone, Tone::Warning | Tone::Emergency)));
            let Block::Call(call) = &items[0].block else { panic!("{:?}", items[0]) };
            let n_calls = calls(&kiosk).len() - usize::from(numbers.1.is_some());
            assert_eq!(call.phrases.len(), n_calls);
            assert_eq!(call.number.as_deref(), numbers.0);
            let clinic = notes.iter().position(|(note, _)| {
                numbers.1.is_some_and(|number| note.contains(&kiosk.scene().words.dialled(number)))
            });
            assert_eq!(clinic, numbers.1.map(|_| notes.len() - 2));
            assert_eq!(source, Some(notes.len() - 1));
        }
    }
}

#[test]
fn the_timeline_and_the_last_page_have_all_signs_and_calls() {
    for tag in LANGUAGES {
        for numbers in NUMBERS {
            for treatment in 0..built_in().treatments() {
                for step in [Step::Timeline, Step::Takeaway] {
                    let kiosk = at_step(kiosk(tag, numbers), treatment, step);
                    let said = said(&kiosk, step);
                    for sign in &kiosk.library.treatment(treatment).emergency {
                        let sign = plain(&kiosk.scene().words.get(&sign.message));
                        let n_lines = said.lines().filter(|line| *line == sign).count();
                        assert_eq!(n_lines, 1, "{tag} {sign}:\n{said}");
                    }
                    for call in calls(&kiosk) {
                        assert!(said.contains(&plain(&call)), "{tag} {call}:\n{said}");
                    }
                }
            }
        }
    }
}

/// Flagged answers are followed by how to reach the clinic.
#[test]
fn flagged_answers_are_followed_by_how_to_reach_the_clinic() {
    for tag in LANGUAGES {
        for (numbers, id) in [
            (NUMBERS[1], message_id::CLINIC_NO_TELEPHONE),
            (NUMBERS[2], message_id::CLINIC_TELEPHONE),
        ] {
            let kiosk = at_step(kiosk(tag, numbers), 0, Step::Timeline);
            let said = said(&kiosk, Step::Timeline);
            let timeline = &kiosk.library.treatment(0).timeline;
            let tell = timeline.iter().find(|entry| entry.kind == EntryKind::Tell).unwrap();
            let warning = plain(&kiosk.scene().words.statement(&tell.statement));
            let below = said.split(&warning).nth(1).unwrap();
            let how = below.lines().filter(|line| !line.is_empty()).nth(1).unwrap();
            assert!(how.starts_with(&before_number(&kiosk, id)), "{how}");
        }
    }
}

/// Common symptoms that may be signs of danger are not listed as normal.
#[test]
fn no_sign_of_danger_is_called_normal() {
    let library = built_in();
    for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
        let entry = |id: &str| {
            let mut entries = treatment.timeline.iter();
            entries.find(|entry| entry.statement.message == id).unwrap()
        };
        assert_eq!(entry("safety-timeline-eyelid").kind, EntryKind::Emergency);
        assert_eq!(entry("safety-timeline-see-weak").kind, EntryKind::Emergency);
        assert_eq!(entry("safety-timeline-common").kind, EntryKind::Normal);
        assert_eq!(entry("safety-timeline-drive").kind, EntryKind::DoNot);
    }
}

/// A feeling as in flu is common, but weakness all over is a sign: that entry names both.
#[test]
fn what_is_normal_speaks_of_no_emergency() {
    for tag in LANGUAGES {
        let kiosk = kiosk(tag, NUMBERS[0]);
        let words = kiosk.scene().words;
        let emergency = words.get("kind-emergency").to_lowercase();
        for treatment in (0..built_in().treatments()).map(|index| kiosk.library.treatment(index)) {
            for entry in treatment.timeline.iter().filter(|it| {
                it.kind == EntryKind::Normal && it.statement.message != "safety-timeline-common"
            }) {
                let said = words.statement(&entry.statement).to_lowercase();
                assert!(!said.contains(&emergency), "{tag}: {said}");
            }
        }
    }
}

/// A summary begins with the main points, followed by the danger signs.
#[test]
fn a_summary_begins_with_what_matters_most_and_with_the_danger_signs() {
    let library = built_in();
    for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
        let sections: Vec<Section> = treatment.summary.iter().map(|point| point.section).collect();
        assert_eq!(sections.iter().filter(|&&section| section == Section::Main).count(), 1);
        assert_eq!(sections[0], Section::Main);
        let danger =
            treatment.summary.iter().find(|it| it.statement.message == "safety-summary-danger");
        assert_eq!(danger.unwrap().section, Section::Remember);
        let harm = treatment.summary.iter().filter(|point| point.section == Section::Harm);
        assert!(harm.clone().any(|point| point.statement.standing == Standing::Label));
        assert!(harm.clone().any(|point| point.statement.standing == Standing::Silent));
    }
}

/// The content of a clinic: an emergency in a seed, a heading of its own, one main point.
#[test]
fn seeds_can_say_what_is_an_emergency_and_what_matters_most() {
    let path = "seeds/treatments/rest.toml";
    let with = |from: &str, to: &str| {
        let mut files: Files = small();
        let text = files.text(path).unwrap().to_owned();
        assert!(text.contains(from), "{from}");
        files.insert(path, text.replace(from, to));
        sabar_authoring::check(&files).to_string()
    };
    let emergency = with(r#"flags = { yes = "discuss" }"#, r#"flags = { no = "emergency" }"#);
    assert_eq!(emergency, "No problems.");
    let heading = with("order = 1\n", "order = 1\nheadings = [\"when\"]\n");
    assert!(heading.contains("no language has the message `rest-section-when`"), "{heading}");
    let nothing = with("order = 1\n", "order = 1\nheadings = [\"can\"]\n");
    assert!(nothing.contains("there is no point in the section can"), "{nothing}");
    let unknown = with("order = 1\n", "order = 1\nheadings = [\"whither\"]\n");
    assert!(unknown.contains("there is no section `whither`"), "{unknown}");
    let own = with("order = 1\n", "order = 1\nwords = [\"timeline-date\"]\n");
    assert!(own.contains("no language has the message `rest-ui-timeline-date`"), "{own}");
    assert!(own.contains("$date"), "{own}");
    let misspelt = with("order = 1\n", "order = 1\nwords = [\"timeline-dat\"]\n");
    assert!(misspelt.contains("there is no message `timeline-dat` to override"), "{misspelt}");
    assert!(misspelt.contains("did you mean `timeline-date`?"), "{misspelt}");
    let one = with("section = \"duration\"", "section = \"main\"");
    assert_eq!(one, "No problems.");
    let two = with(
        "standing = \"silent\"\n",
        "standing = \"silent\"\n\n[[summary]]\nid = \"first\"\nsection = \"main\"\n\
         standing = \"silent\"\n\n[[summary]]\nid = \"second\"\nsection = \"main\"\n\
         standing = \"silent\"\n",
    );
    assert!(two.contains("2 points are in the section main"), "{two}");
}

/// Times of wearing off are counted from the last injection, which is not the visit of today.
#[test]
fn wearing_off_names_the_day_of_the_injection_and_other_treatments_their_own() {
    for tag in ["ar", "it", "id"] {
        for treatment in ["wearing-off", "classic"] {
            let kiosk = Kiosk::start(tag);
            let index = kiosk.scene().library.find_treatment(treatment).unwrap();
            let kiosk = at_step(kiosk, index, Step::Timeline);
            let words = kiosk.scene().words;
            let is_own = treatment == "wearing-off";
            for id in [message_id::STEP_TIMELINE, message_id::TIMELINE_NO_DATE] {
                let [general, own] =
                    [id.to_owned(), format!("wearing-off-ui-{id}")].map(|id| words.get(&id));
                assert_ne!(general, own);
                // The dates of the classic treatment begin before the appointment.
                let begins_before = !is_own && id == message_id::STEP_TIMELINE;
                let general =
                    if begins_before { words.get(message_id::STEP_PLAN) } else { general };
                let (shown, hidden) = if is_own { (own, general) } else { (general, own) };
                let read = said(&kiosk, Step::Timeline);
                let has = |text: &str| read.lines().any(|line| line == text);
                assert!(has(&shown) && !has(&hidden), "{tag} {treatment}: {read}");
            }
        }
    }
}
