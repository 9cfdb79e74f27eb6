//! Checks one message file: collects what each message shows, and reports what is not allowed.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::catch_unwind;
use std::rc::Rc;

use fluent::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term,
    VariantKey,
};

use super::cases;
use super::conventions::Conventions;
use super::forms::FormFault;
use super::nesting;
use super::scripts::emit_foreign;
use super::syntax::{self, offset};
use super::unfinished;
use sabar_content::allowed_characters::{has_digit, is_decimal, is_digit};
use sabar_content::diagnostic::{At, Lines, Reporter};
use sabar_content::l10n::case::CASE;
use sabar_content::l10n::language::NUMERALS;

/// A message or term, as read by the audit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditedMessage<'a> {
    /// The line on which it starts.
    pub line: usize,
    /// The byte range of its id.
    pub id: Range<usize>,
    /// Its own text, without placeables.
    pub text: Cow<'a, str>,
    /// The figures typed in its text, which are not allowed.
    pub typed: Vec<(String, At)>,
    /// Its own variables, each with its first use.
    pub variables: BTreeMap<String, At>,
    /// The messages and terms (`-` before the id) that it refers to.
    pub references: BTreeMap<String, Reference>,
}

impl AuditedMessage<'_> {
    /// Returns the position of its id.
    pub fn at(&self) -> At {
        At::on_line(self.line, self.id.clone())
    }
}

/// The messages of a file.
#[derive(Debug)]
pub(super) struct FileMessages<'a> {
    /// The parsed file.
    pub resource: Rc<FluentResource>,
    /// Messages, and terms with `-` before the id.
    pub known: Vec<(&'a str, AuditedMessage<'a>)>,
    /// The ids of entries that do not parse.
    pub broken: Vec<String>,
    /// The messages and terms that these refer to.
    pub referred_by_broken: Vec<String>,
    /// The faults of its plural selections.
    pub forms: Vec<FormFault>,
}

/// A reference to another message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The first use.
    pub at: At,
    /// The number of uses.
    pub n_times: usize,
}

/// The prefix of the ids of key labels.
pub(super) const KEYS: &str = "keycap-";

/// Fluent's own limit on placeables in one message, against exponential expansion.
const MOST_PLACEABLES: usize = 100;

/// Reads a file and reports its errors.
pub(super) fn read<'a>(
    text: &'a str,
    conventions: Conventions<'_>,
    report: &mut Reporter<'_>,
) -> Option<FileMessages<'a>> {
    if let Some(line) = nesting::too_deep_at(text) {
        report.add(line, "placeables are nested too deeply", "split the message into several");
        return None;
    }
    if let Some(line) = nesting::bad_escape_at(text) {
        let remedy = "write \\u with 4 hexadecimal digits, or \\U with 6";
        report.add(line, "the escape is incomplete", remedy);
        return None;
    }
    // Tabs and wrong spaces have been reported. The parser would report them as another error.
    let source = syntax::with_plain_indents(text.replace('\t', " "));
    let parsed = catch_unwind(|| match FluentResource::try_new(source) {
        Ok(resource) => (resource, Vec::new()),
        Err(resource_and_errors) => resource_and_errors,
    });
    let Ok((resource, errors)) = parsed else {
        report.add(None, "the Fluent parser fails on this file", "undo the latest change to it");
        return None;
    };
    let lines = &Lines::of(text);
    let mut broken = syntax::emit_all(&errors, (text, resource.source()), lines, report);
    let mut known = Vec::with_capacity(resource.entries().count());
    let (mut referred_by_broken, mut foreign, mut forms) = (Vec::new(), Vec::new(), Vec::new());
    for entry in resource.entries() {
        let walk = Walk {
            text: resource.source(),
            written: text,
            lines,
            conventions,
            report,
            foreign: &mut foreign,
            forms: &mut forms,
            audited: AuditedMessage::default(),
            may_have_digits: false,
            may_be_foreign: false,
            n_placeables: 0,
        };
        match entry {
            Entry::Message(message) => known.push(walk.message(message)),
            Entry::Term(term) => known.push(walk.term(term)),
            Entry::Junk { content } => {
                broken.extend(syntax::identifier(content));
                referred_by_broken.extend(syntax::references(content));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    emit_foreign(foreign, known.len(), conventions.scripts, report);
    Some(FileMessages { resource: Rc::new(resource), known, broken, referred_by_broken, forms })
}

/// Checks one message.
struct Walk<'f, 'a, 'r> {
    text: &'a str,
    /// The text of the file, which has the same offsets and outlives the parsed one.
    written: &'f str,
    lines: &'a Lines,
    conventions: Conventions<'a>,
    report: &'a mut Reporter<'r>,
    /// Letters of other scripts: their place, and the start of the id of their message.
    foreign: &'a mut Vec<(At, String, usize)>,
    /// The faults of plural selections.
    forms: &'a mut Vec<FormFault>,
    audited: AuditedMessage<'f>,
    /// True for terms: they are names, and names may contain digits.
    may_have_digits: bool,
    /// True for names and key labels: they may be in the script of another language.
    may_be_foreign: bool,
    n_placeables: usize,
}

impl<'f, 'a> Walk<'f, 'a, '_> {
    fn message(mut self, message: &Message<&'a str>) -> (&'f str, AuditedMessage<'f>) {
        let id = message.id.name;
        self.begin(id);
        self.may_be_foreign = id == NUMERALS || id.starts_with(KEYS);
        match &message.value {
            Some(value) => self.pattern(value),
            None => self.emit(id, format!("`{id}` has no text"), "write its text after the ="),
        }
        if let Some(attribute) = message.attributes.first() {
            let message = format!("`{id}` has an attribute, which is never shown");
            self.emit(attribute.id.name, message, "write a separate message");
        }
        self.check_placeables(id);
        let is_text = self.n_placeables == 0 && !self.may_be_foreign;
        if is_text && unfinished::is_one_letter(&self.audited.text) {
            let message = format!("`{id}` is a single letter, and patients would read it");
            let remedy = "write the text that patients should read";
            self.report.warn(self.at(id), message, remedy);
        }
        (self.written.get(self.audited.id.clone()).unwrap_or_default(), self.audited)
    }

    fn term(mut self, term: &Term<&'a str>) -> (&'f str, AuditedMessage<'f>) {
        let id = term.id.name;
        self.begin(id);
        self.may_have_digits = true;
        self.may_be_foreign = true;
        self.pattern(&term.value);
        let Range { start, end } = self.audited.id;
        (self.written.get(start.saturating_sub(1)..end).unwrap_or_default(), self.audited)
    }

    fn begin(&mut self, id: &'a str) {
        self.audited.id = self.span(id);
        self.audited.line = self.lines.line(self.audited.id.start);
    }

    fn check_placeables(&mut self, id: &'a str) {
        if self.n_placeables > MOST_PLACEABLES {
            self.emit(id, format!("`{id}` shows more than 100 things"), "split it into several");
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
                // A literal selector is not shown, so its digits do not matter.
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
                    let at = self.selector(selector).unwrap_or_else(|| first.clone());
                    let forms = self.conventions.forms;
                    self.forms.extend(forms.check(&keys, (selector, &at), self.report));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.quoted(value),
            InlineExpression::NumberLiteral { value } => self.literal(value),
            InlineExpression::FunctionReference { id, arguments } if id.name == CASE => {
                self.in_case(id.name, arguments);
            }
            InlineExpression::FunctionReference { id, arguments: _ } => {
                let message = format!("there is no function {}", id.name);
                self.emit(id.name, message, "show the variable without it");
            }
            InlineExpression::MessageReference { id, attribute } => {
                if let Some(attribute) = attribute {
                    let message =
                        format!("the message `{}` has no attribute `.{}`", id.name, attribute.name);
                    let remedy = format!("write the text itself, or {{ {} }}", id.name);
                    self.emit(attribute.name, message, &remedy);
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
                self.audited.variables.entry(id.name.to_owned()).or_insert(at);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    /// Checks a figure in a case: `{ CASE($dose, "accusative") }`.
    fn in_case(&mut self, function: &'a str, arguments: &CallArguments<&'a str>) {
        let cases = self.conventions.cases;
        let Some((figure, case)) = cases::of_call(arguments) else {
            arguments.positional.iter().for_each(|argument| self.inline(argument));
            let remedy = cases.example();
            return self.emit(function, "CASE takes a figure and the name of a case", &remedy);
        };
        self.inline(figure);
        if !cases.has(case) {
            let message = format!("the language {cases} has no case \"{case}\"");
            self.emit(case, message, &cases.remedy());
        }
    }

    fn refer(&mut self, id: &'a str, sign: &str) {
        let reference = Reference { at: self.at(id), n_times: 0 };
        self.audited.references.entry(format!("{sign}{id}")).or_insert(reference).n_times += 1;
    }

    /// Checks a string literal. Escapes are rejected, because the check of characters sees only the
    /// escape.
    fn quoted(&mut self, value: &'a str) {
        if value.contains('\\') {
            let remedy = "write the character itself, where it is allowed";
            self.emit(value, "escapes are not allowed", remedy);
        } else {
            self.literal(value);
        }
    }

    fn literal(&mut self, value: &'a str) {
        let span = self.span(value);
        let start = span.start;
        let text = &mut self.audited.text;
        // Most messages are one piece. Only a tab differs between the two texts.
        match self.written.get(span).filter(|written| text.is_empty() && *written == value) {
            Some(written) => *text = Cow::Borrowed(written),
            None => text.to_mut().push_str(value),
        }
        if !self.may_be_foreign {
            self.collect_foreign(value, start);
        }
        if self.may_have_digits {
            return;
        }
        if let Some((found, what)) = unfinished::find(value) {
            let shown = value.get(found.clone()).unwrap_or_default();
            let at = self.lines.at(start + found.start..start + found.end);
            let remedy = "write the text that patients should read, without it";
            self.report.warn(at, format!("`{shown}` {what}, and patients would read it"), remedy);
        }
        if !has_digit(value) {
            return;
        }
        let mut digits = value.char_indices().filter(|(_, c)| is_digit(*c));
        if let Some((before, digit)) = digits.next() {
            let rest = value.get(before..).unwrap_or_default();
            let end = before + rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
            let at = self.lines.at(start + before..start + end);
            let typed = value.get(before..end).map(str::to_owned);
            self.audited.typed.extend(typed.map(|typed| (typed, at.clone())));
            let name = if digit.is_ascii() || !is_decimal(digit) {
                format!("`{digit}`")
            } else {
                format!("U+{:04X}", u32::from(digit))
            };
            let kind = if is_decimal(digit) { "digit" } else { "figure" };
            let message = format!("the {kind} {name} is typed in the text");
            let remedy = "write the figure in seeds/ and show it with { $name }";
            self.report.add(at, message, remedy);
        }
    }

    /// Collects letters of other scripts in `value`, which starts at byte `start`.
    fn collect_foreign(&mut self, value: &'a str, start: usize) {
        for found in self.conventions.scripts.foreign(value) {
            let shown = value.get(found.clone()).unwrap_or_default().escape_debug().to_string();
            let at = self.lines.at(start + found.start..start + found.end);
            self.foreign.push((at, shown, self.audited.id.start));
        }
    }

    fn emit(&mut self, at: &'a str, message: impl Into<String>, remedy: &str) {
        let at = self.at(at);
        self.report.add(at, message, remedy);
    }

    fn at(&self, part: &str) -> At {
        self.lines.at(self.span(part))
    }

    /// Returns the position of a variable including its sign.
    fn variable(&self, name: &str) -> At {
        let Range { start, end } = self.span(name);
        self.lines.at(start.saturating_sub(1)..end)
    }

    /// Returns the position of a selector.
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

    /// Returns the byte range of a part of the text. The parser returns slices of its input, so the
    /// address of a slice gives its offset.
    fn span(&self, part: &str) -> Range<usize> {
        let start = offset(self.text, part);
        start..start + part.len()
    }
}
