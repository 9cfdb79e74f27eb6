//! Compares messages with expectations: none missing, none unused, each showing its variables.

use std::collections::{BTreeMap, BTreeSet};

use super::file::{AuditedMessage, Reference};
use super::sample_arguments::CASE;
use super::{LocaleMessages, Message, agreement, alike, typed, untranslated};
use crate::expected::{Expectations, Expected, Group};
use sabar_content::diagnostic::{At, Diagnostics, Reporter};
use sabar_content::{Files, message_ids, parallel};

/// Families whose messages may be unused: a clinic that teaches less than the built-in content
/// keeps the built-in messages.
const SPARE: [&str; 5] = ["area-", "figure-", "range-", "per-", "document-"];

/// The length limit of a message with all its references expanded, in bytes.
const MOST_BYTES: usize = 64 * 1024;

/// The messages of one language that are expected: their places in it, in the order of the
/// expectations.
pub(super) type Matched = Vec<Option<usize>>;

/// Reports all differences between the languages and the expectations.
pub(crate) fn compare(
    all_messages: &[LocaleMessages<'_>],
    expectations: &Expectations,
    files: &Files,
    diagnostics: &mut Diagnostics,
) {
    let mut homes: Vec<&str> = expectations.messages.values().map(|it| it.home.as_str()).collect();
    // Most neighbors are in one file.
    homes.dedup();
    let homes = homes.into_iter().collect();
    let found = parallel::map(all_messages, |locale_messages| {
        let mut diagnostics = Diagnostics::new();
        let place = |id: &String| locale_messages.places.get(id.as_str()).copied();
        let matched: Matched = expectations.messages.keys().map(place).collect();
        let comparison =
            Comparison { locale_messages, expectations, homes: &homes, matched: &matched };
        comparison.missing(all_messages, &mut diagnostics);
        comparison.unused(&mut diagnostics);
        comparison.foreign(&mut diagnostics);
        comparison.references(&mut diagnostics);
        comparison.lengths(&mut diagnostics);
        comparison.variables(&mut diagnostics);
        comparison.groups(&mut diagnostics);
        alike::check(locale_messages, expectations, files, &mut diagnostics);
        (diagnostics, matched)
    });
    let mut all_matched = Vec::new();
    for (found, matched) in found {
        diagnostics.extend(found);
        all_matched.push(matched);
    }
    agreement::check(all_messages, expectations, diagnostics);
    untranslated::compare(all_messages, expectations, &all_matched, files, diagnostics);
}

struct Comparison<'a> {
    locale_messages: &'a LocaleMessages<'a>,
    expectations: &'a Expectations,
    /// The files of all expected messages.
    homes: &'a BTreeSet<&'a str>,
    matched: &'a Matched,
}

impl<'a> Comparison<'a> {
    /// Returns each expected message, and the one of the language.
    fn expected(
        &self,
    ) -> impl Iterator<Item = (&'a String, &'a Expected, Option<&'a Message<'a>>)> {
        let (messages, matched) = (&self.locale_messages.messages, self.matched);
        let places = matched.iter().map(|place| messages.get((*place)?));
        let expected = self.expectations.messages.iter().zip(places);
        expected.map(|((id, expected), message)| (id, expected, message))
    }

    fn path(&self, file: &str) -> String {
        format!("locales/{}/{file}", self.locale_messages.tag)
    }

    fn emit(
        &self,
        message: &Message<'_>,
        at: At,
        (what, remedy): (String, &str),
        diagnostics: &mut Diagnostics,
    ) {
        let path = self.path(self.locale_messages.home(message));
        Reporter::new(&path, diagnostics).add(at, what, remedy);
    }

    /// Reports missing messages. A missing file is reported once.
    fn missing(&self, all_messages: &[LocaleMessages<'_>], diagnostics: &mut Diagnostics) {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, expected, message) in self.expected() {
            let may_be = expected.is_optional && !self.has_other_of_unit(id);
            let is_missing =
                message.is_none() && !may_be && !self.locale_messages.broken.contains(id);
            if is_missing
                && !self.locale_messages.unread.contains(&expected.home)
                && self.is_in(&expected.home)
                && self.needs(id)
            {
                missing.entry(&expected.home).or_default().push(id);
            }
        }
        for (home, ids) in missing {
            let path = self.path(home);
            let mut report = Reporter::new(&path, diagnostics);
            if !self.locale_messages.files.contains(home) {
                let message = format!("the file is missing, with {} messages", ids.len());
                report.add(
                    None,
                    message,
                    "create it; another language's file shows what it contains",
                );
                continue;
            }
            for id in ids {
                let allowed = self.expectations.messages.get(id).map(|expected| {
                    // Few languages need cases.
                    expected.allowed.iter().filter(|name| *name != CASE).cloned().collect()
                });
                let remedy = match allowed.filter(|allowed: &BTreeSet<_>| !allowed.is_empty()) {
                    Some(allowed) => format!("add it; it shows {}", shown(&allowed)),
                    None => "add it".to_owned(),
                };
                let remedy = match model(all_messages, id) {
                    Some(place) => format!("{remedy} (as {place} does)"),
                    None => remedy,
                };
                report.add(None, format!("the message `{id}` is missing"), remedy);
            }
        }
    }

    /// Returns true if the language has the file: treatments may be in some languages only.
    fn is_in(&self, home: &str) -> bool {
        let only = self.expectations.only.get(home);
        only.is_none_or(|only| only.contains(&self.locale_messages.tag))
    }

    /// Returns true if the language needs the message: others may do without the name of a document
    /// that only treatments in other languages cite.
    fn needs(&self, id: &str) -> bool {
        let languages = self.expectations.needed_in.get(id);
        languages.is_none_or(|languages| languages.contains(&self.locale_messages.tag))
    }

    /// Reports files of treatments that are not in this language.
    fn foreign(&self, diagnostics: &mut Diagnostics) {
        for home in self.expectations.only.keys().filter(|home| !self.is_in(home)) {
            if self.locale_messages.files.contains(home) {
                let tag = &self.locale_messages.tag;
                let seed = format!("seeds/{}", home.replace(".ftl", ".toml"));
                let what = format!("the treatment is not in `{tag}`, as {seed} says");
                let remedy = format!("remove this file, or add \"{tag}\" to the languages there");
                Reporter::new(&self.path(home), diagnostics).add(None, what, remedy);
            }
        }
    }

    /// Returns true if the language has the other one of the two messages of a unit.
    fn has_other_of_unit(&self, id: &str) -> bool {
        let other = match id.strip_prefix("figure-") {
            Some(unit) => message_ids::range(unit),
            None => message_ids::figure(id.strip_prefix("range-").unwrap_or_default()),
        };
        self.locale_messages.has(&other)
    }

    fn unused(&self, diagnostics: &mut Diagnostics) {
        // Messages without a treatment are reported with their file or with the seed.
        let is_stray =
            |(file, _): &(String, _)| file.contains('/') && !self.homes.contains(&**file);
        let strays: Vec<bool> = self.locale_messages.homes.iter().map(is_stray).collect();
        let messages = &self.locale_messages.messages;
        let mut is_expected = vec![false; messages.len()];
        for place in self.matched.iter().flatten() {
            is_expected[*place] = true;
        }
        for (id, expected, message) in self.expected() {
            let Some(message) = message.filter(|message| !strays[message.home]) else { continue };
            if is_misplaced(expected, self.locale_messages.home(message)) {
                let what = format!("`{id}` is in the wrong file");
                let remedy = format!("move it to {}", expected.home);
                self.emit(message, message.audited.at(), (what, &remedy), diagnostics);
            }
        }
        let references = messages.iter().flat_map(|message| message.audited.references.keys());
        let of_broken = &self.locale_messages.referred_by_broken;
        let referred: BTreeSet<&str> = references.chain(of_broken).map(String::as_str).collect();
        for (message, _) in messages.iter().zip(is_expected).filter(|(_, expected)| !expected) {
            let is_used = referred.contains(message.id);
            if !strays[message.home]
                && !is_used
                && !SPARE.iter().any(|spare| message.id.starts_with(spare))
            {
                let what = format!("`{}` is not used", message.id);
                let remedy = match self.meant(message.id) {
                    Some(id) => format!("did you mean `{id}`? Ids are in small letters, with -"),
                    None => "remove it, or write it as another language does".to_owned(),
                };
                self.emit(message, message.audited.at(), (what, &remedy), diagnostics);
            }
        }
    }

    /// Returns the expected id that differs only by capitals or by the sign between its parts.
    fn meant(&self, id: &str) -> Option<String> {
        let meant = id.to_lowercase().replace('_', "-");
        let is_other = meant != id && self.expectations.messages.contains_key(&meant);
        is_other.then_some(meant)
    }

    fn references(&self, diagnostics: &mut Diagnostics) {
        for message in &self.locale_messages.messages {
            let file = self.locale_messages.home(message);
            for (reference, Reference { at, n_times: _ }) in &message.audited.references {
                let target = self.locale_messages.get(reference);
                // Messages of a treatment are parsed with the common ones only.
                let is_reachable = |(home, _): &(&str, _)| *home == file || !home.contains('/');
                if target.filter(is_reachable).is_none() {
                    let what =
                        format!("`{}` refers to `{reference}`, which does not exist", message.id);
                    let remedy = "add that message, in this file or in ui.ftl";
                    self.emit(message, at.clone(), (what, remedy), diagnostics);
                }
            }
        }
    }

    /// Reports messages that refer to themselves or grow too long by their references.
    fn lengths(&self, diagnostics: &mut Diagnostics) {
        let messages = &self.locale_messages.messages;
        // Most messages have no references.
        let referring: Vec<(&str, &AuditedMessage<'_>)> = messages
            .iter()
            .filter(|message| !message.audited.references.is_empty())
            .map(|message| (message.id, &message.audited))
            .collect();
        let mut lengths: BTreeMap<&str, usize> = BTreeMap::new();
        let mut open: BTreeSet<&str> = BTreeSet::new();
        for _ in 0..=MOST_REFERENCES {
            // Each round expands one more level, so a length that still grows at the end belongs to
            // a cycle. A message counts at least 1, because a cycle of empty messages would not
            // grow.
            let written_out = |audited: &AuditedMessage<'_>| {
                audited.references.iter().fold(audited.text.len() + 1, |length, (id, reference)| {
                    let own = || Some(self.locale_messages.get(id)?.1.text.len() + 1);
                    let inner = lengths.get(id.as_str()).copied().or_else(own).unwrap_or(0);
                    length.saturating_add(inner.saturating_mul(reference.n_times))
                })
            };
            let next: BTreeMap<_, _> =
                referring.iter().map(|(id, audited)| (*id, written_out(audited))).collect();
            open = next
                .iter()
                .filter(|(id, n)| lengths.get(*id) != Some(n))
                .map(|(id, _)| *id)
                .collect();
            lengths = next;
        }
        for message in messages {
            let (id, audited) = (message.id, &message.audited);
            let referring = Some(id).filter(|_| !audited.references.is_empty());
            let length = referring.and_then(|id| lengths.get(id).copied());
            let length = length.unwrap_or_else(|| audited.text.len());
            if referring.is_some_and(|id| open.contains(id)) {
                let what = format!("`{id}` refers to itself, or through too many others");
                self.emit(message, audited.at(), (what, "write the text out"), diagnostics);
            } else if length > MOST_BYTES {
                let what = format!("`{id}` is {length} bytes long when written out");
                self.emit(message, audited.at(), (what, "keep it under 64 KB"), diagnostics);
            }
        }
    }

    /// Reports missing variables, foreign ones, and wrong figures.
    fn variables(&self, diagnostics: &mut Diagnostics) {
        for (id, expected, message) in self.expected() {
            let Some(message) = message else { continue };
            let audited = &message.audited;
            let shows_nothing = audited.variables.is_empty() && audited.references.is_empty();
            if shows_nothing && expected.required.is_empty() && audited.typed.is_empty() {
                continue;
            }
            if let Some((what, at)) = typed::compare(id, expected, audited) {
                let remedy = "show the seed's figure, or change it there for all languages";
                self.emit(message, at, (what, remedy), diagnostics);
            }
            let variables = self.locale_messages.variables(audited);
            let lacking: BTreeSet<_> = expected.required.difference(&variables).cloned().collect();
            if !lacking.is_empty() {
                let what = format!("`{id}` lacks {}", shown(&lacking));
                self.emit(message, audited.at(), (what, "add it to the text"), diagnostics);
            }
            for name in variables.difference(&expected.allowed) {
                let remedy = if expected.allowed.is_empty() {
                    "remove it; this message has no variables".to_owned()
                } else {
                    format!("show only {}", shown(&expected.allowed))
                };
                // A variable that comes from another message is reported where that message is
                // shown.
                let at = audited.variables.get(name).cloned().unwrap_or_else(|| audited.at());
                let what = format!("`{id}` shows {{ ${name} }}, which it is not given");
                self.emit(message, at, (what, &remedy), diagnostics);
            }
        }
    }

    fn groups(&self, diagnostics: &mut Diagnostics) {
        for Group { messages, figures, belonging } in &self.expectations.groups {
            let known: Vec<_> =
                messages.iter().filter_map(|id| self.locale_messages.get(id)).collect();
            if known.len() < messages.len() {
                continue;
            }
            let together: BTreeSet<String> = known
                .iter()
                .flat_map(|(_, audited)| self.locale_messages.variables(audited))
                .collect();
            let lacking: BTreeSet<_> = figures.difference(&together).cloned().collect();
            if let (false, Some((file, audited)), Some(id)) =
                (lacking.is_empty(), known.first(), messages.first())
            {
                let path = self.path(file);
                let message = format!("`{id}`{belonging} lack {}", shown(&lacking));
                Reporter::new(&path, diagnostics).add(
                    audited.at(),
                    message,
                    "show it in one of them",
                );
            }
        }
    }
}

/// The depth limit of references. Deeper ones are hard to translate.
const MOST_REFERENCES: usize = 8;

impl LocaleMessages<'_> {
    /// Returns the variables of a message, including those of messages it refers to. Terms have no
    /// arguments.
    pub(super) fn variables(&self, audited: &AuditedMessage<'_>) -> BTreeSet<String> {
        let mut variables: BTreeSet<String> = audited.variables.keys().cloned().collect();
        let mut open: Vec<&String> = audited.references.keys().collect();
        let mut known: BTreeSet<&String> = BTreeSet::new();
        while let Some(id) = open.pop() {
            if id.starts_with('-') || !known.insert(id) {
                continue;
            }
            if let Some((_, audited)) = self.get(id) {
                variables.extend(audited.variables.keys().cloned());
                open.extend(audited.references.keys());
            }
        }
        variables
    }
}

/// Returns the place of this message in another language.
fn model(all_messages: &[LocaleMessages<'_>], id: &str) -> Option<String> {
    all_messages.iter().find_map(|locale_messages| {
        let (file, audited) = locale_messages.get(id)?;
        Some(format!("locales/{}/{file}:{}", locale_messages.tag, audited.line))
    })
}

/// Returns true for a message in the wrong file. Only the file of a treatment is parsed for it.
fn is_misplaced(expected: &Expected, file: &str) -> bool {
    expected.home != file && (expected.home.contains('/') || file.contains('/'))
}

/// Formats variables as a translator writes them.
pub(super) fn shown(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "nothing".to_owned();
    }
    let names: Vec<String> = variables.iter().map(|name| format!("{{ ${name} }}")).collect();
    names.join(", ")
}
