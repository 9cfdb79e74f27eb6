//! Figures and times: whole, not zero, and in order.

use toml::Spanned;

use super::{Place, Reader};
use crate::Figure;
use crate::Unit;
use crate::When;
use crate::raw::{self, Text};
use crate::structure::is_stand_in;

impl Reader<'_> {
    /// The figure, or a stand-in for one that is no figure.
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
                self.say(&raw, "the figure has no unit", remedy);
                Figure::Code(String::new())
            }
            (_, _, _, unit, ..) => {
                let remedy = "write { count, unit } or { from, to, unit }, or { telephone } or { code } alone";
                self.say(
                    &raw,
                    "a figure is one number, a range, or one telephone number or code",
                    remedy,
                );
                unit.map_or_else(|| Figure::Code(String::new()), counts)
            }
        }
    }

    /// A number that names something, as it is written.
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
                _ => "write it as it is dialled, with 0 to 9: \"+39 0432 552 111\"",
            };
            self.say(written, message, remedy);
        }
        number.clone()
    }

    pub(super) fn when(&mut self, raw: Spanned<raw::Span>) -> Option<When> {
        let raw::Span { from, to, at, unit } = raw.get_ref();
        let known_unit = self.unit(unit);
        if known_unit.minutes().is_none() {
            let times = Unit::time_ids().collect::<Vec<_>>().join(", ");
            let message = format!("`{}` is not a length of time", known_unit.id().escape_debug());
            self.say(unit, message, format!("write one of {times}"));
        }
        match (*from, *to, *at) {
            (None, Some(to), None) => {
                Some(When::Within { to: self.amount(&raw, to)?, unit: known_unit })
            }
            (Some(from), None, None) => {
                Some(When::Beyond { from: self.amount(&raw, from)?, unit: known_unit })
            }
            (Some(from), Some(to), None) => {
                let (from, to) = self.range(&raw, from, to)?;
                Some(When::Between { from, to, unit: known_unit })
            }
            (None, None, Some(at)) => {
                Some(When::At { at: self.amount(&raw, at)?, unit: known_unit })
            }
            _ => {
                let remedy = "write { to }, { from }, { from, to } or { at }, with a unit";
                self.say(&raw, "a span has a start, an end, both, or one time", remedy);
                None
            }
        }
    }

    fn range<T>(&mut self, at: &Spanned<T>, from: i64, to: i64) -> Option<(u32, u32)> {
        if from >= to {
            let message = format!("the range from {from} to {to} does not go up");
            self.say(at, message, "write the smaller number as `from`, or one `count`");
            return None;
        }
        Some((self.amount(at, from)?, self.amount(at, to)?))
    }

    fn amount<T>(&mut self, at: &Spanned<T>, amount: i64) -> Option<u32> {
        match u32::try_from(amount) {
            Ok(amount) if (1..=MOST).contains(&amount) => Some(amount),
            Ok(_) | Err(_) => {
                let message = format!("the figure {amount} is out of range");
                self.say(at, message, format!("write a whole number from 1 to {MOST}"));
                None
            }
        }
    }

    /// Whether a unit is known is seen when words are audited: one that has words is.
    fn unit(&mut self, unit: &Text) -> Unit {
        if is_stand_in(unit) {
            return Unit::new(unit.get_ref());
        }
        self.check_id(unit);
        let place = Place { file: self.source.file.to_owned(), line: self.line(unit) };
        self.found.units.entry(unit.get_ref().clone()).or_insert(place);
        Unit::new(unit.get_ref())
    }
}

/// Bytes of the longest telephone number or code.
const LONGEST: usize = 40;

/// True if a telephone number can have this; the digits of each language are put in later.
const fn is_dialled(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '.' | '/' | '(' | ')' | '*' | '#')
}

/// True if a code can have this.
const fn is_printed(c: char) -> bool {
    c.is_ascii_graphic() || c == ' '
}

/// No figure of a treatment is larger; one that is would be a slip of the finger.
const MOST: u32 = 10_000;
