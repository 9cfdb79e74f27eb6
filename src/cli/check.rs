//! `sabar check`: all diagnostics of content and messages.

use std::io::{self, IsTerminal as _, Write as _};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::{Common, Failure, no_such_language, review};
use crate::cli::overflow;
use crate::settings::Surroundings;
use sabar_authoring::readability;
use sabar_authoring::report::{Format, Report};
use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostics, Severity};
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::store;

/// Notes printed at most: a library of thousands has as many similar ones.
const MOST_NOTES: usize = 20;

/// The folder to check, and the form of the output.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// A folder whose seeds/ and locales/ override the built-in ones; without it, that of --content
    /// or of the settings.
    pub folder: Option<PathBuf>,
    /// The reader of the diagnostics.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Measure the readability of the text, in all languages or that of --lang; exit with code 1 if
    /// a goal is missed.
    #[arg(long)]
    pub readability: bool,
    /// Exit with code 1 for warnings too.
    #[arg(long, conflicts_with = "readability")]
    strict: bool,
}

/// Returns true without errors.
pub(super) fn check(
    common: &Common,
    folder: Option<&Path>,
    check: &Check,
) -> Result<bool, Failure> {
    let mut problems = Diagnostics::new();
    let files = Arc::new(store::gather(folder, &mut problems));
    let (found, all_messages) = sabar_authoring::cross_check::audit(&files);
    // There may be millions, and the program ends soon.
    let all_messages = ManuallyDrop::new(all_messages);
    problems.extend(found);
    let mut notes = Diagnostics::new();
    // Invalid content cannot be laid out, reviewed or measured.
    if !problems.has_errors() {
        if check.readability {
            return print_readability(common, Arc::clone(&files), check.format);
        }
        problems.extend(overflow::check(&files, &all_messages));
        let findings = review::findings(common, folder, Arc::clone(&files))?;
        problems.extend(findings.diagnostics);
        let place = |file: &str| folder.map_or(file.to_owned(), |folder| files.place(folder, file));
        notes = findings.notes.renamed(place);
    }
    let has_color = io::stdout().is_terminal() && !Surroundings::read().no_color;
    let report = Report { diagnostics: &problems, files: &files, folder, has_color };
    // Notes are not counted.
    for note in notes.iter().take(MOST_NOTES) {
        writeln!(io::stderr(), "note: {note}")?;
    }
    if let Some(more @ 1..) = notes.len().checked_sub(MOST_NOTES) {
        writeln!(io::stderr(), "note: and {more} more notes like these")?;
    }
    let text = if check.format == Format::Human && problems.is_empty() {
        "no problems\n".to_owned()
    } else {
        report.render(check.format)
    };
    io::stdout().write_all(text.as_bytes())?;
    let n_warnings = if check.strict { problems.count(Severity::Warning) } else { 0 };
    Ok(!problems.has_errors() && n_warnings == 0)
}

/// Prints the readability of the text, in all languages or the one asked for; returns true if every
/// goal is met.
fn print_readability(common: &Common, files: Arc<Files>, format: Format) -> Result<bool, Failure> {
    let mut library = Library::new(files, Numerals::Locale);
    if let Some(tag) = &common.lang {
        if library.find_language(tag).is_none() {
            return Err(no_such_language(tag, &library));
        }
        library.offer(std::slice::from_ref(tag));
    }
    let measured = readability::measure(&library);
    let mut out = io::stdout();
    match format {
        Format::Json => {
            let text = serde_json::to_string_pretty(&measured).map_err(io::Error::from)?;
            writeln!(out, "{text}")?;
        }
        Format::Human => write!(out, "{measured}")?,
        Format::Github => {
            let why = "--readability has no --format github; leave it out, or take json";
            return Err(Failure::Usage(why.to_owned()));
        }
    }
    Ok(measured.missed == 0)
}
