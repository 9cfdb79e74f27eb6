//! Errors, for staff.

use std::path::PathBuf;

use rustix::io::Errno;

/// The reason why CUPS did not do what it was asked. All of it is for staff; patients are shown a
/// [`State`](crate::State).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// No connection: CUPS is not installed, does not run, or its socket may not be used.
    #[error("CUPS cannot be reached at {}: {error}", path.display())]
    NoCups {
        /// The socket.
        path: PathBuf,
        /// The error of the system.
        error: Errno,
    },
    /// The deadline passed.
    #[error("CUPS did not answer in time")]
    Late,
    /// The connection broke.
    #[error("the connection to CUPS broke: {0}")]
    Broken(Errno),
    /// The answer ended early, is too large or is malformed.
    #[error("the answer of CUPS cannot be read: {0}")]
    Unreadable(&'static str),
    /// An HTTP status other than 200.
    #[error("CUPS refuses the request with HTTP status {0}")]
    Http(u16),
    /// An IPP status of an error, with the text that CUPS adds, escaped.
    #[error("CUPS refuses {operation}: {message} (IPP status {status:#06x})")]
    Refused {
        /// The name of the operation in IPP.
        operation: &'static str,
        /// The status as in RFC 8011, appendix B.
        status: u16,
        /// The text of CUPS, escaped and shortened.
        message: String,
    },
    /// The document is larger than [`MOST_DOCUMENT`](crate::MOST_DOCUMENT).
    #[error("the document has {0} bytes, which is too large to print")]
    TooLarge(usize),
    /// The caller asked to stop waiting.
    #[error("the request was withdrawn")]
    Stopped,
}

impl Failure {
    /// Returns true if CUPS says that the printer, job or subscription does not exist.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::Refused { status: 0x0406, .. })
    }
}
