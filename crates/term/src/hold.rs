//! A terminal whose keys end nothing, from before anything is read until the kiosk has entered it: a
//! held Ctrl+C must not end one start after the other.

use std::io;
use std::sync::Arc;

use rustix::termios::{InputModes, LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGINT, SIGQUIT};

use super::events::IGNORED;
use super::tty::is_in_background;

/// The terminal of standard input, held. Dropping it lets go.
#[derive(Debug)]
pub struct Hold {
    found: Option<Termios>,
}

impl Hold {
    /// Holds the terminal, if there is one.
    #[must_use]
    pub fn take() -> Self {
        let stdin = rustix::stdio::stdin();
        let found = tcgetattr(stdin).ok();
        if let Some(found) = &found {
            let mut held = found.clone();
            // Output stays as it is, for what staff are told when it cannot start.
            held.local_modes.remove(LocalModes::ISIG | LocalModes::ICANON | LocalModes::ECHO);
            held.input_modes.remove(InputModes::IXON);
            // Where it is refused, the start can be ended as before.
            let _ = tcsetattr(stdin, OptionalActions::Now, &held);
        }
        Self { found }
    }

    /// Does nothing from now on at the signals that people send, whoever sends them.
    ///
    /// # Errors
    ///
    /// When the system refuses.
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
            // A terminal that is gone needs nothing.
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, found);
        }
    }
}
