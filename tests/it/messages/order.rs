//! Order on the screen of names, telephone numbers and ranges, in any language and any surrounding
//! text.

use sabar_content::l10n::{Localizer, Numerals};
use sabar_content::library::Library;
use sabar_content::{Amount, Figure, Files, Unit};
use sabar_text::{self, Direction};

#[test]
fn a_web_address_in_plain_text_is_as_it_is_typed() {
    for address in ["https://example.org/a/2026-11/b.html", "http://10.example.org/?q=1"] {
        let link = Localizer::link(address);
        assert_eq!(sabar_text::plain_ordered(&link), address);
        let line = format!("\u{628} {link} \u{628}");
        for base in [Direction::RightToLeft, Direction::LeftToRight] {
            assert!(cells(&sabar_text::plain_ordered(&line), base).contains(address), "{address}");
        }
    }
}

/// Returns a library with one more language, whose `ui.ftl` has these messages.
fn with_language(tag: &str, numerals: &str, words: &str) -> Library {
    let mut files = Files::built_in();
    let ui = format!("language-name = X\nlanguage-numerals = {numerals}\n{words}");
    files.insert(format!("locales/{tag}/ui.ftl"), ui);
    Library::new(files, Numerals::Locale)
}

fn words_of<'a>(library: &'a Library, tag: &str) -> &'a Localizer {
    library.localizer(library.find_language(tag).unwrap())
}

/// The cells of one line, from left to right; a no-break space as a space.
fn cells(text: &str, base: Direction) -> String {
    sabar_text::single_line(text, base).to_visual_string().replace('\u{A0}', " ")
}

fn arabic(text: &str) -> String {
    let exchange = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit));
    text.chars().map(|c| exchange(c).unwrap_or(c)).collect()
}

fn persian(text: &str) -> String {
    let exchange = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(0x6F0 + digit));
    text.chars().map(|c| exchange(c).unwrap_or(c)).collect()
}

const NUMBERS: [&str; 14] = [
    "112",
    "+39 0432 552 111",
    "0432 552 111",
    "+39 06 1234-567",
    "(0432) 552 111",
    "+39 (0)432 552 111",
    "0432/552111",
    "0432 / 552 111",
    "0432.552.111",
    "1-800-555-0100",
    "LOT A-123",
    "A-123/45 B",
    "2026-11-30",
    "*123#",
];

/// A word in front, so that the number stands in Arabic, Hebrew or Persian text.
const LETTERS: [(&str, &str); 3] = [("ar", "\u{628}"), ("he", "\u{5D1}"), ("fa", "\u{628}")];

#[test]
fn a_telephone_number_keeps_its_order_in_any_digits_and_any_text() {
    for (tag, letter) in LETTERS {
        for (numerals, write) in
            [("latn", str::to_owned as fn(&str) -> String), ("arab", arabic), ("arabext", persian)]
        {
            let library = with_language(
                tag,
                numerals,
                &format!("say = {letter} {{ $number }} {letter}\nonly = {{ $number }}\n"),
            );
            let words = words_of(&library, tag);
            for number in NUMBERS {
                let shown = words.telephone(number);
                let code = words.figure(&Figure::Code((*number).to_owned()));
                for base in [Direction::RightToLeft, Direction::LeftToRight] {
                    // On the box the digits are Latin.
                    let line = words.with("say", &[("number", code.as_str().into())]);
                    assert!(cells(&line, base).contains(number), "{tag} {numerals} {number}");
                }
                let dialled = words.figure(&Figure::Telephone((*number).to_owned()));
                assert_eq!(dialled, words.dialled(number));
                assert!(dialled.contains(&shown), "{number}");
                assert!(!shown.contains(' '), "{number}");
                for written in [shown.clone(), words.telephone(&arabic(number))] {
                    let line = words.with("say", &[("number", written.as_str().into())]);
                    for base in [Direction::RightToLeft, Direction::LeftToRight] {
                        assert!(
                            cells(&line, base).contains(&write(number)),
                            "{tag} {numerals} {number}: {}",
                            cells(&line, base)
                        );
                        // A reader of plain text orders it by itself.
                        let plain = cells(&sabar_text::plain_ordered(&line), base);
                        assert!(
                            plain.contains(&write(number)),
                            "{tag} {numerals} {number}: {plain}"
                        );
                    }
                    let line = words.with("only", &[("number", written.as_str().into())]);
                    assert_eq!(cells(&line, Direction::RightToLeft), write(number));
                    assert_eq!(cells(&written, Direction::RightToLeft), write(number));
                }
                assert_eq!(sabar_text::plain(&shown).replace('\u{A0}', " "), write(number));
            }
        }
    }
}

#[test]
fn numbers_typed_in_terms_keep_their_order() {
    for (tag, letter) in LETTERS {
        for number in
            NUMBERS.iter().filter(|number| **number != "LOT A-123" && **number != "A-123/45 B")
        {
            for typed in [(*number).to_owned(), arabic(number), persian(number)] {
                let words = format!(
                    "-tel = {typed}\n-office = {letter} {typed}\n-first = {typed} {letter}\n\
                     say = {letter}: {{ -tel }}, {letter}\nown = {{ -office }}\nafter = {letter} {{ -first }}\n"
                );
                let library = with_language(tag, "arab", &words);
                let words = words_of(&library, tag);
                for id in ["say", "own", "after"] {
                    let line = cells(&words.get(id), Direction::RightToLeft);
                    assert!(line.contains(&typed), "{tag} {id} {typed}: {line}");
                }
            }
        }
    }
}

#[test]
fn a_number_in_brackets_and_lists_of_numbers_are_left_to_the_text() {
    let letter = "\u{5D1}";
    let words = format!(
        "-a = ({letter} 04) 55\n-b = 12, 14\n-c = {letter} (0432 552)\nword = {letter} {{ $a }} {{ $b }}\n"
    );
    let library = with_language(
        "he",
        "latn",
        &format!("{words}one = {{ -a }}\ntwo = {letter} {{ -b }}\nthree = {{ -c }}\n"),
    );
    let words = words_of(&library, "he");
    let line = |text: &str| cells(text, Direction::RightToLeft);
    assert_eq!(line(&words.get("one")), format!("55 (04 {letter})"));
    assert_eq!(line(&words.get("three")), format!("(0432 552) {letter}"));
    // Two arguments are isolated from each other.
    assert_eq!(
        line(&words.with("word", &[("a", 1.into()), ("b", 2.into())])),
        format!("2 1 {letter}")
    );
}

#[test]
fn names_are_shown_as_written_wherever_they_stand() {
    let names = ["Botox\u{AE}", "+Plus", "(R) Xeomin", "100 U Botox", "A.B.C.", "Botox (R)", "!x?"];
    for (tag, letter) in LETTERS {
        for name in names {
            for pattern in [
                format!("{letter} {{ -name }}"),
                format!("{{ -name }} {letter}"),
                format!("{letter} {{ -name }}, {letter} {{ -name }}."),
                "{ -name }".to_owned(),
                format!(
                    "{{ 1 ->\n    [one] {letter} {{ -name }}\n   *[other] {{ -name }} {letter}\n    }}"
                ),
                format!("{letter} {{ other }}"),
                format!("{letter}\n    {{ -name(case: \"x\") }}"),
            ] {
                let words = format!("-name = {name}\nother = {{ -name }}\nsay = {pattern}\n");
                let library = with_language(tag, "latn", &words);
                let line = cells(&words_of(&library, tag).get("say"), Direction::RightToLeft);
                assert!(line.contains(name), "{tag}: {name} in {pattern}: {line}");
            }
        }
    }
}

/// Names that begin in Arabic, Hebrew or Persian letters and go on in Latin ones show the Latin part
/// as it is printed on a box, in its place in a line that reads from the right.
#[test]
fn latin_parts_of_names_that_read_from_the_right_are_shown_as_printed() {
    let parts = [
        "Botox®",
        "C++",
        "100 U",
        "B12",
        "Botox (R)",
        "D-Panthenol",
        "A.B.C",
        "50/50 mix",
        "Vitamin C+",
        "X™ 2",
        "#1 Plus",
        "O'Neil",
        "Co. & Co",
    ];
    for (tag, letter) in LETTERS {
        for part in parts {
            for (name, shown) in [
                (format!("{letter} {part}"), format!("{part} {letter}")),
                (format!("{letter} ({part})"), format!("({part}) {letter}")),
                (format!("{letter} {part} {letter}"), format!("{letter} {part} {letter}")),
                (format!("{letter}: {part}."), format!(".{part} :{letter}")),
                (format!("{letter} - {part} - {letter}"), format!("{letter} - {part} - {letter}")),
                (format!("{letter}، {part}؛ {letter}"), format!("{letter} ؛{part} ،{letter}")),
            ] {
                let words = format!("-x = {name}\nsay = {letter} {{ -x }} {letter}\n");
                let library = with_language(tag, "latn", &words);
                let line = cells(&words_of(&library, tag).get("say"), Direction::RightToLeft);
                let line = line.replace('\u{FE8F}', "\u{628}");
                assert_eq!(line, format!("{letter} {shown} {letter}"), "{tag}: {name}");
            }
        }
    }
    // A sign or a dash beside a word of the language stays there.
    for (name, shown) in [
        ("ب® Botox", "Botox ®ب"),
        ("ب - Botox", "Botox - ب"),
        ("ب+Botox", "Botox+ب"),
        ("Botox (ب)", "Botox (ب)"),
        ("100 ب", "ب 100"),
    ] {
        let words = format!("-x = {name}\nsay = ب {{ -x }} ب\n");
        let library = with_language("ar", "latn", &words);
        let line = cells(&words_of(&library, "ar").get("say"), Direction::RightToLeft);
        let line = line.replace('\u{FE8F}', "\u{628}");
        assert_eq!(line, format!("ب {shown} ب"), "{name}");
    }
}

#[test]
fn names_in_arabic_keep_their_places_in_italian_text() {
    let [first, second] = ["\u{628}\u{628}", "\u{62A}\u{62A}"];
    let words = format!(
        "-a = {first}\n-b = {second}\nmessage = {first}\nx = {{ -a }}, {{ -b }}\ny = {{ message }}, {{ -b }}\n"
    );
    let mut files = Files::built_in();
    files.insert("locales/it/more.ftl", words);
    let library = Library::new(files, Numerals::Locale);
    let words = words_of(&library, "it");
    for id in ["x", "y"] {
        let line = sabar_text::single_line(&words.get(id), Direction::LeftToRight);
        let text = words.get(id);
        let at = |name: &str| text.find(name).unwrap();
        let cells: Vec<_> = line.cells().collect();
        let place = |byte| cells.iter().position(|cell| cell.source.contains(&byte)).unwrap();
        assert!(place(at(first)) < place(at(second)), "{id}");
    }
}

#[test]
fn marks_are_added_in_text_alone() {
    let words = "-name = { $case ->\n    [a] Ax\n   *[b] \"{ -no }\"\n    }\n# { -comment }\nx = { \"{ -name }\" }{ -name }\n    .attribute = { x }\n";
    let library = with_language(
        "he",
        "latn",
        &format!("-no = No\n{words}y = {{ x.attribute }} {{ {{ -no }} }}\n"),
    );
    let words = words_of(&library, "he");
    assert_eq!(sabar_text::plain(&words.get("x")), "{ -name }\"No\"");
    assert_eq!(sabar_text::plain(&words.get("y")), "{ -name }\"No\" No");
    assert_eq!(words.faults(), [""; 0]);
}

#[test]
fn a_range_is_one_run_whose_numbers_do_not_swap() {
    for (tag, letter) in LETTERS {
        for (numerals, write) in
            [("latn", str::to_owned as fn(&str) -> String), ("arab", arabic), ("arabext", persian)]
        {
            for between in [
                "-",
                "\u{2013}",
                "\u{2212}",
                " - ",
                "\u{2013} ",
                "/",
                "\u{2026}",
                " \u{F7} ",
                ":",
                "~",
                "\u{5BE}",
                ", ",
            ] {
                for (before, after) in [("", ""), ("", " x"), ("", "%"), (letter, ""), ("", " L")] {
                    let before =
                        if before.is_empty() { String::new() } else { format!("{before} ") };
                    let after = after.replace('L', letter);
                    let range = format!("{{ $from }}{between}{{ $to }}");
                    let words = format!(
                        "range-day =\n    {{ $form ->\n        [one] {before}{range}{after}\n       *[other] {before}{range}{after}\n    }}\n\
                         when-within = {letter} {{ $span }} {letter}\n"
                    );
                    let library = with_language(tag, numerals, &words);
                    let words = words_of(&library, tag);
                    for (from, to) in [
                        ("10", "15"),
                        ("1.5", "2"),
                        ("1", "2.5"),
                        ("0.5", "1.25"),
                        ("1000", "2000.5"),
                    ] {
                        let amount = |written| Amount::parse(written).unwrap();
                        let (unit, from_amount, to_amount) =
                            (Unit::new("day"), amount(from), amount(to));
                        let figure =
                            words.figure(&Figure::Range { from: from_amount, to: to_amount, unit });
                        assert!(!figure.contains(' '), "{figure}");
                        let within = words.with("when-within", &[("span", figure.as_str().into())]);
                        let end = |written| {
                            write(written).replace('.', &words.decimal_sign().to_string())
                        };
                        let wanted = format!("{}{}{}", end(from), write(between), end(to));
                        for shown in [&figure, &within] {
                            let line = cells(shown, Direction::RightToLeft);
                            assert!(line.contains(&wanted), "{tag} {numerals} {wanted}: {line}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_range_with_words_in_it_is_read_in_the_direction_of_its_language() {
    let letter = "\u{5D1}";
    let library =
        with_language("he", "latn", &format!("range-day = {{ $from }} {letter} {{ $to }}\n"));
    let figure = words_of(&library, "he").figure(&Figure::range(3, 6, Unit::new("day")));
    assert_eq!(cells(&figure, Direction::RightToLeft), format!("6 {letter} 3"));
}
