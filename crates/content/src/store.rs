//! Where the library reads from: files in memory, or a pack on disk.
//!
//! A content folder is for writing: it is read whole and checked whole, because it may have been
//! changed. A [`Pack`] is for showing: what is in it has been checked, so only what is used is read.

mod index;
pub mod pack;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use crate::Files;
use crate::diagnostic::Diagnostics;
use crate::l10n::Language;
use crate::library::{treatment_file, treatment_ids};

pub use index::{ByLanguage, Names, PackIndex, hashes};
pub use pack::Pack;

/// Files in memory, or a pack on disk.
#[derive(Clone, Debug)]
pub enum Store {
    /// Files that have been read whole.
    Files(Arc<Files>),
    /// A file that holds checked content.
    Pack(Rc<Pack>),
}

impl From<Files> for Store {
    fn from(files: Files) -> Self {
        Self::Files(Arc::new(files))
    }
}

impl From<Arc<Files>> for Store {
    fn from(files: Arc<Files>) -> Self {
        Self::Files(files)
    }
}

impl From<Pack> for Store {
    fn from(pack: Pack) -> Self {
        Self::Pack(Rc::new(pack))
    }
}

impl Store {
    /// The text of a file; `None` if there is none, or none that can be read.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        match self {
            Self::Files(files) => files.text(path).map(Cow::Borrowed),
            Self::Pack(pack) => pack.text(path).map(|text| Cow::Owned(text.to_string())),
        }
    }

    /// Whether there is such a file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        match self {
            Self::Files(files) => files.has(path),
            Self::Pack(pack) => pack.has(path),
        }
    }

    /// Whether a treatment can be read in the language `tag`: a file of a pack may be damaged.
    #[must_use]
    pub fn is_whole(&self, treatment: &str, tag: &str) -> bool {
        match self {
            Self::Files(_) => true,
            Self::Pack(pack) => {
                pack.is_whole(&treatment_file(treatment))
                    && pack.is_whole(&words_of_treatment(tag, treatment))
            }
        }
    }

    /// Every language, by tag.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        match self {
            Self::Files(files) => Language::all(files),
            Self::Pack(pack) => {
                let find = |tag: &str| Language::of(tag, &pack.text(&Language::file(tag))?);
                pack.tags().into_iter().filter_map(find).collect()
            }
        }
    }

    /// The ids of all treatments, in the order shown.
    #[must_use]
    pub fn treatment_ids(&self) -> Vec<String> {
        match self {
            Self::Files(files) => treatment_ids(files),
            Self::Pack(pack) => pack.treatment_ids(),
        }
    }

    /// The paths of the word files of a language that are not a treatment's, sorted.
    #[must_use]
    pub fn common_words(&self, tag: &str) -> Vec<String> {
        let folder = format!("locales/{tag}/");
        let is_common = |path: &str| {
            let name = path.strip_prefix(folder.as_str());
            name.is_some_and(|name| !name.contains('/') && name.ends_with(".ftl"))
        };
        match self {
            Self::Files(files) => {
                files.under(&folder).filter(|path| is_common(path)).map(str::to_owned).collect()
            }
            Self::Pack(pack) => {
                pack.outermost().filter(|p| is_common(p)).map(str::to_owned).collect()
            }
        }
    }

    /// The ids of the treatments that have words in the language `tag`, sorted.
    #[must_use]
    pub fn translated(&self, tag: &str) -> Vec<String> {
        let folder = treatments_folder(tag);
        let id = |name: &str| name.strip_suffix(".ftl").map(str::to_owned);
        match self {
            Self::Files(files) => files
                .under(&folder)
                .filter_map(|path| id(path.strip_prefix(folder.as_str())?))
                .collect(),
            Self::Pack(pack) => pack.names_in(&folder).iter().filter_map(|name| id(name)).collect(),
        }
    }

    /// What all treatments are called in the language `tag`, where that is known without parsing
    /// the words of each.
    #[must_use]
    pub fn names(&self, tag: &str) -> Option<BTreeMap<String, Names>> {
        match self {
            Self::Files(_) => None,
            Self::Pack(pack) => pack.names(tag),
        }
    }

    /// The treatments that choose among the emergency signs or have some of their own, where they are
    /// known without looking into all.
    #[must_use]
    pub fn choosing(&self) -> Option<BTreeSet<String>> {
        match self {
            Self::Files(_) => None,
            Self::Pack(pack) => pack.choosing(),
        }
    }

    /// The letters that the language `tag` needs in cells, where they are known without laying out
    /// all it says.
    #[must_use]
    pub fn letters(&self, tag: &str) -> Option<BTreeSet<char>> {
        match self {
            Self::Files(_) => None,
            Self::Pack(pack) => pack.letters(tag),
        }
    }

    /// The hash of what a review of a treatment in the language `tag` signs, where it is known
    /// without parsing the words.
    #[must_use]
    pub fn hash(&self, treatment: &str, tag: &str) -> Option<String> {
        match self {
            Self::Files(_) => None,
            Self::Pack(pack) => pack.hash(treatment, tag),
        }
    }
}

/// The content of a folder laid over the built-in one, or of a pack; without a place the built-in
/// one. What cannot be read is a problem.
#[must_use]
pub fn gather(place: Option<&Path>, problems: &mut Diagnostics) -> Files {
    let Some(place) = place else { return Files::built_in() };
    if place.is_file() {
        return Pack::open(place).and_then(|pack| pack.unpack()).unwrap_or_else(|found| {
            problems.extend(found);
            Files::built_in()
        });
    }
    let mut files = Files::built_in();
    files.lay_over(place, problems);
    files
}

/// Where the words of treatments are.
#[must_use]
pub fn treatments_folder(tag: &str) -> String {
    format!("locales/{tag}/treatments/")
}

/// The file of a treatment's words.
#[must_use]
pub fn words_of_treatment(tag: &str, treatment: &str) -> String {
    format!("{}{treatment}.ftl", treatments_folder(tag))
}
