//! Scans quoted text: with straight, typographic or missing quotation marks.

use super::{End, Scanner, TYPOGRAPHIC};

const QUOTES: &str = "these are not straight quotes";
const STRAIGHT: &str = "write \" before and after the text; word processors change them";

impl Scanner<'_> {
    /// Scans text that starts with `"` or `'`.
    pub(super) fn string(&mut self, quote: char, depth: usize) -> End {
        let triple = if quote == '"' { "\"\"\"" } else { "'''" };
        if self.rest().starts_with(triple) {
            return self.long_string(triple);
        }
        let (start, end) = (self.at, self.line_end());
        match self.closing(quote, start + 1, end) {
            Some(close) if self.is_end_of_value(close + 1) || self.opens_next(close + 1, depth) => {
                self.at = close + 1;
                End::Known
            }
            Some(close) => match self.typographic_close(start + 1, end) {
                Some((at, c)) => self.straighten(start, at, c),
                // With one quotation mark missing, text and syntax are swapped from there on.
                None if self.slice(start..end).matches(quote).count() % 2 == 1 => {
                    self.unclosed(start, end)
                }
                None => {
                    self.at = close + 1;
                    End::Known
                }
            },
            None => match self.typographic_close(start + 1, end) {
                Some((at, c)) => self.straighten(start, at, c),
                None if depth == 0 => {
                    let _ = self.unclosed(start, end);
                    let written = self.slice(start..end).trim_end();
                    let end = start + written.len();
                    self.edit(end..end, quote);
                    self.at = end;
                    End::Known
                }
                None => self.unclosed(start, end),
            },
        }
    }

    fn unclosed(&mut self, start: usize, end: usize) -> End {
        let written = self.slice(start..end).trim_end();
        let message = "the text that starts here has no closing quotation mark";
        self.emit(start..start + written.len(), message, "write \" after the text");
        self.at = end;
        End::Broken
    }

    fn long_string(&mut self, triple: &str) -> End {
        let (start, end) = (self.at, self.line_end());
        let inner = start + triple.len();
        if let Some(close) = self.text.get(inner..).and_then(|text| text.find(triple)) {
            let after = self.text.get(inner + close..).unwrap_or_default();
            let quote = triple.chars().next().unwrap_or('"');
            // Up to two quotation marks may precede the closing three.
            let n_quotes = (after.len() - after.trim_start_matches(quote).len()).min(5);
            self.at = inner + close + n_quotes;
            return End::Known;
        }
        let message = "the text that starts here has no closing quotation marks";
        self.emit(start..end, message, "write three quotation marks after the text");
        self.edit(end..end, triple);
        self.at = end;
        End::Known
    }

    /// Returns the closing quotation mark of text on one line.
    fn closing(&self, quote: char, from: usize, end: usize) -> Option<usize> {
        let mut is_escaped = false;
        for (at, c) in self.slice(from..end).char_indices() {
            match c {
                _ if is_escaped => is_escaped = false,
                '\\' if quote == '"' => is_escaped = true,
                c if c == quote => return Some(from + at),
                _ => {}
            }
        }
        None
    }

    /// Returns the first typographic quotation mark at which the text could end.
    fn typographic_close(&self, from: usize, end: usize) -> Option<(usize, char)> {
        self.slice(from..end)
            .char_indices()
            .filter(|(_, c)| TYPOGRAPHIC.contains(c))
            .map(|(at, c)| (from + at, c))
            .find(|(at, c)| self.is_end_of_value(at + c.len_utf8()))
    }

    /// Returns true if a value may end here: at the end of the line or before a delimiter.
    pub(super) fn is_end_of_value(&self, at: usize) -> bool {
        let rest = self.slice(at..self.text.len());
        let blank = |c: char| c != '\n' && c.is_whitespace();
        match rest.trim_start_matches(blank).chars().next() {
            None => true,
            Some(c) => ",;،]}#\n".contains(c),
        }
    }

    /// Returns true if another text starts here, so that only the comma is missing.
    fn opens_next(&self, at: usize, depth: usize) -> bool {
        let rest = self.slice(at..self.text.len());
        let is_apart = rest.starts_with([' ', '\t']);
        let next = rest.trim_start_matches([' ', '\t']).chars().next();
        depth > 0
            && is_apart
            && next.is_some_and(|c| c == '"' || c == '\'' || TYPOGRAPHIC.contains(&c))
    }

    /// Scans text that starts or ends with typographic quotation marks.
    pub(super) fn typographic(&mut self, open: char) -> End {
        let (start, end) = (self.at, self.line_end());
        let from = start + open.len_utf8();
        let close = self
            .slice(from..end)
            .char_indices()
            .filter(|&(_, c)| TYPOGRAPHIC.contains(&c) || c == '"' || c == '\'')
            .map(|(at, c)| (from + at, c))
            .find(|(at, c)| self.is_end_of_value(at + c.len_utf8()));
        if let Some((at, c)) = close {
            return self.straighten(start, at, c);
        }
        self.emit(start..from, QUOTES, STRAIGHT);
        self.at = end;
        End::Broken
    }

    /// Replaces the quotation marks of text from `start` to the mark `close` at `end`.
    fn straighten(&mut self, start: usize, end: usize, close: char) -> End {
        let open = self.peek().unwrap_or('"');
        let after = end + close.len_utf8();
        self.emit(start..after, QUOTES, STRAIGHT);
        self.edit(start..start + open.len_utf8(), "\"");
        let from = start + open.len_utf8();
        for (at, c) in self.slice(from..end).char_indices() {
            if c == '"' || c == '\\' {
                self.edit(from + at..from + at + 1, "'");
            }
        }
        self.edit(end..after, "\"");
        self.at = after;
        End::Known
    }
}
