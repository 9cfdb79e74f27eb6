//! Tells letters from other signs, and finds messages that say nothing in words.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::fault::{Fault, is_unseen};
use super::interface::interface;
use super::sample_arguments::{Kind, MARK, SampleArgument, Tried};

/// Messages of several variables that say nothing without a word. Others are lists and ranges, for
/// which signs are enough: "3 / 6".
const IN_WORDS: [&str; 5] = [
    PER_INTERVAL,
    "anchor-planned",
    "sources-reviewed",
    "sources-review-stale",
    "sources-review-expired",
];

/// The id of a figure in an interval of time. A sign between the two is enough.
const PER_INTERVAL: &str = "per-interval";

/// The ids of how often something is begin with this.
const PER: &str = "per-";

/// Finds text without a letter, unless figures or signs are enough.
pub(super) fn find(seen: &str, combination: &[SampleArgument], tried: Tried<'_>) -> Option<Fault> {
    if tried.kind == Kind::Key {
        return None;
    }
    if seen.contains(is_letter) {
        return bare(seen, combination, tried);
    }
    if matches!(tried.kind, Kind::Figure | Kind::Range) {
        return (!seen.contains(is_unit_sign)).then_some(Fault::NoUnit);
    }
    // "3 / 6" is a complete text.
    let n_figures = combination.iter().filter(|sample| sample.is_figure).count();
    // A number to call has no letter either.
    let shown = || seen.replace(&String::from_iter([MARK; 2]), "…");
    (n_figures < 2).then(|| Fault::NoLetter { shown: shown() })
}

/// Finds a variable of the interface that no word explains: how often, until when.
fn bare(seen: &str, combination: &[SampleArgument], tried: Tried<'_>) -> Option<Fault> {
    let sample = combination.iter().find(|sample| sample.written.is_some())?;
    let needs_words = match interface(tried.id) {
        Some((id, variables)) => variables.len() == 1 || IN_WORDS.contains(&id),
        None => tried.id.starts_with(PER) && tried.is_common,
    };
    // A case may say what a word says elsewhere.
    if !needs_words || has_case(tried.pattern) {
        return None;
    }
    let marked = combination.iter().map(|sample| format!("{MARK}{}", sample.name));
    let own = marked.fold(seen.to_owned(), |own, marked| own.replace(&marked, ""));
    let is_sign = |c: char| tried.id == PER_INTERVAL && c == '/';
    let says_more = own.contains(|c| is_letter(c) || is_sign(c));
    (!says_more).then(|| Fault::Bare { name: sample.name.clone() })
}

/// Returns true if a figure is in a case that the message names.
fn has_case(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::FunctionReference { .. }),
        } => true,
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_case(&variant.value))
        }
        PatternElement::Placeable { expression: Expression::Inline(_) }
        | PatternElement::TextElement { value: _ } => false,
    })
}

/// Returns true for a visible letter that can be a text: no sign that modifies or lengthens another
/// letter, and no mark.
pub(super) fn is_letter(c: char) -> bool {
    let is_of_word = || {
        matches!(
            category(c),
            GeneralCategory::UppercaseLetter
                | GeneralCategory::LowercaseLetter
                | GeneralCategory::TitlecaseLetter
                | GeneralCategory::OtherLetter
        )
    };
    c.is_ascii_alphabetic() || !c.is_ascii() && !is_unseen(c) && !is_lone_mark(c) && is_of_word()
}

/// Returns true for a visible letter or a sign that modifies one.
pub(super) fn is_of_a_word(c: char) -> bool {
    c.is_alphabetic() && c != '\u{640}' && !is_unseen(c)
}

/// Returns true for an Arabic vowel mark that stands alone, which Unicode classifies as a letter.
const fn is_lone_mark(c: char) -> bool {
    matches!(c, '\u{FE70}'..='\u{FE7F}')
}

/// Returns true for a sign that is read as a unit: percent, degrees, a currency.
fn is_unit_sign(c: char) -> bool {
    matches!(c, '%' | '\u{66A}' | '\u{2030}' | '\u{2032}' | '\u{2033}')
        || matches!(category(c), GeneralCategory::CurrencySymbol | GeneralCategory::OtherSymbol)
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}
