//! Entering the terminal, and leaving it as it was found, whatever happens.
//!
//! What was changed is undone exactly once: by [`Session::leave`], by dropping the session (an
//! error, unwinding), or by the panic hook before the panic's message is printed. Signals are
//! events (`term::events`), so the program leaves normally on them too.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError, TryLockError};
use std::thread::{self, ThreadId};

use ratatui::layout::Size;
use rustix::termios::{
    LocalModes, OptionalActions, OutputModes, QueueSelector, SpecialCodeIndex, Termios, tcflush,
    tcgetattr, tcsetattr,
};

use super::tty::Tty;

/// How much of the messages of other threads' panics is kept until the terminal is left, in bytes.
const MAX_KEPT: usize = 4096;

const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";

/// What to change about the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Where to draw.
    pub screen: Screen,
    /// Whether touches and clicks are wanted.
    pub mouse: bool,
}

/// Where to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// On the alternate screen; the one before comes back on leaving.
    Alternate,
    /// On the only screen there is, cleared on entering and, with its scrollback, on leaving.
    Cleared,
    /// Line after line: the terminal is sent nothing but text.
    Lines,
}

impl Screen {
    /// The screen for a value of `TERM`.
    ///
    /// The Linux console has had an alternate screen only since recently, and one that could
    /// fault the kernel when resized; on older kernels the last page would stay on the glass.
    #[must_use]
    pub fn for_term(term: &str) -> Self {
        if term == "linux" { Self::Cleared } else { Self::Alternate }
    }
}

/// The terminal, entered. Dropping it leaves the terminal as it was found.
#[derive(Debug)]
pub struct Session {
    found: Arc<Found>,
}

impl Session {
    /// Switches the terminal to raw mode and to a clear screen without cursor.
    ///
    /// # Errors
    ///
    /// When `tty` is no terminal or does not take the bytes (it is restored then), when another
    /// program has it in front, or another session is already going on in this process.
    pub fn enter(tty: Tty, options: Options) -> io::Result<Self> {
        if tty.is_in_background() {
            let message = "another program has it; start sabar in front, without `&`, or bring it \
                to the front with `fg`";
            return Err(io::Error::new(io::ErrorKind::ResourceBusy, message));
        }
        let found = Arc::new(Found {
            termios: tcgetattr(&tty)?,
            options,
            undo: Mutex::default(),
            is_restored: AtomicBool::new(false),
            keeps_nothing: AtomicBool::new(options.screen == Screen::Cleared),
            owner: thread::current().id(),
            kept: Mutex::default(),
            tty,
        });
        claim(&found)?;
        // From here on, dropping the session restores.
        let session = Self { found };
        let raw = raw(&session.found.termios, options.screen);
        tcsetattr(&session.found.tty, OptionalActions::Now, &raw)?;
        session.tty().write_all(&enter_bytes(options))?;
        Ok(session)
    }

    /// The terminal, to write to and to listen to.
    #[must_use]
    pub fn tty(&self) -> Tty {
        self.found.tty.clone()
    }

    /// Prepares the terminal for what will be spoken with it, and clears whatever questions left
    /// on the screen. What was prepared before is undone; `undo` is sent on leaving.
    ///
    /// # Errors
    ///
    /// When the terminal does not take the bytes.
    pub fn prepare(&self, prepare: &[u8], undo: &[u8]) -> io::Result<()> {
        let before = std::mem::replace(&mut *lock(&self.found.undo), undo.to_vec());
        let mut bytes = before;
        // What was prepared before may have switched it off.
        if self.found.options.mouse {
            bytes.extend(MOUSE_ON);
        }
        bytes.extend(prepare);
        bytes.extend(b"\x1b[m\x1b[2J\x1b[H");
        self.tty().write_all(&bytes)
    }

    /// On leaving, what scrolled off the screen is cleared as well.
    pub fn keep_nothing(&self) {
        self.found.keeps_nothing.store(true, Ordering::SeqCst);
    }

    /// The size of the screen in cells, never empty.
    #[must_use]
    pub fn size(&self) -> Size {
        self.found.tty.size()
    }

    /// Whether the terminal showed what was typed when it was found. A program that sends lines for
    /// somebody, as an editor's shell does, switches that off.
    #[must_use]
    pub fn found_echo(&self) -> bool {
        self.found.termios.local_modes.contains(LocalModes::ECHO)
    }

    /// Leaves the terminal as it was found.
    ///
    /// # Errors
    ///
    /// When the terminal is gone or does not take the bytes; as much as can be is restored.
    pub fn leave(self) -> io::Result<()> {
        self.end()
    }

    fn end(&self) -> io::Result<()> {
        release(&self.found);
        let restored = self.found.restore();
        let kept = std::mem::take(&mut *lock(&self.found.kept));
        io::stderr().write_all(kept.as_bytes())?;
        restored
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Nobody is left to tell.
        let _: io::Result<()> = self.end();
    }
}

/// The terminal as it was found.
#[derive(Debug)]
struct Found {
    tty: Tty,
    termios: Termios,
    options: Options,
    /// What undoes [`Session::prepare`].
    undo: Mutex<Vec<u8>>,
    is_restored: AtomicBool,
    /// True if nothing may stay of what scrolled off.
    keeps_nothing: AtomicBool,
    owner: ThreadId,
    /// Messages of panics that must not be printed over the screen.
    kept: Mutex<String>,
}

impl Found {
    fn restore(&self) -> io::Result<()> {
        if self.is_restored.swap(true, Ordering::SeqCst) {
            return Ok(());
        }
        // A panic in the middle of preparing must not wait for itself.
        let undo = match self.undo.try_lock() {
            Ok(undo) => undo.clone(),
            Err(TryLockError::Poisoned(undo)) => undo.into_inner().clone(),
            Err(TryLockError::WouldBlock) => Vec::new(),
        };
        self.tty.begin_last_words();
        let written = self.tty.clone().write_all(&self.leave_bytes(&undo));
        // Whoever has it now keeps it as it is.
        if self.tty.is_in_background() {
            return written;
        }
        // Touches and answers still on their way would be typed into the shell. Not by `Flush`,
        // which waits for a terminal that may have stopped reading.
        let flushed = tcflush(&self.tty, QueueSelector::IFlush);
        tcsetattr(&self.tty, OptionalActions::Now, &self.termios)?;
        flushed?;
        written
    }

    /// Undoes `enter_bytes` and `Session::prepare`; `?2026l` in case a frame was cut short.
    fn leave_bytes(&self, undo: &[u8]) -> Vec<u8> {
        if self.options.screen == Screen::Lines {
            return Vec::new();
        }
        let mut bytes = Vec::from(b"\x1b[?2026l\x1b[m");
        if self.options.mouse {
            bytes.extend(b"\x1b[?1006l\x1b[?1002l\x1b[?1000l");
        }
        // Cleared even where it is switched away from: the alternate screen can be called back.
        bytes.extend(b"\x1b[?2004l\x1b[2J\x1b[H");
        bytes.extend(undo);
        bytes.extend(b"\x1b[?7h");
        if self.options.screen == Screen::Alternate {
            bytes.extend(b"\x1b[?1049l");
        }
        if self.keeps_nothing.load(Ordering::SeqCst) {
            bytes.extend(b"\x1b[3J");
        }
        bytes.extend(b"\x1b[?25h");
        bytes
    }

    fn keep(&self, message: &str) {
        let mut kept = lock(&self.kept);
        if kept.len() + message.len() < MAX_KEPT {
            kept.push_str(message);
            kept.push('\n');
        }
    }
}

/// Every key comes as it is pressed, and none means anything to the terminal: no Ctrl+S stops it,
/// no Ctrl+C sends a signal. What is drawn goes out as it is; a line of text ends as lines do.
fn raw(found: &Termios, screen: Screen) -> Termios {
    let mut raw = found.clone();
    raw.make_raw();
    if screen == Screen::Lines {
        raw.output_modes = found.output_modes | OutputModes::OPOST | OutputModes::ONLCR;
    }
    raw.special_codes[SpecialCodeIndex::VMIN] = 1;
    raw.special_codes[SpecialCodeIndex::VTIME] = 0;
    raw
}

/// Modes are switched in an order that lets nothing of them be seen.
fn enter_bytes(options: Options) -> Vec<u8> {
    let mut bytes = Vec::new();
    if options.screen == Screen::Lines {
        return bytes;
    }
    if options.screen == Screen::Alternate {
        bytes.extend(b"\x1b[?1049h");
    }
    // Without autowrap the last column can be written without scrolling the screen.
    bytes.extend(b"\x1b[?25l\x1b[?7l");
    // Marked as such, a pasted text can be told from keys, and is thrown away.
    bytes.extend(b"\x1b[?2004h");
    if options.mouse {
        bytes.extend(MOUSE_ON);
    }
    bytes.extend(b"\x1b[m\x1b[2J\x1b[H");
    bytes
}

/// The session that is going on. A process has one terminal, and the panic hook must find it.
static GOING_ON: Mutex<Option<Arc<Found>>> = Mutex::new(None);
static HOOK: Once = Once::new();

fn claim(found: &Arc<Found>) -> io::Result<()> {
    HOOK.call_once(|| {
        let print = panic::take_hook();
        panic::set_hook(Box::new(move |info| on_panic(info, &print)));
    });
    let mut going_on = lock(&GOING_ON);
    if going_on.is_some() {
        let message = "the terminal has already been entered by this process";
        return Err(io::Error::new(io::ErrorKind::ResourceBusy, message));
    }
    *going_on = Some(Arc::clone(found));
    Ok(())
}

fn release(found: &Arc<Found>) {
    let mut going_on = lock(&GOING_ON);
    if going_on.as_ref().is_some_and(|other| Arc::ptr_eq(other, found)) {
        *going_on = None;
    }
}

/// Restores first and prints then, or the message would be lost with the alternate screen.
///
/// A panic of another thread does not end the session: its message waits until the end.
fn on_panic(info: &PanicHookInfo<'_>, print: &dyn Fn(&PanicHookInfo<'_>)) {
    let going_on = GOING_ON.try_lock().ok().and_then(|found| found.clone());
    match going_on {
        Some(found) if found.owner != thread::current().id() => found.keep(&info.to_string()),
        Some(found) => {
            // The message is more important than the failure to restore.
            let _: io::Result<()> = found.restore();
            print(info);
        }
        None => print(info),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What the locks hold is whole at every moment.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
