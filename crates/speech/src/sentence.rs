//! A sentence that can be spoken.

use std::path::Path;

use crate::text::{is_audible, spoken};

/// The longest sentence, in characters. A minute and a half of speech; longer ones are split.
pub const LONGEST: usize = 1_000;

/// A text in one language, with a number that events name.
///
/// Invariant: the text is one line as [`spoken`] returns it, contains a letter or digit and is at
/// most [`LONGEST`] characters long; the language is a tag of letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    id: u64,
    language: String,
    text: String,
    /// Text in SSML that plays a recording in place of the text.
    recorded: Option<String>,
}

/// The reason why a text is no sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadSentence {
    /// There is no letter or digit in it.
    #[error("the text has no letter or digit to speak")]
    Silent,
    /// It is longer than [`LONGEST`].
    #[error("the text is longer than {LONGEST} characters; split it")]
    TooLong,
    /// The language is not a BCP 47 tag.
    #[error("the language is not a tag such as \"ar\" or \"pt-BR\"")]
    NoLanguage,
}

impl Sentence {
    /// Makes a sentence of `text`, in the language with the BCP 47 tag `language`.
    ///
    /// `id` is the caller's; it comes back in events.
    ///
    /// # Errors
    ///
    /// As [`BadSentence`] says.
    pub fn new(id: u64, language: &str, text: &str) -> Result<Self, BadSentence> {
        let text = spoken(text);
        if !is_audible(&text) {
            return Err(BadSentence::Silent);
        }
        if text.chars().count() > LONGEST {
            return Err(BadSentence::TooLong);
        }
        let language = tag(language).ok_or(BadSentence::NoLanguage)?;
        Ok(Self { id, language, text, recorded: None })
    }

    /// Returns the sentence as a recording, which the server plays: a sound file that it can read.
    /// From the first change of volume or rate on, and where there is no such file, the text is
    /// spoken. A path that is not text on one line changes nothing.
    #[must_use]
    pub fn with_clip(self, path: &Path) -> Self {
        let path = path.to_str().filter(|path| !path.contains(char::is_control));
        let recorded = path.map(|path| {
            let (path, text) = (escaped(path), escaped(&self.text));
            format!("<speak><audio src=\"{path}\">{text}</audio></speak>")
        });
        Self { recorded, ..self }
    }

    /// Returns the caller's number.
    #[must_use]
    pub const fn id(&self) -> u64 {
        self.id
    }

    /// Returns the language tag in lower case.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Returns the text as it is spoken.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns SSML that plays the recording, if there is one.
    pub(crate) fn recorded(&self) -> Option<&str> {
        self.recorded.as_deref()
    }
}

/// Returns a text as it stands in SSML.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}

/// Returns `text` in lower case if it has the form of a language tag (RFC 5646), so that it can
/// stand in a command.
pub(crate) fn tag(text: &str) -> Option<String> {
    let is_subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let is_tag = text.len() <= 35 && text.split('-').all(is_subtag);
    is_tag.then(|| text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_one_line() {
        let sentence = Sentence::new(7, "pt-BR", " Um\r\n.\r\nQUIT\u{2069}").unwrap();
        assert_eq!((sentence.id(), sentence.language()), (7, "pt-br"));
        assert_eq!(sentence.text(), "Um . QUIT");
    }

    #[test]
    fn what_cannot_be_spoken_is_refused() {
        assert_eq!(Sentence::new(0, "it", " …\u{2068}"), Err(BadSentence::Silent));
        assert_eq!(Sentence::new(0, "it", &"a".repeat(LONGEST + 1)), Err(BadSentence::TooLong));
        for language in ["", "it\r\nQUIT", "it IT", "-it", "it-", "italianissimo"] {
            assert_eq!(
                Sentence::new(0, language, "Uno"),
                Err(BadSentence::NoLanguage),
                "{language:?}"
            );
        }
    }
}
