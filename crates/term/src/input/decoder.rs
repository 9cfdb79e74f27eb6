//! The state machine of the decoder.
//!
//! Rules that keep it from blocking:
//! - bytes that may be a key of their own become that key after 90 ms of quiet; an incomplete
//!   sequence is discarded after 200 ms (a paste after 500 ms);
//! - a sequence longer than two seconds is discarded up to a pause;
//! - the rest of a sequence whose start was taken for a key is discarded;
//! - numbers are kept in a buffer of 16 bytes, strings and pastes are not kept;
//! - a byte that cannot belong to a sequence ends it and is then read by itself.

use std::time::Duration;

use super::params::Params;
use super::state::{Character, Continuation, Discarded, Name, State};
use super::{Input, KeyCode, KeyEvent, KeyModifiers, sequences};

/// Quiet after which bytes that may be a key are that key. Terminals send a sequence in a single
/// write; devices that type send one byte after the other.
const QUIET: Duration = Duration::from_millis(90);
/// Shortest time between two key presses: a byte that follows Esc later is a key of its own, unless
/// it opens a sequence.
const HAND: Duration = Duration::from_millis(50);
/// Quiet that ends an incomplete sequence: a slow line brings a byte at a time.
const SLOW: Duration = Duration::from_millis(200);
/// Quiet that ends a paste.
const PASTE_QUIET: Duration = Duration::from_millis(500);
/// Longest duration of a sequence.
const IN_ALL: Duration = Duration::from_secs(2);

const ESCAPE: u8 = 0x1b;
const BELL: u8 = 0x07;
/// Bytes that open a sequence after ESC.
const OPENERS: &[u8] = b"[OP]X^_";
const PASTE_END: &[u8] = b"\x1b[201~";

/// Finds keys, touches and answers in the bytes of a terminal.
///
/// Its size is fixed: it holds no heap memory. It reads no clock: every `now` is a duration since
/// the same start, and does not go backwards.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    state: State,
    /// Time at which the current sequence began.
    since: Duration,
    /// Time of the last byte.
    last: Duration,
    /// Sequence that the last bytes may have begun, though their deadline was over.
    continuation: Continuation,
    /// True if the current sequence continues one whose deadline was over.
    is_late: bool,
    /// True while answers are expected, so that ESC more likely begins one.
    expects_answers: bool,
}

impl Decoder {
    /// Creates a decoder.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Decodes `bytes`, which arrived at `now`, and adds the inputs found to `inputs`.
    pub fn feed(&mut self, bytes: &[u8], now: Duration, inputs: &mut Vec<Input>) {
        self.tick(now, inputs);
        if now.saturating_sub(self.last) >= SLOW {
            self.continuation = Continuation::Nothing;
        }
        let is_escape = matches!(self.state, State::Escape { .. }) && !self.is_late;
        let is_opened = bytes.first().is_some_and(|byte| OPENERS.contains(byte));
        if is_escape && !is_opened && now.saturating_sub(self.last) >= HAND {
            self.time_out(inputs);
        }
        self.last = now;
        for &byte in bytes {
            self.step(byte, inputs);
        }
    }

    /// Sets whether answers of the terminal are expected. While they are, Esc alone is recognized a
    /// little later.
    pub fn expect_answers(&mut self, are_expected: bool) {
        self.expects_answers = are_expected;
    }

    /// Ends a half-finished sequence whose deadline has come.
    ///
    /// The keys that it may be are added to `inputs`: a lone ESC is the key Esc, `ESC [` is Alt+[
    /// and so on.
    pub fn tick(&mut self, now: Duration, inputs: &mut Vec<Input>) {
        let Some((quiet, in_all)) = self.limits() else { return };
        if quiet <= now {
            self.time_out(inputs);
        } else if in_all <= now {
            match self.state {
                State::Control { .. }
                | State::SingleShift { .. }
                | State::String(_)
                | State::Paste { .. } => self.state = State::Endless,
                State::Ground
                | State::Escape { .. }
                | State::Character(_)
                | State::ConsoleFunction
                | State::OldMouse { .. }
                | State::Endless => self.abandon(inputs),
            }
        }
    }

    /// Returns the time of the next call of [`tick`](Self::tick), or `None` while no sequence is
    /// half-finished.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        self.limits().map(|(quiet, in_all)| quiet.min(in_all))
    }

    /// Returns the deadlines for quiet and for the whole sequence.
    fn limits(&self) -> Option<(Duration, Duration)> {
        let is_slow =
            self.expects_answers || self.is_late || self.continuation == Continuation::Sequence;
        let maybe_a_key = if is_slow { SLOW } else { QUIET };
        let quiet = match self.state {
            State::Ground => return None,
            State::Endless => return Some((self.last + SLOW, Duration::MAX)),
            State::Paste { .. } => PASTE_QUIET,
            State::Escape { .. } => maybe_a_key,
            State::Control { params, .. } | State::SingleShift { params, .. }
                if params.is_empty() =>
            {
                maybe_a_key
            }
            State::String(string) if string.name.is_untouched() => maybe_a_key,
            State::Character(_) => QUIET,
            State::Control { .. }
            | State::SingleShift { .. }
            | State::ConsoleFunction
            | State::OldMouse { .. }
            | State::String(_) => SLOW,
        };
        Some((self.last + quiet, self.since + IN_ALL))
    }

    /// Ends a sequence after quiet, and notes how it may continue.
    fn time_out(&mut self, inputs: &mut Vec<Input>) {
        let continuation = match self.state {
            _ if self.is_late => Continuation::Nothing,
            State::Escape { .. } => Continuation::Escape,
            State::Control { params, .. } if params.is_empty() => Continuation::Opened(b'['),
            State::SingleShift { params, .. } if params.is_empty() => Continuation::Opened(b'O'),
            State::String(string) if string.escaped => Continuation::Escape,
            State::String(string) if string.name.is_untouched() => {
                Continuation::Opened(string.opener)
            }
            State::Ground
            | State::Character(_)
            | State::Control { .. }
            | State::SingleShift { .. }
            | State::ConsoleFunction
            | State::OldMouse { .. }
            | State::String(_)
            | State::Paste { .. }
            | State::Endless => Continuation::Nothing,
        };
        self.abandon(inputs);
        self.continuation = continuation;
    }

    fn step(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        match self.state {
            State::Ground if self.goes_on(byte) => {
                self.is_late = true;
                if let Continuation::Opened(opener) = std::mem::take(&mut self.continuation) {
                    self.escape(opener, false, inputs);
                    self.step(byte, inputs);
                } else {
                    self.escape(byte, false, inputs);
                }
            }
            State::Ground => {
                if self.continuation != Continuation::Sequence {
                    self.continuation = Continuation::Nothing;
                }
                self.ground(byte, false, inputs);
            }
            State::Escape { alt } => self.escape(byte, alt, inputs),
            State::Character(character) => self.character(character, byte, inputs),
            State::Control { params, alt } => self.control(params, alt, byte, inputs),
            State::SingleShift { params, alt } => self.single_shift(params, alt, byte, inputs),
            State::ConsoleFunction => match byte {
                0x20..=0x7e => self.finish(sequences::console_function(byte), inputs),
                _ => self.interrupt(byte, inputs),
            },
            State::OldMouse { left } => match (byte, left) {
                (0..0x20, _) => self.interrupt(byte, inputs),
                (_, 2..) => self.state = State::OldMouse { left: left - 1 },
                (_, _) => self.finish(None, inputs),
            },
            State::String(discarded) => self.string(discarded, byte, inputs),
            State::Paste { matched } => self.paste(matched, byte),
            State::Endless => {}
        }
    }

    /// Returns true if a byte continues a sequence whose start was taken for a key.
    fn goes_on(&self, byte: u8) -> bool {
        match self.continuation {
            Continuation::Escape => OPENERS.contains(&byte),
            // No letters: Alt+[ may be followed by one that is typed.
            Continuation::Opened(_) => (b'0'..=b'?').contains(&byte),
            Continuation::Nothing | Continuation::Sequence => false,
        }
    }

    /// Reads a byte outside of a sequence.
    fn ground(&mut self, byte: u8, alt: bool, inputs: &mut Vec<Input>) {
        let (code, control) = match byte {
            ESCAPE => return self.begin(State::Escape { alt: false }),
            0x08 | 0x7f => (KeyCode::Backspace, false),
            b'\t' => (KeyCode::Tab, false),
            b'\r' => (KeyCode::Enter, false),
            0x00 => (KeyCode::Char(' '), true),
            // Line feed is Ctrl+J and not Enter: a keyboard that sends both would enter twice.
            0x01..=0x1a => (KeyCode::Char(char::from(byte - 1 + b'a')), true),
            0x1c..=0x1f => (KeyCode::Char(char::from(byte - 0x1c + b'\\')), true),
            0x20..=0x7e => (KeyCode::Char(char::from(byte)), false),
            0xc2..=0xdf => return self.begin_character(byte, 2, alt),
            0xe0..=0xef => return self.begin_character(byte, 3, alt),
            0xf0..=0xf4 => return self.begin_character(byte, 4, alt),
            // C1 controls, strays and bytes UTF-8 never uses.
            0x80..=0xc1 | 0xf5..=0xff => return self.state = State::Ground,
        };
        let mut modifiers = KeyModifiers::NONE;
        modifiers.set(KeyModifiers::CONTROL, control);
        modifiers.set(KeyModifiers::ALT, alt);
        self.finish(Some(Input::Key(KeyEvent::new(code, modifiers))), inputs);
    }

    fn begin_character(&mut self, byte: u8, needed: u8, alt: bool) {
        self.begin(State::Character(Character { bytes: [byte, 0, 0, 0], len: 1, needed, alt }));
    }

    fn character(&mut self, mut character: Character, byte: u8, inputs: &mut Vec<Input>) {
        if !(0x80..=0xbf).contains(&byte) {
            return self.interrupt(byte, inputs);
        }
        character.push(byte);
        if character.len < character.needed {
            self.state = State::Character(character);
            return;
        }
        let modifiers = if character.alt { KeyModifiers::ALT } else { KeyModifiers::NONE };
        let key = character.whole().map(|it| KeyEvent::new(KeyCode::Char(it), modifiers));
        self.finish(key.map(Input::Key), inputs);
    }

    fn escape(&mut self, byte: u8, alt: bool, inputs: &mut Vec<Input>) {
        match byte {
            ESCAPE if alt => inputs.push(ESCAPE_KEY),
            ESCAPE => self.begin(State::Escape { alt: true }),
            b'[' => self.begin(State::Control { params: Params::default(), alt }),
            b'O' => self.begin(State::SingleShift { params: Params::default(), alt }),
            b']' | b'P' | b'X' | b'^' | b'_' => {
                let name = Name::default();
                self.begin(State::String(Discarded { opener: byte, escaped: false, name, alt }));
            }
            _ => {
                if alt {
                    inputs.push(ESCAPE_KEY);
                }
                self.ground(byte, true, inputs);
            }
        }
    }

    fn control(&mut self, mut params: Params, alt: bool, byte: u8, inputs: &mut Vec<Input>) {
        match byte {
            b'[' if params.is_empty() => self.state = State::ConsoleFunction,
            b'M' if params.is_empty() => self.state = State::OldMouse { left: 3 },
            // After one number `$` ends a key of rxvt with Shift; else it belongs to an answer.
            b'$' if params.is_number() => {
                self.finish(sequences::control_sequence(&params, byte, alt), inputs);
            }
            b'~' if params.numbers().is_some_and(|numbers| numbers.at(0) == 200) => {
                self.begin(State::Paste { matched: 0 });
            }
            0x20..=0x3f => {
                params.push(byte);
                self.state = State::Control { params, alt };
            }
            0x40..=0x7e => self.finish(sequences::control_sequence(&params, byte, alt), inputs),
            _ => self.interrupt(byte, inputs),
        }
    }

    fn single_shift(&mut self, mut params: Params, alt: bool, byte: u8, inputs: &mut Vec<Input>) {
        match byte {
            b'0'..=b';' => {
                params.push(byte);
                self.state = State::SingleShift { params, alt };
            }
            b' ' | 0x40..=0x7e => {
                self.finish(sequences::single_shift(&params, byte, alt), inputs);
            }
            _ => self.interrupt(byte, inputs),
        }
    }

    fn string(&mut self, mut string: Discarded, byte: u8, inputs: &mut Vec<Input>) {
        match byte {
            b'\\' if string.escaped => self.finish(string.name.report(string.opener), inputs),
            // Not the end of the string: ESC begins another sequence.
            _ if string.escaped => {
                self.finish(None, inputs);
                self.begin(State::Escape { alt: false });
                self.step(byte, inputs);
            }
            BELL if string.opener == b']' => self.finish(string.name.report(b']'), inputs),
            _ => {
                match byte {
                    ESCAPE => string.escaped = true,
                    _ => string.name.push(byte),
                }
                self.state = State::String(string);
            }
        }
    }

    fn paste(&mut self, matched: u8, byte: u8) {
        self.state = match PASTE_END.get(usize::from(matched)) {
            Some(&expected) if expected != byte => {
                State::Paste { matched: u8::from(byte == ESCAPE) }
            }
            Some(_) if usize::from(matched) + 1 < PASTE_END.len() => {
                State::Paste { matched: matched + 1 }
            }
            Some(_) | None => State::Ground,
        };
    }

    fn begin(&mut self, state: State) {
        self.since = self.last;
        self.state = state;
    }

    fn finish(&mut self, input: Option<Input>, inputs: &mut Vec<Input>) {
        self.state = State::Ground;
        let is_late = std::mem::take(&mut self.is_late);
        let is_slow = is_late || self.continuation == Continuation::Sequence;
        self.continuation = if is_slow { Continuation::Sequence } else { Continuation::Nothing };
        inputs.extend(input.filter(|_| !is_late));
    }

    /// Ends the sequence at a byte that cannot belong to it, then reads the byte by itself.
    fn interrupt(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        self.abandon(inputs);
        self.ground(byte, false, inputs);
    }

    /// Ends a half-finished sequence and adds the keys that it may be.
    fn abandon(&mut self, inputs: &mut Vec<Input>) {
        let (escape, key) = match self.state {
            State::Escape { alt } => (alt, Some(KeyCode::Esc)),
            State::Control { params, alt } if params.is_empty() => (alt, Some(KeyCode::Char('['))),
            State::SingleShift { params, alt } if params.is_empty() => {
                (alt, Some(KeyCode::Char('O')))
            }
            State::String(string) if string.escaped => (false, Some(KeyCode::Esc)),
            State::String(string) if string.name.is_untouched() => {
                (string.alt, Some(KeyCode::Char(char::from(string.opener))))
            }
            State::Paste { matched: 1 } => (false, Some(KeyCode::Esc)),
            State::Ground
            | State::Character(_)
            | State::Control { .. }
            | State::SingleShift { .. }
            | State::ConsoleFunction
            | State::OldMouse { .. }
            | State::String(_)
            | State::Paste { .. }
            | State::Endless => (false, None),
        };
        if escape && !self.is_late {
            inputs.push(ESCAPE_KEY);
        }
        let modifiers =
            |code| if code == KeyCode::Esc { KeyModifiers::NONE } else { KeyModifiers::ALT };
        let key = key.map(|code| KeyEvent::new(code, modifiers(code)));
        self.finish(key.map(Input::Key), inputs);
    }
}

const ESCAPE_KEY: Input = Input::Key(KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE));
