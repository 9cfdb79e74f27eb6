//! A file with its faults of syntax mended in a copy, and the way back from the copy to the file.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;

use super::scan::Scanner;
use crate::allowed_characters::{Joiners, is_refused};
use crate::diagnostic::{Lines, Reporter};

/// A fault of syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The bytes of the file that are wrong.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

/// A change of the text, made to go on reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// The bytes of the file that are replaced.
    pub span: Range<usize>,
    /// What takes their place.
    pub by: String,
    /// True if it stands for a value or a key of which nothing is known.
    pub is_hole: bool,
}

/// A file that parses, or as much of it as does.
#[derive(Debug)]
pub struct Mended<'a> {
    text: Cow<'a, str>,
    /// Places of the copy that are places of the file, each good up to the next; those of inserted
    /// text all mean one place.
    places: Vec<(usize, usize, bool)>,
    holes: BTreeSet<usize>,
    /// The faults, by place.
    pub faults: Vec<Fault>,
    /// True if lines of it cannot be read, so that what stands there is not known.
    pub has_gaps: bool,
}

/// The table of a file.
pub type Parsed<'a> = Spanned<DeTable<'a>>;

/// A longer line was not typed, and going through it again and again would take long.
const LONGEST_LINE: usize = 4 * 1024;

/// With more faults than this, a file was damaged and not mistyped. They are told in general words.
pub(super) const MOST_FAULTS: usize = 2_000;

/// The first lines of a file, which tell a damaged file in a fraction of the time.
fn start_of(text: &str) -> &str {
    let end = text.match_indices('\n').nth(2 * MOST_FAULTS).map_or(text.len(), |(at, _)| at + 1);
    text.get(..end).unwrap_or(text)
}

impl<'a> Mended<'a> {
    /// Mends a file; `lists` names its tables that stand in two pairs of brackets. Gives back the
    /// table too where there was nothing to mend, so that it is not parsed once more.
    pub fn of(text: &'a str, lists: &[&str]) -> (Self, Option<Parsed<'a>>) {
        let mut mended = Self {
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
            return (mended, Some(table));
        }
        let mut is_damaged = errors.len() > MOST_FAULTS;
        if !is_damaged && text.lines().all(|line| line.len() <= LONGEST_LINE) {
            let (edits, faults) = Scanner::new(text, lists).run();
            is_damaged = faults.len() > MOST_FAULTS;
            mended.faults = faults;
            if !is_damaged {
                mended.apply(text, edits);
            }
        }
        mended.tell_others(text, &errors);
        if is_damaged {
            // Reading it once more takes as long again, and tells nothing that can be mended.
            mended.text = Cow::Borrowed("");
            mended.has_gaps = true;
        }
        mended.faults.sort_by_key(|fault| (fault.span.start, fault.span.end));
        (mended, None)
    }

    /// The table that is to be read on, `parsed` if there was nothing to mend.
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

    /// Tells what no rule of ours knows, once a line, in general words.
    fn tell_others(&mut self, text: &str, before: &[toml::de::Error]) {
        let lines = Lines::of(text);
        let mut told: BTreeSet<usize> =
            self.faults.iter().map(|fault| lines.line(fault.span.start)).collect();
        let mended = match &self.text {
            Cow::Owned(copy) => Some(DeTable::parse_recoverable(copy).1),
            Cow::Borrowed(_) => None,
        };
        let errors = mended.as_deref().unwrap_or(before);
        let mut spans: Vec<_> =
            errors.iter().map(|error| self.in_file(error.span().unwrap_or_default())).collect();
        if spans.is_empty() && self.faults.is_empty() {
            spans = before.iter().map(|error| error.span().unwrap_or_default()).collect();
        }
        self.has_gaps = !spans.is_empty();
        for span in spans.into_iter().take(MOST_FAULTS) {
            if told.insert(lines.line(span.start)) {
                self.faults.push(other(text, span));
            }
        }
    }

    /// The text that is to be read on.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the file that these bytes of the copy come from.
    pub fn in_file(&self, span: Range<usize>) -> Range<usize> {
        let [start, end] = [span.start, span.end].map(|at| {
            let next = self.places.partition_point(|(copy, _, _)| *copy <= at);
            let place = self.places.get(next.saturating_sub(1));
            place.map_or(at, |&(copy, file, is_new)| if is_new { file } else { file + at - copy })
        });
        start..end.max(start)
    }

    /// True if nothing is known of the value or key at this place of the copy.
    pub fn is_hole(&self, at: usize) -> bool {
        self.holes.contains(&at)
    }

    /// Tells all faults.
    pub fn tell(&self, lines: &Lines, report: &mut Reporter<'_>) {
        for Fault { span, message, remedy } in &self.faults {
            report.add(lines.at(span.clone()), message.clone(), remedy.clone());
        }
    }
}

/// A fault that no rule knows.
fn other(text: &str, span: Range<usize>) -> Fault {
    let line_start = text.get(..span.start).and_then(|it| it.rfind('\n')).map_or(0, |at| at + 1);
    let line = text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
    let (message, remedy) = if line.contains('\\') {
        ("a backslash has a meaning of its own here", "write / for it, or \\\\")
    } else if line.chars().any(|c| c != '\t' && is_refused(c, Joiners::Needed)) {
        ("a character that cannot be seen stands on this line", "type the line again")
    } else {
        ("this line cannot be understood", "write it as name = \"text\" or name = 1")
    };
    Fault { span, message: message.to_owned(), remedy: remedy.to_owned() }
}
