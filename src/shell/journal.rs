//! The log: starts, reloads, resets as counts, and faults.
//!
//! Invariant: nothing about a patient is logged, only numbers, names of actions and positions in
//! the source.

use std::io::{self, Write as _};
use std::panic;
use std::path::Path;
use std::sync::mpsc::channel;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::layer::SubscriberExt as _;

use crate::settings::{LogChoice, Surroundings};

/// Files kept, one per day.
const DAYS: usize = 14;

/// The longest wait for the folder of the log.
const PATIENCE: Duration = Duration::from_secs(1);

/// Flushes the log when dropped.
#[derive(Debug, Default)]
#[must_use]
pub struct Journal {
    _writer: Option<WorkerGuard>,
}

/// Starts the log. If it cannot be written, that is reported on standard error and nothing is
/// logged.
pub fn begin(choice: &LogChoice, surroundings: &Surroundings) -> Journal {
    let begun = match choice {
        LogChoice::Journal if surroundings.has_journal => to_journal(),
        LogChoice::Journal | LogChoice::Off => Ok(Journal::default()),
        LogChoice::Folder(folder) => to_folder(folder),
    };
    begun.unwrap_or_else(|error| {
        // Standard error may be closed.
        let _ = writeln!(io::stderr(), "sabar does not log: {error}");
        Journal::default()
    })
}

fn to_journal() -> io::Result<Journal> {
    let layer = tracing_journald::layer()?;
    set(tracing_subscriber::registry().with(layer));
    Ok(Journal::default())
}

fn to_folder(folder: &Path) -> io::Result<Journal> {
    let place = folder.to_owned();
    let (sender, opened) = channel();
    // A pipe where a file of the log should be, or a disk that hangs, would be waited for in the dark.
    thread::spawn(move || {
        let appender = RollingFileAppender::builder()
            .rotation(Rotation::DAILY)
            .filename_prefix("sabar")
            .filename_suffix("log")
            .max_log_files(DAYS)
            .build(place);
        // Nobody waits for it any more if it came late.
        let _ = sender.send(appender);
    });
    let told = |error: String| io::Error::other(format!("{}: {error}", folder.display()));
    let waited = |_| {
        told("its files cannot be opened in time; a pipe in place of a file may be why".to_owned())
    };
    let appender = opened.recv_timeout(PATIENCE).map_err(waited)?;
    let appender = appender.map_err(|error| told(error.to_string()))?;
    // A disk that hangs must not hang the kiosk; lines are lost then.
    let (writer, guard) = tracing_appender::non_blocking(appender);
    let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(writer);
    set(tracing_subscriber::registry().with(layer));
    Ok(Journal { _writer: Some(guard) })
}

fn set(subscriber: impl tracing::Subscriber + Send + Sync) {
    // There is one already when a test runs the program twice in one process.
    let _ = tracing::subscriber::set_global_default(subscriber);
}

/// The position in the source of the last fault.
static FAULT: Mutex<Option<String>> = Mutex::new(None);

/// Records positions of faults. The panic message is printed only outside kiosk mode, because it
/// may contain anything.
pub fn watch_faults(is_public: bool) {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let place = info.location().map(|it| format!("{}:{}", it.file(), it.line()));
        *FAULT.lock().unwrap_or_else(PoisonError::into_inner) = place;
        if !is_public {
            print(info);
        }
    }));
}

/// Returns the position of the last fault, once.
pub fn last_fault() -> Option<String> {
    FAULT.lock().unwrap_or_else(PoisonError::into_inner).take()
}
