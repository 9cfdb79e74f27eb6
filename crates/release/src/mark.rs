//! The order of releases: no older one follows a newer one.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use sha2::{Digest as _, Sha256};
use thiserror::Error;

use crate::pack::{from_hex, to_hex};

/// The serial of a release and the hash of its statement: what a caller remembers of the newest
/// release it accepted. As text it is one line, which [`FromStr`] reads again.
///
/// Signatures are not part of it: a release with one more signature is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The serial.
    pub serial: u64,
    statement: [u8; 32],
}

/// The place of a release after another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// It has a higher serial, or is the first.
    Newer,
    /// It is the same release again.
    Same,
}

/// A release that may not follow another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OrderError {
    /// Its serial is lower. To go back, an old pack is released again with a new serial.
    #[error(
        "its serial {serial} is lower than {highest}, which was accepted before: \
         release the old pack again, with a serial above {highest}"
    )]
    Lower {
        /// Its serial.
        serial: u64,
        /// The serial accepted before.
        highest: u64,
    },
    /// Another release with this serial was accepted before.
    #[error("another release with the serial {0} was accepted before: use a higher serial")]
    Reused(u64),
}

/// A text that is not a [`Mark`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("it is not a serial and a hash on one line")]
pub struct MarkError;

impl Mark {
    pub(crate) fn of(serial: u64, statement: &str) -> Self {
        Self { serial, statement: Sha256::digest(statement.as_bytes()).into() }
    }

    /// Returns the order of this release after `before`; every release may be the first.
    ///
    /// # Errors
    /// It is older, or another one with the same serial.
    pub fn after(&self, before: Option<&Self>) -> Result<Order, OrderError> {
        match before {
            None => Ok(Order::Newer),
            Some(before) if self == before => Ok(Order::Same),
            Some(before) if self.serial > before.serial => Ok(Order::Newer),
            Some(before) if self.serial == before.serial => Err(OrderError::Reused(self.serial)),
            Some(before) => Err(OrderError::Lower { serial: self.serial, highest: before.serial }),
        }
    }
}

impl Display for Mark {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.serial, to_hex(&self.statement))
    }
}

impl FromStr for Mark {
    type Err = MarkError;

    fn from_str(text: &str) -> Result<Self, MarkError> {
        let (serial, hash) = text.trim_end().split_once(' ').ok_or(MarkError)?;
        let serial = serial.parse().map_err(|_| MarkError)?;
        Ok(Self { serial, statement: from_hex(hash).ok_or(MarkError)? })
    }
}
