//! Reports what the Fluent parser refuses, in the words of a translator.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use sabar_content::allowed_characters::is_wrong_indent;
use sabar_content::diagnostic::{Lines, MOST_OF_A_FILE, Reporter};

/// Returns the id of an entry that does not parse, so that it is not reported as missing too.
pub(super) fn identifier(junk: &str) -> Option<String> {
    // An editor may have put quotes around it, or a sign of a list before it.
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let junk = junk.trim_start_matches(|c: char| c != '\n' && !is_of_id(c));
    let junk = junk.strip_prefix("- ").unwrap_or(junk);
    let id = junk.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next()?;
    (!id.is_empty()).then(|| id.to_owned())
}

/// Returns the messages and terms (`-` before the id) that an entry refers to although it does not
/// parse, so that they are not reported as unused.
pub(super) fn references(junk: &str) -> impl Iterator<Item = String> {
    junk.split('{').skip(1).filter_map(|rest| {
        let rest = rest.trim_start();
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        rest.get(..end).filter(|id| !id.is_empty()).map(str::to_owned)
    })
}

/// Reports the errors of the parser, in a file as written and as parsed, and the ids with a space
/// before them, which it takes for text; returns those.
pub(super) fn emit_all(
    errors: &[ParserError],
    (text, source): (&str, &str),
    lines: &Lines,
    report: &mut Reporter<'_>,
) -> Vec<String> {
    let indented = indented_ids(text);
    let indented_lines: Vec<usize> = indented.iter().map(|id| lines.line(id.start)).collect();
    let written = |id: &Range<usize>| text.get(id.clone()).unwrap_or_default().to_owned();
    // A line that starts with a tab has been told as such.
    let has_tab = |id: &&Range<usize>| {
        let before = text.get(..id.start).unwrap_or_default();
        before.rsplit('\n').next().is_some_and(|indent| indent.contains('\t'))
    };
    for id in indented.iter().filter(|id| !has_tab(id)).take(MOST_OF_A_FILE) {
        let message = format!("there is a space before the id `{}`", written(id));
        let remedy = "remove it: a line that starts with a space belongs to the message above";
        report.add(lines.at(id.clone()), message, remedy);
    }
    // A file that is not Fluent at all has tens of thousands of errors.
    for error in errors.iter().take(MOST_OF_A_FILE) {
        if !indented_lines.contains(&lines.line(error.pos.start)) {
            emit(error, source, lines, report);
        }
    }
    report.more(errors.len().saturating_sub(MOST_OF_A_FILE));
    indented.iter().map(written).collect()
}

/// Reports an error of the parser.
fn emit(error: &ParserError, text: &str, lines: &Lines, report: &mut Reporter<'_>) {
    let at = lines.at(error.pos.start..error.pos.end);
    if let ErrorKind::ExpectedCharRange { range } = &error.kind
        && range.contains('\n')
    {
        let remedy = "write each [form] on a line of its own, indented";
        report.add(at, "there is text after -> on the same line", remedy);
        return;
    }
    let id = if let ErrorKind::ExpectedMessageField { entry_id } = &error.kind {
        Some(entry_id.clone())
    } else if let ErrorKind::ExpectedTermField { entry_id } = &error.kind {
        Some(format!("-{entry_id}"))
    } else {
        None
    };
    if let Some(id) = id {
        report.add(at, format!("`{id}` has no text"), "write its text after the =");
        return;
    }
    if error.kind == ErrorKind::TermAttributeAsPlaceable {
        let what = "an attribute of a term cannot be shown";
        let remedy = "write the text itself, or { -name }; an attribute only selects: { -name.attribute -> … }";
        report.add(at, what, remedy);
        return;
    }
    let (message, remedy) = told(error, text);
    report.add(at, message, remedy);
}

const FORM: &str = "write `id = text`; further lines start with a space";
const BRACES: &str =
    "write what is shown as { $name }, with both braces and a name in plain letters";

/// Returns an error of the parser and its remedy in the words of somebody who knows no syntax.
fn told(error: &ParserError, text: &str) -> (String, &'static str) {
    let found = text.get(error.pos.start..).and_then(|rest| rest.chars().next());
    let (message, remedy) = match &error.kind {
        ErrorKind::ExpectedToken('=') => return instead_of_equals(found),
        ErrorKind::ExpectedToken('}') => ("a { is not closed by }", BRACES),
        ErrorKind::UnbalancedClosingBrace => ("a } has no { before it", BRACES),
        ErrorKind::ExpectedInlineExpression => ("there is no name after {", BRACES),
        ErrorKind::ExpectedToken('>') => ("the arrow -> is not complete", FORM_OF_CHOICE),
        ErrorKind::ExpectedToken(']') => ("a [ is not closed by ]", FORM_OF_CHOICE),
        ErrorKind::ExpectedToken(_) => ("a sign is missing here", FORM),
        ErrorKind::MissingDefaultVariant => {
            ("no form is marked with a star", "mark the last form with a star: *[other]")
        }
        ErrorKind::MultipleDefaultVariants => {
            ("two forms are marked with a star", "mark only the last form: *[other]")
        }
        ErrorKind::MissingValue => ("a form has no text", FORM_OF_CHOICE),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("nothing can be chosen by this", FORM_OF_CHOICE)
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("a quotation mark in braces is not closed", "write both quotation marks: { \"…\" }")
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            ("escapes are not allowed", "write the character itself, where it is allowed")
        }
        ErrorKind::ExpectedCharRange { .. } => {
            ("the id of a message is missing at the start of this line", FORM)
        }
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ForbiddenCallee
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => ("this cannot be read", BRACES),
    };
    (message.to_owned(), remedy)
}

const FORM_OF_CHOICE: &str =
    "write { $name -> , then each [form] with its text on a line of its own, then }";

/// Returns what stands after an id instead of the sign =.
fn instead_of_equals(found: Option<char>) -> (String, &'static str) {
    match found {
        Some(c) if c != '\n' && (c.is_whitespace() || is_wrong_indent(c)) => {
            let message =
                format!("a blank of another kind (U+{:04X}) stands before the =", u32::from(c));
            (message, "replace it by a space of the space bar")
        }
        Some(c) if c.is_ascii_punctuation() || !c.is_ascii() && !c.is_alphanumeric() => {
            (format!("`{}` stands where the = belongs", c.escape_debug()), FORM)
        }
        Some(_) | None => ("there is no = after the id".to_owned(), FORM),
    }
}

/// Returns the byte ranges of ids with spaces before them: their lines go on with the message above.
fn indented_ids(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let begin = start;
        start += line.len();
        (begin, line)
    });
    let found = lines.filter_map(|(begin, line)| {
        let rest = line.trim_start_matches(|c: char| matches!(c, ' ' | '\t') || is_wrong_indent(c));
        let indent = line.len() - rest.len();
        if indent == 0 {
            return None;
        }
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let length = rest.find(|c| !is_name(c))?;
        let (id, after) = rest.split_at(length);
        let begins = id.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic());
        let is_id = begins && id.contains('-') && after.trim_start().starts_with('=');
        is_id.then_some(begin + indent..begin + indent + length)
    });
    found.collect()
}

/// Replaces wrong spaces at the start of lines by as many bytes of right ones.
pub(super) fn with_plain_indents(text: String) -> String {
    if text.is_ascii() || !text.lines().any(|line| line.starts_with(is_wrong_indent)) {
        return text;
    }
    let plain = |line: &str| {
        let rest = line.trim_start_matches(is_wrong_indent);
        " ".repeat(line.len() - rest.len()) + rest
    };
    text.split_inclusive('\n').map(plain).collect()
}

/// Returns the byte offset of a slice within `text`.
pub(super) fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}
