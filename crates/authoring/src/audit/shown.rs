//! Formats each message as the kiosk does, with sample arguments for every plural category, and
//! checks the result.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use fluent::resolver::errors::{ReferenceKind, ResolverError};
use fluent::{FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::apart;
use super::fault::{self, Fault};
use super::file::{AuditedMessage, KEYS, Reference};
use super::same_forms::{SameForms, Twins};
use super::sample_arguments::{self, FORM, Kind, SampleArgument, Tried};
use super::samples::Samples;
use super::spelled_out::SpelledOut;
use super::syntax::offset;
use super::{LocaleMessages, Message};
use sabar_content::diagnostic::{At, Lines, Reporter};
use sabar_content::l10n::bundle::{Bundle, Capped, bundle};
use sabar_content::l10n::choice;
use sabar_content::l10n::message_id::{
    HOUR_QUARTER_EARLIER, HOUR_QUARTER_LATER, TAKEAWAY_EXPLAINED_AGAIN,
};
use sabar_content::l10n::numerals::System;
use sabar_content::l10n::plural::FROM_FORM;

/// The limit on texts of one message that are kept. Units have fewer.
const MOST_TEXTS: usize = 60;

/// Messages that may have a number in words, as the program counts, and no seed: a heading that says
/// "twice", and buttons that move by a quarter of an hour.
const OF_THE_PROGRAM: [&str; 3] =
    [TAKEAWAY_EXPLAINED_AGAIN, HOUR_QUARTER_EARLIER, HOUR_QUARTER_LATER];

/// The messages of one language, ready to be formatted.
pub(super) struct Shown {
    tag: String,
    system: System,
    samples: Samples,
    spelled_out: SpelledOut,
    /// The messages that do not belong to a treatment.
    common: Vec<Rc<FluentResource>>,
    bundle: Bundle,
}

impl Shown {
    /// Takes the messages of `common` in the language `tag`, with numbers in the digits of
    /// `system`.
    pub(super) fn new(tag: &str, system: System, common: Vec<Rc<FluentResource>>) -> Self {
        let common: Vec<_> = common.iter().map(choice::by_form).collect();
        let bundle = bundle(tag, system, &common);
        let samples = Samples::of(tag);
        let spelled_out = SpelledOut::of(tag, &samples, &common);
        Self { tag: tag.to_owned(), system, samples, spelled_out, common, bundle }
    }

    /// Returns a bundle for the messages of a treatment if the common bundle is not enough.
    /// Creating it costs more than formatting the messages, and few messages have references.
    fn own(
        &self,
        locale_messages: &LocaleMessages<'_>,
        name: &str,
        resource: &Rc<FluentResource>,
    ) -> Option<Bundle> {
        if !name.contains('/') {
            return None;
        }
        let (mut needs_own, mut needs_common) = (false, false);
        let references =
            locale_messages.of_file(name).iter().flat_map(|it| it.audited.references.keys());
        for (home, _) in references.filter_map(|id| locale_messages.get(id)) {
            needs_own |= home == name;
            needs_common |= !home.contains('/');
        }
        let common = self.common.iter().filter(|_| needs_common);
        let resources: Vec<_> = common.chain([resource]).map(Rc::clone).collect();
        needs_own.then(|| bundle(&self.tag, self.system, &resources))
    }

    /// Returns a number of each plural category, in the digits of the language.
    pub(super) fn amounts(&self) -> Vec<(&'static str, String)> {
        sample_arguments::amounts(&self.samples, self.system)
    }

    /// Formats the messages of the file `name` and reports their faults. `locale_messages` contains
    /// all messages of the file and the common ones. Returns the texts of messages with placeables,
    /// by their place.
    pub(super) fn check(
        &self,
        locale_messages: &LocaleMessages<'_>,
        name: &str,
        resource: &Rc<FluentResource>,
        report: &mut Reporter<'_>,
    ) -> Vec<(usize, Vec<String>)> {
        let mut formatted = Vec::new();
        let as_shown = choice::by_form(resource);
        let own = self.own(locale_messages, name, &as_shown);
        let place = Place { source: resource.source(), lines: OnceCell::new() };
        let mut messages = locale_messages.of_file(name).iter().peekable();
        for (entry, as_shown) in resource.entries().zip(as_shown.entries()) {
            // A duplicate message has been reported; the first one wins.
            let is_of = |message: &&Message<'_>| place.is_of(entry, &message.audited);
            let Some(Message { id, audited, .. }) = messages.next_if(is_of) else { continue };
            let (Some(pattern), Some(as_shown)) = (value(entry), value(as_shown)) else { continue };
            let is_plain = is_plain(pattern);
            // Plain text shows no variable.
            let variables =
                if is_plain { BTreeSet::new() } else { locale_messages.variables(audited) };
            let (kind, is_common) = (kind(id, name), !name.contains('/'));
            let tried = Tried { id, pattern, variables: &variables, kind, is_common };
            if tried.kind == Kind::Plain && !OF_THE_PROGRAM.contains(id) {
                self.spelled_out.check(pattern, &place, report);
            } else if tried.kind == Kind::Term {
                self.spelled_out.check_term(pattern, &place, report);
            }
            let bundle = own.as_ref().unwrap_or(&self.bundle);
            let reported = BTreeSet::new();
            let mut trial = Trial {
                shown: self,
                locale_messages,
                place: &place,
                tried,
                as_shown,
                audited,
                reported,
                report,
            };
            if is_plain {
                trial.inspect(&audited.text, &[]);
            } else {
                let texts = trial.run(bundle);
                let place = locale_messages.places.get(id);
                formatted.extend(place.map(|place| (*place, texts)));
            }
        }
        formatted
    }
}

/// Returns the value of a message or term.
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

/// Returns the id of a message or term, as written.
const fn id<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(term) => Some(term.id.name),
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

/// Maps slices of a file to positions.
pub(super) struct Place<'a> {
    source: &'a str,
    lines: OnceCell<Lines>,
}

impl Place<'_> {
    pub(super) fn at(&self, part: &str) -> At {
        let start = offset(self.source, part);
        self.lines.get_or_init(|| Lines::of(self.source)).at(start..start + part.len())
    }

    /// Returns true if `audited` was read from this entry.
    fn is_of(&self, entry: &Entry<&str>, audited: &AuditedMessage<'_>) -> bool {
        id(entry).is_some_and(|id| offset(self.source, id) == audited.id.start)
    }
}

/// Formats one message with all combinations of arguments.
struct Trial<'a, 'r> {
    shown: &'a Shown,
    locale_messages: &'a LocaleMessages<'a>,
    place: &'a Place<'a>,
    tried: Tried<'a>,
    /// The same pattern as shown by the kiosk.
    as_shown: &'a Pattern<&'a str>,
    audited: &'a AuditedMessage<'a>,
    /// The faults reported so far.
    reported: BTreeSet<(Fault, Option<&'a str>)>,
    report: &'a mut Reporter<'r>,
}

impl<'a> Trial<'a, '_> {
    /// Returns the first texts.
    fn run(&mut self, bundle: &Bundle) -> Vec<String> {
        let text_of =
            |id: &str| self.locale_messages.get(id).map(|(_, it)| it.text.clone().into_owned());
        if let Some(fault) = apart::touching(self.tried.pattern, &text_of) {
            self.emit_in(fault, None);
        }
        self.selectors();
        let mut texts = Vec::new();
        let mut same_forms = SameForms::default();
        for combination in
            sample_arguments::combinations(self.tried, &self.shown.samples, self.shown.system)
        {
            let arguments = sample_arguments::arguments(&combination);
            let mut errors = Vec::new();
            let mut text = Capped::default();
            if bundle
                .write_pattern(&mut text, self.as_shown, Some(&arguments), &mut errors)
                .is_err()
            {
                // The length of messages has been checked.
                return texts;
            }
            if errors.is_empty() {
                self.inspect(&text.0, &combination);
                self.tell_apart(&text.0, &combination, &mut same_forms);
                if texts.len() < MOST_TEXTS {
                    texts.push(text.0);
                }
            }
            for error in errors {
                self.unresolved(&error, &combination);
            }
        }
        texts
    }

    fn inspect(&mut self, text: &str, combination: &[SampleArgument]) {
        let has_message = |id: &str| self.locale_messages.has(id);
        match fault::find(text, combination, self.tried, has_message) {
            // A typed figure has been reported.
            Some(Fault::NoLetter { .. }) if !self.audited.typed.is_empty() => {}
            // A variable that is not given has been reported, and may stand for the one it lacks.
            Some(Fault::Lacks { .. }) if sample_arguments::shows_unknown(text, combination) => {}
            Some(fault) => self.emit(fault, combination),
            None => {}
        }
    }

    /// Reports selections of plural forms by a text. In a term it may be a number.
    fn selectors(&mut self) {
        let of_texts = match self.tried.kind {
            Kind::Term => Vec::new(),
            Kind::Figure | Kind::Range | Kind::Key | Kind::Plain => {
                sample_arguments::by_text(self.tried)
            }
        };
        for name in of_texts {
            let instead = match (self.tried.kind, name) {
                (Kind::Figure, _) | (Kind::Range, "to") => Some(FORM),
                (Kind::Range, _) => Some(FROM_FORM),
                (Kind::Key | Kind::Term | Kind::Plain, _) => None,
            };
            let fault = Fault::ByText { name: name.to_owned(), instead };
            let (message, remedy) = fault.message(self.tried, None, "");
            self.report.add(self.place.at(name), message, remedy);
        }
    }

    /// Reports a variant that reads like one for another number: of the two, the later.
    fn tell_apart(
        &mut self,
        text: &str,
        combination: &[SampleArgument],
        same_forms: &mut SameForms<'a>,
    ) {
        // A variant for several numbers shows its figure, or has been reported.
        if !combination.iter().any(|sample| sample.is_figure && sample.written.is_none()) {
            return;
        }
        let keys = sample_arguments::chosen(self.tried.pattern, combination, &self.shown.samples);
        let twins = same_forms.add(text, (combination, keys), self.shown.system);
        let Some(Twins { mut keys, names }) = twins else { return };
        keys.sort_by_key(|key| offset(self.place.source, key));
        let [other, key] = keys;
        let shown = text.split(fault::is_mark).collect::<String>();
        let shown = shown.replace(sample_arguments::MARK, "$").trim().to_owned();
        self.emit_in(Fault::Alike { other: other.to_owned(), shown, names }, Some(key));
    }

    /// Reports errors of Fluent's resolver, except those that the check of the file has reported.
    fn unresolved(&mut self, error: &FluentError, combination: &[SampleArgument]) {
        let FluentError::ResolverError(error) = error else { return };
        let fault = match error {
            ResolverError::Reference(ReferenceKind::Term { id, attribute: Some(part) }) => {
                Fault::NoPart { term: id.clone(), part: part.clone() }
            }
            ResolverError::Reference(ReferenceKind::Variable { id }) => {
                // Inside a function, which has been reported, or in a term, which is reported where
                // it is shown.
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
        self.emit(fault, combination);
    }

    fn emit(&mut self, fault: Fault, combination: &[SampleArgument]) {
        let keys = sample_arguments::chosen(self.tried.pattern, combination, &self.shown.samples);
        self.emit_in(fault, keys.last().copied());
    }

    /// Reports a fault of the variant `key`.
    fn emit_in(&mut self, fault: Fault, key: Option<&'a str>) {
        if !self.reported.insert((fault.clone(), key)) {
            return;
        }
        let reference = if let Fault::NotGiven { name } = &fault {
            self.taking(name)
        } else if let Fault::NoPart { term, part: _ } = &fault {
            self.audited.references.get_key_value(&format!("-{term}"))
        } else {
            None
        };
        let at = match (reference, key) {
            (Some((_, reference)), _) => reference.at.clone(),
            (None, Some(key)) => self.place.at(key),
            (None, None) => self.audited.at(),
        };
        let term = reference.map_or("the term", |(id, _)| id.as_str());
        let (message, remedy) = fault.message(self.tried, key, term);
        self.report.add(at, message, remedy);
    }

    /// Returns the term that the message refers to and that uses the variable `name`.
    fn taking(&self, name: &str) -> Option<(&String, &Reference)> {
        let is_taking = |id: &String| {
            let term = self.locale_messages.get(id).filter(|_| id.starts_with('-'));
            term.is_some_and(|(_, term)| term.variables.contains_key(name))
        };
        let mut references = self.audited.references.iter();
        references.find(|(id, _)| is_taking(id))
    }
}

/// Returns true for a message without placeables.
fn is_plain(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| matches!(element, PatternElement::TextElement { .. }))
}
