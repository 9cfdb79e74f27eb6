//! Dates in a language's own form, by the Gregorian calendar.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, input};
use icu_locale::subtags::{Language, language};
use icu_locale::{LanguageIdentifier, Locale};
use jiff::civil::{Date, date};
use jiff_icu::ConvertInto as _;

use sabar_text::Direction;

/// What follows the first day of a month in languages that write it as an ordinal. Locale data has
/// the number alone.
const FIRST: [(Language, &str); 2] = [(language!("fr"), "er"), (language!("it"), "º")];

/// Writes dates in one language and numbering system.
#[derive(Debug)]
pub struct Dates {
    first: &'static str,
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    figures: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

impl DatePart {
    /// How many digits it has.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Day | Self::Month => 2,
            Self::Year => 4,
        }
    }
}

/// How a language writes a date in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateShape {
    /// The parts, the first to be read first.
    pub order: [DatePart; 3],
    /// What stands between them.
    pub between: [char; 2],
    /// The way the parts follow each other: in most languages left to right, however text goes.
    pub direction: Direction,
}

impl Default for DateShape {
    fn default() -> Self {
        let order = [DatePart::Day, DatePart::Month, DatePart::Year];
        Self { order, between: ['/', '/'], direction: Direction::LeftToRight }
    }
}

impl Dates {
    /// Dates in the language of `locale`; none where the data knows none for it.
    pub fn new(locale: &Locale) -> Option<Self> {
        let mut root = locale.clone();
        root.id = LanguageIdentifier::UNKNOWN;
        let (dates, root) = (Self::load(locale).ok()?, Self::load(&root).ok()?);
        dates.have_names(&root).then_some(dates)
    }

    fn load(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        let first = FIRST.iter().find(|(language, _)| *language == locale.id.language);
        Ok(Self {
            first: first.map_or("", |(_, first)| first),
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long())?,
            // Not `medium`: in Arabic that is figures alone, and 3/4 is read either way round.
            short: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())?,
            figures: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::short())?,
        })
    }

    /// True if months and weekdays have names of their own. What the data lacks it takes from its
    /// `root`, which belongs to no language ("M11", "Mon") and is for no patient.
    fn have_names(&self, root: &Self) -> bool {
        let months = (1..=12).map(|month| date(2026, month, 15));
        let weekdays = (2..=8).map(|day| date(2026, 3, day));
        let is_of_root = |(at, name): (Date, String)| names(&self.full(at)).any(|it| it == name);
        let month = |at: Date| Some((at, names(&root.short(at)).next()?.to_owned()));
        let weekday = |at: Date| {
            let (full, short) = (root.full(at), root.short(at));
            let mut extra = names(&full).filter(|name| !names(&short).any(|it| it == *name));
            Some((at, extra.next()?.to_owned()))
        };
        let has_months = !months.filter_map(month).all(is_of_root);
        let has_weekdays = !weekdays.filter_map(weekday).all(is_of_root);
        has_months && has_weekdays
    }

    /// Weekday, day, month and year.
    pub fn full(&self, date: Date) -> String {
        self.with_first(date, self.full.format(&gregorian(date)).to_string())
    }

    /// How a date stands in figures. `latin` writes the language's digits as 0 to 9.
    pub fn shape(&self, latin: impl Fn(&str) -> String) -> Option<DateShape> {
        let text = self.figures.format(&gregorian(date(2033, 11, 22))).to_string();
        shape_of(&latin(&text))
    }

    /// Day, month and year.
    pub fn short(&self, date: Date) -> String {
        self.with_first(date, self.short.format(&gregorian(date)).to_string())
    }

    /// The written date with its day as an ordinal, if that is the first of a month and the language
    /// has it so. The day is the only figure of one digit: months have names.
    fn with_first(&self, date: Date, mut text: String) -> String {
        if date.day() != 1 || self.first.is_empty() {
            return text;
        }
        let is_digit = |c: Option<char>| c.is_some_and(char::is_numeric);
        let mut before = None;
        let mut rest = text.char_indices().peekable();
        while let Some((at, c)) = rest.next() {
            let after = rest.peek().map(|(_, c)| *c);
            if is_digit(Some(c)) && !is_digit(before) && !is_digit(after) {
                text.insert_str(at + c.len_utf8(), self.first);
                break;
            }
            before = Some(c);
        }
        text
    }
}

/// Reads the shape off a date whose parts are all different, with its digits as 0 to 9.
fn shape_of(text: &str) -> Option<DateShape> {
    let is_digit = |c: char| c.is_ascii_digit();
    let figures: Vec<&str> = text.split(|c| !is_digit(c)).filter(|it| !it.is_empty()).collect();
    let part = |figure: &&str| match *figure {
        "22" => Some(DatePart::Day),
        "11" => Some(DatePart::Month),
        "33" | "2033" => Some(DatePart::Year),
        _ => None,
    };
    let order: Vec<DatePart> = figures.iter().map(part).collect::<Option<_>>()?;
    let order: [DatePart; 3] = order.try_into().ok()?;
    let gaps = text.split(is_digit).filter(|it| !it.is_empty());
    let signs: Vec<char> = gaps.filter_map(|gap| gap.chars().find(|c| SIGNS.contains(c))).collect();
    let between = [*signs.first().unwrap_or(&'/'), *signs.get(1).or(signs.first()).unwrap_or(&'/')];
    // Locale data marks the digits where they do.
    let direction = match text.contains(['\u{200f}', '\u{61c}']) {
        true => Direction::RightToLeft,
        false => Direction::LeftToRight,
    };
    Some(DateShape { order, between, direction })
}

/// What may stand between the parts of a date.
const SIGNS: [char; 4] = ['/', '.', '-', '\u{60d}'];

fn gregorian(date: Date) -> input::Date<Gregorian> {
    let date: input::Date<icu_calendar::Iso> = date.convert_into();
    date.to_calendar(Gregorian)
}

/// A day in figures alone, in digits 0 to 9, for languages of which no dates are known.
pub fn in_figures(date: Date) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

/// The names of a written date: its words that have a letter.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.contains(char::is_alphabetic))
}
