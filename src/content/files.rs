//! The files of a content folder: `seeds/` and `locales/`, by path within it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use include_dir::{Dir, include_dir};

use crate::problem::{Problem, Problems};

static SEEDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/seeds");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Files by path, with `/` between the parts. Notes for people (`README.md`) are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Cow<'static, [u8]>>);

/// No file of facts or words is larger; one that is would be a mistake or an attack.
pub const MOST_BYTES: usize = 1024 * 1024;

/// Folders deeper than this are not ours; the limit also ends loops of links.
const MOST_FOLDERS: usize = 4;

/// A folder with more files is not ours.
const MOST_FILES: usize = 100_000;

impl Files {
    /// No files.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The files that travel inside the program.
    #[must_use]
    pub fn built_in() -> Self {
        let mut files = Self::new();
        files.embed("seeds", &SEEDS);
        files.embed("locales", &LOCALES);
        files
    }

    fn embed(&mut self, root: &str, folder: &'static Dir<'static>) {
        for file in folder.files() {
            if let Some(path) = file.path().to_str()
                && is_content(path)
            {
                let path = format!("{root}/{}", path.replace('\\', "/"));
                self.0.insert(path, Cow::Borrowed(file.contents()));
            }
        }
        for inner in folder.dirs() {
            self.embed(root, inner);
        }
    }

    /// Adds a file or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), Cow::Owned(bytes.into()));
    }

    /// Lays the files of `folder` over these, file by file. What cannot be read is a problem.
    pub fn lay_over(&mut self, folder: &Path, problems: &mut Problems) {
        let mut found = 0;
        for root in ["seeds", "locales"] {
            let from = folder.join(root);
            if from.is_dir() {
                found += 1;
                self.lay_over_folder(&from, root, problems);
            }
        }
        if found == 0 {
            problems.add(Problem {
                file: folder.display().to_string(),
                line: None,
                message: "has neither a folder `seeds` nor a folder `locales`".to_owned(),
                remedy: "give the folder that holds them".to_owned(),
            });
        }
    }

    fn lay_over_folder(&mut self, folder: &Path, name: &str, problems: &mut Problems) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                problems.add(unreadable(name, &error.to_string()));
                return;
            }
        };
        for entry in entries {
            let Some(entry) =
                entry.map_err(|error| problems.add(unreadable(name, &error.to_string()))).ok()
            else {
                continue;
            };
            let Ok(own_name) = entry.file_name().into_string() else {
                problems.add(unreadable(name, "a file name in it is not UTF-8"));
                continue;
            };
            if own_name.starts_with('.') {
                continue;
            }
            let path = format!("{name}/{own_name}");
            if entry.path().is_dir() {
                if path.matches('/').count() >= MOST_FOLDERS || self.0.len() > MOST_FILES {
                    problems.add(unreadable(&path, "folders are nested too deeply here"));
                } else {
                    self.lay_over_folder(&entry.path(), &path, problems);
                }
            } else if is_content(&own_name) {
                match read(&entry.path()) {
                    Ok(bytes) => self.insert(path, bytes),
                    Err(error) => problems.add(unreadable(&path, &error.to_string())),
                }
            }
        }
    }

    /// The bytes of a file.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// The text of a file; `None` if there is none, or if it is not UTF-8 or too large.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        let bytes = self.bytes(path)?;
        if bytes.len() > MOST_BYTES { None } else { std::str::from_utf8(bytes).ok() }
    }

    /// True if there is such a file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// All paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The paths that begin with `start`, sorted.
    pub fn under<'a>(&'a self, start: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .range::<str, _>((std::ops::Bound::Included(start), std::ops::Bound::Unbounded))
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(start))
    }
}

fn is_content(path: &str) -> bool {
    !path.rsplit('/').any(|part| part.starts_with('.')) && !path.ends_with(".md")
}

/// One byte more than the limit is enough to know that a file is too large.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    // Seen before it is opened: opening a pipe would wait for its other end.
    if !fs::metadata(path)?.is_file() {
        return Err(std::io::Error::other("not an ordinary file"));
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(file: &str, why: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        line: None,
        message: format!("cannot be read: {why}"),
        remedy: "mend or remove it".to_owned(),
    }
}
