//! Files: read up to a size, written as a whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// The largest release or small file that is read.
pub const SMALL: u64 = 256 * 1024;

/// Opens a regular file, without following a link at its end and without waiting for a pipe.
///
/// # Errors
/// If it cannot be opened, or is no regular file.
pub fn open_regular(path: &Path) -> Result<File> {
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    let flags = i32::try_from(flags.bits()).unwrap_or_default();
    let open = OpenOptions::new().read(true).custom_flags(flags).open(path);
    let file = open.map_err(Error::at(path))?;
    let is_file = file.metadata().map_err(Error::at(path))?.is_file();
    if is_file { Ok(file) } else { Err(Error::in_file(path)("it is no regular file")) }
}

/// Reads a small regular file.
///
/// # Errors
/// If it cannot be read, or is larger than [`SMALL`].
pub fn read(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = open_regular(path)?;
    file.take(SMALL + 1).read_to_end(&mut bytes).map_err(Error::at(path))?;
    if bytes.len() as u64 > SMALL {
        return Err(Error::in_file(path)(format!("it is larger than {SMALL} bytes")));
    }
    Ok(bytes)
}

/// Reads a small file of JSON; `None` if there is none.
///
/// # Errors
/// If it cannot be read or understood.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>> {
    match read(path) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes).map_err(Error::in_file(path))?)),
        Err(Error::File { error, .. }) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes a file as a whole; it survives a power cut from then on.
///
/// # Errors
/// If the folder or disk does not allow it; the old file stays.
pub fn write(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    sabar_release::replace(path, bytes, mode).map_err(Error::at(path))
}

/// Writes JSON as a whole, readable for everybody.
///
/// # Errors
/// As [`write`].
pub fn write_json(path: &Path, value: &impl Serialize) -> Result<()> {
    let bytes = serde_json::to_vec(value).map_err(Error::in_file(path))?;
    write(path, &bytes, 0o644)
}

/// Makes the names in a folder survive a power cut.
///
/// # Errors
/// If the system refuses.
pub fn sync_folder(path: &Path) -> Result<()> {
    sabar_release::sync(path).map_err(Error::at(path))
}

/// Makes a folder and those above it.
///
/// # Errors
/// If the system refuses.
pub fn folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(Error::at(path))
}

/// Writes the manual pages of a program and its commands to a folder.
///
/// # Errors
/// If the system refuses.
pub fn manual(program: clap::Command, path: &Path) -> Result<()> {
    folder(path)?;
    clap_mangen::generate_to(program.disable_help_subcommand(true), path).map_err(Error::at(path))
}

/// Returns 16 random hexadecimal digits.
///
/// # Errors
/// If the system has no random numbers.
pub fn random_id() -> Result<String> {
    let path = Path::new("/dev/urandom");
    let mut bytes = [0; 8];
    File::open(path).and_then(|mut it| it.read_exact(&mut bytes)).map_err(Error::at(path))?;
    Ok(data_encoding::HEXLOWER.encode(&bytes))
}
