//! A pack: checked content in one zip file, of which only the parts used are read.
//!
//! Entries are stored, not compressed. Any zip tool opens a pack; unpacked, the inner zips too, it
//! is a content folder.
//!
//! | Entry | Content |
//! |---|---|
//! | `sabar-pack.json` | [`Contents`]; always the first entry |
//! | `index/names/TAG.json` | the names of all treatments |
//! | `index/letters/TAG.json` | the letters that a language needs |
//! | `index/hashes.json` | the hashes of the texts that reviews sign |
//! | `seeds/…`, `locales/…` | all files except those of treatments |
//! | `treatments/ID.zip` | a zip of the files of a treatment, in all languages |
//!
//! Opening a zip reads its whole directory. The inner zips keep it small: a library of 2,000
//! treatments in 20 languages has 42,000 files.
//!
//! Each file has a CRC-32, so that text damaged by a disk is never shown. The format does not
//! protect against tampering: whoever can write the pack can write any content.
//!
//! Depends on `outside` for safe opening. Invariant: an entry is returned only if its checksum and
//! both copies of its header match, and no zip contains more than its own size.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, Write};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zip::read::{ArchiveOffset, Config, ZipReadOptions};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::Files;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::MOST_FILES;
use crate::outside;
use crate::review::is_kept_text;
use crate::store::index::{ByLanguage, Names, PackIndex};

/// The format. A change of the entries changes this number.
const FORMAT: &str = "sabar pack 1";

/// The size limit of a pack: twice that of all content.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;

/// The size limit of an entry.
const MOST_BYTES_OF_ENTRY: usize = 64 * 1024 * 1024;

const CONTENTS: &str = "sabar-pack.json";
const HASHES: &str = "index/hashes.json";
const TREATMENTS: &str = "treatments/";

fn names_of(tag: &str) -> String {
    format!("index/names/{tag}.json")
}

fn letters_of(tag: &str) -> String {
    format!("index/letters/{tag}.json")
}

/// Returns the inner zip that contains the file, or `None` for a file of the outer one.
fn inner_of(path: &str) -> Option<String> {
    let (_, name) = path.split_once("/treatments/")?;
    let id = name.rsplit_once('.').map_or(name, |(id, _)| id);
    Some(format!("{TREATMENTS}{id}.zip"))
}

/// The first entry. The directory of a zip has no checksum, so this one lists what must be there.
#[derive(Debug, Serialize, Deserialize)]
struct Contents {
    format: String,
    made_by: String,
    /// The number of files, with those of treatments.
    n_files: usize,
    /// The files of the outer zip.
    files: BTreeSet<String>,
    treatments: Vec<String>,
    choosing: BTreeSet<String>,
}

/// An open pack.
#[derive(Debug)]
pub struct Pack {
    path: PathBuf,
    outer: RefCell<ZipArchive<BufReader<File>>>,
    contents: Contents,
    hashes: OnceCell<ByLanguage<String>>,
    /// The texts read so far; `None` for a file that cannot be read. A text read once stays
    /// available if the disk fails later.
    texts: RefCell<BTreeMap<String, Option<Rc<String>>>>,
}

/// A fault of a pack as a whole: message and remedy.
type Fault = (String, &'static str);

const ANEW: &str = "write the pack again with `sabar content pack`";
const ANOTHER: &str = "give a content folder, or a file that `sabar content pack` wrote";

impl Pack {
    /// Opens a pack. Verifies its indexes and everything that all treatments share.
    ///
    /// # Errors
    /// The file cannot be read, is not a pack, or is damaged.
    pub fn open(path: &Path) -> Result<Self, Diagnostics> {
        Self::try_open(path).map_err(|(why, remedy)| {
            let mut diagnostics = Diagnostics::new();
            diagnostics.add(Diagnostic::of_file(&path.display().to_string(), why, remedy));
            diagnostics
        })
    }

    fn try_open(path: &Path) -> Result<Self, Fault> {
        let unreadable = |error: io::Error| {
            (
                format!("cannot be read: {error}"),
                "make it readable for the user who runs this program",
            )
        };
        let damaged = |how: &str| (format!("is damaged: {how}"), ANEW);
        let file = outside::open(path).map_err(|error| {
            let is_ordinary = error.kind() != outside::NOT_ORDINARY;
            let what = || ("is neither a folder nor a file".to_owned(), ANOTHER);
            if is_ordinary { unreadable(error) } else { what() }
        })?;
        let size = file.metadata().map_err(unreadable)?.len();
        if !is_pack(&file) {
            return Err(("is not a pack of content".to_owned(), ANOTHER));
        }
        if size > MOST_BYTES {
            let why = format!("is larger than {} MiB", MOST_BYTES / (1024 * 1024));
            return Err((why, "pack fewer treatments"));
        }
        let mut outer = archive(BufReader::new(file), size)
            .ok_or_else(|| damaged("its end is missing or wrong"))?;
        let contents: Contents =
            parsed(&mut outer, CONTENTS).ok_or_else(|| damaged("its index cannot be read"))?;
        let is_inner = |path: &String| inner_of(path).is_some();
        if contents.format != FORMAT
            || contents.n_files > MOST_FILES
            || contents.files.len() > contents.n_files
            || contents.files.iter().any(is_inner)
        {
            return Err(damaged("its index is not one of this program"));
        }
        let outer = RefCell::new(outer);
        let path = path.to_owned();
        let (hashes, texts) = (OnceCell::new(), RefCell::default());
        let pack = Self { path, outer, contents, hashes, texts };
        if let Some(path) = pack.outermost().find(|path| pack.text(path).is_none()) {
            return Err(damaged(&format!("{} in it cannot be read", path.escape_debug())));
        }
        if pack.treatment_ids().is_empty() || pack.tags().is_empty() {
            return Err(damaged("it has no treatment, or no language"));
        }
        Ok(pack)
    }

    /// Returns true if this very version of the program wrote the pack. Another version may need
    /// other messages.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.contents.made_by == maker()
    }

    /// Reads all files, as if they were read from a folder.
    ///
    /// # Errors
    /// The files that are damaged.
    pub fn unpack(&self) -> Result<Files, Diagnostics> {
        let built_in = Files::built_in();
        let mut files = Files::new();
        let mut diagnostics = Diagnostics::new();
        let mut add = |path: &str, bytes| match bytes {
            Some(bytes) => files.insert_or_share(path, bytes, &built_in),
            None => diagnostics.add(Diagnostic::of_file(path, "is damaged", ANEW)),
        };
        let mut n_files = self.contents.files.len();
        for path in &self.contents.files {
            add(path, self.bytes(path));
        }
        let names = names_in(&self.outer.borrow());
        for name in names.iter().filter(|name| name.starts_with(TREATMENTS)) {
            let Some(mut inner) = self.inner(name) else {
                add(name, None);
                continue;
            };
            n_files += inner.len();
            if n_files > self.contents.n_files {
                break;
            }
            for path in names_in(&inner) {
                add(&path, bytes(&mut inner, &path, strictly()));
            }
        }
        if n_files != self.contents.n_files {
            let path = self.path.display().to_string();
            diagnostics.add(Diagnostic::of_file(&path, "is damaged: it lacks files", ANEW));
        }
        if diagnostics.is_empty() { Ok(files) } else { Err(diagnostics) }
    }

    /// Returns the tags of all languages, sorted.
    pub(super) fn tags(&self) -> Vec<&str> {
        let names = self.outermost().filter_map(|path| path.strip_prefix("locales/"));
        names.filter_map(|name| name.strip_suffix("/ui.ftl")).collect()
    }

    /// Returns the paths of the content files outside the folders of treatments, sorted.
    pub(super) fn outermost(&self) -> impl Iterator<Item = &str> {
        self.contents.files.iter().map(String::as_str)
    }

    pub(super) fn treatment_ids(&self) -> Vec<String> {
        self.contents.treatments.clone()
    }

    pub(super) fn names(&self, tag: &str) -> Option<BTreeMap<String, Names>> {
        parsed(&mut self.outer.borrow_mut(), &names_of(tag))
    }

    pub(super) fn choosing(&self) -> Option<BTreeSet<String>> {
        Some(self.contents.choosing.clone())
    }

    pub(super) fn letters(&self, tag: &str) -> Option<BTreeSet<char>> {
        parsed(&mut self.outer.borrow_mut(), &letters_of(tag))
    }

    pub(super) fn hash(&self, treatment: &str, tag: &str) -> Option<String> {
        let read = || parsed(&mut self.outer.borrow_mut(), HASHES).unwrap_or_default();
        self.hashes.get_or_init(read).get(tag)?.get(treatment).cloned()
    }

    /// Returns true if a file can be read.
    pub(super) fn is_whole(&self, path: &str) -> bool {
        self.text(path).is_some()
    }

    /// Returns the text of a file, which is read once.
    pub(super) fn text(&self, path: &str) -> Option<Rc<String>> {
        if let Some(known) = self.texts.borrow().get(path) {
            return known.clone();
        }
        let text = self.read(path).map(Rc::new);
        if text.is_none() && self.has(path) {
            tracing::error!(pack = %self.path.display(), file = path, "the pack is damaged");
        }
        self.texts.borrow_mut().insert(path.to_owned(), text.clone());
        text
    }

    fn read(&self, path: &str) -> Option<String> {
        String::from_utf8(self.bytes(path)?).ok()
    }

    fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        match inner_of(path) {
            Some(name) => bytes(&mut self.inner(&name)?, path, strictly()),
            None => bytes(&mut self.outer.borrow_mut(), path, strictly()),
        }
    }

    pub(super) fn has(&self, path: &str) -> bool {
        let is_in = |inner: ZipArchive<_>| inner.index_for_name_raw(path.as_bytes()).is_some();
        match inner_of(path) {
            Some(name) => self.inner(&name).is_some_and(is_in),
            None => self.contents.files.contains(path),
        }
    }

    /// Opens an inner zip. Its own checksum does not matter: a damaged file does not hide the
    /// others.
    fn inner(&self, name: &str) -> Option<ZipArchive<Cursor<Vec<u8>>>> {
        let bytes = bytes(&mut self.outer.borrow_mut(), name, strictly().ignore_crc32(true))?;
        let size = bytes.len() as u64;
        archive(Cursor::new(bytes), size)
    }
}

/// Returns true if the file begins with the first entry of a pack.
#[must_use]
pub fn is_pack(file: &File) -> bool {
    const HEADER: usize = 30;
    let mut start = [0; HEADER + CONTENTS.len()];
    file.read_exact_at(&mut start, 0).is_ok()
        && start.starts_with(b"PK\x03\x04")
        && start.ends_with(CONTENTS.as_bytes())
}

/// Opens a zip. Refuses entries that together are larger than it is: they would overlap.
fn archive<R: Read + Seek>(zip: R, size: u64) -> Option<ZipArchive<R>> {
    let archive_offset = ArchiveOffset::Known(0);
    let archive = ZipArchive::with_config(Config { archive_offset }, zip).ok()?;
    (archive.decompressed_size()? <= u128::from(size)).then_some(archive)
}

fn names_in(archive: &ZipArchive<impl Read + Seek>) -> Vec<String> {
    let names = archive.file_names_raw().map(|name| String::from_utf8_lossy(name).into_owned());
    names.collect()
}

/// Requires both copies of a header to match.
fn strictly() -> ZipReadOptions<'static> {
    ZipReadOptions::new().enforce_header_consistency(true)
}

/// Returns the bytes of a stored entry if its checksum matches.
fn bytes<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    name: &str,
    options: ZipReadOptions<'_>,
) -> Option<Vec<u8>> {
    let index = archive.index_for_name_raw(name.as_bytes())?;
    let mut entry = archive.by_index_with_options(index, options).ok()?;
    let size = usize::try_from(entry.size()).ok()?;
    if entry.compression() != CompressionMethod::Stored || size > MOST_BYTES_OF_ENTRY {
        return None;
    }
    let mut bytes = Vec::with_capacity(size);
    entry.read_to_end(&mut bytes).ok()?;
    (bytes.len() == size).then_some(bytes)
}

fn parsed<T: DeserializeOwned>(
    archive: &mut ZipArchive<impl Read + Seek>,
    name: &str,
) -> Option<T> {
    serde_json::from_slice(&bytes(archive, name, strictly())?).ok()
}

/// Identifies this program by its version and its built-in content.
fn maker() -> String {
    let built_in = Files::built_in();
    let mut hasher = crc32fast::Hasher::new();
    for path in built_in.paths() {
        hasher.update(path.as_bytes());
        hasher.update(built_in.bytes(path).unwrap_or_default());
    }
    format!("sabar {} {:08x}", env!("CARGO_PKG_VERSION"), hasher.finalize())
}

/// Writes checked files and their index as a pack.
///
/// # Errors
/// The pack cannot be written.
pub fn write(files: &Files, known: &PackIndex, out: impl Write + Seek) -> io::Result<()> {
    // The signed texts for `sabar review --diff` belong to folders only.
    let paths: Vec<&str> = files.paths().filter(|path| !is_kept_text(path)).collect();
    let mut outer = BTreeSet::new();
    let mut inner: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for path in &paths {
        match inner_of(path) {
            Some(name) => inner.entry(name).or_default().push(path),
            None => _ = outer.insert((*path).to_owned()),
        }
    }
    let PackIndex { treatments, choosing, names, hashes, letters } = known;
    let contents = Contents {
        format: FORMAT.to_owned(),
        made_by: maker(),
        n_files: paths.len(),
        files: outer,
        treatments: treatments.clone(),
        choosing: choosing.clone(),
    };
    let mut zip = ZipWriter::new(out);
    put(&mut zip, CONTENTS, &serde_json::to_vec(&contents)?)?;
    put(&mut zip, HASHES, &serde_json::to_vec(hashes)?)?;
    for (tag, names) in names {
        put(&mut zip, &names_of(tag), &serde_json::to_vec(names)?)?;
    }
    for (tag, letters) in letters {
        put(&mut zip, &letters_of(tag), &serde_json::to_vec(letters)?)?;
    }
    let bytes = |path: &str| files.bytes(path).unwrap_or_default();
    for path in &contents.files {
        put(&mut zip, path, bytes(path))?;
    }
    for (name, paths) in inner {
        let mut inner = ZipWriter::new(Cursor::new(Vec::new()));
        for path in paths {
            put(&mut inner, path, bytes(path))?;
        }
        put(&mut zip, &name, inner.finish()?.get_ref())?;
    }
    zip.finish()?.flush()
}

fn put(zip: &mut ZipWriter<impl Write + Seek>, name: &str, bytes: &[u8]) -> io::Result<()> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file(name, stored)?;
    zip.write_all(bytes)
}
