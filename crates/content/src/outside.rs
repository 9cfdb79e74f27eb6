//! Files that somebody else has put there. Whatever stands at their place, reading them neither waits
//! nor fills the memory: they are ordinary files up to a size, or they are refused.

use std::fs::{self, File, FileType, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::{FileTypeExt as _, OpenOptionsExt as _};
use std::path::Path;

use rustix::fs::OFlags;

/// Opens an ordinary file for reading, whatever its size.
///
/// # Errors
/// When it cannot be opened, or is something else: a pipe would wait for its other end, and a device
/// may have no end.
pub fn open(path: &Path) -> io::Result<File> {
    // Seen before it is opened: opening a device may already do something.
    ordinary(fs::metadata(path)?.file_type())?;
    // Seen again when it is open, since it may have been replaced. NONBLOCK: a pipe does not wait for
    // its other end, and neither do files of the kernel that only look ordinary.
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let flags = i32::try_from(flags.bits()).map_err(io::Error::other)?;
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
    ordinary(file.metadata()?.file_type())?;
    Ok(file)
}

/// The bytes of an ordinary file; none if it has more than `most`.
///
/// # Errors
/// As [`open`].
pub fn bytes(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    bytes_of(&open(path)?, most)
}

/// The bytes of a file that is open; none if it has more than `most`.
///
/// # Errors
/// When it cannot be read.
pub fn bytes_of(file: &File, most: usize) -> io::Result<Option<Vec<u8>>> {
    // A file that says how large it is need not be read for that.
    if file.metadata()?.len() > most as u64 {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    // It may grow meanwhile; one byte more than the limit is enough to know.
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= most).then_some(bytes))
}

/// The text of an ordinary file of at most `most` bytes.
///
/// # Errors
/// As [`open`], and when it is larger or not UTF-8.
pub fn text(path: &Path, most: usize) -> io::Result<String> {
    let bytes = bytes(path, most)?;
    let too_large = || io::Error::other(format!("it is larger than {} KiB", most.div_ceil(1024)));
    let not_text = |_| io::Error::new(io::ErrorKind::InvalidData, "it is not text in UTF-8");
    String::from_utf8(bytes.ok_or_else(too_large)?).map_err(not_text)
}

/// Refuses what is no ordinary file, and says what it is.
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

/// The kind of the error that tells that something is no ordinary file.
pub const NOT_ORDINARY: io::ErrorKind = io::ErrorKind::InvalidInput;
