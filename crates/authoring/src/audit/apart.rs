//! Checks that a formatted message shows its variables, each apart from the others.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use icu_properties::CodePointMapData;
use icu_properties::props::LineBreak;

use super::fault::{Fault, is_unseen, runs};
use super::interface::is_phrase;
use super::sample_arguments::{Kind, SampleArgument, Tried};
use sabar_content::allowed_characters::is_decimal;
use sabar_content::message_ids::NUMBER_RANGE;

/// Finds variables that are not visible or not separated.
pub(super) fn find(text: &str, combination: &[SampleArgument], tried: Tried<'_>) -> Option<Fault> {
    if combination.is_empty() {
        return None;
    }
    let runs = runs(text);
    let places = places(text, &runs, combination);
    let lacking: Vec<_> = combination
        .iter()
        .filter(|it| {
            it.written.is_some() && !places.iter().any(|(_, _, known)| known.name == it.name)
        })
        .collect();
    let is_run = |one: &SampleArgument, other: &SampleArgument| {
        let both =
            [one, other].map(|sample| sample.written.as_deref().unwrap_or_default()).concat();
        runs.iter().any(|(_, run)| *run == both)
    };
    if let [one, other] = lacking[..] {
        for (first, second) in [(one, other), (other, one)] {
            if is_run(first, second) {
                return Some(glued(first, second));
            }
        }
    }
    if !lacking.is_empty() {
        return Some(Fault::Lacks { names: lacking.iter().map(|it| it.name.clone()).collect() });
    }
    places.windows(2).find_map(|pair| {
        let [(_, end, first), (start, _, second)] = pair else { return None };
        let between = text.get(*end..*start).unwrap_or_default();
        is_glued(between, [first, second], tried).then(|| glued(first, second))
    })
}

/// A sample argument in a text, with its byte range.
type Placed<'a> = (usize, usize, &'a SampleArgument);

/// Returns every place of the samples that must be visible, in the order of the text.
fn places<'a>(
    text: &str,
    runs: &[(usize, &str)],
    combination: &'a [SampleArgument],
) -> Vec<Placed<'a>> {
    let mut places = Vec::new();
    for sample in combination {
        let Some(written) = &sample.written else { continue };
        let place = |start: usize| (start, start + written.len(), sample);
        if sample.is_figure {
            let own = runs.iter().filter(|(_, run)| run == written);
            places.extend(own.map(|(start, _)| place(*start)));
            continue;
        }
        // `$dose` is not the beginning of `$dose-child`.
        let longer = combination.iter().filter_map(|sample| sample.written.as_deref());
        let longer = longer.filter(|it| it.len() > written.len() && it.starts_with(written));
        let begins =
            |start: usize, it: &str| text.get(start..).is_some_and(|rest| rest.starts_with(it));
        let found = text.match_indices(written.as_str()).map(|(start, _)| start);
        let found = found.filter(|&start| !longer.clone().any(|it| begins(start, it)));
        places.extend(found.map(place));
    }
    places.sort_by_key(|(start, _, _)| *start);
    places
}

/// Returns true if two variables with this between them are read as one.
fn is_glued(between: &str, [first, second]: [&SampleArgument; 2], tried: Tried<'_>) -> bool {
    let are_figures = first.is_figure && second.is_figure;
    let is_range = matches!(tried.kind, Kind::Range) || tried.id == NUMBER_RANGE;
    // A single space may be read as a thousands separator, and "from 9 10" says no end.
    let are_values = || {
        let is_value =
            |sample: &SampleArgument| sample.is_figure || !is_phrase(tried.id, &sample.name);
        tried.kind != Kind::Key && is_value(first) && is_value(second)
    };
    let is_blank = between.chars().all(|c| c.is_whitespace() || is_unseen(c)) && are_values();
    let is_decimal = (first.is_figure || is_range) && between.chars().all(is_decimal_sign);
    // "3a6" is read as one word.
    let is_joined = (are_figures || is_range) && between.chars().all(is_letter_of_a_word);
    between.is_empty() || is_blank || is_decimal || is_joined
}

fn glued(first: &SampleArgument, second: &SampleArgument) -> Fault {
    Fault::Glued { first: first.name.clone(), second: second.name.clone() }
}

/// Returns true for a decimal or thousands separator.
const fn is_decimal_sign(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '\u{2019}' | '\u{66B}' | '\u{66C}' | '\u{B7}')
}

/// Returns true for a letter of a script that separates words by spaces.
fn is_letter_of_a_word(c: char) -> bool {
    let class = || CodePointMapData::<LineBreak>::new().get(c);
    let is_of_a_word = || {
        matches!(
            class(),
            LineBreak::Alphabetic | LineBreak::HebrewLetter | LineBreak::CombiningMark
        )
    };
    c.is_alphabetic() && is_of_a_word()
}

/// Finds two placeables that touch, of which at least one shows another message, whose text `text_of`
/// returns. Scripts without spaces between words need none there.
pub(super) fn touching(
    pattern: &Pattern<&str>,
    text_of: &impl Fn(&str) -> Option<String>,
) -> Option<Fault> {
    let shown = |element: &PatternElement<&str>| match element {
        PatternElement::Placeable { expression: Expression::Inline(inline) } => Shown::of(inline),
        PatternElement::Placeable { expression: Expression::Select { .. } }
        | PatternElement::TextElement { value: _ } => None,
    };
    let mut pairs = pattern.elements.windows(2).filter_map(|pair| {
        let [first, second] = pair else { return None };
        let (first, second) = (shown(first)?, shown(second)?);
        let last = first.id.as_deref().map(|id| text_of(id)?.trim_end().chars().next_back());
        let next = second.id.as_deref().map(|id| text_of(id)?.trim_start().chars().next());
        let edges: Vec<char> = [last, next].into_iter().flatten().flatten().collect();
        let are_of_words = edges.iter().all(|&c| is_letter_of_a_word(c) || is_decimal(c));
        let is_told = !edges.is_empty() && are_of_words;
        is_told.then_some(Fault::Glued { first: first.written, second: second.written })
    });
    let variants = pattern.elements.iter().flat_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.as_slice()
        }
        PatternElement::Placeable { expression: Expression::Inline(_) }
        | PatternElement::TextElement { value: _ } => &[],
    });
    let mut inside = variants.filter_map(|variant| touching(&variant.value, text_of));
    pairs.next().or_else(|| inside.next())
}

/// A variable, a term or another message in a placeable.
struct Shown {
    /// The id of a term, with its hyphen, or of a message.
    id: Option<String>,
    written: String,
}

impl Shown {
    fn of(inline: &InlineExpression<&str>) -> Option<Self> {
        let of_id = |id: String| Self { written: format!("{{ {id} }}"), id: Some(id) };
        match inline {
            InlineExpression::VariableReference { id } => {
                Some(Self { id: None, written: id.name.to_owned() })
            }
            InlineExpression::TermReference { id, .. } => Some(of_id(format!("-{}", id.name))),
            InlineExpression::MessageReference { id, .. } => Some(of_id(id.name.to_owned())),
            InlineExpression::FunctionReference { id: _, arguments } => {
                arguments.positional.first().and_then(Self::of)
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::Placeable { expression: _ } => None,
        }
    }
}
