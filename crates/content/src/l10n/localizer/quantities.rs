//! Formats the numbers of questions with their unit.

use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::Localizer;
use crate::l10n::plural::{FROM_FORM, form_id};
use crate::message_ids;
use crate::{Amount, NumberRange, Unit};
use sabar_text::groups::{self, Between};

impl Localizer {
    /// Formats a number with its unit, without line breaks.
    #[must_use]
    pub fn quantity(&self, amount: Amount, unit: &Unit) -> String {
        self.with_unit(&self.in_decimals(amount), amount, unit)
    }

    /// Formats a number that is being typed, with its unit, without line breaks.
    #[must_use]
    pub fn with_unit(&self, written: &str, amount: Amount, unit: &Unit) -> String {
        let form = self.rules().map(|rules| rules.rules().category_for(&amount.decimal()));
        let arguments = [("amount", written.into()), ("form", form_id(form).into())];
        self.with(&message_ids::figure(unit.id()), &arguments).replace(' ', "\u{A0}")
    }

    /// Formats the numbers that a question takes, without line breaks.
    #[must_use]
    pub fn number_range(&self, range: &NumberRange) -> String {
        let rules = self.rules();
        let form = |amount: Amount| {
            form_id(rules.map(|rules| rules.rules().category_for(&amount.decimal())))
        };
        let arguments = [
            ("from", self.in_decimals(range.from).into()),
            ("to", self.in_decimals(range.to).into()),
            ("form", form(range.to).into()),
            (FROM_FORM, form(range.from).into()),
        ];
        let text = self.with(&message_ids::range(range.unit.id()), &arguments);
        groups::grouped(&text, self.direction(), Between::NoLetters).replace(' ', "\u{A0}")
    }

    /// Returns the sign before decimals.
    #[must_use]
    pub fn decimal_sign(&self) -> char {
        let half = self.in_decimals(Amount::from_thousandths(500));
        half.chars().find(|c| !c.is_numeric()).unwrap_or('.')
    }

    /// Formats a number in the digits of the language, with its sign for decimals.
    fn in_decimals(&self, amount: Amount) -> String {
        if let Some(whole) = amount.whole() {
            return self.number(whole);
        }
        let options = DecimalFormatterOptions::from(GroupingStrategy::Never);
        let formatter = DecimalFormatter::try_new((&self.locale).into(), options).ok();
        let plain = || self.digits(&amount.to_string());
        formatter.as_ref().map_or_else(plain, |it| it.format(&amount.decimal()).to_string())
    }
}
