//! The allowed values of settings.

use std::fmt;

/// The allowed values of a setting. Formatted, it follows "write".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A whole number.
    Whole(Whole),
    /// A Boolean.
    Truth,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// Tags of languages.
    Tags,
    /// Another value, described in text.
    Other(&'static str),
}

/// A whole number within bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The minimum.
    pub from: u64,
    /// The maximum.
    pub to: u64,
    /// The unit.
    pub unit: &'static str,
}

pub(super) const IDLE_AFTER: Whole = Whole { from: 30, to: 3600, unit: "seconds" };
pub(super) const IDLE_PER_WORD: Whole = Whole { from: 0, to: 10, unit: "seconds" };
/// WCAG 2.2.1: a warning before a time limit must allow at least 20 seconds to ask for more.
pub(super) const IDLE_COUNTDOWN: Whole = Whole { from: 20, to: 600, unit: "seconds" };
pub(super) const CONFIRM_PAUSE: Whole = Whole { from: 0, to: 5000, unit: "milliseconds" };
pub(super) const NAME: &str = "1 to 60 visible characters in quotes, without blanks at the ends";
pub(super) const TELEPHONE: &str =
    "digits and spaces in quotes, with + before them if need be, as \"112\"";
pub(super) const ADDRESS: &str = "an address in quotes that begins with https:// and ends with #";
pub(super) const PRINTER: &str =
    "\"off\", \"default\" or the name of a printer in quotes, which has no blanks";
pub(super) const TAG: &str = "the tag of a language in quotes, as \"it\"";
pub(super) const LOG: &str = "\"journal\", \"off\" or a path in quotes that begins with /";
pub(super) const PATH: &str = "a path in quotes that begins with /";

impl fmt::Display for Takes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(Whole { from, to, unit }) => {
                write!(f, "a whole number of {unit} from {from} to {to}")
            }
            Self::Truth => f.write_str("true or false"),
            Self::OneOf(words) => {
                for (index, word) in words.iter().enumerate() {
                    let before = match index {
                        0 => "",
                        _ if index + 1 == words.len() => " or ",
                        _ => ", ",
                    };
                    write!(f, "{before}\"{word}\"")?;
                }
                Ok(())
            }
            Self::Tags => f.write_str("tags of languages, as [\"it\", \"ar\"]"),
            Self::Other(words) => f.write_str(words),
        }
    }
}
