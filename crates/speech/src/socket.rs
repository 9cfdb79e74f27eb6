//! A Unix socket that never blocks.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::io::Errno;
use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketAddrUnix, SocketFlags, SocketType, connect, recv,
    send, socket_with,
};

/// Bytes that are read at once. A list of voices is half a megabyte.
const TURN: usize = 64 * 1024;

/// A connection, and what is not sent yet.
#[derive(Debug)]
pub(crate) struct Socket {
    fd: OwnedFd,
    /// Short, because one command at a time is sent.
    unsent: Vec<u8>,
}

impl Socket {
    /// Connects to the server that listens at `path`, or returns `None` if it accepts nobody yet.
    pub fn connect(path: &Path) -> io::Result<Option<Self>> {
        let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
        let fd = socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)?;
        match connect(&fd, &SocketAddrUnix::new(path)?) {
            Ok(()) => Ok(Some(Self { fd, unsent: Vec::new() })),
            // Its queue is full: a Unix socket connects at once or not at all.
            Err(Errno::AGAIN | Errno::INTR) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Sends what fits, and keeps the rest for the next time.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.unsent.extend_from_slice(bytes);
        while !self.unsent.is_empty() {
            match send(&self.fd, &self.unsent, SendFlags::NOSIGNAL) {
                Ok(n_sent) => drop(self.unsent.drain(..n_sent)),
                Err(Errno::AGAIN) => break,
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Returns what arrived, which is nothing at the end of the connection; or `None` if nothing
    /// arrived yet.
    pub fn receive(&self) -> io::Result<Option<Vec<u8>>> {
        let mut buffer = vec![0; TURN];
        match recv(&self.fd, &mut buffer[..], RecvFlags::empty()) {
            Ok((n_received, _)) => {
                buffer.truncate(n_received);
                Ok(Some(buffer))
            }
            Err(Errno::AGAIN | Errno::INTR) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Returns true while something is not sent yet.
    pub const fn is_sending(&self) -> bool {
        !self.unsent.is_empty()
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
}
