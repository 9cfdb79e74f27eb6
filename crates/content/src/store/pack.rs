//! A pack: checked content in one file, of which only the parts used are read.
//!
//! The first line names the format, the second the program that wrote it. The files follow, then
//! the indexes (JSON): one per folder of treatments and one of everything else. The last line
//! locates the outermost index. Each file and index has a CRC-32, so that text damaged by a disk is
//! never shown. The format does not protect against tampering: whoever can write the pack can write
//! any content.
//!
//! Depends on `outside` for safe opening. Invariant: a part is returned only if its checksum
//! matches.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::Files;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::outside;
use crate::review::is_kept_text;
use crate::store::index::{ByLanguage, Names, PackIndex};

/// The first line. A change of the format changes this number.
const FORM: &str = "sabar pack 1";

/// The length limit of the first two lines and of the last.
const LONGEST_LINES: u64 = 256;

/// The size limit of a file or an index in a pack.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The position of a file or an index in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u64, u64, u32)", into = "(u64, u64, u32)")]
struct Part {
    /// The first byte.
    start: u64,
    /// The length in bytes.
    length: u64,
    crc: u32,
}

impl From<(u64, u64, u32)> for Part {
    fn from((start, length, crc): (u64, u64, u32)) -> Self {
        Self { start, length, crc }
    }
}

impl From<Part> for (u64, u64, u32) {
    fn from(Part { start, length, crc }: Part) -> Self {
        (start, length, crc)
    }
}

/// Parts by name within a folder, or by path.
type Index = BTreeMap<String, Part>;

/// An open pack.
#[derive(Debug)]
pub struct Pack {
    path: PathBuf,
    file: File,
    size: u64,
    made_by: String,
    outermost: Index,
    /// The indexes of treatment folders read so far, by path with a trailing `/`.
    folders: RefCell<BTreeMap<String, Rc<Index>>>,
    hashes: OnceCell<ByLanguage<String>>,
    /// The texts read so far; `None` for a file that cannot be read. A text read once stays
    /// available if the disk fails later.
    texts: RefCell<BTreeMap<String, Option<Rc<str>>>>,
}

/// The prefix of the index entries of [`PackIndex`].
const KNOWN: &str = "known/";
const TREATMENTS: &str = "known/treatments";
const CHOOSING: &str = "known/choosing";
const HASHES: &str = "known/hashes";

fn names_of(tag: &str) -> String {
    format!("known/names/{tag}")
}

fn letters_of(tag: &str) -> String {
    format!("known/letters/{tag}")
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
        let made_by =
            beginning(&file, size).ok_or(("is not a pack of content".to_owned(), ANOTHER))?;
        let index = end(&file, size).ok_or_else(|| damaged("its end is missing"))?;
        let mut pack = Self {
            path: path.to_owned(),
            file,
            size,
            made_by,
            outermost: Index::new(),
            folders: RefCell::default(),
            hashes: OnceCell::new(),
            texts: RefCell::default(),
        };
        pack.outermost = pack.parsed(index).ok_or_else(|| damaged("its index cannot be read"))?;
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
        self.made_by == maker()
    }

    /// Reads all files, as if they were read from a folder.
    ///
    /// # Errors
    /// The files that are damaged.
    pub fn unpack(&self) -> Result<Files, Diagnostics> {
        let built_in = Files::built_in();
        let mut files = Files::new();
        let mut diagnostics = Diagnostics::new();
        let folders = self.outermost.keys().filter(|path| path.ends_with('/'));
        let inside = |folder: &String| {
            let names = self.names_in(folder).into_iter();
            names.map(|name| format!("{folder}{name}")).collect::<Vec<_>>()
        };
        let outermost = self.outermost().map(str::to_owned);
        for path in outermost.chain(folders.flat_map(inside)) {
            // Bypasses the cache, which would keep every text a second time.
            match self.read(&path) {
                Some(text) => files.insert_or_share(&path, text.into_bytes(), &built_in),
                None => diagnostics.add(Diagnostic::of_file(&path, "is damaged", ANEW)),
            }
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
        let paths = self.outermost.keys().map(String::as_str);
        paths.filter(|path| !path.ends_with('/') && !path.starts_with(KNOWN))
    }

    /// Returns the names of the files in a folder of treatments, sorted.
    pub(super) fn names_in(&self, folder: &str) -> Vec<String> {
        self.folder(folder).keys().cloned().collect()
    }

    pub(super) fn treatment_ids(&self) -> Vec<String> {
        self.known(TREATMENTS).unwrap_or_default()
    }

    pub(super) fn names(&self, tag: &str) -> Option<BTreeMap<String, Names>> {
        self.known(&names_of(tag))
    }

    pub(super) fn choosing(&self) -> Option<BTreeSet<String>> {
        self.known(CHOOSING)
    }

    pub(super) fn letters(&self, tag: &str) -> Option<BTreeSet<char>> {
        self.known(&letters_of(tag))
    }

    pub(super) fn hash(&self, treatment: &str, tag: &str) -> Option<String> {
        let hashes = self.hashes.get_or_init(|| self.known(HASHES).unwrap_or_default());
        hashes.get(tag)?.get(treatment).cloned()
    }

    /// Returns true if a file can be read.
    pub(super) fn is_whole(&self, path: &str) -> bool {
        self.text(path).is_some()
    }

    /// Returns the text of a file, which is read once.
    pub(super) fn text(&self, path: &str) -> Option<Rc<str>> {
        if let Some(known) = self.texts.borrow().get(path) {
            return known.clone();
        }
        let text: Option<Rc<str>> = self.read(path).map(Into::into);
        if text.is_none() && self.has(path) {
            tracing::error!(pack = %self.path.display(), file = path, "the pack is damaged");
        }
        self.texts.borrow_mut().insert(path.to_owned(), text.clone());
        text
    }

    fn read(&self, path: &str) -> Option<String> {
        String::from_utf8(self.bytes(self.part(path)?)?).ok()
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.part(path).is_some()
    }

    fn part(&self, path: &str) -> Option<Part> {
        if let Some(part) = self.outermost.get(path) {
            return Some(*part);
        }
        let (folder, name) = path.split_at(path.rfind('/')? + 1);
        self.folder(folder).get(name).copied()
    }

    /// Returns the index of a folder of treatments, or an empty one if it is missing or damaged.
    fn folder(&self, folder: &str) -> Rc<Index> {
        if let Some(index) = self.folders.borrow().get(folder) {
            return Rc::clone(index);
        }
        let index = self.outermost.get(folder).and_then(|part| self.parsed(*part));
        let index = Rc::new(index.unwrap_or_default());
        self.folders.borrow_mut().insert(folder.to_owned(), Rc::clone(&index));
        index
    }

    fn known<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.parsed(*self.outermost.get(name)?)
    }

    fn parsed<T: DeserializeOwned>(&self, part: Part) -> Option<T> {
        serde_json::from_slice(&self.bytes(part)?).ok()
    }

    /// Returns the bytes of a part if its checksum matches.
    fn bytes(&self, Part { start, length, crc }: Part) -> Option<Vec<u8>> {
        if length > MOST_BYTES || start.checked_add(length)? > self.size {
            return None;
        }
        let mut bytes = vec![0; usize::try_from(length).ok()?];
        self.file.read_exact_at(&mut bytes, start).ok()?;
        (crc32fast::hash(&bytes) == crc).then_some(bytes)
    }
}

/// Returns the program that wrote the pack, or `None` if the file is not a pack.
fn beginning(file: &File, size: u64) -> Option<String> {
    let lines = lines_at(file, 0, size)?;
    let rest = lines.strip_prefix(FORM.as_bytes())?.strip_prefix(b"\n")?;
    String::from_utf8(rest.split(|byte| *byte == b'\n').next()?.to_vec()).ok()
}

/// Returns the position of the outermost index, from the last line.
fn end(file: &File, size: u64) -> Option<Part> {
    let lines = lines_at(file, size.saturating_sub(LONGEST_LINES), size)?;
    let last = lines.strip_suffix(b"\n")?.rsplit(|byte| *byte == b'\n').next()?;
    serde_json::from_slice(last).ok()
}

fn lines_at(file: &File, start: u64, size: u64) -> Option<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from((size - start).min(LONGEST_LINES)).ok()?];
    file.read_exact_at(&mut bytes, start).ok()?;
    Some(bytes)
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
pub fn write(files: &Files, known: &PackIndex, out: &mut impl Write) -> io::Result<()> {
    let mut writer = Writer { out, at: 0 };
    writer.put(format!("{FORM}\n{}\n", maker()).as_bytes())?;
    let mut outermost = Index::new();
    let mut folders: BTreeMap<&str, Index> = BTreeMap::new();
    // The signed texts for `sabar review --diff` belong to folders only.
    for path in files.paths().filter(|path| !is_kept_text(path)) {
        let part = writer.put(files.bytes(path).unwrap_or_default())?;
        match path.rfind("/treatments/") {
            Some(at) => {
                let (folder, name) = path.split_at(at + "/treatments/".len());
                folders.entry(folder).or_default().insert(name.to_owned(), part);
            }
            None => {
                outermost.insert(path.to_owned(), part);
            }
        }
    }
    for (folder, index) in folders {
        outermost.insert(folder.to_owned(), writer.put_json(&index)?);
    }
    let PackIndex { treatments, choosing, names, hashes, letters } = known;
    outermost.insert(TREATMENTS.to_owned(), writer.put_json(treatments)?);
    outermost.insert(CHOOSING.to_owned(), writer.put_json(choosing)?);
    outermost.insert(HASHES.to_owned(), writer.put_json(hashes)?);
    for (tag, names) in names {
        outermost.insert(names_of(tag), writer.put_json(names)?);
    }
    for (tag, letters) in letters {
        outermost.insert(letters_of(tag), writer.put_json(letters)?);
    }
    writer.end(&serde_json::to_vec(&outermost)?)
}

/// Appends another outermost index to a pack, replacing its own. For tests of damaged packs.
///
/// # Errors
/// None: writing to memory cannot fail.
pub fn replace_index(pack: &mut Vec<u8>, index: &[u8]) -> io::Result<()> {
    let at = pack.len() as u64;
    Writer { out: pack, at }.end(index)
}

struct Writer<'a, W> {
    out: &'a mut W,
    at: u64,
}

impl<W: Write> Writer<'_, W> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<Part> {
        self.out.write_all(bytes)?;
        let part = Part { start: self.at, length: bytes.len() as u64, crc: crc32fast::hash(bytes) };
        self.at += part.length;
        Ok(part)
    }

    fn put_json(&mut self, value: &impl Serialize) -> io::Result<Part> {
        self.put(&serde_json::to_vec(value)?)
    }

    /// Writes the outermost index and the last line.
    fn end(&mut self, index: &[u8]) -> io::Result<()> {
        let index = self.put(index)?;
        self.put(b"\n")?;
        self.put_json(&index)?;
        self.put(b"\n")?;
        Ok(())
    }
}
