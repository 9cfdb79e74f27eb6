//! Validates figures: whole numbers, in range and in order.

use toml::Spanned;

use super::{Place, Reader};
use crate::Figure;
use crate::Unit;
use crate::raw::{self, Text};
use crate::structure::is_placeholder;

impl Reader<'_> {
    /// Returns the figure, or a placeholder after reporting an error.
    pub(super) fn figure(&mut self, raw: Spanned<raw::Figure>) -> Figure {
        let raw::Figure { count, from, to, unit, telephone, code } = raw.get_ref();
        let is_counted = count.is_some() || from.is_some() || to.is_some();
        let known_unit = unit.as_ref().map(|unit| self.unit(unit));
        let counts = |unit| Figure::Count { count: 1, unit };
        match (*count, *from, *to, known_unit, telephone, code) {
            (Some(count), None, None, Some(unit), None, None) => {
                let count = self.amount(&raw, count).unwrap_or(1);
                Figure::Count { count, unit }
            }
            (None, Some(from), Some(to), Some(unit), None, None) => {
                match self.range(&raw, from, to) {
                    Some((from, to)) => Figure::Range { from, to, unit },
                    None => counts(unit),
                }
            }
            (None, None, None, None, Some(number), None) => {
                Figure::Telephone(self.number(number, "a telephone number", is_dialled))
            }
            (None, None, None, None, None, Some(code)) => {
                Figure::Code(self.number(code, "a code", is_printed))
            }
            (_, _, _, None, None, None) if is_counted => {
                let remedy = "write what is counted: { count = 2, unit = \"hour\" }";
                self.emit(&raw, "the figure has no unit", remedy);
                Figure::Code(String::new())
            }
            (_, _, _, unit, ..) => {
                let remedy = "write { count, unit } or { from, to, unit }, or { telephone } or { code } alone";
                self.emit(
                    &raw,
                    "a figure is one number, a range, or one telephone number or code",
                    remedy,
                );
                unit.map_or_else(|| Figure::Code(String::new()), counts)
            }
        }
    }

    /// Reads a telephone number or a code. It is kept as written.
    fn number(&mut self, written: &Text, what: &str, is_part: fn(char) -> bool) -> String {
        let number = written.get_ref();
        let is_one = number.len() <= LONGEST
            && number.trim() == number
            && number.chars().any(|c| c.is_ascii_digit())
            && number.chars().all(is_part);
        if !is_one {
            let message = format!("`{}` is not {what}", number.escape_debug());
            let remedy = match what {
                "a code" => "write it as it is printed, with 0 to 9 and A to Z: \"LOT A-123\"",
                _ => "write it as it is dialed, with 0 to 9: \"+39 0432 552 111\"",
            };
            self.emit(written, message, remedy);
        }
        number.clone()
    }

    pub(super) fn range<T>(&mut self, at: &Spanned<T>, from: i64, to: i64) -> Option<(u32, u32)> {
        if from >= to {
            let message = format!("the range from {from} to {to} is not ascending");
            self.emit(at, message, "write the smaller number as `from`, or one `count`");
            return None;
        }
        Some((self.amount(at, from)?, self.amount(at, to)?))
    }

    pub(super) fn amount<T>(&mut self, at: &Spanned<T>, amount: i64) -> Option<u32> {
        match u32::try_from(amount) {
            Ok(amount) if (1..=MOST).contains(&amount) => Some(amount),
            Ok(_) | Err(_) => {
                let message = format!("the figure {amount} is out of range");
                self.emit(at, message, format!("write a whole number from 1 to {MOST}"));
                None
            }
        }
    }

    /// Records the use of a unit. Whether it has messages is checked by the audit.
    pub(super) fn unit(&mut self, unit: &Text) -> Unit {
        if is_placeholder(unit) {
            return Unit::new(unit.get_ref());
        }
        self.check_id(unit);
        let place = Place { file: self.source.file.to_owned(), line: self.line(unit) };
        self.found.units.entry(unit.get_ref().clone()).or_insert(place);
        Unit::new(unit.get_ref())
    }
}

/// The length limit of a telephone number or code, in bytes.
const LONGEST: usize = 40;

/// Returns true for a character of a telephone number. The digits of each language are substituted
/// when it is shown.
const fn is_dialled(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '.' | '/' | '(' | ')' | '*' | '#')
}

/// Returns true for a character of a code.
const fn is_printed(c: char) -> bool {
    c.is_ascii_graphic() || c == ' '
}

/// The largest figure of a treatment. A larger one is a typing error.
const MOST: u32 = 10_000;
