//! The terminal device: opening it, its size, and writing with a deadline.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::process::{self, Pid};
use rustix::termios::{self, LocalModes};

use super::clock::Clock;

/// Size of a terminal that reports none, as a serial line.
const FALLBACK: Size = Size::new(80, 24);
/// Largest size accepted; a false one must not cost the memory for its cells.
const LARGEST: Size = Size::new(500, 300);
/// Time without progress after which writing fails.
pub const STALLED: Duration = Duration::from_secs(10);
/// Time for the current write once the program is asked to end, and again for restoring.
const GRACE: Duration = Duration::from_millis(500);
/// Interval at which a waiting write checks whether the program is asked to end.
const SLICE: Timespec = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };
/// Limit of repeated writes after signals.
const MAX_INTERRUPTIONS: u32 = 1000;

/// The terminal, opened for reading and writing. Clones share the same opening.
///
/// As a file descriptor it is the one for reading.
#[derive(Clone, Debug)]
pub struct Tty {
    input: Arc<OwnedFd>,
    output: Arc<OwnedFd>,
    reads_block: bool,
    /// The group of this process, which nobody else can change.
    group: Pid,
    end: Arc<End>,
}

/// The request to end the program.
#[derive(Debug)]
struct End {
    /// The number of the signal; 0 before.
    signal: Arc<AtomicUsize>,
    clock: Clock,
    /// Deadline for writing.
    until: Mutex<Option<Duration>>,
    /// True if the deadline passed.
    has_stalled: AtomicBool,
}

impl End {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            signal: Arc::default(),
            clock: Clock::start(),
            until: Mutex::default(),
            has_stalled: AtomicBool::default(),
        })
    }

    /// Returns true if the end was requested and the deadline has passed.
    fn is_over(&self) -> bool {
        if self.signal.load(Ordering::SeqCst) == 0 {
            return false;
        }
        let now = self.clock.now();
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        let is_over = *until.get_or_insert(now.saturating_add(GRACE)) <= now;
        self.has_stalled.fetch_or(is_over, Ordering::SeqCst);
        is_over
    }
}

impl Tty {
    /// Opens the terminal this program talks to: that of standard input, else the controlling one,
    /// else that of standard output.
    ///
    /// It is opened anew, since `O_NONBLOCK` set on standard input would hold for standard
    /// output and for the shell too. Only where opening fails (a container without `/dev/pts`,
    /// a session of another user) are standard input and output themselves used, and then they
    /// stay blocking.
    ///
    /// # Errors
    ///
    /// Fails when there is no terminal.
    pub fn open() -> io::Result<Self> {
        let (stdin, stdout) = (io::stdin(), io::stdout());
        let path = terminal_name(stdin.as_fd());
        let are_ttys = termios::isatty(stdin.as_fd()) && termios::isatty(stdout.as_fd());
        let opened = open_nonblocking(path.as_deref().unwrap_or(Path::new("/dev/tty")));
        let of_output = || terminal_name(stdout.as_fd()).map(|path| open_nonblocking(&path));
        let (input, output, reads_block) =
            match opened.or_else(|error| of_output().unwrap_or(Err(error))) {
                Ok(file) => {
                    let fd: Arc<OwnedFd> = Arc::new(file.into());
                    (Arc::clone(&fd), fd, false)
                }
                Err(_) if are_ttys => {
                    let input = Arc::new(stdin.as_fd().try_clone_to_owned()?);
                    (input, Arc::new(stdout.as_fd().try_clone_to_owned()?), true)
                }
                Err(error) => return Err(error),
            };
        Ok(Self { input, output, reads_block, group: process::getpgrp(), end: End::new() })
    }

    /// True if the shell has given the terminal to another program.
    pub(super) fn is_in_background(&self) -> bool {
        is_other_in_front(&self.input, self.group)
    }

    /// Returns the flag that a signal handler sets to the number of its signal, and the number.
    pub(super) fn ended_by_flag(&self, signal: i32) -> (Arc<AtomicUsize>, usize) {
        (Arc::clone(&self.end.signal), usize::try_from(signal).unwrap_or(usize::MAX))
    }

    /// Returns the number of the signal that asked for the end.
    #[must_use]
    pub fn ended_by(&self) -> Option<u8> {
        let signal = self.end.signal.load(Ordering::SeqCst);
        u8::try_from(signal).ok().filter(|signal| *signal > 0)
    }

    /// Begins restoring: renews the deadline, and drops output that the terminal has not taken.
    pub(super) fn begin_last_words(&self) {
        if self.end.has_stalled.load(Ordering::SeqCst) && !self.is_in_background() {
            // It fails only when the terminal is gone.
            let _ = termios::tcflush(&self.output, termios::QueueSelector::OFlush);
        }
        *self.end.until.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Waits until the terminal takes bytes.
    fn wait_for_room(&self) -> io::Result<()> {
        let began = self.end.clock.now();
        loop {
            if is_ready(&self.output, PollFlags::OUT, &SLICE)? {
                return Ok(());
            }
            let waited = self.end.clock.now().saturating_sub(began);
            if self.end.is_over() || waited >= STALLED {
                return Err(io::ErrorKind::TimedOut.into());
            }
        }
    }

    /// Returns the size of the screen in cells, between 1×1 and 500×300; 80×24 if it is not known.
    #[must_use]
    pub fn size(&self) -> Size {
        match termios::tcgetwinsize(&self.output) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => Size {
                width: size.ws_col.min(LARGEST.width),
                height: size.ws_row.min(LARGEST.height),
            },
            Ok(_) | Err(_) => FALLBACK,
        }
    }

    /// Returns the size of the screen in pixels, if it is known.
    #[must_use]
    pub fn pixels(&self) -> Option<Size> {
        let size = termios::tcgetwinsize(&self.output).ok()?;
        let is_told = size.ws_xpixel > 0 && size.ws_ypixel > 0;
        is_told.then_some(Size { width: size.ws_xpixel, height: size.ws_ypixel })
    }

    /// Drops input that has not been read yet.
    pub fn drops_input(&self) {
        if self.is_in_background() {
            return;
        }
        // It fails only when the terminal is gone.
        let _ = termios::tcflush(&self.input, termios::QueueSelector::IFlush);
    }

    /// Reads the available bytes without waiting. The caller has seen `POLLIN`.
    pub fn read(&self, buffer: &mut [u8]) -> io::Result<Available> {
        // Only the first read after `POLLIN` is sure not to wait where reads block.
        if self.reads_block && !is_ready(&self.input, PollFlags::IN, &Timespec::default())? {
            return Ok(Available::Nothing);
        }
        // What is typed there is for somebody else.
        if self.is_in_background() {
            return Ok(Available::HungUp);
        }
        match rustix::io::read(&self.input, buffer) {
            Ok(0) | Err(Errno::IO | Errno::NXIO | Errno::BADF) => Ok(Available::HungUp),
            Ok(count) => Ok(Available::Bytes(count)),
            Err(Errno::AGAIN | Errno::INTR) => Ok(Available::Nothing),
            Err(error) => Err(error.into()),
        }
    }
}

/// The result of a read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Available {
    /// Number of bytes read.
    Bytes(usize),
    /// No bytes for now.
    Nothing,
    /// The terminal is gone.
    HungUp,
}

impl AsFd for Tty {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.input.as_fd()
    }
}

/// Writing waits for a slow terminal, but at most ten seconds without any progress, and half a second
/// in all once the program is asked to end.
///
/// The error is `TimedOut` then, and one for which [`is_hang_up`] holds when the terminal is gone.
impl Write for Tty {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let stops_others = || {
            termios::tcgetattr(&self.output)
                .is_ok_and(|found| found.local_modes.contains(LocalModes::TOSTOP))
        };
        if self.is_in_background() && stops_others() {
            return Err(Errno::IO.into());
        }
        for _ in 0..MAX_INTERRUPTIONS {
            if self.end.is_over() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            match rustix::io::write(&self.output, bytes) {
                Ok(0) if !bytes.is_empty() => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => return Ok(count),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => self.wait_for_room()?,
                Err(error) => return Err(error.into()),
            }
        }
        Err(io::ErrorKind::TimedOut.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Opens standard output for text. That of a terminal is opened anew, so that writing to it never
/// blocks whatever others do to standard output; where that fails, it is standard output itself.
pub fn open_output() -> io::Result<OwnedFd> {
    let stdout = io::stdout();
    let file = terminal_name(stdout.as_fd()).and_then(|path| open_nonblocking(&path).ok());
    file.map_or_else(|| stdout.as_fd().try_clone_to_owned(), |file| Ok(file.into()))
}

/// Returns true if an error means that the terminal went away.
#[must_use]
pub fn is_hang_up(error: &io::Error) -> bool {
    let gone = [Errno::IO, Errno::NXIO, Errno::PIPE, Errno::NODEV].map(Errno::raw_os_error);
    error.raw_os_error().is_some_and(|code| gone.contains(&code))
        || matches!(error.kind(), io::ErrorKind::BrokenPipe | io::ErrorKind::WriteZero)
}

/// True if the shell has given the terminal to another program. Reading from it or changing it would
/// be tried again for ever: SIGTTIN and SIGTTOU come each time, and do nothing.
pub(super) fn is_in_background(terminal: impl AsFd) -> bool {
    is_other_in_front(terminal, process::getpgrp())
}

fn is_other_in_front(terminal: impl AsFd, group: Pid) -> bool {
    // It fails where this is not the controlling terminal, for which no shell cares.
    termios::tcgetpgrp(terminal).is_ok_and(|front| front != group)
}

fn is_ready(fd: &OwnedFd, wanted: PollFlags, timeout: &Timespec) -> io::Result<bool> {
    let mut fds = [PollFd::new(fd, wanted)];
    match poll(&mut fds, Some(timeout)) {
        Ok(0) => Ok(false),
        Ok(_) | Err(Errno::INTR) => Ok(true),
        Err(error) => Err(error.into()),
    }
}

fn terminal_name(fd: BorrowedFd<'_>) -> Option<PathBuf> {
    let name = termios::ttyname(fd, Vec::new()).ok()?;
    Some(PathBuf::from(std::ffi::OsString::from_vec(name.into_bytes())))
}

fn open_nonblocking(path: &Path) -> io::Result<File> {
    // NOCTTY: a service without a controlling terminal must not get one by looking at it.
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let flags = i32::try_from(flags.bits()).map_err(io::Error::other)?;
    OpenOptions::new().read(true).write(true).custom_flags(flags).open(path)
}
