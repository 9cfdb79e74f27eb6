//! Checks the messages of every language against those that the content expects.
//!
//! Each file is checked by itself (`file`), each message is formatted with sample arguments
//! (`shown`), and the languages are compared with the expectations (`compare`). Depends on
//! `sabar_content` for formatting. Invariant: messages without errors here never fail to format in
//! the kiosk.

mod agreement;
mod alike;
mod apart;
mod cases;
mod compare;
mod conventions;
mod fault;
mod file;
mod folder;
mod forms;
mod homes;
mod interface;
mod letters;
mod nesting;
mod order;
mod same_forms;
mod sample_arguments;
mod samples;
mod scripts;
mod shown;
mod spelled_out;
pub(crate) mod spoken;
mod syntax;
mod typed;
mod unfinished;
mod units;
mod untranslated;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use fluent::FluentResource;
use icu_locale::LanguageIdentifier;
use rustc_hash::FxHashMap;

use crate::expected::UI;
use crate::foreign::Halfway;
use sabar_content::Files;
use sabar_content::allowed_characters::{self, Joiners};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::l10n::Language;
use sabar_content::library::treatment_file;
use sabar_content::parallel;

use cases::Cases;
pub(crate) use compare::compare;
use conventions::Conventions;
pub use file::AuditedMessage;
use folder::{identifier, refuse_name, system, warn_of_missing_data};
use forms::{FormFault, Forms};
use homes::{MANY, check_head, copied, halfway, is_plain_name, owner};
pub(crate) use sample_arguments::CASE;
use scripts::{Scripts, joiners};
use shown::Shown;
pub(crate) use units::check as check_units;

/// The messages of one language, as read by the audit.
#[derive(Debug, Default)]
pub struct LocaleMessages<'a> {
    tag: String,
    /// Messages, and terms with `-` before the id, in the order of the files.
    messages: Vec<Message<'a>>,
    /// The places of the messages, by id. There may be hundreds of thousands, so most passes go
    /// over all messages instead of looking them up.
    places: FxHashMap<&'a str, usize>,
    /// The names of the files with messages, and the places of these messages.
    homes: Vec<(String, Range<usize>)>,
    /// The names of its files within its folder.
    files: BTreeSet<String>,
    /// The names of its files that cannot be read.
    unread: BTreeSet<String>,
    /// The ids of entries that do not parse.
    broken: BTreeSet<String>,
    /// The messages and terms that these refer to.
    referred_by_broken: BTreeSet<String>,
    /// The texts of messages with placeables, formatted with sample arguments, by place.
    formatted: FxHashMap<usize, Vec<String>>,
    /// A number of each plural category, in the digits of the language.
    amounts: Vec<(&'static str, String)>,
    /// Treatments whose file contains the messages of another treatment, with that treatment.
    foreign: BTreeMap<String, String>,
    /// Treatments of whose messages only some begin with their name.
    halfway: BTreeMap<String, Halfway>,
    /// The faults of plural selections, each with the path of its file.
    forms: Vec<(String, FormFault)>,
}

/// A message of a language.
#[derive(Debug)]
struct Message<'a> {
    id: &'a str,
    /// The index of its file in [`LocaleMessages::homes`].
    home: usize,
    audited: AuditedMessage<'a>,
}

impl<'a> LocaleMessages<'a> {
    fn of(tag: &str) -> Self {
        Self { tag: tag.to_owned(), ..Self::default() }
    }

    /// Returns true if the language has this message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// Returns a message.
    fn message(&self, id: &str) -> Option<&Message<'a>> {
        self.messages.get(*self.places.get(id)?)
    }

    /// Returns a message and its file within the folder of the language.
    fn get(&self, id: &str) -> Option<(&str, &AuditedMessage<'a>)> {
        let message = self.message(id)?;
        Some((self.home(message), &message.audited))
    }

    /// Returns the texts of a message, with sample arguments if it has variables.
    fn texts<'m>(&'m self, message: &'m Message<'a>) -> impl Iterator<Item = &'m str> {
        let place = self.messages.element_offset(message);
        let formatted = place.and_then(|place| self.formatted.get(&place));
        let own = formatted.is_none().then_some(&*message.audited.text);
        formatted.into_iter().flatten().map(String::as_str).chain(own)
    }

    /// Returns the file of a message.
    fn home(&self, message: &Message<'_>) -> &str {
        self.homes.get(message.home).map_or("", |(name, _)| name)
    }

    /// Returns the messages of a file.
    fn of_file(&self, name: &str) -> &[Message<'a>] {
        let home = self.homes.iter().rfind(|(known, _)| known == name);
        home.and_then(|(_, places)| self.messages.get(places.clone())).unwrap_or_default()
    }

    /// Returns the tag of the language.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns the treatments whose file contains the messages of another, with that other
    /// treatment.
    #[must_use]
    pub const fn foreign(&self) -> &BTreeMap<String, String> {
        &self.foreign
    }

    /// Returns the treatments of whose messages only some begin with their name.
    pub(crate) const fn halfway(&self) -> &BTreeMap<String, Halfway> {
        &self.halfway
    }

    /// Excludes these files, given by path: they have been reported, and so their missing messages
    /// are not.
    pub fn leave_out(&mut self, reported: &BTreeSet<String>) {
        let folder = format!("locales/{}/", self.tag);
        let names = reported.iter().filter_map(|path| path.strip_prefix(&folder));
        self.unread.extend(names.map(str::to_owned));
    }

    /// Iterates over the messages: the id, the file within the folder of the language, and the
    /// message.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str, &AuditedMessage<'a>)> {
        self.messages.iter().map(|message| (message.id, self.home(message), &message.audited))
    }
}

/// Reads all message files. Reports the errors of each file.
pub fn all_messages<'a>(
    files: &'a Files,
    diagnostics: &mut Diagnostics,
) -> Vec<LocaleMessages<'a>> {
    let mut tags: BTreeSet<&str> = BTreeSet::new();
    for path in files.under("locales/") {
        let mut parts = path.split('/').skip(1);
        if let (Some(tag), Some(_)) = (parts.next(), parts.next()) {
            tags.insert(tag);
        }
    }
    let tags: Vec<&str> = tags.into_iter().collect();
    let read = parallel::map(&tags, |tag| {
        let mut diagnostics = Diagnostics::new();
        (locale_messages(files, tag, &mut diagnostics), diagnostics)
    });
    let mut all_messages = Vec::new();
    for (locale_messages, found) in read {
        all_messages.extend(locale_messages);
        diagnostics.extend(found);
    }
    all_messages
}

fn locale_messages<'a>(
    files: &'a Files,
    tag: &str,
    diagnostics: &mut Diagnostics,
) -> Option<LocaleMessages<'a>> {
    let folder = format!("locales/{tag}");
    let mut report = Reporter::new(&folder, diagnostics);
    let Some(id) = identifier(tag) else {
        refuse_name(files, tag, &mut report);
        return None;
    };
    if !files.has(&format!("{folder}/{UI}")) {
        let remedy = format!("write {folder}/{UI}, or remove the folder");
        report.add(None, "the folder has no ui.ftl, so it is not a language", remedy);
        return None;
    }
    warn_of_missing_data(&id, &mut Reporter::new(&format!("{folder}/{UI}"), diagnostics));
    let reader = Reader::of(&id, files);
    let start = format!("{folder}/");
    let mut locale_messages = LocaleMessages::of(tag);
    let paths = files.under(&start).filter(|path| path.ends_with(".ftl"));
    let names = paths.filter_map(|path| Some((path, path.strip_prefix(&start)?)));
    // One in another folder is reported as not used.
    let is_in_place = |name: &str| !name.strip_prefix("treatments/").unwrap_or(name).contains('/');
    let names = names.filter(|(_, name)| is_in_place(name));
    // Messages of treatments are formatted together with the common ones, so those are read first.
    let (of_treatments, mut common): (Vec<_>, Vec<_>) =
        names.partition(|(_, name)| name.contains('/'));
    common.sort_by_key(|(_, name)| (!is_plain_name(name), name.len()));
    let mut resources = Vec::new();
    for (path, name) in common {
        let mut report = Reporter::new(path, diagnostics);
        let resource = locale_messages.read(&reader, files, name, &mut report);
        resources.extend(resource.map(|resource| (path, name, resource)));
    }
    let parsed = resources.iter().map(|(_, _, resource)| Rc::clone(resource)).collect();
    let shown = Shown::new(tag, system(files, tag), parsed);
    for (path, name, resource) in &resources {
        let mut report = Reporter::new(path, diagnostics);
        let formatted = shown.check(&locale_messages, name, resource, &mut report);
        locale_messages.formatted.extend(formatted);
    }
    locale_messages.amounts = shown.amounts();
    let n_files = of_treatments.len();
    for (index, (path, name)) in of_treatments.into_iter().enumerate() {
        let mut report = Reporter::new(path, diagnostics);
        let Some(resource) = locale_messages.read(&reader, files, name, &mut report) else {
            continue;
        };
        // A file without a treatment is reported as a whole.
        let id = name.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl"));
        if id.is_some_and(|id| files.has(&treatment_file(id))) {
            let formatted = shown.check(&locale_messages, name, &resource, &mut report);
            locale_messages.formatted.extend(formatted);
        }
        if index == 0 {
            // The others are about as long.
            let n_more = locale_messages.of_file(name).len() * n_files;
            locale_messages.places.reserve(n_more);
            locale_messages.messages.reserve(n_more);
        }
    }
    reader.forms.emit(&locale_messages.forms, diagnostics);
    Some(locale_messages)
}

/// Checks one message file by itself.
pub(crate) fn read_one(files: &Files, path: &str, diagnostics: &mut Diagnostics) {
    let mut parts = path.splitn(3, '/').skip(1);
    let (Some(tag), Some(name)) = (parts.next(), parts.next()) else { return };
    let Some(id) = identifier(tag) else { return };
    let mut report = Reporter::new(path, diagnostics);
    let reader = Reader::of(&id, files);
    if let Some(messages) = reader.read(files, name, &mut report) {
        let mut locale_messages = LocaleMessages::of(tag);
        locale_messages.add(files, name, messages, &mut report);
        reader.forms.emit(&locale_messages.forms, diagnostics);
    }
}

/// Reads the message files of one language.
struct Reader {
    cases: Cases,
    forms: Forms,
    scripts: Scripts,
    joiners: Joiners,
}

impl Reader {
    fn of(id: &LanguageIdentifier, files: &Files) -> Self {
        let tag = id.to_string();
        let ui = files.text(&Language::file(&tag)).unwrap_or_default();
        Self {
            cases: Cases::of(&tag, ui),
            forms: Forms::of(&tag),
            scripts: Scripts::of(id),
            joiners: joiners(id),
        }
    }

    fn read<'a>(
        &self,
        files: &'a Files,
        name: &str,
        report: &mut Reporter<'_>,
    ) -> Option<file::FileMessages<'a>> {
        let text = allowed_characters::checked_text(files, self.joiners, report);
        if name == UI {
            check_head(text.unwrap_or_default(), report);
        }
        let conventions =
            Conventions { forms: &self.forms, cases: &self.cases, scripts: &self.scripts };
        file::read(text?, conventions, report)
    }
}

impl<'a> LocaleMessages<'a> {
    /// Adds the messages of a file and reports its errors.
    fn read(
        &mut self,
        reader: &Reader,
        files: &'a Files,
        name: &str,
        report: &mut Reporter<'_>,
    ) -> Option<Rc<FluentResource>> {
        self.files.insert(name.to_owned());
        let Some(messages) = reader.read(files, name, report) else {
            self.unread.insert(name.to_owned());
            return None;
        };
        let resource = Rc::clone(&messages.resource);
        self.add(files, name, messages, report);
        Some(resource)
    }

    fn add(
        &mut self,
        files: &Files,
        file: &str,
        messages: file::FileMessages<'a>,
        report: &mut Reporter<'_>,
    ) {
        let file::FileMessages { mut known, broken, referred_by_broken, forms, .. } = messages;
        let treatment = file.strip_prefix("treatments/").and_then(|it| it.strip_suffix(".ftl"));
        if let Some(treatment) = treatment
            && let Some(other) = owner(&known, treatment)
        {
            // One cause: its messages are neither checked nor reported as missing.
            self.foreign.insert(treatment.to_owned(), other);
            self.unread.insert(file.to_owned());
            return;
        }
        if let Some(treatment) = treatment
            && let Some(halfway) = halfway(&known, treatment, files)
        {
            homes::leave_out(&mut known, &halfway.ids);
            self.halfway.insert(treatment.to_owned(), halfway);
            self.unread.insert(file.to_owned());
        }
        self.broken.extend(broken);
        self.referred_by_broken.extend(referred_by_broken);
        let known_already = known.iter().filter_map(|(id, _)| Some(self.get(id)?.0));
        if let Some((other, n_copies)) = copied(known_already)
            && n_copies >= MANY
            && n_copies * 2 >= known.len()
        {
            // One cause, for example a copy that a browser or an editor has made.
            let message = format!("{n_copies} of {} messages are also in {other}", known.len());
            return report.add(None, message, format!("remove this file, or {other}"));
        }
        self.forms.extend(forms.into_iter().map(|fault| (report.file().to_owned(), fault)));
        let (first, home) = (self.messages.len(), self.homes.len());
        self.homes.push((file.to_owned(), first..first));
        for (id, audited) in known {
            match self.places.entry(id) {
                Entry::Vacant(free) => {
                    free.insert(self.messages.len());
                    self.messages.push(Message { id, home, audited });
                }
                Entry::Occupied(_) => {
                    let (other, line) =
                        self.get(id).map_or(("", 0), |(other, first)| (other, first.line));
                    let message = format!("`{id}` is already in {other}, at line {line}");
                    report.add(audited.at(), message, "remove one of them");
                }
            }
        }
        self.homes[home].1.end = self.messages.len();
    }
}
