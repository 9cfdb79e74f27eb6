//! Validates figures: numbers in range and in order, with units; times, telephone numbers, codes and
//! web addresses.

use jiff::civil::Time;
use toml::Spanned;

use super::{Place, Reader, UnitUse, show};
use crate::Amount;
use crate::Figure;
use crate::Interval;
use crate::Unit;
use crate::message_ids;
use crate::raw::{self, Text};
use crate::structure::{Number, is_placeholder};

impl Reader<'_> {
    /// Returns the figure, or a placeholder after reporting an error.
    pub(super) fn figure(&mut self, raw: Spanned<raw::Figure>) -> Figure {
        let raw::Figure { count, from, to, unit, per, time, telephone, code, link } = raw.get_ref();
        let texts = [time, telephone, code, link];
        let n_texts = texts.iter().filter(|text| text.is_some()).count();
        let is_counted = count.is_some() || from.is_some() || to.is_some();
        let figure = match (n_texts, unit, per) {
            (1, None, None) if !is_counted => self.text_figure(texts),
            (0, None, None) if is_counted => {
                let remedy = "write what is counted: { count = 2, unit = \"hour\" }";
                self.emit(&raw, "the figure has no unit", remedy);
                None
            }
            (0, ..) if is_counted => self.counted(&raw),
            _ => {
                let remedy = "write { count, unit } or { from, to, unit }, or { time }, \
                    { telephone }, { code } or { link } alone";
                let message = "a figure is one number, a range, or one time, telephone number, \
                    code or web address";
                self.emit(&raw, message, remedy);
                None
            }
        };
        figure.unwrap_or_else(|| match unit {
            Some(unit) => Figure::count(1, Unit::new(unit.get_ref())),
            None => Figure::Code(String::new()),
        })
    }

    fn text_figure(&mut self, texts: [&Option<Text>; 4]) -> Option<Figure> {
        let [time, telephone, code, link] = texts;
        let time = time.as_ref().and_then(|time| self.time(time)).map(Figure::Time);
        let written = |text: &Option<Text>| text.as_ref().map(|text| text.get_ref().clone());
        for (text, is_one, what, remedy) in [
            (
                telephone,
                is_telephone as fn(&str) -> bool,
                "a telephone number",
                "write it as it is dialed, with 0 to 9: \"+39 0432 552 111\"",
            ),
            (
                code,
                is_code,
                "a code",
                "write it as it is printed, with 0 to 9 and A to Z: \"LOT A-123\"",
            ),
            (
                link,
                is_link,
                "a web address",
                "write it as it is typed: \"www.clinic.example/after\"; at most 40 letters and \
                signs, because it stays on one line",
            ),
        ] {
            if let Some(text) = text.as_ref().filter(|text| !is_one(text.get_ref())) {
                let message = format!("`{}` is not {what}", text.get_ref().escape_debug());
                self.emit(text, message, remedy);
            }
        }
        time.or_else(|| written(telephone).map(Figure::Telephone))
            .or_else(|| written(code).map(Figure::Code))
            .or_else(|| written(link).map(Figure::Link))
    }

    /// Reads a time of day. Helps those who write 6 pm, 18.00 or 18 h.
    fn time(&mut self, written: &Text) -> Option<Time> {
        let text = written.get_ref();
        let parts = text.split_once(':').filter(|(hour, minute)| {
            [hour, minute]
                .iter()
                .all(|part| part.len() == 2 && part.bytes().all(|it| it.is_ascii_digit()))
        });
        let time = parts.and_then(|(hour, minute)| {
            Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
        });
        if time.is_none() {
            let message = format!("`{}` is not a time of day", text.escape_debug());
            let remedy = "write hour and minute from \"00:00\" to \"23:59\", such as \"18:00\"";
            self.emit(written, message, remedy);
        }
        time
    }

    /// Reads a count or a range, with its unit or its frequency.
    fn counted(&mut self, raw: &Spanned<raw::Figure>) -> Option<Figure> {
        let raw::Figure { count, from, to, unit, per, .. } = raw.get_ref();
        let every = match per {
            Some(per) => Some(self.interval(per)?),
            None => None,
        };
        let numbers = [count, from, to].into_iter().flatten();
        let has_decimals =
            numbers.filter_map(|number| number.amount).any(|amount| amount.whole().is_none());
        let unit = match unit {
            Some(unit) => self.counted_unit(unit, has_decimals),
            None if has_decimals => {
                let remedy = "write how often, as count = 2, or what is counted: unit = \"liter\"";
                self.emit(raw, "a frequency is a whole number", remedy);
                return None;
            }
            None => self.used_unit(Unit::TIMES, raw, false),
        };
        let figure = match (count, from, to) {
            (Some(count), None, None) => Figure::Count { count: self.number(raw, count)?, unit },
            (None, Some(from), Some(to)) => {
                let (from, to) = (self.number(raw, from)?, self.number(raw, to)?);
                if from >= to {
                    let message = format!("the range from {from} to {to} is not ascending");
                    self.emit(raw, message, "write the smaller number as `from`, or one `count`");
                    return None;
                }
                Figure::Range { from, to, unit }
            }
            _ => {
                let remedy = "write { count, unit } or { from, to, unit }";
                self.emit(raw, "a figure has one number, or both ends of a range", remedy);
                return None;
            }
        };
        let Some(every) = every else { return Some(figure) };
        let place = Place { file: self.source.file.to_owned(), line: self.line(raw) };
        self.found.intervals.entry(every.message()).or_insert(place);
        Some(Figure::Rate { figure: Box::new(figure), every })
    }

    /// Reads the time between two of what a figure counts.
    fn interval(&mut self, per: &Spanned<raw::Per>) -> Option<Interval> {
        let (count, unit) = match per.get_ref() {
            raw::Per::Unit(unit) => (Amount::from(1), unit),
            raw::Per::Each(raw::Each { count, unit }) => {
                (self.number(count, count.get_ref())?, unit)
            }
        };
        if Unit::new(unit.get_ref()).minutes().is_none() {
            let times = Unit::time_ids().collect::<Vec<_>>().join(", ");
            let message = format!("`{}` is not a length of time", show(unit));
            self.emit(unit, message, format!("write one of {times}"));
            return None;
        }
        Some(Interval { count, unit: self.counted_unit(unit, count.whole().is_none()) })
    }

    /// Returns a number of a figure, or `None` after reporting an error.
    fn number<T>(&mut self, at: &Spanned<T>, number: &Number) -> Option<Amount> {
        let amount = number.amount.filter(|it| (1..=MOST * 1_000).contains(&it.thousandths()));
        if amount.is_none() {
            let message = format!("the figure {} is out of range", number.spelled);
            let remedy = format!("write a number from 0.001 to {MOST}, with at most 3 decimals");
            self.emit(at, message, remedy);
        }
        amount
    }

    /// Returns both ends of a range of whole numbers.
    pub(super) fn amount<T>(&mut self, at: &Spanned<T>, amount: i64) -> Option<u32> {
        let known = u32::try_from(amount).ok().filter(|it| (1..=MOST).contains(&u64::from(*it)));
        if known.is_none() {
            let message = format!("the figure {amount} is out of range");
            self.emit(at, message, format!("write a whole number from 1 to {MOST}"));
        }
        known
    }

    /// Records the use of a unit. Whether it has names is checked by the audit.
    pub(super) fn unit(&mut self, unit: &Text) -> Unit {
        self.counted_unit(unit, false)
    }

    pub(super) fn counted_unit(&mut self, unit: &Text, has_decimals: bool) -> Unit {
        if is_placeholder(unit) {
            return Unit::new(unit.get_ref());
        }
        self.used_unit(unit.get_ref(), unit, has_decimals)
    }

    fn used_unit<T>(&mut self, unit: &str, at: &Spanned<T>, has_decimals: bool) -> Unit {
        let place = Place { file: self.source.file.to_owned(), line: self.line(at) };
        let first = UnitUse { place: place.clone(), decimals: None };
        let known = self.found.units.entry(unit.to_owned()).or_insert(first);
        if has_decimals {
            known.decimals.get_or_insert(place);
        }
        self.use_message(message_ids::figure(unit));
        Unit::new(unit)
    }
}

/// The length limit of a telephone number, code or web address, in bytes.
const LONGEST: usize = 40;

/// Returns true for a telephone number. The digits of each language are substituted when it is
/// shown.
fn is_telephone(text: &str) -> bool {
    is_number(text, |c| {
        c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '.' | '/' | '(' | ')' | '*' | '#')
    })
}

fn is_code(text: &str) -> bool {
    is_number(text, |c| c.is_ascii_graphic() || c == ' ')
}

fn is_number(text: &str, is_part: fn(char) -> bool) -> bool {
    text.len() <= LONGEST
        && text.trim() == text
        && text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(is_part)
}

/// Returns true for a web address: a name with a dot, with or without `https://`.
fn is_link(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = host.unwrap_or(text).split('/').next().unwrap_or_default();
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
    };
    text.len() <= LONGEST
        && text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>'))
        && host.contains('.')
        && host.split('.').all(is_label)
}

/// The largest figure of a treatment. A larger one is a typing error.
const MOST: u64 = 10_000;
