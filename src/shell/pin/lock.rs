//! The two ways to check a PIN: against its hash in a file, or by asking the service that has it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::guard::{Guard, Verdict};
use super::{Hash, TypedPin, Unreadable, service};
use crate::settings::Settings;
use sabar_term::clock::Clock;

/// The check of a PIN that leaving the kiosk needs.
#[derive(Debug)]
pub enum Lock {
    /// The kiosk reads the hash itself.
    File(Box<Keeper>),
    /// The service behind this socket has the hash and delays attempts.
    Service(PathBuf),
}

impl Lock {
    /// Returns the check that the settings demand.
    ///
    /// # Errors
    /// When there is no PIN, or it cannot be checked: nobody could leave the kiosk.
    pub fn of(settings: &Settings) -> Result<Self, String> {
        let Some(socket) = &settings.pin_socket else {
            let file = &settings.pin_file;
            let mut keeper = Keeper::new(file, Guard::beside(file, Duration::ZERO));
            keeper.refresh().map_err(|error| format!("{}  {error}", file.display()))?;
            return Ok(Self::File(Box::new(keeper)));
        };
        let why = match service_has_pin(socket, service::START) {
            Ok(true) => return Ok(Self::Service(socket.clone())),
            Ok(false) => Unreadable::Missing.to_string(),
            Err(why) => why,
        };
        Err(format!("{}  {why}", socket.display()))
    }

    /// Reads the hash again, so that a changed PIN applies. If that fails, the known one stays, or
    /// staff would be locked out.
    ///
    /// # Errors
    /// When the file cannot be read. The service does the same by itself.
    pub fn refresh(&mut self) -> Result<(), String> {
        match self {
            Self::File(keeper) => {
                keeper.refresh().map_err(|error| format!("{}: {error}", keeper.file.display()))
            }
            Self::Service(_) => Ok(()),
        }
    }

    /// Checks an attempt, unless it comes too early.
    pub fn judge(&mut self, typed: &TypedPin) -> Verdict {
        match self {
            Self::File(keeper) => keeper.judge(typed),
            Self::Service(socket) => service::ask(socket, typed).unwrap_or_else(|error| {
                tracing::error!("{}: the PIN cannot be checked: {error}", socket.display());
                Verdict::Unknown
            }),
        }
    }
}

/// Asks the service behind a socket whether there is a PIN, as a kiosk does at its start: no attempt
/// is made.
///
/// # Errors
/// Why it does not answer in time, and what to do.
pub fn service_has_pin(socket: &Path, patience: Duration) -> Result<bool, String> {
    service::has_pin(socket, patience).map_err(|error| {
        format!(
            "does not answer whether there is a PIN: {error}; \
            start the service with `systemctl restart sabar-pin.socket`, or change pin_socket"
        )
    })
}

/// The hash of a PIN in a file, and the delays after wrong attempts.
#[derive(Debug)]
pub struct Keeper {
    pub(super) file: PathBuf,
    hash: Option<Hash>,
    guard: Guard,
    clock: Clock,
}

impl Keeper {
    /// Keeps the PIN of `file`, which is not read yet. The time of `guard` begins at zero.
    #[must_use]
    pub fn new(file: &Path, guard: Guard) -> Self {
        Self { file: file.to_owned(), hash: None, guard, clock: Clock::start() }
    }

    /// Reads the hash again; if that fails, the known one stays.
    pub(super) fn refresh(&mut self) -> Result<(), Unreadable> {
        self.hash = Some(Hash::read(&self.file)?);
        Ok(())
    }

    pub(super) const fn has_pin(&self) -> bool {
        self.hash.is_some()
    }

    pub(super) fn judge(&mut self, typed: &TypedPin) -> Verdict {
        let Some(hash) = &self.hash else { return Verdict::Unknown };
        self.guard.judge(typed, hash, self.clock.now())
    }
}
