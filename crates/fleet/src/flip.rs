//! Puts a verified release in front of the kiosk: the second service, root and without network.
//!
//! Nothing that the agent left is believed: release and pack are copied to where only root can
//! write, verified there, and then a link is set. At any moment the link names a whole pack.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use sabar_release::{Order, Release};

use crate::error::{Error, Result};
use crate::files;
use crate::handover::{Outcome, PACK, RELEASE, ready, ready_folder};
use crate::trust;

/// Where releases come from and go to.
#[derive(Clone, Debug)]
pub struct Place {
    /// The agent's folder.
    pub state: PathBuf,
    /// The folder of root; `current` in it is the link that the kiosk's settings name.
    pub content: PathBuf,
    /// The keys that releases are signed with.
    pub keys: PathBuf,
}

/// What the kiosk did with new content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It shows it, or will at its next start.
    Taken,
    /// It keeps the old one and says this.
    Kept(String),
}

/// Takes what waits, if anything; `renew` makes the kiosk load the link's content again.
///
/// Returns the outcome if there was something to do.
///
/// # Errors
/// If the disk or `renew` fails. It is tried again with the next call.
pub fn flip(place: &Place, mut renew: impl FnMut() -> Result<Verdict>) -> Result<Option<Outcome>> {
    let mut outcome = Outcome::read(&place.content)?;
    let Some(serial) = unfinished(place, &outcome).or_else(|| ready(&place.state)) else {
        return Ok(None);
    };
    let release = match take(place, serial, &outcome) {
        Err(Error::Refused(why)) => {
            outcome.refused = Some((serial, why));
            outcome.write(&place.content)?;
            let _ = fs::remove_dir_all(ready_folder(&place.state).join(serial.to_string()));
            return Ok(Some(outcome));
        }
        taken => taken?,
    };
    let Some(release) = release else { return Ok(None) };
    let before = outcome.shown;
    set_link(place, serial)?;
    match renew()? {
        Verdict::Taken => (outcome.shown, outcome.refused) = (Some(serial), None),
        Verdict::Kept(why) => {
            match before {
                Some(before) => set_link(place, before)?,
                None => remove(&place.content.join("current"))?,
            }
            // So that the kiosk's next word is about what it shows.
            renew()?;
            outcome.refused = Some((serial, why));
        }
    }
    // Raised last: killed before, all of this is done again.
    outcome.accepted = Some(release.mark().to_string());
    outcome.write(&place.content)?;
    clear(place, &outcome);
    Ok(Some(outcome))
}

/// Returns the serial of a flip that was killed before its end.
fn unfinished(place: &Place, outcome: &Outcome) -> Option<u64> {
    let target = fs::read_link(place.content.join("current")).ok()?;
    let serial = target.to_str()?.parse().ok()?;
    (Some(serial) != outcome.shown).then_some(serial)
}

/// Copies a release to where only root can write, and verifies it there; `None` if it was taken
/// before.
fn take(place: &Place, serial: u64, outcome: &Outcome) -> Result<Option<Release>> {
    let keys = trust::keys(&place.keys)?;
    let target = place.content.join(serial.to_string());
    let source = ready_folder(&place.state).join(serial.to_string());
    let is_copied = target.exists();
    let bytes = files::read(&if is_copied { &target } else { &source }.join(RELEASE))?;
    let release = trust::release(&bytes, &keys)?;
    if release.serial != serial {
        return Err(Error::Refused(format!("it is release {}, not {serial}", release.serial)));
    }
    match release.after(outcome.mark().as_ref()) {
        Err(error) => return Err(Error::Refused(error.to_string())),
        Ok(Order::Same) => return Ok(None),
        Ok(Order::Newer) if is_copied => return Ok(Some(release)),
        Ok(Order::Newer) => {}
    }
    let new = place.content.join(".new");
    if new.exists() {
        fs::remove_dir_all(&new).map_err(Error::at(&new))?;
    }
    files::folder(&new)?;
    let copied = copy(&source.join(PACK), &new.join(PACK), release.pack.size)
        .and_then(|()| trust::pack(&new.join(PACK), &release))
        .and_then(|()| files::write(&new.join(RELEASE), &bytes, 0o644))
        .and_then(|()| fs::rename(&new, &target).map_err(Error::at(&target)));
    if copied.is_err() {
        let _ = fs::remove_dir_all(&new);
    }
    copied?;
    files::sync_folder(&place.content).map_err(Error::at(&target))?;
    Ok(Some(release))
}

fn copy(from: &Path, to: &Path, size: u64) -> Result<()> {
    // One byte more, so that a longer file is another one.
    let mut source = files::open_regular(from)?.take(size + 1);
    let mut target = File::create(to).map_err(Error::at(to))?;
    io::copy(&mut source, &mut target).map_err(Error::at(to))?;
    target.set_permissions(fs::Permissions::from_mode(0o644)).map_err(Error::at(to))?;
    target.sync_all().map_err(Error::at(to))
}

/// Points the link at a release, in one step.
fn set_link(place: &Place, serial: u64) -> Result<()> {
    let (new, link) = (place.content.join(".current"), place.content.join("current"));
    remove(&new)?;
    symlink(serial.to_string(), &new).map_err(Error::at(&new))?;
    fs::rename(&new, &link).map_err(Error::at(&link))?;
    files::sync_folder(&place.content).map_err(Error::at(&link))
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::at(path)(error)),
        _ => Ok(()),
    }
}

/// Removes all releases but the one shown.
fn clear(place: &Place, outcome: &Outcome) {
    let Ok(entries) = fs::read_dir(&place.content) else { return };
    for entry in entries.flatten() {
        let serial: Option<u64> = entry.file_name().to_str().and_then(|it| it.parse().ok());
        if serial.is_some() && serial != outcome.shown {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
