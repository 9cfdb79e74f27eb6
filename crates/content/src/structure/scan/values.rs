//! Scans values: lists, inline tables, and values without quotes.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::{End, HOLE, Scanner, TYPOGRAPHIC, show};
use crate::structure::UNQUOTED;

/// The depth limit of nested values.
const DEEPEST: usize = 8;

impl Scanner<'_> {
    pub(super) fn value(&mut self, depth: usize) -> End {
        if depth > DEEPEST {
            let at = self.at;
            self.emit(at..at + 1, "brackets are nested too deeply", "write fewer of them");
            return End::Broken;
        }
        match self.peek() {
            Some(quote @ ('"' | '\'')) => self.string(quote, depth),
            Some('[') => self.list(depth + 1),
            Some('{') if self.has_list_in_braces() => self.list_in_braces(),
            Some('{') => self.braces(depth + 1),
            Some(c) if TYPOGRAPHIC.contains(&c) => self.typographic(c),
            _ => self.bare(depth),
        }
    }

    /// Scans `[ value, value ]`.
    fn list(&mut self, depth: usize) -> End {
        let open = self.at;
        self.at += 1;
        loop {
            let last_end = self.at;
            if let Some(end) = self.closed(open, last_end, ']') {
                return end;
            }
            if self.stray_comma() {
                continue;
            }
            if self.peek() == Some('}') {
                return self.mismatch(open, ']');
            }
            if matches!(self.value(depth), End::Broken) {
                return End::Broken;
            }
            let value_end = self.at;
            if let Some(end) = self.closed(open, value_end, ']') {
                return end;
            }
            self.comma(value_end);
        }
    }

    /// Scans `{ name = value, name = value }`.
    fn braces(&mut self, depth: usize) -> End {
        let open = self.at;
        self.at += 1;
        let mut names = BTreeMap::new();
        loop {
            let last_end = self.at;
            if let Some(end) = self.closed(open, last_end, '}') {
                return end;
            }
            if self.peek() == Some(']') {
                return self.mismatch(open, '}');
            }
            if self.stray_comma() {
                continue;
            }
            let n_faults = self.faults.len();
            let n_edits = self.edits.len();
            names = self.pair(names, depth);
            if self.faults.len() > n_faults && self.edits.len() == n_edits {
                // The error was reported and could not be repaired.
                return End::Broken;
            }
            let value_end = self.at;
            if let Some(end) = self.closed(open, value_end, '}') {
                return end;
            }
            self.comma(value_end);
        }
    }

    /// Returns true if braces hold only texts in quotes, which are a list.
    fn has_list_in_braces(&self) -> bool {
        let inner = self.rest().get(1..).unwrap_or_default().split(['}', '\n']).next();
        let inner = inner.unwrap_or_default().trim();
        let is_text = |it: &str| {
            let text = it.trim().strip_prefix('"').and_then(|it| it.strip_suffix('"'));
            text.is_some_and(|text| !text.contains('"'))
        };
        let is_closed = self.rest().get(1..).is_some_and(|rest| {
            rest.find('}').is_some_and(|end| rest.find('\n').is_none_or(|line| end < line))
        });
        is_closed && !inner.is_empty() && inner.trim_end_matches(',').split(',').all(is_text)
    }

    /// Replaces the braces around a list by brackets.
    fn list_in_braces(&mut self) -> End {
        let start = self.at;
        let end = start + self.rest().find('}').map_or(0, |at| at + 1);
        let inner = self.slice(start + 1..end.saturating_sub(1));
        let written = format!("[{}]", inner.trim());
        let remedy = format!("write {}", show(&written).replace("\\\"", "\""));
        self.emit(start..end, "the list is in braces", remedy);
        self.edit(start..start + 1, "[");
        self.edit(end - 1..end, "]");
        self.at = end;
        End::Known
    }

    /// Skips a comma that follows no value. Returns true if there was one.
    fn stray_comma(&mut self) -> bool {
        let is_there = self.peek() == Some(',');
        if is_there {
            let at = self.at;
            self.emit(at..at + 1, "there is no value before this comma", "remove it");
            self.edit(at..at + 1, " ");
            self.at += 1;
        }
        is_there
    }

    /// Skips whitespace. Returns a result if the bracket closes here, or should have been closed.
    fn closed(&mut self, open: usize, last_end: usize, close: char) -> Option<End> {
        let line = self.lines.line(self.at);
        self.blanks(true);
        let is_new_line = self.lines.line(self.at) > line;
        let is_one_line = self.lines.line(open) == line && last_end > open + 1;
        let next = self.peek();
        if next == Some(close) {
            self.at += 1;
            return Some(End::Known);
        }
        let is_over = match next {
            None => true,
            Some('[') => is_new_line && self.begins_anew(),
            Some(_) if close == ']' => is_new_line && self.begins_anew(),
            Some(_) => is_new_line && is_one_line && self.begins_anew(),
        };
        if !is_over {
            return None;
        }
        let opening = if close == ']' { '[' } else { '{' };
        let message = format!("the bracket `{opening}` is not closed");
        self.emit(open..open + 1, message, format!("write `{close}` after the last value"));
        self.edit(last_end..last_end, close);
        self.at = last_end;
        Some(End::Known)
    }

    fn mismatch(&mut self, open: usize, close: char) -> End {
        let at = self.at;
        let message =
            format!("this bracket does not match the one at line {}", self.lines.line(open));
        self.emit(at..at + 1, message, format!("write `{close}`"));
        self.edit(at..at + 1, close);
        self.at += 1;
        End::Known
    }

    /// Scans the comma between two values.
    fn comma(&mut self, value_end: usize) {
        let at = self.at;
        match self.peek() {
            Some(',') => self.at += 1,
            Some(c @ (';' | '،' | '，' | '、')) => {
                let span = at..at + c.len_utf8();
                let message = format!("`{c}` is written in place of a comma");
                self.emit(span.clone(), message, "write a comma (,)");
                self.edit(span.clone(), ",");
                self.at = span.end;
            }
            _ => {
                let written = self.peek().map_or(at, |c| at + c.len_utf8());
                let message = "a comma is missing before this";
                self.emit(at..written, message, "write a comma between two values");
                self.edit(value_end..value_end, ",");
            }
        }
    }

    /// Scans a value without quotes: a number, a boolean, or text that lacks quotes.
    fn bare(&mut self, depth: usize) -> End {
        let start = self.at;
        let line = self.slice(start..self.line_end());
        let mut before = ' ';
        let mut stop = line.len();
        for (at, c) in line.char_indices() {
            let ends = match c {
                '#' => before.is_whitespace(),
                ',' | ']' | '}' | ';' | '،' => depth > 0,
                _ => false,
            };
            if ends {
                stop = at;
                break;
            }
            before = c;
        }
        let mut raw = line.get(..stop).unwrap_or_default().trim_end();
        if depth > 0
            && let Some((before, _)) = raw.split_once('=')
            && let Some((value, _)) = before.trim_end().rsplit_once(char::is_whitespace)
        {
            // The next name follows, and only the comma is missing.
            raw = value.trim_end();
        }
        let end = start + raw.len();
        self.at = end;
        if raw.is_empty() {
            let c_end = start + self.peek().map_or(0, char::len_utf8);
            self.emit(start..c_end, "this is not a value", "write text in quotes, or a number");
            return End::Broken;
        }
        if let Some(past) = self.decimal_comma(start, end, depth) {
            let message = "a number has a decimal comma";
            let number = self.slice(start..past).replace(',', ".");
            let remedy =
                format!("write {number}, or a whole number where decimals are not allowed");
            self.emit(start..past, message, remedy);
            self.hole(start..past, HOLE);
            self.at = past;
            return End::Known;
        }
        if DeTable::parse(&format!("a = {raw}")).is_ok() {
            return End::Known;
        }
        self.unquoted(raw, start, depth)
    }

    /// Returns the end of a number with a decimal comma.
    fn decimal_comma(&self, start: usize, end: usize, depth: usize) -> Option<usize> {
        let line_end = self.line_end();
        let line = self.slice(start..line_end);
        let is_digit = |c: char| c.is_ascii_digit();
        let whole = line.trim_start_matches(['-', '+']).trim_start_matches(is_digit);
        let decimals = whole.strip_prefix(',')?;
        let after = decimals.trim_start_matches(is_digit);
        let past = line_end - after.len();
        let n_digits = decimals.len() - after.len();
        let is_number = line.starts_with(|c: char| is_digit(c) || c == '-' || c == '+');
        let is_part = depth == 0 || self.slice(start..end).chars().all(is_digit);
        let is_over = self.is_end_of_value(past);
        // In a list, these may be two numbers; in an inline table, a name would follow.
        (is_number && n_digits > 0 && is_part && is_over && !self.is_in_list(start)).then_some(past)
    }

    /// Returns true if the value here is a number to dial, by its name.
    fn is_to_dial(&self, at: usize) -> bool {
        let before = self.slice(self.name_span(at));
        let name = before.trim_end_matches('=').trim_end();
        let name = name.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next();
        name.is_some_and(|name| name.ends_with("telephone") || name == "emergency_number")
    }

    /// Returns true if the innermost open bracket before this position opens a list.
    fn is_in_list(&self, at: usize) -> bool {
        let span = self.name_span(at);
        let before = self.slice(span);
        before.rfind('[') > before.rfind('{')
    }

    fn unquoted(&mut self, raw: &str, start: usize, depth: usize) -> End {
        let span = start..start + raw.len();
        let lower = raw.to_lowercase();
        let is_truth = ["true", "false", "yes", "no", "on", "off"].contains(&lower.as_str());
        let begins_as_number =
            raw.trim_start_matches(['-', '+', '.']).starts_with(|c: char| c.is_numeric());
        if is_truth {
            let message = format!("`{}` is neither text in quotes nor true or false", show(raw));
            self.emit(span.clone(), message, "write true or false in lowercase letters, or quotes");
            self.hole(span, HOLE);
        } else if raw.len() > 1 && raw.starts_with('0') && raw.bytes().all(|b| b.is_ascii_digit()) {
            let number = raw.trim_start_matches('0');
            let number = if number.is_empty() { "0" } else { number };
            let message = format!("the number {} starts with a zero", show(raw));
            let remedy = if self.is_to_dial(start) {
                format!("write \"{raw}\"; a number without quotes has no zero in front")
            } else {
                format!("write {number}, or \"{raw}\" if it is text")
            };
            self.emit(span.clone(), message, remedy);
            self.hole(span, HOLE);
        } else if begins_as_number {
            let message = format!("`{}` is neither a number nor text in quotes", show(raw));
            let remedy = "write a number with the digits 0 to 9 alone, and text in quotes";
            self.emit(span.clone(), message, remedy);
            self.hole(span, HOLE);
        } else if raw.starts_with('(') {
            self.emit(span.clone(), "round brackets are not allowed here", "write [ ] instead");
            self.hole(span, HOLE);
        } else if raw.starts_with([',', '=', ':', ']', '}']) {
            self.emit(span, "this is not a value", "write text in quotes, or a number");
            return End::Broken;
        } else {
            let is_quote = |c: char| c == '"' || TYPOGRAPHIC.contains(&c);
            let text: String = raw.chars().filter(|&c| !is_quote(c) && c != '\\').collect();
            let message = format!("`{}` {UNQUOTED}", show(raw));
            self.emit(span.clone(), message, format!("write \"{}\"", show(&text)));
            if depth > 0 && raw.contains('"') {
                return End::Broken;
            }
            self.edit(span, format!("\"{text}\""));
        }
        End::Known
    }
}

/// Returns true if a line starts a table or a pair.
pub(super) fn begins_anew(line: &str) -> bool {
    if line.starts_with("[[") {
        return true;
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if let Some(rest) = line.strip_prefix('[') {
        return rest.trim_start_matches(is_name).trim_start().starts_with(']')
            && rest.starts_with(|c: char| c.is_ascii_alphabetic());
    }
    let rest = line.trim_start_matches(is_name);
    rest.len() < line.len() && rest.trim_start().starts_with('=')
}
