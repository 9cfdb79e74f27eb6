//! One request and its answer in HTTP/1.1, over a Unix socket.
//!
//! A connection serves one request. [`Reader`] needs no socket.

use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;
use std::time::Duration;

use httparse::{Response, Status};
use rustix::event::PollFlags;
use rustix::io::Errno;
use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketAddrUnix, SocketFlags, SocketType, connect, recv,
    send, socket_with,
};

use crate::failure::Failure;
use crate::wait::Wait;

/// The most bytes of the body of an answer.
pub const MOST_BODY: usize = 1024 * 1024;
/// The most bytes of the head of an answer.
const MOST_HEAD: usize = 8 * 1024;
/// The most bytes of an answer: in chunks of one byte, six are sent for each.
const MOST_RAW: usize = MOST_HEAD + 6 * MOST_BODY;
/// The most header lines of an answer.
const MOST_HEADERS: usize = 64;
/// The most bytes of one line that announces a chunk.
const MOST_CHUNK_LINE: usize = 128;
/// The time after which a full queue of connections is tried again.
const RETRY: Duration = Duration::from_millis(20);

/// Sends a request with a body in parts, and returns the body of the answer.
pub(crate) fn exchange(
    path: &Path,
    resource: &str,
    body: [&[u8]; 2],
    wait: &Wait<'_>,
) -> Result<Vec<u8>, Failure> {
    let socket = open(path, wait)?;
    let length = body[0].len() + body[1].len();
    let head = format!(
        "POST {resource} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Content-Type: application/ipp\r\nContent-Length: {length}\r\n\r\n"
    );
    let mut unsent = vec![body[1], body[0], head.as_bytes()];
    let mut reader = Reader::default();
    let mut buffer = [0; 16 * 1024];
    loop {
        unsent.pop_if(|part| part.is_empty());
        let flags = if unsent.is_empty() { PollFlags::IN } else { PollFlags::IN | PollFlags::OUT };
        let ready = wait.ready(socket.as_fd(), flags)?;
        // An answer may come before all is sent: a refusal.
        if ready.intersects(PollFlags::IN | PollFlags::HUP | PollFlags::ERR) {
            match recv(&socket, &mut buffer[..], RecvFlags::empty()) {
                Ok((0, _)) => return reader.end(),
                Ok((n, _)) => {
                    if let Some(body) = reader.feed(buffer.get(..n).unwrap_or_default())? {
                        return Ok(body);
                    }
                }
                Err(Errno::AGAIN | Errno::INTR) => {}
                Err(errno) => return Err(Failure::Broken(errno)),
            }
        }
        let Some(part) = unsent.last_mut().filter(|_| ready.contains(PollFlags::OUT)) else {
            continue;
        };
        match send(&socket, part, SendFlags::NOSIGNAL) {
            Ok(n) => *part = part.get(n..).unwrap_or_default(),
            Err(Errno::AGAIN | Errno::INTR) => {}
            // What was answered can still be read.
            Err(_) => unsent.clear(),
        }
    }
}

fn open(path: &Path, wait: &Wait<'_>) -> Result<OwnedFd, Failure> {
    let no_cups = |error| Failure::NoCups { path: path.to_owned(), error };
    let address = SocketAddrUnix::new(path).map_err(no_cups)?;
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let socket =
        socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None).map_err(no_cups)?;
    loop {
        match connect(&socket, &address) {
            Ok(()) => return Ok(socket),
            Err(Errno::AGAIN | Errno::INTR) => wait.pause(RETRY)?,
            Err(error) => return Err(no_cups(error)),
        }
    }
}

/// The end of a body.
#[derive(Clone, Copy, Debug)]
enum Framing {
    Length(usize),
    Chunked,
    EndOfConnection,
}

/// A reader of one answer, of at most [`MOST_BODY`] bytes.
///
/// # Examples
///
/// ```
/// let mut reader = sabar_print::http::Reader::default();
/// let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: 3\r\n\r\n";
/// assert_eq!(reader.feed(head), Ok(None));
/// assert_eq!(reader.feed(b"abc"), Ok(Some(b"abc".to_vec())));
/// ```
#[derive(Debug, Default)]
pub struct Reader {
    /// Bytes that belong to no finished part.
    raw: Vec<u8>,
    n_received: usize,
    framing: Option<Framing>,
    body: Vec<u8>,
    /// Bytes of the current chunk that are to come, and those of the line end after it.
    chunk: Option<usize>,
}

impl Reader {
    /// Takes the next bytes, and returns the body once it is whole.
    ///
    /// # Errors
    ///
    /// Fails for an answer that is too large, malformed or no IPP, and for every status but 200.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
        self.n_received = self.n_received.saturating_add(bytes.len());
        if self.n_received > MOST_RAW {
            return Err(Failure::Unreadable("it is too large"));
        }
        self.raw.extend_from_slice(bytes);
        while self.framing.is_none() {
            if !self.read_head()? {
                return Ok(None);
            }
        }
        let is_whole = match self.framing {
            Some(Framing::Length(length)) => {
                self.raw.truncate(length);
                (self.raw.len() == length).then(|| std::mem::take(&mut self.raw))
            }
            Some(Framing::Chunked) => self.read_chunks()?.then(|| std::mem::take(&mut self.body)),
            Some(Framing::EndOfConnection) | None => None,
        };
        if self.raw.len() > MOST_BODY {
            return Err(Failure::Unreadable("it is too large"));
        }
        Ok(is_whole)
    }

    /// Returns the body of an answer that ends with its connection.
    ///
    /// # Errors
    ///
    /// Fails for an answer that should have been longer.
    pub fn end(self) -> Result<Vec<u8>, Failure> {
        match self.framing {
            Some(Framing::EndOfConnection) => Ok(self.raw),
            Some(Framing::Length(_) | Framing::Chunked) | None => {
                Err(Failure::Unreadable("it ends early"))
            }
        }
    }

    /// Reads a head if it is whole. One that only says to go on is skipped.
    fn read_head(&mut self) -> Result<bool, Failure> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut response = Response::new(&mut headers);
        let size = match response.parse(&self.raw) {
            Ok(Status::Complete(size)) if size <= MOST_HEAD => size,
            Ok(Status::Partial) if self.raw.len() <= MOST_HEAD => return Ok(false),
            Ok(Status::Complete(_) | Status::Partial) => {
                return Err(Failure::Unreadable("its head is too large"));
            }
            Err(_) => return Err(Failure::Unreadable("it is not HTTP")),
        };
        match response.code.unwrap_or_default() {
            100..=199 => {}
            200 => self.framing = Some(framing(response.headers)?),
            status => return Err(Failure::Http(status)),
        }
        self.raw.drain(..size);
        Ok(true)
    }

    /// Reads chunks as far as they are there, and returns true after the last one.
    fn read_chunks(&mut self) -> Result<bool, Failure> {
        let mut at = 0;
        let is_whole = loop {
            let rest = self.raw.get(at..).unwrap_or_default();
            if let Some(size) = self.chunk {
                let Some(chunk) = rest.get(..size + 2) else { break false };
                if !chunk.ends_with(b"\r\n") {
                    return Err(Failure::Unreadable("a chunk has another size than announced"));
                }
                self.body.extend_from_slice(chunk.get(..size).unwrap_or_default());
                at += size + 2;
                self.chunk = None;
                continue;
            }
            match httparse::parse_chunk_size(rest) {
                Ok(Status::Complete((_, 0))) => break true,
                Ok(Status::Complete((line, size))) => {
                    let size = usize::try_from(size).unwrap_or(usize::MAX);
                    if size > MOST_BODY.saturating_sub(self.body.len()) {
                        return Err(Failure::Unreadable("it is too large"));
                    }
                    self.chunk = Some(size);
                    at += line;
                }
                Ok(Status::Partial) if rest.len() <= MOST_CHUNK_LINE => break false,
                Ok(Status::Partial) | Err(_) => {
                    return Err(Failure::Unreadable("the size of a chunk is malformed"));
                }
            }
        };
        self.raw.drain(..at);
        Ok(is_whole)
    }
}

fn framing(headers: &[httparse::Header<'_>]) -> Result<Framing, Failure> {
    let values = |name: &'static str| {
        headers.iter().filter(move |it| it.name.eq_ignore_ascii_case(name)).map(|it| it.value)
    };
    if !values("Content-Type").any(|value| value.starts_with(b"application/ipp")) {
        return Err(Failure::Unreadable("it is not IPP"));
    }
    if values("Content-Encoding").any(|value| value != b"identity") {
        return Err(Failure::Unreadable("it is encoded"));
    }
    let mut codings = values("Transfer-Encoding");
    let mut lengths = values("Content-Length");
    match (codings.next(), codings.next(), lengths.next(), lengths.next()) {
        (None, _, None, _) => Ok(Framing::EndOfConnection),
        (Some(coding), None, None, _) if coding.eq_ignore_ascii_case(b"chunked") => {
            Ok(Framing::Chunked)
        }
        (None, _, Some(length), None) => {
            let digits = str::from_utf8(length).ok().filter(|it| it.bytes().all(is_digit));
            let Some(length) = digits.and_then(|it| it.parse().ok()) else {
                return Err(Failure::Unreadable("its length is malformed"));
            };
            if length > MOST_BODY {
                return Err(Failure::Unreadable("it is too large"));
            }
            Ok(Framing::Length(length))
        }
        _ => Err(Failure::Unreadable("its length is doubtful")),
    }
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit()
}

#[cfg(test)]
#[path = "http/tests.rs"]
mod tests;
