//! What is wrong with content or words, where, and what to do about it.
//!
//! Checks never stop at the first fault: they add to a [`Diagnostics`] and go on, so that whoever
//! mends a folder sees everything at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::ops::Range;

use crate::allowed_characters::{Joiners, is_refused};

/// One fault of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, as its path within the content folder.
    pub file: String,
    /// The line, counted from 1, where the fault has one.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
    /// What is to be seen of it, line by line, where one line cannot say it.
    pub details: Vec<String>,
    /// The first byte of the offending text and the one after its last, where that is known.
    pub span: Option<(usize, usize)>,
    /// How much it matters.
    pub severity: Severity,
}

/// How much a fault matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Patients must not see this content.
    #[default]
    Error,
    /// Somebody should look; it may be meant.
    Warning,
}

impl Severity {
    /// Its name, in English.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Diagnostic {
    /// A fault of a whole file, which patients must not see.
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

/// Text on one line as a terminal may be sent it: what it would obey is written out. Messages
/// quote content that is not trusted.
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

/// Every fault found. Invariant: sorted by file and line, none twice; of one file not more than
/// [`MOST_OF_A_FILE`] errors and as many warnings are kept, the others only counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    all: BTreeSet<Diagnostic>,
    /// How many are kept of each file.
    kept: BTreeMap<String, Counts>,
    /// How many were not kept of each file.
    dropped: BTreeMap<String, Counts>,
}

/// How many faults of each severity.
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

/// A file with more faults is not words or seeds at all; who mends it begins with these.
pub const MOST_OF_A_FILE: usize = 1_000;

/// Messages quote content, and a name in it may be as long as its file.
const LONGEST: usize = 500;

/// A detail is a whole statement, which must not end before what is of interest in it.
const LONGEST_DETAIL: usize = 4 * LONGEST;

fn shorten(text: &mut String, longest: usize) {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
        text.push('…');
    }
}

impl Diagnostics {
    /// No fault yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { all: BTreeSet::new(), kept: BTreeMap::new(), dropped: BTreeMap::new() }
    }

    /// Adds a fault; one that is already known is not added again.
    pub fn add(&mut self, mut problem: Diagnostic) {
        let Some(kept) = self.kept.get_mut(&problem.file) else {
            self.kept.insert(problem.file.clone(), Counts::default());
            return self.add(problem);
        };
        let kept = kept.of(problem.severity);
        if *kept >= MOST_OF_A_FILE {
            // Whether it is known is not looked up: there are too many as it is.
            *self.dropped.entry(problem.file).or_default().of(problem.severity) += 1;
            return;
        }
        shorten(&mut problem.message, LONGEST);
        shorten(&mut problem.remedy, LONGEST);
        problem.details.iter_mut().for_each(|detail| shorten(detail, LONGEST_DETAIL));
        *kept += usize::from(self.all.insert(problem));
    }

    /// Adds all faults of another check.
    pub fn extend(&mut self, other: Self) {
        for problem in other.all {
            self.add(problem);
        }
        for (file, Counts { errors, warnings }) in other.dropped {
            let dropped = self.dropped.entry(file).or_default();
            dropped.errors += errors;
            dropped.warnings += warnings;
        }
    }

    /// The errors alone, for whom warnings would be in the way.
    #[must_use]
    pub fn errors(self) -> Self {
        let mut errors = Self { dropped: self.dropped, ..Self::new() };
        errors.dropped.values_mut().for_each(|dropped| dropped.warnings = 0);
        let all = self.all.into_iter();
        all.filter(|it| it.severity == Severity::Error).for_each(|it| errors.add(it));
        errors
    }

    /// The same with every file called as `name` says.
    #[must_use]
    pub fn renamed(self, name: impl Fn(&str) -> String) -> Self {
        let dropped = self.dropped.into_iter().map(|(file, counts)| (name(&file), counts));
        let mut renamed = Self { dropped: dropped.collect(), ..Self::new() };
        for problem in self.all {
            renamed.add(Diagnostic { file: name(&problem.file), ..problem });
        }
        renamed
    }

    /// True if nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// True if patients must not see this content.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many faults there are, those included that were only counted.
    #[must_use]
    pub fn len(&self) -> usize {
        [Severity::Error, Severity::Warning].map(|severity| self.count(severity)).iter().sum()
    }

    /// How many faults of this severity there are, those included that were only counted.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let kept = self.all.iter().filter(|problem| problem.severity == severity).count();
        let dropped = self.dropped.values().copied();
        kept + dropped.map(|mut dropped| *dropped.of(severity)).sum::<usize>()
    }

    /// The faults that are kept, by file and line.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all.iter()
    }

    /// What all of it amounts to, in a sentence.
    #[must_use]
    pub fn verdict(&self) -> String {
        let [n_errors, n_warnings] =
            [Severity::Error, Severity::Warning].map(|severity| self.count(severity));
        let warnings = match n_warnings {
            0 => String::new(),
            1 => "1 warning; look whether it is meant.".to_owned(),
            n => format!("{n} warnings; look whether they are meant."),
        };
        let errors = match n_errors {
            0 if n_warnings == 0 => "No problems.".to_owned(),
            0 => String::new(),
            1 => "1 problem; it must be mended before patients see this content.".to_owned(),
            n => format!("{n} problems; they must be mended before patients see this content."),
        };
        [errors, warnings].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// What a person is shown of the faults of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfFile<'a> {
    /// The file.
    pub file: &'a str,
    /// Its first faults.
    pub shown: Vec<&'a Diagnostic>,
    /// How many more it has.
    pub n_more: usize,
}

/// A person is shown no more faults of one file than this.
pub const MOST_SHOWN_OF_A_FILE: usize = 100;

/// A person is shown no more faults than this in all.
const MOST_SHOWN: usize = 1_000;

impl Diagnostics {
    /// The faults by file, as many as a person can use. Warnings leave room for all errors.
    #[must_use]
    pub fn by_file(&self) -> Vec<OfFile<'_>> {
        let mut files: Vec<OfFile<'_>> = Vec::new();
        let mut n_shown = 0;
        let mut n_errors_ahead = self.count(Severity::Error);
        for problem in &self.all {
            if files.last().is_none_or(|last| last.file != problem.file) {
                let dropped = self.dropped.get(&problem.file).copied().unwrap_or_default();
                let n_more = dropped.errors + dropped.warnings;
                files.push(OfFile { file: &problem.file, shown: Vec::new(), n_more });
            }
            let Some(of_file) = files.last_mut() else { continue };
            let of_severity = of_file.shown.iter().filter(|it| it.severity == problem.severity);
            let is_error = problem.severity == Severity::Error;
            n_errors_ahead -= usize::from(is_error);
            let room = MOST_SHOWN.saturating_sub(if is_error { 0 } else { n_errors_ahead });
            if of_severity.count() < MOST_SHOWN_OF_A_FILE && n_shown < room {
                of_file.shown.push(problem);
                n_shown += 1;
            } else {
                of_file.n_more += 1;
            }
        }
        files
    }
}

/// One line a fault, as whoever starts the kiosk sees them. `sabar check` shows more.
impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut silent_files = 0;
        let mut n_silent = 0;
        for OfFile { file, shown, n_more } in self.by_file() {
            for problem in &shown {
                writeln!(f, "{problem}")?;
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

/// Where in a file a fault is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct At {
    line: Option<usize>,
    span: Option<(usize, usize)>,
}

/// Where the lines of a file begin, so that asking for many places of a large file is cheap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// The lines of `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect())
    }

    /// The line of a byte, counted from 1.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|&start| start <= offset)
    }

    /// These bytes.
    #[must_use]
    pub fn at(&self, span: Range<usize>) -> At {
        At { line: Some(self.line(span.start)), span: Some((span.start, span.end)) }
    }
}

impl At {
    /// These bytes, whose line is known.
    #[must_use]
    pub const fn on_line(line: usize, span: Range<usize>) -> Self {
        Self { line: Some(line), span: Some((span.start, span.end)) }
    }
}

impl From<usize> for At {
    fn from(line: usize) -> Self {
        Self { line: Some(line), span: None }
    }
}

impl From<Option<usize>> for At {
    fn from(line: Option<usize>) -> Self {
        Self { line, span: None }
    }
}

/// Where a check puts what it finds in one file.
#[derive(Debug)]
pub struct Reporter<'a> {
    file: &'a str,
    problems: &'a mut Diagnostics,
}

impl<'a> Reporter<'a> {
    /// A report on `file`.
    pub const fn new(file: &'a str, problems: &'a mut Diagnostics) -> Self {
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
        at: impl Into<At>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.tell(Severity::Error, at.into(), message.into(), remedy.into());
    }

    /// Counts faults that are not worth telling one by one.
    pub fn more(&mut self, n: usize) {
        if n > 0 {
            self.problems.dropped.entry(self.file.to_owned()).or_default().errors += n;
        }
    }

    /// Adds something in the file that somebody should look at.
    pub fn warn(
        &mut self,
        at: impl Into<At>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.tell(Severity::Warning, at.into(), message.into(), remedy.into());
    }

    fn tell(&mut self, severity: Severity, at: At, message: String, remedy: String) {
        let At { line, span } = at;
        let file = self.file.to_owned();
        let details = Vec::new();
        self.problems.add(Diagnostic { file, line, message, remedy, details, span, severity });
    }
}
