//! Formats numbers, telephone numbers and figures with their units.

use crate::Figure;
use crate::l10n::numerals::System;
use crate::l10n::plural::{FROM_FORM, form_id, range_form};
use crate::message_ids;
use sabar_text::groups::{self, Between};
use sabar_text::{Direction, isolated};

use super::Localizer;

impl Localizer {
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

    /// Formats a telephone number, a batch number or another code in the digits of the language.
    /// The result is read from left to right and stays on one line.
    #[must_use]
    pub fn telephone(&self, number: &str) -> String {
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
        if self.digits(number) == System::LATIN.rewrite(number) {
            return own;
        }
        let latin = Self::in_one_piece(&System::LATIN.rewrite(number));
        let both = format!("{own} ({latin})");
        // The order of the two follows the language, whatever the text around them.
        match self.direction() {
            Direction::RightToLeft => format!("\u{2067}{both}\u{2069}"),
            Direction::LeftToRight => format!("\u{2066}{both}\u{2069}"),
        }
    }

    /// Formats a figure with its unit, without line breaks.
    #[must_use]
    pub fn figure(&self, figure: &Figure) -> String {
        let text = match figure {
            Figure::Count { count, unit } => {
                let form = self.rules().map(|rules| rules.rules().category_for(*count));
                let arguments =
                    [("amount", self.number(*count).into()), ("form", form_id(form).into())];
                self.with(&message_ids::figure(unit.id()), &arguments)
            }
            Figure::Range { from, to, unit } => {
                let rules = self.rules();
                let form = rules.map(|rules| range_form(rules, *from, *to));
                let of_from = rules.map(|rules| rules.rules().category_for(*from));
                let arguments = [
                    ("from", self.number(*from).into()),
                    ("to", self.number(*to).into()),
                    ("form", form_id(form).into()),
                    (FROM_FORM, form_id(of_from).into()),
                ];
                let text = self.with(&message_ids::range(unit.id()), &arguments);
                groups::grouped(&text, self.direction(), Between::NoLetters)
            }
            Figure::Code(code) => self.telephone(code),
            // A line may break between its two forms.
            Figure::Telephone(number) => return self.dialled(number),
        };
        text.replace(' ', "\u{A0}")
    }
}
