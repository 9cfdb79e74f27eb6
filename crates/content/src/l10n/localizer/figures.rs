//! Formats numbers, times, telephone numbers and figures with their units.

use std::collections::{BTreeMap, BTreeSet};

use fluent::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use jiff::civil::Time;

use crate::l10n::case::InCases;
use crate::l10n::numerals::System;
use crate::l10n::plural::{self, FROM_FORM, form_id, range_form};
use crate::l10n::times::Times;
use crate::l10n::units::{NOMINATIVE, Units};
use crate::message_ids;
use crate::{Amount, Figure, Interval, Statement, Unit};
use sabar_text::groups::{self, Between};
use sabar_text::{Direction, isolated};

use super::Localizer;

impl Localizer {
    /// Formats a statement with its figures.
    #[must_use]
    pub fn statement(&self, statement: &Statement) -> String {
        self.statement_message(&statement.message, statement)
    }

    /// Formats another message of a statement (an answer, an explanation) with its figures.
    #[must_use]
    pub fn statement_message(&self, word: &str, statement: &Statement) -> String {
        self.figured(word, &statement.figures)
    }

    /// Formats a message with figures by the names of its variables.
    #[must_use]
    pub fn figured(&self, word: &str, figures: &BTreeMap<String, Figure>) -> String {
        let mut fluent = FluentArgs::with_capacity(figures.len());
        if !figures.is_empty() {
            let of_treatment = self.messages_of(word);
            let messages = of_treatment.as_deref().unwrap_or_else(|| self.common());
            let cases = messages.cases_for(word).clone();
            for (name, figure) in figures {
                fluent.set(name.as_str(), self.figure_in_cases(figure, &cases));
            }
        }
        self.format(word, &fluent)
    }

    /// Formats a number in the digits of the language.
    #[must_use]
    pub fn number(&self, n: u32) -> String {
        self.system.write(n)
    }

    /// Converts the digits of `text` to those of the language: a key, a numeric date.
    #[must_use]
    pub fn digits(&self, text: &str) -> String {
        self.system.rewrite(text)
    }

    /// Formats a telephone number in the digits of the language. The result is read from left to right and stays on one line.
    #[must_use]
    pub fn telephone(&self, number: &str) -> String {
        if self.is_spoken {
            // Digit by digit, as numbers of telephones are said.
            let spaced = |c: char| if c.is_ascii_digit() { format!("{c} ") } else { c.to_string() };
            return self.digits(number).chars().map(spaced).collect::<String>().trim_end().into();
        }
        Self::in_one_piece(&self.digits(number))
    }

    fn in_one_piece(number: &str) -> String {
        if number.chars().any(|c| c.is_alphabetic() && groups::is_right_to_left(c)) {
            // Words between two numbers keep their own direction.
            return isolated(&groups::grouped(number, Direction::RightToLeft, Between::Signs));
        }
        groups::left_to_right(number)
    }

    /// Formats a telephone number in the digits of the language, followed by Latin digits if those
    /// differ: not everyone reads both, and most keypads have only one. A line may break between
    /// the two.
    #[must_use]
    pub fn dialled(&self, number: &str) -> String {
        let own = self.telephone(number);
        if self.is_spoken || self.digits(number) == System::LATIN.rewrite(number) {
            return own;
        }
        let latin = Self::in_one_piece(&System::LATIN.rewrite(number));
        // The order of the two follows the language, whatever the text around them.
        sabar_text::isolated_in(&format!("{own} ({latin})"), self.direction())
    }

    /// Formats a web address. It is read from left to right, in the digits it is typed in, and stays
    /// on one line.
    #[must_use]
    pub fn link(address: &str) -> String {
        groups::left_to_right(address)
    }

    /// Formats a time of day as usual in the language, without line breaks. Spoken, it is 18:00: a voice
    /// reads 18.00 as a decimal number, and the sign of a half of the day as a letter.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        let plain = || self.digits(&time.strftime("%H:%M").to_string());
        if self.is_spoken {
            return plain();
        }
        let times = self.times.get_or_init(|| Times::new(&self.locale));
        times.as_ref().and_then(|times| times.format(time)).unwrap_or_else(plain)
    }

    /// Formats a number in the digits of the language, with its sign for decimals.
    #[must_use]
    pub fn amount(&self, amount: Amount) -> String {
        if let Some(whole) = amount.whole() {
            return self.number(whole);
        }
        let options = DecimalFormatterOptions::from(GroupingStrategy::Never);
        let decimals = self
            .decimals
            .get_or_init(|| DecimalFormatter::try_new((&self.locale).into(), options).ok());
        let plain = || self.digits(&amount.to_string());
        decimals.as_ref().map_or_else(plain, |it| it.format(&amount.decimal()).to_string())
    }

    /// Returns the first number of each plural category that figures have.
    #[must_use]
    pub fn samples(&self) -> Vec<u32> {
        let mut known = BTreeSet::new();
        let form = |n| form_id(self.rules().map(|rules| rules.rules().category_for(n)));
        (1..=1_000).filter(|&n: &u32| known.insert(form(n))).collect()
    }

    /// Returns the names of units in CLDR.
    #[must_use]
    pub fn units(&self) -> &Units {
        self.units.get_or_init(|| Units::of(&self.language.tag))
    }

    /// Returns true if the language has a message of its own for a unit.
    #[must_use]
    pub fn has_unit(&self, unit: &str) -> bool {
        let id = message_ids::figure(unit);
        self.common().bundle_with(&id).has_message(&id)
    }

    /// Formats a figure with its unit, without line breaks.
    #[must_use]
    pub fn figure(&self, figure: &Figure) -> String {
        self.figure_in(figure, NOMINATIVE)
    }

    /// Formats a figure in the cases that a message uses.
    pub(super) fn figure_in_cases(
        &self,
        figure: &Figure,
        cases: &BTreeSet<String>,
    ) -> FluentValue<'static> {
        let text = self.figure(figure);
        if cases.is_empty() {
            return text.into();
        }
        let in_case = |case: &String| (case.clone(), self.figure_in(figure, case));
        FluentValue::Custom(Box::new(InCases { text, cases: cases.iter().map(in_case).collect() }))
    }

    /// Formats a figure with its unit in a grammatical case, without line breaks.
    #[must_use]
    pub fn figure_in(&self, figure: &Figure, case: &str) -> String {
        let text = match figure {
            Figure::Count { count, unit } => self.count(*count, unit, case),
            Figure::Range { from, to, unit } => groups::grouped(
                &self.range(*from, *to, unit, case),
                self.direction(),
                Between::NoLetters,
            ),
            Figure::Rate { figure, every } => self.rate(figure, every, case),
            Figure::Time(time) => self.time(*time),
            Figure::Code(code) if self.is_spoken => self.telephone(code),
            // It is compared with a box, so it stays as it is printed there.
            Figure::Code(code) => Self::in_one_piece(code),
            Figure::Link(address) => Self::link(address),
            // A line may break between its two forms.
            Figure::Telephone(number) => return self.dialled(number),
        };
        text.replace(' ', "\u{A0}")
    }

    fn rate(&self, figure: &Figure, every: &Interval, case: &str) -> String {
        let message = every.message();
        let cases = self.common().cases_for(&message).clone();
        let mut arguments = FluentArgs::with_capacity(2);
        arguments.set("figure", self.figure_in(figure, case));
        if every.count != Amount::from(1) {
            let interval = Figure::Count { count: every.count, unit: every.unit.clone() };
            arguments.set("interval", self.figure_in_cases(&interval, &cases));
        }
        self.format(&message, &arguments)
    }

    fn count(&self, count: Amount, unit: &Unit, case: &str) -> String {
        self.written_in(self.amount(count), count, unit, case)
    }

    /// Formats a number as it was written, with its unit.
    pub(super) fn written(&self, amount: String, count: Amount, unit: &Unit) -> String {
        self.written_in(amount, count, unit, NOMINATIVE)
    }

    fn written_in(&self, amount: String, count: Amount, unit: &Unit, case: &str) -> String {
        let form = form_id(self.rules().map(|rules| plural::form(rules.rules(), count)));
        if let Some(pattern) = self.pattern(unit, case, form) {
            // A form that spells its number out is for that number alone.
            let is_for = |n| form == n && count == Amount::from(if n == "two" { 2 } else { 1 });
            let is_right = pattern.contains('#') || is_for("one") || is_for("two");
            let other = || self.pattern(unit, case, "other").unwrap_or(pattern);
            return if is_right { pattern } else { other() }.replace('#', &amount);
        }
        let arguments = [("amount", amount.into()), ("form", form.into()), ("case", case.into())];
        self.with(&message_ids::figure(unit.id()), &arguments)
    }

    fn range(&self, from: Amount, to: Amount, unit: &Unit, case: &str) -> String {
        let rules = self.rules();
        let form = form_id(rules.map(|rules| range_form(rules, from, to)));
        let of_from = form_id(rules.map(|rules| plural::form(rules.rules(), from)));
        let (from, to) = (self.amount(from), self.amount(to));
        if let Some(pattern) = self.pattern(unit, case, form) {
            let ends = self.ends(&from, &to);
            let other = || self.pattern(unit, case, "other").unwrap_or(pattern);
            let pattern = if pattern.contains('#') { pattern } else { other() };
            return pattern.replace('#', &ends);
        }
        let arguments = [
            ("from", from.into()),
            ("to", to.into()),
            ("form", form.into()),
            (FROM_FORM, of_from.into()),
            ("case", case.into()),
        ];
        self.with(&message_ids::range(unit.id()), &arguments)
    }

    /// Returns both ends of a range, as the language writes them beside a unit of CLDR.
    fn ends(&self, from: &str, to: &str) -> String {
        let id = message_ids::NUMBER_RANGE;
        if self.common().bundle_with(id).has_message(id) {
            return self.with(id, &[("from", from.into()), ("to", to.into())]);
        }
        self.units().range(from, to)
    }

    /// Returns the pattern of a unit in CLDR, unless the language has a message of its own.
    fn pattern(&self, unit: &Unit, case: &str, form: &str) -> Option<&'static str> {
        // Units of time always have messages.
        let is_of_messages = unit.minutes().is_some() || self.has_unit(unit.id());
        if is_of_messages { None } else { self.units().pattern(unit.id(), case, form) }
    }
}
