//! What a person can do at a terminal, and the decoder that finds it in the bytes.
//!
//! The decoder is our own because the usual ones wait for the rest of a sequence for ever: Alt+[
//! alone, half a pasted text or half a character leaves them deaf. Here no half-finished sequence
//! outlives its deadline, and nothing is stored but a few fixed buffers.

mod decoder;
mod params;
mod sequences;

pub use decoder::Decoder;

/// One thing the terminal told us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed (or repeats while held).
    Key(Key),
    /// The screen was touched or the mouse used.
    Mouse(Mouse),
    /// The terminal answered a question of ours.
    Report(Report),
}

/// A key with its modifiers.
///
/// Shift is told only where the terminal tells it: for keys without a letter. A capital letter is
/// `Char` of that capital, without `shift`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// Whether Ctrl was held.
    pub control: bool,
    /// Whether Alt (or Meta) was held.
    pub alt: bool,
    /// Whether Shift was held, for keys without a letter.
    pub shift: bool,
}

impl Key {
    /// The key alone, no modifier held.
    #[must_use]
    pub const fn plain(code: KeyCode) -> Self {
        Self { code, control: false, alt: false, shift: false }
    }

    /// The same key with Ctrl held.
    #[must_use]
    pub const fn with_control(self) -> Self {
        Self { control: true, ..self }
    }

    /// The same key with Alt held.
    #[must_use]
    pub const fn with_alt(self) -> Self {
        Self { alt: true, ..self }
    }

    /// The same key with Shift held.
    #[must_use]
    pub const fn with_shift(self) -> Self {
        Self { shift: true, ..self }
    }
}

/// Which key, whatever the terminal's way of saying so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyCode {
    /// A key that writes a character; digits and signs of the number pad among them. Never a
    /// control character.
    Char(char),
    /// Enter, on the main keys or the number pad.
    Enter,
    /// Esc.
    Escape,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Tab.
    Tab,
    /// Shift+Tab, which terminals send as a key of its own (`shift` stays unset).
    BackTab,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left, on the screen and not in reading order.
    Left,
    /// Arrow right, on the screen and not in reading order.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, counted from 1.
    Function(u8),
}

/// A touch, a click or a turn of the wheel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mouse {
    /// Column of the cell, counted from 0 at the left edge. May lie outside the screen.
    pub column: u16,
    /// Row of the cell, counted from 0 at the top. May lie outside the screen.
    pub row: u16,
    /// What was done there.
    pub kind: MouseKind,
}

/// What was done with the mouse. The buttons are not told apart: a touch has only one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MouseKind {
    /// A finger or a button went down.
    Press,
    /// It was lifted.
    Release,
    /// It moved while down.
    Drag,
    /// The wheel turned towards the top.
    ScrollUp,
    /// The wheel turned towards the bottom.
    ScrollDown,
}

/// An answer of the terminal to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// DA1, `CSI ? … c`. Every terminal answers it, so it ends a burst of questions.
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
        /// Number of the mode asked for.
        number: u32,
        /// Whether it is a private mode (`CSI ? …`).
        is_private: bool,
        /// 0 not known, 1 set, 2 reset, 3 always set, 4 always reset.
        setting: u32,
    },
    /// XTVERSION, `DCS > | name ST`: at most the first 30 bytes of the name.
    Name(Box<str>),
}

#[cfg(test)]
mod tests;
