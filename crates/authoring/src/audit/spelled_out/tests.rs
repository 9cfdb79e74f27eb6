use std::rc::Rc;

use fluent::FluentResource;

use sabar_content::search::Casing;

use super::{NUMBERS, Samples, SpelledOut, folded_words};

/// Units, one line per language, with a dual where there is one.
const UNITS: [(&str, &str); 5] = [
    (
        "it",
        "figure-week = { $amount -> \n [one] { $amount } settimana\n *[other] { $amount } settimane\n }",
    ),
    ("id", "figure-week = { $amount } minggu"),
    ("ar", "figure-week = { $amount -> \n [two] أسبوعين\n *[other] { $amount } أسابيع\n }"),
    ("ja", "figure-week = { $amount }週間"),
    ("sw", "figure-week = wiki { $amount }"),
];

const OTHERS: [&str; 10] = ["e", "وبعد", "Ştiinţă", "l’", "ﷺ", "一", ".", "-", "في ", "Wiki"];

/// Returns the next of a series of numbers without a pattern, below `end`.
fn next(state: &mut u64, end: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap_or_default() % end
}

#[test]
fn the_quick_look_for_numbers_hides_none() {
    let mut state = 1;
    for (tag, units) in UNITS {
        let resource = Rc::new(FluentResource::try_new(units.to_owned()).unwrap());
        let spelled_out = SpelledOut::of(tag, &Samples::of(tag), &[resource]);
        let of_language = |line: &'static str| line.strip_prefix(tag)?.strip_prefix(": ");
        let numbers = NUMBERS.lines().find_map(of_language).unwrap().split(", ");
        let units = ["settimane", "minggu", "أسابيع", "أسبوعين", "والأسبوعين", "週間", "wiki"];
        let pieces: Vec<&str> = numbers.chain(units).chain(OTHERS).collect();
        let mut n_found = 0;
        for _ in 0..5_000 {
            let mut text = String::new();
            for _ in 0..=next(&mut state, 6) {
                let piece = pieces[next(&mut state, pieces.len())];
                let piece = match next(&mut state, 4) {
                    0 => piece.to_uppercase(),
                    1 if tag == "ar" => format!("وال{piece}"),
                    _ => piece.to_owned(),
                };
                text += &piece;
                text += ["", " ", " ", "\n"][next(&mut state, 4)];
            }
            let found = spelled_out.find(&text);
            assert_eq!(
                found,
                spelled_out.find_in(&folded_words(&text, &Casing::of(tag))),
                "{tag}: {text:?}"
            );
            n_found += usize::from(!found.is_empty());
        }
        assert!(n_found > 20, "{tag}: {n_found}");
    }
}
