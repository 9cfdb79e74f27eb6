//! Failures, told to whoever runs the fleet.

use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};

use sabar_release::StoreError;

/// A failure, with what it happened to.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder.
    #[error("{}: {error}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// The words of the system.
        error: io::Error,
    },
    /// A file whose content is not what it should be.
    #[error("{}: {why}", path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// The fault.
        why: String,
    },
    /// A release or pack that is not taken.
    #[error("refused: {0}")]
    Refused(String),
    /// The server, or the way to it.
    #[error("server: {0}")]
    Server(String),
    /// A release that is not installed yet: something on this machine is to be repaired first.
    #[error("not installed: {0}")]
    NotYet(String),
    /// A request that makes no sense.
    #[error("{0}")]
    Usage(String),
}

impl Error {
    /// Returns a function that adds the path to an error of the system.
    pub fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File { path, error }
    }

    /// Returns a function that tells what is wrong with the content of a file.
    pub fn in_file<E: Display>(path: &Path) -> impl FnOnce(E) -> Self {
        let path = path.to_owned();
        move |error| Self::Content { path, why: error.to_string().trim_end().to_owned() }
    }

    /// Wraps an error of the server.
    pub fn server(error: impl Display) -> Self {
        Self::Server(error.to_string())
    }

    /// Returns that no kiosk has this name.
    #[must_use]
    pub fn no_kiosk(kiosk: &crate::names::Name) -> Self {
        Self::Usage(format!("there is no kiosk {kiosk}; see `status`"))
    }

    /// Wraps an error of reading the store of releases.
    #[must_use]
    pub fn store(error: StoreError) -> Self {
        Self::NotYet(error.to_string())
    }
}

/// A result with an [`enum@Error`].
pub type Result<T> = std::result::Result<T, Error>;
