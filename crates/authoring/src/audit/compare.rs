//! Localizer against expectations: none missing, none unused, each showing what it should.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file::{AuditedMessage, Reference};
use super::{LocaleMessages, typed};
use crate::expected::{Expectations, Expected, Group};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::parallel;

/// Families whose words may be there although no seed needs them: a clinic that teaches less
/// than the built-in content keeps the built-in words.
const SPARE: [&str; 4] = ["area-", "figure-", "range-", "document-"];

/// No word grows beyond this when all it refers to is written out.
const MOST_BYTES: usize = 64 * 1024;

/// Tells every difference between the languages and what is expected of them.
pub fn compare(
    all_messages: &[LocaleMessages],
    expectations: &Expectations,
    problems: &mut Diagnostics,
) {
    let found = parallel::map(all_messages, |locale_messages| {
        let mut problems = Diagnostics::new();
        let comparison = Comparison { locale_messages, expectations };
        comparison.missing(all_messages, &mut problems);
        comparison.unused(&mut problems);
        comparison.references(&mut problems);
        comparison.lengths(&mut problems);
        comparison.variables(&mut problems);
        comparison.groups(&mut problems);
        typed::compare(locale_messages, expectations, &mut problems);
        problems
    });
    found.into_iter().for_each(|found| problems.extend(found));
    agreement(all_messages, expectations, problems);
}

struct Comparison<'a> {
    locale_messages: &'a LocaleMessages,
    expectations: &'a Expectations,
}

impl Comparison<'_> {
    fn path(&self, file: &str) -> String {
        format!("locales/{}/{file}", self.locale_messages.tag)
    }

    /// A file that is not there is told once, not word by word.
    fn missing(&self, all_messages: &[LocaleMessages], problems: &mut Diagnostics) {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, expected) in &self.expectations.words {
            let is_told = self.locale_messages.unread.contains(&expected.home);
            if !is_told
                && !self.locale_messages.has(id)
                && !self.locale_messages.broken.contains(id)
            {
                missing.entry(&expected.home).or_default().push(id);
            }
        }
        for (home, ids) in missing {
            let path = self.path(home);
            let mut report = Reporter::new(&path, problems);
            if !self.locale_messages.files.contains(home) {
                let message = format!("the file is missing, with {} words", ids.len());
                report.add(None, message, "write it; another language's file shows what it holds");
                continue;
            }
            for id in ids {
                let allowed = self.expectations.words.get(id).map(|word| &word.allowed);
                let remedy = match allowed.filter(|allowed| !allowed.is_empty()) {
                    Some(allowed) => format!("add it; it shows {}", shown(allowed)),
                    None => "add it".to_owned(),
                };
                let remedy = match model(all_messages, id) {
                    Some(place) => format!("{remedy} (as {place} does)"),
                    None => remedy,
                };
                report.add(None, format!("the word `{id}` is missing"), remedy);
            }
        }
    }

    fn unused(&self, problems: &mut Diagnostics) {
        let homes: BTreeSet<&str> =
            self.expectations.words.values().map(|expected| expected.home.as_str()).collect();
        let referred: BTreeSet<&String> = self
            .locale_messages
            .words
            .values()
            .flat_map(|(_, word)| word.references.keys())
            .collect();
        for (id, (file, word)) in &self.locale_messages.words {
            if file.contains('/') && !homes.contains(&**file) {
                // The words of no treatment, which is told of the whole file or of its seed.
                continue;
            }
            let path = self.path(file);
            let mut report = Reporter::new(&path, problems);
            if let Some(expected) = self.expectations.words.get(id) {
                if is_misplaced(expected, file) {
                    let message = format!("`{id}` stands in the wrong file");
                    report.add(word.at(), message, format!("move it to {}", expected.home));
                }
            } else if !referred.contains(id) && !SPARE.iter().any(|spare| id.starts_with(spare)) {
                let message = format!("`{id}` is not used");
                report.add(word.at(), message, "remove it, or write it as another language does");
            }
        }
    }

    fn references(&self, problems: &mut Diagnostics) {
        for (id, (file, word)) in &self.locale_messages.words {
            let path = self.path(file);
            let mut report = Reporter::new(&path, problems);
            for (reference, Reference { at, n_times: _ }) in &word.references {
                let target = self.locale_messages.words.get(reference);
                // A treatment's words are parsed with the common ones, not with another's.
                let is_reachable =
                    |(home, _): &&(Arc<str>, AuditedMessage)| home == file || !home.contains('/');
                if target.filter(is_reachable).is_none() {
                    let message = format!("`{id}` refers to `{reference}`, which is not there");
                    report.add(at.clone(), message, "write that word, in this file or in ui.ftl");
                }
            }
        }
    }

    /// Tells words that have no end, or that grow out of bounds by what they refer to.
    fn lengths(&self, problems: &mut Diagnostics) {
        let words = &self.locale_messages.words;
        // Most words refer to none.
        let referring: Vec<(&String, &AuditedMessage)> = words
            .iter()
            .filter(|(_, (_, word))| !word.references.is_empty())
            .map(|(id, (_, word))| (id, word))
            .collect();
        let mut lengths: BTreeMap<&String, usize> = BTreeMap::new();
        let mut open: BTreeSet<&String> = BTreeSet::new();
        for _ in 0..=MOST_REFERENCES {
            // Each round writes out one more level, so what still grows at the end is a circle.
            // (A word counts at least 1, or a circle of empty words would not grow.)
            let written_out = |word: &AuditedMessage| {
                word.references.iter().fold(word.length + 1, |length, (id, reference)| {
                    let own = || Some(words.get(id)?.1.length + 1);
                    let inner = lengths.get(id).copied().or_else(own).unwrap_or(0);
                    length.saturating_add(inner.saturating_mul(reference.n_times))
                })
            };
            let next: BTreeMap<_, _> =
                referring.iter().map(|(id, word)| (*id, written_out(word))).collect();
            open = next
                .iter()
                .filter(|(id, n)| lengths.get(*id) != Some(n))
                .map(|(id, _)| *id)
                .collect();
            lengths = next;
        }
        for (id, (file, word)) in words {
            let path = self.path(file);
            let mut report = Reporter::new(&path, problems);
            let length = lengths.get(id).copied().unwrap_or(word.length);
            if open.contains(id) {
                let message = format!("`{id}` refers to itself, or through too many others");
                report.add(word.at(), message, "write the text out");
            } else if length > MOST_BYTES {
                let message = format!("`{id}` is {length} bytes long when written out");
                report.add(word.at(), message, "keep it under 64 KB");
            }
        }
    }

    fn variables(&self, problems: &mut Diagnostics) {
        for (id, expected) in &self.expectations.words {
            let Some((file, word)) = self.locale_messages.words.get(id) else { continue };
            let path = self.path(file);
            let mut report = Reporter::new(&path, problems);
            let variables = self.locale_messages.variables(word);
            let lacking: BTreeSet<_> = expected.required.difference(&variables).cloned().collect();
            if !lacking.is_empty() {
                let lacking = shown(&lacking);
                report.add(word.at(), format!("`{id}` lacks {lacking}"), "add it to the text");
            }
            for name in variables.difference(&expected.allowed) {
                let remedy = if expected.allowed.is_empty() {
                    "remove it; this word shows nothing".to_owned()
                } else {
                    format!("show only {}", shown(&expected.allowed))
                };
                // What another word brings in is told of the one that shows that.
                let at = word.variables.get(name).cloned().unwrap_or_else(|| word.at());
                let message = format!("`{id}` shows {{ ${name} }}, which it is not given");
                report.add(at, message, remedy);
            }
        }
    }

    fn groups(&self, problems: &mut Diagnostics) {
        for Group { words, figures } in &self.expectations.groups {
            let known: Vec<_> =
                words.iter().filter_map(|id| self.locale_messages.words.get(id)).collect();
            if known.len() < words.len() {
                continue;
            }
            let together: BTreeSet<String> =
                known.iter().flat_map(|(_, word)| self.locale_messages.variables(word)).collect();
            let lacking: BTreeSet<_> = figures.difference(&together).cloned().collect();
            if let (false, Some((file, word)), Some(id)) =
                (lacking.is_empty(), known.first(), words.first())
            {
                let path = self.path(file);
                let message =
                    format!("`{id}`, its answers and its explanation lack {}", shown(&lacking));
                Reporter::new(&path, problems).add(word.at(), message, "show it in one of them");
            }
        }
    }
}

/// Localizer that refer to words that refer to words are hard to translate before they are endless.
const MOST_REFERENCES: usize = 8;

impl LocaleMessages {
    /// The variables of a word, those of words it refers to included. Terms have none of ours.
    pub(super) fn variables(&self, word: &AuditedMessage) -> BTreeSet<String> {
        let mut variables: BTreeSet<String> = word.variables.keys().cloned().collect();
        let mut open: Vec<&String> = word.references.keys().collect();
        let mut known: BTreeSet<&String> = BTreeSet::new();
        while let Some(id) = open.pop() {
            if id.starts_with('-') || !known.insert(id) {
                continue;
            }
            if let Some((_, word)) = self.words.get(id) {
                variables.extend(word.variables.keys().cloned());
                open.extend(word.references.keys());
            }
        }
        variables
    }
}

/// Where another language has this word.
fn model(all_messages: &[LocaleMessages], id: &str) -> Option<String> {
    all_messages.iter().find_map(|locale_messages| {
        let (file, word) = locale_messages.words.get(id)?;
        Some(format!("locales/{}/{file}:{}", locale_messages.tag, word.line))
    })
}

/// A treatment's words must be in its file, because only that is parsed for them.
fn is_misplaced(expected: &Expected, file: &str) -> bool {
    expected.home != file && (expected.home.contains('/') || file.contains('/'))
}

/// Where languages may choose what a word shows, they must choose alike.
fn agreement(
    all_messages: &[LocaleMessages],
    expectations: &Expectations,
    problems: &mut Diagnostics,
) {
    for id in expectations.groups.iter().flat_map(|group| &group.words) {
        let mut known = all_messages
            .iter()
            .filter_map(|locale_messages| Some((locale_messages, locale_messages.words.get(id)?)));
        let Some((first, (_, model))) = known.next() else { continue };
        let wanted = first.variables(model);
        for (locale_messages, (file, word)) in known {
            let variables = locale_messages.variables(word);
            if variables != wanted {
                let path = format!("locales/{}/{file}", locale_messages.tag);
                let message = format!(
                    "`{id}` shows {}, yet `{}` shows {}",
                    shown(&variables),
                    first.tag,
                    shown(&wanted)
                );
                Reporter::new(&path, problems).add(
                    word.at(),
                    message,
                    "let all languages show the same",
                );
            }
        }
    }
}

/// Variables as a translator writes them.
fn shown(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "nothing".to_owned();
    }
    let names: Vec<String> = variables.iter().map(|name| format!("{{ ${name} }}")).collect();
    names.join(", ")
}
