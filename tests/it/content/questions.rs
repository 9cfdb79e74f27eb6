//! One bad example for every kind of fault in answers, numbers, dates, flags and conditions.

use std::collections::HashSet;

use insta::assert_snapshot as is;
use sabar_content::Files;

use super::super::asked_files;
use super::{listed, small};

const SEED: &str = "seeds/treatments/checkup.toml";

/// Returns true for a fault of a seed; that new parts have no messages is another one.
pub(super) fn is_of_seed(line: &str) -> bool {
    line.starts_with("seeds/") && !line.contains("no language has the message")
}

/// Returns the faults of the treatment with every kind of question, after changes.
#[track_caller]
fn all(changes: &[(&str, &str)]) -> String {
    let mut files: Files = asked_files::files();
    let mut seed = files.text(SEED).unwrap().to_owned();
    for (from, to) in changes {
        assert!(seed.contains(from), "{from}");
        seed = seed.replacen(from, to, 1);
    }
    files.insert(SEED, seed);
    let found = listed(&files);
    let of_seed = found.lines().filter(|line| is_of_seed(line) || line.contains("No "));
    of_seed
        .map(|line| line.replace("seeds/treatments/checkup.toml:", ""))
        .collect::<Vec<_>>()
        .join("\n")
}

#[track_caller]
fn one(from: &str, to: &str) -> String {
    all(&[(from, to)])
}

#[test]
fn without_a_fault() {
    is!(one("order = 4", "order = 5"), @"No problems.");
}

#[test]
fn one_answer_and_seven() {
    is!(all(&[
        (r#"["thinner", "iron", "other"]"#, r#"["thinner"]"#),
        (r#"["well", "tired", "breathless"]"#, r#"["well", "tired", "breathless", "d", "e", "f", "g"]"#),
    ]), @r"
    23  `kind` has 1 answers; give 2 to 6
    59  `feeling` has 7 answers; give 2 to 6
    ");
}

#[test]
fn an_answer_given_twice() {
    is!(one(r#"["thinner", "iron", "other"]"#, r#"["thinner", "iron", "iron"]"#), @"23  `iron` is already in answers, at line 23; give each its own id");
}

#[test]
fn an_answer_called_unsure() {
    is!(one(r#"["thinner", "iron", "other"]"#, r#"["thinner", "iron", "unsure"]"#), @"23  an answer of `kind` is called `unsure`; remove it, and write unsure = true below");
}

#[test]
fn answers_and_a_number() {
    is!(one("unsure = true\n", "unsure = true\nnumber = { from = 1, to = 2, unit = \"point\" }\n"), @"22  `kind` is answered in more than one way; keep one of answers, number and date");
}

#[test]
fn not_sure_beside_yes_and_no() {
    is!(one("id = \"medicines\"\n", "id = \"medicines\"\nunsure = true\n"), @"19  `medicines` is answered with yes, no or not sure anyway; remove this line");
}

#[test]
fn not_sure_refused_and_flagged() {
    is!(all(&[("unsure = true", "unsure = false"), ("{ thinner = \"discuss\" }", "{ unsure = \"discuss\" }")]), @"22  `kind` has a flag for an answer that it does not offer; write unsure = true, or remove its flag");
}

#[test]
fn a_flag_on_an_unknown_answer() {
    is!(one("{ thinner = \"discuss\" }", "{ aspirin = \"discuss\" }"), @"25  `kind` has no answer `aspirin`; write one of thinner, iron, other, unsure");
}

#[test]
fn a_flag_on_yes_of_a_number() {
    is!(one("[{ below = 50, flag = \"discuss\" }, { from = 120, flag = \"stop\" }]", "{ yes = \"stop\" }"), @r#"43  `weight` has no answer `yes`; write flags = [{ below = 50, flag = "discuss" }]"#);
}

#[test]
fn a_flag_on_yes_of_a_date() {
    is!(one("standing = \"silent\"\n\n[[checklist]]\nid = \"feeling\"", "flags = { yes = \"stop\" }\nstanding = \"silent\"\n\n[[checklist]]\nid = \"feeling\""), @r#"55  `trip` has no answer `yes`; write flags = [{ within = 14, unit = "day", flag = "discuss" }]"#);
}

#[test]
fn limits_on_an_answer() {
    is!(one("flags = { no = \"discuss\" }", "flags = [{ below = 3, flag = \"discuss\" }]"), @r#"48  this cannot be a flag of `chair`; write flags = { … } with its answers, such as { yes = "discuss" }"#);
}

#[test]
fn a_time_on_a_number() {
    is!(one("{ below = 50, flag = \"discuss\" }", "{ within = 3, unit = \"day\", flag = \"discuss\" }"), @r#"43  this cannot be a flag of `weight`; write { below = 50, flag = "discuss" }, or from, or both"#);
}

#[test]
fn a_limit_outside_of_the_range() {
    is!(one("below = 50", "below = 20"), @"43  a limit is not among the numbers from 30 to 250; write limits within what the question takes");
}

#[test]
fn a_limit_at_which_nothing_is_left() {
    is!(one("below = 50", "below = 30"), @"43  no number is within these limits; write the smaller number as `from`, and a greater one as `below`");
}

#[test]
fn limits_that_overlap() {
    is!(one("from = 120, flag", "from = 49, flag"), @"43  these limits overlap with others (line 43); give every number one flag");
}

#[test]
fn limits_the_wrong_way_round() {
    is!(one("{ below = 50,", "{ from = 60, below = 50,"), @"43  no number is within these limits; write the smaller number as `from`, and a greater one as `below`");
}

#[test]
fn a_limit_that_cannot_be_typed() {
    is!(one("below = 50", "below = 50.25"), @"43  the number 50.25 has more decimals than can be typed; the question takes 1; write more decimals in `number`");
}

#[test]
fn a_range_the_wrong_way_round() {
    is!(one("from = 30, to = 250", "from = 250, to = 30"), @"42  the numbers from 250 to 30 are not ascending; write the smallest number as `from`, the largest as `to`");
}

#[test]
fn a_range_below_zero() {
    is!(one("from = 30, to = 250", "from = -5, to = 250"), @"42  the number -5 is out of range; write a number from 0 to 1000000, with at most 3 decimals");
}

#[test]
fn a_range_in_words() {
    is!(one("from = 30, to = 250", "from = \"30\", to = \"many\""), @r#"
    42  `from` is a number but is in quotes; remove the quotes
    42  `to` is a number and cannot be "many"; write a number without quotes: 2, or 37.5 with a point
    "#);
}

#[test]
fn too_many_decimals() {
    is!(one("decimals = 1", "decimals = 4"), @"42  the decimals are out of range; write 0, 1, 2 or 3");
}

#[test]
fn a_number_without_its_unit() {
    is!(one(", unit = \"kilogram\", decimals", ", decimals"), @"42  `unit` is missing in number; write unit = … between the braces");
}

#[test]
fn an_unknown_kind_of_date() {
    is!(one("date = \"past\"", "date = \"yesterday\""), @"31  there is no kind of date `yesterday`; write one of past, future, any");
}

#[test]
fn a_time_in_hours() {
    is!(one("within = 14, unit = \"day\"", "within = 14, unit = \"hour\""), @"33  `hour` is not a time of whole days; write day, week, month or year");
}

#[test]
fn a_time_that_has_no_effect() {
    is!(one("within = 2, unit = \"day\", flag = \"stop\"", "within = 2, unit = \"day\", flag = \"discuss\""), @"34  one of two times has no effect (line 33); give the narrower one a graver flag");
}

#[test]
fn an_answer_flagged_twice() {
    is!(one("{ answer = \"unsure\", flag = \"discuss\" },", "{ answer = \"unsure\", flag = \"discuss\" },\n  { answer = \"unsure\", flag = \"stop\" },"), @"36  this answer has a flag already (line 35); keep one of them");
}

#[test]
fn flags_that_are_text() {
    is!(one("flags = { no = \"discuss\" }", "flags = \"discuss\""), @r#"
    48  `flags` cannot be "discuss"; write flags = { yes = "discuss" }, or a list in brackets
    "#);
}

#[test]
fn a_question_that_leads_to_nothing() {
    is!(one("question = \"medicines\", answers = [\"yes\", \"unsure\"]", "question = \"feeling\", answers = [\"well\"]"), @r#"
    18  no answer of `medicines` leads to anything; write flags = { yes = "discuss" }, or remove the question
    26  the question `feeling` is asked later; move it above this question
    "#);
}

#[test]
fn a_condition_on_an_unknown_question() {
    is!(one("question = \"medicines\"", "question = \"medicine\""), @"26  there is no question `medicine`; did you mean `medicines`? write one of medicines, kind, last-dose, weight, chair, trip, feeling, or take it from the label layer under [safety]");
}

#[test]
fn a_condition_on_an_unknown_answer() {
    is!(one("answers = [\"thinner\"] }", "answers = [\"aspirin\"] }"), @"37  `kind` has no answer `aspirin`; write one of thinner, iron, other, unsure");
}

#[test]
fn a_condition_without_answers() {
    is!(one("question = \"weight\", from = 120", "question = \"weight\""), @r#"49  the condition names no answer; write answers = ["yes"], or for a number from = 120 or below = 50"#);
}

#[test]
fn a_condition_on_a_number_that_is_none() {
    is!(one("question = \"kind\", answers = [\"thinner\"]", "question = \"kind\", from = 3"), @"37  `kind` is not answered with a number; write answers = [...] with some of its answers");
}

#[test]
fn a_condition_outside_of_the_range() {
    is!(one("question = \"weight\", from = 120", "question = \"weight\", from = 300"), @"49  a limit is not among the numbers from 30 to 250; write limits within what the question takes");
}

#[test]
fn a_condition_on_a_later_question() {
    is!(one("question = \"weight\", from = 120", "question = \"trip\", answers = [\"unsure\"]"), @"49  `trip` has no answer `unsure`; name another question, or give `trip` unsure = true");
}

#[test]
fn a_condition_on_a_question_that_is_asked_later() {
    is!(one("question = \"medicines\", answers = [\"yes\", \"unsure\"]", "question = \"chair\", answers = [\"yes\"]"), @r#"
    18  no answer of `medicines` leads to anything; write flags = { yes = "discuss" }, or remove the question
    26  the question `chair` is asked later; move it above this question
    "#);
}

#[test]
fn a_condition_on_itself() {
    is!(one("question = \"medicines\", answers = [\"yes\", \"unsure\"]", "question = \"kind\", answers = [\"iron\"]"), @r#"
    18  no answer of `medicines` leads to anything; write flags = { yes = "discuss" }, or remove the question
    26  the question `kind` depends on itself; name an earlier question, or remove the condition
    "#);
}

#[test]
fn conditions_in_a_circle() {
    is!(one("id = \"medicines\"\n", "id = \"medicines\"\nonly-if = { question = \"kind\", answers = [\"iron\"] }\n"), @"19  the conditions of 2 questions are in a circle; remove one of them: such questions can never be asked");
}

#[test]
fn a_misspelled_condition() {
    is!(one("only-if = { question = \"weight\"", "only_if = { question = \"weight\""), @"49  there is no field `only_if` in checklist; did you mean `only-if`?");
}

#[test]
fn a_condition_of_an_entry() {
    is!(one("kind = \"do\"\n", "kind = \"do\"\nonly-if = { question = \"kin\", answers = [\"iron\"] }\n"), @"66  there is no question `kin`; did you mean `kind`? write one of medicines, kind, last-dose, weight, chair, trip, feeling, or take it from the label layer under [safety]");
}

/// A question of the label layer and the one on which it depends.
fn of_the_label(picks: &str) -> String {
    let mut files = small();
    let safety = files.text("seeds/safety.toml").unwrap().replacen(
        "[[timeline]]",
        "[[checklist]]\nid = \"when\"\ndate = \"past\"\n\
        only-if = { question = \"allergy\", answers = [\"yes\"] }\nsources = [\"label\"]\n\n[[timeline]]",
        1,
    );
    files.insert("seeds/safety.toml", safety);
    let rest = files.text("seeds/treatments/rest.toml").unwrap();
    files.insert("seeds/treatments/rest.toml", rest.replace(r#"checklist = ["allergy"]"#, picks));
    let found = listed(&files);
    let of_seeds: Vec<&str> = found.lines().filter(|line| is_of_seed(line)).collect();
    of_seeds.join("\n")
}

#[test]
fn a_question_of_the_label_comes_after_the_one_on_which_it_depends() {
    is!(of_the_label(r#"checklist = ["allergy", "when"]"#), @"");
    is!(of_the_label(r#"checklist = ["when", "allergy"]"#), @r#"seeds/treatments/rest.toml:6  `when` depends on `safety-checklist-allergy`, which is not asked before it; write "allergy" under [safety] checklist, before its follow-ups"#);
    is!(of_the_label(r#"checklist = ["when"]"#), @r#"seeds/treatments/rest.toml:6  `when` depends on `safety-checklist-allergy`, which is not asked before it; write "allergy" under [safety] checklist, before its follow-ups"#);
}

#[test]
fn several_answers_without_answers_of_its_own() {
    is!(one("date = \"future\"", "date = \"future\"\nseveral = true"), @"55  `trip` has no answers of its own; write answers = [...], or remove this line");
}

#[test]
fn days_within_and_beyond_in_one_flag() {
    is!(one("within = 2, unit", "within = 2, beyond = 3, unit"), @r#"
    34  this cannot be a flag of `last-dose`; write { within = 14, unit = "day", flag = "discuss" }, or beyond
    "#);
}

#[test]
fn days_beyond_of_which_one_has_no_effect() {
    is!(all(&[
        ("within = 14, unit = \"day\", flag = \"discuss\"", "beyond = 14, unit = \"day\", flag = \"stop\""),
        ("within = 2, unit = \"day\", flag = \"stop\"", "beyond = 20, unit = \"day\", flag = \"discuss\""),
    ]), @"34  one of two times has no effect (line 33); give the narrower one a graver flag");
    is!(all(&[
        ("within = 14, unit = \"day\", flag = \"discuss\"", "beyond = 14, unit = \"day\", flag = \"discuss\""),
        ("within = 2, unit = \"day\", flag = \"stop\"", "beyond = 20, unit = \"day\", flag = \"stop\""),
    ]), @"No problems.");
}

/// A quotation mark that is missing is told, and nothing that follows from it. Of lines with the same
/// keys, the first is tried.
#[test]
fn a_missing_quotation_mark_is_the_only_fault_told() {
    let files = asked_files::files();
    let seed = files.text(SEED).unwrap().to_owned();
    let (mut wrong, mut tried) = (Vec::new(), HashSet::new());
    for (at, _) in seed.match_indices('"').filter(|(at, _)| !is_in_comment(&seed, *at)) {
        if !tried.insert(without_values(&seed, at)) {
            continue;
        }
        let mut changed = seed.clone();
        changed.remove(at);
        let mut files = files.clone();
        files.insert(SEED, changed);
        let told = listed(&files);
        if told.lines().count() != 1 {
            let line = seed.get(..at).unwrap().lines().count();
            wrong.push(format!("{line}, without the quotation mark at {at}:\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Returns the line of a quotation mark without its values, and the number of marks before it.
fn without_values(text: &str, at: usize) -> (String, usize) {
    let begin = text.get(..at).unwrap().rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(begin..).unwrap().lines().next().unwrap();
    let keys: Vec<&str> = line.split('"').step_by(2).collect();
    (keys.join("\""), text.get(begin..at).unwrap().matches('"').count())
}

fn is_in_comment(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.rsplit('\n').next().unwrap().contains('#'))
}

/// A condition that can never hold.
#[test]
fn a_condition_beyond_the_numbers_of_a_question() {
    let outside = "a limit is not among the numbers from 30 to 250; write limits within what the question takes";
    let nothing = "no number is within these limits; write the smaller number as `from`, and a greater one as `below`";
    for (limits, told) in [
        ("from = 500", outside),
        ("from = 250.5", outside),
        ("below = 20", outside),
        ("below = 30", nothing),
        ("from = 200, below = 100", nothing),
        ("from = 100, below = 100", nothing),
        ("from = 10, below = 20", outside),
    ] {
        let condition = format!("only-if = {{ question = \"weight\", {limits} }}");
        assert_eq!(
            one("only-if = { question = \"weight\", from = 120 }", &condition),
            format!("49  {told}")
        );
        for part in ["preparation", "timeline"] {
            let entry = format!(
                "[[{part}]]\nid = \"never\"\nkind = \"do\"\nspan = {{ at = 0, unit = \"day\" }}\n{condition}\nstanding = \"silent\"\n"
            );
            let found = all(&[("[[understanding]]", &format!("{entry}\n[[understanding]]"))]);
            assert!(found.contains(told), "{found}");
        }
    }
    // Every answer, and the largest number, are possible.
    let all_answers =
        "only-if = { question = \"medicines\", answers = [\"yes\", \"no\", \"unsure\"] }";
    assert_eq!(one("only-if = { question = \"weight\", from = 120 }", all_answers), "No problems.");
    let largest = "only-if = { question = \"weight\", from = 250 }";
    assert_eq!(one("only-if = { question = \"weight\", from = 120 }", largest), "No problems.");
}
