//! Checks which messages a file holds: those of its name, those of another file, or a copy.

use std::collections::{BTreeMap, BTreeSet};

use super::AuditedMessage;
use crate::foreign::Halfway;
use crate::renamed::parts;
use sabar_content::Files;
use sabar_content::diagnostic::Reporter;
use sabar_content::l10n::language::{NAME, NUMERALS, scan};
use sabar_content::l10n::numerals::{SYSTEMS, System};
use sabar_content::library::{scan_id, treatment_file};
use sabar_content::message_ids;

/// The number of messages that are in another file too from which one error covers the file, if they
/// are at least half of it.
pub(super) const MANY: usize = 10;

/// Returns the file that most of these are, and their number.
pub(super) fn copied<'a>(files: impl Iterator<Item = &'a str>) -> Option<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for file in files {
        *counts.entry(file).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, n)| *n);
    most.map(|(file, n)| (file.to_owned(), n))
}

/// Returns true for a name as files of messages have it. Copies made by programs have another, such
/// as `ui (1).ftl`, and are read after what they are copies of.
pub(super) fn is_plain_name(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/'))
}

/// Returns the treatment that most messages in the file of another belong to.
pub(super) fn owner(known: &[(&str, AuditedMessage<'_>)], treatment: &str) -> Option<String> {
    let own = format!("{treatment}-");
    let titles = known.iter().filter_map(|(id, _)| id.strip_suffix("-title"));
    let mut others = titles.filter(|id| *id != treatment && !id.starts_with(&own));
    let is_owner = |other: &&str| {
        let begins = |(id, _): &&(&str, AuditedMessage<'_>)| {
            let is_of_other = id.strip_prefix(*other).is_some_and(|rest| rest.starts_with('-'));
            // `deep` begins `deep-clean`, too.
            is_of_other && !id.starts_with(&own)
        };
        known.iter().filter(begins).count() * 2 > known.len()
    };
    others.find(is_owner).map(str::to_owned)
}

/// The parts of ids after the name of the treatment.
const PAGES: [&str; 13] = [
    "about",
    "anchor",
    "ask",
    "checklist",
    "emergency",
    "picture",
    "preparation",
    "section",
    "summary",
    "timeline",
    "title",
    "ui",
    "understanding",
];

/// The number of messages with another name from which one error covers them. Fewer are slips.
const MANY_OTHERS: usize = 3;

/// Returns the messages in the file of a treatment that belong to it and begin with another name.
pub(super) fn halfway(
    known: &[(&str, AuditedMessage<'_>)],
    treatment: &str,
    files: &Files,
) -> Option<Halfway> {
    let seed =
        files.text(&treatment_file(treatment)).filter(|text| scan_id(text) == Some(treatment))?;
    let ids: BTreeSet<&str> = known.iter().map(|(id, _)| *id).collect();
    let references = known.iter().flat_map(|(_, audited)| audited.references.keys());
    let referred: BTreeSet<&str> = references.map(String::as_str).collect();
    let mut others: BTreeMap<&str, Vec<(&str, &AuditedMessage<'_>)>> = BTreeMap::new();
    for (id, audited) in known.iter().filter(|(id, _)| !referred.contains(id)) {
        let Some((name, rest)) = named(id, treatment) else { continue };
        if !ids.contains(format!("{treatment}-{rest}").as_str()) {
            others.entry(name).or_default().push((id, audited));
        }
    }
    let (name, others) = others.into_iter().max_by_key(|(_, others)| others.len())?;
    let parts = parts(seed);
    // `lips-summary-lasts-long` may belong to a statement `lasts-long` or `long`.
    let is_of_seed = |id: &str| {
        id.match_indices('-').any(|(at, _)| id.get(at + 1..).is_some_and(|id| parts.contains(id)))
    };
    let n_of_seed = others.iter().filter(|(id, _)| is_of_seed(id)).count();
    let (_, first) = others.first()?;
    (others.len() >= MANY_OTHERS && n_of_seed * 2 >= others.len()).then(|| Halfway {
        name: name.to_owned(),
        ids: others.iter().map(|(id, _)| (*id).to_owned()).collect(),
        at: first.at(),
    })
}

/// Removes messages, and the terms that only these use.
pub(super) fn leave_out(known: &mut Vec<(&str, AuditedMessage<'_>)>, ids: &[String]) {
    known.retain(|(id, _)| !ids.iter().any(|other| other == id));
    let references = known.iter().flat_map(|(_, audited)| audited.references.keys());
    let referred: BTreeSet<String> = references.cloned().collect();
    known.retain(|(id, _)| !id.starts_with('-') || referred.contains(*id));
}

/// Returns the name with which an id begins, and the rest, if the name is not that of the treatment.
fn named<'a>(id: &'a str, treatment: &str) -> Option<(&'a str, &'a str)> {
    let begins_with_page = |rest: &str| PAGES.contains(&rest.split('-').next().unwrap_or_default());
    let own = id.strip_prefix(treatment).and_then(|rest| rest.strip_prefix('-'));
    if own.is_some_and(begins_with_page) || id.starts_with('-') {
        return None;
    }
    let mut splits =
        id.match_indices('-').filter_map(|(at, _)| Some((id.get(..at)?, id.get(at + 1..)?)));
    let (name, rest) = splits.find(|(_, rest)| begins_with_page(rest))?;
    // Messages of the label layer in the wrong file are reported as such.
    (name != message_ids::SAFETY).then_some((name, rest))
}

/// Checks that the two messages that are read without parsing are on one line each.
pub(super) fn check_head(text: &str, report: &mut Reporter<'_>) {
    for (id, example) in [(NAME, "Italiano"), (NUMERALS, "latn")] {
        let begins = |line: &str| {
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let Some(index) = text.lines().position(begins) else {
            // A missing message is reported with the other missing ones.
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
