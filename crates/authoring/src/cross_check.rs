//! All content held together: what several files must agree on, beside the faults of each.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::{self, LocaleMessages};
use crate::expected::{Content, Expectations};
use crate::{renamed, review};
use sabar_content::allowed_characters::{self, Joiners};
use sabar_content::check::{self, Found, Place, Source};
use sabar_content::diagnostic::{Diagnostics, Lines, Reporter};
use sabar_content::l10n::Language;
use sabar_content::library::{
    SAFETY, SOURCES, TREATMENTS, chooses_signs, scan_id, treatment_file, treatment_ids,
};
use sabar_content::review::{FILE, is_kept_text};
use sabar_content::{Files, Safety, Unit, message_ids};

/// The id of the treatment that a new content folder begins with.
const EXAMPLE: &str = "example";

/// Every problem of content and words together.
#[must_use]
pub fn check(files: &Files) -> Diagnostics {
    audit(files).0
}

/// Every problem of content and words together, and the words as far as they could be read.
#[must_use]
pub fn audit(files: &Files) -> (Diagnostics, Vec<LocaleMessages>) {
    let mut problems = Diagnostics::new();
    let mut all_messages = audit::all_messages(files, &mut problems);
    let tags: Vec<String> = all_messages.iter().map(|it| it.tag().to_owned()).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let told = renamed::tell(files, &tags, &mut problems);
    all_messages.iter_mut().for_each(|locale_messages| locale_messages.leave_out(&told));
    problems.extend(check_with(files, &all_messages, &told));
    (problems, all_messages)
}

/// Faults of the word files `told` have been told.
fn check_with(
    files: &Files,
    all_messages: &[LocaleMessages],
    told: &BTreeSet<String>,
) -> Diagnostics {
    let mut found = Found::default();
    check_paths(files, told, &mut found.problems);
    review::check(files, &mut found.problems);
    // Without documents, label layer and words, all would seem wrong with the treatments.
    if !files.has(SOURCES) || !files.has(SAFETY) || all_messages.is_empty() {
        return found.problems;
    }
    let documents = read(files, SOURCES, &mut found);
    let documents = documents.and_then(|source| check::documents(source, &mut found));
    let Some(documents) = documents else { return forms(files, found) };
    let safety = read(files, SAFETY, &mut found);
    let safety = safety.and_then(|source| check::safety(source, &documents, &mut found));
    let Some(safety) = safety else { return treatment_forms(files, found) };
    let mut treatments = Vec::new();
    for path in files.under(TREATMENTS).filter(|path| path.ends_with(".toml")) {
        let Some(source) = read(files, path, &mut found) else { continue };
        treatments.extend(check::treatment(source, &documents, &safety, &mut found));
    }
    tell_foreign(files, all_messages, &mut found.problems);
    warn_of_signs_for_all(files, &safety, &mut found.problems);
    if files.has(&treatment_file(EXAMPLE)) {
        let remedy = "remove it and its words before patients see this content";
        Reporter::new(&treatment_file(EXAMPLE), &mut found.problems).warn(
            None,
            "the example of `sabar content init` is still here",
            remedy,
        );
    }
    let Found { mut problems, areas, units } = found;
    let has_words = |id: &str| all_messages.iter().any(|locale_messages| locale_messages.has(id));
    let areas = known("area", areas, |id| has_words(&message_ids::area(id)), &mut problems);
    let is_unit =
        |id: &str| Unit::new(id).minutes().is_some() || has_words(&message_ids::figure(id));
    let units = known("unit", units, is_unit, &mut problems);
    let content = Content {
        documents: &documents,
        safety: &safety,
        treatments: &treatments,
        areas: &areas,
        units: &units,
    };
    let expectations = Expectations::of(content, &mut problems);
    audit::compare(all_messages, &expectations, &mut problems);
    audit::untranslated::compare(all_messages, &expectations, files, &mut problems);
    problems
}

/// Notices signs that a clinic has added to the label layer: they stand on the emergency panel of
/// every treatment that does not choose, of another field too.
fn warn_of_signs_for_all(files: &Files, safety: &Safety, problems: &mut Diagnostics) {
    if !files.is_own(SAFETY) {
        return;
    }
    let built_in = Files::built_in();
    let built_in = built_in.text(SAFETY).unwrap_or_default();
    let text = files.text(SAFETY).unwrap_or_default();
    let takes_all =
        |id: &String| files.text(&treatment_file(id)).is_some_and(|seed| !chooses_signs(seed));
    let taking: Vec<String> = treatment_ids(files).into_iter().filter(takes_all).collect();
    if taking.len() < 2 {
        return;
    }
    for sign in &safety.emergency {
        let id = sign.word.strip_prefix("safety-emergency-").unwrap_or_default();
        let line = format!("id = \"{id}\"");
        if built_in.contains(&line) {
            continue;
        }
        let message = format!(
            "the sign `{id}` stands on the emergency panel of {}, which choose no signs",
            taking.join(", ")
        );
        let remedy = "if it is true of one treatment alone, write it as [[emergency]] in that \
            treatment's file; else choose under [safety] of each: emergency = [...]";
        let at = text.find(&line).map(|start| Lines::of(text).at(start..start + line.len()));
        Reporter::new(SAFETY, problems).warn(at.unwrap_or_default(), message, remedy);
    }
}

/// Tells treatments that were copied without renaming their words, once for all languages.
fn tell_foreign(files: &Files, all_messages: &[LocaleMessages], problems: &mut Diagnostics) {
    let mut told = BTreeSet::new();
    for locale_messages in all_messages {
        for (treatment, owner) in locale_messages.foreign() {
            let seed = treatment_file(treatment);
            // Without a seed, or with one that has another id, that is what is wrong.
            let is_other = files.text(&seed).is_none_or(|text| scan_id(text) == Some(owner));
            if is_other || !told.insert(treatment) {
                continue;
            }
            let have_it = |it: &&LocaleMessages| it.foreign().contains_key(treatment);
            let tags: Vec<&str> =
                all_messages.iter().filter(have_it).map(LocaleMessages::tag).collect();
            let file = format!("locales/{}/treatments/{treatment}.ftl", locale_messages.tag());
            let also = match tags.get(1..).unwrap_or_default() {
                [] => String::new(),
                others => format!(" (so in {} too)", others.join(", ")),
            };
            let message = format!(
                "this file holds the words of `{}`; its name is `{treatment}`{also}",
                owner.escape_debug()
            );
            let remedy = format!(
                "let every word begin with {treatment}-, or remove the copied files and run \
                `sabar content copy {owner} NEW-NAME`, which renames them"
            );
            Reporter::new(&file, problems).add(1, message, remedy);
        }
    }
}

/// The faults of form alone, where it is not known what documents there are.
fn forms(files: &Files, mut found: Found) -> Diagnostics {
    if let Some(source) = read(files, SAFETY, &mut found) {
        check::form(source, &mut found);
    }
    treatment_forms(files, found)
}

/// The faults of form alone, where it is not known what the label layer has.
fn treatment_forms(files: &Files, mut found: Found) -> Diagnostics {
    for path in files.under(TREATMENTS).filter(|path| path.ends_with(".toml")) {
        if let Some(source) = read(files, path, &mut found) {
            check::form(source, &mut found);
        }
    }
    found.problems
}

/// A file's text; none if it must not be read, which has been told.
fn read<'a>(files: &'a Files, file: &'a str, found: &mut Found) -> Option<Source<'a>> {
    let mut report = Reporter::new(file, &mut found.problems);
    allowed_characters::admit(files, Joiners::Refused, &mut report)
        .map(|text| Source { file, text })
}

/// The ids that have words in at least one language. One that has none anywhere is a slip in the
/// seeds; one that some languages lack is told as a missing word.
fn known(
    what: &str,
    used: BTreeMap<String, Place>,
    has_words: impl Fn(&str) -> bool,
    problems: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for (id, Place { file, line }) in used {
        if has_words(&id) {
            known.insert(id);
        } else {
            let message = format!("there is no {what} `{}`", id.escape_debug());
            let remedy = "write one that the words in ui.ftl name, or add its words there";
            Reporter::new(&file, problems).add(line, message, remedy);
        }
    }
    known
}

/// Tells files that must be there and are not, and files that nothing reads.
fn check_paths(files: &Files, told: &BTreeSet<String>, problems: &mut Diagnostics) {
    for path in [SOURCES, SAFETY] {
        if !files.has(path) {
            Reporter::new(path, problems).add(None, "the file is missing", "write it");
        }
    }
    if treatment_ids(files).is_empty() {
        Reporter::new(TREATMENTS, problems).add(
            None,
            "there is no treatment",
            "add a file `<id>.toml`",
        );
    }
    if Language::all(files).is_empty() {
        let remedy = "add a folder such as `it` with a file ui.ftl";
        Reporter::new("locales/", problems).add(None, "there is no language", remedy);
    }
    for path in files.paths().filter(|path| !is_read(files, path) && !told.contains(*path)) {
        let mut report = Reporter::new(path, problems);
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["locales", _, "treatments", name] if name.ends_with(".ftl") => {
                let id = name.trim_end_matches(".ftl").escape_debug();
                let remedy = format!("write {TREATMENTS}{id}.toml, or remove these words");
                report.add(None, format!("there is no treatment `{id}`"), remedy);
            }
            [.., name] if is_meant_as_content(name) => {
                report.add(None, "nothing reads this file", "move it or remove it");
            }
            _ => report.warn(None, "nothing reads this file", "move it or remove it"),
        }
    }
}

/// True if somebody meant a file to be read, also where its name is not quite right (`ui.ftl.txt`,
/// `UI.FTL`, `ui.flt`). What it says would be missing, and nobody might notice.
fn is_meant_as_content(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut parts = lower.split('.').skip(1);
    parts.any(|part| ["ftl", "toml"].iter().any(|it| strsim::damerau_levenshtein(part, it) <= 1))
}

fn is_read(files: &Files, path: &str) -> bool {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["seeds", _] => [SOURCES, SAFETY, FILE].contains(&path),
        // What was signed, kept for `sabar review --diff`.
        ["seeds", "reviews", _] => is_kept_text(path),
        ["seeds", "treatments", name] => name.ends_with(".toml"),
        ["locales", _, name] => name.ends_with(".ftl"),
        ["locales", _, "treatments", name] => {
            name.strip_suffix(".ftl").is_some_and(|id| files.has(&treatment_file(id)))
        }
        _ => false,
    }
}
