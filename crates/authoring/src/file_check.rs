//! One file of content checked by itself, quickly: for whoever changes one after the other.
//!
//! Not here: what several files must agree on (`library::whole`).

use crate::audit;
use sabar_content::allowed_characters::{self, Joiners};
use sabar_content::check::{self, Found, Source};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::library::{SAFETY, SOURCES};
use sabar_content::{Document, Files, Safety};

/// What seeds are held against.
#[derive(Debug, Default)]
pub struct FileChecker {
    documents: Vec<Document>,
    safety: Safety,
}

impl FileChecker {
    /// Holds seeds against the documents and the label layer of `files`.
    #[must_use]
    pub fn beside(files: &Files) -> Self {
        let mut found = Found::default();
        let source = |file| Source { file, text: files.text(file).unwrap_or_default() };
        let documents = check::documents(source(SOURCES), &mut found).unwrap_or_default();
        let safety = check::safety(source(SAFETY), &documents, &mut found).unwrap_or_default();
        Self { documents, safety }
    }

    /// Every fault that can be seen in the file `path` of `files` alone.
    #[must_use]
    pub fn check(&self, files: &Files, path: &str) -> Diagnostics {
        if path.ends_with(".ftl") {
            let mut problems = Diagnostics::new();
            audit::read_one(files, path, &mut problems);
            return problems;
        }
        let mut found = Found::default();
        let mut report = Reporter::new(path, &mut found.problems);
        let text =
            allowed_characters::admit(files, Joiners::Refused, &mut report).unwrap_or_default();
        let source = Source { file: path, text };
        match path {
            SOURCES => drop(check::documents(source, &mut found)),
            SAFETY => drop(check::safety(source, &self.documents, &mut found)),
            _ => drop(check::treatment(source, &self.documents, &self.safety, &mut found)),
        }
        found.problems
    }
}
