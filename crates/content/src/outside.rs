//! Reads files that other people can replace.
//!
//! Depends on the operating system only. Invariant: whatever the path refers to, reading neither
//! blocks nor exhausts memory. Only regular files up to a size limit are read.

use std::fs::{self, File, FileType, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::{FileTypeExt as _, OpenOptionsExt as _};
use std::path::Path;

use rustix::fs::OFlags;

/// Opens a regular file for reading, whatever its size.
///
/// # Errors
/// The file cannot be opened or is not a regular file: a pipe would block, and a device may be
/// endless.
pub fn open(path: &Path) -> io::Result<File> {
    // Checked before opening: opening a device may have side effects.
    ordinary(fs::metadata(path)?.file_type())?;
    // Checked again after opening, because the file may have been replaced. NONBLOCK prevents
    // blocking on pipes and on kernel files that look regular.
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let flags = i32::try_from(flags.bits()).map_err(io::Error::other)?;
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
    ordinary(file.metadata()?.file_type())?;
    Ok(file)
}

/// Returns the bytes of a regular file, or `None` if it is larger than `most`.
///
/// # Errors
/// As [`open`].
pub fn bytes(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    bytes_of(&open(path)?, most)
}

/// Returns the bytes of an open file, or `None` if it is larger than `most`.
///
/// # Errors
/// The file cannot be read.
pub fn bytes_of(file: &File, most: usize) -> io::Result<Option<Vec<u8>>> {
    // The reported size is checked first, to avoid reading a large file.
    let size = file.metadata()?.len();
    if size > most as u64 {
        return Ok(None);
    }
    // Room for one byte more, with which the end is found by one call.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    // The file may grow meanwhile; reading one byte more than the limit detects that.
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= most).then_some(bytes))
}

/// Returns the text of a regular file of at most `most` bytes.
///
/// # Errors
/// As [`open`], and if the file is larger or not UTF-8.
pub fn text(path: &Path, most: usize) -> io::Result<String> {
    let bytes = bytes(path, most)?;
    let too_large = || io::Error::other(format!("it is larger than {} KiB", most.div_ceil(1024)));
    let not_text = |_| io::Error::new(io::ErrorKind::InvalidData, "it is not text in UTF-8");
    String::from_utf8(bytes.ok_or_else(too_large)?).map_err(not_text)
}

/// Rejects anything but a regular file, naming its type.
fn ordinary(found: FileType) -> io::Result<()> {
    let what = match found {
        _ if found.is_file() => return Ok(()),
        _ if found.is_dir() => "a folder",
        _ if found.is_fifo() => "a pipe",
        _ if found.is_socket() => "a socket",
        _ => "a device",
    };
    Err(io::Error::new(NOT_ORDINARY, format!("it is {what}, not an ordinary file")))
}

/// The kind of the error for a path that is not a regular file.
pub const NOT_ORDINARY: io::ErrorKind = io::ErrorKind::InvalidInput;
