//! Input of a terminal, and the decoder that finds it in the bytes.
//!
//! Keys and mouse events are crossterm's types. The decoder is our own because crossterm's waits for
//! the rest of a sequence for ever: Alt+[ alone, half a pasted text or half a character blocks it.
//! Here every half-finished sequence has a deadline, and the buffers have a fixed size. Pasted text
//! is discarded.

mod decoder;
mod params;
mod sequences;
mod state;

pub use crossterm::event::{
    KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
pub use decoder::Decoder;

/// A key, a mouse event or a report of the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed (or repeats while held).
    ///
    /// Shift is set only for keys without a letter. A capital letter
    /// is `Char` of that capital without Shift, and Shift+Tab is `BackTab` without Shift.
    Key(KeyEvent),
    /// The screen was touched or the mouse used.
    Mouse(MouseEvent),
    /// The terminal answered a query.
    Report(Report),
}

/// An answer of the terminal to a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// DA1, `CSI ? … c`. Every terminal answers it, so it ends a series of queries.
    PrimaryAttributes,
    /// DA2, `CSI > kind ; version ; … c`.
    SecondaryAttributes {
        /// First number: the family of the terminal.
        kind: u32,
        /// Second number: usually the version.
        version: u32,
    },
    /// DECRPM, `CSI number ; setting $ y`.
    Mode {
        /// Number of the mode.
        number: u32,
        /// True for a private mode (`CSI ? …`).
        is_private: bool,
        /// 0 not known, 1 set, 2 reset, 3 always set, 4 always reset.
        setting: u32,
    },
    /// XTVERSION, `DCS > | name ST`: at most the first 30 bytes of the name.
    Name(Box<str>),
    /// OSC 11, `OSC 11 ; rgb:…/…/… ST` or BEL: red, green and blue of the background, rounded down to
    /// eight bits each.
    Background([u8; 3]),
}

#[cfg(test)]
mod tests;
