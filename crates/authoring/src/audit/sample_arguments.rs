//! Generates the sample arguments with which a message is formatted: figures of every plural
//! category, and marked text that no translator types.

use std::collections::{BTreeMap, BTreeSet};

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::forms;
use super::interface::{interface, numbers_of};
use super::samples::Samples;
use sabar_content::l10n::numerals::System;
use sabar_content::l10n::plural::FROM_FORM;
use sabar_content::l10n::units::NOMINATIVE;

/// The limit on combinations of sample arguments.
const MOST_WAYS: usize = 1_000;

/// The first character of sample text. Message files cannot contain it.
pub(super) const MARK: char = '\u{E000}';

/// The variable of a unit's message with the grammatical case.
pub(crate) const CASE: &str = "case";

/// The variable of a unit's message with the plural category.
pub(super) const FORM: &str = "form";

/// Text variables whose value may contain no letter: a telephone number, a numeric date.
const WITHOUT_LETTERS: [&str; 2] = ["number", "example"];

/// A sample argument of one variable.
#[derive(Clone, Debug)]
pub(super) struct SampleArgument {
    pub name: String,
    pub value: Value,
    /// The text that must appear in the result; `None` if the message may spell it out, because the
    /// variant is for this value only.
    pub written: Option<String>,
    /// True for numbers, also for those formatted as text.
    pub(crate) is_figure: bool,
}

/// A number or text.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Number(u32),
    Text(String),
}

impl SampleArgument {
    fn text(name: &str, text: impl Into<String>) -> Self {
        let value = Value::Text(text.into());
        Self { name: name.to_owned(), value, written: None, is_figure: false }
    }

    fn digits(name: &str, n: u32, system: System, must_stand: bool) -> Self {
        let digits = system.write(n);
        let written = must_stand.then(|| digits.clone());
        Self { written, is_figure: true, ..Self::text(name, digits) }
    }

    fn number(name: &str, n: u32, system: System, must_stand: bool) -> Self {
        Self { value: Value::Number(n), ..Self::digits(name, n, system, must_stand) }
    }
}

/// One combination of sample arguments.
pub(super) type Combination = Vec<SampleArgument>;

/// Converts sample arguments to those of Fluent.
pub(super) fn arguments(combination: &[SampleArgument]) -> FluentArgs<'_> {
    let value = |sample: &SampleArgument| match &sample.value {
        Value::Number(n) => FluentValue::from(*n),
        Value::Text(text) => FluentValue::from(text.clone()),
    };
    combination.iter().map(|sample| (sample.name.as_str(), value(sample))).collect()
}

/// A message to be formatted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tried<'a> {
    pub id: &'a str,
    pub pattern: &'a Pattern<&'a str>,
    /// All variables it uses, including those of its references.
    pub variables: &'a BTreeSet<String>,
    pub kind: Kind,
    /// True if the message does not belong to a treatment.
    pub is_common: bool,
}

/// The kind of a message, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number with its unit.
    Figure,
    /// A range with its unit.
    Range,
    /// A key label.
    Key,
    /// A name, which may contain digits.
    Term,
    /// Any other message.
    Plain,
}

/// Returns a number of each plural category, as in the combinations of a figure.
pub(super) fn amounts(samples: &Samples, system: System) -> Vec<(&'static str, String)> {
    let amount = |known: &Vec<u32>| system.write(known.last().copied().unwrap_or(7));
    samples.numbers().iter().map(|(form, known)| (*form, amount(known))).collect()
}

/// Returns all combinations of sample arguments for a message.
pub(super) fn combinations(
    tried: Tried<'_>,
    samples: &Samples,
    system: System,
) -> Vec<Combination> {
    match tried.kind {
        Kind::Figure => {
            let combination = |(form, known): (&&str, &Vec<u32>)| {
                let n = known.last().copied().unwrap_or(7);
                let amount = SampleArgument::digits("amount", n, system, known.len() != 1);
                vec![amount, SampleArgument::text(FORM, *form)]
            };
            in_cases(tried.pattern, samples.numbers().iter().map(combination))
        }
        Kind::Range => {
            let combination = |((form, of_from), known): (&(&str, &str), &Vec<(u32, u32)>)| {
                let (from, to) = known.last().copied().unwrap_or((3, 6));
                let stands = |end: fn(&(u32, u32)) -> u32| {
                    known.is_empty() || known.iter().any(|it| end(it) != end(&known[0]))
                };
                vec![
                    SampleArgument::digits("from", from, system, stands(|it| it.0)),
                    SampleArgument::digits("to", to, system, stands(|it| it.1)),
                    SampleArgument::text(FORM, *form),
                    SampleArgument::text(FROM_FORM, *of_from),
                ]
            };
            in_cases(tried.pattern, samples.ranges().iter().map(combination))
        }
        Kind::Key | Kind::Term | Kind::Plain => {
            let keys = keys(tried.pattern);
            let numbers = numbers_of(tried.id);
            let known = interface(tried.id);
            let each = tried.variables.iter().enumerate().map(|(place, name)| {
                let keys = keys.get(name.as_str()).cloned().unwrap_or_default();
                if numbers.contains(&name.as_str()) {
                    return of_number(name, place, &keys, samples, system);
                }
                let mut texts = of_text(name, &keys);
                if known.is_some_and(|(_, known)| !known.contains(&name.as_str())) {
                    // It is reported where it is shown, and no other variant needs it.
                    texts.iter_mut().for_each(|text| text.written = None);
                }
                texts
            });
            together(&each.collect::<Vec<_>>())
        }
    }
}

/// Returns each combination in each case that the message of a unit has a variant for.
fn in_cases(
    pattern: &Pattern<&str>,
    combinations: impl Iterator<Item = Combination>,
) -> Vec<Combination> {
    let keys = keys(pattern).remove(CASE).unwrap_or_default();
    let named = keys.iter().filter_map(|key| match key {
        Key::Name(name) => Some(*name),
        Key::Number(_) => None,
    });
    let cases: BTreeSet<&str> = named.chain([NOMINATIVE]).collect();
    let in_each = |combination: Combination| {
        let with = |case: &&str| {
            combination.iter().cloned().chain([SampleArgument::text(CASE, *case)]).collect()
        };
        cases.iter().map(with).collect::<Vec<Combination>>()
    };
    combinations.flat_map(in_each).collect()
}

fn of_number(
    name: &str,
    place: usize,
    keys: &[Key<'_>],
    samples: &Samples,
    system: System,
) -> Vec<SampleArgument> {
    if keys.is_empty() {
        // Distinct numbers, so that one cannot be mistaken for another.
        let n = 5 + u32::try_from(place).unwrap_or_default();
        return vec![SampleArgument::number(name, n, system, true)];
    }
    let exact: Vec<u32> =
        keys.iter().filter_map(|key| if let Key::Number(n) = key { *n } else { None }).collect();
    let of_forms = samples.numbers().iter().filter_map(|(form, known)| {
        if known.is_empty() {
            let is_written = keys.iter().any(|key| matches!(key, Key::Name(name) if name == form));
            let sample = SampleArgument {
                written: Some((*form).to_owned()),
                ..SampleArgument::text(name, *form)
            };
            return is_written.then_some(sample);
        }
        let n = known.iter().rev().find(|n| !exact.contains(n))?;
        Some(SampleArgument::number(name, *n, system, known.len() > 1))
    });
    let of_keys = exact.iter().map(|&n| SampleArgument::number(name, n, system, false));
    of_forms.chain(of_keys).collect()
}

fn of_text(name: &str, keys: &[Key<'_>]) -> Vec<SampleArgument> {
    let text = if WITHOUT_LETTERS.contains(&name) {
        String::from_iter([MARK, MARK])
    } else {
        format!("{MARK}{name}")
    };
    let any = SampleArgument { written: Some(text.clone()), ..SampleArgument::text(name, text) };
    let named = keys.iter().filter_map(|key| match key {
        Key::Name(key) => Some(SampleArgument::text(name, *key)),
        Key::Number(_) => None,
    });
    std::iter::once(any).chain(named).collect()
}

/// Returns true if a text shows a variable that its message is not given.
pub(super) fn shows_unknown(text: &str, combination: &[SampleArgument]) -> bool {
    let mut unknown = combination.iter().filter(|it| it.written.is_none() && !it.is_figure);
    unknown.any(|it| text.contains(&format!("{MARK}{}", it.name)))
}

/// Combines all samples of each variable.
fn together(each: &[Vec<SampleArgument>]) -> Vec<Combination> {
    let mut combinations = vec![Vec::new()];
    for sample_arguments in each {
        let longer = |combination: &Combination| {
            let with = |sample: &SampleArgument| {
                combination.iter().chain([sample]).cloned().collect::<Combination>()
            };
            sample_arguments.iter().map(with).collect::<Vec<_>>()
        };
        combinations = combinations.iter().flat_map(longer).take(MOST_WAYS).collect();
    }
    combinations
}

/// A variant key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key<'a> {
    Name(&'a str),
    /// A whole number, or `None` for any other number.
    Number(Option<u32>),
}

/// Returns the variant keys of all selections in a message, by variable.
fn keys<'a>(pattern: &Pattern<&'a str>) -> BTreeMap<&'a str, Vec<Key<'a>>> {
    let mut keys: BTreeMap<&str, Vec<Key<'_>>> = BTreeMap::new();
    let mut open = vec![pattern];
    while let Some(pattern) = open.pop() {
        for (selector, variants) in choices(pattern) {
            let mut known = Vec::new();
            for variant in variants {
                open.push(&variant.value);
                known.push(match variant.key {
                    VariantKey::Identifier { name } => Key::Name(name),
                    VariantKey::NumberLiteral { value } => Key::Number(value.parse().ok()),
                });
            }
            if let InlineExpression::VariableReference { id } = selector {
                keys.entry(id.name).or_default().extend(known);
            }
        }
    }
    keys
}

/// Returns the variables by which a message selects plural forms although each is a text, as
/// written: a figure with its unit, or the digits of a figure.
pub(super) fn by_text<'a>(tried: Tried<'a>) -> Vec<&'a str> {
    let numbers = numbers_of(tried.id);
    // Any other variable has been reported.
    let known = interface(tried.id).map(|(_, known)| known);
    let is_text = |name: &str| match tried.kind {
        Kind::Figure | Kind::Range => ["amount", "from", "to"].contains(&name),
        Kind::Key | Kind::Term | Kind::Plain => {
            !numbers.contains(&name) && known.is_none_or(|known| known.contains(&name))
        }
    };
    let mut found = Vec::new();
    let mut open = vec![tried.pattern];
    while let Some(pattern) = open.pop() {
        for (selector, variants) in choices(pattern) {
            open.extend(variants.iter().map(|variant| &variant.value));
            let is_plural = variants.iter().any(|variant| match variant.key {
                // `other` may also be the variant for all other texts.
                VariantKey::Identifier { name } => forms::ALL.contains(&name) && name != "other",
                VariantKey::NumberLiteral { .. } => true,
            });
            if let InlineExpression::VariableReference { id } = selector
                && is_plural
                && is_text(id.name)
            {
                found.push(id.name);
            }
        }
    }
    found
}

type Choice<'p, 'a> = (&'p InlineExpression<&'a str>, &'p [fluent_syntax::ast::Variant<&'a str>]);

/// Returns the selections of a pattern, without nested ones.
fn choices<'p, 'a>(pattern: &'p Pattern<&'a str>) -> impl Iterator<Item = Choice<'p, 'a>> {
    pattern.elements.iter().filter_map(|element| {
        let PatternElement::Placeable { expression } = element else { return None };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression
        {
            expression = inner;
        }
        match expression {
            Expression::Select { selector, variants } => Some((selector, variants.as_slice())),
            Expression::Inline(_) => None,
        }
    })
}

/// Returns the variant keys that a combination of arguments selects; the innermost one of nested
/// selections is the last.
pub(super) fn chosen<'a>(
    pattern: &Pattern<&'a str>,
    combination: &[SampleArgument],
    samples: &Samples,
) -> Vec<&'a str> {
    let mut all = Vec::new();
    let mut open = vec![pattern];
    while let Some(pattern) = open.pop() {
        for (selector, variants) in choices(pattern) {
            let InlineExpression::VariableReference { id } = selector else { continue };
            let Some(sample) = combination.iter().find(|sample| sample.name == id.name) else {
                continue;
            };
            let is_meant = |key: &VariantKey<&str>| match (key, &sample.value) {
                (VariantKey::Identifier { name }, Value::Number(n)) => *name == samples.form(*n),
                (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
                (VariantKey::NumberLiteral { value }, Value::Number(n)) => {
                    value.parse() == Ok(f64::from(*n))
                }
                (VariantKey::NumberLiteral { .. }, Value::Text(_)) => false,
            };
            let meant = variants.iter().find(|it| is_meant(&it.key));
            if let Some(variant) = meant.or_else(|| variants.iter().find(|it| it.default)) {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                all.push(key);
                open.push(&variant.value);
            }
        }
    }
    all
}
