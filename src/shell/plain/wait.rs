//! Input, output and signals of plain mode, none of which is waited for without a deadline.

use std::io::{self, Write as _};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use zeroize::Zeroize as _;

use super::line::{Line, Lines};
use super::typing::{TypedLine, Typing};
use crate::shell::app::Run;
use sabar_term::clock::Clock;
use sabar_term::events::{Signal, Signals};
use sabar_term::scroll_lock::ScrollLockGuard;
use sabar_term::session::{Options, Screen, Session};
use sabar_term::tty::{self, Available, Tty};
use sabar_term::typed::Typed;

/// Bytes written at once: a writable pipe takes at least as many.
const PIECE: usize = 512;

/// The result of waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// The deadline has passed, or bytes came that nobody types.
    Nothing,
    /// Input that does not end a line.
    Typing,
    /// A line.
    Line(Line),
    /// The end of the input.
    End,
}

/// Input and output.
#[derive(Debug)]
pub(super) struct Ends {
    source: Source,
    output: OwnedFd,
    signals: Option<Signals>,
    /// The signal that ends the program.
    ending: Option<Signal>,
    is_locked: bool,
}

#[derive(Debug)]
enum Source {
    Keys(Box<Keys>),
    /// A pipe or a file.
    Bytes(Lines),
}

/// An interactive terminal.
#[derive(Debug)]
struct Keys {
    typing: Typing,
    tty: Tty,
    shows_typing: bool,
    /// The scroll-lock guard, dropped before the terminal is left.
    _heartbeat: Option<ScrollLockGuard>,
    _session: Session,
}

impl Ends {
    /// Opens input and output. A terminal is restored when this is dropped.
    ///
    /// # Errors
    /// When the system refuses.
    pub(super) fn open(run: &Run) -> io::Result<Self> {
        let is_locked = run.settings.kiosk;
        let output = tty::open_output()?;
        let source = if rustix::termios::isatty(rustix::stdio::stdin()) {
            let tty = Tty::open()?;
            let options = Options { screen: Screen::Lines, mouse: false };
            let session = Session::enter(tty.clone(), options)?;
            let is_console = run.surroundings.environment.is_linux_console();
            // Elsewhere a program may send whole lines, as an editor does.
            let typed =
                if is_locked { Typed::filtered(run.clock_rate) } else { Typed::unfiltered() };
            Source::Keys(Box::new(Keys {
                typing: Typing::of(typed),
                shows_typing: is_locked || session.found_echo(),
                _heartbeat: is_console.then(|| ScrollLockGuard::start(tty.clone())),
                _session: session,
                tty,
            }))
        } else {
            Source::Bytes(Lines::default())
        };
        // Outside kiosk mode a pipe is ended by signals like any program.
        let listens = is_locked || matches!(source, Source::Keys(_));
        let signals = if listens { Some(Signals::listen(None)?) } else { None };
        Ok(Self { source, output, signals, ending: None, is_locked })
    }

    /// Returns true if somebody types, whose Enter ends the line of the prompt.
    pub(super) fn is_typed(&self) -> bool {
        matches!(self.source, Source::Keys(_))
    }

    /// Returns true if a line has been begun.
    pub(super) fn is_begun(&self) -> bool {
        match &self.source {
            Source::Keys(keys) => keys.typing.is_begun(),
            Source::Bytes(lines) => lines.is_begun(),
        }
    }

    /// Returns the signal that asked the program to end. In kiosk mode signals of keys are ignored.
    pub(super) fn ending(&self) -> Option<Signal> {
        self.ending
    }

    /// Drops input that has not been processed.
    pub(super) fn forget(&mut self) {
        match &mut self.source {
            Source::Keys(keys) => {
                keys.tty.drops_input();
                keys.typing.forget();
            }
            Source::Bytes(lines) => lines.forget(),
        }
    }

    /// Waits for input, or for news of the voice, at most this long (`None`: without limit).
    ///
    /// # Errors
    /// When the system refuses to wait or to read.
    pub(super) fn hear(
        &mut self,
        timeout: Option<Duration>,
        clock: Clock,
        voice: Option<BorrowedFd<'_>>,
    ) -> io::Result<Heard> {
        if self.has_more() {
            return self.go_on();
        }
        let began = clock.now();
        let waits = match &self.source {
            Source::Keys(keys) => keys.typing.deadline(),
            Source::Bytes(_) => None,
        };
        let waits = waits.map(|until| until.saturating_sub(began));
        let timeout = [timeout, waits].into_iter().flatten().min();
        let input = match &self.source {
            Source::Keys(keys) => keys.tty.as_fd(),
            Source::Bytes(_) => rustix::stdio::stdin(),
        };
        let signals = self.signals.as_ref().map(AsFd::as_fd);
        let others = [signals, voice];
        let ready = wait(input, PollFlags::IN, others, timeout)?;
        self.notice_signals();
        let now = clock.now();
        if let Source::Keys(keys) = &mut self.source {
            keys.typing.waited(began, now);
            if ready != Ready::End {
                keys.typing.tick(now);
            }
        }
        if ready != Ready::End {
            return if self.has_more() { self.go_on() } else { Ok(Heard::Nothing) };
        }
        let mut buffer = [0; 1024];
        let found = match &self.source {
            Source::Keys(keys) => keys.tty.read(&mut buffer)?,
            Source::Bytes(_) => read(&mut buffer)?,
        };
        let heard = match found {
            Available::Nothing => Ok(Heard::Nothing),
            Available::Bytes(count) => {
                // From the first line on, memory may hold something of a patient.
                wiping_alloc::resume();
                let bytes = buffer.get(..count).unwrap_or_default();
                match &mut self.source {
                    Source::Keys(keys) => keys.typing.feed(bytes, now),
                    Source::Bytes(lines) => lines.feed(bytes),
                }
                self.go_on()
            }
            Available::HungUp => Ok(match &mut self.source {
                Source::Bytes(lines) if lines.is_begun() => Heard::Line(lines.end()),
                Source::Keys(_) | Source::Bytes(_) => Heard::End,
            }),
        };
        buffer.zeroize();
        heard
    }

    /// Returns true if there is input that has not been processed.
    fn has_more(&self) -> bool {
        match &self.source {
            Source::Keys(keys) => keys.typing.has_more(),
            Source::Bytes(lines) => lines.has_more(),
        }
    }

    fn go_on(&mut self) -> io::Result<Heard> {
        let keys = match &mut self.source {
            Source::Bytes(lines) => {
                return Ok(match lines.next() {
                    TypedLine::Line(line) => Heard::Line(line),
                    TypedLine::Unended => Heard::Typing,
                    TypedLine::Nothing
                    | TypedLine::End
                    | TypedLine::Interrupt
                    | TypedLine::Quit => Heard::Nothing,
                });
            }
            Source::Keys(keys) => keys,
        };
        let mut echo = String::new();
        let typed = keys.typing.go_on(&mut echo);
        if keys.shows_typing {
            keys.tty.write_all(echo.as_bytes())?;
        }
        match typed {
            TypedLine::Line(line) => return Ok(Heard::Line(line)),
            TypedLine::End if !self.is_locked => return Ok(Heard::End),
            TypedLine::Interrupt if !self.is_locked => self.ending = Some(Signal::Interrupt),
            TypedLine::Quit if !self.is_locked => self.ending = Some(Signal::Quit),
            TypedLine::Unended => return Ok(Heard::Typing),
            TypedLine::Nothing | TypedLine::End | TypedLine::Interrupt | TypedLine::Quit => {}
        }
        Ok(Heard::Nothing)
    }

    /// Prints all of it, unless a signal asks the program to end.
    ///
    /// # Errors
    /// When it is not accepted; in kiosk mode also after ten seconds.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        let patience = self.is_locked.then_some(tty::STALLED);
        let mut bytes = text.as_bytes();
        while !bytes.is_empty() && self.ending.is_none() {
            let others = [self.signals.as_ref().map(AsFd::as_fd), None];
            match wait(self.output.as_fd(), PollFlags::OUT, others, patience)? {
                Ready::End => {}
                Ready::Nothing => return Err(io::ErrorKind::TimedOut.into()),
                Ready::Other => {
                    self.notice_signals();
                    continue;
                }
            }
            let piece = bytes.get(..PIECE).unwrap_or(bytes);
            match rustix::io::write(&self.output, piece) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
                Err(Errno::AGAIN | Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Ends the line of the prompt, without waiting.
    pub(super) fn say_last(&mut self, text: &str) {
        let ready = wait(self.output.as_fd(), PollFlags::OUT, [None; 2], Some(Duration::ZERO));
        if matches!(ready, Ok(Ready::End)) {
            // The program ends anyway.
            let _ = rustix::io::write(&self.output, text.as_bytes());
        }
    }

    fn notice_signals(&mut self) {
        let asked = self.signals.as_mut().map(Signals::ending).unwrap_or_default();
        let is_keys = |signal: &Signal| matches!(signal, Signal::Interrupt | Signal::Quit);
        let asked = asked.into_iter().find(|it| !(self.is_locked && is_keys(it)));
        self.ending = self.ending.or(asked);
    }
}

/// The events waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ready {
    End,
    Other,
    Nothing,
}

/// Waits for one end, or for something that can be read elsewhere, as a signal is.
fn wait(
    fd: BorrowedFd<'_>,
    wanted: PollFlags,
    others: [Option<BorrowedFd<'_>>; 2],
    timeout: Option<Duration>,
) -> io::Result<Ready> {
    let timeout = timeout.and_then(|left| Timespec::try_from(left).ok());
    let end = PollFd::from_borrowed_fd(fd, wanted);
    let others = others.into_iter().flatten();
    let others = others.map(|other| PollFd::from_borrowed_fd(other, PollFlags::IN));
    let mut fds: Vec<_> = std::iter::once(end).chain(others).collect();
    match poll(&mut fds, timeout.as_ref()) {
        Ok(0) => Ok(Ready::Nothing),
        Ok(_) if fds.first().is_some_and(|fd| !fd.revents().is_empty()) => Ok(Ready::End),
        Ok(_) | Err(Errno::INTR) => Ok(Ready::Other),
        Err(error) => Err(error.into()),
    }
}

/// Reads standard input that is no terminal.
fn read(buffer: &mut [u8]) -> io::Result<Available> {
    match rustix::io::read(rustix::stdio::stdin(), buffer) {
        Ok(0) => Ok(Available::HungUp),
        Ok(count) => Ok(Available::Bytes(count)),
        // Another program may have made standard input non-blocking.
        Err(Errno::AGAIN | Errno::INTR) => Ok(Available::Nothing),
        Err(error) => Err(error.into()),
    }
}
