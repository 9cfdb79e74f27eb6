//! Keys that do nothing while no session is entered: a held Ctrl+C must not end one start after the
//! other.

use std::io;
use std::sync::Arc;

use rustix::termios::{
    InputModes, LocalModes, OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcsetattr,
};
use signal_hook::consts::{SIGINT, SIGQUIT};

use super::events::IGNORED;
use super::tty::is_in_background;

/// The terminal of standard input, without keys that send signals. Dropping it restores the terminal.
#[derive(Debug)]
pub struct Hold {
    found: Option<Termios>,
}

impl Hold {
    /// Switches off the keys that send signals, if standard input is a terminal.
    #[must_use]
    pub fn take() -> Self {
        let stdin = rustix::stdio::stdin();
        let found = tcgetattr(stdin).ok();
        if let Some(found) = &found {
            let mut held = found.clone();
            // Output stays as it is, for messages about a failed start.
            held.local_modes.remove(LocalModes::ISIG | LocalModes::ICANON | LocalModes::ECHO);
            held.input_modes.remove(InputModes::IXON);
            // If it is refused, keys can end the start as before.
            let _ = tcsetattr(stdin, OptionalActions::Now, &held);
        }
        Self { found }
    }

    /// Drops what was typed meanwhile.
    pub fn drop_input(&self) {
        if !is_in_background(rustix::stdio::stdin()) {
            // It fails only when the terminal is gone, or is none.
            let _ = tcflush(rustix::stdio::stdin(), QueueSelector::IFlush);
        }
    }

    /// Ignores the signals that keys send, from now on.
    ///
    /// # Errors
    ///
    /// Fails when the system refuses.
    pub fn ignore_signals(&self) -> io::Result<()> {
        for signal in IGNORED.into_iter().chain([SIGINT, SIGQUIT]) {
            signal_hook::flag::register(signal, Arc::default())?;
        }
        Ok(())
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let is_ours = !is_in_background(rustix::stdio::stdin());
        if let Some(found) = self.found.as_ref().filter(|_| is_ours) {
            // It fails only when the terminal is gone.
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, found);
        }
    }
}
