//! Files that commands write: whole or not at all.

use std::fs::{OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tempfile::Builder;

use super::Failure;

/// The name that stands for standard output.
const STANDARD_OUTPUT: &str = "-";

/// The most links that lead to a file, as on Linux.
const LINKS: usize = 40;

/// Returns true for standard output: no file, or `-`.
pub(super) fn is_standard(to: Option<&Path>) -> bool {
    to.is_none_or(|to| to == Path::new(STANDARD_OUTPUT))
}

/// Writes to a file, which is there whole or not at all, or to standard output.
///
/// # Errors
///
/// It cannot be written, as on a full disk.
pub(super) fn write(bytes: &[u8], to: Option<&Path>) -> Result<ExitCode, Failure> {
    match to.filter(|to| !is_standard(Some(to))) {
        None => {
            let mut out = io::stdout();
            out.write_all(bytes)?;
            // What is left in the buffer would be lost without a word.
            out.flush()?;
        }
        Some(to) => write_file(bytes, to).map_err(|error| {
            let to = to.display();
            Failure::Usage(format!("{to}  cannot be written: {error}; give a writable file"))
        })?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes a file. A new one gets the mode that the umask allows; one that is there keeps its mode and
/// its owner; a link stays, and its target is written.
fn write_file(bytes: &[u8], to: &Path) -> io::Result<()> {
    let to = target(to)?;
    let known = match to.metadata() {
        Ok(known) => Some(known),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if let Some(known) = &known {
        // The superuser could write it all the same.
        if known.permissions().readonly() {
            return Err(io::Error::new(ErrorKind::PermissionDenied, "it is read-only"));
        }
        let mut file = OpenOptions::new().write(true).open(&to)?;
        // A pipe or a device is not replaced by a file.
        if !known.is_file() {
            return file.write_all(bytes);
        }
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = Builder::new();
    builder.prefix(".sabar");
    if known.is_none() {
        builder.permissions(Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    if let Some(known) = known {
        let made = file.as_file().metadata()?;
        if (made.uid(), made.gid()) != (known.uid(), known.gid()) {
            fchown(file.as_file(), Some(known.uid()), Some(known.gid()))?;
        }
        file.as_file().set_permissions(known.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(&to)?;
    Ok(())
}

/// Follows links, also to a file that is not there yet.
fn target(to: &Path) -> io::Result<PathBuf> {
    let mut to = to.to_owned();
    for _ in 0..LINKS {
        if !to.is_symlink() {
            return Ok(to);
        }
        let next = to.read_link()?;
        to = to.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    Err(io::Error::other("its links lead in a circle"))
}
