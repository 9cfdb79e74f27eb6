//! The state of every translation: what is missing, copied, outdated or not reviewed.
//!
//! Depends on the same expectations as the cross check. Invariant: content with errors has a state
//! too, as far as it can be read, because translators work on unfinished content.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::civil::Date;
use serde::Serialize;

use crate::audit::{self, LocaleMessages};
use crate::expected::{Content, Expectations, needed_in};
use sabar_content::Files;
use sabar_content::check::{self, Found, Source};
use sabar_content::diagnostic::{Diagnostics, printable};
use sabar_content::l10n::{Language, Numerals};
use sabar_content::library::{Library, SAFETY, SOURCES, treatment_file};
use sabar_content::review::State;

/// The name of the messages that belong to no treatment.
const INTERFACE: &str = "interface";

/// The ids printed of a list, for people.
const MOST_SHOWN: usize = 5;

/// The state of all translations.
#[derive(Clone, Debug, Serialize)]
pub struct Translations {
    /// The number of treatments in a language with something missing.
    pub incomplete: usize,
    /// The number of those with copied messages, or without a review that holds.
    pub doubtful: usize,
    /// The treatments, after the interface.
    pub treatments: Vec<Translated>,
}

/// A treatment, or the interface, in all languages.
#[derive(Clone, Debug, Serialize)]
pub struct Translated {
    /// The id of the treatment, or `interface`.
    pub treatment: String,
    /// The languages, by tag.
    pub languages: Vec<InLanguage>,
}

/// The state of a treatment in one language.
#[derive(Clone, Debug, Serialize)]
pub struct InLanguage {
    /// The tag of the language.
    pub language: String,
    /// False if the treatment is not in this language, by its seed.
    pub planned: bool,
    /// The number of messages.
    pub messages: usize,
    /// The ids of missing messages.
    pub missing: Vec<String>,
    /// The ids of messages that are equal to those of another language.
    pub copied: Vec<String>,
    /// The tags of these languages.
    #[serde(rename = "copied-from", skip_serializing_if = "BTreeSet::is_empty")]
    pub copied_from: BTreeSet<String>,
    /// The state of the review: `current`, `stale`, `expired` or `missing`. The interface has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<&'static str>,
}

impl InLanguage {
    /// Returns true if its seed cannot be read: every treatment has a title.
    fn is_unread(&self) -> bool {
        self.planned && self.messages == 0
    }

    /// Returns true if messages are copied, or no review holds.
    fn is_doubtful(&self) -> bool {
        self.planned && (!self.copied.is_empty() || self.review.is_some_and(|it| it != CURRENT))
    }
}

/// The state of a review that holds.
const CURRENT: &str = "current";

/// Returns the state of all translations. `source` is the tag of the language that the others are
/// translated from.
#[must_use]
pub fn status(files: &Files, source: &str, today: Option<Date>) -> Translations {
    let all_messages = audit::all_messages(files, &mut Diagnostics::new());
    let library = Library::new(files.clone(), Numerals::Locale);
    let (by_home, needed_in) = expected(files, &library);
    let interface: Vec<&String> =
        by_home.iter().filter(|(home, _)| !home.contains('/')).flat_map(|(_, ids)| ids).collect();
    let in_languages = |ids: &[&String], treatment: Option<usize>| {
        let states = all_messages.iter().map(|messages| {
            let is_needed = |id: &&&String| {
                needed_in.get(**id).is_none_or(|languages| languages.contains(messages.tag()))
            };
            let ids: Vec<&String> = ids.iter().filter(is_needed).copied().collect();
            let others = originals(messages, &all_messages, source);
            in_language(messages, &others, &ids, (&library, treatment), today)
        });
        states.collect::<Vec<_>>()
    };
    let mut treatments = vec![Translated {
        treatment: INTERFACE.to_owned(),
        languages: in_languages(&interface, None),
    }];
    for index in 0..library.treatments() {
        let Some(id) = library.treatment_id(index) else { continue };
        let ids = by_home.get(&format!("treatments/{id}.ftl"));
        let ids: Vec<&String> = ids.into_iter().flatten().collect();
        let languages = in_languages(&ids, Some(index));
        treatments.push(Translated { treatment: id.to_owned(), languages });
    }
    let states = || treatments.iter().flat_map(|it| &it.languages);
    let incomplete =
        states().filter(|state| !state.missing.is_empty() || state.is_unread()).count();
    let doubtful = states().filter(|state| state.is_doubtful()).count();
    Translations { incomplete, doubtful, treatments }
}

fn in_language(
    messages: &LocaleMessages<'_>,
    others: &[&LocaleMessages<'_>],
    ids: &[&String],
    (library, treatment): (&Library, Option<usize>),
    today: Option<Date>,
) -> InLanguage {
    let tag = messages.tag();
    let only = treatment.and_then(|index| library.treatment(index).languages.as_ref());
    let planned = only.is_none_or(|only| only.contains(tag));
    let is_missing = |id: &&&String| planned && !messages.has(id);
    let copy = |id: &&String| {
        let original = others.iter().find(|it| messages.is_copy_of(it, id))?;
        Some(((*id).clone(), original.tag().to_owned()))
    };
    let (copied, copied_from) = ids.iter().filter_map(copy).unzip();
    let list = |ids: Vec<&&String>| ids.into_iter().map(|id| (*id).clone()).collect();
    let review =
        treatment.filter(|_| planned).map(|index| match library.review(index, tag, today) {
            State::Current(_) => CURRENT,
            State::Stale(_) => "stale",
            State::Expired(_) => "expired",
            State::Missing => "missing",
        });
    InLanguage {
        language: tag.to_owned(),
        planned,
        messages: ids.len(),
        missing: list(ids.iter().filter(is_missing).collect()),
        copied,
        copied_from,
        review,
    }
}

/// Returns the languages that this one may be copied from: the one that the clinic translates from,
/// then the shipped ones, then those before it.
fn originals<'a, 'm>(
    messages: &LocaleMessages<'_>,
    all_messages: &'a [LocaleMessages<'m>],
    source: &str,
) -> Vec<&'a LocaleMessages<'m>> {
    let built_in = Files::built_in();
    let rank = |tag: &str| (tag != source, !built_in.has(&Language::file(tag)), tag.to_owned());
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let own = messages.tag();
    // `pt` and `pt-BR` may have the same messages.
    let is_before = |other: &&LocaleMessages<'_>| {
        rank(other.tag()) < rank(own) && language(other.tag()) != language(own)
    };
    let mut originals: Vec<_> = all_messages.iter().filter(is_before).collect();
    originals.sort_by_key(|it| rank(it.tag()));
    originals
}

/// Ids or tags by a name.
type Named = BTreeMap<String, BTreeSet<String>>;

/// Returns the ids of the messages that languages need, by file; and the languages of those that only
/// some need.
fn expected(files: &Files, library: &Library) -> (Named, Named) {
    let mut found = Found::default();
    let source = |file| Source { file, text: files.text(file).unwrap_or_default() };
    let documents = check::documents(source(SOURCES), &mut found).unwrap_or_default();
    let safety = check::safety(source(SAFETY), &documents, &mut found).unwrap_or_default();
    let pictures = |path: &str| files.text(path).map(Cow::Borrowed);
    let ids = (0..library.treatments()).filter_map(|index| library.treatment_id(index));
    let treatments: Vec<_> = ids
        .filter_map(|id| {
            let file = treatment_file(id);
            let text = files.text(&file).unwrap_or_default();
            let source = Source { file: &file, text };
            check::treatment(source, &documents, &safety, &pictures, &mut found)
        })
        .collect();
    let Found { areas, units, intervals, users, doubts, .. } = found;
    let content = Content {
        documents: &documents,
        safety: &safety,
        treatments: &treatments,
        areas: &areas.into_keys().collect(),
        units: &units.into_keys().collect(),
        intervals: &intervals.into_keys().collect(),
        needed_in: &needed_in(&users, &treatments),
        doubts: &doubts,
    };
    let expectations = Expectations::of(content, &mut Diagnostics::new());
    let mut by_home = Named::new();
    for (id, expected) in expectations.messages {
        if !expected.is_optional {
            by_home.entry(expected.home.to_string()).or_default().insert(id);
        }
    }
    (by_home, expectations.needed_in)
}

impl fmt::Display for Translations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Translated { treatment, languages } in &self.treatments {
            writeln!(f, "{}", printable(treatment))?;
            for language in languages {
                writeln!(f, "  {language}")?;
            }
        }
        let count = |n: usize, one: &str, many: &str| match n {
            1 => format!("1 {one}"),
            n => format!("{n} {many}"),
        };
        write!(
            f,
            "{} incomplete, {} to look at",
            count(self.incomplete, "translation is", "translations are"),
            self.doubtful
        )
    }
}

impl fmt::Display for InLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { language, planned, messages, missing, copied, copied_from, review } = self;
        write!(f, "{}: ", printable(language))?;
        if !planned {
            return write!(f, "not in this language");
        }
        if self.is_unread() {
            return write!(f, "its seed cannot be read; see the check");
        }
        write!(f, "{messages} messages")?;
        let from: Vec<&str> = copied_from.iter().map(String::as_str).collect();
        let from = format!("copied from {}", from.join(", "));
        for (what, ids) in [("missing", missing), (&*from, copied)] {
            if !ids.is_empty() {
                let shown: Vec<&str> = ids.iter().take(MOST_SHOWN).map(String::as_str).collect();
                let more = if ids.len() > MOST_SHOWN { ", …" } else { "" };
                let shown = printable(&shown.join(", "));
                write!(f, "; {} {}: {shown}{more}", ids.len(), printable(what))?;
            }
        }
        match review {
            None | Some(CURRENT) => Ok(()),
            Some("stale") => write!(f, "; changed since its review"),
            Some("expired") => write!(f, "; its review is past its last day"),
            Some(_) => write!(f, "; not reviewed"),
        }
    }
}
