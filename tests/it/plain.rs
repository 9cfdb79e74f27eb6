//! The consultation as lines: fed to the real program through a pipe, and in a pseudo-terminal.

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::rc::Rc;

use insta::{assert_snapshot, with_settings};
use jiff::civil::date;
use portable_pty::CommandBuilder;
use proptest::collection::vec;
use proptest::prelude::*;
use rustix::process::{Pid, Signal, kill_process};
use sabar::model::action::Action;
use sabar::model::{Model, Overlay, Screen, StatementAt, Step, Visit};
use sabar::screen::keymap;
use sabar::screen::scene::Scene;
use sabar::screen::step_title;
use sabar::settings::{Settings, Surroundings};
use sabar::shell::app::Run;
use sabar::shell::loader::Loader;
use sabar::shell::plain::{Line, PROMPT, PlainSession};
use sabar::shell::read::{self, Form};
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;
use sabar_content::{Answer, Flag};
use unicode_width::UnicodeWidthStr;

use super::kiosk::{Kiosk, TODAY, built_in};
use super::pin;
use super::switching::Foreign;
use super::terminal::{Person, SIZE};

const SECOND: std::time::Duration = std::time::Duration::from_secs(1);
const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
const LANGUAGES: [&str; 3] = ["ar", "id", "it"];
const CONTROL_D: &[u8] = b"\x04";

/// Feeds bytes to the program and waits for its end.
fn fed(arguments: &[&str], bytes: &[u8]) -> Output {
    let mut program = Command::new(PROGRAM)
        .args(["--plain", "--today", "2026-11-21"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = program.stdin.take().unwrap();
    let bytes = bytes.to_vec();
    // In a thread, or both ends could wait for each other.
    let feeding = std::thread::spawn(move || input.write_all(&bytes));
    let output = program.wait_with_output().unwrap();
    feeding.join().unwrap().unwrap();
    output
}

/// What the program says to these lines.
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

/// What was said after each prompt, and before the first.
fn turns(said: &str) -> Vec<&str> {
    let mut turns: Vec<&str> = said.split("> \n").collect();
    assert_eq!(turns.pop(), Some(""), "it ends with a prompt that got no answer");
    turns
}

/// A run with the shipped content.
pub(super) fn run_in(tag: &str) -> Run {
    let library = Library::built_in(Numerals::Locale);
    Run {
        language: library.find_language(tag).unwrap(),
        library,
        settings: Settings::as_shipped(),
        date: None,
        today: Some(TODAY),
        surroundings: Surroundings::default(),
        dialect: None,
        clock_rate: 1,
        preview: None,
        fault_key: None,
        loader: Loader { open: sabar_authoring::open, place: None, unseen: Vec::new() },
        pin: None,
    }
}

fn typed(text: &str) -> Line {
    Line::of(text.as_bytes())
}

/// A word as it is said.
pub fn word(tag: &str, id: &str) -> String {
    let library = built_in();
    sabar_text::plain(&library.localizer(library.find_language(tag).unwrap()).get(id))
}

/// Every line of a consultation, without the language and the end: all kinds of answers, a date,
/// and the first check wrong before it is right.
fn consultation(library: &Library, treatment: usize) -> Vec<String> {
    let mut lines = vec![(treatment + 1).to_string(), String::new()];
    let treatment = library.treatment(treatment);
    let answers = ["1", "2", "3", ""].into_iter().cycle();
    for (question, answer) in treatment.checklist.iter().zip(answers) {
        lines.push(answer.to_owned());
        let given = answer.parse().ok().and_then(|number: usize| Answer::ALL.get(number - 1));
        if given.and_then(|&given| question.flag(given)) == Some(Flag::Emergency) {
            // The panel is closed, then the way goes on.
            lines.extend([String::new(), String::new()]);
        }
    }
    // Some have no answer: on without it.
    lines.push("2".to_owned());
    lines.extend(["30/11", "", ""].map(str::to_owned));
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
    start.chain(consultation).chain(["1", "2"].map(str::to_owned)).collect()
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

/// What plain mode says of every page on the way through a treatment.
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
fn it_says_what_read_prints_in_the_same_order() {
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
            let printed: Vec<String> = printed
                .lines()
                .filter(|line| !line.is_empty())
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
                    ["(●", "(○", "(◇", "(■", "(…"].iter().any(|sign| line.contains(sign))
                };
                lines.into_iter().filter(is_statement).map(str::to_owned).collect()
            };
            let printed = printed.iter().map(String::as_str).collect();
            assert_eq!(statements(said), statements(printed));
        }
    }
}

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

/// In the middle of the checklist of the first treatment.
fn at_the_third_question(run: &Run) -> PlainSession<'_> {
    let mut talk = PlainSession::new(run, None);
    for line in [run.library.languages()[run.language].tag.as_str(), "1", "", "1", "2"] {
        talk.hear(&typed(line));
    }
    talk
}

#[test]
fn digits_of_the_language_and_latin_ones_choose() {
    for (tag, digits) in [("ar", "\u{663}"), ("ar", "3"), ("it", "\u{6F3}"), ("id", "3")] {
        let run = run_in(tag);
        let mut talk = at_the_third_question(&run);
        talk.hear(&typed(digits));
        assert_eq!(talk.model().answer(2), Some(Answer::Unsure), "{tag} {digits}");
    }
}

#[test]
fn a_choice_may_be_typed_as_its_words() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = at_the_third_question(&run);
        talk.hear(&typed(&word(tag, message_id::ANSWER_NO)));
        assert_eq!(talk.model().answer(2), Some(Answer::No));
        talk.hear(&typed(&word(tag, message_id::BACK)));
        let said = talk.hear(&typed("r"));
        let answer = word(tag, message_id::ANSWER_NO);
        assert!(said.lines().any(|line| line.ends_with(&format!(": {answer}"))), "{said}");
    }
}

#[test]
fn what_means_nothing_is_answered_with_one_sentence_and_the_choices() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = at_the_third_question(&run);
        let before = format!("{:?}", talk.model());
        let bad: [&[u8]; 12] = [
            b"4",
            b"99999999999999999999",
            b"-1",
            b"yess",
            b"\x1b[A",
            b"\xff\xfe",
            b"1 2",
            b"s 99",
            b"30/11",
            b"F9",
            b"1\0",
            &[b'1'; 300],
        ];
        for bytes in bad {
            let said = talk.hear(&Line::of(bytes));
            let lines: Vec<&str> = said.lines().collect();
            assert_eq!(lines[0], word(tag, message_id::PLAIN_UNKNOWN), "{}", bytes.escape_ascii());
            assert!(lines[3].ends_with(&word(tag, message_id::ANSWER_YES)), "{said}");
            assert_eq!(lines.len(), 7, "{said}");
            assert_eq!(format!("{:?}", talk.model()), before);
        }
    }
}

#[test]
fn bad_bytes_and_endless_lines_do_no_harm_to_the_real_program() {
    let endless = [b"1".repeat(3 * 1024 * 1024).as_slice(), b"\nid\n"].concat();
    for bytes in [endless.as_slice(), b"\xc3\x28\x1b[2J\nid\n", b"\0\0\0\nid\n"] {
        let output = fed(&["--lang", "it"], bytes);
        assert_eq!(output.status.code(), Some(0));
        let said = String::from_utf8(output.stdout).unwrap();
        let turns = turns(&said);
        assert_eq!(turns.len(), 3);
        assert!(turns[1].starts_with(&word("it", message_id::PLAIN_UNKNOWN)));
        assert!(turns[2].starts_with(&word("id", message_id::CHOOSE_TITLE)));
    }
}

#[test]
fn the_end_of_the_input_ends_it_quietly_wherever_it_is() {
    let lines = consultation(&built_in(), 0).join("\n");
    for cut in [0, 1, 2, 10, 30, lines.len()] {
        let output = fed(&["--lang", "it"], format!("it\n{lines}").split_at(cut).0.as_bytes());
        assert_eq!(output.status.code(), Some(0));
        assert!(output.stderr.is_empty());
        assert!(output.stdout.ends_with(b"> \n"));
    }
}

#[test]
fn an_interruption_ends_it() {
    // Whoever runs the tests may ignore the signal, and that is handed on.
    let mut program = Command::new("env")
        .args(["--default-signal=INT", PROGRAM, "run", "--plain"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    kill_process(Pid::from_child(&program), Signal::INT).unwrap();
    assert!(!program.wait().unwrap().success());
}

#[test]
fn a_date_is_typed_in_the_language_s_order_or_as_days() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = PlainSession::new(&run, None);
        for line in [tag, "1"] {
            talk.hear(&typed(line));
        }
        while !matches!(talk.model().screen, Screen::Step(Step::Timeline, _)) {
            talk.hear(&typed(""));
        }
        for (entry, day) in [
            ("+2", date(2026, 11, 23)),
            ("-3", date(2026, 11, 20)),
            ("2", date(2026, 11, 21)),
            ("3", date(2026, 11, 14)),
            ("5/12", date(2026, 12, 5)),
            ("\u{667}/\u{661}", date(2027, 1, 7)),
            ("2026-11-30", date(2026, 11, 30)),
        ] {
            let said = talk.hear(&typed(entry));
            assert_eq!(talk.model().visit.date, Some(day), "{tag} {entry}");
            let shown = sabar_text::plain(&run.library.localizer(run.language).date(day));
            assert!(said.contains(&shown), "{said}");
        }
        talk.hear(&typed("5"));
        assert_eq!(talk.model().visit.date, None);
        talk.hear(&typed("30/11/2026"));
        let entries = talk.hear(&typed(""));
        let library = &run.library;
        let first = sabar_text::plain(&library.localizer(run.language).date(date(2026, 11, 30)));
        assert!(entries.contains(&first), "{entries}");
    }
}

#[test]
fn sources_are_those_of_the_last_statement_or_of_the_one_with_this_number() {
    let run = run_in("ar");
    let mut talk = PlainSession::new(&run, None);
    for line in ["ar", "1"] {
        talk.hear(&typed(line));
    }
    let last = run.library.treatment(0).summary.len() - 1;
    for (entry, index) in [("s", last), ("S 3", 2), ("/\u{663}", 2), ("\u{633} [1]", 0)] {
        let said = talk.hear(&typed(entry));
        let at = Overlay::Sources(Some(StatementAt::Point(index)));
        assert_eq!(talk.model().overlay, Some(at), "{entry}");
        let point = &run.library.treatment(0).summary[index].statement;
        assert!(
            said.contains(&sabar_text::plain(
                &run.library.localizer(run.language).statement(point)
            ))
        );
    }
    let mut talk = at_the_third_question(&run);
    talk.hear(&typed("s"));
    let at = |index| Some(Overlay::Sources(Some(StatementAt::Question(index))));
    assert_eq!(talk.model().overlay, at(2));
    talk.hear(&typed("s 1"));
    assert_eq!(talk.model().overlay, at(0));
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
    assert_eq!(talk.model().answer(0), Some(Answer::No));
    assert_eq!(talk.model().answer(1), Some(Answer::No), "{first}");
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
fn it_is_a_manner_of_run_alone() {
    let output = Command::new(PROGRAM).args(["--plain", "check"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let output = Command::new(PROGRAM).args(["run", "--width", "40"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn on_a_terminal_only_text_is_sent_and_lines_are_edited_as_usual() {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["--plain", "--lang", "it"]);
    let mut patient = Person::runs(command, SIZE);
    patient.sees(PROMPT.trim_end());
    // A slip of the finger, taken back.
    patient.types(b"2\x7f3\r").sees(&word("it", message_id::CHOOSE_TITLE));
    patient.types(b"1\r").sees(&word("it", message_id::CONTINUE));
    assert!(patient.types(CONTROL_D).waits_for_the_end().success());
    patient.finds_the_terminal_as_it_was();
    assert!(!patient.received.contains(&b'\x1b'));
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_lines_bring_it_down(lines in vec(any_line(), 0..60)) {
        let run = run_in("ar");
        let mut talk = PlainSession::new(&run, None);
        talk.begin();
        for line in &lines {
            let said = talk.hear(&Line::of(line));
            prop_assert!(!said.is_empty());
            prop_assert!(!said.contains(|c: char| c.is_control() && c != '\n'));
        }
        let words = run.library.localizer(talk.model().language);
        prop_assert!(words.faults().is_empty(), "{:?}", words.faults());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn the_real_program_always_ends(lines in vec(any_line(), 0..40)) {
        let output = fed(&["--lang", "id"], &lines.join(&b'\n'));
        prop_assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn languages_are_chosen_by_tag_key_and_name() {
    let run = run_in("it");
    for (index, language) in run.library.languages().iter().enumerate() {
        let key = keymap::language_key(index);
        for entry in [&language.tag, &language.name, &key, &key.to_lowercase()] {
            let mut talk = PlainSession::new(&run, None);
            talk.hear(&typed(entry));
            assert_eq!((talk.model().language, talk.model().screen), (index, Screen::Choose));
        }
    }
}

#[test]
fn whoever_says_nothing_is_asked_and_then_forgotten() {
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

/// Staff's PIN in a folder, and the kiosk in lines.
fn locked() -> (tempfile::TempDir, Person) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pin");
    pin::set(&file);
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["--plain", "--kiosk", "--lang", "it"]);
    command.env("SABAR_PIN_FILE", &file);
    (folder, Person::runs(command, SIZE))
}

#[test]
fn in_kiosk_mode_no_key_ends_or_stops_it() {
    let (_folder, mut patient) = locked();
    patient.sees(PROMPT.trim_end());
    for key in [3_u8, 4, 26, 28, 4, 4] {
        patient.types(&[key]);
    }
    patient.types(b"\r3\r").sees(&word("it", message_id::CHOOSE_TITLE));
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP, Signal::USR1, Signal::USR2] {
        patient.sends(signal);
    }
    patient.types(b"1\r").sees(&word("it", message_id::CONTINUE)).sends(Signal::TERM);
    assert!(!patient.waits_for_the_end().success());
}

#[test]
fn in_kiosk_mode_an_input_that_is_gone_is_the_end() {
    let (folder, person) = locked();
    drop(person);
    let file = folder.path().join("pin");
    let output = Command::new(PROGRAM)
        .args(["--plain", "--kiosk"])
        .env("SABAR_PIN_FILE", file)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
}

/// Asked for the date, in the first treatment.
fn at_the_date(run: &Run) -> PlainSession<'_> {
    let mut talk = at_the_third_question(run);
    while !matches!(talk.model().screen, Screen::Step(Step::Timeline, _)) {
        talk.hear(&typed(""));
    }
    talk
}

/// Refuses a date that cannot be with the reason, and everything else as not understood.
#[test]
fn a_date_that_is_none_is_told_why() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        for (entry, why) in [
            ("31/2/2026", message_id::DATE_NOT_ONE),
            ("31/11", message_id::DATE_NOT_ONE),
            ("1/2/3/4", message_id::DATE_NOT_ONE),
            ("2026-13-01", message_id::DATE_NOT_ONE),
            ("31022026", message_id::DATE_NOT_ONE),
            ("30", message_id::DATE_INCOMPLETE),
            ("30/", message_id::DATE_INCOMPLETE),
            ("11/2026", message_id::DATE_INCOMPLETE),
            ("30/11/202", message_id::DATE_INCOMPLETE),
            ("30/11/1926", message_id::DATE_TOO_FAR),
            ("30/11/20266", message_id::DATE_TOO_FAR),
            ("+99999", message_id::DATE_TOO_FAR),
            ("30/11/x", message_id::PLAIN_UNKNOWN),
            ("9", message_id::PLAIN_UNKNOWN),
        ] {
            let mut talk = at_the_date(&run);
            let said = talk.hear(&Line::of(entry.as_bytes()));
            assert_eq!(said.lines().next().unwrap(), word(tag, why), "{tag} {entry}");
            assert_eq!(talk.model().visit.date, None, "{tag} {entry}");
        }
        let mut talk = at_the_date(&run);
        talk.hear(&Line::of(b"30112026"));
        assert_eq!(talk.model().visit.date, Some(date(2026, 11, 30)), "{tag}");
    }
}
