//! A treatment that got another name while its words kept the old one: one cause, told once.

use std::collections::{BTreeMap, BTreeSet};

use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::library::{scan_id, treatment_file, treatment_ids};
use sabar_content::store::words_of_treatment;
use sabar_content::{Files, message_ids};

/// More names than these are not looked at: that is no renaming.
const MOST: usize = 100;

/// Localizer under the name of one treatment that another one lacks.
#[derive(Debug)]
struct Renamed<'a> {
    /// The name of the words.
    words: &'a str,
    /// The treatment that lacks them.
    treatment: &'a str,
    /// The languages in which that is so.
    tags: Vec<&'a str>,
    /// True if there is a treatment of the old name, too.
    is_still_there: bool,
}

/// Tells treatments whose words stand under another name. Gives back the files of words that need
/// not be told beside it: those that are there for no treatment, and those that are missing.
pub(super) fn tell(files: &Files, tags: &[&str], problems: &mut Diagnostics) -> BTreeSet<String> {
    let ids = treatment_ids(files);
    let mut told = kept_ids(files, &ids, tags);
    let mut strays = strays(files, tags);
    let mut renamed = Vec::new();
    // That the name and the id of a seed differ is told of it.
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
            let text = files.text(&words_of_treatment(tag, name)).unwrap_or_default();
            fit(text, &parts)
        };
        let stray = strays.iter().filter_map(|(name, with)| {
            let tags: Vec<&str> =
                lacking.iter().copied().filter(|tag| with.contains(tag)).collect();
            Some((fits(name, tags.first()?)?, *name, tags, false))
        });
        let best = stray.max_by_key(|(n, ..)| *n).or_else(|| {
            // Where it has words in some language, the others are only not translated yet.
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
            // Copies of one treatment have the same statements.
            strays.remove(words);
            renamed.push(Renamed { words, treatment, tags, is_still_there });
        }
    }
    for it in renamed {
        it.tell(files, problems);
        for tag in &it.tags {
            told.insert(words_of_treatment(tag, it.treatment));
            if !it.is_still_there {
                told.insert(words_of_treatment(tag, it.words));
            }
        }
    }
    told
}

impl Renamed<'_> {
    fn tell(&self, files: &Files, problems: &mut Diagnostics) {
        let Self { words, treatment, tags, is_still_there } = self;
        let (seed, words) = (treatment_file(treatment), words.escape_debug());
        let treatment = treatment.escape_debug();
        let again = format!("call the treatment {words} again (the file {seed}, and the id in it)");
        if *is_still_there {
            let message = format!(
                "{treatment} has no words in {}, and those of {words} would fit it",
                tags.join(", ")
            );
            let remedy = format!(
                "{again}; or, for a second treatment, remove this file and run \
                `sabar content copy {words} NEW-NAME`, which copies the words too"
            );
            return Reporter::new(&seed, problems).add(None, message, remedy);
        }
        let Some((first, others)) = tags.split_first() else { return };
        let also = match others {
            [] => String::new(),
            others => format!(" (so in {} too)", others.join(", ")),
        };
        let file = words_of_treatment(first, self.words);
        let message = format!(
            "there is no treatment `{words}`, and `{treatment}` has no words, which these would \
            fit{also}"
        );
        let title = message_ids::title(self.treatment);
        let has_new_name =
            files.text(&file).is_some_and(|text| word_ids_of(text).any(|id| id == title));
        let begin = match has_new_name {
            true => String::new(),
            false => format!(" and let every word in it begin with {treatment}-"),
        };
        let remedy = format!("name the file {treatment}.ftl{begin}, in each language; or {again}");
        Reporter::new(&file, problems).add(None, message, remedy);
    }
}

/// Localizer whose treatment is there under another file name: that its id is another is told.
fn kept_ids(files: &Files, ids: &[String], tags: &[&str]) -> BTreeSet<String> {
    let kept = ids.iter().filter_map(|id| scan_id(files.text(&treatment_file(id))?));
    let kept = kept.filter(|id| !files.has(&treatment_file(id)));
    kept.flat_map(|id| tags.iter().map(move |tag| words_of_treatment(tag, id))).collect()
}

/// Localizer of no treatment: their name, and the languages that have them.
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

/// The languages that have no words for a treatment.
fn lacking<'a>(files: &Files, id: &str, tags: &[&'a str]) -> impl Iterator<Item = &'a str> {
    tags.iter().copied().filter(move |tag| !files.has(&words_of_treatment(tag, id)))
}

fn lacking_none(files: &Files, id: &str, tags: &[&str]) -> bool {
    lacking(files, id, tags).next().is_none()
}

/// The ids of the statements of a seed.
fn parts<'a>(seed: &'a str) -> BTreeSet<&'a str> {
    let tables = seed.lines().skip_while(|line| !line.starts_with('['));
    let id = |line: &'a str| {
        let id = line.trim_start().strip_prefix("id")?.trim_start().strip_prefix('=')?;
        id.trim_start().strip_prefix('"')?.split('"').next()
    };
    tables.filter_map(id).collect()
}

/// The number of statements that have words here; none if it is not even half of them.
fn fit(text: &str, parts: &BTreeSet<&str>) -> Option<usize> {
    // `deep-summary-lasts` may be of a statement `summary-lasts` or `lasts`.
    let ends: BTreeSet<&str> = word_ids_of(text)
        .flat_map(|id| id.match_indices('-').filter_map(|(at, _)| id.get(at + 1..)))
        .collect();
    let n = parts.iter().filter(|part| ends.contains(*part)).count();
    (n > 0 && n * 2 >= parts.len()).then_some(n)
}

/// The ids of the words of a file.
fn word_ids_of(text: &str) -> impl Iterator<Item = &str> {
    let begins = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    begins.filter_map(|line| line.split_once('=').map(|(id, _)| id.trim_end()))
}
