//! One bad example for every rule of sources and standing, with its diagnostic.

use insta::assert_snapshot as is;

use super::faults::{label, rest};

#[test]
fn an_unknown_document() {
    is!(rest(r#""doc:8""#, r#""book:8""#), @"seeds/treatments/rest.toml:21  there is no document `book`; write one of doc, paper, label, or add it at the end of seeds/sources.toml, a copy of the built-in one");
}

#[test]
fn a_line_beyond_the_document() {
    is!(rest(r#""doc:8""#, r#""doc:11""#), @"seeds/treatments/rest.toml:21  `doc:11` is not a line of `doc`; write `doc:1` to `doc:10`");
}

#[test]
fn a_citation_without_a_line() {
    is!(rest(r#""doc:8""#, r#""doc""#), @"seeds/treatments/rest.toml:21  `doc` is not a line of `doc`; write `doc:1` to `doc:10`");
}

#[test]
fn a_line_of_a_document_without_lines() {
    is!(label(r#"sources = ["label"]"#, r#"sources = ["label:3"]"#), @"seeds/safety.toml:8  `label:3` names a line, but `label` has none; give its lines in seeds/sources.toml, or write `label` wherever it is cited");
}

#[test]
fn a_source_given_twice() {
    is!(rest(r#"["doc:8"]"#, r#"["doc:8", "doc:8"]"#), @"seeds/treatments/rest.toml:21  the source `doc:8` is given twice; give each source once");
}

#[test]
fn a_statement_without_source() {
    is!(rest("sources = [\"doc:8\"]\n", ""), @"seeds/treatments/rest.toml:19  `claim` has no source; name the document that states it, and the line");
}

#[test]
fn one_document_agreeing_with_itself() {
    is!(rest(r#""doc:7", "paper:2""#, r#""doc:7", "doc:8""#), @"seeds/treatments/rest.toml:11  `lasts` is agreed, but only one document states it; give the second document, or write stated");
}

/// The label is not a document of the clinic.
#[test]
fn an_agreed_statement_with_one_document_and_the_label() {
    is!(rest("sources = [\"doc:3\"]\nstanding = \"stated\"", "sources = [\"doc:3\", \"label\"]\nstanding = \"agreed\""), @"seeds/treatments/rest.toml:30  `before` is agreed, but only one document states it; give the second document, or write stated");
}

#[test]
fn a_silent_statement_with_sources() {
    is!(rest(r#"standing = "silent""#, "standing = \"silent\"\nsources = [\"doc:1\"]"), @"seeds/treatments/rest.toml:25  `ask` is silent but has sources; remove the sources, or say how far they may be trusted");
}

#[test]
fn a_silent_statement_with_a_figure() {
    is!(rest(r#"standing = "silent""#, "standing = \"silent\"\nfigures.time = { count = 2, unit = \"day\" }"), @r"
    seeds/treatments/rest.toml:25  `ask` has a figure, but its documents are silent; remove the figure, or give the source that states it
    seeds/treatments/rest.toml:28  no language shows { $time } in `rest-summary-ask`; show it in the text of each language, or remove the figure
    ");
}

#[test]
fn a_contested_statement_outside_claims() {
    is!(rest("sources = [\"doc:3\"]\nstanding = \"stated\"", "sources = [\"doc:3\"]\nstanding = \"contested\""), @"seeds/treatments/rest.toml:30  `before` is contested but is in the checklist; write it as a point of the summary in the section claims, or not at all");
}

#[test]
fn a_contested_point_in_another_section() {
    is!(rest(r#"section = "claims""#, r#"section = "can""#), @"seeds/treatments/rest.toml:19  `claim` is contested but is in the section can; write it as a point of the summary in the section claims, or not at all");
}

#[test]
fn a_stated_point_in_claims() {
    is!(rest(r#"standing = "contested""#, r#"standing = "stated""#), @"seeds/treatments/rest.toml:19  `claim` is stated but is in claims; choose another section, or write contested");
}

#[test]
fn a_label_statement_in_a_treatment() {
    is!(rest("sources = [\"doc:3\"]\nstanding = \"stated\"", "sources = [\"label\"]\nstanding = \"label\""), @"seeds/treatments/rest.toml:30  `before` is label but is in a treatment; move it to seeds/safety.toml and name it under [safety]");
}

#[test]
fn a_statement_resting_on_the_label_alone() {
    is!(rest(r#"sources = ["doc:3"]"#, r#"sources = ["label"]"#), @"seeds/treatments/rest.toml:30  `before` cites only the label but is in a treatment; move it to seeds/safety.toml and name it under [safety]");
}

#[test]
fn another_standing_in_the_label_layer() {
    is!(label(r#"section = "options""#, "section = \"options\"\nstanding = \"stated\""), @"seeds/safety.toml:8  `options` is stated but is in the label layer; remove the standing, or move it to a treatment");
}

#[test]
fn another_document_in_the_label_layer() {
    is!(label(r#"sources = ["label"]"#, r#"sources = ["doc:1"]"#), @"seeds/safety.toml:6  `options` is in the label layer but cites another document; cite `label` only, or move it to a treatment");
}
