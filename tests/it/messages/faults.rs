//! One bad example for every kind of fault in messages, with its diagnostic.

use insta::assert_snapshot as is;
use sabar_content::Files;

use crate::content::{in_arabic, listed, problems, small};

/// Returns the diagnostics after a change of an Italian message file.
#[track_caller]
pub fn italian(file: &str, from: &str, to: &str) -> String {
    problems(&format!("locales/it/{file}"), from, to)
}

/// Returns the diagnostics after a change of the treatment's messages in this language.
#[track_caller]
pub fn of_language(tag: &str, from: &str, to: &str) -> String {
    problems(&format!("locales/{tag}/treatments/rest.ftl"), from, to)
}

/// Returns the diagnostics after a change of the treatment's messages in these languages.
#[track_caller]
fn changed(tags: &[&str], changes: &[(&str, &str)]) -> String {
    let mut files = small();
    for tag in tags {
        for (from, to) in changes {
            let arabic = [from, to].map(|words| {
                if *tag == "ar" { tail_in_arabic(words) } else { (*words).to_owned() }
            });
            let [from, to] = arabic;
            change(&mut files, &format!("locales/{tag}/treatments/rest.ftl"), &from, &to);
        }
    }
    listed(&files)
}

/// The end of an entry in Arabic letters, its id kept.
fn tail_in_arabic(entry: &str) -> String {
    in_arabic(entry).trim_end().to_owned()
}

#[track_caller]
fn change(files: &mut Files, file: &str, from: &str, to: &str) {
    let text = files.text(file).unwrap().to_owned();
    assert!(text.contains(from), "{file} does not contain {from:?}");
    files.insert(file, text.replacen(from, to, 1));
}

#[test]
fn messages_that_are_not_fluent() {
    is!(italian("treatments/rest.ftl", "rest-about = Che cosa fa il riposo.", "rest-about Che cosa fa il riposo."), @"locales/it/treatments/rest.ftl:2  there is no = after the id; write `id = text`; further lines start with a space");
}

/// The words of the parser say nothing to a nurse.
#[test]
fn what_stands_for_the_equals_sign_is_named() {
    let told =
        |line: &str| italian("treatments/rest.ftl", "rest-about = Che", &format!("{line} Che"));
    for (line, what) in [
        ("rest-about :", "`:` stands where the = belongs"),
        ("rest-about:", "`:` stands where the = belongs"),
        ("rest-about –", "`–` stands where the = belongs"),
        ("rest-about ＝", "`＝` stands where the = belongs"),
        ("rest-about\u{A0}=", "a blank of another kind (U+00A0) stands before the ="),
        ("rest-about \u{202F}=", "a blank of another kind (U+202F) stands before the ="),
        ("rest-about", "there is no = after the id"),
        (" rest-about =", "there is a space before the id `rest-about`"),
        ("   rest-about=", "there is a space before the id `rest-about`"),
        ("\u{A0}rest-about =", "there is a space before the id `rest-about`"),
    ] {
        let told = told(line);
        assert!(told.contains(&format!("rest.ftl:2  {what}")), "{line:?}: {told}");
        assert!(!told.contains("Fluent") && !told.contains("token"), "{told}");
        assert!(!told.contains("is missing"), "{line:?}: {told}");
    }
}

#[test]
fn an_id_with_other_capitals_or_signs_is_recognized() {
    for id in ["Rest-About", "REST-ABOUT", "rest_about"] {
        let told = italian("treatments/rest.ftl", "rest-about =", &format!("{id} ="));
        let meant = format!("rest.ftl:2  `{id}` is not used; did you mean `rest-about`?");
        assert!(told.contains(&meant), "{told}");
    }
}

#[test]
fn an_id_written_otherwise_and_a_single_letter_are_told() {
    let told = |text: &str| {
        let from = "rest-about = Che cosa fa il riposo.";
        italian("treatments/rest.ftl", from, &format!("rest-about = {text}"))
    };
    for text in ["rest.title", "rest_title", "Rest-Title", "Vedi rest-title.", "(rest.title)"] {
        assert!(told(text).contains("rest.ftl:2  `rest-about` shows the id `"), "{text}");
    }
    for text in ["x", "X", "é"] {
        let warned = told(text);
        assert!(
            warned.contains("rest.ftl:2  warning: `rest-about` is a single letter"),
            "{warned}"
        );
    }
    // In every script of letters, but not in one of syllables or words.
    for text in ["ء", "ب", "ㅋ", "ж", "ω", "א"] {
        assert!(told(text).contains("`rest-about` is a single letter"), "{text}");
    }
    for text in ["네", "是", "え", "ネ", "ʼ", "々"] {
        assert!(!told(text).contains("single letter"), "{text}");
    }
    for text in ["Il resto. Titolo", "pre-rest", "Riposo.Pausa", "Sì"] {
        let told = told(text);
        assert!(!told.contains(" id `") && !told.contains("single letter"), "{text}: {told}");
    }
}

#[test]
fn a_placeable_that_is_not_closed() {
    is!(italian("treatments/rest.ftl", "Dura { $span }.\nrest-summary-claim", "Dura { $span .\nrest-summary-claim"), @"locales/it/treatments/rest.ftl:3  a { is not closed by }; write what is shown as { $name }, with both braces and a name in plain letters");
}

#[test]
fn forms_on_one_line() {
    is!(italian("units.ftl", "figure-day =\n    { $form ->\n", "figure-day =\n    { $form -> [one] x\n"), @"locales/it/units.ftl:26  there is text after -> on the same line; write each [form] on a line of its own, indented");
}

#[test]
fn a_missing_message() {
    is!(italian("treatments/rest.ftl", "rest-about = Che cosa fa il riposo.\n", ""), @"locales/it/treatments/rest.ftl  the message `rest-about` is missing; add it (as locales/ar/treatments/rest.ftl:2 does)");
}

#[test]
fn a_missing_message_with_a_variable() {
    is!(italian("treatments/rest.ftl", "rest-summary-lasts = Dura { $span }.\n", ""), @"locales/it/treatments/rest.ftl  the message `rest-summary-lasts` is missing; add it; it shows { $span } (as locales/ar/treatments/rest.ftl:3 does)");
}

#[test]
fn an_unused_message() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\nrest-old = Vecchio"), @"locales/it/treatments/rest.ftl:2  `rest-old` is not used; remove it, or write it as another language does");
}

#[test]
fn an_unused_term() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\n-old = Vecchio"), @"locales/it/treatments/rest.ftl:2  `-old` is not used; remove it, or write it as another language does");
}

#[test]
fn a_message_given_twice() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\nrest-title = Pausa"), @"locales/it/treatments/rest.ftl:2  `rest-title` is already in treatments/rest.ftl, at line 1; remove one of them");
}

#[test]
fn a_message_given_in_two_files() {
    is!(italian("sources.ftl", "area-knee = Ginocchio", "area-knee = Ginocchio\nsafety-ask-product = Quale?"), @"locales/it/sources.ftl:5  `safety-ask-product` is already in safety.ftl, at line 9; remove one of them");
}

#[test]
fn a_message_in_the_wrong_file() {
    is!(italian("sources.ftl", "area-knee = Ginocchio", "area-knee = Ginocchio\nrest-title = Riposo"), @r"
    locales/it/sources.ftl:5  `rest-title` is in the wrong file; move it to treatments/rest.ftl
    locales/it/treatments/rest.ftl:1  `rest-title` is already in sources.ftl, at line 5; remove one of them
    ");
}

#[test]
fn a_variable_left_out() {
    is!(italian("treatments/rest.ftl", "Dura { $span }.\nrest-summary-claim", "Dura mesi.\nrest-summary-claim"), @"locales/it/treatments/rest.ftl:3  `rest-summary-lasts` lacks { $span }; add it to the text");
}

#[test]
fn a_variable_that_is_not_given() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo { $name }"), @"locales/it/treatments/rest.ftl:1  `rest-title` shows { $name }, which it is not given; remove it; this message has no variables");
}

#[test]
fn a_variable_under_another_name() {
    is!(italian("treatments/rest.ftl", "Dura { $span }.\nrest-summary-claim", "Dura { $time }.\nrest-summary-claim"), @"locales/it/treatments/rest.ftl:3  `rest-summary-lasts` shows { $time }, and the figure of the seed is called `span`; write { $span }, or change the name of the figure in seeds/treatments/rest.toml");
}

#[test]
fn a_question_whose_messages_never_show_the_figure() {
    let changes =
        [("-months = { $span }", "-months = Mesi"), ("-again = Dura { $span }.", "-again = Mesi.")];
    is!(changed(&["ar", "it"], &changes), @r"
    locales/ar/treatments/rest.ftl:8  `rest-understanding-lasts`, its answers and its explanation lack { $span }; show it in one of them
    locales/it/treatments/rest.ftl:8  `rest-understanding-lasts`, its answers and its explanation lack { $span }; show it in one of them
    ");
}

#[test]
fn languages_that_show_different_things() {
    is!(italian("treatments/rest.ftl", "rest-understanding-lasts = Quanto dura?", "rest-understanding-lasts = Dura { $span }?"), @"locales/it/treatments/rest.ftl:8  `rest-understanding-lasts` shows { $span }, but `ar` shows nothing; show the same in all languages");
}

#[test]
fn a_missing_plural_form() {
    is!(italian("units.ftl", "        [many] { $amount } day many\n", ""), @"locales/it/units.ftl:26  the plural categories [many] are missing; write every category of `it`");
}

#[test]
fn a_plural_form_the_language_has_not() {
    is!(italian("units.ftl", "        [many] { $amount } day many\n", "        [many] { $amount } day many\n        [few] { $amount } day few\n"), @"locales/it/units.ftl:29  the language `it` has no plural category [few]; remove it; it would never be shown");
}

#[test]
fn a_plural_form_given_twice() {
    is!(italian("units.ftl", "        [many] { $amount } day many\n", "        [many] { $amount } day many\n        [many] { $amount } day many\n"), @"locales/it/units.ftl:29  the variant [many] is written twice; remove one of them");
}

#[test]
fn a_function() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo { NUMBER($name) }"), @"locales/it/treatments/rest.ftl:1  there is no function NUMBER; show the variable without it");
}

#[test]
fn an_attribute() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\n    .label = Altro"), @"locales/it/treatments/rest.ftl:2  `rest-title` has an attribute, which is never shown; write a separate message");
}

#[test]
fn a_message_without_text() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title =\n    .label = Altro"), @r"
    locales/it/treatments/rest.ftl:1  `rest-title` has no text; write its text after the =
    locales/it/treatments/rest.ftl:2  `rest-title` has an attribute, which is never shown; write a separate message
    ");
}

#[test]
fn a_reference_to_nothing() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = { -pause }"), @"locales/it/treatments/rest.ftl:1  `rest-title` refers to `-pause`, which does not exist; add that message to this file");
}

#[test]
fn a_reference_to_another_treatment() {
    is!(italian("sources.ftl", "area-knee = Ginocchio", "area-knee = { rest-title }"), @"locales/it/sources.ftl:4  `area-knee` refers to `rest-title`, which does not exist; add that message to this file");
}

#[test]
fn messages_that_refer_to_each_other() {
    let changes = [
        ("rest-title = Riposo", "rest-title = { rest-about }\nrest-more = { rest-title }"),
        ("rest-about = Che cosa fa il riposo.", "rest-about = { rest-more }"),
    ];
    is!(changed(&["it"], &changes), @r"
    locales/it/treatments/rest.ftl:1  `rest-title` refers to itself, or through too many others; write the text out
    locales/it/treatments/rest.ftl:2  `rest-more` refers to itself, or through too many others; write the text out
    locales/it/treatments/rest.ftl:3  `rest-about` refers to itself, or through too many others; write the text out
    ");
}

#[test]
fn a_language_name_on_two_lines() {
    is!(italian("ui.ftl", "language-name = Italiano", "language-name =\n    Italiano"), @"locales/it/ui.ftl:1  `language-name` must be plain text on one line; write it as `language-name = Italiano`");
}

#[test]
fn a_language_name_that_refers() {
    is!(italian("ui.ftl", "language-name = Italiano", "language-name = { -name }\n-name = Italiano"), @"locales/it/ui.ftl:1  `language-name` must be plain text on one line; write it as `language-name = Italiano`");
}

#[test]
fn an_unknown_numbering_system() {
    is!(italian("ui.ftl", "language-numerals = latn", "language-numerals = roman"), @"locales/it/ui.ftl:2  there is no numbering system `roman`; write one of latn, arab, arabext, adlm, beng, deva, gujr, guru, khmr, knda, laoo, mlym, mymr, nkoo, olck, orya, rohg, tamldec, telu, thai, tibt");
}

#[test]
fn a_missing_unit() {
    is!(italian("units.ftl", "figure-year", "figure-decade"), @"locales/it/ui.ftl  the message `figure-year` is missing; add it; it shows { $amount }, { $form } (as locales/ar/units.ftl:91 does)");
}

#[test]
fn a_missing_area_in_one_language() {
    is!(italian("sources.ftl", "area-knee = Ginocchio\n", ""), @"locales/it/ui.ftl  the message `area-knee` is missing; add it (as locales/ar/sources.ftl:4 does)");
}

#[test]
fn a_missing_section() {
    // Its line in the other language changes with every message that is added there.
    let words = small();
    let words = words.text("locales/it/ui.ftl").unwrap();
    let line = words.lines().find(|line| line.starts_with("section-options = ")).unwrap();
    let said = italian("ui.ftl", &format!("{line}\n"), "");
    let (before, after) = said.split_once("ar/ui.ftl:").unwrap();
    let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
    is!(format!("{before}ar/ui.ftl:LINE{after}"), @"locales/it/ui.ftl  the message `section-options` is missing; add it (as locales/ar/ui.ftl:LINE does)");
}

#[test]
fn a_figure_that_the_seed_has_not() {
    is!(italian("treatments/rest.ftl", "rest-summary-lasts = Dura { $span }.", "rest-summary-lasts = Dura { $span }, anche 9 mesi."), @r"
    locales/it/treatments/rest.ftl:3  `rest-summary-lasts` says 9, but the seed says $span = 3 to 6 month; show the seed's figure, or change it there for all languages
    locales/it/treatments/rest.ftl:3  the digit `9` is typed in the text; write the figure in seeds/ and show it with { $name }
    ");
}

/// In the fixture the question has two languages with equal text.
#[test]
fn a_sentence_that_is_still_the_other_languages() {
    let mut files = small();
    let copied = "rest-about = Che cosa fa il riposo.";
    for path in small().under("locales/it/") {
        let words = small().text(path).unwrap().replace("Italiano", "Castellano");
        let words = words.replace("Che cosa fa", "Lo que hace").replace("Word", "Palabra");
        files.insert(path.replace("/it/", "/es/"), words);
    }
    change(
        &mut files,
        "locales/es/treatments/rest.ftl",
        "rest-about = Lo que hace il riposo.",
        copied,
    );
    let told = sabar_authoring::check(&files).to_string();
    let told: String = told.lines().filter(|line| line.contains("rest-about")).collect();
    is!(told, @"locales/it/treatments/rest.ftl:2  warning: `rest-about` is equal to that in `es`; translate one of them, unless they are meant to be equal");
}

/// A term that a broken message shows is not unused.
#[test]
fn a_term_of_a_broken_message() {
    is!(italian("treatments/rest.ftl", "rest-about = Che cosa fa il riposo.", "-i = Iniezione\n    .short = Ago\n-n = Nome\nrest-about = Con { -i.short } e { -n }."), @"locales/it/treatments/rest.ftl:5  an attribute of a term cannot be shown; write the text itself, or { -name }; an attribute only selects: { -name.attribute -> … }");
}

#[test]
fn markup_and_notes() {
    for (text, shown) in [
        ("<b>Voce</b> roca", "<b>"),
        ("Voce<br/>roca", "<br/>"),
        ("Voce &amp; gola", "&amp;"),
        ("Voce %s", "%s"),
        ("Voce %1$s", "%1$s"),
        ("TODO", "TODO"),
        ("TODO: Voce", "TODO"),
        ("Voce (FIXME)", "FIXME"),
        ("XXX", "XXX"),
    ] {
        let told = italian(
            "treatments/rest.ftl",
            "rest-about = Che cosa fa il riposo.",
            &format!("rest-about = {text}"),
        );
        let warning = format!("warning: `{shown}` looks like ");
        assert!(told.contains(&warning), "{text}: {told}");
    }
    for text in
        ["Meno di < il % di voce", "voce & gola; e altro", "TODO EL CUERPO", "XXXL", "il %dei"]
    {
        let told = italian(
            "treatments/rest.ftl",
            "rest-about = Che cosa fa il riposo.",
            &format!("rest-about = {text}"),
        );
        assert_eq!(told, "No problems.", "{text}");
    }
}
