//! Finds the socket of the server.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// The longest path that fits in the address of a Unix socket, in bytes.
const LONGEST: usize = 107;

/// The reason why there is no path to a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// Neither an address nor a folder for sockets is known.
    #[error("set SPEECHD_ADDRESS to unix_socket:/PATH, or XDG_RUNTIME_DIR")]
    Unknown,
    /// The address is one of a network (`inet_socket`).
    #[error("SPEECHD_ADDRESS names a network; use unix_socket:/PATH")]
    Network,
    /// The path does not begin with `/`.
    #[error("the path of the speech socket must begin with /")]
    Relative,
    /// The path does not fit in the address of a Unix socket.
    #[error("the path of the speech socket is longer than {LONGEST} bytes")]
    TooLong,
}

/// Returns the path of the socket, by the rules of speech-dispatcher's own clients.
///
/// `address` is the value of `SPEECHD_ADDRESS` or of a setting: `unix_socket:/PATH`, `unix_socket`
/// for the usual place, or a path alone. Without one the usual place is taken: in `runtime`, the
/// value of `XDG_RUNTIME_DIR`, the file `speech-dispatcher/speechd.sock`.
///
/// # Errors
///
/// As [`BadAddress`] says.
pub fn socket_path(
    address: Option<&OsStr>,
    runtime: Option<&OsStr>,
) -> Result<PathBuf, BadAddress> {
    let address = address.map(OsStrExt::as_bytes).unwrap_or_default();
    let path = match address {
        b"" | b"unix_socket" | b"unix_socket:" => {
            let folder = runtime.filter(|folder| !folder.is_empty()).ok_or(BadAddress::Unknown)?;
            Path::new(folder).join("speech-dispatcher/speechd.sock")
        }
        _ if address.starts_with(b"inet_socket") => return Err(BadAddress::Network),
        _ => {
            let path = address.strip_prefix(b"unix_socket:").unwrap_or(address);
            PathBuf::from(OsStr::from_bytes(path))
        }
    };
    if !path.is_absolute() {
        return Err(BadAddress::Relative);
    }
    if path.as_os_str().len() > LONGEST {
        return Err(BadAddress::TooLong);
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: Option<&str>, runtime: Option<&str>, path: Result<&str, BadAddress>) {
        let found = socket_path(address.map(OsStr::new), runtime.map(OsStr::new));
        assert_eq!(found, path.map(PathBuf::from));
    }

    #[test]
    fn the_usual_place_is_below_the_runtime_folder() {
        let usual = Ok("/run/user/7/speech-dispatcher/speechd.sock");
        for address in [None, Some(""), Some("unix_socket"), Some("unix_socket:")] {
            check(address, Some("/run/user/7"), usual);
            check(address, None, Err(BadAddress::Unknown));
        }
        check(None, Some("run"), Err(BadAddress::Relative));
    }

    #[test]
    fn an_address_goes_before_the_usual_place() {
        check(Some("unix_socket:/run/voice.sock"), Some("/run/user/7"), Ok("/run/voice.sock"));
        check(Some("/run/voice.sock"), None, Ok("/run/voice.sock"));
    }

    #[test]
    fn networks_and_impossible_paths_are_refused() {
        check(Some("inet_socket:127.0.0.1:6560"), Some("/run"), Err(BadAddress::Network));
        check(Some("unix_socket:voice.sock"), Some("/run"), Err(BadAddress::Relative));
        check(Some(&format!("/{}", "a".repeat(107))), None, Err(BadAddress::TooLong));
    }
}
