//! The service that checks PINs (`sabar pin --serve`), and the questions of the kiosk to it.
//!
//! A connection carries one line of digits, and one line in answer; without digits, it asks whether
//! there is a PIN. The hash never leaves the service. Invariant: a client that is silent, slow or
//! wrong ends after [`CLIENT`], and the next one is heard.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::time::Duration;

use rustix::net::sockopt::{Timeout, set_socket_timeout};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, connect, socket_with};
use zeroize::Zeroizing;

use super::TypedPin;
use super::guard::Verdict;
use super::lock::Keeper;
use sabar_term::clock::Clock;

/// The time that a client of the service has to send its line.
const CLIENT: Duration = Duration::from_millis(500);
/// The time that the kiosk waits for the result of an attempt: nothing is drawn meanwhile.
pub const ATTEMPT: Duration = Duration::from_secs(2);
/// The same at the start, when the service may be starting too.
pub(super) const START: Duration = Duration::from_secs(10);
/// Bytes of a line at most.
const LONGEST_LINE: usize = 64;
/// The answer that there is a PIN.
const SET: &str = "set";
/// The answer that there is none.
const NONE: &str = "none";

/// Answers one client after the other; returns the error that ends it.
pub fn serve(listener: &UnixListener, mut keeper: Keeper) -> io::Error {
    loop {
        match listener.accept() {
            Ok((client, _)) => {
                if let Err(error) = answer(client, &mut keeper) {
                    tracing::debug!("a client was not answered: {error}");
                }
            }
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::Interrupted | ErrorKind::ConnectionAborted
                ) => {}
            Err(error) => return error,
        }
    }
}

fn answer(mut client: UnixStream, keeper: &mut Keeper) -> io::Result<()> {
    let line = read_line(&mut client, Clock::start(), CLIENT)?;
    let typed = TypedPin::from_line(&line).map_err(io::Error::other)?;
    if let Err(error) = keeper.refresh() {
        tracing::error!("{}: {error}", keeper.file.display());
    }
    let said = match (keeper.has_pin(), typed.is_empty()) {
        (false, _) => NONE.to_owned(),
        (true, true) => SET.to_owned(),
        (true, false) => word(keeper.judge(&typed)),
    };
    // Never waits: nothing else was written to this socket.
    writeln!(client, "{said}")
}

/// Asks the service whether there is a PIN.
pub(super) fn has_pin(socket: &Path, patience: Duration) -> io::Result<bool> {
    match exchange(socket, &TypedPin::default(), patience)?.as_str() {
        SET => Ok(true),
        NONE => Ok(false),
        other => Err(unexpected(other)),
    }
}

/// Asks the service to check an attempt.
pub(super) fn ask(socket: &Path, typed: &TypedPin) -> io::Result<Verdict> {
    let said = exchange(socket, typed, ATTEMPT)?;
    verdict(&said).ok_or_else(|| unexpected(&said))
}

fn unexpected(said: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, format!("its answer was {said:?}"))
}

fn exchange(path: &Path, typed: &TypedPin, patience: Duration) -> io::Result<Zeroizing<String>> {
    let clock = Clock::start();
    let socket = socket_with(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None)?;
    // Also the limit of connecting, while the queue of the service is full.
    set_socket_timeout(&socket, Timeout::Send, Some(patience))?;
    connect(&socket, &SocketAddrUnix::new(path)?)?;
    let mut stream = UnixStream::from(socket);
    stream.write_all(typed.bytes())?;
    stream.write_all(b"\n")?;
    read_line(&mut stream, clock, patience)
}

/// Reads up to the end of the first line, while `clock` shows less than `patience`.
fn read_line(
    stream: &mut UnixStream,
    clock: Clock,
    patience: Duration,
) -> io::Result<Zeroizing<String>> {
    let mut bytes = Zeroizing::new([0; LONGEST_LINE]);
    let mut n_read = 0;
    loop {
        let left = patience.saturating_sub(clock.now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(bytes.get_mut(n_read..).unwrap_or_default()) {
            // It ended, or nothing more fits.
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(n) => n_read += n,
            Err(error)
                if matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::WouldBlock) => {}
            Err(error) => return Err(error),
        }
        let read = bytes.get(..n_read).unwrap_or_default();
        if let Some(line) = read.split_inclusive(|byte| *byte == b'\n').next()
            && let Some(line) = line.strip_suffix(b"\n")
        {
            let text = str::from_utf8(line).map_err(|_| ErrorKind::InvalidData)?;
            return Ok(Zeroizing::new(text.to_owned()));
        }
    }
}

fn word(verdict: Verdict) -> String {
    match verdict {
        Verdict::Right => "right".to_owned(),
        Verdict::Wrong => "wrong".to_owned(),
        Verdict::Unknown => "unknown".to_owned(),
        // Rounded up: whoever waits so long is not too early again.
        Verdict::TooEarly(wait) => format!("early {}", wait.as_micros().div_ceil(1000)),
    }
}

fn verdict(word: &str) -> Option<Verdict> {
    match word {
        "right" => Some(Verdict::Right),
        "wrong" => Some(Verdict::Wrong),
        "unknown" => Some(Verdict::Unknown),
        _ => {
            let wait = word.strip_prefix("early ")?.parse().ok()?;
            Some(Verdict::TooEarly(Duration::from_millis(wait)))
        }
    }
}
