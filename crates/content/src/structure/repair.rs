//! Repairs the syntax errors of a file in a copy, and maps positions in the copy back to the file.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;

use super::scan::Scanner;
use crate::allowed_characters::{Joiners, is_refused};
use crate::diagnostic::{Lines, Reporter};

/// A syntax error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The bytes of the file that are wrong.
    pub span: Range<usize>,
    /// The message: what is wrong.
    pub message: String,
    /// The remedy: what to do about it.
    pub remedy: String,
}

/// A change of the text that lets parsing continue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// The bytes of the file that are replaced.
    pub span: Range<usize>,
    /// The replacement.
    pub by: String,
    /// True for a placeholder of an unknown value or key.
    pub is_hole: bool,
}

/// A file that parses, as far as it could be repaired.
#[derive(Debug)]
pub struct Repaired<'a> {
    text: Cow<'a, str>,
    /// Pairs of positions in the copy and in the file, each valid up to the next; true for inserted
    /// text, all of which maps to one position.
    places: Vec<(usize, usize, bool)>,
    holes: BTreeSet<usize>,
    /// The syntax errors, by position.
    pub faults: Vec<Fault>,
    /// True if lines cannot be parsed, so that their content is unknown.
    pub(crate) has_gaps: bool,
}

/// The parsed table of a file.
pub(crate) type Parsed<'a> = Spanned<DeTable<'a>>;

/// The fault of an escape, and its remedy.
pub(crate) const ESCAPES: &str = "escapes are not allowed";
pub(crate) const WITHOUT_ESCAPES: &str = "write the character itself, where it is allowed";

/// The length of a line above which nothing is repaired. Scanning such a line repeatedly would be
/// slow.
const LONGEST_LINE: usize = 4 * 1024;

/// The number of errors above which a file counts as damaged rather than mistyped. Only generic
/// messages are reported then.
pub(super) const MOST_FAULTS: usize = 2_000;

/// Returns the first lines of a file, which are enough to recognize a damaged file quickly.
fn start_of(text: &str) -> &str {
    let end = text.match_indices('\n').nth(2 * MOST_FAULTS).map_or(text.len(), |(at, _)| at + 1);
    text.get(..end).unwrap_or(text)
}

impl<'a> Repaired<'a> {
    /// Repairs a file. `lists` names its arrays of tables. Also returns the parsed table if nothing
    /// had to be repaired, to avoid parsing twice.
    pub fn of(text: &'a str, lists: &[&str]) -> (Self, Option<Parsed<'a>>) {
        let mut repaired = Self {
            text: Cow::Borrowed(text),
            places: vec![(0, 0, false)],
            holes: BTreeSet::new(),
            faults: Vec::new(),
            has_gaps: false,
        };
        let start = start_of(text);
        let (mut table, mut errors) = DeTable::parse_recoverable(start);
        if start.len() < text.len() && errors.len() <= MOST_FAULTS {
            (table, errors) = DeTable::parse_recoverable(text);
        }
        if errors.is_empty() {
            return (repaired, Some(table));
        }
        let mut is_damaged = errors.len() > MOST_FAULTS;
        if !is_damaged && text.lines().all(|line| line.len() <= LONGEST_LINE) {
            let (edits, faults) = Scanner::new(text, lists).run();
            is_damaged = faults.len() > MOST_FAULTS;
            repaired.faults = faults;
            if !is_damaged {
                repaired.apply(text, edits);
            }
        }
        repaired.emit_others(text, &errors);
        if is_damaged {
            // Parsing once more would take as long again and find nothing that can be repaired.
            repaired.text = Cow::Borrowed("");
            repaired.has_gaps = true;
        }
        repaired.faults.sort_by_key(|fault| (fault.span.start, fault.span.end));
        (repaired, None)
    }

    /// Returns the table to be read: `parsed`, or that of the repaired copy.
    pub fn table<'t>(&'t self, parsed: Option<Parsed<'t>>) -> Parsed<'t> {
        parsed.unwrap_or_else(|| DeTable::parse_recoverable(&self.text).0)
    }

    fn apply(&mut self, text: &str, mut edits: Vec<Edit>) {
        edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        let mut copy = String::with_capacity(text.len() + 64);
        let mut at = 0;
        for Edit { span, by, is_hole } in edits {
            if span.start < at {
                continue;
            }
            copy.push_str(text.get(at..span.start).unwrap_or_default());
            self.places.push((copy.len(), span.start, true));
            if is_hole {
                let start = copy.len() + by.len() - by.trim_start_matches([' ', '=']).len();
                self.holes.insert(start);
            }
            copy.push_str(&by);
            at = span.end;
            self.places.push((copy.len(), at, false));
        }
        copy.push_str(text.get(at..).unwrap_or_default());
        self.text = Cow::Owned(copy);
    }

    /// Reports errors that the scanner does not recognize, once per line, with a generic message.
    fn emit_others(&mut self, text: &str, before: &[toml::de::Error]) {
        let lines = Lines::of(text);
        let mut reported: BTreeSet<usize> =
            self.faults.iter().map(|fault| lines.line(fault.span.start)).collect();
        let repaired = match &self.text {
            Cow::Owned(copy) => Some(DeTable::parse_recoverable(copy).1),
            Cow::Borrowed(_) => None,
        };
        let errors = repaired.as_deref().unwrap_or(before);
        let mut spans: Vec<_> =
            errors.iter().map(|error| self.in_file(error.span().unwrap_or_default())).collect();
        if spans.is_empty() && self.faults.is_empty() {
            spans = before.iter().map(|error| error.span().unwrap_or_default()).collect();
        }
        self.has_gaps = !spans.is_empty();
        for span in spans.into_iter().take(MOST_FAULTS) {
            if reported.insert(lines.line(span.start)) {
                self.faults.push(other(text, span));
            }
        }
    }

    /// Returns the text of the repaired copy.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Maps bytes of the copy to bytes of the file.
    pub fn in_file(&self, span: Range<usize>) -> Range<usize> {
        let [start, end] = [span.start, span.end].map(|at| {
            let next = self.places.partition_point(|(copy, _, _)| *copy <= at);
            let place = self.places.get(next.saturating_sub(1));
            place.map_or(at, |&(copy, file, is_new)| if is_new { file } else { file + at - copy })
        });
        start..end.max(start)
    }

    /// Returns true if the value or key at this position of the copy is a placeholder.
    pub fn is_hole(&self, at: usize) -> bool {
        self.holes.contains(&at)
    }

    /// Reports all syntax errors.
    pub fn emit(&self, lines: &Lines, report: &mut Reporter<'_>) {
        for Fault { span, message, remedy } in &self.faults {
            report.add(lines.at(span.clone()), message.clone(), remedy.clone());
        }
    }
}

/// Describes an error that the scanner does not recognize.
fn other(text: &str, span: Range<usize>) -> Fault {
    let line_start = text.get(..span.start).and_then(|it| it.rfind('\n')).map_or(0, |at| at + 1);
    let line = text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
    let (message, remedy) = if line.contains('\\') {
        (ESCAPES, WITHOUT_ESCAPES)
    } else if line.chars().any(|c| c != '\t' && is_refused(c, Joiners::Needed)) {
        ("this line contains an invisible character", "type the line again")
    } else {
        ("this line cannot be parsed", "write it as name = \"text\" or name = 1")
    };
    Fault { span, message: message.to_owned(), remedy: remedy.to_owned() }
}
