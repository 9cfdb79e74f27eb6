//! Checks a formatted message: it contains text and its figures, and nothing else.

use std::borrow::Cow;

use super::letters::{self, is_letter, is_of_a_word};
use super::sample_arguments::{Kind, SampleArgument, Tried, Value};
use super::{apart, order};
use sabar_content::allowed_characters::{has_byte, has_pair, is_decimal};

/// A fault of a formatted message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// A term uses a variable that it is not given.
    NotGiven { name: String },
    /// A term has no such attribute.
    NoPart { term: String, part: String },
    /// More placeables than Fluent shows in one message.
    TooMany,
    /// A brace is visible.
    Brace,
    /// Nothing is visible.
    Empty,
    /// No letter is visible, only this.
    NoLetter { shown: String },
    /// Figures without a unit.
    NoUnit,
    /// A variable, and no word of what it means.
    Bare { name: String },
    /// A message id instead of text.
    Id { shown: String },
    /// Variables are not visible, although the variant is for more than one value.
    Lacks { names: Vec<String> },
    /// Nothing separates two variables.
    Glued { first: String, second: String },
    /// A selection by a text, of which no plural form is ever chosen.
    ByText { name: String, instead: Option<&'static str> },
    /// Figures do not stand as they should.
    Order(order::Fault),
    /// The variant reads like another one, which is for another number, and shows no figure.
    Alike { other: String, shown: String, names: Vec<String> },
}

impl Fault {
    /// Returns message and remedy. `key` is the variant with the fault, `term` the term concerned.
    pub(super) fn message(
        &self,
        tried: Tried<'_>,
        key: Option<&str>,
        term: &str,
    ) -> (String, String) {
        let id = tried.id;
        let form = match key {
            Some(key) => format!("the variant [{key}] of `{id}`"),
            None => format!("`{id}`"),
        };
        match self {
            Self::NotGiven { name } => {
                let message = format!("`{term}` shows {{ ${name} }}, which it is not given here");
                let remedy = format!("write the text into {term}, without {{ ${name} }}");
                (message, remedy)
            }
            Self::NoPart { term, part } => {
                let message = format!("the term `-{term}` has no attribute `.{part}`");
                (message, format!("write .{part} below -{term}, or select by something else"))
            }
            Self::TooMany => {
                let message = format!("`{id}` shows more than 100 things");
                (message, "split it into several".to_owned())
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
                (message, "write the unit beside the figure".to_owned())
            }
            Self::Bare { name } => {
                let message = format!("{form} says nothing but {}", written(name));
                (message, "write in words what it means, as the other languages do".to_owned())
            }
            Self::Id { shown } => {
                let message = format!("{form} shows the id `{shown}` instead of text");
                (message, "write the text that patients should read".to_owned())
            }
            Self::Lacks { names } => {
                let names = listed(names);
                let why =
                    if key.is_some() { ", although it applies to several numbers" } else { "" };
                let message = format!("{form} does not show {names}{why}");
                (message, format!("write {names} in it"))
            }
            Self::Glued { first, second } => glued(&form, [first, second]),
            Self::ByText { name, instead } => by_text(id, &written(name), *instead),
            Self::Order(fault) => fault.message(&form),
            Self::Alike { other, shown, names } => alike(&form, (other, shown), names),
        }
    }
}

/// Returns a variable, a term or a message as it is written in a text.
fn written(name: &str) -> String {
    if name.starts_with(['-', '{']) { name.to_owned() } else { format!("{{ ${name} }}") }
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| written(name)).collect::<Vec<_>>().join(" and ")
}

/// Returns message and remedy of two placeables that nothing separates.
fn glued(form: &str, names: [&String; 2]) -> (String, String) {
    let [first, second] = names.map(|name| written(name));
    let remedy = match first == second {
        true => "show it once",
        false => "write a dash between them, or a word between spaces",
    };
    (format!("{form} does not separate {first} and {second}"), remedy.to_owned())
}

/// Returns message and remedy of a variant that reads like that of another number.
fn alike(form: &str, (other, shown): (&str, &str), names: &[String]) -> (String, String) {
    let message =
        format!("{form} reads like [{other}], “{shown}”, although it is for another number");
    (message, format!("show {} in it, or write another word for this number", listed(names)))
}

/// Returns message and remedy of a selection by a text.
fn by_text(id: &str, text: &str, instead: Option<&str>) -> (String, String) {
    let remedy = match instead {
        Some(form) => format!("write {{ ${form} -> in its place"),
        None => "write one text that is right with any number".to_owned(),
    };
    let message = format!("`{id}` selects a plural form by {text}, which is text");
    (message, format!("{remedy}; else [other] is always shown"))
}

/// Returns the first fault of a formatted message. `has_word` tells whether a message id exists.
pub(super) fn find(
    text: &str,
    combination: &[SampleArgument],
    tried: Tried<'_>,
    has_word: impl Fn(&str) -> bool,
) -> Option<Fault> {
    let text: Cow<'_, str> = if may_have_mark(text) && text.contains(is_mark) {
        text.split(is_mark).collect()
    } else {
        text.into()
    };
    if tried.kind == Kind::Term {
        // An unknown variable is reported for the message that shows it.
        let is_seen = text.contains(|c: char| is_letter(c) || is_decimal(c));
        return (!is_seen).then_some(Fault::Empty);
    }
    if has_byte(&text, |byte| matches!(byte, b'{' | b'}')) {
        let name = text.split_once("{$").and_then(|(_, rest)| rest.split_once('}'));
        return Some(match name {
            Some((name, _)) => Fault::NotGiven { name: name.to_owned() },
            None => Fault::Brace,
        });
    }
    let seen = text.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if seen.is_empty() {
        return Some(Fault::Empty);
    }
    if let Some(shown) = shown_id(seen, has_word) {
        return Some(Fault::Id { shown });
    }
    apart::find(&text, combination, tried)
        .or_else(|| order::find(&text, combination, tried).map(Fault::Order))
        .or_else(|| untold(seen, combination, tried.kind))
        .or_else(|| letters::find(seen, combination, tried))
}

/// Returns the id of a message that is written in a text, also with other signs between its parts:
/// `safety.emergency.vision`.
fn shown_id(seen: &str, has_word: impl Fn(&str) -> bool) -> Option<String> {
    // Few texts have such a sign between ASCII letters, and few are nothing but words of them; no
    // other text is searched.
    let is_between = |byte: u8| matches!(byte, b'-' | b'_' | b'.');
    let goes_on = |byte: u8| byte.is_ascii_alphanumeric() || is_between(byte);
    let may_have_id = has_pair(seen, |one, next| is_between(one) & goes_on(next));
    let may_be_id = || seen.bytes().all(|byte| goes_on(byte) || byte.is_ascii_whitespace());
    if !may_have_id && !may_be_id() {
        return None;
    }
    let has_id = |written: &str, between: &[char]| {
        let id = written.replace(between, "-").to_ascii_lowercase();
        id.contains('-') && has_word(&id)
    };
    let is_part = |c: char| c.is_ascii_alphanumeric() || BETWEEN.contains(&c);
    let pieces = seen.split(|c| !is_part(c)).map(|piece| piece.trim_matches(BETWEEN));
    let inside = pieces.filter(|piece| piece.contains(BETWEEN));
    // Two words may be a text like others.
    let whole = Some(seen).filter(|it| it.split_whitespace().count() > 2);
    let mut found = inside.filter(|piece| has_id(piece, &BETWEEN));
    let found = found.next().or_else(|| whole.filter(|it| has_id(it, &[' '])));
    found.map(str::to_owned)
}

/// The signs between the parts of an id, and those that may have been written for them.
const BETWEEN: [char; 3] = ['-', '_', '.'];

/// Finds a number of a range that is neither visible as digits nor, apparently, spelled out.
fn untold(seen: &str, combination: &[SampleArgument], kind: Kind) -> Option<Fault> {
    if kind != Kind::Range {
        return None;
    }
    let runs = runs(seen);
    let is_silent = |sample: &&SampleArgument| {
        let Value::Text(digits) = &sample.value else { return false };
        sample.is_figure && !runs.iter().any(|(_, run)| run == digits)
    };
    let names: Vec<String> =
        combination.iter().filter(is_silent).map(|it| it.name.clone()).collect();
    // One word is the unit.
    let n_words = seen.split(|c| !is_of_a_word(c)).filter(|word| !word.is_empty()).count();
    (!names.is_empty() && n_words < 2).then_some(Fault::Lacks { names })
}

/// Returns the runs of digits with their byte offsets.
pub(super) fn runs(text: &str) -> Vec<(usize, &str)> {
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

/// Returns true if a text has bytes with which bidi controls begin.
fn may_have_mark(text: &str) -> bool {
    has_pair(text, |one, next| {
        (one == 0xE2) & matches!(next, 0x80 | 0x81) | (one == 0xD8) & (next == 0x9C)
    })
}

/// Returns true for a bidi control. Isolates are put around variables.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' | '\u{61C}')
}

/// Returns true for a character that is invisible although Unicode classifies it as a letter or
/// sign.
pub(super) const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{200B}'
            ..='\u{200D}' | '\u{2060}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}'
    )
}
