//! `sabar check`: all problems of content and words at once.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::{Common, Failure, review};
use crate::config::Surroundings;
use crate::content::Files;
use crate::fits;
use crate::l10n::Numerals;
use crate::library::{self, Library};
use crate::problem::{Problems, Severity};
use crate::readability;
use crate::store;
use crate::telling::{Format, Telling};

/// A library of thousands has as many notes, one like the other.
const MOST_NOTES: usize = 20;

/// What to check, and how to tell.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// A folder with seeds/ and locales/ laid over the built-in ones; else the one of --content or
    /// of the settings.
    pub folder: Option<PathBuf>,
    /// To whom problems are told.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Also measure how easy the words are to read; ends with 1 if a goal is missed.
    #[arg(long)]
    readability: bool,
    /// Exit with code 1 for warnings too.
    #[arg(long)]
    strict: bool,
}

/// True if all is well.
pub(super) fn check(
    common: &Common,
    folder: Option<&Path>,
    check: &Check,
) -> Result<bool, Failure> {
    let mut problems = Problems::new();
    let files = store::gather(folder, &mut problems);
    let (found, tongues) = library::audit(&files);
    problems.extend(found);
    let files = Arc::new(files);
    let mut notes = Problems::new();
    // What is not whole cannot be laid out, nor reviewed, nor measured.
    if !problems.has_errors() {
        if check.readability {
            return Ok(print_readability(files, check.format)?);
        }
        problems.extend(fits::check(&files, &tongues));
        let findings = review::findings(common, Arc::clone(&files))?;
        problems.extend(findings.problems);
        let place = |file: &str| folder.map_or(file.to_owned(), |folder| files.place(folder, file));
        notes = findings.notes.renamed(place);
    }
    let has_color = io::stdout().is_terminal() && !Surroundings::read().no_color;
    let telling = Telling { problems: &problems, files: &files, folder, has_color };
    // Beside the point, so not among what is wrong.
    for note in notes.iter().take(MOST_NOTES) {
        writeln!(io::stderr(), "note: {note}")?;
    }
    if let Some(more @ 1..) = notes.len().checked_sub(MOST_NOTES) {
        writeln!(io::stderr(), "note: and {more} more notes like these")?;
    }
    let text = if check.format == Format::Human && problems.is_empty() {
        "no problems\n".to_owned()
    } else {
        telling.tell(check.format)
    };
    io::stdout().write_all(text.as_bytes())?;
    let n_warnings = if check.strict { problems.count(Severity::Warning) } else { 0 };
    Ok(!problems.has_errors() && n_warnings == 0)
}

/// How easy the words are to read; true if every goal is met.
fn print_readability(files: Arc<Files>, format: Format) -> io::Result<bool> {
    let measured = readability::measure(&Library::new(files, Numerals::Locale));
    let mut out = io::stdout();
    match format {
        Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(&measured)?)?,
        Format::Human | Format::Github => write!(out, "{measured}")?,
    }
    Ok(measured.missed == 0)
}
