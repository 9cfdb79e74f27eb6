//! Holds the words of every language against what is expected of them.

mod compare;
mod file;
mod forms;
mod givens;
mod look;
mod nesting;
mod samples;
mod scripts;
mod shown;
mod spelt;
mod typed;
pub mod untranslated;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use fluent::FluentResource;
use icu_locale::LocaleExpander;
use icu_locale::{LanguageIdentifier, Locale};
use jiff::civil::date;

use crate::expected::UI;
use sabar_content::Files;
use sabar_content::allowed_characters::{self, Joiners};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::l10n::Language;
use sabar_content::l10n::dates::{self, Dates};
use sabar_content::l10n::language::{NAME, NUMERALS, canonical, scan};
use sabar_content::l10n::numerals::{SYSTEMS, System};
use sabar_content::library::treatment_file;
use sabar_content::parallel;

pub(crate) use file::AuditedMessage;
use file::Habits;
use forms::Forms;
use scripts::Scripts;
use shown::Shown;

pub use compare::compare;

/// The words of one language as the audit sees them.
#[derive(Debug, Default)]
pub struct LocaleMessages {
    tag: String,
    /// Localizer, and terms with `-` before the id; with the file each is in.
    words: BTreeMap<String, (Arc<str>, AuditedMessage)>,
    /// The names of its files within its folder.
    files: BTreeSet<String>,
    /// Those of its files that cannot be read.
    unread: BTreeSet<String>,
    /// Ids of words that are there but are not Fluent.
    broken: BTreeSet<String>,
    /// Treatments whose file holds the words of another: the treatment, and whose words they are.
    foreign: BTreeMap<String, String>,
}

impl LocaleMessages {
    /// True if the language has this word.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.words.contains_key(id)
    }

    /// Its tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Treatments whose file holds the words of another, with that other.
    #[must_use]
    pub const fn foreign(&self) -> &BTreeMap<String, String> {
        &self.foreign
    }

    /// Takes these files, by their paths, as told: what they lack is not told again.
    pub fn leave_out(&mut self, told: &BTreeSet<String>) {
        let folder = format!("locales/{}/", self.tag);
        let names = told.iter().filter_map(|path| path.strip_prefix(&folder));
        self.unread.extend(names.map(str::to_owned));
    }

    /// Its words: the id, the file within the folder of the language, and the word.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str, &AuditedMessage)> {
        self.words.iter().map(|(id, (file, word))| (id.as_str(), &**file, word))
    }
}

/// Reads every word file. Faults that can be seen in one file are told.
pub fn all_messages(files: &Files, problems: &mut Diagnostics) -> Vec<LocaleMessages> {
    let mut tags: BTreeSet<&str> = BTreeSet::new();
    for path in files.under("locales/") {
        let mut parts = path.split('/').skip(1);
        if let (Some(tag), Some(_)) = (parts.next(), parts.next()) {
            tags.insert(tag);
        }
    }
    let tags: Vec<&str> = tags.into_iter().collect();
    let read = parallel::map(&tags, |tag| {
        let mut problems = Diagnostics::new();
        (locale_messages(files, tag, &mut problems), problems)
    });
    let mut all_messages = Vec::new();
    for (locale_messages, found) in read {
        all_messages.extend(locale_messages);
        problems.extend(found);
    }
    all_messages
}

fn locale_messages(files: &Files, tag: &str, problems: &mut Diagnostics) -> Option<LocaleMessages> {
    let folder = format!("locales/{tag}");
    let mut report = Reporter::new(&folder, problems);
    let Some(id) = identifier(tag) else {
        refuse_name(files, tag, &mut report);
        return None;
    };
    if !files.has(&format!("{folder}/{UI}")) {
        let remedy = format!("write {folder}/{UI}, or remove the folder");
        report.add(None, "the folder has no ui.ftl, so it is no language", remedy);
        return None;
    }
    warn_of_missing_data(&id, &mut Reporter::new(&format!("{folder}/{UI}"), problems));
    let reader = Reader::of(&id, tag);
    let start = format!("{folder}/");
    let mut locale_messages = LocaleMessages { tag: tag.to_owned(), ..LocaleMessages::default() };
    let paths = files.under(&start).filter(|path| path.ends_with(".ftl"));
    let names = paths.filter_map(|path| Some((path, path.strip_prefix(&start)?)));
    // The words of treatments are shown together with the common ones, so those come first.
    let (of_treatments, common): (Vec<_>, Vec<_>) = names.partition(|(_, name)| name.contains('/'));
    let mut resources = Vec::new();
    for (path, name) in common {
        let mut report = Reporter::new(path, problems);
        let resource = locale_messages.read(&reader, files, name, &mut report);
        resources.extend(resource.map(|resource| (path, name, resource)));
    }
    let parsed = resources.iter().map(|(_, _, resource)| Rc::clone(resource)).collect();
    let shown = Shown::new(tag, system(files, tag), parsed);
    for (path, name, resource) in &resources {
        shown.check(&locale_messages, name, resource, &mut Reporter::new(path, problems));
    }
    for (path, name) in of_treatments {
        let mut report = Reporter::new(path, problems);
        let Some(resource) = locale_messages.read(&reader, files, name, &mut report) else {
            continue;
        };
        // That a file has no treatment is told of the whole file.
        let id = name.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl"));
        if id.is_some_and(|id| files.has(&treatment_file(id))) {
            shown.check(&locale_messages, name, &resource, &mut report);
        }
    }
    Some(locale_messages)
}

/// The digits that a language is written with, as far as they are known.
fn system(files: &Files, tag: &str) -> System {
    let language = files.text(&Language::file(tag)).and_then(|words| Language::of(tag, words));
    language.and_then(|it| System::find(&it.numerals)).unwrap_or(System::LATIN)
}

/// Reads one word file by itself. Faults are told.
pub fn read_one(files: &Files, path: &str, problems: &mut Diagnostics) {
    let mut parts = path.splitn(3, '/').skip(1);
    let (Some(tag), Some(name)) = (parts.next(), parts.next()) else { return };
    let Some(id) = identifier(tag) else { return };
    let mut report = Reporter::new(path, problems);
    if let Some(words) = Reader::of(&id, tag).read(files, name, &mut report) {
        let mut locale_messages =
            LocaleMessages { tag: tag.to_owned(), ..LocaleMessages::default() };
        locale_messages.add(name, words, &mut report);
    }
}

fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    canonical(tag).filter(|id| id.to_string() == tag)
}

/// Tells that no folder of a language is named `tag`.
fn refuse_name(files: &Files, tag: &str, report: &mut Reporter<'_>) {
    let Some(id) = canonical(tag) else {
        let message = format!("`{}` is not the tag of a language", tag.escape_debug());
        return report.add(None, message, "name the folder as in BCP 47: `it`, `ar`, `pt-BR`");
    };
    let message = format!("the folder of this language must be named `{id}`");
    let is_there = files.under(&format!("locales/{id}/")).next().is_some();
    let remedy = if is_there {
        format!("there is a folder `{id}` already: put the words there, and remove this one")
    } else {
        format!("rename it to `{id}`")
    };
    report.add(None, message, remedy);
}

/// Warns where locale data knows nothing of a language that patients would see.
fn warn_of_missing_data(id: &LanguageIdentifier, report: &mut Reporter<'_>) {
    if Dates::new(&Locale::from(id.clone())).is_none() {
        let shown = dates::in_figures(date(2026, 11, 30));
        let message = format!("no dates are known for `{id}`; they are shown as {shown}");
        report.warn(None, message, "ask a reader of the language whether that is understood");
    }
    if !forms::are_known(id) {
        let message = format!("no plural forms are known for `{id}`; all numbers have [other]");
        report.warn(None, message, "write words after numbers that are right for any number");
    }
}

/// Reads the word files of one language.
struct Reader {
    forms: Forms,
    scripts: Scripts,
    joiners: Joiners,
}

impl Reader {
    fn of(id: &LanguageIdentifier, tag: &str) -> Self {
        Self { forms: Forms::of(tag), scripts: Scripts::of(id), joiners: joiners(id) }
    }

    fn read(
        &self,
        files: &Files,
        name: &str,
        report: &mut Reporter<'_>,
    ) -> Option<file::FileMessages> {
        let text = allowed_characters::admit(files, self.joiners, report);
        if name == UI {
            check_head(text.unwrap_or_default(), report);
        }
        let habits = Habits { forms: &self.forms, scripts: &self.scripts };
        file::read(text?, habits, report)
    }
}

impl LocaleMessages {
    /// Takes over the words of a file. Faults are told.
    fn read(
        &mut self,
        reader: &Reader,
        files: &Files,
        name: &str,
        report: &mut Reporter<'_>,
    ) -> Option<Rc<FluentResource>> {
        self.files.insert(name.to_owned());
        let Some(words) = reader.read(files, name, report) else {
            self.unread.insert(name.to_owned());
            return None;
        };
        let resource = Rc::clone(&words.resource);
        self.add(name, words, report);
        Some(resource)
    }

    fn add(&mut self, file: &str, words: file::FileMessages, report: &mut Reporter<'_>) {
        let file::FileMessages { resource: _, known, broken } = words;
        let treatment = file.strip_prefix("treatments/").and_then(|it| it.strip_suffix(".ftl"));
        if let Some(treatment) = treatment
            && let Some(other) = owner(&known, treatment)
        {
            // One cause: none of them is looked at, and none is missing.
            self.foreign.insert(treatment.to_owned(), other);
            self.unread.insert(file.to_owned());
            return;
        }
        self.broken.extend(broken);
        let file: Arc<str> = file.into();
        for (id, word) in known {
            if let Some((other, first)) = self.words.get(&id) {
                let message = format!("`{id}` is already in {other}, at line {}", first.line);
                report.add(word.at(), message, "remove one of them");
            } else {
                self.words.insert(id, (Arc::clone(&file), word));
            }
        }
    }
}

/// The treatment that most words in the file of another belong to.
fn owner(known: &[(String, AuditedMessage)], treatment: &str) -> Option<String> {
    let own = format!("{treatment}-");
    let titles = known.iter().filter_map(|(id, _)| id.strip_suffix("-title"));
    let mut others = titles.filter(|id| *id != treatment && !id.starts_with(&own));
    let is_owner = |other: &&str| {
        let begins = |(id, _): &&(String, AuditedMessage)| {
            id.strip_prefix(*other).is_some_and(|rest| rest.starts_with('-'))
        };
        known.iter().filter(begins).count() * 2 > known.len()
    };
    others.find(is_owner).map(str::to_owned)
}

/// The two words that are read without parsing must stand on one line each.
fn check_head(text: &str, report: &mut Reporter<'_>) {
    for (id, example) in [(NAME, "Italiano"), (NUMERALS, "latn")] {
        let begins = |line: &str| {
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let Some(index) = text.lines().position(begins) else {
            // Missing altogether is told with the other missing words.
            continue;
        };
        let goes_on = text.lines().nth(index + 1).is_some_and(|next| next.starts_with(' '));
        let value = scan(text, id);
        if value.is_none() || goes_on || value.is_some_and(|value| value.contains(['{', '}'])) {
            let message = format!("`{id}` must be plain text on one line");
            report.add(index + 1, message, format!("write it as `{id} = {example}`"));
        } else if let Some(name) = value.filter(|_| id == NUMERALS)
            && System::find(name).is_none()
        {
            let names = SYSTEMS.iter().map(|system| system.name).collect::<Vec<_>>().join(", ");
            let message = format!("there is no numbering system `{name}`");
            report.add(index + 1, message, format!("write one of {names}"));
        }
    }
}

/// Scripts in which joiners are part of the spelling.
const JOINING: [&str; 15] = [
    "Arab", "Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Mlym", "Mong", "Nkoo", "Orya", "Sinh",
    "Syrc", "Taml", "Telu",
];

fn joiners(id: &LanguageIdentifier) -> Joiners {
    let mut locale = Locale::from(id.clone());
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let is_joining = |script: icu_locale::subtags::Script| JOINING.contains(&script.as_str());
    if locale.id.script.is_some_and(is_joining) { Joiners::Needed } else { Joiners::Refused }
}
