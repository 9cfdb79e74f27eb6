//! The storage behind the library: files in memory, or a pack on disk.
//!
//! A content folder may have changed, so it is read and checked in full. A [`Pack`] contains
//! checked content, so only the parts used are read. Invariant: both return the same content.

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

pub(crate) use index::ByLanguage;
pub use index::{Names, PackIndex, hashes};
pub use pack::Pack;

/// The folder of messages.
const LOCALES: &str = "locales/";

/// The folder of the spoken forms of messages, with the same files.
pub const SPOKEN: &str = "spoken/";

/// The file of the spoken forms of days and months, which are no messages.
pub const SPOKEN_DATES: &str = "dates.ftl";

/// Files in memory, or a pack on disk.
#[derive(Clone, Debug)]
pub enum Store {
    /// Files read into memory.
    Files(Arc<Files>),
    /// A pack, which contains checked content.
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
    /// Returns the text of a file, or `None` if it is missing or cannot be read.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        match self {
            Self::Files(files) => files.text(path).map(Cow::Borrowed),
            Self::Pack(pack) => pack.text(path).map(|text| Cow::Owned(text.to_string())),
        }
    }

    /// Returns true if the file exists.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        match self {
            Self::Files(files) => files.has(path),
            Self::Pack(pack) => pack.has(path),
        }
    }

    /// Returns true if a treatment can be read in the language `tag`. A file of a pack may be
    /// damaged.
    #[must_use]
    pub fn is_whole(&self, treatment: &str, tag: &str) -> bool {
        match self {
            Self::Files(_) => true,
            Self::Pack(pack) => {
                pack.is_whole(&treatment_file(treatment))
                    && pack.is_whole(&messages_of_treatment(tag, treatment))
            }
        }
    }

    /// Returns all languages, by tag.
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

    /// Returns the ids of all treatments, in the order shown.
    #[must_use]
    pub fn treatment_ids(&self) -> Vec<String> {
        match self {
            Self::Files(files) => treatment_ids(files),
            Self::Pack(pack) => pack.treatment_ids(),
        }
    }

    /// Returns the paths of the message files of a language except those of treatments, sorted.
    #[must_use]
    pub(crate) fn common_messages(&self, tag: &str) -> Vec<String> {
        let folder = format!("locales/{tag}/");
        let is_common = |path: &str| {
            let name = path.strip_prefix(folder.as_str());
            name.is_some_and(|name| !name.contains('/') && name.ends_with(".ftl"))
        };
        match self {
            // Most files are in the folder of treatments, which is passed over.
            Self::Files(files) => {
                let names = files.names_in(&folder).filter(|name| name.ends_with(".ftl"));
                names.map(|name| format!("{folder}{name}")).collect()
            }
            Self::Pack(pack) => {
                pack.outermost().filter(|p| is_common(p)).map(str::to_owned).collect()
            }
        }
    }

    /// Returns the ids of the treatments that may have messages in the language `tag`.
    #[must_use]
    pub(crate) fn translated(&self, tag: &str) -> Vec<String> {
        let folder = treatments_folder(tag);
        let id = |name: &str| name.strip_suffix(".ftl").map(str::to_owned);
        match self {
            Self::Files(files) => files
                .under(&folder)
                .filter_map(|path| id(path.strip_prefix(folder.as_str())?))
                .collect(),
            Self::Pack(pack) => pack.treatment_ids(),
        }
    }

    /// Returns the names of all treatments in the language `tag`, if known without parsing
    /// messages.
    #[must_use]
    pub fn names(&self, tag: &str) -> Option<BTreeMap<String, Names>> {
        match self {
            Self::Files(_) => None,
            Self::Pack(pack) => pack.names(tag),
        }
    }

    /// Returns the treatments that choose emergency signs or have signs of their own, if known
    /// without reading all seeds.
    #[must_use]
    pub fn choosing(&self) -> Option<BTreeSet<String>> {
        match self {
            Self::Files(_) => None,
            Self::Pack(pack) => pack.choosing(),
        }
    }

    /// Returns the letters that the language `tag` needs, if known without a layout of all its
    /// texts.
    #[must_use]
    pub fn letters(&self, tag: &str) -> Option<BTreeSet<char>> {
        match self {
            Self::Files(_) => None,
            Self::Pack(pack) => pack.letters(tag),
        }
    }

    /// Returns the hash of the text that a review of a treatment in the language `tag` signs, if
    /// known without parsing messages.
    #[must_use]
    pub fn hash(&self, treatment: &str, tag: &str) -> Option<String> {
        match self {
            Self::Files(_) => None,
            Self::Pack(pack) => pack.hash(treatment, tag),
        }
    }
}

/// Reads a folder on top of the built-in content, or a pack; without a place, the built-in content.
/// Reports what cannot be read.
#[must_use]
pub fn gather(place: Option<&Path>, diagnostics: &mut Diagnostics) -> Files {
    let Some(place) = place else { return Files::built_in() };
    if place.is_file() {
        return Pack::open(place).and_then(|pack| pack.unpack()).unwrap_or_else(|found| {
            diagnostics.extend(found);
            Files::built_in()
        });
    }
    let mut files = Files::built_in();
    files.lay_over(place, diagnostics);
    files
}

/// Returns the folder of the messages of treatments.
#[must_use]
pub(crate) fn treatments_folder(tag: &str) -> String {
    format!("locales/{tag}/treatments/")
}

/// Returns the file of the messages of a treatment.
#[must_use]
pub fn messages_of_treatment(tag: &str, treatment: &str) -> String {
    format!("{}{treatment}.ftl", treatments_folder(tag))
}

/// Returns the file of the spoken forms of the messages in a file of `locales`.
#[must_use]
pub fn spoken_of(messages: &str) -> String {
    let inside = messages.strip_prefix(LOCALES).unwrap_or(messages);
    format!("{SPOKEN}{inside}")
}

/// Returns true for the file of the spoken forms of days and months in a language.
#[must_use]
pub fn is_spoken_dates(path: &str) -> bool {
    let inside = path.strip_prefix(SPOKEN).and_then(|inside| inside.split_once('/'));
    inside.is_some_and(|(_, name)| name == SPOKEN_DATES)
}

/// Returns the file of messages whose spoken forms are in a file of `spoken`.
#[must_use]
pub fn messages_of_spoken(spoken: &str) -> Option<String> {
    spoken.strip_prefix(SPOKEN).map(|inside| format!("{LOCALES}{inside}"))
}
