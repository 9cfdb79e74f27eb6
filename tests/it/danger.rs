//! Danger is never missed: the signs and whom to call are on every way out, nobody is reassured
//! without an answer, and an answer that is an emergency is treated as one.

use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::screen::block::{Block, Tone};
use sabar::screen::overlay_items;
use sabar::settings::Settings;
use sabar::shell::plain::{Line, PlainSession};
use sabar::shell::read::{self, Form};
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Answer, EntryKind, Files, Flag, Section, Standing};
use sabar_text::plain;

use super::content::small;
use super::kiosk::{Kiosk, built_in};
use super::plain::{run_in, word};

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
    // The groups of a number may stand in another order on an Arabic screen.
    for group in number.into_iter().flat_map(|number| number.split(' ')) {
        let group = kiosk.scene().words.digits(group);
        assert!(kiosk.text().contains(&group), "{}", kiosk.text());
    }
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
                shows_number(&kiosk, kiosk.settings.clinic_telephone.as_deref());
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
                let Block::Note(phrase, tone) = &item.block else { return None };
                Some((phrase.text.as_str(), *tone))
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
        assert_eq!(entry("safety-timeline-common").kind, EntryKind::Normal);
        assert_eq!(entry("safety-timeline-drive").kind, EntryKind::DoNot);
    }
}

/// The last page after so many questions, each answered so that it carries no flag.
fn answered(tag: &str, treatment: usize, n_answered: usize) -> String {
    let mut kiosk = at_step(kiosk(tag, NUMBERS[0]), treatment, Step::Takeaway);
    let questions = &kiosk.library.treatment(treatment).checklist;
    let free = |flags: &dyn Fn(Answer) -> Option<Flag>| {
        Answer::ALL.iter().copied().find(|&answer| flags(answer).is_none()).unwrap()
    };
    let answers: Vec<Answer> =
        questions.iter().map(|question| free(&|answer| question.flag(answer))).collect();
    for (index, answer) in answers.into_iter().take(n_answered).enumerate() {
        kiosk.model.visit.answers.insert((treatment, index), answer);
    }
    said(&kiosk, Step::Takeaway)
}

#[test]
fn no_flag_is_stated_only_after_all_answers() {
    for tag in LANGUAGES {
        let reassures = |said: &str| said.contains(&word(tag, message_id::TAKEAWAY_NO_FLAGS));
        for treatment in 0..built_in().treatments() {
            let n_questions = built_in().treatment(treatment).checklist.len();
            for n_answered in [0, 1, n_questions / 2, n_questions - 1] {
                let said = answered(tag, treatment, n_answered);
                assert!(!reassures(&said), "{said}");
                let count = u32::try_from(n_questions - n_answered).unwrap();
                let words = kiosk(tag, NUMBERS[0]);
                let left = words
                    .scene()
                    .words
                    .with(message_id::TAKEAWAY_UNANSWERED, &[("count", Argument::Number(count))]);
                assert!(said.contains(&plain(&left)), "{left}:\n{said}");
            }
            assert!(reassures(&answered(tag, treatment, n_questions)));
        }
    }
}

fn question_of(treatment: &str, word: &str) -> (usize, usize) {
    let library = built_in();
    let treatment = library.find_treatment(treatment).unwrap();
    let mut questions = library.treatment(treatment).checklist.iter();
    (treatment, questions.position(|question| question.statement.message == word).unwrap())
}

const BREATHE: &str = "safety-checklist-swallow-breathe";
const BREATHE_AFTER: &str = "safety-checklist-swallow-breathe-after";

#[test]
fn trouble_breathing_after_an_injection_opens_the_panel() {
    let (treatment, question) = question_of("wearing-off", BREATHE_AFTER);
    for tag in LANGUAGES {
        for (answer, is_emergency) in
            [(Answer::Yes, true), (Answer::Unsure, true), (Answer::No, false)]
        {
            let mut kiosk = at_step(kiosk(tag, NUMBERS[3]), treatment, Step::Checklist);
            kiosk.act(Action::Answer(question, answer));
            let overlay = kiosk.model.overlay;
            assert_eq!(overlay == Some(Overlay::Emergency), is_emergency, "{tag} {answer:?}");
            if !is_emergency {
                continue;
            }
            // Closed again, whom to call stands under the answer, and first on the last page.
            let kiosk = at_step(kiosk.press("esc"), treatment, Step::Takeaway);
            let said = said(&kiosk, Step::Takeaway);
            let words = &kiosk.scene().words;
            let place = |text: &str| said.find(text).unwrap_or(usize::MAX);
            let emergency = place(&words.get(message_id::TAKEAWAY_EMERGENCY))
                .min(place(&words.get(message_id::TAKEAWAY_CLINIC_EMERGENCY)));
            let asked = plain(&words.get(BREATHE_AFTER));
            assert!(emergency < place(&asked), "{said}");
            let call = before_number(&kiosk, message_id::EMERGENCY_CALL);
            assert!(place(&call) < place(&asked), "{said}");
        }
    }
}

/// Wherever a clinic names it, what cannot wait is asked before everything else.
#[test]
fn questions_that_can_be_an_emergency_come_first() {
    let library = built_in();
    for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
        let is_emergency = |question: &sabar_content::Question| {
            Answer::ALL.iter().any(|answer| question.flag(*answer) == Some(Flag::Emergency))
        };
        assert!(treatment.checklist.is_sorted_by_key(|question| !is_emergency(question)));
    }
    assert_eq!(question_of("wearing-off", BREATHE_AFTER).1, 0);
}

/// The clinic's language on the last page speaks to the clinician, the patient's to the patient.
#[test]
fn the_clinician_is_not_told_to_ask_the_clinician() {
    for tag in LANGUAGES {
        for clinic in LANGUAGES {
            for n_answered in [0, 1] {
                let mut kiosk = at_step(kiosk(tag, NUMBERS[1]), 0, Step::Takeaway);
                kiosk.settings.clinic_language = clinic.to_owned();
                if n_answered > 0 {
                    kiosk.model.visit.answers.insert((0, 0), Answer::Yes);
                }
                let n_left = kiosk.library.treatment(0).checklist.len() - n_answered;
                let count = [("count", Argument::Number(u32::try_from(n_left).unwrap()))];
                let words = |tag: &str, id| {
                    let language = kiosk.library.find_language(tag).unwrap();
                    plain(&kiosk.library.localizer(language).with(id, &count))
                };
                let said = said(&kiosk, Step::Takeaway);
                let to_clinic = words(clinic, message_id::TAKEAWAY_CLINIC_UNANSWERED);
                let to_patient = words(tag, message_id::TAKEAWAY_UNANSWERED);
                let is_bilingual = tag != clinic;
                let is_headed = n_answered > 0;
                assert_eq!(said.contains(&to_clinic), is_bilingual || is_headed, "{said}");
                assert_eq!(said.contains(&to_patient), is_bilingual || !is_headed, "{said}");
            }
        }
    }
}

#[test]
fn before_a_first_injection_trouble_breathing_is_to_be_discussed() {
    for treatment in ["microbotox", "classic"] {
        let (treatment, question) = question_of(treatment, BREATHE);
        let mut kiosk = at_step(kiosk("it", NUMBERS[0]), treatment, Step::Checklist);
        kiosk.act(Action::Answer(question, Answer::Yes));
        assert_eq!(kiosk.model.overlay, None);
        let question = &kiosk.library.treatment(treatment).checklist[question];
        assert_eq!(question.flag(Answer::Yes), Some(Flag::Discuss));
    }
}

#[test]
fn plain_mode_prints_the_panel_before_the_next_question() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = PlainSession::new(&run, None);
        talk.begin();
        let mut hear = |line: &str| talk.hear(&Line::of(line.as_bytes()));
        hear(tag);
        let (treatment, question) = question_of("wearing-off", BREATHE_AFTER);
        hear(&(treatment + 1).to_string());
        for _ in 0..=question {
            hear("");
        }
        let said = hear("1");
        for sign in &run.library.treatment(treatment).emergency {
            let sign = plain(&word(tag, &sign.message));
            assert!(said.contains(&sign), "{sign}:\n{said}");
        }
        // Closed, the same question is asked once more; the next one follows.
        assert!(hear("").contains(&word(tag, BREATHE_AFTER)));
        assert!(!hear("").contains(&word(tag, BREATHE_AFTER)));
    }
}

/// Not sure has the flag of yes where a yes stops.
#[test]
fn not_sure_stops_as_yes_does() {
    let library = built_in();
    let mut n_stops = 0;
    for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
        for question in &treatment.checklist {
            if question.flag(Answer::Yes) >= Some(Flag::Stop) {
                n_stops += 1;
                let unsure = question.flag(Answer::Unsure);
                assert_eq!(unsure, question.flag(Answer::Yes), "{}", question.statement.message);
            }
        }
    }
    assert_eq!(n_stops, 7);
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
    assert!(heading.contains("the message `rest-section-when` is missing"), "{heading}");
    let nothing = with("order = 1\n", "order = 1\nheadings = [\"can\"]\n");
    assert!(nothing.contains("there is no point in the section can"), "{nothing}");
    let unknown = with("order = 1\n", "order = 1\nheadings = [\"whither\"]\n");
    assert!(unknown.contains("there is no section `whither`"), "{unknown}");
    let own = with("order = 1\n", "order = 1\nwords = [\"timeline-date\"]\n");
    assert!(own.contains("the message `rest-ui-timeline-date` is missing"), "{own}");
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
                let (shown, hidden) = if is_own { (own, general) } else { (general, own) };
                let read = said(&kiosk, Step::Timeline);
                let has = |text: &str| read.lines().any(|line| line == text);
                assert!(has(&shown) && !has(&hidden), "{tag} {treatment}: {read}");
            }
        }
    }
}
