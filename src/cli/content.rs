//! `sabar content`: a folder for the clinic's own content. Nothing that is there is written over.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use super::Failure;
use crate::content::files;

/// What to do with a content folder.
#[derive(Debug, Subcommand)]
pub(super) enum Content {
    /// Begin a content folder: an example treatment with comments, and what to do with it.
    Init {
        /// The folder; made if it is not there. Files that are there stay as they are.
        folder: PathBuf,
    },
    /// Write all built-in content, to copy from and to translate.
    Export {
        /// The folder; made if it is not there. Files that are there stay as they are.
        folder: PathBuf,
    },
    /// Check a content folder and pack it into one file, of which a kiosk reads only what it shows:
    /// for a large library, and for bringing content to several kiosks. Give the folder with
    /// --content.
    Pack {
        /// The file. One that is there is replaced.
        file: PathBuf,
    },
}

/// Begins a content folder and tells what was written.
pub(super) fn init(folder: &Path) -> Result<ExitCode, Failure> {
    copy(folder, files::starter(), "read README.md there, then run").map_err(Failure::Usage)
}

/// Writes all built-in content and tells what was written.
pub(super) fn export(folder: &Path) -> Result<ExitCode, Failure> {
    copy(folder, files::everything(), "change it, then run").map_err(Failure::Usage)
}

fn copy(folder: &Path, copies: Vec<files::Copy>, next: &str) -> Result<ExitCode, String> {
    let mut kept = Vec::new();
    let mut n_written = 0;
    for (path, bytes) in copies {
        if write_new(&folder.join(&path), bytes)
            .map_err(|error| cannot_write(&folder.join(&path), &error))?
        {
            n_written += 1;
        } else {
            kept.push(path);
        }
    }
    let shown = folder.display();
    let mut told = format!("{n_written} files written to {shown}\n");
    for path in &kept {
        told += &format!("already there, left as it is: {path}\n");
    }
    if n_written > 0 {
        told += &format!("Next: {next} `sabar check {shown}`.\n");
    }
    // Whoever closed standard output does not want to know.
    let _ = io::stdout().write_all(told.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// False if there is such a file.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(bytes).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

fn cannot_write(path: &Path, error: &io::Error) -> String {
    let path = path.display();
    format!("{path}  cannot be written: {error}; give a folder that you may write to")
}
