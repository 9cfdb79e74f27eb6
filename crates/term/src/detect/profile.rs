//! The properties found of a terminal, and the bytes that follow from them.

use crossterm::cursor::SetCursorStyle;

use super::{Family, Multiplexer};
use crate::backend::Synchronization;
use crate::commands::{MouseReports, add};
use crate::dialect::Dialect;

/// The properties of a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalProfile {
    /// Name of the terminal, in English.
    pub terminal: String,
    /// Its family.
    pub family: Family,
    /// The program between this one and the terminal.
    pub multiplexer: Multiplexer,
    /// The dialect to use.
    pub dialect: Dialect,
    /// True if the dialect was chosen and not detected.
    pub is_chosen: bool,
    /// Synchronized output.
    pub synchronization: Synchronization,
    /// True if the terminal is known to show 24-bit color, false if it is known not to show it well,
    /// regardless of `COLORTERM`, which xterm removes.
    pub has_true_color: Option<bool>,
    /// True if the terminal says that its background is light, false if it says that it is dark.
    pub has_light_background: Option<bool>,
    /// True if erased cells are known to get the background color that is set (BCE).
    pub erases_with_background: bool,
    /// The evidence for this, in English.
    pub clues: Vec<String>,
}

impl TerminalProfile {
    /// Returns the bytes to send when the terminal is entered.
    #[must_use]
    pub fn enter(&self) -> Vec<u8> {
        let mut bytes = self.multiplexer.wrap(self.dialect.enter());
        if self.multiplexer == Multiplexer::Screen {
            // With the mouse on, GNU screen (4.9) keeps a lone Esc until the next key.
            add(&mut bytes, MouseReports::Off);
        }
        if self.has_cursor_styles() {
            // A block would cover what stands where the focus is.
            add(&mut bytes, SetCursorStyle::SteadyUnderScore);
        }
        bytes
    }

    /// Returns the bytes to send when it is left.
    #[must_use]
    pub fn leave(&self) -> Vec<u8> {
        let mut bytes = self.multiplexer.wrap(self.dialect.leave());
        if self.has_cursor_styles() {
            add(&mut bytes, SetCursorStyle::DefaultUserShape);
        }
        bytes
    }

    /// Returns true if the terminal takes or ignores DECSCUSR. On the console of Linux its last byte
    /// ends DECLL, which lights the lamps of the keyboard.
    fn has_cursor_styles(&self) -> bool {
        self.family != Family::LinuxConsole
    }
}
