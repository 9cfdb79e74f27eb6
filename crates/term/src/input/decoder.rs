//! The state machine that finds keys in bytes.
//!
//! Rules that keep it from ever being jammed:
//! - what may be a key by itself is that key after 90 ms of quiet; what can only be a part of a
//!   sequence dies after 200 ms (a paste after 500 ms);
//! - after two seconds in all it is thrown away up to a pause;
//! - what a slow line brings of a sequence whose start was taken for a key is thrown away too;
//! - numbers go to a buffer of 16 bytes, strings and pastes nowhere;
//! - a byte that cannot belong to a sequence ends it and is then read by itself.

use std::time::Duration;

use super::params::Params;
use super::{Input, Key, KeyCode, Report, sequences};

/// How long what may be a key by itself may stay quiet. Terminals send a sequence in a single write;
/// devices that type send a byte after the other.
const QUIET: Duration = Duration::from_millis(90);
/// A person cannot press two keys faster: what follows Esc later is a key of its own, unless it opens
/// a sequence.
const HAND: Duration = Duration::from_millis(50);
/// How long what is no key may stay quiet: a slow line brings a byte at a time.
const SLOW: Duration = Duration::from_millis(200);
/// How long a paste may stay quiet.
const PASTE_QUIET: Duration = Duration::from_millis(500);
/// How long anything may last, quiet or not.
const IN_ALL: Duration = Duration::from_secs(2);

const ESCAPE: u8 = 0x1b;
const BELL: u8 = 0x07;
/// What opens a sequence after ESC.
const OPENERS: &[u8] = b"[OP]X^_";
const PASTE_END: &[u8] = b"\x1b[201~";

/// Finds keys, touches and answers in the bytes of a terminal.
///
/// Its size is fixed: it holds no heap memory of its own. Time is told, never read: every `now`
/// is a duration since the same start, and does not go backwards.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    state: State,
    /// When the sequence that is going on began.
    since: Duration,
    /// When the last byte came.
    last: Duration,
    /// What the last byte may have begun, though its time was over.
    trail: Trail,
    /// True if the sequence that is read goes on with one whose time was over.
    is_late: bool,
    /// True if the terminal has been asked something, so that ESC more likely begins an answer.
    expects_answers: bool,
}

/// What was read last and may go on within [`SLOW`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Trail {
    #[default]
    Nothing,
    /// ESC, taken for the key.
    Escape,
    /// ESC and the byte that opens a sequence, taken for a key with Alt.
    Opened(u8),
    /// The end of a sequence that came slowly; the next one will too.
    Sequence,
}

/// What has been read of a sequence. `alt` tells that a second ESC stood before it, which is how
/// rxvt sends Alt with a special key.
#[derive(Clone, Copy, Debug, Default)]
enum State {
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
    /// `CSI M`, a mouse report in the old form, and how many bytes of it are still to come.
    OldMouse { left: u8 },
    /// OSC, DCS, SOS, PM or APC: thrown away up to its end, but for the name of the terminal.
    String(Discarded),
    /// A pasted text, thrown away, and how much of its end has been seen.
    Paste { matched: u8 },
    /// What has lasted too long: thrown away up to a pause.
    Endless,
}

impl Decoder {
    /// A decoder that has read nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads `bytes`, which arrived at `now`, and adds what they mean to `inputs`.
    pub fn feed(&mut self, bytes: &[u8], now: Duration, inputs: &mut Vec<Input>) {
        self.tick(now, inputs);
        if now.saturating_sub(self.last) >= SLOW {
            self.trail = Trail::Nothing;
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

    /// Tells whether the terminal has been asked something and may still answer. Then Esc alone is
    /// heard a little later.
    pub fn expect_answers(&mut self, are_expected: bool) {
        self.expects_answers = are_expected;
    }

    /// Lets time pass: ends a half-finished sequence whose deadline has come.
    ///
    /// What a half-finished sequence means by itself is added to `inputs`: a lone ESC is the key
    /// Esc, `ESC [` is Alt+[ and so on.
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

    /// When [`tick`](Self::tick) is to be called next; nothing while no sequence is half-finished.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        self.limits().map(|(quiet, in_all)| quiet.min(in_all))
    }

    /// When it has been quiet for too long, and when it has lasted too long.
    fn limits(&self) -> Option<(Duration, Duration)> {
        let is_slow = self.expects_answers || self.is_late || self.trail == Trail::Sequence;
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

    /// Ends what has been quiet for too long, and remembers how it may go on.
    fn time_out(&mut self, inputs: &mut Vec<Input>) {
        let trail = match self.state {
            _ if self.is_late => Trail::Nothing,
            State::Escape { .. } => Trail::Escape,
            State::Control { params, .. } if params.is_empty() => Trail::Opened(b'['),
            State::SingleShift { params, .. } if params.is_empty() => Trail::Opened(b'O'),
            State::String(string) if string.escaped => Trail::Escape,
            State::String(string) if string.name.is_untouched() => Trail::Opened(string.opener),
            State::Ground
            | State::Character(_)
            | State::Control { .. }
            | State::SingleShift { .. }
            | State::ConsoleFunction
            | State::OldMouse { .. }
            | State::String(_)
            | State::Paste { .. }
            | State::Endless => Trail::Nothing,
        };
        self.abandon(inputs);
        self.trail = trail;
    }

    fn step(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        match self.state {
            State::Ground if self.goes_on(byte) => {
                self.is_late = true;
                if let Trail::Opened(opener) = std::mem::take(&mut self.trail) {
                    self.escape(opener, false, inputs);
                    self.step(byte, inputs);
                } else {
                    self.escape(byte, false, inputs);
                }
            }
            State::Ground => {
                if self.trail != Trail::Sequence {
                    self.trail = Trail::Nothing;
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

    /// True if a byte goes on with a sequence whose start was taken for a key.
    fn goes_on(&self, byte: u8) -> bool {
        match self.trail {
            Trail::Escape => OPENERS.contains(&byte),
            // Only what no key is: whoever presses Alt+[ may press a letter next.
            Trail::Opened(_) => (b'0'..=b'?').contains(&byte),
            Trail::Nothing | Trail::Sequence => false,
        }
    }

    /// A byte that begins something new.
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
        self.finish(Some(Input::Key(Key { code, control, alt, shift: false })), inputs);
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
        let code = character.whole().map(KeyCode::Char);
        let key = code.map(|code| Key { alt: character.alt, ..Key::plain(code) });
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
            // Not the end of the string: ESC begins something else and the string is given up.
            _ if string.escaped => {
                self.finish(None, inputs);
                self.begin(State::Escape { alt: false });
                self.step(byte, inputs);
            }
            BELL if string.opener == b']' => self.finish(None, inputs),
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
        let is_slow = is_late || self.trail == Trail::Sequence;
        self.trail = if is_slow { Trail::Sequence } else { Trail::Nothing };
        inputs.extend(input.filter(|_| !is_late));
    }

    /// A byte that cannot go on with the sequence: end it, then read the byte by itself.
    fn interrupt(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        self.abandon(inputs);
        self.ground(byte, false, inputs);
    }

    /// Ends a half-finished sequence, adding the keys it would be by itself.
    fn abandon(&mut self, inputs: &mut Vec<Input>) {
        let (escape, key) = match self.state {
            State::Escape { alt } => (alt, Some(KeyCode::Escape)),
            State::Control { params, alt } if params.is_empty() => (alt, Some(KeyCode::Char('['))),
            State::SingleShift { params, alt } if params.is_empty() => {
                (alt, Some(KeyCode::Char('O')))
            }
            State::String(string) if string.escaped => (false, Some(KeyCode::Escape)),
            State::String(string) if string.name.is_untouched() => {
                (string.alt, Some(KeyCode::Char(char::from(string.opener))))
            }
            State::Paste { matched: 1 } => (false, Some(KeyCode::Escape)),
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
        let key = key.map(|code| Key { alt: code != KeyCode::Escape, ..Key::plain(code) });
        self.finish(key.map(Input::Key), inputs);
    }
}

const ESCAPE_KEY: Input = Input::Key(Key::plain(KeyCode::Escape));

/// A UTF-8 character of which not all bytes have come.
#[derive(Clone, Copy, Debug)]
struct Character {
    bytes: [u8; 4],
    len: u8,
    needed: u8,
    alt: bool,
}

impl Character {
    fn push(&mut self, byte: u8) {
        if let Some(free) = self.bytes.get_mut(usize::from(self.len)) {
            *free = byte;
            self.len += 1;
        }
    }

    /// The character, if the bytes are one and it is not a control.
    fn whole(&self) -> Option<char> {
        let text = str::from_utf8(self.bytes.get(..usize::from(self.len))?).ok()?;
        text.chars().next().filter(|character| !character.is_control())
    }
}

/// A string that is being thrown away.
#[derive(Clone, Copy, Debug)]
struct Discarded {
    /// The byte after ESC that began it.
    opener: u8,
    /// Whether the last byte was an ESC, which may begin its end.
    escaped: bool,
    name: Name,
    alt: bool,
}

/// The first bytes of a string, kept only to learn what the terminal calls itself.
#[derive(Clone, Copy, Debug, Default)]
struct Name {
    bytes: [u8; Self::CAPACITY],
    len: u8,
}

impl Name {
    const CAPACITY: usize = 32;
    const PREFIX: &[u8] = b">|";

    fn push(&mut self, byte: u8) {
        if let Some(free) = self.bytes.get_mut(usize::from(self.len)) {
            *free = byte;
            self.len += 1;
        }
    }

    fn is_untouched(&self) -> bool {
        self.len == 0
    }

    /// The answer to XTVERSION, if the string was one.
    fn report(&self, opener: u8) -> Option<Input> {
        let kept = self.bytes.get(..usize::from(self.len))?;
        let name = kept.strip_prefix(Self::PREFIX).filter(|_| opener == b'P')?;
        let text = String::from_utf8_lossy(name).replace(char::is_control, "");
        Some(Input::Report(Report::Name(text.into_boxed_str())))
    }
}
