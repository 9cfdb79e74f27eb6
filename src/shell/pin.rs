//! The PIN with which staff leave kiosk mode: typing, hash, and delays after wrong attempts.
//!
//! A PIN has few digits, so its hash is in a file of its own that only the kiosk may read, or only
//! a service that the kiosk asks; and attempts are delayed. They are never locked: no visitor can
//! lock staff out.

mod guard;
mod lock;
mod service;

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
use std::path::Path;

use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordHasher as _, PasswordVerifier as _, Version,
};
use zeroize::Zeroize as _;

use crate::settings;
use sabar_content::outside;

pub use guard::{Guard, Verdict};
pub use lock::{Keeper, Lock, service_has_pin};
pub use service::{ATTEMPT, serve};

/// Digits of a PIN at least.
pub const FEWEST: usize = 4;
/// Digits of a PIN at most.
pub const MOST: usize = 12;

/// A PIN as it is typed. It is overwritten when dropped, and its `Debug` output hides it.
///
/// The digits are in one place of fixed size, because growing leaves copies behind.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct TypedPin {
    digits: [u8; MOST],
    len: usize,
}

impl TypedPin {
    /// Adds a digit, Arabic ones included; returns false if it is none, or one too many.
    pub fn push(&mut self, c: char) -> bool {
        let zero = match c {
            '0'..='9' => '0',
            '\u{660}'..='\u{669}' => '\u{660}',
            '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
            _ => return false,
        };
        let digit = u8::try_from(u32::from(c) - u32::from(zero)).unwrap_or_default();
        let Some(place) = self.digits.get_mut(self.len) else { return false };
        *place = b'0' + digit;
        self.len += 1;
        true
    }

    /// Removes the last digit.
    pub fn pop(&mut self) {
        self.len = self.len.saturating_sub(1);
        if let Some(place) = self.digits.get_mut(self.len) {
            place.zeroize();
        }
    }

    /// Returns the number of digits.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Returns true without digits.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Parses a line of digits, ignoring blanks around it.
    ///
    /// # Errors
    /// When there is something else than digits, or too many of them.
    pub fn from_line(line: &str) -> Result<Self, Unfit> {
        let mut typed = Self::default();
        for c in line.trim().chars() {
            if !typed.push(c) {
                return Err(if typed.len == MOST { Unfit::Length } else { Unfit::NotDigits });
            }
        }
        Ok(typed)
    }

    /// Checks that it is allowed as a PIN.
    ///
    /// # Errors
    /// When it is too short or easy to guess.
    pub fn check(&self) -> Result<(), Unfit> {
        if self.len < FEWEST {
            return Err(Unfit::Length);
        }
        if is_guessable(self.bytes()) { Err(Unfit::Guessable) } else { Ok(()) }
    }

    fn bytes(&self) -> &[u8] {
        self.digits.get(..self.len).unwrap_or_default()
    }
}

impl Drop for TypedPin {
    fn drop(&mut self) {
        self.digits.zeroize();
        self.len.zeroize();
    }
}

impl fmt::Debug for TypedPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedPin")
    }
}

/// Returns true for a repeated digit, sequences such as 1234, 8901 or 4321, and repetitions such as
/// 1212.
fn is_guessable(digits: &[u8]) -> bool {
    let steps_by = |step: u8| {
        digits.windows(2).all(|pair| matches!(pair, [a, b] if (a - b'0' + step) % 10 == b - b'0'))
    };
    let repeats = |length: usize| {
        let mut parts = digits.chunks(length);
        let first = parts.next();
        digits.len().is_multiple_of(length) && parts.all(|part| Some(part) == first)
    };
    [0, 1, 9].into_iter().any(steps_by) || (2..=digits.len() / 2).any(repeats)
}

/// A reason why something is not allowed as a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Other characters than digits.
    #[error("a PIN has digits only")]
    NotDigits,
    /// Too few or too many digits.
    #[error("a PIN has {FEWEST} to {MOST} digits")]
    Length,
    /// Easy to guess.
    #[error("this PIN is too easy to guess; do not repeat digits or count up or down")]
    Guessable,
}

/// KiB of memory, passes and lanes of one check, as OWASP recommends. It took 25 ms on the server
/// on which it was measured, so a machine ten times as slow stays well under a second.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
/// Limits of the cost of a hash: a more expensive one would block the kiosk.
const MOST_COST: (u32, u32, u32) = (64 * 1024, 4, 4);
/// Bytes of a hash at most.
const LONGEST_HASH: usize = 512;

/// The hash of a PIN (argon2id). Its `Debug` output hides it.
#[derive(Clone)]
pub struct Hash(PasswordHash);

impl Hash {
    /// Hashes `typed` with a random salt.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn of(typed: &TypedPin) -> io::Result<Self> {
        let (memory, passes, lanes) = COST;
        Params::new(memory, passes, lanes, None)
            .map_err(argon2::password_hash::Error::from)
            .and_then(|params| {
                Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
                    .hash_password(typed.bytes())
            })
            .map(Self)
            .map_err(io::Error::other)
    }

    /// Compares `typed` with the hash; `None` if that failed, for example without memory. Takes the
    /// same time for every wrong PIN.
    #[must_use]
    pub fn verify(&self, typed: &TypedPin) -> Option<bool> {
        match Argon2::default().verify_password(typed.bytes(), &self.0) {
            Ok(()) => Some(true),
            Err(argon2::password_hash::Error::PasswordInvalid) => Some(false),
            Err(error) => {
                tracing::error!("the PIN cannot be checked: {error}");
                None
            }
        }
    }

    /// Reads the file that [`Self::write`] wrote.
    ///
    /// # Errors
    /// When it is missing, invalid, or accessible to others.
    pub fn read(path: &Path) -> Result<Self, Unreadable> {
        let file = outside::open(path).map_err(|error| {
            if error.kind() == io::ErrorKind::NotFound {
                Unreadable::Missing
            } else if error.kind() == outside::NOT_ORDINARY {
                Unreadable::NotAFile(error)
            } else {
                Unreadable::Io(error)
            }
        })?;
        let found = file.metadata()?;
        let mode = found.permissions().mode();
        // systemd stores a credential as root's, readable for its group, with an access entry for
        // the user of the service.
        let is_handed_over = found.uid() == 0 && mode & 0o777 == 0o440 && is_credential(path);
        if mode & 0o077 != 0 && !is_handed_over {
            return Err(Unreadable::Open);
        }
        if ![0, rustix::process::geteuid().as_raw()].contains(&found.uid()) {
            return Err(Unreadable::Owner);
        }
        let bytes = outside::bytes_of(&file, LONGEST_HASH)?.ok_or(Unreadable::NotOne)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| Unreadable::NotOne)?;
        Self::parse(text.trim()).ok_or(Unreadable::NotOne)
    }

    /// Checks that an ordinary file lies at `path`, or nothing: anything else would be replaced, and
    /// the file that a link leads to would keep the old PIN.
    ///
    /// # Errors
    /// When something else lies there.
    pub fn may_replace(path: &Path) -> io::Result<()> {
        let what = match fs::symlink_metadata(path).map(|it| it.file_type()) {
            Ok(kind) if kind.is_symlink() => "a link; name the file that it leads to",
            Ok(kind) if !kind.is_file() => "not an ordinary file; name one",
            Ok(_) | Err(_) => return Ok(()),
        };
        Err(io::Error::new(outside::NOT_ORDINARY, format!("it is {what}")))
    }

    fn parse(text: &str) -> Option<Self> {
        let hash = PasswordHash::new(text).ok()?;
        let params = Params::try_from(&hash).ok()?;
        let (memory, passes, lanes) = MOST_COST;
        let is_bearable =
            params.m_cost() <= memory && params.t_cost() <= passes && params.p_cost() <= lanes;
        let is_whole = hash.salt.is_some() && hash.hash.is_some();
        let is_ours = hash.algorithm.as_str() == Algorithm::Argon2id.as_str();
        (is_bearable && is_whole && is_ours).then_some(Self(hash))
    }

    /// Writes the hash atomically. Only the owner can read it; a replaced file keeps its owner.
    ///
    /// # Errors
    /// When the folder is missing or not writable, or when something else than an ordinary file lies
    /// there.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        Self::may_replace(path)?;
        let folder = guard::folder(path);
        let mode = fs::Permissions::from_mode(0o600);
        let mut file =
            tempfile::Builder::new().prefix(".pin").permissions(mode).tempfile_in(folder)?;
        if let Ok(old) = fs::metadata(path) {
            let new = file.as_file().metadata()?;
            if (old.uid(), old.gid()) != (new.uid(), new.gid()) {
                fchown(file.as_file(), Some(old.uid()), Some(old.gid()))?;
            }
        }
        writeln!(file, "{}", self.0)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        File::open(folder)?.sync_all()
    }
}

/// Returns true for a file in the folder of credentials that systemd makes for a service.
fn is_credential(path: &Path) -> bool {
    let whole = |path: &Path| fs::canonicalize(path).ok();
    let folder = settings::credentials_folder().and_then(|it| whole(&it));
    folder.is_some_and(|folder| whole(path).is_some_and(|path| path.starts_with(folder)))
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hash")
    }
}

/// A reason why a file has no PIN. Formatted, it follows the path.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The file is missing.
    #[error("there is no PIN, without which nobody could leave; set one with `sabar pin`")]
    Missing,
    /// The file cannot be read.
    #[error("cannot be read: {0}; let the user who runs sabar read it")]
    Io(#[from] io::Error),
    /// It is a folder, a pipe or a device.
    #[error("cannot be read: {0}; set a PIN with `sabar pin`, or change pin_file")]
    NotAFile(io::Error),
    /// Others than the owner can read or write it.
    #[error("is accessible to others, who could find out the PIN; make it private with chmod 600")]
    Open,
    /// It belongs to another user, who could change it.
    #[error(
        "belongs to another user, who could set another PIN; make the user who runs sabar its owner"
    )]
    Owner,
    /// It has other content.
    #[error("does not contain the hash of a PIN; set a PIN with `sabar pin`")]
    NotOne,
}
