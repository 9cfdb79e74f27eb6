//! One bad example for every kind of fault in seeds, with its diagnostic.

use insta::assert_snapshot as is;

use super::problems;

#[track_caller]
pub fn rest(from: &str, to: &str) -> String {
    problems("seeds/treatments/rest.toml", from, to)
}

#[track_caller]
pub fn label(from: &str, to: &str) -> String {
    problems("seeds/safety.toml", from, to)
}

#[test]
fn toml_that_does_not_parse() {
    is!(rest("order = 1", "order = "), @"seeds/treatments/rest.toml:2  `order` has no value; write it after the =, or remove the line");
}

#[test]
fn an_unknown_field() {
    is!(rest("order = 1", "order = 1\ncolour = \"red\""), @"seeds/treatments/rest.toml:3  there is no field `colour`; remove it, or write one of id, order, languages, past-day, sections, headings, names, words, safety, anchors, summary, checklist, preparation, pictures, timeline, understanding, emergency, ask, withheld");
}

#[test]
fn a_wrong_type() {
    is!(rest("order = 1", r#"order = "first""#), @r#"seeds/treatments/rest.toml:2  `order` is a number and cannot be "first"; write a whole number without quotes"#);
}

#[test]
fn a_missing_field() {
    is!(rest("section = \"when\"\n", ""), @"seeds/treatments/rest.toml:10  `section` is missing in summary; write section = … below this line");
}

#[test]
fn an_order_out_of_range() {
    is!(rest("order = 1", "order = -1"), @"seeds/treatments/rest.toml:2  the order is out of range; write a whole number, 0 or greater");
}

#[test]
fn an_id_that_is_not_the_name_of_the_file() {
    is!(rest(r#"id = "rest""#, r#"id = "sleep""#), @"seeds/treatments/rest.toml:1  the id `sleep` is not the name of the file; give both the same name; `sabar content copy` makes a copy under another");
}

#[test]
fn an_id_that_cannot_name_messages() {
    is!(rest(r#"id = "claim""#, r#"id = "Claim 2""#), @"seeds/treatments/rest.toml:19  the id `Claim 2` is not valid; write lowercase letters a to z, digits and single hyphens");
}

#[test]
fn an_id_given_twice() {
    is!(rest(r#"id = "claim""#, r#"id = "lasts""#), @"seeds/treatments/rest.toml:19  `lasts` is already in summary, at line 11; give each its own id");
}

#[test]
fn an_unknown_standing() {
    is!(rest(r#"standing = "agreed""#, r#"standing = "true""#), @"seeds/treatments/rest.toml:16  there is no standing `true`; write one of agreed, stated, contested, label, silent");
}

#[test]
fn no_standing() {
    is!(rest("standing = \"agreed\"\n", ""), @"seeds/treatments/rest.toml:11  `lasts` has no standing; write agreed, stated, contested or silent");
}

#[test]
fn an_unknown_section() {
    is!(rest(r#"section = "when""#, r#"section = "while""#), @r#"
    seeds/treatments/rest.toml:12  there is no section `while`; write one of main, remember, what, can, cannot, where, duration, when, harm, careful, options, claims; or one of your own, and name it above the first line in brackets: sections = ["while"]
    "#);
}

#[test]
fn an_unknown_kind() {
    is!(rest(r#"kind = "normal""#, r#"kind = "odd""#), @"seeds/treatments/rest.toml:37  there is no kind `odd`; write one of normal, do, do-not, tell, emergency");
}

#[test]
fn an_unknown_flag() {
    is!(rest(r#"{ yes = "discuss" }"#, r#"{ yes = "talk" }"#), @"seeds/treatments/rest.toml:31  there is no flag `talk`; write one of discuss, stop, emergency");
}

#[test]
fn a_question_without_flags() {
    is!(rest(r#"{ yes = "discuss" }"#, "{ }"), @"seeds/treatments/rest.toml:31  the question has no flag; write under flags which answers mean discuss, stop or emergency");
}

#[test]
fn an_unknown_urgency() {
    is!(label(r#"urgency = "at-once""#, r#"urgency = "soon""#), @"seeds/safety.toml:3  there is no urgency `soon`; write one of at-once, call");
}

#[test]
fn an_unknown_part_of_the_body() {
    is!(label(r#"urgency = "at-once""#, "urgency = \"at-once\"\npart = \"ear\""), @"seeds/safety.toml:4  there is no part of the body `ear`; write one of eyes, eyelid, face, throat, voice, chest, belly, skin, body, body-lying");
}

#[test]
fn an_unknown_unit() {
    is!(rest(r#"from = 3, to = 6, unit = "month""#, r#"from = 3, to = 6, unit = "moon""#), @"seeds/treatments/rest.toml:14  there is no unit `moon`; write one that `sabar content units` lists, or add the messages figure-moon and range-moon to a file of your own in every language, such as locales/it/our-words.ftl (a ui.ftl would replace the built-in one)");
}

#[test]
fn a_span_that_is_no_time() {
    let told = "`moon` is not a length of time; did you mean `month`? write one of minute, hour, \
        day, week, month, year";
    for (line, written) in [
        (38, r#"{ to = 2, unit = "moon" }"#),
        (38, r#"{ at = 2, unit = "moon" }"#),
        (38, r#"{ from = 1, to = { at = 2, unit = "moon" }, unit = "hour" }"#),
        (39, "{ to = 2, unit = \"day\" }\nrepeat = { every = 2, unit = \"moon\" }"),
    ] {
        let found = rest(r#"span = { to = 2, unit = "hour" }"#, &format!("span = {written}"));
        assert_eq!(found, format!("seeds/treatments/rest.toml:{line}  {told}"));
    }
}

#[test]
fn an_unknown_area() {
    is!(rest(r#"areas = ["knee"]"#, r#"areas = ["tail"]"#), @"seeds/treatments/rest.toml:13  there is no area `tail`; write one of knee; or for one of your own, add the message area-tail to a file of your own in every language, such as locales/it/our-words.ftl (a ui.ftl would replace the built-in one)");
}

#[test]
fn two_parts_with_the_same_messages() {
    is!(rest(r#"id = "ask""#, "id = \"ask\"\nsection = \"what\"\nstanding = \"silent\"\n\n[[understanding]]\nid = \"pain-normal\"\nanswers = [\"a\", \"b\"]\nright = \"a\"\nsources = [\"doc:1\"]\nstanding = \"stated\"\n\n[[summary]]\nid = \"other\""), @r"
    seeds/treatments/rest.toml  two parts have the message `rest-understanding-pain-normal` (see treatments/rest.ftl); change the id of one
    seeds/treatments/rest.toml:30  no language has the message `rest-understanding-pain-normal-again`; write it in each of ar, it, in treatments/rest.ftl
    seeds/treatments/rest.toml:31  no language has the message `rest-understanding-pain-normal-a`; write it in each of ar, it, in treatments/rest.ftl
    seeds/treatments/rest.toml:31  no language has the message `rest-understanding-pain-normal-b`; write it in each of ar, it, in treatments/rest.ftl
    seeds/treatments/rest.toml:37  no language has the message `rest-summary-other`; write it in each of ar, it, in treatments/rest.ftl
    ");
}

#[test]
fn a_document_described_twice() {
    is!(problems("seeds/sources.toml", r#"id = "paper""#, r#"id = "doc""#), @"seeds/sources.toml:7  the document `doc` is described twice; give each its own id");
}

#[test]
fn a_document_with_no_lines() {
    is!(problems("seeds/sources.toml", "lines = 10", "lines = 0"), @"seeds/sources.toml:4  the number of lines must be at least 1; count its lines");
}

#[test]
fn a_bidi_control_in_seeds() {
    is!(rest("Heat helps.", "Heat \u{202E}helps."), @"seeds/treatments/rest.toml:59  the character U+202E (bidi control) is not allowed; remove it");
}

#[test]
fn an_escape_in_seeds() {
    is!(rest("Heat helps.", r#"Heat \u0068elps."#), @"seeds/treatments/rest.toml:59  escapes are not allowed; write the character itself, where it is allowed");
}

/// Messages go to a terminal, so what they quote must not reach it as it is.
#[test]
fn an_escape_sequence_in_an_id() {
    is!(rest(r#"id = "claim""#, r#"id = "\u001b[2J""#), @r"
    seeds/treatments/rest.toml:19  escapes are not allowed; write the character itself, where it is allowed
    seeds/treatments/rest.toml:19  the id `\u{1b}[2J` is not valid; write lowercase letters a to z, digits and single hyphens
    ");
}

#[test]
fn every_fault_of_a_file_at_once() {
    is!(rest("section = \"when\"\nareas = [\"knee\"]\nfigures.span = { from = 3", "section = \"while\"\nareas = [\"tail\"]\nfigures.span = { from = 9"), @r#"
    seeds/treatments/rest.toml:12  there is no section `while`; write one of main, remember, what, can, cannot, where, duration, when, harm, careful, options, claims; or one of your own, and name it above the first line in brackets: sections = ["while"]
    seeds/treatments/rest.toml:13  there is no area `tail`; write one of knee; or for one of your own, add the message area-tail to a file of your own in every language, such as locales/it/our-words.ftl (a ui.ftl would replace the built-in one)
    seeds/treatments/rest.toml:14  the range from 9 to 6 is not ascending; write the smaller number as `from`, or one `count`
    "#);
}
