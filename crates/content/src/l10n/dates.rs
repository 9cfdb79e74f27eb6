//! Formats dates of the Gregorian calendar in the form of a language.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{E, M, YM, YMD, YMDE};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, input};
use icu_locale::subtags::{Language, language};
use icu_locale::{LanguageIdentifier, Locale};
use jiff::civil::{Date, date};
use jiff_icu::ConvertInto as _;

use crate::l10n::calendars::Beside;
use sabar_text::Direction;

/// The suffix of the first day of a month, in languages that write it as an ordinal. CLDR has only
/// the number.
const FIRST: [(Language, &str); 2] = [(language!("fr"), "er"), (language!("it"), "º")];

/// Formats dates in one language and numbering system.
#[derive(Debug)]
pub struct Dates {
    first: &'static str,
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    figures: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
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
    /// Returns the number of digits.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Day | Self::Month => 2,
            Self::Year => 4,
        }
    }
}

/// The numeric form of a date in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateShape {
    /// The parts, in reading order.
    pub order: [DatePart; 3],
    /// The separators.
    pub between: [char; 2],
    /// The direction in which the parts follow each other: left to right in most languages,
    /// whatever the direction of the text.
    pub direction: Direction,
}

impl Default for DateShape {
    fn default() -> Self {
        let order = [DatePart::Day, DatePart::Month, DatePart::Year];
        Self { order, between: ['/', '/'], direction: Direction::LeftToRight }
    }
}

impl Dates {
    /// Returns the formatter for `locale`, or `None` if CLDR has no dates for its language.
    pub fn new(locale: &Locale) -> Option<Self> {
        let mut root = locale.clone();
        root.id = LanguageIdentifier::UNKNOWN;
        let (dates, root) = (Self::load(locale).ok()?, Self::load(&root).ok()?);
        let are_known =
            dates.show_all_parts() && dates.have_their_order(&root) && dates.have_names(&root);
        are_known.then_some(dates)
    }

    fn load(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        let first = FIRST.iter().find(|(language, _)| *language == locale.id.language);
        Ok(Self {
            first: first.map_or("", |(_, first)| first),
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long())?,
            // Not `medium`: in Arabic that is numeric, and 3/4 is ambiguous.
            short: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())?,
            figures: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::short())?,
            month: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long())?,
        })
    }

    /// Returns true if the patterns show the day, the month and the year. The data of some languages
    /// has names and no pattern ("30-11-YYYY").
    fn show_all_parts(&self) -> bool {
        let [full, short, month] = self.patterns().map(|pattern| fields(&pattern));
        let has = |fields: &str, wanted: [&[char]; 3]| wanted.iter().all(|it| fields.contains(*it));
        let (day, of_month, year) = (&['d'], &['M', 'L'], &['y', 'u', 'r']);
        has(&full, [day, of_month, year])
            && has(&short, [day, of_month, year])
            && has(&month, [of_month, of_month, year])
    }

    /// Returns false if only dates without a weekday have the order of the language, and those with
    /// one that of `root` ("2026 de novembre 30").
    fn have_their_order(&self, root: &Self) -> bool {
        let ([full, short, _], [full_of_root, short_of_root, _]) =
            (self.patterns(), root.patterns());
        full != full_of_root || short == short_of_root
    }

    /// Returns the patterns of dates, in the letters of CLDR.
    fn patterns(&self) -> [String; 3] {
        let at = gregorian(date(2026, 11, 30));
        [
            self.full.format(&at).pattern().to_string(),
            self.short.format(&at).pattern().to_string(),
            self.month.format(&at).pattern().to_string(),
        ]
    }

    /// Returns true if months and weekdays have names in the language. Otherwise the data falls
    /// back to `root` ("M11", "Mon"), which no patient should see.
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

    /// Formats weekday, day, month and year.
    pub fn full(&self, date: Date) -> String {
        self.with_first(date, self.full.format(&gregorian(date)).to_string())
    }

    /// Returns the numeric form of a date. `latin` converts the digits of the language to 0 to 9.
    pub fn shape(&self, latin: impl Fn(&str) -> String) -> Option<DateShape> {
        let shown = self.figures.format(&gregorian(date(2033, 11, 22)));
        // Some data has a text in place of the year.
        let fields = fields(&shown.pattern().to_string());
        let has_all = fields.contains('d') && fields.contains('y');
        has_all.then(|| shape_of(&latin(&shown.to_string())))?
    }

    /// Formats day, month and year.
    pub fn short(&self, date: Date) -> String {
        self.with_first(date, self.short.format(&gregorian(date)).to_string())
    }

    /// Formats month and year.
    pub fn month(&self, date: Date) -> String {
        self.month.format(&gregorian(date)).to_string()
    }

    /// Adds the ordinal suffix to the first day of a month where the language uses one. The day is
    /// the only number of one digit: months have names.
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

/// Returns the letters of a pattern that stand for parts of a date. What is between apostrophes is
/// text.
fn fields(pattern: &str) -> String {
    pattern.split('\'').step_by(2).collect()
}

/// Derives the numeric form from a sample date whose parts all differ.
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
    // CLDR adds marks where digits follow the direction of the text.
    let direction = match text.contains(['\u{200f}', '\u{61c}']) {
        true => Direction::RightToLeft,
        false => Direction::LeftToRight,
    };
    Some(DateShape { order, between, direction })
}

/// The possible separators.
const SIGNS: [char; 4] = ['/', '.', '-', '\u{60d}'];

/// The names of days and months in a file of spoken forms, in the order of [`names_in`].
const NAMES: [&str; 19] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Returns the names of days and months in a language as messages, beside which their spoken forms are
/// checked: `monday` to `sunday`, `january` to `december`, `hijri-1` to `hijri-12`.
#[must_use]
pub fn names_in(tag: &str) -> String {
    let Ok(locale) = tag.parse::<Locale>() else { return String::new() };
    let days = FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long());
    let months = FixedCalendarDateTimeFormatter::try_new((&locale).into(), M::long());
    let (Ok(days), Ok(months)) = (days, months) else { return String::new() };
    // 2 March 2026 is a Monday.
    let days = (2..=8).map(|day| days.format(&gregorian(date(2026, 3, day))).to_string());
    let months = (1..=12).map(|month| months.format(&gregorian(date(2026, month, 1))).to_string());
    let gregorian = NAMES.iter().map(|name| (*name).to_owned()).zip(days.chain(months));
    let hijri = Beside::hijri_months(&locale).into_iter().enumerate();
    let hijri = hijri.map(|(index, name)| (format!("hijri-{}", index + 1), name));
    gregorian.chain(hijri).map(|(id, name)| format!("{id} = {name}\n")).collect()
}

fn gregorian(date: Date) -> input::Date<Gregorian> {
    let date: input::Date<icu_calendar::Iso> = date.convert_into();
    date.to_calendar(Gregorian)
}

/// Formats a date numerically in digits 0 to 9, for languages without date data.
pub fn in_figures(date: Date) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

/// Returns the words of a formatted date that contain a letter.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.contains(char::is_alphabetic))
}
