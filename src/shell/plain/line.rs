//! Lines from bytes, capped at a length that a patient can mean.

use std::collections::VecDeque;

use super::typing::TypedLine;

/// Bytes of a line at most.
pub(super) const LONGEST: usize = 200;

/// A typed line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Text, trimmed and without invisible characters.
    Text(String),
    /// A line that is too long, has control characters, or is not UTF-8.
    Garbled,
}

/// Splits bytes of a pipe or a file, in pieces of any size, into lines.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// Bytes that have not been processed.
    bytes: VecDeque<u8>,
    line: Vec<u8>,
}

impl Lines {
    /// Adds bytes.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    /// Returns true if there are unprocessed bytes.
    pub(super) fn has_more(&self) -> bool {
        !self.bytes.is_empty()
    }

    /// Returns true if a line has been begun.
    pub(super) fn is_begun(&self) -> bool {
        !self.line.is_empty()
    }

    /// Drops all bytes.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Returns the next complete line, or tells if a line takes the bytes after the last one. The rest of
    /// a line that is too long is dropped.
    pub(super) fn next(&mut self) -> TypedLine {
        let length = self.line.len();
        while let Some(byte) = self.bytes.pop_front() {
            if byte == b'\n' {
                return TypedLine::Line(self.end());
            }
            if self.line.len() <= LONGEST {
                self.line.push(byte);
            }
        }
        // A queue keeps removed bytes in memory until they are overwritten.
        self.bytes = VecDeque::new();
        let is_taken = self.line.len() > length && !is_noise(&self.line);
        if is_taken { TypedLine::Unended } else { TypedLine::Nothing }
    }

    /// Returns the line at the end of the input.
    pub(super) fn end(&mut self) -> Line {
        Line::of(&std::mem::take(&mut self.line))
    }
}

impl Line {
    /// Parses bytes as a line.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) if bytes.len() <= LONGEST && !text.contains(is_control) => {
                // Direction marks and joiners, which Arabic keyboards can type, are ignored.
                let text = sabar_text::plain(text).replace(sabar_text::is_spelling, "");
                Self::Text(text.trim().to_owned())
            }
            Ok(_) | Err(_) => Self::Garbled,
        }
    }
}

/// Returns true for the beginning of a line that no text goes on from.
fn is_noise(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => bytes.len() > LONGEST || text.contains(is_control),
        // The last letter may be cut.
        Err(error) if error.error_len().is_none() => {
            is_noise(bytes.get(..error.valid_up_to()).unwrap_or_default())
        }
        Err(_) => true,
    }
}

fn is_control(c: char) -> bool {
    c.is_control() && c != '\t'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8]) -> Vec<Line> {
        let mut all = Vec::new();
        let mut lines = Lines::default();
        // Pieces of three bytes cut lines and letters anywhere.
        for piece in bytes.chunks(3) {
            lines.feed(piece);
            while let TypedLine::Line(line) = lines.next() {
                all.push(line);
            }
        }
        if lines.is_begun() {
            all.push(lines.end());
        }
        all
    }

    fn text(text: &str) -> Line {
        Line::Text(text.to_owned())
    }

    #[test]
    fn lines_end_with_a_line_feed_a_carriage_return_before_it_or_the_input() {
        assert_eq!(lines(b"1\n\nS 3\r\n  Ya \nx"), ["1", "", "S 3", "Ya", "x"].map(text));
        assert_eq!(lines(b""), []);
    }

    #[test]
    fn what_no_patient_means_is_garbled_and_the_next_line_is_whole() {
        let endless = [b"9".repeat(100_000).as_slice(), b"\n1\n"].concat();
        for bytes in [endless.as_slice(), b"\x1b[A\n1\n", b"\xff\xfe\n1\n", b"\0\n1"] {
            assert_eq!(lines(bytes), [Line::Garbled, text("1")]);
        }
    }

    #[test]
    fn bytes_that_a_line_does_not_take_are_nobody() {
        let letter = "\u{641}".as_bytes();
        let cases: [(&[u8], &[u8], bool); 10] = [
            (b"", b"1", true),
            (b"1", b"2", true),
            (b"1", b"\r", true),
            (b"", &letter[..1], true),
            (&letter[..1], &letter[1..], true),
            (b"", b"\0", false),
            (b"", b"\x1b[I", false),
            (b"1", b"\xff", false),
            (&[b'9'; LONGEST], b"9", false),
            (&[b'9'; 2 * LONGEST], b"9", false),
        ];
        for (before, bytes, is_somebody) in cases {
            let mut lines = Lines::default();
            lines.feed(before);
            lines.next();
            assert_eq!(lines.next(), TypedLine::Nothing, "without bytes there is nobody");
            lines.feed(bytes);
            let expected = if is_somebody { TypedLine::Unended } else { TypedLine::Nothing };
            assert_eq!(lines.next(), expected, "{bytes:?} after {} bytes", before.len());
        }
    }

    #[test]
    fn marks_of_direction_mean_nothing() {
        assert_eq!(lines("\u{200F}\u{663}\u{200E}\n".as_bytes()), [text("\u{663}")]);
        assert_eq!(lines("\u{646}\u{200C}\u{62F}\n".as_bytes()), [text("\u{646}\u{62F}")]);
    }
}
