//! Signals, and wake-ups from other threads, as bytes on a pipe.

use std::io::{self, Read, Write as _};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use signal_hook::SigId;
use signal_hook::consts::{
    SIGALRM, SIGHUP, SIGINT, SIGIO, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1,
    SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ,
};

use super::Event;
use crate::tty::Tty;

/// Signals that stop a program by default and are ignored here.
pub(crate) const IGNORED: [i32; 3] = [SIGTSTP, SIGTTIN, SIGTTOU];

/// Signals that end a program by default, and that nobody means to end it.
const MEANINGLESS: [i32; 7] = [SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGXCPU, SIGXFSZ];

/// The same without a name that all systems know: those of coprocessors and of the power supply.
/// Nothing sends the real-time ones by itself, and each registration copies those before it.
const UNNAMED: [i32; 2] = [16, 30];

/// True if a reload was requested that nothing has listened to yet.
static EARLY: OnceLock<Arc<AtomicBool>> = OnceLock::new();

/// Ignores signals that end a program by default and mean nothing here, from the start on. A request
/// to reload is remembered until [`Signals::listen`].
pub fn ignore_at_start() {
    let early = Arc::clone(EARLY.get_or_init(Arc::default));
    // Where it is refused, the signal ends the program as before.
    let _ = signal_hook::flag::register(SIGUSR1, early);
    for number in MEANINGLESS.into_iter().chain(UNNAMED) {
        let _ = signal_hook::flag::register(number, Arc::default());
    }
}

/// A signal that asks the program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Signal {
    /// SIGHUP: the terminal was closed.
    HangUp,
    /// SIGINT.
    Interrupt,
    /// SIGQUIT.
    Quit,
    /// SIGTERM.
    Terminate,
}

impl Signal {
    const ALL: [Self; 4] = [Self::HangUp, Self::Interrupt, Self::Quit, Self::Terminate];

    /// Returns its number; by convention the exit code is 128 more.
    #[must_use]
    pub const fn number(self) -> i32 {
        match self {
            Self::HangUp => SIGHUP,
            Self::Interrupt => SIGINT,
            Self::Quit => SIGQUIT,
            Self::Terminate => SIGTERM,
        }
    }
}

/// Wakes the program from another thread.
#[derive(Debug)]
pub struct Waker {
    reload: Arc<AtomicBool>,
    pipe: UnixStream,
}

impl Waker {
    /// Requests a reload, as SIGUSR1 does. Pending requests are merged.
    pub fn reload(&self) {
        if !self.reload.swap(true, Ordering::SeqCst) {
            // It fails only when nobody listens any more.
            let _ = (&self.pipe).write(&[0]);
        }
    }
}

/// Signals: a byte on a pipe for each, and a flag for its number.
#[derive(Debug)]
pub struct Signals {
    pipe: UnixStream,
    /// The other end.
    wake: UnixStream,
    resized: Arc<AtomicBool>,
    reload: Arc<AtomicBool>,
    terminated: [Arc<AtomicBool>; Signal::ALL.len()],
    ids: Vec<SigId>,
}

impl Signals {
    /// Listens to signals. After this is dropped, they are ignored. Writes to `tty` stop waiting
    /// once a signal asks for the end.
    pub fn listen(tty: Option<&Tty>) -> io::Result<Self> {
        let (pipe, wake) = UnixStream::pair()?;
        pipe.set_nonblocking(true)?;
        let mut signals = Self {
            pipe,
            wake,
            resized: Arc::default(),
            reload: Arc::new(AtomicBool::new(
                EARLY.get().is_some_and(|early| early.swap(false, Ordering::SeqCst)),
            )),
            terminated: <[Arc<AtomicBool>; Signal::ALL.len()]>::default(),
            ids: Vec::new(),
        };
        let flags = Signal::ALL.iter().map(|signal| signal.number()).zip(&signals.terminated);
        let others = [(SIGWINCH, &signals.resized), (SIGUSR1, &signals.reload)];
        for (number, flag) in flags.chain(others) {
            let wake = signals.wake.try_clone()?;
            // The flag first: it must be set when the byte arrives.
            signals.ids.push(signal_hook::flag::register(number, Arc::clone(flag))?);
            signals.ids.push(signal_hook::low_level::pipe::register(number, wake)?);
        }
        // The end must not wait until a slow terminal has taken a frame.
        for (tty, number) in tty.iter().flat_map(|tty| [(tty, SIGTERM), (tty, SIGHUP)]) {
            let (ended_by, value) = tty.ended_by_flag(number);
            signals.ids.push(signal_hook::flag::register_usize(number, ended_by, value)?);
        }
        // Each registration copies those before it.
        let left = if EARLY.get().is_some() { &[][..] } else { &MEANINGLESS };
        for number in IGNORED.iter().chain(left).copied() {
            signals.ids.push(signal_hook::flag::register(number, Arc::default())?);
        }
        if signals.reload.load(Ordering::SeqCst) {
            (&signals.wake).write_all(&[0])?;
        }
        Ok(signals)
    }

    pub(super) fn waker(&self) -> io::Result<Waker> {
        Ok(Waker { reload: Arc::clone(&self.reload), pipe: self.wake.try_clone()? })
    }

    /// Empties the pipe.
    fn drain(&mut self) {
        let mut buffer = [0; 64];
        while self.pipe.read(&mut buffer).is_ok_and(|count| count == buffer.len()) {}
    }

    /// Returns the signals that asked the program to end; drops all others.
    pub fn ending(&mut self) -> Vec<Signal> {
        self.drain();
        let flags = Signal::ALL.into_iter().zip(&self.terminated);
        let asked = flags.filter(|(_, flag)| flag.swap(false, Ordering::SeqCst));
        asked.map(|(signal, _)| signal).collect()
    }

    pub(super) fn collect(&mut self, tty: &Tty, events: &mut Vec<Event>) {
        self.drain();
        if self.resized.swap(false, Ordering::SeqCst) {
            events.push(Event::Resized(tty.size()));
        }
        // A request of now sets both flags. The other one first: a signal between them is not lost.
        if let Some(early) = EARLY.get() {
            early.store(false, Ordering::SeqCst);
        }
        if self.reload.swap(false, Ordering::SeqCst) {
            events.push(Event::Reload);
        }
        for (signal, flag) in Signal::ALL.into_iter().zip(&self.terminated) {
            if flag.swap(false, Ordering::SeqCst) {
                events.push(Event::Terminated(signal));
            }
        }
    }
}

impl AsFd for Signals {
    /// Readable when a signal has come.
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.pipe.as_fd()
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        for id in self.ids.drain(..) {
            signal_hook::low_level::unregister(id);
        }
    }
}
