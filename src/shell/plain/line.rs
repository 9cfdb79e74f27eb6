//! Lines from whatever is at the other end, of which no more is kept than a patient can mean.

use std::collections::VecDeque;

/// Bytes of the longest line that can mean something.
pub(super) const LONGEST: usize = 200;

/// What was typed up to Enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Text without blanks around it, nor anything that is not drawn.
    Text(String),
    /// What no patient means: too long, with control characters, or not UTF-8.
    Garbled,
}

/// Lines in bytes as they come from a pipe or a file, in pieces of any size.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// What has come and not been looked at.
    bytes: VecDeque<u8>,
    line: Vec<u8>,
}

impl Lines {
    /// Takes what was sent.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    /// Whether bytes have come that have not been looked at.
    pub(super) fn has_more(&self) -> bool {
        !self.bytes.is_empty()
    }

    /// Whether a line has been begun.
    pub(super) fn is_begun(&self) -> bool {
        !self.line.is_empty()
    }

    /// Drops all that was sent.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// The next line, if its end is there. The rest of one that is too long is dropped.
    pub(super) fn next(&mut self) -> Option<Line> {
        while let Some(byte) = self.bytes.pop_front() {
            if byte == b'\n' {
                return Some(self.end());
            }
            if self.line.len() <= LONGEST {
                self.line.push(byte);
            }
        }
        // A queue keeps what was in it until something else is.
        self.bytes = VecDeque::new();
        None
    }

    /// The line that the end of the input ends.
    pub(super) fn end(&mut self) -> Line {
        Line::of(&std::mem::take(&mut self.line))
    }
}

impl Line {
    /// The line that these bytes are.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) if bytes.len() <= LONGEST && !text.contains(is_control) => {
                // Marks of direction and joiners, which Arabic keyboards can type, mean nothing here.
                let text = sabar_text::plain(text).replace(sabar_text::is_spelling, "");
                Self::Text(text.trim().to_owned())
            }
            Ok(_) | Err(_) => Self::Garbled,
        }
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
        // Pieces of three bytes, so that lines and letters are cut anywhere.
        for piece in bytes.chunks(3) {
            lines.feed(piece);
            all.extend(std::iter::from_fn(|| lines.next()));
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
    fn marks_of_direction_mean_nothing() {
        assert_eq!(lines("\u{200F}\u{663}\u{200E}\n".as_bytes()), [text("\u{663}")]);
        assert_eq!(lines("\u{646}\u{200C}\u{62F}\n".as_bytes()), [text("\u{646}\u{62F}")]);
    }
}
