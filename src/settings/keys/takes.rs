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

/// The bounds of the time without input.
pub(super) const IDLE_AFTER: Whole = Whole { from: 30, to: 3600, unit: "seconds" };
/// The bounds of the time for a word.
pub(super) const IDLE_PER_WORD: Whole = Whole { from: 0, to: 10, unit: "seconds" };

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
