//! Lines typed in plain mode: choices, dates, sources, and lines that are not understood.

use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use sabar::model::{Overlay, Screen, StatementAt, Step};
use sabar::screen::keymap;
use sabar::shell::app::Run;
use sabar::shell::plain::{Line, PlainSession};
use sabar_content::Given;
use sabar_content::l10n::message_id;

use super::{LANGUAGES, any_line, at_the_third_question, run_in, typed, word};

#[test]
fn digits_of_the_language_and_latin_ones_choose() {
    for (tag, digits) in [("ar", "\u{663}"), ("ar", "3"), ("it", "\u{6F3}"), ("id", "3")] {
        let run = run_in(tag);
        let mut talk = at_the_third_question(&run);
        talk.hear(&typed(digits));
        assert_eq!(talk.model().answer(2), Some(Given::Unsure), "{tag} {digits}");
    }
}

#[test]
fn a_choice_may_be_typed_as_its_words() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = at_the_third_question(&run);
        talk.hear(&typed(&word(tag, message_id::ANSWER_NO)));
        assert_eq!(talk.model().answer(2), Some(Given::No));
        talk.hear(&typed(&word(tag, message_id::BACK)));
        let said = talk.hear(&typed("r"));
        let answer = word(tag, message_id::ANSWER_NO);
        assert!(said.lines().any(|line| line.ends_with(&format!(": {answer}"))), "{said}");
    }
}

#[test]
fn unknown_input_repeats_the_choices() {
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
fn a_date_is_typed_in_the_language_s_order_or_as_days() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = PlainSession::new(&run, None);
        for line in [tag, "1"] {
            talk.hear(&typed(line));
        }
        to_the_timeline(&mut talk);
        for (entry, day) in [
            ("+2", date(2026, 11, 23)),
            // From today, not from the day that is set.
            ("-3", date(2026, 11, 18)),
            ("+10", date(2026, 12, 1)),
            ("2", date(2026, 12, 2)),
            ("3", date(2026, 11, 25)),
            ("5/12", date(2026, 12, 5)),
            ("\u{667}/\u{661}", date(2027, 1, 7)),
            ("2026-11-30", date(2026, 11, 30)),
        ] {
            let said = talk.hear(&typed(entry));
            assert_eq!(talk.model().visit.appointment.date, Some(day), "{tag} {entry}");
            let shown = sabar_text::plain(&run.library.localizer(run.language).date(day));
            assert!(said.contains(&shown), "{said}");
        }
        talk.hear(&typed("5"));
        assert_eq!(talk.model().visit.appointment.date, None);
        talk.hear(&typed("30/11/2026"));
        // The hour can be left out.
        talk.hear(&typed(""));
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_input_lines_cause_a_panic(lines in vec(any_line(), 0..60)) {
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

fn to_the_timeline(talk: &mut PlainSession<'_>) {
    while !matches!(talk.model().screen, Screen::Step(Step::Timeline, _)) {
        talk.hear(&typed(""));
    }
}

/// Asked for the date, in the first treatment.
fn at_the_date(run: &Run) -> PlainSession<'_> {
    let mut talk = at_the_third_question(run);
    to_the_timeline(&mut talk);
    talk
}

/// Refuses a date that cannot be with the reason, and everything else as no date.
#[test]
fn an_invalid_date_is_refused_with_the_reason() {
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
            ("30/11/x", message_id::PLAIN_DATE_UNKNOWN),
            ("30 November", message_id::PLAIN_DATE_UNKNOWN),
            ("9", message_id::PLAIN_DATE_UNKNOWN),
        ] {
            let mut talk = at_the_date(&run);
            let said = talk.hear(&Line::of(entry.as_bytes()));
            assert_eq!(said.lines().next().unwrap(), word(tag, why), "{tag} {entry}");
            // How to type it, and today among the choices, follow below.
            let has = |text: &str| said.lines().any(|line| line.contains(text));
            assert!(has(&word(tag, message_id::TIMELINE_TODAY)), "{said}");
            let figures = run.library.localizer(run.language).digits("2026");
            assert!(has(&figures), "{tag} {entry}: {said}");
            assert_eq!(talk.model().visit.appointment.date, None, "{tag} {entry}");
        }
        let mut talk = at_the_date(&run);
        talk.hear(&Line::of(b"30112026"));
        assert_eq!(talk.model().visit.appointment.date, Some(date(2026, 11, 30)), "{tag}");
    }
}

/// At the date of a treatment whose day is past.
fn at_a_past_date(run: &Run) -> PlainSession<'_> {
    let mut talk = PlainSession::new(run, None);
    let treatment = run.library.find_treatment("wearing-off").unwrap();
    let tag = &run.library.languages()[run.language].tag;
    for line in [tag, &(treatment + 1).to_string()] {
        talk.hear(&typed(line));
    }
    to_the_timeline(&mut talk);
    talk
}

#[test]
fn without_its_year_a_day_that_is_past_is_the_last_one() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        for (entry, day) in [
            ("30/12", date(2025, 12, 30)),
            ("30 12", date(2025, 12, 30)),
            ("3012", date(2025, 12, 30)),
            ("22/11", date(2025, 11, 22)),
            ("21/11", date(2026, 11, 21)),
            ("1/10", date(2026, 10, 1)),
            ("29/2", date(2024, 2, 29)),
        ] {
            let mut talk = at_a_past_date(&run);
            let said = talk.hear(&typed(entry));
            let taken = talk.model().visit.appointment.date;
            assert_eq!(taken, Some(day), "{tag} {entry}: {said}");
        }
        // With its year it is what was typed.
        for entry in ["30/12/2026", "30/12/26", "301226", "+1"] {
            let mut talk = at_a_past_date(&run);
            let said = talk.hear(&typed(entry));
            assert_eq!(talk.model().visit.appointment.date, None, "{tag} {entry}");
            assert!(said.starts_with(&word(tag, message_id::TYPED_NOT_PAST)), "{tag}: {said}");
        }
    }
}

#[test]
fn a_number_may_be_typed_as_in_a_list() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        for entry in ["2.", "2)", "(2)", " 2 . ", "[2]", "\u{662}.", "2\u{60C}", "2:"] {
            let mut talk = at_the_third_question(&run);
            talk.hear(&typed(entry));
            assert_eq!(talk.model().answer(2), Some(Given::No), "{tag} {entry}");
        }
        for entry in ["2.5", "2,1", "2a", ".", "()"] {
            let mut talk = at_the_third_question(&run);
            talk.hear(&typed(entry));
            assert_eq!(talk.model().answer(2), None, "{tag} {entry}");
        }
    }
}

/// Enter would skip the question.
#[test]
fn what_is_not_understood_is_not_answered_by_the_way_to_skip() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let enter = word(tag, message_id::KEYCAP_ENTER);
        let mut talk = at_the_third_question(&run);
        let said = talk.hear(&typed("xyz"));
        assert!(!said.lines().next().unwrap().contains(&enter), "{tag}: {said}");
    }
}

#[test]
fn enter_alone_at_rest_begins_in_the_language_that_was_asked_for() {
    for tag in LANGUAGES {
        let run = Run { is_language_chosen: true, ..run_in(tag) };
        let mut talk = PlainSession::new(&run, None);
        talk.begin();
        let said = talk.hear(&typed(""));
        assert_eq!((talk.model().screen, talk.model().language), (Screen::Choose, run.language));
        assert!(said.starts_with(&word(tag, message_id::CHOOSE_TITLE)), "{said}");
    }
}

#[test]
fn enter_alone_at_rest_says_once_more_what_to_type() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = PlainSession::new(&run, None);
        let begin = talk.begin();
        for _ in 0..3 {
            let said = talk.hear(&typed(""));
            assert_eq!(said.lines().count(), 1, "{said}");
            assert!(begin.contains(&said), "{said}");
            assert_eq!((talk.model().screen, talk.model().overlay), (Screen::Rest, None));
        }
    }
}

/// A number without Enter is not read, and somebody who is asked may not know.
#[test]
fn the_question_whether_somebody_is_there_says_to_press_enter() {
    for tag in LANGUAGES {
        let run = run_in(tag);
        let mut talk = at_the_third_question(&run);
        let deadline = talk.deadline().unwrap();
        let said = talk.passes(deadline);
        let enter = word(tag, message_id::KEYCAP_ENTER);
        assert!(said.contains(&word(tag, message_id::STILL_THERE_TITLE)), "{said}");
        assert!(said.lines().any(|line| line.contains(&enter)), "{tag}: {said}");
    }
}
