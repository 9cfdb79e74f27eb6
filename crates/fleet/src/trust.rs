//! The check that a release and a pack are what the clinic signed.

use std::fs::File;
use std::io::{self, Read as _, Take};
use std::path::{Path, PathBuf};

use sabar_release::{Keys, PACK, PackError, RELEASE, Release};

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

/// A release that was brought: verified, and its pack, which is not yet.
#[derive(Debug)]
pub struct Brought {
    /// The release.
    pub release: Release,
    /// Its file.
    pub bytes: Vec<u8>,
    path: PathBuf,
    pack: Take<File>,
}

impl Brought {
    /// Opens a release and its pack in a folder.
    ///
    /// # Errors
    /// If they cannot be read, or the release is not signed as the keys demand, or for other rings.
    pub fn open(folder: &Path, keys_path: &Path, rings: &[&Name]) -> Result<Self> {
        let bytes = files::read(&folder.join(RELEASE))?;
        let release = release(&bytes, &keys(keys_path)?)?;
        ring(&release, rings)?;
        let path = folder.join(PACK);
        // One byte more, so that a longer pack is another one.
        let pack = files::open_regular(&path)?.take(release.pack.size + 1);
        Ok(Self { release, bytes, path, pack })
    }

    /// Copies the pack, of which no more than a byte too many is read.
    ///
    /// # Errors
    /// If the disk does not allow it.
    pub fn copy_pack(&mut self, to: &Path) -> Result<()> {
        let mut target = File::create(to).map_err(Error::at(to))?;
        io::copy(&mut self.pack, &mut target).map(|_| ()).map_err(Error::at(&self.path))
    }
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
