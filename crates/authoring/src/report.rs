//! Renders diagnostics: for people with the offending text underlined, as JSON, and as annotations
//! for GitHub.
//!
//! Depends on the files for excerpts. Invariant: the output contains no control characters of
//! content.

mod excerpt;
mod github;
mod human;
mod json;

use std::path::Path;

use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostic, Diagnostics};

use excerpt::Excerpt;

/// An output format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people: grouped by file, the offending text underlined, long lists cut off.
    #[default]
    Human,
    /// For programs: one JSON object with all diagnostics.
    Json,
    /// For GitHub: one workflow command per diagnostic.
    Github,
}

/// Diagnostics with the context for rendering them.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The diagnostics.
    pub diagnostics: &'a Diagnostics,
    /// The files they refer to.
    pub files: &'a Files,
    /// The content folder as given.
    pub folder: Option<&'a Path>,
    /// True if colors may be used.
    pub has_color: bool,
}

impl Report<'_> {
    /// Renders all diagnostics in one text.
    #[must_use]
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Human => human::render(self),
            Format::Json => json::render(self),
            Format::Github => github::render(self),
        }
    }

    fn excerpt(&self, diagnostic: &Diagnostic) -> Option<Excerpt> {
        let text = self.files.text(&diagnostic.file)?;
        Excerpt::of(text, diagnostic)
    }

    /// Returns the path of a file from the working directory.
    fn path(&self, file: &str) -> String {
        self.folder.map_or_else(|| file.to_owned(), |folder| self.files.place(folder, file))
    }
}

#[cfg(test)]
mod tests;
