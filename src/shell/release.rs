//! The signed release that a kiosk shows, if the settings name keys (`release_keys`).
//!
//! A gate stands before everything that is read from a pack, at the start and at every reload. It
//! writes nothing: the newest release so far is the one in memory, and before that the one that the
//! store remembers, which whoever installs writes (`sabar_release::Store`).

use std::fmt::{self, Display};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sabar_release::{Keys, MOST_BYTES, RELEASE, Release, Store, Version};

use crate::settings::Settings;
use sabar_content::diagnostic::{Diagnostic, Diagnostics};
use sabar_content::outside;

/// The check of releases: the keys, and the release that is shown.
#[derive(Clone, Debug)]
pub struct Gate {
    keys: PathBuf,
    shown: Option<Release>,
}

/// A release that may be shown.
#[derive(Clone, Debug)]
pub struct Admitted {
    /// The release.
    pub release: Release,
    /// The pack, without links: a link may name another one meanwhile.
    pub pack: PathBuf,
}

const SIGN: &str = "install a release that is signed for this kiosk (`sabar content sign`)";
const KEYS: &str = "put the clinic's file of keys there, readable for everybody";

impl Gate {
    /// The gate of the settings; none if they name no keys.
    #[must_use]
    pub fn of(settings: &Settings) -> Option<Self> {
        let keys = settings.release_keys.clone()?;
        Some(Self { keys, shown: None })
    }

    /// Checks the release beside a pack: its signatures, its version, its order, and the pack.
    ///
    /// # Errors
    /// Why it may not be shown.
    pub fn check(&self, pack: &Path) -> Result<Admitted, Diagnostics> {
        let unreadable = |error: io::Error| fault(pack, &cannot_be_read(&error), SIGN);
        let whole = fs::canonicalize(pack).map_err(unreadable)?;
        if !whole.is_file() {
            let why = "is not a pack, and only a signed pack is shown: release_keys is set";
            return Err(fault(pack, why, SIGN));
        }
        let release = release_of(&whole, &self.keys)?;
        let refused = |why: String| fault(&pack.with_file_name(RELEASE), &why, SIGN);
        release.fits(version()).map_err(|error| refused(error.to_string()))?;
        if let Some(shown) = &self.shown {
            release.after(Some(&shown.mark())).map_err(|error| refused(error.to_string()))?;
        }
        if let Some(store) = Store::showing(pack) {
            let accepted = store.accepted().map_err(|error| refused(error.to_string()))?;
            release.after(accepted.as_ref()).map_err(|error| refused(error.to_string()))?;
        }
        let file = outside::open(&whole).map_err(unreadable)?;
        release.pack.check(file).map_err(|error| fault(pack, &error.to_string(), SIGN))?;
        Ok(Admitted { release, pack: whole })
    }

    /// Remembers the release that is shown from now on.
    pub fn shows(&mut self, admitted: Admitted) {
        self.shown = Some(admitted.release);
    }

    /// The release that is shown.
    #[must_use]
    pub fn shown(&self) -> Option<&Release> {
        self.shown.as_ref()
    }
}

/// Returns the settings of the release beside a pack, if its signatures hold. Everything else about
/// it is checked by the gate.
#[must_use]
pub fn settings(settings: &Settings, pack: Option<&Path>) -> Option<(PathBuf, toml::Table)> {
    let pack = fs::canonicalize(pack?).ok()?;
    let release = release_of(&pack, settings.release_keys.as_ref()?).ok()?;
    Some((pack.with_file_name(RELEASE), release.settings))
}

/// Reads the keys.
///
/// # Errors
/// They cannot be read, or nobody signed them.
pub fn keys(path: &Path) -> Result<Keys, Diagnostics> {
    let bytes = bytes(path).map_err(|why| fault(path, &why, KEYS))?;
    Keys::read(&bytes).map_err(|error| fault(path, &error.to_string(), KEYS))
}

/// Reads the release beside a pack and verifies its signatures: by the keys of this machine, or by
/// newer ones beside it, which become those of the machine once the release is accepted.
fn release_of(pack: &Path, keys_file: &Path) -> Result<Release, Diagnostics> {
    let known = keys(keys_file)?;
    let newer = bytes(&pack.with_file_name(sabar_release::KEYS)).ok();
    let newer = newer.and_then(|bytes| known.renewed(&bytes).ok().flatten());
    let path = pack.with_file_name(RELEASE);
    let bytes = bytes(&path).map_err(|why| fault(&path, &why, SIGN))?;
    verified(&path, &bytes, &newer.unwrap_or(known))
}

/// Verifies the signatures of a release that was read from a file.
pub(crate) fn verified(path: &Path, bytes: &[u8], keys: &Keys) -> Result<Release, Diagnostics> {
    Release::verify(bytes, keys).map_err(|error| fault(path, &error.to_string(), SIGN))
}

/// Returns the version of this program, for releases that need a newer one.
#[must_use]
pub fn version() -> Version {
    env!("CARGO_PKG_VERSION").parse().expect("Cargo's version has three numbers")
}

/// The result of a reload: a kiosk tells it to its service manager, where `sabar content import`
/// reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reloaded {
    /// The number of the reload since the start. It tells two results with the same words apart.
    pub number: u32,
    /// True if the content was taken.
    pub is_taken: bool,
    /// The release that is shown, or the first reason of the refusal.
    pub words: String,
}

const TAKEN: &str = "has loaded new content (reload ";
const KEPT: &str = "keeps the previous content (reload ";

impl Reloaded {
    /// Reads the status of a service; none if it tells of something else.
    #[must_use]
    pub fn read(status: &str) -> Option<Self> {
        let taken = status.strip_prefix(TAKEN).map(|rest| (true, rest));
        let (is_taken, rest) =
            taken.or_else(|| status.strip_prefix(KEPT).map(|rest| (false, rest)))?;
        let (number, words) = rest.split_once(')')?;
        let words = words.strip_prefix(": ").unwrap_or_default().to_owned();
        Some(Self { number: number.parse().ok()?, is_taken, words })
    }
}

impl Display for Reloaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, is_taken, words } = self;
        let (begin, colon) =
            (if *is_taken { TAKEN } else { KEPT }, if words.is_empty() { "" } else { ": " });
        write!(f, "{begin}{number}){colon}{words}")
    }
}

/// Returns one diagnostic.
pub(crate) fn fault(path: &Path, why: &str, remedy: &str) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    diagnostics.add(Diagnostic::of_file(&path.display().to_string(), why, remedy));
    diagnostics
}

pub(crate) fn cannot_be_read(error: &io::Error) -> String {
    format!("cannot be read: {error}")
}

/// Reads a release or keys.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let bytes = outside::bytes(path, MOST_BYTES).map_err(|error| cannot_be_read(&error))?;
    bytes.ok_or_else(|| format!("is larger than {} KiB", MOST_BYTES / 1024))
}
