//! Positions in a file, by line and byte range.

use std::ops::Range;

/// A position in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    pub(super) line: Option<usize>,
    pub(super) span: Option<(usize, usize)>,
}

/// The line starts of a file, for cheap conversion of offsets to lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// Finds the line starts of `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        // This search looks at several bytes at once.
        let ends = text.match_indices('\n');
        Self(std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect())
    }

    /// Returns the line of a byte offset, counted from 1.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|&start| start <= offset)
    }

    /// Returns the position of a byte range.
    #[must_use]
    pub fn at(&self, span: Range<usize>) -> At {
        At { line: Some(self.line(span.start)), span: Some((span.start, span.end)) }
    }
}

impl At {
    /// Returns the line, counted from 1; `None` for the file as a whole.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// Returns the position of a byte range whose line is known.
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
