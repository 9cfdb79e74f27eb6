//! Selects plural variants by the rules of CLDR, as implemented by ICU4X.
//!
//! Fluent asks `intl_pluralrules` for the plural category of a number. Its last release lacks a
//! part of the Arabic rules, so that most numbers from 103 on get a wrong category, and lacks
//! `many` in Italian. Therefore Fluent never selects by a number: before messages are shown, `{
//! $count -> [one] … [5] … }` becomes `{ FORM($count, "one", 5) -> [one] … [number-1] … }`. Only
//! the parsed copy changes. Files, checks and reviews use the text as written.

use std::ops::Range;
use std::rc::Rc;

use fixed_decimal::Decimal;
use fluent::types::FluentNumber;
use fluent::{FluentResource, FluentValue};
use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use icu_locale::{Locale, locale};

use crate::l10n::bundle::Bundle;
use crate::l10n::plural::{self, form_id};

/// The name of the selecting function. Messages cannot call it: the audit rejects every function but
/// [`CASE`](crate::l10n::case::CASE).
const FORM: &str = "FORM";

/// Returns the resource with each selection by a variable or number rewritten to use [`FORM`].
pub fn by_form(resource: &Rc<FluentResource>) -> Rc<FluentResource> {
    let mut edits = Edits { source: resource.source(), edits: Vec::new() };
    for entry in resource.entries() {
        let (value, attributes): (_, &[_]) = match entry {
            Entry::Message(it) => (it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (Some(&it.value), &it.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { content: _ } => (None, &[]),
        };
        let attributes = attributes.iter().map(|Attribute { id: _, value }| value);
        value.into_iter().chain(attributes).for_each(|pattern| edits.pattern(pattern));
    }
    if edits.edits.is_empty() {
        return Rc::clone(resource);
    }
    Rc::new(match FluentResource::try_new(edits.applied()) {
        Ok(resource) | Err((resource, _)) => resource,
    })
}

/// Adds the function [`FORM`] to `bundle`, for the language `tag`.
pub(super) fn add_to(bundle: &mut Bundle, tag: &str) {
    let locale: Locale = tag.parse().unwrap_or(locale!("und"));
    let choose = move |arguments: &[FluentValue<'_>]| match arguments {
        [FluentValue::Number(number), keys @ ..] => match position(&locale, number, keys) {
            Some((_, FluentValue::String(form))) => form.to_string().into(),
            Some((index, _)) => numbered(index).into(),
            None => FluentValue::None,
        },
        // Text is the variant key itself.
        [FluentValue::String(text), ..] => text.to_string().into(),
        _ => FluentValue::Error,
    };
    // No other function has this name.
    let _is_new = bundle.add_function(FORM, move |arguments, _| choose(arguments));
}

/// Returns the first key that matches a number, by its value or by its plural category.
fn position<'a, 'b>(
    locale: &Locale,
    number: &FluentNumber,
    keys: &'b [FluentValue<'a>],
) -> Option<(usize, &'b FluentValue<'a>)> {
    let form = form(locale, number);
    keys.iter().enumerate().find(|(_, key)| match key {
        FluentValue::String(key) => *key == form,
        #[expect(clippy::float_cmp, reason = "both are as written")]
        FluentValue::Number(key) => key.value == number.value,
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => false,
    })
}

/// Returns the plural category of a number as written: "1.0" may differ from "1".
fn form(locale: &Locale, number: &FluentNumber) -> &'static str {
    // Created for each number: functions of Fluent must be `Send` and `Sync`, and the rules are
    // not.
    let rules = plural::plain_rules(locale);
    let decimal = number.as_string().parse::<Decimal>().ok();
    form_id(rules.zip(decimal).map(|(rules, decimal)| rules.category_for(&decimal)))
}

/// Returns the key that replaces the number at `index`.
fn numbered(index: usize) -> String {
    format!("number-{index}")
}

/// Replacements in the text of a file.
struct Edits<'a> {
    source: &'a str,
    edits: Vec<(Range<usize>, String)>,
}

impl<'a> Edits<'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression);
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    let Range { start, end } = self.span(id.name);
                    self.choice(start.saturating_sub(1)..end, variants);
                } else if let InlineExpression::NumberLiteral { value } = selector {
                    self.choice(self.span(value), variants);
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn choice(&mut self, selector: Range<usize>, variants: &[Variant<&'a str>]) {
        let mut call = format!("{FORM}({}", self.source.get(selector.clone()).unwrap_or_default());
        for (index, variant) in variants.iter().enumerate() {
            match variant.key {
                VariantKey::Identifier { name } => call.push_str(&format!(", \"{name}\"")),
                VariantKey::NumberLiteral { value } => {
                    call.push_str(&format!(", {value}"));
                    self.edits.push((self.span(value), numbered(index)));
                }
            }
        }
        call.push(')');
        self.edits.push((selector, call));
    }

    /// Returns the byte range of a part of the source.
    fn span(&self, part: &str) -> Range<usize> {
        let start = part.as_ptr().addr().saturating_sub(self.source.as_ptr().addr());
        start..start + part.len()
    }

    fn applied(mut self) -> String {
        self.edits.sort_by_key(|(span, _)| span.start);
        let mut text = String::with_capacity(self.source.len() + self.edits.len() * 64);
        let mut copied = 0;
        for (span, new) in &self.edits {
            text.push_str(self.source.get(copied..span.start).unwrap_or_default());
            text.push_str(new);
            copied = span.end;
        }
        text.push_str(self.source.get(copied..).unwrap_or_default());
        text
    }
}
