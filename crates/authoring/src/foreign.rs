//! Reports treatments whose message files have ids that begin with the name of another treatment, once
//! for all languages: all of them, as in a copy, or only some, as where renaming stopped halfway.

use std::collections::BTreeSet;

use crate::audit::LocaleMessages;
use sabar_content::Files;
use sabar_content::diagnostic::{At, Diagnostics, Reporter};
use sabar_content::library::{scan_id, treatment_file};
use sabar_content::store::messages_of_treatment;

/// The messages of a file that begin with another name than the others, although they are of the same
/// treatment.
#[derive(Debug)]
pub(crate) struct Halfway {
    /// The other name.
    pub name: String,
    /// The ids that begin with it.
    pub ids: Vec<String>,
    /// The first of them.
    pub at: At,
}

/// The number of ids that are named.
const MOST_NAMED: usize = 3;

/// Reports all treatments whose messages begin with another name.
pub(super) fn emit(
    files: &Files,
    all_messages: &[LocaleMessages<'_>],
    diagnostics: &mut Diagnostics,
) {
    emit_whole(files, all_messages, diagnostics);
    emit_halfway(all_messages, diagnostics);
}

/// Reports treatments of which only some messages were renamed.
fn emit_halfway(all_messages: &[LocaleMessages<'_>], diagnostics: &mut Diagnostics) {
    let mut reported = BTreeSet::new();
    for locale_messages in all_messages {
        for (treatment, Halfway { name, ids, at }) in locale_messages.halfway() {
            if !reported.insert((treatment, name)) {
                continue;
            }
            let has_it = |it: &&LocaleMessages<'_>| {
                it.halfway().get(treatment).is_some_and(|other| other.name == *name)
            };
            let tags = all_messages.iter().filter(has_it).map(LocaleMessages::tag);
            let paths: Vec<String> =
                tags.clone().map(|tag| messages_of_treatment(tag, treatment)).collect();
            let shown = ids.iter().take(MOST_NAMED).map(String::as_str).collect::<Vec<_>>();
            let more = match ids.len().saturating_sub(MOST_NAMED) {
                0 => String::new(),
                n => format!(" and {n} more"),
            };
            let also = match tags.skip(1).collect::<Vec<_>>() {
                others if others.is_empty() => String::new(),
                others => format!("; also in {}", others.join(", ")),
            };
            let message = format!(
                "{} ids begin with `{name}-`, not with `{treatment}-` as the others do ({}{more}{also})",
                ids.len(),
                shown.join(", ")
            );
            let remedy = format!(
                "rename them, in the folder of the content: `sed -i 's/^{name}-/{treatment}-/' {}`",
                paths.join(" ")
            );
            let path = messages_of_treatment(locale_messages.tag(), treatment);
            Reporter::new(&path, diagnostics).add(at.clone(), message, remedy);
        }
    }
}

/// Reports treatments that were copied without renaming their messages, once for all languages.
fn emit_whole(files: &Files, all_messages: &[LocaleMessages<'_>], diagnostics: &mut Diagnostics) {
    let mut reported = BTreeSet::new();
    for locale_messages in all_messages {
        for (treatment, owner) in locale_messages.foreign() {
            let seed = treatment_file(treatment);
            // A missing seed, or one with another id, is the cause and has been reported.
            let is_other = files.text(&seed).is_none_or(|text| scan_id(text) == Some(owner));
            if is_other || !reported.insert(treatment) {
                continue;
            }
            let have_it = |it: &&LocaleMessages<'_>| it.foreign().contains_key(treatment);
            let tags: Vec<&str> =
                all_messages.iter().filter(have_it).map(LocaleMessages::tag).collect();
            let file = format!("locales/{}/treatments/{treatment}.ftl", locale_messages.tag());
            let also = match tags.get(1..).unwrap_or_default() {
                [] => String::new(),
                others => format!(" (also in {})", others.join(", ")),
            };
            let message = format!(
                "this file contains the messages of `{}`, but its name is `{treatment}`{also}",
                owner.escape_debug()
            );
            let begin = format!("start every message id with {treatment}-");
            // Ids are in small letters, and only a treatment that is there can be copied.
            let owner = owner.to_lowercase();
            let remedy = match files.has(&treatment_file(&owner)) {
                true if owner != *treatment => format!(
                    "{begin}, or remove the copied files and run \
                    `sabar content copy {owner} NEW-NAME`, which renames them"
                ),
                true => format!("{begin}, in small letters"),
                false => begin,
            };
            Reporter::new(&file, diagnostics).add(1, message, remedy);
        }
    }
}
