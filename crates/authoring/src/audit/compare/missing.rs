//! Reports messages that are missing; of a missing file or one that replaces another, once for all.

use std::collections::{BTreeMap, BTreeSet};

use super::super::sample_arguments::CASE;
use super::super::{LocaleMessages, MANY};
use super::{Comparison, Sifted, shown, slips};
use crate::expected::{Expectations, seed_of};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::{Files, message_ids};

/// The number of missing messages from which one error covers them in a file of few.
const MANY_OF_FEW: usize = 3;

/// The name of a file for messages of a clinic beside those as shipped.
const OWN_WORDS: &str = "our-words.ftl";

impl<'a> Comparison<'a> {
    /// Returns the ids of missing messages, by file.
    pub(super) fn lacking(&self) -> BTreeMap<&'a str, Vec<&'a str>> {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, expected, message) in self.expected() {
            let may_be = expected.is_optional && !self.has_other_of_unit(id);
            let is_missing =
                message.is_none() && !may_be && !self.locale_messages.broken.contains(id);
            if is_missing
                && !self.locale_messages.unread.contains(&*expected.home)
                && self.is_in(&expected.home)
                && self.needs(id)
                && !self.doubts.has(id)
            {
                missing.entry(&expected.home).or_default().push(id);
            }
        }
        missing
    }

    /// Returns the missing messages that have no other report: not those of a missing file, nor those
    /// that have another id by a slip.
    pub(super) fn alone(&self, sifted: &Sifted<'a>, files: &Files) -> BTreeSet<&'a str> {
        let is_meant = |id: &str| sifted.pairs.values().any(|meant| meant == id);
        let of_home = |(home, ids): (&&str, &Vec<&'a str>)| {
            let path = self.path(home);
            let is_told = !self.locale_messages.files.contains(*home)
                || self.replaced(home, ids.len(), files).is_some();
            let text = files.text(&path).filter(|_| !is_told);
            let is_alone = |id: &&&'a str| {
                text.is_some_and(|text| !is_meant(id) && commented(text, id).is_none())
            };
            ids.iter().filter(is_alone).copied().collect::<Vec<_>>()
        };
        sifted.missing.iter().flat_map(of_home).collect()
    }

    /// Returns true if the message must be in this language.
    pub(super) fn wants(&self, id: &str) -> bool {
        let home = self.expectations.messages.get(id).map(|expected| &*expected.home);
        home.is_some_and(|home| self.is_in(home)) && self.needs(id)
    }

    /// Reports missing messages, but not those that have another id by a slip, nor those that are told
    /// in the seed. A missing file is reported once.
    pub(super) fn missing(
        &self,
        sifted: &Sifted<'_>,
        nowhere: &BTreeSet<&str>,
        (all_messages, files): (&[LocaleMessages<'_>], &Files),
        diagnostics: &mut Diagnostics,
    ) {
        let is_meant = |id: &str| sifted.pairs.values().any(|meant| meant == id);
        for (home, ids) in &sifted.missing {
            let path = self.path(home);
            let mut report = Reporter::new(&path, diagnostics);
            if !self.locale_messages.files.contains(*home) {
                let message = format!("the file is missing, with {} messages", ids.len());
                report.add(
                    None,
                    message,
                    "create it; another language's file shows what it contains",
                );
                continue;
            }
            if let Some((what, remedy)) = self.replaced(home, ids.len(), files) {
                report.add(None, what, remedy);
                continue;
            }
            let text = files.text(&path).unwrap_or_default();
            for id in ids.iter().filter(|id| !is_meant(id) && !nowhere.contains(*id)) {
                if let Some(line) = commented(text, id) {
                    let remedy = "write its text after the =, and remove the # at the start";
                    let what = format!("the message `{id}` is missing: its line is a comment");
                    report.add(line, what, remedy);
                    continue;
                }
                let place = match self.is_shipped(home, files) {
                    true => format!(" to a file of your own, such as {}", self.path(OWN_WORDS)),
                    false => String::new(),
                };
                let remedy = format!("add it{place}{}", to_show(self.expectations, id));
                let remedy = match model(all_messages, id) {
                    Some(place) => format!("{remedy} (as {place} does)"),
                    None => remedy,
                };
                report.add(None, format!("the message `{id}` is missing"), remedy);
            }
        }
    }

    /// Returns the error of a file that replaces the built-in one and lacks most of its messages.
    fn replaced(&self, home: &str, n_missing: usize, files: &Files) -> Option<(String, String)> {
        let path = self.path(home);
        let n_expected = self.expectations.messages.values().filter(|it| *it.home == *home).count();
        // The names of the documents are few.
        let is_many = n_missing >= MANY || n_missing >= MANY_OF_FEW && n_expected < MANY;
        let is_most = is_many && n_missing * 2 >= n_expected;
        if !is_most || !files.is_own(&path) || !Files::built_in().has(&path) {
            return None;
        }
        let what = format!(
            "this file replaces the built-in one, and lacks {n_missing} of its {n_expected} messages"
        );
        let remedy = match home.contains('/') {
            true => {
                "copy them from the built-in one, which `sabar content export` writes".to_owned()
            }
            false => format!(
                "give it another name, such as {}, where it adds to the built-in one; or copy the \
                other messages from that, which `sabar content export` writes",
                self.path(OWN_WORDS)
            ),
        };
        Some((what, remedy))
    }

    /// Returns true for a common file as shipped: a file of the same name would replace all of it.
    fn is_shipped(&self, home: &str, files: &Files) -> bool {
        let path = self.path(home);
        files.has(&path) && !files.is_own(&path) && !home.contains('/')
    }

    /// Returns true if the language has the other one of the two messages of a unit.
    fn has_other_of_unit(&self, id: &str) -> bool {
        let other = match id.strip_prefix("figure-") {
            Some(unit) => message_ids::range(unit),
            None => message_ids::figure(id.strip_prefix("range-").unwrap_or_default()),
        };
        self.locale_messages.has(&other)
    }
}

/// Returns what a message shows, as the end of a remedy.
fn to_show(expectations: &Expectations, id: &str) -> String {
    let allowed = expectations.messages.get(id).map(|expected| {
        // Few languages need cases.
        expected.allowed.iter().filter(|name| *name != CASE).cloned().collect()
    });
    let allowed = allowed.filter(|allowed: &BTreeSet<_>| !allowed.is_empty());
    allowed.map(|allowed| format!("; it shows {}", shown(&allowed))).unwrap_or_default()
}

/// Reports messages that no language has, once for all, where the seed needs them. Returns them.
pub(super) fn emit_nowhere<'a>(
    parts: &[(Comparison<'a>, &Sifted<'a>)],
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<&'a str> {
    let Some((first, _)) = parts.first() else { return BTreeSet::new() };
    let alone: Vec<_> = parts.iter().map(|(it, sifted)| it.alone(sifted, files)).collect();
    let mut n_lacking: BTreeMap<&str, usize> = BTreeMap::new();
    alone.iter().flatten().for_each(|id| *n_lacking.entry(*id).or_default() += 1);
    let mut places = BTreeMap::new();
    for (id, n) in n_lacking.into_iter().filter(|(_, n)| *n > 1) {
        let wanting = parts.iter().filter(|(comparison, _)| comparison.wants(id));
        let Some(expected) = first.expectations.messages.get(id) else { continue };
        let seed = seed_of(&expected.home);
        if wanting.count() == n
            && let Some((_, at)) = slips::place(files, &seed, id)
        {
            places.insert(id, (seed, at, &*expected.home));
        }
    }
    let nowhere: BTreeSet<&str> = places.keys().copied().collect();
    for id in slips::wholes(&nowhere) {
        let Some((seed, at, home)) = places.get(id) else { continue };
        let n_parts = nowhere.iter().filter(|part| part.starts_with(&format!("{id}-"))).count();
        let message = match n_parts {
            0 => format!("no language has the message `{id}`"),
            n => format!("no language has the message `{id}` and {n} more that begin with it"),
        };
        let wanting = parts.iter().filter(|(comparison, _)| comparison.wants(id));
        let tags: Vec<&str> = wanting.map(|(it, _)| it.locale_messages.tag()).collect();
        let file = match first.is_shipped(home, files) {
            true => format!("a file of your own, such as {OWN_WORDS}"),
            false => (*home).to_owned(),
        };
        let shows = to_show(first.expectations, id);
        let remedy = format!("write it in each of {}, in {file}{shows}", tags.join(", "));
        Reporter::new(seed, diagnostics).add(at.clone(), message, remedy);
    }
    nowhere
}

/// Returns the line on which the message is a comment, as in a new treatment.
fn commented(text: &str, id: &str) -> Option<usize> {
    let is_it = |line: &str| {
        let message = line.strip_prefix('#').map(|rest| rest.trim_start_matches(['#', ' ']));
        let rest = message.and_then(|message| message.strip_prefix(id));
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(is_it).map(|line| line + 1)
}

/// Returns the place of this message in another language.
fn model(all_messages: &[LocaleMessages<'_>], id: &str) -> Option<String> {
    all_messages.iter().find_map(|locale_messages| {
        let (file, audited) = locale_messages.get(id)?;
        Some(format!("locales/{}/{file}:{}", locale_messages.tag, audited.line))
    })
}
