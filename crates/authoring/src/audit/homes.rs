//! Checks which messages a file holds: those of its name, those of another file, or a copy.

use std::collections::BTreeMap;

use super::AuditedMessage;
use sabar_content::diagnostic::Reporter;
use sabar_content::l10n::language::{NAME, NUMERALS, scan};
use sabar_content::l10n::numerals::{SYSTEMS, System};

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
