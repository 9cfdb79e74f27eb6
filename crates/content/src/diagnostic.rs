//! Diagnostics: what is wrong in a file, where, and what to do about it.
//!
//! Checks never stop at the first error. They add to [`Diagnostics`] and continue, so that the
//! author of a folder sees everything at once. Depends on [`crate::allowed_characters`] to escape
//! quoted content. Invariant: a diagnostic printed to a terminal contains no control characters.

mod position;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use crate::allowed_characters::{Joiners, is_refused};

pub use position::{At, Lines};

/// One diagnostic of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The path of the file within the content folder.
    pub file: String,
    /// The line, counted from 1, or `None` for the file as a whole.
    pub line: Option<usize>,
    /// The message: what is wrong.
    pub message: String,
    /// The remedy: what to do about it.
    pub remedy: String,
    /// Additional lines, such as a diff.
    pub details: Vec<String>,
    /// The byte range of the offending text, if known.
    pub span: Option<(usize, usize)>,
    /// The severity.
    pub severity: Severity,
}

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Content with errors is never shown to patients.
    #[default]
    Error,
    /// Warnings never block content.
    Warning,
}

impl Severity {
    /// Returns the name of the severity.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Diagnostic {
    /// Creates an error about a whole file.
    #[must_use]
    pub fn of_file(file: &str, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            message: message.into(),
            remedy: remedy.into(),
            details: Vec::new(),
            span: None,
            severity: Severity::Error,
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, message, remedy, details: _, span: _, severity } = self;
        let place = line.map(|line| format!(":{line}")).unwrap_or_default();
        let kind = match severity {
            Severity::Error => "",
            Severity::Warning => "warning: ",
        };
        f.write_str(&printable(&format!("{file}{place}  {kind}{message}; {remedy}")))
    }
}

/// Escapes line breaks and control characters. Messages quote content that is not trusted.
#[must_use]
pub fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' || is_refused(c, Joiners::Needed) {
            // Writing to a string cannot fail.
            let _ = write!(printable, "{}", c.escape_unicode());
        } else {
            printable.push(c);
        }
    }
    printable
}

/// A set of diagnostics. Invariant: sorted by file and line, without duplicates; at most
/// [`MOST_OF_A_FILE`] errors and as many warnings are kept per file, and the others are only
/// counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    all: BTreeSet<Diagnostic>,
    /// The number of diagnostics kept, by file.
    kept: BTreeMap<String, Counts>,
    /// The number of diagnostics dropped, by file.
    dropped: BTreeMap<String, Counts>,
}

/// The number of diagnostics of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    errors: usize,
    warnings: usize,
}

impl Counts {
    fn of(&mut self, severity: Severity) -> &mut usize {
        match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        }
    }
}

/// The number of errors, and of warnings, kept per file. A file with more is not content at all.
pub const MOST_OF_A_FILE: usize = 1_000;

/// The length limit of a message, in characters. Messages quote content, and a name may be as long
/// as its file.
const LONGEST: usize = 500;

/// The length limit of a detail line, in characters. Details quote whole statements.
const LONGEST_DETAIL: usize = 4 * LONGEST;

fn shorten(text: &mut String, longest: usize) {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
        text.push('…');
    }
}

impl Diagnostics {
    /// Creates an empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self { all: BTreeSet::new(), kept: BTreeMap::new(), dropped: BTreeMap::new() }
    }

    /// Adds a diagnostic. Duplicates are ignored.
    pub fn add(&mut self, mut diagnostic: Diagnostic) {
        let Some(kept) = self.kept.get_mut(&diagnostic.file) else {
            self.kept.insert(diagnostic.file.clone(), Counts::default());
            return self.add(diagnostic);
        };
        let kept = kept.of(diagnostic.severity);
        if *kept >= MOST_OF_A_FILE {
            // Duplicates are not detected here: there are too many diagnostics already.
            *self.dropped.entry(diagnostic.file).or_default().of(diagnostic.severity) += 1;
            return;
        }
        shorten(&mut diagnostic.message, LONGEST);
        shorten(&mut diagnostic.remedy, LONGEST);
        diagnostic.details.iter_mut().for_each(|detail| shorten(detail, LONGEST_DETAIL));
        *kept += usize::from(self.all.insert(diagnostic));
    }

    /// Returns true if a diagnostic at this place of a file ends like this.
    pub(crate) fn has_at(&self, file: &str, at: &At, end: &str) -> bool {
        let is_it = |it: &Diagnostic| {
            it.file == file && it.line == at.line && it.span == at.span && it.message.ends_with(end)
        };
        at.span.is_some() && self.all.iter().any(is_it)
    }

    /// Removes what is told of this place of a file: its cause is told elsewhere.
    pub fn remove(&mut self, file: &str, at: &At) {
        let is_it = |it: &Diagnostic| it.file == file && it.line == at.line && it.span == at.span;
        let removed: Vec<Diagnostic> = self.all.extract_if(.., is_it).collect();
        for diagnostic in removed {
            if let Some(kept) = self.kept.get_mut(file) {
                *kept.of(diagnostic.severity) -= 1;
            }
        }
    }

    /// Adds all diagnostics of another set.
    pub fn extend(&mut self, other: Self) {
        if self.kept.is_empty() && self.dropped.is_empty() {
            *self = other;
            return;
        }
        for diagnostic in other.all {
            self.add(diagnostic);
        }
        for (file, Counts { errors, warnings }) in other.dropped {
            let dropped = self.dropped.entry(file).or_default();
            dropped.errors += errors;
            dropped.warnings += warnings;
        }
    }

    /// Returns the errors without the warnings.
    #[must_use]
    pub fn errors(self) -> Self {
        let mut errors = Self { dropped: self.dropped, ..Self::new() };
        errors.dropped.values_mut().for_each(|dropped| dropped.warnings = 0);
        let all = self.all.into_iter();
        all.filter(|it| it.severity == Severity::Error).for_each(|it| errors.add(it));
        errors
    }

    /// Returns the same diagnostics with each file renamed by `name`.
    #[must_use]
    pub fn renamed(self, name: impl Fn(&str) -> String) -> Self {
        let dropped = self.dropped.into_iter().map(|(file, counts)| (name(&file), counts));
        let mut renamed = Self { dropped: dropped.collect(), ..Self::new() };
        for diagnostic in self.all {
            renamed.add(Diagnostic { file: name(&diagnostic.file), ..diagnostic });
        }
        renamed
    }

    /// Returns true if there is neither an error nor a warning.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns true if there is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Returns the number of diagnostics, including dropped ones.
    #[must_use]
    pub fn len(&self) -> usize {
        [Severity::Error, Severity::Warning].map(|severity| self.count(severity)).iter().sum()
    }

    /// Returns the number of diagnostics of a severity, including dropped ones.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let kept = self.all.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        let dropped = self.dropped.values().copied();
        kept + dropped.map(|mut dropped| *dropped.of(severity)).sum::<usize>()
    }

    /// Iterates over the diagnostics kept, by file and line.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all.iter()
    }

    /// Summarizes the diagnostics in a sentence.
    #[must_use]
    pub fn verdict(&self) -> String {
        let [n_errors, n_warnings] =
            [Severity::Error, Severity::Warning].map(|severity| self.count(severity));
        let warnings = match n_warnings {
            0 => String::new(),
            1 => "1 warning; check whether it is intended.".to_owned(),
            n => format!("{n} warnings; check whether they are intended."),
        };
        let errors = match n_errors {
            0 if n_warnings == 0 => "No problems.".to_owned(),
            0 => String::new(),
            1 => "1 problem; it must be fixed before patients see this content.".to_owned(),
            n => format!("{n} problems; they must be fixed before patients see this content."),
        };
        [errors, warnings].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The diagnostics of one file that are shown to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfFile<'a> {
    /// The file.
    pub file: &'a str,
    /// The diagnostics shown.
    pub shown: Vec<&'a Diagnostic>,
    /// The number of further diagnostics.
    pub n_more: usize,
}

/// The number of errors, and of warnings, shown per file.
pub const MOST_SHOWN_OF_A_FILE: usize = 100;

/// The number of diagnostics shown in all.
const MOST_SHOWN: usize = 1_000;

impl Diagnostics {
    /// Groups the diagnostics by file and limits their number. Errors take precedence over
    /// warnings.
    #[must_use]
    pub fn by_file(&self) -> Vec<OfFile<'_>> {
        let mut files: Vec<OfFile<'_>> = Vec::new();
        let mut n_shown = 0;
        let mut n_errors_ahead = self.count(Severity::Error);
        for diagnostic in &self.all {
            if files.last().is_none_or(|last| last.file != diagnostic.file) {
                let dropped = self.dropped.get(&diagnostic.file).copied().unwrap_or_default();
                let n_more = dropped.errors + dropped.warnings;
                files.push(OfFile { file: &diagnostic.file, shown: Vec::new(), n_more });
            }
            let Some(of_file) = files.last_mut() else { continue };
            let of_severity = of_file.shown.iter().filter(|it| it.severity == diagnostic.severity);
            let is_error = diagnostic.severity == Severity::Error;
            n_errors_ahead -= usize::from(is_error);
            let room = MOST_SHOWN.saturating_sub(if is_error { 0 } else { n_errors_ahead });
            if of_severity.count() < MOST_SHOWN_OF_A_FILE && n_shown < room {
                of_file.shown.push(diagnostic);
                n_shown += 1;
            } else {
                of_file.n_more += 1;
            }
        }
        files
    }
}

/// Formats one diagnostic per line, as printed when the kiosk starts.
impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut silent_files = 0;
        let mut n_silent = 0;
        for OfFile { file, shown, n_more } in self.by_file() {
            for diagnostic in &shown {
                writeln!(f, "{diagnostic}")?;
            }
            if shown.is_empty() {
                silent_files += 1;
                n_silent += n_more;
            } else if n_more > 0 {
                writeln!(f, "{}  and {n_more} more", printable(file))?;
            }
        }
        if silent_files > 0 {
            writeln!(f, "and {n_silent} more in {silent_files} more files")?;
        }
        f.write_str(&self.verdict())
    }
}

impl std::error::Error for Diagnostics {}

/// Adds diagnostics about one file.
#[derive(Debug)]
pub struct Reporter<'a> {
    file: &'a str,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Reporter<'a> {
    /// Creates a reporter for `file`.
    pub const fn new(file: &'a str, diagnostics: &'a mut Diagnostics) -> Self {
        Self { file, diagnostics }
    }

    /// Returns the file.
    #[must_use]
    pub const fn file(&self) -> &'a str {
        self.file
    }

    /// Adds an error.
    pub fn add(
        &mut self,
        at: impl Into<At>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.emit(Severity::Error, at.into(), message.into(), remedy.into());
    }

    /// Counts `n` more errors without keeping them.
    pub fn more(&mut self, n: usize) {
        if n > 0 {
            self.diagnostics.dropped.entry(self.file.to_owned()).or_default().errors += n;
        }
    }

    /// Adds a warning.
    pub fn warn(
        &mut self,
        at: impl Into<At>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.emit(Severity::Warning, at.into(), message.into(), remedy.into());
    }

    fn emit(&mut self, severity: Severity, at: At, message: String, remedy: String) {
        let At { line, span } = at;
        let file = self.file.to_owned();
        let details = Vec::new();
        self.diagnostics.add(Diagnostic { file, line, message, remedy, details, span, severity });
    }
}
