//! `sabar content translate-status`: the state of every translation.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{Common, Failure, PROBLEMS, in_force};
use sabar_authoring::report::Format;
use sabar_authoring::translation;
use sabar_content::Files;

/// The folder, and the form of the output.
#[derive(Clone, Debug, Args)]
pub(super) struct TranslateStatus {
    /// The content folder; without it that of --content or the settings.
    pub folder: Option<PathBuf>,
    /// The reader of the state.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Exit with code 1 also for copied messages, and without a review that holds.
    #[arg(long)]
    strict: bool,
}

/// Prints the state of all translations.
pub(super) fn print(
    common: &Common,
    files: &Files,
    how: &TranslateStatus,
) -> Result<ExitCode, Failure> {
    let settings = in_force(common)?.settings;
    let status = translation::status(files, settings.source_language(), common.today());
    let mut out = io::stdout();
    match how.format {
        Format::Human => writeln!(out, "{status}")?,
        Format::Json => {
            let text = serde_json::to_string_pretty(&status).map_err(io::Error::from)?;
            writeln!(out, "{text}")?;
        }
        Format::Github => {
            let why = "translate-status has no --format github; leave it out, or take json";
            return Err(Failure::Usage(why.to_owned()));
        }
    }
    let is_well = status.incomplete == 0 && (!how.strict || status.doubtful == 0);
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) })
}
