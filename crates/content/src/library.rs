//! The library: languages with their messages, and treatments.
//!
//! A language or a treatment is parsed at first use. Depends on [`crate::store`] for the text of
//! files. Invariant: content of a folder is checked in full before it is shown, so look-ups cannot
//! fail.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;

use crate::Document;
use crate::Files;
use crate::Safety;
use crate::Treatment;
use crate::check::{self as check_file, Found, Source};
use crate::diagnostic::Diagnostics;
use crate::l10n::{Language, Localizer, Numerals};
use crate::review::{self, Reviews, State};
use crate::store::{ByLanguage, Store, messages_of_treatment};

mod signs;

pub(crate) use signs::choosing;
pub use signs::{OfTreatments, Signs, chooses_signs};

/// Languages, treatments, the label layer and the documents.
#[derive(Debug)]
pub struct Library {
    store: Store,
    languages: Vec<Language>,
    localizers: Vec<Localizer>,
    /// Treatment ids, in the order shown. Invariant: not empty.
    treatments: Vec<(String, OnceCell<Treatment>)>,
    safety: OnceCell<Safety>,
    documents: OnceCell<Vec<Document>>,
    reviews: OnceCell<Reviews>,
    /// The treatments that choose emergency signs.
    choosing: OnceCell<BTreeSet<String>>,
}

impl Library {
    /// Opens the content embedded in the program. It is checked by tests, not here.
    #[must_use]
    pub fn built_in(numerals: Numerals) -> Self {
        Self::new(Files::built_in(), numerals)
    }

    /// Returns the diagnostics with full paths. `place` is the folder that the library was opened
    /// with.
    #[must_use]
    pub fn placed(&self, diagnostics: Diagnostics, place: Option<&Path>) -> Diagnostics {
        match (&self.store, place) {
            (Store::Files(files), Some(folder)) => {
                diagnostics.renamed(|it| files.place(folder, it))
            }
            (Store::Files(_) | Store::Pack(_), _) => diagnostics,
        }
    }

    /// Opens the content of a store without checking it. Missing parts are replaced by empty ones.
    #[must_use]
    pub fn new(store: impl Into<Store>, numerals: Numerals) -> Self {
        let store = store.into();
        let languages = store.languages();
        let localizers = languages
            .iter()
            .map(|language| Localizer::new(language.clone(), store.clone(), numerals))
            .collect();
        let treatments =
            store.treatment_ids().into_iter().map(|id| (id, OnceCell::new())).collect();
        Self {
            store,
            languages,
            localizers,
            treatments,
            safety: OnceCell::new(),
            documents: OnceCell::new(),
            reviews: OnceCell::new(),
            choosing: OnceCell::new(),
        }
    }

    /// Returns the languages, in the order shown. Never empty.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Removes languages that cannot be shown. One always remains.
    pub fn leave_out(&mut self, is_left_out: impl Fn(&Language) -> bool) {
        if self.languages.iter().all(&is_left_out) {
            return;
        }
        self.localizers.retain(|it| !is_left_out(it.language()));
        self.languages.retain(|language| !is_left_out(language));
    }

    /// Offers only the languages `tags`, in this order. Has no effect if none of them exists.
    pub fn offer(&mut self, tags: &[String]) {
        let place = |language: &Language| tags.iter().position(|tag| *tag == language.tag);
        if self.languages.iter().all(|language| place(language).is_none()) {
            return;
        }
        self.leave_out(|language| place(language).is_none());
        self.localizers.sort_by_key(|it| place(it.language()));
        self.languages.sort_by_key(place);
    }

    /// Removes treatments that must not be shown. One always remains.
    pub fn leave_out_treatments(&mut self, is_left_out: impl Fn(&str) -> bool) {
        if !self.treatments.iter().all(|(id, _)| is_left_out(id)) {
            self.treatments.retain(|(id, _)| !is_left_out(id));
        }
    }

    /// Changes the digits in which numbers are shown.
    pub fn set_numerals(&mut self, numerals: Numerals) {
        let localizer =
            |language: &Language| Localizer::new(language.clone(), self.store.clone(), numerals);
        self.localizers = self.languages.iter().map(localizer).collect();
    }

    /// Returns the index of the language `tag`.
    #[must_use]
    pub fn find_language(&self, tag: &str) -> Option<usize> {
        self.languages.iter().position(|language| language.tag == tag)
    }

    /// Returns the messages of the language at an index, or of the last language.
    #[must_use]
    pub fn localizer(&self, language: usize) -> &Localizer {
        let localizer = self.localizers.get(language).or_else(|| self.localizers.last());
        localizer.expect("a library has a language")
    }

    /// Returns the number of treatments.
    #[must_use]
    pub const fn treatments(&self) -> usize {
        self.treatments.len()
    }

    /// Returns the treatment at an index in the order shown, or the last one.
    #[must_use]
    pub fn treatment(&self, index: usize) -> &Treatment {
        let treatment = self.treatments.get(index).or_else(|| self.treatments.last());
        let (id, treatment) = treatment.expect("a library has a treatment");
        treatment.get_or_init(|| self.parse(id))
    }

    /// Returns the index of the treatment `id`.
    #[must_use]
    pub fn find_treatment(&self, id: &str) -> Option<usize> {
        self.treatments.iter().position(|(known, _)| known == id)
    }

    /// Returns the id of a treatment without parsing it.
    #[must_use]
    pub fn treatment_id(&self, index: usize) -> Option<&str> {
        self.treatments.get(index).map(|(id, _)| id.as_str())
    }

    /// Returns the label layer.
    #[must_use]
    pub fn safety(&self) -> &Safety {
        self.safety.get_or_init(|| {
            let text = self.store.text(SAFETY).unwrap_or_default();
            let source = Source { file: SAFETY, text: &text };
            check_file::safety(source, self.documents(), &mut Found::default()).unwrap_or_default()
        })
    }

    /// Returns the document `id`, as used in citations.
    #[must_use]
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents().iter().find(|document| document.id == id)
    }

    /// Returns all documents that statements may cite.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        self.documents.get_or_init(|| {
            let text = self.store.text(SOURCES).unwrap_or_default();
            check_file::documents(Source { file: SOURCES, text: &text }, &mut Found::default())
                .unwrap_or_default()
        })
    }

    /// Returns all reviews.
    #[must_use]
    pub fn reviews(&self) -> &Reviews {
        self.reviews
            .get_or_init(|| Reviews::read(&self.store.text(review::FILE).unwrap_or_default()))
    }

    /// Adds the treatments that choose emergency signs, as found by another library of the same
    /// content.
    pub fn remember_choosing(&self, choosing: BTreeSet<String>) {
        // They may be known already.
        let _ = self.choosing.set(choosing);
    }

    /// Adds precomputed hashes of the same content.
    pub fn remember_hashes(&self, hashes: ByLanguage<String>) {
        self.reviews().remember(hashes);
    }

    /// Returns the state of the review of a treatment in the language `tag`.
    #[must_use]
    pub fn review(&self, treatment: usize, tag: &str, today: Option<Date>) -> State<'_> {
        let Some(id) = self.treatment_id(treatment) else { return State::Missing };
        let hash = || review::hash(&self.signed(treatment, tag));
        self.reviews().state(id, tag, today, || self.store.hash(id, tag).unwrap_or_else(hash))
    }

    /// Returns the letters that a language needs, if the store has a list of them.
    #[must_use]
    pub fn letters(&self, tag: &str) -> Option<BTreeSet<char>> {
        self.store.letters(tag)
    }

    /// Returns true if a treatment is in the language `tag`: it has a file of messages there. No
    /// treatment is parsed.
    #[must_use]
    pub fn is_in(&self, treatment: usize, tag: &str) -> bool {
        let Some(id) = self.treatment_id(treatment) else { return false };
        match &self.store {
            Store::Files(files) => files.has(&messages_of_treatment(tag, id)),
            // Looking into the zip of each treatment would be slow, and one may be damaged.
            Store::Pack(_) => self
                .find_language(tag)
                .is_some_and(|language| self.localizer(language).names().contains_key(id)),
        }
    }

    /// Returns the index of the treatment that has a message, by the id at its start.
    #[must_use]
    pub fn owner(&self, message: &str) -> Option<usize> {
        let owners = (0..self.treatments()).filter(|&index| {
            let rest = self.treatment_id(index).and_then(|id| message.strip_prefix(id));
            rest.is_some_and(|rest| rest.starts_with('-'))
        });
        // "deep-clean-…" is a message of "deep-clean" and not of "deep".
        owners.max_by_key(|&index| self.treatment_id(index).map(str::len))
    }

    /// Returns true if a treatment can be read in the language `tag`. A file of a pack may be
    /// damaged.
    #[must_use]
    pub fn is_whole(&self, treatment: usize, tag: &str) -> bool {
        self.treatment_id(treatment).is_none_or(|id| self.store.is_whole(id, tag))
    }

    /// Returns the text that a review of a treatment in the language `tag` signs. Empty for an
    /// unknown language.
    #[must_use]
    pub fn signed(&self, treatment: usize, tag: &str) -> String {
        let language = self.find_language(tag).map(|language| self.localizer(language));
        let treatment = self.treatment(treatment);
        language
            .map(|localizer| review::signed_text(self, treatment, localizer))
            .unwrap_or_default()
    }

    fn parse(&self, id: &str) -> Treatment {
        let file = treatment_file(id);
        let text = self.store.text(&file).unwrap_or_default();
        let source = Source { file: &file, text: &text };
        let mut found = Found::default();
        let pictures = |path: &str| self.store.text(path);
        let (documents, safety) = (self.documents(), self.safety());
        check_file::treatment(source, documents, safety, &pictures, &mut found).unwrap_or_else(
            || {
                // The emergency panel keeps its signs even if the treatment cannot be read.
                let emergency = self.safety().emergency.clone();
                Treatment { emergency, ..Treatment::named(id) }
            },
        )
    }
}

/// The file of the documents.
pub const SOURCES: &str = "seeds/sources.toml";
/// The file of the label layer.
pub const SAFETY: &str = "seeds/safety.toml";
/// The folder of the seeds of treatments.
pub const TREATMENTS: &str = "seeds/treatments/";

/// Returns the path of the seed of the treatment `id`.
pub fn treatment_file(id: &str) -> String {
    format!("{TREATMENTS}{id}.toml")
}

/// Returns the ids of all treatments, by order and then by id. Nothing is parsed.
pub fn treatment_ids(files: &Files) -> Vec<String> {
    let id = |path: &str| path.strip_prefix(TREATMENTS)?.strip_suffix(".toml").map(str::to_owned);
    let mut ids: Vec<(u32, String)> = files
        .under(TREATMENTS)
        .filter_map(|path| Some((scan_order(files.text(path).unwrap_or_default()), id(path)?)))
        .collect();
    ids.sort();
    ids.into_iter().map(|(_, id)| id).collect()
}

/// Finds the `id` of a treatment on a line before the first table.
pub fn scan_id(seed: &str) -> Option<&str> {
    let mut before_tables = seed.lines().take_while(|line| !line.starts_with('['));
    before_tables.find_map(|line| {
        let id = line.strip_prefix("id")?.trim_start().strip_prefix('=')?.trim_start();
        id.strip_prefix('"')?.split('"').next()
    })
}

/// Finds the `order` of a treatment on a line before the first table.
fn scan_order(seed: &str) -> u32 {
    let before_tables = seed.lines().take_while(|line| !line.starts_with('['));
    let order = |line: &str| {
        let number = line.strip_prefix("order")?.trim_start().strip_prefix('=')?;
        number.split('#').next()?.trim().parse().ok()
    };
    before_tables.filter_map(order).next().unwrap_or(u32::MAX)
}
