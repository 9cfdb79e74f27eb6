//! One bad example for every character that messages must not contain, with its diagnostic.

use insta::assert_snapshot as is;

use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;

use super::faults::{italian, of_language as changed};
use crate::content::small;

#[test]
fn a_digit_in_a_message() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo 2"), @"locales/it/treatments/rest.ftl:1  the digit `2` is typed in the text; write the figure in seeds/ and show it with { $name }");
}

#[test]
fn a_digit_of_another_script() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo \u{663}"), @"locales/it/treatments/rest.ftl:1  the digit U+0663 is typed in the text; write the figure in seeds/ and show it with { $name }");
}

/// A fraction, a power, a Roman figure, a number in a ring, in brackets, of another script.
#[test]
fn numbers_of_other_kinds_are_figures() {
    for figure in [
        "½", "⅓", "¾", "²", "³", "₂", "Ⅳ", "ⅸ", "①", "⑴", "⒈", "❷", "⅒", "\u{3007}", "\u{1372}",
        "㋀", "㏡", "㍘",
    ] {
        for text in [
            format!("{figure} fiala"),
            format!("una fiala{figure}"),
            format!("a {{ \"{figure}\" }}"),
        ] {
            let told = italian(
                "treatments/rest.ftl",
                "rest-title = Riposo",
                &format!("rest-title = {text}"),
            );
            let expected = format!(
                "locales/it/treatments/rest.ftl:1  the figure `{figure}` is typed in the text; "
            );
            assert!(told.contains(&expected), "{told}");
        }
    }
    let told = changed("ar", "rest-title = ", "rest-title = ½ ");
    assert!(
        told.starts_with("locales/ar/treatments/rest.ftl:1  the figure `½` is typed in the text; "),
        "{told}"
    );
    // A name has what it has.
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "-name = Peel²\nrest-title = Riposo { -name }"), @"No problems.");
}

#[test]
fn a_digit_on_a_further_line() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\n    e\n    3 pause"), @"locales/it/treatments/rest.ftl:3  the digit `3` is typed in the text; write the figure in seeds/ and show it with { $name }");
}

#[test]
fn a_digit_in_quotes() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", r#"rest-title = Riposo { "2" }"#), @"locales/it/treatments/rest.ftl:1  the digit `2` is typed in the text; write the figure in seeds/ and show it with { $name }");
}

#[test]
fn a_number_shown() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo { 2 }"), @"locales/it/treatments/rest.ftl:1  the digit `2` is typed in the text; write the figure in seeds/ and show it with { $name }");
}

#[test]
fn an_escape_in_quotes() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", r#"rest-title = Riposo { "\u0041" }"#), @"locales/it/treatments/rest.ftl:1  escapes are not allowed; write the character itself, where it is allowed");
}

#[test]
fn an_escape_that_is_not_whole() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo { \"\\u004\u{E8}\" }"), @r"locales/it/treatments/rest.ftl:1  the escape is incomplete; write \u with 4 hexadecimal digits, or \U with 6");
}

#[test]
fn a_bidi_control() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\u{202E}"), @"locales/it/treatments/rest.ftl:1  the character U+202E (bidi control) is not allowed; remove it");
}

#[test]
fn an_isolate() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = \u{2068}Riposo\u{2069}"), @r"
    locales/it/treatments/rest.ftl:1  the character U+2068 (bidi control) is not allowed; remove it
    locales/it/treatments/rest.ftl:1  the character U+2069 (bidi control) is not allowed; remove it
    ");
}

#[test]
fn an_escape_sequence() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = \u{1B}[2JRiposo"), @r"
    locales/it/treatments/rest.ftl:1  the character U+001B (escape) is not allowed; remove it
    locales/it/treatments/rest.ftl:1  the digit `2` is typed in the text; write the figure in seeds/ and show it with { $name }
    ");
}

#[test]
fn a_joiner_that_is_not_needed() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Ri\u{200D}poso"), @"locales/it/treatments/rest.ftl:1  the character U+200D (joiner, not needed in this script) is not allowed; remove it");
}

#[test]
fn an_emoji_selector() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo \u{2764}\u{FE0F}"), @"locales/it/treatments/rest.ftl:1  the character U+FE0F (variation selector) is not allowed; remove it");
}

#[test]
fn a_private_character() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo \u{E000}"), @"locales/it/treatments/rest.ftl:1  the character U+E000 (not printable) is not allowed; remove it");
}

#[test]
fn letters_not_composed() {
    is!(italian("treatments/rest.ftl", "gi\u{E0}", "gia\u{300}"), @"locales/it/treatments/rest.ftl:6  the text is not in composed form (NFC); save it normalized to NFC");
}

#[test]
fn a_word_of_another_script() {
    is!(changed("ar", "rest-title = ", "rest-title = La pelle, Anna "), @"locales/ar/treatments/rest.ftl:1  `La pelle, Anna` is not in the script of the language (Arab); translate it; a name goes into a term: -name = …");
}

#[test]
fn arabic_letters_in_italian() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo \u{631}\u{627}"), @"locales/it/treatments/rest.ftl:1  `را` is not in the script of the language (Latn); translate it; a name goes into a term: -name = …");
}

/// Letters that look alike cannot be seen by a reader.
#[test]
fn a_cyrillic_letter_in_italian() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Rip\u{43E}so"), @"locales/it/treatments/rest.ftl:1  `о` is not in the script of the language (Latn); translate it; a name goes into a term: -name = …");
}

#[test]
fn a_name_in_other_letters_is_a_term() {
    is!(changed("ar", "rest-title = ", "-name = Anna\nrest-title = { -name } "), @"No problems.");
}

/// Isolates are refused altogether, so none can be left open.
#[test]
fn an_isolate_that_is_left_open() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = \u{2067}Riposo"), @"locales/it/treatments/rest.ftl:1  the character U+2067 (bidi control) is not allowed; remove it");
}

/// The small content as an editor of another system writes it.
fn written(ends: &str, mark: &str) -> Files {
    let mut files = Files::new();
    for path in small().paths() {
        let text = small().text(path).unwrap().replace('\n', ends);
        files.insert(path, format!("{mark}{text}"));
    }
    files
}

#[test]
fn line_ends_and_marks_of_other_systems_are_read_as_they_are() {
    for (ends, mark) in [("\r\n", ""), ("\r\n", "\u{FEFF}"), ("\n", "\u{FEFF}"), ("\r", "")] {
        let files = written(ends, mark);
        assert_eq!(sabar_authoring::check(&files).to_string(), "No problems.", "{ends:?} {mark:?}");
        assert_eq!(files, small(), "{ends:?} {mark:?}");
        let [own, plain] = [files, small()].map(|files| {
            let library = Library::new(files, Numerals::Locale);
            ["ar", "it"].map(|tag| library.signed(0, tag))
        });
        assert_eq!(own, plain, "what a review signs");
    }
}

#[test]
fn diagnostics_keep_their_line_with_any_line_ends() {
    for ends in ["\r\n", "\n", "\r"] {
        let mut files = written(ends, "\u{FEFF}");
        let path = "locales/it/treatments/rest.ftl";
        let words = files.text(path).unwrap().replace("Che cosa fa il riposo.", "Testo{\u{20}$x }");
        let words = words.replace('\n', ends);
        files.insert(path, words);
        let told = sabar_authoring::check(&files).to_string();
        let expected = "locales/it/treatments/rest.ftl:2  `rest-about` shows { $x }, ";
        assert!(told.starts_with(expected), "{ends:?}: {told}");
    }
}

/// In the midst of a line it would go back to the beginning of that.
#[test]
fn a_carriage_return_that_ends_no_line() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Ri\rposo"), @"locales/it/treatments/rest.ftl:1  the character U+000D (carriage return) is not allowed; start a new line here, or remove it");
}

#[test]
fn a_byte_order_mark_in_the_midst_of_a_file() {
    is!(italian("treatments/rest.ftl", "rest-about = ", "rest-about = \u{FEFF}"), @"locales/it/treatments/rest.ftl:2  the character U+FEFF (byte order mark) is not allowed; remove it");
}

#[test]
fn a_tab_before_a_form() {
    is!(italian("units.ftl", "       *[other] { $amount } day other", "\t*[other] { $amount } day other"), @"locales/it/units.ftl:29  this line starts with a tab; use spaces");
}

#[test]
fn tabs_before_every_form() {
    is!(italian("units.ftl", "        [one] { $amount } day one\n        [many] { $amount } day many\n       *[other]", "\t\t[one] { $amount } day one\n  \t[many] { $amount } day many\n \t *[other]"), @"locales/it/units.ftl:27  this line starts with a tab; use spaces, here and in 2 more lines below");
}

#[test]
fn a_tab_before_a_further_line_and_one_between_words() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\n\te\tpausa"), @"locales/it/treatments/rest.ftl:2  this line starts with a tab; use spaces");
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title =\tRiposo\te pausa"), @"locales/it/treatments/rest.ftl:1  this line contains a tab; use spaces");
}

/// As an editor for documents saves them.
#[test]
fn lines_that_begin_with_what_looks_like_a_space() {
    is!(italian("treatments/rest.ftl", "rest-about = Che cosa fa il riposo.", "rest-about = Che cosa\n\u{A0}\u{A0}fa il\n\u{A0}riposo."), @"locales/it/treatments/rest.ftl:3  this line starts with U+00A0, which only looks like a space; use spaces, here and in 1 more lines below");
    is!(italian("treatments/rest.ftl", "rest-about = Che cosa fa il riposo.", "rest-about = Che cosa\n\u{3000}fa il riposo."), @"locales/it/treatments/rest.ftl:3  this line starts with U+3000, which only looks like a space; use spaces");
}

#[test]
fn pictures_of_numbers() {
    for picture in ["\u{1F51F}", "\u{1F4AF}", "\u{1F552}"] {
        let told = italian(
            "treatments/rest.ftl",
            "rest-about = Che",
            &format!("rest-about = {picture} Che"),
        );
        assert!(told.contains("is typed in the text"), "{told}");
    }
}
