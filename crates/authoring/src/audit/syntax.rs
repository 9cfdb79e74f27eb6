//! Reports what the Fluent parser refuses, in the words of a translator.

use fluent_syntax::parser::{ErrorKind, ParserError};

use sabar_content::allowed_characters::is_wrong_indent;
use sabar_content::diagnostic::{Lines, Reporter};

/// Returns the id of an entry that does not parse, so that it is not reported as missing too.
pub(super) fn identifier(junk: &str) -> Option<String> {
    let junk = junk.trim_start_matches('\u{FEFF}');
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

/// Reports an error of the parser.
pub(super) fn emit(error: &ParserError, lines: &Lines, report: &mut Reporter<'_>) {
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
    let message = format!("this is not Fluent: {}", error.kind).replace('\n', " ");
    let is_of_braces = matches!(
        error.kind,
        ErrorKind::ExpectedToken('}')
            | ErrorKind::UnbalancedClosingBrace
            | ErrorKind::ExpectedInlineExpression
    );
    let remedy = if error.kind == ErrorKind::MissingDefaultVariant {
        "mark the last form with a star: *[other]"
    } else if is_of_braces {
        "write what is shown as { $name }, with both braces and a name in plain letters"
    } else {
        "write `id = text`; further lines start with a space"
    };
    report.add(at, message, remedy);
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
