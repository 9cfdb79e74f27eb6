//! One bad example for every rule of figures, questions and withheld claims.

use insta::assert_snapshot as is;

use super::faults::rest;

#[test]
fn a_range_that_does_not_go_up() {
    is!(rest("from = 3, to = 6", "from = 6, to = 6"), @"seeds/treatments/rest.toml:14  the range from 6 to 6 is not ascending; write the smaller number as `from`, or one `count`");
}

#[test]
fn a_figure_of_zero() {
    is!(rest("from = 3, to = 6", "from = 0, to = 6"), @"seeds/treatments/rest.toml:14  the figure 0 is out of range; write a number from 0.001 to 10000, with at most 3 decimals");
}

#[test]
fn a_figure_out_of_range() {
    is!(rest("from = 3, to = 6", "from = 3, to = 6000000"), @"seeds/treatments/rest.toml:14  the figure 6000000 is out of range; write a number from 0.001 to 10000, with at most 3 decimals");
}

#[test]
fn a_figure_that_is_neither_number_nor_range() {
    is!(rest("from = 3, to = 6", "count = 3, to = 6"), @"seeds/treatments/rest.toml:14  a figure has one number, or both ends of a range; write { count, unit } or { from, to, unit }");
}

#[test]
fn a_figure_without_its_unit() {
    is!(rest("figures.span = { from = 3, to = 6, unit = \"month\" }", "figures.span = { from = 3, to = 6 }"), @r#"seeds/treatments/rest.toml:14  the figure has no unit; write what is counted: { count = 2, unit = "hour" }"#);
}

const SPAN: &str = "figures.span = { from = 3, to = 6, unit = \"month\" }";

#[test]
fn every_kind_of_figure() {
    for figure in [
        "telephone = \"+39 (0)432 552-111\"",
        "code = \"LOT A-123/4\"",
        "telephone = \"112\"",
        "link = \"https://www.clinic.example/after?x=1\"",
        "link = \"clinic.example\"",
        "time = \"18:00\"",
        "count = 0.5, unit = \"liter\"",
        "count = 2, unit = \"liter\"",
        "from = 0.125, to = 10000, unit = \"milligram\"",
        "count = 250, unit = \"milliliter\", per = \"hour\"",
        "from = 250, to = 300, unit = \"milliliter\", per = { count = 15, unit = \"minute\" }",
    ] {
        let told = rest(SPAN, &format!("figures.span = {{ {figure} }}"));
        assert!(told.starts_with("No problems"), "{figure}: {told}");
    }
}

#[test]
fn a_telephone_number_or_a_code_that_is_none() {
    for figure in [
        "telephone = \"\"",
        "telephone = \"112 or 118\"",
        "telephone = \" 112\"",
        "telephone = \"\u{661}\u{661}\u{662}\"",
        "code = \"LOT\"",
        "code = \"\u{628}-12\"",
        "code = \"1234567890123456789012345678901234567890x\"",
        "telephone = \"112\", code = \"112\"",
        "telephone = \"112\", count = 3, unit = \"day\"",
        "link = \"clinic\"",
        "link = \"www.clinic.example/after the session\"",
        "link = \"www..example\"",
        "link = \"https://www.clinic.example/and-much-more-after-it\"",
        "time = \"24:00\"",
        "time = \"6 pm\"",
        "time = \"6:00\"",
        "time = \"18.00\"",
        "time = 18:00:00",
        "time = \"18:00\", per = \"day\"",
        "count = 0.0005, unit = \"liter\"",
        "count = -0.5, unit = \"liter\"",
        "count = nan, unit = \"liter\"",
        "count = \"0.5\", unit = \"liter\"",
        "count = 0,5, unit = \"liter\"",
        "count = 10000.5, unit = \"liter\"",
        "from = 1.5, to = 1.25, unit = \"liter\"",
        "count = 1.5, per = \"day\"",
        "count = 2, unit = \"liter\", per = \"kilogram\"",
        "count = 2, unit = \"liter\", per = 2",
        "count = 2, unit = \"liter\", per = { count = 15 }",
        "count = 2, unit = \"liter\", per = { count = 0, unit = \"day\" }",
        "count = 2, unit = \"ml\"",
        "count = 2, per = \"daily\"",
        "",
    ] {
        let told = rest(SPAN, &format!("figures.span = {{ {figure} }}"));
        assert!(told.starts_with("seeds/treatments/rest.toml:14  "), "{figure}: {told}");
        assert_eq!(told.lines().count(), 1, "{figure}: {told}");
    }
}

#[test]
fn a_span_without_an_end_or_start() {
    is!(rest("{ to = 2, unit", "{ unit"), @"seeds/treatments/rest.toml:38  a span has a start, an end, both, or one time; write { to }, { from }, { from, to } or { at }, with a unit");
}

#[test]
fn a_figure_with_a_bad_name() {
    is!(rest("figures.span", "figures.Span"), @"seeds/treatments/rest.toml:14  `Span` cannot name a figure; write lowercase letters a to z and hyphens");
}

#[test]
fn an_entry_without_a_time() {
    is!(rest("span = { to = 2, unit = \"hour\" }\n", "when = true\n"), @"seeds/treatments/rest.toml:36  no language has the message `rest-timeline-pain-when`; write it in each of ar, it, in treatments/rest.ftl");
    is!(rest("id = \"pain\"\n", "id = \"pain\"\nwhen = true\n"), @"
    seeds/treatments/rest.toml:36  no language has the message `rest-timeline-pain-when`; write it in each of ar, it, in treatments/rest.ftl
    seeds/treatments/rest.toml:37  `pain` has two times; remove `when` or the span
    ");
    is!(rest("span = { to = 2, unit = \"hour\" }\n", ""), @"seeds/treatments/rest.toml:36  `pain` has no time; write its span; or, if no document gives it, when = true");
}

#[test]
fn too_few_answers() {
    is!(rest(r#"answers = ["fault", "normal"]"#, r#"answers = ["normal"]"#), @r"
    locales/ar/treatments/rest.ftl:13  `rest-understanding-pain-fault` is not used; remove it, or write it as another language does
    locales/it/treatments/rest.ftl:13  `rest-understanding-pain-fault` is not used; remove it, or write it as another language does
    seeds/treatments/rest.toml:52  `pain` has 1 answers; give 2 to 4
    ");
}

#[test]
fn too_many_answers() {
    is!(rest(r#"answers = ["fault", "normal"]"#, r#"answers = ["a", "b", "c", "d", "normal"]"#), @r"
    locales/ar/treatments/rest.ftl:13  `rest-understanding-pain-fault` is not used; remove it, or write it as another language does
    locales/it/treatments/rest.ftl:13  `rest-understanding-pain-fault` is not used; remove it, or write it as another language does
    seeds/treatments/rest.toml:52  `pain` has 5 answers; give 2 to 4
    seeds/treatments/rest.toml:52  no language has the message `rest-understanding-pain-a`; write it in each of ar, it, in treatments/rest.ftl
    seeds/treatments/rest.toml:52  no language has the message `rest-understanding-pain-b`; write it in each of ar, it, in treatments/rest.ftl
    seeds/treatments/rest.toml:52  no language has the message `rest-understanding-pain-c`; write it in each of ar, it, in treatments/rest.ftl
    seeds/treatments/rest.toml:52  no language has the message `rest-understanding-pain-d`; write it in each of ar, it, in treatments/rest.ftl
    ");
}

#[test]
fn an_answer_given_twice() {
    is!(rest(r#"answers = ["fault", "normal"]"#, r#"answers = ["normal", "normal"]"#), @"seeds/treatments/rest.toml:52  `normal` is already in answers, at line 52; give each its own id");
}

#[test]
fn an_answer_called_again() {
    is!(rest(r#"answers = ["fault", "normal"]"#, r#"answers = ["again", "normal"]"#), @"seeds/treatments/rest.toml:52  an answer of `pain` is called `again`; choose another id; this one is reserved for the explanation");
}

#[test]
fn a_right_answer_that_is_none() {
    is!(rest(r#"right = "normal""#, r#"right = "nothing""#), @"seeds/treatments/rest.toml:53  the right answer `nothing` is not among the answers; write the id of one of the answers");
}

#[test]
fn too_few_questions_in_all() {
    is!(rest("understanding = [\"call\"]\n", ""), @"seeds/treatments/rest.toml:41  there are 2 teach-back questions; ask 3 to 5, the label's included");
}

#[test]
fn an_empty_step() {
    is!(rest("[[checklist]]\nid = \"before\"\nflags = { yes = \"discuss\" }\nsources = [\"doc:3\"]\nstanding = \"stated\"\n", ""), @r"
    locales/ar/treatments/rest.ftl:6  `rest-checklist-before` is not used; remove it, or write it as another language does
    locales/it/treatments/rest.ftl:6  `rest-checklist-before` is not used; remove it, or write it as another language does
    ");
}

#[test]
fn an_unknown_pick_from_the_label() {
    is!(rest(r#"summary = ["options"]"#, r#"summary = ["option"]"#), @"seeds/treatments/rest.toml:5  the label layer has no `option` for the summary; did you mean `options`? Otherwise add it to seeds/safety.toml as [[summary]]");
}

#[test]
fn a_pick_given_twice() {
    is!(rest(r#"checklist = ["allergy"]"#, r#"checklist = ["allergy", "allergy"]"#), @"seeds/treatments/rest.toml:6  `allergy` is already in safety.checklist, at line 6; give each its own id");
}

#[test]
fn a_withheld_claim_that_is_carried() {
    is!(rest(r#"kind = "normal""#, "kind = \"normal\"\nfact = \"heat\""), @"seeds/treatments/rest.toml:59  `heat` is withheld, but `rest-timeline-pain` carries it; remove that statement, or this entry");
}

#[test]
fn a_withheld_claim_without_source() {
    is!(rest("sources = [\"doc:9\"]\n", ""), @"seeds/treatments/rest.toml:58  the withheld claim `heat` has no source; name the document that claims it, and the line");
}

#[test]
fn a_withheld_claim_without_reason() {
    is!(rest(r#"reason = "It can burn.""#, r#"reason = " ""#), @"seeds/treatments/rest.toml:60  the reason is empty; write it in English, for the staff");
}

#[test]
fn a_claim_withheld_twice() {
    is!(rest("[[withheld]]", "[[withheld]]\nfact = \"heat\"\nclaim = \"Heat helps.\"\nreason = \"No.\"\nsources = [\"doc:9\"]\n\n[[withheld]]"), @"seeds/treatments/rest.toml:64  `heat` is withheld twice; write one entry per claim");
}

#[test]
fn a_replacement_that_is_not_shown() {
    is!(rest(r#""safety-summary-options""#, r#""safety-summary-option""#), @"seeds/treatments/rest.toml:62  `safety-summary-option` is not shown in this treatment; write the id of a message of this treatment, such as safety-summary-ill");
}

#[test]
fn a_unit_as_people_write_it() {
    is!(rest("from = 3, to = 6, unit = \"month\"", "count = 250, unit = \"ml\""), @"seeds/treatments/rest.toml:14  there is no unit `ml`; did you mean `milliliter`? A unit of your own: add the messages figure-ml and range-ml to a file of your own in every language, such as locales/it/our-words.ftl (a ui.ftl would replace the built-in one)");
    is!(rest("from = 3, to = 6, unit = \"month\"", "count = 250, unit = \"litres\""), @"seeds/treatments/rest.toml:14  there is no unit `litres`; did you mean `liter`? A unit of your own: add the messages figure-litres and range-litres to a file of your own in every language, such as locales/it/our-words.ftl (a ui.ftl would replace the built-in one)");
}

#[test]
fn a_number_with_a_decimal_comma() {
    is!(rest("from = 3, to = 6, unit = \"month\"", "count = 37,5, unit = \"celsius\""), @"seeds/treatments/rest.toml:14  a number has a decimal comma; write 37.5, or a whole number where decimals are not allowed");
}

#[test]
fn decimals_of_a_unit_whose_message_does_not_show_them() {
    is!(rest("from = 3, to = 6, unit = \"month\"", "count = 1.5, unit = \"hour\""), @"No problems.");
}
