//! Checks all content together: the errors of each file, and what several files must agree on.
//!
//! Depends on `sabar_content::check` for seeds and on [`crate::audit`] for messages. Invariant:
//! content without errors here can be shown by the kiosk in every language.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::audit::{self, LocaleMessages};
use crate::expected::{Content, Expectations, needed_in};
use crate::replaced::Replaced;
use crate::{foreign, misnamed, renamed, review, units};
use sabar_content::allowed_characters::{self, Joiners};
use sabar_content::check::{self, Found, Place, Source};
use sabar_content::diagnostic::{Diagnostics, Lines, Reporter};
use sabar_content::illustration::PICTURES;
use sabar_content::l10n::{Language, no_such};
use sabar_content::library::{
    SAFETY, SOURCES, TREATMENTS, chooses_signs, treatment_file, treatment_ids,
};
use sabar_content::review::{FILE, is_kept_text};
use sabar_content::store::{is_spoken_dates, messages_of_spoken};
use sabar_content::{Document, Files, Safety, Treatment, message_ids, parallel};

/// The id of the treatment in a new content folder.
const EXAMPLE: &str = "example";

/// Returns all diagnostics of content and messages.
#[must_use]
pub fn check(files: &Files) -> Diagnostics {
    audit(files).0
}

/// Returns all diagnostics of content and messages, and the messages as far as they could be read.
#[must_use]
pub fn audit(files: &Files) -> (Diagnostics, Vec<LocaleMessages<'_>>) {
    let mut diagnostics = Diagnostics::new();
    let mut all_messages = audit::all_messages(files, &mut diagnostics);
    let tags: Vec<String> = all_messages.iter().map(|it| it.tag().to_owned()).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let mut reported = renamed::emit(files, &tags, &mut diagnostics);
    reported.extend(misnamed::emit(files, &tags, &mut diagnostics));
    all_messages.iter_mut().for_each(|locale_messages| locale_messages.leave_out(&reported));
    diagnostics.extend(check_with(files, &all_messages, &reported));
    audit::spoken::check(files, &mut diagnostics);
    (diagnostics, all_messages)
}

/// Checks seeds and messages. The message files `reported` have been reported.
fn check_with(
    files: &Files,
    all_messages: &[LocaleMessages<'_>],
    reported: &BTreeSet<String>,
) -> Diagnostics {
    let mut found = Found::default();
    check_paths(files, reported, &mut found.diagnostics);
    review::check(files, &mut found.diagnostics);
    // Without documents, label layer and messages, every treatment would have errors.
    if !files.has(SOURCES) || !files.has(SAFETY) || all_messages.is_empty() {
        return found.diagnostics;
    }
    let documents = read(files, SOURCES, &mut found);
    let documents = documents.and_then(|source| check::documents(source, &mut found));
    let Some(mut documents) = documents else { return forms(files, found) };
    let mut replaced = Replaced::default();
    replaced.documents(files, &mut documents);
    let safety = read(files, SAFETY, &mut found);
    let safety = safety.and_then(|source| check::safety(source, &documents, &mut found));
    let Some(mut safety) = safety else { return treatment_forms(files, found) };
    replaced.safety(files, &documents, &mut safety);
    let (treatments, is_lost) = treatments(files, (&documents, &safety), &mut found);
    replaced.emit(files, (&safety, &treatments), &mut found.diagnostics);
    // Their names are missing for the same reason.
    documents.retain(|document| !replaced.has_document(&document.id));
    check_pictures(files, is_lost, &mut found);
    foreign::emit(files, all_messages, &mut found.diagnostics);
    warn_of_signs_for_all(files, &safety, &mut found.diagnostics);
    if files.has(&treatment_file(EXAMPLE)) {
        let remedy = "remove it and its messages before patients see this content";
        Reporter::new(&treatment_file(EXAMPLE), &mut found.diagnostics).warn(
            None,
            "the example of `sabar content init` is still here",
            remedy,
        );
    }
    let Found { mut diagnostics, areas, units, intervals, pictures: _, languages, users, doubts } =
        found;
    check_languages(&languages, all_messages, &mut diagnostics);
    let needed_in = needed_in(&users, &treatments);
    audit::check_units(files, all_messages, (&units, &needed_in), &mut diagnostics);
    let has_words = |id: &str| all_messages.iter().any(|locale_messages| locale_messages.has(id));
    let of_area = |id: &str| remedy_of_area(id, all_messages);
    let areas = areas.into_iter();
    let is_area = |id: &str| has_words(&message_ids::area(id));
    let areas = known("area", areas, is_area, of_area, &mut diagnostics);
    let is_unit = |id: &str| units::is_known(id) || has_words(&message_ids::figure(id));
    let units = units.into_iter().map(|(id, unit)| (id, unit.place));
    let of_unit = |id: &str| remedy_of_unit(id, all_messages);
    let units = known("unit", units, is_unit, of_unit, &mut diagnostics);
    let intervals = intervals.into_keys().collect();
    let content = Content {
        documents: &documents,
        safety: &safety,
        treatments: &treatments,
        areas: &areas,
        units: &units,
        intervals: &intervals,
        needed_in: &needed_in,
        doubts: &doubts,
    };
    let expectations = Expectations::of(content, &mut diagnostics);
    audit::compare(all_messages, (&expectations, &doubts), files, &mut diagnostics);
    diagnostics
}

/// Reads all treatments. Returns true as well if one of them cannot be read.
fn treatments(
    files: &Files,
    (documents, safety): (&[Document], &Safety),
    found: &mut Found,
) -> (Vec<Treatment>, bool) {
    let paths: Vec<&str> = files.under(TREATMENTS).filter(|path| path.ends_with(".toml")).collect();
    let read_treatments = parallel::map(&paths, |path| {
        let mut found = Found::default();
        // One that is not text is reported in its own file.
        let text = |path: &str| files.text(path).unwrap_or_default();
        let pictures = |path: &str| files.has(path).then(|| Cow::Borrowed(text(path)));
        let source = read(files, path, &mut found);
        let treatment =
            source.and_then(|it| check::treatment(it, documents, safety, &pictures, &mut found));
        (treatment, found)
    });
    let mut treatments = Vec::new();
    let mut is_lost = false;
    for (treatment, of_file) in read_treatments {
        is_lost |= treatment.is_none();
        treatments.extend(treatment);
        found.extend(of_file);
    }
    (treatments, is_lost)
}

/// Returns what to do about a unit without a name.
fn remedy_of_unit(id: &str, all_messages: &[LocaleMessages<'_>]) -> String {
    let ids = all_messages.iter().flat_map(|it| it.all().map(|(id, ..)| id));
    let named: BTreeSet<&str> = ids.filter_map(|id| id.strip_prefix("figure-")).collect();
    units::remedy(id, &named)
}

/// Returns what to do about an area without a name.
fn remedy_of_area(id: &str, all_messages: &[LocaleMessages<'_>]) -> String {
    let areas = all_messages.iter().flat_map(|it| it.all().map(|(id, ..)| id));
    let areas = areas.filter_map(|id| id.strip_prefix("area-"));
    let areas: BTreeSet<&str> = areas.collect();
    let meant = check::meant(id, areas.iter().copied());
    let known: Vec<&str> = areas.into_iter().collect();
    format!(
        "{meant}write one of {}; or for one of your own, add the message {} to {}",
        known.join(", "),
        message_ids::area(&units::as_id(id)),
        units::OWN_FILE
    )
}

/// Reports languages that treatments name and that are not there.
fn check_languages(
    languages: &BTreeMap<String, Place>,
    all_messages: &[LocaleMessages<'_>],
    diagnostics: &mut Diagnostics,
) {
    let known: Vec<&str> = all_messages.iter().map(LocaleMessages::tag).collect();
    for (tag, Place { file, line }) in languages {
        if !known.contains(&tag.as_str()) {
            let message = no_such(tag, &known);
            let remedy =
                format!("write some of {}, or add the folder locales/{tag}", known.join(", "));
            Reporter::new(file, diagnostics).add(*line, message, remedy);
        }
    }
}

/// Checks the pictures that are text, and warns about those that no treatment shows.
fn check_pictures(files: &Files, is_lost: bool, found: &mut Found) {
    // A treatment may mean this one by the name of a file that is not there.
    let is_lost =
        is_lost || found.pictures.iter().any(|path| !(files.has(path) && is_read(files, path)));
    for path in files.under(PICTURES).filter(|path| is_read(files, path)) {
        if let Some(source) = read(files, path, found) {
            check::picture(source, found);
        }
        if !is_lost && !found.pictures.contains(path) {
            let remedy = "name it under [[pictures]] of a treatment, or remove it";
            Reporter::new(path, &mut found.diagnostics).warn(
                None,
                "no treatment shows this picture",
                remedy,
            );
        }
    }
}

/// Warns about signs that a clinic has added to the label layer: they appear on the emergency panel
/// of every treatment that chooses no signs, also of unrelated ones.
fn warn_of_signs_for_all(files: &Files, safety: &Safety, diagnostics: &mut Diagnostics) {
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
        let id = sign.message.strip_prefix("safety-emergency-").unwrap_or_default();
        let line = format!("id = \"{id}\"");
        if built_in.contains(&line) {
            continue;
        }
        let message = format!(
            "the sign `{id}` is on the emergency panel of {}, which choose no signs",
            taking.join(", ")
        );
        let remedy = "if it applies to one treatment only, write it as [[emergency]] in that \
            treatment's file; else choose under [safety] of each: emergency = [...]";
        let at = text.find(&line).map(|start| Lines::of(text).at(start..start + line.len()));
        Reporter::new(SAFETY, diagnostics).warn(at.unwrap_or_default(), message, remedy);
    }
}

/// Checks only the structure of seeds, because the documents are not known.
fn forms(files: &Files, mut found: Found) -> Diagnostics {
    if let Some(source) = read(files, SAFETY, &mut found) {
        check::form(source, &mut found);
    }
    treatment_forms(files, found)
}

/// Checks only the structure of treatments, because the label layer is not known.
fn treatment_forms(files: &Files, mut found: Found) -> Diagnostics {
    for path in files.under(TREATMENTS).filter(|path| path.ends_with(".toml")) {
        if let Some(source) = read(files, path, &mut found) {
            check::form(source, &mut found);
        }
    }
    check_pictures(files, true, &mut found);
    found.diagnostics
}

/// Returns the text of a file, or `None` after reporting that it cannot be read.
fn read<'a>(files: &'a Files, file: &'a str, found: &mut Found) -> Option<Source<'a>> {
    let mut report = Reporter::new(file, &mut found.diagnostics);
    allowed_characters::checked_text(files, Joiners::Refused, &mut report)
        .map(|text| Source { file, text })
}

/// Returns the ids that have messages in at least one language. An id without any is an error of
/// the seed; messages missing in some languages are reported by the audit.
fn known(
    what: &str,
    used: impl Iterator<Item = (String, Place)>,
    has_words: impl Fn(&str) -> bool,
    remedy: impl Fn(&str) -> String,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for (id, Place { file, line }) in used {
        if has_words(&id) {
            known.insert(id);
        } else {
            let message = format!("there is no {what} `{}`", id.escape_debug());
            Reporter::new(&file, diagnostics).add(line, message, remedy(&id));
        }
    }
    known
}

/// Reports required files that are missing, and files that are not used.
fn check_paths(files: &Files, reported: &BTreeSet<String>, diagnostics: &mut Diagnostics) {
    for path in [SOURCES, SAFETY] {
        if !files.has(path) {
            Reporter::new(path, diagnostics).add(None, "the file is missing", "create it");
        }
    }
    if treatment_ids(files).is_empty() {
        Reporter::new(TREATMENTS, diagnostics).add(
            None,
            "there is no treatment",
            "add a file `<id>.toml`",
        );
    }
    if Language::all(files).is_empty() {
        let remedy = "add a folder such as `it` with a file ui.ftl";
        Reporter::new("locales/", diagnostics).add(None, "there is no language", remedy);
    }
    for path in files.paths().filter(|path| !is_read(files, path) && !reported.contains(*path)) {
        let mut report = Reporter::new(path, diagnostics);
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["spoken", ..] if path.ends_with(".ftl") => {
                let messages = messages_of_spoken(path).unwrap_or_default();
                let remedy = "name it as the file of its messages, or remove it";
                report.add(None, format!("there is no {}", messages.escape_debug()), remedy);
            }
            ["locales", _, "treatments", name] if name.ends_with(".ftl") => {
                let id = name.trim_end_matches(".ftl").escape_debug();
                let remedy = format!("write {TREATMENTS}{id}.toml, or remove these messages");
                report.add(None, format!("there is no treatment `{id}`"), remedy);
            }
            [.., name] if is_copy(name) => {
                let remedy = "remove it, if the program that left it does not";
                report.warn(None, "this file is a copy that is not used", remedy);
            }
            [.., name] if is_meant_as_content(name) => {
                report.add(None, "this file is not used", "move it or remove it");
            }
            _ => report.warn(None, "this file is not used", "move it or remove it"),
        }
    }
}

/// Returns true for a file that was meant to be read although its name is not quite right
/// (`ui.ftl.txt`, `UI.FTL`, `ui.flt`).
fn is_meant_as_content(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut parts = lower.split('.').skip(1);
    parts.any(|part| ["ftl", "toml"].iter().any(|it| strsim::damerau_levenshtein(part, it) <= 1))
}

/// Returns true for a copy that a program made while saving or before: `ui.ftl.sb-1a2b3c4d-Xy12Zz`
/// of macOS, `ui.ftl.1`, `ui.ftl.save`. What a person renames gets the end of another format.
fn is_copy(name: &str) -> bool {
    let lower = name.to_lowercase();
    let rest = [".ftl.", ".toml."].iter().find_map(|end| Some(lower.split_once(end)?.1));
    rest.is_some_and(|rest| !FORMATS.contains(&rest))
}

/// The ends that editors add to the name of a text, so that it is not found.
pub(super) const FORMATS: [&str; 9] =
    ["txt", "text", "rtf", "doc", "docx", "odt", "md", "ftl", "toml"];

pub(super) fn is_read(files: &Files, path: &str) -> bool {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["seeds", _] => [SOURCES, SAFETY, FILE].contains(&path),
        // Signed texts, kept for `sabar review --diff`.
        ["seeds", "reviews", _] => is_kept_text(path),
        ["seeds", "pictures", name] => name.ends_with(".txt"),
        ["seeds", "treatments", name] => name.ends_with(".toml"),
        ["spoken", tag, _] if is_spoken_dates(path) => {
            Language::all(files).iter().any(|it| it.tag == *tag)
        }
        ["spoken", _, _] | ["spoken", _, "treatments", _] => {
            path.ends_with(".ftl") && messages_of_spoken(path).is_some_and(|path| files.has(&path))
        }
        ["locales", _, name] => name.ends_with(".ftl"),
        ["locales", _, "treatments", name] => {
            name.strip_suffix(".ftl").is_some_and(|id| files.has(&treatment_file(id)))
        }
        _ => false,
    }
}
