//! crossterm's commands as bytes in memory, and the commands that crossterm lacks.
//!
//! Depends on crossterm alone. A command never asks the system anything: it only adds bytes.

use std::fmt;

use crossterm::{Command, QueueableCommand};

/// Adds the bytes of a command.
pub(crate) fn add(bytes: &mut Vec<u8>, command: impl Command) {
    // Memory takes everything.
    let _ = bytes.queue(command);
}

/// Adds a control sequence with one number, as crossterm writes it; without its formatting, which
/// takes most of the time of a frame with many moves and colors.
pub(crate) fn add_sequence(bytes: &mut Vec<u8>, number: u16, end: u8) {
    bytes.extend(b"\x1b[");
    add_number(bytes, number);
    bytes.push(end);
}

/// Adds a number in decimal digits.
pub(crate) fn add_number(bytes: &mut Vec<u8>, number: u16) {
    if number >= 10 {
        add_number(bytes, number / 10);
    }
    bytes.push(b'0' + u8::try_from(number % 10).unwrap_or_default());
}

/// Asks for touches, clicks and drags as SGR reports, or stops them.
///
/// crossterm's own command asks for every movement too, which floods a slow line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MouseReports {
    On,
    Off,
}

impl Command for MouseReports {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str(match self {
            Self::On => "\x1b[?1000h\x1b[?1002h\x1b[?1006h",
            Self::Off => "\x1b[?1006l\x1b[?1002l\x1b[?1000l",
        })
    }
}
