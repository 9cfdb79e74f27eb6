//! Finds figures in terms. The name of a product may have digits, but no number with its unit.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::SpelledOut;
use super::words::{Word, folded_words};
use crate::audit::shown::Place;
use sabar_content::allowed_characters::is_digit;
use sabar_content::diagnostic::Reporter;

/// Symbols of units, the same in all languages of the Latin script, in folded form (SI Brochure, 9th
/// edition, tables 2, 4, 7 and 8).
pub(super) const SYMBOLS: [&str; 19] = [
    "μg", "mcg", "mg", "g", "kg", "ml", "cl", "dl", "l", "mm", "cm", "m", "km", "s", "min", "h",
    "cc", "kcal", "kj",
];

/// Signs of units, directly behind a number.
const SIGNS: [char; 5] = ['%', '\u{2030}', '\u{66A}', '\u{B0}', '\u{2103}'];

impl SpelledOut {
    /// Reports figures with their units in the pattern of a term, in digits or in words.
    pub(in crate::audit) fn check_term(
        &self,
        pattern: &Pattern<&str>,
        place: &Place<'_>,
        report: &mut Reporter<'_>,
    ) {
        self.check(pattern, place, report);
        self.check_digits(pattern, place, report);
    }

    fn check_digits(&self, pattern: &Pattern<&str>, place: &Place<'_>, report: &mut Reporter<'_>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value }
                | PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => {
                    for found in self.typed(value) {
                        let shown = value.get(found).unwrap_or(value);
                        let message = format!("the figure `{shown}` is typed in a term");
                        let remedy =
                            "write the figure with its unit in seeds/ and show it with { $name }";
                        report.add(place.at(shown), message, remedy);
                    }
                }
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    let patterns = variants.iter().map(|variant| &variant.value);
                    patterns.for_each(|it| self.check_digits(it, place, report));
                }
                PatternElement::Placeable { expression: Expression::Inline(_) } => {}
            }
        }
    }

    /// Returns the byte ranges of figures in digits: fractions, and numbers with a unit.
    fn typed(&self, text: &str) -> Vec<Range<usize>> {
        if !text.contains(is_digit) {
            return Vec::new();
        }
        let words = folded_words(text, &self.casing);
        numbers(text).filter_map(|number| self.with_unit(text, number, &words)).collect()
    }

    /// Returns the range of a number and its unit; of a fraction, also without one.
    fn with_unit(&self, text: &str, number: Range<usize>, words: &[Word]) -> Option<Range<usize>> {
        let rest = text.get(number.end..)?;
        let sign = rest.trim_start().chars().next().filter(|c| SIGNS.contains(c));
        if let Some(sign) = sign {
            let end = number.end + (rest.len() - rest.trim_start().len()) + sign.len_utf8();
            return Some(number.start..end);
        }
        let is_beside = |between: Option<&str>| {
            between.is_some_and(|it| it.chars().all(|c| c.is_whitespace() || JOINS.contains(&c)))
        };
        let next = words.iter().position(|word| word.start >= number.end);
        let next = next.filter(|&it| is_beside(text.get(number.end..words[it].start)));
        let after = next.and_then(|next| {
            let is_symbol = SYMBOLS.contains(&words[next].text.as_str());
            let n_words = self.after.begin(&words[next..]).or(is_symbol.then_some(1))?;
            Some(number.start..words[next + n_words - 1].end)
        });
        let before = || {
            let end = words.iter().rposition(|word| word.end <= number.start)? + 1;
            is_beside(text.get(words[end - 1].end..number.start)).then_some(())?;
            let n_words = self.before.end(&words[..end])?;
            Some(words[end - n_words].start..number.end)
        };
        let has_fraction = || text.get(number.clone())?.contains(is_fraction).then_some(());
        after.or_else(before).or_else(|| has_fraction().map(|()| number.clone()))
    }
}

/// The signs that may stand between a number and its unit.
const JOINS: [char; 5] = ['-', '\u{2010}', '\u{2011}', '\'', '\u{2019}'];

/// Returns the byte ranges of numbers, with the signs between their digits.
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_between = |c: char| ".,/-\u{2013}\u{66B}\u{66C}\u{2044}".contains(c);
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(is_digit)?;
        let inside = text.get(start..)?.char_indices();
        let mut inside = inside.take_while(|(_, c)| is_digit(*c) || is_between(*c));
        let last = inside.by_ref().filter(|(_, c)| is_digit(*c)).last()?;
        at = start + last.0 + last.1.len_utf8();
        Some(start..at)
    })
}

/// Returns true for a fraction in one character. No name has one.
const fn is_fraction(c: char) -> bool {
    matches!(c, '\u{BC}'..='\u{BE}' | '\u{2150}'..='\u{215F}' | '\u{2189}' | '\u{2044}')
}
