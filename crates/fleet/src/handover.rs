//! What agent and flip leave for each other on the disk of a kiosk.
//!
//! The agent writes to a folder of its own and may be anybody; the flip, which is root, trusts none of
//! it. The flip writes to a folder that only root can write.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::files;
use crate::release::Release;

/// The name of the release's file, in both folders.
pub const RELEASE: &str = "release";
/// The name of the pack.
pub const PACK: &str = "content.pack";

/// What became of releases on this kiosk; written by the flip, read by the agent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The highest serial that was ever flipped to. No lower one is taken.
    pub highest: u64,
    /// The serial that the link names.
    #[serde(default)]
    pub shown: Option<u64>,
    /// The serial that was refused last, and by whom and why.
    #[serde(default)]
    pub refused: Option<(u64, String)>,
}

impl Outcome {
    /// Reads what the flip has written; the default if it has not yet.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(content: &Path) -> Result<Self> {
        Ok(files::read_json(&content.join("outcome.json"))?.unwrap_or_default())
    }

    /// Writes it.
    ///
    /// # Errors
    /// If the disk does not allow it.
    pub fn write(&self, content: &Path) -> Result<()> {
        files::write_json(&content.join("outcome.json"), self)
    }
}

/// What an agent does about a release that is wanted and verified.
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
    if outcome.shown == Some(serial)
        || outcome.refused.as_ref().is_some_and(|(refused, _)| *refused == serial)
        || ready == Some(serial)
    {
        return Next::Nothing;
    }
    let highest = outcome.highest.max(ready.unwrap_or(0));
    if serial <= highest {
        let why = format!("release {serial} is older than {highest}; going back needs a new serial");
        return Next::Refuse(why);
    }
    match release.starts {
        Some(starts) if starts > now => Next::Wait(starts - now),
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
    files::sync_folder(&new).map_err(Error::at(&new))?;
    let place = ready.join(serial.to_string());
    if place.exists() {
        fs::remove_dir_all(&place).map_err(Error::at(&place))?;
    }
    fs::rename(&new, &place).map_err(Error::at(&place))?;
    files::sync_folder(&ready).map_err(Error::at(&ready))
}

/// Removes what waits in vain: all that is not higher than what the flip has taken or refused.
pub fn clear(state: &Path, outcome: &Outcome) {
    let refused = outcome.refused.as_ref().map(|(serial, _)| *serial);
    let Ok(entries) = fs::read_dir(ready_folder(state)) else { return };
    for entry in entries.flatten() {
        let serial = entry.file_name().to_str().and_then(|it| it.parse::<u64>().ok());
        if serial.is_some_and(|it| it <= outcome.highest || Some(it) == refused) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(serial: u64, starts: Option<i64>) -> Release {
        Release { serial, hash: String::new(), size: 0, starts }
    }

    #[test]
    fn only_a_higher_serial_is_fetched_and_only_when_it_begins() {
        let refused = Some((6, "the kiosk keeps the old one".to_owned()));
        let outcome = Outcome { highest: 6, shown: Some(5), refused };
        for (serial, starts, ready, expected) in [
            (5, None, None, Next::Nothing),
            (6, None, None, Next::Nothing),
            (7, None, None, Next::Fetch),
            (7, Some(100), None, Next::Fetch),
            (7, Some(160), None, Next::Wait(60)),
            (7, None, Some(7), Next::Nothing),
        ] {
            assert_eq!(next(&release(serial, starts), &outcome, ready, 100), expected);
        }
        for (serial, ready) in [(4, None), (7, Some(8))] {
            let told = next(&release(serial, None), &outcome, ready, 100);
            assert!(matches!(told, Next::Refuse(_)), "{serial}: {told:?}");
        }
    }
}
