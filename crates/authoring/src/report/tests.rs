//! Tests each format with the same two diagnostics, and the escaping of control characters.

use insta::assert_snapshot as is;

use super::*;
use sabar_content::allowed_characters::{Joiners, is_refused};
use sabar_content::diagnostic::{Lines, Reporter};

const FILE: &str = "locales/it/treatments/rest.ftl";

fn rendered(text: &str, of: &str, format: Format) -> String {
    let mut files = Files::new();
    files.insert(FILE, text);
    let mut diagnostics = Diagnostics::new();
    let mut report = Reporter::new(FILE, &mut diagnostics);
    let start = text.find(of).unwrap_or_default();
    let at = Lines::of(text).at(start..start + of.len());
    report.add(at, "the digit `4` is typed in the text", "write the figure in seeds/");
    report.warn(
        None,
        "200 of 300 messages are equal to those in `es`",
        "translate it, unless they are meant to be equal",
    );
    let folder = Some(Path::new("mine"));
    Report { diagnostics: &diagnostics, files: &files, folder, has_color: false }.render(format)
}

const WORDS: &str = "rest-title = Riposo\nrest-about = Dura 45 minuti.\n";

#[test]
fn a_person_sees_the_text_underlined() {
    is!(rendered(WORDS, "45", Format::Human), @r"
    warning: 200 of 300 messages are equal to those in `es`
    --> mine/locales/it/treatments/rest.ftl
     = help: translate it, unless they are meant to be equal

    error: the digit `4` is typed in the text
     --> mine/locales/it/treatments/rest.ftl:2:19
      |
    2 | rest-about = Dura 45 minuti.
      |                   ^^
      |
      = help: write the figure in seeds/

    1 problem; it must be fixed before patients see this content. 1 warning; check whether it is intended.
    ");
}

#[test]
fn a_program_gets_json() {
    is!(rendered(WORDS, "45", Format::Json), @r#"
    {
      "errors": 1,
      "warnings": 1,
      "unlisted": 0,
      "problems": [
        {
          "severity": "warning",
          "file": "locales/it/treatments/rest.ftl",
          "path": "mine/locales/it/treatments/rest.ftl",
          "line": null,
          "column": null,
          "text": null,
          "message": "200 of 300 messages are equal to those in `es`",
          "details": [],
          "remedy": "translate it, unless they are meant to be equal"
        },
        {
          "severity": "error",
          "file": "locales/it/treatments/rest.ftl",
          "path": "mine/locales/it/treatments/rest.ftl",
          "line": 2,
          "column": 19,
          "text": "45",
          "message": "the digit `4` is typed in the text",
          "details": [],
          "remedy": "write the figure in seeds/"
        }
      ]
    }
    "#);
}

#[test]
fn github_gets_commands() {
    is!(rendered(WORDS, "45", Format::Github), @r"
    ::warning file=mine/locales/it/treatments/rest.ftl::200 of 300 messages are equal to those in `es`; translate it, unless they are meant to be equal
    ::error file=mine/locales/it/treatments/rest.ftl,line=2,col=19,endColumn=21::the digit `4` is typed in the text; write the figure in seeds/
    ");
}

#[test]
fn a_long_line_is_shown_around_its_fault() {
    let words = format!("rest-title = {}45{}\n", "prima ".repeat(50_000), " dopo".repeat(50_000));
    is!(rendered(&words, "45", Format::Human), @r"
    warning: 200 of 300 messages are equal to those in `es`
    --> mine/locales/it/treatments/rest.ftl
     = help: translate it, unless they are meant to be equal

    error: the digit `4` is typed in the text
    --> mine/locales/it/treatments/rest.ftl:1
     = help: write the figure in seeds/

    1 problem; it must be fixed before patients see this content. 1 warning; check whether it is intended.
    ");
}

/// Lines quote messages of any language, and control characters.
#[test]
fn details_stand_line_by_line() {
    let details = ["- word a = بعد", "+ word a = \u{1B}[2J \u{202E}dopo", "and 3 more"];
    let diagnostic = Diagnostic {
        details: details.map(str::to_owned).to_vec(),
        ..Diagnostic::of_file(FILE, "it has changed", "have it reviewed again")
    };
    let mut diagnostics = Diagnostics::new();
    diagnostics.add(diagnostic);
    let report =
        Report { diagnostics: &diagnostics, files: &Files::new(), folder: None, has_color: false };
    is!(report.render(Format::Human), @r"
    error: it has changed
    --> locales/it/treatments/rest.ftl
     = note: - word a = بعد
             + word a = \u{1b}[2J \u{202e}dopo
             and 3 more
     = help: have it reviewed again

    1 problem; it must be fixed before patients see this content.
    ");
    is!(report.render(Format::Github), @"::error file=locales/it/treatments/rest.ftl::it has changed; have it reviewed again");
    let json: serde_json::Value = serde_json::from_str(&report.render(Format::Json)).unwrap();
    assert_eq!(json["problems"][0]["details"], serde_json::json!(details));
    let all = [Format::Human, Format::Json].map(|format| report.render(format)).concat();
    assert!(!all.contains(|c| is_refused(c, Joiners::Needed) && c != '\n'), "{all:?}");
}

#[test]
fn nothing_that_a_terminal_obeys_is_shown() {
    for format in [Format::Human, Format::Github, Format::Json] {
        let rendered = rendered("a = \u{1B}[2J \u{202E}45\u{2066} \u{9B}2J\n", "45", format);
        let is_obeyed = |c: char| is_refused(c, Joiners::Needed);
        assert!(!rendered.contains(is_obeyed), "{rendered:?}");
    }
}
