//! Notifies the service manager that the kiosk is ready and alive (`sd_notify(3)`).
//!
//! systemd restarts a kiosk that has not sent `WATCHDOG=1` for a while. It is sent after a frame
//! has reached the terminal and nowhere else; a timer would go on while the screen is stuck.
//! Without `NOTIFY_SOCKET` every call does nothing.

use std::ffi::OsStr;
use std::io;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::time::Duration;

use crate::settings::Surroundings;

/// The socket of the service manager, and the time of the last notification.
#[derive(Debug, Default)]
pub struct Supervisor {
    line: Option<ManagerSocket>,
    /// Invariant: shorter than the watchdog's timeout, and `None` without a socket.
    interval: Option<Duration>,
    last: Option<Duration>,
}

#[derive(Debug)]
struct ManagerSocket {
    socket: UnixDatagram,
    manager: SocketAddr,
}

impl Supervisor {
    /// Connects as the environment asks.
    ///
    /// An unusable address is ignored: the kiosk is more important, and a service manager that
    /// waits for notifications reports their absence.
    #[must_use]
    pub fn from(surroundings: &Surroundings) -> Self {
        let asked = &surroundings.supervision;
        let line = asked.socket.as_deref().and_then(|address| ManagerSocket::to(address).ok());
        let patience = asked.watchdog.filter(|patience| !patience.is_zero());
        // sd_watchdog_enabled(3) recommends half of the timeout.
        let interval = patience.filter(|_| line.is_some()).map(|patience| patience / 2);
        Self { line, interval, last: None }
    }

    /// Returns the interval of the watchdog's notifications, if there is one.
    #[must_use]
    pub fn interval(&self) -> Option<Duration> {
        self.interval
    }

    /// Returns the time until [`Self::alive`] is due again; `None` without a watchdog.
    #[must_use]
    pub fn until_due(&self, now: Duration) -> Option<Duration> {
        let interval = self.interval?;
        Some(self.last.map_or(Duration::ZERO, |last| (last + interval).saturating_sub(now)))
    }

    /// Notifies that the first frame is on the screen.
    pub fn ready(&self) {
        self.say("READY=1");
    }

    /// Sends one line of status, for `systemctl status`; nothing about a patient.
    pub fn status(&self, words: &str) {
        // A message has one assignment per line, so a second line would be another one.
        let line = words.lines().next().unwrap_or_default();
        self.say(&format!("STATUS={line}"));
    }

    /// Notes that a frame has reached the terminal. May be called after each one; notifies only
    /// when due.
    pub fn alive(&mut self, now: Duration) {
        if self.until_due(now) == Some(Duration::ZERO) {
            self.last = Some(now);
            self.say("WATCHDOG=1");
        }
    }

    /// Notifies that the kiosk ends on purpose.
    pub fn stopping(&self) {
        self.say("STOPPING=1");
    }

    /// Sends without waiting; a manager that does not listen acts by itself.
    fn say(&self, message: &str) {
        if let Some(ManagerSocket { socket, manager }) = &self.line {
            let _ = socket.send_to_addr(message.as_bytes(), manager);
        }
    }
}

impl ManagerSocket {
    /// Connects for each message, so that a restarted manager receives the next one.
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
