//! Decodes the lines of a server.
//!
//! Every line is a code of three digits, a hyphen or, in the last line of an answer, a space, and a
//! text. Whatever comes, at most [`LONGEST`] bytes are kept.

use std::fmt::Write as _;

/// The longest line, in bytes. The longest of espeak-ng's 10,000 voices takes 70.
pub const LONGEST: usize = 1024;

/// The longest excerpt of what a server sent, in characters.
const EXCERPT: usize = 60;

/// A line of an answer or event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// From 100 to 999; 700 to 799 are events.
    pub code: u16,
    /// True if it ends its answer.
    pub is_last: bool,
    /// Text of the server's, of up to [`LONGEST`] bytes. To be shown only as [`escaped`].
    pub text: String,
}

/// A decoder of bytes into lines.
#[derive(Debug, Default)]
pub struct Decoder {
    /// The line that has not ended yet, at most [`LONGEST`] bytes.
    begun: Vec<u8>,
}

/// The reason why bytes are not lines of SSIP.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotALine {
    /// A line is longer than [`LONGEST`].
    #[error("a line of more than {LONGEST} bytes")]
    TooLong,
    /// A line does not begin with a code. Holds its start, escaped.
    #[error("a line without a code: {0}")]
    NoCode(String),
}

impl Decoder {
    /// Decodes `bytes` and appends each line that ended to `lines`.
    ///
    /// # Errors
    ///
    /// Fails at the first bytes that are no line; the connection is of no more use then.
    pub fn feed(&mut self, bytes: &[u8], lines: &mut Vec<Line>) -> Result<(), NotALine> {
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            if self.begun.len() + part.len() > LONGEST {
                return Err(NotALine::TooLong);
            }
            self.begun.extend_from_slice(part);
            if part.ends_with(b"\n") {
                lines.push(decode(&self.begun)?);
                self.begun.clear();
            }
        }
        Ok(())
    }
}

fn decode(bytes: &[u8]) -> Result<Line, NotALine> {
    let no_code = || NotALine::NoCode(escaped(&String::from_utf8_lossy(bytes)));
    let (head, text) = bytes.split_at_checked(4).ok_or_else(no_code)?;
    let digits = str::from_utf8(head.get(..3).unwrap_or_default()).map_err(|_| no_code())?;
    let is_last = match head.last() {
        Some(b' ') => true,
        Some(b'-') => false,
        Some(_) | None => return Err(no_code()),
    };
    let code = digits.parse().ok().filter(|code| (100..1000).contains(code)).ok_or_else(no_code)?;
    let text = String::from_utf8_lossy(text).trim_end_matches(['\r', '\n']).to_owned();
    Ok(Line { code, is_last, text })
}

/// Returns the start of a server's text for a log or a report: printable ASCII alone, anything
/// else as `\u{…}`, at most 60 characters and an ellipsis.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for ch in text.trim_end_matches(['\r', '\n']).chars() {
        let before = escaped.len();
        if (' '..='~').contains(&ch) {
            escaped.push(ch);
        } else {
            // Writing to a string does not fail.
            let _ok = write!(escaped, "\\u{{{:x}}}", u32::from(ch));
        }
        if escaped.len() > EXCERPT {
            escaped.truncate(before);
            escaped.push_str("...");
            break;
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decoded(bytes: &[u8]) -> Result<Vec<Line>, NotALine> {
        let mut lines = Vec::new();
        Decoder::default().feed(bytes, &mut lines).map(|()| lines)
    }

    fn line(code: u16, is_last: bool, text: &str) -> Line {
        Line { code, is_last, text: text.to_owned() }
    }

    #[test]
    fn answers_of_speech_dispatcher_are_lines() {
        let answer = b"249-Arabic\tar\tnone\r\n249 OK VOICE LIST SENT\r\n701-";
        let lines = [line(249, false, "Arabic\tar\tnone"), line(249, true, "OK VOICE LIST SENT")];
        assert_eq!(decoded(answer).unwrap(), lines);
    }

    #[test]
    fn anything_else_is_refused() {
        for bytes in ["\n", "20\r\n", "OK\r\n", "2000 OK\n", "2é OK\n", "+20 OK\n", "099 OK\n"] {
            assert!(matches!(decoded(bytes.as_bytes()), Err(NotALine::NoCode(_))), "{bytes:?}");
        }
        let binary = decoded(b"\xff\x00\x1b[2J\n");
        assert_eq!(binary, Err(NotALine::NoCode("\\u{fffd}\\u{0}\\u{1b}[2J".to_owned())));
    }

    #[test]
    fn a_line_without_end_is_refused_early() {
        let mut decoder = Decoder::default();
        let mut lines = Vec::new();
        assert_eq!(decoder.feed(&[b'1'; LONGEST], &mut lines), Ok(()));
        assert_eq!(decoder.feed(b"1", &mut lines), Err(NotALine::TooLong));
    }

    #[test]
    fn excerpts_are_short_and_plain() {
        let long = escaped(&"\u{202e}".repeat(100));
        assert!(long.is_ascii() && long.len() <= EXCERPT + 3, "{long}");
    }

    proptest! {
        #[test]
        fn the_cuts_of_a_stream_do_not_matter(
            texts in proptest::collection::vec("[1-9][0-9]{2}[ -]\\PC{0,20}", 0..6), at in 0..200_usize
        ) {
            let stream = texts.join("\r\n") + "\r\n";
            let stream = if texts.is_empty() { "" } else { &stream };
            let (first, second) = stream.as_bytes().split_at(at.min(stream.len()));
            let mut decoder = Decoder::default();
            let mut lines = Vec::new();
            decoder.feed(first, &mut lines).unwrap();
            decoder.feed(second, &mut lines).unwrap();
            prop_assert_eq!(Ok(lines), decoded(stream.as_bytes()));
        }
    }
}
