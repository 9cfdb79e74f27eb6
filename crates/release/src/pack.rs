//! The pack of a release: its hash and size.

use std::fmt::{self, Display, Formatter};
use std::io::{self, Read};

use sha2::{Digest as _, Sha256};
use thiserror::Error;

/// The most bytes of a pack.
pub const MOST_BYTES_OF_PACK: u64 = 1024 * 1024 * 1024;

/// The SHA-256 and the size of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackId {
    /// The hash, as `sha256sum` finds it.
    pub sha256: [u8; 32],
    /// The number of bytes.
    pub size: u64,
}

/// A fault of a pack.
#[derive(Debug, Error)]
pub enum PackError {
    /// It cannot be read.
    #[error("the pack cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// It is larger than [`MOST_BYTES_OF_PACK`].
    #[error("the pack is larger than {} MiB", MOST_BYTES_OF_PACK / (1024 * 1024))]
    TooLarge,
    /// It has more or fewer bytes than the release says.
    #[error(
        "the pack has {}{} bytes, the release names one of {expected}",
        if found > expected { "more than " } else { "" },
        found.min(expected)
    )]
    Size {
        /// The number of the release.
        expected: u64,
        /// The number of the file; one more than expected for every longer file.
        found: u64,
    },
    /// Its hash is another.
    #[error("the pack is not the one that the release names")]
    Hash,
}

impl PackId {
    /// Reads a pack to its end, in pieces.
    ///
    /// # Errors
    /// It cannot be read or is larger than any pack.
    pub fn of(pack: impl Read) -> Result<Self, PackError> {
        let mut hash = Hashing(Sha256::new());
        let size = io::copy(&mut pack.take(MOST_BYTES_OF_PACK + 1), &mut hash)?;
        if size > MOST_BYTES_OF_PACK {
            return Err(PackError::TooLarge);
        }
        Ok(Self { sha256: hash.0.finalize().into(), size })
    }

    /// Reads a pack and compares it. Of a longer one, one byte more than expected is read.
    ///
    /// # Errors
    /// It cannot be read or is another.
    pub fn check(&self, pack: impl Read) -> Result<(), PackError> {
        let found = Self::of(pack.take(self.size.saturating_add(1)))?;
        if found.size != self.size {
            return Err(PackError::Size { expected: self.size, found: found.size });
        }
        if found.sha256 != self.sha256 {
            return Err(PackError::Hash);
        }
        Ok(())
    }

    /// The hash in 64 hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        to_hex(&self.sha256)
    }
}

impl Display for PackId {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes)", self.hex(), self.size)
    }
}

/// A writer that hashes.
struct Hashing(Sha256);

impl io::Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns the digits of a hash.
pub(crate) fn to_hex(hash: &[u8; 32]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the hash that 64 lower-case digits stand for.
pub(crate) fn from_hex(digits: &str) -> Option<[u8; 32]> {
    let digits = digits.as_bytes();
    let is_digit = |digit: &u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
    if digits.len() != 64 || !digits.iter().all(is_digit) {
        return None;
    }
    let value = |digit: u8| if digit < b'a' { digit - b'0' } else { digit - b'a' + 10 };
    let mut hash = [0; 32];
    for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0]) << 4 | value(pair[1]);
    }
    Some(hash)
}
