//! Computes the index of a pack: what a kiosk would otherwise have to derive from all content.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::Files;
use crate::l10n::{Language, Numerals};
use crate::library::{Library, choosing, treatment_ids};
use crate::parallel;
use crate::review::{self, Review, Reviews};
use sabar_text::Direction;

/// The names of a treatment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// The title.
    pub title: String,
    /// The description, one line.
    pub about: String,
}

/// Values by language tag and treatment id.
pub(crate) type ByLanguage<T> = BTreeMap<String, BTreeMap<String, T>>;

/// The index of checked content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackIndex {
    /// The ids of all treatments, in the order shown.
    pub treatments: Vec<String>,
    /// The treatments that choose emergency signs or have signs of their own.
    pub choosing: BTreeSet<String>,
    /// The names of all treatments.
    pub names: ByLanguage<Names>,
    /// The hashes of the texts that reviews sign.
    pub hashes: ByLanguage<String>,
    /// The letters that a language needs, for languages whose letters a console font may lack.
    pub letters: BTreeMap<String, BTreeSet<char>>,
}

impl PackIndex {
    /// Computes the index of checked files. `letters` returns the letters of everything that the
    /// language at an index of the library shows.
    #[must_use]
    pub fn of(
        files: &Arc<Files>,
        letters: impl Fn(&Library, usize) -> BTreeSet<char> + Sync,
    ) -> Self {
        let languages = Language::all(files);
        let of_language = |language: &Language| {
            let library = Library::new(Arc::clone(files), Numerals::Locale);
            let index = library.find_language(&language.tag).unwrap_or_default();
            let names = library.localizer(index).names().clone();
            let is_shown = language.direction == Direction::LeftToRight;
            let letters = || letters(&library, index);
            (names, (!is_shown).then(letters))
        };
        let found = parallel::map(&languages, of_language);
        let (treatments, hashes) = (treatment_ids(files), hashes(files));
        let choosing = choosing(&treatments, |file| files.text(file).map(Cow::Borrowed));
        let mut known = Self { treatments, choosing, hashes, ..Self::default() };
        for (Language { tag, .. }, (names, letters)) in languages.into_iter().zip(found) {
            known.names.insert(tag.clone(), names);
            known.letters.extend(letters.map(|letters| (tag, letters)));
        }
        known
    }
}

/// Computes the hash of the text that each review signs.
#[must_use]
pub fn hashes(files: &Arc<Files>) -> ByLanguage<String> {
    let reviews = Reviews::read(files.text(review::FILE).unwrap_or_default());
    let mut signed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for Review { language, treatment, .. } in reviews.list() {
        signed.entry(language).or_default().insert(treatment);
    }
    let signed: Vec<_> = signed.into_iter().collect();
    let hashes = parallel::map(&signed, |(tag, treatments)| {
        let library = Library::new(Arc::clone(files), Numerals::Locale);
        let hash = |id: &&str| {
            let signed = library.signed(library.find_treatment(id)?, tag);
            Some(((*id).to_owned(), review::hash(&signed)))
        };
        ((*tag).to_owned(), treatments.iter().filter_map(hash).collect())
    });
    hashes.into_iter().collect()
}
