//! What is found out of all content once, so that a kiosk need not read all of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::content::Files;
use crate::l10n::{Language, Numerals, Words};
use crate::library::{Library, treatment_ids};
use crate::{parallel, review};

/// What a treatment is called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Its title.
    pub title: String,
    /// One line about it.
    pub about: String,
}

/// By the tag of the language and the id of the treatment.
pub type ByLanguage<T> = BTreeMap<String, BTreeMap<String, T>>;

/// What is known of checked content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The ids of all treatments, in the order shown.
    pub treatments: Vec<String>,
    /// What they are called.
    pub names: ByLanguage<Names>,
    /// The hashes of what reviews sign, of those that have one.
    pub hashes: ByLanguage<String>,
}

impl Known {
    /// What is known of files that have been checked.
    #[must_use]
    pub fn of(files: &Arc<Files>) -> Self {
        let languages = Language::all(files);
        let of_language = |language: &Language| {
            let words = Words::new(language.clone(), Arc::clone(files), Numerals::Locale);
            (words.names().clone(), hashes(files, &language.tag))
        };
        let found = parallel::map(&languages, of_language);
        let mut known = Self { treatments: treatment_ids(files), ..Self::default() };
        for (language, (names, hashes)) in languages.into_iter().zip(found) {
            known.names.insert(language.tag.clone(), names);
            known.hashes.insert(language.tag, hashes);
        }
        known
    }
}

fn hashes(files: &Arc<Files>, tag: &str) -> BTreeMap<String, String> {
    let library = Library::new(Arc::clone(files), Numerals::Locale);
    let of_language = library.reviews().list().iter().filter(|review| review.language == tag);
    let hash = |id: &String| {
        let treatment = library.find_treatment(id)?;
        Some((id.clone(), review::hash(&library.signed(treatment, tag))))
    };
    of_language.filter_map(|review| hash(&review.treatment)).collect()
}
