//! Reads lines from whatever is at the other end, never keeping more than a patient can mean.

use std::io::{self, BufRead};

use crate::term::tty::is_hang_up;
use crate::text;

/// Bytes of the longest line that can mean something.
const LONGEST: usize = 200;

/// What was typed up to Enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Text without blanks around it, nor anything that is not drawn.
    Text(String),
    /// What no patient means: too long, with control characters, or not UTF-8.
    Garbled,
    /// There is no more.
    End,
}

/// Reads up to the end of a line. The rest of one that is too long is dropped.
///
/// # Errors
/// When the system refuses to read. A terminal that went away is the end.
pub fn read(input: &mut impl BufRead) -> io::Result<Line> {
    let mut bytes = Vec::new();
    let mut is_empty = true;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) if is_hang_up(&error) => return Ok(Line::End),
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            return Ok(if is_empty { Line::End } else { Line::of(&bytes) });
        }
        is_empty = false;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let here = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or_default();
        let room = (LONGEST + 1).saturating_sub(bytes.len());
        bytes.extend(here.iter().take(room));
        let used = here.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            return Ok(Line::of(&bytes));
        }
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
                let text = text::plain(text).replace(text::is_spelling, "");
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
        // Pieces of three bytes, so that lines and letters are cut anywhere.
        let mut input = io::BufReader::with_capacity(3, bytes);
        let lines = std::iter::from_fn(|| Some(read(&mut input).unwrap()));
        lines.take_while(|line| *line != Line::End).collect()
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
