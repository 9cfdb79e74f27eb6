//! Reports messages that are missing; of a missing file or one that replaces another, once for all.

use std::collections::{BTreeMap, BTreeSet};

use super::super::sample_arguments::CASE;
use super::super::{LocaleMessages, MANY};
use super::{Comparison, Sifted, shown};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::{Files, message_ids};

impl<'a> Comparison<'a> {
    /// Returns the ids of missing messages, by file.
    pub(super) fn lacking(&self) -> BTreeMap<&'a str, Vec<&'a str>> {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, expected, message) in self.expected() {
            let may_be = expected.is_optional && !self.has_other_of_unit(id);
            let is_missing =
                message.is_none() && !may_be && !self.locale_messages.broken.contains(id);
            if is_missing
                && !self.locale_messages.unread.contains(&expected.home)
                && self.is_in(&expected.home)
                && self.needs(id)
                && !self.doubts.has(id)
            {
                missing.entry(&expected.home).or_default().push(id);
            }
        }
        missing
    }

    /// Reports missing messages, but not those that have another id by a slip. A missing file is
    /// reported once.
    pub(super) fn missing(
        &self,
        sifted: &Sifted<'_>,
        (all_messages, files): (&[LocaleMessages<'_>], &Files),
        diagnostics: &mut Diagnostics,
    ) {
        let meant: BTreeSet<&str> = sifted.pairs.values().map(String::as_str).collect();
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
            for id in ids.iter().filter(|id| !meant.contains(*id)) {
                if let Some(line) = commented(text, id) {
                    let remedy = "write its text after the =, and remove the # at the start";
                    let what = format!("the message `{id}` is missing: its line is a comment");
                    report.add(line, what, remedy);
                    continue;
                }
                let allowed = self.expectations.messages.get(*id).map(|expected| {
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

    /// Returns the error of a file that replaces the built-in one and lacks most of its messages.
    fn replaced(&self, home: &str, n_missing: usize, files: &Files) -> Option<(String, String)> {
        let path = self.path(home);
        let n_expected = self.expectations.messages.values().filter(|it| it.home == home).count();
        let is_most = n_missing >= MANY && n_missing * 2 >= n_expected;
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
                self.path("our-words.ftl")
            ),
        };
        Some((what, remedy))
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
