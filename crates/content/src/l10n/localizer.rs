//! Formats the messages of one language, each of which is parsed at first use.
//!
//! Common messages (`ui.ftl`, `safety.ftl` and other files beside them) are read together. The file
//! of each treatment is read on top of them, so that a large library costs only what is read of it.
//!
//! Depends on [`Store`] for the files. Invariant: formatting never fails. The last resort is the id
//! of the message, recorded in [`Localizer::faults`].

mod days;
mod figures;
mod quantities;
mod voice;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message};
use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{TitlecaseOptions, TrailingCase};
use icu_decimal::DecimalFormatter;
use icu_locale::{Locale, locale};
use icu_plurals::{PluralRules, PluralRulesWithRanges};

use crate::l10n::bundle::Capped;
use crate::l10n::calendars::Beside;
use crate::l10n::canonical::CanonicalMessages;
use crate::l10n::dates::Dates;
use crate::l10n::messages::{self, MessageFile, Messages};
use crate::l10n::numerals::System;
use crate::l10n::plural;
use crate::l10n::times::Times;
use crate::l10n::units::Units;
use crate::l10n::{Language, Numerals};
use crate::message_ids;
use crate::store::{Names, Store, messages_of_treatment};
use sabar_text::Direction;
use sabar_text::groups::{self, Between};
use sabar_text::runs;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Borrowed text, isolated from the text around it.
    Text(&'a str),
    /// Owned text, isolated in the same way.
    Owned(String),
    /// A number, shown in the digits of the language. It selects the plural category.
    Number(u32),
}

impl Argument<'_> {
    /// Returns a number of things as an argument.
    #[must_use]
    pub fn count(number: usize) -> Self {
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Owned(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

/// Formats the messages of one language.
pub struct Localizer {
    language: Language,
    locale: Locale,
    system: System,
    store: Store,
    is_spoken: bool,
    /// The same for the voice, once requested.
    spoken: OnceCell<Box<Self>>,
    common: OnceCell<Messages>,
    /// Messages by the possible id of a treatment; `None` if there is no such treatment.
    treatments: RefCell<BTreeMap<String, Option<Rc<Messages>>>>,
    /// The names of all treatments by id, once requested.
    names: OnceCell<BTreeMap<String, Names>>,
    rules: OnceCell<Option<PluralRulesWithRanges<PluralRules>>>,
    dates: OnceCell<Option<Dates>>,
    /// The names of days and months with their spoken forms, for the voice.
    spoken_names: OnceCell<Vec<(String, String)>>,
    times: OnceCell<Option<Times>>,
    hijri: OnceCell<Option<Beside>>,
    persian: OnceCell<Option<Beside>>,
    decimals: OnceCell<Option<DecimalFormatter>>,
    units: OnceCell<Units>,
    faults: RefCell<BTreeSet<String>>,
    /// The common messages in canonical form.
    canonical: OnceCell<Rc<CanonicalMessages>>,
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Localizer").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Localizer {
    /// Creates a localizer for `language`. Nothing is parsed yet.
    #[must_use]
    pub fn new(language: Language, store: impl Into<Store>, numerals: Numerals) -> Self {
        Self::of(language, store.into(), numerals, false)
    }

    fn of(language: Language, store: Store, numerals: Numerals, is_spoken: bool) -> Self {
        let system = match numerals {
            Numerals::Locale => System::find(&language.numerals).unwrap_or(System::LATIN),
            Numerals::Latin => System::LATIN,
        };
        let tag = format!("{}-u-nu-{}", language.tag, system.name);
        Self {
            locale: tag.parse().unwrap_or(locale!("und")),
            language,
            system,
            store,
            is_spoken,
            spoken: OnceCell::new(),
            common: OnceCell::new(),
            treatments: RefCell::default(),
            names: OnceCell::new(),
            rules: OnceCell::new(),
            dates: OnceCell::new(),
            spoken_names: OnceCell::new(),
            times: OnceCell::new(),
            hijri: OnceCell::new(),
            persian: OnceCell::new(),
            decimals: OnceCell::new(),
            units: OnceCell::new(),
            faults: RefCell::default(),
            canonical: OnceCell::new(),
        }
    }

    /// Returns the language.
    #[must_use]
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// Returns the direction of the text.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.language.direction
    }

    /// Formats the message `id`. Falls back to the id itself, recorded in [`Self::faults`].
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Formats the message `id` with `arguments`.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let mut fluent = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            fluent.set(*name, value(argument));
        }
        self.format(id, &fluent)
    }

    /// Returns text with a capital at its start, in languages that have them.
    #[must_use]
    pub fn capitalized(&self, text: &str) -> String {
        let mut options = TitlecaseOptions::default();
        options.trailing_case = Some(TrailingCase::Unchanged);
        let mapper = TitlecaseMapper::new();
        mapper.titlecase_segment_to_string(text, &self.locale.id, options).into_owned()
    }

    /// Returns the title and the description of a treatment. A pack has them without parsing its
    /// messages.
    #[must_use]
    pub fn names_of(&self, treatment: &str) -> Names {
        let tag = &self.language.tag;
        let read = || self.store.names(tag).map(|names| self.names.get_or_init(|| names));
        let known = self.names.get().or_else(read).filter(|_| !self.is_spoken);
        known.and_then(|names| names.get(treatment)).cloned().unwrap_or_else(|| Names {
            title: self.get(&message_ids::title(treatment)),
            about: self.get(&message_ids::about(treatment)),
        })
    }

    /// Returns the names of all treatments, by id.
    #[must_use]
    pub fn names(&self) -> &BTreeMap<String, Names> {
        self.names.get_or_init(|| {
            let tag = &self.language.tag;
            self.store.names(tag).unwrap_or_else(|| {
                let ids = self.store.translated(tag).into_iter();
                ids.map(|id| (self.scan_names(&id), id)).map(|(names, id)| (id, names)).collect()
            })
        })
    }

    /// Formats the names of a treatment without keeping its messages.
    fn scan_names(&self, treatment: &str) -> Names {
        let file = self.file(&messages_of_treatment(&self.language.tag, treatment));
        let find = |id: &str| {
            let resource = file.parse(id)?;
            let bundle = self.common().bundle_for(&resource);
            let value = resource.entries().find_map(|entry| {
                let Entry::Message(Message { id: known, value, .. }) = entry else { return None };
                value.as_ref().filter(|_| known.name == id)
            })?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(value, None, &mut errors).into_owned();
            errors.is_empty().then(|| self.grouped(&text))
        };
        let word = |id: &str| find(id).unwrap_or_else(|| self.get(id));
        Names {
            title: word(&message_ids::title(treatment)),
            about: word(&message_ids::about(treatment)),
        }
    }

    /// Returns the ids of the messages that could not be formatted so far. Empty for audited
    /// messages.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        self.faults.borrow().iter().cloned().collect()
    }

    /// Returns the messages of a treatment and the common ones in canonical form.
    pub(crate) fn canonical(&self, treatment: &str) -> CanonicalMessages {
        let common = self.canonical.get_or_init(|| {
            let mut canonical = CanonicalMessages::default();
            let paths = self.store.common_messages(&self.language.tag);
            paths.iter().for_each(|path| canonical.add(&self.parse(path)));
            paths.iter().for_each(|path| canonical.add_spoken(&self.parse_spoken(path)));
            Rc::new(canonical)
        });
        let path = messages_of_treatment(&self.language.tag, treatment);
        let mut canonical = CanonicalMessages::on(Rc::clone(common), &self.parse(&path));
        canonical.add_spoken(&self.parse_spoken(&path));
        canonical
    }

    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let text = self.try_format(id, arguments);
        text.unwrap_or_else(|| {
            self.faults.borrow_mut().insert(id.to_owned());
            id.to_owned()
        })
    }

    fn try_format(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let of_treatment = self.messages_of(id);
        let messages = of_treatment.as_deref().unwrap_or_else(|| self.common());
        let bundle = messages.bundle_with(id);
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let mut text = Capped(String::new());
        bundle.write_pattern(&mut text, pattern, Some(arguments), &mut errors).ok()?;
        errors.is_empty().then(|| self.grouped(&text.0))
    }

    /// Keeps each number that is written in groups together, in names and in arguments, and the Latin
    /// parts of names that read from the right.
    fn grouped(&self, text: &str) -> String {
        groups::grouped(&runs::with_latin_parts(text), self.direction(), Between::Signs)
    }

    /// Returns the messages of the treatment whose id `id` starts with.
    fn messages_of(&self, id: &str) -> Option<Rc<Messages>> {
        let mut start = id;
        while let Some((shorter, _)) = start.rsplit_once('-') {
            if let Some(messages) = self.messages_of_treatment(shorter) {
                return Some(messages);
            }
            start = shorter;
        }
        None
    }

    fn messages_of_treatment(&self, id: &str) -> Option<Rc<Messages>> {
        if let Some(known) = self.treatments.borrow().get(id) {
            return known.clone();
        }
        let has_words = self.store.has(&messages_of_treatment(&self.language.tag, id));
        let messages = has_words.then(|| Rc::new(self.read_treatment(id)));
        self.treatments.borrow_mut().insert(id.to_owned(), messages.clone());
        messages
    }

    fn common(&self) -> &Messages {
        self.common.get_or_init(|| {
            let paths = self.store.common_messages(&self.language.tag);
            self.messages(paths.iter().flat_map(|path| self.forms(path)).collect())
        })
    }

    fn read_treatment(&self, id: &str) -> Messages {
        let own = self.forms(&messages_of_treatment(&self.language.tag, id));
        let common = self.common().files().iter().cloned();
        self.messages(common.chain(own).collect())
    }

    fn messages(&self, files: Vec<Rc<MessageFile>>) -> Messages {
        Messages::new(&self.language.tag, self.system, files)
    }

    fn file(&self, path: &str) -> MessageFile {
        MessageFile::new(self.store.text(path).unwrap_or_default())
    }

    fn parse(&self, path: &str) -> Rc<FluentResource> {
        messages::parse(self.store.text(path).unwrap_or_default())
    }

    fn rules(&self) -> Option<&PluralRulesWithRanges<PluralRules>> {
        self.rules.get_or_init(|| plural::rules(&self.locale)).as_ref()
    }
}

fn value<'a>(argument: &'a Argument<'a>) -> FluentValue<'a> {
    match argument {
        Argument::Text(text) => FluentValue::from(*text),
        Argument::Owned(text) => FluentValue::from(text.as_str()),
        Argument::Number(number) => FluentValue::from(*number),
    }
}
