//! The parameters of a run, and the errors that prevent it.

use std::io;

use jiff::civil::Date;

use crate::draw::LEAST;
use crate::settings::{Settings, Surroundings};
use crate::shell::loader::Loader;
use crate::shell::pin;
use crate::shell::preview::Preview;
use sabar_content::library::Library;
use sabar_term::dialect::Dialect;

/// The parameters of a run.
#[derive(Debug)]
pub struct Run {
    /// Content and messages.
    pub library: Library,
    /// The settings.
    pub settings: Settings,
    /// The loader, for reloads.
    pub loader: Loader,
    /// The check of the PIN that leaving needs in kiosk mode.
    pub lock: Option<pin::Lock>,
    /// Index of the language to begin with.
    pub language: usize,
    /// True if it was asked for: plain mode then begins in it on Enter.
    pub is_language_chosen: bool,
    /// The date of the procedure.
    pub date: Option<Date>,
    /// Today's date, in place of the clock's.
    pub today: Option<Date>,
    /// The environment.
    pub surroundings: Surroundings,
    /// The dialect, in place of the detected one.
    pub dialect: Option<Dialect>,
    /// Factor by which the model's time runs faster, to test days in minutes.
    pub clock_rate: u32,
    /// The request of a preview.
    pub preview: Option<Preview>,
    /// A key that causes a fault, for tests; never in a release.
    pub fault_key: Option<char>,
}

/// An error that prevents a run.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no terminal to draw on.
    #[error(
        "sabar needs a terminal: standard output is not one; start it in a terminal window, \
        or run `sabar --plain`, which needs none"
    )]
    NoTerminal,
    /// The terminal can only print lines.
    #[error(
        "sabar needs a terminal that can draw, and {} names none; \
        run `sabar --plain`, which prints lines, or start sabar in a terminal window",
        named(.0)
    )]
    CannotDraw(String),
    /// The terminal is too small for a consultation.
    #[error(
        "the terminal has {columns} columns and {rows} rows; sabar needs at least {} columns and {} rows",
        LEAST.0,
        LEAST.1
    )]
    TooSmall {
        /// The columns of the terminal.
        columns: u16,
        /// The rows of the terminal.
        rows: u16,
    },
    /// The input of a kiosk in plain mode has ended.
    #[error(
        "the input of the kiosk has ended, so nobody can type; start `sabar --plain --kiosk` at a \
        terminal, in a service with StandardInput=tty"
    )]
    InputEnded,
    /// The program failed repeatedly.
    #[error("sabar stopped after five faults within a minute; read the messages before this one")]
    TooManyFaults,
    /// An error of the system.
    #[error("the terminal cannot be used: {0}")]
    Io(#[from] io::Error),
}

/// Checks that the terminal can draw, before anything is written to it.
///
/// # Errors
/// When `TERM` is missing or names a terminal that only prints lines.
pub(crate) fn can_draw(run: &Run) -> Result<(), RunError> {
    let environment = &run.surroundings.environment;
    if environment.can_draw() {
        Ok(())
    } else {
        Err(RunError::CannotDraw(environment.term.clone()))
    }
}

fn named(term: &str) -> String {
    if term.trim().is_empty() {
        "TERM, which is empty,".to_owned()
    } else {
        format!("TERM={term:?}")
    }
}
