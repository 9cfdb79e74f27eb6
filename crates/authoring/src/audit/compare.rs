//! Compares messages with expectations: none missing, none unused, each showing its variables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file::{AuditedMessage, Reference};
use super::{LocaleMessages, typed};
use crate::expected::{Expectations, Expected, Group};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::parallel;

/// Families whose messages may be unused: a clinic that teaches less than the built-in content
/// keeps the built-in messages.
const SPARE: [&str; 4] = ["area-", "figure-", "range-", "document-"];

/// The length limit of a message with all its references expanded, in bytes.
const MOST_BYTES: usize = 64 * 1024;

/// Reports all differences between the languages and the expectations.
pub(crate) fn compare(
    all_messages: &[LocaleMessages],
    expectations: &Expectations,
    diagnostics: &mut Diagnostics,
) {
    let found = parallel::map(all_messages, |locale_messages| {
        let mut diagnostics = Diagnostics::new();
        let comparison = Comparison { locale_messages, expectations };
        comparison.missing(all_messages, &mut diagnostics);
        comparison.unused(&mut diagnostics);
        comparison.references(&mut diagnostics);
        comparison.lengths(&mut diagnostics);
        comparison.variables(&mut diagnostics);
        comparison.groups(&mut diagnostics);
        typed::compare(locale_messages, expectations, &mut diagnostics);
        diagnostics
    });
    found.into_iter().for_each(|found| diagnostics.extend(found));
    agreement(all_messages, expectations, diagnostics);
}

struct Comparison<'a> {
    locale_messages: &'a LocaleMessages,
    expectations: &'a Expectations,
}

impl Comparison<'_> {
    fn path(&self, file: &str) -> String {
        format!("locales/{}/{file}", self.locale_messages.tag)
    }

    /// Reports missing messages. A missing file is reported once.
    fn missing(&self, all_messages: &[LocaleMessages], diagnostics: &mut Diagnostics) {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, expected) in &self.expectations.messages {
            let is_reported = self.locale_messages.unread.contains(&expected.home);
            if !is_reported
                && !self.locale_messages.has(id)
                && !self.locale_messages.broken.contains(id)
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
                let allowed = self.expectations.messages.get(id).map(|audited| &audited.allowed);
                let remedy = match allowed.filter(|allowed| !allowed.is_empty()) {
                    Some(allowed) => format!("add it; it shows {}", shown(allowed)),
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

    fn unused(&self, diagnostics: &mut Diagnostics) {
        let homes: BTreeSet<&str> =
            self.expectations.messages.values().map(|expected| expected.home.as_str()).collect();
        let referred: BTreeSet<&String> = self
            .locale_messages
            .messages
            .values()
            .flat_map(|(_, audited)| audited.references.keys())
            .collect();
        for (id, (file, audited)) in &self.locale_messages.messages {
            if file.contains('/') && !homes.contains(&**file) {
                // Messages without a treatment are reported with their file or with the seed.
                continue;
            }
            let path = self.path(file);
            let mut report = Reporter::new(&path, diagnostics);
            if let Some(expected) = self.expectations.messages.get(id) {
                if is_misplaced(expected, file) {
                    let message = format!("`{id}` is in the wrong file");
                    report.add(audited.at(), message, format!("move it to {}", expected.home));
                }
            } else if !referred.contains(id) && !SPARE.iter().any(|spare| id.starts_with(spare)) {
                let message = format!("`{id}` is not used");
                report.add(
                    audited.at(),
                    message,
                    "remove it, or write it as another language does",
                );
            }
        }
    }

    fn references(&self, diagnostics: &mut Diagnostics) {
        for (id, (file, audited)) in &self.locale_messages.messages {
            let path = self.path(file);
            let mut report = Reporter::new(&path, diagnostics);
            for (reference, Reference { at, n_times: _ }) in &audited.references {
                let target = self.locale_messages.messages.get(reference);
                // Messages of a treatment are parsed with the common ones only.
                let is_reachable =
                    |(home, _): &&(Arc<str>, AuditedMessage)| home == file || !home.contains('/');
                if target.filter(is_reachable).is_none() {
                    let message = format!("`{id}` refers to `{reference}`, which does not exist");
                    report.add(at.clone(), message, "add that message, in this file or in ui.ftl");
                }
            }
        }
    }

    /// Reports messages that refer to themselves or grow too long by their references.
    fn lengths(&self, diagnostics: &mut Diagnostics) {
        let messages = &self.locale_messages.messages;
        // Most messages have no references.
        let referring: Vec<(&String, &AuditedMessage)> = messages
            .iter()
            .filter(|(_, (_, audited))| !audited.references.is_empty())
            .map(|(id, (_, audited))| (id, audited))
            .collect();
        let mut lengths: BTreeMap<&String, usize> = BTreeMap::new();
        let mut open: BTreeSet<&String> = BTreeSet::new();
        for _ in 0..=MOST_REFERENCES {
            // Each round expands one more level, so a length that still grows at the end belongs to
            // a cycle. A message counts at least 1, because a cycle of empty messages would not
            // grow.
            let written_out = |audited: &AuditedMessage| {
                audited.references.iter().fold(audited.length + 1, |length, (id, reference)| {
                    let own = || Some(messages.get(id)?.1.length + 1);
                    let inner = lengths.get(id).copied().or_else(own).unwrap_or(0);
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
        for (id, (file, audited)) in messages {
            let path = self.path(file);
            let mut report = Reporter::new(&path, diagnostics);
            let length = lengths.get(id).copied().unwrap_or(audited.length);
            if open.contains(id) {
                let message = format!("`{id}` refers to itself, or through too many others");
                report.add(audited.at(), message, "write the text out");
            } else if length > MOST_BYTES {
                let message = format!("`{id}` is {length} bytes long when written out");
                report.add(audited.at(), message, "keep it under 64 KB");
            }
        }
    }

    fn variables(&self, diagnostics: &mut Diagnostics) {
        for (id, expected) in &self.expectations.messages {
            let Some((file, audited)) = self.locale_messages.messages.get(id) else { continue };
            let path = self.path(file);
            let mut report = Reporter::new(&path, diagnostics);
            let variables = self.locale_messages.variables(audited);
            let lacking: BTreeSet<_> = expected.required.difference(&variables).cloned().collect();
            if !lacking.is_empty() {
                let lacking = shown(&lacking);
                report.add(audited.at(), format!("`{id}` lacks {lacking}"), "add it to the text");
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
                let message = format!("`{id}` shows {{ ${name} }}, which it is not given");
                report.add(at, message, remedy);
            }
        }
    }

    fn groups(&self, diagnostics: &mut Diagnostics) {
        for Group { messages, figures } in &self.expectations.groups {
            let known: Vec<_> =
                messages.iter().filter_map(|id| self.locale_messages.messages.get(id)).collect();
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
                let message =
                    format!("`{id}`, its answers and its explanation lack {}", shown(&lacking));
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

impl LocaleMessages {
    /// Returns the variables of a message, including those of messages it refers to. Terms have no
    /// arguments.
    pub(super) fn variables(&self, audited: &AuditedMessage) -> BTreeSet<String> {
        let mut variables: BTreeSet<String> = audited.variables.keys().cloned().collect();
        let mut open: Vec<&String> = audited.references.keys().collect();
        let mut known: BTreeSet<&String> = BTreeSet::new();
        while let Some(id) = open.pop() {
            if id.starts_with('-') || !known.insert(id) {
                continue;
            }
            if let Some((_, audited)) = self.messages.get(id) {
                variables.extend(audited.variables.keys().cloned());
                open.extend(audited.references.keys());
            }
        }
        variables
    }
}

/// Returns the place of this message in another language.
fn model(all_messages: &[LocaleMessages], id: &str) -> Option<String> {
    all_messages.iter().find_map(|locale_messages| {
        let (file, audited) = locale_messages.messages.get(id)?;
        Some(format!("locales/{}/{file}:{}", locale_messages.tag, audited.line))
    })
}

/// Returns true for a message in the wrong file. Only the file of a treatment is parsed for it.
fn is_misplaced(expected: &Expected, file: &str) -> bool {
    expected.home != file && (expected.home.contains('/') || file.contains('/'))
}

/// Checks that all languages show the same variables where the expectations leave a choice.
fn agreement(
    all_messages: &[LocaleMessages],
    expectations: &Expectations,
    diagnostics: &mut Diagnostics,
) {
    for id in expectations.groups.iter().flat_map(|group| &group.messages) {
        let mut known = all_messages.iter().filter_map(|locale_messages| {
            Some((locale_messages, locale_messages.messages.get(id)?))
        });
        let Some((first, (_, model))) = known.next() else { continue };
        let wanted = first.variables(model);
        for (locale_messages, (file, audited)) in known {
            let variables = locale_messages.variables(audited);
            if variables != wanted {
                let path = format!("locales/{}/{file}", locale_messages.tag);
                let message = format!(
                    "`{id}` shows {}, but `{}` shows {}",
                    shown(&variables),
                    first.tag,
                    shown(&wanted)
                );
                Reporter::new(&path, diagnostics).add(
                    audited.at(),
                    message,
                    "show the same in all languages",
                );
            }
        }
    }
}

/// Formats variables as a translator writes them.
fn shown(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "nothing".to_owned();
    }
    let names: Vec<String> = variables.iter().map(|name| format!("{{ ${name} }}")).collect();
    names.join(", ")
}
