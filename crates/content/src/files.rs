//! The files of a content folder: `seeds/`, `locales/` and `spoken/`, by path within it.
//!
//! Depends on `outside` for safe reading and on `line_ends`. Invariant: see [`Files`].

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::diagnostic::{Diagnostic, Diagnostics, Reporter};
use crate::illustration::PICTURES;
use crate::line_ends;
use crate::outside;
use crate::parallel;
use crate::review;

mod leftovers;
mod names;

static SEEDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../seeds");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");
static SPOKEN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../spoken");

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../starter");
static SCHEMAS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../schemas");

/// A file to be written: the path within a content folder, and its bytes.
pub type Copy = (String, &'static [u8]);

/// Returns the files of a new content folder, sorted by path.
#[must_use]
pub fn starter() -> Vec<Copy> {
    copies(&[("", &STARTER), ("schemas/", &SCHEMAS)])
}

/// Returns all built-in content including its README files, sorted by path.
#[must_use]
pub fn everything() -> Vec<Copy> {
    copies(&[
        ("seeds/", &SEEDS),
        ("locales/", &LOCALES),
        ("spoken/", &SPOKEN),
        ("schemas/", &SCHEMAS),
    ])
}

fn copies(roots: &[(&str, &'static Dir<'static>)]) -> Vec<Copy> {
    let mut all = Vec::new();
    let mut open: Vec<(&str, &'static Dir<'static>)> = roots.to_vec();
    while let Some((root, folder)) = open.pop() {
        for file in folder.files() {
            if let Some(path) = file.path().to_str() {
                all.push((format!("{root}{}", path.replace('\\', "/")), file.contents()));
            }
        }
        open.extend(folder.dirs().map(|inner| (root, inner)));
    }
    all.sort();
    all
}

/// Files by path, with `/` as the separator. README files are left out. Invariant: no file starts
/// with a byte order mark, and lines end with a line feed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Cow<'static, [u8]>>);

/// The size limit of a file of content.
const MOST_BYTES: usize = 256 * 1024;

/// The size limit of the file of reviews: 2,000 treatments in 20 languages have 40,000 reviews.
const MOST_BYTES_OF_REVIEWS: usize = 16 * 1024 * 1024;

/// Returns the size limit of the file at `path`, in bytes.
#[must_use]
pub(crate) fn most_bytes(path: &str) -> usize {
    if path == review::FILE { MOST_BYTES_OF_REVIEWS } else { MOST_BYTES }
}

/// The depth limit of folders. It also ends loops of links.
const MOST_FOLDERS: usize = 4;

/// The limit on the number of files.
pub(crate) const MOST_FILES: usize = 100_000;

/// The number of files that are read at a time.
const AT_ONCE: usize = 256;

/// The limit on the total size of all files.
const MOST_BYTES_IN_ALL: usize = 512 * 1024 * 1024;

impl Files {
    /// Creates an empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Returns the files embedded in the program.
    #[must_use]
    pub fn built_in() -> Self {
        let mut files = Self::new();
        files.embed("seeds", &SEEDS);
        files.embed("locales", &LOCALES);
        files.embed("spoken", &SPOKEN);
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

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), Cow::Owned(line_ends::plain(bytes.into())));
    }

    /// Adds or replaces a file. A file that equals the built-in one shares its bytes and counts as
    /// built in.
    pub(crate) fn insert_or_share(&mut self, path: &str, bytes: Vec<u8>, built_in: &Self) {
        let bytes = line_ends::plain(bytes);
        let same = built_in.0.get(path).filter(|known| known.as_ref() == bytes);
        self.0.insert(path.to_owned(), same.cloned().unwrap_or(Cow::Owned(bytes)));
    }

    /// Adds the files of `folder`, replacing those with the same path. Reports what cannot be read.
    pub fn lay_over(&mut self, folder: &Path, diagnostics: &mut Diagnostics) {
        let shown_path = folder.display().to_string();
        let remedy = "give the folder that contains `seeds` and `locales`; \
            `sabar content init` creates one";
        match fs::metadata(folder) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => {
                return diagnostics.add(Diagnostic::of_file(
                    &shown_path,
                    "is not a folder",
                    remedy,
                ));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return diagnostics.add(Diagnostic::of_file(
                    &shown_path,
                    "there is no such folder",
                    remedy,
                ));
            }
            Err(error) => {
                let message = format!("cannot be read: {error}");
                return diagnostics.add(Diagnostic::of_file(&shown_path, message, remedy));
            }
        }
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                let remedy = "make it readable for the user who runs this program";
                let message = format!("cannot be read: {error}");
                return diagnostics.add(Diagnostic::of_file(&shown_path, message, remedy));
            }
        };
        warn_of_strays(entries, diagnostics);
        let roots = ROOTS.map(|root| (folder.join(root), root));
        if !roots.iter().any(|(from, _)| from.is_dir()) {
            let message = "has neither a folder `seeds` nor a folder `locales`";
            diagnostics.add(Diagnostic::of_file(&shown_path, message, remedy));
        }
        let mut walk = Walk { files: self, diagnostics, n_files: 0, n_bytes: 0, open: Vec::new() };
        for (from, root) in roots.iter().filter(|(from, _)| from.is_dir()) {
            walk.folder(from, root);
        }
    }

    /// Returns the bytes of a file.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// Returns true if the file is not the built-in one.
    #[must_use]
    pub fn is_own(&self, path: &str) -> bool {
        matches!(self.0.get(path), Some(Cow::Owned(_)))
    }

    /// Returns the path of a file for messages: within `folder` as given, except for built-in
    /// files.
    #[must_use]
    pub fn place(&self, folder: &Path, file: &str) -> String {
        // The diagnostic is about the folder itself.
        let is_folder = folder.display().to_string() == file;
        if is_folder || (self.has(file) && !self.is_own(file)) {
            file.to_owned()
        } else {
            folder.join(file).display().to_string()
        }
    }

    /// Returns the text of a file, or `None` if it is missing, too large or not UTF-8.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        let bytes = self.bytes(path)?;
        if bytes.len() > most_bytes(path) { None } else { std::str::from_utf8(bytes).ok() }
    }

    /// Returns true if the file exists.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// Iterates over all paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Iterates over the paths that start with `start`, sorted.
    pub fn under<'a>(&'a self, start: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .range::<str, _>((std::ops::Bound::Included(start), std::ops::Bound::Unbounded))
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(start))
    }
}

/// The folders of a content folder.
pub const ROOTS: [&str; 3] = ["seeds", "locales", "spoken"];

/// Warns about entries beside `seeds` and `locales` that were probably meant to be in them. All
/// others are ignored.
fn warn_of_strays(entries: fs::ReadDir, diagnostics: &mut Diagnostics) {
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    for name in
        names.filter(|name| !ROOTS.contains(&name.as_str()) && !leftovers::is_leftover(name))
    {
        let lower = name.to_lowercase();
        let meant = ROOTS.iter().find(|root| strsim::damerau_levenshtein(&lower, root) <= 1);
        let mut report = Reporter::new(&name, diagnostics);
        if let Some(meant) = meant {
            let remedy = format!("name it {meant}");
            report.warn(None, format!("this is not used; `{meant}` would be"), remedy);
        } else if lower.ends_with(".ftl") {
            let remedy = "move it to the folder of its language in locales";
            report.warn(None, "this file is not used here", remedy);
        }
    }
}

fn is_content(path: &str) -> bool {
    !path.split('/').any(leftovers::is_leftover) && !path.to_ascii_lowercase().ends_with(".md")
}

/// Reads a content folder recursively.
struct Walk<'a> {
    files: &'a mut Files,
    diagnostics: &'a mut Diagnostics,
    n_files: usize,
    n_bytes: usize,
    /// The real paths of the folder being read and of its parents.
    open: Vec<PathBuf>,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, name: &str) {
        self.n_files += 1;
        match fs::canonicalize(folder) {
            Ok(real) if self.open.contains(&real) => {
                self.unreadable(name, "it is a link to one of its parent folders");
            }
            Ok(real) => {
                self.open.push(real);
                self.entries(folder, name);
                self.open.pop();
            }
            Err(error) => self.unreadable(name, &error.to_string()),
        }
    }

    fn entries(&mut self, folder: &Path, name: &str) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.unreadable(name, &error.to_string()),
        };
        let mut batch = Vec::new();
        for entry in entries {
            if self.is_too_much(name) {
                break;
            }
            let Ok(entry) = entry.map_err(|error| self.unreadable(name, &error.to_string())) else {
                continue;
            };
            let Ok(own_name) = entry.file_name().into_string() else {
                let remedy = "rename it or remove it";
                let message = "a file in it is not used, because its name is not UTF-8";
                Reporter::new(name, self.diagnostics).warn(None, message, remedy);
                continue;
            };
            if leftovers::is_leftover(&own_name) {
                continue;
            }
            let path = format!("{name}/{own_name}");
            let is_folder =
                |kind: fs::FileType| kind.is_dir() || kind.is_symlink() && entry.path().is_dir();
            if entry.file_type().is_ok_and(is_folder) {
                self.inner_folder(&entry.path(), &path);
            } else if is_content(&own_name) {
                batch.extend(self.file(entry.path(), path));
            }
            if batch.len() == AT_ONCE {
                self.read(std::mem::take(&mut batch));
            }
        }
        self.read(batch);
    }

    fn inner_folder(&mut self, folder: &Path, path: &str) {
        if path.matches('/').count() >= MOST_FOLDERS {
            return self.unreadable(path, "folders are nested too deeply here");
        }
        self.folder(folder, path);
        let is_language = path.matches('/').count() == 1 && path.starts_with("locales/");
        if is_language && self.files.under(&format!("{path}/")).next().is_none() {
            let remedy = format!("write {path}/ui.ftl, or remove the folder");
            let message = "the folder is empty, so it is not a language";
            self.diagnostics.add(Diagnostic::of_file(path, message, remedy));
        }
    }

    /// Returns a file that is to be read.
    fn file(&mut self, from: PathBuf, path: String) -> Option<(PathBuf, String)> {
        self.n_files += 1;
        if self.is_too_much(&path) {
            return None;
        }
        let is_picture = path.starts_with(PICTURES) && path.ends_with(".txt");
        if !is_picture && !path.ends_with(".toml") && !path.ends_with(".ftl") {
            // The contents do not matter: the file is reported as unused.
            self.files.0.insert(path, Cow::Owned(Vec::new()));
            return None;
        }
        Some((from, path))
    }

    fn read(&mut self, batch: Vec<(PathBuf, String)>) {
        let found = parallel::map(&batch, |(from, path)| {
            read(from, most_bytes(path)).map(line_ends::plain)
        });
        for ((_, path), bytes) in batch.into_iter().zip(found) {
            match bytes {
                Ok(bytes) => {
                    self.n_bytes += bytes.len();
                    self.files.0.insert(path, Cow::Owned(bytes));
                }
                Err(error) => self.unreadable(&path, &error.to_string()),
            }
        }
    }

    /// Returns true if a limit is exceeded, and reports it at the folder being read.
    fn is_too_much(&mut self, path: &str) -> bool {
        let is_too_much = self.n_files > MOST_FILES || self.n_bytes > MOST_BYTES_IN_ALL;
        if is_too_much {
            let folder = path.split('/').next().unwrap_or_default();
            let why = format!(
                "there are more than {MOST_FILES} files or {} MiB",
                MOST_BYTES_IN_ALL / (1024 * 1024)
            );
            self.unreadable(folder, &why);
        }
        is_too_much
    }

    fn unreadable(&mut self, file: &str, why: &str) {
        let message = format!("cannot be read: {why}");
        self.diagnostics.add(Diagnostic::of_file(file, message, "fix or remove it"));
    }
}

/// Returns the bytes of a regular file without blocking, or more than `most` bytes for a file that
/// is larger.
pub(crate) fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    // A file that is too large is not read. These bytes stand for it.
    Ok(outside::bytes(path, most)?.unwrap_or_else(|| vec![0; most + 1]))
}
