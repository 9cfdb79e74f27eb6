//! The states of the decoder, each of a fixed size.

use super::params::Params;
use super::{Input, Report};

/// The last bytes read, which may continue after their deadline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Continuation {
    #[default]
    Nothing,
    /// ESC, taken for the key Esc.
    Escape,
    /// ESC and the byte that opens a sequence, taken for a key with Alt.
    Opened(u8),
    /// The end of a sequence that came slowly, as the next one will.
    Sequence,
}

/// The part of a sequence that has been read. `alt` is true after a second ESC, which is how rxvt
/// sends Alt with a special key.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum State {
    #[default]
    Ground,
    /// ESC, or ESC ESC.
    Escape { alt: bool },
    /// Part of a UTF-8 character.
    Character(Character),
    /// CSI.
    Control { params: Params, alt: bool },
    /// SS3.
    SingleShift { params: Params, alt: bool },
    /// `CSI [`, a function key of the Linux console.
    ConsoleFunction,
    /// `CSI M`, a mouse report in the old form, and the number of bytes still to come.
    OldMouse { left: u8 },
    /// OSC, DCS, SOS, PM or APC: discarded, except the name of the terminal and its background.
    String(Discarded),
    /// A pasted text, discarded, and the number of bytes of its end that have been seen.
    Paste { matched: u8 },
    /// A sequence that has lasted too long: discarded up to a pause.
    Endless,
}

/// An incomplete UTF-8 character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Character {
    pub(super) bytes: [u8; 4],
    pub(super) len: u8,
    pub(super) needed: u8,
    pub(super) alt: bool,
}

impl Character {
    pub(super) fn push(&mut self, byte: u8) {
        if let Some(free) = self.bytes.get_mut(usize::from(self.len)) {
            *free = byte;
            self.len += 1;
        }
    }

    /// Returns the character, if the bytes are one and it is not a control.
    pub(super) fn whole(&self) -> Option<char> {
        let text = str::from_utf8(self.bytes.get(..usize::from(self.len))?).ok()?;
        text.chars().next().filter(|character| !character.is_control())
    }
}

/// A string that is discarded.
#[derive(Clone, Copy, Debug)]
pub(super) struct Discarded {
    /// The byte after ESC that began it.
    pub(super) opener: u8,
    /// True if the last byte was an ESC, which may begin the end of the string.
    pub(super) escaped: bool,
    pub(super) name: Name,
    pub(super) alt: bool,
}

/// The first bytes of a string, kept for an answer of the terminal.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Name {
    bytes: [u8; Self::CAPACITY],
    len: u8,
}

impl Name {
    const CAPACITY: usize = 32;
    const PREFIX: &[u8] = b">|";

    pub(super) fn push(&mut self, byte: u8) {
        if let Some(free) = self.bytes.get_mut(usize::from(self.len)) {
            *free = byte;
            self.len += 1;
        }
    }

    pub(super) fn is_untouched(&self) -> bool {
        self.len == 0
    }

    /// Returns the answer to XTVERSION or OSC 11, if the string was one.
    pub(super) fn report(&self, opener: u8) -> Option<Input> {
        let kept = self.bytes.get(..usize::from(self.len))?;
        if opener == b']' {
            return Some(Input::Report(Report::Background(color(kept)?)));
        }
        let name = kept.strip_prefix(Self::PREFIX).filter(|_| opener == b'P')?;
        let text = String::from_utf8_lossy(name).replace(char::is_control, "");
        Some(Input::Report(Report::Name(text.into_boxed_str())))
    }
}

/// Returns the color of an answer to OSC 11: `11;rgb:` and three numbers of one to four hexadecimal
/// digits, each a share of the largest number with as many digits (`XParseColor`).
fn color(answer: &[u8]) -> Option<[u8; 3]> {
    let numbers = str::from_utf8(answer).ok()?.strip_prefix("11;rgb:")?;
    let mut numbers = numbers.split('/').map(|digits| {
        let is_number = digits.len() <= 4 && digits.bytes().all(|it| it.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).ok().filter(|_| is_number)?;
        let most = 16_u32.pow(u32::try_from(digits.len()).ok()?) - 1;
        u8::try_from(number * 255 / most).ok()
    });
    let color = [numbers.next()??, numbers.next()??, numbers.next()??];
    numbers.next().is_none().then_some(color)
}

#[cfg(test)]
mod tests {
    use super::color;

    #[test]
    fn a_background_is_read_in_every_form_that_terminals_send() {
        assert_eq!(color(b"11;rgb:ffff/8080/0000"), Some([255, 128, 0]));
        assert_eq!(color(b"11;rgb:ff/80/00"), Some([255, 128, 0]));
        assert_eq!(color(b"11;rgb:f/8/0"), Some([255, 136, 0]));
        assert_eq!(color(b"11;rgb:fff/800/000"), Some([255, 127, 0]));
    }

    #[test]
    fn other_answers_are_no_background() {
        let others: [&[u8]; 9] = [
            b"10;rgb:ff/80/00",
            b"11;rgba:ff/80/00/ff",
            b"11;rgb:ff/80",
            b"11;rgb:ff/80/00/00",
            b"11;rgb:fffff/80/00",
            b"11;rgb:/80/00",
            b"11;rgb:+1/80/00",
            b"11;rgb:\xff/80/00",
            b"",
        ];
        for other in others {
            assert_eq!(color(other), None, "{}", other.escape_ascii());
        }
    }
}
