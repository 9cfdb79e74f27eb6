//! Looks at a word that is written out: it says something, shows its figures, and nothing else.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::givens::{Given, Kind, Tried, Value};
use sabar_content::allowed_characters::is_decimal;

/// What is wrong with a word that is written out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// A term wants a variable that it is not given.
    NotGiven { name: String },
    /// A term has no such attribute.
    NoPart { term: String, part: String },
    /// More than Fluent shows in one word.
    TooMany,
    /// A brace would be seen.
    Brace,
    /// Nothing is to be seen.
    Empty,
    /// No letter, only this.
    NoLetter { shown: String },
    /// Figures without what they count.
    NoUnit,
    /// An id in place of text.
    Id { shown: String },
    /// Variables that are not seen, though the form is for more than one value.
    Lacks { names: Vec<String> },
    /// Two variables with nothing between them that keeps them apart.
    Glued { first: String, second: String },
}

impl Fault {
    /// The message and the remedy. The fault is in the form `key`, or has to do with the `term`.
    pub fn said(&self, tried: Tried<'_>, key: Option<&str>, term: &str) -> (String, String) {
        let id = tried.id;
        let form = match key {
            Some(key) => format!("the form [{key}] of `{id}`"),
            None => format!("`{id}`"),
        };
        let written = |name: &String| {
            if name.starts_with('-') { name.clone() } else { format!("{{ ${name} }}") }
        };
        match self {
            Self::NotGiven { name } => {
                let message = format!("`{term}` shows {{ ${name} }}, which it is not given here");
                let remedy = format!("write the text into {term}, without {{ ${name} }}");
                (message, remedy)
            }
            Self::NoPart { term, part } => {
                let message = format!("the term `-{term}` has no part `.{part}`");
                (message, format!("write .{part} below -{term}, or choose by something else"))
            }
            Self::TooMany => {
                let message = format!("`{id}` shows more than 100 things");
                (message, "divide it into several".to_owned())
            }
            Self::Brace => {
                let message = format!("{form} shows a brace to patients");
                (message, "remove it, or write what is shown as { $name }".to_owned())
            }
            Self::Empty => (format!("{form} shows nothing"), "write its text".to_owned()),
            Self::NoLetter { shown } => {
                let message = format!("{form} has no letter, only `{shown}`");
                (message, "write its text in words".to_owned())
            }
            Self::NoUnit => {
                let message = format!("{form} does not name the unit");
                (message, "write what is counted beside the figure".to_owned())
            }
            Self::Id { shown } => {
                let message = format!("{form} shows the id `{shown}` in place of text");
                (message, "write what patients are to read".to_owned())
            }
            Self::Lacks { names } => {
                let names = names.iter().map(written).collect::<Vec<_>>().join(" and ");
                let why = if key.is_some() { ", though it is for more than one" } else { "" };
                let message = format!("{form} does not show {names}{why}");
                (message, format!("write {names} in it"))
            }
            Self::Glued { first, second } => {
                let [first, second] = [first, second].map(written);
                let message = format!("{form} does not keep {first} and {second} apart");
                (message, "write a word or a dash between them".to_owned())
            }
        }
    }
}

/// The first fault of a word that is written out. `has_word` tells of ids.
pub(super) fn at(
    text: &str,
    way: &[Given],
    tried: Tried<'_>,
    has_word: impl Fn(&str) -> bool,
) -> Option<Fault> {
    let text: String = text.chars().filter(|&c| !is_mark(c)).collect();
    if tried.kind == Kind::Term {
        // What it is not given is told of the words that show it.
        let is_seen = text.contains(|c: char| is_letter(c) || is_decimal(c));
        return (!is_seen).then_some(Fault::Empty);
    }
    if let Some((_, rest)) = text.split_once("{$")
        && let Some((name, _)) = rest.split_once('}')
    {
        return Some(Fault::NotGiven { name: name.to_owned() });
    }
    if text.contains(['{', '}']) {
        return Some(Fault::Brace);
    }
    let seen = text.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if seen.is_empty() {
        return Some(Fault::Empty);
    }
    if seen.contains('-') && has_word(seen) {
        return Some(Fault::Id { shown: seen.to_owned() });
    }
    figures(&text, way, tried.kind)
        .or_else(|| untold(seen, way, tried.kind))
        .or_else(|| letters(seen, way, tried.kind))
}

/// Tells what is not seen, or not apart from another.
fn figures(text: &str, way: &[Given], kind: Kind) -> Option<Fault> {
    if way.is_empty() {
        return None;
    }
    let runs = runs(text);
    let place = |given: &Given, written: &str| {
        if given.is_figure {
            runs.iter().find(|(_, run)| *run == written).map(|(start, _)| *start)
        } else {
            text.find(written)
        }
    };
    let mut places = Vec::new();
    let mut lacking = Vec::new();
    for given in way {
        let Some(written) = &given.written else { continue };
        match place(given, written) {
            Some(start) => places.push((start, start + written.len(), given)),
            None => lacking.push(given),
        }
    }
    let is_run = |one: &Given, other: &Given| {
        let both = [one, other].map(|given| given.written.as_deref().unwrap_or_default()).concat();
        runs.iter().any(|(_, run)| *run == both)
    };
    if let [one, other] = lacking[..] {
        for (first, second) in [(one, other), (other, one)] {
            if is_run(first, second) {
                return Some(glued(first, second));
            }
        }
    }
    if !lacking.is_empty() {
        return Some(Fault::Lacks { names: lacking.iter().map(|it| it.name.clone()).collect() });
    }
    places.sort_by_key(|(start, _, _)| *start);
    places.windows(2).find_map(|pair| {
        let [(_, end, first), (start, _, second)] = pair else { return None };
        let between = text.get(*end..*start).unwrap_or_default();
        // A blank alone may be read as what divides thousands.
        let is_blank = kind == Kind::Range && between.trim().is_empty();
        let is_decimal = first.is_figure && between.chars().all(is_decimal_sign);
        let is_apart = !between.is_empty() && !is_blank && !is_decimal;
        (!is_apart).then(|| glued(first, second))
    })
}

/// Tells a number of a range that stands neither in digits nor, as far as can be seen, in a word.
fn untold(seen: &str, way: &[Given], kind: Kind) -> Option<Fault> {
    if kind != Kind::Range {
        return None;
    }
    let runs = runs(seen);
    let is_silent = |given: &&Given| {
        let Value::Text(digits) = &given.value else { return false };
        given.is_figure && !runs.iter().any(|(_, run)| run == digits)
    };
    let names: Vec<String> = way.iter().filter(is_silent).map(|it| it.name.clone()).collect();
    // One word is the unit.
    let n_words = seen.split(|c| !is_letter(c)).filter(|word| !word.is_empty()).count();
    (!names.is_empty() && n_words < 2).then_some(Fault::Lacks { names })
}

fn glued(first: &Given, second: &Given) -> Fault {
    Fault::Glued { first: first.name.clone(), second: second.name.clone() }
}

/// The runs of digits, and where each begins.
fn runs(text: &str) -> Vec<(usize, &str)> {
    let mut runs = Vec::new();
    let mut rest = 0;
    while let Some(found) = text.get(rest..).and_then(|tail| tail.find(is_decimal)) {
        let start = rest + found;
        let tail = text.get(start..).unwrap_or_default();
        let length = tail.find(|c| !is_decimal(c)).unwrap_or(tail.len());
        runs.push((start, tail.get(..length).unwrap_or_default()));
        rest = start + length;
    }
    runs
}

/// Tells text without a letter, where figures or signs alone do not do.
fn letters(seen: &str, way: &[Given], kind: Kind) -> Option<Fault> {
    if kind == Kind::Key || seen.contains(is_letter) {
        return None;
    }
    if matches!(kind, Kind::Figure | Kind::Range) {
        return (!seen.contains(is_unit_sign)).then_some(Fault::NoUnit);
    }
    // "3 / 6" is a whole text.
    let n_figures = way.iter().filter(|given| given.is_figure).count();
    (n_figures < 2).then(|| Fault::NoLetter { shown: seen.to_owned() })
}

/// True for what decimals or thousands are marked by.
const fn is_decimal_sign(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '\u{2019}' | '\u{66B}' | '\u{66C}' | '\u{B7}')
}

/// True for marks of direction, which are put around variables.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' | '\u{61C}')
}

/// True for what is a letter to Unicode, or a sign, and yet not seen.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{200B}'
            ..='\u{200D}' | '\u{2060}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}'
    )
}

/// True for a letter that says something: not what only lengthens others, and nothing unseen.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && c != '\u{640}' && !is_unseen(c)
}

/// True for a sign that is read as a unit: per cent, degrees, a currency.
fn is_unit_sign(c: char) -> bool {
    let category = || CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(c, '%' | '\u{66A}' | '\u{2030}' | '\u{2032}' | '\u{2033}')
        || matches!(category(), GeneralCategory::CurrencySymbol | GeneralCategory::OtherSymbol)
}
