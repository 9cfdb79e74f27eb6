//! One word file: what each word in it shows, and what must not be in a word.

use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::catch_unwind;
use std::rc::Rc;

use fluent::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term, VariantKey,
};
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::forms::Forms;
use super::nesting;
use super::scripts::Scripts;
use sabar_content::allowed_characters::{is_decimal, is_digit};
use sabar_content::diagnostic::{At, Lines, MOST_OF_A_FILE, Reporter};
use sabar_content::l10n::language::NUMERALS;
use sabar_content::l10n::localizer::FROM_FORM;

/// A word or term as the audit sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditedMessage {
    /// The line it begins on.
    pub line: usize,
    /// Its id, in bytes of the file.
    pub id: Range<usize>,
    /// The text that it shows itself, without placeables.
    pub text: String,
    /// The figures typed in it, which should not be.
    pub typed: Vec<(String, At)>,
    /// Variables it shows itself, and where first.
    pub variables: BTreeMap<String, At>,
    /// FileMessages and terms it shows (`-` before the id of a term).
    pub references: BTreeMap<String, Reference>,
    /// Bytes of its own text.
    pub length: usize,
}

impl AuditedMessage {
    /// Where its id stands.
    pub fn at(&self) -> At {
        At::on_line(self.line, self.id.clone())
    }
}

/// What a file holds.
#[derive(Debug)]
pub(super) struct FileMessages {
    /// The file, parsed.
    pub resource: Rc<FluentResource>,
    /// FileMessages, and terms with `-` before the id.
    pub known: Vec<(String, AuditedMessage)>,
    /// Ids of words that are there but are not Fluent.
    pub broken: Vec<String>,
}

/// How a word shows another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Where it does so first.
    pub at: At,
    /// How many times.
    pub n_times: usize,
}

/// Fluent shows no more in one word, against words that repeat themselves.
const MOST_PLACEABLES: usize = 100;

/// How a language writes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Habits<'a> {
    /// Its plural forms.
    pub forms: &'a Forms,
    /// Its letters.
    pub scripts: &'a Scripts,
}

/// What a file holds. Faults are told.
pub(super) fn read(
    text: &str,
    locale_messages: Habits<'_>,
    report: &mut Reporter<'_>,
) -> Option<FileMessages> {
    if let Some(line) = nesting::too_deep_at(text) {
        report.add(line, "placeables are nested too deeply", "divide the word into several");
        return None;
    }
    if let Some(line) = nesting::bad_escape_at(text) {
        let remedy = "write \\u with 4 hexadecimal digits, or \\U with 6";
        report.add(line, "the escape is not whole", remedy);
        return None;
    }
    // Tabs have been told, and the parser would only tell them again as something else.
    let source = text.replace('\t', " ");
    let parsed = catch_unwind(|| match FluentResource::try_new(source) {
        Ok(resource) => (resource, Vec::new()),
        Err(resource_and_errors) => resource_and_errors,
    });
    let Ok((resource, errors)) = parsed else {
        report.add(None, "the Fluent parser fails on this file", "undo the latest change to it");
        return None;
    };
    let lines = &Lines::of(text);
    // A file that is no Fluent at all makes tens of thousands.
    for error in errors.iter().take(MOST_OF_A_FILE) {
        tell(error, lines, report);
    }
    report.more(errors.len().saturating_sub(MOST_OF_A_FILE));
    let (mut known, mut broken) = (Vec::new(), Vec::new());
    for entry in resource.entries() {
        let walk = Walk {
            text: resource.source(),
            lines,
            locale_messages,
            report,
            word: AuditedMessage::default(),
            may_have_digits: false,
            may_be_foreign: false,
            n_placeables: 0,
        };
        match entry {
            Entry::Message(message) => known.push(walk.message(message)),
            Entry::Term(term) => known.push(walk.term(term)),
            Entry::Junk { content } => broken.extend(identifier(content)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    Some(FileMessages { resource: Rc::new(resource), known, broken })
}

/// The id that a broken word begins with, so that it is not told as missing too.
fn identifier(junk: &str) -> Option<String> {
    let junk = junk.trim_start_matches('\u{FEFF}');
    let id = junk.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next()?;
    (!id.is_empty()).then(|| id.to_owned())
}

fn tell(error: &ParserError, lines: &Lines, report: &mut Reporter<'_>) {
    let at = lines.at(error.pos.start..error.pos.end);
    if let ErrorKind::ExpectedCharRange { range } = &error.kind
        && range.contains('\n')
    {
        let remedy = "write each [form] on a line of its own, indented";
        report.add(at, "a choice goes on after -> on the same line", remedy);
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
        "write `id = text`; further lines begin with a space"
    };
    report.add(at, message, remedy);
}

/// Goes through one word.
struct Walk<'a, 'r> {
    text: &'a str,
    lines: &'a Lines,
    locale_messages: Habits<'a>,
    report: &'a mut Reporter<'r>,
    word: AuditedMessage,
    /// Terms are names, and names may have digits.
    may_have_digits: bool,
    /// Names and what is printed on keys may be in the letters of another language.
    may_be_foreign: bool,
    n_placeables: usize,
}

impl<'a> Walk<'a, '_> {
    fn message(mut self, message: &Message<&'a str>) -> (String, AuditedMessage) {
        let id = message.id.name;
        self.begin(id);
        self.may_be_foreign = id == NUMERALS || id.starts_with(KEYS);
        match &message.value {
            Some(value) => self.pattern(value),
            None => self.say(id, format!("`{id}` has no text"), "write its text after the ="),
        }
        if let Some(attribute) = message.attributes.first() {
            let message = format!("`{id}` has an attribute, which is never shown");
            self.say(attribute.id.name, message, "write a word of its own");
        }
        self.check_placeables(id);
        (id.to_owned(), self.word)
    }

    fn term(mut self, term: &Term<&'a str>) -> (String, AuditedMessage) {
        let id = term.id.name;
        self.begin(id);
        self.may_have_digits = true;
        self.may_be_foreign = true;
        self.pattern(&term.value);
        (format!("-{id}"), self.word)
    }

    fn begin(&mut self, id: &'a str) {
        self.word.id = self.span(id);
        self.word.line = self.lines.line(self.word.id.start);
    }

    fn check_placeables(&mut self, id: &'a str) {
        if self.n_placeables > MOST_PLACEABLES {
            self.say(id, format!("`{id}` shows more than 100 things"), "divide it into several");
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.literal(value),
                PatternElement::Placeable { expression } => {
                    self.n_placeables += 1;
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                // A number or text to choose by is not shown, so its digits do not matter.
                if !matches!(
                    selector,
                    InlineExpression::NumberLiteral { .. } | InlineExpression::StringLiteral { .. }
                ) {
                    self.inline(selector);
                }
                let mut keys = Vec::new();
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key {
                        keys.push((name, self.at(name)));
                    }
                    self.pattern(&variant.value);
                }
                if let Some((_, first)) = keys.first() {
                    // The first number of a range has a word of its own in some forms only.
                    let is_whole = !matches!(
                        selector,
                        InlineExpression::VariableReference { id } if id.name == FROM_FORM
                    );
                    let selector = self.selector(selector).unwrap_or_else(|| first.clone());
                    self.locale_messages.forms.check(&keys, is_whole, &selector, self.report);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.quoted(value),
            InlineExpression::NumberLiteral { value } => self.literal(value),
            InlineExpression::FunctionReference { id, arguments: _ } => {
                let message = format!("there is no function {}", id.name);
                self.say(id.name, message, "show the variable without it");
            }
            InlineExpression::MessageReference { id, attribute } => {
                if let Some(attribute) = attribute {
                    let message =
                        format!("the word `{}` has no part `.{}`", id.name, attribute.name);
                    let remedy = format!("write the text itself, or {{ {} }}", id.name);
                    self.say(attribute.name, message, &remedy);
                }
                self.refer(id.name, "");
            }
            InlineExpression::TermReference { id, attribute: _, arguments } => {
                self.refer(id.name, "-");
                for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                    self.inline(argument);
                }
            }
            InlineExpression::VariableReference { id } => {
                let at = self.variable(id.name);
                self.word.variables.entry(id.name.to_owned()).or_insert(at);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn refer(&mut self, id: &'a str, sign: &str) {
        let reference = Reference { at: self.at(id), n_times: 0 };
        self.word.references.entry(format!("{sign}{id}")).or_insert(reference).n_times += 1;
    }

    /// Text in quotes can name a character instead of holding it; the audit of characters has
    /// seen only the name.
    fn quoted(&mut self, value: &'a str) {
        if value.contains('\\') {
            let remedy = "write the character itself, where it is allowed";
            self.say(value, "an escape hides a character", remedy);
        } else {
            self.literal(value);
        }
    }

    fn literal(&mut self, value: &'a str) {
        self.word.length += value.len();
        self.word.text.push_str(value);
        let start = self.span(value).start;
        if !self.may_be_foreign {
            self.foreign(value, start);
        }
        if self.may_have_digits {
            return;
        }
        let mut digits = value.char_indices().filter(|(_, c)| is_digit(*c));
        if let Some((before, digit)) = digits.next() {
            let rest = value.get(before..).unwrap_or_default();
            let end = before + rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
            let at = self.lines.at(start + before..start + end);
            let typed = value.get(before..end).map(str::to_owned);
            self.word.typed.extend(typed.map(|typed| (typed, at.clone())));
            let name = if digit.is_ascii() || !is_decimal(digit) {
                format!("`{digit}`")
            } else {
                format!("U+{:04X}", u32::from(digit))
            };
            let kind = if is_decimal(digit) { "digit" } else { "figure" };
            let message = format!("the {kind} {name} stands in a word");
            let remedy = "write the figure in seeds/ and show it with { $name }";
            self.report.add(at, message, remedy);
        }
    }

    /// Tells letters of other scripts in `value`, which begins at byte `start`.
    fn foreign(&mut self, value: &'a str, start: usize) {
        for found in self.locale_messages.scripts.foreign(value) {
            let shown = value.get(found.clone()).unwrap_or_default().escape_debug();
            let scripts = self.locale_messages.scripts;
            let message = format!("`{shown}` is not in the letters of the language ({scripts})");
            let at = self.lines.at(start + found.start..start + found.end);
            self.report.add(at, message, "translate it; a name goes into a term: -name = …");
        }
    }

    fn say(&mut self, at: &'a str, message: impl Into<String>, remedy: &str) {
        let at = self.at(at);
        self.report.add(at, message, remedy);
    }

    fn at(&self, part: &str) -> At {
        self.lines.at(self.span(part))
    }

    /// Where a variable stands, with its sign.
    fn variable(&self, name: &str) -> At {
        let Range { start, end } = self.span(name);
        self.lines.at(start.saturating_sub(1)..end)
    }

    /// Where that stands by which a choice is made.
    fn selector(&self, selector: &InlineExpression<&'a str>) -> Option<At> {
        match selector {
            InlineExpression::VariableReference { id } => Some(self.variable(id.name)),
            InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => Some(self.at(id.name)),
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => Some(self.at(value)),
            InlineExpression::Placeable { expression: _ } => None,
        }
    }

    /// Where a part of the text stands. The parser hands out parts of the text it was given, so
    /// where a part begins in memory tells where it stands.
    fn span(&self, part: &str) -> Range<usize> {
        let start = offset(self.text, part);
        start..start + part.len()
    }
}

/// Where a part of a text begins within it.
pub(super) fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// How the ids of what is printed on keys begin.
pub(super) const KEYS: &str = "keycap-";
