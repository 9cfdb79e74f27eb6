//! The check that a release and a pack are what the clinic signed.

use std::path::Path;

use sabar_release::{Keys, PackError, Release};

use crate::error::{Error, Result};
use crate::files;
use crate::names::Name;

/// Reads the file of keys.
///
/// # Errors
/// If it cannot be read or is no such file.
pub fn keys(path: &Path) -> Result<Keys> {
    Keys::read(&files::read(path)?).map_err(Error::in_file(path))
}

/// Verifies a release.
///
/// # Errors
/// If it is not signed as these keys demand, or needs a newer program.
pub fn release(bytes: &[u8], keys: &Keys) -> Result<Release> {
    let release = Release::verify(bytes, keys).map_err(|it| Error::Refused(it.to_string()))?;
    if let Ok(running) = env!("CARGO_PKG_VERSION").parse() {
        // A newer program takes it.
        release.fits(running).map_err(|it| Error::NotYet(it.to_string()))?;
    }
    Ok(release)
}

/// Compares a pack with its release.
///
/// # Errors
/// If it is another one, or cannot be read.
pub fn pack(path: &Path, release: &Release) -> Result<()> {
    let file = files::open_regular(path)?;
    release.pack.check(file).map_err(|error| match error {
        PackError::Unreadable(error) => Error::at(path)(error),
        PackError::TooLarge | PackError::Size { .. } | PackError::Hash => {
            Error::Refused(error.to_string())
        }
    })
}

/// Returns nothing if a release is for a ring: that of a group, or of one kiosk by its name.
///
/// A server that lies can so not bring to all what was signed for a few.
///
/// # Errors
/// If it is for another.
pub fn ring(release: &Release, rings: &[&Name]) -> Result<()> {
    if rings.iter().any(|it| it.as_str() == release.ring) {
        return Ok(());
    }
    let serial = release.serial;
    Err(Error::Refused(format!("release {serial} is signed for the ring {}", release.ring)))
}
