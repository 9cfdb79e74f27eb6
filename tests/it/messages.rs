//! Messages: every kind of fault is reported, and figures, numbers and dates are written as in the
//! language.

mod alike;
mod characters;
mod faults;
mod files;
mod folders;
mod hostile;
mod languages;
mod order;
mod shown;
mod spelt;

use insta::{assert_snapshot, with_settings};
use jiff::civil::date;
use sabar_content::l10n::{Argument, Localizer, Numerals, message_id};
use sabar_content::library::Library;
use sabar_content::{DocumentKind, Figure, Files, Unit, When, message_ids};
use sabar_text::Direction;

use super::content::{data, small};

fn in_language<T>(tag: &str, numerals: Numerals, see: impl Fn(&Localizer) -> T) -> T {
    let library = Library::built_in(numerals);
    see(library.localizer(library.find_language(tag).unwrap()))
}

/// A snapshot in a file, for text that does not belong in Rust sources.
fn assert_file(name: &str, text: &str) {
    with_settings!({ snapshot_path => data("snapshots"), prepend_module_to_snapshot => false }, {
        assert_snapshot!(name, text);
    });
}

/// Invisible marks as their names, so that a snapshot shows them and keeps its order.
fn visible(text: &str) -> String {
    let mut visible = String::new();
    for c in text.chars() {
        match c {
            '\u{A0}' => visible.push('~'),
            '\u{2060}' => visible.push('_'),
            '\u{2068}' => visible.push('<'),
            '\u{2069}' => visible.push('>'),
            '\u{200E}' | '\u{200F}' | '\u{61C}' => visible.extend(c.escape_unicode()),
            _ => visible.push(c),
        }
    }
    visible
}

#[test]
fn languages_are_folders_with_their_own_names_and_directions() {
    let library = Library::built_in(Numerals::Locale);
    let languages: Vec<_> = library
        .languages()
        .iter()
        .map(|language| (language.tag.as_str(), language.direction))
        .collect();
    assert_eq!(
        languages,
        [
            ("ar", Direction::RightToLeft),
            ("id", Direction::LeftToRight),
            ("it", Direction::LeftToRight)
        ]
    );
    for language in library.languages() {
        let words = library.localizer(library.find_language(&language.tag).unwrap());
        assert_eq!(words.get("language-name"), language.name);
        assert_eq!(words.get("language-numerals"), language.numerals);
    }
}

#[test]
fn a_new_folder_is_a_new_language() {
    let mut files = Files::built_in();
    for (tag, from) in [("he", "ar"), ("ro", "it"), ("ur", "ar")] {
        let start = format!("locales/{from}/");
        let paths: Vec<String> = files.under(&start).map(str::to_owned).collect();
        for path in paths {
            let bytes = files.bytes(&path).unwrap().to_vec();
            files.insert(path.replace(&start, &format!("locales/{tag}/")), bytes);
        }
    }
    let library = Library::new(files, Numerals::Locale);
    let languages: Vec<_> =
        library.languages().iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(languages, ["ar", "he", "id", "it", "ro", "ur"]);
    for (tag, direction) in [("he", Direction::RightToLeft), ("ro", Direction::LeftToRight)] {
        let words = library.localizer(library.find_language(tag).unwrap());
        assert_eq!(words.direction(), direction, "{tag}");
    }
}

/// Every message of every treatment is formatted: no id in its place, nothing empty.
#[test]
fn every_statement_is_formatted_in_every_language() {
    for numerals in [Numerals::Locale, Numerals::Latin] {
        let library = Library::built_in(numerals);
        for index in 0..library.languages().len() {
            let words = library.localizer(index);
            for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
                assert!(!words.get(&treatment.title).is_empty());
                for statement in treatment.statements() {
                    assert!(!words.statement(statement).is_empty(), "{}", statement.message);
                }
                for check in &treatment.understanding {
                    for word in check.answers.iter().chain([&check.again]) {
                        assert!(
                            !words.statement_message(word, &check.statement).is_empty(),
                            "{word}"
                        );
                    }
                }
                for (_, figure) in treatment.times().filter_map(When::course) {
                    assert!(!words.figure(&figure).contains(' '));
                }
            }
            assert_eq!(words.faults(), Vec::<String>::new(), "{}", words.language().tag);
        }
    }
}

#[test]
fn figures_of_every_unit_in_each_language() {
    for tag in ["ar", "id", "it"] {
        let shown = in_language(tag, Numerals::Locale, |words| {
            let mut lines = Vec::new();
            for unit in
                ["minute", "hour", "day", "week", "month", "year", "session", "point", "device"]
            {
                let unit = || Unit::new(unit);
                let counts = [1, 2, 3, 11, 18, 100, 103];
                let counts = counts.map(|count| Figure::count(count, unit()));
                let ranges = [(1, 2), (2, 3), (5, 6), (30, 45)];
                let ranges = ranges.map(|(from, to)| Figure::range(from, to, unit()));
                lines.extend(counts.iter().chain(&ranges).map(|figure| words.figure(figure)));
            }
            assert!(words.faults().is_empty());
            lines.join("\n")
        });
        assert_file(&format!("figures-{tag}"), &visible(&shown));
    }
}

#[test]
fn dates_in_each_language() {
    for tag in ["ar", "id", "it"] {
        let mut lines = Vec::new();
        for numerals in [Numerals::Locale, Numerals::Latin] {
            in_language(tag, numerals, |words| {
                [
                    words.date(date(2026, 11, 21)),
                    words.date_short(date(2026, 3, 4)),
                    words.date_range(date(2026, 11, 28), date(2026, 12, 5)),
                    words.date_range(date(2026, 11, 28), date(2026, 11, 28)),
                    words.date_range(date(2026, 12, 1), date(2027, 1, 11)),
                ]
            })
            .into_iter()
            .for_each(|line| lines.push(line));
        }
        assert_file(&format!("dates-{tag}"), &visible(&lines.join("\n")));
    }
}

#[test]
fn a_figure_is_isolated_and_does_not_break() {
    let shown = in_language("it", Numerals::Locale, |words| {
        let figure = Figure::range(3, 6, Unit::new("month"));
        let figure = words.figure(&figure);
        words.with("when-between", &[("span", figure.as_str().into())])
    });
    assert!(shown.contains("\u{2068}") && !shown.contains("3 "), "{}", visible(&shown));
}

#[test]
fn numerals_follow_the_setting() {
    let number = |words: &Localizer| {
        let shown = words.with("step-of", &[("step", 2.into()), ("steps", 5.into())]);
        (words.number(1_205), words.digits("997 (1)"), shown)
    };
    let arabic = |digits: &str| digits.bytes().map(arabic_digit).collect::<String>();
    let (own, text, step) = in_language("ar", Numerals::Locale, number);
    assert_eq!(own, arabic("1205"));
    assert_eq!(text, format!("{} ({})", arabic("997"), arabic("1")));
    assert!(step.contains(&arabic("2")) && step.contains(&arabic("5")), "{step}");
    let (own, _, step) = in_language("ar", Numerals::Latin, number);
    assert_eq!(own, "1205");
    assert!(step.contains('2') && step.contains('5'), "{step}");
    assert_eq!(in_language("it", Numerals::Locale, number).0, "1205");
}

fn arabic_digit(digit: u8) -> char {
    char::from_u32(0x660 + u32::from(digit - b'0')).unwrap()
}

#[test]
fn a_missing_message_shows_its_id() {
    in_language("it", Numerals::Locale, |words| {
        assert_eq!(words.get("no-such-word"), "no-such-word");
        // A message without its argument.
        assert_eq!(words.get("step-of"), "step-of");
        assert_eq!(words.faults(), ["no-such-word", "step-of"]);
    });
}

#[test]
fn an_expanding_message_shows_its_id() {
    let mut files = small();
    let long = "x".repeat(1_000);
    files.insert(
        "locales/it/more.ftl",
        format!("-long = {long}\nbomb ={}\n", " { -long }".repeat(99)),
    );
    let library = Library::new(files, Numerals::Latin);
    let words = library.localizer(library.find_language("it").unwrap());
    assert_eq!(words.get("bomb"), "bomb");
}

#[test]
fn text_and_numbers_are_arguments() {
    let own = String::from("a");
    assert_eq!(Argument::from("a"), Argument::Text("a"));
    assert_eq!(Argument::from(own), Argument::Owned("a".to_owned()));
    assert_eq!(Argument::from(3), Argument::Number(3));
}

/// A message that is never shown would be translated in vain.
#[test]
fn every_message_of_the_interface_is_used() {
    fn sources(folder: &std::path::Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, all);
            } else if !path.ends_with("l10n/message_id.rs") {
                all.push_str(&std::fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    let mut all = String::new();
    for folder in ["src", "crates"] {
        sources(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut all);
    }
    let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let names: std::collections::BTreeSet<&str> = all.split(|c| !is_name(c)).collect();
    for (id, _) in message_id::INTERFACE {
        let name = id.to_uppercase().replace('-', "_");
        assert!(names.contains(name.as_str()), "nothing shows `{id}`; remove it and its words");
    }
    assert!(!names.contains("NO_SUCH_WORD"));
}

#[test]
fn replaceable_messages_are_of_the_interface() {
    for word in message_ids::REPLACEABLE {
        let of_kind =
            DocumentKind::ALL.iter().any(|kind| message_ids::document_kind(*kind) == word);
        assert!(of_kind || message_id::INTERFACE.iter().any(|(id, _)| *id == word), "{word}");
    }
}

#[test]
fn a_telephone_number_stands_in_both_digits() {
    let number = |words: &Localizer| words.dialled("+39 0432 552111");
    let marks =
        |c: &char| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{2060}');
    let bare = |text: String| text.chars().filter(marks).collect::<String>().replace('\u{A0}', " ");
    let own: String = "+39 0432 552111"
        .chars()
        .map(|c| if c.is_ascii_digit() { arabic_digit(c.to_string().as_bytes()[0]) } else { c })
        .collect();
    let both = format!("{own} (+39 0432 552111)");
    assert_eq!(bare(in_language("ar", Numerals::Locale, number)), both);
    for (tag, numerals) in
        [("ar", Numerals::Latin), ("it", Numerals::Locale), ("id", Numerals::Locale)]
    {
        assert_eq!(bare(in_language(tag, numerals, number)), "+39 0432 552111", "{tag}");
    }
}
