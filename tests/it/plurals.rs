//! Plural forms are chosen as in CLDR, for every number and in every language.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use sabar_content::l10n::{Language, Localizer, Numerals};
use sabar_content::library::Library;
use sabar_content::{Figure, Files, Unit};

const CHOICE: &str = "form =
    { $n ->
        [zero] zero
        [one] one
        [two] two
        [few] few
        [many] many
       *[other] other
    }
";

/// Returns the form that messages of a language select for each number.
fn chosen(tag: &str) -> impl Fn(u32) -> String {
    shown(tag, CHOICE)
}

/// Formats the message `form` of a language with only these messages, for each number.
fn shown(tag: &str, words: &str) -> impl Fn(u32) -> String {
    let mut files = Files::new();
    files.insert(Language::file(tag), words.to_owned());
    let language = Language::of(tag, words).unwrap();
    let words = Localizer::new(language, files, Numerals::Latin);
    move |n| words.with("form", &[("n", n.into())])
}

fn name(form: PluralCategory) -> &'static str {
    match form {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn messages_select_as_in_cldr() {
    let library = Library::built_in(Numerals::Locale);
    let shipped = library.languages().iter().map(|language| language.tag.as_str());
    for tag in shipped.chain(["cy", "he", "pl", "ro", "ru", "tr", "ur", "zh"]) {
        let locale: Locale = tag.parse().unwrap();
        let rules = PluralRules::try_new((&locale).into(), <_>::default()).unwrap();
        let choose = chosen(tag);
        for n in (0..=10_000).chain([1_000_000, 2_000_000, 1_000_103]) {
            assert_eq!(choose(n), name(rules.category_for(n)), "{n} in {tag}");
        }
    }
}

/// `intl_pluralrules` 7.0.2, which Fluent would ask, says `other` for all but the first three rows.
#[test]
fn arabic_is_right_beyond_a_hundred() {
    let choose = chosen("ar");
    for (n, form) in [
        (3, "few"),
        (11, "many"),
        (102, "other"),
        (103, "few"),
        (110, "few"),
        (111, "many"),
        (199, "many"),
        (1_003, "few"),
        (2_945, "many"),
    ] {
        assert_eq!(choose(n), form, "{n}");
    }
}

/// Italian has `many` for millions, which `intl_pluralrules` lacks.
#[test]
fn italian_counts_millions_as_many() {
    let choose = chosen("it");
    let forms = [1, 2, 999_999, 1_000_000, 1_000_001].map(choose);
    assert_eq!(forms, ["one", "other", "other", "many", "other"]);
}

#[test]
fn the_first_key_that_fits_a_number_is_taken() {
    let words = "form =
    { $n ->
        [0] none
        [few] few { $n ->
            [103] exactly
           *[few] near
        } { $n }
        [110] never
        [111] rather this
        [many] many
       *[other] other
    }
";
    let choose = shown("ar", words);
    for (n, form) in [
        (0, "none"),
        (3, "few near 3"),
        (103, "few exactly 103"),
        (110, "few near 110"),
        (111, "rather this"),
        (112, "many"),
        (200, "other"),
    ] {
        assert_eq!(choose(n).replace(['\u{2068}', '\u{2069}'], ""), form, "{n}");
    }
}

/// A term gets its number from the message that refers to it.
#[test]
fn terms_select_by_the_same_rules() {
    let words = "-dose = { $count ->
    [few] few
   *[other] other
}
form = { -dose(count: 105) }, { -dose(count: 200) }, { -dose }
";
    assert_eq!(shown("ar", words)(0).replace(['\u{2068}', '\u{2069}'], ""), "few, other, other");
}

#[test]
fn attributes_and_texts_select_by_name() {
    let words = "-clinic = Clinica
    .gender = few
form = { -clinic.gender ->
    [few] femminile
   *[other] altro
} { \"few\" ->
    [few] testo
   *[other] altro
} { 103 ->
    [few] tre
   *[other] altro
}
";
    let shown = shown("ar", words)(0);
    assert_eq!(shown.replace(['\u{2068}', '\u{2069}'], ""), "femminile testo tre");
}

/// Returns the forms of figures in the small content, whose messages show their form.
#[test]
fn figures_and_ranges_take_their_own_form() {
    let library = Library::new(super::content::small(), Numerals::Latin);
    let arabic = library.localizer(library.find_language("ar").unwrap());
    let unit = Unit::new("day");
    let count = |count| form(arabic, &Figure::count(count, unit.clone()));
    let arabic_words = |forms: &[&str]| -> Vec<String> {
        forms.iter().map(|form| super::content::in_arabic(form).trim().to_owned()).collect()
    };
    let forms = arabic_words(&["one", "two", "few", "many", "other", "few"]);
    assert_eq!([1, 2, 3, 11, 100, 103].map(count).to_vec(), forms);
    let range = |(from, to)| form(arabic, &Figure::range(from, to, unit.clone()));
    // CLDR says `other` for 1 to 2, in which the dual that ends it ("two weeks") has no place.
    let forms = arabic_words(&["two", "few", "many", "many"]);
    assert_eq!([(1, 2), (3, 6), (5, 11), (30, 45)].map(range).to_vec(), forms);
    let italian = library.localizer(library.find_language("it").unwrap());
    assert_eq!(form(italian, &Figure::count(1, unit.clone())), "one");
    assert_eq!(form(italian, &Figure::range(1, 2, unit)), "other");
}

#[test]
fn an_arabic_range_says_one_and_two_without_a_digit() {
    let library = Library::built_in(Numerals::Locale);
    let arabic = library.localizer(library.find_language("ar").unwrap());
    for (unit, from, to, said) in [
        ("week", 2, 3, "أسبوعين إلى ٣ أسابيع"),
        ("month", 2, 3, "شهرين إلى ٣ أشهر"),
        ("day", 2, 14, "يومين إلى ١٤ يومًا"),
        ("hour", 2, 100, "ساعتين إلى ١٠٠ ساعة"),
        ("session", 2, 4, "جلستين إلى ٤ جلسات"),
        ("year", 1, 2, "سنة إلى سنتين"),
        ("minute", 1, 5, "دقيقة إلى ٥ دقائق"),
        ("point", 3, 12, "٣ إلى ١٢ نقطة"),
        ("week", 12, 102, "١٢ إلى ١٠٢ أسبوع"),
    ] {
        let range = Figure::range(from, to, Unit::new(unit));
        let shown = arabic.figure(&range).replace('\u{A0}', " ");
        let is_mark = |c: char| matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}');
        assert_eq!(shown.replace(is_mark, ""), said);
    }
}

fn form(words: &Localizer, figure: &Figure) -> String {
    words.figure(figure).rsplit('\u{A0}').next().unwrap_or_default().to_owned()
}
