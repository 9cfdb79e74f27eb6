//! Finds the languages of messages that only treatments in some languages need.

use std::collections::{BTreeMap, BTreeSet};

use super::Content;
use sabar_content::library::treatment_file;
use sabar_content::{Document, Statement, Treatment};

/// Returns the languages of the treatments that cite a document; `None` for every language, as for a
/// document that no treatment cites.
pub(super) fn languages_of(document: &Document, content: Content<'_>) -> Option<BTreeSet<String>> {
    let Content { safety, treatments, .. } = content;
    let is_cited = |statement: &Statement| {
        statement.citations.iter().any(|citation| citation.document == document.id)
    };
    if safety.statements().any(is_cited) {
        return None;
    }
    let citing = treatments.iter().filter(|treatment| {
        let withheld = treatment.withheld.iter().flat_map(|withheld| &withheld.citations);
        treatment.statements().chain(&treatment.ask).any(is_cited)
            || withheld.into_iter().any(|citation| citation.document == document.id)
    });
    let languages: Option<Vec<_>> = citing.map(|treatment| treatment.languages.as_ref()).collect();
    let languages: BTreeSet<String> = languages?.into_iter().flatten().cloned().collect();
    (!languages.is_empty()).then_some(languages)
}

/// Returns the languages of messages that only treatments in some languages use.
pub(crate) fn needed_in(
    users: &BTreeMap<String, BTreeSet<String>>,
    treatments: &[Treatment],
) -> BTreeMap<String, BTreeSet<String>> {
    let languages = |file: &String| {
        let is_it = |it: &&Treatment| treatment_file(&it.id) == *file;
        treatments.iter().find(is_it)?.languages.clone()
    };
    let of_files = |files: &BTreeSet<String>| {
        let languages: Option<Vec<_>> = files.iter().map(languages).collect();
        languages.map(|all| all.into_iter().flatten().collect::<BTreeSet<String>>())
    };
    let needed = users.iter().filter_map(|(id, files)| Some((id.clone(), of_files(files)?)));
    needed.collect()
}
