//! Words that a message needs beside its figures.

use sabar_content::Files;

use super::{assert_refused, put};

/// "3 times" in place of "3 times a day".
#[test]
fn a_figure_that_no_word_explains_is_refused() {
    for (id, name) in [
        ("per-day", "figure"),
        ("when-within", "span"),
        ("span-to-after", "span"),
        ("limits-below", "below"),
        ("date-until", "date"),
        ("repeat-every", "span"),
        ("hour-shown", "time"),
        ("takeaway-answer", "answer"),
        ("sources-reviewed", "by"),
    ] {
        let more = if id == "sources-reviewed" { ", { $role }, { $date }" } else { "" };
        let message = format!("`{id}` says nothing but {{ ${name} }}");
        for text in [format!("{{ ${name} }}{more}"), format!("({{ ${name} }}{more})")] {
            let entry = format!("{id} = {text}");
            if id == "per-day" {
                assert_eq!(of_built_in(&entry), [message.as_str()], "{entry}");
            } else {
                assert_refused("it", &entry, 0, &message);
            }
        }
    }
    for entry in ["per-day = { $figure } al dì", "per-day = { $figure }/dì"] {
        assert_eq!(of_built_in(entry), [""; 0]);
    }
}

/// Returns the errors of an Italian message of the built-in content.
fn of_built_in(entry: &str) -> Vec<String> {
    let mut files = Files::built_in();
    put(&mut files, "it", entry);
    sabar_authoring::check(&files).errors().iter().map(|it| it.message.clone()).collect()
}
