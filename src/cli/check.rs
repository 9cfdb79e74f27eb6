//! `sabar check`: all problems of content and words at once.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::config::Surroundings;
use crate::content::Files;
use crate::fits;
use crate::l10n::Numerals;
use crate::library::{self, Library};
use crate::problem::{Problems, Severity};
use crate::telling::{Format, Telling};

/// What to check, and how to tell.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// A folder with seeds/ and locales/ laid over the built-in ones; else the one of --content or
    /// of the settings.
    pub folder: Option<PathBuf>,
    /// To whom problems are told.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Exit with code 1 for warnings too.
    #[arg(long)]
    strict: bool,
}

/// True if all is well.
pub(super) fn check(folder: Option<&Path>, check: &Check) -> io::Result<bool> {
    let mut files = Files::built_in();
    let mut problems = Problems::new();
    if let Some(folder) = folder {
        files.lay_over(folder, &mut problems);
    }
    problems.extend(library::check(&files));
    // What is not whole cannot be laid out.
    if !problems.has_errors() {
        problems.extend(fits::check(&Library::new(files.clone(), Numerals::Locale), &files));
    }
    let has_color = io::stdout().is_terminal() && !Surroundings::read().no_color;
    let telling = Telling { problems: &problems, files: &files, folder, has_color };
    let text = if check.format == Format::Human && problems.is_empty() {
        "no problems\n".to_owned()
    } else {
        telling.tell(check.format)
    };
    io::stdout().write_all(text.as_bytes())?;
    let n_warnings = if check.strict { problems.count(Severity::Warning) } else { 0 };
    Ok(!problems.has_errors() && n_warnings == 0)
}
