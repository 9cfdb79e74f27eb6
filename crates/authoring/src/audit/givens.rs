//! What a word is given to show when it is tried: sample figures of every plural form, and text
//! that nobody types.

use std::collections::{BTreeMap, BTreeSet};

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::samples::Samples;
use sabar_content::l10n::localizer::FROM_FORM;
use sabar_content::l10n::message_id::{INTERFACE, NUMBERS};
use sabar_content::l10n::numerals::System;

/// No word is tried in more ways; one with so many has been made to be.
const MOST_WAYS: usize = 1_000;

/// Begins text that stands for a variable. Word files may not hold it.
const MARK: char = '\u{E000}';

/// Variables of text that may come without a letter: a telephone number, a date in figures.
const WITHOUT_LETTERS: [&str; 2] = ["number", "example"];

/// What one variable is given.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub name: String,
    pub value: Value,
    /// As it must stand in the text; none where the text may say it in words of its own, because
    /// it is used for this one value only.
    pub written: Option<String>,
    /// True for a number, and for one written out in digits.
    pub is_figure: bool,
}

/// A number or text.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Number(u32),
    Text(String),
}

impl Given {
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

/// All that a word is given at once.
pub(super) type Way = Vec<Given>;

/// A way as Fluent takes it.
pub(super) fn arguments(way: &[Given]) -> FluentArgs<'_> {
    let value = |given: &Given| match &given.value {
        Value::Number(n) => FluentValue::from(*n),
        Value::Text(text) => FluentValue::from(text.clone()),
    };
    way.iter().map(|given| (given.name.as_str(), value(given))).collect()
}

/// A word to be tried.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tried<'a> {
    pub id: &'a str,
    pub pattern: &'a Pattern<&'a str>,
    /// All that it shows or chooses by, what it refers to included.
    pub variables: &'a BTreeSet<String>,
    pub kind: Kind,
}

/// What a word is for, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One number with its unit.
    Figure,
    /// Two numbers with their unit.
    Range,
    /// What is printed on a key.
    Key,
    /// A name, which may have digits.
    Term,
    /// Anything else.
    Plain,
}

/// Every way in which a word is to be tried.
pub(super) fn ways(tried: Tried<'_>, samples: &Samples, system: System) -> Vec<Way> {
    match tried.kind {
        Kind::Figure => {
            let way = |(form, known): (&&str, &Vec<u32>)| {
                let n = known.last().copied().unwrap_or(7);
                let amount = Given::digits("amount", n, system, known.len() != 1);
                vec![amount, Given::text("form", *form)]
            };
            samples.numbers().iter().map(way).collect()
        }
        Kind::Range => {
            let way = |((form, of_from), known): (&(&str, &str), &Vec<(u32, u32)>)| {
                let (from, to) = known.last().copied().unwrap_or((3, 6));
                let stands = |end: fn(&(u32, u32)) -> u32| {
                    known.is_empty() || known.iter().any(|it| end(it) != end(&known[0]))
                };
                vec![
                    Given::digits("from", from, system, stands(|it| it.0)),
                    Given::digits("to", to, system, stands(|it| it.1)),
                    Given::text("form", *form),
                    Given::text(FROM_FORM, *of_from),
                ]
            };
            samples.ranges().iter().map(way).collect()
        }
        Kind::Key | Kind::Term | Kind::Plain => {
            let keys = keys(tried.pattern);
            let numbers = numbers_of(tried.id);
            let each = tried.variables.iter().enumerate().map(|(place, name)| {
                let keys = keys.get(name.as_str()).cloned().unwrap_or_default();
                if numbers.contains(&name.as_str()) {
                    of_number(name, place, &keys, samples, system)
                } else {
                    of_text(name, &keys)
                }
            });
            together(&each.collect::<Vec<_>>())
        }
    }
}

/// The variables of a word of the interface that are numbers.
fn numbers_of(id: &str) -> Vec<&'static str> {
    let known = INTERFACE.iter().find(|(known, _)| *known == id);
    let variables = known.map(|(_, variables)| *variables).unwrap_or_default();
    variables.iter().copied().filter(|name| NUMBERS.contains(name)).collect()
}

fn of_number(
    name: &str,
    place: usize,
    keys: &[Key<'_>],
    samples: &Samples,
    system: System,
) -> Vec<Given> {
    if keys.is_empty() {
        // Each number another one, so that none stands in for the other.
        let n = 5 + u32::try_from(place).unwrap_or_default();
        return vec![Given::number(name, n, system, true)];
    }
    let exact: Vec<u32> =
        keys.iter().filter_map(|key| if let Key::Number(n) = key { *n } else { None }).collect();
    let of_forms = samples.numbers().iter().filter_map(|(form, known)| {
        if known.is_empty() {
            let is_written = keys.iter().any(|key| matches!(key, Key::Name(name) if name == form));
            let given = Given { written: Some((*form).to_owned()), ..Given::text(name, *form) };
            return is_written.then_some(given);
        }
        let n = known.iter().rev().find(|n| !exact.contains(n))?;
        Some(Given::number(name, *n, system, known.len() > 1))
    });
    let of_keys = exact.iter().map(|&n| Given::number(name, n, system, false));
    of_forms.chain(of_keys).collect()
}

fn of_text(name: &str, keys: &[Key<'_>]) -> Vec<Given> {
    let text = if WITHOUT_LETTERS.contains(&name) {
        String::from_iter([MARK, MARK])
    } else {
        format!("{MARK}{name}")
    };
    let any = Given { written: Some(text.clone()), ..Given::text(name, text) };
    let named = keys.iter().filter_map(|key| match key {
        Key::Name(key) => Some(Given::text(name, *key)),
        Key::Number(_) => None,
    });
    std::iter::once(any).chain(named).collect()
}

/// Each with each.
fn together(each: &[Vec<Given>]) -> Vec<Way> {
    let mut ways = vec![Vec::new()];
    for givens in each {
        let longer = |way: &Way| {
            let with = |given: &Given| way.iter().chain([given]).cloned().collect::<Way>();
            givens.iter().map(with).collect::<Vec<_>>()
        };
        ways = ways.iter().flat_map(longer).take(MOST_WAYS).collect();
    }
    ways
}

/// What a choice is made by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key<'a> {
    Name(&'a str),
    /// A whole number, or none if it is not one.
    Number(Option<u32>),
}

/// The keys of all choices that a word makes, by variable.
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

type Choice<'p, 'a> = (&'p InlineExpression<&'a str>, &'p [fluent_syntax::ast::Variant<&'a str>]);

/// The choices that a pattern makes, those within them left out.
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

/// The key of the form that a word shows when it is given this; the innermost of several.
pub(super) fn chosen<'a>(
    pattern: &Pattern<&'a str>,
    way: &[Given],
    samples: &Samples,
) -> Option<&'a str> {
    let mut last = None;
    let mut open = vec![pattern];
    while let Some(pattern) = open.pop() {
        for (selector, variants) in choices(pattern) {
            let InlineExpression::VariableReference { id } = selector else { continue };
            let Some(given) = way.iter().find(|given| given.name == id.name) else { continue };
            let is_meant = |key: &VariantKey<&str>| match (key, &given.value) {
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
                last = Some(key);
                open.push(&variant.value);
            }
        }
    }
    last
}
