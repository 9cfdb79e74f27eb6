//! Detects a `sources.toml` or `safety.toml` of a clinic that replaces the built-in one and lacks most
//! of it, as one that was begun with the clinic's own entries only. It is reported once: every
//! treatment would name what is not there.

use std::collections::BTreeSet;

use sabar_content::check::{self, Found, Source};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::library::{SAFETY, SOURCES, TREATMENTS};
use sabar_content::{Document, Files, Safety, Statement, Treatment};

/// The entries that the files of the clinic lack.
#[derive(Debug, Default)]
pub(super) struct Replaced {
    /// The ids of documents.
    documents: BTreeSet<String>,
    /// The messages of entries of the label layer.
    safety: BTreeSet<String>,
}

impl Replaced {
    /// Adds the built-in documents, if the file of the clinic lacks most of them.
    pub(super) fn documents(&mut self, files: &Files, own: &mut Vec<Document>) {
        let built_in = Files::built_in();
        let Some(source) = replaced(files, &built_in, SOURCES) else { return };
        let built_in = check::documents(source, &mut Found::default()).unwrap_or_default();
        let n_built_in = built_in.len();
        let is_lost = |it: &Document| own.iter().all(|known| known.id != it.id);
        let lost: Vec<Document> = built_in.into_iter().filter(is_lost).collect();
        if lost.len() * 2 > n_built_in {
            self.documents.extend(lost.iter().map(|it| it.id.clone()));
            own.extend(lost);
        }
    }

    /// Adds the built-in label layer, if the file of the clinic lacks most of it.
    pub(super) fn safety(&mut self, files: &Files, documents: &[Document], own: &mut Safety) {
        let built_in = Files::built_in();
        let Some(source) = replaced(files, &built_in, SAFETY) else { return };
        let built_in = check::safety(source, documents, &mut Found::default());
        let built_in = built_in.unwrap_or_default();
        let messages = messages_of(&built_in);
        let lost: BTreeSet<String> = messages.difference(&messages_of(own)).cloned().collect();
        if lost.len() * 2 <= messages.len() {
            return;
        }
        let is_lost = |statement: &Statement| lost.contains(&statement.message);
        let Safety { emergency, ask, summary, checklist, preparation, timeline, understanding } =
            built_in;
        own.emergency.extend(emergency.into_iter().filter(|it| lost.contains(&it.message)));
        own.ask.extend(ask.into_iter().filter(is_lost));
        own.summary.extend(summary.into_iter().filter(|it| is_lost(&it.statement)));
        own.checklist.extend(checklist.into_iter().filter(|it| is_lost(&it.statement)));
        own.preparation.extend(preparation.into_iter().filter(|it| is_lost(&it.entry.statement)));
        own.timeline.extend(timeline.into_iter().filter(|it| is_lost(&it.statement)));
        own.understanding.extend(understanding.into_iter().filter(|it| is_lost(&it.statement)));
        self.safety = lost;
    }

    /// Returns true for a document that the file of the clinic lacks.
    pub(super) fn has_document(&self, id: &str) -> bool {
        self.documents.contains(id)
    }

    /// Reports what treatments name and the files of the clinic lack.
    pub(super) fn emit(
        &self,
        files: &Files,
        (safety, treatments): (&Safety, &[Treatment]),
        diagnostics: &mut Diagnostics,
    ) {
        let of_treatments = || treatments.iter().flat_map(Treatment::statements);
        let cited = of_treatments().chain(safety.statements());
        let cited = cited.flat_map(|it| &it.citations).map(|it| it.document.as_str());
        let cited: BTreeSet<&str> = cited.filter(|it| self.documents.contains(*it)).collect();
        let remedy = "copy the built-in file, which `sabar content export` writes, and add your own \
                      entries at its end";
        if !cited.is_empty() {
            let ids = cited.into_iter().collect::<Vec<_>>().join(", ");
            let message = format!(
                "this file replaces the built-in one, and lacks the documents {ids}, which \
                statements cite"
            );
            let remedy = match own_words(files) {
                paths if paths.is_empty() => remedy.to_owned(),
                paths => format!("{remedy}; likewise for {}", paths.join(", ")),
            };
            Reporter::new(SOURCES, diagnostics).add(None, message, remedy);
        }
        let signs = treatments.iter().flat_map(|it| &it.emergency).map(|it| &it.message);
        let taken = of_treatments().map(|it| &it.message).chain(signs);
        let taken: BTreeSet<&String> = taken.filter(|it| self.safety.contains(*it)).collect();
        if !taken.is_empty() {
            let message = format!(
                "this file replaces the built-in one, and lacks {} entries that treatments take",
                taken.len()
            );
            Reporter::new(SAFETY, diagnostics).add(None, message, remedy);
        }
    }
}

/// Returns the built-in file, if the clinic replaces it but not the treatments that name its entries.
fn replaced<'a>(files: &Files, built_in: &'a Files, file: &'a str) -> Option<Source<'a>> {
    let is_needed = files.under(TREATMENTS).any(|path| !files.is_own(path));
    let text = built_in.text(file).filter(|_| files.is_own(file) && is_needed)?;
    Some(Source { file, text })
}

/// Returns the files with the names of documents that replace built-in ones.
fn own_words(files: &Files) -> Vec<&str> {
    let built_in = Files::built_in();
    let is_of_documents = |path: &&str| path.ends_with("/sources.ftl") && files.is_own(path);
    files.under("locales/").filter(is_of_documents).filter(|path| built_in.has(path)).collect()
}

/// Returns the messages of all entries of the label layer.
fn messages_of(safety: &Safety) -> BTreeSet<String> {
    let signs = safety.emergency.iter().map(|it| it.message.clone());
    safety.statements().map(|it| it.message.clone()).chain(signs).collect()
}
