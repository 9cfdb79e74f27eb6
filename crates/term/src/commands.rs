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

/// Erases this many cells from the cursor on, with the background color that is set (ECH).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EraseCharacters(pub(crate) u16);

impl Command for EraseCharacters {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        write!(f, "\x1b[{}X", self.0)
    }
}
