//! Plain mode: consultations with the model and with the real program, through a pipe.

mod entries;
mod program;
mod switching;

use std::process::{Command, Output};
use std::rc::Rc;

use insta::{assert_snapshot, with_settings};
use proptest::collection::vec;
use proptest::prelude::*;
use sabar::draw::sign;
use sabar::model::action::Action;
use sabar::model::{Model, Overlay, Screen, StatementAt, Step, Visit};
use sabar::screen::scene::Scene;
use sabar::screen::step_title;
use sabar::settings::{Settings, Surroundings};
use sabar::shell::app::Run;
use sabar::shell::loader::Loader;
use sabar::shell::plain::{Line, PROMPT, PlainSession};
use sabar::shell::read::{self, Form};
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;
use sabar_content::{Condition, Flag, Given, Standing, When};
use unicode_width::UnicodeWidthStr;

use super::kiosk::{Kiosk, TODAY, built_in};

const SECOND: std::time::Duration = std::time::Duration::from_secs(1);
const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
const LANGUAGES: [&str; 3] = ["ar", "id", "it"];
const CONTROL_D: &[u8] = b"\x04";

/// Feeds bytes to the program and waits for its end.
fn fed(arguments: &[&str], bytes: &[u8]) -> Output {
    let mut program = Command::new(PROGRAM);
    super::program::fed(program.args(["--plain", "--today", "2026-11-21"]).args(arguments), bytes)
}

/// Returns the output of the program for these lines.
#[track_caller]
fn said_to(arguments: &[&str], lines: &[String]) -> String {
    let output =
        fed(arguments, lines.iter().map(|line| format!("{line}\n")).collect::<String>().as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    let said = String::from_utf8(output.stdout).unwrap();
    let is_bare = |c: char| c == '\n' || !sabar_text::plain(&c.to_string()).is_empty();
    assert!(said.chars().all(is_bare), "something invisible was sent");
    said
}

/// Splits output at the prompts.
fn turns(said: &str) -> Vec<&str> {
    let mut turns: Vec<&str> = said.split("> \n").collect();
    assert_eq!(turns.pop(), Some(""), "it ends with a prompt that got no answer");
    turns
}

/// Returns a run with the built-in content.
pub(super) fn run_in(tag: &str) -> Run {
    let library = Library::built_in(Numerals::Locale);
    Run {
        language: library.find_language(tag).unwrap(),
        is_language_chosen: false,
        library,
        settings: Settings::as_shipped(),
        date: None,
        today: Some(TODAY),
        surroundings: Surroundings::default(),
        dialect: None,
        clock_rate: 1,
        preview: None,
        fault_key: None,
        loader: Loader { open: sabar_authoring::open, place: None, unseen: Vec::new(), gate: None },
        lock: None,
    }
}

pub(super) fn typed(text: &str) -> Line {
    Line::of(text.as_bytes())
}

/// Returns a message as plain mode prints it.
pub fn word(tag: &str, id: &str) -> String {
    let library = built_in();
    sabar_text::plain(&library.localizer(library.find_language(tag).unwrap()).get(id))
}

/// Every line of a consultation, without the language and the end: all kinds of answers, a date,
/// follow-ups with no, and the first check wrong before it is right.
fn consultation(library: &Library, treatment: usize) -> Vec<String> {
    let mut lines = vec![(treatment + 1).to_string(), String::new()];
    let treatment = library.treatment(treatment);
    let mut answers = ["1", "2", "3", ""].into_iter().cycle();
    let mut answered = Vec::new();
    for question in &treatment.checklist {
        let holds = |it: &Condition| it.holds(treatment, |asked| answered[asked]);
        let answer = match question.only_if.as_ref().map(holds) {
            Some(true) => "2",
            Some(false) => {
                answered.push(None);
                continue;
            }
            None => answers.next().unwrap(),
        };
        lines.push(answer.to_owned());
        let number: Option<usize> = answer.parse().ok();
        let given = number.map(|number| Given::YES_NO[number - 1]);
        answered.push(given);
        if given.and_then(|given| question.flag(given, None)) == Some(Flag::Emergency) {
            // The panel is closed, then the way goes on.
            lines.extend([String::new(), String::new()]);
        }
    }
    // On from the check of the answers. Some have none: on without it.
    lines.extend(["", "2", "30/11", "", ""].map(str::to_owned));
    if treatment.has_plan() {
        // The page of the preparation asks for the date too.
        lines.extend(["", ""].map(str::to_owned));
    }
    // The hour is left out.
    if treatment.times().any(When::needs_hour) {
        lines.push(String::new());
    }
    for (index, check) in treatment.understanding.iter().enumerate() {
        if index == 0 {
            lines.push((usize::from(check.right == 0) + 1).to_string());
        }
        lines.push((check.right + 1).to_string());
    }
    lines
}

fn with_start_and_end(tag: &str, consultation: Vec<String>) -> Vec<String> {
    let start = std::iter::once(tag.to_owned());
    start.chain(consultation).chain(["x", "2"].map(str::to_owned)).collect()
}

#[test]
fn a_whole_consultation_in_each_language() {
    let library = built_in();
    for (tag, treatment) in [("ar", "classic"), ("id", "wearing-off"), ("it", "microbotox")] {
        let treatment = library.find_treatment(treatment).unwrap();
        let lines = with_start_and_end(tag, consultation(&library, treatment));
        let said = said_to(&["--lang", tag], &lines);
        // What a pipe does not show: the lines that were typed.
        let typed = lines.iter().map(String::as_str).chain([""]);
        let transcript: String = turns(&said)
            .into_iter()
            .zip(typed)
            .map(|(turn, line)| format!("{turn}{}\n", format!("{PROMPT}{line}").trim_end()))
            .collect();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/snapshots");
        with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
            assert_snapshot!(format!("{tag}-plain"), transcript);
        });
    }
}

#[test]
fn every_treatment_comes_to_its_end_in_every_language() {
    let library = built_in();
    for tag in LANGUAGES {
        for treatment in 0..library.treatments() {
            let lines = with_start_and_end(tag, consultation(&library, treatment));
            let said = said_to(&["--lang", tag], &lines);
            let turns = turns(&said);
            assert_eq!(turns.len(), lines.len() + 1);
            let has_line = |turn: &str, id: &str| turn.lines().any(|line| line == word(tag, id));
            let [.., last_page, asked, end] = turns.as_slice() else { panic!("too short") };
            assert!(has_line(last_page, step_title(Step::Takeaway)), "{last_page}");
            assert!(has_line(last_page, message_id::TAKEAWAY_SHOW), "{last_page}");
            assert!(has_line(asked, message_id::FINISH_TEXT), "{asked}");
            assert_eq!(end.lines().next(), Some(word(tag, message_id::REST_FORGOTTEN).as_str()));
            assert!(!turns.iter().any(|turn| has_line(turn, message_id::PLAIN_UNKNOWN)), "{said}");
        }
    }
}

/// Returns the output of plain mode for every page of a treatment.
fn on_the_way_through(run: &Run, tag: &str, treatment: usize) -> String {
    let mut talk = PlainSession::new(run, None);
    talk.begin();
    talk.hear(&typed(tag));
    let mut said = talk.hear(&typed(&(treatment + 1).to_string()));
    while !matches!(talk.model().screen, Screen::Step(Step::Takeaway, _)) {
        said.push_str(&talk.hear(&typed("")));
    }
    said
}

#[test]
fn it_prints_the_same_text_as_read() {
    let form = Form { width: None, is_visual: false };
    for tag in LANGUAGES {
        let run = run_in(tag);
        let number = |count: u32| run.library.localizer(run.language).number(count);
        for treatment in 0..run.library.treatments() {
            let mut model = Model::at_rest(run.language, (80, 24), None);
            model.visit.treatment = treatment;
            let scene = Scene::of(&model, &run.library, &run.settings, Some(TODAY));
            let printed = read::read(&scene, &model, None, form);
            let said = on_the_way_through(&run, tag, treatment);
            // Only how sources and answers are asked for differs.
            let answers =
                [message_id::ANSWER_YES, message_id::ANSWER_NO, message_id::ANSWER_UNSURE];
            let answers = format!(" ({})", answers.map(|id| word(tag, id)).join(" / "));
            // Nothing was answered, so that follow-ups were not asked.
            let follow_ups = run.library.treatment(treatment).checklist.iter();
            let follow_ups: Vec<String> = follow_ups
                .filter(|question| question.only_if.is_some())
                .map(|question| word(tag, &question.statement.message))
                .collect();
            let mut is_follow_up = false;
            let printed: Vec<String> = printed
                .lines()
                .filter(|line| !line.is_empty())
                .filter(|line| {
                    if let Some(asked) = line.strip_suffix(&answers) {
                        is_follow_up = follow_ups.iter().any(|it| it == asked);
                    }
                    !is_follow_up
                })
                .map(|line| {
                    let numbers = (1..9).map(number);
                    let choice = numbers.into_iter().find_map(|number| {
                        Some(format!("{number} {}", line.strip_prefix(&format!("{number}. "))?))
                    });
                    choice.unwrap_or_else(|| line.strip_suffix(&answers).unwrap_or(line).to_owned())
                })
                .collect();
            let said: Vec<&str> =
                said.lines().map(|line| line.split_once(" [").map_or(line, |it| it.0)).collect();
            let mut rest = said.iter();
            for line in &printed {
                assert!(rest.any(|said| said == line), "{tag}, {treatment}: not said: {line}");
            }
            let statements = |lines: Vec<&str>| -> Vec<String> {
                let is_statement = |line: &&str| {
                    let mut signs = Standing::ALL.iter().map(|it| sign::of_standing(*it));
                    signs.any(|sign| line.contains(&format!("({sign}")))
                };
                lines.into_iter().filter(is_statement).map(str::to_owned).collect()
            };
            let printed = printed.iter().map(String::as_str).collect();
            let printed = statements(printed);
            assert!(!printed.is_empty());
            assert_eq!(statements(said), printed);
        }
    }
}

/// In the middle of the checklist of the first treatment.
fn at_the_third_question(run: &Run) -> PlainSession<'_> {
    let mut talk = PlainSession::new(run, None);
    for line in [run.library.languages()[run.language].tag.as_str(), "1", "", "1", "2"] {
        talk.hear(&typed(line));
    }
    talk
}

#[test]
fn leaving_asks_first_and_forgets() {
    for entry in ["q", "x"] {
        let run = run_in("it");
        let mut talk = at_the_third_question(&run);
        let asked = talk.hear(&typed(entry));
        assert!(asked.starts_with(&word("it", message_id::LEAVE_TITLE)), "{asked}");
        let stayed = talk.clone().hear(&typed("1"));
        assert!(stayed.contains(&word("it", message_id::ANSWER_YES)), "{stayed}");
        let gone = talk.hear(&typed("2"));
        assert!(gone.starts_with(&word("it", message_id::REST_FORGOTTEN)), "{gone}");
        assert_eq!(talk.model().visit, Visit::default());
    }
}

#[test]
fn going_back_comes_to_every_question_again() {
    let run = run_in("id");
    let mut talk = at_the_third_question(&run);
    let said = talk.hear(&typed("-"));
    let answered = word("id", message_id::ANSWER_NO);
    assert!(said.contains(&format!(": {answered}")), "{said}");
    for _ in 0..2 {
        talk.hear(&typed("-"));
    }
    assert_eq!(talk.model().screen, Screen::Step(Step::Summary, 0));
    talk.hear(&typed(""));
    let first = talk.hear(&typed("2"));
    assert_eq!(talk.model().answer(0), Some(Given::No));
    assert_eq!(talk.model().answer(1), Some(Given::No), "{first}");
}

#[test]
fn lines_are_wrapped_only_where_a_width_is_given() {
    let library = built_in();
    for tag in LANGUAGES {
        let lines = with_start_and_end(tag, consultation(&library, 0));
        let whole = said_to(&["--lang", tag], &lines);
        let narrow = said_to(&["--lang", tag, "--width", "40"], &lines);
        let widest = |said: &str| said.lines().map(UnicodeWidthStr::width).max().unwrap();
        assert!(widest(&whole) > 100);
        assert!(widest(&narrow) <= 40, "{}", widest(&narrow));
        let words = |said: &str| said.split([' ', '\n']).collect::<String>();
        assert_eq!(words(&whole), words(&narrow));
    }
}

#[test]
fn the_drawn_kiosk_opens_the_sources_of_a_statement_too() {
    let mut kiosk = Kiosk::with(Rc::clone(&built_in()), "it").press("enter 1");
    kiosk.act(Action::OpenSourcesOf(StatementAt::Point(2)));
    assert_eq!(kiosk.model.overlay, Some(Overlay::Sources(Some(StatementAt::Point(2)))));
}

/// Lines as patients, cats and programs type them.
fn any_line() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<String> = ["", "1", "2", "3", "+", "-", "?", "l", "s", "e", "r", "q", "x", "0"]
        .into_iter()
        .chain(["ar", "it", "id", "f2", "s 3", "+7", "-400", "30/11", "2026-11-30", "+9999"])
        .map(str::to_owned)
        .collect();
    prop_oneof![
        8 => proptest::sample::select(known).prop_map(String::into_bytes),
        1 => any::<String>().prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..250),
    ]
}

#[test]
fn silence_leads_to_a_question_and_then_a_reset() {
    let run = run_in("it");
    let mut talk = PlainSession::new(&run, None);
    talk.begin();
    assert_eq!(talk.deadline(), None);
    for line in ["it", "1", "", "1"] {
        talk.hear(&typed(line));
    }
    assert!(!talk.model().visit.answers.is_empty());
    let patience = talk.deadline().unwrap();
    assert!(patience > run.settings.idle_after, "words take time");
    assert_eq!(talk.passes(patience - SECOND), "");
    assert!(talk.passes(patience).contains(&word("it", message_id::STILL_THERE_TITLE)));
    // What goes on is taken for nothing else.
    let answers = talk.model().visit.answers.clone();
    assert!(talk.hear(&typed("1")).contains(&word("it", message_id::ANSWER_YES)));
    assert_eq!(talk.model().visit.answers, answers);
    let patience = talk.deadline().unwrap();
    assert!(!talk.passes(patience).is_empty());
    let mut said = String::new();
    for second in 1..=60 {
        said += &talk.passes(patience + SECOND * second);
    }
    assert!(said.contains(&word("it", message_id::REST_FORGOTTEN)));
    assert_eq!((talk.model().screen, &talk.model().visit), (Screen::Rest, &Visit::default()));
    assert_eq!(talk.deadline(), None);
}
