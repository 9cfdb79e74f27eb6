//! Entering the terminal, and restoring it on every way out.
//!
//! Every change is undone exactly once: by [`Session::leave`], by dropping the session (an error,
//! unwinding), or by the panic hook before the panic's message is printed. Signals are
//! [events](crate::events), so the program leaves normally on them too.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError, TryLockError};
use std::thread::{self, ThreadId};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{Attribute, SetAttribute};
use crossterm::terminal::{
    Clear, ClearType, DisableLineWrap, EnableLineWrap, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen,
};
use ratatui::layout::Size;
use rustix::termios::{
    LocalModes, OptionalActions, OutputModes, QueueSelector, SpecialCodeIndex, Termios, tcflush,
    tcgetattr, tcsetattr,
};

use super::commands::{MouseReports, add};
use super::detect::Environment;
use super::tty::Tty;

/// Bytes of other threads' panic messages that are kept until the terminal is left.
const MAX_KEPT: usize = 4096;

/// The changes to make to the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The screen to draw on.
    pub screen: Screen,
    /// True to receive touches and clicks.
    pub mouse: bool,
}

/// The screen to draw on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The alternate screen; the one before comes back on leaving.
    Alternate,
    /// The only screen, cleared on entering and, with its scrollback, on leaving.
    Cleared,
    /// None: only lines of text are sent.
    Lines,
}

impl Screen {
    /// Returns the screen to use, by the environment.
    ///
    /// The Linux console has had an alternate screen only since recently, and one that could
    /// fault the kernel when resized; on older kernels the last page would stay visible.
    #[must_use]
    pub fn for_environment(environment: &Environment) -> Self {
        if environment.is_linux_console() { Self::Cleared } else { Self::Alternate }
    }
}

/// A terminal that was entered. Dropping it restores the terminal.
#[derive(Debug)]
pub struct Session {
    found: Arc<Found>,
}

impl Session {
    /// Switches the terminal to raw mode and to a clear screen without cursor.
    ///
    /// # Errors
    ///
    /// Fails when `tty` is no terminal or does not take the bytes (it is restored then), when another
    /// program has it in the foreground, or when this process has another session.
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

    /// Returns the terminal, for reading and writing.
    #[must_use]
    pub fn tty(&self) -> Tty {
        self.found.tty.clone()
    }

    /// Sends `prepare` and clears what queries left on the screen. Undoes an earlier call first; `undo`
    /// is sent on leaving.
    ///
    /// # Errors
    ///
    /// Fails when the terminal does not take the bytes.
    pub(crate) fn prepare(&self, prepare: &[u8], undo: &[u8]) -> io::Result<()> {
        let before = std::mem::replace(&mut *lock(&self.found.undo), undo.to_vec());
        let mut bytes = before;
        // An earlier call may have switched it off.
        if self.found.options.mouse {
            add(&mut bytes, MouseReports::On);
        }
        bytes.extend(prepare);
        add_clear(&mut bytes);
        self.tty().write_all(&bytes)
    }

    /// Clears the scrollback too on leaving.
    pub(crate) fn keep_nothing(&self) {
        self.found.keeps_nothing.store(true, Ordering::SeqCst);
    }

    /// Returns the size of the screen in cells, never empty.
    #[must_use]
    pub fn size(&self) -> Size {
        self.found.tty.size()
    }

    /// Returns true if the terminal echoed input before it was entered. A program that sends lines, as
    /// an editor's shell does, switches that off.
    #[must_use]
    pub fn found_echo(&self) -> bool {
        self.found.termios.local_modes.contains(LocalModes::ECHO)
    }

    /// Restores the terminal.
    ///
    /// # Errors
    ///
    /// Fails when the terminal is gone or does not take the bytes. As much as possible is restored.
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
        // A drop cannot return an error.
        let _: io::Result<()> = self.end();
    }
}

/// The state of the terminal before it was entered.
#[derive(Debug)]
struct Found {
    tty: Tty,
    termios: Termios,
    options: Options,
    /// The bytes that undo [`Session::prepare`].
    undo: Mutex<Vec<u8>>,
    is_restored: AtomicBool,
    /// True if the scrollback is cleared on leaving.
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
        // A panic while preparing must not deadlock.
        let undo = match self.undo.try_lock() {
            Ok(undo) => undo.clone(),
            Err(TryLockError::Poisoned(undo)) => undo.into_inner().clone(),
            Err(TryLockError::WouldBlock) => Vec::new(),
        };
        self.tty.begin_last_words();
        let written = self.tty.clone().write_all(&self.leave_bytes(&undo));
        // The program in the foreground keeps the terminal as it is.
        if self.tty.is_in_background() {
            return written;
        }
        // Unread touches and answers would be typed into the shell. `Flush` would wait for a terminal
        // that may have stopped reading.
        let flushed = tcflush(&self.tty, QueueSelector::IFlush);
        tcsetattr(&self.tty, OptionalActions::Now, &self.termios)?;
        flushed?;
        written
    }

    /// Returns the bytes that undo `enter_bytes` and `Session::prepare`, and end a frame that was cut
    /// short.
    fn leave_bytes(&self, undo: &[u8]) -> Vec<u8> {
        if self.options.screen == Screen::Lines {
            return Vec::new();
        }
        let mut bytes = Vec::new();
        add(&mut bytes, EndSynchronizedUpdate);
        if self.options.mouse {
            add(&mut bytes, MouseReports::Off);
        }
        add(&mut bytes, DisableBracketedPaste);
        // The alternate screen is cleared too: it can be called back.
        add_clear(&mut bytes);
        bytes.extend(undo);
        add(&mut bytes, EnableLineWrap);
        if self.options.screen == Screen::Alternate {
            add(&mut bytes, LeaveAlternateScreen);
        }
        if self.keeps_nothing.load(Ordering::SeqCst) {
            add(&mut bytes, Clear(ClearType::Purge));
        }
        add(&mut bytes, Show);
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

/// Returns raw mode: every key comes as it is pressed and none sends a signal. Output is not
/// processed, except for [`Screen::Lines`].
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

/// Returns the bytes that enter the terminal, in an order that shows no flicker.
fn enter_bytes(options: Options) -> Vec<u8> {
    let mut bytes = Vec::new();
    if options.screen == Screen::Lines {
        return bytes;
    }
    if options.screen == Screen::Alternate {
        add(&mut bytes, EnterAlternateScreen);
    }
    // Without autowrap the last column can be written without scrolling the screen.
    add(&mut bytes, Hide);
    add(&mut bytes, DisableLineWrap);
    // A pasted text is marked, so that the decoder can discard it.
    add(&mut bytes, EnableBracketedPaste);
    if options.mouse {
        add(&mut bytes, MouseReports::On);
    }
    add_clear(&mut bytes);
    bytes
}

/// Adds what clears the screen with the terminal's own colors.
fn add_clear(bytes: &mut Vec<u8>) {
    add(bytes, SetAttribute(Attribute::Reset));
    add(bytes, Clear(ClearType::All));
    add(bytes, MoveTo(0, 0));
}

/// The current session, for the panic hook. A process has at most one.
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

/// Restores the terminal, then prints the message, which would be lost with the alternate screen.
///
/// A panic of another thread does not end the session: its message is kept until the end.
fn on_panic(info: &PanicHookInfo<'_>, print: &dyn Fn(&PanicHookInfo<'_>)) {
    let going_on = GOING_ON.try_lock().ok().and_then(|found| found.clone());
    match going_on {
        Some(found) if found.owner != thread::current().id() => found.keep(&info.to_string()),
        Some(found) => {
            // The message matters more than a failure to restore.
            let _: io::Result<()> = found.restore();
            print(info);
        }
        None => print(info),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // The values behind the locks are valid at every moment.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
