//! Checks one content file by itself, quickly, for editing one file after another.
//!
//! Depends on the documents and the label layer of all files. Does not check what several files
//! must agree on; see [`crate::cross_check`].

use std::borrow::Cow;

use crate::audit;
use sabar_content::allowed_characters::{self, Joiners};
use sabar_content::check::{self, Found, Source};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::illustration::PICTURES;
use sabar_content::library::{SAFETY, SOURCES};
use sabar_content::{Document, Files, Safety};

/// The content that seeds refer to.
#[derive(Debug, Default)]
pub struct FileChecker {
    documents: Vec<Document>,
    safety: Safety,
}

impl FileChecker {
    /// Creates a checker with the documents and the label layer of `files`.
    #[must_use]
    pub fn beside(files: &Files) -> Self {
        let mut found = Found::default();
        let source = |file| Source { file, text: files.text(file).unwrap_or_default() };
        let documents = check::documents(source(SOURCES), &mut found).unwrap_or_default();
        let safety = check::safety(source(SAFETY), &documents, &mut found).unwrap_or_default();
        Self { documents, safety }
    }

    /// Returns the diagnostics of the file `path` of `files` that need no other file.
    #[must_use]
    pub fn check(&self, files: &Files, path: &str) -> Diagnostics {
        if path.ends_with(".ftl") {
            let mut diagnostics = Diagnostics::new();
            audit::read_one(files, path, &mut diagnostics);
            return diagnostics;
        }
        let mut found = Found::default();
        let mut report = Reporter::new(path, &mut found.diagnostics);
        let text = allowed_characters::checked_text(files, Joiners::Refused, &mut report)
            .unwrap_or_default();
        let source = Source { file: path, text };
        match path {
            SOURCES => drop(check::documents(source, &mut found)),
            SAFETY => drop(check::safety(source, &self.documents, &mut found)),
            path if path.starts_with(PICTURES) => check::picture(source, &mut found),
            _ => {
                let pictures = |path: &str| files.text(path).map(Cow::Borrowed);
                let (documents, safety) = (&self.documents, &self.safety);
                drop(check::treatment(source, documents, safety, &pictures, &mut found));
            }
        }
        found.diagnostics
    }
}
