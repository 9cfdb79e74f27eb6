//! Messages in a canonical form that does not depend on comments, line breaks and indentation. The
//! hash of a review is computed from it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use fluent::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
    VariantKey,
};

use crate::l10n::isolate;

/// The messages and terms (with `-` before the id) of a language in canonical form.
#[derive(Debug, Default)]
pub(crate) struct CanonicalMessages {
    own: BTreeMap<String, Message>,
    spoken: BTreeMap<String, String>,
    /// The common messages, which take precedence over those of a treatment.
    common: Option<Rc<Self>>,
}

#[derive(Clone, Debug, Default)]
struct Message {
    text: String,
    /// The ids of the messages and terms that it refers to.
    references: BTreeSet<String>,
}

impl CanonicalMessages {
    /// Returns the messages of a treatment on top of the common ones.
    pub(crate) fn on(common: Rc<Self>, resource: &FluentResource) -> Self {
        let mut canonical = Self { common: Some(common), ..Self::default() };
        canonical.add(resource);
        canonical
    }

    /// Adds the messages of a file. As in a bundle, the first of two with one id wins.
    pub(crate) fn add(&mut self, resource: &FluentResource) {
        for entry in resource.entries() {
            let (id, value, attributes) = match entry {
                Entry::Message(it) => (it.id.name.to_owned(), it.value.as_ref(), &it.attributes),
                Entry::Term(it) => (format!("-{}", it.id.name), Some(&it.value), &it.attributes),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { content: _ } => continue,
            };
            self.own.entry(id).or_insert_with(|| Message::new(value, attributes));
        }
    }

    /// Adds the spoken forms of a file, which are signed with their messages.
    pub(crate) fn add_spoken(&mut self, resource: &FluentResource) {
        let mut spoken = Self::default();
        spoken.add(resource);
        self.spoken.extend(spoken.own.into_iter().map(|(id, message)| (id, message.text)));
    }

    /// Returns the spoken form of a message, if it has one.
    pub(crate) fn spoken(&self, id: &str) -> Option<&str> {
        let common = self.common.as_ref().and_then(|common| common.spoken(id));
        common.or_else(|| self.spoken.get(id).map(String::as_str))
    }

    /// Returns the text of the messages `ids` and of everything they refer to, by id.
    pub(crate) fn with_references(&self, ids: BTreeSet<String>) -> BTreeMap<&str, &str> {
        let mut found = BTreeMap::new();
        let mut open: Vec<String> = ids.into_iter().collect();
        while let Some(id) = open.pop() {
            let Some((id, word)) = self.get(&id) else { continue };
            if found.insert(id.as_str(), word.text.as_str()).is_none() {
                open.extend(word.references.iter().cloned());
            }
        }
        found
    }

    /// Returns the ids to which the messages of their own refer.
    pub(crate) fn references(&self) -> impl Iterator<Item = &String> {
        self.own.values().flat_map(|message| &message.references)
    }

    fn get(&self, id: &str) -> Option<(&String, &Message)> {
        let common = self.common.as_ref().and_then(|common| common.get(id));
        common.or_else(|| self.own.get_key_value(id))
    }
}

impl Message {
    fn new(value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> Self {
        let mut word = Self::default();
        if let Some(value) = value {
            word.pattern(value);
        }
        for Attribute { id, value } in attributes {
            word.text.push_str(&format!(" .{} = ", id.name));
            word.pattern(value);
        }
        word
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut inner = Self::default();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => inner.words(value),
                PatternElement::Placeable { expression } => inner.placeable(expression),
            }
        }
        self.text.push_str(inner.text.trim_matches(is_blank));
        self.references.append(&mut inner.references);
    }

    /// Adds text with each run of whitespace replaced by one space. A no-break space is kept,
    /// because it is intentional. Isolates added by [`isolate`] are removed.
    fn words(&mut self, text: &str) {
        for c in text.chars().filter(|c| !isolate::is_mark(*c)) {
            if !is_blank(c) {
                self.text.push(c);
            } else if !self.text.ends_with(is_blank) {
                self.text.push(' ');
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<&str>) {
        self.text.push('{');
        self.expression(expression);
        self.text.push('}');
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.text.push_str(" ->");
                for variant in variants {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = variant.key;
                    let star = if variant.default { "*" } else { "" };
                    self.text.push_str(&format!(" {star}[{key}] "));
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text.push_str(&format!("\"{value}\""));
            }
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.text.push_str(&format!("${}", id.name));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|it| it.name);
                self.refer(id.name.to_owned(), attribute);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|it| it.name);
                self.refer(format!("-{}", id.name), attribute);
                self.arguments(arguments.as_ref());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.text.push_str(id.name);
                self.arguments(Some(arguments));
            }
            InlineExpression::Placeable { expression } => self.placeable(expression),
        }
    }

    fn refer(&mut self, id: String, attribute: Option<&str>) {
        self.text.push_str(&id);
        if let Some(attribute) = attribute {
            self.text.push_str(&format!(".{attribute}"));
        }
        self.references.insert(id);
    }

    fn arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        let Some(CallArguments { positional, named }) = arguments else { return };
        self.text.push('(');
        for argument in positional {
            self.inline(argument);
            self.text.push(',');
        }
        for argument in named {
            self.text.push_str(&format!("{}:", argument.name.name));
            self.inline(&argument.value);
            self.text.push(',');
        }
        self.text.push(')');
    }
}

const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}
