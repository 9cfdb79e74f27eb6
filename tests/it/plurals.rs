//! Plural forms: Fluent's choice is CLDR's choice, at every number and in every language.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use sabar::content::{Figure, Unit};
use sabar::l10n::{Numerals, Words};
use sabar::library::Library;

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

/// The form that Fluent chooses for each number.
fn chosen(tag: &str) -> impl Fn(u32) -> String {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(CHOICE.to_owned()).unwrap()).unwrap();
    move |n| {
        let mut arguments = FluentArgs::new();
        arguments.set("n", FluentValue::from(n));
        let pattern = bundle.get_message("form").unwrap().value().unwrap();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
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
fn fluent_chooses_as_cldr_does() {
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

/// The published `intl_pluralrules` 7.0.2 says `other` for all but the first three rows.
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

/// The forms of figures in the small content, whose words show their form.
#[test]
fn figures_and_ranges_take_their_own_form() {
    let library = Library::new(super::content::small(), Numerals::Latin);
    let arabic = library.words(library.find_language("ar").unwrap());
    let unit = Unit::new("day");
    let count = |count| form(arabic, &Figure::Count { count, unit: unit.clone() });
    let arabic_words = |forms: &[&str]| -> Vec<String> {
        forms.iter().map(|form| super::content::in_arabic(form).trim().to_owned()).collect()
    };
    let forms = arabic_words(&["one", "two", "few", "many", "other", "few"]);
    assert_eq!([1, 2, 3, 11, 100, 103].map(count).to_vec(), forms);
    let range = |(from, to)| form(arabic, &Figure::Range { from, to, unit: unit.clone() });
    // CLDR says `other` for 1 to 2, in which the dual that ends it ("two weeks") has no place.
    let forms = arabic_words(&["two", "few", "many", "many"]);
    assert_eq!([(1, 2), (3, 6), (5, 11), (30, 45)].map(range).to_vec(), forms);
    let italian = library.words(library.find_language("it").unwrap());
    assert_eq!(form(italian, &Figure::Count { count: 1, unit: unit.clone() }), "one");
    assert_eq!(form(italian, &Figure::Range { from: 1, to: 2, unit }), "other");
}

#[test]
fn an_arabic_range_says_one_and_two_without_a_digit() {
    let library = Library::built_in(Numerals::Locale);
    let arabic = library.words(library.find_language("ar").unwrap());
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
        let range = Figure::Range { from, to, unit: Unit::new(unit) };
        let shown = arabic.figure(&range).replace('\u{A0}', " ");
        let is_mark = |c: char| matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}');
        assert_eq!(shown.replace(is_mark, ""), said);
    }
}

fn form(words: &Words, figure: &Figure) -> String {
    words.figure(figure).rsplit('\u{A0}').next().unwrap_or_default().to_owned()
}
