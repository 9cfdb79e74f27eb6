//! Finds figures that are spelled out: a number word beside a unit, or a dual of a unit.
//!
//! "One" is ignored, because it is an article in many languages. So is a number word without a
//! unit: "in two steps" is allowed, and "sei" is also a verb.

mod in_terms;
mod openers;
#[cfg(test)]
mod tests;
mod words;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use fluent::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use self::in_terms::SYMBOLS;
use self::openers::Openers;
use self::words::{Word, each, folded_words};
use super::samples::Samples;
use super::shown::Place;
use sabar_content::diagnostic::Reporter;
use sabar_content::l10n::units::Units;
use sabar_content::search::Casing;

/// Number words, one language per line.
const NUMBERS: &str = include_str!("number_words.txt");

/// Other forms of them in some languages, and larger ones.
const MORE_NUMBERS: &str = include_str!("more_number_words.txt");

/// Units that neither messages nor CLDR name.
const MORE_UNITS: &str = include_str!("more_units.txt");

/// Symbols of units that are also words or parts of them, after a number: "two of my", "les deux l’ont".
const WORDS: [&str; 4] = ["l", "m", "s", "min"];

/// Units of CLDR whose names are also those of a part of the body, or of a color.
const OTHER_THINGS: [&str; 3] = ["foot", "inch", "gray"];

/// The plural categories that may be of one number and then include it, in a choice by a number.
const INCLUDING: [&str; 3] = ["zero", "one", "two"];

/// A set of phrases, as folded words.
#[derive(Debug, Default)]
struct Names {
    known: BTreeSet<String>,
    longest: usize,
}

impl Names {
    fn add(&mut self, name: &str, casing: &Casing) {
        let words: Vec<String> =
            folded_words(name, casing).into_iter().map(|word| word.text).collect();
        if !words.is_empty() {
            self.longest = self.longest.max(words.len());
            self.known.insert(words.join(" "));
        }
    }

    /// Returns the number of words of the longest phrase at the start of `words`.
    fn begin(&self, words: &[Word]) -> Option<usize> {
        (1..=self.longest.min(words.len())).rev().find(|&n| self.has(&words[..n]))
    }

    /// Returns the number of words of the longest phrase at the end of `words`.
    fn end(&self, words: &[Word]) -> Option<usize> {
        let n_words = words.len();
        (1..=self.longest.min(n_words)).rev().find(|&n| self.has(&words[n_words - n..]))
    }

    fn has(&self, words: &[Word]) -> bool {
        let rest = words.iter().skip(1);
        let is_one_piece = rest.clone().all(|word| word.follows);
        let Some(first) = words.first().filter(|_| is_one_piece) else { return false };
        first.readings().into_iter().any(|first| {
            let name = [first].into_iter().chain(rest.clone().map(|it| it.text.as_str()));
            self.known.contains(&name.collect::<Vec<_>>().join(" "))
        })
    }
}

/// The number words of a language, and the units of its figures.
#[derive(Debug, Default)]
pub(super) struct SpelledOut {
    numbers: Names,
    /// Units that follow the figure.
    after: Names,
    /// More that follows a figure in words: symbols of units, and things that are counted.
    things: Names,
    /// Units that precede the figure.
    before: Names,
    /// Dual forms of units, which include the number two.
    duals: Names,
    /// Parts that follow a unit: "an hour and a half".
    parts: Names,
    openers: Openers,
    casing: Casing,
}

impl SpelledOut {
    /// Collects the number words and units of the language `tag`, whose common messages are
    /// `resources`.
    pub(super) fn of(tag: &str, samples: &Samples, resources: &[Rc<FluentResource>]) -> Self {
        let mut spelled_out = Self { casing: Casing::of(tag), ..Self::default() };
        spelled_out.tables(tag.split('-').next().unwrap_or(tag));
        // Elsewhere `two` is also 102, and its form is no dual.
        let has_dual = samples.numbers().get("two").is_some_and(|known| known.len() == 1);
        for entry in resources.iter().flat_map(|resource| resource.entries()) {
            if let Entry::Message(message) = entry
                && message.id.name.starts_with("figure-")
                && let Some(value) = &message.value
            {
                let mut forms = BTreeMap::new();
                collect(value, "other", &mut forms);
                spelled_out.unit(&forms, has_dual);
            }
        }
        spelled_out.joined();
        let units = Units::of(tag);
        for unit in Units::ids().filter(|unit| !OTHER_THINGS.contains(unit)) {
            let patterns = units.patterns(unit);
            let form = |(form, pattern): (&str, &str)| {
                let (before, after) = pattern.split_once('#').unwrap_or((pattern, ""));
                let (before, after) = (before.to_owned(), after.to_owned());
                (form.to_owned(), Form { before, after, has_amount: pattern.contains('#') })
            };
            spelled_out.unit(&patterns.map(form).collect(), has_dual);
        }
        let Self { numbers, duals, parts, .. } = &spelled_out;
        let ends = parts.known.iter().filter_map(|part| part.rsplit(' ').next());
        let ends: BTreeSet<String> = ends.map(str::to_owned).collect();
        spelled_out.openers =
            Openers::of([&numbers.known, &duals.known, &ends], &spelled_out.casing);
        spelled_out
    }

    /// Adds the number words of a language, and what it counts.
    fn tables(&mut self, language: &str) {
        let of_language = |line: &'static str| line.strip_prefix(language)?.strip_prefix(": ");
        let names = |table: &'static str| {
            table.lines().find_map(of_language).into_iter().flat_map(|it| it.split(", "))
        };
        let casing = &self.casing.clone();
        let mut between = Vec::new();
        for name in names(NUMBERS).chain(names(MORE_NUMBERS)) {
            match name.split_at_checked(1) {
                Some(("=", whole)) => self.duals.add(whole, casing),
                Some((">", part)) => self.parts.add(part, casing),
                Some(("+", words)) => between.push(words),
                _ => self.numbers.add(name, casing),
            }
        }
        if self.numbers.known.is_empty() {
            return;
        }
        for number in self.numbers.known.clone() {
            for words in &between {
                self.numbers.add(&format!("{number} {words}"), casing);
            }
        }
        for name in names(MORE_UNITS) {
            match name.strip_prefix('=') {
                Some(whole) => self.duals.add(whole, casing),
                None => self.things.add(name, casing),
            }
        }
        let symbols = SYMBOLS.iter().filter(|symbol| !WORDS.contains(symbol));
        symbols.for_each(|symbol| self.things.add(symbol, casing));
    }

    /// Adds the units that are written together with their number, as in Korean.
    fn joined(&mut self) {
        let is_syllables = |name: &&String| name.chars().all(is_jamo);
        let numbers: Vec<String> =
            self.numbers.known.iter().filter(is_syllables).cloned().collect();
        for unit in self.after.known.iter().filter(is_syllables) {
            for number in &numbers {
                self.duals.add(&format!("{number}{unit}"), &self.casing);
            }
        }
    }

    fn unit(&mut self, forms: &BTreeMap<String, Form>, has_dual: bool) {
        let mut others = BTreeSet::new();
        for form in forms.values().filter(|form| form.has_amount) {
            self.before.add(&form.before, &self.casing);
            self.after.add(&form.after, &self.casing);
            others.extend([form.before.trim(), form.after.trim()]);
        }
        let dual = forms.get("two").filter(|form| has_dual && !form.has_amount);
        let dual = dual.map(|form| form.before.trim());
        if let Some(dual) = dual.filter(|dual| !others.contains(dual)) {
            self.duals.add(dual, &self.casing);
            // The Arabic dual in the other cases.
            for (one, other) in [("ين", "ان"), ("ان", "ين")] {
                if let Some(stem) = dual.strip_suffix(one) {
                    self.duals.add(&format!("{stem}{other}"), &self.casing);
                }
            }
        }
    }

    /// Reports spelled-out figures in `pattern`.
    pub(super) fn check(
        &self,
        pattern: &Pattern<&str>,
        place: &Place<'_>,
        report: &mut Reporter<'_>,
    ) {
        // Each line of a text is a separate element.
        let mut lines: Vec<&str> = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => lines.push(value),
                PatternElement::Placeable { expression } => {
                    self.emit(&std::mem::take(&mut lines), place, report);
                    self.within(expression, place, report);
                }
            }
        }
        self.emit(&lines, place, report);
    }

    fn within(&self, expression: &Expression<&str>, place: &Place<'_>, report: &mut Reporter<'_>) {
        match expression {
            Expression::Select { selector, variants } => {
                let by_number = matches!(selector, InlineExpression::VariableReference { .. });
                let includes_it = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => INCLUDING.contains(name),
                    VariantKey::NumberLiteral { .. } => true,
                };
                let checked = variants.iter().filter(|it| !(by_number && includes_it(&it.key)));
                checked.for_each(|it| self.check(&it.value, place, report));
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.emit(&[value], place, report);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.within(expression, place, report);
            }
            Expression::Inline(_) => {}
        }
    }

    fn emit(&self, lines: &[&str], place: &Place<'_>, report: &mut Reporter<'_>) {
        if self.openers.is_empty() {
            return;
        }
        let text = match lines {
            [line] => Cow::Borrowed(*line),
            lines => Cow::Owned(lines.concat()),
        };
        for found in self.find(&text) {
            let mut start = found.start;
            for line in lines {
                if start < line.len() {
                    let end = (start + found.len()).min(line.trim_end().len());
                    let at = place.at(line.get(start..end).unwrap_or(line));
                    let shown = text.get(found).unwrap_or_default().replace('\n', " ");
                    let message = format!("the figure `{shown}` is spelled out");
                    let remedy =
                        "write the figure with its unit in seeds/ and show it with { $name }";
                    report.add(at, message, remedy);
                    break;
                }
                start -= line.len();
            }
        }
    }

    /// Returns the byte ranges of spelled-out figures with their units.
    fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut has_opener = false;
        each(text, |word| has_opener = has_opener || self.openers.has(word.written(text)));
        if !has_opener {
            return Vec::new();
        }
        self.find_in(&folded_words(text, &self.casing))
    }

    /// Returns the byte ranges of spelled-out figures with their units, from folded words.
    fn find_in(&self, words: &[Word]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let piece = self.dual(words, at).or_else(|| self.number(words, at));
            if let Some(piece) = piece {
                at = at.max(piece.end - 1);
                found.push(words[piece.start].start..words[piece.end - 1].end);
            }
            at += 1;
        }
        found
    }

    fn dual(&self, words: &[Word], at: usize) -> Option<Range<usize>> {
        self.duals.begin(&words[at..]).map(|n| at..at + n)
    }

    /// Returns the words of a number and its unit, if the unit starts at `at`.
    fn number(&self, words: &[Word], at: usize) -> Option<Range<usize>> {
        let follows = words[at].follows;
        let begin = || self.after.begin(&words[at..]).or_else(|| self.things.begin(&words[at..]));
        let before = || {
            let n_unit = begin()?;
            let n = self.numbers.end(&words[..at]).filter(|_| follows)?;
            Some(at - n..at + n_unit)
        };
        let after = || {
            let n_unit = self.before.begin(&words[at..])?;
            self.following(words, at, at + n_unit)
        };
        // "The three weeks" is "the weeks the three" where the article is joined to the word.
        let definite = || {
            let n_unit = self.after.begin(&words[at..])?;
            let number = words.get(at + n_unit)?;
            let has_articles = words[at].has_article() && number.has_article();
            has_articles.then(|| self.following(words, at, at + n_unit))?
        };
        // "An hour and a half"
        let more = || {
            let end = at + begin()?;
            let rest = words.get(end..).filter(|rest| rest.first().is_some_and(|it| it.follows))?;
            Some(at..end + self.parts.begin(rest)?)
        };
        before().or_else(after).or_else(definite).or_else(more)
    }

    fn following(&self, words: &[Word], at: usize, end: usize) -> Option<Range<usize>> {
        let rest = words.get(end..)?;
        rest.first()?.follows.then(|| self.numbers.begin(rest).map(|n| at..end + n))?
    }
}

/// Returns true for a letter of a Korean syllable, which folding takes apart.
const fn is_jamo(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}')
}

/// A plural variant of a figure with its unit.
#[derive(Debug, Default)]
struct Form {
    before: String,
    after: String,
    has_amount: bool,
}

fn collect(pattern: &Pattern<&str>, key: &str, forms: &mut BTreeMap<String, Form>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let form = forms.entry(key.to_owned()).or_default();
                let side = if form.has_amount { &mut form.after } else { &mut form.before };
                side.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key {
                        collect(&variant.value, name, forms);
                    }
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let is_amount = matches!(inline, InlineExpression::VariableReference { id } if id.name == "amount");
                forms.entry(key.to_owned()).or_default().has_amount |= is_amount;
            }
        }
    }
}
