//! What each word shows to patients: all are written out, in the way the kiosk does it, with sample
//! figures of every plural form, and looked at.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use fluent::resolver::errors::{ReferenceKind, ResolverError};
use fluent::{FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::file::{AuditedMessage, KEYS, Reference};
use super::givens::{self, Given, Kind, Tried};
use super::look::{self, Fault};
use super::samples::Samples;
use super::spelt::Spelt;
use super::{LocaleMessages, file};
use sabar_content::diagnostic::{At, Lines, Reporter};
use sabar_content::l10n::choice;
use sabar_content::l10n::localizer::{Bundle, Capped, bundle};
use sabar_content::l10n::numerals::System;

/// The words of one language, so that they can be written out.
pub(super) struct Shown {
    tag: String,
    system: System,
    samples: Samples,
    spelt: Spelt,
    /// The words that do not belong to a treatment.
    common: Vec<Rc<FluentResource>>,
    bundle: Bundle,
}

impl Shown {
    /// The words of `common` in the language `tag`, with numbers in digits of `system`.
    pub fn new(tag: &str, system: System, common: Vec<Rc<FluentResource>>) -> Self {
        let common: Vec<_> = common.iter().map(choice::by_form).collect();
        let bundle = bundle(tag, system, &common);
        let (samples, spelt) = (Samples::of(tag), Spelt::of(tag, &common));
        Self { tag: tag.to_owned(), system, samples, spelt, common, bundle }
    }

    /// What shows the words of a treatment, where the common ones alone do not do. Making one costs
    /// more than writing out the words, and few files need it: most of their words refer to none.
    fn own(
        &self,
        locale_messages: &LocaleMessages,
        name: &str,
        resource: &Rc<FluentResource>,
    ) -> Option<Bundle> {
        if !name.contains('/') {
            return None;
        }
        let (mut needs_own, mut needs_common) = (false, false);
        for entry in resource.entries() {
            let Some((_, word)) = id(entry).and_then(|id| locale_messages.words.get(&id)) else {
                continue;
            };
            for (home, _) in word.references.keys().filter_map(|id| locale_messages.words.get(id)) {
                needs_own |= **home == *name;
                needs_common |= !home.contains('/');
            }
        }
        let common = self.common.iter().filter(|_| needs_common);
        let resources: Vec<_> = common.chain([resource]).map(Rc::clone).collect();
        needs_own.then(|| bundle(&self.tag, self.system, &resources))
    }

    /// Tells what is wrong with the words of a file with the `name`, once they are written out.
    /// The locale_messages knows all words of the file and the common ones.
    pub fn check(
        &self,
        locale_messages: &LocaleMessages,
        name: &str,
        resource: &Rc<FluentResource>,
        report: &mut Reporter<'_>,
    ) {
        let as_shown = choice::by_form(resource);
        let own = self.own(locale_messages, name, &as_shown);
        let place = Place { source: resource.source(), lines: OnceCell::new() };
        for (entry, as_shown) in resource.entries().zip(as_shown.entries()) {
            let (Some(pattern), Some(as_shown)) = (value(entry), value(as_shown)) else { continue };
            let Some(id) = id(entry) else { continue };
            let Some((home, word)) = locale_messages.words.get(&id) else { continue };
            // Another word with the same id holds, which has been told.
            if **home != *name || !place.is_of(&id, word) {
                continue;
            }
            let text = plain(pattern);
            // Text alone shows no variable.
            let variables =
                if text.is_some() { BTreeSet::new() } else { locale_messages.variables(word) };
            let tried = Tried { id: &id, pattern, variables: &variables, kind: kind(&id, name) };
            if tried.kind == Kind::Plain {
                self.spelt.check(pattern, &place, report);
            }
            let bundle = own.as_ref().unwrap_or(&self.bundle);
            let told = BTreeSet::new();
            let mut trial = Trial {
                shown: self,
                locale_messages,
                place: &place,
                tried,
                as_shown,
                word,
                told,
                report,
            };
            match text {
                Some(text) => trial.look(&text, &[]),
                None => trial.run(bundle),
            }
        }
    }
}

/// What a word shows.
const fn value<'e, 'a>(entry: &'e Entry<&'a str>) -> Option<&'e Pattern<&'a str>> {
    match entry {
        Entry::Message(message) => message.value.as_ref(),
        Entry::Term(term) => Some(&term.value),
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { content: _ } => None,
    }
}

/// The id of a word, with `-` before that of a term.
fn id(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { content: _ } => None,
    }
}

fn kind(id: &str, file: &str) -> Kind {
    let is_common = !file.contains('/');
    match id {
        _ if id.starts_with('-') => Kind::Term,
        _ if is_common && id.starts_with("figure-") => Kind::Figure,
        _ if is_common && id.starts_with("range-") => Kind::Range,
        _ if is_common && id.starts_with(KEYS) => Kind::Key,
        _ => Kind::Plain,
    }
}

/// Where parts of a file stand.
pub(super) struct Place<'a> {
    source: &'a str,
    lines: OnceCell<Lines>,
}

impl Place<'_> {
    pub fn at(&self, part: &str) -> At {
        let start = file::offset(self.source, part);
        self.lines.get_or_init(|| Lines::of(self.source)).at(start..start + part.len())
    }

    /// True if the word is the one that stands here, not another with its id.
    fn is_of(&self, id: &str, word: &AuditedMessage) -> bool {
        self.source.get(word.id.clone()) == Some(id.trim_start_matches('-'))
    }
}

/// Writes out one word in every way.
struct Trial<'a, 'r> {
    shown: &'a Shown,
    locale_messages: &'a LocaleMessages,
    place: &'a Place<'a>,
    tried: Tried<'a>,
    /// What is tried, as the kiosk shows it.
    as_shown: &'a Pattern<&'a str>,
    word: &'a AuditedMessage,
    /// The faults told so far.
    told: BTreeSet<(Fault, Option<&'a str>)>,
    report: &'a mut Reporter<'r>,
}

impl Trial<'_, '_> {
    fn run(&mut self, bundle: &Bundle) {
        for way in givens::ways(self.tried, &self.shown.samples, self.shown.system) {
            let arguments = givens::arguments(&way);
            let mut errors = Vec::new();
            let mut text = Capped::default();
            if bundle
                .write_pattern(&mut text, self.as_shown, Some(&arguments), &mut errors)
                .is_err()
            {
                // How long words become has been told.
                return;
            }
            if errors.is_empty() {
                self.look(&text.0, &way);
            }
            for error in errors {
                self.unresolved(&error, &way);
            }
        }
    }

    fn look(&mut self, text: &str, way: &[Given]) {
        let has_word = |id: &str| self.locale_messages.words.contains_key(id);
        match look::at(text, way, self.tried, has_word) {
            // A typed figure has been told.
            Some(Fault::NoLetter { .. }) if !self.word.typed.is_empty() => {}
            Some(fault) => self.tell(fault, way),
            None => {}
        }
    }

    /// Tells what Fluent could not resolve, but for what has been told by looking at the file.
    fn unresolved(&mut self, error: &FluentError, way: &[Given]) {
        let FluentError::ResolverError(error) = error else { return };
        let fault = match error {
            ResolverError::Reference(ReferenceKind::Term { id, attribute: Some(part) }) => {
                Fault::NoPart { term: id.clone(), part: part.clone() }
            }
            ResolverError::Reference(ReferenceKind::Variable { id }) => {
                // In a function, which has been told, or in a term, which is told where it is shown.
                if self.taking(id).is_none() {
                    return;
                }
                Fault::NotGiven { name: id.clone() }
            }
            ResolverError::TooManyPlaceables => Fault::TooMany,
            ResolverError::Reference(_)
            | ResolverError::NoValue(_)
            | ResolverError::MissingDefault
            | ResolverError::Cyclic => return,
        };
        self.tell(fault, way);
    }

    fn tell(&mut self, fault: Fault, way: &[Given]) {
        let key = givens::chosen(self.tried.pattern, way, &self.shown.samples);
        if !self.told.insert((fault.clone(), key)) {
            return;
        }
        let reference = if let Fault::NotGiven { name } = &fault {
            self.taking(name)
        } else if let Fault::NoPart { term, part: _ } = &fault {
            self.word.references.get_key_value(&format!("-{term}"))
        } else {
            None
        };
        let at = match (reference, key) {
            (Some((_, reference)), _) => reference.at.clone(),
            (None, Some(key)) => self.place.at(key),
            (None, None) => self.word.at(),
        };
        let term = reference.map_or("the term", |(id, _)| id.as_str());
        let (message, remedy) = fault.said(self.tried, key, term);
        self.report.add(at, message, remedy);
    }

    /// The term that the word refers to and that shows the variable `name`.
    fn taking(&self, name: &str) -> Option<(&String, &Reference)> {
        let is_taking = |id: &String| {
            let term = self.locale_messages.words.get(id).filter(|_| id.starts_with('-'));
            term.is_some_and(|(_, term)| term.variables.contains_key(name))
        };
        let mut references = self.word.references.iter();
        references.find(|(id, _)| is_taking(id))
    }
}

/// The text of a word that has no more than that.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let text = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { expression: _ } => None,
    });
    text.collect()
}
