//! Line editing at a terminal in raw mode: no key stops the program, and nothing typed stays in the
//! terminal after a visit.
//!
//! The echo is that of a terminal's own line editing: letters, erased by backspaces, without escape
//! sequences, as screen readers and braille lines expect.

use std::collections::VecDeque;
use std::iter;
use std::time::Duration;

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use super::line::{LONGEST, Line};
use sabar_term::input::{Input, KeyCode, KeyEvent, KeyModifiers};
use sabar_term::typed::Typed;

/// The result of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TypedLine {
    /// Nothing was typed that a line takes.
    Nothing,
    /// The line goes on.
    Unended,
    /// Enter ended the line.
    Line(Line),
    /// Ctrl+D on an empty line.
    End,
    /// Ctrl+C.
    Interrupt,
    /// Ctrl+\.
    Quit,
}

/// The line being typed.
#[derive(Debug, Default)]
pub(super) struct Typing {
    typed: Typed,
    /// Keys that have not been processed.
    keys: VecDeque<Input>,
    text: String,
    /// The line is longer than a line can be.
    is_too_long: bool,
    /// The last key was a carriage return: a line feed after it is the same Enter.
    is_after_return: bool,
}

impl Typing {
    /// Returns an empty line that takes what `typed` passes.
    pub(super) fn of(typed: Typed) -> Self {
        Self { typed, ..Self::default() }
    }

    /// Adds bytes of the terminal.
    pub(super) fn feed(&mut self, bytes: &[u8], now: Duration) {
        let mut inputs = Vec::new();
        self.typed.feed(bytes, now, &mut inputs);
        self.keys.extend(inputs);
    }

    /// Notes a wait for bytes.
    pub(super) fn waited(&mut self, began: Duration, now: Duration) {
        self.typed.waited(began, now);
    }

    /// Adds keys that have waited long enough.
    pub(super) fn tick(&mut self, now: Duration) {
        let mut inputs = Vec::new();
        self.typed.tick(now, &mut inputs);
        self.keys.extend(inputs);
    }

    /// Returns the time at which keys have waited long enough.
    pub(super) fn deadline(&self) -> Option<Duration> {
        self.typed.deadline()
    }

    /// Returns true if there are unprocessed keys.
    pub(super) fn has_more(&self) -> bool {
        !self.keys.is_empty()
    }

    /// Returns true if a line has been begun.
    pub(super) fn is_begun(&self) -> bool {
        !self.text.is_empty() || self.is_too_long
    }

    /// Drops everything typed.
    pub(super) fn forget(&mut self) {
        self.typed.forget();
        *self = Self::of(std::mem::take(&mut self.typed));
    }

    /// Processes the keys up to the end of a line, and adds the echo.
    pub(super) fn go_on(&mut self, echo: &mut String) -> TypedLine {
        let mut all = TypedLine::Nothing;
        while let Some(input) = self.keys.pop_front() {
            let Input::Key(key) = input else { continue };
            match self.press(key, echo) {
                TypedLine::Nothing => {}
                TypedLine::Unended => all = TypedLine::Unended,
                ended @ (TypedLine::Line(_)
                | TypedLine::End
                | TypedLine::Interrupt
                | TypedLine::Quit) => return ended,
            }
        }
        // A queue keeps removed keys in memory until they are overwritten.
        self.keys = VecDeque::new();
        all
    }

    fn press(&mut self, key: KeyEvent, echo: &mut String) -> TypedLine {
        let was_after_return = std::mem::take(&mut self.is_after_return);
        let is_heard = match (key.code, key.modifiers.contains(KeyModifiers::CONTROL)) {
            (_, _) if key.modifiers.contains(KeyModifiers::ALT) => false,
            (KeyCode::Enter, _) => {
                self.is_after_return = true;
                return self.end(echo);
            }
            (KeyCode::Char('j'), true) if !was_after_return => return self.end(echo),
            (KeyCode::Char('d'), true) if !self.is_begun() => return TypedLine::End,
            (KeyCode::Char('c'), true) => return TypedLine::Interrupt,
            (KeyCode::Char('\\'), true) => return TypedLine::Quit,
            (KeyCode::Char('u'), true) => self.erase(usize::MAX, echo),
            (KeyCode::Char('w'), true) => self.erase_word(echo),
            (KeyCode::Backspace, _) => self.erase(1, echo),
            (KeyCode::Tab, false) => self.add(' ', echo),
            (KeyCode::Char(c), false) => self.add(c, echo),
            (_, _) => false,
        };
        if is_heard { TypedLine::Unended } else { TypedLine::Nothing }
    }

    fn end(&mut self, echo: &mut String) -> TypedLine {
        echo.push('\n');
        let text = std::mem::take(&mut self.text);
        let is_too_long = std::mem::take(&mut self.is_too_long);
        TypedLine::Line(if is_too_long { Line::Garbled } else { Line::of(text.as_bytes()) })
    }

    /// Returns true if the line takes the letter.
    fn add(&mut self, c: char, echo: &mut String) -> bool {
        // Direction marks are ignored: they would reorder the rest of the line on the screen.
        let shown = sabar_text::plain(&c.to_string());
        if shown.is_empty() || shown == "\n" {
            return false;
        }
        if self.text.len() + c.len_utf8() > LONGEST {
            self.is_too_long = true;
            return false;
        }
        self.text.push(c);
        echo.push(c);
        true
    }

    fn erase_word(&mut self, echo: &mut String) -> bool {
        let kept = self.text.trim_end().rsplit_once(' ').map_or("", |(before, _)| before).len();
        let end = self.text.split_at(kept).1.graphemes(true).count();
        let has_blank = usize::from(kept > 0);
        self.erase(end - has_blank, echo)
    }

    /// Erases this many letters, each with its marks; returns true if there was anything.
    fn erase(&mut self, count: usize, echo: &mut String) -> bool {
        let was_begun = self.is_begun();
        if count > 0 {
            self.is_too_long = false;
        }
        for _ in 0..count {
            let Some((at, letter)) = self.text.grapheme_indices(true).next_back() else { break };
            let width = letter.width();
            self.text.truncate(at);
            // Overwritten with blanks, as a terminal itself does.
            for sign in ["\u{8}", " ", "\u{8}"] {
                echo.extend(iter::repeat_n(sign, width));
            }
        }
        was_begun
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;

    /// Returns the results of these bytes, and the screen afterwards.
    fn typed(bytes: &[u8]) -> (Vec<TypedLine>, String) {
        let mut typing = Typing::default();
        let (mut all, mut echo) = (Vec::new(), String::new());
        // One by one, so that letters and sequences are cut anywhere.
        for byte in bytes {
            typing.feed(&[*byte], Duration::ZERO);
            while typing.has_more() {
                all.push(typing.go_on(&mut echo));
            }
        }
        all.retain(|it| !matches!(it, TypedLine::Nothing | TypedLine::Unended));
        let mut screen =
            vt100::Parser::new(NonZero::new(2).unwrap(), NonZero::new(250).unwrap(), 0);
        screen.process(echo.replace('\n', "|").as_bytes());
        (all, screen.screen().contents().trim_end().to_owned())
    }

    fn line(text: &str) -> TypedLine {
        TypedLine::Line(Line::Text(text.to_owned()))
    }

    #[test]
    fn what_is_typed_is_shown_and_comes_with_enter() {
        let arabic = "\u{645}\u{631}\u{62D}\u{628}\u{627}\u{64B}";
        for text in ["2", "30/11", "microbotox", arabic, "perch\u{e9}", "e\u{301}", "\u{4f60}"] {
            for end in ["\r", "\n", "\r\n"] {
                let (all, shown) = typed(format!("{text}{end}").as_bytes());
                assert_eq!((all, shown), (vec![line(text)], format!("{text}|")));
            }
        }
    }

    #[test]
    fn a_letter_is_taken_back_with_its_marks_and_a_word_or_all_at_once() {
        for (bytes, left) in [
            ("2\u{7f}3\r", "3"),
            ("\u{8}\u{8}3\r", "3"),
            ("\u{628}\u{64E}\u{7f}3\r", "3"),
            ("a\u{4f60}\u{7f}3\r", "a3"),
            ("12 34 \u{17}5\r", "12 5"),
            ("12\u{17}5\r", "5"),
            ("12 34\u{15}5\r", "5"),
        ] {
            assert_eq!(
                typed(bytes.as_bytes()),
                (vec![line(left)], format!("{left}|")),
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn no_other_key_does_or_shows_anything() {
        let ignored: Vec<u8> =
            (1..32).filter(|key| ![3, 4, 8, 9, 10, 13, 21, 23, 27, 28].contains(key)).collect();
        let sequences =
            b"\x1b[A\x1bOP\x1b[5~\x1bx\x1b[<0;1;1M\x1b]0;x\x07\x1bP>|kitty\x1b\\\xff\xc3";
        let bytes = [&ignored, &sequences[..], b"\xe2\x80\xae1\r"].concat();
        assert_eq!(typed(&bytes), (vec![line("1")], "1|".to_owned()));
    }

    #[test]
    fn bytes_that_a_line_does_not_take_are_nobody() {
        let long = "9".repeat(LONGEST);
        for (line, bytes) in [
            ("", &b"\0"[..]),
            ("", b"\x1b[I"),
            ("", b"\x1b[?64;1c"),
            ("", b"\x1bP>|kitty(0.41.1)\x1b\\"),
            ("", b"\x1b[A"),
            ("", b"\x1bx"),
            ("", b"\x7f\x15"),
            ("1", b"\x05\xff\xc2\x85"),
            (&long, b"9"),
        ] {
            let (mut typing, mut echo) = (Typing::default(), String::new());
            typing.feed(line.as_bytes(), Duration::ZERO);
            typing.go_on(&mut echo);
            typing.feed(bytes, Duration::ZERO);
            assert_eq!(typing.go_on(&mut echo), TypedLine::Nothing, "{bytes:?} after {line}");
            typing.feed(b"\x7f1", Duration::from_secs(1));
            assert_eq!(typing.go_on(&mut echo), TypedLine::Unended, "{bytes:?} after {line}");
        }
    }

    #[test]
    fn the_end_an_interruption_and_quitting_are_told() {
        assert_eq!(typed(b"\x04").0, [TypedLine::End]);
        assert_eq!(typed(b"1\x04\r").0, [line("1")]);
        assert_eq!(typed(b"1\x03").0, [TypedLine::Interrupt]);
        assert_eq!(typed(b"\x1c").0, [TypedLine::Quit]);
    }

    #[test]
    fn a_line_too_long_is_garbled_and_the_next_one_whole() {
        let (all, _) = typed(&[b"9".repeat(5000).as_slice(), b"\r1\r"].concat());
        assert_eq!(all, [TypedLine::Line(Line::Garbled), line("1")]);
    }

    #[test]
    fn what_is_forgotten_is_not_a_part_of_the_next_line() {
        let mut typing = Typing::default();
        let mut echo = String::new();
        typing.feed(b"17/07/20\r3", Duration::ZERO);
        assert_eq!(typing.go_on(&mut echo), line("17/07/20"));
        typing.forget();
        typing.feed(b"4\r", Duration::ZERO);
        assert_eq!(typing.go_on(&mut echo), line("4"));
        assert!(!typing.is_begun());
    }
}
