//! Validates times: their units, their ends and the day from which they are counted.

use jiff::civil::Time;
use toml::Spanned;

use super::{Reader, meant, show};
use crate::message_ids::{self, message_id};
use crate::raw::{self, End, Text};
use crate::structure::is_placeholder;
use crate::{Moment, Unit, When};

/// The largest number of a time, before and after the appointment. A larger one is a typing error.
const MOST: i64 = 10_000;

/// The most years of a time and of a schedule: calendars hold them.
pub(super) const MOST_YEARS: i64 = 100;

/// The first and the last hour at which appointments are usual.
const USUAL: [Time; 2] = [Time::constant(6, 0, 0, 0), Time::constant(22, 0, 0, 0)];

/// The last minute of a day.
const LAST_MINUTE: Time = Time::constant(23, 59, 0, 0);

impl Reader<'_> {
    /// Returns the time, or `None` after reporting an error.
    pub(super) fn when(&mut self, raw: &Spanned<raw::Span>) -> Option<When> {
        let raw::Span { from, to, at, unit, time, anchor } = raw.get_ref();
        let anchor = match anchor {
            Some(anchor) => Some(self.anchor(anchor)?),
            None => None,
        };
        // A named day alone is that whole day.
        if let (Some(_), None, None, None, None, None) = (anchor, from, to, at, unit, time) {
            let day = Moment::new(0, Unit::new("day"));
            let (start, end) = (Some(day.clone()), Some(day));
            return Some(When { anchor, start, end, repeat: None, is_preparation: false });
        }
        let unit = self.unit_of_span(raw, unit.as_ref());
        if let Some(time) = time.as_ref().filter(|_| at.is_none()) {
            let remedy =
                "write it with its end: to = { at = -1, unit = \"day\", time = \"18:00\" }";
            self.emit(time, "a time of day belongs to one time", remedy);
        }
        let (start, end) = match (from, to, *at) {
            (None, Some(to), None) => {
                let end = self.end(to, unit.as_ref())?;
                ((end.count > 0).then(|| Moment::new(0, end.unit.clone())), Some(end))
            }
            (Some(from), None, None) => (Some(self.end(from, unit.as_ref())?), None),
            (Some(from), Some(to), None) => self.ends(raw, (from, to), unit.as_ref())?,
            (None, None, Some(at)) => {
                let moment = self.moment(raw, at, unit?, time.as_ref())?;
                (Some(moment.clone()), Some(moment))
            }
            _ => {
                let remedy = "write { to }, { from }, { from, to } or { at }, with a unit";
                self.emit(raw, "a span has a start, an end, both, or one time", remedy);
                return None;
            }
        };
        Some(When { anchor, start, end, repeat: None, is_preparation: false })
    }

    /// Returns the index of a named day.
    fn anchor(&mut self, anchor: &Text) -> Option<usize> {
        let index = self.anchors.iter().position(|id| id == anchor.get_ref());
        let is_told = || self.told.contains(&message_id(&["anchor", anchor.get_ref()]));
        if index.is_none() && !is_told() && !self.has_doubts("anchor") {
            self.told.insert(message_id(&["anchor", anchor.get_ref()]));
            let message = format!("there is no day `{}` in [[anchors]]", show(anchor));
            let meant = meant(anchor.get_ref(), self.anchors.iter().map(String::as_str));
            let remedy = match self.anchors.as_slice() {
                [] => "remove `anchor`, or add the day under [[anchors]]".to_owned(),
                ids => format!("{meant}write one of {}, or add it there", ids.join(", ")),
            };
            self.emit(anchor, message, remedy);
            self.lose(message_ids::anchor(self.owner(), anchor.get_ref()), anchor);
        }
        index
    }

    /// Returns the unit of the numbers of a span; `None` if there is none.
    fn unit_of_span(&mut self, raw: &Spanned<raw::Span>, unit: Option<&Text>) -> Option<Unit> {
        let raw::Span { from, to, at, .. } = raw.get_ref();
        let is_number = |end: &Spanned<End>| matches!(end.get_ref(), End::Count(_));
        let is_needed = at.is_some() || [from, to].into_iter().flatten().any(is_number);
        match unit {
            Some(unit) if is_needed || from.is_none() && to.is_none() => Some(self.time_unit(unit)),
            Some(unit) => {
                self.emit(unit, "both ends have units of their own", "remove this `unit`");
                None
            }
            None if is_needed => {
                self.emit(raw, "`unit` is missing in span", "write unit = … between the braces");
                None
            }
            None => None,
        }
    }

    /// Returns a unit, after reporting one that is not a unit of time.
    pub(super) fn time_unit(&mut self, unit: &Text) -> Unit {
        let known = Unit::new(unit.get_ref());
        if known.minutes().is_none() {
            // It counts as no unit in use: nobody is to be asked for its names, too.
            let times = Unit::time_ids().collect::<Vec<_>>().join(", ");
            let message = format!("`{}` is not a length of time", show(unit));
            let meant = meant(unit.get_ref(), Unit::time_ids());
            self.emit(unit, message, format!("{meant}write one of {times}"));
            return known;
        }
        self.unit(unit)
    }

    /// Reads both ends of a span.
    fn ends(
        &mut self,
        raw: &Spanned<raw::Span>,
        (from, to): (&Spanned<End>, &Spanned<End>),
        unit: Option<&Unit>,
    ) -> Option<(Option<Moment>, Option<Moment>)> {
        if let (End::Count(from), End::Count(to)) = (from.get_ref(), to.get_ref())
            && from >= to
        {
            let message = format!("the range from {from} to {to} is not ascending");
            let mut remedy = "write the earlier time as `from`, or one time as `at`".to_owned();
            if from > to && *to > 0 {
                remedy += &format!("; before the appointment, from = -{from} and to = -{to}");
            }
            self.emit(raw, message, remedy);
            return None;
        }
        let (start, end) = (self.end(from, unit)?, self.end(to, unit)?);
        let turned = USUAL.map(|hour| is_turned(&start, &end, hour));
        if turned == [true; 2] {
            let remedy =
                "write the earlier time as `from`; before the appointment, -2 is earlier than -1";
            self.emit(raw, "the span ends before it starts", remedy);
            return None;
        }
        if let Some((hour, _)) = USUAL.into_iter().zip(turned).find(|(_, is_turned)| *is_turned) {
            let message = format!(
                "for an appointment at {}, the span ends before it starts",
                hour.strftime("%H:%M")
            );
            let remedy = "count both ends in hours, or give both a time of day; at such an hour \
                          patients read that they must ask the clinic";
            self.warn(raw, message, remedy);
        }
        Some((Some(start), Some(end)))
    }

    fn end(&mut self, end: &Spanned<End>, unit: Option<&Unit>) -> Option<Moment> {
        match end.get_ref() {
            End::Count(count) => self.moment(end, *count, unit?.clone(), None),
            End::Moment(raw::Moment { at, unit, time }) => {
                let unit = self.time_unit(unit);
                self.moment(at, *at.get_ref(), unit, time.as_ref())
            }
        }
    }

    fn moment<T>(
        &mut self,
        at: &Spanned<T>,
        count: i64,
        unit: Unit,
        time: Option<&Text>,
    ) -> Option<Moment> {
        let most = match unit.id() {
            "year" => MOST_YEARS,
            "month" => 12 * MOST_YEARS,
            "week" => 52 * MOST_YEARS,
            _ => MOST,
        };
        let known_count = i32::try_from(count).ok().filter(|_| (-most..=most).contains(&count));
        if known_count.is_none() {
            let message = format!("the number {count} is out of range");
            self.emit(at, message, format!("write a whole number from -{most} to {most}"));
        }
        if let Some(time) = time.filter(|_| !matches!(unit.id(), "day" | "week")) {
            let message = format!("a time counted in the unit {} has no time of day", unit.id());
            self.emit(time, message, "count it in days, or remove `time`");
            return None;
        }
        let known_time = match time {
            Some(time) => Some(self.time_of_day(time)?),
            None => None,
        };
        unit.minutes()?;
        Some(Moment { count: known_count?, unit, time: known_time })
    }

    /// Reads a time of day.
    pub(super) fn time_of_day(&mut self, written: &Text) -> Option<Time> {
        let text = written.get_ref();
        let time = parse_time(text);
        if time.is_none() && !is_placeholder(written) {
            let message = format!("`{}` is not a time of day", show(written));
            self.emit(written, message, "write hours and minutes as \"18:00\", up to \"23:59\"");
        }
        time
    }
}

/// Parses `18:00`.
fn parse_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let figures = |part: &str| {
        let is_two = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|_| is_two)
    };
    Time::new(figures(hour)?, figures(minute)?, 0, 0).ok()
}

/// Returns true if the end is before the start, for an appointment at this hour.
fn is_turned(start: &Moment, end: &Moment, hour: Time) -> bool {
    // A day begins with its first minute and ends with its last.
    let bound = |moment: &Moment, time| Moment {
        time: moment.time.or((!moment.unit.is_of_clock()).then_some(time)),
        ..moment.clone()
    };
    let (start, end) = (bound(start, Time::midnight()), bound(end, LAST_MINUTE));
    start.minutes(Some(hour)) > end.minutes(Some(hour))
}
