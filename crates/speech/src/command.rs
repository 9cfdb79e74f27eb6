//! Commands of SSIP.

/// A command to the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Names this client. Invariant: letters, digits, `-` and `_`.
    Name(String),
    /// A command without parameters that prepares the connection.
    Prepare(&'static str),
    /// Asks for the voices.
    Voices,
    /// Selects the language. Invariant: a tag.
    Language(String),
    /// Sets the rate.
    Rate(i8),
    /// Sets the volume.
    Volume(i8),
    /// Selects plain text or SSML.
    Markup(bool),
    /// Announces a sentence, which is sent when the server is ready for it.
    Speak {
        /// The turn to which the sentence belongs.
        turn: u64,
        /// Invariant: one line.
        text: String,
    },
    /// The sentence itself, or nothing if it was withdrawn meanwhile.
    Text {
        /// The turn to which the sentence belongs.
        turn: u64,
        text: Option<String>,
    },
    /// Silences the sentence that is spoken, and forgets those that wait.
    Cancel,
}

/// Commands after the name: events of each sentence, and plain text.
///
/// Without the setting of SSML, a server's setting could make `<` of a text a tag.
pub(crate) const PREPARATION: [&str; 4] = [
    "SET self NOTIFICATION BEGIN on",
    "SET self NOTIFICATION END on",
    "SET self NOTIFICATION CANCEL on",
    "SET self SSML_MODE off",
];

/// Silences the server and leaves. A server goes on speaking when a client leaves without a word,
/// and ends with a client that it cannot answer: so this begins with what matters.
///
/// Within a text these lines are text, which is never ended and so never spoken.
pub(crate) const FAREWELL: &str = "CANCEL self\r\nQUIT\r\n";

impl Command {
    /// Returns the lines to send.
    pub fn lines(&self) -> String {
        match self {
            Self::Name(client) => format!("SET self CLIENT_NAME user:{client}:main\r\n"),
            Self::Prepare(line) => format!("{line}\r\n"),
            Self::Voices => "LIST SYNTHESIS_VOICES\r\n".to_owned(),
            Self::Language(tag) => format!("SET self LANGUAGE {tag}\r\n"),
            Self::Rate(value) => format!("SET self RATE {value}\r\n"),
            Self::Volume(value) => format!("SET self VOLUME {value}\r\n"),
            Self::Markup(true) => "SET self SSML_MODE on\r\n".to_owned(),
            Self::Markup(false) => "SET self SSML_MODE off\r\n".to_owned(),
            Self::Speak { turn: _, text: _ } => "SPEAK\r\n".to_owned(),
            Self::Text { turn: _, text: None } => ".\r\n".to_owned(),
            // A line that begins with a dot would end the text.
            Self::Text { turn: _, text: Some(text) } if text.starts_with('.') => {
                format!(" {text}\r\n.\r\n")
            }
            Self::Text { turn: _, text: Some(text) } => format!("{text}\r\n.\r\n"),
            Self::Cancel => "CANCEL self\r\n".to_owned(),
        }
    }

    /// Returns what the command is, for reports.
    pub const fn what(&self) -> &'static str {
        match self {
            Self::Name(_) => "the name",
            Self::Prepare(_) => "the preparation",
            Self::Voices => "the list of voices",
            Self::Language(_) => "the language",
            Self::Rate(_) => "the rate",
            Self::Volume(_) => "the volume",
            Self::Markup(_) => "the markup",
            Self::Speak { .. } | Self::Text { .. } => "the sentence",
            Self::Cancel => "the stop",
        }
    }

    /// Returns the largest number of lines of an answer.
    pub const fn longest_answer(&self) -> usize {
        match self {
            Self::Voices => 200_000,
            Self::Name(_)
            | Self::Prepare(_)
            | Self::Language(_)
            | Self::Rate(_)
            | Self::Volume(_)
            | Self::Markup(_)
            | Self::Speak { .. }
            | Self::Text { .. }
            | Self::Cancel => 16,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_end_itself() {
        let lines = |text: &str| Command::Text { turn: 0, text: Some(text.to_owned()) }.lines();
        assert_eq!(lines("Uno."), "Uno.\r\n.\r\n");
        assert_eq!(lines(". Due"), " . Due\r\n.\r\n");
        assert_eq!(lines("..."), " ...\r\n.\r\n");
    }
}
