//! Files that agent and flip leave for each other on the disk of a kiosk.
//!
//! The agent writes to a folder of its own and may be anybody; the flip, which is root, trusts none of
//! it. The flip writes to the store of releases, which only root can write.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sabar_release::{Mark, Order, PACK, RELEASE, Release, Store};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::files;

/// The fate of releases on this kiosk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The mark of the newest release that was shown. No older one is taken.
    pub accepted: Option<Mark>,
    /// The serial that the link names.
    pub shown: Option<u64>,
    /// The last release that was not installed; none once one that is as new was shown.
    pub failed: Option<Failed>,
}

/// A release that was not installed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// Its serial.
    pub serial: u64,
    /// The reason.
    pub why: String,
    /// True if it will be refused again; else it is tried again.
    pub is_refused: bool,
}

impl Outcome {
    /// Reads it from the store.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(store: &Store) -> Result<Self> {
        let accepted = store.accepted().map_err(Error::store)?;
        let failed: Option<Failed> = files::read_json(&failed_path(store))?;
        let is_newer = |failed: &Failed| accepted.is_none_or(|mark| mark.serial < failed.serial);
        Ok(Self { accepted, shown: store.current(), failed: failed.filter(is_newer) })
    }

    /// Returns true if this serial was refused last.
    #[must_use]
    pub fn has_refused(&self, serial: u64) -> bool {
        self.failed.as_ref().is_some_and(|it| it.is_refused && it.serial == serial)
    }
}

fn failed_path(store: &Store) -> PathBuf {
    store.folder().join("failed.json")
}

/// Notes that a release was not installed, and why.
///
/// # Errors
/// If the disk does not allow it.
pub fn fail(store: &Store, serial: u64, error: &Error) -> Result<()> {
    let is_refused = matches!(error, Error::Refused(_));
    let failed = Failed { serial, why: crate::status::tamed(&error.to_string()), is_refused };
    let path = failed_path(store);
    // The same again is not written every minute.
    let known: Option<Failed> = files::read_json(&path).ok().flatten();
    if known.as_ref() == Some(&failed) { Ok(()) } else { files::write_json(&path, &failed) }
}

/// The next step for a release that is wanted and verified.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// It is shown, waits already, or was refused by the kiosk.
    Nothing,
    /// It is refused, for this reason.
    Refuse(String),
    /// It begins later, in so many seconds.
    Wait(i64),
    /// Its pack is to be fetched.
    Fetch,
}

/// Decides about a release. `now` is the time of the server, never that of the kiosk.
#[must_use]
pub fn next(release: &Release, outcome: &Outcome, ready: Option<u64>, now: i64) -> Next {
    let serial = release.serial;
    match release.after(outcome.accepted.as_ref()) {
        Err(error) => return Next::Refuse(format!("release {serial}: {error}")),
        Ok(Order::Same) => return Next::Nothing,
        Ok(Order::Newer) => {}
    }
    match ready {
        _ if outcome.has_refused(serial) => return Next::Nothing,
        Some(ready) if ready == serial => return Next::Nothing,
        Some(ready) if ready > serial => {
            return Next::Refuse(format!("release {serial} is older than {ready}, which waits"));
        }
        _ => {}
    }
    match release.start.map(jiff::Timestamp::as_second) {
        Some(start) if start > now => Next::Wait(start - now),
        _ => Next::Fetch,
    }
}

/// Returns the folder where the agent leaves verified releases.
#[must_use]
pub fn ready_folder(state: &Path) -> PathBuf {
    state.join("ready")
}

/// Returns the highest serial that waits for the flip.
#[must_use]
pub fn ready(state: &Path) -> Option<u64> {
    let entries = fs::read_dir(ready_folder(state)).ok()?;
    entries.flatten().filter_map(|it| it.file_name().to_str()?.parse().ok()).max()
}

/// Leaves a release and its pack for the flip, both or nothing.
///
/// # Errors
/// If the disk does not allow it.
pub fn leave(state: &Path, serial: u64, release: &[u8], pack: &Path) -> Result<()> {
    let ready = ready_folder(state);
    files::folder(&ready)?;
    let new = ready.join(format!(".new-{serial}"));
    if new.exists() {
        fs::remove_dir_all(&new).map_err(Error::at(&new))?;
    }
    files::folder(&new)?;
    files::write(&new.join(RELEASE), release, 0o644)?;
    fs::rename(pack, new.join(PACK)).map_err(Error::at(pack))?;
    files::sync_folder(&new)?;
    let place = ready.join(serial.to_string());
    remove(state, serial)?;
    fs::rename(&new, &place).map_err(Error::at(&place))?;
    files::sync_folder(&ready)
}

/// Removes a release that waits, if it does: at once, so that a kill leaves no half of it to wait.
///
/// # Errors
/// If the system refuses.
pub fn remove(state: &Path, serial: u64) -> Result<()> {
    let ready = ready_folder(state);
    let (place, old) = (ready.join(serial.to_string()), ready.join(".old"));
    if old.exists() {
        fs::remove_dir_all(&old).map_err(Error::at(&old))?;
    }
    match fs::rename(&place, &old) {
        Ok(()) => fs::remove_dir_all(&old).map_err(Error::at(&old)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Error::at(&place)(error)),
    }
}

/// Removes what waits in vain: all that is not newer than what was taken, and what was refused.
pub fn clear(state: &Path, outcome: &Outcome) {
    let highest = outcome.accepted.map_or(0, |mark| mark.serial);
    let Ok(entries) = fs::read_dir(ready_folder(state)) else { return };
    for entry in entries.flatten() {
        let serial = entry.file_name().to_str().and_then(|it| it.parse::<u64>().ok());
        if let Some(serial) = serial.filter(|it| *it <= highest || outcome.has_refused(*it)) {
            let _ = remove(state, serial);
        }
    }
}
