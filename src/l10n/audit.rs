//! Holds the words of every language against what is expected of them.

mod compare;
pub mod copies;
mod file;
mod forms;
mod nesting;
mod scripts;
mod typed;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use icu_locale::LocaleExpander;
use icu_locale::{LanguageIdentifier, Locale};

use crate::content::Files;
use crate::content::gate::{self, Joiners};
use crate::l10n::expected::UI;
use crate::l10n::language::{NAME, NUMERALS, scan};
use crate::l10n::numerals::{SYSTEMS, System};
use crate::parallel;
use crate::problem::{Problems, Report};

use file::Habits;
pub(crate) use file::Word;
use forms::Forms;
use scripts::Scripts;

pub use compare::compare;

/// The words of one language as the audit sees them.
#[derive(Debug, Default)]
pub struct Tongue {
    tag: String,
    /// Words, and terms with `-` before the id; with the file each is in.
    words: BTreeMap<String, (Arc<str>, Word)>,
    /// The names of its files within its folder.
    files: BTreeSet<String>,
    /// Those of its files that cannot be read.
    unread: BTreeSet<String>,
    /// Ids of words that are there but are not Fluent.
    broken: BTreeSet<String>,
    /// Treatments whose file holds the words of another: the treatment, and whose words they are.
    foreign: BTreeMap<String, String>,
}

impl Tongue {
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

    /// Its words: the id, the file within the folder of the language, and the word.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str, &Word)> {
        self.words.iter().map(|(id, (file, word))| (id.as_str(), &**file, word))
    }
}

/// Reads every word file. Faults that can be seen in one file are told.
pub fn tongues(files: &Files, problems: &mut Problems) -> Vec<Tongue> {
    let mut tags: BTreeSet<&str> = BTreeSet::new();
    for path in files.under("locales/") {
        let mut parts = path.split('/').skip(1);
        if let (Some(tag), Some(_)) = (parts.next(), parts.next()) {
            tags.insert(tag);
        }
    }
    let tags: Vec<&str> = tags.into_iter().collect();
    let read = parallel::map(&tags, |tag| {
        let mut problems = Problems::new();
        (tongue(files, tag, &mut problems), problems)
    });
    let mut tongues = Vec::new();
    for (tongue, found) in read {
        tongues.extend(tongue);
        problems.extend(found);
    }
    tongues
}

fn tongue(files: &Files, tag: &str, problems: &mut Problems) -> Option<Tongue> {
    let folder = format!("locales/{tag}");
    let mut report = Report::new(&folder, problems);
    let Some(id) = identifier(tag) else {
        let message = format!("`{}` is not the tag of a language", tag.escape_debug());
        report.add(None, message, "name the folder as in BCP 47: `it`, `ar`, `pt-BR`");
        return None;
    };
    if !files.has(&format!("{folder}/{UI}")) {
        let remedy = format!("write {folder}/{UI}, or remove the folder");
        report.add(None, "the folder has no ui.ftl, so it is no language", remedy);
        return None;
    }
    let reader = Reader::of(&id, tag);
    let start = format!("{folder}/");
    let mut tongue = Tongue { tag: tag.to_owned(), ..Tongue::default() };
    for path in files.under(&start).filter(|path| path.ends_with(".ftl")) {
        let mut report = Report::new(path, problems);
        let Some(name) = path.strip_prefix(&start) else { continue };
        tongue.files.insert(name.to_owned());
        match reader.read(files, name, &mut report) {
            Some(words) => tongue.add(name, words, &mut report),
            None => {
                tongue.unread.insert(name.to_owned());
            }
        }
    }
    Some(tongue)
}

/// Reads one word file by itself. Faults are told.
pub fn read_one(files: &Files, path: &str, problems: &mut Problems) {
    let mut parts = path.splitn(3, '/').skip(1);
    let (Some(tag), Some(name)) = (parts.next(), parts.next()) else { return };
    let Some(id) = identifier(tag) else { return };
    let mut report = Report::new(path, problems);
    if let Some(words) = Reader::of(&id, tag).read(files, name, &mut report) {
        let mut tongue = Tongue { tag: tag.to_owned(), ..Tongue::default() };
        tongue.add(name, words, &mut report);
    }
}

fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    tag.parse::<LanguageIdentifier>().ok().filter(|id| id.to_string() == tag)
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

    fn read(&self, files: &Files, name: &str, report: &mut Report<'_>) -> Option<file::Words> {
        let text = gate::admit(files, self.joiners, report);
        if name == UI {
            check_head(text.unwrap_or_default(), report);
        }
        let habits = Habits { forms: &self.forms, scripts: &self.scripts };
        file::read(text?, habits, report)
    }
}

impl Tongue {
    fn add(&mut self, file: &str, words: file::Words, report: &mut Report<'_>) {
        let file::Words { known, broken } = words;
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
fn owner(known: &[(String, Word)], treatment: &str) -> Option<String> {
    let own = format!("{treatment}-");
    let titles = known.iter().filter_map(|(id, _)| id.strip_suffix("-title"));
    let mut others = titles.filter(|id| *id != treatment && !id.starts_with(&own));
    let is_owner = |other: &&str| {
        let begins = |(id, _): &&(String, Word)| {
            id.strip_prefix(*other).is_some_and(|rest| rest.starts_with('-'))
        };
        known.iter().filter(begins).count() * 2 > known.len()
    };
    others.find(is_owner).map(str::to_owned)
}

/// The two words that are read without parsing must stand on one line each.
fn check_head(text: &str, report: &mut Report<'_>) {
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
