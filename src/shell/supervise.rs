//! Tells the service manager that the kiosk is ready and alive (`sd_notify(3)`).
//!
//! systemd ends and restarts a kiosk that has not said `WATCHDOG=1` for a while. So that is said
//! where a frame has reached the terminal and nowhere else: a timer would go on saying it while
//! the screen stands still. Nobody asked, nothing is said: without `NOTIFY_SOCKET` every call
//! here does nothing.

use std::ffi::OsStr;
use std::io;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::time::Duration;

use crate::settings::Surroundings;

/// The line to the service manager, and when it was last told that all is well.
#[derive(Debug, Default)]
pub struct Supervisor {
    line: Option<Line>,
    /// Invariant: shorter than the watchdog's patience, and `None` without a line.
    interval: Option<Duration>,
    last: Option<Duration>,
}

#[derive(Debug)]
struct Line {
    socket: UnixDatagram,
    manager: SocketAddr,
}

impl Supervisor {
    /// What the environment asks for.
    ///
    /// An address that cannot be used is as good as none: without a kiosk on the screen nobody is
    /// helped, and a service manager that waits for messages will tell that none came.
    #[must_use]
    pub fn from(surroundings: &Surroundings) -> Self {
        let asked = &surroundings.supervision;
        let line = asked.socket.as_deref().and_then(|address| Line::to(address).ok());
        let patience = asked.watchdog.filter(|patience| !patience.is_zero());
        // Half of the patience is what sd_watchdog_enabled(3) advises.
        let interval = patience.filter(|_| line.is_some()).map(|patience| patience / 2);
        Self { line, interval, last: None }
    }

    /// How often the manager wants to hear that the kiosk is alive, if it wants to.
    #[must_use]
    pub fn interval(&self) -> Option<Duration> {
        self.interval
    }

    /// How long the loop may sleep before [`Self::alive`] is due again; `None` is for ever.
    #[must_use]
    pub fn until_due(&self, now: Duration) -> Option<Duration> {
        let interval = self.interval?;
        Some(self.last.map_or(Duration::ZERO, |last| (last + interval).saturating_sub(now)))
    }

    /// The kiosk can be used: its first frame is on the screen.
    pub fn ready(&self) {
        self.say("READY=1");
    }

    /// One line on how things are, for staff who ask `systemctl status`. Never about a patient.
    pub fn status(&self, words: &str) {
        // A message is one assignment a line; a second line would be another one.
        let line = words.lines().next().unwrap_or_default();
        self.say(&format!("STATUS={line}"));
    }

    /// A frame has reached the terminal. May be called after each one: more is not said than needed.
    pub fn alive(&mut self, now: Duration) {
        if self.until_due(now) == Some(Duration::ZERO) {
            self.last = Some(now);
            self.say("WATCHDOG=1");
        }
    }

    /// The kiosk is being left on purpose.
    pub fn stopping(&self) {
        self.say("STOPPING=1");
    }

    /// A manager that does not listen is no reason to stop or to wait: it will act by itself.
    fn say(&self, message: &str) {
        if let Some(Line { socket, manager }) = &self.line {
            let _ = socket.send_to_addr(message.as_bytes(), manager);
        }
    }
}

impl Line {
    /// Connects at each message only, so that a manager that is restarted hears the next one.
    fn to(address: &OsStr) -> io::Result<Self> {
        let manager = match address.as_bytes() {
            [b'@', name @ ..] => SocketAddr::from_abstract_name(name)?,
            _ => SocketAddr::from_pathname(address)?,
        };
        let socket = UnixDatagram::unbound()?;
        socket.set_nonblocking(true)?;
        Ok(Self { socket, manager })
    }
}

#[cfg(test)]
mod tests;
