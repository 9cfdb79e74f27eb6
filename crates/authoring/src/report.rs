//! How problems are told: to a person with the offending text underlined, to another program as
//! JSON, to GitHub as annotations of a change.
//!
//! Not here: what is a problem (`content::check`, `l10n::audit`, `fits`).

mod excerpt;
mod github;
mod human;
mod json;

use std::path::Path;

use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostic, Diagnostics};

use excerpt::Excerpt;

/// To whom problems are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A person: grouped by file, the offending text underlined; long lists are summed up.
    #[default]
    Human,
    /// A program: one JSON object with all problems.
    Json,
    /// GitHub: one workflow command a problem.
    Github,
}

/// Diagnostics with what it takes to show them.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// What was found.
    pub problems: &'a Diagnostics,
    /// The files it was found in.
    pub files: &'a Files,
    /// The content folder, as it was given.
    pub folder: Option<&'a Path>,
    /// Whether colors may be used.
    pub has_color: bool,
}

impl Telling<'_> {
    /// Everything in one text.
    #[must_use]
    pub fn tell(&self, format: Format) -> String {
        match format {
            Format::Human => human::tell(self),
            Format::Json => json::tell(self),
            Format::Github => github::tell(self),
        }
    }

    fn excerpt(&self, problem: &Diagnostic) -> Option<Excerpt> {
        let text = self.files.text(&problem.file)?;
        Excerpt::of(text, problem)
    }

    /// Where the file is, for whoever looks from where the program was started.
    fn path(&self, file: &str) -> String {
        self.folder.map_or_else(|| file.to_owned(), |folder| self.files.place(folder, file))
    }
}

#[cfg(test)]
mod tests;
