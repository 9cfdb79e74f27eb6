//! Detects treatments that were renamed while their messages kept the old name, and reports each
//! once.

use std::collections::{BTreeMap, BTreeSet};

use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::library::{scan_id, treatment_file, treatment_ids};
use sabar_content::store::messages_of_treatment;
use sabar_content::{Files, message_ids};

/// The limit on names to be compared.
const MOST: usize = 100;

/// Messages under the name of one treatment that another treatment lacks.
#[derive(Debug)]
struct Renamed<'a> {
    /// The name of the messages.
    words: &'a str,
    /// The treatment that lacks them.
    treatment: &'a str,
    /// The languages concerned.
    tags: Vec<&'a str>,
    /// True if the treatment of the old name still exists.
    is_still_there: bool,
}

/// Reports treatments whose messages have another name. Returns the message files that need no
/// other report: those without a treatment and those that are missing.
pub(super) fn emit(
    files: &Files,
    tags: &[&str],
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let ids = treatment_ids(files);
    let mut reported = kept_ids(files, &ids, tags);
    let mut strays = strays(files, tags);
    let mut renamed = Vec::new();
    // A seed whose name and id differ is reported by its check.
    let other_id = |id: &str| {
        let other = scan_id(files.text(&treatment_file(id))?)?;
        (other != id).then_some(other)
    };
    let keeps_words = |id: &&String| other_id(id).is_some_and(|other| strays.contains_key(other));
    let lacks = |id: &&String| lacking(files, id, tags).next().is_some() && !keeps_words(id);
    let lacking_words: Vec<&String> = ids.iter().filter(lacks).take(MOST).collect();
    for treatment in lacking_words {
        let lacking: Vec<&str> = lacking(files, treatment, tags).collect();
        let parts = parts(files.text(&treatment_file(treatment)).unwrap_or_default());
        let fits = |name: &str, tag: &str| {
            let text = files.text(&messages_of_treatment(tag, name)).unwrap_or_default();
            fit(text, &parts)
        };
        let stray = strays.iter().filter_map(|(name, with)| {
            let tags: Vec<&str> =
                lacking.iter().copied().filter(|tag| with.contains(tag)).collect();
            Some((fits(name, tags.first()?)?, *name, tags, false))
        });
        let best = stray.max_by_key(|(n, ..)| *n).or_else(|| {
            // If it has messages in some language, the others are just not translated yet.
            let others = ids
                .iter()
                .take(MOST)
                .filter(|_| lacking.len() == tags.len() && other_id(treatment).is_none());
            let others = others.filter(|id| lacking_none(files, id, tags));
            let of_other = others.filter_map(|id| Some((fits(id, tags.first()?)?, id.as_str())));
            let (n, id) = of_other.max_by_key(|(n, _)| *n)?;
            Some((n, id, lacking.clone(), true))
        });
        if let Some((_, words, tags, is_still_there)) = best {
            // Each file of messages is used once, because copies of a treatment have the same
            // statements.
            strays.remove(words);
            renamed.push(Renamed { words, treatment, tags, is_still_there });
        }
    }
    for it in renamed {
        it.emit(files, diagnostics);
        for tag in &it.tags {
            reported.insert(messages_of_treatment(tag, it.treatment));
            if !it.is_still_there {
                reported.insert(messages_of_treatment(tag, it.words));
            }
        }
    }
    reported
}

impl Renamed<'_> {
    fn emit(&self, files: &Files, diagnostics: &mut Diagnostics) {
        let Self { words, treatment, tags, is_still_there } = self;
        let (seed, words) = (treatment_file(treatment), words.escape_debug());
        let treatment = treatment.escape_debug();
        let again = format!("name the treatment {words} again (the file {seed}, and the id in it)");
        if *is_still_there {
            let message = format!(
                "{treatment} has no messages in {}, and those of {words} would fit",
                tags.join(", ")
            );
            let remedy = format!(
                "{again}; or, for a second treatment, remove this file and run \
                `sabar content copy {words} NEW-NAME`, which copies the messages too"
            );
            return Reporter::new(&seed, diagnostics).add(None, message, remedy);
        }
        let Some((first, others)) = tags.split_first() else { return };
        let also = match others {
            [] => String::new(),
            others => format!(" (also in {})", others.join(", ")),
        };
        let file = messages_of_treatment(first, self.words);
        let message = format!(
            "there is no treatment `{words}`, and `{treatment}` has no messages; these would \
            fit{also}"
        );
        let title = message_ids::title(self.treatment);
        let has_new_name =
            files.text(&file).is_some_and(|text| word_ids_of(text).any(|id| id == title));
        let begin = match has_new_name {
            true => String::new(),
            false => format!(" and start every message id in it with {treatment}-"),
        };
        let remedy = format!("name the file {treatment}.ftl{begin}, in each language; or {again}");
        Reporter::new(&file, diagnostics).add(None, message, remedy);
    }
}

/// Returns the messages whose treatment exists under another file name, which has been reported.
fn kept_ids(files: &Files, ids: &[String], tags: &[&str]) -> BTreeSet<String> {
    let kept = ids.iter().filter_map(|id| scan_id(files.text(&treatment_file(id))?));
    let kept = kept.filter(|id| !files.has(&treatment_file(id)));
    kept.flat_map(|id| tags.iter().map(move |tag| messages_of_treatment(tag, id))).collect()
}

/// Returns the messages without a treatment, by name, with their languages.
fn strays<'a>(files: &'a Files, tags: &[&'a str]) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut strays: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in files.under("locales/") {
        if let ["locales", tag, "treatments", name] = path.split('/').collect::<Vec<_>>()[..]
            && let Some(name) = name.strip_suffix(".ftl")
            && tags.contains(&tag)
            && !files.has(&treatment_file(name))
            && (strays.len() < MOST || strays.contains_key(name))
        {
            strays.entry(name).or_default().insert(tag);
        }
    }
    strays
}

/// Returns the languages without messages for a treatment.
fn lacking<'a>(files: &Files, id: &str, tags: &[&'a str]) -> impl Iterator<Item = &'a str> {
    tags.iter().copied().filter(move |tag| !files.has(&messages_of_treatment(tag, id)))
}

fn lacking_none(files: &Files, id: &str, tags: &[&str]) -> bool {
    lacking(files, id, tags).next().is_none()
}

/// Returns the ids of the statements of a seed.
pub(crate) fn parts<'a>(seed: &'a str) -> BTreeSet<&'a str> {
    let tables = seed.lines().skip_while(|line| !line.starts_with('['));
    let id = |line: &'a str| {
        let id = line.trim_start().strip_prefix("id")?.trim_start().strip_prefix('=')?;
        id.trim_start().strip_prefix('"')?.split('"').next()
    };
    tables.filter_map(id).collect()
}

/// Returns the number of statements with messages here, or `None` if it is less than half of them.
fn fit(text: &str, parts: &BTreeSet<&str>) -> Option<usize> {
    // `deep-summary-lasts` may belong to a statement `summary-lasts` or `lasts`.
    let ends: BTreeSet<&str> = word_ids_of(text)
        .flat_map(|id| id.match_indices('-').filter_map(|(at, _)| id.get(at + 1..)))
        .collect();
    let n = parts.iter().filter(|part| ends.contains(*part)).count();
    (n > 0 && n * 2 >= parts.len()).then_some(n)
}

/// Returns the ids of the messages of a file.
fn word_ids_of(text: &str) -> impl Iterator<Item = &str> {
    let begins = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    begins.filter_map(|line| line.split_once('=').map(|(id, _)| id.trim_end()))
}
