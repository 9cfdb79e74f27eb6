//! Scans a TOML file that does not parse, and finds what was meant.
//!
//! Depends on nothing but the text. Invariant: scanning never fails. Text that it does not
//! recognize is left unchanged, and the error of the parser is reported instead.

mod names;
mod strings;
mod values;

use std::collections::BTreeMap;
use std::ops::Range;

use super::repair::{Edit, Fault, MOST_FAULTS};
use crate::diagnostic::Lines;

pub(super) use names::OTHER_ENTRY;

/// Quotation marks that word processors and phones insert.
const TYPOGRAPHIC: [char; 16] =
    ['“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', '‛', '″', '＂', '`', '´'];

/// The placeholder of an unknown value.
const HOLE: &str = "0";

/// The result of scanning a value.
enum End {
    /// Valid or repaired.
    Known,
    /// Not repairable. The error has been reported.
    Broken,
}

pub(super) struct Scanner<'a> {
    text: &'a str,
    lines: Lines,
    lists: &'a [&'a str],
    at: usize,
    edits: Vec<Edit>,
    faults: Vec<Fault>,
    /// The names in the current table, with the line of each.
    names: BTreeMap<String, usize>,
    /// The tables read so far, with the line of each.
    tables: BTreeMap<String, usize>,
    n_renamed: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str, lists: &'a [&'a str]) -> Self {
        Self {
            text,
            lines: Lines::of(text),
            lists,
            at: 0,
            edits: Vec::new(),
            faults: Vec::new(),
            names: BTreeMap::new(),
            tables: BTreeMap::new(),
            n_renamed: 0,
        }
    }

    pub(super) fn run(mut self) -> (Vec<Edit>, Vec<Fault>) {
        while self.faults.len() <= MOST_FAULTS {
            self.blanks(true);
            match self.peek() {
                None => break,
                Some('[') => self.header(),
                Some(_) => {
                    let names = std::mem::take(&mut self.names);
                    self.names = self.pair(names, 0);
                    self.at = self.at.max(self.line_end());
                }
            }
        }
        (self.edits, self.faults)
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Returns the end of the current line.
    fn line_end(&self) -> usize {
        self.at + self.rest().find('\n').unwrap_or(self.rest().len())
    }

    fn slice(&self, span: Range<usize>) -> &'a str {
        self.text.get(span).unwrap_or_default()
    }

    /// Reports an error, unless the same one was reported on this line.
    fn emit(&mut self, span: Range<usize>, message: impl Into<String>, remedy: impl Into<String>) {
        let (message, remedy) = (message.into(), remedy.into());
        let line = self.lines.line(span.start);
        let is_reported =
            |fault: &Fault| fault.message == message && self.lines.line(fault.span.start) == line;
        if !self.faults.iter().rev().take(8).any(is_reported) {
            self.faults.push(Fault { span, message, remedy });
        }
    }

    fn edit(&mut self, span: Range<usize>, by: impl Into<String>) {
        self.edits.push(Edit { span, by: by.into(), is_hole: false });
    }

    fn hole(&mut self, span: Range<usize>, by: impl Into<String>) {
        self.edits.push(Edit { span, by: by.into(), is_hole: true });
    }

    /// Skips whitespace and, if `over_lines`, comments and line ends.
    fn blanks(&mut self, over_lines: bool) {
        while let Some(c) = self.peek() {
            match c {
                ' ' | '\t' | '\r' => self.at += 1,
                '\n' if over_lines => self.at += 1,
                '#' if over_lines => self.at = self.line_end(),
                '\n' | '#' => break,
                c if c.is_whitespace() => {
                    let span = self.at..self.at + c.len_utf8();
                    let message = "there is an unusual space here, such as a no-break space";
                    self.emit(span.clone(), message, "replace it by an ordinary space");
                    self.edit(span.clone(), " ");
                    self.at = span.end;
                }
                _ => break,
            }
        }
    }

    /// Scans `[table]` or `[[entry]]`.
    fn header(&mut self) {
        let (start, end) = (self.at, self.line_end());
        let line = self.slice(start..end);
        let line = line.find('#').map_or(line, |at| line.get(..at).unwrap_or_default()).trim_end();
        let n_open = line.len() - line.trim_start_matches('[').len();
        let inner = line.get(n_open..).unwrap_or_default();
        let stop = inner.find(']').unwrap_or(inner.len());
        let name = inner.get(..stop).unwrap_or_default().trim();
        let closing = inner.get(stop..).unwrap_or_default();
        let n_close = closing.len() - closing.trim_start_matches(']').len();
        let after = closing.get(n_close..).unwrap_or_default().trim();
        let name = name.trim_matches(|c| TYPOGRAPHIC.contains(&c) || c == '"' || c == ' ');
        let is_list = self.lists.contains(&name);
        let wanted = if is_list { 2 } else { n_open.max(n_close).clamp(1, 2) };
        let written = format!("{}{name}{}", "[".repeat(wanted), "]".repeat(wanted));
        let span = start..start + line.len();
        self.at = end;
        if name.is_empty() {
            return;
        }
        if n_open != n_close {
            self.emit(
                span.clone(),
                format!("the brackets around `{}` do not match", show(name)),
                format!("write {written}"),
            );
        } else if is_list && n_open == 1 {
            let remedy = format!("write {written}: two brackets on both sides start a new entry");
            self.emit(
                span.clone(),
                format!("`{}` has one bracket on each side", show(name)),
                remedy,
            );
        } else if !after.is_empty() {
            let message = format!("there is text after {written}");
            self.emit(span.clone(), message, "write it on the next line, or remove it");
        }
        let line = self.lines.line(start);
        self.names.clear();
        if wanted == 1
            && let Some(first) = self.tables.insert(name.to_owned(), line)
        {
            self.tables.insert(name.to_owned(), first);
            let message = format!("{written} is repeated; the first is at line {first}");
            self.emit(span.clone(), message, "put all its lines together under the first");
            self.n_renamed += 1;
            let renamed = format!("placeholder-{}", self.n_renamed);
            self.edit(span.start..span.start, "[");
            self.hole(span.start..span.end, renamed);
            self.edit(span.end..span.end, "]");
        } else if self.slice(span.clone()) != written {
            self.edit(span, written);
        }
    }

    /// Scans `name = value`, in an inline table (`depth` above 0) or on a line of its own. Returns
    /// the names of the table with this one added.
    fn pair(
        &mut self,
        mut names: BTreeMap<String, usize>,
        depth: usize,
    ) -> BTreeMap<String, usize> {
        let start = self.at;
        let (name_end, sign) = self.name_end(depth);
        let name = self.slice(start..name_end).trim_end();
        let span = start..start + name.len();
        if sign.is_some() {
            self.at = span.end;
            self.blanks(false);
        }
        match sign {
            Some('=') => self.at = name_end + 1,
            Some(':') => {
                let message = format!("there is a colon after `{}`", show(name));
                self.emit(name_end..name_end + 1, message, "write = instead");
                self.edit(name_end..name_end + 1, "=");
                self.at = name_end + 1;
            }
            _ => {
                let first = name.find(|c: char| c.is_whitespace()).unwrap_or(name.len());
                let (name, value) = name.split_at_checked(first).unwrap_or((name, ""));
                let is_assigned = value.trim().starts_with(|c: char| {
                    c.is_ascii_digit() || "\"'[{".contains(c) || TYPOGRAPHIC.contains(&c)
                });
                let message = format!("there is no = after `{}`", show(name));
                let example = "write name = \"text\" or name = 1; start a comment with #";
                self.emit(span.start..span.start + first, message, example);
                if is_assigned {
                    self.at = span.start + first;
                    self.edit(self.at..self.at, "=");
                } else {
                    // The meaning of this text is unknown.
                    self.at = name_end.max(start + 1);
                    self.comment_out(span, depth);
                    return names;
                }
            }
        }
        let name =
            name.split(char::is_whitespace).next().filter(|_| sign.is_none()).unwrap_or(name);
        self.check_name(name, start, &mut names);
        self.assigned(name, depth);
        names
    }

    /// Replaces text that is not a pair by a placeholder name and value.
    fn comment_out(&mut self, span: Range<usize>, depth: usize) {
        self.n_renamed += 1;
        let name = format!("placeholder-{} = 0", self.n_renamed);
        let end = if depth == 0 { self.at } else { span.end };
        self.hole(span.start..end, name);
    }

    /// Returns the end of a name, and the sign after it if there is one.
    fn name_end(&self, depth: usize) -> (usize, Option<char>) {
        let mut quote = None;
        for (at, c) in self.rest().char_indices() {
            match quote {
                _ if c == '\n' => return (self.at + at, None),
                Some(open) if c == open => quote = None,
                Some(_) => {}
                None if c == '"' || c == '\'' => quote = Some(c),
                None if c == '=' || c == ':' => return (self.at + at, Some(c)),
                None if depth > 0 && ",}]".contains(c) => return (self.at + at, None),
                None if c == '#' => return (self.at + at, None),
                None => {}
            }
        }
        (self.text.len(), None)
    }

    /// Scans the value after the `=` of a line or of an inline table.
    fn assigned(&mut self, name: &str, depth: usize) {
        self.blanks(false);
        let (start, n_edits) = (self.at, self.edits.len());
        let is_nothing = match self.peek() {
            None | Some('\n' | '#') => true,
            Some(c) => depth > 0 && ",}]".contains(c),
        };
        if is_nothing {
            let message = format!("`{}` has no value", show(name));
            self.emit(self.name_span(start), message, "write it after the =, or remove the line");
            self.hole(start..start, format!(" {HOLE}"));
            return;
        }
        match self.value(depth) {
            End::Known if depth == 0 => self.after_value(name, start, n_edits),
            End::Known => {}
            End::Broken if depth > 0 => {}
            End::Broken => self.give_up(start, n_edits),
        }
    }

    /// Returns the trimmed line up to this position.
    fn name_span(&self, at: usize) -> Range<usize> {
        let before = self.slice(0..at);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let written = before.get(start..).unwrap_or_default();
        let start = start + written.len() - written.trim_start().len();
        start..start + written.trim().len()
    }

    /// Replaces a value by a placeholder, up to the end of the current line, or of the list that is
    /// open there.
    fn give_up(&mut self, start: usize, n_edits: usize) {
        self.edits.truncate(n_edits);
        self.at = self.line_end();
        self.at = self.list_end(start).unwrap_or(self.at);
        self.hole(start..self.at, HOLE);
    }

    /// Returns the end of the line that closes the list that is open at the end of the current line,
    /// if there is one before the next pair or table.
    fn list_end(&self, start: usize) -> Option<usize> {
        let open = |bracket| self.slice(start..self.at).matches(bracket).count();
        if open('[') <= open(']') {
            return None;
        }
        let mut at = self.at;
        for line in self.rest().split_inclusive('\n') {
            let written = line.trim_start();
            if at > self.at && values::begins_anew(written) {
                return None;
            }
            if written.starts_with(']') {
                return Some(at + line.trim_end().len());
            }
            at += line.len();
        }
        None
    }

    /// Checks that nothing but a comment follows a value.
    fn after_value(&mut self, name: &str, start: usize, n_edits: usize) {
        let value_end = self.at;
        self.blanks(false);
        let Some(next) = self.peek().filter(|next| !matches!(next, '\n' | '#')) else { return };
        let end = self.line_end();
        let rest = self.slice(self.at..end).trim_end();
        let span = self.at..self.at + rest.len();
        if next == ',' && rest.trim_end_matches(',').is_empty() {
            self.emit(span.clone(), "there is a comma at the end of the line", "remove it");
            self.edit(span, "");
            self.at = end;
            return;
        }
        if next == ',' {
            let message =
                format!("`{}` has several values without brackets around them", show(name));
            self.emit(start..span.end, message, "write [ before the first and ] after the last");
        } else if matches!(next, ']' | '}') {
            let open = if next == ']' { '[' } else { '{' };
            let message = format!("the bracket `{next}` has no opening bracket");
            self.emit(span, message, format!("write `{open}` where it begins, or remove it"));
        } else {
            let message = format!("there is text after the value of `{}`", show(name));
            let message =
                if value_end == start { "the value is not valid".to_owned() } else { message };
            self.emit(span, message, "write one value per line; start a comment with #");
        }
        self.give_up(start, n_edits);
    }

    /// Returns true if the current line starts a table or a pair.
    fn begins_anew(&self) -> bool {
        values::begins_anew(self.slice(self.at..self.line_end()))
    }
}

/// Shortens and escapes text of the file for messages.
fn show(text: &str) -> String {
    let text: String = text.chars().take(60).collect();
    text.escape_debug().to_string()
}
