//! Checks how figures stand in a formatted message: in their order, each once, without a sign that
//! makes another number of them, and with a dash or a word between the two of a range.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::sample_arguments::{Kind, SampleArgument, Tried, Value};
use sabar_content::allowed_characters::is_decimal;
use sabar_content::message_ids::NUMBER_RANGE;

/// A fault of how figures stand in a formatted message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// A figure is shown more than once.
    Repeated { name: String },
    /// A sign before a figure makes another number of it.
    Signed { name: String, sign: char },
    /// The second of two figures comes before the first.
    Reversed { first: String, second: String },
    /// The signs between the two figures of a range are not those of a range.
    NoRange { between: String },
}

impl Fault {
    /// Returns message and remedy. `form` names the message, or its variant with the fault.
    pub(super) fn message(&self, form: &str) -> (String, String) {
        let shown = |name: &String| format!("{{ ${name} }}");
        match self {
            Self::Repeated { name } => {
                let message = format!("{form} shows {} more than once", shown(name));
                (message, "show it once".to_owned())
            }
            Self::Signed { name, sign } => {
                let message = format!("{form} has `{sign}` before {}", shown(name));
                (message, "remove the sign; it makes another number of the figure".to_owned())
            }
            Self::Reversed { first, second } => {
                let [first, second] = [first, second].map(shown);
                let message = format!("{form} shows {second} before {first}");
                let remedy = format!(
                    "write {first} first, also from right to left; a sentence that needs {second} \
                    first has two words or more between them"
                );
                (message, remedy)
            }
            Self::NoRange { between } => {
                let message = format!("{form} has `{between}` between {{ $from }} and {{ $to }}");
                (message, "write a word or a dash between them".to_owned())
            }
        }
    }
}

/// The variables of which the first comes first. "Step 3 of 9" is no range: languages may begin with
/// the 9.
const PAIRS: [(&str, &str); 4] =
    [("from", "to"), ("first", "second"), ("from", "below"), ("first", "last")];

/// The number of words from which a sentence may name the second first: "up to 6 months, but at
/// least 3".
const WORDS_APART: usize = 2;

/// Returns the first fault. `text` has no isolates.
pub(super) fn find(text: &str, combination: &[SampleArgument], tried: Tried<'_>) -> Option<Fault> {
    if combination.is_empty() {
        return None;
    }
    let placed: Vec<Placed<'_>> =
        combination.iter().filter_map(|sample| Placed::of(text, sample)).collect();
    let with_unit = matches!(tried.kind, Kind::Figure | Kind::Range);
    let signed = || placed.iter().find_map(|it| it.sign(text, with_unit));
    repeated(text, combination, with_unit).or_else(signed).or_else(|| pairs(text, &placed, tried))
}

/// A sample argument in a text.
struct Placed<'a> {
    name: &'a str,
    start: usize,
    end: usize,
}

impl<'a> Placed<'a> {
    fn of(text: &str, sample: &'a SampleArgument) -> Option<Self> {
        let written = written(sample)?;
        let is_whole = |start: &usize| {
            let (before, rest) = text.split_at(*start);
            let after = rest.get(written.len()..).unwrap_or_default();
            !sample.is_figure || !(before.ends_with(is_decimal) || after.starts_with(is_decimal))
        };
        let start = text.match_indices(&written).map(|(start, _)| start).find(is_whole)?;
        Some(Self { name: &sample.name, start, end: start + written.len() })
    }

    /// Finds a sign directly before it: "-2 minutes".
    fn sign(&self, text: &str, with_unit: bool) -> Option<Fault> {
        let before = text.get(..self.start)?;
        let rest = if with_unit { before.trim_end() } else { before };
        let sign = rest.chars().next_back().filter(|&c| is_sign(c, with_unit))?;
        let rest = rest.strip_suffix(sign)?;
        // "pre-2" and "3-6" have no sign.
        let is_apart = rest.ends_with(char::is_whitespace);
        let is_joined = rest.trim_end().chars().next_back().is_some_and(|last| {
            let is_loose = with_unit && (before.ends_with(char::is_whitespace) || is_decimal(last));
            (last.is_alphanumeric() || is_private(last)) && (!is_apart || is_loose)
        });
        (!is_joined).then(|| Fault::Signed { name: self.name.to_owned(), sign })
    }
}

/// Returns the text of a figure, or the marked text of any other variable.
fn written(sample: &SampleArgument) -> Option<String> {
    match &sample.value {
        Value::Text(text) if sample.is_figure => Some(text.clone()),
        Value::Number(_) | Value::Text(_) => sample.written.clone(),
    }
}

/// Finds a figure that is shown twice: everywhere if nothing separates the two.
fn repeated(text: &str, combination: &[SampleArgument], with_unit: bool) -> Option<Fault> {
    let figures = combination.iter().filter(|sample| sample.is_figure);
    let known: Vec<(&str, String)> =
        figures.filter_map(|sample| Some((sample.name.as_str(), written(sample)?))).collect();
    let runs: Vec<&str> = text.split(|c| !is_decimal(c)).filter(|run| !run.is_empty()).collect();
    let is_doubled = |digits: &str| {
        let is_of_it = |run: &&&str| run.len() > digits.len() && run.replace(digits, "").is_empty();
        runs.iter().any(|run| is_of_it(&run) && !known.iter().any(|(_, other)| other == run))
    };
    let n_times = |digits: &str| runs.iter().filter(|run| **run == digits).count();
    let found =
        known.iter().find(|(_, digits)| is_doubled(digits) || with_unit && n_times(digits) > 1);
    found.map(|(name, _)| Fault::Repeated { name: (*name).to_owned() })
}

/// Checks the order of two figures that belong together, and what is between them.
fn pairs(text: &str, placed: &[Placed<'_>], tried: Tried<'_>) -> Option<Fault> {
    let of = |name: &str| placed.iter().find(|it| it.name == name);
    PAIRS.into_iter().find_map(|(first, second)| {
        let (one, other) = (of(first)?, of(second)?);
        if other.start < one.start {
            let between = text.get(other.end..one.start)?;
            let words = between.split(|c: char| !c.is_alphabetic()).filter(|it| !it.is_empty());
            let names = || (first.to_owned(), second.to_owned());
            return (words.count() < WORDS_APART).then(|| {
                let (first, second) = names();
                Fault::Reversed { first, second }
            });
        }
        let between = text.get(one.end..other.start)?;
        // "3 -6" is read as 3 and -6.
        let sign = between.chars().next_back().filter(|&c| is_dash(c) || c == '~');
        let is_joined =
            sign.and_then(|sign| between.strip_suffix(sign)).is_some_and(is_blank_before);
        if let (Some(sign), true) = (sign, is_joined) {
            return Some(Fault::Signed { name: second.to_owned(), sign });
        }
        let between = between.trim();
        let is_range = tried.kind == Kind::Range || tried.id == NUMBER_RANGE;
        // What separates nothing is another fault.
        let is_fine = between.is_empty() || between.contains(char::is_alphabetic);
        (is_range && !is_fine && !between.contains(is_of_range))
            .then(|| Fault::NoRange { between: between.to_owned() })
    })
}

/// Returns true if there is nothing but a blank before the sign between two figures.
fn is_blank_before(before: &str) -> bool {
    !before.is_empty() && before.trim().is_empty()
}

/// Returns true for a sign that two ends of a range may have between them.
fn is_of_range(c: char) -> bool {
    is_dash(c) || matches!(c, '~' | '\u{2053}' | '\u{223C}' | '\u{FF5E}' | '…' | '→' | '←')
}

/// Returns true for a sign that makes another number of the one after it. A long dash before what
/// is no figure with its unit begins a remark or a row of a list.
fn is_sign(c: char, with_unit: bool) -> bool {
    match c {
        '-' | '\u{2010}' | '\u{2011}' | '\u{FE63}' | '\u{FF0D}' => true,
        '~' | '=' | '|' => with_unit,
        '/' | ':' | '.' | ',' | '*' | '\'' => with_unit,
        _ if is_dash(c) => with_unit,
        _ => category(c) == GeneralCategory::MathSymbol,
    }
}

fn is_dash(c: char) -> bool {
    category(c) == GeneralCategory::DashPunctuation || c == '\u{2212}'
}

/// Returns true for the mark of sample text.
fn is_private(c: char) -> bool {
    category(c) == GeneralCategory::PrivateUse
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}
