//! Cuts an excerpt out of the line of a diagnostic and escapes it for a terminal.

use std::fmt::Write as _;
use std::ops::Range;

use sabar_content::allowed_characters::{Joiners, is_refused};
use sabar_content::diagnostic::Diagnostic;

/// The number of characters shown before and after the underlined part of a long line.
const BEFORE: usize = 70;
const AFTER: usize = 50;

/// The limit of underlined characters.
const MOST_MARKED: usize = 60;

/// An excerpt of a line with the offending part marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The offending part, or its start.
    pub marked: String,
    /// The excerpt.
    pub shown: String,
    /// The byte range of `shown` to be underlined.
    pub mark: Range<usize>,
}

impl Excerpt {
    /// Cuts the excerpt of a diagnostic out of `text`. Returns `None` if it is about the whole
    /// file.
    pub(super) fn of(text: &str, diagnostic: &Diagnostic) -> Option<Self> {
        let line = diagnostic.line?;
        let start = match diagnostic.span {
            Some((start, _)) => {
                let before = text.get(..start)?;
                before.rfind('\n').map_or(0, |end| end + 1)
            }
            None => nth_line(text, line)?,
        };
        let whole = text.get(start..)?.split('\n').next()?;
        let mark = match diagnostic.span {
            Some((from, to)) => from - start..to.saturating_sub(start).min(whole.len()),
            None => named_in(&diagnostic.message, whole).unwrap_or_else(|| trimmed(whole)),
        };
        let marked = whole.get(mark.clone())?.chars().take(MOST_MARKED).collect();
        let column = whole.get(..mark.start)?.chars().count() + 1;
        let (shown, mark) = fit(whole, mark);
        Some(Self { line, column, marked, shown, mark })
    }
}

impl Excerpt {
    /// Returns true if columns counted in the excerpt equal those in the file.
    pub(crate) fn is_to_scale(&self) -> bool {
        let before = self.shown.get(..self.mark.start).unwrap_or_default();
        before.chars().count() + 1 == self.column
    }
}

fn nth_line(text: &str, line: usize) -> Option<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).nth(line.checked_sub(1)?)
}

/// Finds the first name in backquotes of the message in the line.
fn named_in(message: &str, line: &str) -> Option<Range<usize>> {
    let name = message.split('`').nth(1).filter(|name| !name.is_empty())?;
    let start = line.find(name)?;
    Some(start..start + name.len())
}

fn trimmed(line: &str) -> Range<usize> {
    let start = line.len() - line.trim_start().len();
    start..line.trim_end().len().max(start)
}

/// Cuts out the part of a line around its mark and escapes control characters.
fn fit(line: &str, mark: Range<usize>) -> (String, Range<usize>) {
    let (before, rest) = line.split_at_checked(mark.start).unwrap_or((line, ""));
    let (marked, after) = rest.split_at_checked(mark.len()).unwrap_or((rest, ""));
    let n_before = before.chars().count();
    let cut = n_before.saturating_sub(BEFORE);
    let mut shown = if cut > 0 { "…".to_owned() } else { String::new() };
    push(&mut shown, before.chars().skip(cut));
    let start = shown.len();
    push(&mut shown, marked.chars().take(MOST_MARKED));
    let end = shown.len();
    if marked.chars().nth(MOST_MARKED).is_none() {
        push(&mut shown, after.chars().take(AFTER));
    }
    let is_cut = marked.chars().nth(MOST_MARKED).is_some() || after.chars().nth(AFTER).is_some();
    if is_cut {
        shown.push('…');
    }
    (shown, start..end)
}

fn push(shown: &mut String, chars: impl Iterator<Item = char>) {
    for c in chars {
        if c == '\t' {
            shown.push(' ');
        } else if is_refused(c, Joiners::Needed) {
            // Writing to a string cannot fail.
            let _ = write!(shown, "{}", c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
}
