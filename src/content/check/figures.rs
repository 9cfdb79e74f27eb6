//! Figures and times: whole, not zero, and in order.

use toml::Spanned;

use super::{Place, Reader};
use crate::content::raw::{self, Text};
use crate::content::{Figure, Unit, When};
use crate::structure::is_stand_in;

impl Reader<'_> {
    /// The figure, or a stand-in for one that is no figure.
    pub(super) fn figure(&mut self, raw: Spanned<raw::Figure>) -> Figure {
        let raw::Figure { count, from, to, unit } = raw.get_ref();
        let unit = self.unit(unit);
        let stand_in = Figure::Count { count: 1, unit: unit.clone() };
        match (*count, *from, *to) {
            (Some(count), None, None) => {
                let count = self.amount(&raw, count);
                count.map_or(stand_in, |count| Figure::Count { count, unit })
            }
            (None, Some(from), Some(to)) => {
                let range = self.range(&raw, from, to);
                range.map_or(stand_in, |(from, to)| Figure::Range { from, to, unit })
            }
            _ => {
                let remedy = "write { count, unit } or { from, to, unit }";
                self.say(&raw, "a figure is one number or a range", remedy);
                stand_in
            }
        }
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

/// No figure of a treatment is larger; one that is would be a slip of the finger.
const MOST: u32 = 10_000;
