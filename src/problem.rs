//! What is wrong with content or words, where, and what to do about it.
//!
//! Checks never stop at the first fault: they add to a [`Problems`] and go on, so that whoever
//! mends a folder sees everything at once.

use std::fmt::{self, Write as _};

use crate::content::gate::{Joiners, is_refused};

/// One fault of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as its path within the content folder.
    pub file: String,
    /// The line, counted from 1, where the fault has one.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, message, remedy } = self;
        let text = match line {
            Some(line) => format!("{file}:{line}  {message}; {remedy}"),
            None => format!("{file}  {message}; {remedy}"),
        };
        // Messages quote content that is not trusted, and a terminal obeys what it is sent.
        for c in text.chars() {
            if is_refused(c, Joiners::Needed) {
                write!(f, "{}", c.escape_unicode())?;
            } else {
                f.write_char(c)?;
            }
        }
        Ok(())
    }
}

/// Every fault found. Invariant: sorted by file and line, none twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// No fault yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a fault; one that is already known is not added again.
    pub fn add(&mut self, problem: Problem) {
        if let Err(place) = self.0.binary_search(&problem) {
            self.0.insert(place, problem);
        }
    }

    /// Adds all faults of another check.
    pub fn extend(&mut self, other: Self) {
        for problem in other.0 {
            self.add(problem);
        }
    }

    /// True if nothing is wrong.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many faults there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// The faults by file and line.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        match self.0.len() {
            0 => write!(f, "No problems."),
            1 => write!(f, "1 problem; it must be mended before patients see this content."),
            n => write!(f, "{n} problems; they must be mended before patients see this content."),
        }
    }
}

impl std::error::Error for Problems {}

/// Where a check puts what it finds in one file.
#[derive(Debug)]
pub struct Report<'a> {
    file: &'a str,
    problems: &'a mut Problems,
}

impl<'a> Report<'a> {
    /// A report on `file`.
    pub const fn new(file: &'a str, problems: &'a mut Problems) -> Self {
        Self { file, problems }
    }

    /// The file this is about.
    #[must_use]
    pub const fn file(&self) -> &'a str {
        self.file
    }

    /// Adds a fault of the file.
    pub fn add(
        &mut self,
        line: impl Into<Option<usize>>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.problems.add(Problem {
            file: self.file.to_owned(),
            line: line.into(),
            message: message.into(),
            remedy: remedy.into(),
        });
    }
}
