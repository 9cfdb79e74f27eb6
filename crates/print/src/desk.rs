//! A thread that prints, and its handle.

mod worker;

use std::cell::Cell;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustix::event::PollFlags;
use sabar_bell::Bell;

use crate::cups::{Cups, SOCKET};
use crate::failure::Failure;
use crate::media::Media;
use crate::printer::Printer;
use crate::state::{Report, State};
use crate::wait::Wait;
use worker::{Command, Worker};

/// The stack of the thread. Nothing in it is recursive.
const STACK: usize = 256 * 1024;

/// The place to print at.
#[derive(Clone, Debug)]
pub struct Options {
    /// The socket of CUPS.
    pub socket: PathBuf,
    /// The name of the printer; without one, the default printer or the only one.
    pub printer: Option<String>,
    /// The deadlines.
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self { socket: SOCKET.into(), printer: None, limits: Limits::default() }
    }
}

/// The deadlines.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For the answer to a request without a document.
    pub answer: Duration,
    /// For sending a document.
    pub send: Duration,
    /// For a whole job. After it the job is canceled, and staff are to be asked.
    pub job: Duration,
    /// For withdrawing a job, from the moment at which its number is known.
    pub withdraw: Duration,
    /// For printing a sheet. After it even a warning that paper is missing counts as the reason.
    pub sheet: Duration,
    /// Between two looks at a job.
    pub look: Duration,
}

impl Default for Limits {
    /// Returns 3 s for an answer, 20 s for sending, 10 min for a job, 2 s for withdrawing it, 15 s
    /// for a sheet, and a look every 700 ms.
    fn default() -> Self {
        Self {
            answer: Duration::from_secs(3),
            send: Duration::from_secs(20),
            job: Duration::from_secs(600),
            withdraw: Duration::from_secs(2),
            sheet: Duration::from_secs(15),
            look: Duration::from_millis(700),
        }
    }
}

/// A document to print.
#[derive(Clone)]
pub struct Document {
    /// The bytes of a PDF.
    pub pdf: Vec<u8>,
    /// The paper; without one, that of the printer.
    pub media: Option<Media>,
}

/// Shows the size alone: the document is a patient's.
impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { pdf, media } = self;
        let n_bytes = pdf.len();
        f.debug_struct("Document").field("n_bytes", &n_bytes).field("media", media).finish()
    }
}

/// News from the thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Update {
    /// The printers, as asked for with [`Desk::list`].
    Printers(Result<Vec<Printer>, Failure>),
    /// A new state of the document that is printed.
    Print(Report),
    /// The answer to [`Desk::withdraw`]. An error means that a job may still be printed.
    Withdrawn(Result<(), Failure>),
    /// The answer to [`Desk::clear`].
    Cleared(Result<(), Failure>),
}

/// A thread that prints one document after the other.
///
/// No method waits, except [`Self::close`], whose caller says how long. Dropping it withdraws what
/// is printed, without waiting for that. As a file descriptor it is readable when there is news.
///
/// # Examples
///
/// ```no_run
/// use sabar_print::{Desk, Document, Media, Options, State, Update};
///
/// # fn main() -> std::io::Result<()> {
/// let desk = Desk::open(Options::default())?;
/// desk.print(Document { pdf: std::fs::read("sheet.pdf")?, media: Some(Media::A4) });
/// // In the program's loop, whenever the desk is readable:
/// while let Some(update) = desk.next() {
///     if let Update::Print(report) = update {
///         eprintln!("{:?}: {}", report.state, report.detail);
///     }
/// }
/// // When the person leaves:
/// desk.withdraw();
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Desk {
    /// Nothing while the desk is closing.
    commands: Option<Sender<Command>>,
    updates: Receiver<Update>,
    bells: Arc<Bells>,
    thread: Option<JoinHandle<()>>,
    /// True once it was told that the thread has failed.
    has_failed: Cell<bool>,
}

/// The signals between a desk and its thread.
#[derive(Debug)]
struct Bells {
    /// There are commands.
    wake: Bell,
    /// The document is withdrawn. Rung before the command is sent.
    stop: Bell,
    /// The number of times that it was rung.
    n_withdrawals: AtomicU64,
    /// There are updates, or the thread has ended.
    news: Bell,
}

impl Desk {
    /// Starts the thread.
    ///
    /// # Errors
    ///
    /// Fails if the system gives no thread or no file descriptor.
    pub fn open(options: Options) -> io::Result<Self> {
        let (commands, orders) = mpsc::channel();
        let (sender, updates) = mpsc::channel();
        let bells = Arc::new(Bells {
            wake: Bell::new()?,
            stop: Bell::new()?,
            n_withdrawals: AtomicU64::new(0),
            news: Bell::new()?,
        });
        let worker = Worker {
            cups: Cups::at(&options.socket),
            printer: options.printer,
            limits: options.limits,
            commands: orders,
            updates: sender,
            bells: Arc::clone(&bells),
        };
        let builder = thread::Builder::new().name("print".to_owned()).stack_size(STACK);
        let thread = builder.spawn(move || worker.run())?;
        let commands = Some(commands);
        Ok(Self { commands, updates, bells, thread: Some(thread), has_failed: Cell::new(false) })
    }

    /// Asks for the printers; the answer is [`Update::Printers`].
    pub fn list(&self) {
        self.command(Command::List);
    }

    /// Prints a document after those before it. Its states are told as [`Update::Print`], the last
    /// one with [`Report::is_over`].
    pub fn print(&self, document: Document) {
        let n_withdrawals = self.bells.n_withdrawals.load(Ordering::SeqCst);
        self.command(Command::Print { document, n_withdrawals });
    }

    /// Withdraws every document: jobs are canceled, and nothing more is told about them. The
    /// answer is [`Update::Withdrawn`].
    pub fn withdraw(&self) {
        self.bells.stop();
        self.command(Command::Withdraw);
    }

    /// Cancels what a killed program has left at all printers ([`Cups::cancel_all`]); the answer
    /// is [`Update::Cleared`].
    pub fn clear(&self) {
        self.command(Command::Clear);
    }

    fn command(&self, command: Command) {
        if let Some(commands) = &self.commands {
            // Fails when the thread has ended, which `next` tells.
            let _ = commands.send(command);
        }
        self.bells.wake.ring();
    }

    /// Returns the next news without waiting.
    pub fn next(&self) -> Option<Update> {
        self.bells.news.hush();
        match self.updates.try_recv() {
            Ok(update) => {
                // There may be more.
                self.bells.news.ring();
                Some(update)
            }
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                let report = Report::last(State::AskStaff, "the thread that prints has failed");
                (!self.has_failed.replace(true)).then_some(Update::Print(report))
            }
        }
    }

    /// Withdraws what is printed, ends the thread, and returns true if it ended in time.
    #[must_use]
    pub fn close(mut self, at_most: Duration) -> bool {
        self.begin_close();
        let wait = Wait::at_most(at_most);
        loop {
            self.bells.news.hush();
            let end = loop {
                if let Err(end) = self.updates.try_recv() {
                    break end;
                }
            };
            if end == TryRecvError::Disconnected {
                break;
            }
            if wait.ready(self.bells.news.as_fd(), PollFlags::IN).is_err() {
                return false;
            }
        }
        self.thread.take().is_none_or(|thread| thread.join().is_ok())
    }

    fn begin_close(&mut self) {
        self.commands = None;
        self.bells.stop();
        self.bells.wake.ring();
    }
}

impl Bells {
    fn stop(&self) {
        self.n_withdrawals.fetch_add(1, Ordering::SeqCst);
        self.stop.ring();
    }
}

impl AsFd for Desk {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.bells.news.as_fd()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.begin_close();
    }
}
