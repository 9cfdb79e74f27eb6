//! A value as it is written in a file, a variable or an option.

use std::fmt;
use std::ops::Range;
use std::time::Duration;

use toml::de::{DeInteger, DeValue};

use super::keys::Whole;

/// Characters of a value in messages at most.
const LONGEST_SHOWN: usize = 60;

/// A value as it is written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Written<'a> {
    /// In a file: the value, and its spelling.
    Toml(&'a DeValue<'a>, &'a str),
    /// In a variable or an option.
    Text(&'a str),
}

impl<'a> Written<'a> {
    /// Returns the value at `span` of a file.
    pub fn in_file(value: &'a DeValue<'a>, file: &'a str, span: Range<usize>) -> Self {
        Self::Toml(value, file.get(span).unwrap_or_default())
    }

    pub fn text(&self) -> Option<String> {
        match self {
            Self::Toml(value, _) => value.as_str().map(str::to_owned),
            Self::Text(text) => Some((*text).to_owned()),
        }
    }

    /// Returns a list; in a variable or an option, separated by commas.
    pub fn texts(&self) -> Option<Vec<String>> {
        match self {
            Self::Toml(value, _) => value
                .as_array()?
                .iter()
                .map(|item| item.get_ref().as_str().map(str::to_owned))
                .collect(),
            Self::Text(text) => Some(text.split(',').map(|item| item.trim().to_owned()).collect()),
        }
    }

    pub fn truth(&self) -> Option<bool> {
        match self {
            Self::Toml(value, _) => value.as_bool(),
            Self::Text(text) => text.parse().ok(),
        }
    }

    pub fn seconds(&self, bounds: Whole) -> Option<Duration> {
        self.whole(bounds).map(Duration::from_secs)
    }

    pub fn milliseconds(&self, bounds: Whole) -> Option<Duration> {
        self.whole(bounds).map(Duration::from_millis)
    }

    fn whole(&self, Whole { from, to, .. }: Whole) -> Option<u64> {
        let number = match self {
            Self::Toml(value, _) => value.as_integer().and_then(integer),
            Self::Text(text) => text.parse().ok(),
        };
        number.filter(|number| (from..=to).contains(number))
    }
}

fn integer(written: &DeInteger<'_>) -> Option<u64> {
    u64::from_str_radix(written.as_str(), written.radix()).ok()
}

/// Returns the spelling, shortened to one line.
impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Toml(_, spelling) => (*spelling).to_owned(),
            Self::Text(text) => format!("\"{text}\""),
        };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match text.char_indices().nth(LONGEST_SHOWN) {
            Some((end, _)) => write!(f, "{}…", text.get(..end).unwrap_or_default()),
            None => f.write_str(&text),
        }
    }
}
