//! One bad example for every character that words must not hold, with what is told about it.

use insta::assert_snapshot as is;

use super::faults::{italian, of_language as changed};

#[test]
fn a_digit_in_a_word() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo 2"), @r"
    locales/it/treatments/rest.ftl:1  the digit `2` stands in a word; write the figure in seeds/ and show it with { $name }
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn a_digit_of_another_script() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo \u{663}"), @r"
    locales/it/treatments/rest.ftl:1  the digit U+0663 stands in a word; write the figure in seeds/ and show it with { $name }
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn a_digit_on_a_further_line() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\n    e\n    3 pause"), @r"
    locales/it/treatments/rest.ftl:3  the digit `3` stands in a word; write the figure in seeds/ and show it with { $name }
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn a_digit_in_quotes() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", r#"rest-title = Riposo { "2" }"#), @r"
    locales/it/treatments/rest.ftl:1  the digit `2` stands in a word; write the figure in seeds/ and show it with { $name }
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn a_number_shown() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo { 2 }"), @r"
    locales/it/treatments/rest.ftl:1  the digit `2` stands in a word; write the figure in seeds/ and show it with { $name }
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn an_escape_in_quotes() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", r#"rest-title = Riposo { "\u0041" }"#), @r"
    locales/it/treatments/rest.ftl:1  an escape hides a character; write the character itself, where it is allowed
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn an_escape_that_is_not_whole() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo { \"\\u004\u{E8}\" }"), @r"
    locales/it/treatments/rest.ftl:1  the escape is not whole; write \u with 4 hexadecimal digits, or \U with 6
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn a_bidi_control() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo\u{202E}"), @r"
    locales/it/treatments/rest.ftl:1  the character U+202E (bidi control) is not allowed; remove it
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn an_isolate() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = \u{2068}Riposo\u{2069}"), @r"
    locales/it/treatments/rest.ftl:1  the character U+2068 (bidi control) is not allowed; remove it
    locales/it/treatments/rest.ftl:1  the character U+2069 (bidi control) is not allowed; remove it
    2 problems; they must be mended before patients see this content.
    ");
}

#[test]
fn an_escape_sequence() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = \u{1B}[2JRiposo"), @r"
    locales/it/treatments/rest.ftl:1  the character U+001B (escape) is not allowed; remove it
    locales/it/treatments/rest.ftl:1  the digit `2` stands in a word; write the figure in seeds/ and show it with { $name }
    2 problems; they must be mended before patients see this content.
    ");
}

#[test]
fn a_joiner_that_is_not_needed() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Ri\u{200D}poso"), @r"
    locales/it/treatments/rest.ftl:1  the character U+200D (joiner, not needed in this script) is not allowed; remove it
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn an_emoji_selector() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo \u{2764}\u{FE0F}"), @r"
    locales/it/treatments/rest.ftl:1  the character U+FE0F (variation selector) is not allowed; remove it
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn a_private_character() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo \u{E000}"), @r"
    locales/it/treatments/rest.ftl:1  the character U+E000 (not printable) is not allowed; remove it
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn letters_not_composed() {
    is!(italian("treatments/rest.ftl", "gi\u{E0}", "gia\u{300}"), @r"
    locales/it/treatments/rest.ftl:6  the text is not in composed form (NFC); save it normalized to NFC
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn a_word_of_another_script() {
    is!(changed("ar", "rest-title = ", "rest-title = La pelle, Anna "), @r"
    locales/ar/treatments/rest.ftl:1  `La pelle, Anna` is not in the letters of the language (Arab); translate it; a name goes into a term: -name = …
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn arabic_letters_in_italian() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Riposo \u{631}\u{627}"), @r"
    locales/it/treatments/rest.ftl:1  `را` is not in the letters of the language (Latn); translate it; a name goes into a term: -name = …
    1 problem; it must be mended before patients see this content.
    ");
}

/// Letters that look alike are the worst: nobody sees them.
#[test]
fn a_cyrillic_letter_in_italian() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = Rip\u{43E}so"), @r"
    locales/it/treatments/rest.ftl:1  `о` is not in the letters of the language (Latn); translate it; a name goes into a term: -name = …
    1 problem; it must be mended before patients see this content.
    ");
}

#[test]
fn a_name_in_other_letters_is_a_term() {
    is!(changed("ar", "rest-title = ", "-name = Anna\nrest-title = { -name } "), @"No problems.");
}

/// Isolates are refused altogether, so none can be left open.
#[test]
fn an_isolate_that_is_left_open() {
    is!(italian("treatments/rest.ftl", "rest-title = Riposo", "rest-title = \u{2067}Riposo"), @r"
    locales/it/treatments/rest.ftl:1  the character U+2067 (bidi control) is not allowed; remove it
    1 problem; it must be mended before patients see this content.
    ");
}
